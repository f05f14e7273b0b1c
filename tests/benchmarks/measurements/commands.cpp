// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/integrations_table_model.h"
#include "tests/benchmarks/all_due.h"
#include "tests/benchmarks/disk.h"
#include "tests/benchmarks/measured_desk.h"
#include "tests/benchmarks/measurements/measurements.h"

#include <QAbstractButton>
#include <QApplication>
#include <QProcess>

#include <random>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr int kClicksARound = 20;

/// Somebody who freezes one integration after the other.
class Clicks {
public:
    explicit Clicks(const Data &data)
        : m_data(data)
        , m_desk(data.url()) {}

    /// Milliseconds from the click that agrees to the consequence until the patched row is painted; nothing when the
    /// integration moved between the two, and the command was a conflict (R18).
    std::optional<double> freezeAny() {
        const domain::IntegrationId id = drawActive();
        m_desk.window().goTo({.page = ui::PageId::Accounts, .integration = id});
        ui::TableView *table = m_desk.window().findChild<ui::TableView *>(u"integrations"_s);
        const auto &model = static_cast<const tables::IntegrationsTableModel &>(rowsOf(*table));
        const auto shown = [&] { return model.rowAt(table->currentRow()).value_or(domain::Integration()); };
        auto *freeze = m_desk.window().findChild<QAbstractButton *>(u"freeze-button"_s);
        waitUntil("the integration", [&] { return table->isVisible() && shown().id == id && freeze->isEnabled(); });
        const QWidget *message = m_desk.window().findChild<QWidget *>(u"message"_s);
        if (message->isVisible())
            m_desk.press("message-close");
        m_desk.press("freeze-button");
        waitUntil("the consequence", [message] { return QApplication::activeModalWidget() || message->isVisible(); });
        if (!QApplication::activeModalWidget())
            return {};
        const double taken = m_desk.untilPainted(
            *table, [this] { m_desk.press("agree"); }, [&] { return isFrozen(shown()) || message->isVisible(); });
        return isFrozen(shown()) ? std::optional(taken) : std::nullopt;
    }

private:
    static bool isFrozen(const domain::Integration &integration) {
        return integration.service == domain::Service::Frozen;
    }

    domain::IntegrationId drawActive() {
        const auto from = qint64(m_draw() % quint64(m_data.integrations()));
        // Of an account that is seen whole: else the row would have to be looked for first.
        const QString query = u"SELECT i.id FROM integration i WHERE i.service = 'active' AND i.cancel_on IS NULL"
                              " AND i.id %1 %2 AND (SELECT COUNT(*) FROM integration n WHERE"
                              " n.account_id = i.account_id) <= 20 ORDER BY i.id %3 LIMIT 1"_s;
        try {
            return {m_data.value(query.arg(u">="_s, QString::number(from), u"ASC"_s)).toLongLong()};
        } catch (const std::runtime_error &) { // those behind it are all frozen by now
            return {m_data.value(query.arg(u"<"_s, QString::number(from), u"DESC"_s)).toLongLong()};
        }
    }

    const Data &m_data;
    MeasuredDesk m_desk;
    std::mt19937_64 m_draw{1};
};

} // namespace

/// From the click that agrees to the patched row, beside the disk's own time to keep a page.
void measureCommands(Bench &bench, const Data &data) {
    const std::unique_ptr<Data> copy = data.copy();
    Clicks clicks(*copy);
    Disk disk(data.folder());
    Row row{.what = u"a command, click to patched row"_s,
            .database = data.database(),
            .limit = {.moreAtMost = 20},
            .baselineIs = u"the disk's own fdatasync of a page"_s};
    clicks.freezeAny();
    for (int click = 0; click < kClicksARound * bench.rounds; ++click) {
        if (const auto taken = clicks.freezeAny())
            row.product.add(*taken);
        row.baseline.add(disk.write());
    }
    row.remark = u"99 of 100 within %1 ms"_s.arg(row.product.quantile(0.99), 0, 'f', 1);
    bench.report.add(row);
}

/// The same while a run settles everything beside it, for as long as that takes.
void measureCommandsBesideRun(Bench &bench, const Data &data) {
    const std::unique_ptr<Data> copy = allDue(data);
    Clicks clicks(*copy);
    clicks.freezeAny();
    Row row{.what = u"a command during a run"_s, .database = data.database(), .limit = {.atMost = 300}};
    int conflicts = 0;
    QProcess run;
    run.start(bench.programs + u"/renewdeskctl"_s, {u"--database"_s, copy->url().url(), u"run"_s});
    while (run.state() != QProcess::NotRunning) {
        if (const auto taken = clicks.freezeAny())
            row.product.add(*taken);
        else
            ++conflicts;
    }
    if (run.exitCode() != 0)
        throw std::runtime_error(run.readAllStandardError().toStdString());
    if (row.product.isEmpty())
        throw std::runtime_error("the run was over before anything was clicked");
    row.remark = u"%1 clicks, 99 of 100 within %2 ms; %3 conflicts"_s.arg(row.product.count())
                     .arg(row.product.quantile(0.99), 0, 'f', 0)
                     .arg(conflicts);
    bench.report.add(row);
}

} // namespace benchmarks
