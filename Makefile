# make run    the demonstration on http://localhost:8080 (PORT=… for another port)
# make test   every check; the last line has the totals
# make test-long  what needs hours: the fuzzer, the crash test again and again, a new room
# make test-hostile  fifty hostile members for five minutes beside an honest doctor, against the release build
# make room NAME=Referrals  lays out an empty room
# make fuzz   each parser of untrusted bytes under libFuzzer for FUZZ_SECONDS (60)
# make openapi the description of the interface, of the platform and all rooms, in build/openapi.yaml
# make bench, make bench-deidentify, make release, make lint, make format, make setup, make clean

SHELL := /bin/bash
PORT ?= 8080
SOURCES := Apps Examples Features Platform Tests Tools/RoomList Package.swift

.PHONY: run test test-long test-hostile room openapi bench bench-deidentify fuzz release lint format setup screenshots clean

run:
	@Tools/setup.sh run
	swift build --product Huizhen
	@exec .build/debug/Huizhen demo --port $(PORT)

test:
	@Tools/setup.sh test
	@Tools/test.sh

test-long:
	@Tools/setup.sh test
	@Tools/test-long.sh

test-hostile: release
	@Tools/setup.sh test
	@HUIZHEN_BINARY=$(CURDIR)/build/huizhen .venv/bin/python Tests/Hostile/run.py $(HOSTILE)

# Refuses a name that is none, or that there is already, and says why.
room:
	@Tools/make-room.sh "$(NAME)"

openapi:
	@Tools/setup.sh test
	@.venv/bin/python Tools/openapi.py

bench:
	@Tools/setup.sh bench
	@if [ -x Benchmarks/run.sh ]; then exec Benchmarks/run.sh; else echo "There are no benchmarks yet."; fi

# De-identification beside other tools: speed, memory, and what each of them leaves.
bench-deidentify:
	@Tools/setup.sh bench
	@Benchmarks/deidentify.sh

fuzz:
	@Tools/setup.sh run
	@Tools/fuzz/run.sh

# One file that needs no Swift on the machine it runs on. Its own scratch folder: other flags would rebuild everything.
# Nothing is loaded into the program later, so no table of its symbols is kept: 4 MiB of memory less.
release:
	@Tools/setup.sh run
	swift build -c release --product Huizhen --static-swift-stdlib --scratch-path .build/static \
		-Xlinker --no-export-dynamic -Xlinker --gc-sections -Xlinker --icf=safe
	@mkdir -p build
	strip -o build/huizhen .build/static/release/Huizhen
	@ls -lh build/huizhen
	@python3 Tools/sbom.py > build/huizhen.cdx.json && echo "build/huizhen.cdx.json says what it is made of"

lint:
	swift format lint --strict --recursive $(SOURCES)

format:
	swift format --in-place --recursive $(SOURCES)

setup:
	@Tools/setup.sh test

# Takes the pictures that the browser tests made last into the documents.
screenshots:
	@mkdir -p Docs/screenshots
	cp build/screenshots/{home,case,review}-{zh,en}.png Docs/screenshots/

clean:
	rm -rf .build build
