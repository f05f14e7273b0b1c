// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace store::sql {

/// The charge rule (R3, R13), instantiated over @p source: a table, view or subquery in brackets with the columns
/// anchor_day, next_billing_on, service, cancel_on, plan_id, negotiated_fee_cents. The result has @p columns (of the
/// source, which is named `s`) and next_billing_on, due_on, next_due_on, kind, amount_cents, price_origin, price_since.
QByteArray chargeRule(const QByteArray &columns, const QByteArray &source);

/// A schema's text with the views `renewal_charge` and `renewal_charge_group` filled in.
QByteArray withChargeViews(QByteArray schema);

/// The text of a file below resources/sql.
QByteArray sqlText(const char *path);

} // namespace store::sql
