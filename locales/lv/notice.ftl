### Paziņojums: viss, kas ir ap cēloņiem.
###
### Lasītāju uzrunājam ar jūs, ar mazo burtu: pārbaudiet, rakstījāt. Nelietojam divdabjus, kas rāda dzimti.
### Teikumā ir viena doma un ne vairāk par divdesmit vārdiem. Nākamais solis ir pirmais, nevienu nevainojam.
### Vēstule tiek piegādāta pastkastē vai nodota tālāk citam serverim; pastkaste vēstules pārsūta. Lasītājs lasa
### paziņojumu, tam pievienots ir pārskats. Domēns un adrese netiek locīti: pirms tiem ir vārds, ko loka
### (domēna example.no serveris, uz adresi, domēnam).

## Temats un sūtītājs

notice-subject-failed = Nav piegādāta: jūsu vēstule
    .with-subject = Nav piegādāta: { $subject }
notice-subject-unsure = Nav apstiprinājuma: jūsu vēstule
    .with-subject = Nav apstiprinājuma: { $subject }
notice-subject-delayed = Kavējas: mēs turpinām mēģināt
    .with-subject = Kavējas: { $subject }
notice-subject-delivered = Piegādāta: jūsu vēstule
    .with-subject = Piegādāta: { $subject }
notice-subject-relayed = Nodota tālāk: jūsu vēstule
    .with-subject = Nodota tālāk: { $subject }
notice-subject-expanded = Nodota tālāk grupai: jūsu vēstule
    .with-subject = Nodota tālāk grupai: { $subject }
notice-subject-mixed = Rezultāti pa adresēm: jūsu vēstule
    .with-subject = Rezultāti pa adresēm: { $subject }
notice-from = E-pasta pakalpojums – { $site }
notice-brand = E-pasta pakalpojums – { $site }

## Kas noticis

notice-failed-what = Jūsu vēstule uz adresi { $recipient } nav piegādāta.
notice-failed-what-many =
    { $count ->
        [zero] Jūsu vēstule uz { $count } adresēm nav piegādāta:
        [one] Jūsu vēstule uz { $count } adresi nav piegādāta:
       *[other] Jūsu vēstule uz { $count } adresēm nav piegādāta:
    }
notice-failed-what-unsure = Nav droši zināms, vai jūsu vēstule uz adresi { $recipient } ir piegādāta.
notice-failed-what-unsure-many =
    { $count ->
        [zero] Nav droši zināms, vai jūsu vēstule uz { $count } adresēm ir piegādāta:
        [one] Nav droši zināms, vai jūsu vēstule uz { $count } adresi ir piegādāta:
       *[other] Nav droši zināms, vai jūsu vēstule uz { $count } adresēm ir piegādāta:
    }
notice-delayed-what = Jūsu vēstule uz adresi { $recipient } pagaidām nav piegādāta.
notice-delayed-what-many =
    { $count ->
        [zero] Jūsu vēstule uz { $count } adresēm pagaidām nav piegādāta:
        [one] Jūsu vēstule uz { $count } adresi pagaidām nav piegādāta:
       *[other] Jūsu vēstule uz { $count } adresēm pagaidām nav piegādāta:
    }
notice-delivered-what = Jūsu vēstule uz adresi { $recipient } ir piegādāta.
notice-delivered-what-many =
    { $count ->
        [zero] Jūsu vēstule uz { $count } adresēm ir piegādāta:
        [one] Jūsu vēstule uz { $count } adresi ir piegādāta:
       *[other] Jūsu vēstule uz { $count } adresēm ir piegādāta:
    }
notice-relayed-what = Jūsu vēstule uz adresi { $recipient } ir nodota tālāk nākamajai e-pasta sistēmai.
notice-relayed-what-many =
    { $count ->
        [zero] Jūsu vēstule uz { $count } adresēm ir nodota tālāk nākamajai e-pasta sistēmai:
        [one] Jūsu vēstule uz { $count } adresi ir nodota tālāk nākamajai e-pasta sistēmai:
       *[other] Jūsu vēstule uz { $count } adresēm ir nodota tālāk nākamajai e-pasta sistēmai:
    }
notice-expanded-what = Jūsu vēstule uz adresi { $recipient } ir nodota tālāk vairākām adresēm.
notice-expanded-what-many =
    { $count ->
        [zero] Jūsu vēstule uz { $count } grupu adresēm ir nodota tālāk:
        [one] Jūsu vēstule uz { $count } grupas adresi ir nodota tālāk:
       *[other] Jūsu vēstule uz { $count } grupu adresēm ir nodota tālāk:
    }
notice-each-address = Uz katru no šīm adresēm attiecas turpmākais:
notice-overview-headline = Rezultāts nav vienāds visām adresēm
notice-overview-failed =
    { $count ->
        [zero] { $count } adrešu: vēstule nav piegādāta, vairs nemēģināsim
        [one] { $count } adrese: vēstule nav piegādāta, vairs nemēģināsim
       *[other] { $count } adreses: vēstule nav piegādāta, vairs nemēģināsim
    }
notice-overview-unsure =
    { $count ->
        [zero] { $count } adrešu: vēstule, iespējams, ir piegādāta, vairs nemēģināsim
        [one] { $count } adrese: vēstule, iespējams, ir piegādāta, vairs nemēģināsim
       *[other] { $count } adreses: vēstule, iespējams, ir piegādāta, vairs nemēģināsim
    }
notice-overview-delayed =
    { $count ->
        [zero] { $count } adrešu: vēstule kavējas, mēs turpinām mēģināt
        [one] { $count } adrese: vēstule kavējas, mēs turpinām mēģināt
       *[other] { $count } adreses: vēstule kavējas, mēs turpinām mēģināt
    }
notice-overview-delivered =
    { $count ->
        [zero] { $count } adrešu: vēstule ir piegādāta
        [one] { $count } adrese: vēstule ir piegādāta
       *[other] { $count } adreses: vēstule ir piegādāta
    }
notice-overview-relayed =
    { $count ->
        [zero] { $count } adrešu: vēstule nodota tālāk nākamajai e-pasta sistēmai
        [one] { $count } adrese: vēstule nodota tālāk nākamajai e-pasta sistēmai
       *[other] { $count } adreses: vēstule nodota tālāk nākamajai e-pasta sistēmai
    }
notice-overview-expanded =
    { $count ->
        [zero] { $count } grupu adrešu: vēstule nodota tālāk grupu dalībniekiem
        [one] { $count } grupas adrese: vēstule nodota tālāk grupas dalībniekiem
       *[other] { $count } grupu adreses: vēstule nodota tālāk grupu dalībniekiem
    }
notice-likely = Visticamākais iemesls
notice-same-advice = Iepriekšējais padoms noder arī šeit.
notice-more-recipients =
    { $count ->
        [zero] Šajā sarakstā trūkst vēl { $count } adrešu. Tās visas ir nosauktas pievienotajā pārskatā.
        [one] Šajā sarakstā trūkst vēl { $count } adreses. Tā ir nosaukta pievienotajā pārskatā.
       *[other] Šajā sarakstā trūkst vēl { $count } adrešu. Tās visas ir nosauktas pievienotajā pārskatā.
    }
notice-failed-final = Vairs nemēģināsim vēstuli piegādāt.
notice-enclosed-full = Pielikumā ir visa jūsu vēstule.
notice-enclosed-header = Pielikumā ir tikai jūsu vēstules galvene: sūtītājs, temats, datums un līdzīgas rindas.
notice-enclosed-header-8bit = Pielikumā ir tikai jūsu vēstules galvene. Vēstules tekstā ir rakstzīmes, kas atpakaļceļā varētu sabojāties.
notice-fields-left-out =
    { $count ->
        [zero] Šajā galvenē trūkst { $count } rindu, jo galvene bija pārāk gara.
        [one] Šajā galvenē trūkst { $count } rindas, jo galvene bija pārāk gara.
       *[other] Šajā galvenē trūkst { $count } rindu, jo galvene bija pārāk gara.
    }
notice-fields-withheld =
    { $count ->
        [zero] Privātuma dēļ šajā galvenē trūkst { $count } rindu.
        [one] Privātuma dēļ šajā galvenē trūkst { $count } rindas.
       *[other] Privātuma dēļ šajā galvenē trūkst { $count } rindu.
    }
notice-withheld-targets = Šis paziņojums neatklāj, kurai adresei jūsu vēstule ir nodota tālāk.
notice-withheld-members = Šis paziņojums neatklāj, kas ir grupas dalībnieki.
notice-withheld-hosts = Šis paziņojums neatklāj e-pasta pakalpojuma iekšējo serveru nosaukumus.
notice-only-these = Šis paziņojums attiecas tikai uz šīm adresēm.
    .one = Šis paziņojums attiecas tikai uz šo adresi.

## Kas var rīkoties un kā

notice-steps-heading = Ko jūs varat darīt
notice-who-heading = Kas to var atrisināt?
notice-who-sender = Jūs varat { $act }.
notice-who-recipient =
    { $count ->
        [zero] Adresāti var { $act }.
       *[one] Adresāts var { $act }.
        [other] Adresāti var { $act }.
    }
notice-who-sender-admin = Jūsu administrators var { $act }.
notice-who-recipient-admin = Domēna { $domain } administratori var { $act }.
notice-who-nobody = Tiešā veidā to nevar atrisināt neviens. Atliek { $act }.
notice-party-you = Jūs
notice-party-recipient =
    { $count ->
        [zero] Adresāti
       *[one] Adresāts
        [other] Adresāti
    }
notice-party-your-admin = Jūsu administrators
notice-party-their-admin = Domēna { $domain } administratori
notice-part-can-act = Ko var darīt: { $act }
notice-part-passed-on = Mēģināja nodot tālāk
notice-part-refused = Noraidīja
notice-part-no-answer = Neatbildēja
notice-part-not-delivered = Nevarēja piegādāt
notice-part-keeps-trying = Turpina mēģināt
notice-part-nothing-to-do = Vajadzīga citu palīdzība
notice-part-delivered = Piegādāja
notice-part-relayed = Nodeva tālāk
notice-part-expanded = Nodeva tālāk grupai

## Vairākas valodas vienā paziņojumā

notice-language-below = Turpmāk arī latviski
notice-several-languages = Šis paziņojums ir vairākās valodās. Viena no tām ir latviešu valoda.

## Palīdzība un saziņa

notice-help = Vairāk par šo problēmu: { $link }
    .label = Vairāk par šo problēmu
notice-contact-address = Vai ir jautājumi? Rakstiet uz adresi: { $contact }
notice-contact-link = Sazinieties ar mums tīmeklī: { $link }

## Sākotnējā vēstule

notice-message-heading = Jūsu vēstule
notice-message-subject = Temats
notice-message-sent = Nosūtīta
notice-message-id = Message-ID
notice-message-size = Lielums

## Kavēšanās

notice-delayed-headline = Mēs turpinām mēģināt
notice-delayed-until = Mēģināsim līdz šādam laikam: { $until }. Ja līdz tam vēstule nebūs piegādāta, jūs saņemsiet vēl vienu paziņojumu.
notice-delayed-open = Ja mēģinājumi būs jāpārtrauc, jūs saņemsiet vēl vienu paziņojumu.
notice-delayed-since = Gaidīšanas laiks līdz šim: { $duration }.
notice-delayed-nothing = Jums nekas nav jādara. Vēstule nav jāsūta vēlreiz.
notice-delayed-reason-heading = Pašlaik zināmais iemesls
notice-delayed-urgent = Ja tas ir steidzami, sazinieties citādi, piemēram, pa tālruni.

## Izdevies

notice-delivered-headline = Vēstule ir piegādāta
notice-delivered-meaning = Tas vēl nenozīmē, ka tā ir izlasīta.
notice-relayed-headline = Piegādes apstiprinājuma nebūs
notice-relayed-meaning = E-pasta sistēma, kas pārņēma vēstuli ceļā uz domēnu { $domain }, apstiprinājumus nesūta.
notice-expanded-headline = Vēstule ir ceļā pie grupas dalībniekiem
notice-expanded-meaning = Grupas adrese aizstāj vairākas citas. Ja uz kādu no tām vēstuli neizdosies piegādāt, vēl var pienākt paziņojums.
notice-label = { $label }:

## Ievads pārskatam, kas atnācis no citurienes

explanation-what = Šis teksts izskaidro tālāk pievienoto pārskatu. Pārskatā teikts, ka tas nāk no šādas e-pasta sistēmas:
explanation-unverified = Šeit nav iespējams pārbaudīt, vai tā ir. Pats pārskats ir turpmāk, tieši tāds, kāds tas pienāca.
