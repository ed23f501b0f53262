### Πώς φαίνονται οι τιμές μέσα σε προτάσεις και γραμμές.

value-moment = { $date }, { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } δευτερόλεπτο
       *[other] { $count } δευτερόλεπτα
    }
value-duration-minutes =
    { $count ->
        [one] { $count } λεπτό
       *[other] { $count } λεπτά
    }
value-duration-hours =
    { $count ->
        [one] { $count } ώρα
       *[other] { $count } ώρες
    }
value-duration-days =
    { $count ->
        [one] { $count } ημέρα
       *[other] { $count } ημέρες
    }
value-size-octets =
    { $count ->
        [one] { $count } byte
       *[other] { $count } byte
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
