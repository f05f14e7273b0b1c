// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/activity_table_model.h"

#include <array>

namespace tables {
namespace {

constexpr std::array kColumns{
    ColumnSpec{QLatin1String("at"), ColumnKind::Instant, true},
    ColumnSpec{QLatin1String("day"), ColumnKind::Day},
    ColumnSpec{QLatin1String("login"), ColumnKind::Text},
    ColumnSpec{QLatin1String("command"), ColumnKind::Command},
    ColumnSpec{QLatin1String("outcome"), ColumnKind::Outcome},
    ColumnSpec{QLatin1String("account"), ColumnKind::Id},
    ColumnSpec{QLatin1String("integration"), ColumnKind::Id},
    ColumnSpec{QLatin1String("run"), ColumnKind::Id},
};

constexpr QLatin1String kDone("done");

RowKey keyOf(const store::ActivityRow &row) {
    return {row.id};
}

template <typename Id>
QVariant numberOf(const std::optional<Id> &id) {
    return id ? QVariant(id->value) : QVariant();
}

} // namespace

ActivityTableModel::ActivityTableModel(store::Client &client, QObject *parent)
    : WindowedTableModel(client, kColumns, {&store::Lists::activity, &store::Lists::activityTotals, &keyOf}, parent) {}

QString ActivityTableModel::heading(int column) const {
    switch (Column(column)) {
    case Column::At:
        //: Heading of the column with the instant at which something was done
        return tr("When");
    case Column::Day:
        //: Heading of the column with the business day on which something was done
        return tr("Business day");
    case Column::Login:
        //: Heading of the column with the login of the person who did something
        return tr("Who");
    case Column::Command:
        //: Heading of the column with what was asked for: freeze, cancel, renewal run
        return tr("Command");
    case Column::Outcome:
        //: Heading of the column with what came of a command: done, refused, conflict
        return tr("Outcome");
    case Column::Account:
        //: Heading of the column with the number of the account that a command was about
        return tr("Account");
    case Column::Integration:
        //: Heading of the column with the number of the integration that a command was about
        return tr("Integration");
    case Column::Run:
        //: Heading of the column with the number of a renewal run
        return tr("Run");
    }
    return {};
}

QVariant ActivityTableModel::cellOf(const Row &row, int column) const {
    switch (Column(column)) {
    case Column::At: return row.at;
    case Column::Day: return QVariant::fromValue(row.day);
    case Column::Login: return row.login;
    case Column::Command: return QVariant::fromValue(row.command);
    case Column::Outcome: return row.code;
    case Column::Account: return numberOf(row.account);
    case Column::Integration: return numberOf(row.integration);
    case Column::Run: return numberOf(row.run);
    }
    return {};
}

QVariant ActivityTableModel::factOf(const Row &row, Role role) const {
    switch (role) {
    case Role::Id: return row.id;
    case Role::Account: return variantOf(row.account);
    case Role::Integration: return variantOf(row.integration);
    case Role::Refused: return row.code != kDone;
    default: return {};
    }
}

void ActivityTableModel::sortBy(Query &query, int /*column*/, Qt::SortOrder order) const {
    query.order = order; // by time is all that the audit is sorted by
}

} // namespace tables
