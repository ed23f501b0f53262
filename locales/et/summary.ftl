### Kirjad postitajatele: kuidas hulgipostitus edeneb, millised nimekirja aadressid ei tööta ja mis vajab ülevaatamist.
###
### Need on tavalised kirjad, mitte teated ühe kirja kohta. Toon on sama mis failis notice.ftl. Enne arvud, siis see, millest on abi.
### Nimede külge ei käi käändelõpp: need seisavad kooloni või mõttekriipsu järel.

## Saatja ja teema

summary-from = Hulgipostitused – { $site }
summary-subject-interim = Vahearuanne: { $mailing }
summary-subject-final = Lõpparuanne: { $mailing }

## Hulgipostituse aruanne

summary-headline = { $percent } kohale toimetatud
summary-what-interim = Seni kohale toimetatud: { $count } / { $total } kirja.
summary-what-final = Katsete aeg on läbi. Kohale toimetatud: { $count } / { $total } kirja.
summary-failed =
    { $count ->
        [0] Lõplikult kohale jõudmata kirju ei ole.
        [one] { $count } kiri ei jõudnud kohale. Rohkem seda kohale toimetada ei proovita.
       *[other] { $count } kirja ei jõudnud kohale. Rohkem neid kohale toimetada ei proovita.
    }
summary-retrying =
    { $count ->
        [0] Ühtegi kirja ei proovita uuesti kohale toimetada.
        [one] Uuesti proovitakse kohale toimetada { $count } kiri.
       *[other] Uuesti proovitakse kohale toimetada { $count } kirja.
    }
summary-pending =
    { $count ->
        [0] Ükski kiri ei ole enam ootel.
        [one] { $count } kiri on veel ootel.
       *[other] { $count } kirja on veel ootel.
    }
summary-validity = Katsed jätkuvad kuni selle ajani: { $moment }.
summary-note-optimistic = Kiri loetakse kohale toimetatuks, kuni midagi tagasi ei tule. See osakaal võib veel kahaneda.
summary-note-feedback = Kiri loetakse kohale toimetatuks, kui selle kohta tuleb aruanne. See osakaal võib veel kasvada.
summary-note-final = Kiri võib tagasi tulla ka hiljem. Uued arvud on siis näha logi lehel.
summary-numbers-heading = Arvud
summary-chart-heading = Kohale toimetatud ja nurjunud kirjad aja jooksul
summary-chart-meaning = Joondiagramm. Lõpus on { $delivered } kohale toimetatud ja { $failed } nurjunud.
summary-causes-heading = Miks kirjad kohale ei jõudnud
summary-messages =
    { $count ->
        [one] { $count } kiri
       *[other] { $count } kirja
    }
summary-causes-more =
    { $count ->
        [one] Veel { $count } kirjal on muu põhjus.
       *[other] Veel { $count } kirjal on muud põhjused.
    }
summary-cause-unknown = Põhjuse kohta ei ole aruannet
summary-domains-heading = Domeenid, kus nurjus kõige rohkem kirju
summary-quarantine =
    { $count ->
        [one] { $count } aadress on nüüd karantiinis. Järgmisest hulgipostitusest jäetakse see välja.
       *[other] { $count } aadressi on nüüd karantiinis. Järgmisest hulgipostitusest jäetakse need välja.
    }
summary-attached = Manuses olevas tabelis on iga kiri koos olekuga. Selle saab avada igas tabelarvutusprogrammis.
summary-attached-part =
    { $count ->
        [one] Manuses olevas tabelis on { $count } kiri, mis kohale ei jõudnud. Kõik kirjad on logi lehel.
       *[other] Manuses olevas tabelis on { $count } kirja, mis kohale ei jõudnud. Kõik kirjad on logi lehel.
    }
summary-page = Vaadake logi: { $link }
summary-reason = Saate selle aruande, sest see on teie hulgipostitus.
summary-file = hulgipostituse-logi

## Ülevaade listi haldajale

digest-subject =
    { $count ->
        [one] { $count } aadress vajab ülevaatamist: { $mailing }
       *[other] { $count } aadressi vajab ülevaatamist: { $mailing }
    }
digest-headline =
    { $count ->
        [one] Teie kirjad ei jõudnud { $count } aadressile
       *[other] Teie kirjad ei jõudnud { $count } aadressile
    }
digest-what = List: { $mailing }. Siin on kõik, mis on tagasi tulnud sellest ajast saadik: { $moment }.
digest-steps-heading = Mida saate teha
digest-step-remove = Eemaldage aadressid, mida ei ole olemas. Need on allpool esimeses grupis.
digest-step-wait = Jätke ülejäänud listi alles. Enamik neist hakkab iseenesest jälle tööle.
digest-step-ask = Kui tunnete kedagi sellelt lehelt, võtke ühendust muul viisil ja küsige uut aadressi.
digest-hard-heading = Aadressid, mis ei tööta
digest-soft-heading = Aadressid, mis võivad jälle tööle hakata
digest-more =
    { $count ->
        [one] Manuses olevas tabelis on veel { $count } aadress.
       *[other] Manuses olevas tabelis on veel { $count } aadressi.
    }
digest-reason = Saate selle ülevaate, sest hoolitsete selle listi eest. See asendab eraldi teateid iga aadressi kohta.

## Hoiatused

alert-subject = Vajab ülevaatamist: { $mailing }
alert-failed = Hulgipostitus peatus vea tõttu
    .what = Veel üle andmata kirjad ootavad.
    .step = Vaadake kirju saatva programmi logi. Seejärel käivitage hulgipostitus uuesti.
alert-preparation-failed = Hulgipostitust ei saanud ette valmistada
    .what = Midagi ei ole saadetud.
    .step = Vaadake, mis läks ettevalmistamisel valesti. Parandage see ja valmistage hulgipostitus uuesti ette.
alert-soft = Ebatavaliselt palju kirju ootab või lükati tagasi
    .what = { $percent } kirjadest ootab või lükati tagasi. Piir on { $limit }.
    .step = Vaadake allpool olevaid põhjusi. Peatage hulgipostitus ajutiselt, kui üks teenusepakkuja lükkab enamiku kirju tagasi.
alert-hard = Ebatavaliselt palju aadresse ei tööta
    .what = { $percent } kirjadest nurjus, sest aadress ei tööta. Piir on { $limit }.
    .step = Peatage hulgipostitus ja kontrollige, kust aadressid pärinevad. Palju tundmatuid aadresse kahjustab saatja mainet.
alert-start-pending = Hulgipostitus ei ole veel alanud
    .what = Kavandatud algus: { $moment }.
    .step = Kontrollige, kas keegi peab selle kinnitama.
alert-throughput = Hulgipostitus edeneb aeglaselt
    .what =
        { $count ->
            [one] Viimase tunni jooksul anti { $count } kiri üle.
           *[other] Viimase tunni jooksul anti { $count } kirja üle.
        }
    .step = Kontrollige, kas meilisüsteem on üle koormatud või aeglustab hulgipostitust mõni teenusepakkuja.
alert-in-progress = Hulgipostitus käib
    .what = Kirju antakse parasjagu üle.
    .step = Teil ei ole vaja midagi teha.
alert-once = See hoiatus tuleb iga hulgipostituse kohta kõige rohkem kord päevas.
alert-reason = Saate selle hoiatuse, sest jälgite seda hulgipostitust.
