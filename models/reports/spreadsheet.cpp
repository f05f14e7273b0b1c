// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reports/spreadsheet.h"

#include "models/domain/billing_calendar.h"
#include "models/domain/text.h"
#include "models/reports/csv_reader.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <array>
#include <cerrno>

namespace reports {

namespace {

using domain::Reason;

enum Column {
    AccountName,
    AccountEmail,
    Supplier,
    SalesChannel,
    Label,
    PlanName,
    MonthlyFee,
    ServiceColumn,
    CancelPending,
    AnchorOn,
    NextBillingOn,
    ColumnCount
};

constexpr std::array kColumns{"account_name",   "account_email", "supplier",       "sales_channel",
                              "label",          "plan",          "monthly_fee",    "service",
                              "cancel_pending", "anchor_on",     "next_billing_on"};
static_assert(kColumns.size() == ColumnCount);

constexpr int kShownCharacters = 60;

QString columnName(int column) {
    return QString::fromLatin1(kColumns.at(std::size_t(column)));
}

/// Reads one row into a store::ImportRow; keeps what is wrong with it.
class RowCheck {
public:
    explicit RowCheck(const CsvRow &row)
        : m_row(row) {}

    std::vector<domain::BadRow> faults() const { return m_faults; }

    std::optional<store::ImportRow> read() {
        for (std::size_t i = 0; i < m_row.cells.size() && i < ColumnCount; ++i) {
            if (m_row.cells[i].fault != Reason::None)
                refuse(int(i), m_row.cells[i].fault);
        }
        // The cells of a row whose quotes or columns are wrong stand in the wrong places.
        if (m_faults.empty() && m_row.cells.size() != ColumnCount)
            m_faults.push_back({.line = m_row.line,
                                .column = {},
                                .reason = Reason::WrongColumnCount,
                                .text = QString::number(m_row.cells.size())});
        if (!m_faults.empty())
            return std::nullopt;
        store::ImportRow row;
        row.line = m_row.line;
        row.accountName = name(AccountName);
        row.accountEmail = name(AccountEmail);
        row.supplier = name(Supplier);
        row.channel = name(SalesChannel);
        row.label = name(Label);
        row.plan = name(PlanName);
        if (!cell(MonthlyFee).isEmpty())
            row.monthlyFee = or0(MonthlyFee, domain::Money::feeFromPlain(cell(MonthlyFee)), Reason::MalformedAmount);
        row.service = or0(ServiceColumn, domain::serviceFromCode(cell(ServiceColumn)), Reason::MalformedValue);
        row.cancelPending = or0(CancelPending, yesOrNo(cell(CancelPending)), Reason::MalformedValue);
        row.anchorOn = day(AnchorOn);
        if (!cell(NextBillingOn).isEmpty())
            row.nextBillingOn = day(NextBillingOn);
        if (!m_faults.empty())
            return std::nullopt;
        return row;
    }

private:
    const QString &cell(Column column) const { return m_row.cells[column].text; }

    void refuse(int column, Reason reason) {
        // A cell that is too long or no text is not worth repeating.
        const bool repeat =
            reason != Reason::TextTooLong && reason != Reason::BadCharacter && reason != Reason::NotUtf8;
        m_faults.push_back({.line = m_row.line,
                            .column = columnName(column),
                            .reason = reason,
                            .text = repeat ? m_row.cells[std::size_t(column)].text.left(kShownCharacters) : QString()});
    }

    QString name(Column column) {
        const domain::Result<void> checked = domain::checkName(cell(column), columnName(column));
        if (!checked)
            refuse(column, checked.error().reason);
        return cell(column);
    }

    template <typename T>
    T or0(Column column, const std::optional<T> &value, Reason reason) {
        if (!value)
            refuse(column, reason);
        return value.value_or(T{});
    }

    domain::Day day(Column column) {
        const std::optional<domain::Day> day = domain::Day::fromIso(cell(column));
        if (day && (*day < domain::kFirstDueOn || *day > domain::kLastToday))
            refuse(column, Reason::OutsideCalendar);
        return or0(column, day, Reason::MalformedDay);
    }

    static std::optional<bool> yesOrNo(const QString &word) {
        if (word == u"yes" || word == u"true" || word == u"1")
            return true;
        if (word == u"no" || word == u"false" || word == u"0")
            return false;
        return std::nullopt;
    }

    const CsvRow &m_row;
    std::vector<domain::BadRow> m_faults;
};

/// A row's fingerprint, the same for the same cells, however they were quoted.
QByteArray fingerprint(const CsvRow &row) {
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const CsvCell &cell : row.cells) {
        const QByteArray bytes = cell.text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()));
        hash.addData(":");
        hash.addData(bytes);
    }
    return hash.result();
}

bool isHeader(const std::optional<CsvRow> &row) {
    if (!row || row->cells.size() != ColumnCount)
        return false;
    for (int i = 0; i < ColumnCount; ++i) {
        const CsvCell &cell = row->cells[std::size_t(i)];
        if (cell.fault != Reason::None || cell.text != QLatin1String(kColumns.at(std::size_t(i))))
            return false;
    }
    return true;
}

domain::Error unreadable(const QString &path, const QString &why) {
    return {.code = domain::ErrorCode::Storage, .reason = Reason::FileUnreadable, .facts = {.path = path, .text = why}};
}

} // namespace

QStringList Spreadsheet::columns() {
    QStringList names;
    for (int column = 0; column < ColumnCount; ++column)
        names += columnName(column);
    return names;
}

domain::Result<Spreadsheet> Spreadsheet::read(const QString &path) {
    QFile file(path);
    if (QFileInfo(path).isDir())
        return unreadable(path, qt_error_string(EISDIR));
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    CsvReader reader(file);
    if (!isHeader(reader.next())) {
        domain::Error error = domain::invalid(Reason::WrongHeader, {}, columns().join(u','));
        error.facts.path = path;
        return error;
    }
    Spreadsheet sheet;
    QHash<QByteArray, int> seen; // which line a row stood on first
    while (sheet.badRows.size() < kMostBadRows) {
        const std::optional<CsvRow> row = reader.next();
        if (!row)
            break;
        RowCheck check(*row);
        const std::optional<store::ImportRow> taken = check.read();
        for (const domain::BadRow &fault : check.faults())
            sheet.badRows.push_back(fault);
        if (!taken)
            continue;
        int &first = seen[fingerprint(*row)];
        if (first > 0) {
            sheet.badRows.push_back(
                {.line = row->line, .column = {}, .reason = Reason::DuplicateRow, .text = QString::number(first)});
            continue;
        }
        first = row->line;
        sheet.rows.push_back(*taken);
    }
    if (reader.hasReadError())
        return unreadable(path, file.errorString());
    return sheet;
}

} // namespace reports
