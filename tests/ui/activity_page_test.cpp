// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/activity_table_model.h"
#include "tests/support/patience.h"
#include "tests/ui/pressing.h"
#include "tests/ui/sample_desk.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

using domain::Command;
using pressing::must;
using support::kPatienceMs;

namespace {

constexpr store::Window kAll{.offset = 0, .count = 100'000};
using Column = tables::ActivityTableModel::Column;

} // namespace

class ActivityPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<SampleDesk> m_desk;
    domain::Integration m_subject;

    ui::Page &page() { return *m_desk->window().page(ui::PageId::Activity); }

    tables::ActivityTableModel &model() { return *page().findChild<tables::ActivityTableModel *>(); }

    ui::TableView &table() { return *page().findChild<ui::TableView *>(); }

    QString cell(int row, Column column) { return table().model()->index(row, int(column)).data().toString(); }

    std::vector<store::ActivityRow> entries(const store::ActivityQuery &query) {
        return must(m_desk->session().lists().activity(query, kAll));
    }

    /// Waits until the page shows what the database answers.
    void verifyShows(const store::ActivityQuery &query) {
        const auto expected = entries(query);
        QVERIFY(!expected.empty());
        QTRY_COMPARE_WITH_TIMEOUT(model().query(), query, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), int(expected.size()), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowAt(0), std::optional(expected.front()), kPatienceMs);
    }

private slots:

    void init() {
        m_desk = std::make_unique<SampleDesk>();
        const auto integrations = must(m_desk->session().lists().integrations({}, kAll));
        const auto active = std::find_if(integrations.begin(), integrations.end(), [](const domain::Integration &one) {
            return one.service == domain::Service::Active && !one.cancelOn;
        });
        QVERIFY(active != integrations.end());
        m_subject = *active;
        // One that is done, and one that the lifecycle table refuses.
        must(m_desk->session().commands().execute({.command = Command::Freeze, .integration = m_subject.id}));
        QVERIFY(!m_desk->session().commands().execute({.command = Command::Freeze, .integration = m_subject.id}));
        m_desk->window().goTo({.page = ui::PageId::Activity});
        QTRY_VERIFY_WITH_TIMEOUT(model().totals(), kPatienceMs);
    }

    void everythingIsThereNewestFirst() {
        verifyShows({});
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, Column::Command), QStringLiteral("Freeze"), kPatienceMs);
    }

    void refusalsOnlyLeavesOutWhatWasDone() {
        pressing::press(pressing::button(page(), QStringLiteral("Refusals only")));
        QVERIFY(page().findChild<QCheckBox *>()->isChecked());
        verifyShows({.refusalsOnly = true});
        for (int row = 0; row < model().rowCount(); ++row)
            QVERIFY(model().rowAt(row)->code != u"done");
        // In words, not by colour alone.
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, Column::Outcome), QStringLiteral("Refused"), kPatienceMs);
    }

    void aCommandLeavesOutTheOthers() {
        auto *commands = pressing::named<QComboBox>(page(), QStringLiteral("Command"));
        commands->setCurrentIndex(1 + int(Command::Freeze));
        verifyShows({.command = Command::Freeze});
    }

    void aLoginLeavesOutTheOthers() {
        auto *login = pressing::named<QLineEdit>(page(), QStringLiteral("Login, exactly"));
        const QString own = must(m_desk->session().details().business()).login;
        login->setText(own);
        verifyShows({.login = own});
        login->setText(QStringLiteral("nobody-of-that-name"));
        QTRY_COMPARE_WITH_TIMEOUT(model().query().login, QStringLiteral("nobody-of-that-name"), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), 0, kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(table().stateText().contains(QStringLiteral("Take away a filter")), kPatienceMs);
    }

    void todayLeavesOutTheDaysBefore() {
        pressing::named<QComboBox>(page(), QStringLiteral("Period"))->setCurrentIndex(1);
        const domain::Day today = must(m_desk->session().details().business()).today;
        verifyShows({.from = today, .to = today});
    }

    void anIntegrationsChipConfinesTheListUntilItIsTakenAway() {
        m_desk->window().goTo({.page = ui::PageId::Activity, .integration = m_subject.id});
        verifyShows({.integration = m_subject.id});
        const auto chips = page().findChildren<ui::FilterChip *>();
        const auto chip = std::find_if(chips.begin(), chips.end(), [](auto *one) { return one->isVisible(); });
        QVERIFY(chip != chips.end());
        QCOMPARE((*chip)->text(), QStringLiteral("Integration: %1").arg(m_subject.id.value));
        pressing::press((*chip)->findChild<QAbstractButton *>());
        verifyShows({});
        QCOMPARE(page().place(), ui::Place{.page = ui::PageId::Activity});
    }

    void enterGoesToTheAccount() {
        QTRY_VERIFY_WITH_TIMEOUT(model().rowAt(0), kPatienceMs);
        table().setCurrentRow(0);
        QTest::keyClick(&table(), Qt::Key_Return);
        const ui::Place place = m_desk->window().currentPage()->place();
        QCOMPARE(place.page, ui::PageId::Accounts);
        QCOMPARE(place.account, m_subject.account);
    }

    void whatIsDoneMeanwhileComesIn() {
        const int before = int(entries({}).size());
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), before, kPatienceMs);
        must(m_desk->session().commands().execute({.command = Command::Unfreeze, .integration = m_subject.id}));
        QTRY_COMPARE_WITH_TIMEOUT(model().rowCount(), before + 1, kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(cell(0, Column::Command), QStringLiteral("Unfreeze"), kPatienceMs);
    }
};

QTEST_MAIN(ActivityPageTest)
#include "activity_page_test.moc"
