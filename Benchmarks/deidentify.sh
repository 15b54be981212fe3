#!/usr/bin/env bash
# Compares de-identification with other tools on this machine; the figures also go to build/bench-deidentify-*.json.
#   Benchmarks/deidentify.sh [--quick] [dicom|text|photo …]   all parts without a name
# HUIZHEN_BINARY names another program than the release build.
set -uo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

options=()
parts=()
for argument in "$@"; do
    if [[ $argument == --* ]]; then options+=("$argument"); else parts+=("$argument"); fi
done
if ((${#parts[@]} == 0)); then parts=(dicom text photo); fi

binary=${HUIZHEN_BINARY:-build/huizhen}
if [[ -z ${HUIZHEN_BINARY:-} ]]; then
    if [[ ! -x $binary || -n $(find Apps Features Platform Package.swift -newer "$binary" -print -quit) ]]; then
        make --no-print-directory release || exit 1
    fi
fi

# The Python tools that are compared with. They are no part of the product, and live with the build's output.
peers=build/bench-peers
wanted=(
    pydicom==3.0.2 numpy==2.4.6 dicognito==0.19.0 dicom-anonymizer==2.1.0
    pylibjpeg==2.1.0 pylibjpeg-libjpeg==2.5.0 pylibjpeg-openjpeg==2.6.0
)
if [[ $(cat $peers/wanted 2>/dev/null) != "${wanted[*]}" ]]; then
    echo "bench: installing ${wanted[*]} into $peers"
    rm -rf $peers
    /usr/bin/python3 -m venv $peers && $peers/bin/pip install --quiet --disable-pip-version-check "${wanted[@]}" || exit 1
    echo "${wanted[*]}" >$peers/wanted
fi

scratch=$(mktemp -d "${TMPDIR:-/tmp}/huizhen-bench.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
status=0
for part in "${parts[@]}"; do
    if [[ ! -f Benchmarks/deidentify/$part.py ]]; then
        echo "bench: there is no part $part yet"
        continue
    fi
    mkdir -p "$scratch/$part"
    /usr/bin/python3 "Benchmarks/deidentify/$part.py" "$binary" "$scratch/$part" "$peers" ${options[@]+"${options[@]}"}
    part_status=$?
    if ((part_status != 0)); then
        echo "bench: part $part missed a budget or failed ($part_status)"
        status=1
    fi
done
exit $status
