// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/worded_table_model.h"

#include "ui/phrases/names.h"
#include "ui/phrases/outcome_phrases.h"

#include <algorithm>

namespace ui {
namespace {

using tables::ColumnKind;
using tables::Role;

QString onOneLine(QString text) {
    const auto breaksLine = [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    std::replace_if(text.begin(), text.end(), breaksLine, QChar(u' '));
    return text;
}

template <typename T>
std::optional<T> valueIn(const QVariant &value) {
    return value.isValid() ? std::optional(value.value<T>()) : std::nullopt;
}

template <typename T>
std::optional<T> fact(const QModelIndex &cell, Role role) {
    return valueIn<T>(cell.data(int(role)));
}

QString kindName(const QVariant &kind) {
    if (kind.metaType() == QMetaType::fromType<domain::InvoiceKind>())
        return invoiceKindName(kind.value<domain::InvoiceKind>());
    if (kind.metaType() == QMetaType::fromType<domain::LineKind>())
        return lineKindName(kind.value<domain::LineKind>());
    if (kind.metaType() == QMetaType::fromType<domain::ChargeKind>())
        return chargeKindName(kind.value<domain::ChargeKind>());
    return {};
}

int alignmentOf(ColumnKind kind) {
    const bool isFigure = kind == ColumnKind::Id || kind == ColumnKind::Count || kind == ColumnKind::Money;
    return int((isFigure ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
}

} // namespace

WordedTableModel::WordedTableModel(const Formats &formats, tables::WindowedTableModelBase &rows, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_formats(formats)
    , m_rows(rows) {
    setSourceModel(&rows);
}

QVariant WordedTableModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole: return words(mapToSource(index));
    case Qt::AccessibleTextRole:
        //: Read aloud in the place of a table's row that is being fetched
        return m_rows.isRowHere(index.row()) ? spoken(mapToSource(index)) : tr("Loading");
    case Qt::AccessibleDescriptionRole: return description(mapToSource(index));
    case Qt::TextAlignmentRole: return alignmentOf(m_rows.columnKind(index.column()));
    default: return QIdentityProxyModel::data(index, role);
    }
}

QString WordedTableModel::spoken(const QModelIndex &cell) const {
    const auto change = cell.column() == m_markedColumn ? fact<tables::OthersChange>(cell, Role::ChangedBy)
                                                        : std::optional<tables::OthersChange>();
    if (!change)
        return words(cell);
    //: Read aloud: %1 names a row, %2 says who has just changed it
    return tr("%1, %2").arg(words(cell), changedByWords(change->login, change->isOurLogin));
}

QVariant WordedTableModel::description(const QModelIndex &cell) const {
    QStringList facts;
    if (const auto parked = fact<domain::ParkReason>(cell, Role::Parked))
        //: An account that renewals leave out; %1 says why
        facts += tr("Parked: %1").arg(parkReasonName(*parked));
    if (const auto change = fact<tables::OthersChange>(cell, Role::ChangedBy))
        facts += changedBySentence(change->command, change->login, change->isOurLogin, change->at, m_formats);
    return facts.isEmpty() ? QVariant() : facts.join(u'\n');
}

QVariant WordedTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal && section >= 0 && section < columnCount())
        return alignmentOf(m_rows.columnKind(section));
    return QIdentityProxyModel::headerData(section, orientation, role);
}

QString WordedTableModel::words(const QModelIndex &cell) const {
    return words(cell.column(), [&cell](int role) { return cell.data(role); });
}

QString WordedTableModel::wordsOf(const QVariant &row, int column) const {
    return words(column, [&](int role) { return m_rows.valueOf(row, column, role); });
}

QString WordedTableModel::words(int column, const std::function<QVariant(int role)> &cell) const {
    const auto says = [&cell](Role role) { return cell(int(role)); };
    switch (m_rows.columnKind(column)) {
    case ColumnKind::Text:
    case ColumnKind::Id: // in plain digits whatever the locale's, for it is typed, searched for and told to others
        return onOneLine(cell(Qt::DisplayRole).toString());
    case ColumnKind::Count:
        if (const auto count = valueIn<qint64>(says(Role::Number)))
            return m_formats.count(*count);
        return {};
    case ColumnKind::Money:
        if (const auto cents = valueIn<qint64>(says(Role::Money)))
            return m_formats.money(domain::Money(*cents));
        return {};
    case ColumnKind::Day:
        if (const auto day = valueIn<domain::Day>(says(Role::Day)))
            return m_formats.day(*day);
        return {};
    case ColumnKind::Instant: return m_formats.instant(says(Role::Instant).toDateTime());
    case ColumnKind::Status:
        if (const auto status = valueIn<domain::Status>(says(Role::Status)))
            return statusName(*status, valueIn<domain::Day>(says(Role::StatusDay)), m_formats);
        return {};
    case ColumnKind::Kind: return kindName(says(Role::Kind));
    case ColumnKind::Command:
        if (const auto command = valueIn<domain::Command>(says(Role::Command)))
            return commandName(*command);
        return {};
    case ColumnKind::Outcome: return outcomeName(says(Role::Outcome).toString());
    }
    return {};
}

} // namespace ui
