// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

/// The billing rules once more, as naive as they can be told: the oracle that random histories of the product are held
/// against. It shares no code with the product, not even its calendar, so that a mistake has to be made twice to hide.
namespace reference {

/// Days since 1970-01-01, never before it.
using Day = int;
using Cents = std::int64_t;
/// Accounts, plans and integrations are each numbered 1, 2, 3 … in the order of their creation; no number comes twice.
using Id = std::int64_t;

Day dayOf(int year, int month, int dayOfMonth);
int yearOf(Day day);
/// "2026-01-31"
std::string toText(Day day);
/// The @p n-th billing date of an integration opened on @p anchor: 31 Jan, 29 Feb, 31 Mar … (R2); n = 0 is the anchor.
Day billingDate(Day anchor, int n);
/// The first billing date after @p day, counted from the anchor (R2).
Day billingDateAfter(Day anchor, Day day);

enum class Service { Active, Frozen };
enum class Command { Freeze, Unfreeze, Cancel, Uncancel, FreezeInstead };
enum class InvoiceKind { Opening, Renewal };
enum class LineKind { Setup, Connectivity, Frozen };
enum class ChargeKind { Connectivity, Frozen, Removal };
enum class Code { Done, Refused, Conflict, NotFound, Invalid };

/// What the caller looked at when deciding (R18). What is left out means now.
struct Seen {
    std::optional<int> version = {};
    std::optional<Day> day = {};
};

/// The answer to anything but a run.
struct Outcome {
    Code code = Code::Done;
    /// Numbers of the renewal invoices written on the way (R10), whatever became of the command itself.
    std::vector<std::string> settled = {};
    /// What opening made; both are empty for every other command.
    std::optional<Id> integration = {};
    std::optional<std::string> openingInvoice = {};

    bool operator==(const Outcome &) const = default;
};

struct Integration {
    Id id = 0;
    Id account = 0;
    Id plan = 0;
    std::optional<Cents> negotiated = {};
    Service service = Service::Active;
    std::optional<Day> cancelOn = {};
    Day anchor = 0;
    Day nextBilling = 0;
    /// 1 at opening; one more for every command that changed something, and for every billing date that was charged.
    int version = 1;

    bool operator==(const Integration &) const = default;
};

struct Line {
    Id integration = 0;
    LineKind kind = LineKind::Connectivity;
    Cents cents = 0;
    /// The period [start, end); a setup line has none.
    std::optional<Day> start = {};
    std::optional<Day> end = {};

    bool operator==(const Line &) const = default;
};

struct Invoice {
    std::string number;
    InvoiceKind kind = InvoiceKind::Renewal;
    Id account = 0;
    Day issuedOn = 0;
    /// The business day on which it was written, which gives the number its year (R12).
    Day recordedOn = 0;
    Cents total = 0;
    /// Renewal: by integration. Opening: setup, then connectivity.
    std::vector<Line> lines;

    bool operator==(const Invoice &) const = default;
};

struct Receipt {
    Id integration = 0;
    Id account = 0;
    /// The billing date at which it went (R3), also when a late settlement removed it.
    Day removedOn = 0;
    Day recordedOn = 0;
    /// The amount of its last invoice line; never that of the setup, which the first month follows.
    Cents lastChargeCents = 0;

    bool operator==(const Receipt &) const = default;
};

/// One thing that one billing date will ask of one integration.
struct Charge {
    Day dueOn = 0;
    Id account = 0;
    Id integration = 0;
    ChargeKind kind = ChargeKind::Connectivity;
    Cents cents = 0;

    bool operator==(const Charge &) const = default;
};

struct RunResult {
    Code code = Code::Done;
    /// Numbers, in the order of recording.
    std::vector<std::string> invoices = {};
    int lines = 0;
    int removed = 0;
    Cents totalCents = 0;
    /// Pairs of account and date that were settled, removals without an invoice included.
    int periods = 0;
    /// How many accounts (value) had how many such dates (key, from 1).
    std::map<int, int> behind = {};

    bool operator==(const RunResult &) const = default;
};

/// A sandbox database in memory, without people, names and texts. A copy is a snapshot.
///
/// Answers come in this order: whatever names nothing is NotFound; malformed arguments are Invalid; a moved version is
/// a Conflict. None of these settles anything. Then the account is settled, and that stands (R10, R17). Then a billing
/// date between the day seen and today is a Conflict (R18). Then the command is Done or Refused.
class Model {
public:
    explicit Model(Day today);

    Id addAccount();
    /// The fees are not negative; the monthly one holds since ever (R13).
    Id addPlan(Cents setupFee, Cents monthlyFee);

    /// R1, R10.
    Outcome open(Id account, Id plan, std::optional<Cents> negotiated = {});
    /// R4 to R7, R10, R18. Refused too, after the settlement, if that very settlement removes the integration (R10);
    /// one that was gone before is NotFound.
    Outcome apply(Command command, Id integration, const Seen &seen = {});
    /// R10, R13. Nothing as the fee takes the negotiated one away. What holds already is Done and changes no version.
    Outcome setNegotiatedFee(Id integration, std::optional<Cents> fee, const Seen &seen = {});
    Outcome setPlan(Id integration, Id plan, const Seen &seen = {});

    /// R13: Refused unless @p from is after today. Settles nothing.
    Outcome setPlanPrice(Id plan, Cents fee, Day from);
    Outcome setFrozenPrice(Cents fee, Day from);
    /// R14: Refused if it were to go backwards. Settles nothing.
    Outcome setToday(Day today);

    /// Settles every account up to @p asOf, today unless said, oldest date first, accounts by id (R3, R16). A day after
    /// today is Refused (R15).
    RunResult run(std::optional<Day> asOf = {});
    /// What run() would answer.
    RunResult dryRun(std::optional<Day> asOf = {}) const;
    /// What the days @p from to @p to, both included, will bring if nobody does anything but run renewals: by day,
    /// account, integration. Dates before today are those not settled yet.
    std::vector<Charge> charges(Day from, Day to) const;

    Day today() const { return m_today; }

    /// The live ones.
    const std::map<Id, Integration> &integrations() const { return m_integrations; }

    /// In the order of recording.
    const std::vector<Invoice> &invoices() const { return m_invoices; }

    /// In the order of removal; within an account and date by integration.
    const std::vector<Receipt> &receipts() const { return m_receipts; }

private:
    /// Fees by the first day on which they hold.
    using Prices = std::map<Day, Cents>;

    struct Plan {
        Cents setupFee = 0;
        Prices monthlyFees;
    };

    /// Changes the integration, or answers false and leaves it as it was.
    using Act = std::function<bool(Integration &)>;

    Outcome command(Id id, const Seen &seen, const Act &act);
    Outcome setPrice(Prices &prices, Cents fee, Day from);

    bool isAccount(Id id) const { return id >= 1 && id <= m_accounts; }

    Charge chargeAt(const Integration &integration, Day due) const;
    Cents monthlyFeeOn(const Integration &integration, Day day) const;
    Cents lastChargeOf(Id integration) const;

    std::optional<Day> oldestDueDate(Id account, Day upTo) const;
    void settle(Id account, Day due);
    /// Numbers of the invoices it took.
    std::vector<std::string> settleAll(Id account);
    std::string record(InvoiceKind kind, Id account, Day issuedOn, const std::vector<Line> &lines);

    Day m_today;
    Id m_accounts = 0;
    Id m_lastIntegration = 0;
    std::map<Id, Plan> m_plans;
    Prices m_frozenFees;
    std::map<Id, Integration> m_integrations;
    std::vector<Invoice> m_invoices;
    std::vector<Receipt> m_receipts;
};

/// One line each, for the stories that failures tell.
std::string toText(Service service);
std::string toText(Command command);
std::string toText(Code code);
std::string toText(const Outcome &outcome);
std::string toText(const Integration &integration);
std::string toText(const Invoice &invoice);
std::string toText(const Receipt &receipt);
std::string toText(const Charge &charge);
std::string toText(const RunResult &result);

} // namespace reference
