"""hunspell, and Voikko for Finnish, spell the words of each file (<tag>.txt, one a line) of a folder. One line of JSON for each: the
words that they do not know, or no list where there is nobody to ask."""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(os.environ["JUDGES_HOME"]) / "root"
DICTIONARIES = ROOT / "usr/share/hunspell"
HUNSPELL = {
    "ar": "ar", "bg": "bg_BG", "ca": "ca", "cs": "cs_CZ", "da": "da_DK", "de": "de_DE", "el": "el_GR", "en": "en_GB", "es": "es_ES",
    "et": "et_EE", "fa": "fa_IR", "fr": "fr", "ga": "ga_IE", "he": "he_IL", "hr": "hr_HR", "hu": "hu_HU", "id": "id_ID", "is": "is_IS",
    "it": "it_IT", "ko": "ko", "lt": "lt_LT", "lv": "lv_LV", "nb": "nb_NO", "nl": "nl", "nn": "nn_NO", "pl": "pl_PL", "pt-BR": "pt_BR",
    "pt-PT": "pt_PT", "ro": "ro_RO", "ru": "ru_RU", "sk": "sk_SK", "sl": "sl_SI", "sv": "sv_SE", "tr": "tr_TR", "uk": "uk_UA",
    "vi": "vi_VN",
}


def hunspell(dictionary, words):
    home = DICTIONARIES / dictionary
    if not home.with_suffix(".dic").is_file():
        raise FileNotFoundError(f"the dictionary {home} is missing")
    command = ["hunspell", "-w", "-i", "utf-8", "-d", str(home)]
    said = subprocess.run(command, input="\n".join(words) + "\n", check=True, capture_output=True, text=True)
    return said.stdout.splitlines()


def voikko(words):
    sys.path.insert(0, str(ROOT / "usr/lib/python3/dist-packages"))
    from libvoikko import Voikko
    speller = Voikko("fi", str(ROOT / "usr/lib/voikko"))
    return [word for word in words if not speller.spell(word)]


def unknown(tag, words):
    if tag == "fi":
        return voikko(words)
    if tag not in HUNSPELL:
        return None
    # A dictionary has the apostrophe of typewriters, or that of books.
    found = hunspell(HUNSPELL[tag], words)
    curved = [word for word in found if "’" in word]
    if curved:
        straight = set(hunspell(HUNSPELL[tag], [word.replace("’", "'") for word in curved]))
        found = [word for word in found if "’" not in word or word.replace("’", "'") in straight]
    return found


if sys.argv[1:2] == ["--version"]:
    version = subprocess.run(["hunspell", "--version"], check=True, capture_output=True, text=True).stdout.splitlines()[0]
    finnish = voikko(["sähköposti", "sähköpsti"])
    assert finnish == ["sähköpsti"], finnish
    print(f"{version}, Voikko")
    sys.exit()

paths = sorted(Path(sys.argv[1]).glob("*.txt"))
with ThreadPoolExecutor(os.cpu_count()) as pool:
    found = pool.map(lambda path: unknown(path.stem, path.read_text().splitlines()), paths)
    for path, words in zip(paths, found):
        print(json.dumps({"language": path.stem, "unknown": words}, ensure_ascii=False))
