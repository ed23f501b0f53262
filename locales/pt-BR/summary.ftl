### Mensagens a quem faz envios: como vai um envio, quais endereços de uma lista dão problema e o que merece atenção.
###
### São mensagens comuns, e não avisos sobre uma só mensagem. A mesma voz de notice.ftl: você, sem culpar ninguém. Primeiro os
### números, depois o que ajuda.

## Remetente e assuntos

summary-from = Envios { $site }
summary-subject-interim = Relatório parcial: { $mailing }
summary-subject-final = Relatório final: { $mailing }

## O relatório de um envio

summary-headline = { $percent } das mensagens entregues
summary-what-interim =
    { $count ->
        [one] Até agora, { $count } de { $total } mensagens consta como entregue.
       *[other] Até agora, { $count } de { $total } mensagens constam como entregues.
    }
summary-what-final =
    { $count ->
        [one] O prazo para tentativas acabou. { $count } de { $total } mensagens consta como entregue.
       *[other] O prazo para tentativas acabou. { $count } de { $total } mensagens constam como entregues.
    }
summary-failed =
    { $count ->
        [0] Nenhuma mensagem está com falha.
        [one] { $count } mensagem não foi entregue, e não haverá novas tentativas.
       *[other] { $count } mensagens não foram entregues, e não haverá novas tentativas.
    }
summary-retrying =
    { $count ->
        [0] Nenhuma mensagem aguarda nova tentativa.
        [one] { $count } mensagem aguarda nova tentativa.
       *[other] { $count } mensagens aguardam nova tentativa.
    }
summary-pending =
    { $count ->
        [0] Nenhuma mensagem está pendente.
        [one] { $count } mensagem ainda está pendente.
       *[other] { $count } mensagens ainda estão pendentes.
    }
summary-validity = As tentativas continuam até { $moment }.
summary-note-optimistic = Uma mensagem consta como entregue enquanto não chegar um erro. Esta porcentagem ainda pode cair.
summary-note-feedback = Uma mensagem consta como entregue assim que a entrega é informada. Esta porcentagem ainda pode subir.
summary-note-final = Um erro pode chegar ainda mais tarde. Nesse caso, a página do log mostra os novos números.
summary-numbers-heading = Números
summary-chart-heading = Mensagens entregues e com falha ao longo do tempo
summary-chart-meaning = Gráfico de linhas. No fim, { $delivered } das mensagens estão entregues e { $failed } estão com falha.
summary-causes-heading = Por que algumas mensagens não foram entregues
summary-messages =
    { $count ->
        [one] { $count } mensagem
       *[other] { $count } mensagens
    }
summary-causes-more =
    { $count ->
        [one] Mais { $count } mensagem tem outra causa.
       *[other] Mais { $count } mensagens têm outras causas.
    }
summary-cause-unknown = A causa não foi informada
summary-domains-heading = Domínios com mais falhas
summary-quarantine =
    { $count ->
        [one] { $count } endereço está agora em quarentena. O próximo envio o deixa de fora.
       *[other] { $count } endereços estão agora em quarentena. O próximo envio os deixa de fora.
    }
summary-attached = A tabela em anexo traz o status de cada mensagem. Ela abre em qualquer programa de planilhas.
summary-attached-part =
    { $count ->
        [one] A tabela em anexo traz { $count } mensagem que não foi entregue. A página mostra todas as mensagens.
       *[other] A tabela em anexo traz { $count } mensagens que não foram entregues. A página mostra todas as mensagens.
    }
summary-page = Consulte o log: { $link }
summary-reason = Você recebe este relatório porque faz este envio.
summary-file = log-do-envio

## O resumo para quem cuida de uma lista

digest-subject =
    { $count ->
        [one] { $count } endereço para conferir: { $mailing }
       *[other] { $count } endereços para conferir: { $mailing }
    }
digest-headline =
    { $count ->
        [one] { $count } endereço não recebeu suas mensagens
       *[other] { $count } endereços não receberam suas mensagens
    }
digest-what = Estes são os erros que chegaram desde { $moment } para a lista { $mailing }.
digest-steps-heading = O que você pode fazer
digest-step-remove = Remova os endereços que não existem. O primeiro grupo abaixo mostra quais são.
digest-step-wait = Deixe os outros na lista. A maioria volta a funcionar sozinha.
digest-step-ask = Se você conhece alguém desta página, peça um novo endereço por outro meio.
digest-hard-heading = Endereços que não funcionam
digest-soft-heading = Endereços que podem voltar a funcionar
digest-more =
    { $count ->
        [one] Mais { $count } endereço está na tabela em anexo.
       *[other] Mais { $count } endereços estão na tabela em anexo.
    }
digest-reason = Você recebe este resumo porque cuida desta lista. Ele substitui um aviso por endereço.

## Alertas

alert-subject = Vale conferir: { $mailing }
alert-failed = O envio parou por causa de um erro
    .what = As mensagens que ainda não foram repassadas estão aguardando.
    .step = Consulte o log do programa de envio. Depois, inicie o envio de novo.
alert-preparation-failed = Não foi possível preparar o envio
    .what = Nada foi enviado.
    .step = Veja quais problemas a preparação encontrou. Corrija-os e prepare o envio de novo.
alert-soft = Número incomum de mensagens em espera ou recusadas
    .what = { $percent } das mensagens estão em espera ou foram recusadas. O limite é de { $limit }.
    .step = Veja as causas abaixo. Pause o envio se um mesmo provedor recusar a maioria delas.
alert-hard = Número incomum de endereços que não funcionam
    .what = { $percent } das mensagens não foram entregues porque o endereço não funciona. O limite é de { $limit }.
    .step = Pare o envio e verifique de onde vêm os endereços. Muitos endereços desconhecidos prejudicam a reputação do remetente.
alert-start-pending = O envio ainda não começou
    .what = O início estava previsto para { $moment }.
    .step = Verifique se alguém precisa confirmá-lo.
alert-throughput = O envio está lento
    .what =
        { $count ->
            [one] { $count } mensagem foi repassada na última hora.
           *[other] { $count } mensagens foram repassadas na última hora.
        }
    .step = Verifique se o sistema de e-mail está sobrecarregado ou se um provedor o deixa mais lento.
alert-in-progress = O envio está em andamento
    .what = As mensagens estão sendo repassadas.
    .step = Você não precisa fazer nada.
alert-once = Este alerta chega no máximo uma vez por dia para cada envio.
alert-reason = Você recebe este alerta porque acompanha este envio.
