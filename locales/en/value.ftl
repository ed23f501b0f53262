### How values look inside sentences and rows.

# A date with a time.
#   $date (Number, required, inline) - the date as this language writes it, e.g. 21 November 2026
#   $time (Number, required, inline) - the time of day, e.g. 10:02
#   $zone (Number, required, inline) - the offset from UTC, e.g. +0100
value-moment = { $date }, { $time } ({ $zone })

# A span of time in seconds.
#   $count (Count, required, inline) - how many, e.g. 45
value-duration-seconds =
    { $count ->
        [one] { $count } second
       *[other] { $count } seconds
    }

# A span of time in minutes.
#   $count (Count, required, inline) - how many, e.g. 30
value-duration-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }

# A span of time in hours.
#   $count (Count, required, inline) - how many, e.g. 4
value-duration-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }

# A span of time in days.
#   $count (Count, required, inline) - how many, e.g. 2
value-duration-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

# A size in octets.
#   $count (Count, required, inline) - how many, e.g. 712
value-size-octets =
    { $count ->
        [one] { $count } byte
       *[other] { $count } bytes
    }

# A size in thousands of octets.
#   $size (Number, required, inline) - the number as this language writes it, e.g. 12.4
value-size-kb = { $size } kB

# A size in millions of octets.
#   $size (Number, required, inline) - the number as this language writes it, e.g. 3.1
value-size-mb = { $size } MB
