### Mis hulgipostitusest sai: olekute, arvude ja põhjuste sõnad kirjades postitajatele ja logi lehel.
###
### Hulgipostitus on üks tekst, mis läheb paljudele aadressidele. Lugeja teeb hulgipostitusi ega halda meiliserverit. Olek käib
### kirja kohta. Tagastus on kõik, mis teatab, et kiri ei jõudnud kohale.
###
### lint: allow forbidden-term - hard bounce ja soft bounce on postitajate erialasõnad ja seisavad selgitustes

## Kirja olek

ledger-status-pending = Ootel
    .meaning = Kiri on üle antud. Selle kohta ei ole veel aruannet.
ledger-status-taken-into-account = Saatmiseks vastu võetud
    .meaning = Saatmisteenus on kirja vastu võtnud. Kohaletoimetamise kohta ei ole veel aruannet.
ledger-status-sent = Saadetud
    .meaning = Kiri on kohale toimetatud või ei ole seni midagi tagasi tulnud.
ledger-status-failed = Nurjus
    .meaning = Kiri ei ole kohale jõudnud. Logist on näha, kas katsed jätkuvad.
ledger-status-ignored = Välja jäetud
    .meaning = Kirja ei saadetud. Protsentides see arvesse ei lähe.
ledger-substatus-prepared = veel üle andmata
ledger-substatus-retrying = proovitakse uuesti
ledger-substatus-final = rohkem ei proovita
ledger-substatus-unconfirmed = kohalejõudmine kinnitamata
ledger-late = tuli hilja tagasi

## Kuidas kirju loetakse

ledger-policy-feedback = Kohaletoimetamise aruannetega
    .meaning = Iga kiri on ootel, kuni kohaletoimetamise kohta tuleb aruanne. Kohale toimetatud kirjade osakaal kasvab nullist.
ledger-policy-optimistic = Kohaletoimetamise aruanneteta
    .meaning = Iga kiri loetakse saadetuks, kuni midagi tagasi ei tule. Kohale toimetatud kirjade osakaal kahaneb, kui kirju tuleb tagasi.
ledger-policy-v8 = Nii, nagu loeb Campaign v8
    .meaning = Iga kiri on ainult vastu võetud, kuni kohaletoimetamise kohta tuleb aruanne. Kirju, mida proovitakse uuesti, ei loeta nurjunuks.

## Hulgipostituse arvud

ledger-percent = { $number }%
ledger-part = { $count } / { $total }
ledger-rate-to-deliver = Kohale toimetatavad kirjad
    .meaning = Kõik hulgipostituse kirjad peale nende, mis välja jäeti.
ledger-rate-handed-over = Üle antud
    .meaning = Kirjad, mille meilisüsteem on vastu võtnud. Allpool olevad osakaalud on arvutatud sellest arvust.
ledger-rate-sent = Saadetud kirjad
    .meaning = Kirjad, mis loetakse kas kohale toimetatuks või nurjunuks.
ledger-rate-pending = Ootel
    .meaning = Kirjad, mida ei loeta veel ei kohale toimetatuks ega nurjunuks.
ledger-rate-delivered = Kohale toimetatud
    .meaning = Kui paljude üle antud kirjade olek on „Saadetud“.
ledger-rate-failed = Tagastused ja vead
    .meaning = Kui paljude üle antud kirjade olek on „Nurjus“.
ledger-rate-retrying = Proovitakse uuesti
    .meaning = Kui palju üle antud kirju lükati esialgu tagasi. Meilisüsteem proovib uuesti.
ledger-rate-unconfirmed = Kinnitamata
    .meaning = Kui paljude üle antud kirjade kohaletoimetamise kohta aruannet ei tulnudki. Need loetakse saadetuks.
ledger-rate-hard = Püsivad tagastused
    .meaning = Hard bounce: kui palju üle antud kirju nurjus, sest aadress ei tööta.
ledger-rate-soft = Ajutised tagastused
    .meaning = Soft bounce: kui palju üle antud kirju nurjus või ootab muul põhjusel. Aadress võib olla korras.
ledger-rate-rejected = Tagasi lükatud
    .meaning = Kui palju üle antud kirju lükkas teine meilisüsteem tagasi.
ledger-rate-quarantined = Karantiinis
    .meaning = Kui palju kõigist kirjadest jäeti välja, sest aadress on karantiinis.
ledger-rate-denylisted = Blokeerimisnimekirjas
    .meaning = Kui palju kõigist kirjadest jäeti välja, sest aadress on blokeerimisnimekirjas.
ledger-rate-excluded = Välja jäetud
    .meaning = Kui palju kõigist kirjadest saatmata jäi.
ledger-rate-opened = Avatud
    .meaning = Kui palju kohale toimetatud kirju avati vähemalt korra.
ledger-rate-clicked = Klõpsatud
    .meaning = Kui paljudes kohale toimetatud kirjades klõpsati lingil vähemalt korra.
ledger-rate-complaints = Rämpspostiks märgitud
    .meaning = Kui palju kohale toimetatud kirju märgiti rämpspostiks.
ledger-rate-unsubscribed = Loobumised
    .meaning = Kui paljude kohale toimetatud kirjade järel loobuti edasistest kirjadest.
ledger-rate-late = Hilja tagasi tulnud
    .meaning = Kirjad, mis tulid tagasi pärast seda, kui need oli juba saadetuks loetud.

## Vigade liigid

ledger-type-hard = Püsiv tagastus
ledger-type-soft = Ajutine tagastus
ledger-type-ignored = Ei lähe arvesse

## Miks kiri nurjus või välja jäeti

ledger-reason-not-defined = Liigitamata
ledger-reason-user-unknown = Tundmatu aadress
ledger-reason-invalid-domain = Domeeni ei leitud
ledger-reason-unreachable = Pole kättesaadav
ledger-reason-account-disabled = Postkast on välja lülitatud
ledger-reason-mailbox-full = Postkast on täis
ledger-reason-not-connected = Pole ühendatud
ledger-reason-address-empty = Aadress puudub
ledger-reason-denylisted = Aadress on blokeerimisnimekirjas
ledger-reason-quarantined = Aadress on karantiinis
ledger-reason-duplicate = Aadress on topelt
ledger-reason-excluded-by-rule = Reegel jättis välja
ledger-reason-excluded-after-arbitration = Teine hulgipostitus läks ette
ledger-reason-bad-quality = Halva kvaliteediga aadress
ledger-reason-unqualified = Postiaadress on kontrollimata
ledger-reason-not-eligible = Sobivat pakkumist ei ole
ledger-reason-target-limited = Hulgipostituse maht on piiratud
ledger-reason-refused = Tagasi lükatud
ledger-reason-error-ignored = Viga jäeti arvestamata
ledger-reason-control-address = Kontrollaadress

## Mis seisus aadress on

ledger-address-valid = Korras
    .meaning = Sellele aadressile saadetakse kirju.
ledger-address-erroneous = Vigadega
    .meaning = Kirjad sellele aadressile on viimasel ajal nurjunud. Neid saadetakse siiski.
ledger-address-quarantine = Karantiinis
    .meaning = Liiga palju kirju sellele aadressile on nurjunud. Aadress jäetakse välja, kuni keegi selle vabastab.
ledger-address-denylisted = Blokeerimisnimekirjas
    .meaning = Keegi märkis sellele aadressile saadetud kirja rämpspostiks. Nüüdsest jäetakse aadress välja.

## Mis kirjaga juhtub

ledger-event-prepared = Ette valmistatud
ledger-event-excluded = Välja jäetud
ledger-event-relayed = Üle antud
ledger-event-soft-bounce = Esialgu tagasi lükatud
ledger-event-delivered = Kohale toimetatud
ledger-event-given-up = Proovimine lõpetatud
ledger-event-hard-bounce = Tagasi lükatud: aadress ei tööta
ledger-event-auto-reply = Automaatvastus
ledger-event-opened = Avatud
ledger-event-clicked = Lingil klõpsatud
ledger-event-complained = Rämpspostiks märgitud
ledger-event-unsubscribed = Kirjadest loobutud
ledger-event-expired = Katsete aeg sai läbi
