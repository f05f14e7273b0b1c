// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "ui/shell/page_context.h"
#include "ui/widgets/notice.h"

namespace ui {

/// Says that the database can't be reached, for as long as it can't: which one, since when, that it is tried again
/// without anybody's doing, and what helps. In nobody's way: everything that is shown can still be looked at. When the
/// connection is back it goes, and the message bar says so.
class ConnectionBanner final : public Notice {
    Q_OBJECT

public:
    explicit ConnectionBanner(const PageContext &context, QWidget *parent = nullptr);

private:
    void tellLost(const domain::Error &why, const QDateTime &lastHeardUtc);
    void tellBack();

    const PageContext &m_context;
};

} // namespace ui
