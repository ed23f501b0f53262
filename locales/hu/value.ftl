### Így jelennek meg az értékek a mondatokban és a sorokban. A szám után egyes szám áll, ezért nincs szükség változatokra.

value-moment = { $date } { $time } ({ $zone })
value-duration-seconds = { $count } másodperc
value-duration-minutes = { $count } perc
value-duration-hours = { $count } óra
value-duration-days = { $count } nap
value-size-octets = { $count } bájt
value-size-kb = { $size } kB
value-size-mb = { $size } MB
