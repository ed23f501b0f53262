### Què se n’ha fet d’un enviament: els mots dels estats, les xifres i els motius, als missatges per a qui fa enviaments i a la pàgina
### del registre.
###
### Un enviament és un sol text que va a moltes adreces. Qui llegeix fa enviaments i no porta cap servidor. L’estat es diu del
### missatge. «Rebot permanent» i «rebot temporal» són mots de l’ofici; la frase que els explica és senzilla. Davant d’un percentatge
### no hi va article, que s’hauria d’apostrofar (l’11 %).
###
### lint: allow forbidden-term - rebot és el mot de qui fa enviaments

## Estats d’un missatge

ledger-status-pending = Pendent
    .meaning = El missatge s’ha transmès. Encara no se’n sap res.
ledger-status-taken-into-account = Acceptat per enviar
    .meaning = El servei d’enviament ha acceptat el missatge. Encara no s’ha informat del lliurament.
ledger-status-sent = Enviat
    .meaning = El missatge s’ha lliurat, o fins ara no ha arribat cap error.
ledger-status-failed = Amb error
    .meaning = El missatge no s’ha lliurat. El registre mostra si els intents continuen.
ledger-status-ignored = Exclòs
    .meaning = El missatge no s’ha enviat. No compta en els percentatges.
ledger-substatus-prepared = encara sense transmetre
ledger-substatus-retrying = es continua intentant
ledger-substatus-final = sense més intents
ledger-substatus-unconfirmed = lliurament sense confirmar
ledger-late = resultat tardà

## Com es compten els missatges

ledger-policy-feedback = Amb informes de lliurament
    .meaning = Cada missatge és pendent fins que s’informa del lliurament. El percentatge de lliurats comença a zero i puja.
ledger-policy-optimistic = Sense informes de lliurament
    .meaning = Cada missatge consta com a enviat mentre no arribi un error. El percentatge de lliurats baixa amb cada error.
ledger-policy-v8 = Com el Campaign v8
    .meaning = Cada missatge només és acceptat fins que s’informa del lliurament. Els que es continuen intentant lliurar no compten com a error.

## Xifres d’un enviament

ledger-percent = { $number } %
ledger-part = { $count } de { $total }
ledger-rate-to-deliver = Missatges per lliurar
    .meaning = Tots els missatges de l’enviament, llevat dels exclosos.
ledger-rate-handed-over = Transmesos
    .meaning = Missatges que el sistema de correu ha acceptat. Els percentatges de més avall es calculen sobre aquesta xifra.
ledger-rate-sent = Missatges enviats
    .meaning = Missatges que consten com a lliurats o amb error.
ledger-rate-pending = Pendents
    .meaning = Missatges que encara no consten ni com a lliurats ni amb error.
ledger-rate-delivered = Lliurats
    .meaning = Missatges amb l’estat «Enviat», sobre els transmesos.
ledger-rate-failed = Rebots i errors
    .meaning = Missatges amb l’estat «Amb error», sobre els transmesos.
ledger-rate-retrying = Es continua intentant
    .meaning = Missatges rebutjats de moment, sobre els transmesos. El sistema de correu ho continua intentant.
ledger-rate-unconfirmed = Sense confirmar
    .meaning = Missatges dels quals no s’ha confirmat mai el lliurament, sobre els transmesos. Consten com a enviats.
ledger-rate-hard = Rebots permanents
    .meaning = Missatges amb error perquè l’adreça no funciona, sobre els transmesos.
ledger-rate-soft = Rebots temporals
    .meaning = Missatges amb error o en espera per un altre motiu, sobre els transmesos. L’adreça pot ser bona.
ledger-rate-rejected = Rebutjats
    .meaning = Missatges que l’altre sistema de correu ha rebutjat, sobre els transmesos.
ledger-rate-quarantined = En quarantena
    .meaning = Missatges exclosos perquè l’adreça és en quarantena, sobre tots els missatges.
ledger-rate-denylisted = A la llista d’exclusió
    .meaning = Missatges exclosos perquè l’adreça és a la llista d’exclusió, sobre tots els missatges.
ledger-rate-excluded = Exclosos
    .meaning = Missatges que no s’han enviat, sobre tots els missatges.
ledger-rate-opened = Oberts
    .meaning = Missatges que s’han obert almenys un cop, sobre els lliurats.
ledger-rate-clicked = Amb clics
    .meaning = Missatges en què s’ha seguit un enllaç almenys un cop, sobre els lliurats.
ledger-rate-complaints = Marcats com a brossa
    .meaning = Missatges que algú ha marcat com a correu brossa, sobre els lliurats.
ledger-rate-unsubscribed = Baixes
    .meaning = Missatges després dels quals algú s’ha donat de baixa, sobre els lliurats.
ledger-rate-late = Errors tardans
    .meaning = Missatges amb un error que ha arribat quan ja constaven com a enviats.

## Tipus d’error

ledger-type-hard = Rebot permanent
ledger-type-soft = Rebot temporal
ledger-type-ignored = Ignorat

## Motius

ledger-reason-not-defined = Sense classificar
ledger-reason-user-unknown = Adreça desconeguda
ledger-reason-invalid-domain = Domini no trobat
ledger-reason-unreachable = Destinació inaccessible
ledger-reason-account-disabled = Bústia desactivada
ledger-reason-mailbox-full = Bústia plena
ledger-reason-not-connected = Sense connexió
ledger-reason-address-empty = Falta l’adreça
ledger-reason-denylisted = A la llista d’exclusió
ledger-reason-quarantined = Adreça en quarantena
ledger-reason-duplicate = Adreça duplicada
ledger-reason-excluded-by-rule = Exclòs per una regla
ledger-reason-excluded-after-arbitration = Un altre enviament tenia prioritat
ledger-reason-bad-quality = Adreça de baixa qualitat
ledger-reason-unqualified = Adreça postal sense comprovar
ledger-reason-not-eligible = Cap oferta adequada
ledger-reason-target-limited = Enviament de mida limitada
ledger-reason-refused = Rebutjat
ledger-reason-error-ignored = Error ignorat
ledger-reason-control-address = Adreça de control

## Estats d’una adreça

ledger-address-valid = Vàlida
    .meaning = S’envien missatges a aquesta adreça.
ledger-address-erroneous = Amb errors
    .meaning = Fa poc hi ha hagut errors en missatges a aquesta adreça. Se li’n continuen enviant.
ledger-address-quarantine = En quarantena
    .meaning = Massa missatges a aquesta adreça han acabat en error. Queda exclosa fins que algú l’alliberi.
ledger-address-denylisted = A la llista d’exclusió
    .meaning = Algú ha marcat com a correu brossa un missatge a aquesta adreça. A partir d’ara queda exclosa.

## Què li passa a un missatge

ledger-event-prepared = Preparat
ledger-event-excluded = Exclòs
ledger-event-relayed = Transmès
ledger-event-soft-bounce = Rebutjat de moment
ledger-event-delivered = Lliurat
ledger-event-given-up = Sense més intents
ledger-event-hard-bounce = Rebutjat: l’adreça no funciona
ledger-event-auto-reply = Resposta automàtica
ledger-event-opened = Obert
ledger-event-clicked = Enllaç seguit
ledger-event-complained = Marcat com a brossa
ledger-event-unsubscribed = Baixa
ledger-event-expired = Fi del termini d’intents
