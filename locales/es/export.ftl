### Los textos fijos para sistemas de correo que usan uno solo para todos los avisos: son ciertos sea cual sea la causa y el
### número de direcciones.

## Remitente y asunto

export-from = Servicio de correo
export-subject-success = Entregado o transmitido: su mensaje
export-subject-verify = El informe de entrega que pidió

## Qué ha pasado

export-failed-what = Su mensaje no se pudo entregar a una o varias direcciones.
export-delayed-what = Su mensaje todavía no se ha entregado a una o varias direcciones.
export-success-what = Su mensaje se ha entregado o se ha transmitido a otro sistema de correo.
export-success-later = Un mensaje transmitido puede fallar más adelante. En ese caso, es posible que reciba otro aviso.
export-verify-what = Este es el informe de entrega solicitado.
export-listed = Más abajo figura cada dirección con lo que indicó sobre ella un sistema de correo, a menudo en inglés.
export-enclosed = Se adjunta su mensaje, o solo su encabezado: remitente, asunto, fecha y datos similares.

## Retraso

export-delayed-hours = Horas que lleva el mensaje en espera, como mínimo: { $hours }
export-delayed-days = Días desde el envío hasta que acaban los intentos: { $days }
export-urgent = Si es urgente, use otro medio, por ejemplo el teléfono.

## Un solo texto para fallos y retrasos

export-problem-what = Su mensaje no se ha entregado a una o varias direcciones.
export-problem-warning = Si más arriba aparecen estas palabras en inglés, seguimos intentándolo y no tiene que hacer nada: { $words }
export-problem-otherwise = Si no aparecen, no habrá más intentos, y esto puede ayudar:

## Causas sin el nombre de un dominio

export-who-their-admin = El equipo técnico del otro lado puede { $act }.

export-headline =
    .mailbox-unknown = El servidor de correo no conoce esta dirección
    .domain-unknown = No se encontró el dominio de esta dirección
    .mailbox-moved = Según el servidor de correo, esta dirección ha cambiado
    .address-changed-hands = Según el servidor, la dirección cambió de titular
    .mailbox-problem = El servidor de correo informa de un problema con este buzón
    .mailbox-full = Según el servidor de correo, el buzón está lleno
    .mailbox-disabled = Según el servidor de correo, este buzón está desactivado
    .list-expansion-failed = El servidor de correo no pudo consultar quién está en la lista
    .forwarding-broken = Según el servidor de correo, falla el reenvío de este buzón
    .recipient-rate-limited = Según el servidor, este buzón recibe demasiados mensajes
    .system-problem = El servidor informa de un problema en su propio sistema
    .system-full = Según el servidor de correo, el sistema está lleno
    .system-not-accepting = El servidor de correo indica que no acepta mensajes
    .system-misconfigured = El servidor informa de un error en su propia configuración
    .feature-missing = El servidor de correo no admite algo que pide este mensaje
    .host-unreachable = No hay conexión con el servidor de correo de esta dirección
    .connection-refused = El servidor de esta dirección rechazó la conexión
    .connection-broken = La conexión con el servidor de correo se cortó antes de tiempo
    .route-broken = No se encontró una ruta válida hacia esta dirección
    .domain-lookup-failed = No se pudo localizar el servidor de correo de esta dirección
    .system-congested = El servidor de correo indica que tiene demasiada carga
    .refused-by-policy = El servidor de correo rechazó el mensaje por sus propias reglas
    .refused-as-spam = El servidor de correo considera que el mensaje es spam
    .sender-not-allowed = El servidor de correo no le permite escribir a esta dirección
    .list-restricted = Según el servidor de correo, la lista no admite su dirección
    .outside-senders-refused = Según el servidor, esta dirección solo acepta correo interno
    .sender-not-verified = El servidor de correo no pudo verificar el origen del mensaje
    .spf-failed = El servidor de correo no pudo confirmar el servidor emisor
    .dkim-failed = El servidor de correo no encontró una firma digital válida
    .dmarc-failed = El servidor de correo no pudo confirmar quién envía el mensaje
    .reverse-dns-missing = El servidor no encontró un nombre válido del servidor emisor
    .sending-server-refused = El servidor de correo rechaza mensajes del servidor emisor
    .sending-server-blocklisted = Según el servidor, una lista bloquea el servidor emisor
    .sending-server-reputation-low = El servidor no confía lo suficiente en el servidor emisor
    .asked-to-try-later = El servidor de correo pide que se intente más tarde
    .priority-too-low = El servidor solo acepta mensajes de mayor prioridad
    .secure-connection-failed = No fue posible una conexión segura con el servidor de correo
    .mta-sts-failed = Falló un control de las reglas de seguridad del dominio
    .dane-failed = Falló un control de los registros de seguridad del dominio
    .certificate-invalid = No se aceptó el certificado del servidor de correo
