#!/usr/bin/env bash
# Runs the fuzz targets, each for FUZZ_SECONDS (60), and ends with one line of totals; 1 after a crash, a hang or growth.
#   run.sh               all of them
#   run.sh DICOMReader   those named
# What they learn stays in build/fuzz/NAME/corpus and is where the next run begins; an input that breaks something is kept
# in build/fuzz/NAME/found. To see it again: .build/fuzz/release/FuzzNAME build/fuzz/NAME/found/FILE
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

seconds=${FUZZ_SECONDS:-60}
results=build/fuzz
scratch=.build/fuzz
say() { echo "fuzz: $*"; }

# libFuzzer is part of Swift's own toolchain. The variant without a main function, because SwiftPM names main itself.
resources=$(swiftc -print-target-info | sed -n 's/.*"runtimeResourcePath": "\(.*\)".*/\1/p')
export HUIZHEN_FUZZ=$resources/clang/lib/linux/libclang_rt.fuzzer_no_main-$(uname -m).a
if [[ ! -f $HUIZHEN_FUZZ ]]; then
    say "this Swift toolchain has no libFuzzer ($HUIZHEN_FUZZ)" >&2
    exit 1
fi
# Swift's own backtraces would take the signal before libFuzzer sees it and keeps the input.
export SWIFT_BACKTRACE=enable=no
# Foundation never gives back what it compiles of a regular expression, and the rules are compiled once.
export LSAN_OPTIONS=suppressions=$PWD/Tools/fuzz/leaks.txt:print_suppressions=0
# Freed memory that AddressSanitizer holds back must not look like growth.
export ASAN_OPTIONS=quarantine_size_mb=16:allocator_may_return_null=1

names=("$@")
if ((${#names[@]} == 0)); then mapfile -t names < <(ls Tools/fuzz/Targets); fi

child=
trap 'if [[ -n $child ]]; then kill "$child" 2>/dev/null; fi; exit 130' INT TERM

say "building ${#names[@]} targets"
for name in "${names[@]}"; do
    # The linker's remarks about AddressSanitizer's own symbols say nothing.
    if ! swift build -c release --sanitize address --scratch-path "$scratch" --product "Fuzz$name" >"$scratch.log" 2>&1; then
        grep -v "Cannot export local symbol" "$scratch.log" >&2
        say "Fuzz$name did not build" >&2
        exit 1
    fi
done

executions=0
found=0
began=$SECONDS
for name in "${names[@]}"; do
    program=$scratch/release/Fuzz$name
    place=$results/$name
    mkdir -p "$place/corpus" "$place/found"
    "$program" --seeds "$place/seeds"
    # Growth: 512 MiB in all. A hang: ten seconds for one input of at most 8 KiB.
    nice -n 10 "$program" -max_total_time="$seconds" -rss_limit_mb=512 -timeout=10 -max_len=8192 -print_final_stats=1 -dict="$place/seeds.words" \
        -artifact_prefix="$place/found/" "$place/corpus" "$place/seeds" >"$place/log" 2>&1 &
    child=$!
    wait "$child"
    status=$?
    child=
    count=$(sed -n 's/^stat::number_of_executed_units: *//p' "$place/log" | tail -n 1)
    executions=$((executions + ${count:-0}))
    if ((status == 0)); then
        say "$name: ${count:-0} executions, nothing found"
    else
        found=$((found + 1))
        say "$name: ${count:-?} executions, then status $status; the input is in $place/found, the log is $place/log"
        grep -m 3 -E "Fatal error|ERROR:|SUMMARY:" "$place/log"
    fi
done
say "${#names[@]} targets, $executions executions in $((SECONDS - began)) s, $found with findings"
((found == 0))
