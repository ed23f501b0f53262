#!/usr/bin/env bash
# Postfix with a configuration and a queue of its own below FOLDER. It takes mail on ADDRESS:PORT, hands all of it to
# NEXT:PORT, and ends with this process. Its log is FOLDER/log.
#   postfix.sh FOLDER ADDRESS:PORT NEXT:PORT [NAME=VALUE…]    more settings of main.cf; `discard` is a transport that delivers to nobody
#   postfix.sh --version
# Its master runs as root alone, and gives up its rights itself: to daemon and operator, which every Debian has.
set -euo pipefail
root=$JUDGES_HOME/root/usr
if [ "${1-}" = --version ]; then
  echo "Postfix $("$root/sbin/postconf" -dh mail_version 2>/dev/null)"
  exit
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "judges: Postfix's master runs as root alone; run the tests as root" >&2
  exit 69
fi
folder=$1 address=$2 next=$3
shift 3
for settings in "$folder/conf" "$folder/data" "$folder/queue"; do mkdir -p "$settings"; done
cd "$folder/queue"
mkdir -p active bounce corrupt defer deferred flush hold incoming private saved trace public maildrop pid
chown daemon active bounce corrupt defer deferred flush hold incoming private saved trace "$folder/data"
chmod 700 active bounce corrupt defer deferred flush hold incoming private saved trace "$folder/data"
chown daemon:operator public maildrop
chmod 710 public
chmod 730 maildrop

cat >"$folder/conf/main.cf" <<END
compatibility_level = 3.6
myhostname = relay.example.org
mydestination =
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
default_transport = smtp:[${next%:*}]:${next#*:}
smtp_dns_support_level = disabled
smtp_host_lookup = native
local_recipient_maps =
alias_maps =
alias_database =
mail_owner = daemon
setgid_group = operator
default_privs = nobody
queue_directory = $folder/queue
data_directory = $folder/data
daemon_directory = $root/lib/postfix/sbin
command_directory = $root/sbin
shlib_directory = $root/lib/postfix
meta_directory = $folder/conf
import_environment = LD_LIBRARY_PATH TZ=UTC MAIL_CONFIG=$folder/conf
maillog_file = $folder/log
maillog_file_prefixes = $folder
END
printf '%s\n' "$@" >>"$folder/conf/main.cf"

cat >"$folder/conf/master.cf" <<END
$address inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
discard unix - - n - - discard
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
postlog unix-dgram n - n - 1 postlogd
END
exec "$root/lib/postfix/sbin/master" -c "$folder/conf" -d
