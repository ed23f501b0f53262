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

## Confirmar el envío

page-confirm-heading = Listo para enviar
page-confirm-what =
    { $count ->
        [one] Hay { $count } mensaje preparado. Todavía no se ha enviado nada.
       *[other] Hay { $count } mensajes preparados. Todavía no se ha enviado nada.
    }
page-confirm-start = Confirmar y enviar
page-confirm-look-only = Con este código de acceso solo se puede consultar. Tiene que confirmar alguien con permiso para iniciar el envío.
page-confirm-done = Confirmado. Empieza el envío.

## Qué puede salir mal

page-not-found = Esta página no existe
page-not-found-what = Vuelva a la lista de envíos.
page-trouble = El registro no se puede leer en este momento
page-trouble-what = Inténtelo de nuevo dentro de un minuto. Si sigue igual, informe a su soporte técnico.
