### Kas nutiko masiniam siuntimui: būsenų, skaičių ir priežasčių žodžiai laiškuose siunčiantiesiems ir žurnalo puslapyje.
###
### Siuntimas – vienas tekstas, kuris keliauja daugeliu adresų. Skaitytojas siunčia tokius laiškus, bet neprižiūri pašto serverio.
### Būsenos yra bevardės giminės ir tinka laiškui. „Grįžta“ viskas, kas praneša, kad laiškas nepristatytas.
###
### lint: allow forbidden-term - hard bounce ir soft bounce yra siunčiančiųjų amato žodžiai, jie rašomi paaiškinimuose

## Laiško būsenos

ledger-status-pending = Laukia
    .meaning = Laiškas perduotas. Ataskaitos apie jį dar nėra.
ledger-status-taken-into-account = Priimta siųsti
    .meaning = Siuntimo paslauga laišką priėmė. Pristatymo ataskaitos dar nėra.
ledger-status-sent = Išsiųsta
    .meaning = Laiškas pristatytas arba iki šiol niekas negrįžo.
ledger-status-failed = Nepavyko
    .meaning = Laiškas nepristatytas. Žurnale matyti, ar bandymai tęsiami.
ledger-status-ignored = Praleista
    .meaning = Laiškas nebuvo išsiųstas. Į procentus jis neįskaičiuojamas.
ledger-substatus-prepared = dar neperduota
ledger-substatus-retrying = bandoma dar kartą
ledger-substatus-final = daugiau bandymų nebus
ledger-substatus-unconfirmed = pristatymas nepatvirtintas
ledger-late = grįžo vėlai

## Kaip skaičiuojami laiškai

ledger-policy-feedback = Su pristatymo ataskaitomis
    .meaning = Kiekvienas laiškas laukia, kol gaunama pristatymo ataskaita. Pristatytų laiškų dalis auga nuo nulio.
ledger-policy-optimistic = Be pristatymo ataskaitų
    .meaning = Kiekvienas laiškas laikomas išsiųstu, kol niekas negrįžta. Pristatytų laiškų dalis mažėja, kai laiškai grįžta.
ledger-policy-v8 = Taip, kaip skaičiuoja Campaign v8
    .meaning = Kiekvienas laiškas yra tik priimtas, kol gaunama pristatymo ataskaita. Laiškai, kuriuos bandoma pristatyti dar kartą, prie būsenos „Nepavyko“ neskaičiuojami.

## Siuntimo skaičiai

ledger-percent = { $number } %
ledger-part = { $count } iš { $total }
ledger-rate-to-deliver = Skirta pristatyti
    .meaning = Visi siuntimo laiškai, išskyrus praleistus.
ledger-rate-handed-over = Perduota
    .meaning = Laiškai, kuriuos pašto sistema priėmė. Toliau nurodytos dalys skaičiuojamos nuo jų.
ledger-rate-sent = Išsiųsti laiškai
    .meaning = Laiškai, kurie laikomi pristatytais arba kurių pristatyti nepavyko.
ledger-rate-pending = Laukia
    .meaning = Laiškai, apie kuriuos dar nežinoma, ar jie pristatyti.
ledger-rate-delivered = Pristatyta
    .meaning = Kiek perduotų laiškų turi būseną „Išsiųsta“.
ledger-rate-failed = Grąžinimai ir klaidos
    .meaning = Kiek perduotų laiškų turi būseną „Nepavyko“.
ledger-rate-retrying = Bandoma dar kartą
    .meaning = Kiek perduotų laiškų kol kas atsisakyta priimti. Pašto sistema bando dar kartą.
ledger-rate-unconfirmed = Nepatvirtinta
    .meaning = Apie kiek perduotų laiškų pristatymo ataskaitos taip ir negauta. Jie laikomi išsiųstais.
ledger-rate-hard = Galutiniai grąžinimai
    .meaning = Hard bounce: kiek perduotų laiškų nepristatyta, nes adresas neveikia.
ledger-rate-soft = Laikini grąžinimai
    .meaning = Soft bounce: kiek perduotų laiškų nepristatyta arba laukia dėl kitos priežasties. Adresas gali būti geras.
ledger-rate-rejected = Atsisakyta priimti
    .meaning = Kiek perduotų laiškų atsisakė priimti kita pašto sistema.
ledger-rate-quarantined = Karantine
    .meaning = Kiek iš visų laiškų praleista, nes adresas yra karantine.
ledger-rate-denylisted = Blokavimo sąraše
    .meaning = Kiek iš visų laiškų praleista, nes adresas yra blokavimo sąraše.
ledger-rate-excluded = Praleista
    .meaning = Kiek iš visų laiškų neišsiųsta.
ledger-rate-opened = Atidaryta
    .meaning = Kiek pristatytų laiškų atidaryta bent kartą.
ledger-rate-clicked = Spustelėta
    .meaning = Kiek pristatytų laiškų turi bent kartą spustelėtą nuorodą.
ledger-rate-complaints = Pažymėta kaip šlamštas
    .meaning = Kiek pristatytų laiškų pažymėta kaip šlamštas.
ledger-rate-unsubscribed = Atsisakyta prenumeratos
    .meaning = Po kiek pristatytų laiškų buvo atsisakyta prenumeratos.
ledger-rate-late = Grįžo vėlai
    .meaning = Laiškai, kurie grįžo, kai jau buvo laikomi išsiųstais.

## Klaidų rūšys

ledger-type-hard = Galutinis grąžinimas
ledger-type-soft = Laikinas grąžinimas
ledger-type-ignored = Neskaičiuojama

## Kodėl laiškas nepristatytas arba praleistas

ledger-reason-not-defined = Neklasifikuota
ledger-reason-user-unknown = Nežinomas adresas
ledger-reason-invalid-domain = Domenas nerastas
ledger-reason-unreachable = Nepasiekiama
ledger-reason-account-disabled = Dėžutė išjungta
ledger-reason-mailbox-full = Dėžutė pilna
ledger-reason-not-connected = Nėra ryšio
ledger-reason-address-empty = Adresas nenurodytas
ledger-reason-denylisted = Adresas blokavimo sąraše
ledger-reason-quarantined = Adresas karantine
ledger-reason-duplicate = Adresas kartojasi
ledger-reason-excluded-by-rule = Praleista pagal taisyklę
ledger-reason-excluded-after-arbitration = Pirmenybė kitam siuntimui
ledger-reason-bad-quality = Prastos kokybės adresas
ledger-reason-unqualified = Pašto adresas nepatikrintas
ledger-reason-not-eligible = Nėra tinkamo pasiūlymo
ledger-reason-target-limited = Siuntimo apimtis apribota
ledger-reason-refused = Atsisakyta priimti
ledger-reason-error-ignored = Klaidos nepaisyta
ledger-reason-control-address = Kontrolinis adresas

## Adreso būklė

ledger-address-valid = Tinkamas
    .meaning = Šiuo adresu laiškai siunčiami.
ledger-address-erroneous = Su klaidomis
    .meaning = Pastaruoju metu laiškų šiuo adresu pristatyti nepavyko. Jie vis dar siunčiami.
ledger-address-quarantine = Karantine
    .meaning = Per daug laiškų šiuo adresu pristatyti nepavyko. Adresas praleidžiamas, kol bus išleistas iš karantino.
ledger-address-denylisted = Blokavimo sąraše
    .meaning = Laiškas šiuo adresu pažymėtas kaip šlamštas. Nuo šiol adresas praleidžiamas.

## Kas vyksta su laišku

ledger-event-prepared = Parengta
ledger-event-excluded = Praleista
ledger-event-relayed = Perduota
ledger-event-soft-bounce = Kol kas atsisakyta priimti
ledger-event-delivered = Pristatyta
ledger-event-given-up = Bandymai nutraukti
ledger-event-hard-bounce = Atsisakyta priimti: adresas neveikia
ledger-event-auto-reply = Automatinis atsakymas
ledger-event-opened = Atidaryta
ledger-event-clicked = Spustelėta nuoroda
ledger-event-complained = Pažymėta kaip šlamštas
ledger-event-unsubscribed = Atsisakyta prenumeratos
ledger-event-expired = Bandymų laikas baigėsi
