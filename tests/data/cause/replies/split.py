#!/usr/bin/env python3
"""Puts each labelled diagnostic into its half: training.tsv or held-out.tsv.

The half is decided by the diagnostic alone: SHA-256 of its text in lower case, each run of digits made one "0", each run of
white space (a line end, written "\\n", too) one space; an even first octet is training, an odd one held-out. So two diagnostics
that differ in numbers only fall into the same half, and a row that is added cannot be placed at will.

    split.py           reads both files, writes both; a second run changes nothing
    split.py --check   writes nothing; says what is wrong, and ends with 1 if anything is
"""

import hashlib
import re
import sys
import tomllib
from pathlib import Path

HERE = Path(__file__).resolve().parent
CATALOGUE = HERE.parents[3] / "src" / "cause" / "causes.toml"
COLUMNS = "id source action status stage who diagnostic label also note".split()
ACTIONS = {"failed", "delayed"}
STAGES = set("- connect greeting hello starttls auth mail rcpt data end-of-data".split())
PARTIES = {"remote", "local"}


def canonical(diagnostic):
    text = diagnostic.lower().replace("\\n", " ")
    return re.sub(r"\s+", " ", re.sub(r"[0-9]+", "0", text)).strip()


def half(diagnostic):
    octet = hashlib.sha256(canonical(diagnostic).encode()).digest()[0]
    return "held-out" if octet % 2 else "training"


def read(name):
    lines = (HERE / f"{name}.tsv").read_text(encoding="utf-8").split("\n")
    if lines.pop() != "" or lines.pop(0).split("\t") != COLUMNS:
        sys.exit(f"{name}.tsv: the columns are not {COLUMNS}, or the last line has no end")
    return [(name, line.split("\t")) for line in lines]


def faults(rows):
    with CATALOGUE.open("rb") as file:
        causes = {cause["id"] for cause in tomllib.load(file)["cause"]} | {"?"}
    ids, texts = set(), set()
    for name, fields in rows:
        if len(fields) != len(COLUMNS) or "" in fields:
            yield f"{name}.tsv: not {len(COLUMNS)} columns that say something: {fields}"
            continue
        row = dict(zip(COLUMNS, fields))
        also = set() if row["also"] == "-" else set(row["also"].split(","))
        checks = {
            "the id is taken": row["id"] in ids,
            "the same diagnostic has a row already": row["diagnostic"] in texts,
            "the row belongs into the other half": half(row["diagnostic"]) != name,
            "no such action": row["action"] not in ACTIONS,
            "no such stage": row["stage"] not in STAGES,
            "neither remote nor local": row["who"] not in PARTIES,
            "no status": not re.fullmatch(r"-|[245]\.[0-9]{1,3}\.[0-9]{1,3}", row["status"]),
            "no diagnostic": not re.match(r"[A-Za-z][A-Za-z-]*; ", row["diagnostic"]),
            "no cause of the catalogue": row["label"] not in causes or not also <= causes,
            "the label is among the others": row["label"] in also,
        }
        yield from (f"{row['id']}: {what}" for what, wrong in checks.items() if wrong)
        ids.add(row["id"])
        texts.add(row["diagnostic"])


def write(name, rows):
    # In the order of the ids: by the source's word, then by number.
    def place(fields):
        word, _, number = fields[0].rpartition("-")
        return word, int(number)

    lines = ["\t".join(fields) for fields in sorted(rows, key=place)]
    (HERE / f"{name}.tsv").write_text("\n".join(["\t".join(COLUMNS), *lines, ""]), encoding="utf-8")


def main():
    rows = read("training") + read("held-out")
    if sys.argv[1:] == ["--check"]:
        found = list(faults(rows))
        print("\n".join(found) or f"{len(rows)} rows, each where it belongs")
        sys.exit(1 if found else 0)
    if sys.argv[1:]:
        sys.exit(__doc__)
    index = COLUMNS.index("diagnostic")
    for name in ("training", "held-out"):
        write(name, [fields for _, fields in rows if half(fields[index]) == name])


main()
