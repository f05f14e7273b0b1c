// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/row_uncancel_buttons.h"

#include "ui/delegates/badge.h"
#include "ui/delegates/cell_delegate.h"
#include "ui/phrases/names.h"
#include "ui/phrases/phrases.h"
#include "ui/shell/business_clock.h"
#include "ui/shell/write_access.h"
#include "ui/theme/icons.h"
#include "ui/theme/restyle.h"
#include "ui/theme/theme.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>
#include <QToolButton>

namespace ui {
namespace {

using Column = tables::IntegrationsTableModel::Column;

constexpr int kSize = 24;
constexpr int kIconSize = 14;
constexpr int kGap = 4;

} // namespace

RowUncancelButtons::RowUncancelButtons(const PageContext &context, TableView &table,
                                       tables::IntegrationsTableModel &rows, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_table(table)
    , m_rows(rows) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &RowUncancelButtons::place);
    const auto soon = [this] { placeSoon(); };
    const QAbstractItemModel *shown = table.model();
    connect(shown, &QAbstractItemModel::dataChanged, this, soon);
    connect(shown, &QAbstractItemModel::rowsInserted, this, soon);
    connect(shown, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(shown, &QAbstractItemModel::rowsMoved, this, soon);
    connect(shown, &QAbstractItemModel::layoutChanged, this, soon);
    connect(shown, &QAbstractItemModel::modelReset, this, soon);
    connect(table.horizontalHeader(), &QHeaderView::sectionResized, this, soon);
    connect(table.horizontalHeader(), &QHeaderView::sectionMoved, this, soon);
    connect(table.horizontalHeader(), &QHeaderView::geometriesChanged, this, soon);
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(table.horizontalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(&table, &TableView::currentRowChanged, this, soon);
    connect(&context.access, &WriteAccess::changed, this, soon);
    table.viewport()->installEventFilter(this);
}

void RowUncancelButtons::setBusy(bool busy) {
    m_busy = busy;
    placeSoon();
}

bool RowUncancelButtons::eventFilter(QObject *watched, QEvent *event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::FontChange)
        placeSoon();
    return QObject::eventFilter(watched, event);
}

void RowUncancelButtons::place() {
    std::size_t used = 0;
    const bool shown = !m_table.isColumnHidden(int(Column::Status));
    const int first = shown ? m_table.rowAt(0) : -1;
    if (first >= 0) {
        const int bottom = m_table.rowAt(m_table.viewport()->height() - 1);
        const int last = bottom < 0 ? m_rows.rowCount() - 1 : bottom;
        for (int row = first; row <= last; ++row) {
            const auto integration = m_rows.rowAt(row);
            // On its day the removal has happened (R7): there is nothing to take back.
            if (!integration || !integration->cancelOn || *integration->cancelOn <= m_context.clock.today())
                continue;
            QToolButton *each = button(used);
            m_whose[used++] = integration->id;
            placeOne(each, row, *integration);
        }
    }
    for (std::size_t i = used; i < m_buttons.size(); ++i)
        m_buttons[i]->hide();
}

QToolButton *RowUncancelButtons::button(std::size_t number) {
    while (m_buttons.size() <= number) {
        auto *made = new QToolButton(m_table.viewport());
        setRole(made, "quiet");
        made->setIcon(icon(QStringLiteral("uncancel")));
        made->setIconSize({kIconSize, kIconSize});
        made->setAccessibleName(commandName(domain::Command::Uncancel));
        made->setObjectName(QStringLiteral("uncancel-in-row"));
        connect(made, &QToolButton::clicked, this,
                [this, at = m_buttons.size()] { emit uncancelRequested(m_whose[at]); });
        m_buttons.push_back(made);
        m_whose.emplace_back();
    }
    return m_buttons[number];
}

void RowUncancelButtons::placeOne(QToolButton *button, int row, const domain::Integration &integration) {
    const QRect cell = m_table.visualRect(m_table.model()->index(row, int(Column::Status)));
    const Badge badge = badgeOf(integration.status(m_context.clock.today()), integration.cancelOn, m_context.formats);
    // Right behind the badge, or at the cell's end where the badge has no room for all its words.
    const int wanted = CellDelegate::kPadding + badgeSize(badge, m_table.font()).width() + kGap;
    const int offset = qMax(0, qMin(wanted, cell.width() - kSize - kGap));
    const int x = m_table.isRightToLeft() ? cell.right() + 1 - offset - kSize : cell.left() + offset;
    button->setGeometry(x, cell.center().y() - kSize / 2 + 1, kSize, kSize);
    //: %1 is an integration's label
    const QString what = tr("Un-cancel %1").arg(quoted(integration.label));
    const QString whyNot = m_context.access.whyNot(domain::Command::Uncancel);
    const QString said = whyNot.isEmpty() ? what : whyNot;
    button->setToolTip(asToolTip(said));
    button->setAccessibleDescription(said);
    button->setEnabled(!m_busy && whyNot.isEmpty());
    const bool isCurrent = row == m_table.currentRow();
    button->setFocusPolicy(isCurrent ? Qt::StrongFocus : Qt::NoFocus);
    button->show();
    if (isCurrent)
        QWidget::setTabOrder(&m_table, button);
}

} // namespace ui
