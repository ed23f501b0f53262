### La página con el registro de los envíos, para quienes hacen envíos.
###
### Los botones y los enlaces son cortos y empiezan con un verbo. Las etiquetas no son frases.

## En todas las páginas

page-title = Envíos
page-skip = Ir al contenido
page-views = Vistas
page-language = Idioma
page-all-mailings = Todos los envíos
page-as-of = Datos del { $moment }

## Acceso

page-access-heading = Se necesita un código de acceso
page-access-what = Escriba el código de acceso que le dio su soporte técnico.
page-access-code = Código de acceso
page-access-enter = Entrar
page-access-wrong = Este código de acceso no es válido. Revíselo o pida otro a su soporte técnico.
page-leave = Salir

## La lista de envíos

page-no-mailings = Todavía no se ha registrado ningún envío.
page-column-mailing = Envío
page-column-begun = Comienzo
page-column-state = Situación
page-column-messages = Mensajes
page-state-prepared = A la espera de confirmación
page-state-running = En curso
page-state-ended = Terminado
page-policy = Cómo se cuentan los mensajes
page-validity = Plazo de intentos
page-ends = Fin de los intentos

## Vistas de un envío

page-view-rates = Cifras
page-view-log = Registro
page-view-causes = Causas
page-view-quarantine = Cuarentena

## Cifras

page-time-heading = A lo largo del tiempo
page-column-time = Fecha y hora
page-column-meaning = Significado
page-column-number = Número
page-column-share = Porcentaje

## Registro

page-column-address = Dirección
page-column-status = Estado
page-column-reason = Motivo
page-column-changed = Último cambio
page-address-forgotten = Dirección suprimida
page-search = Buscar una dirección
page-filter-status = Estado
page-filter-cause = Causa
page-filter-domain = Dominio
page-filter-all = Todo
page-filter-apply = Mostrar
page-filter-clear = Mostrar todo
page-log-none = Ningún mensaje coincide con esta búsqueda.
page-log-count =
    { $count ->
        [one] { $count } mensaje
       *[other] { $count } mensajes
    }
page-next = Ver las líneas siguientes
page-first = Volver a las primeras líneas
page-csv = Guardar como tabla (CSV)
page-events-heading = Qué ha pasado con este mensaje
page-column-said = Respuesta del sistema de correo
page-unverified = Sin verificar: este informe podría venir de cualquiera. No cuenta.

## Causas

page-column-cause = Causa
page-column-failed = Con error
page-column-retrying = Se sigue intentando
page-causes-none = Ningún mensaje ha terminado en error.

## Cuarentena

page-column-errors = Errores
page-column-since = Desde
page-quarantine-none = No hay ninguna dirección en cuarentena.

## Avisos que se envían juntos

page-notices = Avisos
page-notices-none = Todavía no se ha preparado ningún aviso.
page-column-name = Nombre
page-column-prepared = Preparación
page-outcome-failed = No entregado
page-outcome-delayed = Retrasado
page-outcome-success = Entregado o transmitido
page-notices-way = Envío a través de
page-notices-not-before = Envío no antes del
page-notices-suppressed =
    { $count ->
        [one] Para { $count } informe no hace falta ningún aviso.
       *[other] Para { $count } informes no hace falta ningún aviso.
    }
page-notices-wrong =
    { $count ->
        [one] No se pudo preparar ningún aviso a partir de { $count } informe:
       *[other] No se pudo preparar ningún aviso a partir de { $count } informes:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } aviso quedará retenido, porque la persona a la que va dirigido ya ha recibido bastantes por ahora.
       *[other] { $count } avisos quedarán retenidos, porque las personas a las que van dirigidos ya han recibido bastantes por ahora.
    }
page-confirm-heading = Listo para enviar
page-confirm-what =
    { $count ->
        [one] Hay { $count } aviso preparado. Todavía no se ha enviado nada.
       *[other] Hay { $count } avisos preparados. Todavía no se ha enviado nada.
    }
page-confirm-start = Confirmar y enviar
page-confirm-look-only = Con este código de acceso solo se puede consultar. Tiene que confirmar alguien con permiso para enviar.
page-confirm-done = Confirmado. Empieza el envío.
page-confirm-changed = Estos avisos han cambiado entretanto. Revíselos de nuevo y después confirme.
page-notices-left =
    { $count ->
        [one] { $count } aviso todavía no se ha enviado.
       *[other] { $count } avisos todavía no se han enviado.
    }
page-notices-go-on = Enviar el resto
page-notices-stopped = El envío se ha detenido. Comunique este motivo a su soporte técnico:
page-notices-waiting = Aún sin enviar
page-notices-sent = Enviados
page-notices-refused = Rechazados
page-notices-for-now = Por ahora no se han podido enviar
page-notices-held-back = Retenidos
page-notices-unsure = Quizá recibidos
    .meaning = Estos avisos no se vuelven a enviar automáticamente. Así nadie recibe dos veces el mismo.
page-refresh = Actualizar

## Qué puede salir mal

page-not-found = Esta página no existe
page-not-found-what = Vuelva a la lista de envíos.
page-trouble = El registro no se puede leer en este momento
page-trouble-what = Inténtelo de nuevo dentro de un minuto. Si sigue igual, informe a su soporte técnico.
