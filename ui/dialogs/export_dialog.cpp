// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <array>

namespace ui {
namespace {

constexpr int kTextWidth = 420;
/// In the order of their buttons.
constexpr std::array kFormats{reports::ExportFormat::Csv, reports::ExportFormat::ExcelCsv};

} // namespace

ExportDialog::ExportDialog(const QString &title, const QString &summary, const QStringList &contents, QWidget *parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("export"));
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(8);
    column->addWidget(textLabel(title, TextStep::Heading, this));
    QLabel *which = mutedLabel(summary, TextStep::Body, this);
    which->setWordWrap(true);
    which->setMinimumWidth(kTextWidth);
    column->addWidget(which);
    if (contents.size() > 1)
        m_contents = choice(tr("One row for each of the"), contents);
    m_formats = choice(tr("Written for"), {tr("Other programs: comma, ISO days, plain amounts"),
                                           tr("Excel: as it is set up for your language")});

    auto *buttons = new QHBoxLayout;
    auto *keep = new QPushButton(tr("Go back"), this);
    auto *order = new QPushButton(tr("Choose file…"), this);
    order->setObjectName(QStringLiteral("agree"));
    setRole(order, "primary");
    keep->setAutoDefault(false);
    order->setDefault(true);
    buttons->addStretch();
    buttons->addWidget(keep);
    buttons->addWidget(order);
    column->addSpacing(10);
    column->addLayout(buttons);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(order, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] {
        emit ordered(m_contents ? m_contents->checkedId() : 0, kFormats[std::size_t(m_formats->checkedId())]);
    });
}

QButtonGroup *ExportDialog::choice(const QString &name, const QStringList &texts) {
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addSpacing(8);
    column->addWidget(textLabel(name, TextStep::Strong, this));
    auto *group = new QButtonGroup(this);
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = new QRadioButton(texts[i], this);
        button->setAccessibleDescription(name);
        group->addButton(button, i);
        column->addWidget(button);
    }
    group->button(0)->setChecked(true);
    return group;
}

} // namespace ui
