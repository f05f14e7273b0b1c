// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/call.h"

namespace ctl {

Call::Call(const Arguments &arguments, bool forScripts, store::Database &database)
    : m_arguments(arguments)
    , m_forScripts(forScripts)
    , m_database(database)
    , m_progress(forScripts)
    , m_formats(ui::Formats::iso(QLocale(), QStringLiteral("USD"))) {}

store::Result<store::Session *> Call::session(store::Use use) {
    if (m_session)
        return m_session.get();
    store::Result<std::unique_ptr<store::Session>> opened =
        use == store::Use::Reports ? m_database.openForReports() : m_database.open();
    if (!opened)
        return opened.error();
    const store::Result<store::Business> business = (*opened)->details().business();
    if (!business)
        return business.error();
    m_formats = ui::Formats::iso(QLocale(), business->currency);
    m_session = *std::move(opened);
    return m_session.get();
}

} // namespace ctl
