// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/patience.h"
#include "tests/ui/sample_desk.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/sandbox_banner.h"
#include "ui/shell/side_bar.h"

#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using support::kPatienceMs;
using ui::PageId;

namespace {

constexpr std::array kPages{PageId::Accounts,   PageId::UpcomingRenewals, PageId::Removals, PageId::Invoices,
                            PageId::RenewalRun, PageId::Activity,         PageId::Prices};

/// Shortcuts are for the window that has the keyboard.
void giveKeyboard(SampleDesk &desk) {
    desk.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&desk.window(), kPatienceMs));
}

QToolButton *button(SampleDesk &desk, const QString &name) {
    return desk.window().findChild<QToolButton *>(name);
}

domain::Day todayInDatabase(SampleDesk &desk) {
    return desk.session().details().business().value().today;
}

/// What a reader of the screen would call it.
QString spokenName(QWidget *widget) {
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

} // namespace

/// The frame around the pages: going from one to the other, the sandbox's clock, messages, the theme.
class ShellTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void ctrlAndADigitShowThePages();
    void theArrowKeysWalkAlongTheSideBar();
    void aScreenReaderTogglesItsWayToAPage();
    void pressingThePageThatIsShownLeadsToItsBeginning();
    void altArrowsGoBackAndForward();
    void theTitleNamesPageAndDatabase();
    void everyControlOfTheFrameHasAName();
    void thePagesBearTheirNames();
    void theBannerIsForSandboxesOnly();
    void aDayOnMovesTheClockInTheDatabase();
    void theClockMovesToTheNextBillingDateAndTheRunIsOffered();
    void theCalendarOffersNoDayOfThePast();
    void aClockMovedByAnotherProgramShows();
    void goodNewsLeaveByThemselves();
    void anOfferStaysAndIsTakenOnce();
    void ofTwoOffersOneIsTaken();
    void aPageThatCantBeReadTakesNoOfferAway();
    void aFailureStaysAndItsDetailsCanBeCopied();
    void aThemeShowsAtOnce();
    void theWindowComesBackWhereItWas();
    void fromRightToLeftTheArrowsTurnRound();
};

void ShellTest::init() {
    QVERIFY(QTest::qWaitFor([] { return QApplication::topLevelWidgets().isEmpty(); }, kPatienceMs));
}

void ShellTest::ctrlAndADigitShowThePages() {
    SampleDesk desk;
    giveKeyboard(desk);
    QCOMPARE(desk.window().currentPage()->id(), PageId::Accounts);
    for (int i = int(kPages.size()) - 1; i >= 0; --i) {
        QTest::keyClick(&desk.window(), Qt::Key(Qt::Key_1 + i), Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(desk.window().currentPage()->id(), kPages[size_t(i)], kPatienceMs);
        QVERIFY(button(desk, u"go-%1"_s.arg(i))->isChecked());
        QVERIFY(desk.window().currentPage()->isVisible());
    }
}

void ShellTest::theArrowKeysWalkAlongTheSideBar() {
    SampleDesk desk;
    giveKeyboard(desk);
    QToolButton *first = button(desk, u"go-0"_s);
    first->setFocus();
    QTest::keyClick(first, Qt::Key_Down);
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().currentPage()->id(), PageId::UpcomingRenewals, kPatienceMs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().currentPage()->id(), PageId::Accounts, kPatienceMs);
}

void ShellTest::aScreenReaderTogglesItsWayToAPage() {
    SampleDesk desk;
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(button(desk, u"go-2"_s));
    spoken->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().currentPage()->id(), PageId::Removals, kPatienceMs);
}

void ShellTest::pressingThePageThatIsShownLeadsToItsBeginning() {
    SampleDesk desk;
    const store::AccountRow first = desk.session().lists().accounts({}, {.count = 1}).value().front();
    desk.window().goTo({.page = PageId::Accounts, .account = first.id});
    QCOMPARE(desk.window().currentPage()->place().account, first.id);
    button(desk, u"go-0"_s)->click();
    QCOMPARE(desk.window().currentPage()->place().account, std::nullopt);
}

void ShellTest::altArrowsGoBackAndForward() {
    SampleDesk desk;
    giveKeyboard(desk);
    QVERIFY(!desk.window().findChild<QAction *>(u"back"_s)->isEnabled());
    desk.window().goTo({.page = PageId::Invoices});
    desk.window().goTo({.page = PageId::Activity});
    QTest::keyClick(&desk.window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.window().currentPage()->id(), PageId::Invoices);
    QTest::keyClick(&desk.window(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(desk.window().currentPage()->id(), PageId::Accounts);
    QTest::keyClick(&desk.window(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(desk.window().currentPage()->id(), PageId::Invoices);
    desk.window().goTo({.page = PageId::RenewalRun});
    QVERIFY(!desk.window().findChild<QAction *>(u"forward"_s)->isEnabled());
}

void ShellTest::theTitleNamesPageAndDatabase() {
    SampleDesk desk;
    desk.window().goTo({.page = PageId::Invoices});
    QVERIFY(desk.window().windowTitle().contains(u"Invoices"_s));
    QVERIFY(desk.window().windowTitle().contains(u"desk.sqlite"_s));
}

void ShellTest::everyControlOfTheFrameHasAName() {
    SampleDesk desk;
    const auto buttons = desk.window().findChildren<QAbstractButton *>();
    QVERIFY(buttons.size() > 10);
    for (QAbstractButton *each : buttons) {
        if (each->isVisible())
            QVERIFY2(!spokenName(each).isEmpty(),
                     qPrintable(u"a nameless %1 in %2"_s.arg(QString::fromLatin1(each->metaObject()->className()),
                                                             each->parentWidget()->objectName())));
    }
}

void ShellTest::thePagesBearTheirNames() {
    SampleDesk desk;
    const QStringList names{u"Accounts"_s,    u"Upcoming renewals"_s, u"Removals"_s,        u"Invoices"_s,
                            u"Renewal run"_s, u"Activity"_s,          u"Plans and prices"_s};
    for (size_t i = 0; i < kPages.size(); ++i) {
        QCOMPARE(desk.window().page(kPages[i])->accessibleName(), names[qsizetype(i)]);
        QCOMPARE(spokenName(button(desk, u"go-%1"_s.arg(i))), names[qsizetype(i)]);
    }
}

void ShellTest::theBannerIsForSandboxesOnly() {
    SampleDesk sandbox;
    QVERIFY(sandbox.window().findChild<ui::SandboxBanner *>()->isVisible());
    SampleDesk real(SampleDesk::Clock::Real);
    QVERIFY(!real.window().findChild<ui::SandboxBanner *>()->isVisible());
}

void ShellTest::aDayOnMovesTheClockInTheDatabase() {
    SampleDesk desk;
    const domain::Day before = todayInDatabase(desk);
    button(desk, u"next-day"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(todayInDatabase(desk), before.plusDays(1), kPatienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().context().clock.today(), before.plusDays(1), kPatienceMs);
}

void ShellTest::theClockMovesToTheNextBillingDateAndTheRunIsOffered() {
    SampleDesk desk;
    const store::UpcomingQuery ahead{.from = todayInDatabase(desk).plusDays(1),
                                     .to = todayInDatabase(desk).plusDays(40),
                                     .by = store::UpcomingBy::Day};
    const auto days = desk.session().lists().upcoming(ahead, {.offset = 0, .count = 1}).value();
    QVERIFY(!days.empty());
    button(desk, u"next-billing-date"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(todayInDatabase(desk), days.front().dueOn, kPatienceMs);

    auto *bar = desk.window().findChild<ui::MessageBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), kPatienceMs);
    button(desk, u"message-act"_s)->click();
    QCOMPARE(desk.window().currentPage()->id(), PageId::RenewalRun);
    QVERIFY(!bar->isVisible());
}

void ShellTest::theCalendarOffersNoDayOfThePast() {
    SampleDesk desk;
    auto *calendar = button(desk, u"chosen-day"_s)->menu()->findChild<QCalendarWidget *>();
    QCOMPARE(calendar->minimumDate(), todayInDatabase(desk).toDate());
    emit calendar->activated(todayInDatabase(desk).plusDays(3).toDate());
    QTRY_COMPARE_WITH_TIMEOUT(calendar->minimumDate(), QDate(2026, 3, 19), kPatienceMs);
    QCOMPARE(todayInDatabase(desk), *domain::Day::fromYmd(2026, 3, 19));
}

void ShellTest::aClockMovedByAnotherProgramShows() {
    SampleDesk desk;
    const domain::Day later = todayInDatabase(desk).plusDays(2);
    // Whoever has asked nothing yet follows nothing: a question, as every page asks one.
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().context().clock.today(), todayInDatabase(desk), kPatienceMs);
    QVERIFY(desk.session().upkeep().setToday(later));
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().context().clock.today(), later, kPatienceMs);
}

void ShellTest::goodNewsLeaveByThemselves() {
    const ui::Formats formats;
    ui::MessageBar bar(formats);
    auto *leave = bar.findChild<QTimer *>();
    leave->setInterval(1);
    bar.tell(u"Frozen."_s);
    QVERIFY(bar.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(!bar.isVisible(), kPatienceMs);
}

void ShellTest::anOfferStaysAndIsTakenOnce() {
    const ui::Formats formats;
    ui::MessageBar bar(formats);
    int taken = 0;
    bar.tell(u"Frozen."_s, {u"Undo"_s, [&taken] { ++taken; }});
    QVERIFY(!bar.findChild<QTimer *>()->isActive());
    auto *act = bar.findChild<QToolButton *>(u"message-act"_s);
    QCOMPARE(spokenName(act), u"Undo"_s);
    act->click();
    act->click();
    QCOMPARE(taken, 1);
    QVERIFY(!bar.isVisible());
    QCOMPARE(QAccessible::queryAccessibleInterface(&bar)->text(QAccessible::Description), u"Frozen."_s);
}

void ShellTest::ofTwoOffersOneIsTaken() {
    const ui::Formats formats;
    ui::MessageBar bar(formats);
    QStringList taken;
    const auto tell = [&] {
        bar.tell(u"It is empty."_s, {u"Look"_s, [&taken] { taken += u"look"_s; }},
                 {.text = u"Fill"_s, .act = [&taken] { taken += u"fill"_s; }, .writes = true});
    };
    auto *look = bar.findChild<QToolButton *>(u"message-act"_s);
    auto *fill = bar.findChild<QToolButton *>(u"message-other"_s);
    tell();
    QCOMPARE(spokenName(fill), u"Fill"_s);
    fill->click();
    QCOMPARE(taken, QStringList{u"fill"_s});
    QVERIFY(!bar.isVisible());
    look->click(); // as whoever holds it might
    QCOMPARE(taken, QStringList{u"fill"_s});

    tell();
    bar.setConnectionLost(true);
    QVERIFY(look->isEnabled());
    QVERIFY(!fill->isEnabled());
    bar.setConnectionLost(false);
    QVERIFY(fill->isEnabled());
    bar.tell(u"Frozen."_s, {u"Undo"_s, [] {}});
    QVERIFY(!fill->isVisible());
}

/// It is fetched anew after each command, also when the connection has gone meanwhile and no banner says so yet.
void ShellTest::aPageThatCantBeReadTakesNoOfferAway() {
    const ui::Formats formats;
    ui::MessageBar bar(formats);
    bar.tell(u"Frozen."_s, {u"Undo"_s, [] {}});
    bar.explain({.code = domain::ErrorCode::Unreachable, .reason = domain::Reason::CannotOpen});
    bar.setConnectionLost(true);
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.text(), u"Frozen."_s);
    QVERIFY(bar.findChild<QToolButton *>(u"message-act"_s)->isVisible());
}

void ShellTest::aFailureStaysAndItsDetailsCanBeCopied() {
    const ui::Formats formats;
    ui::MessageBar bar(formats);
    bar.explain({.code = domain::ErrorCode::Storage,
                 .reason = domain::Reason::DiskFull,
                 .facts = {.path = u"/srv/renewals.db"_s}});
    QVERIFY(!bar.findChild<QTimer *>()->isActive());
    QVERIFY(bar.text().contains(u"/srv/renewals.db"_s));
    bar.findChild<QToolButton *>(u"message-copy"_s)->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(bar.text()));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"storage"_s));
    bar.findChild<QToolButton *>(u"message-close"_s)->click();
    QVERIFY(!bar.isVisible());
}

void ShellTest::aThemeShowsAtOnce() {
    SampleDesk desk;
    desk.window().context().messages.tell(u"Frozen."_s, {u"Undo"_s, [] {}});
    const auto ground = [&desk] {
        const QImage image = desk.window().grab().toImage();
        return image.pixelColor(image.width() - 4, image.height() - 4);
    };
    QTRY_COMPARE_WITH_TIMEOUT(ground(), ui::Theme::light().window, kPatienceMs);
    // Marks are drawn once, and must be drawn again.
    const auto mark = [&desk] {
        return desk.window().findChild<ui::MessageBar *>()->findChild<QLabel *>(u"message-mark"_s)->pixmap().toImage();
    };
    const QImage light = mark();
    desk.window().findChild<QAction *>(u"theme-dark"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(ground(), ui::Theme::darkTheme().window, kPatienceMs);
    QVERIFY(mark() != light);
    desk.window().findChild<QAction *>(u"theme-light"_s)->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(ground(), ui::Theme::light().window, kPatienceMs);
    QCOMPARE(mark(), light);
}

void ShellTest::theWindowComesBackWhereItWas() {
    SampleDesk desk;
    const QSize wanted(1040, 640);
    desk.window().resize(wanted);
    desk.window().move(20, 30);
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().size(), wanted, kPatienceMs);
    desk.reopen();
    QTRY_COMPARE_WITH_TIMEOUT(desk.window().size(), wanted, kPatienceMs);
}

void ShellTest::fromRightToLeftTheArrowsTurnRound() {
    SampleDesk desk;
    const auto arrow = [&desk](const QString &name) {
        return desk.window().findChild<QAction *>(name)->icon().pixmap(18).toImage();
    };
    const QImage back = arrow(u"back"_s);
    const QImage forward = arrow(u"forward"_s);
    const int sideBarAtLeft = desk.window().findChild<ui::SideBar *>()->mapTo(&desk.window(), QPoint()).x();
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    const auto restore = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
    desk.reopen();
    QCOMPARE(arrow(u"back"_s), forward);
    QCOMPARE(arrow(u"forward"_s), back);
    QTRY_VERIFY_WITH_TIMEOUT(
        desk.window().findChild<ui::SideBar *>()->mapTo(&desk.window(), QPoint()).x() > sideBarAtLeft, kPatienceMs);
}

QTEST_MAIN(ShellTest)
#include "shell_test.moc"
