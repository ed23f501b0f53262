=== nl/notice.ftl
-dienst = Retour
    .soort = f
-lus = { -lus }
notice-failed = Bericht aan { $recipient }. { $adres } { onbekend } { -weg(naam: "x") }
notice-tried = { $attempts ->
    [zero] x
    [1] eens
    [one] een keer
    [andere] { $attempts } keer
   *[other] { NUMBER($attempts, minimumFractionDigits: 2) } keer
} in { $duration }. { "\u00e9\U01F600" } { DATETIME($duration) }
cause-unknown = waarde
    .headline = { $host }{ -dienst.soort ->
        [f] kent
       *[m] weet
    }
    .why = { notice-tried } { cause-unknown.act } { $reply }
    .act = { notice-twice }
    .nieuw = x
notice-twice = { notice-plain }{ -dienst(zaak: "x", getal: 3) }
notice-plain = { 5 ->
    [5] vijf
   *[other] niet vijf
}
junk { = }
notice-plain = nogmaals
