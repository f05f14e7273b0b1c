// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export_dialog.h"

#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {
namespace {

constexpr int kTextWidth = 420;
/// In the order of their buttons.
constexpr std::array kFormats{reports::ExportFormat::Csv, reports::ExportFormat::ExcelCsv,
                              reports::ExportFormat::Workbook};

} // namespace

ExportDialog::ExportDialog(const QString &title, const QString &summary, const std::vector<Content> &contents,
                           const Choice &choice, QWidget *parent)
    : QDialog(parent)
    , m_choosable(contents)
    , m_extent(textLabel({}, TextStep::Body, this)) {
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
    m_extent->setObjectName(QStringLiteral("extent"));
    m_extent->setWordWrap(true);
    column->addWidget(m_extent);
    if (contents.size() > 1) {
        QStringList names;
        for (const Content &content : contents)
            names += content.name;
        m_contents = group(tr("One row for each of the"), names, choice.content);
        connect(m_contents, &QButtonGroup::idToggled, this, &ExportDialog::showExtent);
    }
    const auto format = std::find(kFormats.begin(), kFormats.end(), choice.format) - kFormats.begin();
    m_formats =
        group(tr("Written for"),
              {tr("Other programs: comma, ISO days, plain amounts"), tr("Excel: as it is set up for your language"),
               tr("Excel workbook: real numbers and days, no setting needed")},
              int(format));
    (m_contents ? m_contents : m_formats)->checkedButton()->setFocus();
    showExtent();

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
    connect(this, &QDialog::accepted, this,
            [this] { emit ordered(content(), kFormats[std::size_t(m_formats->checkedId())]); });
}

int ExportDialog::content() const {
    return m_contents ? m_contents->checkedId() : 0;
}

void ExportDialog::showExtent() {
    const QString &extent = m_choosable[std::size_t(content())].extent;
    m_extent->setText(extent);
    m_extent->setVisible(!extent.isEmpty());
}

QButtonGroup *ExportDialog::group(const QString &name, const QStringList &texts, int chosen) {
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addSpacing(8);
    column->addWidget(textLabel(name, TextStep::Strong, this));
    auto *buttons = new QButtonGroup(this);
    for (int i = 0; i < texts.size(); ++i) {
        auto *button = new QRadioButton(texts[i], this);
        button->setAccessibleDescription(name);
        buttons->addButton(button, i);
        column->addWidget(button);
    }
    buttons->button(chosen)->setChecked(true);
    return buttons;
}

} // namespace ui
