### Las causas: por qué no se entregó un mensaje, y qué ayuda.
###
### Lo que afirma otro servidor se dice de él («según», «indica»): no es algo que nos conste.
### .recipient aparece solo en las páginas de ayuda y se dirige, también de usted, a la persona que tiene el buzón.
### .act está en infinitivo: sigue a «Usted puede», «El equipo técnico de… puede» o «En sus manos:».
### En .admin, «log» es lo que anota un servidor y «registro», lo que publica el DNS.

## Nada que se sepa

cause-unknown =
    .headline = No se conoce la causa exacta
    .why = El informe de entrega no da una causa clara. Todo lo que se sabe figura al final de este aviso.
    .act = buscar la causa
    .step-1 = Revise una vez más la dirección.
    .step-2 = Espere unas horas y vuelva a enviar el mensaje.
    .step-3 = Si no se entrega, reenvíe este aviso completo a su soporte técnico.
    .otherwise = Los equipos técnicos de ambos lados pueden averiguar más en los registros de sus servidores.
    .admin = Ni el código de estado ni la respuesta permiten identificar la causa. Busque el mensaje en su log por las horas y los ID que figuran aquí. Si se nombra un servidor remoto, quienes lo administran pueden explicar su respuesta.

## Direcciones

cause-address-problem =
    .headline = Una dirección de este mensaje no fue aceptada
    .why = Un servidor de correo del camino no aceptó una dirección de este mensaje. Lo más frecuente es un error al escribirla.
    .act = revisar la dirección
    .step-1 = Compare la dirección, letra por letra, con la de un mensaje de esa persona. Fíjese también en espacios, comas y puntos.
    .step-2 = Escriba la dirección a mano, sin elegirla de una lista de sugerencias.
    .step-3 = Pida la dirección actual por otro medio, por ejemplo por teléfono.
    .otherwise = Si la dirección es correcta, el equipo técnico de { $domain } puede averiguar más.
    .admin = Compare la dirección de este informe con la que usó el remitente: un alias o un reenvío pueden haberla cambiado. Revise su sintaxis, su dominio y la respuesta.

cause-mailbox-unknown =
    .headline = { $domain } no conoce esta dirección
    .why = El servidor de correo de { $domain } indica que no tiene ningún buzón con esta dirección. Quizá esté mal escrita o el buzón ya no exista.
    .act = revisar la dirección
    .step-1 = Compare la dirección, letra por letra, con la de un mensaje de esa persona. Basta una letra equivocada.
    .step-2 = Si la eligió de una lista de sugerencias, bórrela primero de esa lista. Después escríbala a mano.
    .step-3 = Pida la dirección correcta por otro medio. Después vuelva a enviar el mensaje.
    .otherwise = Si la dirección es correcta, el equipo técnico de { $domain } puede ver por qué no se conoce allí.
    .recipient = Si esta dirección es suya, revise cómo está escrita allí donde la encuentran los demás. Pregunte a su soporte técnico si el buzón existe.
    .admin = Si el buzón debería existir, en el lado remoto hay que revisar el directorio, los alias y las tablas de destinatarios. Compruebe que los registros MX llevan al sistema que aloja el buzón. También es posible que un alias o una regla de reenvío apunte a una dirección que ya no existe.

cause-domain-unknown =
    .headline = No se encontró el dominio { $domain }
    .why = La parte de la dirección que sigue a la arroba (@) no lleva a ningún sitio. Quizá esté mal escrita o ya no se use.
    .act = revisar la dirección
    .step-1 = Revise, letra por letra, la parte que sigue a la arroba (@). Finales como .com y .co se confunden con facilidad.
    .step-2 = Busque la dirección correcta en un mensaje anterior o en un sitio web.
    .step-3 = Pida la dirección correcta por otro medio. Después vuelva a enviar el mensaje.
    .otherwise = Si { $domain } es correcto, solo puede resolverlo el titular de ese dominio.
    .admin = Consulte los registros MX, A y AAAA del dominio desde otra red. Si todos responden NXDOMAIN, el nombre es incorrecto o el dominio no se renovó. Si NXDOMAIN aparece solo en su red, revise su propio resolver.

cause-domain-accepts-no-mail =
    .headline = { $domain } no acepta ningún correo
    .why = Este dominio está configurado para no recibir correo. Por eso no se puede escribir a ninguna de sus direcciones.
    .act = usar otra dirección
    .step-1 = Revise la parte que sigue a la arroba (@). Quizá el nombre correcto sea otro muy parecido.
    .step-2 = Pida otra dirección, por ejemplo por teléfono.
    .step-3 = Busque un formulario de contacto en el sitio web de la organización.
    .otherwise = Si { $domain } debería aceptar correo, su titular tiene que cambiar la configuración del dominio.
    .admin = El dominio publica un registro MX nulo (RFC 7505). Si es un error, su titular debe publicar en su lugar los registros MX de sus servidores de correo.

cause-address-malformed =
    .headline = La forma de esta dirección no fue aceptada
    .why = Según el informe, la dirección no está escrita como debe estarlo una dirección de correo. Basta un espacio o una coma de más.
    .act = corregir la dirección
    .step-1 = Busque espacios, comas, comillas, paréntesis o un punto final. Nada de eso debe estar ahí.
    .step-2 = Compruebe que hay una sola arroba (@), seguida de un dominio completo como example.com.
    .step-3 = Escriba la dirección a mano. Un texto copiado puede contener caracteres que no se ven.
    .otherwise = Si la dirección parece correcta, reenvíe este aviso completo a su soporte técnico.
    .admin = Mire la dirección en el comando RCPT, no solo en el encabezado. Fallos habituales: comillas o corchetes angulares sueltos, un nombre para mostrar, un punto final, un dominio sin punto, caracteres de ancho cero o de aspecto engañoso, más de 64 octetos antes de la arroba (RFC 5321, secciones 4.1.2 y 4.5.3.1). Si el remitente la escribió bien, busque el contacto, el alias o el programa que la cambió.

cause-address-ambiguous =
    .headline = Según { $domain }, esta dirección no es única
    .why = El servidor de correo de { $domain } indica que a esta dirección le corresponde más de un buzón. No puede saber a cuál se refiere.
    .act = usar la dirección completa
    .step-1 = Use la dirección completa de la persona, no una forma abreviada ni solo un nombre.
    .step-2 = Pida a la persona, por otro medio, una dirección que funcione con seguridad.
    .otherwise = El equipo técnico de { $domain } puede hacer que la dirección lleve a un solo buzón.
    .recipient = Informe a su soporte técnico de que su dirección lleva a más de un buzón. Mientras se corrige, dé otra dirección suya.
    .admin = El fallo está en el directorio del destinatario. En el lado remoto hay que buscar esta dirección en todos los buzones, contactos, grupos, alias y reglas de reescritura, y dejarla en uno solo. La búsqueda por nombre también debe dar un resultado único. Tras el cambio, hay que esperar a que el directorio se sincronice con el servidor de correo.

cause-mailbox-moved =
    .headline = Según { $domain }, esta dirección ha cambiado
    .why = El servidor de correo de { $domain } indica que este buzón ya no está ahí. No reenvía los mensajes a una dirección nueva.
    .act = usar la dirección nueva
    .step-1 = Pida a la persona la dirección nueva por otro medio.
    .step-2 = Lea la respuesta del otro servidor, al final de este aviso. Si da la dirección nueva, asegúrese de que es correcta.
    .step-3 = Cambie la dirección en sus contactos. Después vuelva a enviar el mensaje.
    .otherwise = El equipo técnico de { $domain } puede activar un reenvío desde la dirección antigua.
    .recipient = Si esta es su dirección antigua, comunique la nueva. Quizá su soporte técnico pueda reenviar sus mensajes durante un tiempo.
    .admin = El servidor remoto indica que el buzón se trasladó y que no hay reenvío. La respuesta 551 puede dar la dirección nueva: verifíquela antes de que alguien la use.

cause-address-changed-hands =
    .headline = Según { $domain }, la dirección cambió de titular
    .why = El mensaje era solo para quien tenía esta dirección en cierta fecha. El servidor de correo de { $domain } indica que desde entonces cambió de titular.
    .act = pedir otra dirección
    .step-1 = Pida a la persona su dirección actual por otro medio.
    .step-2 = No envíe nada personal a la dirección antigua. Podría leerlo otra persona.
    .step-3 = Borre la dirección antigua de sus contactos y de sus listas.
    .otherwise = Si el titular es el mismo, el equipo técnico de { $domain } puede corregir la fecha que tiene anotada.
    .recipient = Si esta dirección siempre ha sido suya, pida a su soporte técnico que corrija la fecha anotada. Si la tiene desde hace poco, el mensaje no era para usted.
    .admin = El mensaje llevaba el parámetro RRVS o el campo Require-Recipient-Valid-Since (RFC 7293). Compare su fecha con el día en que el titular de la cuenta confirmó la dirección por última vez. No envíe ahí enlaces para restablecer contraseñas ni otros datos privados, y pida que se confirme otra dirección. 5.7.17 se refiere al buzón; 5.7.18, al dominio entero. Si ninguno ha cambiado de manos, el lado remoto debería corregir sus datos.

cause-sender-address-refused =
    .headline = Su dirección de remitente no fue aceptada
    .why = Un servidor de correo del camino no aceptó la dirección desde la que escribió. Puede deberse a cómo está escrita o a la configuración de su dominio.
    .act = revisar la dirección remitente
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Revise su propia dirección en la configuración de su programa de correo.
    .step-3 = Si tiene otra dirección, envíe el mensaje desde ella.
    .otherwise = Por lo que muestra este informe, la dirección a la que escribió no es la causa.
    .admin = Revise el remitente del sobre: su sintaxis, y si su dominio tiene registros MX, A o AAAA. Muchos servidores rechazan un dominio remitente que no resuelve o que tiene un MX nulo.

cause-sender-address-malformed =
    .headline = La forma de su dirección de remitente no fue aceptada
    .why = Un servidor de correo indica que la dirección desde la que escribió no tiene la forma de una dirección de correo.
    .act = corregir la dirección remitente
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Mire su propia dirección en la configuración de su programa de correo. Quite los espacios, las comas y los paréntesis.
    .step-3 = Si el mensaje salió de un dispositivo o de un sitio web, revise la dirección de remitente configurada ahí.
    .otherwise = Por lo que muestra este informe, la dirección a la que escribió no es la causa.
    .admin = Mire el comando MAIL FROM en su log. Fallos habituales: un dominio vacío, un nombre de host sin dominio, un nombre para mostrar dentro de los corchetes angulares, espacios, caracteres no ASCII sin SMTPUTF8. Revise el atributo mail de la cuenta y el remitente configurado en dispositivos, scripts y formularios web. Una reescritura (SRS, VERP, masquerading) puede alargar la parte local a más de 64 octetos (RFC 5321, sección 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Un servidor no encontró el dominio de su dirección
    .why = El servidor comprobó la parte de su propia dirección que sigue a la arroba (@). No encontró ahí ningún dominio que pueda recibir una respuesta.
    .act = revisar el dominio remitente
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = En su programa de correo, revise la parte de su propia dirección que sigue a la arroba (@).
    .step-3 = Si tiene una dirección en otro dominio, envíe el mensaje desde ella.
    .otherwise = Por lo que muestra este informe, la dirección a la que escribió no es la causa.
    .admin = Consulte los registros MX, A y AAAA del dominio del remitente del sobre desde fuera de su red, en más de un resolver. Fallos habituales: dominio no renovado, delegación o DNSSEC averiados (SERVFAIL), un dominio que solo existe dentro, como .local o un nombre de host. Reescriba los dominios internos a uno público en la pasarela. Si ya está todo bien, espere a que pase el TTL negativo de la zona y vuelva a enviar.

cause-sender-domain-accepts-no-mail =
    .headline = Según un servidor, su dominio no acepta correo
    .why = Según ese servidor, el dominio de su dirección está configurado para no recibir correo. El servidor rechaza los mensajes que no se pueden responder.
    .act = hacer posibles las respuestas
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Si tiene una dirección que recibe correo, envíe el mensaje desde ella.
    .otherwise = Por lo que muestra este informe, la dirección a la que escribió no es la causa.
    .admin = El dominio del remitente del sobre publica un registro MX nulo (RFC 7505), de modo que un informe nunca podría llegarle. Averigüe qué programa o servicio lo usa como remitente y asígnele una dirección de retorno en un dominio que reciba correo. Si el dominio debe recibirlo, sustituya el MX nulo por registros MX reales. Si nadie lo usa, el remitente puede estar falsificado: mire sus informes DMARC.

## Buzones

cause-mailbox-problem =
    .headline = { $domain } informa de un problema con este buzón
    .why = El servidor de correo de { $domain } no pudo dejar el mensaje en este buzón. Según su respuesta, la causa está en el propio buzón.
    .act = reparar el buzón
    .step-1 = Avise a la persona por otro medio de que los mensajes no llegan.
    .step-2 = Espere un día y vuelva a enviar el mensaje.
    .step-3 = Si es urgente, use otra dirección de la misma persona.
    .otherwise = El equipo técnico de { $domain } puede ver la causa exacta.
    .recipient = Inicie sesión en su buzón y mire si hay alguna advertencia. Si no la hay, informe a su soporte técnico.
    .admin = El servidor remoto acepta la dirección e informa de un fallo del buzón. En el lado remoto hay que revisar el estado del buzón, su reenvío y, si es una lista, sus integrantes.

cause-mailbox-full =
    .headline = Según { $domain }, el buzón está lleno
    .why = Un buzón lleno no acepta mensajes nuevos. Cuando haya espacio, los mensajes podrán volver a llegar.
    .act = liberar espacio
    .step-1 = Avise a la persona por otro medio de que el buzón está lleno.
    .step-2 = Cuando haya espacio, vuelva a enviar el mensaje.
    .step-3 = Si es urgente, use otra dirección de la misma persona.
    .otherwise = El equipo técnico de { $domain } también puede dar más espacio al buzón.
    .recipient = Borre los mensajes grandes o antiguos y vacíe después la papelera y la carpeta de correo no deseado. Si necesita más espacio, pídalo a su soporte técnico.
    .admin = Según la respuesta, el buzón supera su cuota. En el lado remoto se puede ampliar la cuota o liberar espacio; la papelera y el correo no deseado suelen contar también. Antes de un envío masivo, compruebe que el buzón sigue en uso.

cause-mailbox-disabled =
    .headline = Según { $domain }, este buzón está desactivado
    .why = El servidor de correo de { $domain } no acepta mensajes para este buzón. El cierre puede ser pasajero o definitivo.
    .act = activar el buzón
    .step-1 = Pregunte por otro medio si la dirección sigue en uso.
    .step-2 = Use otra dirección de la misma persona u organización.
    .otherwise = Si el buzón debería estar en uso, el equipo técnico de { $domain } puede volver a activarlo.
    .recipient = Inicie sesión en su buzón; quizá lleve demasiado tiempo sin usarse. Si no es posible, pida a su soporte técnico que lo active.
    .admin = La cuenta está desactivada, bloqueada o suspendida, a menudo tras una larga inactividad. En el lado remoto se puede volver a activar, o configurar un alias o un reenvío. Si no, quite la dirección de sus listas.

cause-list-expansion-failed =
    .headline = { $domain } no pudo obtener quiénes forman la lista
    .why = La dirección representa una lista o un grupo. Según el servidor de correo de { $domain }, el mensaje no se pudo transmitir a sus integrantes.
    .act = reparar la lista
    .step-1 = Avise por otro medio a quien gestiona la lista de que los mensajes no llegan.
    .step-2 = Si es urgente, escriba directamente a las personas de la lista que conozca.
    .otherwise = El equipo técnico de { $domain } puede ver por qué no se pudo consultar la lista.
    .recipient = Si gestiona esta lista, revise sus integrantes y quite las entradas que ya no funcionan. Si no encuentra nada, informe a su soporte técnico.
    .admin = En el lado remoto, por este orden: si el servidor puede leer el directorio, el archivo o la base de datos con los integrantes; si el filtro y la base de un grupo dinámico siguen siendo válidos; si hay listas anidadas que se contienen unas a otras; si alguna entrada está mal formada. Expanda la lista a mano antes de que vuelva a recibir correo. Otras listas de ese sistema permiten saber si falla la lista o el directorio.

cause-forwarding-broken =
    .headline = Según { $domain }, falla el reenvío de este buzón
    .why = El buzón reenvía sus mensajes a otra dirección. Según el servidor de correo de { $domain }, ese reenvío no funciona.
    .act = corregir el reenvío
    .step-1 = Avise a la persona por otro medio de que el reenvío de este buzón no funciona.
    .step-2 = Si es urgente, use otra dirección de la misma persona.
    .otherwise = Por lo que muestra este informe, la dirección que usó es correcta. A menudo, la persona a la que escribió también puede corregir el reenvío.
    .recipient = Mire a qué dirección reenvía los mensajes su buzón. Corríjala o desactive el reenvío.
    .admin = En el lado remoto, averigüe dónde está configurado el reenvío: en la cuenta, en una regla del buzón, en un alias o en un objeto de contacto. Envíe un mensaje de prueba directamente al destino. Corrija o quite el destino y, mientras tanto, conserve una copia local. Si el destino rechaza el correo reenviado, mire SPF y DMARC: puede faltar SRS o ARC.

## Sistemas de correo

cause-system-problem =
    .headline = { $domain } informa de un problema en su sistema
    .why = El sistema de correo de { $domain } no pudo aceptar este mensaje. Según su respuesta, la causa está en el propio sistema.
    .act = reparar el sistema
    .step-1 = Espere unas horas y vuelva a enviar el mensaje.
    .step-2 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si el problema continúa, tiene que revisarlo el equipo técnico de { $domain }.
    .admin = El sistema remoto informa de un fallo propio: almacenamiento, mantenimiento, configuración o una función que falta. Quienes lo administran necesitan la hora, el ID de cola que figure en la respuesta y la respuesta completa.

cause-system-full =
    .headline = Según { $domain }, su sistema de correo está lleno
    .why = El servidor de correo indica que no le queda espacio para mensajes nuevos. Se refiere a todo el sistema, no a un solo buzón.
    .act = liberar almacenamiento
    .step-1 = Espere un día y vuelva a enviar el mensaje.
    .step-2 = Si es urgente, use una dirección de la misma persona en otro dominio.
    .otherwise = Si dura varios días, solo el equipo técnico de { $domain } puede liberar espacio.
    .admin = La respuesta se refiere al host remoto, no a una cuota. En el lado remoto hay que revisar el espacio libre y los inodos de los volúmenes de cola y de correo, luego la memoria y luego el umbral por debajo del cual el servidor deja de aceptar correo (queue_minfree en Postfix, back pressure en Exchange). En el lado emisor basta con que la cola siga reintentando.

cause-system-not-accepting =
    .headline = Según { $domain }, su sistema no acepta mensajes
    .why = El servidor de correo indica que no acepta mensajes. Quizá esté parado por un tiempo o no esté destinado al correo.
    .act = activar la recepción
    .step-1 = Revise la parte que sigue a la arroba (@). Quizá el nombre correcto sea otro muy parecido.
    .step-2 = Si la dirección es correcta, espere un día y vuelva a enviar el mensaje.
    .step-3 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si dura varios días, tiene que revisarlo el equipo técnico de { $domain }.
    .admin = La respuesta 421 o el estado 4.3.2 apuntan a una parada, a un mantenimiento o a una cola congelada; la respuesta 521 dice que este host nunca acepta correo (RFC 7504). Compruebe que los registros MX nombran solo hosts destinados a recibir correo y pruebe los demás. En el propio host, mire el estado del servicio de correo, si hay puertos de escucha o componentes parados, y los límites de conexiones.

cause-system-misconfigured =
    .headline = { $domain } informa de una mala configuración suya
    .why = Según su propia respuesta, el sistema de correo de allí no está bien configurado para este mensaje.
    .act = corregir su configuración
    .step-1 = Avise a la persona por otro medio de que el sistema de correo de allí informa de una configuración errónea.
    .step-2 = Si es urgente, use una dirección de la misma persona en otro dominio.
    .step-3 = Cuando se haya corregido, vuelva a enviar el mensaje.
    .otherwise = Los datos del final de este aviso ayudan al equipo técnico de { $domain } a encontrar el fallo.
    .admin = Con 5.3.5, a menudo un servidor se encuentra a sí mismo como siguiente salto. Compare su nombre de host, su lista de dominios locales y su MX o smart host; en Exchange lo provocan los conectores que comparten nombre. En otros casos lo dice el log remoto a la hora de la respuesta: un transporte desconocido, una tabla de consulta que falta, permisos erróneos. Envíe al postmaster remoto la respuesta completa con su ID de cola.

cause-feature-missing =
    .headline = { $domain } no admite algo que pide este mensaje
    .why = El mensaje se envió con una opción especial. El servidor de correo de { $domain } indica que no la admite.
    .act = admitir la opción
    .step-1 = Desactive las opciones especiales, como la confirmación de entrega o la entrega programada. Después vuelva a enviar el mensaje.
    .step-2 = Pruebe con otro programa de correo, por ejemplo en su navegador.
    .step-3 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si no eligió ninguna opción especial, reenvíe este aviso completo a su soporte técnico.
    .admin = Averigüe a qué parámetro se refiere la respuesta: compare MAIL y RCPT de su log con lo que el host remoto anuncia después de EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Compruebe si algún firewall de uno u otro lado oculta extensiones. Haga que su sistema omita el parámetro donde no se ofrezca, o pida al lado remoto que active la extensión.

cause-message-too-large =
    .headline = El mensaje es demasiado grande
    .why = Un servidor de correo del camino solo acepta mensajes más pequeños. Los archivos adjuntos crecen alrededor de un tercio al enviarse.
    .act = reducir el mensaje
    .step-1 = Quite los archivos adjuntos grandes o reduzca su tamaño.
    .step-2 = Suba los archivos grandes a internet y envíe un enlace a ellos.
    .step-3 = Reparta los archivos adjuntos en varios mensajes.
    .otherwise = El equipo técnico de { $domain } puede indicarle el tamaño máximo de un mensaje allí.
    .recipient = Ofrezca otra forma de enviarle archivos grandes, por ejemplo una carpeta compartida. Su soporte técnico conoce el tamaño máximo de un mensaje.
    .admin = Compare el tamaño del mensaje con el SIZE que el servidor remoto anuncia después de EHLO. Base64 añade cerca de un 37 % a un archivo adjunto. Un buzón concreto puede tener un límite inferior al de su sistema.

cause-message-too-large-for-mailbox =
    .headline = El mensaje es demasiado grande para este buzón
    .why = El servidor de correo de { $domain } indica que este buzón solo acepta mensajes más pequeños. Los archivos adjuntos crecen alrededor de un tercio al enviarse.
    .act = enviar un mensaje menor
    .step-1 = Suba los archivos grandes a internet y envíe un enlace a ellos.
    .step-2 = Quite los archivos adjuntos o reduzca su tamaño.
    .step-3 = Pida a la persona otra dirección que acepte mensajes más grandes.
    .otherwise = El equipo técnico de { $domain } puede ampliar el límite de este buzón.
    .recipient = Pregunte a su soporte técnico qué tamaño máximo tienen los mensajes para usted y si se puede ampliar. Mientras tanto, ofrezca otra forma de enviarle archivos grandes.
    .admin = El límite es del buzón, del grupo o de la cuenta (X.2.3), así que puede estar muy por debajo del SIZE que el servidor anuncia después de EHLO. Compárelo con el tamaño ya codificado: en base64, los archivos adjuntos ocupan cerca de un 37 % más. En el lado remoto, mire primero el límite de recepción de la cuenta y después el de su grupo o plan.

cause-own-system-problem =
    .headline = La causa está en nuestro propio servicio de correo
    .why = Nuestro servicio de correo no pudo seguir con el envío. Por lo que muestra este informe, el otro lado no tiene que ver.
    .act = revisar el servicio
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Cuando se haya corregido el fallo, vuelva a enviar el mensaje.
    .otherwise = La persona a la que escribió no puede hacer nada al respecto.
    .admin = El mensaje falló en el propio host que informa. Busque en su log los ID y las horas que figuran aquí. Revise la configuración, el almacenamiento, los permisos y las reglas locales.

cause-stopped-by-own-rules =
    .headline = Una regla de nuestro servicio impide el envío
    .why = Nuestro servicio de correo tiene reglas sobre direcciones, reenvíos y contenido. Por lo que muestra este informe, una de ellas afecta a este mensaje.
    .act = revisar la regla
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Lea el motivo al final de este aviso. Quizá diga a qué se refiere la regla.
    .step-3 = Si su correo se reenvía automáticamente, pregunte si está permitido o desactive el reenvío.
    .otherwise = La persona a la que escribió no puede hacer nada al respecto.
    .admin = Busque la regla en el log del host que informa, por ID y hora: mapas de acceso, filtros de contenido y milters, reglas de transporte o de prevención de pérdida de datos, destinatarios bloqueados, límites al reenvío automático. Haga una excepción tan limitada como el caso. Si se detuvo un reenvío hacia fuera, compruebe antes quién lo configuró: es una señal frecuente de una cuenta comprometida.

## Red y rutas

cause-network-problem =
    .headline = Falló la conexión entre los sistemas de correo
    .why = Algo falló en la red de camino a { $domain }. Estos fallos suelen pasar solos.
    .act = intentarlo más tarde
    .step-1 = Espere unas horas y vuelva a enviar el mensaje.
    .step-2 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si dura varios días, reenvíe este aviso completo a su soporte técnico.
    .admin = Pruebe la conexión con cada host MX del dominio en el puerto 25, por IPv4 y por IPv6. Busque esperas agotadas, conexiones reiniciadas y fallos de path MTU. Si solo afecta a este dominio, informe a quienes lo administran.

cause-host-unreachable =
    .headline = El servidor de { $domain } no está accesible
    .why = No se pudo establecer una conexión con este servidor de correo. Quizá esté apagado, sobrecargado o sin conexión a la red.
    .act = revisar su servidor
    .step-1 = Revise la parte que sigue a la arroba (@). Quizá el nombre correcto sea otro muy parecido.
    .step-2 = Si la dirección es correcta, espere un día y vuelva a enviar el mensaje.
    .step-3 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si el problema continúa, el equipo técnico de { $domain } tiene que revisar su servidor.
    .admin = Pruebe el puerto 25 de cada host MX, por IPv4 y por IPv6, también desde otra red. Si otros llegan, revise su firewall, sus rutas y un posible bloqueo del puerto 25 por parte de su proveedor.

cause-connection-refused =
    .headline = El servidor de { $domain } rechazó la conexión
    .why = Se encontró un servidor, pero no acepta conexiones de correo. Quizá su servicio de correo esté parado o haya un firewall en medio.
    .act = revisar su servicio
    .step-1 = Revise la parte que sigue a la arroba (@). Quizá el dominio tenga un sitio web, pero no correo.
    .step-2 = Si la dirección es correcta, espere unas horas y vuelva a enviar el mensaje.
    .step-3 = Si no se entrega, avise a la persona por otro medio.
    .otherwise = Si el problema continúa, el equipo técnico de { $domain } tiene que comprobar si su servicio de correo está en marcha.
    .admin = Un rechazo (TCP reset, ECONNREFUSED) en el puerto 25 significa que nada escucha ahí o que un firewall rechaza la conexión. Pruebe cada host MX por IPv4 y por IPv6, también desde otra red: si así funciona, su dirección está bloqueada. Sin registro MX se usa el registro A o AAAA, que puede llevar a un servidor web. En el host remoto: si el servicio está en marcha, en qué direcciones y con qué límites.

cause-connection-broken =
    .headline = La conexión con { $domain } se cortó antes de tiempo
    .why = Los servidores estaban en contacto, pero la conexión terminó antes de que se transmitiera el mensaje.
    .act = intentarlo más tarde
    .step-1 = Espere una hora y vuelva a enviar el mensaje.
    .step-2 = Si tiene archivos adjuntos grandes, envíelo sin ellos o con un enlace a los archivos.
    .step-3 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si ocurre una y otra vez, reenvíe este aviso completo a su soporte técnico.
    .admin = Averigüe después de qué comando se cortó. Antes del saludo: límites de conexiones o una espera deliberada. Después de STARTTLS: la negociación TLS. Durante DATA: path MTU, un filtro de contenido lento, un límite de tamaño. Envíe un mensaje de prueba pequeño y otro grande a cada host MX, por IPv4 y por IPv6. Mire los firewalls que inspeccionan SMTP y sus tiempos de espera (RFC 5321, sección 4.5.3.2).

cause-may-have-arrived =
    .headline = Es posible que el mensaje haya llegado
    .why = La conexión con { $domain } se cortó después de enviarse el mensaje completo. Falta la respuesta, así que no sabemos si fue aceptado.
    .act = preguntar si llegó
    .step-1 = Pregunte a la persona si el mensaje ha llegado.
    .step-2 = Vuelva a enviarlo solo si falta. Si no, podría llegar dos veces.
    .otherwise = El equipo técnico de { $domain } puede ver en sus registros si el mensaje fue aceptado.
    .recipient = Mire en su bandeja de entrada y en la carpeta de correo no deseado. Diga a quien lo envió si el mensaje está ahí.
    .admin = La conexión se perdió después del fin de los datos y antes de la respuesta. Busque el Message-ID en el log remoto. Si se repite, mire los filtros de contenido lentos, los tiempos de espera (RFC 5321 pide aquí diez minutos) y el path MTU.

cause-expired-after-retries =
    .headline = Ningún intento de entrega tuvo éxito
    .why = Se intentó varias veces la entrega a { $domain }. El informe no indica otra causa.
    .act = intentarlo más tarde
    .step-1 = Revise la parte que sigue a la arroba (@). Quizá el nombre correcto sea otro muy parecido.
    .step-2 = Si la dirección es correcta, espere un día y vuelva a enviar el mensaje.
    .step-3 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si no se entrega, reenvíe este aviso completo a su soporte técnico.
    .admin = Se agotó el tiempo de vida en la cola. Busque en el log la última respuesta de cada intento: ahí está la causa real. Pruebe los hosts MX del dominio por IPv4 y por IPv6.

cause-route-broken =
    .headline = No hay una ruta que funcione hacia { $domain }
    .why = No se pudo averiguar adónde entregar el mensaje. Quizá sea errónea la configuración de { $domain } o de un servidor de correo del camino.
    .act = corregir la configuración
    .step-1 = Avise a la persona por otro medio de que el correo a esta dirección no llega.
    .step-2 = Revise la parte que sigue a la arroba (@). Quizá el nombre correcto sea otro muy parecido.
    .otherwise = El equipo técnico de { $domain } puede comprobar adónde se dirige su correo.
    .admin = Revise los registros MX, A y AAAA del dominio y sus propias tablas de rutas. En un bucle, los campos Received muestran qué hosts se repiten. Busque reenvíos en círculo y un host MX que no reconozca el dominio como propio.

cause-domain-without-mail-server =
    .headline = No se encontró servidor de correo para { $domain }
    .why = El dominio existe, pero no indica ningún servidor de correo que pueda recibir el mensaje. Quizá se use solo para un sitio web.
    .act = indicar un servidor
    .step-1 = Revise la parte que sigue a la arroba (@). Quizá el nombre correcto sea otro muy parecido.
    .step-2 = Busque la dirección correcta en un mensaje anterior o en el sitio web de la organización.
    .step-3 = Pida a la persona otra dirección por otro medio.
    .otherwise = Si { $domain } es correcto, su equipo técnico tiene que indicar un servidor de correo en la configuración del dominio.
    .admin = Consulte los registros MX. No sirven: nombres sin registro A o AAAA, CNAME (RFC 2181, sección 10.3), direcciones IP en lugar de un nombre, localhost. Sin ningún MX cuenta la dirección del propio dominio (RFC 5321, sección 5.1). Si el MX lleva de vuelta al host que informa («mail loops back to myself»), ese host no conoce el dominio como propio: añádalo ahí o corrija el MX.

cause-domain-lookup-failed =
    .headline = No se pudo localizar el servidor de { $domain }
    .why = Un directorio que indica el camino al buzón no dio una respuesta útil. El fallo puede estar en cualquiera de los dos lados.
    .act = revisar los servidores DNS
    .step-1 = Revise la parte que sigue a la arroba (@). Quizá el nombre correcto sea otro muy parecido.
    .step-2 = Si la dirección es correcta, espere unas horas y vuelva a enviar el mensaje.
    .step-3 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si ocurre también con dominios distintos de { $domain }, reenvíe este aviso completo a su soporte técnico.
    .admin = Pregunte por MX, A y AAAA a cada servidor DNS autoritativo del dominio y después a su propio resolver. Si solo falla el resolver (SERVFAIL, espera agotada), mire su validación DNSSEC, sus reenviadores DNS y si en el puerto 53 se bloquea TCP o las respuestas UDP grandes. Si fallan los servidores autoritativos: delegación incorrecta (lame delegation), firmas caducadas, hosts inaccesibles. Si el host que informa enruta por LDAP o por una base de datos, revise eso primero.

cause-mail-loop =
    .headline = El mensaje parece dar vueltas en círculo
    .why = Según el informe, el mensaje volvió a un servidor o pasó por demasiados. Lo habitual es que servidores o buzones se reenvíen mensajes entre sí.
    .act = romper el círculo
    .step-1 = Avise a la persona por otro medio de que los mensajes a esta dirección dan vueltas en círculo.
    .step-2 = Si reenvía su propio correo a esta dirección, asegúrese de que no vuelve a usted.
    .step-3 = Si es urgente, use otra dirección de la misma persona.
    .otherwise = El equipo técnico de { $domain } puede encontrar el punto en el que el mensaje da la vuelta.
    .recipient = Si reenvía sus mensajes a otra dirección, asegúrese de que esa no se los reenvía de vuelta.
    .admin = Lea los campos Received de abajo arriba y busque dónde se repiten los hosts: el último host antes de la repetición devuelve el mensaje. Ahí, busque reenvíos en círculo, un relay o smart host para un dominio que debería ser local, un MX que lleva de vuelta o una configuración híbrida en la que cada lado cree que el dominio es del otro. Si nada se repite, el límite de saltos es demasiado bajo: RFC 5321, sección 6.3, pide al menos 100.

## El protocolo de entrega

cause-protocol-problem =
    .headline = Dos servidores de correo no se entendieron
    .why = Los servidores no se pusieron de acuerdo sobre cómo transmitir el mensaje. Es un asunto técnico entre ambos.
    .act = revisar el servidor
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Quizá haga falta también el equipo técnico de { $domain }.
    .admin = Lea la respuesta junto con el comando al que responde. Compare lo que se anunció después de EHLO con lo que se usó. Una causa frecuente son los firewalls y proxies que reescriben SMTP; otra, un servidor que exige antes STARTTLS.

cause-tls-demanded =
    .headline = Un servidor de correo exige una conexión segura
    .why = El servidor indica que solo acepta este mensaje por una conexión cifrada. Por lo que muestra este informe, no se usó ninguna.
    .act = activar el cifrado
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Si lo envió desde un programa de correo o un dispositivo propio, active TLS en su configuración de correo saliente.
    .otherwise = La persona a la que escribió no puede hacer nada al respecto.
    .admin = Compruebe que su sistema usa STARTTLS como cliente (RFC 3207): muchos no lo hacen de forma predeterminada. Si lo hace, mire si EHLO ofrece STARTTLS y si un firewall lo elimina. Si falla la negociación TLS: versiones de TLS anteriores a 1.2, algoritmos de cifrado, falta de certificados de CA. Para el envío autenticado (submission), use el puerto 465, o el 587 con STARTTLS (RFC 8314). Google responde 4.7.29 o 5.7.29 en este caso.

cause-too-many-recipients =
    .headline = El mensaje va a demasiadas direcciones
    .why = Un servidor de correo del camino solo acepta un número limitado de direcciones a la vez.
    .act = usar menos direcciones
    .step-1 = Vuelva a enviar el mensaje, pero solo a las direcciones de este aviso.
    .step-2 = Si siguen siendo demasiadas, envíelo a grupos más pequeños, uno tras otro.
    .step-3 = Si escribe a menudo a este grupo, pida a su soporte técnico que cree una lista de correo.
    .otherwise = El equipo técnico de { $domain } puede indicarle qué límite se aplica allí.
    .admin = Un servidor debería aceptar al menos 100 destinatarios a la vez, y un cliente debería repartir el resto (RFC 5321). Compruebe si su sistema los reparte tras la respuesta 452 y qué límites se aplican por mensaje y por remitente.

## Contenido

cause-content-problem =
    .headline = Un servidor no puede tratar la forma del mensaje
    .why = Algo en la construcción de este mensaje impide la entrega. Puede ser el formato, los caracteres o un archivo adjunto.
    .act = simplificar el mensaje
    .step-1 = Vuelva a enviar el mensaje como texto sin formato.
    .step-2 = Quite los archivos adjuntos o envíelos en formatos corrientes.
    .step-3 = Pruebe con otro programa de correo, por ejemplo en su navegador.
    .otherwise = Si tampoco se entrega un mensaje sencillo, reenvíe este aviso completo a su soporte técnico.
    .admin = Compruebe el mensaje según RFC 5322 y MIME: From y Date, CR o LF sueltos, longitud de las líneas, NUL, juegos de caracteres. Mire si hacía falta 8BITMIME, BINARYMIME o SMTPUTF8 y no se ofreció.

cause-message-malformed =
    .headline = Un servidor encontró errores de forma en el mensaje
    .why = Según el servidor, el mensaje no sigue la norma del correo electrónico. La causa habitual es el programa que lo creó.
    .act = usar otro programa
    .step-1 = Escriba de nuevo el mensaje en otro programa de correo, por ejemplo en su navegador.
    .step-2 = Teclee el texto otra vez. Un mensaje copiado o reenviado puede arrastrar el error.
    .step-3 = Si no se entrega, reenvíe este aviso completo a su soporte técnico.
    .otherwise = Si el mensaje lo creó un sitio web o un dispositivo, solo puede corregirlo quien lo gestiona.
    .admin = Compruebe, por este orden: un solo From con una dirección válida, y Sender si hay varias; un solo Date; ningún campo repetido (RFC 5322, sección 3.6); la sintaxis de Message-ID; octetos de 8 bits sin codificar en el encabezado; CR o LF sueltos (RFC 5321, sección 2.3.8); líneas de más de 998 octetos; límites y codificaciones MIME. Compare el mensaje tal como se entregó al servidor con el que salió: lo modifican los textos legales añadidos, las pasarelas y los gestores de listas.

cause-media-unsupported =
    .headline = Un servidor no acepta este tipo de contenido
    .why = Según el informe, el mensaje tiene un tipo de contenido que el otro lado no puede recibir. Algunas direcciones solo aceptan texto sin formato.
    .act = cambiar el formato
    .step-1 = Use formatos de archivo corrientes, como PDF o JPEG.
    .step-2 = Vuelva a enviar el mensaje como texto sin formato ni archivos adjuntos.
    .step-3 = Suba los archivos a internet y envíe un enlace a ellos.
    .otherwise = El equipo técnico de { $domain } puede indicarle qué tipos de contenido acepta su sistema.
    .admin = Compare el Content-Type de cada parte (RFC 2046) con lo que acepta el destino: las pasarelas a SMS, fax, buscapersonas y sistemas de tickets suelen aceptar solo text/plain. Busque application/ms-tnef (winmail.dat), message/rfc822 anidados y multipart/signed. Desactive el texto enriquecido para este dominio, o haga que la pasarela quite o convierta la parte.

cause-conversion-impossible =
    .headline = El mensaje no se pudo convertir en el camino
    .why = Según el informe, el siguiente sistema de correo necesita el mensaje en otra forma. Cambiarla no fue posible o no estaba permitido.
    .act = usar texto sin formato
    .step-1 = Para esta dirección, use texto sin formato ni caracteres especiales.
    .step-2 = Si el mensaje va firmado o cifrado, envíelo sin firma ni cifrado, siempre que su contenido lo permita.
    .step-3 = Quite los archivos adjuntos, o súbalos a internet y envíe un enlace.
    .otherwise = Si tampoco se entrega un mensaje sencillo, reenvíe este aviso completo a su soporte técnico.
    .admin = Mire cuál de estas extensiones no ofrece el siguiente salto después de EHLO: 8BITMIME (RFC 6152), BINARYMIME o SMTPUTF8. X.6.2: la conversión está prohibida, por ejemplo en partes firmadas o por una política; X.6.3: no se admite; X.6.5: se intentó y falló. Haga que el propio programa emisor codifique en quoted-printable o base64, o envíe por un host que admita la extensión.

cause-content-refused =
    .headline = El contenido del mensaje no fue aceptado
    .why = Un servidor de correo del camino revisa el contenido de los mensajes. No aceptó algo de este, por ejemplo un archivo adjunto o un enlace.
    .act = cambiar el contenido
    .step-1 = Quite los archivos adjuntos, sobre todo programas y archivos comprimidos.
    .step-2 = Analice sus archivos con un antivirus antes de volver a enviarlos.
    .step-3 = Quite los enlaces que no sean necesarios.
    .step-4 = Acuerde con la persona otra forma de hacerle llegar los archivos.
    .otherwise = El equipo técnico de { $domain } puede indicarle qué no acepta su sistema.
    .recipient = Acuerde con quien lo envió otra forma de recibir el contenido. Si lo necesita a menudo, pida una excepción a su soporte técnico.
    .admin = Averigüe qué filtro dio la respuesta y qué regla o firma nombra. Compruebe los tipos de archivo dentro de archivos comprimidos y las dobles extensiones. Si un antivirus informa de software dañino, examine primero el dispositivo del remitente.

cause-attachment-refused =
    .headline = Un archivo adjunto no fue aceptado
    .why = Un servidor de correo del camino no acepta un archivo de este mensaje. Muchos sistemas rechazan programas, scripts y archivos comprimidos con contraseña.
    .act = cambiar el archivo
    .step-1 = Lea la respuesta al final de este aviso. Quizá nombre el archivo.
    .step-2 = Pase el archivo a un formato corriente, como PDF, o quítelo.
    .step-3 = Suba el archivo a internet y envíe un enlace a él.
    .otherwise = El equipo técnico de { $domain } puede indicarle qué archivos acepta su sistema.
    .recipient = Ofrezca otra forma de enviarle el archivo, por ejemplo una carpeta compartida. Si necesita a menudo archivos así, pida una excepción a su soporte técnico.
    .admin = Averigüe en qué se fija la regla: la extensión, Content-Type, el tipo real del archivo o el contenido de los archivos comprimidos. Suelen rechazarse: .exe, .js, .iso, .lnk, .html, macros, dobles extensiones, archivos comprimidos con contraseña que no se pueden analizar, demasiados adjuntos o adjuntos anidados. El lado remoto puede hacer una excepción para este remitente o liberar una copia de la cuarentena. No disfrace el archivo.

cause-virus-found =
    .headline = Un antivirus detectó software dañino
    .why = Los antivirus pueden equivocarse, pero es más seguro comprobarlo. Hay software dañino que envía mensajes por su cuenta.
    .act = revisar su dispositivo
    .step-1 = No abra los archivos adjuntos ni vuelva a enviarlos por ahora.
    .step-2 = Analice su dispositivo y los archivos con un antivirus actualizado.
    .step-3 = Si no escribió este mensaje, cambie su contraseña desde otro dispositivo.
    .step-4 = Comunique a su soporte técnico lo que dice este aviso. No le envíe los archivos.
    .otherwise = Si el archivo es inofensivo con toda seguridad, el equipo técnico de { $domain } puede revisar la decisión.
    .admin = Anote qué host informó y el nombre de la firma. Antes que nada, aísle y examine el dispositivo emisor, y busque en la cuenta mensajes y reglas que su titular no creó. Analice el archivo con un segundo antivirus. Si es una falsa alarma, informe al fabricante del antivirus; nunca vuelva a empaquetar el archivo para que pase.

cause-international-address-unsupported =
    .headline = Un servidor solo admite letras de la a a la z
    .why = Una dirección de este mensaje tiene letras distintas de las de la a a la z. Un sistema de correo del camino no admite direcciones así.
    .act = usar una dirección sencilla
    .step-1 = Pida a la persona una dirección que solo tenga letras de la a a la z.
    .step-2 = Si su propia dirección tiene otras letras, escriba desde otra.
    .otherwise = El equipo técnico de { $domain } puede averiguar si su sistema puede admitir direcciones así.
    .recipient = Pida a su soporte técnico una segunda dirección que solo tenga letras de la a a la z. Dela a las personas cuyos mensajes no llegan.
    .admin = El siguiente sistema no ofrece SMTPUTF8 (RFC 6531). Actívelo ahí o dé al buzón un alias ASCII. Si solo el dominio no es ASCII, se puede enviar en su forma A-label.

