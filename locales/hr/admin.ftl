### Dio za administratore. Stručni su izrazi ovdje dobrodošli.
###
### Oznake redaka nemaju dvotočku. Ono što su rekli strojevi (status, odgovori, imena) nikad se ne prevodi.

admin-heading = Za administratore
admin-recipient = Adresa
admin-status = Status
admin-status-received = Status kako je primljen
admin-status-derived = Status prema odgovoru
admin-original-recipient = Poslano na
admin-reported-by = Izvor izvješća
admin-remote = Drugi poslužitelj
admin-remote-unnamed = nije naveden u izvješću
admin-remote-none = nijedan nije odgovorio; to je utvrdio poslužitelj koji je sastavio izvješće
admin-stage = Faza
admin-stage-connect = veza nije uspostavljena
admin-stage-greeting = pri pozdravu, prije prve naredbe
admin-stage-hello = nakon EHLO
admin-stage-starttls = nakon STARTTLS
admin-stage-auth = nakon AUTH
admin-stage-mail = nakon MAIL FROM (pošiljatelj)
admin-stage-rcpt = nakon RCPT TO (primatelj)
admin-stage-data = nakon DATA, prije poruke
admin-stage-end-of-data = nakon cijele poruke
admin-attempts = Pokušaji
# Isti oblik za svaki broj: uz 21 i 31 „zadnji” također mora stajati.
admin-attempts-value = { $count }, zadnji { $moment }
admin-attempts-list = Pokušaji, od najnovijeg
admin-attempt-repeats =
    { $count ->
        [one] Isti je odgovor stigao { $count } put zaredom.
        [few] Isti je odgovor stigao { $count } puta zaredom.
       *[other] Isti je odgovor stigao { $count } puta zaredom.
    }
admin-attempts-left-out =
    { $count ->
        [one] { $count } raniji pokušaj nije naveden.
        [few] { $count } ranija pokušaja nisu navedena.
       *[other] { $count } ranijih pokušaja nije navedeno.
    }
admin-created = Napisano
admin-arrived = Primljeno
admin-last-attempt = Zadnji pokušaj
admin-retry-until = Pokušaji do
admin-log-id = ID u zapisniku
admin-envelope-id = ID omotnice
admin-sender = Povratna adresa
admin-reply = Odgovor drugog poslužitelja, doslovno
admin-reply-reported = Odgovor naveden u izvješću, doslovno
admin-reply-own = Razlog koji je zabilježio naš poslužitelj
admin-advice = Što može učiniti administrator
admin-help = Više za administratore: { $link }
admin-hops = Put poruke
admin-hops-left-out =
    { $count ->
        [one] { $count } raniji skok nije naveden.
        [few] { $count } ranija skoka nisu navedena.
       *[other] { $count } ranijih skokova nije navedeno.
    }
admin-hop = Skok { $count }
admin-hop-time = Vrijeme
admin-hop-relay = Trajanje predaje
admin-hop-since = { $duration } od skoka { $count }
admin-hop-slowest = Najsporiji skok
admin-hop-unnamed = Poslužitelj nije naveden
admin-hop-no-time = nije poznato
admin-hop-implausible = Nije vjerodostojno, pa se ne računa
admin-hops-skew = Negativno trajanje predaje znači da se satovi dvaju poslužitelja razlikuju.
admin-header = Iz zaglavlja poruke, doslovno
admin-withheld = skriveno
admin-withheld-targets = Skriveno: odredište prosljeđivanja. U izvješću nema ni njegova poslužitelja ni ID-a u zapisniku (RFC 3464, odjeljak 4.2).
admin-withheld-members = Skriveno: članovi grupe. U izvješću nema ni njihovih poslužitelja ni ID-ova u zapisniku (RFC 3464, odjeljak 4.2).
admin-withheld-hosts = Skriveno: imena i adrese unutarnjih poslužitelja.
admin-hops-withheld =
    { $count ->
        [one] { $count } unutarnji skok nije prikazan.
        [few] { $count } unutarnja skoka nisu prikazana.
       *[other] { $count } unutarnjih skokova nije prikazano.
    }

## Poruka postmasteru o obavijesti koja se ne može poslati

postmaster-subject = Pošiljatelju treba javiti na drugi način
postmaster-step = Javite pošiljatelju na drugi način, na primjer telefonom ili na drugu adresu.
postmaster-what = Obavijest o poruci u nastavku nije se mogla poslati na ovu adresu: { $sender }
postmaster-why = Ta adresa ima znakove izvan ASCII-ja. Da bi obavijest do nje stigla, svaki poslužitelj na putu mora podržavati SMTPUTF8 (RFC 6531), a barem jedan ga ne podržava. Dok je tako, novi pokušaji ne pomažu.
postmaster-facts = U obavijesti bi pisalo ovo

## Isto kad se obavijesti na jednu adresu zadržavaju

postmaster-budget-subject = Obavijesti na jednu adresu se zadržavaju
postmaster-budget-step = Provjerite šalje li netko poštu u ime ove adrese i zaustavite to na izvoru.
postmaster-budget-what = Obavijest o poruci u nastavku zadržana je i nije poslana na ovu adresu: { $sender }
postmaster-budget-why = Za tu adresu ili njezinu domenu potrošen je dopušteni broj obavijesti. Tko krivotvori povratnu adresu, navodi druge da na nju šalju obavijesti. Ostale zadržane obavijesti navedene su u zapisniku programa Retourpost.
