// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/command_palette.h"

#include "ui/palette/palette_delegate.h"
#include "ui/palette/palette_model.h"
#include "ui/phrases/error_phrases.h"
#include "ui/phrases/phrases.h"
#include "ui/theme/restyle.h"
#include "ui/theme/typography.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ui {
namespace {

constexpr QSize kSize(640, 460);
constexpr int kBelowTop = 84; ///< of the window: the hits grow downwards from where one looks
/// What comes at once, pasted or by a key held down, is one question; whoever types is not kept waiting.
constexpr int kSoonMs = 30;

} // namespace

CommandPalette::CommandPalette(const Appearance &appearance, QWidget *window)
    : QDialog(window)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_hint(mutedLabel({}, TextStep::Small, this))
    , m_model(new PaletteModel(this))
    , m_soon(this) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Go to"));
    setWindowFlag(Qt::FramelessWindowHint);
    setFixedSize(kSize);

    m_field->setObjectName(QStringLiteral("palette-field"));
    m_field->setAccessibleName(tr("Go to"));
    m_field->setPlaceholderText(tr("Name, email, number, label, invoice or command"));
    m_field->setClearButtonEnabled(true);
    if (auto *clear = m_field->findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(tr("Clear"));
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("palette-hits"));
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(appearance, m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_hint->setObjectName(QStringLiteral("palette-hint"));
    m_hint->setTextInteractionFlags(Qt::NoTextInteraction);
    m_hint->setWordWrap(true);

    auto *card = new QFrame(this);
    setRole(card, "card");
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 12, 12, 10);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_hint);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);

    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &CommandPalette::look);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_isChosen = false;
        m_soon.start();
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        setCurrent(index.row());
        m_hasWalked = true;
        choose();
    });
}

void CommandPalette::addSource(PaletteSource *source) {
    source->setParent(this);
    const int number = int(m_sources.size());
    m_sources.push_back(source);
    connect(source, &PaletteSource::found, this,
            [this, number](const std::vector<PaletteHit> &hits) { take(number, hits); });
    connect(source, &PaletteSource::failed, this, [this, number](const domain::Error &why) { take(number, {}, why); });
}

void CommandPalette::open() {
    QRect place(QPoint(), size());
    const QRect window = parentWidget()->frameGeometry();
    place.moveCenter(window.center());
    place.moveTop(window.top() + std::min(kBelowTop, std::max(0, (window.height() - height()) / 2)));
    move(place.topLeft());
    look();
    QDialog::open();
    m_field->setFocus();
}

void CommandPalette::look() {
    m_hasWalked = false;
    ask();
}

void CommandPalette::lookAgain() {
    if (!m_failures.empty())
        ask(); // whoever walks through the hits meanwhile goes on where they are
}

void CommandPalette::ask() {
    m_soon.stop();
    const PaletteQuery query = PaletteQuery::of(m_field->text());
    for (int i = 0; i < int(m_sources.size()); ++i)
        m_unanswered.insert(i);
    for (PaletteSource *source : std::as_const(m_sources))
        source->look(query);
}

/// What was found before stays until the answer is there: a list that goes blank at each letter can't be read.
void CommandPalette::take(int source, const std::vector<PaletteHit> &hits,
                          const std::optional<domain::Error> &failure) {
    const auto walkedTo = m_hasWalked ? m_model->hitAt(m_list->currentIndex().row()) : std::nullopt;
    m_unanswered.erase(source);
    m_failures.erase(source);
    if (failure)
        m_failures.emplace(source, *failure);
    m_model->setHits(source, hits);
    const int row = walkedTo ? m_model->rowOf(*walkedTo) : -1;
    m_hasWalked = row >= 0;
    setCurrent(std::max(0, row));
    if (row < 0)
        m_list->scrollToTop();
    tellRest();
    if (m_isChosen)
        choose();
}

void CommandPalette::tellRest() {
    if (isLooking())
        return;
    if (!m_failures.empty()) {
        tellFailure(m_failures.begin()->second);
        return;
    }
    const int count = m_model->rowCount();
    m_hint->setText(count == 0 ? tr("Nothing is called %1, nor has that number.").arg(quoted(m_field->text().trimmed()))
                               : tr("Up and Down choose, Enter goes there, Escape closes"));
}

void CommandPalette::tellFailure(const domain::Error &why) {
    QStringList sentences{tr("The database could not be searched; pages and commands are found all the same."),
                          sentence(why)};
    if (why.code == domain::ErrorCode::Unreachable)
        sentences += tr("It is searched as soon as the connection is back.");
    const QString told = sentences.join(u' ');
    if (m_hint->text() == told)
        return; // once is enough for whoever listens, whatever is typed meanwhile
    m_hint->setText(told);
    QAccessibleEvent alert(m_hint, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: walk(key); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_soon.isActive())
            look();
        m_isChosen = true;
        choose();
        return true;
    default: return false;
    }
}

void CommandPalette::walk(int key) {
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    constexpr int kLeap = 8;
    const int row = m_list->currentIndex().row();
    switch (key) {
    case Qt::Key_Up: setCurrent((row + count - 1) % count); break;
    case Qt::Key_Down: setCurrent((row + 1) % count); break;
    case Qt::Key_PageUp: setCurrent(std::max(0, row - kLeap)); break;
    default: setCurrent(std::min(count - 1, row + kLeap)); break;
    }
    m_hasWalked = true;
}

/// The keyboard stays in the field, so a screen reader is told where in the list one is.
void CommandPalette::setCurrent(int row) {
    const QModelIndex index = m_model->index(row, 0);
    m_list->setCurrentIndex(index);
    m_field->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    if (!index.isValid())
        return;
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::choose() {
    if (!m_hasWalked && isLooking())
        return; // a better one may come; what is shown may be what fitted before
    const auto hit = m_model->hitAt(m_list->currentIndex().row());
    m_isChosen = false;
    if (!hit)
        return;
    // What it leads to may open a dialog of its own: this one has to be gone by then.
    connect(this, &QDialog::finished, this, [this, hit] { emit chosen(*hit); });
    accept();
}

} // namespace ui
