// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sql/sql_lists.h"
#include "tests/store/naive_lists.h"
#include "tests/store/sample_database.h"
#include "tests/support/backend_rows.h"
#include "tests/support/desk.h"

#include <QTest>

#include <random>

using namespace domain;
using namespace store;
using namespace Qt::StringLiterals;

namespace {

constexpr int kChanges = 40;
constexpr int kSearchesEach = 12;

/// Pieces of names: letters of one and of several bytes, with cases and without, and what means something to SQL, to
/// patterns or to an index's own language.
const QStringList kPieces{u"Acme"_s, u"shop"_s,       u"ÄRZTE"_s, u"müller"_s, u"Été"_s, u"Жук"_s,    u"лавка"_s,
                          u"東京"_s, u"マーケット"_s, u"🧊"_s,  u"%"_s,      u"_"_s,   u"\""_s,     u"'"_s,
                          u"[x]"_s,  u"*"_s,          u"AND"_s,   u"NEAR"_s,   u"a"_s,   u"B2b"_s,    u"-"_s,
                          u"\\"_s,   u"ÿ"_s,          u"Łódź"_s,  u"βήτα"_s,   u"x^2"_s, u"{table}"_s};

class Drawing {
public:
    explicit Drawing(quint32 seed)
        : m_source(seed) {}

    int upTo(int last) { return int(m_source() % quint32(last + 1)); }

    template <typename List>
    auto oneOf(const List &list) {
        return list[list.size() > 1 ? upTo(int(list.size()) - 1) : 0];
    }

    QString text() {
        QString text;
        for (int i = 0, last = upTo(3); i <= last; ++i)
            text += oneOf(kPieces) + (upTo(1) ? u" "_s : QString());
        return text.trimmed();
    }

    /// A part of a text, in whatever case, or something else.
    QString search(const QStringList &texts) {
        const QList<uint> all = (upTo(5) ? oneOf(texts) : text()).toUcs4();
        const int from = upTo(int(all.size()) - 1);
        const QList<uint> part = all.mid(from, 1 + upTo(7));
        const QString found = QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
        return upTo(1) ? found : upTo(1) ? found.toUpper() : found.toLower();
    }

private:
    std::mt19937 m_source;
};

QList<qint64> idsOf(const std::vector<AccountRow> &rows) {
    QList<qint64> ids;
    for (const AccountRow &row : rows)
        ids.append(row.id.value);
    return ids;
}

} // namespace

/// Searches find exactly what a look at every text finds, however they are answered: by an index, or row by row.
class SearchTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase_data() { support::addBackendRows(); }

    void searchesFindWhatALookAtEveryTextFinds_data() {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {1U, 2U, 3U})
            QTest::addRow("seed %u", seed) << seed;
    }

    void searchesFindWhatALookAtEveryTextFinds() {
        QFETCH(quint32, seed);
        Drawing draw(seed);
        SampleDatabase sample(support::backend(), *Day::fromIso(u"2026-01-31"));
        sample.addPlan(u"Basic"_s, 100, 200);
        Company company{sample, draw, {}, {}};
        for (int i = 0; i < 30; ++i)
            company.grow();
        const auto connection = support::backend().connect(sample.database());
        sql::SqlLists byIndex(*connection);
        sql::SqlLists rowByRow(*connection, 1);
        int found = 0;
        for (int change = 0; change < kChanges; ++change) {
            company.change();
            const NaiveLists naive(*connection);
            for (int i = 0; i < kSearchesEach; ++i) {
                const AccountQuery query{.search = draw.search(textsOf(naive)),
                                         .sort = draw.upTo(1) ? AccountColumn::Name : AccountColumn::Id,
                                         .order = draw.upTo(1) ? Qt::AscendingOrder : Qt::DescendingOrder,
                                         .in = SearchIn(draw.upTo(2))};
                const QList<qint64> expected = idsOf(naive.accounts(query));
                for (Lists *lists : {static_cast<Lists *>(&byIndex), static_cast<Lists *>(&rowByRow)}) {
                    const auto rows = lists->accounts(query, {.offset = 0, .count = 1000});
                    const auto totals = lists->accountTotals(query);
                    QVERIFY(rows && totals);
                    QVERIFY2(idsOf(*rows) == expected, qPrintable(u"“%1”"_s.arg(query.search)));
                    QCOMPARE(totals->rows, expected.size());
                }
                found += expected.isEmpty() ? 0 : 1;
            }
        }
        QVERIFY2(found > kChanges * kSearchesEach / 2, "searches that find nothing prove little");
    }

    /// However many labels of one account match, it is one account.
    void anAccountWithManyLabelsIsFoundByTheIndex() {
        SampleDatabase sample(support::backend(), *Day::fromIso(u"2026-01-31"));
        sample.addPlan(u"Basic"_s, 100, 200);
        sample.addAccount(u"Aster"_s);
        const AccountId reseller = sample.addAccount(u"Birch"_s);
        for (int i = 0; i < 20; ++i)
            sample.open(reseller, u"Reseller west %1"_s.arg(i), u"Basic"_s);
        const auto connection = support::backend().connect(sample.database());
        sql::SqlLists lists(*connection, 2);
        const auto rows = support::must(lists.accounts({.search = u"reseller west"_s}, {}));
        QCOMPARE(idsOf(rows), QList<qint64>{reseller.value});
    }

    /// By a program that knows nothing of our indexes.
    void whatOthersWriteIsFoundAsWell() {
        SampleDatabase sample(support::backend(), *Day::fromIso(u"2026-01-31"));
        sample.addPlan(u"Basic"_s, 100, 200);
        const AccountId account = sample.addAccount(u"Aster"_s, u"a@example.org"_s);
        sample.open(account, u"Corner"_s, u"Basic"_s);
        const auto connection = support::backend().connect(sample.database());
        for (const char *change : {"UPDATE account SET name = 'Birch'", "UPDATE integration SET label = 'Window'"})
            QCOMPARE(connection->statement(change).run(), 1);
        sql::SqlLists lists(*connection);
        const auto count = [&](const QString &search) { return support::must(lists.accountTotals({search})).rows; };
        for (const QString &now : {u"Birch"_s, u"window"_s, u"Bi"_s, u"W"_s})
            QCOMPARE(count(now), 1);
        for (const QString &before : {u"aster"_s, u"corner"_s, u"As"_s, u"C"_s})
            QCOMPARE(count(before), 0);
        sample.addAccount(u"Cedar"_s); // and from now on the index knows it
        QCOMPARE(count(u"birch"_s), 1);
        QCOMPARE(count(u"corner"_s), 0);
    }

private:
    struct Company {
        SampleDatabase &sample;
        Drawing &draw;
        std::vector<AccountId> accounts;
        std::vector<IntegrationId> integrations;

        void grow() {
            accounts.push_back(sample.addAccount(draw.text(), draw.text()));
            integrations.push_back(sample.open(draw.oneOf(accounts), draw.text(), u"Basic"_s));
        }

        void change() {
            switch (draw.upTo(4)) {
            case 0: grow(); break;
            case 1:
                support::must(sample.session().commands().edit(
                    EditAccount{.account = draw.oneOf(accounts), .name = draw.text()}));
                break;
            case 2:
                // It may be removed by now.
                std::ignore = sample.session().commands().edit(
                    EditIntegration{.integration = draw.oneOf(integrations), .label = draw.text()});
                break;
            case 3: sample.give(Command::Cancel, draw.oneOf(integrations)); break;
            default: sample.setToday(sample.today().plusDays(1 + draw.upTo(40))); sample.run();
            }
        }
    };

    static QStringList textsOf(const NaiveLists &naive) {
        QStringList texts;
        for (const AccountRow &row : naive.accounts({}))
            texts << row.name << row.email << QString::number(row.id.value);
        for (const Integration &integration : naive.integrations({}))
            texts << integration.label;
        return texts;
    }
};

QTEST_GUILESS_MAIN(SearchTest)
#include "search_test.moc"
