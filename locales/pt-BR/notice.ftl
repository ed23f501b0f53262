### O aviso em si: tudo o que cerca as causas.
###
### Tratamos por você, sem nunca supor gênero: o sujeito da frase é a mensagem, o endereço ou a caixa; quem recebe é “a
### pessoa”. Uma frase, uma ideia, vinte palavras no máximo. O próximo passo vem primeiro, sem culpar ninguém; em vez de
### perguntas, dizemos “se” com o verbo: Se for urgente, …
###
### Uma mensagem é entregue, ou repassada de um sistema ao outro; uma caixa encaminha. O que se lê agora chama-se este
### aviso; o que vai em anexo é o relatório. Onde as mensagens chegam: caixa de e-mail. Quem cuida do e-mail: a equipe de
### TI, dos dois lados. Depois de “de”, “em” e “segundo”, um domínio vem sem artigo; o nome da organização nunca vem
### depois de “de”, pois poderia pedir “da” ou “do”.

## Assunto e remetente

notice-subject-failed = Não entregue: sua mensagem
    .with-subject = Não entregue: { $subject }
notice-subject-unsure = Entrega incerta: sua mensagem
    .with-subject = Entrega incerta: { $subject }
notice-subject-delayed = Entrega atrasada: continuamos tentando
    .with-subject = Entrega atrasada: { $subject }
notice-subject-delivered = Entregue: sua mensagem
    .with-subject = Entregue: { $subject }
notice-subject-relayed = Repassada: sua mensagem
    .with-subject = Repassada: { $subject }
notice-subject-expanded = Repassada a um grupo: sua mensagem
    .with-subject = Repassada a um grupo: { $subject }
notice-subject-mixed = Resultado por endereço: sua mensagem
    .with-subject = Resultado por endereço: { $subject }
notice-from = Serviço de e-mail { $site }
notice-brand = Serviço de e-mail { $site }

## O que aconteceu

notice-failed-what = Sua mensagem para { $recipient } não foi entregue.
notice-failed-what-many =
    { $count ->
        [one] Sua mensagem não foi entregue a { $count } endereço:
       *[other] Sua mensagem não foi entregue a { $count } endereços:
    }
notice-failed-what-unsure = Sua mensagem para { $recipient } talvez tenha sido entregue, mas não temos certeza.
notice-failed-what-unsure-many =
    { $count ->
        [one] Não sabemos se sua mensagem foi entregue a { $count } endereço:
       *[other] Não sabemos se sua mensagem foi entregue a { $count } endereços:
    }
notice-delayed-what = Sua mensagem para { $recipient } ainda não foi entregue.
notice-delayed-what-many =
    { $count ->
        [one] Sua mensagem ainda não foi entregue a { $count } endereço:
       *[other] Sua mensagem ainda não foi entregue a { $count } endereços:
    }
notice-delivered-what = Sua mensagem para { $recipient } foi entregue.
notice-delivered-what-many =
    { $count ->
        [one] Sua mensagem foi entregue a { $count } endereço:
       *[other] Sua mensagem foi entregue a { $count } endereços:
    }
notice-relayed-what = Sua mensagem para { $recipient } foi repassada ao próximo sistema de e-mail.
notice-relayed-what-many =
    { $count ->
        [one] Sua mensagem para { $count } endereço foi repassada ao próximo sistema de e-mail:
       *[other] Sua mensagem para { $count } endereços foi repassada ao próximo sistema de e-mail:
    }
notice-expanded-what = Sua mensagem para { $recipient } foi repassada a vários endereços.
notice-expanded-what-many =
    { $count ->
        [one] Sua mensagem foi repassada aos membros de { $count } endereço de grupo:
       *[other] Sua mensagem foi repassada aos membros de { $count } endereços de grupo:
    }
notice-each-address = O texto a seguir vale para cada um destes endereços:
notice-overview-headline = O resultado varia conforme o endereço
notice-overview-failed =
    { $count ->
        [one] { $count } endereço: mensagem não entregue, sem novas tentativas
       *[other] { $count } endereços: mensagem não entregue, sem novas tentativas
    }
notice-overview-unsure =
    { $count ->
        [one] { $count } endereço: mensagem talvez entregue, sem novas tentativas
       *[other] { $count } endereços: mensagem talvez entregue, sem novas tentativas
    }
notice-overview-delayed =
    { $count ->
        [one] { $count } endereço: entrega atrasada, continuamos tentando
       *[other] { $count } endereços: entrega atrasada, continuamos tentando
    }
notice-overview-delivered =
    { $count ->
        [one] { $count } endereço: mensagem entregue
       *[other] { $count } endereços: mensagem entregue
    }
notice-overview-relayed =
    { $count ->
        [one] { $count } endereço: mensagem repassada ao próximo sistema de e-mail
       *[other] { $count } endereços: mensagem repassada ao próximo sistema de e-mail
    }
notice-overview-expanded =
    { $count ->
        [one] { $count } endereço de grupo: mensagem repassada aos membros
       *[other] { $count } endereços de grupo: mensagem repassada aos membros
    }
notice-likely = A causa mais provável
notice-same-advice = As orientações acima também valem aqui.
notice-more-recipients =
    { $count ->
        [one] Há mais { $count } endereço que não aparece aqui. Ele consta no relatório em anexo.
       *[other] Há mais { $count } endereços que não aparecem aqui. Todos constam no relatório em anexo.
    }
notice-failed-final = Não haverá novas tentativas.
notice-enclosed-full = Sua mensagem completa está em anexo.
notice-enclosed-header = Só o cabeçalho da sua mensagem está em anexo: remetente, assunto, data e outros dados.
notice-enclosed-header-8bit = Só o cabeçalho da sua mensagem está em anexo. O texto tem caracteres que poderiam se corromper no caminho de volta.
notice-fields-left-out =
    { $count ->
        [one] Falta { $count } linha nesse cabeçalho, que era longo demais.
       *[other] Faltam { $count } linhas nesse cabeçalho, que era longo demais.
    }
notice-fields-withheld =
    { $count ->
        [one] Falta { $count } linha nesse cabeçalho, por motivo de privacidade.
       *[other] Faltam { $count } linhas nesse cabeçalho, por motivo de privacidade.
    }
notice-withheld-targets = Este aviso não mostra para qual endereço sua mensagem foi encaminhada.
notice-withheld-members = Este aviso não mostra quem faz parte do grupo.
notice-withheld-hosts = Este aviso não mostra os nomes dos servidores internos.
notice-only-these = Este aviso trata somente destes endereços.
    .one = Este aviso trata somente deste endereço.

## Quem pode agir, e como

notice-steps-heading = O que você pode fazer
notice-who-heading = Quem pode resolver?
notice-who-sender = Você pode { $act }.
notice-who-recipient =
    { $count ->
       *[one] A pessoa para quem você escreveu pode { $act }.
        [other] As pessoas para quem você escreveu podem { $act }.
    }
notice-who-sender-admin = Sua equipe de TI pode { $act }.
notice-who-recipient-admin = A equipe de TI de { $domain } pode { $act }.
notice-who-nobody = Ninguém diretamente. Isto pode ajudar: { $act }.
notice-party-you = Você
notice-party-recipient =
    { $count ->
       *[one] A pessoa para quem você escreveu
        [other] As pessoas para quem você escreveu
    }
notice-party-your-admin = Sua equipe de TI
notice-party-their-admin = Equipe de TI de { $domain }
notice-part-can-act = Solução possível: { $act }
notice-part-passed-on = Tentou repassar a mensagem
notice-part-refused = Recusou a entrega
notice-part-no-answer = Não respondeu
notice-part-not-delivered = Não conseguiu entregar
notice-part-keeps-trying = Continua tentando
notice-part-nothing-to-do = Não depende só deste lado
notice-part-delivered = Entregou a mensagem
notice-part-relayed = Repassou a mensagem
notice-part-expanded = Repassou a mensagem a um grupo

## Vários idiomas em um aviso

notice-language-below = Português (Brasil) abaixo
notice-several-languages = Esta mensagem está em vários idiomas. Um deles é o português do Brasil.

## Ajuda e contato

notice-help = Saiba mais sobre este problema: { $link }
    .label = Saiba mais sobre este problema
notice-contact-address = Dúvidas? Escreva para: { $contact }
notice-contact-link = Fale conosco pela internet: { $link }

## A mensagem original

notice-message-heading = Sua mensagem
notice-message-subject = Assunto
notice-message-sent = Enviada em
notice-message-id = Message-ID
notice-message-size = Tamanho

## Atraso

notice-delayed-headline = Continuamos tentando
notice-delayed-until = Vamos tentar até { $until }. Se a mensagem não for entregue até lá, você receberá outro aviso.
notice-delayed-open = Se tivermos que desistir, você receberá outro aviso.
notice-delayed-since = Sua mensagem está na fila há { $duration }.
notice-delayed-nothing = Você não precisa fazer nada, nem enviar a mensagem de novo.
notice-delayed-reason-heading = O que sabemos até agora
notice-delayed-urgent =
    { $count ->
       *[one] Se for urgente, fale com a pessoa por outro meio, por exemplo por telefone.
        [other] Se for urgente, fale com as pessoas por outro meio, por exemplo por telefone.
    }

## Entregue ou repassada

notice-delivered-headline = A mensagem chegou
notice-delivered-meaning = Isso não quer dizer que ela já tenha sido lida.
notice-relayed-headline = A entrega não será confirmada
notice-relayed-meaning = O sistema de e-mail que recebeu a mensagem a caminho de { $domain } não envia confirmações.
notice-expanded-headline = A mensagem está a caminho dos membros do grupo
notice-expanded-meaning = Um endereço de grupo representa vários outros. Se não for possível entregar a mensagem a um deles, talvez você receba outro aviso.

notice-label = { $label }:

explanation-what = Este texto explica o relatório que vem a seguir. O próprio relatório diz que vem deste sistema de e-mail:
explanation-unverified = Não é possível verificar aqui se isso é verdade. O relatório está abaixo, exatamente como chegou.
