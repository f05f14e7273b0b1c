// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/accounts_table_model.h"
#include "models/tables/activity_table_model.h"
#include "models/tables/integrations_table_model.h"
#include "models/tables/invoices_table_model.h"
#include "tests/support/patience.h"
#include "tests/tables/subject.h"
#include "ui/theme/appearance.h"
#include "ui/widgets/columns_dialog.h"
#include "ui/widgets/fact_table.h"
#include "ui/widgets/tab_separated.h"
#include "ui/widgets/table_header.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/totals_label.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using support::kPatienceMs;
using tables::IntegrationsTableModel;
using tables::WindowedTableModelBase;
using ui::TableView;

namespace {

constexpr auto kUp = Qt::AscendingOrder;
constexpr QChar kNbsp(QChar::Nbsp);

/// Rows that answered, in a window that shows.
struct Shown {
    Shown(const QString &name, qint64 count, const QString &locale = QStringLiteral("en_US"))
        : desk(name, count)
        , formats(QLocale(locale), QStringLiteral("USD"))
        , view(formats, appearance, *desk.subject.model, name, QStringLiteral("Things")) {
        if (auto *integrations = qobject_cast<IntegrationsTableModel *>(desk.subject.model.get()))
            integrations->setToday(*domain::Day::fromYmd(2025, 12, 31));
        view.setEmptyText(QStringLiteral("There are no things."));
        view.resize(1200, 400);
        view.show();
    }

    void ask() {
        desk.subject.ask(0, kUp);
        desk.look(0, 30);
    }

    QModelIndex cell(int row, const char *column) const {
        return view.model()->index(row, desk.subject.model->columnOfId(QLatin1String(column)));
    }

    Desk desk;
    ui::Formats formats;
    ui::Appearance appearance{ui::ThemeChoice::Light};
    TableView view;
};

QPoint headingAt(const TableView &view, int column) {
    const QHeaderView *header = view.horizontalHeader();
    return {header->sectionViewportPosition(column) + header->sectionSize(column) / 2, header->height() / 2};
}

void clickHeading(TableView &view, int column) {
    QTest::mouseClick(view.horizontalHeader()->viewport(), Qt::LeftButton, {}, headingAt(view, column));
}

const ui::TableHeader &headings(const Shown &shown) {
    return *static_cast<const ui::TableHeader *>(shown.view.horizontalHeader());
}

QToolButton *retryIn(const Shown &shown) {
    return shown.view.viewport()->findChild<QFrame *>(QStringLiteral("table-state"))->findChild<QToolButton *>();
}

QMenu *headingMenu(Shown &shown, int column) {
    QHeaderView *header = shown.view.horizontalHeader();
    emit header->customContextMenuRequested(headingAt(shown.view, column));
    return shown.view.findChild<QMenu *>();
}

/// Where within @p cell of @p view anything is written, from its left edge: first and last column of pixels.
std::pair<int, int> inkOf(TableView &view, const QModelIndex &cell) {
    const QRect place = view.visualRect(cell).adjusted(2, 3, -2, -3);
    const QImage image = view.viewport()->grab(place).toImage().convertToFormat(QImage::Format_RGB32);
    const QRgb ground = image.pixel(0, 0);
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) != ground) {
                first = std::min(first, x);
                last = x;
            }
        }
    }
    return {first, last};
}

} // namespace

class TableViewTest : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("Renewdesk tests"));
        QCoreApplication::setApplicationName(QStringLiteral("table_view_test"));
    }

    void init() { QSettings().clear(); }

    void cleanup() {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QSettings().clear();
    }

    void cellsSayInWordsWhatTheyMean_data() {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<int>("row");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QString>("words");

        const auto row = [](const char *name, const char *list, const char *locale, int at, const char *column,
                            const QString &words) {
            QTest::newRow(name) << QString::fromLatin1(list) << QString::fromLatin1(locale) << at << QByteArray(column)
                                << words;
        };
        row("text is itself", "integrations", "en_US", 0, "label", QStringLiteral("Label 1 (0)"));
        row("an id is not grouped", "integrations", "de_DE", 1233, "id", QStringLiteral("1234"));
        row("money in the United States", "integrations", "en_US", 0, "fee", QStringLiteral("$1.00"));
        row("money in Germany", "integrations", "de_DE", 0, "fee", QStringLiteral("1,00%1$").arg(kNbsp));
        row("a day in the United States", "integrations", "en_US", 0, "next-billing", QStringLiteral("2 Jan 2026"));
        row("a day in Germany", "integrations", "de_DE", 0, "next-billing", QStringLiteral("02.01.2026"));
        row("an active one", "integrations", "en_US", 0, "status", QStringLiteral("Active"));
        row("a frozen one", "integrations", "en_US", 1, "status", QStringLiteral("Frozen"));
        row("a cancel pending one", "integrations", "en_US", 2, "status",
            QStringLiteral("Cancel pending (on 4 Jan 2026)"));
        row("a frozen one that is cancel pending", "integrations", "de_DE", 5, "status",
            QStringLiteral("Cancel pending (on 07.01.2026, frozen)"));
        row("a kind of invoice", "invoices", "en_US", 0, "kind", QStringLiteral("Renewal"));
        row("another kind of invoice", "invoices", "en_US", 1, "kind", QStringLiteral("Opening"));
        row("a kind of line", "invoice lines", "en_US", 1, "kind", QStringLiteral("Setup"));
        row("a kind of charge", "upcoming", "en_US", 1, "kind", QStringLiteral("Frozen"));
        row("an instant in Germany", "activity", "de_DE", 0, "at", QStringLiteral("02.01.2026 12:30"));
        row("a command", "activity", "en_US", 0, "command", QStringLiteral("Cancel integration"));
        row("a good outcome", "activity", "en_US", 0, "outcome", QStringLiteral("Done"));
        row("a refusal", "activity", "en_US", 2, "outcome", QStringLiteral("Refused"));
        row("nothing where there is nothing", "accounts", "en_US", 4, "next-billing", QString());
    }

    void cellsSayInWordsWhatTheyMean() {
        QFETCH(QString, list);
        QFETCH(QString, locale);
        QFETCH(int, row);
        QFETCH(QByteArray, column);
        QFETCH(QString, words);
        Shown shown(list, 2000, locale);
        shown.ask();
        shown.desk.look(row, 1);
        const QModelIndex cell = shown.cell(row, column.constData());
        QCOMPARE(cell.data().toString(), words);

        QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->text(QAccessible::Name), QStringLiteral("Things"));
        QCOMPARE(table->tableInterface()->cellAt(row, cell.column())->text(QAccessible::Name), words);
        const QString heading = shown.desk.subject.model->headerData(cell.column(), Qt::Horizontal).toString();
        QCOMPARE(table->tableInterface()->columnDescription(cell.column()), heading);
    }

    void aTextWithLineBreaksStaysOnItsLine() {
        Shown shown(QStringLiteral("integrations"), 3);
        shown.ask();
        auto &model = static_cast<IntegrationsTableModel &>(*shown.desk.subject.model);
        domain::Integration row = *model.rowAt(0);
        row.label = QStringLiteral("<b>one</b>\ntwo\tthree");
        QVERIFY(model.patch(row));
        QCOMPARE(shown.cell(0, "label").data().toString(), QStringLiteral("<b>one</b> two three"));
    }

    void aRowThatIsStillToComeSaysSo() {
        Shown shown(QStringLiteral("accounts"), 2000);
        shown.ask();
        const QModelIndex cell = shown.cell(1500, "name");
        QCOMPARE(cell.data().toString(), QString());
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Loading"));
        shown.desk.look(1500, 1);
        QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Account 1501 (0)"));
    }

    void aParkedAccountTellsWhy() {
        Shown shown(QStringLiteral("accounts"), 20);
        shown.ask();
        QCOMPARE(shown.cell(10, "name").data(Qt::AccessibleDescriptionRole).toString(),
                 QStringLiteral("Parked: no price is in force on its billing date"));
        QVERIFY(!shown.cell(9, "name").data(Qt::AccessibleDescriptionRole).isValid());
    }

    void figuresStandAtTheTrailingEdge_data() {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<bool>("trailing");
        for (const char *locale : {"en_US", "de_DE", "ar_EG"}) {
            QTest::addRow("money in %s", locale) << QString::fromLatin1(locale) << QByteArray("fee") << true;
            QTest::addRow("an id in %s", locale) << QString::fromLatin1(locale) << QByteArray("id") << true;
            QTest::addRow("a day in %s", locale) << QString::fromLatin1(locale) << QByteArray("next-billing") << false;
            QTest::addRow("a badge in %s", locale) << QString::fromLatin1(locale) << QByteArray("status") << false;
        }
    }

    void figuresStandAtTheTrailingEdge() {
        QFETCH(QString, locale);
        QFETCH(QByteArray, column);
        QFETCH(bool, trailing);
        const bool isMirrored = QLocale(locale).textDirection() == Qt::RightToLeft;
        QApplication::setLayoutDirection(QLocale(locale).textDirection());
        Shown shown(QStringLiteral("integrations"), 20, locale);
        shown.ask();
        const QModelIndex cell = shown.cell(0, column.constData());
        shown.view.setColumnWidth(cell.column(), 200);
        shown.view.scrollTo(cell);
        const int width = shown.view.visualRect(cell).width() - 4;
        const bool isOnTheRight = trailing != isMirrored;
        const auto standsThere = [&] { // once the columns have settled
            const auto [first, last] = inkOf(shown.view, cell);
            const int toTheRight = width - 1 - last;
            return last > first && (isOnTheRight ? toTheRight < 14 && first > 30 : first < 14 && toTheRight > 30);
        };
        QTRY_VERIFY_WITH_TIMEOUT(standsThere(), kPatienceMs);
    }

    void aClickOnAHeadingSorts() {
        Shown shown(QStringLiteral("activity"), 500);
        shown.ask();
        const WindowedTableModelBase &model = *shown.desk.subject.model;
        shown.view.sortBy(model.columnOfId(QStringLiteral("at")), kUp);
        shown.desk.look(0, 30);

        clickHeading(shown.view, model.columnOfId(QStringLiteral("at")));
        shown.desk.look(0, 30);
        QVERIFY(shown.desk.subject.shows(0, {500}));
        clickHeading(shown.view, model.columnOfId(QStringLiteral("login"))); // can't be sorted by
        QVERIFY(!model.isLoading());
        QVERIFY(shown.desk.subject.shows(0, {500}));
        clickHeading(shown.view, model.columnOfId(QStringLiteral("at")));
        shown.desk.look(0, 30);
        QVERIFY(shown.desk.subject.shows(0, {1}));
    }

    void theCurrentRowStaysWithItsIdentityThroughSorting() {
        Shown shown(QStringLiteral("accounts"), 50);
        shown.ask();
        shown.view.setCurrentRow(7);
        QSignalSpy changes(&shown.view, &TableView::currentRowChanged);
        shown.view.sortBy(0, Qt::DescendingOrder);
        shown.desk.look(0, 30);
        QCOMPARE(shown.view.currentRow(), 42);
        QVERIFY(shown.desk.subject.shows(42, {8}));
        QVERIFY(shown.view.selectionModel()->isRowSelected(42));
        QCOMPARE(changes.last().at(0).toInt(), 42);

        shown.desk.subject.ask(3, Qt::DescendingOrder); // 8 isn't among them
        shown.desk.look(0, 30);
        QCOMPARE(shown.view.currentRow(), -1);
        QCOMPARE(changes.last().at(0).toInt(), -1);
    }

    void aChangeOfTheCurrentRowIsTold() {
        Shown shown(QStringLiteral("accounts"), 50);
        shown.ask();
        shown.view.setCurrentRow(7);
        QSignalSpy updates(&shown.view, &TableView::currentRowUpdated);
        QVERIFY(shown.desk.subject.patch({3, 1}));
        QCOMPARE(updates.count(), 0);
        QVERIFY(shown.desk.subject.patch({8, 1}));
        QCOMPARE(updates.count(), 1);
    }

    void columnsStandAsTheUserLeftThem() {
        const auto widthOf = [](const TableView &view, int column) { return view.columnWidth(column); };
        {
            Shown shown(QStringLiteral("accounts"), 5);
            QHeaderView *header = shown.view.horizontalHeader();
            header->resizeSection(2, 333);
            header->resizeSection(0, 99);
            header->moveSection(header->visualIndex(6), 0);
        }
        Shown shown(QStringLiteral("accounts"), 5);
        QCOMPARE(widthOf(shown.view, 2), 333);
        QCOMPARE(widthOf(shown.view, 0), 99);
        QCOMPARE(shown.view.horizontalHeader()->logicalIndex(0), 6);
        QCOMPARE(shown.view.horizontalHeader()->logicalIndex(1), 0);
    }

    void aLayoutIsKeptWhenTheRowsGoBeforeTheirView() {
        const ui::Formats formats;
        const ui::Appearance appearance(ui::ThemeChoice::Light);
        Desk desk(QStringLiteral("accounts"), 5);
        {
            TableView view(formats, appearance, *desk.subject.model, QStringLiteral("short"), QStringLiteral("Things"));
            view.horizontalHeader()->resizeSection(2, 321);
            desk.subject = {};
        }
        const Desk another(QStringLiteral("accounts"), 5);
        const TableView again(formats, appearance, *another.subject.model, QStringLiteral("short"),
                              QStringLiteral("Things"));
        QCOMPARE(again.columnWidth(2), 321);
    }

    void columnsAreFoundByTheirIdHoweverManyThereWere() {
        const auto keep = [](const QList<std::tuple<const char *, int, bool>> &columns) {
            QSettings settings;
            settings.beginGroup(QStringLiteral("tables/accounts"));
            settings.setValue(QStringLiteral("version"), 1);
            settings.beginWriteArray(QStringLiteral("columns"));
            int at = 0;
            for (const auto &[id, width, hidden] : columns) {
                settings.setArrayIndex(at++);
                settings.setValue(QStringLiteral("id"), QLatin1String(id));
                settings.setValue(QStringLiteral("width"), width);
                settings.setValue(QStringLiteral("hidden"), hidden);
            }
            settings.endArray();
        };
        // An earlier version had a column more, and some less, in another order.
        keep({{"email", 222, false}, {"phone", 500, false}, {"id", 77, false}, {"frozen", 90, true}});
        {
            Shown shown(QStringLiteral("accounts"), 5);
            const WindowedTableModelBase &model = *shown.desk.subject.model;
            const QHeaderView *header = shown.view.horizontalHeader();
            QCOMPARE(header->visualIndex(model.columnOfId(QStringLiteral("email"))), 0);
            QCOMPARE(header->visualIndex(model.columnOfId(QStringLiteral("id"))), 1);
            QCOMPARE(header->sectionSize(model.columnOfId(QStringLiteral("email"))), 222);
            QCOMPARE(header->sectionSize(model.columnOfId(QStringLiteral("id"))), 77);
            QVERIFY(header->isSectionHidden(model.columnOfId(QStringLiteral("frozen"))));
            QVERIFY(!header->isSectionHidden(model.columnOfId(QStringLiteral("name"))));
        }
        // Damaged: nothing would show.
        keep({{"id", -5, true},
              {"name", 999999, true},
              {"email", 1, true},
              {"integrations", 1, true},
              {"frozen", 1, true},
              {"cancel-pending", 1, true},
              {"next-billing", 1, true}});
        Shown shown(QStringLiteral("accounts"), 5);
        for (int column = 0; column < 7; ++column)
            QVERIFY(shown.view.columnWidth(column) >= 48 && shown.view.columnWidth(column) <= 4000);
    }

    void aColumnThatIsNotOfferedIsNotShown() {
        Shown shown(QStringLiteral("upcoming"), 5);
        shown.view.setColumnOffered(3, false);
        QVERIFY(shown.view.isColumnHidden(3));
        shown.view.setColumnOffered(3, true);
        QVERIFY(!shown.view.isColumnHidden(3));
        QVERIFY(shown.view.columnWidth(3) > 48);
    }

    void theStretchingColumnTakesTheRoomThatIsLeft() {
        Shown shown(QStringLiteral("accounts"), 5);
        shown.view.resize(1600, 400);
        QCOMPARE(shown.view.horizontalHeader()->length(), shown.view.viewport()->width());
        const int wide = shown.view.columnWidth(1);
        shown.view.resize(1300, 400);
        QCOMPARE(shown.view.horizontalHeader()->length(), shown.view.viewport()->width());
        QCOMPARE(shown.view.columnWidth(1), wide - 300);
        shown.view.resize(300, 400);
        QVERIFY(shown.view.columnWidth(1) > 80); // scrolls rather
    }

    void oneSelectedRowCopiesItsCurrentCell() {
        Shown shown(QStringLiteral("integrations"), 20);
        shown.ask();
        shown.view.setCurrentIndex(shown.cell(2, "status"));
        QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Cancel pending (on 4 Jan 2026)"));
        shown.view.setCurrentIndex(shown.cell(2, "supplier"));
        QTest::keyClick(&shown.view, Qt::Key_Right); // from column to column
        QCOMPARE(shown.view.currentIndex(), shown.cell(2, "channel"));
        QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), shown.cell(2, "channel").data().toString());
        QCOMPARE(shown.view.noteText(), QStringLiteral("Cell copied."));
    }

    void selectedRowsAreCopiedAsTheyReadBelowTheirHeadings() {
        Shown shown(QStringLiteral("accounts"), 1000);
        shown.ask();
        shown.view.horizontalHeader()->moveSection(6, 0);
        shown.view.setColumnOffered(2, false);
        shown.view.setCurrentRow(0);
        QTest::keyClick(&shown.view, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 4); // the last one is empty
        QCOMPARE(lines[0].section(u'\t', 0, 2), QStringLiteral("Next billing\tAccount\tName"));
        QCOMPARE(lines[1], QStringLiteral("2 Jan 2026\t1\tAccount 1 (0)\t1\t0\t0"));
        QCOMPARE(lines[2], QStringLiteral("3 Jan 2026\t2\tAccount 2 (0)\t2\t0\t0"));
    }

    void rowsThatAreStillToComeAreReadToBeCopied() {
        Shown shown(QStringLiteral("accounts"), 1000);
        shown.ask();
        shown.view.selectAll();
        QApplication::clipboard()->clear();
        QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QString()); // nobody has waited
        QTRY_COMPARE_WITH_TIMEOUT(QApplication::clipboard()->text().count(u'\n'), 1001, kPatienceMs);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("Account 1000 (0)")));
        QVERIFY2(shown.view.noteText().startsWith(QStringLiteral("1,000 row")), qPrintable(shown.view.noteText()));
    }

    void tooManyRowsForTheClipboardAreSaidToBe() {
        Shown shown(QStringLiteral("accounts"), 30'000);
        shown.ask();
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.model()->rowCount(), 30'000, kPatienceMs);
        shown.view.selectAll();
        shown.desk.world.takeWindows();
        QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(shown.view.noteText().contains(QStringLiteral("too many")), qPrintable(shown.view.noteText()));
        QVERIFY(shown.desk.world.takeWindows().empty());
    }

    void theRowsMenuCopies() {
        Shown shown(QStringLiteral("accounts"), 5);
        shown.ask();
        shown.view.setCurrentIndex(shown.cell(1, "name"));
        const QPoint place = shown.view.visualRect(shown.cell(1, "name")).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, place, shown.view.viewport()->mapToGlobal(place));
        QApplication::sendEvent(shown.view.viewport(), &asked);
        auto *menu = shown.view.findChild<QMenu *>();
        QVERIFY(menu);
        const auto entry = [menu](const QString &text) {
            const auto actions = menu->actions();
            return *std::ranges::find(actions, text, &QAction::text);
        };
        entry(QStringLiteral("Copy cell"))->trigger();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Account 2 (0)"));
        entry(QStringLiteral("Copy rows"))->trigger();
        QVERIFY(QApplication::clipboard()->text().startsWith(QStringLiteral("Account\tName\t")));
        QCOMPARE(QApplication::clipboard()->text().count(u'\n'), 2);
    }

    /// Counts as they are read where the reader is; numbers of things as they are typed, searched for and told.
    void countsAreInTheLocalesDigitsAndIdsInPlainOnes() {
        Shown shown(QStringLiteral("accounts"), 12, QStringLiteral("ar_EG"));
        shown.ask();
        QTRY_VERIFY_WITH_TIMEOUT(shown.cell(11, "id").data().isValid(), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(shown.cell(11, "id").data().toString(), QStringLiteral("12"), kPatienceMs);
        const QModelIndex count = shown.cell(11, "integrations");
        const qint64 integrations = count.data(int(tables::Role::Number)).toLongLong();
        QCOMPARE(count.data().toString(), QLocale(QStringLiteral("ar_EG")).toString(integrations));
        QVERIFY(count.data().toString() != QString::number(integrations));
    }

    void aTabOrALineBreakWithinACellIsASpace() {
        QCOMPARE(ui::tabSeparated({{QStringLiteral("a\tb"), QStringLiteral("c\r\nd\ne")}, {QStringLiteral("f"), {}}}),
                 QStringLiteral("a b\tc d e\nf\t\n"));
    }

    void factsAreCopiedToo() {
        ui::FactTable facts(QStringLiteral("Facts"), {{QStringLiteral("Day")}, {QStringLiteral("Amount"), true}}, {});
        facts.setRows({{QStringLiteral("1 Jan"), QStringLiteral("$1.00")},
                       {QStringLiteral("2\nJan"), QString()},
                       {QStringLiteral("=HYPERLINK(\"http://x\")"), QStringLiteral("-$2.00")}});
        facts.setCurrentCell(0, 1);
        QTest::keyClick(&facts, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("$1.00"));
        facts.selectAll();
        QTest::keyClick(&facts, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("Day\tAmount\n1 Jan\t$1.00\n2 Jan\t\n'=HYPERLINK(\"http://x\")\t-$2.00\n"));
    }

    void theSortingIsKeptByColumnId() {
        {
            Shown shown(QStringLiteral("accounts"), 50);
            shown.view.sortAtFirst(1, kUp);
            shown.ask();
            QSignalSpy changes(&shown.view, &TableView::tableLayoutChanged);
            clickHeading(shown.view, 0);
            clickHeading(shown.view, 0);
            QCOMPARE(changes.count(), 2);
            QCOMPARE(shown.view.tableLayout().sort,
                     (ui::TableLayout::Sort{.column = QStringLiteral("id"), .order = Qt::DescendingOrder}));
        }
        {
            Shown shown(QStringLiteral("accounts"), 50);
            shown.view.sortAtFirst(1, kUp);
            QCOMPARE(shown.view.tableLayout().sort->column, QStringLiteral("id"));
            QCOMPARE(headings(shown).sortColumn(), 0);
            QCOMPARE(headings(shown).sortOrder(), Qt::DescendingOrder);
        }
        QSettings().setValue(QStringLiteral("tables/accounts/sort/column"), QStringLiteral("phone"));
        Shown shown(QStringLiteral("accounts"), 50); // a column of an earlier version
        shown.view.sortAtFirst(1, kUp);
        QCOMPARE(headings(shown).sortColumn(), 1);
    }

    void columnsAreChosenByKeyboard() {
        Shown shown(QStringLiteral("accounts"), 5);
        shown.view.sortAtFirst(1, kUp);
        shown.view.columnsAction()->trigger();
        auto *dialog = shown.view.findChild<ui::ColumnsDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(QStringLiteral("columns"));
        QCOMPARE(list->count(), shown.desk.subject.model->columnCount());
        QCOMPARE(list->item(1)->text(), QStringLiteral("Name"));
        list->setCurrentRow(1);
        QTest::keyClick(list, Qt::Key_Space);
        QVERIFY(shown.view.isColumnHidden(1));
        QTRY_COMPARE_WITH_TIMEOUT(list->item(1)->checkState(), Qt::Unchecked, kPatienceMs);
        QCoreApplication::processEvents();
        list->setCurrentRow(2);
        QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("move-up")), Qt::Key_Space);
        QCOMPARE(shown.view.horizontalHeader()->visualIndex(2), 1);
        QCOMPARE(list->currentRow(), 1); // with the same one

        QTest::keyClick(dialog->findChild<QPushButton *>(QStringLiteral("reset-columns")), Qt::Key_Space);
        QVERIFY(!shown.view.isColumnHidden(1));
        for (int column = 0; column < list->count(); ++column)
            QCOMPARE(shown.view.horizontalHeader()->visualIndex(column), column);
    }

    void resettingBringsBackWhatThePageComesWith() {
        Shown shown(QStringLiteral("accounts"), 5);
        shown.view.setFirstWidth(2, 30);
        shown.view.setHiddenAtFirst(3);
        shown.view.sortAtFirst(1, kUp);
        const ui::TableLayout first = shown.view.tableLayout();
        ui::TableLayout other = first;
        std::ranges::reverse(other.columns);
        other.columns.front().width = 321;
        other.columns.back().hidden = true;
        other.sort = ui::TableLayout::Sort{.column = QStringLiteral("email"), .order = Qt::DescendingOrder};
        shown.view.setTableLayout(other);
        QCOMPARE(shown.view.tableLayout(), other);
        QCOMPARE(headings(shown).sortColumn(), 2);

        QMenu *menu = headingMenu(shown, 0);
        const auto actions = menu->actions();
        (*std::ranges::find(actions, QStringLiteral("Reset columns"), &QAction::text))->trigger();
        QCOMPARE(shown.view.tableLayout(), first);
        QCOMPARE(headings(shown).sortColumn(), 1);
    }

    void theKeyboardIsEnough() {
        QWidget window;
        Desk desk(QStringLiteral("accounts"), 1000);
        const ui::Formats formats;
        const ui::Appearance appearance(ui::ThemeChoice::Light);
        QLineEdit before;
        TableView view(formats, appearance, *desk.subject.model, QStringLiteral("keys"), QStringLiteral("Things"));
        QLineEdit after;
        QVBoxLayout layout(&window);
        layout.addWidget(&before);
        layout.addWidget(&view);
        layout.addWidget(&after);
        window.resize(800, 600);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window, kPatienceMs));
        window.activateWindow();
        desk.subject.ask(0, kUp);
        desk.look(0, 30);
        QSignalSpy activations(&view, &TableView::rowActivated);

        before.setFocus();
        QTest::keyClick(&before, Qt::Key_Tab);
        QTRY_VERIFY_WITH_TIMEOUT(view.hasFocus(), kPatienceMs);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentRow(), 0);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentRow(), 2);
        QTest::keyClick(&view, Qt::Key_Return);
        QTest::keyClick(&view, Qt::Key_Enter);
        QCOMPARE(activations.count(), 2);
        QCOMPARE(activations[1][0].toInt(), 2);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentRow(), 999);
        QVERIFY(view.visualRect(view.currentIndex()).isValid());
        QTest::keyClicks(&view, QStringLiteral("abc")); // no search through all of them
        QCOMPARE(view.currentRow(), 999);
        QTest::keyClick(&view, Qt::Key_Tab);
        QTRY_VERIFY_WITH_TIMEOUT(after.hasFocus(), kPatienceMs);
    }

    void theKeyboardLeadsOutOfAHiddenColumn() {
        Shown shown(QStringLiteral("accounts"), 10);
        shown.view.setHiddenAtFirst(0);
        shown.ask();
        shown.view.setCurrentRow(2);
        QCOMPARE(shown.view.currentIndex(), shown.cell(2, "name"));
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QCOMPARE(shown.view.currentRow(), 3);
        shown.view.setColumnOffered(1, false); // from under the cursor
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QCOMPARE(shown.view.currentIndex(), shown.cell(4, "email"));
    }

    void aDoubleClickActivatesOnce() {
        Shown shown(QStringLiteral("accounts"), 10);
        shown.ask();
        QSignalSpy activations(&shown.view, &TableView::rowActivated);
        const QPoint place = shown.view.visualRect(shown.cell(3, "name")).center();
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(activations.count(), 0);
        QCOMPARE(shown.view.currentRow(), 3);
        QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(activations.count(), 1);
        QCOMPARE(activations[0][0].toInt(), 3);
    }

    void nothingAskedSaysNothing() {
        const Shown shown(QStringLiteral("accounts"), 10);
        QCOMPARE(shown.view.stateText(), QString());
    }

    void anEmptyListSaysWhatThePageSays() {
        Shown shown(QStringLiteral("accounts"), 0);
        shown.desk.subject.ask(0, kUp);
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.stateText(), QStringLiteral("There are no things."), kPatienceMs);
        const auto *said = shown.view.viewport()->findChild<QFrame *>(QStringLiteral("table-state"));
        QVERIFY(said->isVisible());
        QCOMPARE(said->accessibleName(), QStringLiteral("There are no things."));

        shown.desk.world.change([](std::vector<fake::Item> &items) { items.push_back({1}); });
        shown.desk.changed();
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.stateText(), QString(), kPatienceMs);
        QVERIFY(!said->isVisible());
    }

    void whatTakesLongSaysThatItIsUnderWay() {
        Shown shown(QStringLiteral("accounts"), 10);
        shown.desk.world.hold(true, true);
        shown.desk.subject.ask(0, kUp);
        QCOMPARE(shown.view.stateText(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.stateText(), QStringLiteral("Loading…"), kPatienceMs);
        shown.desk.world.release();
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.stateText(), QString(), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(shown.desk.subject.model->rowCount(), 10, kPatienceMs);
    }

    void aFailureSaysWhyAndCanBeRetried_data() {
        QTest::addColumn<bool>("hadRows");
        QTest::newRow("a table that never had rows") << false;
        QTest::newRow("a table that goes on showing its old rows") << true;
    }

    void aFailureSaysWhyAndCanBeRetried() {
        QFETCH(bool, hadRows);
        Shown shown(QStringLiteral("accounts"), 10);
        if (hadRows)
            shown.ask();
        shown.desk.world.fail(domain::Error{.code = domain::ErrorCode::Storage,
                                            .reason = domain::Reason::StoreFailed,
                                            .facts = {.text = QStringLiteral("disk I/O error")}});
        if (hadRows)
            shown.desk.changed();
        else
            shown.desk.subject.ask(0, kUp);
        QTRY_VERIFY_WITH_TIMEOUT(shown.view.stateText().contains(QStringLiteral("disk I/O error")), kPatienceMs);
        QCOMPARE(shown.desk.subject.model->rowCount(), hadRows ? 10 : 0);
        auto *retry = retryIn(shown);
        QVERIFY(retry->isVisible());
        QCOMPARE(retry->accessibleName(), QStringLiteral("Retry"));

        shown.desk.world.fail({});
        QTest::mouseClick(retry, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.stateText(), QString(), kPatienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(shown.desk.subject.model->rowCount(), 10, kPatienceMs);
        QVERIFY(!retry->isVisible());
    }

    /// The totals fail first, somebody presses Retry, and then the first rows fail that were asked for before that.
    void aRetryHoldsForWhatWasUnderWayToo() {
        const domain::Error error{.code = domain::ErrorCode::Storage,
                                  .reason = domain::Reason::StoreFailed,
                                  .facts = {.text = QStringLiteral("disk I/O error")}};
        Shown shown(QStringLiteral("accounts"), 10);
        shown.desk.world.hold(true, false);
        shown.desk.world.fail(error, 1);
        shown.desk.subject.ask(0, kUp);
        QTRY_VERIFY_WITH_TIMEOUT(shown.view.stateText().contains(QStringLiteral("disk I/O error")), kPatienceMs);
        shown.desk.world.hold(true, true);
        QTest::mouseClick(retryIn(shown), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(shown.desk.world.waitingCount(), 2, kPatienceMs);
        shown.desk.world.fail(error, 1);
        shown.desk.world.hold(false, true);
        QTRY_COMPARE_WITH_TIMEOUT(shown.desk.subject.model->rowCount(), 10, kPatienceMs);
        shown.desk.world.release();
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.stateText(), QString(), kPatienceMs);
    }

    void whoIsNotLookedAtAsksNothing() {
        Shown shown(QStringLiteral("accounts"), 1000);
        shown.ask();
        shown.view.hide();
        shown.desk.world.takeWindows();
        shown.desk.world.change([](std::vector<fake::Item> &items) { items.erase(items.begin()); });
        shown.desk.changed();
        QVERIFY(!shown.desk.subject.model->isLoading());
        shown.view.show();
        shown.desk.look(0, 1);
        QVERIFY(shown.desk.subject.shows(0, {2}));
    }

    void aMillionRowsAreScrolledThroughByAFewPages() {
        Shown shown(QStringLiteral("integrations"), 1'000'000);
        shown.ask();
        QTRY_COMPARE_WITH_TIMEOUT(shown.view.model()->rowCount(), 1'000'000, kPatienceMs);
        shown.desk.world.takeWindows();
        QScrollBar *bar = shown.view.verticalScrollBar();
        QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > 999'900 * shown.view.rowHeight(0),
                                 kPatienceMs); // they are laid out a moment later
        for (int stop = 0; stop <= 10; ++stop) {
            bar->setValue(int(qint64(bar->maximum()) * stop / 10));
            const int top = shown.view.rowAt(0);
            shown.desk.look(top, shown.view.rowAt(shown.view.viewport()->height() - 2) - top + 1);
            QVERIFY(shown.desk.subject.shows(top, {top + 1}));
        }
        QVERIFY(shown.desk.subject.shows(999'999, {1'000'000}));
        QVERIFY(shown.desk.world.takeWindows().size() <= 22);
        QVERIFY(shown.view.rowHeight(999'999) >= 34);
    }

    void theTotalsStandBelowOnceTheyAreCounted() {
        Desk desk(QStringLiteral("invoices"), 300);
        const ui::Formats formats(QLocale(QStringLiteral("en_US")), QStringLiteral("USD"));
        const ui::TotalsLabel label(*desk.subject.model, [&formats](const store::Totals &totals) {
            return QStringLiteral("%1: %2").arg(formats.count(totals.rows), formats.money(totals.amount));
        });
        QCOMPARE(label.text(), QString());
        desk.world.hold(false, true);
        desk.subject.ask(0, kUp);
        QTRY_COMPARE_WITH_TIMEOUT(desk.subject.model->rowCount(), 100, kPatienceMs);
        QCOMPARE(label.text(), QStringLiteral("…"));
        desk.world.release();
        QTRY_COMPARE_WITH_TIMEOUT(label.text(), QStringLiteral("300: $300.00"), kPatienceMs);
        desk.subject.ask(100, kUp);
        QCOMPARE(label.text(), QStringLiteral("…"));
        QTRY_COMPARE_WITH_TIMEOUT(label.text(), QStringLiteral("3: $3.00"), kPatienceMs);
    }
};

QTEST_MAIN(TableViewTest)
#include "table_view_test.moc"
