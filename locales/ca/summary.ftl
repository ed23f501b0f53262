### Missatges per a qui fa enviaments: com va un enviament, quines adreces d’una llista donen problemes i què convé mirar.
###
### Són missatges corrents, no avisos sobre un sol missatge. La mateixa veu que a notice.ftl: tractament de vós. Primer les xifres,
### després el que hi ajuda. Davant d’un percentatge o del nom d’un enviament no hi va article ni «de».

## Remitent i assumptes

summary-from = Enviaments { $site }
summary-subject-interim = Informe provisional: { $mailing }
summary-subject-final = Informe final: { $mailing }

## L’informe d’un enviament

summary-headline = { $percent } de missatges lliurats
summary-what-interim =
    { $count ->
        [one] Fins ara, { $count } de { $total } missatges consta com a lliurat.
       *[other] Fins ara, { $count } de { $total } missatges consten com a lliurats.
    }
summary-what-final =
    { $count ->
        [one] El termini d’intents s’ha acabat. { $count } de { $total } missatges consta com a lliurat.
       *[other] El termini d’intents s’ha acabat. { $count } de { $total } missatges consten com a lliurats.
    }
summary-failed =
    { $count ->
        [0] No hi ha cap missatge amb error.
        [one] { $count } missatge no s’ha pogut lliurar i no hi haurà més intents.
       *[other] { $count } missatges no s’han pogut lliurar i no hi haurà més intents.
    }
summary-retrying =
    { $count ->
        [0] No hi ha cap intent en curs.
        [one] Es continua intentant lliurar { $count } missatge.
       *[other] Es continua intentant lliurar { $count } missatges.
    }
summary-pending =
    { $count ->
        [0] No hi ha cap missatge pendent.
        [one] { $count } missatge encara és pendent.
       *[other] { $count } missatges encara són pendents.
    }
summary-validity = Els intents continuen fins al dia { $moment }.
summary-note-optimistic = Un missatge consta com a lliurat mentre no arribi un error. Aquest percentatge encara pot baixar.
summary-note-feedback = Un missatge consta com a lliurat quan s’informa del lliurament. Aquest percentatge encara pot pujar.
summary-note-final = Un error pot arribar fins i tot més tard. En aquest cas, la pàgina del registre mostra les xifres noves.
summary-numbers-heading = Xifres
summary-chart-heading = Missatges lliurats i amb error al llarg del temps
summary-chart-meaning = Gràfic de línies. Al final, missatges lliurats: { $delivered }; amb error: { $failed }.
summary-causes-heading = Per què no s’han lliurat alguns missatges
summary-messages =
    { $count ->
        [one] { $count } missatge
       *[other] { $count } missatges
    }
summary-causes-more =
    { $count ->
        [one] { $count } missatge més té una altra causa.
       *[other] { $count } missatges més tenen altres causes.
    }
summary-cause-unknown = No s’ha informat de la causa
summary-domains-heading = Dominis amb més errors
summary-quarantine =
    { $count ->
        [one] { $count } adreça és ara en quarantena. El pròxim enviament l’exclou.
       *[other] { $count } adreces són ara en quarantena. El pròxim enviament les exclou.
    }
summary-attached = La taula adjunta mostra l’estat de cada missatge. S’obre amb qualsevol full de càlcul.
summary-attached-part =
    { $count ->
        [one] La taula adjunta té { $count } missatge que no s’ha lliurat. La pàgina mostra tots els missatges.
       *[other] La taula adjunta té { $count } missatges que no s’han lliurat. La pàgina mostra tots els missatges.
    }
summary-page = Consulteu el registre: { $link }
summary-reason = Rebeu aquest informe perquè aquest enviament és vostre.
summary-file = registre-enviament

## El resum per a qui porta una llista

digest-subject =
    { $count ->
        [one] { $count } adreça per revisar: { $mailing }
       *[other] { $count } adreces per revisar: { $mailing }
    }
digest-headline =
    { $count ->
        [one] { $count } adreça no ha rebut els vostres missatges
       *[other] { $count } adreces no han rebut els vostres missatges
    }
digest-what = Aquests són els errors que han arribat des del dia { $moment } per a la llista { $mailing }.
digest-steps-heading = Què podeu fer
digest-step-remove = Suprimiu les adreces que no existeixen. Són les del primer grup de més avall.
digest-step-wait = Deixeu les altres a la llista. La majoria tornen a funcionar soles.
digest-step-ask = Si coneixeu algú d’aquesta pàgina, demaneu-li una adreça nova per una altra via.
digest-hard-heading = Adreces que no funcionen
digest-soft-heading = Adreces que poden tornar a funcionar
digest-more =
    { $count ->
        [one] { $count } adreça més consta en la taula adjunta.
       *[other] { $count } adreces més consten en la taula adjunta.
    }
digest-reason = Rebeu aquest resum perquè us encarregueu d’aquesta llista. Substitueix un avís per a cada adreça.

## Alertes

alert-subject = Cal revisar-ho: { $mailing }
alert-failed = L’enviament s’ha aturat per un error
    .what = Els missatges que encara no s’havien transmès estan en espera.
    .step = Consulteu el registre del programa d’enviament. Després torneu a iniciar l’enviament.
alert-preparation-failed = No s’ha pogut preparar l’enviament
    .what = No s’ha enviat res.
    .step = Mireu quins problemes ha trobat la preparació. Corregiu-los i torneu a preparar l’enviament.
alert-soft = Hi ha més missatges de l’habitual en espera o rebutjats
    .what = Missatges en espera o rebutjats: { $percent }. Límit: { $limit }.
    .step = Mireu les causes més avall. Poseu l’enviament en pausa si un sol proveïdor rebutja la majoria dels missatges.
alert-hard = Hi ha més adreces de l’habitual que no funcionen
    .what = Missatges amb error perquè l’adreça no funciona: { $percent }. Límit: { $limit }.
    .step = Atureu l’enviament i comproveu d’on venen les adreces. Moltes adreces desconegudes perjudiquen la reputació del remitent.
alert-start-pending = L’enviament encara no ha començat
    .what = Havia de començar el dia { $moment }.
    .step = Comproveu si algú l’ha de confirmar.
alert-throughput = L’enviament va lent
    .what =
        { $count ->
            [one] En l’última hora s’ha transmès { $count } missatge.
           *[other] En l’última hora s’han transmès { $count } missatges.
        }
    .step = Comproveu si el sistema de correu està sobrecarregat o si un proveïdor el frena.
alert-in-progress = L’enviament és en curs
    .what = Els missatges s’estan transmetent.
    .step = No heu de fer res.
alert-once = Aquesta alerta arriba com a màxim un cop al dia per a cada enviament.
alert-reason = Rebeu aquesta alerta perquè seguiu aquest enviament.
