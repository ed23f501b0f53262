### Dalis administratoriams. Techniniai terminai čia savo vietoje.
###
### Eilučių pavadinimai rašomi be dvitaškio. Ką pasakė įrenginiai (būsena, atsakymai, serverių vardai), niekada neverčiame.

admin-heading = Administratoriams
admin-recipient = Adresas
admin-status = Būsena
admin-status-received = Gauta būsena
admin-status-derived = Būsena pagal atsakymą
admin-original-recipient = Siųsta adresu
admin-reported-by = Ataskaitą parengė
admin-remote = Kitas serveris
admin-remote-unnamed = ataskaitoje nenurodytas
admin-remote-none = nė vienas neatsakė; tai nustatė ataskaitą parengęs serveris
admin-stage = Etapas
admin-stage-connect = ryšys neužmegztas
admin-stage-greeting = per pasisveikinimą, prieš pirmą komandą
admin-stage-hello = po EHLO
admin-stage-starttls = po STARTTLS
admin-stage-auth = po AUTH
admin-stage-mail = po MAIL FROM (siuntėjas)
admin-stage-rcpt = po RCPT TO (gavėjas)
admin-stage-data = po DATA, prieš laiško turinį
admin-stage-end-of-data = perdavus visą laišką
admin-attempts = Bandymai
admin-attempts-value = { $count }, paskutinis: { $moment }
admin-attempts-list = Bandymai nuo naujausio
admin-attempt-repeats =
    { $count ->
        [one] Tas pats atsakymas gautas { $count } kartą iš eilės.
        [few] Tas pats atsakymas gautas { $count } kartus iš eilės.
       *[other] Tas pats atsakymas gautas { $count } kartų iš eilės.
    }
admin-attempts-left-out =
    { $count ->
        [one] Neparodytas { $count } ankstesnis bandymas.
        [few] Neparodyti { $count } ankstesni bandymai.
       *[other] Neparodyta { $count } ankstesnių bandymų.
    }
admin-created = Sukurta
admin-arrived = Gauta
admin-last-attempt = Paskutinis bandymas
admin-retry-until = Bandoma iki
admin-log-id = Žurnalo ID
admin-envelope-id = Voko ID
admin-sender = Grįžtamasis adresas
admin-reply = Kito serverio atsakymas, pažodžiui
admin-reply-reported = Ataskaitoje nurodytas atsakymas, pažodžiui
admin-reply-own = Mūsų serverio užrašyta priežastis
admin-advice = Ką gali padaryti administratorius
admin-help = Daugiau administratoriams: { $link }
admin-hops = Laiško kelias
admin-hops-left-out =
    { $count ->
        [one] Neparodytas { $count } ankstesnis šuolis.
        [few] Neparodyti { $count } ankstesni šuoliai.
       *[other] Neparodyta { $count } ankstesnių šuolių.
    }
admin-hop = Šuolis { $count }
admin-hop-time = Laikas
admin-hop-relay = Perdavimo trukmė
admin-hop-since = { $duration } nuo šuolio { $count }
admin-hop-slowest = Lėčiausias šuolis
admin-hop-unnamed = Serveris nenurodytas
admin-hop-no-time = nežinomas
admin-hop-implausible = Neįtikimas, todėl neįskaičiuotas
admin-hops-skew = Neigiama perdavimo trukmė reiškia, kad dviejų serverių laikrodžiai nesutampa.
admin-header = Iš laiško antraštės, pažodžiui
admin-withheld = nerodoma
admin-withheld-targets = Nerodoma: kur laiškas persiųstas. Ataskaitoje nėra ir to serverio bei jo žurnalo ID (RFC 3464, 4.2 skyrius).
admin-withheld-members = Nerodoma: grupės nariai. Ataskaitoje nėra ir jų serverių bei žurnalų ID (RFC 3464, 4.2 skyrius).
admin-withheld-hosts = Nerodoma: vidinių serverių vardai ir adresai.
admin-hops-withheld =
    { $count ->
        [one] Nerodomas { $count } vidinis šuolis.
        [few] Nerodomi { $count } vidiniai šuoliai.
       *[other] Nerodoma { $count } vidinių šuolių.
    }

## Laiškas pašto administratoriui (postmaster) apie pranešimą, kurio išsiųsti neįmanoma

postmaster-subject = Siuntėjui reikia pranešti kitu būdu
postmaster-step = Praneškite siuntėjui kitu būdu, pavyzdžiui, telefonu arba kitu adresu.
postmaster-what = Pranešimo apie toliau nurodytą laišką išsiųsti nepavyko. Jis buvo skirtas adresui: { $sender }
postmaster-why = Šiame adrese yra ne ASCII ženklų. Kad pranešimas jį pasiektų, kiekvienas serveris kelyje turi palaikyti SMTPUTF8 (RFC 6531). Bent vienas serveris to nepalaiko. Kol taip yra, bandyti dar kartą neverta.
postmaster-facts = Pranešime būtų buvę parašyta

## Tas pats, kai pranešimai vienu adresu sulaikomi

postmaster-budget-subject = Pranešimai vienu adresu sulaikomi
postmaster-budget-step = Patikrinkite, ar kas nors nesiunčia laiškų šio adreso vardu. Jei taip, sustabdykite juos ten, kur jie siunčiami.
postmaster-budget-what = Pranešimas apie toliau nurodytą laišką sulaikytas. Jis buvo skirtas adresui: { $sender }
postmaster-budget-why = Šiam adresui arba jo domenui skirtas pranešimų skaičius išnaudotas. Kai grįžtamasis adresas suklastotas, pranešimai keliauja ne tam, kas siuntė. Kiti sulaikyti pranešimai surašyti Retourpost žurnale.
