// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace store::sql {

/// The charge rule (R3, R13), instantiated over @p source: a table, view or subquery in brackets with the columns
/// anchor_day, next_billing_on, service, cancel_on, plan_id, negotiated_fee_cents. The result has @p columns (of the
/// source, which is named `s`) and next_billing_on, due_on, next_due_on, kind, amount_cents, price_origin, price_since.
QByteArray chargeRule(const QByteArray &columns, const QByteArray &source);

/// What integrations that are charged alike come to, by due date: `integrations`, how many a row stands for,
/// next_billing_on, due_on, kind and `total_cents`, which is NULL without a price in force; and @p columns of the
/// source `s`. @p source is one of chargeRule() whose rows stand for `integrations` each, their negotiated fees added
/// up.
QByteArray chargesInGroups(const QByteArray &columns, const QByteArray &source);

/// By which columns of an integration `integration_count` tells apart what is charged alike, in its order.
const QByteArray &chargedAlike();

/// A schema's text with what is in braces filled in: the views `renewal_charge`, one by one, and `renewal_charge_group`
/// over `integration_group`, which has `integrations`, how many a row stands for, and `total_cents`, what they come to;
/// and `due_charge`, as `renewal_charge` over rows of integrations named `due`; and chargedAlike(). @p counts is the
/// table that says how many are charged alike.
QByteArray withCharges(QByteArray schema, const QByteArray &counts);

/// The text of a file below resources/sql.
QByteArray sqlText(const char *path);

} // namespace store::sql
