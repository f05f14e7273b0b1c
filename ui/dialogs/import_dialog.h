// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reports/spreadsheet.h"
#include "models/store/client.h"
#include "ui/shell/page_context.h"

#include <QDialog>
#include <QFutureWatcher>

#include <memory>
#include <stop_token>

class QLabel;
class QPushButton;

namespace ui {

class FactTable;
class Notice;
class ProgressStrip;
class WriteGuard;

/// A company's spreadsheet on its way into the database: what its rows say, and every row that can't be taken, with
/// why, before anything is done. All or nothing. Plans that the file names and the database doesn't have can be added
/// on the way, and a file that was mended is read again. Opened with open(), and deletes itself.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// Reads and checks the file at @p path at once.
    ImportDialog(const PageContext &context, const QString &path, QWidget *parent);
    ~ImportDialog() override;

    void reject() override;

signals:
    void imported();

private:
    /// The file as it was read, and what would come of it.
    struct Checked {
        std::shared_ptr<const reports::Spreadsheet> sheet; ///< null: it could not be read
        store::Result<store::ImportCounts> counts;
    };

    QWidget *lists();
    void check();
    void showChecked(const Checked &checked);
    void showRows(const std::vector<store::ImportRow> &rows);
    void showFaults(const std::vector<domain::BadRow> &rows);
    void showMissingPlans(const std::vector<domain::BadRow> &rows);
    void addPlan();
    void import();
    void finished(const store::Result<store::ImportCounts> &counts);
    void setBusy(const QString &what);

    const PageContext &m_context;
    const QString m_path;
    std::shared_ptr<const reports::Spreadsheet> m_sheet;
    Notice *m_verdict;
    Notice *m_problem;
    Notice *m_plans;       ///< those that the file names and the database doesn't have
    QString m_missingPlan; ///< the first of them
    FactTable *m_rows;
    FactTable *m_faults;
    QLabel *m_faultsHeading;
    ProgressStrip *m_strip;
    QPushButton *m_again;
    QPushButton *m_back;
    QPushButton *m_import;
    WriteGuard *m_guard;
    QFutureWatcher<void> m_watcher;
    std::stop_source m_stop;
    bool m_isBusy = false;
};

} // namespace ui
