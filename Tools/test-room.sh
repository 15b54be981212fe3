#!/usr/bin/env bash
# Whether an empty room of `make room` builds and passes its tests, those of the architecture, and those of the whole house
# that try whatever a room brings; and whether make-room.sh refuses what it should. Part of `make test-long`.
# It works in a copy of the tree in build/room, whose own .build is kept for the next time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

copy=build/room
room=Referrals
filter='ReferralsTests|ArchitectureTests|DescriptionTests|KindTests|TrialTests|WrongRoomTests'
scratch=$(mktemp -d "${TMPDIR:-/tmp}/huizhen-room.XXXXXX")
# PostgreSQL refuses to run as root, so the user it then runs as has to get through.
chmod 711 "$scratch"
postgres=
finish() {
    local status=$?
    trap - EXIT
    if [[ -n $postgres ]]; then timeout 60 Tools/postgres-for-tests.sh stop "$scratch/postgres" >&2; fi
    rm -rf "$scratch"
    exit "$status"
}
trap finish EXIT

mkdir -p "$copy"
find "$copy" -mindepth 1 -maxdepth 1 ! -name .build -exec rm -rf {} +
git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do
    if [[ -e $file ]]; then printf '%s\0' "$file"; fi
done | tar --null --files-from=- -cf - | tar -xf - -C "$copy"
# What is fetched already need not be fetched again.
if [[ -e Package.resolved ]]; then cp Package.resolved "$copy/"; fi
if [[ ! -e $copy/.build && -e .build/workspace-state.json ]]; then
    mkdir "$copy/.build"
    for part in checkouts repositories artifacts workspace-state.json; do
        if [[ -e .build/$part ]]; then cp -a ".build/$part" "$copy/.build/"; fi
    done
fi

# refused NAME WORDS: make-room.sh ends with 1, says the words and changes nothing.
refused() {
    local said
    if said=$("$copy/Tools/make-room.sh" "$1" 2>&1); then
        echo "test-room: “$1” was not refused" >&2
        exit 1
    fi
    if [[ $said != *"$2"* ]]; then
        echo "test-room: “$1” was refused with: $said" >&2
        exit 1
    fi
}
before=$(cd "$copy" && find Features Apps Package.swift -type f -exec sha256sum {} + | sort)
refused "" "say which"
refused "referrals" "is no name of a room"
refused "Two Words" "is no name of a room"
refused "Cases" "there is a room Cases already"
refused "Live" "a target or a module already"
refused "Join" "another room's already"
refused "Case" "another room's already"
if [[ $(cd "$copy" && find Features Apps Package.swift -type f -exec sha256sum {} + | sort) != "$before" ]]; then
    echo "test-room: a refusal changed something" >&2
    exit 1
fi

"$copy/Tools/make-room.sh" "$room"
refused "$room" "there is a room $room already"
changed=$({ diff -r --brief Apps "$copy/Apps" || true; } | wc -l)
added=$({ diff Package.swift "$copy/Package.swift" || true; } | grep -c '^[<>]')
if ((changed != 0 || added != 1)); then
    echo "test-room: $changed files of the program changed, and $added lines of the manifest" >&2
    exit 1
fi

if [[ -z ${HUIZHEN_TEST_POSTGRES:-} ]]; then
    mkdir -p "$scratch/postgres"
    postgres=yes
    # The server goes on in the background, so its output must not hold this pipe open: it goes through a file.
    timeout 120 Tools/postgres-for-tests.sh start "$scratch/postgres" >"$scratch/url"
    HUIZHEN_TEST_POSTGRES=$(tail -n 1 "$scratch/url")
    export HUIZHEN_TEST_POSTGRES
fi
cd "$copy"
swift format lint --strict --recursive "Features/$room" Package.swift
if [[ -x ../../.venv/bin/python ]]; then ../../.venv/bin/python Tools/openapi.py "$scratch/openapi.yaml"; fi
swift build --build-tests
swift test --skip-build --disable-xctest --filter "$filter"
echo "test-room: $room builds and passes"
