### A página do log de envios, para quem faz envios.
###
### Botões e links são curtos e começam com um verbo. Rótulos não são frases.

## Em todas as páginas

page-title = Envios
page-skip = Pular para o conteúdo
page-views = Visualizações
page-language = Idioma
page-all-mailings = Todos os envios
page-as-of = Dados de { $moment }

## Acesso

page-access-heading = É preciso um código de acesso
page-access-what = Digite o código de acesso que sua equipe de TI passou a você.
page-access-code = Código de acesso
page-access-enter = Entrar
page-access-wrong = Este código de acesso não é válido. Confira o código ou peça um novo à sua equipe de TI.
page-leave = Sair

## A lista de envios

page-no-mailings = Nenhum envio foi registrado ainda.
page-column-mailing = Envio
page-column-begun = Início
page-column-state = Andamento
page-column-messages = Mensagens
page-state-prepared = Aguarda confirmação
page-state-running = Em andamento
page-state-ended = Concluído
page-policy = Como as mensagens são contadas
page-validity = Prazo para tentativas
page-ends = Fim das tentativas

## Visões de um envio

page-view-rates = Números
page-view-log = Log
page-view-causes = Causas
page-view-quarantine = Quarentena

## Números

page-time-heading = Ao longo do tempo
page-column-time = Data e hora
page-column-meaning = Significado
page-column-number = Número
page-column-share = Porcentagem

## Log

page-column-address = Endereço
page-column-status = Status
page-column-reason = Motivo
page-column-changed = Última mudança
page-address-forgotten = Endereço removido
page-search = Procurar um endereço
page-filter-status = Status
page-filter-cause = Causa
page-filter-domain = Domínio
page-filter-all = Tudo
page-filter-apply = Mostrar
page-filter-clear = Mostrar tudo
page-log-none = Nenhuma mensagem corresponde a esta busca.
page-log-count =
    { $count ->
        [one] { $count } mensagem
       *[other] { $count } mensagens
    }
page-next = Ver as próximas linhas
page-first = Voltar às primeiras linhas
page-csv = Salvar como tabela (CSV)
page-events-heading = O que aconteceu com esta mensagem
page-column-said = Resposta do sistema de e-mail
page-unverified = Não verificado: este relatório pode vir de qualquer pessoa. Ele não conta.

## Causas

page-column-cause = Causa
page-column-failed = Com falha
page-column-retrying = Aguardam nova tentativa
page-causes-none = Nenhuma mensagem está com falha.

## Quarentena

page-column-errors = Erros
page-column-since = Desde
page-quarantine-none = Nenhum endereço está em quarentena.

## Avisos enviados juntos

page-notices = Avisos
page-notices-none = Nenhum aviso foi preparado ainda.
page-column-name = Nome
page-column-prepared = Preparação
page-outcome-failed = Não entregue
page-outcome-delayed = Entrega atrasada
page-outcome-success = Entregue ou repassada
page-notices-way = Servidor de envio
page-notices-not-before = Envio a partir de
page-notices-suppressed =
    { $count ->
        [one] Para { $count } relatório, nenhum aviso é necessário.
       *[other] Para { $count } relatórios, nenhum aviso é necessário.
    }
page-notices-wrong =
    { $count ->
        [one] Não foi possível preparar um aviso a partir de { $count } relatório:
       *[other] Não foi possível preparar avisos a partir de { $count } relatórios:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } aviso vai ficar retido, porque quem o receberia já recebeu avisos suficientes por enquanto.
       *[other] { $count } avisos vão ficar retidos, porque quem os receberia já recebeu avisos suficientes por enquanto.
    }
page-confirm-heading = Pronto para enviar
page-confirm-what =
    { $count ->
        [one] { $count } aviso está preparado. Nada foi enviado ainda.
       *[other] { $count } avisos estão preparados. Nada foi enviado ainda.
    }
page-confirm-start = Confirmar e enviar
page-confirm-look-only = Com este código de acesso só é possível consultar. A confirmação cabe a quem tem permissão para enviar.
page-confirm-done = Confirmado. O envio está começando.
page-confirm-changed = Estes avisos mudaram nesse meio-tempo. Veja os avisos de novo e depois confirme.
page-notices-left =
    { $count ->
        [one] { $count } aviso ainda não foi enviado.
       *[other] { $count } avisos ainda não foram enviados.
    }
page-notices-go-on = Enviar o restante
page-notices-stopped = O envio parou. Informe este motivo à sua equipe de TI:
page-notices-waiting = Ainda não enviados
page-notices-sent = Enviados
page-notices-refused = Recusados
page-notices-for-now = Por enquanto não foi possível enviar
page-notices-held-back = Retidos
page-notices-unsure = Talvez recebidos
    .meaning = Estes avisos não são enviados de novo automaticamente. Assim, ninguém recebe o mesmo aviso duas vezes.
page-refresh = Atualizar

## O que pode dar errado

page-not-found = Esta página não existe
page-not-found-what = Volte para a lista de envios.
page-trouble = Não é possível ler o log no momento
page-trouble-what = Tente de novo em um minuto. Se continuar assim, fale com sua equipe de TI.
