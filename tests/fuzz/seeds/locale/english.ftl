=== en/notice.ftl
### Words for tests, not for readers.

-service = Return Post

# What happened, one recipient.
#   $recipient (Address, required, block) - the failed address, e.g. ola@example.no
notice-failed = Your message to { $recipient } was not delivered.

# How long it was tried.
#   $attempts (Count, required) - how often, e.g. 3
#   $duration (Duration, required, inline) - for how long,
#     e.g. 5 days
notice-tried =
    It was tried { $attempts ->
        [0] not once
        [one] once
       *[other] { NUMBER($attempts) } times
    } in { $duration }.

    This is { -service }.

# What a remote server answered.
#   $host (Host, required in .headline, inline) - who said it, e.g. mx.example.no
#   $reply (Diagnostic, required in .why) - its words, e.g. 550 5.1.1 User unknown
cause-unknown =
    .headline = { $host } does not know this address
    .why = { $host } answered: { $reply }
    .act = Ask { -service } — “{"{"}help{"}"}”.

# Refers to another message and to an attribute of one.
#   $host (Host, required, inline) - who said it, e.g. mx.example.no
notice-twice = { notice-plain } { cause-unknown.headline }. { 7 }

# No variables.
notice-plain = It came back.
=== en/value.ftl
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
