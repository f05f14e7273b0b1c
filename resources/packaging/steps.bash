# SPDX-License-Identifier: GPL-3.0-or-later
# The steps that ./run and ./check have in common. Sourced by them; each sets `me` (its name, for the messages) and
# `root` (the source folder) first.

say() { printf '%s: %s\n' "$me" "$1" >&2; }

# fail STEP ADVICE: one line that says what failed and what to do next, and out.
fail() {
    say "$1 failed. $2"
    exit 1
}

# packages_for SECTION…: the names listed under these headings of debian-packages.
packages_for() {
    awk -v wanted=" $* " '
        /^#/ || NF == 0 { next }
        /^\[.*\]$/ { on = index(wanted, " " substr($0, 2, length($0) - 2) " "); next }
        on { print $1 }' "$root/resources/packaging/debian-packages"
}

# install_packages SECTION…: asks apt for what is missing, and asks it nothing when all is there.
install_packages() {
    local -a wanted missing as_root=()
    local all="the packages named in resources/packaging/debian-packages ($*)"
    mapfile -t wanted < <(packages_for "$@")
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "no Debian here, so nothing is installed; $all must be there under their names of this system"
        return
    fi
    mapfile -t missing < <(comm -23 \
        <(printf '%s\n' "${wanted[@]}" | sort -u) \
        <(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null \
            | sed -n 's/^installed //p' | sort -u))
    if ((${#missing[@]} == 0)); then
        return
    fi
    if ((EUID != 0)); then
        command -v sudo >/dev/null \
            || fail installing "There is no sudo here: as root, apt-get install ${missing[*]}; then call ./$me again."
        as_root=(sudo)
    fi
    say "installing ${#missing[@]} packages: ${missing[*]}"
    # The tests start servers of their own; installing PostgreSQL is to start none of the system's.
    local clusters=/etc/postgresql-common/createcluster.conf
    if [[ " ${missing[*]} " == *" postgresql-15 "* && ! -e $clusters ]]; then
        printf 'create_main_cluster = false\n' | "${as_root[@]}" install -D -m 0644 /dev/stdin "$clusters" \
            || fail installing "$clusters can't be written: write \"create_main_cluster = false\" into it, then call ./$me again."
    fi
    local -a apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq
        -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -o Dpkg::Use-Pty=0)
    # Lists that cannot be refreshed may still be good enough; whether they are, the installation tells.
    "${apt[@]}" update </dev/null || say "the package lists could not be refreshed; going on with those there are"
    "${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null \
        || fail installing "See apt's message above; with network and Debian 12's package sources in order, call ./$me again."
}

# configure_and_build PRESET [CONFIGURE ARGUMENT…] [-- BUILD ARGUMENT…]
configure_and_build() {
    local preset=$1
    shift
    local -a configure=()
    while (($# > 0)) && [[ $1 != -- ]]; do
        configure+=("$1")
        shift
    done
    if (($# > 0)); then
        shift
    fi
    say "configuring build/$preset"
    (cd "$root" && cmake --preset "$preset" "${configure[@]}") \
        || fail configuring "See CMake's first error above; if it speaks of another folder or compiler, remove build/$preset; then call ./$me again."
    say "building build/$preset"
    (cd "$root" && cmake --build --preset "$preset" --parallel "$(nproc)" "$@") \
        || fail building "See the first error above, mend it, then call ./$me again."
}
