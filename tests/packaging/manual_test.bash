#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# manual_test.bash SCRIPT PROGRAM VERSION: the manual tells of every command and option that the program's help names,
# in a form that the formatter takes without complaint.
set -euo pipefail
page=$(mktemp)
trap 'rm -f "$page"' EXIT
bash "$1" "$2" "$3" "$page"
complaints=$(zcat "$page" | groff -man -Tutf8 -ww -k -z 2>&1) || true
[[ -z $complaints ]] || { echo "$complaints"; exit 1; }
text=$(zcat "$page" | groff -man -Tascii -k -P-cbou -rLL=200n 2>/dev/null)
"$2" --help | grep -oE -- '^  [a-z-]+( [a-z]+)?|--[a-z-]+' | sed 's/^  //' | sort -u | while read -r word; do
    grep -qF -- "$word" <<<"$text" || { echo "the manual doesn't tell of: $word"; exit 1; }
done
