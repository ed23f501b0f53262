### Stalna besedila za poštne sisteme, ki za vsa obvestila uporabljajo eno besedilo.

## Pošiljatelj in zadeva

export-from = E-poštna storitev
export-subject-success = Dostavljeno ali predano naprej: vaše sporočilo
export-subject-verify = Zahtevano poročilo o dostavi

## Kaj se je zgodilo

export-failed-what = Vaše sporočilo ni bilo dostavljeno na enega ali več naslovov.
export-delayed-what = Vaše sporočilo še ni bilo dostavljeno na enega ali več naslovov.
export-success-what = Vaše sporočilo je bilo dostavljeno ali predano drugemu poštnemu sistemu.
export-success-later = Predano sporočilo se lahko pozneje še ustavi. O tem lahko pride novo obvestilo.
export-verify-what = To je poročilo o dostavi, ki je bilo zahtevano.
export-listed = Vsak naslov je naveden spodaj, skupaj s tem, kar je o njem povedal poštni sistem, pogosto v angleščini.
export-enclosed = Priloženo je vaše sporočilo ali le njegova glava: pošiljatelj, zadeva, datum in podobne vrstice.

## Zamuda

export-delayed-hours = Koliko ur sporočilo že čaka, najmanj: { $hours }
export-delayed-days = Koliko dni po pošiljanju se poskusi končajo: { $days }
export-urgent = Se mudi? Izberite drugo pot, na primer telefon.

## Eno besedilo za nedostavljena in zapoznela sporočila

export-problem-what = Vaše sporočilo ni dostavljeno na enega ali več naslovov.
export-problem-warning = Če so nad tem besedilom te angleške besede, še naprej poskušamo in vam ni treba storiti ničesar: { $words }
export-problem-otherwise = Jih ni tam? Potem novih poskusov dostave ne bo, pomaga pa lahko tole:

## Vzroki brez imena domene

export-who-their-admin = Skrbniki na drugi strani. Treba je { $act }.

export-headline =
    .mailbox-unknown = Poštni strežnik ne pozna tega naslova
    .domain-unknown = Domene tega naslova ni bilo mogoče najti
    .mailbox-moved = Ta naslov se je spremenil, javlja poštni strežnik
    .address-changed-hands = Ta naslov ima novega lastnika, javlja poštni strežnik
    .mailbox-problem = Poštni strežnik javlja težavo s tem predalom
    .mailbox-full = Predal je poln, javlja poštni strežnik
    .mailbox-disabled = Ta predal je izklopljen, javlja poštni strežnik
    .list-expansion-failed = Članov tega seznama ni bilo mogoče najti
    .forwarding-broken = Posredovanje iz tega predala ne deluje, javlja strežnik
    .recipient-rate-limited = Ta predal dobiva preveč sporočil, javlja strežnik
    .system-problem = Poštni strežnik javlja težavo v svojem sistemu
    .system-full = Poštni sistem je poln, javlja poštni strežnik
    .system-not-accepting = Poštni sistem ne sprejema sporočil, javlja strežnik
    .system-misconfigured = Poštni strežnik javlja napačne nastavitve svojega sistema
    .feature-missing = Poštni strežnik ne podpira tega, kar zahteva sporočilo
    .host-unreachable = Poštni strežnik za ta naslov ni dosegljiv
    .connection-refused = Strežnik za ta naslov je zavrnil povezavo
    .connection-broken = Povezava s poštnim strežnikom se je prekinila prezgodaj
    .route-broken = Ni bilo mogoče najti poti do tega naslova
    .domain-lookup-failed = Poštnega strežnika za ta naslov ni bilo mogoče najti
    .system-congested = Poštni sistem je preobremenjen, javlja poštni strežnik
    .refused-by-policy = Poštni strežnik je sporočilo zavrnil po svojih pravilih
    .refused-as-spam = Poštni strežnik ima sporočilo za neželeno pošto
    .sender-not-allowed = Poštni strežnik za ta naslov ne sprejema vaše pošte
    .list-restricted = Ta seznam je zaprt za vaš naslov, javlja strežnik
    .outside-senders-refused = Ta naslov sprejema le notranjo pošto, javlja strežnik
    .sender-not-verified = Poštni strežnik ni mogel preveriti izvora sporočila
    .spf-failed = Poštni strežnik ni mogel potrditi strežnika pošiljatelja
    .dkim-failed = Poštni strežnik ni našel veljavnega digitalnega podpisa
    .dmarc-failed = Poštni strežnik ni mogel potrditi pošiljatelja sporočila
    .reverse-dns-missing = Poštni strežnik ne najde veljavnega imena strežnika pošiljatelja
    .sending-server-refused = Poštni strežnik zavrača pošto s strežnika pošiljatelja
    .sending-server-blocklisted = Odhodni strežnik je na seznamu blokiranih, javlja druga stran
    .sending-server-reputation-low = Poštni strežnik premalo zaupa strežniku pošiljatelja
    .asked-to-try-later = Poštni strežnik prosi za poznejši poskus
    .priority-too-low = Poštni strežnik sprejema le sporočila z višjo prednostjo
    .secure-connection-failed = Varna povezava s poštnim strežnikom ni bila mogoča
    .mta-sts-failed = Preverjanje varnostnih pravil domene ni uspelo
    .dane-failed = Preverjanje varnostnih zapisov domene ni uspelo
    .certificate-invalid = Potrdilo poštnega strežnika ni bilo sprejeto
