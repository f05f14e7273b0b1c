// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/side_bar.h"

#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/elided_label.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace ui {
namespace {

constexpr int kLeastWidth = 208; ///< wider where a language needs more for its longest title
constexpr int kEmblemSize = 26;

QString iconOf(PageId id) {
    switch (id) {
    case PageId::Accounts: return QStringLiteral("accounts");
    case PageId::UpcomingRenewals: return QStringLiteral("upcoming");
    case PageId::Removals: return QStringLiteral("removals");
    case PageId::Invoices: return QStringLiteral("invoices");
    case PageId::RenewalRun: return QStringLiteral("run");
    case PageId::Activity: return QStringLiteral("activity");
    case PageId::Prices: return QStringLiteral("prices");
    }
    Q_UNREACHABLE();
}

QToolButton *navigationButton(const QString &text, const QString &iconName, QWidget *parent) {
    auto *button = new QToolButton(parent);
    setRole(button, "nav");
    button->setText(text);
    button->setAccessibleName(text);
    button->setIcon(icon(iconName));
    button->setIconSize({18, 18});
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return button;
}

} // namespace

SideBar::SideBar(const Appearance &appearance, QWidget *parent)
    : QFrame(parent)
    , m_connection(new ElidedLabel(TextStep::Small, this))
    , m_mark(new BadgeLabel(appearance, this))
    , m_list(new QVBoxLayout)
    , m_menu(navigationButton(tr("Menu"), QStringLiteral("menu"), this)) {
    setRole(this, "sidebar");
    setMinimumWidth(kLeastWidth);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred);
    setAccessibleName(tr("Pages"));

    auto *emblem = new QLabel(this);
    emblem->setPixmap(applicationIcon().pixmap(kEmblemSize));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(8, 0, 0, 0);
    head->setSpacing(9);
    head->addWidget(emblem);
    //: The name of the program, not to be translated
    head->addWidget(textLabel(tr("Renewdesk"), TextStep::Heading, this), 1);

    m_connection->setObjectName(QStringLiteral("connection-name"));
    setRole(m_connection, "muted");
    m_mark->setObjectName(QStringLiteral("connection-mark"));
    m_mark->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // a long word is cut, and the bar stays as wide
    showConnection({}, {});
    m_menu->setObjectName(QStringLiteral("menu"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_list->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 16, 10, 12);
    column->addLayout(head);
    auto *connection = new QVBoxLayout;
    connection->setContentsMargins(8, 8, 8, 0);
    connection->setSpacing(6);
    connection->addWidget(m_mark);
    connection->addWidget(m_connection);
    column->addLayout(connection);
    column->addSpacing(16);
    column->addLayout(m_list);
    column->addStretch(1);
    column->addWidget(m_menu);
}

void SideBar::addPage(PageId id, const QString &title) {
    QToolButton *button = navigationButton(title, iconOf(id), this);
    button->setObjectName(QStringLiteral("go-%1").arg(int(id)));
    button->setCheckable(true);
    button->setAutoExclusive(true);
    const int position = int(m_buttons.size()) + 1;
    button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + position)));
    //: %1 is the name of a page, %2 a keyboard shortcut
    button->setToolTip(tr("%1 (%2)").arg(title, button->shortcut().toString(QKeySequence::NativeText)));
    // A screen reader toggles without a click; a click on the page that is shown leads to its beginning.
    connect(button, &QToolButton::pressed, this, [this, id] { m_again = id == m_current; });
    connect(button, &QToolButton::toggled, this, [this, id](bool on) {
        if (on && id != m_current)
            emit pageRequested(id);
    });
    connect(button, &QToolButton::clicked, this, [this, id] {
        if (std::exchange(m_again, false))
            emit pageRequested(id);
    });
    m_buttons.insert(id, button);
    m_list->addWidget(button);
    setTabOrder(button, m_menu); // it stands below them
}

void SideBar::showConnection(const QString &name, const std::optional<Badge> &mark) {
    m_connection->say(name);
    m_connection->setVisible(!name.isEmpty());
    m_mark->setBadge(mark.value_or(Badge()));
    m_mark->setVisible(mark.has_value());
}

void SideBar::setCurrent(PageId id) {
    m_current = id;
    if (QToolButton *button = m_buttons.value(id))
        button->setChecked(true);
}

} // namespace ui
