// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/problem_dialog.h"

#include "ui/phrases/error_phrases.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {
namespace {

constexpr int kTextWidth = 460;

} // namespace

ProblemDialog::ProblemDialog(const QString &name, const domain::Error &error, Kind database, Back back, QWidget *parent)
    : QDialog(parent)
    , m_why(ui::textLabel({}, ui::TextStep::Body, this))
    , m_byItself(ui::mutedLabel(tr("It is tried again every few seconds, by itself, and opens as soon as it can be "
                                   "reached."),
                                ui::TextStep::Body, this)) {
    setObjectName(QStringLiteral("problem"));
    setWindowTitle(tr("Renewdesk"));
    setWindowIcon(ui::applicationIcon());

    auto *column = new QVBoxLayout(this);
    column->setSizeConstraint(QLayout::SetFixedSize); // as large as its words, and again when they change
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(10);
    //: %1 is the name that the user has given to a connection
    const QString named = tr("%1 can't be opened").arg(ui::quoted(name));
    QLabel *heading =
        ui::textLabel(name.isEmpty() ? tr("The database can't be opened") : named, ui::TextStep::Heading, this);
    heading->setWordWrap(true);
    column->addWidget(heading);
    m_why->setObjectName(QStringLiteral("why"));
    m_byItself->setObjectName(QStringLiteral("by-itself"));
    for (QLabel *words : {m_why, m_byItself}) {
        words->setWordWrap(true);
        words->setMinimumWidth(kTextWidth);
        column->addWidget(words);
    }
    m_byItself->hide();
    explain(error);

    auto *buttons = new QHBoxLayout;
    auto *quit = new QPushButton(back == Back::Quits ? tr("Quit") : tr("Go back"), this);
    quit->setObjectName(QStringLiteral("back"));
    quit->setAutoDefault(false);
    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    auto *connections = new QPushButton(tr("Connections…"), this);
    connections->setObjectName(QStringLiteral("connections"));
    connections->setAutoDefault(false);
    connect(connections, &QPushButton::clicked, this, &ProblemDialog::connectionsRequested);
    buttons->addWidget(connections);
    buttons->addStretch();
    buttons->addWidget(quit);
    if (database == Kind::Sample) {
        auto *fresh = new QPushButton(tr("Make new sample data"), this);
        fresh->setObjectName(QStringLiteral("new-sample"));
        fresh->setAutoDefault(false);
        connect(fresh, &QPushButton::clicked, this, &ProblemDialog::newSampleRequested);
        buttons->addWidget(fresh);
    }
    auto *again = new QPushButton(tr("Try again"), this);
    again->setObjectName(QStringLiteral("again"));
    ui::setRole(again, "primary");
    again->setDefault(true);
    connect(again, &QPushButton::clicked, this, &QDialog::accept);
    buttons->addWidget(again);
    again->setFocus();
    column->addSpacing(8);
    column->addLayout(buttons);
}

void ProblemDialog::explain(const domain::Error &error) {
    m_why->setText(ui::sentence(error));
}

void ProblemDialog::setRetriesByItself() {
    m_byItself->show();
}

} // namespace desk
