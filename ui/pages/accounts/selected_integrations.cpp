// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/selected_integrations.h"

#include "ui/shell/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QItemSelectionModel>

#include <utility>

namespace ui {

SelectedIntegrations::SelectedIntegrations(const PageContext &context, TableView &table,
                                           tables::IntegrationsTableModel &rows, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_table(table)
    , m_rows(rows)
    , m_reader(rows) {
    connect(table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &SelectedIntegrations::look);
    connect(table.model(), &QAbstractItemModel::dataChanged, this, &SelectedIntegrations::look);
    connect(table.model(), &QAbstractItemModel::modelReset, this, &SelectedIntegrations::look);
    connect(&m_reader, &tables::RowReader::done, this, [this](const std::vector<QVariant> &read) {
        std::vector<domain::Integration> all;
        for (const QVariant &row : read)
            all.push_back(row.value<domain::Integration>());
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
        for (int row = range.first; row <= range.last; ++row) {
            if (auto integration = m_rows.rowAt(row))
                found.push_back(std::move(*integration));
        }
    }
    return found;
}

void SelectedIntegrations::readAll(std::function<void(const std::vector<domain::Integration> &)> then) {
    m_then = std::move(then);
    m_reader.read(m_table.selectedRanges());
}

QString SelectedIntegrations::sentence(std::optional<domain::Money> frozenFee) const {
    const QString selected = tr("%Ln integration(s) selected.", nullptr, m_count);
    const std::vector<domain::Integration> known = here();
    domain::Money month;
    bool isKnown = int(known.size()) == m_count;
    for (const domain::Integration &each : known) {
        if (each.cancelOn)
            continue;
        const auto fee = each.service == domain::Service::Frozen ? frozenFee : each.monthlyFee;
        isKnown = isKnown && fee;
        month += fee.value_or(domain::Money());
    }
    if (!isKnown)
        return selected;
    //: %1 says how many integrations are selected, %2 is money
    return tr("%1 As they stand, they cost %2 a month together.").arg(selected, m_context.formats.money(month));
}

void SelectedIntegrations::look() {
    const int before = std::exchange(m_count, 0);
    for (const tables::RowRange &range : m_table.selectedRanges())
        m_count += range.count();
    if (m_count > 0 || before > 0)
        emit changed();
}

} // namespace ui
