// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/end_chip.h"

#include "models/store/client.h"

#include <algorithm>

namespace ui {
namespace {

using Name = store::Result<QString>;

template <typename Ends>
Name nameAmong(const Ends &ends, qint64 id) {
    if (!ends)
        return ends.error();
    for (const auto &end : *ends) {
        if (end.id.value == id)
            return end.name;
    }
    return QString();
}

} // namespace

EndChip::EndChip(const PageContext &context, store::ShareBy end, QWidget *parent)
    : FilterChip(parent)
    , m_context(context)
    , m_end(end) {
    connect(&context.client, &store::Client::changed, this, [this] {
        if (m_id > 0)
            askName(); // it may have been renamed
    });
}

void EndChip::setId(qint64 id, const QString &name) {
    if (id == m_id)
        return;
    m_id = std::max(id, qint64(0));
    m_name.forget();
    if (m_id == 0) {
        setText({});
        return;
    }
    present(name.isEmpty() ? QString::number(m_id) : name); // until its name has come, and if it never does
    if (name.isEmpty())
        askName();
}

void EndChip::askName() {
    m_name.ask(m_context.client.fetch([id = m_id, end = m_end](store::Session &session) {
        return end == store::ShareBy::Supplier ? nameAmong(session.catalogue().suppliers(), id)
                                               : nameAmong(session.catalogue().channels(), id);
    }),
               this, [this](const Name &name) {
                   if (name && !name->isEmpty())
                       present(*name);
               });
}

void EndChip::present(const QString &name) {
    //: A filter; %1 is a supplier's name
    setText(m_end == store::ShareBy::Supplier ? tr("Supplier: %1").arg(name)
                                              //: A filter; %1 is a sales channel's name
                                              : tr("Sales channel: %1").arg(name));
}

} // namespace ui
