// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/approval.h"
#include "ui/phrases/formats.h"

#include <QFrame>

#include <optional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class FactTable;
class WriteAccess;
class WriteGuard;

/// Somebody's approval: a fingerprint is put in, and the card says whether it is exactly what is due, or what has
/// changed since it was computed, down to the invoices. What is exact can be run as it was approved.
class ApprovalCard : public QFrame {
    Q_OBJECT

public:
    ApprovalCard(const Formats &formats, const WriteAccess &access, QWidget *parent = nullptr);

    /// What stands in the field, if it is a whole fingerprint.
    std::optional<QString> fingerprint() const;
    /// Puts one in, as if it had been typed.
    void setFingerprint(const QString &fingerprint);

    void present(const store::Approval &approval);
    void setUnknown(const QString &why);
    /// While a run is under way, no other begins.
    void setRunning(bool running);

signals:
    /// A whole fingerprint stands there now.
    void asked();
    void runRequested(const store::Approval &approval);

private:
    void read();
    void enableRun();
    void showDates(const std::vector<store::SettledDate> &dates);

    const Formats &m_formats;
    QLineEdit *m_field;
    QLabel *m_mark;
    QLabel *m_verdict;
    FactTable *m_dates;
    QPushButton *m_run;
    WriteGuard *m_running;
    std::optional<store::Approval> m_approval;
    bool m_isRunning = false;
};

} // namespace ui
