"""What the Python judges share: the files of a folder, and one line of JSON for each."""

import json
import sys
from importlib.metadata import version
from pathlib import Path


def main(judge, package=None):
    """Runs judge(path, octets) over every .eml of the folder named on the command line."""
    if sys.argv[1:2] == ["--version"]:
        print(f"{package} {version(package)}" if package else f"Python {sys.version.split()[0]}")
        return
    for path in sorted(Path(sys.argv[1]).glob("*.eml")):
        print(json.dumps({"file": path.name, **judge(path, path.read_bytes())}))
