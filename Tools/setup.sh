#!/usr/bin/env bash
# Installs what is missing on Debian 12, says what it does, and does nothing when nothing is missing.
#   setup.sh run     what building and running need
#   setup.sh bench   the same, PostgreSQL, and the tools that are compared with
#   setup.sh test    all of it, with the browser and the Python tools of the tests in .venv
# Without root it prints the command to run and ends with 1.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

part=${1:-run}
postgres=/usr/lib/postgresql/15/bin/initdb

build_packages=(libargon2-dev libpq-dev libsqlite3-dev zlib1g-dev pkg-config)
run_packages=(
    bubblewrap util-linux libvips-tools libjpeg-turbo-progs libopenjp2-tools dcmtk poppler-utils qrencode
    tesseract-ocr tesseract-ocr-chi-sim tesseract-ocr-chi-tra tesseract-ocr-eng libzbar0 python3-opencv opencv-data
)
test_packages=(
    chromium chromium-driver chromium-sandbox fonts-noto-cjk libimage-exiftool-perl zbar-tools python3 python3-venv
)

case $part in
    run) wanted=("${build_packages[@]}" "${run_packages[@]}") ;;
    bench) wanted=("${build_packages[@]}" "${run_packages[@]}" fonts-noto-cjk python3 python3-venv libgdcm-tools openssl) ;;
    test) wanted=("${build_packages[@]}" "${run_packages[@]}" "${test_packages[@]}") ;;
    *) echo "usage: Tools/setup.sh run|bench|test" >&2; exit 2 ;;
esac
if [[ $part != run && ! -x $postgres ]]; then wanted+=(postgresql-15); fi

say() { echo "setup: $*"; }

if ! command -v swift >/dev/null; then
    say "Swift 6.2 or later is needed, and this script does not install it: https://www.swift.org/install/" >&2
    exit 1
fi
if ! command -v dpkg-query >/dev/null; then
    say "this is no Debian. Install what these Debian packages hold, then build with swift itself:" >&2
    say "${wanted[*]}" >&2
    exit 1
fi

# The wanted packages that are not installed, one per line.
missing_packages() {
    comm -23 <(printf '%s\n' "${wanted[@]}" | sort -u) \
        <(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null \
            | sed -n 's/^installed //p' | sort -u)
}

# Debian's PostgreSQL makes and starts a cluster of its own when it is installed. The tests bring their own, so that one
# is held back for the time of the installation.
hold=/etc/postgresql-common/createcluster.d/huizhen-setup.conf
apt() { DEBIAN_FRONTEND=noninteractive apt-get -q -y -o Dpkg::Use-Pty=0 -o Acquire::Retries=3 "$@"; }

install_packages() {
    say "installing ${missing[*]}"
    apt update
    if [[ " ${missing[*]} " == *" postgresql-15 "* ]]; then
        mkdir -p "$(dirname "$hold")"
        trap 'rm -f "$hold"' EXIT
        echo "create_main_cluster = false" >"$hold"
    fi
    apt install --no-install-recommends "${missing[@]}"
    rm -f "$hold"
}

mapfile -t missing < <(missing_packages)
if ((${#missing[@]} > 0)); then
    if ((EUID != 0)); then
        say "some Debian packages are missing. Run this, then try again:" >&2
        echo "    sudo apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    install_packages
    mapfile -t missing < <(missing_packages)
    if ((${#missing[@]} > 0)); then
        say "these are still missing: ${missing[*]}" >&2
        exit 1
    fi
fi

if [[ $part == test ]]; then
    sum=$(cat Tools/requirements*.txt | sha256sum | cut -d' ' -f1)
    if [[ $(cat .venv/requirements.sha256 2>/dev/null || true) != "$sum" ]]; then
        say "installing the Python tools of the tests into .venv"
        rm -rf .venv
        /usr/bin/python3 -m venv .venv
        .venv/bin/pip install --quiet --disable-pip-version-check -r Tools/requirements.txt
        .venv/bin/pip install --quiet --disable-pip-version-check --no-deps -r Tools/requirements-alone.txt
        echo "$sum" >.venv/requirements.sha256
    fi
fi
