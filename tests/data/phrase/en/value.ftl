# A date and time.
#   $date (Number, required) - the date, e.g. 21 November 2026
#   $time (Number, required) - the time of day, e.g. 10:02
#   $zone (Number, required) - the offset from UTC, e.g. +0100
value-moment = { $date }, { $time } { $zone }

# A length of time.
#   $count (Count, required) - how many, e.g. 45
value-duration-seconds = { $count ->
    [one] { $count } second
   *[other] { $count } seconds
}

# A length of time.
#   $count (Count, required) - how many, e.g. 5
value-duration-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}

# A length of time.
#   $count (Count, required) - how many, e.g. 4
value-duration-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}

# A length of time.
#   $count (Count, required) - how many, e.g. 2
value-duration-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}

# A size.
#   $count (Count, required) - how many, e.g. 512
value-size-octets = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}

# A size.
#   $size (Number, required) - thousands of octets, e.g. 9.4
value-size-kb = { $size } kB

# A size.
#   $size (Number, required) - millions of octets, e.g. 34
value-size-mb = { $size } MB
