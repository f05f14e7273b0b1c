// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/invoice.h"

namespace domain {

QLatin1String invoiceKindCode(InvoiceKind kind) {
    return kind == InvoiceKind::Opening ? QLatin1String("opening") : QLatin1String("renewal");
}

std::optional<InvoiceKind> invoiceKindFromCode(QStringView code) {
    if (code == u"opening")
        return InvoiceKind::Opening;
    if (code == u"renewal")
        return InvoiceKind::Renewal;
    return std::nullopt;
}

QLatin1String lineKindCode(LineKind kind) {
    switch (kind) {
    case LineKind::Setup: return QLatin1String("setup");
    case LineKind::Connectivity: return QLatin1String("connectivity");
    case LineKind::Frozen: return QLatin1String("frozen");
    }
    Q_UNREACHABLE();
}

std::optional<LineKind> lineKindFromCode(QStringView code) {
    for (const LineKind kind : {LineKind::Setup, LineKind::Connectivity, LineKind::Frozen}) {
        if (code == lineKindCode(kind))
            return kind;
    }
    return std::nullopt;
}

} // namespace domain
