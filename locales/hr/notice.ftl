### Obavijest: sve što stoji oko uzroka.
###
### Obraćamo se s „vi”, malim slovom, u imperativu te sadašnjem i budućem vremenu (provjerite, pišete, dobit ćete). Oblike kao
### „poslali ste” ne pišemo jer pokazuju rod. Subjekt je poruka, adresa ili pretinac, a ne osoba. Rečenica ima jednu misao i
### najviše dvadeset riječi, sljedeći korak stoji na početku, nikome ništa ne prigovaramo.
### Poruka je ono što je netko napisao. Obavijest je ono što se upravo čita. Izvješće je njezin tehnički dio. Poruka se isporučuje u
### pretinac, poslužitelji je predaju dalje, a pretinac je prosljeđuje drugamo.
### Ime domene stoji iza riječi koja se sklanja umjesto njega: domena, poslužitelj. Navodnici su „ovakvi”.

## Predmet i pošiljatelj

notice-subject-failed = Nije isporučeno: vaša poruka
    .with-subject = Nije isporučeno: { $subject }
notice-subject-unsure = Nije potvrđeno: vaša poruka
    .with-subject = Nije potvrđeno: { $subject }
notice-subject-delayed = Kašnjenje: pokušavamo i dalje
    .with-subject = Kašnjenje: { $subject }
notice-subject-delivered = Isporučeno: vaša poruka
    .with-subject = Isporučeno: { $subject }
notice-subject-relayed = Predano dalje: vaša poruka
    .with-subject = Predano dalje: { $subject }
notice-subject-expanded = Predano grupi: vaša poruka
    .with-subject = Predano grupi: { $subject }
notice-subject-mixed = Ishod po adresama: vaša poruka
    .with-subject = Ishod po adresama: { $subject }

# Bez prijedloga, da odgovara svakom imenu.
notice-from = Usluga e-pošte { $site }
notice-brand = Usluga e-pošte { $site }

## Što se dogodilo

notice-failed-what = Vaša poruka na adresu { $recipient } nije isporučena.
notice-failed-what-many =
    { $count ->
        [one] Vaša poruka na { $count } adresu nije isporučena:
        [few] Vaša poruka na { $count } adrese nije isporučena:
       *[other] Vaša poruka na { $count } adresa nije isporučena:
    }
notice-failed-what-unsure = Nije sigurno je li vaša poruka na adresu { $recipient } isporučena.
notice-failed-what-unsure-many =
    { $count ->
        [one] Nije sigurno je li vaša poruka na { $count } adresu isporučena:
        [few] Nije sigurno je li vaša poruka na { $count } adrese isporučena:
       *[other] Nije sigurno je li vaša poruka na { $count } adresa isporučena:
    }
notice-delayed-what = Vaša poruka na adresu { $recipient } još nije isporučena.
notice-delayed-what-many =
    { $count ->
        [one] Vaša poruka na { $count } adresu još nije isporučena:
        [few] Vaša poruka na { $count } adrese još nije isporučena:
       *[other] Vaša poruka na { $count } adresa još nije isporučena:
    }
notice-delivered-what = Vaša poruka na adresu { $recipient } isporučena je.
notice-delivered-what-many =
    { $count ->
        [one] Vaša poruka na { $count } adresu isporučena je:
        [few] Vaša poruka na { $count } adrese isporučena je:
       *[other] Vaša poruka na { $count } adresa isporučena je:
    }
notice-relayed-what = Vaša poruka na adresu { $recipient } predana je sljedećem poštanskom sustavu.
notice-relayed-what-many =
    { $count ->
        [one] Vaša poruka na { $count } adresu predana je sljedećem poštanskom sustavu:
        [few] Vaša poruka na { $count } adrese predana je sljedećem poštanskom sustavu:
       *[other] Vaša poruka na { $count } adresa predana je sljedećem poštanskom sustavu:
    }
notice-expanded-what = Vaša poruka na adresu { $recipient } predana je na više drugih adresa.
notice-expanded-what-many =
    { $count ->
        [one] Vaša poruka na { $count } adresu grupe predana je dalje:
        [few] Vaša poruka na { $count } adrese grupa predana je dalje:
       *[other] Vaša poruka na { $count } adresa grupa predana je dalje:
    }

notice-each-address = Za svaku od ovih adresa vrijedi:
notice-overview-headline = Ishod nije isti za sve adrese
notice-overview-failed =
    { $count ->
        [one] { $count } adresa: nije isporučeno, daljnjih pokušaja neće biti
        [few] { $count } adrese: nije isporučeno, daljnjih pokušaja neće biti
       *[other] { $count } adresa: nije isporučeno, daljnjih pokušaja neće biti
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } adresa: možda je isporučeno, daljnjih pokušaja neće biti
        [few] { $count } adrese: možda je isporučeno, daljnjih pokušaja neće biti
       *[other] { $count } adresa: možda je isporučeno, daljnjih pokušaja neće biti
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } adresa: isporuka kasni, pokušavamo i dalje
        [few] { $count } adrese: isporuka kasni, pokušavamo i dalje
       *[other] { $count } adresa: isporuka kasni, pokušavamo i dalje
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } adresa: isporučeno
        [few] { $count } adrese: isporučeno
       *[other] { $count } adresa: isporučeno
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } adresa: predano sljedećem poštanskom sustavu
        [few] { $count } adrese: predano sljedećem poštanskom sustavu
       *[other] { $count } adresa: predano sljedećem poštanskom sustavu
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } adresa grupe: predano članovima grupe
        [few] { $count } adrese grupa: predano članovima grupa
       *[other] { $count } adresa grupa: predano članovima grupa
    }
notice-likely = Najvjerojatniji razlog
notice-same-advice = Gornji savjet vrijedi i ovdje.
notice-more-recipients =
    { $count ->
        [one] Ovdje nije navedena još { $count } adresa. Nalazi se u izvješću u privitku.
        [few] Ovdje nisu navedene još { $count } adrese. Nalaze se u izvješću u privitku.
       *[other] Ovdje nije navedeno još { $count } adresa. Nalaze se u izvješću u privitku.
    }
notice-failed-final = Daljnjih pokušaja isporuke neće biti.
notice-enclosed-full = U privitku je cijela vaša poruka.
notice-enclosed-header = U privitku je samo zaglavlje vaše poruke: pošiljatelj, predmet, datum i slični redci.
notice-enclosed-header-8bit = U privitku je samo zaglavlje vaše poruke. Njezin tekst ima znakove koji bi se na putu natrag mogli oštetiti.
notice-fields-left-out =
    { $count ->
        [one] Iz tog zaglavlja izostavljen je { $count } redak jer je zaglavlje bilo predugo.
        [few] Iz tog zaglavlja izostavljena su { $count } retka jer je zaglavlje bilo predugo.
       *[other] Iz tog zaglavlja izostavljeno je { $count } redaka jer je zaglavlje bilo predugo.
    }
notice-fields-withheld =
    { $count ->
        [one] Radi zaštite privatnosti iz tog zaglavlja izostavljen je { $count } redak.
        [few] Radi zaštite privatnosti iz tog zaglavlja izostavljena su { $count } retka.
       *[other] Radi zaštite privatnosti iz tog zaglavlja izostavljeno je { $count } redaka.
    }
notice-withheld-targets = Ova obavijest ne pokazuje na koju je adresu vaša poruka predana dalje.
notice-withheld-members = Ova obavijest ne pokazuje tko je u grupi.
notice-withheld-hosts = Ova obavijest ne pokazuje imena poslužitelja unutar usluge e-pošte.
notice-only-these = Ova se obavijest odnosi samo na ove adrese.
    .one = Ova se obavijest odnosi samo na ovu adresu.

## Tko može pomoći i kako

notice-steps-heading = Što možete učiniti
notice-who-heading = Tko to može riješiti?
notice-who-sender = Vi možete { $act }.
notice-who-recipient =
    { $count ->
       *[one] Primatelj može { $act }.
        [few] Primatelji mogu { $act }.
        [other] Primatelji mogu { $act }.
    }
notice-who-sender-admin = Vaš administrator može { $act }.
notice-who-recipient-admin = Administratori domene { $domain } mogu { $act }.
notice-who-nobody = Izravno nitko. Preostaje { $act }.
notice-party-you = Vi
notice-party-recipient =
    { $count ->
       *[one] Primatelj
        [few] Primatelji
        [other] Primatelji
    }
notice-party-your-admin = Vaš administrator
notice-party-their-admin = Administratori domene { $domain }
notice-part-can-act = Rješenje je ovdje: { $act }
notice-part-passed-on = Pokušaj predaje dalje
notice-part-refused = Odbijeno
notice-part-no-answer = Bez odgovora
notice-part-not-delivered = Isporuka nije uspjela
notice-part-keeps-trying = Pokušaji se nastavljaju
notice-part-nothing-to-do = Bez drugih se ne može riješiti
notice-part-delivered = Poruka je isporučena
notice-part-relayed = Poruka je predana dalje
notice-part-expanded = Poruka je predana grupi

## Više jezika u jednoj obavijesti

notice-language-below = Hrvatski u nastavku
notice-several-languages = Ova je obavijest na više jezika. Jedan od njih je hrvatski.

## Pomoć i kontakt

notice-help = Više o ovom problemu: { $link }
    .label = Više o ovom problemu
notice-contact-address = Imate li pitanja? Pišite na adresu: { $contact }
notice-contact-link = Javite nam se putem weba: { $link }

## Izvorna poruka

notice-message-heading = Vaša poruka
notice-message-subject = Predmet
notice-message-sent = Poslano
notice-message-id = Message-ID
notice-message-size = Veličina

## Kašnjenje

notice-delayed-headline = Pokušavamo i dalje
notice-delayed-until = Pokušavat ćemo do { $until }. Ako poruka dotad ne bude isporučena, dobit ćete novu obavijest.
notice-delayed-open = Ako budemo morali odustati, dobit ćete novu obavijest.
notice-delayed-since = Dosadašnje čekanje: { $duration }.
notice-delayed-nothing = Ne morate ništa učiniti. Poruku ne treba slati ponovno.
notice-delayed-reason-heading = Što zasad znamo
notice-delayed-urgent = Je li hitno? Javite se na drugi način, na primjer telefonom.

## Uspjeh

notice-delivered-headline = Poruka je stigla
notice-delivered-meaning = To ne znači da je pročitana.
notice-relayed-headline = Potvrde isporuke neće biti
notice-relayed-meaning = Poštanski sustav koji je preuzeo poruku na putu do domene { $domain } ne šalje potvrde.
notice-expanded-headline = Poruka je na putu do članova grupe
notice-expanded-meaning = Adresa grupe stoji umjesto više drugih. Ako se poruka ne bude mogla isporučiti na neku od njih, može stići još jedna obavijest.
notice-label = { $label }:

## Uvod uz izvješće koje je stiglo s drugog mjesta

explanation-what = Ovaj tekst objašnjava izvješće koje slijedi. U njemu piše da dolazi iz ovog poštanskog sustava:
explanation-unverified = Je li to točno, ovdje se ne može provjeriti. Izvješće je u nastavku, točno onakvo kakvo je stiglo.
