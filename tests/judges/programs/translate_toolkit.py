"""translate-toolkit, on which Weblate, Pootle and Virtaal stand: it loads every .po and .xlf of a folder and saves it into the folder
given second.

  translate_toolkit.py FOLDER OUT            unedited: as it was loaded (NAME), and with each text set to what it is (NAME in OUT/set)
  translate_toolkit.py FOLDER OUT ID WORDS   with these words before the text of the unit of this id, as an editor of it puts them

One line of JSON for each file. Complaints: what is no XML (lxml), elements in an order that XLIFF does not have, a language that is not that
of the file's name, a text that the toolkit takes for untranslated or fuzzy.
"""

import json
import sys
from importlib.metadata import version
from pathlib import Path

from lxml import etree
from translate.storage import factory, xliff2

ORDER_1_2 = ["source", "seg-source", "target", "context-group", "count-group", "prop-group", "note", "alt-trans"]
ORDER_2 = ["metadata", "notes", "originalData", "segment", "ignorable"]


def load(path):
    if path.suffix == ".xlf" and version_of(path).startswith("2"):
        return xliff2.Xliff2File.parsefile(str(path))
    return factory.getobject(str(path))


def version_of(path):
    return etree.parse(str(path)).getroot().get("version")


def disorder(path):
    """Elements of a unit that stand in an order of their own, ids that stand twice, and what is no name."""
    root = etree.parse(str(path)).getroot()
    is_2 = root.get("version").startswith("2")
    order, unit_name = (ORDER_2, "unit") if is_2 else (ORDER_1_2, "trans-unit")
    ids = [unit.get("id") for unit in root.iter("{*}" + unit_name)]
    if len(set(ids)) < len(ids):
        yield "an id stands twice"
    for unit in root.iter("{*}" + unit_name):
        names = [etree.QName(child).localname for child in unit]
        places = [order.index(name) for name in names]
        if places != sorted(places):
            yield f"{unit.get('id')}: {' '.join(names)}"
        if is_2 and not all(letter.isalnum() or letter in ".-_:" for letter in unit.get("id")):
            yield f"{unit.get('id')}: no NMTOKEN"
        for text in unit.iter("{*}source", "{*}target"):
            codes = [code.get("id") for code in text]
            if len(set(codes)) < len(codes):
                yield f"{unit.get('id')}: a code stands twice"


def language_of(store, path):
    # Of a header of PO it understands languages with a country alone, none with a script: zh_Hans.
    told = store.parseheader().get("Language") if path.suffix == ".po" else store.gettargetlanguage()
    return told or ""


def is_unit(unit, identity):
    # An id of XLIFF 2 has no brackets.
    names = {identity, identity.replace("[", ":").replace("]", "")}
    return bool(names & {*unit.getid().split("\x04")}) or unit.getcontext() == identity


def words_before(unit, words):
    target = unit.rich_target
    target[0].insert(0, words)
    unit.rich_target = target


def judge(path, out, edit):
    store = load(path)
    complaints = list(disorder(path)) if path.suffix == ".xlf" else []
    language = path.stem.split(".")[0]
    if (told := language_of(store, path)).replace("_", "-") != language:
        complaints.append(f"the language is {told}")
    units = [unit for unit in store.units if not unit.isheader()]
    for unit in units:
        if unit.target and (not unit.istranslated() or unit.isfuzzy()):
            complaints.append(f"{unit.getid()}: not translated, or fuzzy")
    if edit:
        edited = [unit for unit in units if is_unit(unit, edit[0])]
        if len(edited) != 1:
            complaints.append(f"{len(edited)} units are {edit[0]}")
        for unit in edited:
            words_before(unit, edit[1])
        store.savefile(str(out / path.name))
    else:
        store.savefile(str(out / path.name))
        for unit in units:
            unit.rich_target = unit.rich_target
        (out / "set").mkdir(exist_ok=True)
        store.savefile(str(out / "set" / path.name))
    return {"file": path.name, "complaints": complaints[:10]}


if sys.argv[1:2] == ["--version"]:
    print(f"translate-toolkit {version('translate-toolkit')}")
    sys.exit()

out = Path(sys.argv[2])
out.mkdir(parents=True, exist_ok=True)
for path in sorted(Path(sys.argv[1]).iterdir()):
    if path.suffix in (".po", ".xlf"):
        print(json.dumps(judge(path, out, sys.argv[3:5])))
