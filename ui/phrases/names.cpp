// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/names.h"

#include "models/domain/error.h"
#include "ui/phrases/phrases.h"

#include <QHash>

namespace ui {

using domain::Command;

QString commandName(Command command) {
    switch (command) {
    case Command::Freeze: return Phrases::tr("Freeze");
    case Command::Unfreeze: return Phrases::tr("Unfreeze");
    case Command::Cancel: return Phrases::tr("Cancel integration");
    case Command::Uncancel: return Phrases::tr("Un-cancel");
    case Command::FreezeInstead: return Phrases::tr("Freeze instead");
    case Command::Open: return Phrases::tr("Open integration");
    case Command::ChangeFee: return Phrases::tr("Change fee");
    case Command::ChangePlan: return Phrases::tr("Change plan");
    case Command::EditIntegration: return Phrases::tr("Edit integration");
    case Command::AddNote: return Phrases::tr("Add note");
    case Command::RecordSync: return Phrases::tr("Record sync");
    case Command::AddAccount: return Phrases::tr("Add account");
    case Command::EditAccount: return Phrases::tr("Edit account");
    case Command::Unpark: return Phrases::tr("Unpark account");
    case Command::AddPlan: return Phrases::tr("Add plan");
    case Command::SetPlanPrice: return Phrases::tr("Set plan price");
    case Command::SetFrozenPrice: return Phrases::tr("Set frozen fee");
    case Command::RenameSupplier: return Phrases::tr("Rename supplier");
    case Command::RenameChannel: return Phrases::tr("Rename sales channel");
    case Command::Run: return Phrases::tr("Run renewals");
    case Command::Import: return Phrases::tr("Import");
    case Command::Demo: return Phrases::tr("Fill with sample data");
    case Command::SetToday: return Phrases::tr("Set the clock");
    case Command::Purge: return Phrases::tr("Purge");
    case Command::Restore: return Phrases::tr("Restore");
    case Command::Withdraw: return Phrases::tr("Withdraw request");
    case Command::Grant: return Phrases::tr("Give a role");
    case Command::Revoke: return Phrases::tr("Take a role");
    }
    Q_UNREACHABLE();
}

QString commandInSentence(Command command) {
    switch (command) {
    //: Verbs within a sentence: "Possible instead: un-cancel, freeze instead."
    case Command::Freeze: return Phrases::tr("freeze", "verb");
    case Command::Unfreeze: return Phrases::tr("unfreeze", "verb");
    case Command::Cancel: return Phrases::tr("cancel", "verb, of an integration");
    case Command::Uncancel: return Phrases::tr("un-cancel", "verb");
    case Command::FreezeInstead: return Phrases::tr("freeze instead", "verb");
    case Command::Open: return Phrases::tr("open an integration", "verb");
    case Command::ChangeFee: return Phrases::tr("change the fee", "verb");
    case Command::ChangePlan: return Phrases::tr("change the plan", "verb");
    case Command::EditIntegration: return Phrases::tr("edit the integration", "verb");
    case Command::AddNote: return Phrases::tr("add a note", "verb");
    case Command::RecordSync: return Phrases::tr("record a sync", "verb");
    case Command::AddAccount: return Phrases::tr("add an account", "verb");
    case Command::EditAccount: return Phrases::tr("edit the account", "verb");
    case Command::Unpark: return Phrases::tr("unpark the account", "verb");
    case Command::AddPlan: return Phrases::tr("add a plan", "verb");
    case Command::SetPlanPrice: return Phrases::tr("set the plan's price", "verb");
    case Command::SetFrozenPrice: return Phrases::tr("set the frozen fee", "verb");
    case Command::RenameSupplier: return Phrases::tr("rename suppliers", "verb");
    case Command::RenameChannel: return Phrases::tr("rename sales channels", "verb");
    case Command::Run: return Phrases::tr("run renewals", "verb");
    case Command::Import: return Phrases::tr("import", "verb");
    case Command::Demo: return Phrases::tr("fill with sample data", "verb");
    case Command::SetToday: return Phrases::tr("set the clock", "verb");
    case Command::Purge: return Phrases::tr("purge", "verb");
    case Command::Restore: return Phrases::tr("restore a backup", "verb");
    case Command::Withdraw: return Phrases::tr("withdraw the request", "verb");
    case Command::Grant: return Phrases::tr("give a role", "verb");
    case Command::Revoke: return Phrases::tr("take a role", "verb");
    }
    Q_UNREACHABLE();
}

QString commandDone(std::optional<Command> command) {
    if (!command)
        return Phrases::tr("Renewed");
    switch (*command) {
    case Command::Freeze: return Phrases::tr("Frozen", "what was done");
    case Command::Unfreeze: return Phrases::tr("Unfrozen", "what was done");
    case Command::Cancel: return Phrases::tr("Cancelled", "what was done");
    case Command::Uncancel: return Phrases::tr("Un-cancelled", "what was done");
    case Command::FreezeInstead: return Phrases::tr("Frozen instead of cancelled", "what was done");
    case Command::Open: return Phrases::tr("Opened", "what was done");
    case Command::ChangeFee: return Phrases::tr("Fee changed", "what was done");
    case Command::ChangePlan: return Phrases::tr("Plan changed", "what was done");
    case Command::EditIntegration: return Phrases::tr("Integration edited", "what was done");
    case Command::AddNote: return Phrases::tr("Note added", "what was done");
    case Command::RecordSync: return Phrases::tr("Sync recorded", "what was done");
    case Command::AddAccount: return Phrases::tr("Account added", "what was done");
    case Command::EditAccount: return Phrases::tr("Account edited", "what was done");
    case Command::Unpark: return Phrases::tr("Account unparked", "what was done");
    case Command::AddPlan: return Phrases::tr("Plan added", "what was done");
    case Command::SetPlanPrice: return Phrases::tr("Plan price set", "what was done");
    case Command::SetFrozenPrice: return Phrases::tr("Frozen fee set", "what was done");
    case Command::RenameSupplier: return Phrases::tr("Supplier renamed", "what was done");
    case Command::RenameChannel: return Phrases::tr("Sales channel renamed", "what was done");
    case Command::Run: return Phrases::tr("Renewals run", "what was done");
    case Command::Import: return Phrases::tr("Imported", "what was done");
    case Command::Demo: return Phrases::tr("Filled with sample data", "what was done");
    case Command::SetToday: return Phrases::tr("Clock set", "what was done");
    case Command::Purge: return Phrases::tr("Purged", "what was done");
    case Command::Restore: return Phrases::tr("Backup restored", "what was done");
    case Command::Withdraw: return Phrases::tr("Request withdrawn", "what was done");
    case Command::Grant: return Phrases::tr("Role given", "what was done");
    case Command::Revoke: return Phrases::tr("Role taken", "what was done");
    }
    Q_UNREACHABLE();
}

QString statusName(domain::Status status, std::optional<domain::Day> cancelOn, const Formats &formats) {
    switch (status) {
    case domain::Status::Active: return Phrases::tr("Active");
    case domain::Status::Frozen: return Phrases::tr("Frozen");
    case domain::Status::CancelPending:
        return cancelOn ? Phrases::tr("Cancel pending (on %1)").arg(formats.day(*cancelOn))
                        : Phrases::tr("Cancel pending");
    case domain::Status::CancelPendingFrozen:
        return cancelOn ? Phrases::tr("Cancel pending (on %1, frozen)").arg(formats.day(*cancelOn))
                        : Phrases::tr("Cancel pending (frozen)");
    case domain::Status::RenewalDue: return Phrases::tr("Renewal due");
    }
    Q_UNREACHABLE();
}

QString serviceName(domain::Service service) {
    switch (service) {
    case domain::Service::Active: return Phrases::tr("Active");
    case domain::Service::Frozen: return Phrases::tr("Frozen");
    }
    Q_UNREACHABLE();
}

QString choiceName(domain::Choice choice) {
    switch (choice) {
    //: What a customer can want of an integration
    case domain::Choice::Keep: return Phrases::tr("Keep");
    case domain::Choice::Freeze: return Phrases::tr("Freeze");
    //: What a customer can want of an integration: to end it
    case domain::Choice::Cancel: return Phrases::tr("Cancel");
    }
    Q_UNREACHABLE();
}

QString chargeKindName(domain::ChargeKind kind) {
    switch (kind) {
    case domain::ChargeKind::Connectivity: return Phrases::tr("Connectivity");
    case domain::ChargeKind::Frozen: return Phrases::tr("Frozen");
    case domain::ChargeKind::Removal: return Phrases::tr("Removal");
    }
    Q_UNREACHABLE();
}

QString lineKindName(domain::LineKind kind) {
    switch (kind) {
    case domain::LineKind::Setup: return Phrases::tr("Setup");
    case domain::LineKind::Connectivity: return Phrases::tr("Connectivity");
    case domain::LineKind::Frozen: return Phrases::tr("Frozen");
    }
    Q_UNREACHABLE();
}

QString invoiceKindName(domain::InvoiceKind kind) {
    switch (kind) {
    case domain::InvoiceKind::Opening: return Phrases::tr("Opening", "kind of invoice");
    case domain::InvoiceKind::Renewal: return Phrases::tr("Renewal", "kind of invoice");
    }
    Q_UNREACHABLE();
}

QString lineDescription(const domain::InvoiceLine &line) {
    //: %1 supplier, %2 sales channel, %3 kind of line: "Acme → Webshop, Connectivity"
    return Phrases::tr("%1 → %2, %3").arg(line.supplier, line.channel, lineKindName(line.kind));
}

QString parkReasonName(domain::ParkReason reason) {
    switch (reason) {
    case domain::ParkReason::NoPrice: return Phrases::tr("no price is in force on its billing date");
    case domain::ParkReason::OffCalendar: return Phrases::tr("a billing date lies off its anchor's calendar");
    case domain::ParkReason::AmountOutOfBounds: return Phrases::tr("an amount lies beyond bounds");
    case domain::ParkReason::Failed: return Phrases::tr("settling it failed");
    //: Of an account that a renewal run had to leave out: another program has its rows locked.
    case domain::ParkReason::Held: return Phrases::tr("somebody else keeps it locked");
    }
    Q_UNREACHABLE();
}

QString movementName(store::MovementKind kind) {
    using store::MovementKind;
    switch (kind) {
    //: Why the coming month's total is another than it was: integrations were opened
    case MovementKind::Opened: return Phrases::tr("Opened");
    //: Why the coming month's total is another than it was: a cancellation was undone
    case MovementKind::Rescued: return Phrases::tr("Rescued");
    //: Why the coming month's total is another than it was: integrations were unfrozen
    case MovementKind::Unfrozen: return Phrases::tr("Unfrozen");
    //: Why the coming month's total is another than it was: other fees, plans or prices
    case MovementKind::Repriced: return Phrases::tr("Repriced");
    //: Why the coming month's total is another than it was: integrations were frozen
    case MovementKind::Frozen: return Phrases::tr("Frozen");
    //: Why the coming month's total is another than it was: integrations were cancelled
    case MovementKind::Cancelled: return Phrases::tr("Cancelled");
    //: Why the coming month's total is another than it was: integrations were removed
    case MovementKind::Removed: return Phrases::tr("Removed");
    //: What integrations were charged before is not on record
    case MovementKind::NotKnown: return Phrases::tr("Not known any more");
    }
    Q_UNREACHABLE();
}

QString movementExplanation(store::MovementKind kind) {
    using store::MovementKind;
    switch (kind) {
    case MovementKind::Opened: return Phrases::tr("New since then, imported ones too");
    case MovementKind::Rescued: return Phrases::tr("Were to be removed then, and stay");
    case MovementKind::Unfrozen: return Phrases::tr("Were frozen then, and are active");
    case MovementKind::Repriced: return Phrases::tr("Another fee, another plan, or another price on their next date");
    case MovementKind::Frozen: return Phrases::tr("Were active then, and are frozen");
    case MovementKind::Cancelled: return Phrases::tr("Are to be removed on their next date");
    case MovementKind::Removed: return Phrases::tr("Were charged then, and are gone");
    case MovementKind::NotKnown:
        return Phrases::tr("Nothing that is kept tells what they would have been charged then");
    }
    Q_UNREACHABLE();
}

QString priceOriginName(domain::PriceOrigin origin) {
    switch (origin) {
    case domain::PriceOrigin::Plan: return Phrases::tr("the plan's monthly fee");
    case domain::PriceOrigin::Negotiated: return Phrases::tr("the negotiated fee");
    case domain::PriceOrigin::FrozenFee: return Phrases::tr("the frozen fee");
    case domain::PriceOrigin::SetupFee: return Phrases::tr("the plan's setup fee");
    }
    Q_UNREACHABLE();
}

QString outcomeName(const QString &code) {
    if (code == u"done")
        return Phrases::tr("Done");
    if (code == domain::errorCodeText(domain::ErrorCode::Refused))
        return Phrases::tr("Refused");
    if (code == domain::errorCodeText(domain::ErrorCode::Conflict))
        return Phrases::tr("Conflict");
    if (code == domain::errorCodeText(domain::ErrorCode::NotFound))
        return Phrases::tr("Not found");
    if (code == domain::errorCodeText(domain::ErrorCode::Invalid))
        return Phrases::tr("Invalid");
    if (code == domain::errorCodeText(domain::ErrorCode::Forbidden))
        return Phrases::tr("Forbidden");
    if (code == domain::errorCodeText(domain::ErrorCode::Storage))
        return Phrases::tr("Database failed");
    if (code == u"incomplete")
        return Phrases::tr("Incomplete");
    return code;
}

QString fieldName(const QString &field) {
    static const QHash<QString, const char *> names{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("Phrases", "Name")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("Phrases", "Email")},
        {QStringLiteral("language"), QT_TRANSLATE_NOOP("Phrases", "Language")},
        {QStringLiteral("label"), QT_TRANSLATE_NOOP("Phrases", "Label")},
        {QStringLiteral("supplier"), QT_TRANSLATE_NOOP("Phrases", "Supplier")},
        {QStringLiteral("channel"), QT_TRANSLATE_NOOP("Phrases", "Sales channel")},
        {QStringLiteral("sales_channel"), QT_TRANSLATE_NOOP("Phrases", "Sales channel")},
        {QStringLiteral("plan"), QT_TRANSLATE_NOOP("Phrases", "Plan")},
        {QStringLiteral("setting"), QT_TRANSLATE_NOOP("Phrases", "Setting")},
        {QStringLiteral("credential"), QT_TRANSLATE_NOOP("Phrases", "Credential")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("Phrases", "Note")},
        {QStringLiteral("fee"), QT_TRANSLATE_NOOP("Phrases", "Fee")},
        {QStringLiteral("day"), QT_TRANSLATE_NOOP("Phrases", "Day")},
    };
    const char *name = names.value(field);
    return name ? Phrases::tr(name) : field;
}

QString languageName(const QString &code) {
    const QLocale locale(code);
    // Qt calls the English of no country in particular that of its most populous one, and Spanish that of Spain.
    const QString own = code == u"en"   ? QStringLiteral("English")
                        : code == u"es" ? QStringLiteral("español")
                                        : locale.nativeLanguageName();
    if (own.isEmpty() || locale.language() == QLocale::C)
        return code;
    return code.contains(u'_') ? QStringLiteral("%1 (%2)").arg(own, locale.nativeCountryName()) : own;
}

QStringList byOwnName(QStringList codes) {
    std::ranges::sort(codes, [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(languageName(a), languageName(b)) < 0;
    });
    return codes;
}

QString remainsSentence(const QString &code) {
    if (code == u"backups")
        return Phrases::tr("Backups made before still hold the removed information: delete them when they are no "
                           "longer needed.");
    if (code == u"server-log")
        return Phrases::tr("The server's write-ahead log holds the removed information until it is recycled, which a "
                           "few checkpoints bring about; archived logs hold it as long as they are kept.");
    if (code == u"open-transactions")
        return Phrases::tr("Somebody else was in the middle of something, and what they may still see of the removed "
                           "information was kept: purge again when they have ended.");
    if (code == u"open-readers")
        return Phrases::tr("Another program is reading the file, so its log could not be emptied: close it and purge "
                           "again.");
    return Phrases::tr("Traces remain in: %1.").arg(code);
}

} // namespace ui
