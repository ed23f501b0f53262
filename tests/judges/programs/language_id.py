"""lingua and CLD2: the language of each text (*.txt) of a folder. One line of JSON for each: the tag that each of them says,
and how sure lingua is of it, in hundredths."""

import json
import sys
from importlib.metadata import version
from pathlib import Path

import pycld2
from lingua import LanguageDetectorBuilder

if sys.argv[1:2] == ["--version"]:
    print(f"lingua {version('lingua-language-detector')}, pycld2 {version('pycld2')}")
    sys.exit()

# Texts are long: three letters at a time say enough, in a tenth of the memory.
detector = LanguageDetectorBuilder.from_all_languages().with_low_accuracy_mode().build()
for path in sorted(Path(sys.argv[1]).glob("*.txt")):
    text = path.read_text()
    first, *_ = detector.compute_language_confidence_values(text)
    is_reliable, _, details = pycld2.detect(text, bestEffort=True)
    print(json.dumps({
        "language": path.stem,
        "lingua": first.language.iso_code_639_1.name.lower(),
        "sure": round(first.value * 100),
        "cld2": details[0][1] if is_reliable else "unsure",
    }))
