### La pàgina del registre dels enviaments, per a qui fa enviaments.
###
### Els botons i els enllaços són curts i comencen amb un verb. Les etiquetes no són frases.

## A cada pàgina

page-title = Enviaments
page-skip = Salta al contingut
page-views = Vistes
page-language = Llengua
page-all-mailings = Tots els enviaments
page-as-of = Dades del dia { $moment }

## Accés

page-access-heading = Cal un codi d’accés
page-access-what = Escriviu el codi d’accés que us ha donat el vostre servei d’informàtica.
page-access-code = Codi d’accés
page-access-enter = Entra
page-access-wrong = Aquest codi d’accés no és vàlid. Comproveu-lo o demaneu-ne un de nou al vostre servei d’informàtica.
page-leave = Surt

## La llista d’enviaments

page-no-mailings = Encara no s’ha registrat cap enviament.
page-column-mailing = Enviament
page-column-begun = Inici
page-column-state = Situació
page-column-messages = Missatges
page-state-prepared = A l’espera de confirmació
page-state-running = En curs
page-state-ended = Acabat
page-policy = Com es compten els missatges
page-validity = Termini d’intents
page-ends = Fi dels intents

## Vistes d’un enviament

page-view-rates = Xifres
page-view-log = Registre
page-view-causes = Causes
page-view-quarantine = Quarantena

## Xifres

page-time-heading = Al llarg del temps
page-column-time = Data i hora
page-column-meaning = Significat
page-column-number = Nombre
page-column-share = Percentatge

## Registre

page-column-address = Adreça
page-column-status = Estat
page-column-reason = Motiu
page-column-changed = Últim canvi
page-address-forgotten = Adreça suprimida
page-search = Cerca una adreça
page-filter-status = Estat
page-filter-cause = Causa
page-filter-domain = Domini
page-filter-all = Tot
page-filter-apply = Mostra
page-filter-clear = Mostra-ho tot
page-log-none = Cap missatge no coincideix amb aquesta cerca.
page-log-count =
    { $count ->
        [one] { $count } missatge
       *[other] { $count } missatges
    }
page-next = Mostra les línies següents
page-first = Torna a les primeres línies
page-csv = Desa com a taula (CSV)
page-events-heading = Què li ha passat a aquest missatge
page-column-said = Resposta del sistema de correu
page-unverified = Sense verificar: aquest informe pot venir de qualsevol persona. No compta.

## Causes

page-column-cause = Causa
page-column-failed = Amb error
page-column-retrying = Es continua intentant
page-causes-none = No hi ha cap missatge amb error.

## Quarantena

page-column-errors = Errors
page-column-since = Des de
page-quarantine-none = No hi ha cap adreça en quarantena.

## Avisos que s’envien junts

page-notices = Avisos
page-notices-none = Encara no s’ha preparat cap avís.
page-column-name = Nom
page-column-prepared = Preparació
page-outcome-failed = No lliurat
page-outcome-delayed = Retardat
page-outcome-success = Lliurat o transmès
page-notices-way = Enviament a través de
page-notices-not-before = Enviament no abans del dia
page-notices-suppressed =
    { $count ->
        [one] Per a { $count } informe no cal cap avís.
       *[other] Per a { $count } informes no cal cap avís.
    }
page-notices-wrong =
    { $count ->
        [one] Per a { $count } informe no s’ha pogut preparar cap avís:
       *[other] Per a { $count } informes no s’ha pogut preparar cap avís:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } avís quedarà retingut, perquè la persona a qui va adreçat ja n’ha rebut prou de moment.
       *[other] { $count } avisos quedaran retinguts, perquè les persones a qui van adreçats ja n’han rebut prou de moment.
    }
page-confirm-heading = A punt per enviar
page-confirm-what =
    { $count ->
        [one] Hi ha { $count } avís preparat. Encara no s’ha enviat res.
       *[other] Hi ha { $count } avisos preparats. Encara no s’ha enviat res.
    }
page-confirm-start = Confirma i envia
page-confirm-look-only = Amb aquest codi d’accés només es pot consultar. Ho ha de confirmar algú amb permís per enviar.
page-confirm-done = Confirmat. Comença l’enviament.
page-confirm-changed = Aquests avisos han canviat mentrestant. Torneu-los a mirar i després confirmeu.
page-notices-left =
    { $count ->
        [one] { $count } avís encara no s’ha enviat.
       *[other] { $count } avisos encara no s’han enviat.
    }
page-notices-go-on = Envia la resta
page-notices-stopped = L’enviament s’ha aturat. Comuniqueu aquest motiu al vostre servei d’informàtica:
page-notices-waiting = Encara sense enviar
page-notices-sent = Enviats
page-notices-refused = Rebutjats
page-notices-for-now = De moment no s’han pogut enviar
page-notices-held-back = Retinguts
page-notices-unsure = Potser rebuts
    .meaning = Aquests avisos no es tornen a enviar automàticament. Així ningú no rep dues vegades el mateix.
page-refresh = Actualitza

## Què pot anar malament

page-not-found = Aquesta pàgina no existeix
page-not-found-what = Torneu a la llista d’enviaments.
page-trouble = Ara mateix no es pot llegir el registre
page-trouble-what = Torneu-ho a provar d’aquí a un minut. Si continua igual, aviseu el vostre servei d’informàtica.
