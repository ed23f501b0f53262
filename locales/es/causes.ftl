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
    .headline = No se aceptó una dirección de este mensaje
    .why = Por el camino, un servidor de correo la rechazó. Lo más frecuente es un error al escribirla.
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
    .otherwise = Si la dirección es correcta, el equipo técnico de { $domain } puede ver por qué allí no se conoce.
    .recipient = Si esta dirección es suya, revise cómo está escrita allí donde la encuentran otras personas. Pregunte a su soporte técnico si el buzón existe.
    .admin = Si el buzón debería existir, en el lado remoto hay que revisar el directorio, los alias y las tablas de destinatarios. Compruebe que los registros MX llevan al sistema que aloja el buzón. También es posible que un alias o una regla de reenvío apunte a una dirección que ya no existe.

cause-domain-unknown =
    .headline = No se encontró el dominio { $domain }
    .why = La parte de la dirección que sigue a la arroba (@) no lleva a ningún sitio. Quizá esté mal escrita o ya no se use.
    .act = revisar la dirección
    .step-1 = Revise, letra por letra, la parte que sigue a la arroba (@). Finales como .com y .co se confunden con facilidad.
    .step-2 = Busque la dirección correcta en un mensaje anterior o en un sitio web.
    .step-3 = Pida la dirección correcta por otro medio. Después vuelva a enviar el mensaje.
    .otherwise = Si { $domain } es correcto, solo puede resolverlo quien tiene ese dominio.
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
    .headline = No se aceptó la forma de esta dirección
    .why = Según el informe, la dirección no está escrita como debe estarlo una dirección de correo. Basta un espacio o una coma de más.
    .act = corregir la dirección
    .step-1 = Busque espacios, comas, comillas, paréntesis o un punto final. Nada de eso debe estar ahí.
    .step-2 = Compruebe que hay una sola arroba (@), seguida de un dominio completo como example.com.
    .step-3 = Escriba la dirección a mano. Un texto copiado puede contener caracteres que no se ven.
    .otherwise = Si la dirección parece correcta, reenvíe este aviso completo a su soporte técnico.
    .admin = Mire la dirección en el comando RCPT, no solo en el encabezado. Fallos habituales: comillas o corchetes angulares sueltos, un nombre para mostrar, un punto final, un dominio sin punto, caracteres de ancho cero o de aspecto engañoso, más de 64 octetos antes de la arroba (RFC 5321, secciones 4.1.2 y 4.5.3.1). Si el remitente la escribió bien, busque el contacto, el alias o el programa que la cambió.

cause-address-ambiguous =
    .headline = Según { $domain }, la dirección lleva a varios buzones
    .why = El servidor de correo de { $domain } indica que a esta dirección le corresponde más de un buzón. No puede saber a cuál se refiere.
    .act = usar la dirección completa
    .step-1 = Use la dirección completa de la persona, no una forma abreviada ni solo un nombre.
    .step-2 = Pida a la persona, por otro medio, una dirección que funcione con seguridad.
    .otherwise = El equipo técnico de { $domain } puede hacer que la dirección lleve a un solo buzón.
    .recipient = Informe a su soporte técnico de que su dirección lleva a más de un buzón. Mientras se corrige, comunique otra dirección suya.
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
    .why = El mensaje era solo para quien tenía esta dirección en cierta fecha. El servidor de correo de { $domain } indica que desde entonces la dirección cambió de titular.
    .act = pedir otra dirección
    .step-1 = Pida a la persona su dirección actual por otro medio.
    .step-2 = No envíe nada personal a la dirección antigua. Podría leerlo otra persona.
    .step-3 = Borre la dirección antigua de sus contactos y de sus listas.
    .otherwise = Si la dirección no ha cambiado de titular, el equipo técnico de { $domain } puede corregir la fecha que tiene anotada.
    .recipient = Si esta dirección siempre ha sido suya, pida a su soporte técnico que corrija la fecha anotada. Si la tiene desde hace poco, el mensaje no era para usted.
    .admin = El mensaje llevaba el parámetro RRVS o el campo Require-Recipient-Valid-Since (RFC 7293). Compare su fecha con el día en que el titular de la cuenta confirmó la dirección por última vez. No envíe ahí enlaces para restablecer contraseñas ni otros datos privados, y pida que se confirme otra dirección. 5.7.17 se refiere al buzón; 5.7.18, al dominio entero. Si ninguno ha cambiado de manos, el lado remoto debería corregir sus datos.

cause-sender-address-refused =
    .headline = No se aceptó su dirección de remitente
    .why = Por el camino, un servidor de correo no aceptó la dirección desde la que escribió. Puede deberse a cómo está escrita o a la configuración de su dominio.
    .act = revisar la dirección remitente
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Revise su propia dirección en la configuración de su programa de correo.
    .step-3 = Si tiene otra dirección, envíe el mensaje desde ella.
    .otherwise = Por lo que muestra este informe, la dirección a la que escribió no es la causa.
    .admin = Revise el remitente del sobre: su sintaxis, y si su dominio tiene registros MX, A o AAAA. Muchos servidores rechazan un dominio remitente que no resuelve o que tiene un MX nulo.

cause-sender-address-malformed =
    .headline = No se aceptó la forma de su dirección de remitente
    .why = Un servidor de correo indica que la dirección desde la que escribió no tiene la forma debida.
    .act = corregir la dirección remitente
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Mire su propia dirección en la configuración de su programa de correo. Quite los espacios, las comas y los paréntesis.
    .step-3 = Si el mensaje salió de un dispositivo o de un sitio web, revise la dirección de remitente configurada ahí.
    .otherwise = Por lo que muestra este informe, la dirección a la que escribió no es la causa.
    .admin = Mire el comando MAIL FROM en su log. Fallos habituales: un dominio vacío, un nombre de host sin dominio, un nombre para mostrar dentro de los corchetes angulares, espacios, caracteres no ASCII sin SMTPUTF8. Revise el atributo mail de la cuenta y el remitente configurado en dispositivos, scripts y formularios web. Una reescritura (SRS, VERP, masquerading) puede alargar la parte local a más de 64 octetos (RFC 5321, sección 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Un servidor no encontró el dominio de su dirección
    .why = El servidor buscó el dominio de la dirección desde la que escribió: lo que sigue a la arroba (@). No encontró ninguno que pueda recibir una respuesta.
    .act = revisar el dominio remitente
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = En su programa de correo, revise la parte de su propia dirección que sigue a la arroba (@).
    .step-3 = Si tiene una dirección en otro dominio, envíe el mensaje desde ella.
    .otherwise = Por lo que muestra este informe, la dirección a la que escribió no es la causa.
    .admin = Consulte los registros MX, A y AAAA del dominio del remitente del sobre desde fuera de su red, en más de un resolver. Fallos habituales: dominio no renovado, delegación o DNSSEC con fallos (SERVFAIL), un dominio que solo existe dentro, como .local o un nombre de host. Reescriba los dominios internos a uno público en la pasarela. Si ya está todo bien, espere a que pase el TTL negativo de la zona y vuelva a enviar.

cause-sender-domain-accepts-no-mail =
    .headline = Según un servidor, el dominio remitente no acepta correo
    .why = El dominio de la dirección desde la que escribió está configurado, según ese servidor, para no recibir correo. El servidor rechaza los mensajes que no se pueden responder.
    .act = permitir las respuestas
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Si tiene una dirección que recibe correo, envíe el mensaje desde ella.
    .otherwise = Por lo que muestra este informe, la dirección a la que escribió no es la causa.
    .admin = El dominio del remitente del sobre publica un registro MX nulo (RFC 7505), de modo que un informe nunca podría llegarle. Averigüe qué programa o servicio lo usa como remitente y asígnele una dirección de retorno en un dominio que reciba correo. Si el dominio debe recibirlo, sustituya el MX nulo por registros MX reales. Si nadie lo usa, el remitente puede estar falsificado: mire sus informes DMARC.

## Buzones

cause-mailbox-problem =
    .headline = { $domain } informa de un problema con este buzón
    .why = El servidor de correo de { $domain } no pudo dejar el mensaje en este buzón. Según la respuesta, la causa está en el propio buzón.
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
    .headline = { $domain } no pudo consultar quién está en la lista
    .why = La dirección representa una lista o un grupo. Según el servidor de correo de { $domain }, el mensaje no se pudo transmitir a sus integrantes.
    .act = reparar la lista
    .step-1 = Avise por otro medio a quien gestiona la lista: los mensajes no llegan.
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
    .headline = { $domain } informa de un problema en su propio sistema
    .why = El sistema de correo de { $domain } no pudo aceptar este mensaje. Según la respuesta, la causa está en el propio sistema.
    .act = reparar el sistema
    .step-1 = Espere unas horas y vuelva a enviar el mensaje.
    .step-2 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si el problema continúa, tiene que revisarlo el equipo técnico de { $domain }.
    .admin = El sistema remoto informa de un fallo propio: almacenamiento, mantenimiento, configuración o una función que falta. Quienes lo administran necesitan la hora, el ID de cola que figure en la respuesta y la respuesta completa.

cause-system-full =
    .headline = Según { $domain }, el sistema de correo está lleno
    .why = El servidor de correo indica que no le queda espacio para mensajes nuevos. Se refiere a todo el sistema, no a un solo buzón.
    .act = liberar almacenamiento
    .step-1 = Espere un día y vuelva a enviar el mensaje.
    .step-2 = Si es urgente, use una dirección de la misma persona en otro dominio.
    .otherwise = Si dura varios días, solo el equipo técnico de { $domain } puede liberar espacio.
    .admin = La respuesta se refiere al host remoto, no a una cuota. En el lado remoto hay que revisar el espacio libre y los inodos de los volúmenes de cola y de correo, luego la memoria y luego el umbral por debajo del cual el servidor deja de aceptar correo (queue_minfree en Postfix, back pressure en Exchange). En el lado emisor basta con que la cola siga reintentando.

cause-system-not-accepting =
    .headline = { $domain } indica que no acepta mensajes
    .why = Quizá el servidor de correo esté parado por un tiempo o no esté destinado a recibir mensajes.
    .act = activar la recepción
    .step-1 = Revise la parte que sigue a la arroba (@). Quizá el nombre correcto sea otro muy parecido.
    .step-2 = Si la dirección es correcta, espere un día y vuelva a enviar el mensaje.
    .step-3 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si dura varios días, tiene que revisarlo el equipo técnico de { $domain }.
    .admin = La respuesta 421 o el estado 4.3.2 apuntan a una parada, a un mantenimiento o a una cola congelada; la respuesta 521 dice que este host nunca acepta correo (RFC 7504). Compruebe que los registros MX nombran solo hosts destinados a recibir correo y pruebe los demás. En el propio host, mire el estado del servicio de correo, si hay puertos de escucha o componentes parados, y los límites de conexiones.

cause-system-misconfigured =
    .headline = { $domain } informa de un error en su propia configuración
    .why = Según la respuesta recibida, el sistema de correo de allí no está bien configurado para este mensaje.
    .act = corregir la configuración
    .step-1 = Avise a la persona por otro medio de que el sistema de correo de allí informa de una configuración errónea.
    .step-2 = Si es urgente, use una dirección de la misma persona en otro dominio.
    .step-3 = Cuando se haya corregido, vuelva a enviar el mensaje.
    .otherwise = Los datos del final de este aviso ayudan al equipo técnico de { $domain } a encontrar el fallo.
    .admin = Con 5.3.5, a menudo un servidor se encuentra a sí mismo como siguiente salto. Compare su nombre de host, su lista de dominios locales y su MX o smart host; en Exchange lo provocan los conectores que comparten nombre. En otros casos lo dice el log remoto a la hora de la respuesta: un transporte desconocido, una tabla de consulta que falta, permisos erróneos. Envíe al postmaster remoto la respuesta completa con su ID de cola.

cause-feature-missing =
    .headline = { $domain } no admite algo que pide este mensaje
    .why = El mensaje se envió con una opción especial. El servidor de correo de { $domain } indica que no la admite.
    .act = activar la opción
    .step-1 = Desactive las opciones especiales, como la confirmación de entrega o la entrega programada. Después vuelva a enviar el mensaje.
    .step-2 = Pruebe con otro programa de correo, por ejemplo en su navegador.
    .step-3 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si no eligió ninguna opción especial, reenvíe este aviso completo a su soporte técnico.
    .admin = Averigüe a qué parámetro se refiere la respuesta: compare MAIL y RCPT de su log con lo que el host remoto anuncia después de EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Compruebe si algún firewall de uno u otro lado oculta extensiones. Haga que su sistema omita el parámetro donde no se ofrezca, o pida al lado remoto que active la extensión.

cause-message-too-large =
    .headline = El mensaje es demasiado grande
    .why = Por el camino, un servidor de correo solo acepta mensajes más pequeños. Los archivos adjuntos crecen alrededor de un tercio al enviarse.
    .act = reducir el mensaje
    .step-1 = Quite los archivos adjuntos grandes o reduzca su tamaño.
    .step-2 = Suba los archivos grandes a la nube y envíe el enlace.
    .step-3 = Reparta los archivos adjuntos en varios mensajes.
    .otherwise = El equipo técnico de { $domain } puede indicarle el tamaño máximo de un mensaje allí.
    .recipient = Ofrezca otra forma de recibir archivos grandes, por ejemplo una carpeta compartida. Su soporte técnico conoce el tamaño máximo de un mensaje.
    .admin = Compare el tamaño del mensaje con el SIZE que el servidor remoto anuncia después de EHLO. Base64 añade cerca de un 37 % a un archivo adjunto. Un buzón concreto puede tener un límite inferior al de su sistema.

cause-message-too-large-for-mailbox =
    .headline = El mensaje es demasiado grande para este buzón
    .why = El servidor de correo de { $domain } indica que este buzón solo acepta mensajes más pequeños. Los archivos adjuntos crecen alrededor de un tercio al enviarse.
    .act = reducir su tamaño
    .step-1 = Suba los archivos grandes a la nube y envíe el enlace.
    .step-2 = Quite los archivos adjuntos o reduzca su tamaño.
    .step-3 = Pida a la persona otra dirección que acepte mensajes más grandes.
    .otherwise = El equipo técnico de { $domain } puede ampliar el límite de este buzón.
    .recipient = Pregunte a su soporte técnico qué tamaño máximo tienen los mensajes para usted y si se puede ampliar. Mientras tanto, ofrezca otra forma de recibir archivos grandes.
    .admin = El límite es del buzón, del grupo o de la cuenta (X.2.3), así que puede estar muy por debajo del SIZE que el servidor anuncia después de EHLO. Compárelo con el tamaño ya codificado: en base64, los archivos adjuntos ocupan cerca de un 37 % más. En el lado remoto, mire primero el límite de recepción de la cuenta y después el de su grupo o plan.

cause-own-system-problem =
    .headline = La causa está en nuestro propio servicio de correo
    .why = Nuestro servicio de correo no pudo transmitir el mensaje. Por lo que muestra este informe, el otro lado no tiene nada que ver.
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
    .why = Algo falló en la red de camino a { $domain }. Estos fallos suelen resolverse solos.
    .act = intentarlo más tarde
    .step-1 = Espere unas horas y vuelva a enviar el mensaje.
    .step-2 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si dura varios días, reenvíe este aviso completo a su soporte técnico.
    .admin = Pruebe la conexión con cada host MX del dominio en el puerto 25, por IPv4 y por IPv6. Busque esperas agotadas, conexiones reiniciadas y fallos de path MTU. Si solo afecta a este dominio, informe a quienes lo administran.

cause-host-unreachable =
    .headline = No hay conexión con el servidor de { $domain }
    .why = No se pudo establecer una conexión con este servidor de correo. Quizá esté apagado, sobrecargado o sin conexión a la red.
    .act = revisar el servidor
    .step-1 = Revise la parte que sigue a la arroba (@). Quizá el nombre correcto sea otro muy parecido.
    .step-2 = Si la dirección es correcta, espere un día y vuelva a enviar el mensaje.
    .step-3 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si el problema continúa, el equipo técnico de { $domain } tiene que revisar el servidor.
    .admin = Pruebe el puerto 25 de cada host MX, por IPv4 y por IPv6, también desde otra red. Si otros llegan, revise su firewall, sus rutas y un posible bloqueo del puerto 25 por parte de su proveedor.

cause-connection-refused =
    .headline = El servidor de { $domain } rechazó la conexión
    .why = Se encontró un servidor, pero no acepta conexiones de correo. Quizá el servicio de correo esté parado o un firewall lo impida.
    .act = revisar el servicio
    .step-1 = Revise la parte que sigue a la arroba (@). Quizá el dominio tenga un sitio web, pero no correo.
    .step-2 = Si la dirección es correcta, espere unas horas y vuelva a enviar el mensaje.
    .step-3 = Si no se entrega, avise a la persona por otro medio.
    .otherwise = Si el problema continúa, el equipo técnico de { $domain } tiene que comprobar si el servicio de correo está en marcha.
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
    .why = La conexión con { $domain } se cortó después de enviarse el mensaje completo. Falta la respuesta, así que no sabemos si se aceptó.
    .act = preguntar si llegó
    .step-1 = Pregunte a la persona si el mensaje ha llegado.
    .step-2 = Vuelva a enviarlo solo si falta. Si no, podría llegar dos veces.
    .otherwise = El equipo técnico de { $domain } puede ver en los registros si el mensaje se aceptó.
    .recipient = Mire en su bandeja de entrada y en la carpeta de correo no deseado. Diga a quien lo envió si el mensaje está ahí.
    .admin = La conexión se perdió después del fin de los datos y antes de la respuesta. Busque el Message-ID en el log remoto. Si se repite, mire los filtros de contenido lentos, los tiempos de espera (RFC 5321 pide aquí diez minutos) y el path MTU.

cause-expired-after-retries =
    .headline = Los intentos de entrega no dieron resultado
    .why = Se intentó varias veces la entrega a { $domain }. El informe no indica otra causa.
    .act = intentarlo más tarde
    .step-1 = Revise la parte que sigue a la arroba (@). Quizá el nombre correcto sea otro muy parecido.
    .step-2 = Si la dirección es correcta, espere un día y vuelva a enviar el mensaje.
    .step-3 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si no se entrega, reenvíe este aviso completo a su soporte técnico.
    .admin = Se agotó el tiempo de vida en la cola. Busque en el log la última respuesta de cada intento: ahí está la causa real. Pruebe los hosts MX del dominio por IPv4 y por IPv6.

cause-route-broken =
    .headline = No se encontró una ruta válida hacia { $domain }
    .why = No se pudo averiguar adónde entregar el mensaje. Quizá sea errónea la configuración de { $domain } o de un servidor intermedio.
    .act = corregir la configuración
    .step-1 = Avise a la persona por otro medio de que el correo a esta dirección no llega.
    .step-2 = Revise la parte que sigue a la arroba (@). Quizá el nombre correcto sea otro muy parecido.
    .otherwise = El equipo técnico de { $domain } puede comprobar adónde se dirige su correo.
    .admin = Revise los registros MX, A y AAAA del dominio y sus propias tablas de rutas. En un bucle, los campos Received muestran qué hosts se repiten. Busque reenvíos en círculo y un host MX que no reconozca el dominio como propio.

cause-domain-without-mail-server =
    .headline = No se encontró un servidor de correo para { $domain }
    .why = El dominio existe, pero no indica ningún servidor de correo que pueda recibir el mensaje. Quizá se use solo para un sitio web.
    .act = configurar un servidor
    .step-1 = Revise la parte que sigue a la arroba (@). Quizá el nombre correcto sea otro muy parecido.
    .step-2 = Busque la dirección correcta en un mensaje anterior o en el sitio web de la organización.
    .step-3 = Pida a la persona otra dirección por otro medio.
    .otherwise = Si { $domain } es correcto, el equipo técnico de allí tiene que configurar un servidor de correo para el dominio.
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
    .headline = El mensaje parece dar vueltas sin fin
    .why = Según el informe, el mensaje volvió a un servidor o pasó por demasiados. Lo habitual es que servidores o buzones se reenvíen mensajes entre sí.
    .act = corregir los reenvíos
    .step-1 = Avise a la persona por otro medio de que los mensajes a esta dirección dan vueltas sin llegar.
    .step-2 = Si reenvía su propio correo a esta dirección, asegúrese de que no vuelva a usted.
    .step-3 = Si es urgente, use otra dirección de la misma persona.
    .otherwise = El equipo técnico de { $domain } puede encontrar el punto en el que el mensaje da la vuelta.
    .recipient = Si reenvía sus mensajes a otra dirección, asegúrese de que esa no se los reenvíe de vuelta.
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
    .step-2 = Si lo envió desde un programa de correo o un dispositivo propio, active TLS en la configuración del correo saliente.
    .otherwise = La persona a la que escribió no puede hacer nada al respecto.
    .admin = Compruebe que su sistema usa STARTTLS como cliente (RFC 3207): muchos no lo hacen de forma predeterminada. Si lo hace, mire si EHLO ofrece STARTTLS y si un firewall lo elimina. Si falla la negociación TLS: versiones de TLS anteriores a 1.2, algoritmos de cifrado, falta de certificados de CA. Para el envío autenticado (submission), use el puerto 465, o el 587 con STARTTLS (RFC 8314). Google responde 4.7.29 o 5.7.29 en este caso.

cause-too-many-recipients =
    .headline = El mensaje va a demasiadas direcciones
    .why = Por el camino, un servidor de correo solo acepta un número limitado de direcciones a la vez.
    .act = usar menos direcciones
    .step-1 = Vuelva a enviar el mensaje, pero solo a las direcciones de este aviso.
    .step-2 = Si siguen siendo demasiadas, envíelo a grupos más pequeños, uno tras otro.
    .step-3 = Si escribe a menudo a este grupo, pida a su soporte técnico que cree una lista de correo.
    .otherwise = El equipo técnico de { $domain } puede indicarle qué límite se aplica allí.
    .admin = Un servidor debería aceptar al menos 100 destinatarios a la vez, y un cliente debería repartir el resto (RFC 5321). Compruebe si su sistema los reparte tras la respuesta 452 y qué límites se aplican por mensaje y por remitente.

## Contenido

cause-content-problem =
    .headline = Un servidor no puede procesar este mensaje
    .why = Algo en la forma en que está hecho este mensaje impide entregarlo. Puede ser el formato, los caracteres o un archivo adjunto.
    .act = simplificar el mensaje
    .step-1 = Vuelva a enviar el mensaje como texto sin formato.
    .step-2 = Quite los archivos adjuntos o envíelos en formatos habituales.
    .step-3 = Pruebe con otro programa de correo, por ejemplo en su navegador.
    .otherwise = Si tampoco se entrega un mensaje sencillo, reenvíe este aviso completo a su soporte técnico.
    .admin = Compruebe el mensaje según RFC 5322 y MIME: From y Date, CR o LF sueltos, longitud de las líneas, NUL, juegos de caracteres. Mire si hacía falta 8BITMIME, BINARYMIME o SMTPUTF8 y no se ofreció.

cause-message-malformed =
    .headline = Un servidor encontró errores de formato en el mensaje
    .why = Según el servidor, el mensaje no sigue la norma del correo electrónico. La causa habitual es el programa que lo creó.
    .act = usar otro programa
    .step-1 = Escriba de nuevo el mensaje en otro programa de correo, por ejemplo en su navegador.
    .step-2 = Escriba el texto otra vez, sin copiarlo. Un mensaje copiado o reenviado puede arrastrar el error.
    .step-3 = Si no se entrega, reenvíe este aviso completo a su soporte técnico.
    .otherwise = Si el mensaje lo creó un sitio web o un dispositivo, solo puede corregirlo quien lo gestiona.
    .admin = Compruebe, por este orden: un solo From con una dirección válida, y Sender si hay varias; un solo Date; ningún campo repetido (RFC 5322, sección 3.6); la sintaxis de Message-ID; octetos de 8 bits sin codificar en el encabezado; CR o LF sueltos (RFC 5321, sección 2.3.8); líneas de más de 998 octetos; límites y codificaciones MIME. Compare el mensaje tal como llegó al servidor con el que salió de él: lo modifican los textos legales añadidos, las pasarelas y los gestores de listas.

cause-media-unsupported =
    .headline = Un servidor no acepta este tipo de contenido
    .why = Según el informe, el mensaje tiene un tipo de contenido que el otro lado no puede recibir. Algunas direcciones solo aceptan texto sin formato.
    .act = cambiar el formato
    .step-1 = Use formatos de archivo habituales, como PDF o JPEG.
    .step-2 = Vuelva a enviar el mensaje solo con texto, sin formato ni archivos adjuntos.
    .step-3 = Suba los archivos a la nube y envíe el enlace.
    .otherwise = El equipo técnico de { $domain } puede indicarle qué tipos de contenido acepta su sistema.
    .admin = Compare el Content-Type de cada parte (RFC 2046) con lo que acepta el destino: las pasarelas a SMS, fax, buscapersonas y sistemas de tickets suelen aceptar solo text/plain. Busque application/ms-tnef (winmail.dat), message/rfc822 anidados y multipart/signed. Desactive el texto enriquecido para este dominio, o haga que la pasarela quite o convierta la parte.

cause-conversion-impossible =
    .headline = El mensaje no se pudo convertir en el camino
    .why = Según el informe, el siguiente sistema de correo necesita el mensaje en otra forma. Cambiarla no fue posible o no estaba permitido.
    .act = usar texto sin formato
    .step-1 = Para esta dirección, use texto sin formato ni caracteres especiales.
    .step-2 = Si el mensaje va firmado o cifrado, envíelo sin firma ni cifrado, siempre que su contenido lo permita.
    .step-3 = Quite los archivos adjuntos, o súbalos a la nube y envíe el enlace.
    .otherwise = Si tampoco se entrega un mensaje sencillo, reenvíe este aviso completo a su soporte técnico.
    .admin = Mire cuál de estas extensiones no ofrece el siguiente salto después de EHLO: 8BITMIME (RFC 6152), BINARYMIME o SMTPUTF8. X.6.2: la conversión está prohibida, por ejemplo en partes firmadas o por una política; X.6.3: no se admite; X.6.5: se intentó y falló. Haga que el propio programa emisor codifique en quoted-printable o base64, o envíe por un host que admita la extensión.

cause-content-refused =
    .headline = No se aceptó el contenido del mensaje
    .why = Por el camino, un servidor de correo revisa el contenido de los mensajes. No aceptó alguna parte de este, por ejemplo un archivo adjunto o un enlace.
    .act = cambiar el contenido
    .step-1 = Quite los archivos adjuntos, sobre todo programas y archivos comprimidos.
    .step-2 = Analice sus archivos con un antivirus antes de volver a enviarlos.
    .step-3 = Quite los enlaces que no sean necesarios.
    .step-4 = Acuerde con la persona otra forma de hacerle llegar los archivos.
    .otherwise = El equipo técnico de { $domain } puede indicarle qué no acepta su sistema.
    .recipient = Acuerde con quien lo envió otra forma de recibir el contenido. Si lo necesita a menudo, pida una excepción a su soporte técnico.
    .admin = Averigüe qué filtro dio la respuesta y qué regla o firma nombra. Compruebe los tipos de archivo dentro de archivos comprimidos y las dobles extensiones. Si un antivirus informa de software dañino, examine primero el dispositivo del remitente.

cause-attachment-refused =
    .headline = No se aceptó un archivo adjunto
    .why = Por el camino, un servidor de correo no acepta un archivo de este mensaje. Muchos sistemas rechazan programas, scripts y archivos comprimidos con contraseña.
    .act = cambiar el archivo
    .step-1 = Lea la respuesta al final de este aviso. Quizá nombre el archivo.
    .step-2 = Pase el archivo a un formato habitual, como PDF, o quítelo.
    .step-3 = Suba el archivo a la nube y envíe el enlace.
    .otherwise = El equipo técnico de { $domain } puede indicarle qué archivos acepta su sistema.
    .recipient = Ofrezca otra forma de recibir el archivo, por ejemplo una carpeta compartida. Si necesita a menudo archivos así, pida una excepción a su soporte técnico.
    .admin = Averigüe en qué se fija la regla: la extensión, Content-Type, el tipo real del archivo o el contenido de los archivos comprimidos. Suelen rechazarse: .exe, .js, .iso, .lnk, .html, macros, dobles extensiones, archivos comprimidos con contraseña que no se pueden analizar, demasiados adjuntos o adjuntos anidados. El lado remoto puede hacer una excepción para este remitente o liberar una copia de la cuarentena. No disfrace el archivo.

cause-virus-found =
    .headline = Un antivirus informa de software dañino
    .why = Los antivirus pueden equivocarse, pero es más seguro comprobarlo. Hay software dañino que envía mensajes por su cuenta.
    .act = revisar su dispositivo
    .step-1 = No abra los archivos adjuntos ni vuelva a enviarlos por ahora.
    .step-2 = Analice su dispositivo y los archivos con un antivirus actualizado.
    .step-3 = Si no escribió este mensaje, cambie su contraseña desde otro dispositivo.
    .step-4 = Comunique a su soporte técnico lo que dice este aviso. No reenvíe los archivos.
    .otherwise = Si el archivo es inofensivo con toda seguridad, el equipo técnico de { $domain } puede revisar la decisión.
    .admin = Anote qué host informó y el nombre de la firma. Antes que nada, aísle y examine el dispositivo emisor, y busque en la cuenta mensajes y reglas que su titular no creó. Analice el archivo con un segundo antivirus. Si es una falsa alarma, informe al fabricante del antivirus; nunca vuelva a empaquetar el archivo para que pase.

cause-international-address-unsupported =
    .headline = Un servidor no admite letras especiales en direcciones
    .why = Una dirección de este mensaje tiene letras como ñ o á, o de otro alfabeto. Por el camino, un sistema de correo no admite direcciones así.
    .act = usar una dirección sencilla
    .step-1 = Pida a la persona una dirección sin letras especiales: ni ñ, ni tildes, ni otros alfabetos.
    .step-2 = Si su propia dirección tiene letras especiales, escriba desde otra.
    .otherwise = El equipo técnico de { $domain } puede averiguar si su sistema puede admitir direcciones así.
    .recipient = Pida a su soporte técnico una segunda dirección sin letras especiales. Comuníquela a las personas cuyos mensajes no llegan.
    .admin = El siguiente sistema no ofrece SMTPUTF8 (RFC 6531). Actívelo ahí o dé al buzón un alias ASCII. Si solo el dominio no es ASCII, se puede enviar en su forma A-label.

## Seguridad y reglas

cause-policy-problem =
    .headline = Una regla de seguridad detuvo el mensaje
    .why = Los sistemas de correo tienen reglas sobre los mensajes que aceptan y transmiten. Una de esas reglas detuvo este mensaje.
    .act = buscar la regla
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = El equipo técnico de { $domain } puede decir si la regla es suya.
    .admin = La respuesta es vaga, quizá a propósito. Averigüe qué host la dio. Compruebe la autenticación del remitente, TLS, la reputación del host emisor y el posible cifrado del mensaje.

cause-cryptography-failed =
    .headline = Falló una comprobación de firma o de cifrado
    .why = Se trata de la protección del propio mensaje, como una firma. Según el informe, un sistema no pudo comprobarla o convertirla.
    .act = revisar claves y certificados
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Si cifra el mensaje usted, pida a la persona una clave o un certificado vigentes.
    .step-3 = Si no contiene nada confidencial, envíelo sin firma ni cifrado.
    .otherwise = Es posible que el equipo técnico de { $domain } también tenga que revisar sus propias claves.
    .recipient = Si su clave o su certificado ha caducado o ha cambiado, envíe el actual a las personas que le escriben.
    .admin = Busque el host que comprueba, firma o descifra (S/MIME, OpenPGP, una pasarela). X.7.3: no hay conversión entre dos sistemas; X.7.5: no hay una clave utilizable; X.7.6: algoritmo no admitido, como SHA-1 o RSA corto; X.7.7: el contenido fue alterado. Compruebe la caducidad, la cadena y la revocación de los certificados, y las claves del directorio. Con X.7.7, busque qué cambia el cuerpo después de firmar: textos legales, reescritura de enlaces, recodificación.

cause-refused-by-policy =
    .headline = { $domain } rechazó el mensaje por sus propias reglas
    .why = Cada sistema de correo decide qué mensajes acepta. Quienes lo administran saben qué regla detuvo este.
    .act = permitir el mensaje
    .step-1 = Lea la respuesta del otro servidor al final de este aviso. Quizá indique el motivo.
    .step-2 = Avise a la persona por otro medio de que el mensaje se rechazó.
    .step-3 = Pídale que solicite una excepción al equipo técnico de allí.
    .otherwise = Si { $domain } rechaza todos sus mensajes, reenvíe este aviso completo a su soporte técnico.
    .recipient = Si espera mensajes de ese remitente, pida una excepción a su soporte técnico.
    .admin = La regla es del lado remoto, y también la solución. Envíe a su postmaster la respuesta, la hora y la dirección IP emisora. Si se rechaza todo el correo, revise antes SPF, DKIM, DMARC, el DNS inverso y las listas de bloqueo.

cause-refused-as-spam =
    .headline = { $domain } considera que el mensaje es spam
    .why = Un filtro automático de allí lo rechazó como correo no deseado. Estos filtros pueden equivocarse.
    .act = dejar pasar el mensaje
    .step-1 = Pida a la persona por otro medio que allí se permitan los mensajes que usted envía.
    .step-2 = Pruebe con un mensaje breve, sin enlaces ni archivos adjuntos.
    .step-3 = Si no escribió este mensaje, cambie su contraseña e informe a su soporte técnico.
    .otherwise = Si también se rechazan otros mensajes suyos, reenvíe este aviso completo a su soporte técnico.
    .recipient = Añada el remitente a sus contactos o a su lista de remitentes seguros. Si hay mensajes de ese remitente en su carpeta de correo no deseado, márquelos como deseados.
    .admin = Compruebe SPF, DKIM y DMARC del dominio remitente y la reputación de la dirección IP emisora. Busque envíos inusuales desde esta cuenta. Si todo está en orden, comunique la decisión errónea al postmaster remoto.

cause-relay-refused =
    .headline = Un servidor de correo se negó a transmitir el mensaje
    .why = El servidor indica que no le corresponde transmitir a { $domain } el correo que usted envía. La causa suele estar en la configuración.
    .act = corregir la configuración
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Revise la parte que sigue a la arroba (@). Un nombre equivocado puede llevar a un servidor equivocado.
    .otherwise = Si su configuración es correcta, el equipo técnico de { $domain } tiene que comprobar qué servidor acepta el correo de allí.
    .admin = Los registros MX pueden llevar a un host que no tiene el dominio entre los suyos. O bien su relay host pide autenticación. Revise los registros MX, las credenciales para el relay host y qué direcciones IP pueden usarlo como relay.

cause-authentication-required =
    .headline = Un servidor de correo exige iniciar sesión
    .why = Por el camino, un servidor de correo no acepta este mensaje sin un inicio de sesión válido. No lo hubo o no se aceptó.
    .act = revisar las credenciales
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Si lo envió un dispositivo o un programa por sí mismo, revise ahí el nombre de usuario y la contraseña.
    .otherwise = La persona a la que escribió no puede hacer nada al respecto.
    .admin = Revise las credenciales y el mecanismo que usa su sistema ante el relay host. Use submission en el puerto 587 con STARTTLS, o en el puerto 465. Una causa frecuente es una contraseña cambiada o una contraseña de aplicación obligatoria.

cause-authentication-refused =
    .headline = Un servidor de correo rechazó el inicio de sesión
    .why = Un servidor de correo no aceptó los datos de acceso que recibió. Quizá una contraseña haya cambiado o caducado.
    .act = corregir las credenciales
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Si lo envió desde un programa o dispositivo propio, vuelva a introducir ahí el nombre de usuario y la contraseña.
    .step-3 = Inicie sesión una vez en su navegador. Quizá su proveedor le pida algo ahí.
    .otherwise = La persona a la que escribió no puede hacer nada al respecto.
    .admin = Lea la respuesta (RFC 4954, RFC 5248): 535 5.7.8, credenciales erróneas; 432 4.7.12, transición de contraseña; 5.7.14, falta una relación de confianza. Pruebe las credenciales a mano en el puerto de submission. Después compruebe: contraseña cambiada o caducada, cuenta bloqueada tras varios intentos fallidos, acceso por contraseña desactivado por el proveedor, falta de una contraseña de aplicación, token OAuth caducado. Las credenciales para un relay host se guardan en el servidor de correo; corríjalas ahí y procese la cola.

cause-authentication-too-weak =
    .headline = Un servidor exige un inicio de sesión más seguro
    .why = Según el servidor, esta forma de iniciar sesión no es lo bastante segura. La contraseña en sí puede ser correcta.
    .act = proteger mejor el acceso
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Si lo envió desde un programa de correo o un dispositivo propio, actualícelo y active TLS.
    .otherwise = La persona a la que escribió no puede hacer nada al respecto.
    .admin = 534 5.7.9: el mecanismo es demasiado débil o la cuenta necesita una contraseña de aplicación; 538 5.7.11: este mecanismo, solo sobre TLS. Inicie sesión después de TLS en el puerto 465, o después de STARTTLS en el 587 (RFC 8314), con un mecanismo que se anuncie entonces: SCRAM, OAUTHBEARER, XOAUTH2, o PLAIN dentro de TLS. Un dispositivo que no conoce ninguna de las dos vías puede pasar su correo a un relay de su propia red.

cause-sending-blocked =
    .headline = Esta cuenta o dirección tiene bloqueado el envío
    .why = Un servidor de correo del lado de quien envía no permite que esta cuenta o dirección envíe mensajes. Puede ser una precaución.
    .act = quitar el bloqueo
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Si tiene más de una dirección, elija la que corresponde a esta cuenta.
    .step-3 = Si se enviaron mensajes que no escribió usted, cambie su contraseña de inmediato.
    .otherwise = La persona a la que escribió no puede hacer nada al respecto.
    .admin = Compruebe si la cuenta está desactivada, bloqueada por abuso o sin permiso para usar esta dirección de remitente. Antes de quitar un bloqueo, busque envíos inusuales, reglas de reenvío y sesiones abiertas, y restablezca la contraseña.

cause-account-disabled =
    .headline = Según un servidor, la cuenta de envío está desactivada
    .why = Un servidor de correo del lado de quien envía indica que la cuenta usada para este mensaje está desactivada.
    .act = activar la cuenta
    .step-1 = Reenvíe este aviso completo a su soporte técnico, desde otra cuenta si hace falta.
    .step-2 = Si tiene otra cuenta, envíe el mensaje desde ella.
    .otherwise = Por lo que muestra este informe, la dirección a la que escribió no es la causa.
    .admin = El servidor de submission o el relay host indica que la cuenta está desactivada (525 o X.7.13, RFC 5248). Compruebe su estado: cerrada, licencia o pago vencidos, bloqueada tras varios intentos fallidos, bloqueada por abuso. Elimine el motivo antes de activarla. Si es la cuenta con la que su servidor se autentica ante el relay host, afecta a todo el correo saliente.

cause-account-compromised =
    .headline = Envío bloqueado por mensajes sospechosos
    .why = Un servidor de correo del lado de quien envía informa de envíos inusuales desde esta cuenta u organización. Quizá otra persona esté usando la cuenta.
    .act = proteger la cuenta
    .step-1 = Cambie su contraseña ahora, desde un dispositivo de confianza.
    .step-2 = Reenvíe este aviso completo a su soporte técnico.
    .step-3 = Mire en su buzón si hay mensajes enviados o reglas que usted no creó.
    .step-4 = Analice su dispositivo con un antivirus actualizado.
    .otherwise = La persona a la que escribió no puede hacer nada al respecto.
    .admin = Primero bloquee el inicio de sesión, restablezca la contraseña y cierre todas las sesiones y tokens. Después lea el log de inicios de sesión y quite reglas de buzón, reenvíos, delegaciones, permisos de aplicaciones y conectores ajenos; vacíe la cola de salida. Quite el bloqueo al final. En Microsoft 365, una cuenta de usuario (5.1.8) se libera en las entidades restringidas; una organización (5.7.7xx), a través del soporte. Si los mensajes eran un envío masivo deseado, hágalo por un servicio de envíos masivos.

cause-send-as-denied =
    .headline = Esta cuenta no puede usar la dirección de remitente
    .why = Según un servidor de correo del lado de quien envía, la dirección de remitente no corresponde a esta cuenta.
    .act = permitir esta dirección
    .step-1 = Elija su propia dirección como remitente y vuelva a enviar el mensaje.
    .step-2 = Si necesita la otra dirección, reenvíe este aviso completo a su soporte técnico.
    .otherwise = La persona a la que escribió no puede hacer nada al respecto.
    .admin = Compare tres cosas en el log: el usuario autenticado, MAIL FROM y el campo From. Si el uso es legítimo, conceda Send As o Send on Behalf (Exchange; cuente con el tiempo de replicación), asocie la dirección al usuario (smtpd_sender_login_maps en Postfix) o añádala como alias verificado. Los dispositivos y programas necesitan una cuenta propia con dirección propia. Si nadie lo pretendía, busque un abuso.

cause-sender-not-allowed =
    .headline = { $domain } no le permite escribir a esta dirección
    .why = Algunas direcciones solo aceptan mensajes de ciertos remitentes, por ejemplo de la misma empresa o de una lista. Otras están cerradas a ciertos remitentes.
    .act = autorizar su dirección
    .step-1 = Pida por otro medio a la persona, o a quien gestiona el grupo, que le permita escribir.
    .step-2 = Si tiene más de una dirección, escriba desde la que conocen allí.
    .step-3 = Si es una lista de correo, suscríbase primero.
    .otherwise = El equipo técnico de { $domain } puede ver quién puede escribir a esta dirección.
    .recipient = Añada el remitente a quienes pueden escribir a su buzón o a su grupo. Si no puede, pídalo a su soporte técnico.
    .admin = El destinatario restringe quién puede escribirle: un grupo cerrado, una lista solo para suscriptores, solo remitentes internos o un bloqueo. Puede permitir al remitente quien gestiona el grupo o administra el sistema. Compruebe que la dirección de remitente en uso es la registrada.

cause-list-restricted =
    .headline = Según { $domain }, la lista no admite su dirección
    .why = Muchas listas y grupos solo aceptan mensajes de sus integrantes o de ciertos remitentes. Según el servidor de correo, la dirección desde la que escribió no está admitida.
    .act = añadir su dirección
    .step-1 = Si forma parte de la lista, escriba desde la dirección con la que se suscribió.
    .step-2 = Suscríbase a la lista, o pida por otro medio a quien la gestiona que añada la dirección que usted usa.
    .step-3 = Si es urgente, escriba directamente a las personas de la lista que conozca.
    .otherwise = El equipo técnico de { $domain } puede indicarle quién gestiona la lista.
    .recipient = Si gestiona esta lista o este grupo, añada el remitente. También puede dejar los mensajes de fuera en espera de aprobación.
    .admin = Compare From y el remitente del sobre con los suscriptores y remitentes permitidos: lo habitual es un alias o una dirección que cambió. Quien gestiona la lista puede añadir la dirección o retener los mensajes de otros para moderarlos. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), remitentes externos de un grupo de Microsoft 365 (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } solo acepta correo interno en esta dirección
    .why = Según el servidor de correo, esta dirección solo acepta mensajes de su propia organización. El que usted envió no se reconoció como interno.
    .act = admitir remitentes externos
    .step-1 = Si pertenece a esa organización, envíe el mensaje desde su cuenta de allí.
    .step-2 = Pida por otro medio a la persona, o a quien gestiona el grupo, que admita remitentes externos.
    .step-3 = Use otra dirección de la organización, por ejemplo la de su sitio web.
    .otherwise = El equipo técnico de { $domain } puede abrir la dirección a mensajes de fuera.
    .recipient = Pida a su soporte técnico que admita mensajes de fuera en esta dirección, o de ciertos remitentes.
    .admin = Exchange 5.7.12 y 5.7.13x: el objeto del destinatario exige remitentes autenticados. Desactive RequireSenderAuthenticationEnabled, o cree un contacto para el remitente y permita ese. Si el remitente es interno, el mensaje entró sin autenticación: haga que el dispositivo o programa se autentique, o corrija el conector entre sus propios servidores para que cuente como interno.

cause-sender-blocked =
    .headline = Según { $domain }, el correo que usted envía está bloqueado
    .why = Según el servidor de correo, su dirección, su dominio o su servidor está en una lista de bloqueados. El bloqueo puede ser intencionado o deberse a un error.
    .act = quitar el bloqueo
    .step-1 = Si puede ser un error, pida allí por otro medio que quiten el bloqueo.
    .step-2 = Si también se bloquean sus mensajes a otras personas de ese dominio, reenvíe este aviso completo a su soporte técnico.
    .otherwise = El equipo técnico de { $domain } puede ver dónde está el bloqueo y por qué.
    .recipient = Si el remitente está por error en su lista de bloqueados, quítelo de ella. Si no está ahí, pregunte a su soporte técnico.
    .admin = El bloqueo está en el lado remoto, puesto por la persona o por la administración (Exchange 5.7.507, 5.7.513). Averigüe a qué se aplica: pruebe con otra cuenta de su dominio y después con otra dirección IP. Busque envíos masivos no deseados de este remitente y respete toda petición de baja. Después envíe al postmaster remoto la respuesta, la hora, la dirección de remitente y la dirección IP.

cause-sender-not-verified =
    .headline = { $domain } no pudo verificar el origen del mensaje
    .why = El servidor de correo de { $domain } comprueba si un mensaje viene de verdad de donde dice. Este mensaje no superó la comprobación.
    .act = configurar bien el dominio
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Envíe solo a través del servicio de correo que corresponde a su dirección.
    .otherwise = Si el mensaje se reenvió por el camino, quizá pueda ayudar el equipo técnico de { $domain }.
    .recipient = Si otro buzón reenvía su correo a este, recójalo mejor directamente de allí: el reenvío puede hacer fallar esta comprobación.
    .admin = Revise SPF para la dirección IP emisora, la firma DKIM y la alineación de DMARC con el dominio de From. El host emisor necesita un nombre de DNS inverso que resuelva de vuelta a él. Hay que incluir también los reenviadores y los servicios que envían en su nombre.

cause-spf-failed =
    .headline = { $domain } no pudo confirmar el servidor emisor
    .why = Un dominio puede publicar qué servidores envían su correo, con un método llamado SPF. En { $domain }, el mensaje no superó esa comprobación.
    .act = corregir el registro SPF
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Envíe solo a través del servicio de correo que corresponde a su dirección.
    .otherwise = Si el mensaje se reenvió a { $domain }, la causa puede estar en el servidor que lo reenvió.
    .recipient = Si otro buzón reenvía su correo a este, recójalo mejor directamente de allí: el reenvío puede hacer fallar esta comprobación.
    .admin = Evalúe SPF (RFC 7208) para el dominio de MAIL FROM, o de EHLO si está vacío, y la dirección IP que vio el host remoto; no olvide IPv6. Fail: añada la dirección o el include del servicio, o envíe por un host incluido. Permerror: exactamente un registro v=spf1, como máximo 10 consultas DNS y 2 sin resultado, sin errores de escritura. Temperror: sus servidores DNS. Un reenviador necesita SRS.

cause-dkim-failed =
    .headline = { $domain } no encontró una firma digital válida
    .why = Los servicios de correo firman los mensajes para demostrar de dónde vienen, con un método llamado DKIM. En { $domain }, ninguna firma superó la comprobación.
    .act = corregir la firma DKIM
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Si se envió a través de una lista de correo, escriba directamente a la persona.
    .step-3 = Envíe solo a través del servicio de correo que corresponde a su dirección.
    .otherwise = El equipo técnico de { $domain } puede decir qué fallaba en la firma.
    .admin = Mire un mensaje tal como salió: ¿lleva DKIM-Signature (RFC 6376)? Consulte la clave en <s>._domainkey.<d>: presente, no vacía, pareja de la clave privada, RSA de al menos 1024 bits, mejor 2048 (RFC 8301). Si falla el hash del cuerpo, algo cambia el mensaje después de firmarlo: pies añadidos, pasarelas, recodificación. X.7.22: ninguna firma cuyo d= sea el dominio de From. Compruebe x= y el reloj.

cause-dmarc-failed =
    .headline = { $domain } no pudo confirmar quién envía el mensaje
    .why = Su dominio puede pedir a otros que rechacen el correo sin prueba de que viene de él. En { $domain } no se encontró esa prueba (DMARC).
    .act = corregir SPF y DKIM
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Envíe solo a través del servicio de correo que corresponde a su dirección.
    .step-3 = Si se envió a través de una lista de correo, escriba directamente a la persona.
    .otherwise = Si el mensaje se reenvió por el camino, el equipo técnico de { $domain } puede hacer una excepción.
    .recipient = Si otro buzón reenvía su correo a este, recójalo mejor directamente de allí: el reenvío puede hacer fallar esta comprobación.
    .admin = Consulte _dmarc.<dominio de From>: p=, sp=, aspf=, adkim= (RFC 7489). SPF o DKIM debe superarse y su dominio debe estar alineado con From. Cada servicio que envía en su nombre necesita una clave DKIM bajo su dominio, o una dirección de retorno en él; los informes agregados (rua=) muestran cuál falla. Las listas y los reenviadores deberían reescribir From o dejar intacto el contenido firmado. Relaje p= solo mientras dure la reparación.

cause-arc-failed =
    .headline = { $domain } no confía en cómo se reenvió el mensaje
    .why = Los servidores que reenvían correo pueden anotar sus comprobaciones, con un método llamado ARC. Según { $domain }, lo anotado en este mensaje no es válido.
    .act = revisar el reenvío
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Escriba directamente a la persona, no a través de una lista ni de una dirección que reenvía.
    .otherwise = Si el mensaje lo reenvió un servidor ajeno, tiene que corregirlo quien gestiona ese servidor.
    .recipient = Si otro buzón reenvía su correo a este, recójalo mejor directamente de allí: el reenvío puede hacer fallar esta comprobación.
    .admin = Valide la cadena del mensaje tal como llegó (RFC 8617): instancias de 1 a n sin huecos, cv=none en la primera y cv=pass en las demás, cada ARC-Seal verificable con su clave en el DNS, ARC-Message-Signature en la más reciente. La causa es el primer host cuyo conjunto falla o que cambió el mensaje después de sellarlo: corrija ahí el sellado o desactívelo. SPF, DKIM y DMARC deciden sin ARC.

cause-reverse-dns-missing =
    .headline = { $domain } no encontró un nombre válido del servidor emisor
    .why = La dirección de internet de un servidor de correo debe corresponder a un nombre. En { $domain }, el servidor emisor no superó esa comprobación.
    .act = configurar el nombre
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Si tiene una cuenta en otro servicio de correo, envíe el mensaje desde ella.
    .otherwise = El equipo técnico de { $domain } puede hacer una excepción.
    .admin = Tome la dirección IP emisora de la respuesta o de su log y consulte su registro PTR; el nombre debe tener un registro A o AAAA con esa misma dirección. El PTR lo configura quien tiene asignado el bloque de direcciones: normalmente su proveedor de alojamiento o de internet. Compruebe también IPv6, o envíe por IPv4 hasta que lo tenga. Haga que EHLO dé el mismo nombre y evite nombres genéricos formados con la dirección.

cause-sending-server-refused =
    .headline = { $domain } rechaza el correo del servidor emisor
    .why = Se trata del servidor de correo que envía sus mensajes, no de su mensaje. Otros mensajes de ese servidor también pueden rechazarse.
    .act = resolver el rechazo
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = El equipo técnico de { $domain } puede hacer una excepción.
    .recipient = Si espera mensajes de ese remitente, pida una excepción a su soporte técnico.
    .admin = Si la respuesta nombra una lista de bloqueo, encuentre y elimine la causa antes de pedir la retirada. Revise el DNS inverso, el nombre dado en EHLO y volúmenes inusuales. Si no hay ninguna lista, escriba al postmaster remoto con la dirección IP emisora.

cause-sending-server-blocklisted =
    .headline = Según { $domain }, una lista bloquea el servidor emisor
    .why = Las listas de bloqueo nombran servidores de los que se dice que envían correo no deseado. Un mismo servidor suele servir a muchas personas, así que quizá no tenga que ver con usted.
    .act = pedir el desbloqueo
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Si tiene una cuenta en otro servicio de correo, envíe el mensaje desde ella.
    .step-3 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = El equipo técnico de { $domain } puede hacer una excepción hasta que el servidor salga de la lista.
    .recipient = Si espera mensajes de ese remitente, pida una excepción a su soporte técnico.
    .admin = Busque el nombre de la lista en la respuesta y consulte en ella su dirección IP emisora; algunas listas se refieren a dominios o enlaces. Primero encuentre y elimine la causa: una cuenta comprometida, un open relay, un formulario web, un dispositivo infectado tras la misma dirección. Después pida la retirada en la página de esa lista (Spamhaus, o el portal de Microsoft para salir de la lista). Listas de direcciones dinámicas: envíe por el relay de su proveedor. Dirección compartida: avise al proveedor.

cause-sending-server-reputation-low =
    .headline = { $domain } no confía lo suficiente en el servidor emisor
    .why = Los sistemas de correo valoran un servidor por el correo que ha enviado antes. En { $domain }, la valoración del servidor emisor es demasiado baja.
    .act = mejorar la valoración
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Espere un día y vuelva a enviar el mensaje. Las valoraciones cambian con el tiempo.
    .step-3 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = El equipo técnico de { $domain } puede hacer una excepción.
    .recipient = Si espera mensajes de ese remitente, pida una excepción a su soporte técnico.
    .admin = Compruebe, por este orden: SPF, DKIM, DMARC y DNS inverso; volúmenes repentinos y cuentas comprometidas; tasas de quejas y de errores. Las páginas del propio proveedor muestran cómo la ve: Google Postmaster Tools, Microsoft SNDS y JMRP, Yahoo Sender Hub. Una dirección IP nueva necesita varias semanas de volumen que crezca poco a poco. Haga los envíos masivos desde otra dirección IP y solo a quienes los pidieron. Después use el formulario del proveedor e incluya la respuesta.

cause-greeting-refused =
    .headline = No se aceptó el saludo del servidor emisor
    .why = Cuando dos servidores de correo se encuentran, el primero dice su nombre. El otro servidor no aceptó el nombre que recibió.
    .act = corregir el nombre
    .step-1 = Reenvíe este aviso completo a su soporte técnico.
    .step-2 = Si lo envió por sí mismo un dispositivo o programa, haga que use el mismo servicio que usted.
    .otherwise = El equipo técnico de { $domain } puede hacer una excepción.
    .admin = El nombre tras EHLO debe ser un nombre de host completo que resuelva (RFC 5321, secciones 2.3.5 y 4.1.1.1), preferiblemente el del registro PTR. Suelen rechazarse: localhost, un nombre sin punto, .local, una dirección sin corchetes, el propio nombre del destinatario. Configure smtp_helo_name en Postfix o el FQDN del conector de envío en Exchange. Si el nombre es correcto, busque qué host o programa tras la misma dirección dice otro.

cause-rate-limited =
    .headline = Demasiados mensajes en poco tiempo
    .why = Por el camino, un servidor de correo limita cuántos mensajes acepta en cierto tiempo. Se alcanzó ese límite. También pueden contar mensajes de otras personas.
    .act = intentarlo más tarde
    .step-1 = Espere hasta mañana y vuelva a enviar el mensaje.
    .step-2 = Si escribe a muchas personas, reparta los mensajes a lo largo de más tiempo.
    .step-3 = Si envió solo unos pocos mensajes, informe a su soporte técnico y, por seguridad, cambie su contraseña.
    .otherwise = Si ocurre a menudo, su soporte técnico puede averiguar qué límite se aplica.
    .admin = Averigüe de quién es el límite: suyo, del sistema remoto o del buzón concreto. Reduzca el ritmo por destino y reparta los envíos masivos. Un pico repentino de una sola cuenta puede significar que está comprometida.

cause-sending-quota-exceeded =
    .headline = Se alcanzó el límite de envío
    .why = Las cuentas y organizaciones solo pueden enviar cierto número de mensajes en cierto tiempo. Según el informe, se alcanzó ese número.
    .act = intentarlo más tarde
    .step-1 = Espere un día y vuelva a enviar el mensaje. La mayoría de los límites abarcan 24 horas.
    .step-2 = Si escribe a muchas personas, pida a su soporte técnico un servicio de envíos masivos.
    .step-3 = Si envió solo unos pocos mensajes, cambie su contraseña e informe a su soporte técnico.
    .otherwise = Su soporte técnico puede ver qué se envió y quizá ampliar el límite.
    .admin = Averigüe de quién es el cupo: de la cuenta, de la organización o de su relay host (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Cuente por cuenta los mensajes y destinatarios de las últimas 24 horas; busque scripts, bucles y cuentas comprometidas. La mayoría de los límites son de ventana deslizante: deje que la cola espere en lugar de volver a enviar. Pase los envíos masivos a un servicio dedicado, o pida que se amplíe el límite.

cause-recipient-rate-limited =
    .headline = Según { $domain }, este buzón recibe demasiados mensajes
    .why = El servidor de correo de { $domain } limita a qué ritmo puede recibir mensajes un buzón. También cuentan los mensajes de otras personas.
    .act = intentarlo más tarde
    .step-1 = Espere una hora y vuelva a enviar el mensaje.
    .step-2 = Si un programa suyo escribe a esta dirección, haga que envíe menos mensajes.
    .step-3 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si continúa, el equipo técnico de { $domain } puede ver de dónde vienen todos los mensajes.
    .recipient = Si muchos mensajes vienen de un programa o servicio, haga que se envíen con menos frecuencia. Si no conoce el motivo, informe a su soporte técnico.
    .admin = El límite se cuenta por buzón: desde este remitente (Exchange 5.2.121) o desde todos (Exchange 5.2.122, Google 4.2.1 y 5.2.1). Busque alarmas de monitorización, scripts y dos respuestas automáticas que se contesten entre sí (RFC 3834). Agrupe las alarmas y reduzca la concurrencia para este destinatario. En el lado remoto se puede rastrear el origen, o usar un grupo o buzón compartido con límites más altos.

cause-flood-detected =
    .headline = Un servidor vio demasiados mensajes parecidos
    .why = Según el servidor, este mensaje parece parte de una avalancha de mensajes similares. Quizá esté entre ellos por casualidad.
    .act = intentarlo más tarde
    .step-1 = Espere hasta mañana y vuelva a enviar el mensaje.
    .step-2 = Si envía el mismo texto a muchas personas, use un servicio de envíos masivos.
    .step-3 = Si envió solo este, cambie su contraseña e informe a su soporte técnico.
    .otherwise = El equipo técnico de { $domain } puede decir qué contó su sistema.
    .recipient = Si de pronto hay muchos mensajes parecidos en su buzón, informe a su soporte técnico. Busque entre ellos los importantes, por ejemplo de su banco.
    .admin = X.7.28: demasiados mensajes similares desde su dirección, red o dominio, o varios con el mismo Message-ID. Busque el origen en su log por asunto y cuenta: una cuenta comprometida, un bucle, un script o un formulario web del que se abusa para suscribir a terceros (use suscripción con confirmación y un captcha). Deténgalo, quite sus mensajes de la cola y deje que el resto salga despacio.

cause-asked-to-try-later =
    .headline = { $domain } pide que se intente más tarde
    .why = El servidor de correo de { $domain } no acepta el mensaje por ahora. Los servidores responden así cuando tienen mucha carga o por precaución.
    .act = intentarlo más tarde
    .step-1 = Espere unas horas y vuelva a enviar el mensaje.
    .step-2 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si dura varios días, el equipo técnico de { $domain } puede averiguar por qué.
    .admin = El servidor remoto respondió con un rechazo temporal. Compruebe que su sistema reintenta desde la misma dirección IP, porque greylisting cuenta con ello. Si los reintentos de un día no bastan, envíe al postmaster remoto la respuesta y las horas.

cause-greylisted =
    .headline = { $domain } hace esperar a remitentes desconocidos
    .why = El servidor de correo acepta un mensaje de un remitente desconocido solo pasado un tiempo, en un intento posterior. Lo hace a propósito, para frenar el correo no deseado.
    .act = intentarlo más tarde
    .step-1 = Espere una hora y vuelva a enviar el mensaje desde la misma dirección.
    .step-2 = Si no se entrega, reenvíe este aviso completo a su soporte técnico.
    .step-3 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = El equipo técnico de { $domain } puede eximir su dirección de la espera.
    .recipient = Si espera mensajes de ese remitente, pida a su soporte técnico que lo exima de la espera.
    .admin = Greylisting (RFC 6647) recuerda la dirección IP o su red, el remitente y el destinatario, y acepta un reintento al cabo de unos minutos. Compruebe que su cola reintenta 4yz en menos de una hora, durante al menos un día, desde la misma dirección y con el mismo remitente del sobre: los grupos de direcciones y las direcciones de retorno cambiantes lo impiden. El lado remoto puede eximir por SPF, por red o con una lista de permitidos.

cause-system-congested =
    .headline = { $domain } indica que tiene demasiada carga
    .why = El servidor de correo indica que tiene más trabajo del que puede atender. Suele ser pasajero.
    .act = intentarlo más tarde
    .step-1 = Espere hasta mañana y vuelva a enviar el mensaje.
    .step-2 = Si envía muchos mensajes allí, repártalos a lo largo de más tiempo.
    .step-3 = Si es urgente, comuníquese con la persona por otro medio.
    .otherwise = Si dura varios días, el equipo técnico de { $domain } tiene que aliviar el sistema.
    .admin = En el lado emisor: menos conexiones simultáneas a este destino, pausas más largas y un intento con sus otros hosts MX. En el lado remoto, por este orden: número de conexiones frente al límite, longitud de la cola, filtros y consultas lentos (listas DNS, directorio), latencia de disco, carga. Los picos a la hora en punto apuntan a envíos masivos y scripts.

cause-priority-too-low =
    .headline = { $domain } solo acepta mensajes de mayor prioridad
    .why = Según el servidor de correo, los mensajes de esta prioridad tienen que esperar. Ocurre en emergencias o cuando hay mucho tráfico.
    .act = intentarlo más tarde
    .step-1 = Espere unas horas y vuelva a enviar el mensaje.
    .step-2 = Si sus mensajes deberían tener mayor prioridad, consulte a su soporte técnico.
    .step-3 = Si no puede esperar, comuníquese con la persona por otro medio.
    .otherwise = El equipo técnico de { $domain } sabe cuándo se vuelven a aceptar mensajes de cualquier prioridad.
    .admin = El servidor remoto usa MT-PRIORITY (RFC 6710); su respuesta puede nombrar el nivel más bajo que acepta. Compárelo con el nivel en MAIL FROM o en el campo MT-Priority (RFC 6758). Suba el nivel solo para remitentes que tengan derecho a ello. Importance y X-Priority de los programas de correo no cuentan. Si no, deje que la cola espere.

cause-secure-connection-failed =
    .headline = No fue posible una conexión segura con { $domain }
    .why = Este mensaje solo puede viajar por una conexión segura. No se logró una conexión lo bastante segura con el otro servidor.
    .act = revisar la seguridad
    .step-1 = Avise a la persona por otro medio de que el mensaje no llegó.
    .step-2 = Espere un día y vuelva a enviar el mensaje.
    .otherwise = Si ocurre también con dominios distintos de { $domain }, reenvíe este aviso completo a su soporte técnico.
    .admin = Pruebe STARTTLS en cada host MX: si se ofrece y si el certificado es válido y nombra el host. Compare los hosts MX con la política MTA-STS y con los registros TLSA. Un mensaje con REQUIRETLS necesita que lo ofrezcan todos los hosts de su camino.

cause-mta-sts-failed =
    .headline = Falló un control de las reglas de seguridad de { $domain }
    .why = Este dominio publica reglas para conectar de forma segura con sus servidores de correo. Según el informe, el servidor encontrado no las cumplía.
    .act = corregir las reglas
    .step-1 = Avise a la persona por otro medio de que las reglas de seguridad del dominio detienen los mensajes.
    .step-2 = Si es urgente, use una dirección de la misma persona en otro dominio.
    .step-3 = Espere un día y vuelva a enviar el mensaje.
    .otherwise = El equipo técnico de { $domain } tiene que corregir las reglas o el servidor.
    .admin = Descargue la política en https://mta-sts.<dominio>/.well-known/mta-sts.txt (RFC 8461). Cada host MX debe coincidir con una línea mx:, ofrecer STARTTLS y presentar un certificado válido para su propio nombre. Cuando cambien los hosts MX: incluya los nuevos en la política, cambie id en el registro TXT _mta-sts, espere el max_age de la política antigua y cambie después el MX. Mientras tanto, el modo testing deja pasar el correo. Lado emisor: descárguela de nuevo si el id difiere del guardado en caché.

cause-dane-failed =
    .headline = Falló un control de los registros de seguridad de { $domain }
    .why = Este dominio publica registros para reconocer su servidor de correo. Según el informe, los registros o el servidor no superaron la comprobación.
    .act = corregir los registros
    .step-1 = Avise a la persona por otro medio de que los registros de seguridad del dominio detienen los mensajes.
    .step-2 = Si es urgente, use una dirección de la misma persona en otro dominio.
    .step-3 = Espere un día y vuelva a enviar el mensaje.
    .otherwise = Si ocurre también con dominios distintos de { $domain }, reenvíe este aviso completo a su soporte técnico.
    .admin = Consulte TLSA en _25._tcp.<host MX> y compárelo con el certificado en uso (RFC 7672; 3 1 1 es la mejor opción). La causa habitual es una clave nueva antes que su registro: publique el TLSA antiguo y el nuevo, espere el TTL y cambie después el certificado. Compruebe que se ofrece STARTTLS. Valide DNSSEC en las zonas del dominio y del host MX: firmas caducadas, registros DS tras un cambio de clave. Si fallan también otros dominios firmados, revise su propio resolver y su reloj.

cause-certificate-invalid =
    .headline = No se aceptó el certificado del servidor de { $domain }
    .why = Un certificado demuestra que un servidor es el correcto. Este puede haber caducado, nombrar otro servidor o venir de un emisor desconocido.
    .act = renovar el certificado
    .step-1 = Avise a la persona por otro medio de que no se aceptó el certificado del servidor de correo.
    .step-2 = Si es urgente, use una dirección de la misma persona en otro dominio.
    .step-3 = Espere un día y vuelva a enviar el mensaje.
    .otherwise = Si ocurre también con dominios distintos de { $domain }, reenvíe este aviso completo a su soporte técnico.
    .admin = Pruebe cada host MX con openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Compruebe la caducidad, el nombre del host MX entre los nombres alternativos del certificado, los certificados intermedios y el emisor. Tras una renovación hay que recargar el servicio de correo en cada host MX. En el lado emisor: el reloj, el conjunto de certificados de CA y la regla o el conector que exige un certificado válido para este dominio.

cause-requiretls-unsupported =
    .headline = Un servidor no puede garantizar una entrega segura
    .why = Este mensaje se envió con la exigencia de que todas las conexiones del camino sean seguras. El siguiente servidor de correo no lo garantiza.
    .act = activar la entrega segura
    .step-1 = Si el mensaje no contiene nada confidencial, envíelo de nuevo sin esta exigencia.
    .step-2 = Si es confidencial, acuerde con la persona otra vía segura.
    .otherwise = El equipo técnico de { $domain } puede averiguar si su sistema puede admitir esta exigencia.
    .admin = El mensaje lleva REQUIRETLS (RFC 8689). El siguiente salto debe anunciar REQUIRETLS después de EHLO dentro de TLS, con un certificado válido, y su MX debe estar protegido por DNSSEC o MTA-STS. Pruebe todos los hosts MX: basta uno que no lo ofrezca. En el lado remoto deben admitirlo todos los saltos hasta el buzón. En el lado emisor, solo quien envía el mensaje debería decidir si renuncia a la exigencia.
