### Mensajes a quienes hacen envíos: cómo va un envío, qué direcciones de una lista dan problemas y qué conviene mirar.
###
### Son mensajes corrientes, no avisos sobre un solo mensaje. La misma voz que en notice.ftl: de usted y sin reproches. Primero las
### cifras, después lo que ayuda.

## Remitente y asuntos

summary-from = Envíos de { $site }
summary-subject-interim = Informe provisional: { $mailing }
summary-subject-final = Informe final: { $mailing }

## El informe sobre un envío

summary-headline = { $percent } de mensajes entregados
summary-what-interim =
    { $count ->
        [one] Hasta ahora, { $count } de { $total } mensajes consta como entregado.
       *[other] Hasta ahora, { $count } de { $total } mensajes constan como entregados.
    }
summary-what-final =
    { $count ->
        [one] El plazo de intentos ha terminado. { $count } de { $total } mensajes consta como entregado.
       *[other] El plazo de intentos ha terminado. { $count } de { $total } mensajes constan como entregados.
    }
summary-failed =
    { $count ->
        [0] Ningún mensaje ha terminado en error.
        [one] { $count } mensaje no se pudo entregar y no habrá más intentos.
       *[other] { $count } mensajes no se pudieron entregar y no habrá más intentos.
    }
summary-retrying =
    { $count ->
        [0] No hay mensajes con intentos en curso.
        [one] Se sigue intentando entregar { $count } mensaje.
       *[other] Se sigue intentando entregar { $count } mensajes.
    }
summary-pending =
    { $count ->
        [0] No hay mensajes pendientes.
        [one] { $count } mensaje sigue pendiente.
       *[other] { $count } mensajes siguen pendientes.
    }
summary-validity = Los intentos siguen hasta el { $moment }.
summary-note-optimistic = Un mensaje consta como entregado mientras no llegue un error. Este porcentaje todavía puede bajar.
summary-note-feedback = Un mensaje consta como entregado en cuanto se comunica su entrega. Este porcentaje todavía puede subir.
summary-note-final = Un error puede llegar incluso más tarde. En ese caso, la página del registro muestra las cifras nuevas.
summary-numbers-heading = Cifras
summary-chart-heading = Mensajes entregados y con error a lo largo del tiempo
summary-chart-meaning = Gráfico de líneas. Al final, los entregados son el { $delivered } y los mensajes con error, el { $failed }.
summary-causes-heading = Por qué no se entregaron algunos mensajes
summary-messages =
    { $count ->
        [one] { $count } mensaje
       *[other] { $count } mensajes
    }
summary-causes-more =
    { $count ->
        [one] { $count } mensaje más tiene otra causa.
       *[other] { $count } mensajes más tienen otras causas.
    }
summary-cause-unknown = No se comunicó la causa
summary-domains-heading = Dominios con más errores
summary-quarantine =
    { $count ->
        [one] { $count } dirección está ahora en cuarentena. El próximo envío la excluirá.
       *[other] { $count } direcciones están ahora en cuarentena. El próximo envío las excluirá.
    }
summary-attached = La tabla adjunta muestra el estado de cada mensaje. Se abre con cualquier hoja de cálculo.
summary-attached-part =
    { $count ->
        [one] La tabla adjunta contiene { $count } mensaje que no se entregó. La página muestra todos los mensajes.
       *[other] La tabla adjunta contiene { $count } mensajes que no se entregaron. La página muestra todos los mensajes.
    }
summary-page = Consulte el registro: { $link }
summary-reason = Recibe este informe porque usted hace este envío.
summary-file = registro-envio

## El resumen para quien lleva una lista

digest-subject =
    { $count ->
        [one] { $count } dirección por revisar: { $mailing }
       *[other] { $count } direcciones por revisar: { $mailing }
    }
digest-headline =
    { $count ->
        [one] { $count } dirección no recibió sus mensajes
       *[other] { $count } direcciones no recibieron sus mensajes
    }
digest-what = Estos son los errores que han llegado desde el { $moment } para la lista { $mailing }.
digest-steps-heading = Qué puede hacer usted
digest-step-remove = Quite las direcciones que no existen. Son las del primer grupo.
digest-step-wait = Deje las demás en la lista. La mayoría vuelve a funcionar por sí sola.
digest-step-ask = Si conoce a alguien de esta página, pídale una dirección nueva por otro medio.
digest-hard-heading = Direcciones que no funcionan
digest-soft-heading = Direcciones que pueden volver a funcionar
digest-more =
    { $count ->
        [one] { $count } dirección más figura en la tabla adjunta.
       *[other] { $count } direcciones más figuran en la tabla adjunta.
    }
digest-reason = Recibe este resumen porque se encarga de esta lista. Sustituye a un aviso por cada dirección.

## Alertas

alert-subject = Conviene revisarlo: { $mailing }
alert-failed = El envío se detuvo por un error
    .what = Los mensajes que aún no se habían transmitido están en espera.
    .step = Consulte el registro del programa de envío. Después vuelva a iniciar el envío.
alert-preparation-failed = No se pudo preparar el envío
    .what = No se ha enviado nada.
    .step = Mire qué problemas encontró la preparación. Corríjalos y vuelva a preparar el envío.
alert-soft = Hay más mensajes en espera o rechazados de lo habitual
    .what = El { $percent } de los mensajes está en espera o fue rechazado. El límite es del { $limit }.
    .step = Mire las causas más abajo. Ponga el envío en pausa si un mismo proveedor rechaza la mayoría.
alert-hard = Hay más direcciones que no funcionan de lo habitual
    .what = El { $percent } de los mensajes no se entregó porque la dirección no funciona. El límite es del { $limit }.
    .step = Detenga el envío y compruebe de dónde vienen las direcciones. Muchas direcciones desconocidas dañan la reputación del remitente.
alert-start-pending = El envío todavía no ha empezado
    .what = Debía empezar el { $moment }.
    .step = Compruebe si alguien tiene que confirmarlo.
alert-throughput = El envío va lento
    .what =
        { $count ->
            [one] En la última hora se transmitió { $count } mensaje.
           *[other] En la última hora se transmitieron { $count } mensajes.
        }
    .step = Compruebe si el sistema de correo está sobrecargado o si un proveedor lo frena.
alert-in-progress = El envío está en curso
    .what = Los mensajes se están transmitiendo.
    .step = No tiene que hacer nada.
alert-once = Esta alerta llega como máximo una vez al día por cada envío.
alert-reason = Recibe esta alerta porque supervisa este envío.
