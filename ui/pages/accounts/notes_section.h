// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/details.h"
#include "ui/shell/page_context.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QScrollArea;

namespace ui {

class DraftKeeper;
class WriteGuard;

/// An integration's notes, newest first, and a field for another one. What was typed stays until it is stored, also
/// when the program ends before.
class NotesSection : public QWidget {
    Q_OBJECT

public:
    explicit NotesSection(const PageContext &context, QWidget *parent = nullptr);

    void showDetails(const store::IntegrationDetails &details);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void noted(domain::IntegrationId integration, QUuid draft, const store::Result<void> &added);
    void setBusy(bool busy);
    QWidget *noteCard(const store::Note &note) const;
    void say(const QString &fault);

    const PageContext &m_context;
    domain::IntegrationId m_integration;
    std::vector<qint64> m_shown; ///< ids of the notes that are shown
    QString m_unreadable;        ///< why none are, where they may not be seen
    QPlainTextEdit *m_text;
    QPushButton *m_add;
    DraftKeeper *m_draft;
    WriteGuard *m_typing;
    WriteGuard *m_adding;
    QUuid m_request = QUuid::createUuid(); ///< of the note that is being written
    QLabel *m_fault;
    QScrollArea *m_area;
};

} // namespace ui
