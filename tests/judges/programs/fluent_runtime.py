"""fluent.runtime, Mozilla's engine of Fluent in Python, says the cases of each language of a folder (*.json): its files, and messages
or attributes with arguments. One line of JSON for each."""

import json
import sys
from importlib.metadata import version
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource

if sys.argv[1:2] == ["--version"]:
    print(f"fluent.runtime {version('fluent.runtime')}")
    sys.exit()

for path in sorted(Path(sys.argv[1]).glob("*.json")):
    asked = json.loads(path.read_text())
    bundle = FluentBundle([asked["language"]], use_isolating=False)
    for source in asked["sources"]:
        bundle.add_resource(FluentResource(source))
    texts, objections = [], []
    for identity, attribute, arguments in asked["cases"]:
        message = bundle.get_message(identity)
        pattern = message.attributes[attribute] if attribute else message.value
        text, errors = bundle.format_pattern(pattern, arguments)
        texts.append(text)
        objections += [f"{identity}: {error}" for error in errors]
    print(json.dumps({"language": asked["language"], "texts": texts, "errors": objections}))
