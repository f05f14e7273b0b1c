// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/receipts_table_model.h"

#include <array>

namespace tables {
namespace {

/// Receipts are kept in the order of recording, which is the only one they are read in.
constexpr std::array kColumns{
    ColumnSpec{QLatin1String("removed-on"), ColumnKind::Day},
    ColumnSpec{QLatin1String("account"), ColumnKind::Text},
    ColumnSpec{QLatin1String("integration"), ColumnKind::Id},
    ColumnSpec{QLatin1String("settings"), ColumnKind::Count},
    ColumnSpec{QLatin1String("credentials"), ColumnKind::Count},
    ColumnSpec{QLatin1String("notes"), ColumnKind::Count},
    ColumnSpec{QLatin1String("syncs"), ColumnKind::Count},
    ColumnSpec{QLatin1String("history"), ColumnKind::Count},
    ColumnSpec{QLatin1String("last-charge"), ColumnKind::Money},
    ColumnSpec{QLatin1String("last-charge-on"), ColumnKind::Day},
    ColumnSpec{QLatin1String("run"), ColumnKind::Id},
    ColumnSpec{QLatin1String("recorded-on"), ColumnKind::Day, true},
};

RowKey keyOf(const store::ReceiptRow &row) {
    return {row.receipt.integration.value};
}

} // namespace

ReceiptsTableModel::ReceiptsTableModel(store::Client &client, QObject *parent)
    : WindowedTableModel(client, kColumns, {&store::Lists::receipts, &store::Lists::receiptTotals, &keyOf}, parent) {}

QString ReceiptsTableModel::heading(int column) const {
    switch (Column(column)) {
    case Column::RemovedOn:
        //: Heading of the column with the day on which an integration was removed
        return tr("Removed on");
    case Column::Account:
        //: Heading of the column with the name of the account that an integration belonged to
        return tr("Account");
    case Column::Integration:
        //: Heading of the column with an integration's number
        return tr("Integration");
    case Column::Settings:
        //: Heading of the column that counts the settings that were deleted
        return tr("Settings");
    case Column::Credentials:
        //: Heading of the column that counts the credentials that were deleted
        return tr("Credentials");
    case Column::Notes:
        //: Heading of the column that counts the notes that were deleted
        return tr("Notes");
    case Column::Syncs:
        //: Heading of the column that counts the records of syncs that were deleted
        return tr("Syncs");
    case Column::History:
        //: Heading of the column that counts the entries of a history that were deleted
        return tr("History");
    case Column::LastCharge:
        //: Heading of the column with the last amount that an integration was charged
        return tr("Last charge");
    case Column::LastChargeOn:
        //: Heading of the column with the day of the last charge
        return tr("Charged on");
    case Column::Run:
        //: Heading of the column with the number of the renewal run that removed an integration
        return tr("Run");
    case Column::RecordedOn:
        //: Heading of the column with the business day on which something was recorded
        return tr("Recorded on");
    }
    return {};
}

QVariant ReceiptsTableModel::cellOf(const Row &row, int column) const {
    const store::Receipt &receipt = row.receipt;
    switch (Column(column)) {
    case Column::RemovedOn: return QVariant::fromValue(receipt.removedOn);
    case Column::Account: return row.accountName;
    case Column::Integration: return receipt.integration.value;
    case Column::Settings: return receipt.settings;
    case Column::Credentials: return receipt.credentials;
    case Column::Notes: return receipt.notes;
    case Column::Syncs: return receipt.syncs;
    case Column::History: return receipt.history;
    case Column::LastCharge: return variantOf(receipt.lastCharge);
    case Column::LastChargeOn: return variantOf(receipt.lastChargeOn);
    case Column::Run: return receipt.run ? QVariant(receipt.run->value) : QVariant();
    case Column::RecordedOn: return QVariant::fromValue(receipt.recordedOn);
    }
    return {};
}

QVariant ReceiptsTableModel::factOf(const Row &row, Role role) const {
    switch (role) {
    case Role::Id: return row.receipt.integration.value;
    case Role::Account: return QVariant::fromValue(row.receipt.account);
    case Role::Integration: return QVariant::fromValue(row.receipt.integration);
    default: return {};
    }
}

void ReceiptsTableModel::sortBy(Query &query, int, Qt::SortOrder order) const {
    query.order = order;
}

} // namespace tables
