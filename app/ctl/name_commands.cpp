// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/name_commands.h"

#include "app/ctl/texts.h"

namespace ctl {

namespace {

template <auto read>
Outcome list(Call &call) {
    const auto session = call.session();
    if (!session)
        return session.error();
    const auto entries = ((*session)->catalogue().*read)();
    if (!entries)
        return entries.error();
    Listing rows(call.isForScripts(), {{"id", Texts::tr("Id")}, {"name", Texts::tr("Name")}});
    for (const auto &entry : *entries)
        rows.add({cell(entry.id), cell(entry.name)});
    Reply reply;
    reply.rows = std::move(rows);
    return reply;
}

template <auto work>
Outcome rename(Call &call) {
    const auto session = call.session();
    if (!session)
        return session.error();
    const auto entry = ((*session)->catalogue().*work)(call.arguments().operand(0), call.arguments().operand(1));
    if (!entry)
        return entry.error();
    Reply reply;
    reply.fields.add("id", Texts::tr("Id"), cell(entry->id)).add("name", Texts::tr("Name"), cell(entry->name));
    reply.fields.addText(Texts::tr("Invoices that are written keep the old name."));
    return reply;
}

constexpr Operands kNames{"NAME NEW", 2, 2};

constexpr std::array kCommands{
    CommandSpec{"supplier list",
                {},
                {},
                QT_TRANSLATE_NOOP("Texts", "Lists the suppliers."),
                list<&store::Catalogue::suppliers>},
    CommandSpec{"supplier rename",
                kNames,
                {},
                QT_TRANSLATE_NOOP("Texts",
                                  "Gives a supplier another name; invoices that are written keep the old one."),
                rename<&store::Catalogue::renameSupplier>},
    CommandSpec{"channel list",
                {},
                {},
                QT_TRANSLATE_NOOP("Texts", "Lists the sales channels."),
                list<&store::Catalogue::channels>},
    CommandSpec{"channel rename",
                kNames,
                {},
                QT_TRANSLATE_NOOP("Texts",
                                  "Gives a sales channel another name; invoices that are written keep the old one."),
                rename<&store::Catalogue::renameChannel>},
};

} // namespace

std::span<const CommandSpec> nameCommands() {
    return kCommands;
}

} // namespace ctl
