### La parte para quien administra el correo. Aquí caben los términos técnicos; lo que dijeron las máquinas no se traduce.

admin-heading = Para quien administra el correo
admin-recipient = Dirección
admin-status = Código de estado
admin-status-received = Código de estado recibido
admin-status-derived = Código de estado según la respuesta
admin-original-recipient = Enviado a
admin-reported-by = Informe de
admin-remote = Servidor remoto
admin-remote-unnamed = el informe no lo nombra
admin-remote-none = ninguno respondió; lo detectó el servidor que informa
admin-stage = Fase
admin-stage-connect = no se estableció la conexión
admin-stage-greeting = en el saludo, antes de cualquier comando
admin-stage-hello = después de EHLO
admin-stage-starttls = después de STARTTLS
admin-stage-auth = después de AUTH
admin-stage-mail = después de MAIL FROM (el remitente)
admin-stage-rcpt = después de RCPT TO (el destinatario)
admin-stage-data = después de DATA, antes del mensaje
admin-stage-end-of-data = después del mensaje completo
admin-attempts = Intentos
admin-attempts-value =
    { $count ->
        [one] { $count }, el { $moment }
       *[other] { $count }, el último el { $moment }
    }
admin-attempts-list = Intentos, del más reciente al más antiguo
admin-attempt-repeats = La misma respuesta llegó { $count } veces seguidas.
admin-attempts-left-out =
    { $count ->
        [one] No se muestra { $count } intento anterior.
       *[other] No se muestran { $count } intentos anteriores.
    }
admin-created = Fecha del mensaje
admin-arrived = Llegada
admin-last-attempt = Último intento
admin-retry-until = Intentos hasta
admin-log-id = ID en el log
admin-envelope-id = ID del sobre
admin-sender = Dirección de retorno
admin-reply = Respuesta literal del servidor remoto
admin-reply-reported = Respuesta literal según el informe
admin-reply-own = Motivo anotado por nuestro propio servidor
admin-advice = Qué puede hacer quien administra el correo
admin-help = Más información para quien administra el correo: { $link }
admin-hops = Ruta del mensaje
admin-hops-left-out =
    { $count ->
        [one] No se muestra { $count } salto anterior.
       *[other] No se muestran { $count } saltos anteriores.
    }
admin-hop = Salto { $count }
admin-hop-time = Hora
admin-hop-relay = Tiempo de tránsito
admin-hop-since = { $duration } desde el salto { $count }
admin-hop-slowest = El salto más lento
admin-hop-unnamed = Servidor sin nombre en el encabezado
admin-hop-no-time = desconocida
admin-hop-implausible = Hora no verosímil; no se tiene en cuenta
admin-hops-skew = Un tiempo de tránsito negativo significa que los relojes de dos servidores no coinciden.
admin-header = Del encabezado del mensaje, texto literal
admin-withheld = oculto
admin-withheld-targets = Oculto: el destino del reenvío. Su servidor y su ID en el log tampoco figuran en el informe (RFC 3464, sección 4.2).
admin-withheld-members = Oculto: las direcciones que integran el grupo. Sus servidores y sus ID en el log tampoco figuran en el informe (RFC 3464, sección 4.2).
admin-withheld-hosts = Oculto: nombres y direcciones de los hosts internos.
admin-hops-withheld =
    { $count ->
        [one] No se muestra { $count } salto interno.
       *[other] No se muestran { $count } saltos internos.
    }

## El mensaje al postmaster sobre un aviso que nunca se podrá enviar.

postmaster-subject = Hay que avisar por otro medio a quien envió un mensaje
postmaster-step = Avise por otro medio a quien envió el mensaje, por ejemplo por teléfono o a otra dirección.
postmaster-what = El aviso sobre el mensaje de más abajo era para { $sender } y no se pudo enviar.
postmaster-why = Esta dirección tiene caracteres que no son ASCII. Para llegar a ella, todos los servidores del camino deben admitir SMTPUTF8 (RFC 6531), y al menos uno no lo admite. Mientras sea así, no sirve volver a intentarlo.
postmaster-facts = El aviso habría informado de esto

postmaster-budget-subject = Se retienen avisos para una dirección
postmaster-budget-step = Averigüe si alguien envía correo en nombre de esta dirección y detenga ese correo en su origen.
postmaster-budget-what = Un aviso sobre el mensaje de más abajo era para { $sender } y se ha retenido.
postmaster-budget-why = Se ha agotado el cupo de avisos para esta dirección o para su dominio. Quien falsifica una dirección de retorno hace que otros sistemas envíen avisos a ella. Los demás avisos figuran en el log de Retourpost.
