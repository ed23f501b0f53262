### A página do registo de envios, para quem faz envios.
###
### Os botões e os links são curtos e começam por um verbo. As etiquetas não são frases.

## Em todas as páginas

page-title = Envios
page-skip = Saltar para o conteúdo
page-views = Vistas
page-language = Idioma
page-all-mailings = Todos os envios
page-as-of = Dados de { $moment }

## Acesso

page-access-heading = É preciso um código de acesso
page-access-what = Introduza o código de acesso que recebeu da sua equipa de informática.
page-access-code = Código de acesso
page-access-enter = Entrar
page-access-wrong = Este código de acesso não é válido. Verifique-o ou peça um novo à sua equipa de informática.
page-leave = Sair

## A lista de envios

page-no-mailings = Ainda não foi registado nenhum envio.
page-column-mailing = Envio
page-column-begun = Início
page-column-state = Situação
page-column-messages = Mensagens
page-state-prepared = À espera de confirmação
page-state-running = Em curso
page-state-ended = Concluído
page-policy = Como se contam as mensagens
page-validity = Prazo para tentativas
page-ends = Fim das tentativas

## Vistas de um envio

page-view-rates = Números
page-view-log = Registo
page-view-causes = Causas
page-view-quarantine = Quarentena

## Números

page-time-heading = Ao longo do tempo
page-column-time = Data e hora
page-column-meaning = Significado
page-column-number = Número
page-column-share = Percentagem

## Registo

page-column-address = Endereço
page-column-status = Estado
page-column-reason = Motivo
page-column-changed = Última alteração
page-address-forgotten = Endereço removido
page-search = Procurar um endereço
page-filter-status = Estado
page-filter-cause = Causa
page-filter-domain = Domínio
page-filter-all = Tudo
page-filter-apply = Mostrar
page-filter-clear = Mostrar tudo
page-log-none = Nenhuma mensagem corresponde a esta pesquisa.
page-log-count =
    { $count ->
        [one] { $count } mensagem
       *[other] { $count } mensagens
    }
page-next = Ver as linhas seguintes
page-first = Voltar às primeiras linhas
page-csv = Guardar como tabela (CSV)
page-events-heading = O que aconteceu a esta mensagem
page-column-said = Resposta do sistema de correio
page-unverified = Não verificado: este relatório pode vir de qualquer pessoa. Não conta.

## Causas

page-column-cause = Causa
page-column-failed = Com falha
page-column-retrying = A tentar de novo
page-causes-none = Nenhuma mensagem está com falha.

## Quarentena

page-column-errors = Erros
page-column-since = Desde
page-quarantine-none = Nenhum endereço está em quarentena.

## Avisos enviados em conjunto

page-notices = Avisos
page-notices-none = Ainda não foi preparado nenhum aviso.
page-column-name = Nome
page-column-prepared = Preparação
page-outcome-failed = Não entregue
page-outcome-delayed = Entrega atrasada
page-outcome-success = Entregue ou transmitida
page-notices-way = Servidor de envio
page-notices-not-before = Envio a partir de
page-notices-suppressed =
    { $count ->
        [one] Para { $count } relatório não é preciso nenhum aviso.
       *[other] Para { $count } relatórios não é preciso nenhum aviso.
    }
page-notices-wrong =
    { $count ->
        [one] Não foi possível preparar nenhum aviso a partir de { $count } relatório:
       *[other] Não foi possível preparar nenhum aviso a partir de { $count } relatórios:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } aviso vai ficar retido, porque quem o receberia já recebeu avisos suficientes por agora.
       *[other] { $count } avisos vão ficar retidos, porque quem os receberia já recebeu avisos suficientes por agora.
    }
page-confirm-heading = Pronto para enviar
page-confirm-what =
    { $count ->
        [one] Está preparado { $count } aviso. Ainda não foi enviado nada.
       *[other] Estão preparados { $count } avisos. Ainda não foi enviado nada.
    }
page-confirm-start = Confirmar e enviar
page-confirm-look-only = Com este código de acesso só é possível consultar. A confirmação cabe a quem tem permissão para enviar.
page-confirm-done = Confirmado. O envio vai começar.
page-confirm-changed = Entretanto, estes avisos mudaram. Veja-os de novo e depois confirme.
page-notices-left =
    { $count ->
        [one] { $count } aviso ainda não foi enviado.
       *[other] { $count } avisos ainda não foram enviados.
    }
page-notices-go-on = Enviar o resto
page-notices-stopped = O envio parou. Comunique este motivo à sua equipa de informática:
page-notices-waiting = Ainda por enviar
page-notices-sent = Enviados
page-notices-refused = Recusados
page-notices-for-now = Por agora não foi possível enviar
page-notices-held-back = Retidos
page-notices-unsure = Talvez recebidos
    .meaning = Estes avisos não voltam a ser enviados automaticamente. Assim, ninguém recebe o mesmo duas vezes.
page-refresh = Atualizar

## O que pode correr mal

page-not-found = Esta página não existe
page-not-found-what = Volte à lista de envios.
page-trouble = De momento não é possível ler o registo
page-trouble-what = Tente de novo daqui a um minuto. Se o problema continuar, avise a sua equipa de informática.
