#!/usr/bin/env bash
# PostgreSQL with a cluster of its own in FOLDER, on the Unix socket of that folder and no port. It prints a line when it takes clients, and ends
# with its standard input. Nothing of it need survive a crash of the system: it syncs nothing.
#   postgres.sh [--waldir WAL] FOLDER [NAME=VALUE…]    more settings of postgresql.conf, the write-ahead log in another folder; the user `postgres`
#                                                      may do everything
#   postgres.sh --version
# It refuses to run as root: as root it becomes `nobody`, who must be able to reach FOLDER.
set -euo pipefail
bin=$(ls -d "$JUDGES_HOME"/root/usr/lib/postgresql/*/bin)
if [ "${1-}" = --version ]; then
  exec "$bin/postgres" --version
fi
wal=()
if [ "${1-}" = --waldir ]; then
  wal=(--waldir="$2")
  shift 2
fi
folder=$1
shift
as=()
if [ "$(id -u)" -eq 0 ]; then
  chown nobody "$folder"
  as=(setpriv --reuid=nobody --regid="$(id -g nobody)" --clear-groups)
fi
cd "$folder"
"${as[@]}" "$bin/initdb" --no-sync --auth=trust --username=postgres --encoding=UTF8 --locale=C --pgdata="$folder/data" "${wal[@]}" >"$folder/log.initdb" 2>&1 || {
  cat "$folder/log.initdb" >&2
  exit 69
}
settings=(-c "unix_socket_directories=$folder" -c listen_addresses= -c fsync=off -c jit=off -c max_connections=50)
for setting in "$@"; do settings+=(-c "$setting"); done
"${as[@]}" "$bin/postgres" -D "$folder/data" "${settings[@]}" >>"$folder/log.initdb" 2>&1 &
server=$!
# INT: clients are not waited for.
trap 'kill -INT "$server" 2>/dev/null; wait "$server" || true' EXIT
for _ in $(seq 400); do
  if "${as[@]}" test -S "$folder/.s.PGSQL.5432" && grep -q 'ready to accept connections' "$folder/log.initdb"; then
    echo ready
    cat >/dev/null
    exit 0
  fi
  kill -0 "$server" 2>/dev/null || break
  sleep 0.05
done
cat "$folder/log.initdb" >&2
exit 69
