#!/usr/bin/env bash
# Starts and stops a PostgreSQL 15 cluster for the tests: `start DIR` prints its URL, `stop DIR` ends it as a crash would.
# It listens on a free loopback port alone, keeps its data and socket in DIR, and flushes as a real one does. Started
# again in the same DIR, it comes back with its data and on its port.
set -euo pipefail

usage() { echo "usage: $0 start|stop DIR" >&2; exit 2; }
[ $# -eq 2 ] || usage
action=$1
dir=$2
bin=/usr/lib/postgresql/15/bin
[ -x "$bin/initdb" ] || { echo "PostgreSQL 15 is missing: apt-get install postgresql-15" >&2; exit 1; }

# PostgreSQL refuses to run as root: Debian's package brings a user for it.
as_owner() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

case $action in
start)
    mkdir -p "$dir"
    if [ "$(id -u)" -eq 0 ]; then chown postgres "$dir"; fi
    chmod 700 "$dir"
    cd "$dir"
    if [ ! -e "$dir/port" ]; then
        as_owner "$bin/initdb" --pgdata "$dir/data" --username postgres --auth trust --encoding UTF8 --locale C.UTF-8 \
            --no-instructions >"$dir/../initdb.log" 2>&1 || { cat "$dir/../initdb.log" >&2; exit 1; }
        python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])' >"$dir/port"
    fi
    port=$(cat "$dir/port")
    as_owner "$bin/pg_ctl" --pgdata "$dir/data" --log "$dir/log" --wait --timeout 60 start \
        --options "-c listen_addresses=127.0.0.1 -c port=$port -c unix_socket_directories=$dir -c max_connections=300 -c fsync=on" \
        >/dev/null || { cat "$dir/log" >&2; exit 1; }
    echo "postgres://postgres@127.0.0.1:$port/postgres"
    ;;
stop)
    cd /
    as_owner "$bin/pg_ctl" --pgdata "$dir/data" --mode immediate --timeout 30 stop >/dev/null
    ;;
*) usage ;;
esac
