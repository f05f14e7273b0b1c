// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/movements.h"

namespace store {

const char *movementCode(MovementKind kind) {
    switch (kind) {
    case MovementKind::Opened: return "opened";
    case MovementKind::Rescued: return "rescued";
    case MovementKind::Unfrozen: return "unfrozen";
    case MovementKind::Repriced: return "repriced";
    case MovementKind::Frozen: return "frozen";
    case MovementKind::Cancelled: return "cancelled";
    case MovementKind::Removed: return "removed";
    case MovementKind::NotKnown: return "not_known";
    }
    Q_UNREACHABLE();
}

} // namespace store
