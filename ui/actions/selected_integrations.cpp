// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/selected_integrations.h"

#include "ui/shell/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QItemSelectionModel>

#include <utility>

namespace ui {
namespace {

constexpr int kSoonMs = 50;

} // namespace

SelectedIntegrations::SelectedIntegrations(const PageContext &context, TableView &table,
                                           const tables::WindowedTableModelBase &rows, OfRow ofRow, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_table(table)
    , m_rows(rows)
    , m_ofRow(std::move(ofRow))
    , m_reader(rows) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &SelectedIntegrations::look);
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectedIntegrations::lookSoon);
    connect(table.model(), &QAbstractItemModel::dataChanged, this, &SelectedIntegrations::lookSoon);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &SelectedIntegrations::look);
    connect(&m_reader, &tables::RowReader::done, this, [this](const std::vector<QVariant> &read) {
        std::vector<SelectedIntegration> all;
        all.reserve(read.size());
        for (const QVariant &row : read)
            all.push_back(m_ofRow(row));
        if (const auto then = std::exchange(m_then, {}))
            then(all);
    });
    connect(&m_reader, &tables::RowReader::failed, this,
            [this](const domain::Error &error) { m_context.messages.explain(error); });
    connect(&m_reader, &tables::RowReader::overtaken, this, [this] {
        m_context.messages.tell(tr("The list has changed meanwhile. Nothing was done: select again."), Tone::Caution);
    });
}

std::vector<domain::Integration> SelectedIntegrations::here() const {
    std::vector<domain::Integration> found;
    for (const tables::RowRange &range : m_table.selectedRanges()) {
        for (const QVariant *row : m_rows.loadedRows(range.first, range.last))
            found.push_back(m_ofRow(*row).integration);
    }
    return found;
}

void SelectedIntegrations::readAll(std::function<void(const std::vector<SelectedIntegration> &)> then) {
    m_then = std::move(then);
    m_reader.read(m_table.selectedRanges());
}

void SelectedIntegrations::forget() {
    m_reader.forget();
    m_then = {};
}

QString SelectedIntegrations::counted() const {
    return tr("%Ln integration(s) selected.", nullptr, m_count);
}

std::optional<domain::Money> SelectedIntegrations::month(std::optional<domain::Money> frozenFee,
                                                         bool withCancelled) const {
    const std::vector<domain::Integration> known = here();
    if (int(known.size()) != m_count)
        return {};
    domain::Money month;
    for (const domain::Integration &each : known) {
        if (each.cancelOn && !withCancelled)
            continue;
        const auto fee = each.service == domain::Service::Frozen ? frozenFee : each.monthlyFee;
        if (!fee)
            return {};
        month += *fee;
    }
    return month;
}

QString SelectedIntegrations::sentence(std::optional<domain::Money> frozenFee) const {
    const auto cost = month(frozenFee, false);
    if (!cost)
        return counted();
    //: %1 says how many integrations are selected, %2 is money
    return tr("%1 As they stand, they cost %2 a month together.").arg(counted(), m_context.formats.money(*cost));
}

QString SelectedIntegrations::sentenceIfKept(std::optional<domain::Money> frozenFee) const {
    const auto cost = month(frozenFee, true);
    if (!cost)
        return counted();
    //: %1 says how many integrations that are cancelled are selected, %2 is money
    return tr("%1 If they are un-cancelled, they cost %2 a month together.")
        .arg(counted(), m_context.formats.money(*cost));
}

void SelectedIntegrations::look() {
    m_soon.stop();
    const int before = m_count;
    countThem();
    if (m_count > 0 || before > 0)
        emit changed();
}

/// Of one, and where one becomes several or the other way round, at once.
void SelectedIntegrations::lookSoon() {
    const int before = m_count;
    countThem();
    if (before > 1 && m_count > 1) {
        if (!m_soon.isActive())
            m_soon.start();
        return;
    }
    m_soon.stop();
    if (m_count > 0 || before > 0)
        emit changed();
}

void SelectedIntegrations::countThem() {
    m_count = 0;
    for (const tables::RowRange &range : m_table.selectedRanges())
        m_count += range.count();
}

} // namespace ui
