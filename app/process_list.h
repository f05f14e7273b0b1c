// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace app {

/// Overwrites passwords and credentials among the arguments, so that lists of the machine's processes show none from now
/// on: what stands behind the scheme of a `postgresql://` URL with a password in it, and what `--credential` gives. To be
/// called as soon as the arguments are copied: until then everybody on the machine can read them.
void hideSecrets(int argc, char *argv[]);

} // namespace app
