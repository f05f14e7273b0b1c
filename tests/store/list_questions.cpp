// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/list_questions.h"

#include <QTest>

using namespace domain;
using namespace store;
using namespace Qt::StringLiterals;

namespace {

/// Of something that a rule may refuse.
template <typename T>
bool isAnswered(const Result<T> &) {
    return true;
}

} // namespace

std::vector<ListQuestion> listQuestions(Day today) {
    const Window page{10, 100};
    const Window far{1'000'000, 100};
    const Day to = today.plusDays(30);
    std::vector<ListQuestion> questions;
    const auto list = [&](const char *name, auto ask) {
        questions.push_back({name, [ask](Lists &lists, Details &) { return ask(lists).isOk(); }});
    };
    const auto detail = [&](const char *name, auto ask) {
        questions.push_back({name, [ask](Lists &, Details &details) { return ask(details); }});
    };

    // By default, by key, page by page: nothing is sorted, or only what belongs to the key.
    list("accounts by name", [=](Lists &l) { return l.accounts({}, page); });
    list("accounts by name, backwards",
         [=](Lists &l) { return l.accounts({.search = {}, .order = Qt::DescendingOrder}, page); });
    list("accounts by name, far down", [=](Lists &l) { return l.accounts({}, far); });
    list("accounts by email", [=](Lists &l) { return l.accounts({.search = {}, .sort = AccountColumn::Email}, page); });
    list("accounts by id", [=](Lists &l) { return l.accounts({.search = {}, .sort = AccountColumn::Id}, page); });
    list("integrations of an account", [=](Lists &l) { return l.integrations({AccountId{3}}, page); });
    list("integrations by label", [=](Lists &l) { return l.integrations({{}, IntegrationColumn::Label}, page); });
    list("invoices by number", [=](Lists &l) { return l.invoices({}, page); });
    list("invoices by number, far down", [=](Lists &l) { return l.invoices({}, far); });
    list("invoices by day",
         [=](Lists &l) { return l.invoices({.filter = {}, .sort = InvoiceColumn::IssuedOn}, page); });
    list("invoices of an account", [=](Lists &l) { return l.invoices({.filter = {.account = AccountId{3}}}, page); });
    list("invoice totals of an account", [=](Lists &l) { return l.invoiceTotals({.account = AccountId{3}}); });
    list("lines of an integration", [=](Lists &l) { return l.invoiceLines({.integration = IntegrationId{3}}, page); });
    list("lines of an invoice", [=](Lists &l) { return l.invoiceLines({.invoice = InvoiceId{3}}, page); });
    list("lines of an account", [=](Lists &l) { return l.invoiceLines({.filter = {.account = AccountId{3}}}, page); });
    list("activity", [=](Lists &l) { return l.activity({}, page); });
    list("activity, far down", [=](Lists &l) { return l.activity({}, far); });
    list("activity of an account", [=](Lists &l) { return l.activity({.account = AccountId{3}}, page); });
    list("activity of an integration", [=](Lists &l) { return l.activity({.integration = IntegrationId{3}}, page); });
    list("charges to come of an account", [=](Lists &l) {
        return l.upcoming({today, to, UpcomingBy::Integration, AccountId{3}}, page);
    });
    list("totals to come of an account", [=](Lists &l) {
        return l.upcomingTotals({today, to, UpcomingBy::Day, AccountId{3}});
    });
    list("removals to come", [=](Lists &l) { return l.removals({.until = to}, page); });
    list("totals of removals to come", [=](Lists &l) { return l.removalTotals({.until = to}); });
    list("receipts", [=](Lists &l) { return l.receipts({}, page); });
    list("receipts of an account", [=](Lists &l) { return l.receipts({.account = AccountId{3}}, page); });
    detail("an account", [](Details &d) { return d.account({3}).isOk(); });
    detail("an integration", [](Details &d) { return isAnswered(d.integrationDetails({3})); });
    detail("a consequence", [](Details &d) { return isAnswered(d.consequence(Command::Cancel, {3})); });
    detail("an explanation", [](Details &d) { return isAnswered(d.explainIntegration({3})); });
    detail("a charge explained", [](Details &d) { return isAnswered(d.explainCharge({3}, Day::clamped(2026, 6, 1))); });
    detail("choices", [](Details &d) { return isAnswered(d.choices({3})); });
    detail("an invoice", [](Details &d) { return isAnswered(d.invoice(u"2026-000003"_s)); });
    detail("the oldest unsettled date", [](Details &d) { return d.oldestUnsettled().isOk(); });
    detail("an opening", [](Details &d) { return isAnswered(d.openingPreview({.account = {3}, .plan = u"Basic"_s})); });

    // By an index of texts.
    list("a search by three letters", [=](Lists &l) { return l.accounts({.search = u"cme"_s}, page); });
    list("a search by many letters", [=](Lists &l) { return l.accounts({.search = u"acme & sons"_s}, page); });
    list("a search by one letter", [=](Lists &l) { return l.accounts({.search = u"x"_s}, page); });
    list("a search by two letters of another script", [=](Lists &l) { return l.accounts({.search = u"жу"_s}, page); });
    list("a search by a number", [=](Lists &l) { return l.accounts({.search = u"12"_s}, page); });
    list("a search in names alone",
         [=](Lists &l) { return l.accounts({.search = u"cme"_s, .in = SearchIn::Account}, page); });
    list("a search in labels alone",
         [=](Lists &l) { return l.accounts({.search = u"cme"_s, .in = SearchIn::Labels}, page); });
    list("how many a search finds", [=](Lists &l) { return l.accountTotals({.search = u"cme"_s}); });
    list("invoices of whom a search finds",
         [=](Lists &l) { return l.invoices({.filter = {.search = u"acme"_s}}, page); });
    list("invoice totals of whom a search finds", [=](Lists &l) { return l.invoiceTotals({.search = u"acme"_s}); });

    // Over everybody: an index of groups, never the rows.
    list("days to come", [=](Lists &l) { return l.upcoming({today, to, UpcomingBy::Day}, page); });
    list("charges to come, day by day", [=](Lists &l) { return l.upcoming({today, to}, page); });
    list("totals to come", [=](Lists &l) { return l.upcomingTotals({today, to}); });
    list("accounts to come", [=](Lists &l) {
        return l.upcoming({Day::clamped(2026, 1, 1), to, UpcomingBy::Account}, page);
    });

    // All that there is is read, by design.
    list("totals of all invoices", [=](Lists &l) { return l.invoiceTotals({}); });
    list("invoices with a part of a number",
         [=](Lists &l) { return l.invoices({.filter = {.search = u"00012"_s}}, page); });
    list("integrations of everybody by status", [=](Lists &l) {
        return l.integrations({{}, IntegrationColumn::Status}, page);
    });
    list("invoices by total", [=](Lists &l) { return l.invoices({.filter = {}, .sort = InvoiceColumn::Total}, page); });
    return questions;
}

void addListQuestions(Day today, const std::map<QByteArray, QStringList> &expected) {
    QTest::addColumn<ListQuestion>("question");
    QTest::addColumn<QStringList>("expected");
    for (const ListQuestion &question : listQuestions(today)) {
        const auto known = expected.find(question.name);
        QTest::newRow(question.name) << question << (known == expected.end() ? QStringList() : known->second);
    }
}
