// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Overwrites what stands behind the scheme of each `postgresql://` URL with a password in it, so that lists of the
/// machine's processes show none from now on. To be called first of all, once the arguments are copied: until then
/// everybody on the machine can read them.
void hidePasswords(int argc, char *argv[]);

} // namespace app
