// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connection_dialog.h"

#include "ui/connections/encryption.h"
#include "ui/connections/greeting_phrases.h"
#include "ui/connections/host_fields.h"
#include "ui/connections/profiles.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/form_field.h"
#include "ui/phrases/error_phrases.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/badge_label.h"
#include "ui/widgets/fitting_scroll_area.h"
#include "ui/widgets/notice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr int kWidth = 640;
constexpr int kPortWidth = 96;
constexpr QLatin1String kSslMode("sslmode");
constexpr QLatin1String kRootCertificate("sslrootcert");

/// What people put on their databases; the first is what most of them are.
constexpr std::array kSuggestedMarks{std::pair(KnownMark::Production, Tone::Danger),
                                     std::pair(KnownMark::Test, Tone::Good),
                                     std::pair(KnownMark::Training, Tone::Cold)};

std::array<std::pair<Tone, QString>, 6> colours() {
    return {std::pair{Tone::Danger, ConnectionDialog::tr("Red")}, {Tone::Caution, ConnectionDialog::tr("Amber")},
            {Tone::Good, ConnectionDialog::tr("Green")},          {Tone::Cold, ConnectionDialog::tr("Blue")},
            {Tone::Accent, ConnectionDialog::tr("Violet")},       {Tone::Neutral, ConnectionDialog::tr("Grey")}};
}

QPushButton *pushButton(const QString &text, const QString &name, QWidget *parent) {
    auto *button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

/// A null text where nothing is typed: then the parameter isn't given.
QString orNull(const QString &text) {
    return text.trimmed().isEmpty() ? QString() : text.trimmed();
}

} // namespace

ConnectionDialog::ConnectionDialog(const ConnectionTools &tools, const Profile &profile, QWidget *parent)
    : QDialog(parent)
    , m_tools(tools)
    , m_profile(profile)
    , m_server(store::ServerUrl::parse(profile.url.text).value_or(store::ServerUrl()))
    , m_isEncryptionChosen(!m_server.parameter(kSslMode).isNull())
    , m_test(tools.databaseFor)
    , m_name(new QLineEdit(profile.name, this))
    , m_hosts(new QLineEdit(this))
    , m_port(new QLineEdit(this))
    , m_database(new QLineEdit(this))
    , m_user(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("&Keep the password in the system's keychain"), this))
    , m_encryption(new QComboBox(this))
    , m_strength(new Notice(Tone::Neutral, this, TextStep::Small))
    , m_weakness(new Notice(Tone::Caution, this, TextStep::Small))
    , m_root(new QLineEdit(this))
    , m_chooseRoot(pushButton(tr("Choose…"), QStringLiteral("choose-root"), this))
    , m_word(new QComboBox(this))
    , m_colour(new QComboBox(this))
    , m_badge(new BadgeLabel(tools.appearance, this))
    , m_url(new QLineEdit(this))
    , m_testButton(pushButton(tr("&Test"), QStringLiteral("test"), this))
    , m_saveButton(pushButton(tr("Save"), QStringLiteral("save"), this))
    , m_testing(new Notice(Tone::Accent, this))
    , m_success(new Notice(Tone::Good, this))
    , m_mismatch(new Notice(Tone::Caution, this))
    , m_failure(new Notice(Tone::Danger, this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("connection-dialog"));
    const QString title = profile.name.isEmpty() ? tr("New connection") : tr("Edit connection");
    setWindowTitle(title);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    QLabel *heading = textLabel(title, TextStep::Heading, this);
    heading->setMinimumWidth(kWidth);
    column->addWidget(heading);
    auto *fields = new QWidget;
    auto *inside = new QVBoxLayout(fields);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(10);
    addFields(inside);
    column->addWidget(new FittingScrollArea(fields, this));
    for (Notice *notice : {m_testing, m_success, m_mismatch, m_failure})
        column->addWidget(notice);
    column->addStretch();
    m_mismatch->setObjectName(QStringLiteral("test-mismatch"));
    m_testing->setObjectName(QStringLiteral("testing"));
    m_success->setObjectName(QStringLiteral("test-success"));
    m_failure->setObjectName(QStringLiteral("test-failure"));
    column->addLayout(buttonRow());

    showParts();
    showUrl();
    showEncryption();
    showMark();
    m_name->setFocus();
    connect(&m_test, &ConnectionTest::finished, this, &ConnectionDialog::showTest);
    connect(m_testing, &Notice::pressed, this, &ConnectionDialog::stopTest);
}

ConnectionDialog::~ConnectionDialog() = default;

bool ConnectionDialog::event(QEvent *event) {
    const bool isDone = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fit();
    return isDone;
}

/// As high as its words, and again when others show. Where the screen has no room for that, the fields scroll; what
/// came of a test and the buttons stay in sight.
void ConnectionDialog::fit() {
    const QRect available = screen()->availableGeometry();
    const int frame = frameGeometry().height() - height();
    const int words =
        layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
    const int wanted = std::min(words, available.height() - frame);
    setMinimumHeight(wanted);
    resize(width(), wanted);
    if (isVisible() && frameGeometry().bottom() > available.bottom())
        move(x(), std::max(available.top(), available.bottom() + 1 - frameGeometry().height()));
}

void ConnectionDialog::addFields(QVBoxLayout *column) {
    m_nameField = new FormField(QStringLiteral("name"), tr("&Name"), m_name, {}, this);
    m_name->setObjectName(QStringLiteral("name"));
    column->addWidget(m_nameField);

    m_hostsField = new FormField(QStringLiteral("host"), tr("&Server"), m_hosts, {}, this);
    m_portField = new FormField(QStringLiteral("port"), tr("P&ort"), m_port, {}, this);
    m_hosts->setObjectName(QStringLiteral("host"));
    m_port->setObjectName(QStringLiteral("port"));
    //: An example of what can be typed as the name of a server
    m_hosts->setPlaceholderText(tr("db.example.com; several with commas, tried in turn"));
    m_port->setPlaceholderText(QStringLiteral("5432"));
    m_port->setFixedWidth(kPortWidth);
    auto *server = new QHBoxLayout;
    server->setSpacing(12);
    server->addWidget(m_hostsField, 1, Qt::AlignTop);
    server->addWidget(m_portField, 0, Qt::AlignTop);
    column->addLayout(server);

    m_database->setObjectName(QStringLiteral("database"));
    m_user->setObjectName(QStringLiteral("user"));
    auto *who = new QHBoxLayout;
    who->setSpacing(12);
    who->addWidget(new FormField(QStringLiteral("database"), tr("&Database"), m_database, {}, this), 1);
    who->addWidget(new FormField(QStringLiteral("user"), tr("&Login"), m_user, {}, this), 1);
    column->addLayout(who);

    column->addLayout(passwordRow());
    column->addLayout(encryptionRow());
    column->addWidget(m_strength);
    column->addWidget(m_weakness);
    column->addLayout(markRow());

    m_url->setObjectName(QStringLiteral("url"));
    m_urlField = new FormField(QStringLiteral("url"), tr("&URL"), m_url,
                               tr("The same in one line. It takes all that PostgreSQL's own programs take, such as "
                                  "service= or target_session_attrs="),
                               this);
    column->addWidget(m_urlField);

    for (QLineEdit *part : {m_hosts, m_port, m_database, m_user, m_root})
        connect(part, &QLineEdit::textChanged, this, &ConnectionDialog::readParts);
    connect(m_url, &QLineEdit::textChanged, this, &ConnectionDialog::readUrl);
    connect(m_url, &QLineEdit::editingFinished, this, &ConnectionDialog::settleUrl);
}

QHBoxLayout *ConnectionDialog::passwordRow() {
    m_password->setObjectName(QStringLiteral("password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(m_profile.isPasswordKept ? tr("In the system's keychain") : QString());
    m_keep->setObjectName(QStringLiteral("keep"));
    m_keep->setChecked(m_profile.name.isEmpty() || m_profile.isPasswordKept);
    m_keep->setToolTip(tr("Else you are asked for it once each time that Renewdesk is started."));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new FormField(QStringLiteral("password"), tr("&Password"), m_password, {}, this), 1);
    row->addWidget(m_keep, 1, Qt::AlignBottom);
    return row;
}

QHBoxLayout *ConnectionDialog::encryptionRow() {
    m_encryption->setObjectName(QStringLiteral("encryption"));
    for (const QString &mode : Encryption::modes())
        m_encryption->addItem(Encryption::name(mode), mode);
    connect(m_encryption, &QComboBox::activated, this, [this] {
        m_isEncryptionChosen = true;
        readParts();
    });
    m_root->setObjectName(QStringLiteral("root"));
    m_root->setPlaceholderText(QStringLiteral("~/.postgresql/root.crt"));
    m_root->setToolTip(tr("The certificate of the authority that signed the server's; whoever looks after the server "
                          "has it."));
    connect(m_chooseRoot, &QPushButton::clicked, this, &ConnectionDialog::chooseRootCertificate);
    m_chooseRoot->setAccessibleName(tr("Choose the root certificate's file"));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new FormField(QStringLiteral("encryption"), tr("&Encryption"), m_encryption, {}, this), 1);
    auto *file = new QHBoxLayout;
    file->setSpacing(6);
    file->addWidget(new FormField(QStringLiteral("root"), tr("&Root certificate"), m_root, {}, this), 1);
    file->addWidget(m_chooseRoot, 0, Qt::AlignBottom);
    row->addLayout(file, 1);
    return row;
}

QHBoxLayout *ConnectionDialog::markRow() {
    m_word->setObjectName(QStringLiteral("mark"));
    m_word->setEditable(true);
    m_word->setInsertPolicy(QComboBox::NoInsert);
    for (const auto &[known, tone] : kSuggestedMarks)
        m_word->addItem(knownMarkName(known), int(tone));
    m_word->setCurrentText(m_profile.mark.word());
    m_word->lineEdit()->setPlaceholderText(tr("No mark"));
    m_colour->setObjectName(QStringLiteral("colour"));
    for (const auto &[tone, name] : colours())
        m_colour->addItem(name, int(tone));
    m_colour->setCurrentIndex(m_colour->findData(int(m_profile.mark.tone)));
    connect(m_word, &QComboBox::activated, this,
            [this](int suggestion) { m_colour->setCurrentIndex(m_colour->findData(m_word->itemData(suggestion))); });
    connect(m_word, &QComboBox::currentTextChanged, this, &ConnectionDialog::showMark);
    connect(m_colour, &QComboBox::currentIndexChanged, this, &ConnectionDialog::showMark);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(new FormField(QStringLiteral("mark"), tr("&Mark"), m_word, {}, this), 2);
    row->addWidget(new FormField(QStringLiteral("colour"), tr("&Colour"), m_colour, {}, this), 1);
    auto *seen = new QVBoxLayout;
    seen->setSpacing(4);
    seen->addStretch();
    seen->addWidget(mutedLabel(tr("In the window, all the time:"), TextStep::Small, this));
    seen->addWidget(m_badge);
    seen->addSpacing(2);
    row->addLayout(seen, 2);
    return row;
}

QHBoxLayout *ConnectionDialog::buttonRow() {
    auto *back = pushButton(tr("Go back"), QStringLiteral("back"), this);
    setRole(m_saveButton, "primary");
    m_saveButton->setDefault(true);
    m_testButton->setToolTip(tr("Connects with what is typed here, and changes nothing"));
    connect(m_testButton, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_saveButton, &QPushButton::clicked, this, &ConnectionDialog::save);
    auto *row = new QHBoxLayout;
    row->addWidget(m_testButton);
    row->addStretch();
    row->addWidget(back);
    row->addWidget(m_saveButton);
    return row;
}

void ConnectionDialog::showParts() {
    // What is shown isn't typed; all else is, also what a screen reader or dictation sets.
    const std::array silent{QSignalBlocker(m_hosts), QSignalBlocker(m_port), QSignalBlocker(m_database),
                            QSignalBlocker(m_user), QSignalBlocker(m_root)};
    const HostFields fields = HostFields::of(m_server.hosts);
    m_hosts->setText(fields.hosts);
    m_port->setText(fields.port);
    m_database->setText(m_server.database);
    m_user->setText(m_server.user);
    m_root->setText(m_server.parameter(kRootCertificate));
    const QString mode = m_server.parameter(kSslMode);
    const QString shown = mode.isEmpty() ? Encryption::unsaid() : mode;
    if (m_encryption->findData(shown) < 0)
        m_encryption->addItem(Encryption::name(shown), shown); // what libpq has besides
    m_encryption->setCurrentIndex(m_encryption->findData(shown));
}

void ConnectionDialog::showUrl() {
    const QSignalBlocker silent(m_url);
    m_url->setText(m_server.text());
    m_url->setCursorPosition(0);
}

void ConnectionDialog::readParts() {
    stopTest();
    const HostFields fields{.hosts = m_hosts->text(), .port = m_port->text().trimmed()};
    const auto hosts = fields.read();
    m_hostsField->setFault(hosts || !fields.isPortGood() ? QString() : tr("This is no server's name or address."));
    m_portField->setFault(fields.isPortGood() ? QString() : tr("1 to 65535."));
    if (hosts)
        m_server.hosts = *hosts;
    m_server.database = m_database->text();
    m_server.user = m_user->text();
    m_server.setParameter(kRootCertificate, orNull(m_root->text()));
    suggestEncryption();
    const QString mode = m_encryption->currentData().toString();
    m_server.setParameter(kSslMode, mode == Encryption::unsaid() ? QString() : mode);
    m_urlField->setFault({});
    showUrl();
    showEncryption();
}

void ConnectionDialog::readUrl() {
    stopTest();
    const auto read = store::ServerUrl::parse(m_url->text().trimmed());
    if (!read) {
        m_urlField->setFault(tr("This is no URL of a PostgreSQL server. Write postgresql://login@host/database; signs "
                                "like @ and / within names are written with a percent sign, as in a browser."));
        return;
    }
    m_urlField->setFault(
        read->keyPassword.isNull() ? QString() : tr("The password of a key has no place here: use a key without one."));
    m_isEncryptionChosen = true;
    m_server = *read;
    if (!read->password.isNull())
        m_password->setText(read->password);
    m_hostsField->setFault({});
    m_portField->setFault({});
    showParts();
    showEncryption();
}

/// What was typed as a URL is written as ours once it is done: without the password that was in it.
void ConnectionDialog::settleUrl() {
    if (m_urlField->fault().isEmpty()) {
        m_server.password.clear();
        showUrl();
    }
}

bool ConnectionDialog::isOnThisMachine() const {
    return m_server.isOnThisMachine();
}

void ConnectionDialog::suggestEncryption() {
    if (!m_isEncryptionChosen)
        m_encryption->setCurrentIndex(m_encryption->findData(Encryption::suggested(isOnThisMachine())));
}

void ConnectionDialog::showEncryption() {
    const QString mode = m_encryption->currentData().toString();
    const bool isWeak = Encryption::isWeak(mode, isOnThisMachine());
    const QString meaning = Encryption::meaning(mode, isOnThisMachine());
    (isWeak ? m_strength : m_weakness)->beSilent();
    (isWeak ? m_weakness : m_strength)->say(meaning);
    m_root->setEnabled(Encryption::isChecked(mode));
    m_chooseRoot->setEnabled(Encryption::isChecked(mode));
}

void ConnectionDialog::chooseRootCertificate() {
    m_tools.dialogs.askFileToOpen(this,
                                  {.title = tr("Root certificate"),
                                   .filter = tr("Certificates (*.crt *.pem *.cer)") + QStringLiteral(";;")
                                             + tr("All files (*)")},
                                  [this](const QString &path) {
                                      m_root->setText(path);
                                      readParts();
                                  });
}

void ConnectionDialog::showMark() {
    const auto badge = badgeOf(mark());
    m_badge->setBadge(badge.value_or(Badge{.tone = Tone::Neutral, .text = tr("No mark")}));
    m_colour->setEnabled(badge.has_value());
    showMismatch();
}

ProfileMark ConnectionDialog::mark() const {
    return ProfileMark::of(m_word->currentText().trimmed(), Tone(m_colour->currentData().toInt()));
}

bool ConnectionDialog::check() {
    const QString name = m_name->text().trimmed();
    const auto other = m_tools.profiles.named(name);
    if (m_urlField->fault().isEmpty() && m_server.hosts.empty() && m_server.database.isEmpty()
        && m_server.parameter(QLatin1String("service")).isNull())
        m_hostsField->setFault(tr("Say which server it is."));
    if (name.isEmpty())
        m_nameField->setFault(tr("Give it a name."));
    else if (other && other->id != m_profile.id)
        m_nameField->setFault(tr("There is a connection of this name already."));
    else
        m_nameField->setFault({});
    for (FormField *field : {m_nameField, m_hostsField, m_portField, m_urlField}) {
        if (!field->fault().isEmpty()) {
            field->setFocus();
            return false;
        }
    }
    return true;
}

void ConnectionDialog::save() {
    if (!check())
        return;
    stopTest();
    Profile profile = m_profile;
    profile.name = m_name->text().trimmed();
    profile.url = store::ConnectionUrl::forServer(m_server);
    profile.mark = mark();
    const bool toKeychain = m_keep->isChecked();
    if (profile.isPasswordKept && !toKeychain) {
        m_tools.passwords.forget(profile.id);
        profile.isPasswordKept = false;
    }
    if (m_password->text().isEmpty()) {
        finish(profile, false);
        return;
    }
    m_saveButton->setEnabled(false);
    const auto where = toKeychain ? Passwords::Keep::InKeychain : Passwords::Keep::ForSession;
    m_tools.passwords.keep(profile.id, m_password->text(), where, this, [this, profile, where](Passwords::Keep kept) {
        Profile changed = profile;
        changed.isPasswordKept = kept == Passwords::Keep::InKeychain;
        finish(changed, kept != where);
    });
}

void ConnectionDialog::finish(Profile profile, bool isKeychainMissing) {
    m_tools.profiles.save(profile);
    accept();
    emit saved(profile, isKeychainMissing);
}

void ConnectionDialog::withPassword(std::function<void(const QString &password)> then) {
    if (!m_password->text().isEmpty())
        then(m_password->text());
    else
        m_tools.passwords.read(m_profile.id, this, std::move(then));
}

void ConnectionDialog::test() {
    for (const FormField *field : {m_hostsField, m_portField, m_urlField}) {
        if (!field->fault().isEmpty())
            return;
    }
    stopTest();
    m_testButton->setEnabled(false);
    m_testing->say(tr("Connecting…"), tr("Stop"));
    m_testing->button()->setFocus();
    withPassword([this](const QString &password) {
        if (!m_testing->isVisible()) // stopped while the keychain was asked
            return;
        store::ConnectionUrl url = store::ConnectionUrl::forServer(m_server);
        url.password = password;
        m_test.start(url);
    });
}

void ConnectionDialog::showTest(const store::Result<Greeting> &result) {
    stopTest();
    if (!result) {
        m_failure->say(sentence(result.error()));
        return;
    }
    m_greeting = *result;
    m_success->say(greetingSentence(*result));
    showMismatch();
}

void ConnectionDialog::showMismatch() {
    const QString mismatch = m_greeting ? mismatchSentence(*m_greeting, mark()) : QString();
    if (mismatch.isEmpty())
        m_mismatch->beSilent();
    else
        m_mismatch->say(mismatch);
}

/// What was found out isn't true of what is typed next.
void ConnectionDialog::stopTest() {
    m_test.cancel();
    m_greeting.reset();
    const bool hadFocus = m_testing->button()->hasFocus();
    for (Notice *notice : {m_testing, m_success, m_mismatch, m_failure})
        notice->beSilent();
    m_testButton->setEnabled(true);
    if (hadFocus)
        m_testButton->setFocus();
}

} // namespace ui
