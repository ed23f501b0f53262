### Qué ha sido de un envío: las palabras para estados, cifras y motivos, en los mensajes a quienes hacen envíos y en la página de su
### registro.
###
### Un envío es un solo texto que va a muchas direcciones. Quien lee hace envíos y no administra ningún servidor. El estado se dice del
### mensaje. «Rebote permanente», «rebote temporal» y «devoluciones» son palabras del oficio; la frase que las explica es sencilla.
###
### lint: allow forbidden-term - rebote y devoluciones son las palabras de quienes hacen envíos

## Estados de un mensaje

ledger-status-pending = Pendiente
    .meaning = El mensaje se ha transmitido. Todavía no se ha comunicado nada sobre él.
ledger-status-taken-into-account = Aceptado para enviar
    .meaning = El servicio de envío ha aceptado el mensaje. Su entrega todavía no se ha comunicado.
ledger-status-sent = Enviado
    .meaning = El mensaje se ha entregado, o hasta ahora no ha llegado ningún error.
ledger-status-failed = Error
    .meaning = El mensaje no se ha entregado. El registro muestra si siguen los intentos.
ledger-status-ignored = Excluido
    .meaning = El mensaje no se envió. No cuenta en los porcentajes.
ledger-substatus-prepared = aún sin transmitir
ledger-substatus-retrying = se sigue intentando
ledger-substatus-final = sin más intentos
ledger-substatus-unconfirmed = entrega sin confirmar
ledger-late = resultado tardío

## Cómo se cuentan los mensajes

ledger-policy-feedback = Con informes de entrega
    .meaning = Cada mensaje está pendiente hasta que se comunica su entrega. El porcentaje de entregados empieza en cero y sube.
ledger-policy-optimistic = Sin informes de entrega
    .meaning = Cada mensaje consta como enviado mientras no llegue un error. El porcentaje de entregados baja con cada error.
ledger-policy-v8 = Como Campaign v8
    .meaning = Cada mensaje está solo aceptado hasta que se comunica su entrega. Los mensajes que se siguen intentando entregar no cuentan como error.

## Cifras de un envío

ledger-percent = { $number } %
ledger-part = { $count } de { $total }
ledger-rate-to-deliver = Mensajes por entregar
    .meaning = Todos los mensajes del envío, salvo los excluidos.
ledger-rate-handed-over = Transmitidos
    .meaning = Mensajes que el sistema de correo ha aceptado. Los porcentajes siguientes se calculan sobre esta cifra.
ledger-rate-sent = Mensajes enviados
    .meaning = Mensajes que constan como entregados o con error.
ledger-rate-pending = Pendientes
    .meaning = Mensajes que todavía no constan ni como entregados ni con error.
ledger-rate-delivered = Entregados
    .meaning = Mensajes con el estado «Enviado», del total de transmitidos.
ledger-rate-failed = Devoluciones y errores
    .meaning = Mensajes con el estado «Error», del total de transmitidos.
ledger-rate-retrying = Se sigue intentando
    .meaning = Mensajes rechazados por ahora, del total de transmitidos. El sistema de correo lo sigue intentando.
ledger-rate-unconfirmed = Sin confirmar
    .meaning = Mensajes cuya entrega nunca se comunicó, del total de transmitidos. Constan como enviados.
ledger-rate-hard = Rebotes permanentes
    .meaning = Mensajes que no se entregaron porque la dirección no funciona, del total de transmitidos.
ledger-rate-soft = Rebotes temporales
    .meaning = Mensajes que no se entregaron o que esperan por otro motivo, del total de transmitidos. La dirección quizá sea correcta.
ledger-rate-rejected = Rechazados
    .meaning = Mensajes que el otro sistema de correo rechazó, del total de transmitidos.
ledger-rate-quarantined = En cuarentena
    .meaning = Mensajes excluidos porque su dirección está en cuarentena, del total de mensajes.
ledger-rate-denylisted = En lista de bloqueados
    .meaning = Mensajes excluidos porque su dirección está en la lista de bloqueados, del total de mensajes.
ledger-rate-excluded = Excluidos
    .meaning = Mensajes que no se enviaron, del total de mensajes.
ledger-rate-opened = Abiertos
    .meaning = Mensajes que se abrieron al menos una vez, del total de entregados.
ledger-rate-clicked = Con clics
    .meaning = Mensajes en los que se siguió un enlace al menos una vez, del total de entregados.
ledger-rate-complaints = Marcados como spam
    .meaning = Mensajes que alguien marcó como spam, del total de entregados.
ledger-rate-unsubscribed = Suscripciones canceladas
    .meaning = Mensajes tras los que alguien canceló la suscripción, del total de entregados.
ledger-rate-late = Errores tardíos
    .meaning = Mensajes cuyo error llegó cuando ya constaban como enviados.

## Tipos de error

ledger-type-hard = Rebote permanente
ledger-type-soft = Rebote temporal
ledger-type-ignored = Ignorado

## Motivos

ledger-reason-not-defined = Sin clasificar
ledger-reason-user-unknown = Dirección desconocida
ledger-reason-invalid-domain = Dominio no encontrado
ledger-reason-unreachable = Destino inaccesible
ledger-reason-account-disabled = Buzón desactivado
ledger-reason-mailbox-full = Buzón lleno
ledger-reason-not-connected = Sin conexión
ledger-reason-address-empty = Falta la dirección
ledger-reason-denylisted = En lista de bloqueados
ledger-reason-quarantined = Dirección en cuarentena
ledger-reason-duplicate = Dirección duplicada
ledger-reason-excluded-by-rule = Excluido por una regla
ledger-reason-excluded-after-arbitration = Otro envío tuvo prioridad
ledger-reason-bad-quality = Dirección de baja calidad
ledger-reason-unqualified = Dirección postal sin comprobar
ledger-reason-not-eligible = Ninguna oferta adecuada
ledger-reason-target-limited = Envío de tamaño limitado
ledger-reason-refused = Rechazado
ledger-reason-error-ignored = Error ignorado
ledger-reason-control-address = Dirección de control

## Estados de una dirección

ledger-address-valid = Válida
    .meaning = Se envían mensajes a esta dirección.
ledger-address-erroneous = Con errores
    .meaning = Hubo errores recientes en mensajes a esta dirección. Se le siguen enviando.
ledger-address-quarantine = En cuarentena
    .meaning = Demasiados mensajes a esta dirección terminaron en error. Queda excluida hasta que alguien la libere.
ledger-address-denylisted = En lista de bloqueados
    .meaning = Alguien marcó como spam un mensaje a esta dirección. Desde ahora queda excluida.

## Qué le pasa a un mensaje

ledger-event-prepared = Preparado
ledger-event-excluded = Excluido
ledger-event-relayed = Transmitido
ledger-event-soft-bounce = Rechazado por ahora
ledger-event-delivered = Entregado
ledger-event-given-up = Sin más intentos
ledger-event-hard-bounce = Rechazado: la dirección no funciona
ledger-event-auto-reply = Respuesta automática
ledger-event-opened = Abierto
ledger-event-clicked = Enlace seguido
ledger-event-complained = Marcado como spam
ledger-event-unsubscribed = Suscripción cancelada
ledger-event-expired = Fin del plazo de intentos
