// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/first_run_dialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QTimeZone>
#include <QVBoxLayout>

namespace desk {
namespace {

constexpr int kWidth = 560;
/// Offered for a start; any other with two decimals can be typed.
constexpr std::array kCurrencies{"USD", "EUR", "GBP", "CHF", "CAD", "AUD", "SEK",
                                 "NOK", "DKK", "PLN", "CZK", "INR", "BRL", "MXN"};

QLabel *paragraph(const QString &text) {
    QLabel *label = ui::mutedLabel(text);
    label->setWordWrap(true);
    return label;
}

QFrame *card(QVBoxLayout *&column) {
    auto *frame = new QFrame;
    ui::setRole(frame, "card");
    column = new QVBoxLayout(frame);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    return frame;
}

} // namespace

FirstRunDialog::FirstRunDialog(const QString &location, ProblemDialog::Back back, QWidget *parent)
    : QDialog(parent)
    , m_timeZone(new QComboBox(this))
    , m_currency(new QComboBox(this)) {
    setObjectName(QStringLiteral("first-run"));
    setWindowTitle(tr("Welcome to Renewdesk"));
    setWindowIcon(ui::applicationIcon());
    setMinimumWidth(kWidth);

    auto *open = new QPushButton(tr("Open sample data"), this);
    open->setObjectName(QStringLiteral("open-sample"));
    ui::setRole(open, "primary");
    open->setDefault(true);
    connect(open, &QPushButton::clicked, this, &FirstRunDialog::sampleRequested);
    auto *quit = new QPushButton(back == ProblemDialog::Back::Quits ? tr("Quit") : tr("Go back"), this);
    quit->setObjectName(QStringLiteral("quit"));
    quit->setAutoDefault(false);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(14);
    column->addWidget(ui::textLabel(tr("Welcome to Renewdesk"), ui::TextStep::Title));
    column->addWidget(sampleCard(open));
    column->addWidget(connectCard());
    column->addWidget(createCard(location));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(quit);
    column->addLayout(buttons);
    open->setFocus();
}

QWidget *FirstRunDialog::sampleCard(QPushButton *open) {
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(column);
    column->addWidget(ui::textLabel(tr("Try it out"), ui::TextStep::Heading));
    column->addWidget(paragraph(tr("A sandbox with made-up customers, whose clock you can move forwards: a year of "
                                   "renewals is a matter of minutes, and nobody is billed from it.")));
    column->addWidget(open, 0, Qt::AlignLeft);
    return frame;
}

QWidget *FirstRunDialog::connectCard() {
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(column);
    auto *connectButton = new QPushButton(tr("Connect…"), frame);
    connectButton->setObjectName(QStringLiteral("connect-company"));
    connectButton->setAutoDefault(false);
    connect(connectButton, &QPushButton::clicked, this, &FirstRunDialog::connectRequested);
    column->addWidget(ui::textLabel(tr("Connect to the company's database"), ui::TextStep::Heading));
    column->addWidget(paragraph(tr("Your company has Renewdesk on a PostgreSQL server already: whoever looks after it "
                                   "tells you the server's name, the database and your login.")));
    column->addWidget(connectButton, 0, Qt::AlignLeft);
    return frame;
}

QWidget *FirstRunDialog::createCard(const QString &location) {
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_timeZone->addItem(QString::fromUtf8(zone));
    const QString own = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    m_timeZone->setCurrentText(m_timeZone->findText(own) >= 0 ? own : QStringLiteral("UTC"));
    m_timeZone->setAccessibleName(tr("Time zone"));
    for (const char *currency : kCurrencies)
        m_currency->addItem(QLatin1String(currency));
    m_currency->setEditable(true);
    m_currency->setValidator(
        new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Z]{3}")), m_currency));
    m_currency->setAccessibleName(tr("Currency"));
    if (const int known = m_currency->findText(QLocale().currencySymbol(QLocale::CurrencyIsoCode)); known >= 0)
        m_currency->setCurrentIndex(known);

    QVBoxLayout *column = nullptr;
    QFrame *frame = card(column);
    auto *create = new QPushButton(tr("Create database"), frame);
    create->setObjectName(QStringLiteral("create"));
    create->setAutoDefault(false);
    connect(create, &QPushButton::clicked, this, [this] {
        emit createRequested({.timeZone = m_timeZone->currentText(), .currency = m_currency->currentText()});
    });
    connect(m_currency, &QComboBox::currentTextChanged, create,
            [this, create] { create->setEnabled(m_currency->lineEdit()->hasAcceptableInput()); });
    column->addWidget(ui::textLabel(tr("Start with real customers"), ui::TextStep::Heading));
    column->addWidget(paragraph(tr("There is no database at %1 yet. A new one is empty, and people are billed from it. "
                                   "Its time zone decides when a day begins; neither it nor the currency can be "
                                   "changed later.")
                                    .arg(location)));
    auto *form = new QFormLayout;
    form->addRow(tr("Time zone"), m_timeZone);
    form->addRow(tr("Currency"), m_currency);
    column->addLayout(form);
    column->addWidget(create, 0, Qt::AlignLeft);
    return frame;
}

} // namespace desk
