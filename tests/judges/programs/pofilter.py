"""translate-toolkit's fluent2po and pofilter over a folder of locales.

  pofilter.py FOLDER CHECK…   with these checks of pofilter; those that it has for a language alone are always made

fluent2po makes a unit of each message with all of its attributes. One line of JSON for each language: how many units it has, and
what pofilter finds (unit, check, its words).
"""

import io
import json
import sys
from importlib.metadata import version
from pathlib import Path

from translate.convert.fluent2po import convertfluent
from translate.filters import checks
from translate.storage import po

if sys.argv[1:2] == ["--version"]:
    print(f"fluent2po, pofilter of translate-toolkit {version('translate-toolkit')}")
    sys.exit()

folder, wanted = Path(sys.argv[1]), sys.argv[2:]


def converted(path):
    out = io.BytesIO()
    with path.open("rb") as translation, (folder / "en" / path.name).open("rb") as english:
        convertfluent(translation, out, english)
    return [unit for unit in po.pofile.parsestring(out.getvalue()).units if not unit.isheader()]


def checker_of(tag):
    language = {"nb": "nb", "zh-Hans": "zh_CN", "zh-Hant": "zh_TW"}.get(tag, tag.replace("-", "_"))
    classes = [checks.StandardChecker, checks.StandardUnitChecker]
    config = checks.CheckerConfig(targetlanguage=language)
    general = set(checks.TeeChecker(checkerclasses=classes).getfilters())
    missing = set(wanted) - general
    assert not missing, f"pofilter has no such check: {missing}"
    left_out = {name: None for name in general - set(wanted)}
    return checks.TeeChecker(checkerconfig=config, excludefilters=left_out, checkerclasses=classes, languagecode=language)


for home in sorted(path for path in folder.iterdir() if path.is_dir() and path.name != "en"):
    checker = checker_of(home.name)
    units, found = 0, []
    for path in sorted(home.glob("*.ftl")):
        for unit in converted(path):
            units += 1
            identity = f"{path.name}:{unit.getlocations()[0]}"
            for check, result in sorted(checker.run_filters(unit, categorised=True).items()):
                found.append([identity, check, " ".join(result["message"].split())])
    print(json.dumps({"language": home.name, "units": units, "found": found}, ensure_ascii=False))
