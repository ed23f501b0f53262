### O aviso em si: tudo o que está à volta das causas.
###
### Tratamos quem lê na terceira pessoa, sem pronome: «a sua mensagem», «Verifique o endereço». Nunca «você» nem «tu», e
### nunca um género suposto: o sujeito é a mensagem, o endereço ou a caixa; quem recebe é «a pessoa». Uma ideia por frase,
### vinte palavras no máximo. O passo seguinte vem primeiro, sem culpar ninguém. Em vez de perguntas, dizemos «se».
### «Seu» e «sua» são sempre de quem lê; para outros dizemos «dele», «de lá» ou «próprio».
###
### Uma mensagem é entregue, ou transmitida de um sistema a outro; uma caixa reencaminha. O que se lê agora é este aviso; a
### parte técnica é o relatório. As mensagens chegam a uma caixa de correio. Quem cuida do correio é a equipa de
### informática, de um lado e do outro. Depois de «de», «em» e «segundo», um domínio vem sem artigo; o nome da organização
### nunca vem depois de «de», que poderia pedir «da» ou «do».

## Assunto e remetente

notice-subject-failed = Não entregue: a sua mensagem
    .with-subject = Não entregue: { $subject }
notice-subject-unsure = Entrega incerta: a sua mensagem
    .with-subject = Entrega incerta: { $subject }
notice-subject-delayed = Entrega atrasada: continuamos a tentar
    .with-subject = Entrega atrasada: { $subject }
notice-subject-delivered = Entregue: a sua mensagem
    .with-subject = Entregue: { $subject }
notice-subject-relayed = Transmitida: a sua mensagem
    .with-subject = Transmitida: { $subject }
notice-subject-expanded = Transmitida a um grupo: a sua mensagem
    .with-subject = Transmitida a um grupo: { $subject }
notice-subject-mixed = Resultado por endereço: a sua mensagem
    .with-subject = Resultado por endereço: { $subject }
notice-from = Serviço de correio { $site }
notice-brand = Serviço de correio { $site }

## O que aconteceu

notice-failed-what = A sua mensagem para { $recipient } não foi entregue.
notice-failed-what-many =
    { $count ->
        [one] A sua mensagem não foi entregue a { $count } endereço:
       *[other] A sua mensagem não foi entregue a { $count } endereços:
    }
notice-failed-what-unsure = A sua mensagem para { $recipient } pode ter sido entregue, mas não há a certeza.
notice-failed-what-unsure-many =
    { $count ->
        [one] Não há a certeza de que a sua mensagem tenha sido entregue a { $count } endereço:
       *[other] Não há a certeza de que a sua mensagem tenha sido entregue a { $count } endereços:
    }
notice-delayed-what = A sua mensagem para { $recipient } ainda não foi entregue.
notice-delayed-what-many =
    { $count ->
        [one] A sua mensagem ainda não foi entregue a { $count } endereço:
       *[other] A sua mensagem ainda não foi entregue a { $count } endereços:
    }
notice-delivered-what = A sua mensagem para { $recipient } foi entregue.
notice-delivered-what-many =
    { $count ->
        [one] A sua mensagem foi entregue a { $count } endereço:
       *[other] A sua mensagem foi entregue a { $count } endereços:
    }
notice-relayed-what = A sua mensagem para { $recipient } foi transmitida ao sistema de correio seguinte.
notice-relayed-what-many =
    { $count ->
        [one] A sua mensagem para { $count } endereço foi transmitida ao sistema de correio seguinte:
       *[other] A sua mensagem para { $count } endereços foi transmitida ao sistema de correio seguinte:
    }
notice-expanded-what = A sua mensagem para { $recipient } foi transmitida a vários endereços.
notice-expanded-what-many =
    { $count ->
        [one] A sua mensagem foi transmitida aos membros de { $count } endereço de grupo:
       *[other] A sua mensagem foi transmitida aos membros de { $count } endereços de grupo:
    }
notice-each-address = O que se segue vale para cada um destes endereços:
notice-overview-headline = O resultado não é igual para todos os endereços
notice-overview-failed =
    { $count ->
        [one] { $count } endereço: mensagem não entregue, sem mais tentativas
       *[other] { $count } endereços: mensagem não entregue, sem mais tentativas
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } endereço: mensagem talvez entregue, sem mais tentativas
       *[other] { $count } endereços: mensagem talvez entregue, sem mais tentativas
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } endereço: entrega atrasada, continuamos a tentar
       *[other] { $count } endereços: entrega atrasada, continuamos a tentar
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } endereço: mensagem entregue
       *[other] { $count } endereços: mensagem entregue
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } endereço: mensagem transmitida ao sistema de correio seguinte
       *[other] { $count } endereços: mensagem transmitida ao sistema de correio seguinte
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } endereço de grupo: mensagem transmitida aos membros
       *[other] { $count } endereços de grupo: mensagem transmitida aos membros
    }
notice-likely = A causa mais provável
notice-same-advice = Os conselhos acima também valem aqui.
notice-more-recipients =
    { $count ->
        [one] Há mais { $count } endereço que não aparece aqui. Consta do relatório em anexo.
       *[other] Há mais { $count } endereços que não aparecem aqui. Constam todos do relatório em anexo.
    }
notice-failed-final = Não haverá mais tentativas.
notice-enclosed-full = A sua mensagem segue em anexo, completa.
notice-enclosed-header = Segue em anexo só o cabeçalho da sua mensagem: remetente, assunto, data e linhas semelhantes.
notice-enclosed-header-8bit = Segue em anexo só o cabeçalho da sua mensagem. O texto tem caracteres que se poderiam perder no caminho de volta.
notice-fields-left-out =
    { $count ->
        [one] Falta { $count } linha nesse cabeçalho, que era demasiado longo.
       *[other] Faltam { $count } linhas nesse cabeçalho, que era demasiado longo.
    }
notice-fields-withheld =
    { $count ->
        [one] Falta { $count } linha nesse cabeçalho, por motivos de privacidade.
       *[other] Faltam { $count } linhas nesse cabeçalho, por motivos de privacidade.
    }
notice-withheld-targets = Este aviso não mostra para que endereço a sua mensagem foi reencaminhada.
notice-withheld-members = Este aviso não mostra quem faz parte do grupo.
notice-withheld-hosts = Este aviso não mostra os nomes dos servidores internos.
notice-only-these = Este aviso diz respeito apenas a estes endereços.
    .one = Este aviso diz respeito apenas a este endereço.

## Quem pode agir, e como

notice-steps-heading = O que pode fazer
notice-who-heading = Quem pode resolver isto?
notice-who-sender = Está nas suas mãos { $act }.
notice-who-recipient =
    { $count ->
       *[one] A pessoa a quem escreveu pode { $act }.
        [other] As pessoas a quem escreveu podem { $act }.
    }
notice-who-sender-admin = A sua equipa de informática pode { $act }.
notice-who-recipient-admin = A equipa de informática de { $domain } pode { $act }.
notice-who-nobody = Ninguém em particular. O que pode ajudar: { $act }.
notice-party-you = Do seu lado
notice-party-recipient =
    { $count ->
       *[one] A pessoa a quem escreveu
        [other] As pessoas a quem escreveu
    }
notice-party-your-admin = A sua equipa de informática
notice-party-their-admin = Equipa de informática de { $domain }
notice-part-can-act = Solução possível: { $act }
notice-part-passed-on = Tentou transmitir a mensagem
notice-part-refused = Recusou a entrega
notice-part-no-answer = Não respondeu
notice-part-not-delivered = Não conseguiu entregar
notice-part-keeps-trying = Continua a tentar
notice-part-nothing-to-do = A solução não depende só daqui
notice-part-delivered = Entregou a mensagem
notice-part-relayed = Transmitiu a mensagem
notice-part-expanded = Transmitiu a mensagem a um grupo

## Várias línguas num aviso

notice-language-below = Português (Portugal) mais abaixo
notice-several-languages = Esta mensagem está escrita em várias línguas. Uma delas é o português de Portugal.

## Ajuda e contacto

notice-help = Saiba mais sobre este problema: { $link }
    .label = Saiba mais sobre este problema
notice-contact-address = Tem dúvidas? Escreva para: { $contact }
notice-contact-link = Contacte-nos pela internet: { $link }

## A mensagem original

notice-message-heading = A sua mensagem
notice-message-subject = Assunto
notice-message-sent = Data de envio
notice-message-id = Message-ID
notice-message-size = Tamanho

## Atraso

notice-delayed-headline = Continuamos a tentar
notice-delayed-until = Vamos tentar até { $until }. Se a mensagem não for entregue até lá, vai receber outro aviso.
notice-delayed-open = Se tivermos de desistir, vai receber outro aviso.
notice-delayed-since = A sua mensagem está à espera há { $duration }.
notice-delayed-nothing = Não precisa de fazer nada, nem de enviar a mensagem outra vez.
notice-delayed-reason-heading = O que sabemos até agora
notice-delayed-urgent =
    { $count ->
       *[one] Se for urgente, contacte a pessoa por outra via, por exemplo por telefone.
        [other] Se for urgente, contacte as pessoas por outra via, por exemplo por telefone.
    }

## Entregue ou transmitida

notice-delivered-headline = A mensagem chegou
notice-delivered-meaning = Isto não quer dizer que já tenha sido lida.
notice-relayed-headline = A entrega não vai ser confirmada
notice-relayed-meaning = O sistema de correio que recebeu a mensagem a caminho de { $domain } não envia confirmações.
notice-expanded-headline = A mensagem vai a caminho dos membros do grupo
notice-expanded-meaning = Um endereço de grupo representa vários outros. Se não for possível entregar a mensagem a um deles, talvez receba outro aviso.

notice-label = { $label }:

explanation-what = Este texto explica o relatório que se segue. O próprio relatório diz que vem deste sistema de correio:
explanation-unverified = Não é possível verificar aqui se é verdade. O relatório está abaixo, tal como chegou.
