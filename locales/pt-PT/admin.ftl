### A parte para a equipa de informática. Os termos técnicos são bem-vindos; o que as máquinas disseram não se traduz.

admin-heading = Para a equipa de informática
admin-recipient = Endereço
admin-status = Código de estado
admin-status-received = Código de estado recebido
admin-status-derived = Código de estado segundo a resposta
admin-original-recipient = Enviada para
admin-reported-by = Relatório de
admin-remote = Outro servidor
admin-remote-unnamed = não identificado no relatório
admin-remote-none = nenhum respondeu; o próprio servidor do relatório o constatou
admin-stage = Fase
admin-stage-connect = não foi estabelecida nenhuma ligação
admin-stage-greeting = na saudação, antes de qualquer comando
admin-stage-hello = após EHLO
admin-stage-starttls = após STARTTLS
admin-stage-auth = após AUTH
admin-stage-mail = após MAIL FROM (o remetente)
admin-stage-rcpt = após RCPT TO (o destinatário)
admin-stage-data = após DATA, antes da mensagem
admin-stage-end-of-data = após a mensagem completa
admin-attempts = Tentativas
admin-attempts-value =
    { $count ->
        [one] { $count }, em { $moment }
       *[other] { $count }, a última em { $moment }
    }
admin-attempts-list = Tentativas, da mais recente para a mais antiga
admin-attempt-repeats = A mesma resposta veio { $count } vezes seguidas.
admin-attempts-left-out =
    { $count ->
        [one] Há mais { $count } tentativa anterior, que não consta da lista.
       *[other] Há mais { $count } tentativas anteriores, que não constam da lista.
    }
admin-created = Data da mensagem
admin-arrived = Chegada
admin-last-attempt = Última tentativa
admin-retry-until = Tentativas até
admin-log-id = ID no log
admin-envelope-id = ID do envelope
admin-sender = Endereço de retorno
admin-reply = Resposta do outro servidor, palavra por palavra
admin-reply-reported = Resposta citada no relatório, palavra por palavra
admin-reply-own = Motivo anotado pelo nosso próprio servidor
admin-advice = O que a equipa de informática pode fazer
admin-help = Mais informações para a equipa de informática: { $link }
admin-hops = Percurso da mensagem
admin-hops-left-out =
    { $count ->
        [one] Há mais { $count } salto anterior, que não consta da lista.
       *[other] Há mais { $count } saltos anteriores, que não constam da lista.
    }
admin-hop = Salto { $count }
admin-hop-time = Hora
admin-hop-relay = Tempo de transmissão
admin-hop-since = { $duration } desde o salto { $count }
admin-hop-slowest = Salto mais lento
admin-hop-unnamed = Servidor não identificado
admin-hop-no-time = desconhecida
admin-hop-implausible = Hora pouco plausível, não contada
admin-hops-skew = Um tempo de transmissão negativo indica que os relógios de dois servidores não estão certos entre si.
admin-header = Do cabeçalho da mensagem, palavra por palavra
admin-withheld = oculto
admin-withheld-targets = Oculto: o destino do reencaminhamento. O servidor e o ID no log desse destino também não constam do relatório (RFC 3464, secção 4.2).
admin-withheld-members = Oculto: os membros do grupo. Os servidores e os ID no log desses membros também não constam do relatório (RFC 3464, secção 4.2).
admin-withheld-hosts = Oculto: os nomes e endereços dos hosts internos.
admin-hops-withheld =
    { $count ->
        [one] { $count } salto interno não é mostrado.
       *[other] { $count } saltos internos não são mostrados.
    }

## A mensagem ao postmaster sobre um aviso que nunca poderá ser enviado

postmaster-subject = É preciso avisar uma pessoa por outra via
postmaster-step = Avise por outra via a pessoa que enviou a mensagem, por exemplo por telefone ou noutro endereço.
postmaster-what = O aviso sobre a mensagem abaixo destinava-se a { $sender } e não pôde ser enviado.
postmaster-why = Este endereço tem caracteres fora do ASCII. Para lá chegar, todos os servidores do caminho têm de oferecer SMTPUTF8 (RFC 6531). Pelo menos um deles não o oferece. Enquanto assim for, não adianta tentar de novo.
postmaster-facts = O aviso teria comunicado o seguinte

postmaster-budget-subject = Os avisos para um endereço estão a ser retidos
postmaster-budget-step = Verifique se alguém está a enviar mensagens em nome deste endereço e trave o envio na origem.
postmaster-budget-what = Um aviso sobre a mensagem abaixo destinava-se a { $sender } e foi retido.
postmaster-budget-why = O limite de avisos para este endereço ou para o domínio dele foi atingido. Quem falsifica um endereço de retorno leva outros sistemas a enviar avisos para lá. Os avisos seguintes constam do log do Retourpost.
