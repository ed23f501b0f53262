### Administraatorite osa. Erialasõnad on siin omal kohal.
###
### Ridade nimetustel ei ole koolonit. Seda, mida ütlesid masinad (olekukoodid, vastused, serverid), ei tõlgita.

admin-heading = Administraatoritele
admin-recipient = Aadress
admin-status = Olekukood
admin-status-received = Olekukood nii, nagu see saabus
admin-status-derived = Olekukood vastuse järgi
admin-original-recipient = Saadetud aadressile
admin-reported-by = Aruande koostaja
admin-remote = Teine server
admin-remote-unnamed = aruandes nimetamata
admin-remote-none = ükski ei ole vastanud; aruande koostanud server tegi selle kindlaks ise
admin-stage = Etapp
admin-stage-connect = ühendust ei tekkinud
admin-stage-greeting = tervituse ajal, enne esimest käsku
admin-stage-hello = EHLO järel
admin-stage-starttls = STARTTLS-i järel
admin-stage-auth = AUTH-i järel
admin-stage-mail = MAIL FROM-i järel (saatja)
admin-stage-rcpt = RCPT TO järel (saaja)
admin-stage-data = DATA järel, enne kirja
admin-stage-end-of-data = pärast kogu kirja
admin-attempts = Katseid
admin-attempts-value =
    { $count ->
        [one] { $count }, aeg { $moment }
       *[other] { $count }, viimane { $moment }
    }
admin-attempts-list = Katsed, uusim enne
admin-attempt-repeats = Sama vastus tuli { $count } korda järjest.
admin-attempts-left-out =
    { $count ->
        [one] { $count } varasem katse on loetelust välja jäetud.
       *[other] { $count } varasemat katset on loetelust välja jäetud.
    }
admin-created = Kirjutatud
admin-arrived = Saabunud
admin-last-attempt = Viimane katse
admin-retry-until = Proovitakse kuni
admin-log-id = Logi ID
admin-envelope-id = Ümbriku ID
admin-sender = Tagastusaadress
admin-reply = Teise serveri vastus sõna-sõnalt
admin-reply-reported = Vastus aruande järgi, sõna-sõnalt
admin-reply-own = Meie oma serveri märgitud põhjus
admin-advice = Mida saab teha administraator
admin-help = Lähemalt administraatoritele: { $link }
admin-hops = Kirja teekond
admin-hops-left-out =
    { $count ->
        [one] { $count } varasem vahepeatus on loetelust välja jäetud.
       *[other] { $count } varasemat vahepeatust on loetelust välja jäetud.
    }
admin-hop = Vahepeatus { $count }
admin-hop-time = Aeg
admin-hop-relay = Kestus
admin-hop-since = { $duration }, loetud vahepeatusest { $count }
admin-hop-slowest = Aeglaseim vahepeatus
admin-hop-unnamed = Server nimetamata
admin-hop-no-time = teadmata
admin-hop-implausible = Ebausutav, seepärast arvestamata
admin-hops-skew = Negatiivne kestus tähendab, et kahe serveri kellad näitavad eri aega.
admin-header = Kirja päisest, sõna-sõnalt
admin-withheld = ei näidata
admin-withheld-targets = Ei näidata: edasisuunamise sihtaadress. Aruandest on välja jäetud ka selle server ja logi ID (RFC 3464, jaotis 4.2).
admin-withheld-members = Ei näidata: grupi liikmed. Aruandest on välja jäetud ka nende serverid ja logi ID-d (RFC 3464, jaotis 4.2).
admin-withheld-hosts = Ei näidata: sisemiste serverite nimed ja aadressid.
admin-hops-withheld =
    { $count ->
        [one] { $count } sisemist vahepeatust ei näidata.
       *[other] { $count } sisemist vahepeatust ei näidata.
    }

## Postmasterile: teadet ei saa saata

postmaster-subject = Saatjale tuleb teada anda muul viisil
postmaster-step = Andke saatjale teada muul viisil, näiteks telefoni teel või mõnel teisel aadressil.
postmaster-what = Teade allpool kirjeldatud kirja kohta oli mõeldud aadressile { $sender } ja seda ei saanud saata.
postmaster-why = Aadressis on märke väljastpoolt ASCII-märgistikku. Selleni jõudmiseks peab iga server teel toetama laiendust SMTPUTF8 (RFC 6531), aga vähemalt üks ei toeta. Kuni see nii on, ei ole uuest katsest abi.
postmaster-facts = Teates oleks olnud järgmine

## Postmasterile: teateid hoitakse kinni

postmaster-budget-subject = Ühele aadressile mõeldud teateid ei saadeta
postmaster-budget-step = Kontrollige, kas keegi saadab selle aadressi nimel kirju, ja lõpetage see seal, kust see alguse saab.
postmaster-budget-what = Teade allpool kirjeldatud kirja kohta oli mõeldud aadressile { $sender } ja jäeti saatmata.
postmaster-budget-why = Sellele aadressile või selle domeenile lubatud teadete hulk on täis. Kes võltsib tagastusaadressi, paneb teised sinna teateid saatma. Järgmised teated pannakse kirja Retourposti logisse.
