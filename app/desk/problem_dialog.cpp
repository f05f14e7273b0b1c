// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/problem_dialog.h"

#include "ui/phrases/error_phrases.h"
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

ProblemDialog::ProblemDialog(const domain::Error &error, Kind database, Back back, QWidget *parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("problem"));
    setWindowTitle(tr("Renewdesk"));
    setWindowIcon(ui::applicationIcon());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(10);
    column->addWidget(ui::textLabel(tr("The database can't be opened"), ui::TextStep::Heading));
    QLabel *why = ui::textLabel(ui::sentence(error));
    why->setObjectName(QStringLiteral("why"));
    why->setWordWrap(true);
    why->setMinimumWidth(kTextWidth);
    column->addWidget(why);

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

} // namespace desk
