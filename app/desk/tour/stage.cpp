// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk/tour/stage.h"

#include "models/store/answer.h"
#include "models/tables/windowed_table_model_base.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractProxyModel>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QTabWidget>

#include <algorithm>
#include <memory>

namespace desk {
namespace {

constexpr QSize kPictureSize(1280, 800);
constexpr int kPatienceMs = 30'000; // far longer than anything takes on a machine that does other things too
/// Timers that are longer leave something, rather than ask for something.
constexpr int kSoonMs = 1'500;
/// An answer may lead to the next question.
constexpr int kQuietRounds = 3;

void press(QWidget *widget, int key, const QString &text = {}) {
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &up);
}

bool isLoading(const QAbstractItemView &view) {
    const QAbstractItemModel *model = view.model();
    while (const auto *proxy = qobject_cast<const QAbstractProxyModel *>(model))
        model = proxy->sourceModel();
    const auto *windowed = qobject_cast<const tables::WindowedTableModelBase *>(model);
    return windowed && windowed->isLoading();
}

/// An action is where one of its buttons is, or in a menu, which is a press away.
bool isOnScreen(const QObject &object) {
    if (const auto *widget = qobject_cast<const QWidget *>(&object))
        return widget->isVisible();
    const auto *action = qobject_cast<const QAction *>(&object);
    const QList<QObject *> places = action ? action->associatedObjects() : QList<QObject *>();
    return std::ranges::any_of(places, [](const QObject *place) {
        const auto *widget = qobject_cast<const QWidget *>(place);
        return widget && (widget->isVisible() || qobject_cast<const QMenu *>(widget));
    });
}

bool isAboutToAsk(const QTimer &timer) {
    return timer.isActive() && timer.isSingleShot() && timer.interval() <= kSoonMs;
}

} // namespace

Stage::Stage(ui::MainWindow &window, store::Client &client, const QDir &folder)
    : m_window(window)
    , m_client(client)
    , m_folder(folder) {}

void Stage::fail(const QString &what) {
    if (m_failure.isEmpty())
        m_failure = tr("After %1: %2.").arg(m_last, what);
}

QWidget *Stage::scene() const {
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : &m_window;
}

QObject *Stage::findObject(const QString &name) const {
    QWidget *where = scene();
    const auto named = where->findChildren<QObject *>(name);
    for (QObject *object : named) {
        if (isOnScreen(*object))
            return object;
    }
    return where->objectName() == name ? where : nullptr;
}

void Stage::waitUntil(const QString &what, const std::function<bool()> &condition) {
    if (!m_failure.isEmpty())
        return;
    QElapsedTimer waited;
    waited.start();
    QTimer wake; // so that the bound is looked at when nothing happens
    wake.start(50);
    while (!condition()) {
        if (waited.elapsed() > kPatienceMs) {
            fail(tr("waited in vain for %1").arg(what));
            return;
        }
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

bool Stage::isQuiet() const {
    const auto timers = m_window.findChildren<QTimer *>();
    if (std::ranges::any_of(timers, [](const QTimer *timer) { return isAboutToAsk(*timer); }))
        return false;
    const auto views = m_window.findChildren<QAbstractItemView *>();
    return std::ranges::none_of(views,
                                [](const QAbstractItemView *view) { return view->isVisible() && isLoading(*view); });
}

/// Each lane does its work in order: once ours has come home, all that was asked before has.
void Stage::passLanes() {
    using Nothing = store::Result<void>;
    auto open = std::make_shared<int>(0);
    const auto home = [open](const Nothing &) { --*open; };
    const auto pass = [](store::Session &) { return Nothing(); };
    for (const auto &answer : {m_client.click(pass), m_client.fetch(pass), m_client.total(pass),
                               m_client.read([](store::Session &, store::Progress &) { return Nothing(); })}) {
        ++*open;
        store::onAnswer(answer, this, home);
    }
    waitUntil(tr("the database's answers"), [open] { return *open == 0; });
}

void Stage::settle() {
    for (int round = 0; round < kQuietRounds; ++round) {
        passLanes();
        if (!isQuiet()) {
            waitUntil(tr("the page to come to rest"), [this] { return isQuiet(); });
            round = -1;
        }
        if (!m_failure.isEmpty())
            return;
        image(); // painting makes tables ask for the rows in view
    }
}

QImage Stage::image() const {
    const qreal ratio = m_window.devicePixelRatioF();
    QImage picture(kPictureSize * ratio, QImage::Format_RGB32);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::black);
    QPainter painter(&picture);
    painter.drawPixmap(0, 0, m_window.grab(QRect(QPoint(), kPictureSize)));
    const QWidget *front = scene();
    if (front != &m_window) {
        const QRect whole(QPoint(), kPictureSize);
        painter.fillRect(whole, QColor(0, 0, 0, 70));
        const QPixmap dialog = const_cast<QWidget *>(front)->grab();
        QRect place(QPoint(), front->size());
        place.moveCenter(whole.center());
        painter.drawPixmap(place, dialog);
        painter.setPen(m_window.palette().color(QPalette::Mid));
        painter.drawRect(place.adjusted(-1, -1, 0, 0));
    }
    return picture;
}

void Stage::draw(const QString &name) {
    settle();
    save(name);
}

void Stage::save(const QString &name) {
    if (!m_failure.isEmpty())
        return;
    const QString file = QStringLiteral("%1-%2.png").arg(m_pictures + 1, 2, 10, QLatin1Char('0')).arg(name);
    if (!image().save(m_folder.filePath(file))) {
        fail(tr("%1 could not be written").arg(m_folder.filePath(file)));
        return;
    }
    ++m_pictures;
    m_last = file;
}

void Stage::goTo(const ui::Place &place) {
    if (!m_failure.isEmpty())
        return;
    m_window.goTo(place);
    settle();
}

bool Stage::trigger(const QString &name) {
    if (!m_failure.isEmpty())
        return false;
    QObject *object = findObject(name);
    auto *button = qobject_cast<QAbstractButton *>(object);
    auto *action = qobject_cast<QAction *>(object);
    if (!button && !action)
        fail(tr("there is no button “%1” on the screen").arg(name));
    else if (button ? !button->isEnabled() : !action->isEnabled())
        fail(tr("the button “%1” can't be pressed").arg(name));
    else
        button ? button->click() : action->trigger();
    return m_failure.isEmpty();
}

void Stage::press(const QString &name) {
    if (trigger(name))
        settle();
}

void Stage::pressAndDraw(const QString &name, const QString &picture) {
    if (trigger(name))
        save(picture);
    settle();
}

void Stage::type(const QString &name, const QString &text) {
    auto *field = m_failure.isEmpty() ? find<QWidget>(name) : nullptr;
    if (!field)
        return;
    field->setFocus();
    for (const QChar letter : text)
        desk::press(field, 0, letter);
    settle();
}

void Stage::empty(const QString &name) {
    auto *field = m_failure.isEmpty() ? find<QLineEdit>(name) : nullptr;
    if (!field)
        return;
    field->clear();
    settle();
}

void Stage::showTab(const QString &tabs, int position) {
    auto *widget = m_failure.isEmpty() ? find<QTabWidget>(tabs) : nullptr;
    if (!widget)
        return;
    if (position >= widget->count())
        return fail(tr("“%1” has no tab %2").arg(tabs).arg(position + 1));
    widget->setCurrentIndex(position);
    settle();
}

void Stage::selectAll(const QString &table) {
    auto *view = m_failure.isEmpty() ? find<QAbstractItemView>(table) : nullptr;
    if (!view)
        return;
    view->selectAll();
    settle();
}

void Stage::choose(const QString &box, int position) {
    auto *choices = m_failure.isEmpty() ? find<QComboBox>(box) : nullptr;
    if (!choices)
        return;
    choices->setCurrentIndex(position);
    settle();
}

void Stage::closeDialog() {
    if (!m_failure.isEmpty())
        return;
    auto *dialog = qobject_cast<QDialog *>(scene());
    if (!dialog)
        return fail(tr("there is no dialog to close"));
    dialog->reject();
    settle();
}

void Stage::behindTheDesk(std::function<store::Result<void>(store::Session &)> work) {
    if (!m_failure.isEmpty())
        return;
    auto done = std::make_shared<bool>(false);
    store::onAnswer(m_client.click(std::move(work)), this, [this, done](const store::Result<void> &result) {
        *done = true;
        if (!result)
            fail(tr("the database refused what the script asked of it"));
    });
    waitUntil(tr("the database"), [done] { return *done; });
    settle();
}

} // namespace desk
