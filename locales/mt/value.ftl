### Kif jidhru l-valuri fis-sentenzi u fir-ringieli.

value-moment = { $date }, { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } sekonda
        [two] { $count } sekondi
        [few] { $count } sekondi
        [many] { $count }-il sekonda
       *[other] { $count } sekonda
    }
value-duration-minutes =
    { $count ->
        [one] { $count } minuta
        [two] { $count } minuti
        [few] { $count } minuti
        [many] { $count }-il minuta
       *[other] { $count } minuta
    }
value-duration-hours =
    { $count ->
        [one] { $count } siegħa
        [two] sagħtejn
        [few] { $count } sigħat
        [many] { $count }-il siegħa
       *[other] { $count } siegħa
    }
value-duration-days =
    { $count ->
        [one] { $count } jum
        [two] jumejn
        [few] { $count } ijiem
        [many] { $count }-il jum
       *[other] { $count } jum
    }
value-size-octets =
    { $count ->
        [one] { $count } byte
        [two] { $count } bytes
        [few] { $count } bytes
        [many] { $count }-il byte
       *[other] { $count } byte
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
