// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invoice.h"
#include "models/store/latest_answer.h"
#include "ui/shell/page_context.h"
#include "ui/shell/place.h"

#include <QFrame>

class QLabel;
class QListView;
class QStackedWidget;
class QPushButton;

namespace ui {

class InvoiceLinesModel;
class WhyQuestion;

/// One invoice: its head, its lines with why each costs what it costs, its total. Invoices are final (R12), so what was
/// fetched once holds.
class InvoiceDetail : public QFrame {
    Q_OBJECT

public:
    explicit InvoiceDetail(const PageContext &context, QWidget *parent = nullptr);

    /// Empty: none.
    void setNumber(const QString &number);

    const QString &number() const { return m_number; }

signals:
    void navigationRequested(const ui::Place &place);

private:
    QWidget *createHead();
    QWidget *createFoot();
    void present(const domain::Invoice &invoice);
    void tellUnread(const domain::Error &why);
    void askWhy(const QModelIndex &line);

    const PageContext &m_context;
    QString m_number;
    QString m_unread; ///< could not be fetched, and is still wanted
    domain::AccountId m_accountId;
    QStackedWidget *m_pages;
    QLabel *m_hint;
    QLabel *m_title;
    QLabel *m_facts;
    QPushButton *m_account;
    InvoiceLinesModel *m_model;
    QListView *m_lines;
    WhyQuestion *m_question;
    QPushButton *m_why;
    QLabel *m_total;
    store::LatestAnswer m_answer;
};

} // namespace ui
