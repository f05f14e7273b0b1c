// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/run/incomplete_list.h"

#include "ui/actions/write_guard.h"
#include "ui/phrases/names.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr std::size_t kMostRows = 50; ///< more than that is a fault of all, told by its first ones

} // namespace

IncompleteList::IncompleteList(const QString &heading, const Formats &formats, const WriteAccess &access,
                               QWidget *parent)
    : QWidget(parent)
    , m_formats(formats)
    , m_access(access)
    , m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    QLabel *title = textLabel(heading, TextStep::Strong, this);
    title->setWordWrap(true);
    m_rows->addWidget(title);
    setAccessibleName(heading);
    hide();
}

void IncompleteList::present(const std::vector<store::IncompleteAccount> &accounts) {
    delete m_list;
    m_list = new QWidget(this);
    auto *column = new QVBoxLayout(m_list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (std::size_t i = 0; i < accounts.size() && i < kMostRows; ++i)
        column->addWidget(row(accounts[i]));
    if (accounts.size() > kMostRows) {
        const qint64 more = qint64(accounts.size() - kMostRows);
        column->addWidget(mutedLabel(tr("… and %1 more.").arg(m_formats.count(more)), TextStep::Body, m_list));
    }
    m_rows->addWidget(m_list);
    setVisible(!accounts.empty());
}

QWidget *IncompleteList::row(const store::IncompleteAccount &account) {
    auto *whole = new QWidget(m_list);
    auto *name = new QPushButton(whole);
    setRole(name, "link");
    name->setText(asButtonText(account.name));
    name->setAccessibleName(account.name);
    name->setToolTip(tr("Go to this account"));
    name->setFocusPolicy(Qt::StrongFocus);
    QLabel *reason = mutedLabel(parkReasonName(account.reason), TextStep::Body, whole);
    reason->setWordWrap(true);
    auto *retry = new QPushButton(tr("Try again"), whole);
    retry->setAccessibleName(tr("Try again: %1").arg(account.name));
    name->setAccessibleDescription(reason->text());
    new WriteGuard(m_access, domain::Command::Unpark, retry);

    auto *layout = new QHBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(name);
    layout->addWidget(reason, 1);
    layout->addWidget(retry);
    connect(name, &QPushButton::clicked, this, [this, id = account.account] { emit accountRequested(id); });
    connect(retry, &QPushButton::clicked, this, [this, id = account.account] { emit retryRequested(id); });
    return whole;
}

} // namespace ui
