### Luachanna laistigh d’abairtí agus i línte.
###
### Fanann an t-ainmfhocal san uatha i ndiaidh uimhreach, ach amháin “uair” (3 huaire, 7 n-uaire). Séimhiú ó 2 go 6 agus urú ó 7 go 10.
### Úsáidtear “uair an chloig” i gcónaí, mar is ionann “3 huaire” agus “faoi thrí” freisin.

value-moment = { $date }, { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count }{ "\u00A0" }soicind
        [two] { $count }{ "\u00A0" }shoicind
        [few] { $count }{ "\u00A0" }shoicind
        [many] { $count }{ "\u00A0" }soicind
       *[other] { $count }{ "\u00A0" }soicind
    }
value-duration-minutes =
    { $count ->
        [one] { $count }{ "\u00A0" }nóiméad
        [two] { $count }{ "\u00A0" }nóiméad
        [few] { $count }{ "\u00A0" }nóiméad
        [many] { $count }{ "\u00A0" }nóiméad
       *[other] { $count }{ "\u00A0" }nóiméad
    }
value-duration-hours =
    { $count ->
        [one] { $count }{ "\u00A0" }uair an chloig
        [two] { $count }{ "\u00A0" }uair an chloig
        [few] { $count }{ "\u00A0" }huaire an chloig
        [many] { $count }{ "\u00A0" }n-uaire an chloig
       *[other] { $count }{ "\u00A0" }uair an chloig
    }
value-duration-days =
    { $count ->
        [one] { $count }{ "\u00A0" }lá
        [two] { $count }{ "\u00A0" }lá
        [few] { $count }{ "\u00A0" }lá
        [many] { $count }{ "\u00A0" }lá
       *[other] { $count }{ "\u00A0" }lá
    }
value-size-octets =
    { $count ->
        [one] { $count }{ "\u00A0" }bheart
        [two] { $count }{ "\u00A0" }bheart
        [few] { $count }{ "\u00A0" }bheart
        [many] { $count }{ "\u00A0" }mbeart
       *[other] { $count }{ "\u00A0" }beart
    }
value-size-kb = { $size }{ "\u00A0" }kB
value-size-mb = { $size }{ "\u00A0" }MB
