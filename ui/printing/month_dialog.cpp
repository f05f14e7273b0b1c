// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/month_dialog.h"

#include "models/store/client.h"
#include "ui/phrases/error_phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"
#include "ui/widgets/day_range.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace ui {
namespace {

constexpr int kLeastWidth = 420;
constexpr int kFirstYear = 1900; // as domain::Day has them
constexpr int kLastYear = 2999;

} // namespace

MonthDialog::MonthDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_month(new QComboBox(this))
    , m_year(new QSpinBox(this))
    , m_count(mutedLabel({}, TextStep::Body, this))
    , m_agree(new QPushButton(tr("Choose file…"), this)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("month"));
    setWindowTitle(tr("Save a month as PDF"));
    m_month->setObjectName(QStringLiteral("pdf-month"));
    m_month->setAccessibleName(tr("Month"));
    for (int month = 1; month <= 12; ++month)
        m_month->addItem(context.formats.locale().standaloneMonthName(month));
    m_year->setObjectName(QStringLiteral("pdf-year"));
    m_year->setAccessibleName(tr("Year"));
    m_year->setRange(kFirstYear, kLastYear);
    m_year->setButtonSymbols(QAbstractSpinBox::NoButtons); // Up and Down, and typing
    const domain::Day last = *monthOf(context.clock.today(), -1).from;
    m_month->setCurrentIndex(last.month() - 1);
    m_year->setValue(last.year());
    m_count->setObjectName(QStringLiteral("pdf-count"));
    m_count->setWordWrap(true);
    m_count->setMinimumWidth(kLeastWidth);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 22, 24, 18);
    column->setSpacing(12);
    column->addWidget(textLabel(windowTitle(), TextStep::Heading, this));
    column->addWidget(mutedLabel(tr("All invoices issued in"), TextStep::Body, this));
    auto *when = new QHBoxLayout;
    when->addWidget(m_month);
    when->addWidget(m_year);
    when->addStretch();
    column->addLayout(when);
    column->addWidget(m_count);
    auto *back = new QPushButton(tr("Go back"), this);
    back->setAutoDefault(false);
    m_agree->setObjectName(QStringLiteral("agree"));
    setRole(m_agree, "primary");
    m_agree->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(back);
    buttons->addWidget(m_agree);
    column->addSpacing(4);
    column->addLayout(buttons);

    connect(m_month, &QComboBox::currentIndexChanged, this, &MonthDialog::count);
    connect(m_year, &QSpinBox::valueChanged, this, &MonthDialog::count);
    connect(back, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_agree, &QPushButton::clicked, this, &QDialog::accept);
    connect(this, &QDialog::accepted, this, [this] { emit chosen(filter()); });
    count();
}

store::InvoiceFilter MonthDialog::filter() const {
    const DayRange days = monthOf(domain::Day::clamped(m_year->value(), m_month->currentIndex() + 1, 1));
    return {.from = days.from, .to = days.to};
}

void MonthDialog::count() {
    m_agree->setEnabled(false);
    m_count->setText(tr("Being counted…"));
    m_counted.ask(m_context.client.total([filter = filter()](
                                             store::Session &session) { return session.lists().invoiceTotals(filter); },
                                         store::Use::Reports),
                  this, [this](const store::Result<store::Totals> &totals) {
                      m_agree->setEnabled(totals && totals->rows > 0);
                      if (!totals)
                          m_count->setText(sentence(totals.error(), m_context.formats));
                      else if (totals->rows == 0)
                          m_count->setText(tr("No invoice was issued in that month."));
                      else
                          //: %n is how many, %1 is money
                          m_count->setText(tr("%Ln invoice(s), %1 in total", nullptr, int(totals->rows))
                                               .arg(m_context.formats.money(totals->amount)));
                  });
}

} // namespace ui
