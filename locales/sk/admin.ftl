### Časť pre správcov. Odborné výrazy sem patria.
###
### Označenia riadkov nemajú dvojbodku. Čo povedali stroje (stav, odpovede, hostitelia), sa nikdy neprekladá.

admin-heading = Pre správcov
admin-recipient = Adresa
admin-status = Stav
admin-status-received = Stav v pôvodnom znení
admin-status-derived = Stav podľa odpovede
admin-original-recipient = Odoslané na
admin-reported-by = Hlásenie vytvoril
admin-remote = Druhý server
admin-remote-unnamed = v hlásení nie je uvedený
admin-remote-none = žiadny neodpovedal; zistil to server, ktorý hlásenie vytvoril
admin-stage = Fáza
admin-stage-connect = spojenie sa nenadviazalo
admin-stage-greeting = pri uvítaní, pred prvým príkazom
admin-stage-hello = po EHLO
admin-stage-starttls = po STARTTLS
admin-stage-auth = po AUTH
admin-stage-mail = po MAIL FROM (odosielateľ)
admin-stage-rcpt = po RCPT TO (príjemca)
admin-stage-data = po DATA, pred správou
admin-stage-end-of-data = po odoslaní celej správy
admin-attempts = Pokusy
admin-attempts-value =
    { $count ->
        [one] { $count }, { $moment }
        [few] { $count }, posledný { $moment }
       *[other] { $count }, posledný { $moment }
    }
admin-attempts-list = Pokusy od najnovšieho
admin-attempt-repeats = Rovnaká odpoveď prišla { $count }-krát za sebou.
admin-attempts-left-out =
    { $count ->
        [one] { $count } skorší pokus tu nie je uvedený.
        [few] { $count } skoršie pokusy tu nie sú uvedené.
       *[other] { $count } skorších pokusov tu nie je uvedených.
    }
admin-created = Vytvorené
admin-arrived = Prijaté
admin-last-attempt = Posledný pokus
admin-retry-until = Pokusy do
admin-log-id = ID v logu
admin-envelope-id = ID obálky
admin-sender = Spiatočná adresa
admin-reply = Odpoveď druhého servera, doslova
admin-reply-reported = Odpoveď uvedená v hlásení, doslova
admin-reply-own = Dôvod, ktorý zaznamenal náš server
admin-advice = Čo môže urobiť správca
admin-help = Viac pre správcov: { $link }
admin-hops = Cesta správy
admin-hops-left-out =
    { $count ->
        [one] { $count } skorší skok tu nie je uvedený.
        [few] { $count } skoršie skoky tu nie sú uvedené.
       *[other] { $count } skorších skokov tu nie je uvedených.
    }
admin-hop = Skok { $count }
admin-hop-time = Čas
admin-hop-relay = Trvanie odovzdania
admin-hop-since = { $duration } od skoku { $count }
admin-hop-slowest = Najpomalší skok
admin-hop-unnamed = Server nie je uvedený
admin-hop-no-time = nie je známy
admin-hop-implausible = Nemôže byť správne, preto sa nepočíta
admin-hops-skew = Záporné trvanie znamená, že hodiny dvoch serverov nejdú rovnako.
admin-header = Z hlavičky správy, doslova
admin-withheld = skryté
admin-withheld-targets = Skryté: cieľ preposielania. V hlásení chýba aj jeho server a ID v logu (RFC 3464, oddiel 4.2).
admin-withheld-members = Skryté: členovia skupiny. V hlásení chýbajú aj ich servery a ID v logu (RFC 3464, oddiel 4.2).
admin-withheld-hosts = Skryté: názvy a adresy vnútorných hostiteľov.
admin-hops-withheld =
    { $count ->
        [one] { $count } vnútorný skok je skrytý.
        [few] { $count } vnútorné skoky sú skryté.
       *[other] { $count } vnútorných skokov je skrytých.
    }

## Správa pre postmastera, keď sa oznámenie nedá odoslať

postmaster-subject = Odosielateľovi treba dať vedieť iným spôsobom
postmaster-step = Dajte odosielateľovi vedieť iným spôsobom, napríklad telefonicky alebo na inú adresu.
postmaster-what = Oznámenie o správe uvedenej nižšie patrilo na adresu { $sender } a nedalo sa odoslať.
postmaster-why = Táto adresa obsahuje znaky mimo ASCII. Aby sa k nej oznámenie dostalo, musí každý server na ceste podporovať SMTPUTF8 (RFC 6531). Najmenej jeden ho nepodporuje. Kým je to tak, ďalšie pokusy nepomôžu.
postmaster-facts = Toto by v oznámení stálo

## To isté, keď sa oznámenia na jednu adresu zadržiavajú

postmaster-budget-subject = Oznámenia na jednu adresu sa zadržiavajú
postmaster-budget-step = Zistite, či niekto neposiela poštu v mene tejto adresy, a zastavte ju pri zdroji.
postmaster-budget-what = Oznámenie o správe uvedenej nižšie patrilo na adresu { $sender } a bolo zadržané.
postmaster-budget-why = Limit oznámení pre túto adresu alebo jej doménu je vyčerpaný. Kto sfalšuje spiatočnú adresu, spôsobí, že na ňu iní posielajú oznámenia. Ďalšie zadržané oznámenia sú v logu programu Retourpost.
