// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/movements_table_model.h"
#include "tests/support/patience.h"
#include "tests/ui/pressing.h"
#include "tests/ui/sample_desk.h"
#include "ui/charts/movements_chart.h"
#include "ui/pages/upcoming/movements_tab.h"
#include "ui/phrases/names.h"
#include "ui/shell/business_clock.h"
#include "ui/widgets/day_field.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/figure.h"
#include "ui/widgets/table_view.h"

#include <QTabWidget>

using domain::Day;
using pressing::must;
using support::kPatienceMs;

/// What moved the coming month's total, as managers see it.
class MovementsTabTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleDesk> m_desk;

    ui::Page &page() { return *m_desk->window().page(ui::PageId::UpcomingRenewals); }

    ui::MovementsTab &tab() { return *page().findChild<ui::MovementsTab *>(); }

    ui::FactTable &parts() { return *pressing::child<ui::FactTable>(&tab(), "movement-parts"); }

    ui::TableView &rows() { return *pressing::child<ui::TableView>(&tab(), "movements"); }

    tables::MovementsTableModel &model() { return *tab().findChild<tables::MovementsTableModel *>(); }

    const ui::Formats &formats() { return m_desk->window().context().formats; }

    Day today() { return must(m_desk->session().details().business()).today; }

    /// What of the parts can be read, a line each.
    QStringList told() {
        QStringList lines;
        for (int row = 0; row < parts().rowCount(); ++row)
            lines += parts().item(row, 0)->text() + u' ' + parts().item(row, 1)->text() + u' '
                     + parts().item(row, 2)->text();
        return lines;
    }

    QStringList expected(Day since) {
        QStringList lines;
        for (const store::MovementPart &part : must(m_desk->session().lists().movements(since)).parts) {
            if (part.integrations > 0)
                lines += ui::movementName(part.kind) + u' ' + formats().count(part.integrations) + u' '
                         + formats().money(part.amount);
        }
        return lines;
    }

    QString figure(const QString &caption) {
        for (const ui::Figure *one : tab().findChildren<ui::Figure *>()) {
            if (one->accessibleName().startsWith(caption + u':'))
                return one->value();
        }
        return {};
    }

    domain::Integration someActive() {
        for (const domain::Integration &integration :
             must(m_desk->session().lists().integrations({}, {.count = 200}))) {
            if (integration.service == domain::Service::Active && !integration.cancelOn)
                return integration;
        }
        qFatal("nothing is active");
    }

    void show() {
        m_desk->window().goTo({.page = ui::PageId::UpcomingRenewals});
        page().findChild<QTabWidget *>(QStringLiteral("upcoming-tabs"))->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(figure(QStringLiteral("Coming month now")) != u"–", kPatienceMs);
    }

private slots:

    void init() { m_desk = std::make_unique<SampleDesk>(); }

    void whatHappensIsToldAtOnce() {
        show();
        const domain::Integration touched = someActive();
        must(m_desk->session().commands().execute({.command = domain::Command::Freeze, .integration = touched.id}));
        QTRY_VERIFY_WITH_TIMEOUT(told().join(u'\n').contains(QStringLiteral("Frozen 1 ")), kPatienceMs);
        const Day since = today().plusDays(-1);
        QCOMPARE(told(), expected(since));
        const store::Movements moved = must(m_desk->session().lists().movements(since));
        QCOMPARE(figure(QStringLiteral("Coming month then")), formats().money(moved.then));
        QCOMPARE(figure(QStringLiteral("Coming month now")), formats().money(moved.now));
        QCOMPARE(figure(QStringLiteral("Difference")), formats().money(moved.now - moved.then));
        const auto *chart = tab().findChild<ui::MovementsChart *>();
        QVERIFY2(chart->accessibleDescription().contains(QStringLiteral("Frozen: "))
                     && chart->accessibleDescription().contains(formats().money(moved.now)),
                 qPrintable(chart->accessibleDescription()));
    }

    void theSpanIsChosenByButtonOrByDay() {
        show();
        pressing::press(pressing::named<QAbstractButton>(tab(), QStringLiteral("30 days ago")));
        QTRY_COMPARE_WITH_TIMEOUT(told(), expected(today().plusDays(-30)), kPatienceMs);
        auto *since = pressing::child<ui::DayField>(&tab(), "moved-since");
        QCOMPARE(since->day(), today().plusDays(-30));
        since->setDate(today().plusDays(-60).toDate());
        QTRY_COMPARE_WITH_TIMEOUT(told(), expected(today().plusDays(-60)), kPatienceMs);
        QVERIFY(expected(today().plusDays(-60)) != expected(today().plusDays(-30)));
        QCOMPARE(since->maximumDate(), today().toDate()); // nothing has moved since tomorrow
    }

    /// By keyboard: down the parts, Enter into the integrations, Enter to the account.
    void aPartLeadsToItsIntegrationsAndTheseToTheirAccounts() {
        show();
        pressing::press(pressing::named<QAbstractButton>(tab(), QStringLiteral("30 days ago")));
        const Day since = today().plusDays(-30);
        QTRY_COMPARE_WITH_TIMEOUT(told(), expected(since), kPatienceMs);
        QVERIFY(parts().rowCount() > 1);
        parts().setFocus();
        parts().setCurrentCell(0, 0);
        QTest::keyClick(&parts(), Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(model().query().kind && model().totals() && !model().isLoading(), kPatienceMs);
        const store::MovementQuery query{.since = since, .kind = model().query().kind};
        QCOMPARE(parts().item(1, 0)->text(), ui::movementName(*query.kind));
        const auto listed = must(m_desk->session().lists().movementRows(query, {.count = 500}));
        QTRY_COMPARE_WITH_TIMEOUT(rows().model()->rowCount(), int(listed.size()), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(model().rowAt(0), kPatienceMs);
        QTest::keyClick(&parts(), Qt::Key_Return);
        QVERIFY(rows().hasFocus());
        QCOMPARE(rows().currentRow(), 0);
        QTest::keyClick(&rows(), Qt::Key_Return);
        QCOMPARE(m_desk->window().currentPage()->place().account, std::optional(listed.front().account));
    }

    void aBarLeadsToItsIntegrations() {
        show();
        pressing::press(pressing::named<QAbstractButton>(tab(), QStringLiteral("30 days ago")));
        QTRY_COMPARE_WITH_TIMEOUT(told(), expected(today().plusDays(-30)), kPatienceMs);
        auto *chart = tab().findChild<ui::MovementsChart *>();
        const auto parts = must(m_desk->session().lists().movements(today().plusDays(-30))).parts;
        const auto last = std::find_if(parts.rbegin(), parts.rend(),
                                       [](const store::MovementPart &part) { return part.integrations > 0; });
        QVERIFY(last != parts.rend());
        emit chart->partChosen(last->kind);
        QTRY_COMPARE_WITH_TIMEOUT(model().query().kind, std::optional(last->kind), kPatienceMs);
        QCOMPARE(this->parts().currentRow(), this->parts().rowCount() - 1);
    }
};

QTEST_MAIN(MovementsTabTest)
#include "movements_tab_test.moc"
