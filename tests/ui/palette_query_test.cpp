// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette_hit.h"
#include "ui/palette/palette_query.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::Fit;
using ui::PaletteQuery;
using Of = PaletteQuery::Of;

/// What people paste into the palette, and what it takes them to mean.
class PaletteQueryTest : public QObject {
    Q_OBJECT

private slots:

    void whatIsPastedIsUnderstood_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("id");
        QTest::addColumn<int>("idOf");
        QTest::addColumn<QString>("invoice");
        const auto row = [](const char *name, const QString &typed, const QString &text, qint64 id = 0,
                            Of of = Of::Anything, const QString &invoice = {}) {
            QTest::newRow(name) << typed << text << id << int(of) << invoice;
        };
        row("nothing", {}, {});
        row("spaces are nothing", u"  \t "_s, {});
        row("a name", u" Ada's  shop "_s, u"Ada's shop"_s);
        row("an email address", u"ada@example.com"_s, u"ada@example.com"_s);
        row("an email address in angle brackets", u"Ada Lovelace <ada@example.com>"_s, u"ada@example.com"_s);
        row("an email address at a sentence's end", u"Please write to ada@example.com."_s, u"ada@example.com"_s);
        row("an email address behind mailto", u"mailto:ada@mail.example.com?"_s, u"ada@mail.example.com"_s);
        row("half an email address is searched as it is", u"ada@"_s, u"ada@"_s);
        row("a bare number may be anything's", u"123"_s, u"123"_s, 123);
        row("a number with a hash", u"#123"_s, u"#123"_s, 123);
        row("a number with a hash in a sentence", u"what about #123?"_s, u"what about #123?"_s, 123);
        row("an integration by its number", u"integration 123"_s, u"integration 123"_s, 123, Of::Integration);
        row("an integration in a sentence", u"Please cancel Integration no. 123, thanks"_s,
            u"Please cancel Integration no. 123, thanks"_s, 123, Of::Integration);
        row("an integration with a hash", u"integration #123"_s, u"integration #123"_s, 123, Of::Integration);
        row("an account by its number", u"Account: 7"_s, u"Account: 7"_s, 7, Of::Account);
        row("an integration stands before an account", u"account 7, integration 9"_s, u"account 7, integration 9"_s, 9,
            Of::Integration);
        row("a number within a name is none", u"shop7"_s, u"shop7"_s);
        row("a number too long for an id is none", u"12345678901234567890"_s, u"12345678901234567890"_s);
        row("a whole invoice number", u"2026-000123"_s, u"2026-000123"_s, 0, Of::Anything, u"2026-000123"_s);
        row("a whole invoice number with words around it", u"Re: your invoice 2026-000123 of May"_s,
            u"Re: your invoice 2026-000123 of May"_s, 0, Of::Anything, u"2026-000123"_s);
        row("a whole invoice number in brackets", u"(2026-1000123)"_s, u"(2026-1000123)"_s, 0, Of::Anything,
            u"2026-1000123"_s);
        row("the beginning of an invoice number", u"2026-00"_s, u"2026-00"_s, 0, Of::Anything, u"2026-00"_s);
        row("the beginning of an invoice number behind its word", u"invoice 2026-"_s, u"invoice 2026-"_s, 0,
            Of::Anything, u"2026-"_s);
        row("an invoice by its counter", u"invoice 123"_s, u"invoice 123"_s, 123, Of::Invoice);
        row("a day in a sentence is no invoice", u"on 2026-05-01 it was paid"_s, u"on 2026-05-01 it was paid"_s);
        row("what can't be seen is taken away", u"\u200B2026-000123\uFEFF"_s, u"2026-000123"_s, 0, Of::Anything,
            u"2026-000123"_s);
        row("a line break is a space", u"Ada\nLovelace"_s, u"Ada Lovelace"_s);
    }

    void whatIsPastedIsUnderstood() {
        QFETCH(QString, typed);
        QFETCH(qint64, id);
        QFETCH(int, idOf);
        const PaletteQuery query = PaletteQuery::of(typed);
        QTEST(query.text, "text");
        QTEST(query.invoice, "invoice");
        QCOMPARE(query.id.value_or(0), id);
        QCOMPARE(int(query.idOf), idOf);
    }

    void aNumberIsOfWhatItWasSaidToBe() {
        QVERIFY(PaletteQuery::of(u"7"_s).mayBe(Of::Account));
        QVERIFY(PaletteQuery::of(u"7"_s).mayBe(Of::Integration));
        QVERIFY(PaletteQuery::of(u"account 7"_s).mayBe(Of::Account));
        QVERIFY(!PaletteQuery::of(u"account 7"_s).mayBe(Of::Integration));
        QVERIFY(!PaletteQuery::of(u"Ada"_s).mayBe(Of::Account));
    }

    void aWholeMailIsNotReadToItsEnd() {
        const PaletteQuery query = PaletteQuery::of(QString(100'000, u'x') + u" ada@example.com"_s);
        QVERIFY(query.text.size() <= 2'000);
    }

    void theBetterItFitsTheMoreItCounts_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fit");
        QTest::newRow("the same, whatever the case") << u"freeze"_s << u"Freeze"_s << int(Fit::Whole);
        QTest::newRow("the beginning") << u"fre"_s << u"Freeze"_s << int(Fit::Beginning);
        QTest::newRow("the beginning of a word") << u"csv"_s << u"Export CSV"_s << int(Fit::Word);
        QTest::newRow("beginnings of words in any order") << u"cs ex"_s << u"Export CSV"_s << int(Fit::Word);
        QTest::newRow("within a word") << u"reeze"_s << u"Freeze"_s << int(Fit::Within);
        QTest::newRow("one word of two is not enough") << u"export pdf"_s << u"Export CSV"_s << int(Fit::No);
        QTest::newRow("letters of other scripts") << u"ÄRA"_s << u"Neue Ära"_s << int(Fit::Word);
    }

    void theBetterItFitsTheMoreItCounts() {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QTEST(int(ui::fitOf(typed, text)), "fit");
    }
};

QTEST_APPLESS_MAIN(PaletteQueryTest)
#include "palette_query_test.moc"
