// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/views_button.h"

#include "ui/phrases/phrases.h"
#include "ui/shell/message_bar.h"
#include "ui/theme/icons.h"
#include "ui/views/view_name_dialog.h"
#include "ui/widgets/table_view.h"

#include <QMenu>
#include <QPointer>

#include <utility>

namespace ui {

ViewsButton::ViewsButton(const PageContext &context, const QString &page, Subject subject, QWidget *parent)
    : QToolButton(parent)
    , m_context(context)
    , m_page(page)
    , m_views(page, subject.neverKept)
    , m_subject(std::move(subject)) {
    setObjectName(QStringLiteral("views"));
    setIcon(ui::icon(QStringLiteral("views")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(InstantPopup);
    setFocusPolicy(Qt::StrongFocus);
    setMenu(new QMenu(this));
    setToolTip(tr("Filters, sorting and columns, kept under names of your own"));
    connect(menu(), &QMenu::aboutToShow, this, &ViewsButton::fillMenu);
    connect(&m_subject.table, &TableView::tableLayoutChanged, this, &ViewsButton::follow);
    follow();
}

void ViewsButton::showFirst() {
    if (const auto first = m_views.named(m_views.nameOfFirst()))
        showView(*first);
}

void ViewsButton::follow() {
    if (!m_current.isEmpty() && !m_views.named(m_current))
        m_current.clear();
    QString said = tr("Views");
    if (!m_current.isEmpty())
        said = isChanged()
                   //: On a button: which saved view of a list is shown; %1 is its name
                   ? tr("View: %1 (changed)").arg(m_current)
                   //: On a button: which saved view of a list is shown; %1 is its name
                   : tr("View: %1").arg(m_current);
    setText(asButtonText(said));
    setAccessibleName(said);
}

void ViewsButton::takeOver(const ViewsButton &before) {
    m_current = before.m_current;
    m_subject.table.setTableLayout(before.m_subject.table.tableLayout());
    m_subject.setFilters(before.m_subject.filters());
    follow();
}

void ViewsButton::fillMenu() {
    QMenu &list = *menu();
    list.clear();
    const std::vector<SavedView> views = m_views.all();
    for (const SavedView &view : views) {
        QAction *entry = list.addAction(asButtonText(view.name), this, [this, view] { showView(view); });
        entry->setCheckable(true);
        entry->setChecked(view.name == m_current);
    }
    if (views.empty())
        list.addAction(tr("No views are saved yet"))->setEnabled(false);
    list.addSeparator();
    if (!m_current.isEmpty())
        addEntriesOfCurrent(list);
    list.addAction(tr("&Save as a new view…"), this, [this] {
        askName(tr("Save as a new view"), tr("Save view"), {}, [this](const QString &name) { saveAs(name); });
    });
    list.addAction(tr("&Without a view: no filters, columns as they come"), this, &ViewsButton::showNone);
}

void ViewsButton::addEntriesOfCurrent(QMenu &list) {
    const QString name = asButtonText(quoted(m_current));
    //: A menu entry; %1 is the name of a saved view
    QAction *save = list.addAction(tr("Save &changes to %1").arg(name), this, [this] { saveAs(m_current); });
    save->setEnabled(isChanged());
    //: A menu entry; %1 is the name of a saved view
    list.addAction(tr("&Rename %1…").arg(name), this, [this] {
        askName(tr("Rename view"), tr("Rename"), m_current, [this, from = m_current](const QString &to) {
            m_views.rename(from, to);
            m_current = to;
            follow();
        });
    });
    //: A menu entry; %1 is the name of a saved view
    list.addAction(tr("&Delete %1").arg(name), this, [this] {
        if (const auto view = m_views.named(m_current))
            remove(*view);
    });
    //: A menu entry with a box before it; %1 is the name of a saved view
    QAction *first = list.addAction(tr("&Open this page with %1").arg(name));
    first->setCheckable(true);
    first->setChecked(m_views.nameOfFirst() == m_current);
    connect(first, &QAction::toggled, this,
            [this](bool isFirst) { m_views.setFirst(isFirst ? m_current : QString()); });
    list.addSeparator();
}

void ViewsButton::showView(const SavedView &view) {
    m_current = view.name;
    m_subject.table.setTableLayout(view.layout);
    m_subject.setFilters(view.filters);
    follow();
}

void ViewsButton::showNone() {
    m_current.clear();
    m_subject.table.resetColumns();
    m_subject.setFilters({});
    follow();
}

void ViewsButton::askName(const QString &title, const QString &verb, const QString &name,
                          const std::function<void(const QString &)> &then) {
    QStringList taken;
    for (const SavedView &view : m_views.all()) {
        if (view.name.compare(name, Qt::CaseInsensitive) != 0) // its own may be written otherwise
            taken += view.name;
    }
    auto *dialog = new ViewNameDialog(title, verb, name, taken, this);
    const FilterSet shown = m_subject.filters();
    if (name.isEmpty() && m_views.kept(shown) != shown) // a new one
        dialog->setNote(m_subject.whyNeverKept);
    connect(dialog, &ViewNameDialog::named, this, then);
    dialog->open();
}

void ViewsButton::saveAs(const QString &name) {
    m_views.save(shown(name));
    m_current = name;
    follow();
    m_context.messages.tell(tr("The view %1 is saved.").arg(quoted(name)));
}

void ViewsButton::remove(const SavedView &view) {
    const bool wasFirst = m_views.nameOfFirst() == view.name;
    m_views.remove(view.name);
    follow();
    tellRemoved(view, wasFirst);
}

void ViewsButton::tellRemoved(const SavedView &view, bool wasFirst) {
    const auto undo = [self = QPointer(this), view, wasFirst] {
        if (!self)
            return;
        self->m_views.save(view);
        if (wasFirst)
            self->m_views.setFirst(view.name);
        self->m_current = view.name;
        self->follow();
    };
    const auto sayAgain = [page = m_page, view, wasFirst](const PageContext &, QWidget *window) {
        const auto buttons = window->findChildren<ViewsButton *>();
        for (ViewsButton *each : buttons) {
            if (each->m_page == page)
                each->tellRemoved(view, wasFirst);
        }
    };
    m_context.messages.tell(tr("The view %1 is deleted.").arg(quoted(view.name)),
                            {.text = tr("Undo"), .act = undo, .sayAgain = sayAgain});
}

SavedView ViewsButton::shown(const QString &name) const {
    return {.name = name, .filters = m_views.kept(m_subject.filters()), .layout = m_subject.table.tableLayout()};
}

bool ViewsButton::isChanged() const {
    const auto saved = m_views.named(m_current);
    return saved && !saved->isShownBy(m_views.kept(m_subject.filters()), m_subject.table.tableLayout());
}

} // namespace ui
