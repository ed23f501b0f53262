### O que foi feito de um envio: as palavras para status, números e motivos, nas mensagens a quem faz envios e na página do log.
###
### Um envio é um só texto que vai para muitos endereços. Quem lê faz envios e não cuida de nenhum servidor. O status é dito da
### mensagem. Bounce, hard bounce e soft bounce são palavras do ofício; a frase que explica é simples.
###
### lint: allow forbidden-term - bounce é a palavra de quem faz envios

## Status de uma mensagem

ledger-status-pending = Pendente
    .meaning = A mensagem foi repassada. Ainda não há informação sobre ela.
ledger-status-taken-into-account = Aceita para envio
    .meaning = O serviço de envio aceitou a mensagem. A entrega ainda não foi informada.
ledger-status-sent = Enviada
    .meaning = A mensagem foi entregue, ou até agora não chegou nenhum erro.
ledger-status-failed = Com falha
    .meaning = A mensagem não foi entregue. O log mostra se as tentativas continuam.
ledger-status-ignored = Excluída
    .meaning = A mensagem não foi enviada. Ela não conta nas porcentagens.
ledger-substatus-prepared = ainda não repassada
ledger-substatus-retrying = aguarda nova tentativa
ledger-substatus-final = sem novas tentativas
ledger-substatus-unconfirmed = entrega não confirmada
ledger-late = resultado tardio

## Como as mensagens são contadas

ledger-policy-feedback = Com relatórios de entrega
    .meaning = Cada mensagem fica pendente até que a entrega seja informada. A porcentagem de entregues começa em zero e sobe.
ledger-policy-optimistic = Sem relatórios de entrega
    .meaning = Cada mensagem consta como enviada enquanto não chegar um erro. A porcentagem de entregues cai a cada erro.
ledger-policy-v8 = Como o Campaign v8
    .meaning = Cada mensagem fica apenas aceita até que a entrega seja informada. Mensagens que aguardam nova tentativa não contam como falha.

## Números de um envio

ledger-percent = { $number }%
ledger-part = { $count } de { $total }
ledger-rate-to-deliver = Mensagens a entregar
    .meaning = Todas as mensagens do envio, menos as excluídas.
ledger-rate-handed-over = Repassadas
    .meaning = Mensagens que o sistema de e-mail aceitou. As porcentagens abaixo se referem a este número.
ledger-rate-sent = Mensagens enviadas
    .meaning = Mensagens que constam como entregues ou com falha.
ledger-rate-pending = Pendentes
    .meaning = Mensagens que ainda não constam nem como entregues nem com falha.
ledger-rate-delivered = Entregues
    .meaning = Mensagens com o status “Enviada”, entre as repassadas.
ledger-rate-failed = Bounces e erros
    .meaning = Mensagens com o status “Com falha”, entre as repassadas.
ledger-rate-retrying = Aguardam nova tentativa
    .meaning = Mensagens recusadas por enquanto, entre as repassadas. O sistema de e-mail continua tentando.
ledger-rate-unconfirmed = Não confirmadas
    .meaning = Mensagens cuja entrega nunca foi informada, entre as repassadas. Elas constam como enviadas.
ledger-rate-hard = Hard bounces
    .meaning = Mensagens com falha porque o endereço não funciona, entre as repassadas.
ledger-rate-soft = Soft bounces
    .meaning = Mensagens com falha ou em espera por outro motivo, entre as repassadas. O endereço pode estar bom.
ledger-rate-rejected = Recusadas
    .meaning = Mensagens que o outro sistema de e-mail recusou, entre as repassadas.
ledger-rate-quarantined = Em quarentena
    .meaning = Mensagens excluídas porque o endereço está em quarentena, entre todas as mensagens.
ledger-rate-denylisted = Na lista de exclusão
    .meaning = Mensagens excluídas porque o endereço está na lista de exclusão, entre todas as mensagens.
ledger-rate-excluded = Excluídas
    .meaning = Mensagens que não foram enviadas, entre todas as mensagens.
ledger-rate-opened = Abertas
    .meaning = Mensagens abertas pelo menos uma vez, entre as entregues.
ledger-rate-clicked = Clicadas
    .meaning = Mensagens em que um link foi aberto pelo menos uma vez, entre as entregues.
ledger-rate-complaints = Marcadas como spam
    .meaning = Mensagens que alguém marcou como spam, entre as entregues.
ledger-rate-unsubscribed = Descadastros
    .meaning = Mensagens depois das quais alguém se descadastrou, entre as entregues.
ledger-rate-late = Erros tardios
    .meaning = Mensagens cujo erro chegou quando elas já constavam como enviadas.

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
ledger-reason-not-connected = Sem conexão
ledger-reason-address-empty = Endereço não informado
ledger-reason-denylisted = Endereço na lista de exclusão
ledger-reason-quarantined = Endereço em quarentena
ledger-reason-duplicate = Endereço duplicado
ledger-reason-excluded-by-rule = Excluída por uma regra
ledger-reason-excluded-after-arbitration = Outro envio teve prioridade
ledger-reason-bad-quality = Endereço de baixa qualidade
ledger-reason-unqualified = Endereço postal não verificado
ledger-reason-not-eligible = Nenhuma oferta adequada
ledger-reason-target-limited = Envio de tamanho limitado
ledger-reason-refused = Recusada
ledger-reason-error-ignored = Erro ignorado
ledger-reason-control-address = Endereço de controle

## Situação de um endereço

ledger-address-valid = Válido
    .meaning = As mensagens são enviadas a este endereço.
ledger-address-erroneous = Com erros
    .meaning = Houve falhas recentes em mensagens para este endereço. Elas continuam sendo enviadas.
ledger-address-quarantine = Em quarentena
    .meaning = Mensagens demais para este endereço não foram entregues. Ele fica de fora até que alguém o libere.
ledger-address-denylisted = Na lista de exclusão
    .meaning = Alguém marcou como spam uma mensagem enviada a este endereço. Ele fica de fora a partir de agora.

## O que acontece com uma mensagem

ledger-event-prepared = Preparada
ledger-event-excluded = Excluída
ledger-event-relayed = Repassada
ledger-event-soft-bounce = Recusada por enquanto
ledger-event-delivered = Entregue
ledger-event-given-up = Sem mais tentativas
ledger-event-hard-bounce = Recusada: o endereço não funciona
ledger-event-auto-reply = Resposta automática
ledger-event-opened = Aberta
ledger-event-clicked = Link aberto
ledger-event-complained = Marcada como spam
ledger-event-unsubscribed = Descadastro
ledger-event-expired = Fim do prazo para tentativas
