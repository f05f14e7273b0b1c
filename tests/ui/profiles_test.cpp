// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/profiles.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using ui::Profile;
using ui::Profiles;

namespace {

Profile profile(const QString &name, const QString &url = u"postgresql://ada@db.example.com/renewdesk"_s) {
    Profile made = Profile::create();
    made.name = name;
    made.url = *store::ConnectionUrl::parse(url);
    return made;
}

QStringList names(const Profiles &profiles) {
    QStringList all;
    for (const Profile &each : profiles.all())
        all += each.name;
    return all;
}

QByteArray settingsFile() {
    QSettings settings;
    settings.sync();
    QFile file(settings.fileName());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The user's connections, as they are kept between one start and the next.
class ProfilesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void whatIsSavedComesBack_data();
    void whatIsSavedComesBack();
    void aKnownMarkIsKeptInNoLanguage();
    void aMarkOfAnEarlierVersionIsKnownByItsWord();
    void theyStandByName();
    void aNameIsFoundWhateverItsCase();
    void aNewNameKeepsTheId();
    void whatIsRemovedIsGone();
    void theLastOneIsRemembered();
    void noPasswordGetsIntoTheFile();
    void noPasswordComesOutOfTheFile();
    void whatCannotBeReadIsLeftOut();

private:
    QTemporaryDir m_folder;
};

void ProfilesTest::initTestCase() {
    QCoreApplication::setOrganizationName(u"renewdesk"_s);
    QCoreApplication::setApplicationName(u"profiles-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void ProfilesTest::init() {
    QSettings().clear();
}

void ProfilesTest::whatIsSavedComesBack_data() {
    QTest::addColumn<Profile>("saved");
    Profile marked =
        profile(u"Head office"_s, u"postgresql://ada@a:1,b:2/x%20y?sslmode=verify-full&options=-c%20a%3Db"_s);
    marked.mark = {.known = ui::KnownMark::Production, .tone = ui::Tone::Danger};
    marked.isPasswordKept = true;
    QTest::newRow("with a mark and a kept password") << marked;
    Profile odd = profile(u"Ünïcode / with \"signs\"; 100%"_s);
    odd.mark = {.ownWord = u"Nur für Ada"_s, .tone = ui::Tone::Good};
    QTest::newRow("with a name full of signs") << odd;
    QTest::newRow("a service") << profile(u"By service"_s, u"postgresql:///?service=billing"_s);
    QTest::newRow("a file") << profile(u"A file"_s, u"sqlite:///srv/with%20space.db"_s);
}

void ProfilesTest::whatIsSavedComesBack() {
    QFETCH(Profile, saved);
    Profiles().save(saved);
    const auto found = Profiles().withId(saved.id);
    QVERIFY(found);
    QVERIFY(*found == saved);
}

/// Kept by what it is and not by its word: each user reads it in their own language.
void ProfilesTest::aKnownMarkIsKeptInNoLanguage() {
    Profile saved = profile(u"Head office"_s);
    saved.mark = {.known = ui::KnownMark::Training, .tone = ui::Tone::Cold};
    Profiles().save(saved);
    QVERIFY(settingsFile().contains("known-mark=training"));
    QVERIFY(!settingsFile().contains("Training"));

    class InFrench final : public QTranslator {
    public:
        QString translate(const char *, const char *sourceText, const char *, int) const override {
            return qstrcmp(sourceText, "Training") == 0 ? u"Formation"_s : QString();
        }

        bool isEmpty() const override { return false; }
    } french;

    QVERIFY(QCoreApplication::installTranslator(&french));
    QCOMPARE(Profiles().withId(saved.id)->mark.word(), u"Formation"_s);
    QVERIFY(ui::ProfileMark::of(u"Formation"_s, ui::Tone::Cold) == saved.mark); // as typed by its user
    QCoreApplication::removeTranslator(&french);
    QCOMPARE(Profiles().withId(saved.id)->mark.word(), u"Training"_s);
}

void ProfilesTest::aMarkOfAnEarlierVersionIsKnownByItsWord() {
    const Profile saved = profile(u"Head office"_s);
    Profiles().save(saved);
    QSettings settings;
    settings.remove(u"connections/%1/known-mark"_s.arg(saved.id));
    settings.setValue(u"connections/%1/mark"_s.arg(saved.id), u"Production"_s);
    QVERIFY(Profiles().withId(saved.id)->mark.known == ui::KnownMark::Production);
    settings.setValue(u"connections/%1/mark"_s.arg(saved.id), u"Keller"_s); // a user's own stays as it is
    QVERIFY(!Profiles().withId(saved.id)->mark.known);
    QCOMPARE(Profiles().withId(saved.id)->mark.word(), u"Keller"_s);
}

void ProfilesTest::theyStandByName() {
    Profiles profiles;
    for (const char *name : {"Vienna", "Berlin", "Paris"})
        profiles.save(profile(QString::fromLatin1(name)));
    QCOMPARE(names(profiles), QStringList({u"Berlin"_s, u"Paris"_s, u"Vienna"_s}));
}

void ProfilesTest::aNameIsFoundWhateverItsCase() {
    Profiles profiles;
    profiles.save(profile(u"Berlin"_s));
    QCOMPARE(profiles.named(u"berlin"_s)->name, u"Berlin"_s);
    profiles.save(profile(u"BERLIN"_s));
    QCOMPARE(profiles.named(u"BERLIN"_s)->name, u"BERLIN"_s);
    QVERIFY(!profiles.named(u"berlin"_s)); // either
    QVERIFY(!profiles.named(u"Bonn"_s));
}

void ProfilesTest::aNewNameKeepsTheId() {
    Profiles profiles;
    Profile changed = profile(u"Berlin"_s);
    profiles.save(changed);
    changed.name = u"Bonn"_s;
    profiles.save(changed);
    QCOMPARE(names(profiles), QStringList{u"Bonn"_s});
    QVERIFY(profiles.withId(changed.id));
}

void ProfilesTest::whatIsRemovedIsGone() {
    Profiles profiles;
    const Profile gone = profile(u"Berlin"_s);
    profiles.save(gone);
    profiles.setLast(gone.id);
    profiles.remove(gone.id);
    QVERIFY(profiles.all().empty());
    QVERIFY(!profiles.last());
    QVERIFY(!settingsFile().contains(gone.id.toLatin1()));
}

void ProfilesTest::theLastOneIsRemembered() {
    Profiles profiles;
    QVERIFY(!profiles.last());
    const Profile chosen = profile(u"Berlin"_s);
    profiles.save(chosen);
    profiles.setLast(chosen.id);
    QCOMPARE(Profiles().last()->name, u"Berlin"_s);
    profiles.setLast({});
    QVERIFY(!profiles.last());
}

void ProfilesTest::noPasswordGetsIntoTheFile() {
    Profiles().save(profile(u"Berlin"_s, u"postgresql://ada:geheim@h/x?sslpassword=geheim"_s));
    QVERIFY(settingsFile().contains("Berlin"));
    QVERIFY(!settingsFile().contains("geheim"));
}

void ProfilesTest::noPasswordComesOutOfTheFile() {
    const Profile written = profile(u"Berlin"_s);
    Profiles().save(written);
    QSettings().setValue(u"connections/%1/url"_s.arg(written.id), u"postgresql://ada:geheim@h/x"_s);
    const auto read = Profiles().withId(written.id);
    QVERIFY(read);
    QVERIFY(read->url.password.isNull());
    QCOMPARE(read->url.text, u"postgresql://ada@h/x"_s);
}

void ProfilesTest::whatCannotBeReadIsLeftOut() {
    const Profile broken = profile(u"Berlin"_s);
    Profiles().save(broken);
    Profiles().save(profile(u"Bonn"_s));
    QSettings().setValue(u"connections/%1/url"_s.arg(broken.id), u"postgresql://h:http/x"_s);
    QCOMPARE(names(Profiles()), QStringList{u"Bonn"_s});
}

QTEST_GUILESS_MAIN(ProfilesTest)
#include "profiles_test.moc"
