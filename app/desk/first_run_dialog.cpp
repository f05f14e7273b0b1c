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

#include <array>

namespace desk {
namespace {

constexpr int kTextWidth = 470;
/// Offered for a start; any other with two decimals can be typed.
constexpr std::array kCurrencies{"USD", "EUR", "GBP", "CHF", "CAD", "AUD", "SEK",
                                 "NOK", "DKK", "PLN", "CZK", "INR", "BRL", "MXN"};

QLabel *paragraph(const QString &text) {
    QLabel *label = ui::mutedLabel(text);
    label->setWordWrap(true);
    label->setMinimumWidth(kTextWidth);
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

QComboBox *timeZones(QWidget *parent) {
    auto *zones = new QComboBox(parent);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        zones->addItem(QString::fromUtf8(zone));
    const QString own = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    zones->setCurrentText(zones->findText(own) >= 0 ? own : QStringLiteral("UTC"));
    zones->setAccessibleName(FirstRunDialog::tr("Time zone"));
    return zones;
}

QComboBox *currencies(QWidget *parent) {
    auto *codes = new QComboBox(parent);
    for (const char *currency : kCurrencies)
        codes->addItem(QLatin1String(currency));
    codes->setEditable(true);
    codes->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[A-Z]{3}")), codes));
    codes->setAccessibleName(FirstRunDialog::tr("Currency"));
    codes->lineEdit()->setAccessibleName(codes->accessibleName());
    if (const int known = codes->findText(QLocale().currencySymbol(QLocale::CurrencyIsoCode)); known >= 0)
        codes->setCurrentIndex(known);
    return codes;
}

} // namespace

FirstRunDialog::FirstRunDialog(const Found &found, ProblemDialog::Back back, QWidget *parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("first-run"));
    setWindowTitle(tr("Welcome to Renewdesk"));
    setWindowIcon(ui::applicationIcon());
    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetFixedSize); // on a small screen it would be cut instead
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(14);
    column->addWidget(ui::textLabel(tr("Welcome to Renewdesk"), ui::TextStep::Title));
    column->addWidget(sampleCard(found.isSampleOpen));
    column->addWidget(connectCard());
    column->addWidget(found.own == Own::Missing ? createCard(found.location) : ownCard(found));
    QPushButton *quit = button("quit", back == ProblemDialog::Back::Quits ? tr("Quit") : tr("Go back"));
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    column->addWidget(quit, 0, Qt::AlignRight);
}

QPushButton *FirstRunDialog::button(const char *name, const QString &text) {
    auto *made = new QPushButton(text, this);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

QWidget *FirstRunDialog::sampleCard(bool isOpen) {
    QPushButton *open = button("open-sample", tr("Open sample data"));
    ui::setRole(open, "primary");
    connect(open, &QPushButton::clicked, this, &FirstRunDialog::sampleRequested);
    if (isOpen) {
        open->setEnabled(false);
        open->setToolTip(tr("This is what is open now."));
        open->setAccessibleDescription(open->toolTip());
    } else {
        open->setDefault(true);
        open->setFocus();
    }
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(column);
    column->addWidget(ui::textLabel(tr("Try it out"), ui::TextStep::Heading));
    column->addWidget(paragraph(tr("A sandbox with made-up customers, whose clock you can move forwards: a year of "
                                   "renewals is a matter of minutes, and nobody is billed from it.")));
    column->addWidget(open, 0, Qt::AlignLeft);
    return frame;
}

QWidget *FirstRunDialog::connectCard() {
    QPushButton *connectButton = button("connect-company", tr("Connect…"));
    connect(connectButton, &QPushButton::clicked, this, &FirstRunDialog::connectRequested);
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(column);
    column->addWidget(ui::textLabel(tr("Connect to the company's database"), ui::TextStep::Heading));
    column->addWidget(paragraph(tr("Your company has Renewdesk on a PostgreSQL server already: whoever looks after it "
                                   "tells you the server's name, the database and your login.")));
    column->addWidget(connectButton, 0, Qt::AlignLeft);
    return frame;
}

QWidget *FirstRunDialog::createCard(const QString &location) {
    QComboBox *timeZone = timeZones(this);
    QComboBox *currency = currencies(this);
    QPushButton *create = button("create", tr("Create database"));
    QPushButton *import = button("create-and-import", tr("Create it and import customers…"));
    for (const auto &[each, then] : {std::pair(create, Then::Look), std::pair(import, Then::Import)}) {
        connect(each, &QPushButton::clicked, this, [this, timeZone, currency, then = then] {
            emit createRequested({.timeZone = timeZone->currentText(), .currency = currency->currentText()}, then);
        });
        connect(currency, &QComboBox::currentTextChanged, each,
                [currency, each = each] { each->setEnabled(currency->lineEdit()->hasAcceptableInput()); });
    }
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(column);
    column->addWidget(ui::textLabel(tr("Start with real customers"), ui::TextStep::Heading));
    column->addWidget(paragraph(tr("There is no database at %1 yet. A new one is empty, and people are billed from it. "
                                   "Its time zone decides when a day begins; neither it nor the currency can be "
                                   "changed later.")
                                    .arg(location)));
    auto *form = new QFormLayout;
    form->addRow(tr("Time zone"), timeZone);
    form->addRow(tr("Currency"), currency);
    column->addLayout(form);
    addWays(column, {create, import});
    return frame;
}

QWidget *FirstRunDialog::ownCard(const Found &found) {
    QPushButton *import = button("import-customers", tr("Import customers…"));
    connect(import, &QPushButton::clicked, this, [this] { emit ownRequested(Then::Import); });
    QVBoxLayout *column = nullptr;
    QFrame *frame = card(column);
    column->addWidget(ui::textLabel(tr("Work with real customers"), ui::TextStep::Heading));
    if (found.own == Own::Open) {
        column->addWidget(paragraph(tr("Your own database at %1 is open.").arg(found.location)));
        addWays(column, {import});
        return frame;
    }
    QPushButton *open = button("open-own", tr("Open database"));
    connect(open, &QPushButton::clicked, this, [this] { emit ownRequested(Then::Look); });
    column->addWidget(paragraph(tr("Your own database is at %1. It stays as it is.").arg(found.location)));
    addWays(column, {open, import});
    return frame;
}

void FirstRunDialog::addWays(QVBoxLayout *column, const std::vector<QPushButton *> &ways) {
    column->addWidget(
        paragraph(tr("Customers are imported from a CSV file: you see its rows, and everything that can't "
                     "be taken, before anything is done.")));
    auto *row = new QHBoxLayout;
    for (QPushButton *way : ways)
        row->addWidget(way);
    row->addStretch();
    column->addLayout(row);
}

} // namespace desk
