### Os textos fixos para sistemas de e-mail que usam um mesmo texto em todos os avisos.

## Remetente e assunto

export-from = Serviço de e-mail
export-subject-success = Entregue ou repassada: sua mensagem
export-subject-verify = O relatório de entrega que você pediu

## O que aconteceu

export-failed-what = Sua mensagem não foi entregue a um ou mais endereços.
export-delayed-what = Sua mensagem ainda não foi entregue a um ou mais endereços.
export-success-what = Sua mensagem foi entregue, ou repassada a outro sistema de e-mail.
export-success-later = Uma mensagem repassada ainda pode não ser entregue. Nesse caso, talvez você receba outro aviso.
export-verify-what = Este é o relatório de entrega que foi pedido.
export-listed = Cada endereço aparece mais abaixo, com o que um sistema de e-mail disse sobre ele, muitas vezes em inglês.
export-enclosed = Sua mensagem está em anexo, inteira ou só o cabeçalho: remetente, assunto, data e outros dados.

## Atraso

export-delayed-hours = Horas que a mensagem já esperou, no mínimo: { $hours }
export-delayed-days = Dias, a partir do envio, até o fim das tentativas: { $days }
export-urgent = Se for urgente, use outro meio, por exemplo o telefone.

## Um só texto para falhas e atrasos

export-problem-what = Sua mensagem não foi entregue a um ou mais endereços.
export-problem-warning = Se estas palavras em inglês aparecerem mais acima, continuamos tentando e você não precisa fazer nada: { $words }
export-problem-otherwise = Se elas não aparecerem, não haverá novas tentativas. Isto pode ajudar:

## Causas sem nome de domínio

export-who-their-admin = A equipe de TI do outro lado pode { $act }.

export-headline =
    .mailbox-unknown = O servidor de e-mail não conhece este endereço
    .domain-unknown = O domínio deste endereço não foi encontrado
    .mailbox-moved = Este endereço mudou, segundo o servidor de e-mail
    .address-changed-hands = Este endereço tem outro titular, segundo o servidor de e-mail
    .mailbox-problem = O servidor de e-mail aponta um problema nesta caixa de e-mail
    .mailbox-full = A caixa de e-mail está cheia, segundo o servidor
    .mailbox-disabled = Esta caixa de e-mail está desativada, segundo o servidor
    .list-expansion-failed = Não foi possível obter os membros desta lista
    .forwarding-broken = O encaminhamento desta caixa falha, segundo o servidor
    .recipient-rate-limited = Esta caixa recebe mensagens demais, segundo o servidor
    .system-problem = O servidor aponta um problema no sistema de e-mail
    .system-full = O sistema de e-mail está sem espaço, segundo o servidor
    .system-not-accepting = O sistema não aceita mensagens, segundo o servidor
    .system-misconfigured = O servidor de e-mail aponta um erro na própria configuração
    .feature-missing = O servidor não oferece algo que a mensagem pede
    .host-unreachable = O servidor de e-mail deste endereço está inacessível
    .connection-refused = O servidor deste endereço recusou a conexão
    .connection-broken = A conexão com o servidor de e-mail caiu antes da hora
    .route-broken = Nenhum caminho válido até este endereço foi encontrado
    .domain-lookup-failed = Não foi possível localizar o servidor deste endereço
    .system-congested = O sistema de e-mail está sobrecarregado, segundo o servidor
    .refused-by-policy = O servidor de e-mail recusou a mensagem por regras próprias
    .refused-as-spam = O servidor de e-mail considera a mensagem spam
    .sender-not-allowed = O servidor de e-mail não aceita e-mails seus neste endereço
    .list-restricted = Esta lista não aceita seu endereço, segundo o servidor
    .outside-senders-refused = Este endereço só aceita e-mails internos, segundo o servidor
    .sender-not-verified = O servidor de e-mail não pôde verificar a origem da mensagem
    .spf-failed = O servidor de e-mail não pôde confirmar o servidor de envio
    .dkim-failed = O servidor de e-mail não achou uma assinatura digital que aceite
    .dmarc-failed = O servidor de e-mail não pôde associar a mensagem ao remetente
    .reverse-dns-missing = O servidor não achou um nome válido para o servidor de envio
    .sending-server-refused = O servidor de e-mail recusa e-mails do servidor de envio
    .sending-server-blocklisted = Servidor de envio em lista de bloqueio, segundo a resposta
    .sending-server-reputation-low = O servidor de e-mail não confia o bastante no servidor de envio
    .asked-to-try-later = O servidor de e-mail pede outra tentativa mais tarde
    .priority-too-low = O servidor de e-mail só aceita mensagens de prioridade maior
    .secure-connection-failed = Não foi possível criar uma conexão segura com o servidor
    .mta-sts-failed = Uma checagem das regras de segurança do domínio falhou
    .dane-failed = Uma checagem dos registros de segurança do domínio falhou
    .certificate-invalid = O certificado do servidor de e-mail não foi aceito
