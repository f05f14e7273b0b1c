// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connections_dialog.h"

#include "ui/connections/connection_delegate.h"
#include "ui/connections/connection_dialog.h"
#include "ui/connections/passwords.h"
#include "ui/connections/profiles.h"
#include "ui/dialogs/dialogs.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr QSize kSize(680, 440);
constexpr int kIdRole = Qt::UserRole;

QPushButton *pushButton(const QString &text, const QString &name, QWidget *parent) {
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

/// What is read aloud of a connection, all in one.
QString spoken(const QString &name, const ProfileMark &mark, const QString &where) {
    QStringList parts{name};
    if (!mark.isEmpty())
        parts += mark.word();
    parts += where;
    return parts.join(QStringLiteral(", "));
}

} // namespace

ConnectionsDialog::ConnectionsDialog(const ConnectionTools &tools, const std::optional<QString> &current,
                                     QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
    , m_current(current)
    , m_list(new QListWidget(this))
    , m_edit(pushButton(tr("&Edit…"), QStringLiteral("edit-connection"), this))
    , m_duplicate(pushButton(tr("D&uplicate…"), QStringLiteral("duplicate-connection"), this))
    , m_delete(pushButton(tr("&Delete…"), QStringLiteral("delete-connection"), this))
    , m_connect(pushButton(tr("&Connect"), QStringLiteral("connect"), this))
    , m_notice(new Notice(Tone::Caution, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("connections"));
    setWindowTitle(tr("Connections"));
    resize(kSize);

    m_list->setObjectName(QStringLiteral("connections-list"));
    m_list->setAccessibleName(tr("Connections"));
    m_list->setItemDelegate(new ConnectionDelegate(tools.appearance, m_list));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(m_list, 1);
    middle->addLayout(buttonColumn());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    column->addWidget(textLabel(tr("Connections"), TextStep::Heading, this));
    column->addLayout(middle, 1);
    column->addWidget(m_notice);
    auto *back = pushButton(tr("Go back"), QStringLiteral("back"), this);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    setRole(m_connect, "primary");
    m_connect->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_connect);
    column->addLayout(buttons);

    connect(m_connect, &QPushButton::clicked, this, &ConnectionsDialog::connectSelected);
    connect(m_list, &QListWidget::itemActivated, this, &ConnectionsDialog::connectSelected);
    connect(m_list, &QListWidget::currentRowChanged, this, &ConnectionsDialog::showChoices);
    fill(current.value_or(QString()));
    m_list->setFocus();
}

QVBoxLayout *ConnectionsDialog::buttonColumn() {
    auto *add = pushButton(tr("&New…"), QStringLiteral("new-connection"), this);
    connect(add, &QPushButton::clicked, this, [this] {
        Profile profile = Profile::create();
        profile.mark.known = KnownMark::Production; // the safe guess
        edit(profile);
    });
    connect(m_edit, &QPushButton::clicked, this, [this] { edit(*selected()); });
    connect(m_duplicate, &QPushButton::clicked, this, &ConnectionsDialog::duplicate);
    connect(m_delete, &QPushButton::clicked, this, &ConnectionsDialog::askToDelete);
    auto *column = new QVBoxLayout;
    column->setSpacing(8);
    for (QPushButton *button : {add, m_edit, m_duplicate, m_delete})
        column->addWidget(button);
    column->addStretch();
    return column;
}

void ConnectionsDialog::fill(const QString &selected) {
    m_list->clear();
    const auto add = [this, &selected](const Profile &profile) {
        const bool isOpen = m_current == profile.id;
        const QString where = profile.url.display();
        auto *item = new QListWidgetItem(profile.name, m_list);
        item->setData(kIdRole, profile.id);
        //: Beneath a connection's name: where it leads to, and that it is the one that is open in the window
        item->setData(ConnectionDelegate::WhereRole, isOpen ? tr("%1 (open now)").arg(where) : where);
        item->setData(ConnectionDelegate::MarkRole, QVariant::fromValue(profile.mark));
        item->setData(Qt::AccessibleTextRole, spoken(profile.name, profile.mark, where));
        item->setToolTip(where);
        if (profile.id == selected)
            m_list->setCurrentItem(item);
    };
    add({.id = {}, .name = tr("This computer"), .url = store::ConnectionUrl::usersOwn()});
    for (const Profile &profile : m_tools.profiles.all())
        add(profile);
    if (m_list->currentRow() < 0)
        m_list->setCurrentRow(0);
    showChoices();
}

std::optional<Profile> ConnectionsDialog::selected() const {
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_tools.profiles.withId(item->data(kIdRole).toString()) : std::nullopt;
}

void ConnectionsDialog::showChoices() {
    const bool canChange = selected().has_value();
    for (QPushButton *button : {m_edit, m_duplicate, m_delete}) {
        button->setEnabled(canChange);
        button->setToolTip(canChange ? QString() : tr("The database on this computer is always there, as it is."));
    }
}

void ConnectionsDialog::connectSelected() {
    const auto profile = selected();
    accept();
    if (profile)
        emit connectRequested(*profile);
    else
        emit embeddedRequested();
}

void ConnectionsDialog::edit(const Profile &profile) {
    m_notice->beSilent();
    auto *dialog = new ConnectionDialog(m_tools, profile, this);
    connect(dialog, &ConnectionDialog::saved, this, [this](const Profile &saved, bool isKeychainMissing) {
        fill(saved.id);
        if (isKeychainMissing)
            m_notice->say(
                tr("The system has no keychain that takes the password. It is kept until you close Renewdesk, "
                   "then asked for again."));
    });
    dialog->open();
}

/// The copy has its own password, if any: it may be for another login.
void ConnectionsDialog::duplicate() {
    Profile copy = *selected();
    const QString original = copy.name;
    copy.id = Profile::create().id;
    copy.isPasswordKept = false;
    int number = 2;
    do {
        //: The name of a copy of something: %1 is the original's name, %2 a number
        copy.name = tr("%1 (%2)").arg(original).arg(number++);
    } while (m_tools.profiles.named(copy.name));
    edit(copy);
}

void ConnectionsDialog::askToDelete() {
    const auto profile = selected();
    m_tools.dialogs.ask(this,
                        {.title = tr("Delete the connection %1?").arg(quoted(profile->name)),
                         .text =
                             tr("Its password goes too, from the system's keychain as well. The database itself stays "
                                "as it is."),
                         .detail = profile->url.display(),
                         .verb = tr("Delete connection"),
                         .dangerous = true},
                        [this, id = profile->id] {
                            m_tools.passwords.forget(id);
                            m_tools.profiles.remove(id);
                            fill({});
                        });
}

} // namespace ui
