### L’avís: tot el que envolta les causes.
###
### Tractament de vós («comproveu», «el vostre missatge»), sense pronom quan no cal. Una frase, una idea, vint paraules com a
### màxim. El pas següent va primer, sense retrets. Res no concorda amb el gènere de qui llegeix ni de qui rep el missatge: el
### subjecte és el missatge, l’adreça o la bústia, i algú és «la persona a qui heu escrit».
###
### Un missatge es lliura (a la bústia), es transmet (d’un servidor a un altre) o es reenvia (si ho vol qui té la bústia). El que es
### llegeix és aquest avís; la part tècnica és l’informe. El correu de qui llegeix el porta el servei d’informàtica; el de l’altra
### banda, l’equip tècnic. No diem «equip informàtic», perquè això és un ordinador.
###
### Davant d’un valor inserit no hi ha mai «de» ni un article que s’hagin d’apostrofar: «del domini X», «el dia X», «segons X».

## Assumpte i remitent

notice-subject-failed = No lliurat: el vostre missatge
    .with-subject = No lliurat: { $subject }
notice-subject-unsure = Sense confirmar: el vostre missatge
    .with-subject = Sense confirmar: { $subject }
notice-subject-delayed = Retardat: continuem intentant-ho
    .with-subject = Retardat: { $subject }
notice-subject-delivered = Lliurat: el vostre missatge
    .with-subject = Lliurat: { $subject }
notice-subject-relayed = Transmès: el vostre missatge
    .with-subject = Transmès: { $subject }
notice-subject-expanded = Transmès a un grup: el vostre missatge
    .with-subject = Transmès a un grup: { $subject }
notice-subject-mixed = Estat per adreça: el vostre missatge
    .with-subject = Estat per adreça: { $subject }
notice-from = Servei de correu { $site }
notice-brand = Servei de correu { $site }

## Què ha passat

notice-failed-what = El vostre missatge per a { $recipient } no s’ha pogut lliurar.
notice-failed-what-many =
    { $count ->
        [one] El vostre missatge no s’ha pogut lliurar a { $count } adreça:
       *[other] El vostre missatge no s’ha pogut lliurar a { $count } adreces:
    }
notice-failed-what-unsure = No se sap del cert si el vostre missatge per a { $recipient } s’ha lliurat.
notice-failed-what-unsure-many =
    { $count ->
        [one] No se sap del cert si el vostre missatge s’ha lliurat a { $count } adreça:
       *[other] No se sap del cert si el vostre missatge s’ha lliurat a { $count } adreces:
    }
notice-delayed-what = El vostre missatge per a { $recipient } encara no s’ha lliurat.
notice-delayed-what-many =
    { $count ->
        [one] El vostre missatge encara no s’ha lliurat a { $count } adreça:
       *[other] El vostre missatge encara no s’ha lliurat a { $count } adreces:
    }
notice-delivered-what = El vostre missatge per a { $recipient } s’ha lliurat.
notice-delivered-what-many =
    { $count ->
        [one] El vostre missatge s’ha lliurat a { $count } adreça:
       *[other] El vostre missatge s’ha lliurat a { $count } adreces:
    }
notice-relayed-what = El vostre missatge per a { $recipient } s’ha transmès al sistema de correu següent.
notice-relayed-what-many =
    { $count ->
        [one] El vostre missatge per a { $count } adreça s’ha transmès al sistema de correu següent:
       *[other] El vostre missatge per a { $count } adreces s’ha transmès al sistema de correu següent:
    }
notice-expanded-what = El vostre missatge per a { $recipient } s’ha transmès a diverses adreces.
notice-expanded-what-many =
    { $count ->
        [one] El vostre missatge per a { $count } adreça de grup s’ha transmès:
       *[other] El vostre missatge per a { $count } adreces de grup s’ha transmès:
    }
notice-each-address = El que segueix val per a cadascuna d’aquestes adreces:
notice-overview-headline = El resultat no és el mateix per a totes les adreces
notice-overview-failed =
    { $count ->
        [one] { $count } adreça: missatge no lliurat, no hi haurà més intents
       *[other] { $count } adreces: missatge no lliurat, no hi haurà més intents
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } adreça: missatge potser lliurat, no hi haurà més intents
       *[other] { $count } adreces: missatge potser lliurat, no hi haurà més intents
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } adreça: missatge retardat, continuem intentant-ho
       *[other] { $count } adreces: missatge retardat, continuem intentant-ho
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } adreça: missatge lliurat
       *[other] { $count } adreces: missatge lliurat
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } adreça: missatge transmès al sistema de correu següent
       *[other] { $count } adreces: missatge transmès al sistema de correu següent
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } adreça de grup: missatge transmès als membres
       *[other] { $count } adreces de grup: missatge transmès als membres
    }
notice-likely = La causa més probable
notice-same-advice = Els consells de més amunt també serveixen aquí.
notice-more-recipients =
    { $count ->
        [one] Hi ha { $count } adreça més que no surt aquí. Consta en l’informe adjunt.
       *[other] Hi ha { $count } adreces més que no surten aquí. Totes consten en l’informe adjunt.
    }
notice-failed-final = No hi haurà més intents.
notice-enclosed-full = S’hi adjunta el vostre missatge sencer.
notice-enclosed-header = S’hi adjunta només la capçalera del vostre missatge: remitent, assumpte, data i línies semblants.
notice-enclosed-header-8bit = S’hi adjunta només la capçalera del vostre missatge. El text té caràcters que es podrien malmetre en el camí de tornada.
notice-fields-left-out =
    { $count ->
        [one] La capçalera era massa llarga i se n’ha omès { $count } línia.
       *[other] La capçalera era massa llarga i se n’han omès { $count } línies.
    }
notice-fields-withheld =
    { $count ->
        [one] Per motius de privadesa, s’ha omès { $count } línia d’aquesta capçalera.
       *[other] Per motius de privadesa, s’han omès { $count } línies d’aquesta capçalera.
    }
notice-withheld-targets = Aquest avís no mostra a quina adreça s’ha reenviat el vostre missatge.
notice-withheld-members = Aquest avís no mostra qui forma part del grup.
notice-withheld-hosts = Aquest avís no mostra els noms dels servidors interns del servei de correu.
notice-only-these = Aquest avís tracta només d’aquestes adreces.
    .one = Aquest avís tracta només d’aquesta adreça.

## Qui hi pot fer alguna cosa, i com

notice-steps-heading = Què podeu fer
notice-who-heading = Qui ho pot resoldre?
notice-who-sender = Podeu { $act }.
notice-who-recipient =
    { $count ->
       *[one] La persona a qui heu escrit pot { $act }.
        [other] Les persones a qui heu escrit poden { $act }.
    }
notice-who-sender-admin = El vostre servei d’informàtica pot { $act }.
notice-who-recipient-admin = L’equip tècnic del domini { $domain } pot { $act }.
notice-who-nobody = Ningú directament. Hi pot ajudar això: { $act }.
notice-party-you = Vós
notice-party-recipient =
    { $count ->
       *[one] La persona a qui heu escrit
        [other] Les persones a qui heu escrit
    }
notice-party-your-admin = El vostre servei d’informàtica
notice-party-their-admin = L’equip tècnic del domini { $domain }
notice-part-can-act = Es pot resoldre aquí: { $act }
notice-part-passed-on = Ha intentat transmetre’l
notice-part-refused = L’ha rebutjat
notice-part-no-answer = No ha respost
notice-part-not-delivered = No l’ha pogut lliurar
notice-part-keeps-trying = Continua intentant-ho
notice-part-nothing-to-do = No es pot resoldre només aquí
notice-part-delivered = L’ha lliurat
notice-part-relayed = L’ha transmès
notice-part-expanded = L’ha transmès a un grup

## Diverses llengües en un avís

notice-language-below = Versió en català més avall
notice-several-languages = Aquest missatge és en diverses llengües. Una d’elles és el català.

## Ajuda i contacte

notice-help = Més informació sobre aquest problema: { $link }
    .label = Més informació sobre aquest problema
notice-contact-address = Teniu cap dubte? Escriviu a: { $contact }
notice-contact-link = Contacte en línia: { $link }

## El missatge original

notice-message-heading = El vostre missatge
notice-message-subject = Assumpte
notice-message-sent = Enviat
notice-message-id = Message-ID
notice-message-size = Mida

## Retard

notice-delayed-headline = Continuem intentant-ho
notice-delayed-until = Ho intentarem fins al dia { $until }. Si aleshores el missatge encara no s’ha lliurat, rebreu un altre avís.
notice-delayed-open = Si al final no es pot lliurar, rebreu un altre avís.
notice-delayed-since = Fa { $duration } que el vostre missatge espera.
notice-delayed-nothing = No heu de fer res. No cal que torneu a enviar el missatge.
notice-delayed-reason-heading = El que sabem fins ara
notice-delayed-urgent =
    { $count ->
       *[one] Si és urgent, poseu-vos en contacte amb la persona per una altra via, per exemple per telèfon.
        [other] Si és urgent, poseu-vos en contacte amb les persones per una altra via, per exemple per telèfon.
    }

## Lliurament

notice-delivered-headline = El missatge ha arribat
notice-delivered-meaning = Això no vol dir que s’hagi llegit.
notice-relayed-headline = El lliurament no es confirmarà
notice-relayed-meaning = El sistema de correu que ha rebut el missatge de camí a { $domain } no envia confirmacions.
notice-expanded-headline = El missatge va de camí als membres del grup
notice-expanded-meaning = Una adreça de grup en representa d’altres. Si el missatge no es pot lliurar a alguna, és possible que rebeu un altre avís.
notice-label = { $label }:

## Davant d’un informe d’un altre sistema

explanation-what = Aquest text explica l’informe que ve a continuació. Segons el mateix informe, l’ha fet aquest sistema de correu:
explanation-unverified = Aquí no es pot comprovar si és així. L’informe és més avall, tal com ha arribat.
