// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accounts_table_model.h"
#include "tests/benchmarks/measured_desk.h"
#include "tests/benchmarks/measurements/measurements.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

/// Between two letters of somebody who types fast.
constexpr int kLetterMs = 150;
/// Shorter words are looked for at the beginning only, which the plain query doesn't.
constexpr int kShortestAnywhere = 3;

struct Word {
    const char *text;
    const char *about;
};

/// Of the sample data.
constexpr std::array kWords{
    Word{"a", "1 letter"},
    Word{"sh", "2 letters"},
    Word{"gar", "3 letters, names, very many"},
    Word{"zqx", "3 letters, none"},
    Word{"kyoto", "5 letters, labels, very many"},
    Word{"okafo", "5 letters, names and emails, many"},
    Word{"xzyqw", "5 letters, none"},
    Word{"warehous", "8 letters, labels, very many"},
    Word{"maeve.li", "8 letters, emails, few"},
    Word{"xylophon", "8 letters, none"},
};

/// What is asked without an index for it.
QString plainQuery(const Data &data, const QString &what, const QString &word, const QString &tail) {
    const QString like = data.url().backend == store::Backend::PostgreSql ? u"ILIKE"_s : u"LIKE"_s;
    const QString pattern = like + u" '%"_s + word + u"%'"_s;
    return u"SELECT %1 FROM account a WHERE a.name %2 OR a.email %2 OR a.id IN"
           " (SELECT i.account_id FROM integration i WHERE i.label %2)%3"_s.arg(what, pattern, tail);
}

double readAll(const QSqlDatabase &database, const QString &text) {
    return timed([&] {
        QSqlQuery query(database);
        if (!query.exec(text))
            throw std::runtime_error(qPrintable(query.lastError().text()));
        while (query.next()) {}
    });
}

} // namespace

/// From the last keystroke to painted rows.
void measureSearch(Bench &bench, const Data &data) {
    MeasuredDesk desk(data.url());
    auto &table = desk.find<ui::TableView>("accounts");
    auto &field = desk.find<QWidget>("search-accounts");
    const auto &model = static_cast<const tables::AccountsTableModel &>(rowsOf(table));
    QSqlDatabase plain = data.openByQtSql();
    for (const Word &word : kWords) {
        const QString text = QLatin1String(word.text);
        Row row{.what = u"search: “%1” (%2)"_s.arg(text, QLatin1String(word.about)),
                .database = data.database(),
                .limit = {.atMost = 100},
                .baselineIs = u"LIKE over names, emails and labels, the first 40 by name"_s};
        qint64 found = 0;
        const auto search = [&] {
            QTest::keyClick(&field, Qt::Key_Escape);
            desk.settle();
            for (int i = 0; i < text.size() - 1; ++i) {
                QTest::keyClick(&field, text[i].toLatin1());
                pause(kLetterMs);
            }
            const double taken = desk.untilAnswered(
                table, [&] { QTest::keyClick(&field, text.back().toLatin1()); },
                [&] { return model.query().search == text; });
            desk.settle();
            found = model.totals().value_or(store::Totals()).rows;
            return taken;
        };
        const QString firstRows = plainQuery(data, u"a.id"_s, text, u" ORDER BY a.name, a.id LIMIT 40"_s);
        inTurn(bench.rounds, row, search, [&] { return readAll(plain, firstRows); });
        row.remark = u"%1 found"_s.arg(found);
        const qint64 plainly = data.value(plainQuery(data, u"COUNT(*)"_s, text, {})).toLongLong();
        if (text.size() >= kShortestAnywhere && found != plainly)
            bench.report.differ(u"%1, “%2”: %3 found, %4 by LIKE"_s.arg(data.database(), text).arg(found).arg(plainly));
        bench.report.add(row);
    }
    const QString name = plain.connectionName();
    plain = {};
    QSqlDatabase::removeDatabase(name);
}

} // namespace benchmarks
