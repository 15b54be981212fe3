#!/usr/bin/env bash
# Every check, one after another; the last line has the totals. Called by `make test`, after Tools/setup.sh.
# ONLY="lint swift" runs some of the stages (lint, build, swift, browser); what is left out is said, and is not counted.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

results=build/test
rm -rf "$results"
mkdir -p "$results"
scratch=$(mktemp -d "${TMPDIR:-/tmp}/huizhen-test.XXXXXX")
# PostgreSQL refuses to run as root, so the user it then runs as has to get through.
chmod 711 "$scratch"
stages=" ${ONLY:-lint build swift browser} "
child=
postgres_runs=

stop_postgres() {
    if [[ -n $postgres_runs ]]; then timeout 60 Tools/postgres-for-tests.sh stop "$scratch/postgres" >&2; fi
    postgres_runs=
}

# Ends what this run started, by its process id, and nothing else.
finish() {
    local status=$?
    trap - EXIT INT TERM
    if [[ -n $child ]]; then kill -TERM "$child" 2>/dev/null && wait "$child" 2>/dev/null; fi
    stop_postgres
    rm -rf "$scratch"
    exit "$status"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# bounded SECONDS COMMAND…: in the background, so that a signal to this script reaches it; timeout ends its whole group.
bounded() {
    timeout --kill-after=20 "$@" &
    child=$!
    wait "$child"
    local status=$?
    child=
    if ((status == 124 || status == 137)); then echo "test: stopped after $1 seconds: ${*:2}" >&2; fi
    return "$status"
}

wants() { [[ $stages == *" $1 "* ]]; }
heading() { printf '\n== %s\n' "$*"; }
# note STAGE STATUS: the outcome of a stage, for the totals.
note() { echo "$1 $2" >>"$results/stages"; }

lint() {
    heading "lint"
    bounded 300 make --no-print-directory lint
    note lint $?
}

build() {
    heading "build"
    bounded 2700 swift build --build-tests
    local status=$?
    note build "$status"
    return "$status"
}

start_postgres() {
    heading "PostgreSQL for the tests"
    mkdir -p "$scratch/postgres"
    # The server goes on in the background, so its output must not hold this pipe open: it goes through a file.
    timeout 120 Tools/postgres-for-tests.sh start "$scratch/postgres" >"$scratch/url"
    local status=$?
    if [[ -e $scratch/postgres ]]; then postgres_runs=yes; fi
    HUIZHEN_TEST_POSTGRES=$(tail -n 1 "$scratch/url")
    export HUIZHEN_TEST_POSTGRES
    if ((status != 0)) || [[ $HUIZHEN_TEST_POSTGRES != postgres* ]]; then
        echo "test: PostgreSQL did not start" >&2
        note postgres 1
        return 1
    fi
    echo "$HUIZHEN_TEST_POSTGRES"
}

swift_tests() {
    heading "Swift tests"
    bounded 1800 swift test --skip-build --disable-xctest --xunit-output "$PWD/$results/swift.xml"
    note swift $?
}

browser_tests() {
    heading "browser, interface and crash tests"
    bounded 2400 .venv/bin/python -m pytest Tests/Browser -q -p no:cacheprovider --junitxml="$results/browser.xml"
    note browser $?
}

if wants lint; then lint; fi
if wants build && ! build; then
    # Without a build no later stage can run; each of them counts as failed.
    for stage in swift browser; do if wants "$stage"; then note "$stage" 1; fi; done
else
    # Without it the store tests are run all the same, and fail.
    if wants swift || wants browser; then start_postgres; fi
    if wants swift; then swift_tests; fi
    if wants browser; then browser_tests; fi
fi

stop_postgres
for stage in lint build swift browser; do if ! wants "$stage"; then echo "test: $stage was left out"; fi; done
/usr/bin/python3 Tools/totals.py "$results"
