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

QByteArray withChargeViews(QByteArray schema) {
    return schema
        .replace("{renewal_charge}", chargeRule("s.id AS integration_id, s.account_id AS account_id,"
                                                " s.supplier_id AS supplier_id,"
                                                " s.sales_channel_id AS sales_channel_id",
                                                "integration"))
        .replace("{renewal_charge_group}", chargeRule("s.integrations AS integrations", "integration_group"));
}

} // namespace store::sql
