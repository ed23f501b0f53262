"""ICU (ICU4C with its own copy of CLDR, by icu4py): what it says of languages. One line of JSON for each tag.

  icu_tables.py TAG…

Plural categories stand as letters: z(ero) o(ne) t(wo) f(ew) m(any) x (other). Digits are Latin and the calendar is Gregorian, as in
notices.
"""
import json
import sys
from datetime import datetime, timezone
from decimal import Decimal

import icu4py
from icu4py.messageformat import MessageFormat

if sys.argv[1:] == ["--version"]:
    print(f"ICU {icu4py.icu_version} (icu4py)")
    sys.exit()

ARMS = "zero {z} one {o} two {t} few {f} many {m} other {x}"
NUMBERS = [0, 7, 999, 1000, 1234, 9999, 10000, 12345, 1234567, 1000000, 1000000000, -5]
UNITS = {"second": "full-name", "minute": "full-name", "hour": "full-name", "day": "full-name",
         "byte": "full-name", "kilobyte": "short", "megabyte": "short"}

for tag in sys.argv[1:]:
    locale = f"{tag}-u-ca-gregory-nu-latn"

    def told(pattern, value):
        return MessageFormat(pattern, locale).format({"it": value})

    def table(kind, values):
        form = MessageFormat("{it, %s, %s}" % (kind, ARMS), locale)
        return "".join(form.format({"it": value}) for value in values)

    tenths = [Decimal(n).scaleb(-1) for n in range(1, 1000) if n % 10]
    dates = [datetime(year, month, day, tzinfo=timezone.utc)
             for year in (1999, 2026) for month in range(1, 13) for day in (1, 8, 28)]
    times = [datetime(2026, 11, 21, hour, minute, tzinfo=timezone.utc) for hour, minute in ((0, 5), (7, 45), (13, 0), (23, 59))]
    print(json.dumps({
        "language": tag,
        "cardinal": table("plural", [*range(1001), 1000000]),
        "ordinal": table("selectordinal", [*range(1001), 1000000]),
        "tenths": table("plural", tenths),
        "dates": [told("{it, date, long}", date) for date in dates],
        "times": [told("{it, time, ::Hm}", time) for time in times],
        "numbers": {str(number): told("{it, number, ::group-auto}", number) for number in NUMBERS},
        "decimals": {str(number): told("{it, number, ::group-auto}", number) for number in (Decimal("1.2"), Decimal("9.4"))},
        "units": {unit: [told("{it, number, ::unit/%s unit-width-%s}" % (unit, width), number) for number in (1, 2, 5, 22)]
                  for unit, width in UNITS.items()},
    }, ensure_ascii=False))
