// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation_history.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::NavigationHistory;
using ui::PageId;
using ui::Place;

namespace {

Place account(qint64 id) {
    return {.page = PageId::Accounts, .account = domain::AccountId{id}};
}

/// `list`, or the account's number.
QString told(const Place &place) {
    return place.account ? QString::number(place.account->value) : u"list"_s;
}

} // namespace

/// Back and Forward, as in a browser.
class NavigationHistoryTest : public QObject {
    Q_OBJECT

private slots:
    void walking_data();
    void walking();
    void aLongDayForgetsItsMorning();
};

void NavigationHistoryTest::walking_data() {
    QTest::addColumn<QString>("steps"); // a digit visits that account, < goes back, > forward where that is possible
    QTest::addColumn<QString>("ends");
    QTest::addColumn<bool>("canGoBack");
    QTest::addColumn<bool>("canGoForward");
    const auto row = [](const char *name, const char *steps, const char *ends, bool back, bool forward) {
        QTest::newRow(name) << QString::fromLatin1(steps) << QString::fromLatin1(ends) << back << forward;
    };
    row("nowhere to go at the start", "", "list", false, false);
    row("a step can be taken back", "1", "1", true, false);
    row("back from the first step is the start", "1<", "list", false, true);
    row("forward returns to where back came from", "12<>", "2", true, false);
    row("going elsewhere after back forgets what lay ahead", "12<3", "3", true, false);
    row("and back from there leads to where it was left", "12<3<", "1", true, true);
    row("the same place again is no step", "11<", "list", false, true);
    row("the same place again keeps what lies ahead", "12<1>", "2", true, false);
}

void NavigationHistoryTest::walking() {
    QFETCH(QString, steps);
    NavigationHistory history({.page = PageId::Accounts});
    for (const QChar step : steps) {
        if (step == u'<')
            history.goBack();
        else if (step == u'>')
            history.goForward();
        else
            history.visit(account(step.digitValue()));
    }
    QTEST(told(history.current()), "ends");
    QTEST(history.canGoBack(), "canGoBack");
    QTEST(history.canGoForward(), "canGoForward");
}

void NavigationHistoryTest::aLongDayForgetsItsMorning() {
    NavigationHistory history({.page = PageId::Accounts});
    constexpr int kVisits = 1000;
    for (int i = 1; i <= kVisits; ++i)
        history.visit(account(i));
    int steps = 0;
    while (history.canGoBack()) {
        history.goBack();
        ++steps;
    }
    QVERIFY(steps >= 100 && steps < kVisits);
    QCOMPARE(told(history.current()), QString::number(kVisits - steps));
}

QTEST_GUILESS_MAIN(NavigationHistoryTest)
#include "navigation_history_test.moc"
