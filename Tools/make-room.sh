#!/usr/bin/env bash
# Lays out an empty room that builds and passes its tests: make-room.sh NAME, or `make room NAME=Referrals`.
#   NAME   a capitalised English word, mostly a plural: the folder, and with small letters the room's name and first word
#          of its paths. Its singular stands in the names of its files: ReferralActions.
# It writes Features/NAME from the templates in Tools/room, and adds the one line to the list in Package.swift.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

refuse() {
    echo "make room: $*" >&2
    exit 1
}

room=${1:-}
[[ -n $room ]] || refuse "say which: make room NAME=Referrals"
[[ $room =~ ^[A-Z][a-z]{2,20}$ ]] || refuse "“$room” is no name of a room: one English word with a capital, such as Referrals"
word=${room,,}
case $room in
    *ies) model=${room%ies}y ;;
    *ss) model=$room ;;
    *s) model=${room%s} ;;
    *) model=$room ;;
esac
table=${model,,}_record

[[ ! -e Features/$room ]] || refuse "there is a room $room already"
for folder in Platform/* Apps/* Features/* Platform/Kernel/Testing Platform/Kernel/Foundation Platform/Kernel/Swift; do
    other=${folder##*/}
    [[ ${other,,} != "$word" ]] || refuse "$room is the name of a target or a module already"
done
# The first word of a path belongs to one room, and so does a table.
if grep -rqE --include='*.swift' --exclude-dir=Tests "\"/$word[/\"]|words = .*\"$word\"" Platform Features; then
    refuse "the path /$word is another room's already"
fi
if grep -rqE --include='*.swift' "create table $table\b" Platform Features; then
    refuse "the table $table is another room's already"
fi

lay() {
    local template=$1 target=$2
    sed -e "s/@R@/$room/g" -e "s/@M@/$model/g" -e "s/@n@/$word/g" -e "s/@m@/${model,,}/g" \
        -e "s/@today@/$(date -u +%F)/g" "$template" >"$target"
}

grep -q '^let rooms: KeyValuePairs = \[$' Package.swift || refuse "Package.swift has no list of rooms that begins as expected"
mkdir -p "Features/$room/Tests"
for template in Tools/room/*.txt Tools/room/Tests/*.txt; do
    name=${template#Tools/room/}
    name=${name%.txt}
    name=${name/RoomRoom/${room}Room}
    lay "$template" "Features/$room/${name/Model/$model}"
done
sed -i "/^let rooms: KeyValuePairs = \[\$/,/^\]\$/ s/^\]\$/    \"$room\": [],\n]/" Package.swift
swift format --in-place --recursive "Features/$room"
echo "Features/$room is laid out, and Package.swift has its line. Next: say what it is for in ${room}Room.swift and ${model}Texts.swift,"
echo "and run swift test --filter '${room}Tests|ArchitectureTests|JourneyTests'."
