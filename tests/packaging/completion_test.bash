#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# completion_test.bash PROGRAM COMPLETION: what the Tab key offers behind some beginnings.
PATH=$(dirname "$1"):$PATH
source /usr/share/bash-completion/bash_completion || exit 1
source "$2" || exit 1

failures=0

# offers WANTED WORD…: that the words, the last of them under the cursor, are completed by just these.
offers() {
    local wanted=$1
    shift
    COMP_WORDS=("$@")
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    COMP_LINE="$*"
    COMP_POINT=${#COMP_LINE}
    COMPREPLY=()
    _renewdeskctl
    local found
    found=$(printf '%s\n' "${COMPREPLY[@]}" | sort | paste -sd ' ')
    if [[ $found != "$wanted" ]]; then
        printf '%s\n  offers: %s\n  wanted: %s\n' "$*" "$found" "$wanted"
        ((++failures))
    fi
}

offers 'freeze freeze-instead' renewdeskctl freeze
offers 'add edit list show unpark' renewdeskctl account ''
offers 'account audit' renewdeskctl --database sqlite:///x.db a
offers 'export list show' renewdeskctl --json invoice ''
offers '--dry-run' renewdeskctl import customers.csv --dry
offers '--note' renewdeskctl integration add --no
offers '--from --frozen' renewdeskctl price set --fr
offers 'account channel day integration supplier' renewdeskctl upcoming --by ''
offers 'cancel' renewdeskctl preview c
offers 'list rename' renewdeskctl supplier ''
offers 'list rename' renewdeskctl channel ''
offers '--language' renewdeskctl choices 1 --l
offers '--version' renewdeskctl --v
offers '' renewdeskctl freeze --v
exit $((failures > 0))
