### Mensagens a quem faz envios: como vai um envio, que endereços de uma lista dão problemas e o que merece atenção.
###
### São mensagens comuns, e não avisos sobre uma só mensagem. A mesma voz de notice.ftl: terceira pessoa sem pronome, sem culpar
### ninguém. Primeiro os números, depois o que ajuda.

## Remetente e assuntos

summary-from = Envios { $site }
summary-subject-interim = Relatório provisório: { $mailing }
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
        [one] O prazo para tentativas terminou. { $count } de { $total } mensagens consta como entregue.
       *[other] O prazo para tentativas terminou. { $count } de { $total } mensagens constam como entregues.
    }
summary-failed =
    { $count ->
        [0] Nenhuma mensagem está com falha.
        [one] { $count } mensagem não foi entregue e não haverá mais tentativas.
       *[other] { $count } mensagens não foram entregues e não haverá mais tentativas.
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
summary-note-optimistic = Uma mensagem consta como entregue enquanto não chegar um erro. Esta percentagem ainda pode descer.
summary-note-feedback = Uma mensagem consta como entregue assim que a entrega é comunicada. Esta percentagem ainda pode subir.
summary-note-final = Um erro pode chegar ainda mais tarde. Nesse caso, a página do registo mostra os novos números.
summary-numbers-heading = Números
summary-chart-heading = Mensagens entregues e com falha ao longo do tempo
summary-chart-meaning = Gráfico de linhas. No fim, { $delivered } das mensagens estão entregues e { $failed } estão com falha.
summary-causes-heading = Porque é que algumas mensagens não foram entregues
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
summary-cause-unknown = A causa não foi comunicada
summary-domains-heading = Domínios com mais falhas
summary-quarantine =
    { $count ->
        [one] { $count } endereço está agora em quarentena. O próximo envio deixa-o de fora.
       *[other] { $count } endereços estão agora em quarentena. O próximo envio deixa-os de fora.
    }
summary-attached = A tabela em anexo mostra o estado de cada mensagem. Abre em qualquer folha de cálculo.
summary-attached-part =
    { $count ->
        [one] A tabela em anexo contém { $count } mensagem que não foi entregue. A página mostra todas as mensagens.
       *[other] A tabela em anexo contém { $count } mensagens que não foram entregues. A página mostra todas as mensagens.
    }
summary-page = Consulte o registo: { $link }
summary-reason = Recebe este relatório porque este envio é seu.
summary-file = registo-do-envio

## O resumo para quem cuida de uma lista

digest-subject =
    { $count ->
        [one] { $count } endereço a verificar: { $mailing }
       *[other] { $count } endereços a verificar: { $mailing }
    }
digest-headline =
    { $count ->
        [one] { $count } endereço não recebeu as suas mensagens
       *[other] { $count } endereços não receberam as suas mensagens
    }
digest-what = Estes são os erros que chegaram desde { $moment } para a lista { $mailing }.
digest-steps-heading = O que pode fazer
digest-step-remove = Remova os endereços que não existem. São os do primeiro grupo abaixo.
digest-step-wait = Deixe os outros na lista. A maioria volta a funcionar por si.
digest-step-ask = Se conhece alguém desta página, peça um novo endereço por outra via.
digest-hard-heading = Endereços que não funcionam
digest-soft-heading = Endereços que podem voltar a funcionar
digest-more =
    { $count ->
        [one] Mais { $count } endereço consta da tabela em anexo.
       *[other] Mais { $count } endereços constam da tabela em anexo.
    }
digest-reason = Recebe este resumo porque cuida desta lista. Substitui um aviso por cada endereço.

## Alertas

alert-subject = A verificar: { $mailing }
alert-failed = O envio parou devido a um erro
    .what = As mensagens que ainda não foram transmitidas estão à espera.
    .step = Consulte o registo do programa de envio. Depois, volte a iniciar o envio.
alert-preparation-failed = Não foi possível preparar o envio
    .what = Nada foi enviado.
    .step = Veja que problemas a preparação encontrou. Corrija-os e volte a preparar o envio.
alert-soft = Número invulgar de mensagens em espera ou recusadas
    .what = { $percent } das mensagens estão em espera ou foram recusadas. O limite é de { $limit }.
    .step = Veja as causas abaixo. Suspenda o envio se um só fornecedor recusar a maioria delas.
alert-hard = Número invulgar de endereços que não funcionam
    .what = { $percent } das mensagens não foram entregues porque o endereço não funciona. O limite é de { $limit }.
    .step = Pare o envio e verifique de onde vêm os endereços. Muitos endereços desconhecidos prejudicam a reputação do remetente.
alert-start-pending = O envio ainda não começou
    .what = O início estava previsto para { $moment }.
    .step = Verifique se alguém tem de o confirmar.
alert-throughput = O envio está lento
    .what =
        { $count ->
            [one] { $count } mensagem foi transmitida na última hora.
           *[other] { $count } mensagens foram transmitidas na última hora.
        }
    .step = Verifique se o sistema de correio está sobrecarregado ou se um fornecedor o torna mais lento.
alert-in-progress = O envio está em curso
    .what = As mensagens estão a ser transmitidas.
    .step = Não precisa de fazer nada.
alert-once = Este alerta chega, no máximo, uma vez por dia para cada envio.
alert-reason = Recebe este alerta porque acompanha este envio.
