// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/marked_words.h"

#include <QApplication>
#include <QFontMetrics>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::Badge;
using ui::BadgeShape;
using ui::MarkedWords;
using ui::Tone;

namespace {

const Badge kParked{.shape = BadgeShape::Ring, .tone = Tone::Danger, .text = u"Abrechnung ausgesetzt"_s};

Badge changedBy(const QString &words, const QString &login) {
    return {.shape = BadgeShape::Pencil, .tone = Tone::Accent, .text = words, .brief = login};
}

int widthOf(const QString &words) {
    return QFontMetrics(QApplication::font()).horizontalAdvance(words);
}

MarkedWords laid(int room, const QString &words, const std::vector<Badge> &marks) {
    return MarkedWords::lay(room, widthOf(words), marks, QApplication::font());
}

int taken(const MarkedWords &laid) {
    int sum = laid.words;
    for (const int width : laid.widths)
        sum += laid.gap + width;
    return sum;
}

} // namespace

/// What a narrow column keeps of a label and of who has just changed it.
class MarkedWordsTest : public QObject {
    Q_OBJECT

private slots:

    void wordsWithoutMarksHaveAllTheRoom() {
        QCOMPARE(laid(200, u"Werkzeug"_s, {}).words, 200 < widthOf(u"Werkzeug"_s) ? 200 : widthOf(u"Werkzeug"_s) + 1);
        QCOMPARE(laid(20, u"Werkzeug und mehr"_s, {}).words, 20);
    }

    void whoChangedItIsNeverCut_data() {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("login");
        QTest::newRow("in English") << u"changed by anna"_s << u"anna"_s;
        QTest::newRow("in German, where the name stands in the middle") << u"von anna geändert"_s << u"anna"_s;
        QTest::newRow("a long name") << u"von katharina.brandenburg geändert"_s << u"katharina.brandenburg"_s;
        QTest::newRow("oneself, in German") << u"von Ihnen in einem anderen Fenster geändert"_s << u"Ihnen"_s;
    }

    void whoChangedItIsNeverCut() {
        QFETCH(QString, words);
        QFETCH(QString, login);
        const Badge mark = changedBy(words, login);
        const QString label = u"Werkzeug, Filiale Nord"_s;
        const Badge brief{.shape = mark.shape, .text = login};
        const int enough = ui::badgeSize(brief, QApplication::font()).width() + widthOf(u"Wer"_s) + 30;
        bool wasBrief = false;
        bool wasWhole = false;
        for (int room = 40; room < 900; room += 7) {
            const MarkedWords result = laid(room, label, {mark});
            QVERIFY(taken(result) <= room);
            QVERIFY(result.words > 0);
            QVERIFY2(room < enough || !result.marks.empty(), qPrintable(QString::number(room)));
            if (result.marks.empty())
                continue;
            QVERIFY(result.marks.front().text == words || result.marks.front().text == login);
            QVERIFY(result.widths.front() >= ui::badgeSize(result.marks.front(), QApplication::font()).width());
            wasBrief |= result.marks.front().text == login;
            wasWhole |= result.marks.front().text == words;
        }
        QVERIFY(wasBrief && wasWhole);
        QCOMPARE(laid(900, label, {mark}).words, widthOf(label) + 1); // right behind it, not at the far end
    }

    void aMarkWithoutABriefTextIsItsShapeBeforeANameIsCut() {
        const std::vector<Badge> marks{kParked, changedBy(u"von anna geändert"_s, u"anna"_s)};
        bool wasShape = false;
        for (int room = 40; room < 900; room += 7) {
            const MarkedWords result = laid(room, u"Nordlicht GmbH"_s, marks);
            QVERIFY(taken(result) <= room);
            if (result.marks.empty())
                continue;
            QCOMPARE(result.marks.size(), std::size_t(2));
            QVERIFY(result.widths.back() >= ui::badgeSize(result.marks.back(), QApplication::font()).width());
            wasShape |= result.widths.front() < ui::badgeSize(kParked, QApplication::font()).width();
        }
        QVERIFY(wasShape);
    }
};

QTEST_MAIN(MarkedWordsTest)
#include "marked_words_test.moc"
