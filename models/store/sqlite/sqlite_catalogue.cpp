// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlite/sqlite_catalogue.h"

#include "models/domain/billing_calendar.h"
#include "models/domain/text.h"
#include "models/store/sql/audit.h"
#include "models/store/sql/catalogue_reads.h"
#include "models/store/sqlite/catalogue_rows.h"

namespace store::sqlite {

using domain::Command;
using domain::Day;
using domain::Error;
using domain::ErrorCode;
using domain::Money;
using domain::PlanId;
using domain::Reason;
using sql::Failure;

namespace {

const QByteArray kSinceEver = "0001-01-01";
const QByteArray kUntilFurtherNotice = "9999-12-31";

} // namespace

Result<std::vector<Plan>> SqliteCatalogue::plans() {
    return sql::guarded<Result<std::vector<Plan>>>([&] { return sql::plans(m_connection); });
}

Result<std::vector<PlanPrice>> SqliteCatalogue::frozenPrices() {
    return sql::guarded<Result<std::vector<PlanPrice>>>([&] { return sql::frozenPrices(m_connection); });
}

Result<std::vector<SupplierEntry>> SqliteCatalogue::suppliers() {
    return sql::guarded<Result<std::vector<SupplierEntry>>>([&] { return sql::suppliers(m_connection); });
}

Result<std::vector<ChannelEntry>> SqliteCatalogue::channels() {
    return sql::guarded<Result<std::vector<ChannelEntry>>>([&] { return sql::channels(m_connection); });
}

template <typename R>
R SqliteCatalogue::change(sql::AuditEntry entry, const std::function<R(sql::AuditEntry &)> &work) {
    return sql::guarded<R>([&]() -> R {
        WriteTransaction transaction(m_connection);
        R result = [&]() -> R {
            try {
                return work(entry);
            } catch (const Failure &failure) {
                if (failure.error().code == ErrorCode::Storage || failure.error().code == ErrorCode::Unreachable)
                    throw;
                return failure.error();
            }
        }();
        if (!result)
            entry.failure = result.error().code;
        sql::writeAudit(m_connection, entry);
        transaction.commit();
        return result;
    });
}

Result<Plan> SqliteCatalogue::addPlan(const QString &name, Money setupFee, Money monthlyFee) {
    return change<Result<Plan>>(
        {.command = Command::AddPlan, .amount = monthlyFee}, [&](sql::AuditEntry &entry) -> Result<Plan> {
            if (const Result<void> checked = domain::checkName(name, QStringLiteral("name")); !checked)
                return checked.error();
            checkFee(setupFee);
            checkFee(monthlyFee);
            {
                sql::Cursor known(m_connection.statement("SELECT 1 FROM plan WHERE name = :name"));
                known->bind(":name", name);
                if (known->next())
                    return domain::invalid(Reason::DuplicateName, QStringLiteral("name"), name);
            }
            PlanId id;
            {
                sql::Cursor insert(m_connection.statement(
                    "INSERT INTO plan (name, setup_fee_cents) VALUES (:name, :fee) RETURNING id"));
                insert->bind(":name", name);
                insert->bind(":fee", setupFee);
                insert->next();
                id = insert->id<PlanId>(0);
                entry.plan = id;
            }
            sql::Statement &price =
                m_connection.statement("INSERT INTO plan_price (plan_id, from_on, until_on, monthly_fee_cents)"
                                       " VALUES (:plan, :from, :until, :fee)");
            price.bind(":plan", id);
            price.bind(":from", kSinceEver);
            price.bind(":until", kUntilFurtherNotice);
            price.bind(":fee", monthlyFee);
            price.run();
            return sql::planOf(m_connection, id, name, setupFee);
        });
}

Result<void> SqliteCatalogue::setPlanPrice(const QString &plan, Money fee, Day from) {
    return change<Result<void>>(
        {.command = Command::SetPlanPrice, .amount = fee, .effectiveOn = from},
        [&](sql::AuditEntry &entry) -> Result<void> {
            const PlanId id = planNamed(m_connection, plan);
            entry.plan = id;
            setPrice({"plan_price", "monthly_fee_cents", " AND plan_id = :plan"}, id, fee, from);
            return {};
        });
}

Result<void> SqliteCatalogue::setFrozenPrice(Money fee, Day from) {
    return change<Result<void>>({.command = Command::SetFrozenPrice, .amount = fee, .effectiveOn = from},
                                [&](sql::AuditEntry &) -> Result<void> {
                                    setPrice({"frozen_price", "fee_cents", ""}, std::nullopt, fee, from);
                                    return {};
                                });
}

/// R13: the range that covers the day is cut there; what comes after it stays.
///
///     |---- 49.00 ----------------|-- 55.00 --   set 52.00 from x
///     |---- 49.00 ---x-- 52.00 ---|-- 55.00 --
void SqliteCatalogue::setPrice(const PriceTable &table, std::optional<PlanId> plan, Money fee, Day from) {
    checkFee(fee);
    const Day today = m_connection.today();
    if (from <= today)
        throw Failure(Error{.code = ErrorCode::Refused,
                            .reason = Reason::PriceNotAfterToday,
                            .facts = {.day = from, .otherDay = today}});
    if (from > domain::kLastDueOn)
        throw Failure(Error{.code = ErrorCode::Invalid, .reason = Reason::OutsideCalendar, .facts = {.day = from}});
    const auto run = [&](const QByteArray &text, const char *extra, const auto &value) {
        sql::Statement &statement = m_connection.statement(text);
        if (plan)
            statement.bind(":plan", *plan);
        statement.bind(":from", from);
        if (extra)
            statement.bind(extra, value);
        return statement.run();
    };
    const QByteArray sameDay = " WHERE from_on = :from" + table.whose;
    if (run("UPDATE " + table.name + " SET " + table.amount + " = :fee" + sameDay, ":fee", fee) > 0)
        return;
    const QByteArray covering = " WHERE from_on < :from AND until_on > :from" + table.whose;
    const QByteArray planColumn = plan ? "plan_id, " : "";
    run("INSERT INTO " + table.name + " (" + planColumn + "from_on, until_on, " + table.amount + ") SELECT "
            + planColumn + ":from, until_on, :fee FROM " + table.name + covering,
        ":fee", fee);
    run("UPDATE " + table.name + " SET until_on = :from" + covering, nullptr, fee);
}

Result<SupplierEntry> SqliteCatalogue::renameSupplier(const QString &name, const QString &newName) {
    return change<Result<
        SupplierEntry>>({.command = Command::RenameSupplier}, [&](sql::AuditEntry &entry) -> Result<SupplierEntry> {
        if (const Result<void> checked = domain::checkName(newName, QStringLiteral("supplier")); !checked)
            return checked.error();
        entry.supplier = knownSupplier(m_connection, name);
        return rename({"supplier", QStringLiteral("supplier"), Reason::NoSuchSupplier}, entry.supplier, name, newName);
    });
}

Result<ChannelEntry> SqliteCatalogue::renameChannel(const QString &name, const QString &newName) {
    return change<Result<ChannelEntry>>(
        {.command = Command::RenameChannel}, [&](sql::AuditEntry &entry) -> Result<ChannelEntry> {
            if (const Result<void> checked = domain::checkName(newName, QStringLiteral("channel")); !checked)
                return checked.error();
            entry.channel = knownChannel(m_connection, name);
            return rename({"sales_channel", QStringLiteral("channel"), Reason::NoSuchChannel}, entry.channel, name,
                          newName);
        });
}

template <typename Id>
Result<CatalogueEntry<Id>> SqliteCatalogue::rename(const NameTable &table, const std::optional<Id> &id,
                                                   const QString &name, const QString &newName) {
    if (!id)
        return Error{.code = ErrorCode::NotFound,
                     .reason = table.missing,
                     .facts = {.text = name.left(domain::kLongestName)}};
    if (newName == name)
        return domain::invalid(Reason::NothingToChange);
    {
        sql::Cursor taken(m_connection.statement("SELECT 1 FROM " + table.name + " WHERE name = :name"));
        taken->bind(":name", newName);
        if (taken->next())
            return domain::invalid(Reason::DuplicateName, table.field, newName);
    }
    sql::Statement &update = m_connection.statement("UPDATE " + table.name + " SET name = :name WHERE id = :id");
    update.bind(":name", newName);
    update.bind(":id", *id);
    update.run();
    return CatalogueEntry<Id>{*id, newName};
}

} // namespace store::sqlite
