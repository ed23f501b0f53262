=== nl/notice.ftl
notice-from = Postkamer van { $site }
notice-failed-what = Uw brief aan { $recipient } is <b>niet</b> bezorgd.
notice-failed-what-many =
    { $count ->
        [one] { $count } adres
       *[other] { $count } adressen
    }
=== nl/notice.ftl example.org -
notice-brand = { $site } & co "
notice-help = Meer: { $link }
=== nl/notice.ftl example.org external
notice-help = Lees { $link } eens, of bel.
    .x = y
