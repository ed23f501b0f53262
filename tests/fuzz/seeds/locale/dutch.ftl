=== nl/notice.ftl
-service = { $case ->
    [genitive] Retourposts
   *[plain] Retourpost
}
    .gender = common

notice-failed = Uw bericht aan { $recipient } is niet bezorgd.

notice-tried =
    Het is { $duration } lang { $attempts ->
        [0] niet
        [one] één keer
       *[other] { $attempts } keer
    } geprobeerd.

cause-unknown =
    .headline = { $host } kent dit adres niet
    .why = { $host } antwoordde: { $reply }
    .act = Vraag het { -service.gender ->
        [common] de
       *[neuter] het
    } beheerder van { -service(case: "genitive") } „post”.

notice-twice = { notice-plain } { cause-unknown.headline }. { 7 }
notice-plain = Het kwam terug.
=== nl/value.ftl
value-moment = { $date } om { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } seconde
       *[other] { $count } seconden
    }
value-duration-minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
}
value-duration-hours = { $count } uur
value-duration-days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
value-size-octets = { $count ->
    [one] { $count } byte
   *[other] { $count } bytes
}
value-size-kb = { $size } kB
value-size-mb = { $size } MB
