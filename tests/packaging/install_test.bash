#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install_test.bash CMAKE BUILD VERSION: installs into a folder, where everything lies where a system looks for it, and
# the programs run from there.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
"$1" --install "$2" --prefix "$folder/usr" >/dev/null

for file in applications/org.renewdesk.Renewdesk.desktop metainfo/org.renewdesk.Renewdesk.metainfo.xml \
    icons/hicolor/scalable/apps/org.renewdesk.Renewdesk.svg bash-completion/completions/renewdeskctl \
    man/man1/renewdesk.1.gz man/man1/renewdeskctl.1.gz doc/renewdesk/copyright doc/renewdesk/changelog.gz; do
    [[ -s $folder/usr/share/$file ]] || { echo "not installed: share/$file"; exit 1; }
done
icon=$(sed -n 's/^Icon=//p' "$folder/usr/share/applications/org.renewdesk.Renewdesk.desktop")
[[ -e $folder/usr/share/icons/hicolor/scalable/apps/$icon.svg ]] || { echo "no icon called $icon"; exit 1; }
for size in 16 22 24 32 48 64 128 256 512; do
    picture=$folder/usr/share/icons/hicolor/${size}x$size/apps/$icon.png
    [[ $(file "$picture") == *"PNG image data, $size x $size,"* ]] || { echo "no picture of $size: $(file "$picture")"; exit 1; }
done
for program in renewdesk renewdeskctl; do
    said=$("$folder/usr/bin/$program" --version)
    [[ $said == *"$3"* ]] || { echo "$program --version says $said"; exit 1; }
done
grep -q "release version=\"$3\"" "$folder/usr/share/metainfo/org.renewdesk.Renewdesk.metainfo.xml" \
    || { echo "the metainfo knows no release $3"; exit 1; }
