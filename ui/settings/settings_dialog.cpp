// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "models/store/user_folders.h"
#include "ui/phrases/names.h"
#include "ui/shell/setting_keys.h"
#include "ui/theme/appearance.h"
#include "ui/theme/typography.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kLeastWidth = 520;
constexpr QLatin1String kAsk("ask");
constexpr QLatin1String kLast("last");

} // namespace

StartChoice startChoice() {
    return QSettings().value(setting_keys::kStart).toString() == kAsk ? StartChoice::Ask : StartChoice::Last;
}

SettingsDialog::SettingsDialog(Appearance &appearance, const LanguageChoice &languages, QWidget *parent)
    : QDialog(parent)
    , m_sections(new QTabWidget(this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("settings"));
    setWindowTitle(tr("Settings"));
    setMinimumWidth(kLeastWidth);
    m_sections->setObjectName(QStringLiteral("settings-sections"));
    m_sections->setAccessibleName(tr("Settings"));
    m_sections->setDocumentMode(true);
    addSection(tr("General"), general(appearance, languages));
    addSection(tr("Folders"), folders());

    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(14);
    column->addWidget(textLabel(tr("Settings"), TextStep::Heading, this));
    column->addWidget(m_sections, 1);
    column->addWidget(close, 0, Qt::AlignTrailing);
}

void SettingsDialog::addSection(const QString &title, QWidget *page) {
    m_sections->addTab(page, title);
}

void SettingsDialog::setLanguageWhyNot(const QString &whyNot) {
    m_language->setEnabled(whyNot.isEmpty());
    m_language->setAccessibleDescription(whyNot);
    m_languageWhyNot->setText(whyNot);
    m_languageWhyNot->setVisible(!whyNot.isEmpty());
}

void SettingsDialog::focusLanguage() {
    m_language->setFocus();
}

QComboBox *SettingsDialog::choice(const QString &name, const QString &caption, QFormLayout *form) {
    auto *box = new QComboBox(this);
    box->setObjectName(name);
    QString spoken = caption;
    box->setAccessibleName(spoken.remove(u'&'));
    form->addRow(caption, box);
    return box;
}

QWidget *SettingsDialog::general(Appearance &appearance, const LanguageChoice &languages) {
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(4, 16, 4, 4);
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(12);

    m_language = choice(QStringLiteral("setting-language"), tr("&Language"), form);
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : byOwnName(languages.codes))
        m_language->addItem(languageName(code), code);
    m_language->setCurrentIndex(m_language->findData(languages.chosen));
    m_languageWhyNot = mutedLabel({}, TextStep::Small, page);
    m_languageWhyNot->setWordWrap(true);
    m_languageWhyNot->hide();
    form->addRow(QString(), m_languageWhyNot);
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { emit languageRequested(m_language->itemData(index).toString()); });

    QComboBox *theme = choice(QStringLiteral("setting-theme"), tr("&Theme"), form);
    theme->addItem(tr("As the system"), int(ThemeChoice::System));
    theme->addItem(tr("Light"), int(ThemeChoice::Light));
    theme->addItem(tr("Dark"), int(ThemeChoice::Dark));
    theme->setCurrentIndex(theme->findData(int(appearance.choice())));
    connect(theme, &QComboBox::activated, &appearance,
            [&appearance, theme](int index) { appearance.choose(ThemeChoice(theme->itemData(index).toInt())); });

    QComboBox *start = choice(QStringLiteral("setting-start"), tr("When it &starts"), form);
    start->addItem(tr("Open the database that was open last"), kLast);
    start->addItem(tr("Ask which database to open"), kAsk);
    start->setCurrentIndex(startChoice() == StartChoice::Ask ? 1 : 0);
    connect(start, &QComboBox::activated, start,
            [start](int index) { QSettings().setValue(setting_keys::kStart, start->itemData(index).toString()); });
    return page;
}

QWidget *SettingsDialog::folders() {
    auto *page = new QWidget(this);
    auto *form = new QFormLayout(page);
    form->setContentsMargins(4, 16, 4, 4);
    form->setHorizontalSpacing(18);
    form->setVerticalSpacing(12);
    const auto add = [&](const QString &caption, const QString &path) {
        QLabel *where = textLabel(QDir::toNativeSeparators(path), TextStep::Body, page);
        where->setWordWrap(true);
        where->setAccessibleName(caption);
        where->setAccessibleDescription(where->text());
        form->addRow(caption, where);
    };
    add(tr("Databases"), store::dataFolder());
    add(tr("Settings"), QFileInfo(QSettings().fileName()).absolutePath());
    add(tr("Log and drafts"), store::stateFolder());
    auto *open = new QPushButton(tr("Open log folder"), page);
    open->setObjectName(QStringLiteral("open-log-folder"));
    open->setAutoDefault(false);
    connect(open, &QPushButton::clicked, page,
            [] { QDesktopServices::openUrl(QUrl::fromLocalFile(store::stateFolder())); });
    form->addRow(QString(), open);
    return page;
}

} // namespace ui
