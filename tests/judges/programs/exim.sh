#!/usr/bin/env bash
# Exim with a configuration and a spool of its own below FOLDER. It takes mail on 127.0.0.1:PORT, hands all of it to
# 127.0.0.1:NEXT by a transport with the lines of FILTER in it, and runs its queue every second. It ends with this process. Its logs
# are FOLDER/log-main and FOLDER/log-panic.
#   exim.sh FOLDER PORT NEXT FILTER [SETTING…]   more lines of the main section
#   exim.sh --version
# It runs as one ordinary user: as who calls, or as daemon where root does. Debian's build asks for a user of its own name; that
# one is mapped to it (nss_wrapper), so the system needs none.
set -euo pipefail
root=$JUDGES_HOME/root/usr
if [ "${1-}" = --version ]; then
  # It says its version to nobody whose users it does not know.
  echo "Exim $(grep -aoE '4\.9[0-9](\.[0-9]+)?' "$root/sbin/exim4" | head -1)"
  exit
fi
folder=$1 port=$2 next=$3 filter=$4
shift 4
user=$(id -u) group=$(id -g) become=()
if [ "$user" -eq 0 ]; then
  user=$(id -u daemon) group=$(id -g daemon)
  become=(setpriv --reuid "$user" --regid "$group" --clear-groups)
fi
mkdir -p "$folder/spool"
cat >"$folder/passwd" <<END
root:x:0:0::/:/bin/false
Debian-exim:x:$user:$group::/:/bin/false
END
cat >"$folder/group" <<END
root:x:0:
Debian-exim:x:$group:
END

{
  cat <<END
primary_hostname = relay.example.org
spool_directory = $folder/spool
log_file_path = $folder/log-%s
log_selector = +all
exim_path = $root/sbin/exim4
keep_environment = ^LD_ : ^NSS_WRAPPER_ : ^RETOURPOST_
tls_advertise_hosts =
local_interfaces = 127.0.0.1
daemon_smtp_ports = $port
acl_smtp_rcpt = accept
acl_not_smtp = accept
dsn_advertise_hosts = *
qualify_domain = example.org
END
  printf '%s\n' "$@"
  cat <<END

begin acl
accept:
  accept

begin routers
all:
  driver = manualroute
  route_list = * 127.0.0.1 byname
  self = send
  transport = remote_smtp

begin transports
remote_smtp:
  driver = smtp
  port = $next
  hosts_try_fastopen =
END
  sed 's/^/  /' "$filter"
  cat <<END

begin retry
* * F,1h,1s
END
} >"$folder/exim.conf"
if [ ${#become[@]} -gt 0 ]; then chown -R "$user:$group" "$folder"; fi

export NSS_WRAPPER_PASSWD=$folder/passwd NSS_WRAPPER_GROUP=$folder/group
lib=$(echo "$root"/lib/*-linux-gnu)
export LD_PRELOAD=$lib/libnss_wrapper.so
exec "${become[@]}" "$root/sbin/exim4" -C "$folder/exim.conf" -bdf -q1s 2>"$folder/stderr"
