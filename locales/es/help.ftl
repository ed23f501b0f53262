### Las páginas a las que llevan los enlaces de los avisos: una por causa, y una lista de todas.

## En todas las páginas

help-skip = Ir al contenido
help-languages = Idioma
help-language-name = Español
help-all-causes = Todas las causas
help-domain = example.com
help-domain-meaning = En esta página, { $domain } es solo un ejemplo. Representa la parte de la dirección que sigue a la arroba (@).

## La página de una causa

help-notice-meaning = Esta página explica la causa en general. «Este aviso» es el aviso desde el que llegó a esta página. Al final contiene la respuesta exacta del servidor de correo.
help-contents = En esta página
help-sender-heading = Si envió el mensaje
help-recipient-heading = Si el mensaje era para usted
help-recipient = Esto no se puede resolver desde el buzón. Mientras tanto, indique a quien le escribe otra forma de comunicarse con usted. Si se repite, muestre esta página a su soporte técnico.
help-codes-heading = Códigos de estado
help-codes = Estos códigos corresponden a esta causa:
help-codes-at-times = Estos códigos también pueden corresponder a ella. Depende del texto de la respuesta y de quién la dio:
help-code-unregistered = no registrado, pero lo usan algunos sistemas de correo
help-related-heading = Causas relacionadas

## La lista de todas las causas

help-title = Ayuda para mensajes no entregados
help-intro = Elija la frase que aparece como título en su aviso. Ahí encontrará la causa y qué puede ayudar.
help-only-in = Solo en este idioma: { $language }
help-group-addresses = Direcciones
help-group-mailboxes = Buzones
help-group-systems = Sistemas de correo
help-group-network = Red y rutas
help-group-protocol = Transmisión entre servidores
help-group-content = Contenido
help-group-policy = Seguridad y reglas
help-group-other = Otras causas
