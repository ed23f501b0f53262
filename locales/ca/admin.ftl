### La part per a qui administra el correu. Aquí els termes tècnics hi caben.

admin-heading = Per a qui administra el correu
admin-recipient = Adreça
admin-status = Codi d’estat
admin-status-received = Codi d’estat rebut
admin-status-derived = Codi d’estat segons la resposta
admin-original-recipient = Enviat a
admin-reported-by = Informe fet per
admin-remote = Servidor remot
admin-remote-unnamed = no consta en l’informe
admin-remote-none = no n’ha respost cap; ho ha detectat el servidor que informa
admin-stage = Fase
admin-stage-connect = no s’ha establert cap connexió
admin-stage-greeting = en la salutació, abans de cap ordre
admin-stage-hello = després d’EHLO
admin-stage-starttls = després de STARTTLS
admin-stage-auth = després d’AUTH
admin-stage-mail = després de MAIL FROM (remitent)
admin-stage-rcpt = després de RCPT TO (destinació)
admin-stage-data = després de DATA, abans del missatge
admin-stage-end-of-data = després del missatge sencer
admin-attempts = Intents
admin-attempts-value =
    { $count ->
        [one] { $count }, el dia { $moment }
       *[other] { $count }, l’últim el dia { $moment }
    }
admin-attempts-list = Intents, del més recent al més antic
admin-attempt-repeats = La mateixa resposta ha arribat { $count } vegades seguides.
admin-attempts-left-out =
    { $count ->
        [one] No es mostra { $count } intent anterior.
       *[other] No es mostren { $count } intents anteriors.
    }
admin-created = Data del missatge
admin-arrived = Arribada
admin-last-attempt = Últim intent
admin-retry-until = Intents fins a
admin-log-id = Identificador del log
admin-envelope-id = Identificador del sobre
admin-sender = Adreça de retorn
admin-reply = Resposta literal del servidor remot
admin-reply-reported = Resposta literal segons l’informe
admin-reply-own = Motiu anotat pel nostre servidor
admin-advice = Què pot fer qui administra el correu
admin-help = Més informació per a qui administra el correu: { $link }
admin-hops = Ruta del missatge
admin-hops-left-out =
    { $count ->
        [one] No es mostra { $count } salt anterior.
       *[other] No es mostren { $count } salts anteriors.
    }
admin-hop = Salt { $count }
admin-hop-time = Hora
admin-hop-relay = Temps de trànsit
admin-hop-since = { $duration } des del salt { $count }
admin-hop-slowest = El salt més lent
admin-hop-unnamed = Servidor no identificat
admin-hop-no-time = desconeguda
admin-hop-implausible = Hora no versemblant; no es té en compte
admin-hops-skew = Un temps de trànsit negatiu vol dir que els rellotges de dos servidors no coincideixen.
admin-header = De la capçalera del missatge, text literal
admin-withheld = no es mostra
admin-withheld-targets = No es mostra: la destinació del reenviament. El seu servidor i l’identificador del log tampoc no consten en l’informe (RFC 3464, secció 4.2).
admin-withheld-members = No es mostra: els membres del grup. Els seus servidors i identificadors del log tampoc no consten en l’informe (RFC 3464, secció 4.2).
admin-withheld-hosts = No es mostra: noms i adreces de hosts interns.
admin-hops-withheld =
    { $count ->
        [one] No es mostra { $count } salt intern.
       *[other] No es mostren { $count } salts interns.
    }

## El missatge al postmaster sobre un avís que no es podrà enviar mai

postmaster-subject = Cal avisar per una altra via qui va enviar un missatge
postmaster-step = Aviseu per una altra via qui va enviar el missatge, per exemple per telèfon o en una altra adreça.
postmaster-what = L’avís sobre el missatge de més avall era per a { $sender } i no s’ha pogut enviar.
postmaster-why = Aquesta adreça té caràcters que no són ASCII. Per arribar-hi, tots els servidors del camí han d’admetre SMTPUTF8 (RFC 6531), i almenys un no ho admet. Mentre sigui així, tornar a provar-ho no serveix de res.
postmaster-facts = L’avís hauria informat d’això

## El mateix quan es retenen avisos per a una adreça

postmaster-budget-subject = Es retenen avisos per a una adreça
postmaster-budget-step = Mireu si algú envia correu en nom d’aquesta adreça, i atureu-lo en el punt d’origen.
postmaster-budget-what = Un avís sobre el missatge de més avall era per a { $sender } i s’ha retingut.
postmaster-budget-why = S’ha esgotat el límit d’avisos per a aquesta adreça o per al seu domini. Qui falsifica una adreça de retorn fa que altres sistemes hi enviïn avisos. Els avisos següents consten al log de Retourpost.
