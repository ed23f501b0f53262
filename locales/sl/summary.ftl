### Pošta tistim, ki razpošiljajo: kako poteka razpošiljanje, pri katerih naslovih so težave in kaj zahteva pozornost.
###
### Pišemo kot v notice.ftl: vikamo, brez spola in brez očitkov. Najprej številke, nato tisto, kar pomaga.
### Datum stoji v imenovalniku (24. november), zato vedno za dvopičjem.

## Pošiljatelj in zadeve

# Brez predloga, da ustreza vsako ime.
summary-from = Razpošiljanja { $site }
summary-subject-interim = Vmesno poročilo: { $mailing }
summary-subject-final = Končno poročilo: { $mailing }

## Poročilo o razpošiljanju

summary-headline = Dostavljeno: { $percent }
summary-what-interim =
    { $count ->
        [one] Doslej { $count } sporočilo od { $total } velja za dostavljeno.
        [two] Doslej { $count } sporočili od { $total } veljata za dostavljeni.
        [few] Doslej { $count } sporočila od { $total } veljajo za dostavljena.
       *[other] Doslej { $count } sporočil od { $total } velja za dostavljena.
    }
summary-what-final =
    { $count ->
        [one] Čas za poskuse je potekel. { $count } sporočilo od { $total } velja za dostavljeno.
        [two] Čas za poskuse je potekel. { $count } sporočili od { $total } veljata za dostavljeni.
        [few] Čas za poskuse je potekel. { $count } sporočila od { $total } veljajo za dostavljena.
       *[other] Čas za poskuse je potekel. { $count } sporočil od { $total } velja za dostavljena.
    }
summary-failed =
    { $count ->
        [0] Nobeno sporočilo ni ostalo nedostavljeno.
        [one] { $count } sporočilo ni bilo dostavljeno, novih poskusov dostave ne bo.
        [two] { $count } sporočili nista bili dostavljeni, novih poskusov dostave ne bo.
        [few] { $count } sporočila niso bila dostavljena, novih poskusov dostave ne bo.
       *[other] { $count } sporočil ni bilo dostavljenih, novih poskusov dostave ne bo.
    }
summary-retrying =
    { $count ->
        [0] Na nov poskus ne čaka nobeno sporočilo.
        [one] Na nov poskus čaka { $count } sporočilo.
        [two] Na nov poskus čakata { $count } sporočili.
        [few] Na nov poskus čakajo { $count } sporočila.
       *[other] Na nov poskus čaka { $count } sporočil.
    }
summary-pending =
    { $count ->
        [0] Na izid ne čaka nobeno sporočilo.
        [one] Na izid še čaka { $count } sporočilo.
        [two] Na izid še čakata { $count } sporočili.
        [few] Na izid še čakajo { $count } sporočila.
       *[other] Na izid še čaka { $count } sporočil.
    }
summary-validity = Poskusi trajajo do tega roka: { $moment }.
summary-note-optimistic = Sporočilo velja za dostavljeno, dokler se kaj ne vrne. Ta delež se lahko še zmanjša.
summary-note-feedback = Sporočilo velja za dostavljeno, ko pride poročilo o dostavi. Ta delež se lahko še poveča.
summary-note-final = Sporočilo se lahko vrne tudi pozneje. Nove številke so potem na strani z dnevnikom.
summary-numbers-heading = Statistika
summary-chart-heading = Dostavljena in nedostavljena sporočila: časovni potek
summary-chart-meaning = Črtni grafikon. Na koncu je dostavljenih { $delivered }, nedostavljenih pa { $failed }.
summary-causes-heading = Zakaj sporočila niso bila dostavljena
summary-messages =
    { $count ->
        [one] { $count } sporočilo
        [two] { $count } sporočili
        [few] { $count } sporočila
       *[other] { $count } sporočil
    }
summary-causes-more =
    { $count ->
        [one] Še { $count } sporočilo ima drug vzrok.
        [two] Še { $count } sporočili imata druge vzroke.
        [few] Še { $count } sporočila imajo druge vzroke.
       *[other] Še { $count } sporočil ima druge vzroke.
    }
summary-cause-unknown = Vzrok ni naveden
summary-domains-heading = Domene z največ nedostavljenimi sporočili
summary-quarantine =
    { $count ->
        [one] { $count } naslov je zdaj v karanteni in bo pri naslednjem razpošiljanju izpuščen.
        [two] { $count } naslova sta zdaj v karanteni in bosta pri naslednjem razpošiljanju izpuščena.
        [few] { $count } naslovi so zdaj v karanteni in bodo pri naslednjem razpošiljanju izpuščeni.
       *[other] { $count } naslovov je zdaj v karanteni in bo pri naslednjem razpošiljanju izpuščenih.
    }
summary-attached = V priloženi tabeli so vsa sporočila in njihovo stanje. Odpre jo vsak program za preglednice.
summary-attached-part =
    { $count ->
        [one] V priloženi tabeli je { $count } nedostavljeno sporočilo. Vsa sporočila so na strani z dnevnikom.
        [two] V priloženi tabeli sta { $count } nedostavljeni sporočili. Vsa sporočila so na strani z dnevnikom.
        [few] V priloženi tabeli so { $count } nedostavljena sporočila. Vsa sporočila so na strani z dnevnikom.
       *[other] V priloženi tabeli je { $count } nedostavljenih sporočil. Vsa sporočila so na strani z dnevnikom.
    }
summary-page = Oglejte si dnevnik: { $link }
summary-reason = To poročilo dobivate, ker je to vaše razpošiljanje.
summary-file = dnevnik-razposiljanja

## Pregled za skrbnika poštnega seznama

digest-subject =
    { $count ->
        [one] Preverite { $count } naslov: { $mailing }
        [two] Preverite { $count } naslova: { $mailing }
        [few] Preverite { $count } naslove: { $mailing }
       *[other] Preverite { $count } naslovov: { $mailing }
    }
digest-headline =
    { $count ->
        [one] Na { $count } naslov vaša sporočila niso prispela
        [two] Na { $count } naslova vaša sporočila niso prispela
        [few] Na { $count } naslove vaša sporočila niso prispela
       *[other] Na { $count } naslovov vaša sporočila niso prispela
    }
digest-what = Tu je vse, kar se je vrnilo pri seznamu { $mailing }. Začetek pregleda: { $moment }.
digest-steps-heading = Kaj lahko storite
digest-step-remove = Odstranite naslove, ki ne obstajajo. Našteti so v prvi skupini spodaj.
digest-step-wait = Druge pustite na seznamu. Večina jih bo sama od sebe spet delovala.
digest-step-ask = Poznate koga iz tega pregleda? Za nov naslov vprašajte po drugi poti.
digest-hard-heading = Naslovi, ki ne delujejo
digest-soft-heading = Naslovi, ki bodo morda spet delovali
digest-more =
    { $count ->
        [one] Še { $count } naslov je v priloženi tabeli.
        [two] Še { $count } naslova sta v priloženi tabeli.
        [few] Še { $count } naslovi so v priloženi tabeli.
       *[other] Še { $count } naslovov je v priloženi tabeli.
    }
digest-reason = Ta pregled dobivate, ker skrbite za ta seznam. Nadomešča obvestila o posameznih naslovih.

## Opozorila

alert-subject = Zahteva pozornost: { $mailing }
alert-failed = Razpošiljanje se je ustavilo zaradi napake
    .what = Sporočila, ki še niso bila predana, čakajo.
    .step = Poglejte v dnevnik programa za razpošiljanje. Nato razpošiljanje znova zaženite.
alert-preparation-failed = Razpošiljanja ni bilo mogoče pripraviti
    .what = Nič ni bilo poslano.
    .step = Poglejte, kaj se je pokazalo pri pripravi. To popravite in razpošiljanje znova pripravite.
alert-soft = Nenavadno veliko sporočil čaka ali je zavrnjenih
    .what = { $percent } sporočil čaka ali je zavrnjenih. Meja je { $limit }.
    .step = Oglejte si vzroke spodaj. Če večino sporočil zavrača en ponudnik, razpošiljanje začasno ustavite.
alert-hard = Nenavadno veliko naslovov ne deluje
    .what = { $percent } sporočil ni bilo dostavljenih, ker naslov ne deluje. Meja je { $limit }.
    .step = Ustavite razpošiljanje in preverite, od kod so naslovi. Veliko neznanih naslovov škodi ugledu pošiljatelja.
alert-start-pending = Razpošiljanje se še ni začelo
    .what = Predvideni začetek: { $moment }.
    .step = Preverite, ali ga mora kdo potrditi.
alert-throughput = Razpošiljanje poteka počasi
    .what =
        { $count ->
            [one] V zadnji uri je bilo predano { $count } sporočilo.
            [two] V zadnji uri sta bili predani { $count } sporočili.
            [few] V zadnji uri so bila predana { $count } sporočila.
           *[other] V zadnji uri je bilo predanih { $count } sporočil.
        }
    .step = Preverite, ali je poštni sistem preobremenjen ali pa razpošiljanje upočasnjuje kateri od ponudnikov.
alert-in-progress = Razpošiljanje poteka
    .what = Sporočila se predajajo.
    .step = Ni vam treba storiti ničesar.
alert-once = To opozorilo pride za vsako razpošiljanje največ enkrat na dan.
alert-reason = To opozorilo dobivate, ker spremljate to razpošiljanje.
