"""What the Python judges share: the files of a folder, and one line of JSON for each."""

import json
import sys
from concurrent.futures import ProcessPoolExecutor
from importlib.metadata import version
from pathlib import Path


def main(judge, package=None, at_once=False):
    """Runs judge(path, octets) over every .eml of the folder named on the command line; at once where none heeds another."""
    if sys.argv[1:2] == ["--version"]:
        print(f"{package} {version(package)}" if package else f"Python {sys.version.split()[0]}")
        return
    paths = sorted(Path(sys.argv[1]).glob("*.eml"))
    if not at_once:
        write(paths, map(judge, paths, map(Path.read_bytes, paths)))
        return
    with ProcessPoolExecutor() as pool:
        write(paths, pool.map(judge, paths, map(Path.read_bytes, paths), chunksize=4))


def write(paths, sightings):
    for path, sighting in zip(paths, sightings):
        print(json.dumps({"file": path.name, **sighting}))
