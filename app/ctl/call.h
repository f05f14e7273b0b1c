// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/option_parser.h"
#include "app/ctl/terminal_progress.h"
#include "models/store/session.h"
#include "ui/phrases/formats.h"

#include <memory>

namespace ctl {

/// One command under way: what it was given, and the database it works on, opened when it is first wanted.
class Call {
public:
    /// @p database must outlive the call.
    Call(const Arguments &arguments, bool forScripts, store::Database &database);

    const Arguments &arguments() const { return m_arguments; }

    bool isForScripts() const { return m_forScripts; }

    store::Database &database() { return m_database; }

    /// Opens the database when it is asked for the first time. Errors: those of store::Database::open().
    store::Result<store::Session *> session(store::Use use = store::Use::Work);

    /// By the currency of the database, once it is open.
    const ui::Formats &formats() const { return m_formats; }

    store::Progress &progress() { return m_progress; }

private:
    Arguments m_arguments;
    bool m_forScripts;
    store::Database &m_database;
    TerminalProgress m_progress;
    std::unique_ptr<store::Session> m_session;
    ui::Formats m_formats;
};

} // namespace ctl
