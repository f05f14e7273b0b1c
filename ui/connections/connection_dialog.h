// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connections/connection_test.h"
#include "ui/connections/connection_tools.h"
#include "ui/connections/passwords.h"
#include "ui/connections/profile.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class BadgeLabel;
class FormField;
class Notice;

/// How one connection is made: its parts, and the URL that they come to, which takes whatever the parts don't have.
/// Both show the same; what is typed into one shows in the other. A password that is typed into the URL goes where
/// passwords are typed. Opened with open(), and deletes itself.
class ConnectionDialog final : public QDialog {
    Q_OBJECT

public:
    /// @p profile without a name: a new one.
    ConnectionDialog(const ConnectionTools &tools, const Profile &profile, QWidget *parent);
    ~ConnectionDialog() override;

signals:
    /// Saved in the profiles and the passwords. @p isKeychainMissing: the password should be in the keychain, and is
    /// kept for the session only.
    void saved(const ui::Profile &profile, bool isKeychainMissing);

protected:
    bool event(QEvent *event) override;

private:
    void addFields(QVBoxLayout *column);
    QHBoxLayout *passwordRow();
    QHBoxLayout *encryptionRow();
    QHBoxLayout *markRow();
    QHBoxLayout *buttonRow();

    void showParts();
    void showUrl();
    void readParts();
    void readUrl();
    void settleUrl();
    void showEncryption();
    void suggestEncryption();
    void chooseRootCertificate();
    void showMark();
    ProfileMark mark() const;
    void fit();
    bool isOnThisMachine() const;

    bool check();
    void save();
    void finish(Profile profile, bool isKeychainMissing);

    void test();
    void showMismatch();
    void showTest(const store::Result<Greeting> &result);
    void stopTest();
    void withPassword(std::function<void(const QString &password)> then);

    ConnectionTools m_tools;
    Profile m_profile;
    store::ServerUrl m_server; ///< what is typed, as far as it can be read
    bool m_isEncryptionChosen; ///< by the user: it isn't suggested any more
    ConnectionTest m_test;
    std::optional<Greeting> m_greeting; ///< of what is typed now

    QLineEdit *m_name;
    QLineEdit *m_hosts;
    QLineEdit *m_port;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QCheckBox *m_keep;
    QComboBox *m_encryption;
    Notice *m_strength;
    Notice *m_weakness;
    QLineEdit *m_root;
    QPushButton *m_chooseRoot;
    QComboBox *m_word;
    QComboBox *m_colour;
    BadgeLabel *m_badge;
    QLineEdit *m_url;
    FormField *m_nameField;
    FormField *m_hostsField;
    FormField *m_portField;
    FormField *m_urlField;
    QPushButton *m_testButton;
    QPushButton *m_saveButton;
    Notice *m_testing;
    Notice *m_success;
    Notice *m_mismatch;
    Notice *m_failure;
};

} // namespace ui
