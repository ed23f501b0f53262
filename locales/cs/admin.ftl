### Část pro správce. Odborné výrazy sem patří.
###
### Popisky řádků nemají dvojtečku. Co řekly stroje (stav, odpovědi, hostitelé), se nikdy nepřekládá.

admin-heading = Pro správce
admin-recipient = Adresa
admin-status = Stav
admin-status-received = Stav v původním znění
admin-status-derived = Stav podle odpovědi
admin-original-recipient = Odesláno na
admin-reported-by = Hlášení vytvořil
admin-remote = Druhý server
admin-remote-unnamed = v hlášení není uveden
admin-remote-none = žádný neodpověděl; zjistil to server, který hlášení vytvořil
admin-stage = Fáze
admin-stage-connect = spojení nebylo navázáno
admin-stage-greeting = při uvítání, před prvním příkazem
admin-stage-hello = po EHLO
admin-stage-starttls = po STARTTLS
admin-stage-auth = po AUTH
admin-stage-mail = po MAIL FROM (odesílatel)
admin-stage-rcpt = po RCPT TO (příjemce)
admin-stage-data = po DATA, před zprávou
admin-stage-end-of-data = po odeslání celé zprávy
admin-attempts = Pokusy
admin-attempts-value =
    { $count ->
        [one] { $count }, { $moment }
        [few] { $count }, poslední { $moment }
       *[other] { $count }, poslední { $moment }
    }
admin-attempts-list = Pokusy od nejnovějšího
admin-attempt-repeats = Stejná odpověď přišla { $count }krát za sebou.
admin-attempts-left-out =
    { $count ->
        [one] { $count } dřívější pokus tu není uveden.
        [few] { $count } dřívější pokusy tu nejsou uvedeny.
       *[other] { $count } dřívějších pokusů tu není uvedeno.
    }
admin-created = Vytvořeno
admin-arrived = Přijato
admin-last-attempt = Poslední pokus
admin-retry-until = Pokusy do
admin-log-id = ID v logu
admin-envelope-id = ID obálky
admin-sender = Zpáteční adresa
admin-reply = Odpověď druhého serveru, doslova
admin-reply-reported = Odpověď uvedená v hlášení, doslova
admin-reply-own = Důvod, který zaznamenal náš server
admin-advice = Co může udělat správce
admin-help = Více pro správce: { $link }
admin-hops = Cesta zprávy
admin-hops-left-out =
    { $count ->
        [one] { $count } dřívější skok tu není uveden.
        [few] { $count } dřívější skoky tu nejsou uvedeny.
       *[other] { $count } dřívějších skoků tu není uvedeno.
    }
admin-hop = Skok { $count }
admin-hop-time = Čas
admin-hop-relay = Doba předání
admin-hop-since = { $duration } od skoku { $count }
admin-hop-slowest = Nejpomalejší skok
admin-hop-unnamed = Server není uveden
admin-hop-no-time = není znám
admin-hop-implausible = Nevěrohodné, proto se nepočítá
admin-hops-skew = Záporná doba předání znamená, že se hodiny dvou serverů liší.
admin-header = Z hlavičky zprávy, doslova
admin-withheld = skryto
admin-withheld-targets = Skryto: cíl přeposílání. V hlášení chybí i jeho server a ID v logu (RFC 3464, oddíl 4.2).
admin-withheld-members = Skryto: členové skupiny. V hlášení chybí i jejich servery a ID v logu (RFC 3464, oddíl 4.2).
admin-withheld-hosts = Skryto: názvy a adresy vnitřních hostitelů.
admin-hops-withheld =
    { $count ->
        [one] { $count } vnitřní skok je skryt.
        [few] { $count } vnitřní skoky jsou skryty.
       *[other] { $count } vnitřních skoků je skryto.
    }

## Zpráva pro postmastera, když oznámení nelze odeslat

postmaster-subject = Odesílateli je třeba dát vědět jinou cestou
postmaster-step = Dejte odesílateli vědět jinou cestou, například telefonicky nebo na jinou adresu.
postmaster-what = Oznámení o níže uvedené zprávě patřilo na adresu { $sender } a nebylo možné je odeslat.
postmaster-why = Tato adresa obsahuje znaky mimo ASCII. Aby k ní oznámení došlo, musí každý server na cestě podporovat SMTPUTF8 (RFC 6531), a nejméně jeden to neumí. Dokud to tak je, další pokusy nepomohou.
postmaster-facts = Toto by v oznámení stálo

## Totéž, když se oznámení na jednu adresu zadržují

postmaster-budget-subject = Oznámení na jednu adresu se zadržují
postmaster-budget-step = Zjistěte, zda někdo neposílá poštu jménem této adresy, a zastavte ji u zdroje.
postmaster-budget-what = Oznámení o níže uvedené zprávě patřilo na adresu { $sender } a bylo zadrženo.
postmaster-budget-why = Limit oznámení pro tuto adresu nebo její doménu je vyčerpán. Kdo padělá zpáteční adresu, způsobí, že na ni jiní posílají oznámení. Další zadržená oznámení jsou v logu programu Retourpost.
