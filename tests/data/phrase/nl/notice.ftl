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
