// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"
#include "tests/support/patience.h"
#include "tests/ui/accounts_desk.h"
#include "tests/ui/pressing.h"
#include "tests/ui/test_program.h"
#include "ui/phrases/customer_phrases.h"
#include "ui/phrases/speaking.h"
#include "ui/printing/invoice_words.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>

using domain::Command;
using domain::Service;
using namespace Qt::StringLiterals;
using pressing::child;
using pressing::must;
using pressing::press;
using support::kPatienceMs;

/// Keep, freeze or cancel, side by side.
class ChoicesTest final : public QObject {
    Q_OBJECT

private slots:

    void initTestCase() {
        beginTestProgram();
        m_languages.emplace(u"en_US"_s);
    }

    void init() {
        QSettings().clear();
        m_desk = std::make_unique<AccountsDesk>();
        m_account = m_desk->addAccount(u"Aster"_s);
        m_shop = m_desk->open(m_account, u"Shop"_s).id;
    }

    void cleanup() { m_desk.reset(); }

    /// What the table says of each choice is what the database foresees of it, date by date, sums included.
    void eachChoiceCostsWhatTheDatabaseForesees() {
        QDialog *dialog = compare();
        QVERIFY(dialog);
        const store::Choices choices = must(m_desk->session().details().choices(m_shop));
        const auto *table = child<QTableWidget>(dialog, "choices-schedule");
        const ui::Formats &formats = m_desk->window().context().formats;
        QCOMPARE(table->rowCount(), int(choices.outlooks[0].coming.size()) + 1);
        for (int row = 0; row + 1 < table->rowCount(); ++row) {
            const domain::Charge &kept = choices.outlooks[0].coming[std::size_t(row)];
            const domain::Charge &frozen = choices.outlooks[1].coming[std::size_t(row)];
            QCOMPARE(table->item(row, 0)->text(), formats.day(kept.dueOn));
            QCOMPARE(table->item(row, 1)->text(), formats.money(*kept.amount));
            QCOMPARE(table->item(row, 2)->text(), formats.money(*frozen.amount));
            QCOMPARE(table->item(row, 3)->text(), row == 0 ? u"Removal"_s : u"–"_s);
        }
        const int last = table->rowCount() - 1;
        QCOMPARE(table->item(last, 1)->text(), u"$588.00"_s);
        QCOMPARE(table->item(last, 2)->text(), u"$108.00"_s);
        QCOMPARE(table->item(last, 3)->text(), u"$0.00"_s);
    }

    void whatGoesWithARemovalIsCounted() {
        must(m_desk->session().commands().edit({.integration = m_shop,
                                                .settings = {{u"region"_s, u"eu"_s}, {u"mode"_s, u"full"_s}},
                                                .credentials = {{u"token"_s, u"secret"_s}}}));
        QDialog *dialog = compare();
        QVERIFY(dialog);
        const QString said = pressing::said(dialog);
        QVERIFY2(said.contains(u"That is 2 settings, 1 credential, 0 notes, 0 syncs."_s), qPrintable(said));
        QVERIFY(said.contains(u"No sync has been recorded yet."_s));
        QVERIFY(!said.contains(u"secret"_s));
    }

    /// A choice asks for its command, and nothing happens before that is agreed to.
    void aChoiceLeadsToItsCommand_data() {
        QTest::addColumn<QList<Command>>("before");
        QTest::addColumn<QString>("button");
        QTest::addColumn<Service>("service");
        QTest::addColumn<bool>("cancelled");
        QTest::newRow("an active one is frozen") << QList<Command>{} << u"choose-freeze"_s << Service::Frozen << false;
        QTest::newRow("an active one is cancelled")
            << QList<Command>{} << u"choose-cancel"_s << Service::Active << true;
        QTest::newRow("a cancelled one is frozen instead")
            << QList{Command::Cancel} << u"choose-freeze-instead"_s << Service::Frozen << false;
        QTest::newRow("a cancelled one is kept")
            << QList{Command::Cancel} << u"choose-uncancel"_s << Service::Active << false;
        QTest::newRow("a frozen and cancelled one is kept, the first of two steps")
            << QList{Command::Freeze, Command::Cancel} << u"choose-uncancel"_s << Service::Frozen << false;
    }

    void aChoiceLeadsToItsCommand() {
        QFETCH(QList<Command>, before);
        QFETCH(QString, button);
        QFETCH(Service, service);
        QFETCH(bool, cancelled);
        for (const Command command : before)
            m_desk->execute(command, m_shop);
        QDialog *dialog = compare();
        QVERIFY(dialog);
        const qint64 version = m_desk->stored(m_shop)->version;
        press(dialog->findChild<QPushButton *>(button));
        QDialog *consequence = m_desk->dialog(u"consequence"_s);
        QVERIFY(consequence);
        QCOMPARE(m_desk->stored(m_shop)->version, version);
        press(child<QPushButton>(consequence, "agree"));
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->stored(m_shop)->version, version + 1, kPatienceMs);
        QCOMPARE(m_desk->stored(m_shop)->service, service);
        QCOMPARE(m_desk->stored(m_shop)->cancelOn.has_value(), cancelled);
    }

    void theReplyIsInTheCustomersLanguage() {
        must(m_desk->session().commands().edit(store::EditAccount{.account = m_account, .language = u"de"_s}));
        QDialog *dialog = compare();
        QVERIFY(dialog);
        const store::Choices choices = must(m_desk->session().details().choices(m_shop));
        auto *language = child<QComboBox>(dialog, "reply-language");
        const auto *reply = child<QPlainTextEdit>(dialog, "reply");
        QCOMPARE(language->currentData().toString(), u"de"_s);
        const QString german = spoken(choices, u"de"_s);
        QCOMPARE(reply->toPlainText(), german);
        language->setCurrentIndex(language->findData(u"en"_s));
        QVERIFY(reply->toPlainText() != german);
        QVERIFY(reply->toPlainText().startsWith(u"For the connection Nordwind → Marktplatz you have three choices."_s));
        press(child<QPushButton>(dialog, "copy-reply"));
        QCOMPARE(QGuiApplication::clipboard()->text(), reply->toPlainText());
    }

    /// Words by the closest translation, amounts as their country writes them: what an invoice of theirs does, too.
    void theReplysAmountsAreOfTheCustomersCountry() {
        must(m_desk->session().commands().edit(store::EditAccount{.account = m_account, .language = u"de_CH"_s}));
        QDialog *dialog = compare();
        QVERIFY(dialog);
        auto *language = child<QComboBox>(dialog, "reply-language");
        const auto *reply = child<QPlainTextEdit>(dialog, "reply");
        QCOMPARE(language->currentData().toString(), u"de"_s);
        const auto moneyIn = [](const ui::Formats &formats) { // an editor has no spaces that don't break
            return formats.money(domain::Money(49'00)).replace(QChar::Nbsp, u' ');
        };
        const QString swiss = moneyIn(ui::Formats(QLocale(u"de_CH"_s), u"USD"_s));
        const QString german = moneyIn(ui::Formats(QLocale(u"de"_s), u"USD"_s));
        QVERIFY(swiss != german);
        QVERIFY2(reply->toPlainText().contains(swiss), qPrintable(reply->toPlainText()));
        QVERIFY(!reply->toPlainText().contains(german));
        const ui::InvoiceWords invoice(u"de_CH"_s, u"USD"_s);
        QCOMPARE(moneyIn(invoice.formats()), swiss);
        QCOMPARE(invoice.total(), u"Summe"_s);
    }

    /// R7, R10: its removal has come, so there is nothing left to choose.
    void whatIsAsGoodAsRemovedHasNoChoices() {
        m_desk->execute(Command::Cancel, m_shop);
        m_desk->goTo(m_account, m_shop);
        must(m_desk->session().upkeep().setToday(domain::Day::clamped(2027, 1, 10)));
        press(m_desk->button(u"Keep, freeze or cancel, side by side"_s));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desk->message().isEmpty(), kPatienceMs);
        QVERIFY(!m_desk->window().findChild<QDialog *>(u"choices"_s));
    }

private:
    QDialog *compare() {
        m_desk->goTo(m_account, m_shop);
        press(m_desk->button(u"Keep, freeze or cancel, side by side"_s));
        return m_desk->dialog(u"choices"_s);
    }

    static QString spoken(const store::Choices &choices, const QString &language) {
        const ui::Speaking theirs(language);
        // A field hands its text out with plain spaces.
        return ui::choicesForCustomer(choices, ui::Formats(QLocale(language), u"USD"_s)).replace(QChar::Nbsp, u' ');
    }

    std::optional<app::Languages> m_languages;
    std::unique_ptr<AccountsDesk> m_desk;
    domain::AccountId m_account;
    domain::IntegrationId m_shop;
};

QTEST_MAIN(ChoicesTest)
#include "choices_test.moc"
