// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/command.h"
#include "models/domain/integration.h"
#include "models/domain/invoice.h"
#include "models/domain/outlook.h"
#include "models/store/movements.h"
#include "ui/phrases/formats.h"

#include <optional>

/// The one place where the codes of the domain become words. Everything is translated when it is called.
namespace ui {

/// As on a button or in a list: `Freeze`, `Un-cancel`, `Cancel integration`.
QString commandName(domain::Command command);
/// As within a sentence: `un-cancel`, `freeze instead`, `cancel`.
QString commandInSentence(domain::Command command);
/// What somebody did, in a history: `Frozen`, `Cancel undone`; nothing means renewed on a billing date.
QString commandDone(std::optional<domain::Command> command);

/// `Active`, `Frozen`, `Cancel pending (on 15 Dec 2026)`, `Cancel pending (on 15 Dec 2026, frozen)`, `Renewal due`.
QString statusName(domain::Status status, std::optional<domain::Day> cancelOn = {}, const Formats &formats = Formats());
QString serviceName(domain::Service service);
QString chargeKindName(domain::ChargeKind kind);
QString lineKindName(domain::LineKind kind);
QString invoiceKindName(domain::InvoiceKind kind);
/// `Supplier → Channel, connectivity`: an invoice line in the reader's language.
QString lineDescription(const domain::InvoiceLine &line);
/// Why an account is parked (R19), as a sentence without a full stop.
QString parkReasonName(domain::ParkReason reason);
QString priceOriginName(domain::PriceOrigin origin);
/// Why the coming month's total moved: `Opened`, `Rescued`; and a sentence of what that is.
QString movementName(store::MovementKind kind);
QString movementExplanation(store::MovementKind kind);
/// An outcome's code as the audit keeps it: `done` or an error's code.
QString outcomeName(const QString &code);
/// What a customer can want of an integration: `Keep`, `Freeze`, `Cancel`.
QString choiceName(domain::Choice choice);
/// A field of a form by the code that errors carry (`name`, `label`); of the command line (`--fee`): as it is.
QString fieldName(const QString &field);
/// A language by its code, in that language itself.
QString languageName(const QString &code);
/// @p codes in the order of those names.
QStringList byOwnName(QStringList codes);
/// What a purge could not reach, by its code (see store::PurgeReport), as a sentence.
QString remainsSentence(const QString &code);

} // namespace ui
