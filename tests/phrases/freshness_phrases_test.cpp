// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/freshness_phrases.h"

#include <QSet>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using store::Freshness;
using store::StandbyMissed;

/// Whether a report says where it was read, and why not on the standby that is named for it.
class FreshnessPhrasesTest : public QObject {
    Q_OBJECT

private slots:

    void withoutAStandbyThereIsNothingToSay() { QCOMPARE(ui::freshnessSentence({}, m_formats), QString()); }

    void fromAStandbyItSaysAsOfWhen() {
        const Freshness freshness{.asOf = QDateTime(QDate(2026, 12, 1), QTime(9, 30, 7), Qt::UTC), .standby = u"db3"_s};
        QVERIFY(freshness.isFromStandby());
        const QString sentence = ui::freshnessSentence(freshness, m_formats);
        QVERIFY2(sentence.contains(m_formats.moment(freshness.asOf)), qPrintable(sentence));
    }

    void aStandbyThatIsPassedOverIsNamedWithTheReason() {
        QSet<QString> sentences;
        const std::array reasons{StandbyMissed::Away, StandbyMissed::FarBehind, StandbyMissed::TakesChanges,
                                 StandbyMissed::OtherDatabase};
        for (const StandbyMissed missed : reasons) {
            const Freshness freshness{.standby = u"postgresql://db3:1/desk"_s, .missed = missed};
            QVERIFY(!freshness.isFromStandby());
            const QString sentence = ui::freshnessSentence(freshness, m_formats);
            QVERIFY2(sentence.contains(freshness.standby) && sentence.contains(u"primary"_s), qPrintable(sentence));
            sentences += sentence;
        }
        QCOMPARE(sentences.size(), qsizetype(reasons.size()));
    }

private:
    const ui::Formats m_formats = ui::Formats::iso(QLocale::c(), u"USD"_s);
};

QTEST_GUILESS_MAIN(FreshnessPhrasesTest)
#include "freshness_phrases_test.moc"
