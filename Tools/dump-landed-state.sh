#!/usr/bin/env bash
# Writes the state of today into Tests/Journeys/Landed: `Tools/dump-landed-state.sh 2026-11-29-rooms`. Run it once, when a
# change of the schema or of what is stored lands; LandedTests brings what it wrote up for ever after.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[[ ${1:-} =~ ^20[0-9]{2}-[0-9]{2}-[0-9]{2}-[a-z-]+$ ]] || { echo "usage: $0 2026-11-29-NAME" >&2; exit 2; }
name=$1
if [[ -z ${HUIZHEN_TEST_POSTGRES:-} ]]; then
    scratch=$(mktemp -d "${TMPDIR:-/tmp}/huizhen-landed.XXXXXX")
    # PostgreSQL refuses to run as root, so the user it then runs as has to get through.
    chmod 711 "$scratch"
    finish() { Tools/postgres-for-tests.sh stop "$scratch/postgres" >&2 || true; rm -rf "$scratch"; }
    trap finish EXIT
    mkdir -p "$scratch/postgres"
    Tools/postgres-for-tests.sh start "$scratch/postgres" >"$scratch/url"
    HUIZHEN_TEST_POSTGRES=$(tail -n 1 "$scratch/url")
    export HUIZHEN_TEST_POSTGRES
fi
swift build --build-tests
HUIZHEN_LANDED=$name swift test --skip-build --disable-xctest --filter 'LandedTests/dump'
du -sh "Tests/Journeys/Landed/$name"
