### Del za skrbnike. Strokovni izrazi so tukaj dobrodošli.
###
### Oznake vrstic nimajo dvopičja. Kar so povedali stroji (stanje, odgovori, gostitelji), se nikoli ne prevaja.

admin-heading = Za skrbnike
admin-recipient = Naslov
admin-status = Stanje
admin-status-received = Stanje, kot je prišlo
admin-status-derived = Stanje po odgovoru
admin-original-recipient = Poslano na
admin-reported-by = Vir poročila
admin-remote = Drugi strežnik
admin-remote-unnamed = v poročilu ni naveden
admin-remote-none = noben ni odgovoril; to je ugotovil strežnik, ki poroča
admin-stage = Faza
admin-stage-connect = povezava ni bila vzpostavljena
admin-stage-greeting = ob pozdravu, pred prvim ukazom
admin-stage-hello = po EHLO
admin-stage-starttls = po STARTTLS
admin-stage-auth = po AUTH
admin-stage-mail = po MAIL FROM (pošiljatelj)
admin-stage-rcpt = po RCPT TO (prejemnik)
admin-stage-data = po DATA, pred sporočilom
admin-stage-end-of-data = po celotnem sporočilu
admin-attempts = Poskusi
admin-attempts-value =
    { $count ->
        [one] { $count }, zadnji: { $moment }
        [two] { $count }, zadnji: { $moment }
        [few] { $count }, zadnji: { $moment }
       *[other] { $count }, zadnji: { $moment }
    }
admin-attempts-list = Poskusi, najnovejši najprej
admin-attempt-repeats = Enak odgovor je prišel { $count }-krat zapored.
admin-attempts-left-out =
    { $count ->
        [one] { $count } prejšnji poskus tukaj ni naveden.
        [two] { $count } prejšnja poskusa tukaj nista navedena.
        [few] { $count } prejšnji poskusi tukaj niso navedeni.
       *[other] { $count } prejšnjih poskusov tukaj ni navedenih.
    }
admin-created = Ustvarjeno
admin-arrived = Prejeto
admin-last-attempt = Zadnji poskus
admin-retry-until = Rok za poskuse
admin-log-id = ID v dnevniku
admin-envelope-id = ID ovojnice
admin-sender = Povratni naslov
admin-reply = Odgovor drugega strežnika, dobesedno
admin-reply-reported = Odgovor, kot je v poročilu, dobesedno
admin-reply-own = Razlog, ki ga je zapisal naš strežnik
admin-advice = Kaj lahko stori skrbnik
admin-help = Več za skrbnike: { $link }
admin-hops = Pot sporočila
admin-hops-left-out =
    { $count ->
        [one] { $count } prejšnji skok tukaj ni naveden.
        [two] { $count } prejšnja skoka tukaj nista navedena.
        [few] { $count } prejšnji skoki tukaj niso navedeni.
       *[other] { $count } prejšnjih skokov tukaj ni navedenih.
    }
admin-hop = Skok { $count }
admin-hop-time = Čas
admin-hop-relay = Trajanje predaje
admin-hop-since = { $duration } od skoka { $count }
admin-hop-slowest = Najpočasnejši skok
admin-hop-unnamed = Strežnik ni naveden
admin-hop-no-time = ni znan
admin-hop-implausible = Ni verjetno, zato ni upoštevano
admin-hops-skew = Negativno trajanje predaje pomeni, da se uri dveh strežnikov razlikujeta.
admin-header = Iz glave sporočila, dobesedno
admin-withheld = skrito
admin-withheld-targets = Skrito: cilj posredovanja. V poročilu tudi ni njegovega strežnika in ID-ja v dnevniku (RFC 3464, razdelek 4.2).
admin-withheld-members = Skrito: člani skupine. V poročilu tudi ni njihovih strežnikov in ID-jev v dnevniku (RFC 3464, razdelek 4.2).
admin-withheld-hosts = Skrito: imena in naslovi notranjih gostiteljev.
admin-hops-withheld =
    { $count ->
        [one] { $count } notranji skok je skrit.
        [two] { $count } notranja skoka sta skrita.
        [few] { $count } notranji skoki so skriti.
       *[other] { $count } notranjih skokov je skritih.
    }

## Sporočilo postmastru, kadar obvestila ni mogoče poslati

postmaster-subject = Pošiljatelja je treba obvestiti po drugi poti
postmaster-step = Pošiljatelja obvestite po drugi poti, na primer po telefonu ali na drug naslov.
postmaster-what = Obvestila o spodnjem sporočilu ni bilo mogoče poslati. Naslov, ki mu je bilo namenjeno: { $sender }
postmaster-why = Ta naslov ima znake zunaj ASCII. Obvestilo ga doseže le, če vsak strežnik na poti podpira SMTPUTF8 (RFC 6531). Vsaj eden ga ne podpira. Dokler je tako, novi poskusi ne pomagajo.
postmaster-facts = V obvestilu bi pisalo tole

## Enako, kadar so obvestila na en naslov zadržana

postmaster-budget-subject = Obvestila na en naslov so zadržana
postmaster-budget-step = Preverite, ali kdo pošilja pošto v imenu tega naslova, in jo ustavite pri viru.
postmaster-budget-what = Obvestilo o spodnjem sporočilu je bilo zadržano. Naslov, ki mu je bilo namenjeno: { $sender }
postmaster-budget-why = Omejitev števila obvestil za ta naslov ali njegovo domeno je izčrpana. Kdor ponaredi povratni naslov, povzroči, da drugi nanj pošiljajo obvestila. Nadaljnja zadržana obvestila so v dnevniku programa Retourpost.
