#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# try_package.bash PACKAGE: what Debian says of the package, and whether it works where nothing else is: in a new root,
# where it is installed with what it names, both programs do something, and the desk draws every page. As root, for
# nobody else may make one.
set -euo pipefail
package=$(realpath "$1")
lintian --fail-on error,warning "$package"
((EUID == 0)) || { echo "try_package.bash: only root can make a new root; call it by sudo" >&2; exit 1; }

root=$(mktemp -d)
trap 'rm -rf --one-file-system "$root"' EXIT
debootstrap --variant=minbase bookworm "$root" >/dev/null
cp /etc/apt/apt.conf.d/* "$root/etc/apt/apt.conf.d/" # how this machine reaches its archives
cp "$package" "$root/tmp/package.deb"
inside() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen "$@"
}
inside apt-get -qq update
inside apt-get -qq install -y --no-install-recommends /tmp/package.deb >/dev/null
inside renewdesk --version
inside renewdeskctl --database sqlite:///tmp/books.db init --sandbox
inside renewdeskctl --database sqlite:///tmp/books.db demo --accounts 20 --integrations 50
inside renewdeskctl --database sqlite:///tmp/books.db verify
mkdir "$root/tmp/pictures"
inside renewdesk --tour /tmp/pictures
pictures=("$root"/tmp/pictures/*.png)
echo "installed in a new root; the desk drew ${#pictures[@]} pictures there"
