#!/usr/bin/env bash
# The tools of gettext: they check every .po of a folder, and rewrite it unedited into the folder given second, each in its way:
# NAME.msgcat.po has its lines wrapped, NAME.sorted.po is sorted and has short lines, NAME.merged.po is held against its own template.
# One line of JSON for each file: what `msgfmt --check` finds, but for the fields of the head that name people and times.
set -euo pipefail

if [ "${1-}" = --version ]; then
  msgcat --version | head -1
  exit
fi
folder=$1 out=$2
mkdir -p "$out"
for path in "$folder"/*.po; do
  name=$(basename "$path" .po)
  template=$out/$name.pot
  msgcat "$path" -o "$out/$name.msgcat.po"
  msgcat --width=30 --sort-output "$path" -o "$out/$name.sorted.po"
  msgattrib --clear-fuzzy --empty "$path" -o "$template"
  msgmerge --quiet --no-fuzzy-matching "$path" "$template" -o "$out/$name.merged.po"
  rm "$template"
  # A text that is translated to itself is told by nobody; one that begins or ends with a line break in one language alone is.
  found=$(msgfmt --check -o /dev/null "$path" 2>&1 | grep -vE "header field '(PO-Revision-Date|Last-Translator|Language-Team)' missing" || true)
  complaints=
  while read -r line; do
    [ -z "$line" ] || complaints+=${complaints:+, }\"${line//[\"\\]/ }\"
  done <<<"$found"
  printf '{"file":"%s","complaints":[%s]}\n' "$name.po" "$complaints"
done
