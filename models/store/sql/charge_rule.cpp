// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/charge_rule.h"

#include <QFile>
#include <QtGlobal>

static void initSqlResources() {
    Q_INIT_RESOURCE(sql);
}

namespace store::sql {

QByteArray sqlText(const char *path) {
    initSqlResources();
    QFile file(QLatin1String(":/sql/") + QLatin1String(path));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "sqlText", path);
    return opened ? file.readAll() : QByteArray();
}

QByteArray chargeRule(const QByteArray &columns, const QByteArray &source) {
    static const QByteArray rule = sqlText("shared/charge_rule.sql");
    return QByteArray(rule).replace("{columns}", columns).replace("{source}", source);
}

QByteArray chargesInGroups(const QByteArray &columns, const QByteArray &source) {
    const QByteArray more = columns.isEmpty() ? QByteArray() : ", s." + columns + " AS " + columns;
    const QByteArray named = columns.isEmpty() ? QByteArray() : ", r." + columns;
    return "SELECT r.integrations, r.next_billing_on, r.due_on, r.kind, CASE WHEN r.price_origin = 'negotiated'"
           " THEN r.amount_cents ELSE r.amount_cents * r.integrations END AS total_cents"
           + named + " FROM (" + chargeRule("s.integrations AS integrations" + more, source) + ") r";
}

const QByteArray &chargedAlike() {
    static const QByteArray columns = "anchor_day, next_billing_on, service,"
                                      " CASE WHEN cancel_on IS NULL THEN 0 ELSE 1 END, plan_id,"
                                      " COALESCE(negotiated_fee_cents, -1)";
    return columns;
}

QByteArray withCharges(QByteArray schema, const QByteArray &counts) {
    const QByteArray oneByOne = "s.id AS integration_id, s.account_id AS account_id, s.supplier_id AS supplier_id,"
                                " s.sales_channel_id AS sales_channel_id";
    return schema.replace("{renewal_charge}", chargeRule(oneByOne, "integration"))
        .replace("{due_charge}", chargeRule(oneByOne, "due"))
        .replace("{charged_alike}", chargedAlike())
        .replace("{integration_group}", sqlText("shared/integration_group.sql").replace("{counts}", counts))
        .replace("{renewal_charge_group}", chargesInGroups({}, "integration_group"));
}

} // namespace store::sql
