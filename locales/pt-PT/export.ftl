### Os textos fixos para sistemas de correio que usam o mesmo texto em todos os avisos.

## Remetente e assunto

export-from = Serviço de correio
export-subject-success = Entregue ou transmitida: a sua mensagem
export-subject-verify = O relatório de entrega que pediu

## O que aconteceu

export-failed-what = A sua mensagem não foi entregue a um ou mais endereços.
export-delayed-what = A sua mensagem ainda não foi entregue a um ou mais endereços.
export-success-what = A sua mensagem foi entregue, ou transmitida a outro sistema de correio.
export-success-later = Uma mensagem transmitida ainda pode não chegar a ser entregue. Nesse caso, talvez receba outro aviso.
export-verify-what = Este é o relatório de entrega que foi pedido.
export-listed = Cada endereço aparece mais abaixo, com o que um sistema de correio disse sobre ele, muitas vezes em inglês.
export-enclosed = A sua mensagem segue em anexo, completa ou só o cabeçalho: remetente, assunto, data e linhas semelhantes.

## Atraso

export-delayed-hours = Horas que a mensagem já esperou, no mínimo: { $hours }
export-delayed-days = Dias, a contar do envio, até ao fim das tentativas: { $days }
export-urgent = Se for urgente, use outra via, por exemplo o telefone.

## Um só texto para falhas e atrasos

export-problem-what = A sua mensagem não foi entregue a um ou mais endereços.
export-problem-warning = Se estas palavras em inglês aparecem acima deste texto, continuamos a tentar e não precisa de fazer nada: { $words }
export-problem-otherwise = Se não aparecem, não haverá mais tentativas. Isto pode ajudar:

## Causas sem o nome de um domínio

export-who-their-admin = A equipa de informática do outro lado pode { $act }.

export-headline =
    .mailbox-unknown = O servidor de correio não conhece este endereço
    .domain-unknown = O domínio deste endereço não foi encontrado
    .mailbox-moved = Este endereço mudou, segundo o servidor de correio
    .address-changed-hands = Este endereço tem outro titular, segundo o servidor de correio
    .mailbox-problem = O servidor de correio indica um problema nesta caixa
    .mailbox-full = A caixa de correio está cheia, segundo o servidor
    .mailbox-disabled = Esta caixa de correio está desativada, segundo o servidor
    .list-expansion-failed = Não foi possível obter os membros desta lista
    .forwarding-broken = O reencaminhamento desta caixa falha, segundo o servidor
    .recipient-rate-limited = Esta caixa recebe demasiadas mensagens, segundo o servidor
    .system-problem = O servidor de correio indica um problema no sistema dele
    .system-full = O sistema de correio está sem espaço, segundo o servidor
    .system-not-accepting = O sistema de correio não aceita mensagens, segundo o servidor
    .system-misconfigured = O servidor de correio indica um erro na própria configuração
    .feature-missing = O servidor de correio não oferece algo que a mensagem pede
    .host-unreachable = O servidor de correio deste endereço está inacessível
    .connection-refused = O servidor deste endereço recusou a ligação
    .connection-broken = A ligação ao servidor de correio caiu cedo demais
    .route-broken = Não foi encontrado um caminho válido até este endereço
    .domain-lookup-failed = Não foi possível localizar o servidor deste endereço
    .system-congested = O sistema de correio está sobrecarregado, segundo o servidor
    .refused-by-policy = O servidor de correio recusou a mensagem por regras próprias
    .refused-as-spam = O servidor de correio considera a mensagem spam
    .sender-not-allowed = O servidor de correio não aceita mensagens suas neste endereço
    .list-restricted = Esta lista não aceita o seu endereço, segundo o servidor
    .outside-senders-refused = Este endereço só aceita correio interno, segundo o servidor
    .sender-not-verified = O servidor de correio não pôde verificar a origem da mensagem
    .spf-failed = O servidor de correio não pôde confirmar o servidor de envio
    .dkim-failed = O servidor não encontrou assinatura digital que aceite
    .dmarc-failed = O servidor de correio não pôde associar a mensagem ao remetente
    .reverse-dns-missing = O servidor não encontrou nome válido do servidor de envio
    .sending-server-refused = O servidor de correio recusa correio do servidor de envio
    .sending-server-blocklisted = Servidor de envio em lista de bloqueio, segundo a resposta
    .sending-server-reputation-low = O outro servidor não confia o bastante no servidor de envio
    .asked-to-try-later = O servidor de correio pede outra tentativa mais tarde
    .priority-too-low = O servidor de correio só aceita mensagens com mais prioridade
    .secure-connection-failed = Não foi possível estabelecer ligação segura ao servidor
    .mta-sts-failed = A verificação das regras de segurança do domínio falhou
    .dane-failed = A verificação dos registos de segurança do domínio falhou
    .certificate-invalid = O certificado do servidor de correio não foi aceite
