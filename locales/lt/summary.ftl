### Laiškai siunčiantiesiems: kaip sekasi siuntimui, kurie sąrašo adresai kelia rūpesčių ir ką reikia peržiūrėti.
###
### Tai paprasti laiškai, o ne pranešimai apie vieną laišką. Tonas – kaip notice.ftl. Pirmiausia skaičiai, paskui tai, kas padeda.
### Pavadinimų nelinksniuojame: jie stovi po dvitaškio arba brūkšnio.

## Siuntėjas ir tema

summary-from = Masiniai siuntimai – { $site }
summary-subject-interim = Tarpinė ataskaita: { $mailing }
summary-subject-final = Galutinė ataskaita: { $mailing }

## Siuntimo ataskaita

summary-headline = { $percent } pristatyta
summary-what-interim = Iki šiol pristatyta laiškų: { $count } iš { $total }.
summary-what-final = Bandymų laikas baigėsi. Pristatyta laiškų: { $count } iš { $total }.
summary-failed =
    { $count ->
        [0] Nėra laiškų, kurių pristatyti nepavyko.
        [one] Nepavyko pristatyti { $count } laiško ir daugiau nebebandoma.
        [few] Nepavyko pristatyti { $count } laiškų ir daugiau nebebandoma.
       *[other] Nepavyko pristatyti { $count } laiškų ir daugiau nebebandoma.
    }
summary-retrying =
    { $count ->
        [0] Nėra laiškų, kuriuos bandoma pristatyti dar kartą.
        [one] Dar kartą bandoma pristatyti { $count } laišką.
        [few] Dar kartą bandoma pristatyti { $count } laiškus.
       *[other] Dar kartą bandoma pristatyti { $count } laiškų.
    }
summary-pending =
    { $count ->
        [0] Nė vienas laiškas nebelaukia.
        [one] Dar laukia { $count } laiškas.
        [few] Dar laukia { $count } laiškai.
       *[other] Dar laukia { $count } laiškų.
    }
summary-validity = Bandymai tęsiami iki { $moment }.
summary-note-optimistic = Laiškas laikomas pristatytu, kol niekas negrįžta. Ši dalis dar gali sumažėti.
summary-note-feedback = Laiškas laikomas pristatytu, kai gaunama pristatymo ataskaita. Ši dalis dar gali padidėti.
summary-note-final = Laiškas gali grįžti ir vėliau. Tada naujus skaičius rasite žurnalo puslapyje.
summary-numbers-heading = Skaičiai
summary-chart-heading = Laikui bėgant: kiek pristatyta ir kiek nepavyko
summary-chart-meaning = Linijinė diagrama. Pabaigoje { $delivered } pristatyta, o { $failed } pristatyti nepavyko.
summary-causes-heading = Kodėl laiškai nepristatyti
summary-messages =
    { $count ->
        [one] { $count } laiškas
        [few] { $count } laiškai
       *[other] { $count } laiškų
    }
summary-causes-more =
    { $count ->
        [one] Dar { $count } laiško priežastis kita.
        [few] Dar { $count } laiškų priežastys kitos.
       *[other] Dar { $count } laiškų priežastys kitos.
    }
summary-cause-unknown = Apie priežastį nepranešta
summary-domains-heading = Domenai, kuriuose dažniausiai nepavyko pristatyti
summary-quarantine =
    { $count ->
        [one] Karantine dabar yra { $count } adresas. Kitą kartą siunčiant adresai karantine praleidžiami.
        [few] Karantine dabar yra { $count } adresai. Kitą kartą siunčiant adresai karantine praleidžiami.
       *[other] Karantine dabar yra { $count } adresų. Kitą kartą siunčiant adresai karantine praleidžiami.
    }
summary-attached = Pridėtoje lentelėje yra kiekvienas laiškas ir jo būsena. Ją galima atverti bet kuria skaičiuoklės programa.
summary-attached-part =
    { $count ->
        [one] Pridėtoje lentelėje yra { $count } nepristatytas laiškas. Visi laiškai yra žurnalo puslapyje.
        [few] Pridėtoje lentelėje yra { $count } nepristatyti laiškai. Visi laiškai yra žurnalo puslapyje.
       *[other] Pridėtoje lentelėje yra { $count } nepristatytų laiškų. Visi laiškai yra žurnalo puslapyje.
    }
summary-page = Peržiūrėkite žurnalą: { $link }
summary-reason = Gaunate šią ataskaitą, nes tai Jūsų siuntimas.
summary-file = siuntimo-zurnalas

## Santrauka tam, kas rūpinasi adresatų sąrašu

digest-subject =
    { $count ->
        [one] Reikia patikrinti { $count } adresą: { $mailing }
        [few] Reikia patikrinti { $count } adresus: { $mailing }
       *[other] Reikia patikrinti { $count } adresų: { $mailing }
    }
digest-headline =
    { $count ->
        [one] Jūsų laiškai nepasiekė { $count } adreso
        [few] Jūsų laiškai nepasiekė { $count } adresų
       *[other] Jūsų laiškai nepasiekė { $count } adresų
    }
digest-what = Sąrašas: { $mailing }. Čia yra viskas, kas grįžo nuo { $moment }.
digest-steps-heading = Ką galite padaryti
digest-step-remove = Pašalinkite adresus, kurių nebėra. Jie išvardyti toliau, pirmoje grupėje.
digest-step-wait = Kitus palikite sąraše. Dauguma jų vėl ims veikti savaime.
digest-step-ask = Pažįstate ką nors iš šio puslapio? Susisiekite kitu būdu ir paklauskite naujo adreso.
digest-hard-heading = Adresai, kurie neveikia
digest-soft-heading = Adresai, kurie gali vėl imti veikti
digest-more =
    { $count ->
        [one] Pridėtoje lentelėje yra dar { $count } adresas.
        [few] Pridėtoje lentelėje yra dar { $count } adresai.
       *[other] Pridėtoje lentelėje yra dar { $count } adresų.
    }
digest-reason = Gaunate šią santrauką, nes rūpinatės šiuo sąrašu. Ji pakeičia atskirus pranešimus apie kiekvieną adresą.

## Įspėjimai

alert-subject = Reikia peržiūrėti: { $mailing }
alert-failed = Siuntimas sustojo dėl klaidos
    .what = Dar neperduoti laiškai laukia.
    .step = Peržiūrėkite siuntimo programos žurnalą. Tada paleiskite siuntimą iš naujo.
alert-preparation-failed = Siuntimo parengti nepavyko
    .what = Niekas neišsiųsta.
    .step = Peržiūrėkite, kas nepavyko rengiant. Ištaisykite tai ir parenkite siuntimą iš naujo.
alert-soft = Neįprastai daug laiškų laukia arba jų atsisakyta priimti
    .what = { $percent } laiškų laukia arba jų atsisakyta priimti. Riba – { $limit }.
    .step = Peržiūrėkite toliau nurodytas priežastis. Pristabdykite siuntimą, jei daugumą laiškų atsisako priimti vienas paslaugų teikėjas.
alert-hard = Neįprastai daug adresų neveikia
    .what = { $percent } laiškų nepristatyta, nes adresas neveikia. Riba – { $limit }.
    .step = Sustabdykite siuntimą ir patikrinkite, iš kur gauti adresai. Daug nežinomų adresų kenkia siuntėjo reputacijai.
alert-start-pending = Siuntimas dar neprasidėjo
    .what = Numatyta pradžia: { $moment }.
    .step = Patikrinkite, ar jo nereikia patvirtinti.
alert-throughput = Siuntimas vyksta lėtai
    .what =
        { $count ->
            [one] Per paskutinę valandą perduotas { $count } laiškas.
            [few] Per paskutinę valandą perduoti { $count } laiškai.
           *[other] Per paskutinę valandą perduota { $count } laiškų.
        }
    .step = Patikrinkite, ar pašto sistema neperkrauta ir ar siuntimo nestabdo paslaugų teikėjas.
alert-in-progress = Siuntimas vyksta
    .what = Laiškai perduodami.
    .step = Jums nieko daryti nereikia.
alert-once = Toks įspėjimas apie vieną siuntimą ateina ne dažniau kaip kartą per dieną.
alert-reason = Gaunate šį įspėjimą, nes stebite šį siuntimą.
