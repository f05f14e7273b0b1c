#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# manual.bash PROGRAM VERSION OUTPUT: writes the manual page of a program from what it says of itself, packed.
set -euo pipefail
program=$1 version=$2 output=$3
name=$(basename "$program")
case $name in
renewdesk) about="desk for customers' integrations and what they are billed" other=renewdeskctl ;;
renewdeskctl) about="do to the data of Renewdesk what the desk does" other=renewdesk ;;
*) echo "manual.bash: nothing is known of $name" >&2; exit 1 ;;
esac

# In roff a line that begins with a dot or an apostrophe, a backslash and a dash mean something else.
escaped() {
    sed -e 's/\\/\\e/g' -e 's/-/\\-/g' -e "s/^\([.']\)/\\\\\&\1/"
}

{
    printf '.TH %s 1 "" "Renewdesk %s" "User commands"\n' "${name^^}" "$version"
    printf '.SH NAME\n%s \\- %s\n' "$name" "$(escaped <<<"$about")"
    printf '.SH SYNOPSIS\n.nf\n'
    "$program" --help | sed -n '1,/^$/p' | sed -e 's/^Usage: //' -e '/^$/d' | escaped
    printf '.fi\n.SH DESCRIPTION\n'
    # Commands and options are indented, what is said of them is further in.
    "$program" --help | sed '1,/^$/d' | escaped | sed -E \
        -e 's/^  (\\-\\-.*[^ ]) {2,}([^ ].*)$/.TP\n.B \1\n\2/' \
        -e 's/^  ([^ ].*)$/.TP\n.B \1/' \
        -e 's/^ {6,}((\[|\\-\\-).*)$/.B \1\n.br/' \
        -e 's/^ {6,}//' \
        -e 's/^$/.PP/'
    printf '.SH "SEE ALSO"\n.BR %s (1)\n' "$other"
} | gzip -9n >"$output"
