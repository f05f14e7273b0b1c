// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;
class QFormLayout;
class QLabel;
class QTabWidget;

namespace ui {

class Appearance;

/// What a start opens that was not told which database.
enum class StartChoice { Last, Ask };

StartChoice startChoice();

/// What can be set, in sections. Everything takes effect at once and is kept by itself; there is nothing to agree to.
/// Deletes itself when it is closed.
class SettingsDialog final : public QDialog {
    Q_OBJECT

public:
    struct LanguageChoice {
        QStringList codes;
        QString chosen = {}; ///< empty: the system's
    };

    SettingsDialog(Appearance &appearance, const LanguageChoice &languages, QWidget *parent);

    /// One more section behind the others, such as the letterhead. @p page is taken over; it applies and keeps what is
    /// changed in it by itself. @p title is the tab's.
    void addSection(const QString &title, QWidget *page);

    /// Why no other language can be chosen just now, a sentence; empty: one can.
    void setLanguageWhyNot(const QString &whyNot);

    /// As somebody left it who has just chosen a language.
    void focusLanguage();

signals:
    void languageRequested(const QString &code);

private:
    QWidget *general(Appearance &appearance, const LanguageChoice &languages);
    QWidget *folders();
    QComboBox *choice(const QString &name, const QString &caption, QFormLayout *form);

    QTabWidget *m_sections;
    QComboBox *m_language = nullptr;
    QLabel *m_languageWhyNot = nullptr;
};

} // namespace ui
