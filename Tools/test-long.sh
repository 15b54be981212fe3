#!/usr/bin/env bash
# What needs hours: run before a release, and after a change of a parser, of the storage or of the plug. Called by
# `make test-long`, after Tools/setup.sh. The last lines say what came of each stage; 1 when one of them failed.
#   ONLY="room races crash fuzz"   some of the stages
#   FUZZ_SECONDS (600)       for each target of the fuzzer
#   RACE_ROUNDS (5)          how often any two commands of a room meet, in three ways each time
#   CRASH_RUNS (10)          the crash test, which takes the power away twenty times in each run
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

results=build/test-long
mkdir -p "$results"
stages=" ${ONLY:-room races crash fuzz} "
: "${FUZZ_SECONDS:=600}" "${CRASH_RUNS:=10}" "${RACE_ROUNDS:=5}"
export FUZZ_SECONDS
child=
said=()
failed=0
trap 'if [[ -n $child ]]; then kill -TERM "$child" 2>/dev/null; fi; exit 130' INT TERM

# stage NAME COMMAND…: in the background, so that a signal to this script reaches it.
stage() {
    local name=$1 began=$SECONDS status
    shift
    if [[ $stages != *" $name "* ]]; then
        said+=("test-long: $name was left out")
        return
    fi
    printf '\n== %s\n' "$name"
    "$@" &
    child=$!
    wait "$child"
    status=$?
    child=
    if ((status == 0)); then
        said+=("test-long: $name passed in $((SECONDS - began)) s")
    else
        said+=("test-long: $name FAILED after $((SECONDS - began)) s")
        failed=1
    fi
}

crash() {
    swift build --product Huizhen || return 1
    local run
    for ((run = 1; run <= CRASH_RUNS; run++)); do
        echo "crash test, run $run of $CRASH_RUNS"
        .venv/bin/python -m pytest Tests/Browser/test_crash.py -q -p no:cacheprovider || return 1
    done
}

# In a shell of its own, which takes the database away that it has started.
races() (
    if [[ -z ${HUIZHEN_TEST_POSTGRES:-} ]]; then
        scratch=$(mktemp -d "${TMPDIR:-/tmp}/huizhen-races.XXXXXX")
        # PostgreSQL refuses to run as root, so the user it then runs as has to get through.
        chmod 711 "$scratch"
        trap 'Tools/postgres-for-tests.sh stop "$scratch/postgres" >&2 || true; rm -rf "$scratch"' EXIT
        trap 'exit 130' INT TERM
        mkdir -p "$scratch/postgres"
        Tools/postgres-for-tests.sh start "$scratch/postgres" >"$scratch/url" || exit 1
        HUIZHEN_TEST_POSTGRES=$(tail -n 1 "$scratch/url")
        export HUIZHEN_TEST_POSTGRES
    fi
    swift build --build-tests || exit 1
    HUIZHEN_RACES=$RACE_ROUNDS swift test --skip-build --disable-xctest --filter RaceTests
)

stage room Tools/test-room.sh
stage races races
stage crash crash
stage fuzz Tools/fuzz/run.sh

printf '%s\n' "" "${said[@]}"
exit "$failed"
