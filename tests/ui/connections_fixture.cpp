// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/connections_fixture.h"

#include "models/store/sqlite/sqlite_database.h"
#include "tests/support/patience.h"
#include "tests/ui/pressing.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSettings>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using pressing::child;
using support::kPatienceMs;

namespace {

class ScriptedDatabase final : public store::Database {
public:
    ScriptedDatabase(Script &script, const store::ConnectionUrl &url)
        : m_script(script)
        , m_url(url) {}

    const store::ConnectionUrl &url() const override { return m_url; }

    store::Result<void> initialise(const store::InitOptions &) override { return {}; }

    store::Result<std::unique_ptr<store::Session>> open(const std::stop_token &giveUp) override {
        ++m_script.opened;
        switch (m_script.ending) {
        case Script::Ending::Answers:
            return store::sqlite::SqliteDatabase(store::ConnectionUrl::forFile(m_script.file)).open();
        case Script::Ending::Refuses: return m_script.error;
        case Script::Ending::Hangs:
            while (!giveUp.stop_requested())
                QThread::msleep(2);
            ++m_script.given;
            return domain::Error{.code = domain::ErrorCode::Cancelled, .reason = domain::Reason::Cancelled};
        }
        Q_UNREACHABLE();
    }

private:
    Script &m_script;
    store::ConnectionUrl m_url;
};

} // namespace

void ConnectionsFixture::type(const QWidget *where, const char *field, const QString &text) {
    auto *edit = child<QLineEdit>(where, field);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QTest::keyClicks(edit, text);
}

QString ConnectionsFixture::textOf(const QWidget *where, const char *field) {
    return child<QLineEdit>(where, field)->text();
}

void ConnectionsFixture::choose(const QWidget *where, const char *box, const QString &data) {
    auto *combo = child<QComboBox>(where, box);
    combo->setFocus();
    const int wanted = combo->findData(data);
    QVERIFY(wanted >= 0);
    while (combo->currentIndex() != wanted)
        QTest::keyClick(combo, combo->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

void ConnectionsFixture::initTestCase() {
    QCoreApplication::setOrganizationName(u"renewdesk"_s);
    QCoreApplication::setApplicationName(u"connections-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    m_script.file = m_folder.filePath(u"answers.sqlite"_s);
    QVERIFY(store::sqlite::SqliteDatabase(store::ConnectionUrl::forFile(m_script.file)).initialise({.sandbox = true}));
    m_appearance = std::make_unique<ui::Appearance>(ui::ThemeChoice::Light);
    m_tools.reset(new ui::ConnectionTools{
        *m_appearance, m_profiles, m_passwords, m_dialogs, [this](const store::ConnectionUrl &url) {
            const std::lock_guard lock(m_script.mutex);
            m_script.asked = url;
            return store::Result<std::shared_ptr<store::Database>>(std::make_shared<ScriptedDatabase>(m_script, url));
        }});
}

void ConnectionsFixture::init() {
    QSettings().clear();
    m_passwords = {};
    m_script.ending = Script::Ending::Answers;
    m_script.opened = m_script.given = 0;
    m_dialogs.asked.clear();
    m_dialogs.path.clear();
    m_dialogs.agrees = true;
}

void ConnectionsFixture::cleanup() {
    const auto windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *dialog = qobject_cast<QDialog *>(window))
            dialog->reject();
    }
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::topLevelWidgets().isEmpty(), kPatienceMs);
    QVERIFY(QThreadPool::globalInstance()->waitForDone(kPatienceMs));
}

ui::Profile ConnectionsFixture::saved(const QString &name, const QString &url) {
    ui::Profile profile = ui::Profile::create();
    profile.name = name;
    profile.url = *store::ConnectionUrl::parse(url);
    m_profiles.save(profile);
    return profile;
}

ui::ConnectionsDialog *ConnectionsFixture::openList(const std::optional<QString> &current) {
    m_list = new ui::ConnectionsDialog(*m_tools, current, nullptr);
    m_list->open();
    return m_list;
}

ui::ConnectionDialog *ConnectionsFixture::openForm(const ui::Profile &profile) {
    auto *dialog = new ui::ConnectionDialog(*m_tools, profile, nullptr);
    dialog->open();
    return dialog;
}

ui::ConnectionDialog *ConnectionsFixture::form() {
    auto *dialog = m_list->findChild<ui::ConnectionDialog *>();
    if (!dialog)
        qFatal("there is no form");
    return dialog;
}

void ConnectionsFixture::select(const QString &name) {
    auto *list = child<QListWidget>(m_list, "connections-list");
    const auto found = list->findItems(name, Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    list->scrollToItem(found.first());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(found.first()).center());
    QCOMPARE(list->currentItem(), found.first());
}

QByteArray ConnectionsFixture::settingsFile() {
    QSettings settings;
    settings.sync();
    QFile file(settings.fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
