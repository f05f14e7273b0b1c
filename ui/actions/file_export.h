// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/exports.h"
#include "models/store/session.h"
#include "ui/shell/page_context.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QToolButton>

#include <functional>
#include <stop_token>
#include <vector>

namespace ui {

class ProgressStrip;

/// What a page can write into a file, of what is filtered at the moment.
struct ExportOrder {
    /// Runs on a worker thread: holds values, never widgets.
    using Write =
        std::function<store::Result<store::Totals>(store::Streams &, const reports::ExportTarget &, store::Progress &)>;

    struct Content {
        QString code = {};   ///< by which the choice of it is remembered: `invoice-lines`; empty: it is no choice
        QString name;        ///< `Invoice lines`
        QString fileName;    ///< suggested, without a suffix: `invoice-lines`
        QString extent = {}; ///< how many rows and what total, in words; empty: not known
        Write write;
    };

    QString title;
    QString summary; ///< which rows, in a sentence
    std::vector<Content> contents;
};

/// The exports of one page: asks what and where to, writes in the background, tells how far it is and what came of it.
/// One at a time. The old file stays until the new one is whole. What was chosen is offered again the next time.
class FileExport : public QObject {
    Q_OBJECT

public:
    /// @p page owns it, and is what its dialogs belong to.
    FileExport(const PageContext &context, QWidget *page);
    ~FileExport() override;

    /// "Export CSV", for the page's head. Disabled while an export is under way.
    QToolButton *button() const { return m_button; }

    /// For the page's top.
    ProgressStrip *strip() const { return m_strip; }

    void begin(const ExportOrder &order);

signals:
    /// The button was pressed: begin() with what is filtered now.
    void requested();

private:
    void askForFile(const ExportOrder::Content &content, reports::ExportFormat format);
    void write(const ExportOrder::Content &content, const reports::ExportTarget &target);

    struct Exported {
        store::Totals totals;
        store::Freshness freshness;
    };

    void written(const ExportOrder::Content &content, const reports::ExportTarget &target,
                 const store::Result<Exported> &exported);
    void tellDone(const Exported &exported, const QString &path);

    const PageContext &m_context;
    QWidget *m_page;
    QToolButton *m_button;
    ProgressStrip *m_strip;
    QFutureWatcher<void> m_watcher;
    QElapsedTimer m_time;
    std::stop_source m_stop;
};

} // namespace ui
