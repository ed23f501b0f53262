### O que foi feito de um envio: as palavras para estados, números e motivos, nas mensagens a quem faz envios e na página do registo.
###
### Um envio é um só texto que vai para muitos endereços. Quem lê faz envios e não cuida de nenhum servidor. O estado é dito da
### mensagem. Bounce, hard bounce e soft bounce são palavras do ofício; a frase que explica é simples.
###
### lint: allow forbidden-term - bounce é a palavra de quem faz envios

## Estados de uma mensagem

ledger-status-pending = Pendente
    .meaning = A mensagem foi transmitida. Ainda não há informação sobre ela.
ledger-status-taken-into-account = Aceite para envio
    .meaning = O serviço de envio aceitou a mensagem. A entrega ainda não foi comunicada.
ledger-status-sent = Enviada
    .meaning = A mensagem foi entregue, ou até agora não chegou nenhum erro.
ledger-status-failed = Com falha
    .meaning = A mensagem não foi entregue. O registo mostra se as tentativas continuam.
ledger-status-ignored = Excluída
    .meaning = A mensagem não foi enviada. Não conta nas percentagens.
ledger-substatus-prepared = ainda não transmitida
ledger-substatus-retrying = a tentar de novo
ledger-substatus-final = sem mais tentativas
ledger-substatus-unconfirmed = entrega não confirmada
ledger-late = resultado tardio

## Como se contam as mensagens

ledger-policy-feedback = Com relatórios de entrega
    .meaning = Cada mensagem fica pendente até a entrega ser comunicada. A percentagem de entregues começa em zero e sobe.
ledger-policy-optimistic = Sem relatórios de entrega
    .meaning = Cada mensagem consta como enviada enquanto não chegar um erro. A percentagem de entregues desce a cada erro.
ledger-policy-v8 = Como no Campaign v8
    .meaning = Cada mensagem fica apenas aceite até a entrega ser comunicada. As que aguardam nova tentativa não contam como falha.

## Números de um envio

ledger-percent = { $number } %
ledger-part = { $count } de { $total }
ledger-rate-to-deliver = Mensagens a entregar
    .meaning = Todas as mensagens do envio, exceto as excluídas.
ledger-rate-handed-over = Transmitidas
    .meaning = Mensagens que o sistema de correio aceitou. As percentagens abaixo referem-se a este número.
ledger-rate-sent = Mensagens enviadas
    .meaning = Mensagens que constam como entregues ou com falha.
ledger-rate-pending = Pendentes
    .meaning = Mensagens que ainda não constam nem como entregues nem com falha.
ledger-rate-delivered = Entregues
    .meaning = Mensagens com o estado «Enviada», de entre as transmitidas.
ledger-rate-failed = Bounces e erros
    .meaning = Mensagens com o estado «Com falha», de entre as transmitidas.
ledger-rate-retrying = A tentar de novo
    .meaning = Mensagens recusadas por agora, de entre as transmitidas. O sistema de correio continua a tentar.
ledger-rate-unconfirmed = Não confirmadas
    .meaning = Mensagens cuja entrega nunca foi comunicada, de entre as transmitidas. Constam como enviadas.
ledger-rate-hard = Hard bounces
    .meaning = Mensagens com falha porque o endereço não funciona, de entre as transmitidas.
ledger-rate-soft = Soft bounces
    .meaning = Mensagens com falha ou em espera por outro motivo, de entre as transmitidas. O endereço pode estar certo.
ledger-rate-rejected = Recusadas
    .meaning = Mensagens que o outro sistema de correio recusou, de entre as transmitidas.
ledger-rate-quarantined = Em quarentena
    .meaning = Mensagens excluídas porque o endereço está em quarentena, de entre todas as mensagens.
ledger-rate-denylisted = Na lista de exclusão
    .meaning = Mensagens excluídas porque o endereço está na lista de exclusão, de entre todas as mensagens.
ledger-rate-excluded = Excluídas
    .meaning = Mensagens que não foram enviadas, de entre todas as mensagens.
ledger-rate-opened = Abertas
    .meaning = Mensagens abertas pelo menos uma vez, de entre as entregues.
ledger-rate-clicked = Com cliques
    .meaning = Mensagens em que um link foi aberto pelo menos uma vez, de entre as entregues.
ledger-rate-complaints = Marcadas como spam
    .meaning = Mensagens que alguém marcou como spam, de entre as entregues.
ledger-rate-unsubscribed = Subscrições canceladas
    .meaning = Mensagens após as quais alguém cancelou a subscrição, de entre as entregues.
ledger-rate-late = Erros tardios
    .meaning = Mensagens cujo erro chegou quando já constavam como enviadas.

## Tipos de falha

ledger-type-hard = Hard bounce
ledger-type-soft = Soft bounce
ledger-type-ignored = Ignorado

## Motivos

ledger-reason-not-defined = Não classificado
ledger-reason-user-unknown = Endereço desconhecido
ledger-reason-invalid-domain = Domínio não encontrado
ledger-reason-unreachable = Destino inacessível
ledger-reason-account-disabled = Caixa desativada
ledger-reason-mailbox-full = Caixa cheia
ledger-reason-not-connected = Sem ligação
ledger-reason-address-empty = Endereço em falta
ledger-reason-denylisted = Endereço na lista de exclusão
ledger-reason-quarantined = Endereço em quarentena
ledger-reason-duplicate = Endereço duplicado
ledger-reason-excluded-by-rule = Excluída por uma regra
ledger-reason-excluded-after-arbitration = Outro envio teve prioridade
ledger-reason-bad-quality = Endereço de fraca qualidade
ledger-reason-unqualified = Endereço postal não verificado
ledger-reason-not-eligible = Nenhuma oferta adequada
ledger-reason-target-limited = Envio de tamanho limitado
ledger-reason-refused = Recusada
ledger-reason-error-ignored = Erro ignorado
ledger-reason-control-address = Endereço de controlo

## Estados de um endereço

ledger-address-valid = Válido
    .meaning = São enviadas mensagens para este endereço.
ledger-address-erroneous = Com erros
    .meaning = Houve falhas recentes em mensagens para este endereço. O envio de mensagens continua.
ledger-address-quarantine = Em quarentena
    .meaning = Demasiadas mensagens para este endereço não foram entregues. Fica de fora até alguém o libertar.
ledger-address-denylisted = Na lista de exclusão
    .meaning = Alguém marcou como spam uma mensagem para este endereço. A partir de agora, fica de fora.

## O que acontece a uma mensagem

ledger-event-prepared = Preparada
ledger-event-excluded = Excluída
ledger-event-relayed = Transmitida
ledger-event-soft-bounce = Recusada por agora
ledger-event-delivered = Entregue
ledger-event-given-up = Tentativas abandonadas
ledger-event-hard-bounce = Recusada: o endereço não funciona
ledger-event-auto-reply = Resposta automática
ledger-event-opened = Aberta
ledger-event-clicked = Link aberto
ledger-event-complained = Marcada como spam
ledger-event-unsubscribed = Subscrição cancelada
ledger-event-expired = Fim do prazo para tentativas
