### A parte para a equipe de TI. Termos técnicos são bem-vindos; o que as máquinas disseram não se traduz.

admin-heading = Para a equipe de TI
admin-recipient = Endereço
admin-status = Código de status
admin-status-received = Código de status recebido
admin-status-derived = Código de status conforme a resposta
admin-original-recipient = Enviada para
admin-reported-by = Relatado por
admin-remote = Servidor remoto
admin-remote-unnamed = não identificado no relatório
admin-remote-none = nenhum respondeu; é o que constatou o servidor que fez o relatório
admin-stage = Etapa
admin-stage-connect = nenhuma conexão foi estabelecida
admin-stage-greeting = na saudação inicial, antes de qualquer comando
admin-stage-hello = após EHLO
admin-stage-starttls = após STARTTLS
admin-stage-auth = após AUTH
admin-stage-mail = após MAIL FROM (o remetente)
admin-stage-rcpt = após RCPT TO (o destinatário)
admin-stage-data = após DATA, antes da mensagem
admin-stage-end-of-data = após a mensagem inteira
admin-attempts = Tentativas
admin-attempts-value =
    { $count ->
        [one] { $count }, em { $moment }
       *[other] { $count }, a última em { $moment }
    }
admin-attempts-list = Tentativas, da mais recente à mais antiga
admin-attempt-repeats = A mesma resposta veio { $count } vezes seguidas.
admin-attempts-left-out =
    { $count ->
        [one] Há mais { $count } tentativa anterior, que não consta na lista.
       *[other] Há mais { $count } tentativas anteriores, que não constam na lista.
    }
admin-created = Data da mensagem
admin-arrived = Chegada
admin-last-attempt = Última tentativa
admin-retry-until = Tentativas até
admin-log-id = ID no log
admin-envelope-id = ID do envelope
admin-sender = Endereço de retorno
admin-reply = Resposta do servidor remoto, na íntegra
admin-reply-reported = Resposta citada no relatório, na íntegra
admin-reply-own = Motivo registrado pelo nosso próprio servidor
admin-advice = O que a equipe de TI pode fazer
admin-help = Mais informações para a equipe de TI: { $link }
admin-hops = Caminho da mensagem
admin-hops-left-out =
    { $count ->
        [one] Há mais { $count } salto anterior, que não consta na lista.
       *[other] Há mais { $count } saltos anteriores, que não constam na lista.
    }
admin-hop = Salto { $count }
admin-hop-time = Horário
admin-hop-relay = Tempo de repasse
admin-hop-since = { $duration } desde o salto { $count }
admin-hop-slowest = Salto mais lento
admin-hop-unnamed = Servidor não identificado
admin-hop-no-time = desconhecido
admin-hop-implausible = Horário pouco plausível, não considerado
admin-hops-skew = Um tempo de repasse negativo indica que os relógios de dois servidores estão diferentes.
admin-header = Do cabeçalho da mensagem, na íntegra
admin-withheld = oculto
admin-withheld-targets = Oculto: o destino do encaminhamento. O servidor e o ID no log desse destino também não constam no relatório (RFC 3464, seção 4.2).
admin-withheld-members = Oculto: os membros do grupo. Os servidores e os IDs no log desses membros também não constam no relatório (RFC 3464, seção 4.2).
admin-withheld-hosts = Oculto: os nomes e endereços dos hosts internos.
admin-hops-withheld =
    { $count ->
        [one] { $count } salto interno não é mostrado.
       *[other] { $count } saltos internos não são mostrados.
    }

## A mensagem ao postmaster sobre um aviso que nunca poderá ser enviado

postmaster-subject = É preciso avisar uma pessoa por outro meio
postmaster-step = Avise por outro meio a pessoa que enviou a mensagem, por exemplo por telefone ou em outro endereço.
postmaster-what = O aviso sobre a mensagem abaixo era destinado a { $sender } e não pôde ser enviado.
postmaster-why = Esse endereço tem caracteres fora do ASCII. Para chegar até ele, todos os servidores do caminho precisam oferecer SMTPUTF8 (RFC 6531), e pelo menos um deles não oferece. Enquanto for assim, não adianta tentar de novo.
postmaster-facts = O aviso teria informado o seguinte

postmaster-budget-subject = Avisos para um endereço estão retidos
postmaster-budget-step = Verifique se alguém está enviando mensagens em nome desse endereço e interrompa o envio na origem.
postmaster-budget-what = Um aviso sobre a mensagem abaixo era destinado a { $sender } e foi retido.
postmaster-budget-why = O limite de avisos para esse endereço ou para o domínio dele foi atingido. Quem falsifica um endereço de retorno faz com que outros sistemas enviem avisos para ele. Os próximos constam no log do Retourpost.
