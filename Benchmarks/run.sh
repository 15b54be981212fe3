#!/usr/bin/env bash
# Measures the release build on this machine and prints a table; the figures also go to build/bench.json.
#   Benchmarks/run.sh [--quick]   with --quick a few seconds each, to see whether the measuring itself works
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

if [[ ! -x build/huizhen || -n $(find Apps Features Platform Package.swift -newer build/huizhen -print -quit) ]]; then
    make --no-print-directory release
fi
scratch=$(mktemp -d "${TMPDIR:-/tmp}/huizhen-bench.XXXXXX")
# PostgreSQL refuses to run as root, so the user it then runs as has to get through.
chmod 711 "$scratch"
finish() {
    if [[ -e $scratch/postgres/data/postmaster.pid ]]; then Tools/postgres-for-tests.sh stop "$scratch/postgres"; fi
    rm -rf "$scratch"
}
trap finish EXIT
mkdir "$scratch/postgres"
Tools/postgres-for-tests.sh start "$scratch/postgres" >"$scratch/url"
/usr/bin/python3 Benchmarks/run.py build/huizhen "$(tail -n 1 "$scratch/url")" "$scratch" "$@"
