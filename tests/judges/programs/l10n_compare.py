"""compare-locales, which guards Mozilla's locales, over a folder with an l10n.toml.

  l10n_compare.py FOLDER TAG…

One line of JSON for each tag: what it counts, and what it says of errors, warnings, what is missing and what is obsolete.
"""

import json
import re
import sys
import tempfile
from importlib.metadata import version
from pathlib import Path

from compare_locales.compare import compareProjects
from compare_locales.paths import TOMLParser

if sys.argv[1:2] == ["--version"]:
    print(f"compare-locales {version('compare-locales')}")
    sys.exit()

COUNTS = ["errors", "warnings", "missing", "report", "obsolete", "keys", "changed", "unchanged"]

folder = Path(sys.argv[1]).resolve()
tags = sys.argv[2:]
# A copy of the project, in another folder, that asks for these languages.
with tempfile.TemporaryDirectory(prefix="judge-compare-") as home:
    config = (folder / "l10n.toml").read_text()
    asked, n_places = re.subn(r'^basepath = "\."$', lambda _: f"basepath = {json.dumps(str(folder))}", config, flags=re.MULTILINE)
    asked, n_lists = re.subn(r"^locales = \[[^]]*\]$", lambda _: f"locales = {json.dumps(tags)}", asked, flags=re.MULTILINE)
    assert (n_places, n_lists) == (1, 1), "l10n.toml has another form"
    path = Path(home) / "l10n.toml"
    path.write_text(asked)
    project = TOMLParser().parse(str(path), env={"l10n_base": str(folder)})
    for tag in tags:
        # What it is asked alone, it tells of that alone.
        observer = compareProjects([project], [tag], str(folder))
        said = json.dumps(observer.details.toJSON(), ensure_ascii=False, indent=1)
        counts = {name: observer.summary[tag][name] for name in COUNTS}
        print(json.dumps({"language": tag, "counts": counts, "said": said if said != "{}" else ""}, ensure_ascii=False))
