### El aviso: todo lo que rodea a las causas.
###
### Tratamiento de usted, en un español que se lee igual en España y en América: ni «vosotros» ni palabras de un solo país
### (archivo, enlace, contraseña, sitio web, iniciar sesión, comunicarse con). Una frase, una idea, veinte palabras como
### máximo. Primero, el paso siguiente; sin reproches. Se prefiere «si…» a las preguntas.
###
### Nadie tiene género: el sujeto es el mensaje, la dirección o el buzón; al otro lado está «la persona a la que escribió».
### Quien atiende el correo de quien lee es «su soporte técnico»; al otro lado está «el equipo técnico de…».
###
### Un mensaje se entrega o se transmite; se reenvía solo a otra persona, y lo demás es volver a enviarlo. Lo que se lee es
### este aviso; donde llegan los mensajes, un buzón; lo que hay detrás de la arroba, el dominio.
### Comillas: « » sin espacios. Espacio de no separación (U+00A0) ante %.

## Asunto y remitente

notice-subject-failed = No entregado: su mensaje
    .with-subject = No entregado: { $subject }
notice-subject-unsure = Sin confirmar: su mensaje
    .with-subject = Sin confirmar: { $subject }
notice-subject-delayed = Retrasado: seguimos intentándolo
    .with-subject = Retrasado: { $subject }
notice-subject-delivered = Entregado: su mensaje
    .with-subject = Entregado: { $subject }
notice-subject-relayed = Transmitido: su mensaje
    .with-subject = Transmitido: { $subject }
notice-subject-expanded = Transmitido a un grupo: su mensaje
    .with-subject = Transmitido a un grupo: { $subject }
notice-subject-mixed = Estado por dirección: su mensaje
    .with-subject = Estado por dirección: { $subject }
notice-from = Servicio de correo de { $site }
notice-brand = Servicio de correo de { $site }

## Qué ha pasado

notice-failed-what = Su mensaje para { $recipient } no se pudo entregar.
notice-failed-what-many =
    { $count ->
        [one] Su mensaje no se pudo entregar a { $count } dirección:
       *[other] Su mensaje no se pudo entregar a { $count } direcciones:
    }
notice-failed-what-unsure = No se sabe con certeza si su mensaje para { $recipient } se entregó.
notice-failed-what-unsure-many =
    { $count ->
        [one] No se sabe con certeza si su mensaje se entregó a { $count } dirección:
       *[other] No se sabe con certeza si su mensaje se entregó a { $count } direcciones:
    }
notice-delayed-what = Su mensaje para { $recipient } todavía no se ha entregado.
notice-delayed-what-many =
    { $count ->
        [one] Su mensaje todavía no se ha entregado a { $count } dirección:
       *[other] Su mensaje todavía no se ha entregado a { $count } direcciones:
    }
notice-delivered-what = Su mensaje para { $recipient } se ha entregado.
notice-delivered-what-many =
    { $count ->
        [one] Su mensaje se ha entregado a { $count } dirección:
       *[other] Su mensaje se ha entregado a { $count } direcciones:
    }
notice-relayed-what = Su mensaje para { $recipient } se ha transmitido al siguiente sistema de correo.
notice-relayed-what-many =
    { $count ->
        [one] Su mensaje para { $count } dirección se ha transmitido al siguiente sistema de correo:
       *[other] Su mensaje para { $count } direcciones se ha transmitido al siguiente sistema de correo:
    }
notice-expanded-what = Su mensaje para { $recipient } se ha transmitido a varias direcciones.
notice-expanded-what-many =
    { $count ->
        [one] Su mensaje para { $count } dirección de grupo se ha transmitido a sus integrantes:
       *[other] Su mensaje para { $count } direcciones de grupo se ha transmitido a sus integrantes:
    }
notice-each-address = Lo siguiente es válido para cada una de estas direcciones:
notice-overview-headline = El resultado varía según la dirección
notice-overview-failed =
    { $count ->
        [one] { $count } dirección: mensaje no entregado, no habrá más intentos
       *[other] { $count } direcciones: mensaje no entregado, no habrá más intentos
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } dirección: mensaje quizá entregado, no habrá más intentos
       *[other] { $count } direcciones: mensaje quizá entregado, no habrá más intentos
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } dirección: mensaje retrasado, seguimos intentándolo
       *[other] { $count } direcciones: mensaje retrasado, seguimos intentándolo
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } dirección: mensaje entregado
       *[other] { $count } direcciones: mensaje entregado
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } dirección: mensaje transmitido al siguiente sistema de correo
       *[other] { $count } direcciones: mensaje transmitido al siguiente sistema de correo
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } dirección de grupo: mensaje transmitido a sus integrantes
       *[other] { $count } direcciones de grupo: mensaje transmitido a sus integrantes
    }
notice-likely = La causa más probable
notice-same-advice = Los consejos anteriores sirven también aquí.
notice-more-recipients =
    { $count ->
        [one] Hay { $count } dirección más que no aparece aquí. Figura en el informe adjunto.
       *[other] Hay { $count } direcciones más que no aparecen aquí. Todas figuran en el informe adjunto.
    }
notice-failed-final = No habrá más intentos.
notice-enclosed-full = Se adjunta su mensaje completo.
notice-enclosed-header = Solo se adjunta el encabezado de su mensaje: remitente, asunto, fecha y datos similares.
notice-enclosed-header-8bit = Solo se adjunta el encabezado de su mensaje. El texto tiene caracteres que podrían dañarse en el camino de vuelta.
notice-fields-left-out =
    { $count ->
        [one] Como el encabezado era demasiado largo, falta { $count } línea.
       *[other] Como el encabezado era demasiado largo, faltan { $count } líneas.
    }
notice-fields-withheld =
    { $count ->
        [one] Por motivos de privacidad, en ese encabezado falta { $count } línea.
       *[other] Por motivos de privacidad, en ese encabezado faltan { $count } líneas.
    }
notice-withheld-targets = Este aviso no muestra a qué dirección se reenvió su mensaje.
notice-withheld-members = Este aviso no muestra quiénes forman parte del grupo.
notice-withheld-hosts = Este aviso no muestra los nombres de los servidores internos.
notice-only-these = Este aviso se refiere solo a estas direcciones.
    .one = Este aviso se refiere solo a esta dirección.

## Quién puede actuar, y cómo
## $act está en infinitivo. Sin número (en las páginas de ayuda) vale el singular.

notice-steps-heading = Qué puede hacer usted
notice-who-heading = ¿Quién puede resolverlo?
notice-who-sender = Usted puede { $act }.
notice-who-recipient =
    { $count ->
       *[one] La persona a la que escribió puede { $act }.
        [other] Las personas a las que escribió pueden { $act }.
    }
notice-who-sender-admin = Su soporte técnico puede { $act }.
notice-who-recipient-admin = El equipo técnico de { $domain } puede { $act }.
notice-who-nobody = Nadie en particular. Usted puede { $act }.
notice-party-you = Usted
notice-party-recipient =
    { $count ->
       *[one] La persona a la que escribió
        [other] Las personas a las que escribió
    }
notice-party-your-admin = Su soporte técnico
notice-party-their-admin = Equipo técnico de { $domain }
notice-part-can-act = En sus manos: { $act }
notice-part-passed-on = Intentó transmitirlo
notice-part-refused = Lo rechazó
notice-part-no-answer = No respondió
notice-part-not-delivered = No pudo entregarlo
notice-part-keeps-trying = Sigue intentándolo
notice-part-nothing-to-do = No está solo en sus manos
notice-part-delivered = Lo entregó
notice-part-relayed = Lo transmitió
notice-part-expanded = Lo transmitió a un grupo

## Varios idiomas en un mismo aviso

notice-language-below = Versión en español más abajo
notice-several-languages = Este mensaje está escrito en varios idiomas. Uno de ellos es el español.

## Ayuda y contacto

notice-help = Más información sobre este problema: { $link }
    .label = Más información sobre este problema
notice-contact-address = ¿Tiene preguntas? Escriba a: { $contact }
notice-contact-link = Contacto en línea: { $link }

## El mensaje original

notice-message-heading = Su mensaje
notice-message-subject = Asunto
notice-message-sent = Enviado
notice-message-id = Message-ID
notice-message-size = Tamaño

## Retraso

notice-delayed-headline = Seguimos intentándolo
notice-delayed-until = Lo intentaremos hasta el { $until }. Si para entonces el mensaje no se ha entregado, recibirá otro aviso.
notice-delayed-open = Si al final no es posible entregarlo, recibirá otro aviso.
notice-delayed-since = Su mensaje lleva { $duration } en espera.
notice-delayed-nothing = No tiene que hacer nada. No hace falta volver a enviar el mensaje.
notice-delayed-reason-heading = Lo que sabemos hasta ahora
notice-delayed-urgent =
    { $count ->
       *[one] Si es urgente, comuníquese con la persona por otro medio, por ejemplo por teléfono.
        [other] Si es urgente, comuníquese con las personas por otro medio, por ejemplo por teléfono.
    }

## Entregado o transmitido

notice-delivered-headline = El mensaje ha llegado
notice-delivered-meaning = Esto no significa que se haya leído.
notice-relayed-headline = La entrega no se confirmará
notice-relayed-meaning = El sistema de correo que recibió el mensaje de camino a { $domain } no envía confirmaciones.
notice-expanded-headline = El mensaje va de camino al grupo
notice-expanded-meaning = Una dirección de grupo representa a varias otras. Si el mensaje no se puede entregar a alguna de ellas, es posible que reciba otro aviso.

notice-label = { $label }:

explanation-what = Este texto explica el informe que sigue. Según el propio informe, su origen es este sistema de correo:
explanation-unverified = Aquí no es posible comprobar si es así. El informe está más abajo, tal como se recibió.
