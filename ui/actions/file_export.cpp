// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/file_export.h"

#include "models/store/answer.h"
#include "models/store/client.h"
#include "ui/actions/kept_export.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/phrases/freshness_phrases.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/unfinished_work.h"
#include "ui/theme/icons.h"
#include "ui/widgets/progress_strip.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QUrl>

namespace ui {
namespace {

QString filterFor(reports::ExportFormat format) {
    return format == reports::ExportFormat::Workbook
               //: A kind of file, for a file dialog
               ? FileExport::tr("Excel workbooks (*.xlsx)")
               //: A kind of file, for a file dialog
               : FileExport::tr("CSV (*.csv)");
}

} // namespace

FileExport::FileExport(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_button(new QToolButton(page))
    , m_strip(new ProgressStrip(tr("Cancel export"), page)) {
    m_button->setObjectName(QStringLiteral("export-csv"));
    m_button->setText(tr("Export CSV"));
    m_button->setAccessibleName(tr("Export CSV"));
    m_button->setToolTip(tr("Writes every row that is filtered into a file (Ctrl+E)"));
    m_button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    m_button->setIcon(icon(QStringLiteral("export")));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    connect(m_button, &QToolButton::clicked, this, &FileExport::requested);
    connect(m_strip, &ProgressStrip::stopRequested, this, [this] { m_stop.request_stop(); });
    connect(&m_watcher, &QFutureWatcher<void>::progressValueChanged, this, [this](int rows) {
        m_strip->setProgress(tr("Exporting: %Ln row(s) so far", nullptr, rows), rows, m_watcher.progressMaximum());
    });
}

FileExport::~FileExport() {
    m_stop.request_stop();
}

void FileExport::begin(const ExportOrder &order) {
    const KeptExport kept = KeptExport::read();
    ExportDialog::Choice choice{.format = kept.format};
    std::vector<ExportDialog::Content> contents;
    for (const ExportOrder::Content &content : order.contents) {
        if (!content.code.isEmpty() && content.code == kept.content)
            choice.content = int(contents.size());
        contents.push_back({.name = content.name, .extent = content.extent});
    }
    auto *dialog = new ExportDialog(order.title, order.summary, contents, choice, m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::ordered, this, [this, order](int content, reports::ExportFormat format) {
        askForFile(order.contents[std::size_t(content)], format);
    });
    dialog->open();
}

void FileExport::askForFile(const ExportOrder::Content &content, reports::ExportFormat format) {
    m_context.dialogs.askFileToSave(m_page,
                                    {.title = tr("Export %1").arg(content.name),
                                     .suggestedName = content.fileName + u'.' + reports::exportSuffix(format),
                                     .filter = filterFor(format),
                                     .folder = KeptExport::read().folder},
                                    [self = QPointer(this), content, format](const QString &path) {
                                        if (!self)
                                            return;
                                        self->write(content, {.path = path,
                                                              .format = format,
                                                              .currency = self->m_context.formats.currency(),
                                                              .locale = self->m_context.formats.locale()});
                                    });
}

void FileExport::write(const ExportOrder::Content &content, const reports::ExportTarget &target) {
    if (!m_button->isEnabled())
        return; // one is under way
    m_button->setEnabled(false);
    m_strip->begin(tr("Exporting…"));
    m_context.unfinished.set(this, tr("Wait until the export is done, or cancel it."));
    m_stop = {};
    m_time.start();
    auto answer = m_context.client.read(
        [write = content.write, target](store::Session &session, store::Progress &progress) -> store::Result<Exported> {
            const store::Result<store::Totals> totals = write(session.streams(), target, progress);
            if (!totals)
                return totals.error();
            return Exported{.totals = *totals, .freshness = session.freshness()};
        },
        m_stop.get_token(), store::Use::Reports);
    m_watcher.setFuture(QFuture<void>(answer));
    store::onAnswer(answer, this, [this, content, target](const store::Result<Exported> &exported) {
        written(content, target, exported);
    });
}

void FileExport::written(const ExportOrder::Content &content, const reports::ExportTarget &target,
                         const store::Result<Exported> &exported) {
    m_watcher.setFuture({});
    m_strip->end();
    m_context.unfinished.set(this, {});
    m_button->setEnabled(true);
    if (exported) {
        KeptExport{.format = target.format, .content = content.code, .folder = QFileInfo(target.path).absolutePath()}
            .write();
        tellDone(*exported, target.path);
    } else if (exported.error().code == domain::ErrorCode::Cancelled) {
        m_context.messages.tell(tr("The export was cancelled. No file was written or changed."), Tone::Neutral);
    } else {
        m_context.messages.explain(exported.error(), {tr("Try again"), [self = QPointer(this), content, target] {
                                                          if (self)
                                                              self->write(content, target);
                                                      }});
    }
}

void FileExport::tellDone(const Exported &exported, const QString &path) {
    const QString seconds = m_context.formats.locale().toString(double(m_time.elapsed()) / 1000, 'f', 1);
    //: %n rows, %1 is money, %2 seconds, %3 the path of a file
    QString told = tr("Exported %Ln row(s), %1 in total, in %2 s to %3", nullptr, int(exported.totals.rows))
                       .arg(m_context.formats.money(exported.totals.amount), seconds, QDir::toNativeSeparators(path));
    const QString freshness = freshnessSentence(exported.freshness, m_context.formats);
    if (!freshness.isEmpty())
        told += u'\n' + freshness;
    const QUrl folder = QUrl::fromLocalFile(QFileInfo(path).absolutePath());
    m_context.messages.tell(told, {tr("Open folder"), [folder] { QDesktopServices::openUrl(folder); }});
}

} // namespace ui
