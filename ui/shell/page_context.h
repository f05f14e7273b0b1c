// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/phrases/formats.h"

namespace store {
class Client;
}

namespace tables {
class OthersChanges;
}

namespace ui {

class Appearance;
class BusinessClock;
class Dialogs;
class Drafts;
class MessageBar;
class UnfinishedWork;
class WriteAccess;
class Writes;

/// What every page works with. Outlives the pages; they keep a reference.
struct PageContext {
    store::Client &client;         ///< asks the database; answers come home as QFuture
    const Formats &formats;        ///< days and money for people; never changes while the desk is open
    BusinessClock &clock;          ///< today, currency, sandbox; tells when they change
    MessageBar &messages;          ///< what happened, with Undo
    Appearance &appearance;        ///< the theme of the moment
    Dialogs &dialogs;              ///< everything that asks the user and waits for the answer
    WriteAccess &access;           ///< why something can't be changed now; tells when that changes
    Writes &writes;                ///< the way of everything that is changed under a request id
    tables::OthersChanges &others; ///< who else has just changed what
    UnfinishedWork &unfinished;    ///< what would be lost if the window went now
    Drafts &drafts;                ///< what is typed and not sent yet, kept from one start to the next
};

} // namespace ui
