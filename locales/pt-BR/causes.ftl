### As causas: por que uma mensagem não foi entregue e o que ajuda.
###
### O que outro servidor afirma é dito dele (“segundo”, “informa”); não é constatação nossa.
### .act fica no infinitivo: vem depois de “Você pode”, “A equipe de TI pode” ou “Solução possível:”.
### .recipient só aparece nas páginas de ajuda e fala com a pessoa que tem a caixa de e-mail, também por você.
### Em .admin, a frase fala com a equipe de TI que lê; a do outro lado é a equipe remota.

## Nada se sabe

cause-unknown =
    .headline = O motivo exato não é conhecido
    .why = O relatório de entrega não aponta uma causa clara. Tudo o que se sabe está no fim deste aviso.
    .act = procurar a causa
    .step-1 = Confira o endereço mais uma vez.
    .step-2 = Aguarde algumas horas e reenvie a mensagem.
    .step-3 = Se não der certo de novo, encaminhe este aviso completo à sua equipe de TI.
    .otherwise = As equipes de TI dos dois lados podem descobrir mais nos logs.
    .admin = O status e a resposta não identificam uma causa. Localize a mensagem no log pelos horários e IDs informados aqui. Se houver um servidor remoto indicado, a equipe remota pode explicar a resposta dele.

## Endereços

cause-address-problem =
    .headline = Um endereço desta mensagem não foi aceito
    .why = Um servidor de e-mail no caminho não aceitou um endereço desta mensagem. O motivo mais comum é um erro de digitação.
    .act = conferir o endereço
    .step-1 = Compare o endereço, letra por letra, com o de uma mensagem recebida dessa pessoa. Veja também espaços, vírgulas e pontos.
    .step-2 = Digite o endereço de novo, em vez de escolher uma sugestão da lista.
    .step-3 = Pergunte qual é o endereço atual por outro meio, por exemplo por telefone.
    .otherwise = Se o endereço estiver certo, a equipe de TI de { $domain } pode investigar.
    .admin = Compare o endereço deste relatório com o que o remetente usou: aliases e encaminhamentos podem tê-lo alterado. Verifique a sintaxe, o domínio e a resposta.

cause-mailbox-unknown =
    .headline = { $domain } não conhece este endereço
    .why = O servidor de e-mail de { $domain } informa que não há caixa de e-mail com este endereço. Pode haver um erro de digitação, ou a caixa pode ter sido encerrada.
    .act = conferir o endereço
    .step-1 = Compare o endereço, letra por letra, com o de uma mensagem recebida dessa pessoa. Basta uma letra errada.
    .step-2 = Se você escolheu o endereço em uma lista de sugestões, exclua-o primeiro dessa lista. Depois, digite-o de novo.
    .step-3 = Pergunte qual é o endereço certo por outro meio. Depois, reenvie a mensagem.
    .otherwise = Se o endereço estiver certo, a equipe de TI de { $domain } pode ver por que ele não é conhecido lá.
    .recipient = Se este é o seu endereço, veja se ele está escrito certo onde as pessoas o encontram. Pergunte à sua equipe de TI se a caixa existe.
    .admin = Se a caixa deveria existir, a equipe remota deve verificar diretório, aliases e tabelas de destinatários. Confirme que os registros MX levam ao sistema que hospeda a caixa. Um alias ou uma regra de encaminhamento pode apontar para um endereço que não existe mais.

cause-domain-unknown =
    .headline = O domínio { $domain } não foi encontrado
    .why = O domínio é a parte do endereço depois do @. Pode haver nele um erro de digitação, ou ele pode ter deixado de ser usado.
    .act = conferir o endereço
    .step-1 = Confira, letra por letra, a parte depois do @. É fácil confundir finais como .com e .com.br.
    .step-2 = Procure o endereço certo em uma mensagem antiga ou em um site.
    .step-3 = Pergunte qual é o endereço certo por outro meio. Depois, reenvie a mensagem.
    .otherwise = Se { $domain } estiver certo, só o titular desse domínio pode resolver o problema.
    .admin = Consulte os registros MX, A e AAAA do domínio a partir de outra rede. NXDOMAIN em todo lugar indica nome errado ou registro do domínio expirado. NXDOMAIN só aqui aponta para o seu próprio DNS recursivo.

cause-domain-accepts-no-mail =
    .headline = { $domain } não aceita nenhum e-mail
    .why = Este domínio está configurado para não receber e-mail. Por isso, não dá para escrever a nenhum endereço dele.
    .act = usar outro endereço
    .step-1 = Confira a parte depois do @. O nome certo pode ser outro, parecido.
    .step-2 = Peça outro endereço, por exemplo por telefone.
    .step-3 = Procure um formulário de contato no site da organização.
    .otherwise = Se { $domain } deveria receber e-mail, o titular precisa mudar a configuração do domínio.
    .admin = O domínio publica um registro MX nulo (RFC 7505). Se isso for um engano, o titular deve publicar no lugar dele os registros MX dos servidores de e-mail do domínio.

cause-address-malformed =
    .headline = O formato deste endereço não foi aceito
    .why = Segundo o relatório, o endereço não está escrito como um endereço de e-mail deve ser. Basta um espaço ou uma vírgula a mais.
    .act = corrigir o endereço
    .step-1 = Procure espaços, vírgulas, aspas, parênteses e um ponto no final. Nada disso faz parte de um endereço.
    .step-2 = Veja se há um único @, seguido de um domínio completo, como example.com.
    .step-3 = Digite o endereço à mão. Um texto copiado pode conter caracteres invisíveis.
    .otherwise = Se o endereço parecer certo, encaminhe este aviso completo à sua equipe de TI.
    .admin = Examine o endereço no comando RCPT, não só no cabeçalho. Erros comuns: aspas ou sinais < > perdidos, nome de exibição, ponto final, domínio sem ponto, caracteres de largura zero ou visualmente parecidos, mais de 64 octetos antes do @ (RFC 5321, seções 4.1.2 e 4.5.3.1). Se o endereço foi digitado corretamente, descubra qual contato, alias ou programa o alterou.

cause-address-ambiguous =
    .headline = Segundo { $domain }, este endereço indica várias caixas
    .why = Segundo o servidor de e-mail de { $domain }, mais de uma caixa pode corresponder a este endereço. Ele não tem como saber qual é a certa.
    .act = usar o endereço completo
    .step-1 = Use o endereço completo da pessoa, e não uma forma curta nem só o nome.
    .step-2 = Peça à pessoa, por outro meio, um endereço que funcione com certeza.
    .otherwise = A equipe de TI de { $domain } pode fazer o endereço levar a uma única caixa.
    .recipient = Avise sua equipe de TI de que seu endereço leva a mais de uma caixa. Até a correção, passe outro endereço seu às pessoas.
    .admin = A falha está no diretório do destinatário. A equipe remota deve procurar esse endereço em todas as caixas, contatos, grupos, aliases e regras de reescrita, e deixá-lo em um só lugar. A busca por nome também precisa ter resultado único. Depois da mudança, espere o diretório sincronizar com o servidor de e-mail.

cause-mailbox-moved =
    .headline = Este endereço mudou, segundo { $domain }
    .why = O servidor de e-mail de { $domain } informa que a caixa não está mais lá. Ele não encaminha as mensagens para um endereço novo.
    .act = usar o endereço novo
    .step-1 = Peça à pessoa o endereço novo por outro meio.
    .step-2 = Leia a resposta do outro servidor, no fim deste aviso: ela pode trazer o endereço novo. Confirme se ele está certo.
    .step-3 = Atualize o endereço nos seus contatos. Depois, reenvie a mensagem.
    .otherwise = A equipe de TI de { $domain } pode criar um encaminhamento para o endereço antigo.
    .recipient = Se este é seu endereço antigo, divulgue o novo. Sua equipe de TI talvez possa encaminhar as mensagens por um tempo.
    .admin = O servidor remoto informa uma caixa que mudou e não tem encaminhamento. A resposta 551 pode indicar o endereço novo: confirme-o antes que alguém o use.

cause-address-changed-hands =
    .headline = Este endereço tem outro titular, segundo { $domain }
    .why = A mensagem era só para a pessoa que tinha este endereço em certa data. O servidor de e-mail de { $domain } informa que o titular mudou desde então.
    .act = pedir outro endereço
    .step-1 = Peça à pessoa o endereço atual por outro meio.
    .step-2 = Não envie nada pessoal ao endereço antigo. Outra pessoa pode ler.
    .step-3 = Exclua o endereço antigo dos seus contatos e das suas listas.
    .otherwise = Se o titular não mudou, a equipe de TI de { $domain } pode corrigir a data que tem registrada.
    .recipient = Se este endereço sempre foi seu, peça à sua equipe de TI que corrija a data registrada. Se ele é seu há pouco tempo, a mensagem não era para você.
    .admin = A mensagem trazia o parâmetro RRVS ou o campo Require-Recipient-Valid-Since (RFC 7293). Compare a data dele com o dia em que o titular da conta confirmou o endereço pela última vez. Não envie para lá redefinições de senha nem outros dados privados, e peça a confirmação de outro endereço. 5.7.17 trata da caixa, 5.7.18 do domínio inteiro. Se nenhum dos dois mudou de titular, cabe ao lado remoto corrigir os registros.

cause-sender-address-refused =
    .headline = Seu endereço de remetente não foi aceito
    .why = Um servidor de e-mail no caminho não aceitou o endereço usado para o envio. A causa pode ser a grafia dele ou a configuração do domínio.
    .act = verificar o endereço de remetente
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Confira seu próprio endereço nas configurações do programa de e-mail.
    .step-3 = Se você tem outro endereço, envie a mensagem por ele.
    .otherwise = Pelo que mostra o relatório, a causa não está no endereço para o qual você escreveu.
    .admin = Verifique o remetente do envelope: a sintaxe e se o domínio tem registros MX, A ou AAAA. Muitos servidores recusam um domínio de remetente que não existe no DNS ou que tem MX nulo.

cause-sender-address-malformed =
    .headline = O formato do seu endereço não foi aceito
    .why = Segundo um servidor de e-mail, o endereço de onde você escreveu não tem o formato de um endereço de e-mail.
    .act = corrigir o endereço de remetente
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Veja seu próprio endereço nas configurações do programa de e-mail. Tire espaços, vírgulas e parênteses.
    .step-3 = Se a mensagem veio de um dispositivo ou de um site, confira o endereço de remetente configurado nele.
    .otherwise = Pelo que mostra o relatório, a causa não está no endereço para o qual você escreveu.
    .admin = Veja o comando MAIL FROM no log. Erros comuns: domínio vazio, nome de host simples, nome de exibição dentro dos sinais < >, espaços, caracteres fora do ASCII sem SMTPUTF8. Verifique o atributo mail da conta e o remetente configurado em dispositivos, scripts e formulários web. Reescritas (SRS, VERP, masquerading) podem deixar a parte local com mais de 64 octetos (RFC 5321, seção 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Um servidor não encontrou o domínio do seu endereço
    .why = Esse servidor de e-mail verificou a parte depois do @ no seu próprio endereço. Não achou ali um domínio que possa receber uma resposta.
    .act = verificar o domínio do remetente
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = No programa de e-mail, confira a parte depois do @ no seu próprio endereço.
    .step-3 = Se você tem um endereço em outro domínio, envie a mensagem por ele.
    .otherwise = Pelo que mostra o relatório, a causa não está no endereço para o qual você escreveu.
    .admin = Consulte os registros MX, A e AAAA do domínio do remetente do envelope de fora da sua rede, em mais de um DNS recursivo. Problemas comuns: registro do domínio expirado, delegação ou DNSSEC com falha (SERVFAIL), domínio que só existe internamente, como .local ou um nome de host. Reescreva os domínios internos para um público no gateway. Se agora está tudo certo, espere o TTL negativo da zona e envie de novo.

cause-sender-domain-accepts-no-mail =
    .headline = Seu domínio não aceita e-mail, segundo um servidor
    .why = Segundo esse servidor, o domínio do seu endereço está configurado para não receber e-mail. Ele recusa mensagens que não podem ser respondidas.
    .act = permitir respostas
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Se você tem um endereço que recebe e-mail, envie a mensagem por ele.
    .otherwise = Pelo que mostra o relatório, a causa não está no endereço para o qual você escreveu.
    .admin = O domínio do remetente do envelope publica um registro MX nulo (RFC 7505); um relatório nunca chegaria até ele. Descubra qual programa ou serviço o usa como remetente e dê a ele um endereço de retorno em um domínio que recebe e-mail. Se o domínio deve receber e-mail, troque o MX nulo por registros MX de verdade. Se ninguém o usa, o remetente pode ter sido falsificado: veja seus relatórios DMARC.

## Caixas de e-mail

cause-mailbox-problem =
    .headline = { $domain } aponta um problema nesta caixa de e-mail
    .why = O servidor de e-mail de { $domain } não conseguiu entregar a mensagem nesta caixa. Segundo a resposta dele, a causa está na própria caixa.
    .act = consertar a caixa
    .step-1 = Avise a pessoa, por outro meio, de que as mensagens não chegam.
    .step-2 = Aguarde um dia e reenvie a mensagem.
    .step-3 = Se for urgente, use outro endereço da mesma pessoa.
    .otherwise = A equipe de TI de { $domain } pode ver a causa exata.
    .recipient = Entre na sua caixa de e-mail e veja se há algum alerta. Se não houver, avise sua equipe de TI.
    .admin = O servidor remoto aceita o endereço e relata uma falha da caixa. A equipe remota deve verificar o estado da caixa, o encaminhamento dela e, no caso de uma lista, os membros.

cause-mailbox-full =
    .headline = A caixa de e-mail está cheia, segundo { $domain }
    .why = Uma caixa cheia não aceita mensagens novas. Quando houver espaço nela, as mensagens poderão chegar de novo.
    .act = liberar espaço
    .step-1 = Avise a pessoa, por outro meio, de que a caixa de e-mail está cheia.
    .step-2 = Reenvie a mensagem quando houver espaço.
    .step-3 = Se for urgente, use outro endereço da mesma pessoa.
    .otherwise = A equipe de TI de { $domain } também pode aumentar o espaço da caixa.
    .recipient = Exclua mensagens grandes ou antigas e depois esvazie a lixeira e a pasta de spam. Se precisar de mais espaço, peça à sua equipe de TI.
    .admin = Segundo a resposta, a caixa passou da cota. A equipe remota pode aumentar a cota ou liberar espaço; a lixeira e a pasta de spam muitas vezes também contam. Antes de um envio em massa, confirme que a caixa ainda está em uso.

cause-mailbox-disabled =
    .headline = Esta caixa de e-mail está desativada, segundo { $domain }
    .why = O servidor de e-mail de { $domain } não aceita mensagens para esta caixa. Ela pode estar fechada por um tempo ou de vez.
    .act = reativar a caixa
    .step-1 = Pergunte por outro meio se o endereço ainda está em uso.
    .step-2 = Use outro endereço da mesma pessoa ou organização.
    .otherwise = Se a caixa deveria estar em uso, a equipe de TI de { $domain } pode reativá-la.
    .recipient = Entre na sua caixa de e-mail: ela pode ter ficado muito tempo sem uso. Se não conseguir, peça à sua equipe de TI que a reative.
    .admin = A conta está desativada, bloqueada ou suspensa, muitas vezes por falta de uso. A equipe remota pode reativá-la ou criar um alias ou encaminhamento. Caso contrário, exclua o endereço das suas listas.

cause-list-expansion-failed =
    .headline = { $domain } não conseguiu obter os membros desta lista
    .why = O endereço é de uma lista ou de um grupo. Segundo o servidor de e-mail de { $domain }, não foi possível repassar a mensagem aos membros.
    .act = consertar a lista
    .step-1 = Avise por outro meio a pessoa responsável pela lista de que as mensagens não passam.
    .step-2 = Se for urgente, escreva diretamente aos membros que você conhece.
    .otherwise = A equipe de TI de { $domain } pode ver por que os membros não foram encontrados.
    .recipient = Se você cuida desta lista, confira os membros e exclua os endereços que não funcionam mais. Se não achar nada, avise sua equipe de TI.
    .admin = No lado remoto, nesta ordem: o servidor consegue ler o diretório, arquivo ou banco de dados com os membros; o filtro e a base de um grupo dinâmico ainda conferem; há listas aninhadas que contêm umas às outras; há alguma entrada malformada. Expanda a lista manualmente antes de enviar e-mail para ela de novo. Outras listas desse sistema mostram se a falha é da lista ou do diretório.

cause-forwarding-broken =
    .headline = O encaminhamento desta caixa falha, segundo { $domain }
    .why = Esta caixa encaminha as mensagens para outro endereço. Segundo o servidor de e-mail de { $domain }, isso não está funcionando.
    .act = corrigir o encaminhamento
    .step-1 = Avise a pessoa, por outro meio, de que o encaminhamento desta caixa não funciona.
    .step-2 = Se for urgente, use outro endereço da mesma pessoa.
    .otherwise = Pelo que mostra o relatório, o endereço que você usou está certo. Muitas vezes, a própria pessoa também pode corrigir o encaminhamento.
    .recipient = Veja para qual endereço sua caixa encaminha as mensagens. Corrija esse endereço ou desative o encaminhamento.
    .admin = No lado remoto, descubra onde o encaminhamento está definido: na conta, em uma regra da caixa, em um alias ou em um objeto de contato. Envie uma mensagem de teste diretamente ao destino. Corrija ou exclua o destino e, enquanto isso, guarde uma cópia local. Se o destino recusa mensagens encaminhadas, verifique SPF e DMARC: pode faltar SRS ou ARC.

## Sistemas de e-mail

cause-system-problem =
    .headline = { $domain } aponta um problema no sistema de e-mail
    .why = O sistema de e-mail de { $domain } não pôde aceitar esta mensagem. Segundo a resposta, a causa está no próprio sistema.
    .act = consertar o sistema de e-mail
    .step-1 = Aguarde algumas horas e reenvie a mensagem.
    .step-2 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = Se o problema continuar, a equipe de TI de { $domain } precisa investigar.
    .admin = O sistema remoto relata uma falha própria: armazenamento, manutenção, configuração ou recurso ausente. A equipe remota precisa do horário, do ID de fila que aparece na resposta e da própria resposta.

cause-system-full =
    .headline = O sistema de e-mail está sem espaço, segundo { $domain }
    .why = O servidor de e-mail informa que não tem mais espaço para mensagens novas. Isso vale para o sistema inteiro, não só para uma caixa.
    .act = liberar espaço no sistema
    .step-1 = Aguarde um dia e reenvie a mensagem.
    .step-2 = Se for urgente, use um endereço da mesma pessoa em outro domínio.
    .otherwise = Se isso durar dias, só a equipe de TI de { $domain } pode abrir espaço.
    .admin = A resposta é sobre o host remoto, não sobre uma cota. A equipe remota deve verificar espaço livre e inodes dos volumes da fila e das caixas, depois a memória e o limite abaixo do qual o servidor deixa de aceitar e-mail (queue_minfree no Postfix, back pressure no Exchange). No lado do envio, basta a fila continuar tentando.

cause-system-not-accepting =
    .headline = O sistema não aceita mensagens, segundo { $domain }
    .why = É o que informa o servidor de e-mail. Ele pode estar parado por um tempo ou não servir para e-mail.
    .act = reativar o recebimento
    .step-1 = Confira a parte depois do @. O nome certo pode ser outro, parecido.
    .step-2 = Se o endereço estiver certo, aguarde um dia e reenvie a mensagem.
    .step-3 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = Se isso durar dias, a equipe de TI de { $domain } precisa investigar.
    .admin = A resposta 421 ou o status 4.3.2 indica desligamento, manutenção ou fila congelada; a resposta 521 diz que este host nunca aceita e-mail (RFC 7504). Confirme que os registros MX só indicam hosts feitos para receber e-mail e tente os demais. No próprio host, veja o estado do serviço de e-mail, listeners ou componentes parados e limites de conexões.

cause-system-misconfigured =
    .headline = { $domain } aponta um erro na própria configuração
    .why = Segundo a própria resposta, o sistema de e-mail de { $domain } não está configurado corretamente para esta mensagem.
    .act = corrigir essa configuração
    .step-1 = Avise a pessoa, por outro meio, de que o sistema de e-mail dela aponta um erro de configuração.
    .step-2 = Se for urgente, use um endereço da mesma pessoa em outro domínio.
    .step-3 = Reenvie a mensagem quando a configuração tiver sido corrigida.
    .otherwise = Os detalhes no fim deste aviso ajudam a equipe de TI de { $domain } a achar o erro.
    .admin = Com 5.3.5, é comum o servidor encontrar a si mesmo como próximo salto. Compare o nome de host, a lista de domínios locais e o MX ou smart host; no Exchange, conectores com o mesmo nome causam isso. Nos outros casos, o log remoto mostra, no horário da resposta: transporte desconhecido, tabela de consulta ausente, permissões erradas. Envie ao postmaster remoto a resposta completa com o ID de fila.

cause-feature-missing =
    .headline = { $domain } não oferece algo que a mensagem pede
    .why = A mensagem foi enviada com uma opção especial. O servidor de e-mail de { $domain } informa que não oferece suporte a isso.
    .act = oferecer essa opção
    .step-1 = Desative opções especiais, como confirmação ou agendamento de entrega. Depois, reenvie a mensagem.
    .step-2 = Tente outro programa de e-mail, por exemplo no navegador.
    .step-3 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = Se você não escolheu nenhuma opção especial, encaminhe este aviso completo à sua equipe de TI.
    .admin = Descubra a qual parâmetro a resposta se refere: compare MAIL e RCPT no seu log com o que o host remoto anuncia após EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Verifique se um firewall de um dos lados esconde extensões. Faça seu sistema omitir o parâmetro onde ele não é oferecido ou peça ao lado remoto que ative a extensão.

cause-message-too-large =
    .headline = A mensagem é grande demais
    .why = Um servidor de e-mail no caminho só aceita mensagens menores. No envio, os anexos crescem cerca de um terço.
    .act = diminuir a mensagem
    .step-1 = Tire os anexos grandes ou reduza o tamanho deles.
    .step-2 = Coloque arquivos grandes na nuvem e envie um link.
    .step-3 = Divida os anexos em várias mensagens.
    .otherwise = A equipe de TI de { $domain } pode informar o tamanho máximo aceito lá.
    .recipient = Ofereça outro meio de receber arquivos grandes, por exemplo uma pasta compartilhada. Sua equipe de TI sabe qual é o tamanho máximo de uma mensagem.
    .admin = Compare o tamanho da mensagem com o SIZE que o servidor remoto anuncia após EHLO. O base64 aumenta um anexo em cerca de 37%. Uma caixa pode ter limite menor que o do sistema.

cause-message-too-large-for-mailbox =
    .headline = A mensagem é grande demais para esta caixa de e-mail
    .why = O servidor de e-mail de { $domain } informa que esta caixa só aceita mensagens menores. No envio, os anexos crescem cerca de um terço.
    .act = enviar uma mensagem menor
    .step-1 = Coloque arquivos grandes na nuvem e envie um link.
    .step-2 = Tire os anexos ou reduza o tamanho deles.
    .step-3 = Peça à pessoa outro endereço que aceite mensagens maiores.
    .otherwise = A equipe de TI de { $domain } pode aumentar o limite desta caixa.
    .recipient = Pergunte à sua equipe de TI qual é o tamanho máximo das mensagens para você e se ele pode aumentar. Até lá, ofereça outro meio de receber arquivos grandes.
    .admin = O limite vale para a caixa, o grupo ou a conta (X.2.3) e pode ser bem menor que o SIZE anunciado após EHLO. Compare-o com o tamanho transmitido: anexos em base64 ocupam cerca de 37% a mais. A equipe remota deve ver primeiro o limite de recebimento da conta e depois o do grupo ou plano.

cause-own-system-problem =
    .headline = A causa está no nosso próprio serviço de e-mail
    .why = Nosso serviço de e-mail não conseguiu enviar a mensagem adiante. Pelo que mostra o relatório, o outro lado não tem a ver com isso.
    .act = verificar o serviço de e-mail
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Reenvie a mensagem quando a falha tiver sido corrigida.
    .otherwise = A pessoa para quem você escreveu não tem como resolver isso.
    .admin = A mensagem falhou no próprio host que fez o relatório. Procure no log dele os IDs e horários informados aqui. Verifique configuração, armazenamento, permissões e regras locais.

cause-stopped-by-own-rules =
    .headline = Uma regra do nosso próprio serviço impede a entrega
    .why = Nosso serviço de e-mail tem regras sobre endereços, encaminhamento e conteúdo. Pelo que mostra o relatório, uma delas se aplica a esta mensagem.
    .act = verificar a regra
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Leia o motivo no fim deste aviso. Ele pode dizer do que a regra trata.
    .step-3 = Se seu e-mail é encaminhado automaticamente, pergunte se isso é permitido ou desative o encaminhamento.
    .otherwise = A pessoa para quem você escreveu não tem como resolver isso.
    .admin = Encontre a regra no log do host que fez o relatório, pelo ID e pelo horário: mapas de acesso, filtros de conteúdo e milters, regras de transporte ou de prevenção de perda de dados, destinatários bloqueados, limites ao encaminhamento automático. Abra uma exceção tão restrita quanto o caso. Se o bloqueio foi de um encaminhamento para fora, verifique antes quem o criou: é um sinal comum de conta invadida.

## Rede e rotas

cause-network-problem =
    .headline = A conexão entre os sistemas de e-mail falhou
    .why = Houve um problema de rede no caminho até { $domain }. Falhas assim costumam passar sozinhas.
    .act = aguardar e reenviar
    .step-1 = Aguarde algumas horas e reenvie a mensagem.
    .step-2 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = Se isso durar dias, encaminhe este aviso completo à sua equipe de TI.
    .admin = Teste a conexão com cada host MX do domínio na porta 25, por IPv4 e IPv6. Procure timeouts, resets e problemas de path MTU. Se só este domínio for afetado, avise a equipe remota.

cause-host-unreachable =
    .headline = O servidor de e-mail de { $domain } está inacessível
    .why = Não foi possível conectar a esse servidor. Ele pode estar desligado, sobrecarregado ou fora da rede.
    .act = verificar o servidor
    .step-1 = Confira a parte depois do @. O nome certo pode ser outro, parecido.
    .step-2 = Se o endereço estiver certo, aguarde um dia e reenvie a mensagem.
    .step-3 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = Se o problema continuar, a equipe de TI de { $domain } precisa verificar o servidor.
    .admin = Teste a porta 25 de cada host MX, por IPv4 e IPv6, também a partir de outra rede. Se outros conseguem, verifique seu firewall, suas rotas e um possível bloqueio da porta 25 pelo seu provedor.

cause-connection-refused =
    .headline = O servidor de { $domain } recusou a conexão
    .why = O servidor foi encontrado, mas não aceita conexões de e-mail. O serviço de e-mail pode estar parado, ou pode haver um firewall no meio.
    .act = verificar o serviço de e-mail
    .step-1 = Confira a parte depois do @. O domínio pode ter um site, mas não ter serviço de e-mail.
    .step-2 = Se o endereço estiver certo, aguarde algumas horas e reenvie a mensagem.
    .step-3 = Se não der certo de novo, avise a pessoa por outro meio.
    .otherwise = Se o problema continuar, a equipe de TI de { $domain } precisa ver se o serviço de e-mail está funcionando.
    .admin = Uma recusa (TCP reset, ECONNREFUSED) na porta 25 indica que nada escuta ali ou que um firewall rejeita. Tente cada host MX por IPv4 e IPv6, também a partir de outra rede: se funcionar, seu endereço está bloqueado. Sem registro MX vale o registro A ou AAAA, que pode levar a um servidor web. No host remoto: o serviço está no ar, em quais endereços, com quais limites.

cause-connection-broken =
    .headline = A conexão com { $domain } caiu antes da hora
    .why = Os servidores estavam em contato, mas a conexão terminou antes de a mensagem ser transferida.
    .act = aguardar e reenviar
    .step-1 = Aguarde uma hora e reenvie a mensagem.
    .step-2 = Se ela tem anexos grandes, envie-a sem eles ou com um link para os arquivos.
    .step-3 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = Se acontecer várias vezes, encaminhe este aviso completo à sua equipe de TI.
    .admin = Descubra após qual comando a conexão caiu. Antes da saudação: limites de conexões ou espera proposital. Após STARTTLS: o handshake. Durante DATA: path MTU, filtro de conteúdo lento, limite de tamanho. Envie uma mensagem de teste pequena e outra grande a cada host MX, por IPv4 e IPv6. Verifique firewalls que inspecionam SMTP e os seus timeouts (RFC 5321, seção 4.5.3.2).

cause-may-have-arrived =
    .headline = A mensagem pode ter chegado
    .why = A conexão com { $domain } caiu depois que a mensagem inteira foi enviada. A resposta não veio; por isso, não sabemos se a mensagem foi aceita.
    .act = perguntar se chegou
    .step-1 = Pergunte à pessoa se a mensagem chegou.
    .step-2 = Só reenvie se ela não chegou. Caso contrário, a pessoa pode recebê-la duas vezes.
    .otherwise = A equipe de TI de { $domain } pode ver no log se a mensagem foi aceita.
    .recipient = Procure na caixa de entrada e na pasta de spam. Diga a quem enviou se a mensagem está lá.
    .admin = A conexão caiu depois do fim dos dados e antes da resposta. Procure o Message-ID no log remoto. Se acontecer de novo, verifique filtros de conteúdo lentos, timeouts (aqui a RFC 5321 pede dez minutos) e path MTU.

cause-expired-after-retries =
    .headline = Nenhuma tentativa de entrega deu certo
    .why = Houve várias tentativas de entrega a { $domain }. O relatório não aponta outra causa.
    .act = aguardar e reenviar
    .step-1 = Confira a parte depois do @. O nome certo pode ser outro, parecido.
    .step-2 = Se o endereço estiver certo, aguarde um dia e reenvie a mensagem.
    .step-3 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = Se não der certo de novo, encaminhe este aviso completo à sua equipe de TI.
    .admin = O prazo da fila terminou. Veja no log a última resposta de cada tentativa: ela mostra a causa real. Teste os hosts MX do domínio por IPv4 e IPv6.

cause-route-broken =
    .headline = Nenhum caminho válido até { $domain } foi encontrado
    .why = Não foi possível descobrir onde entregar a mensagem. A configuração de { $domain } ou de um servidor de e-mail no caminho pode estar errada.
    .act = corrigir a configuração
    .step-1 = Avise a pessoa, por outro meio, de que os e-mails para este endereço não chegam.
    .step-2 = Confira a parte depois do @. O nome certo pode ser outro, parecido.
    .otherwise = A equipe de TI de { $domain } pode verificar para onde vão os e-mails do domínio.
    .admin = Verifique os registros MX, A e AAAA do domínio e as suas próprias tabelas de roteamento. Em um loop, os campos Received mostram quais hosts se repetem. Procure encaminhamento em círculo e um host MX que não reconhece o domínio como próprio.

cause-domain-without-mail-server =
    .headline = Nenhum servidor de e-mail de { $domain } foi encontrado
    .why = O domínio existe, mas não indica nenhum servidor de e-mail que possa receber a mensagem. Talvez sirva só para um site.
    .act = indicar um servidor de e-mail
    .step-1 = Confira a parte depois do @. O nome certo pode ser outro, parecido.
    .step-2 = Procure o endereço certo em uma mensagem antiga ou no site da organização.
    .step-3 = Peça à pessoa outro endereço, por outro meio.
    .otherwise = Se { $domain } estiver certo, a equipe de TI do domínio precisa indicar um servidor de e-mail na configuração dele.
    .admin = Consulte os registros MX. Não servem: nomes sem registro A ou AAAA, CNAMEs (RFC 2181, seção 10.3), endereços IP no lugar de um nome, localhost. Sem nenhum MX vale o endereço do próprio domínio (RFC 5321, seção 5.1). Se o MX leva de volta ao host que fez o relatório (“mail loops back to myself”), esse host não reconhece o domínio como próprio: inclua-o ali ou corrija o MX.

cause-domain-lookup-failed =
    .headline = Não foi possível localizar o servidor de { $domain }
    .why = Um diretório que mostra o caminho até a caixa de e-mail não deu resposta útil. A falha pode estar em qualquer um dos lados.
    .act = verificar os servidores de nomes
    .step-1 = Confira a parte depois do @. O nome certo pode ser outro, parecido.
    .step-2 = Se o endereço estiver certo, aguarde algumas horas e reenvie a mensagem.
    .step-3 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = Se também acontecer com outros domínios além de { $domain }, encaminhe este aviso completo à sua equipe de TI.
    .admin = Consulte MX, A e AAAA em cada servidor autoritativo do domínio e depois no seu próprio DNS recursivo. Se só o recursivo falha (SERVFAIL, timeout), verifique a validação DNSSEC, os forwarders e o bloqueio de TCP ou de respostas UDP grandes na porta 53. Se os autoritativos falham: delegação quebrada (lame delegation), assinaturas expiradas, hosts fora do ar. Se o host que fez o relatório roteia por LDAP ou banco de dados, verifique isso primeiro.

cause-mail-loop =
    .headline = A mensagem parece andar em círculos
    .why = Segundo o relatório, a mensagem voltou a um servidor ou passou por servidores demais. Em geral, dois servidores ou duas caixas encaminham mensagens entre si.
    .act = interromper o círculo
    .step-1 = Avise a pessoa, por outro meio, de que as mensagens para este endereço andam em círculos.
    .step-2 = Se você encaminha seu próprio e-mail para este endereço, cuide para que ele não volte a você.
    .step-3 = Se for urgente, use outro endereço da mesma pessoa.
    .otherwise = A equipe de TI de { $domain } pode achar o ponto em que a mensagem volta.
    .recipient = Se você encaminha suas mensagens para outro endereço, cuide para que ele não as devolva a você.
    .admin = Leia os campos Received de baixo para cima e veja onde os hosts se repetem: o último host antes da repetição devolve a mensagem. Nele, procure encaminhamento em círculo, relay ou smart host para um domínio que deveria ser local, MX que leva de volta ou ambiente híbrido em que cada lado atribui o domínio ao outro. Se nada se repete, o limite de saltos é baixo demais: a RFC 5321, seção 6.3, pede pelo menos 100.

## Protocolo de entrega

cause-protocol-problem =
    .headline = Dois servidores de e-mail não se entenderam
    .why = Os servidores não chegaram a um acordo sobre como transferir a mensagem. É uma questão técnica entre os dois.
    .act = verificar o servidor de e-mail
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = A equipe de TI de { $domain } talvez também precise ajudar.
    .admin = Leia a resposta junto com o comando a que ela responde. Compare o que foi anunciado após EHLO com o que foi usado. Firewalls e proxies que reescrevem SMTP são uma causa comum, assim como um servidor que exige STARTTLS primeiro.

cause-tls-demanded =
    .headline = Um servidor de e-mail exige uma conexão segura
    .why = O servidor informa que só aceita esta mensagem por conexão criptografada. Pelo que mostra o relatório, não foi usada nenhuma.
    .act = ativar a criptografia
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Se você enviou de um programa de e-mail ou dispositivo seu, ative TLS na configuração de envio dele.
    .otherwise = A pessoa para quem você escreveu não tem como resolver isso.
    .admin = Verifique se seu sistema usa STARTTLS como cliente (RFC 3207): muitos não usam por padrão. Se usa, veja se EHLO oferece STARTTLS e se um firewall o remove. Se o handshake falha: versões de TLS abaixo da 1.2, cifras, pacote de CAs ausente. Para submissão, use a porta 465, ou a 587 com STARTTLS (RFC 8314). O Google responde 4.7.29 ou 5.7.29 nesse caso.

cause-too-many-recipients =
    .headline = A mensagem tem destinatários demais
    .why = Um servidor de e-mail no caminho só aceita um número limitado de endereços por vez.
    .act = usar menos endereços
    .step-1 = Reenvie a mensagem somente aos endereços citados neste aviso.
    .step-2 = Se ainda forem muitos, envie a grupos menores, um de cada vez.
    .step-3 = Se você escreve sempre para este grupo, peça à sua equipe de TI uma lista de e-mail.
    .otherwise = A equipe de TI de { $domain } pode informar qual é o limite lá.
    .admin = Um servidor deve aceitar pelo menos 100 destinatários por vez, e o cliente deve dividir o restante (RFC 5321). Verifique se seu sistema divide após a resposta 452 e quais limites valem por mensagem e por remetente.

## Conteúdo

cause-content-problem =
    .headline = Um servidor não consegue processar o formato da mensagem
    .why = Algo no modo como esta mensagem foi montada impede a entrega. Pode ser o formato, os caracteres ou um anexo.
    .act = simplificar a mensagem
    .step-1 = Reenvie a mensagem como texto simples, sem formatação.
    .step-2 = Tire os anexos ou envie-os em tipos de arquivo comuns.
    .step-3 = Tente outro programa de e-mail, por exemplo no navegador.
    .otherwise = Se uma mensagem simples também não passar, encaminhe este aviso completo à sua equipe de TI.
    .admin = Verifique a mensagem conforme a RFC 5322 e o MIME: From e Date, CR ou LF isolados, comprimento das linhas, NUL, conjuntos de caracteres. Veja se 8BITMIME, BINARYMIME ou SMTPUTF8 era necessário e não foi oferecido.

cause-message-malformed =
    .headline = Um servidor encontrou erros no formato da mensagem
    .why = Segundo o servidor de e-mail, a mensagem não segue o padrão de e-mail. A causa mais comum é o programa que a criou.
    .act = usar outro programa
    .step-1 = Escreva a mensagem de novo em outro programa de e-mail, por exemplo no navegador.
    .step-2 = Digite o texto novamente. Uma mensagem copiada ou encaminhada pode levar o erro junto.
    .step-3 = Se não der certo de novo, encaminhe este aviso completo à sua equipe de TI.
    .otherwise = Se a mensagem foi criada por um site ou dispositivo, só quem cuida dele pode corrigir o erro.
    .admin = Verifique nesta ordem: um From com endereço válido, e Sender se houver vários; um Date; nenhum campo repetido (RFC 5322, seção 3.6); sintaxe do Message-ID; octetos de 8 bits sem codificação no cabeçalho; CR ou LF isolados (RFC 5321, seção 2.3.8); linhas acima de 998 octetos; delimitadores e codificações MIME. Compare a mensagem como foi submetida com a mensagem como foi enviada: rodapés automáticos, gateways e listas a alteram.

cause-media-unsupported =
    .headline = Um servidor de e-mail não aceita este tipo de conteúdo
    .why = Segundo o relatório, o outro lado não pode receber um tipo de conteúdo desta mensagem. Alguns endereços só aceitam texto simples.
    .act = mudar o tipo de arquivo
    .step-1 = Use tipos de arquivo comuns, como PDF ou JPEG.
    .step-2 = Reenvie a mensagem como texto simples, sem formatação e sem anexos.
    .step-3 = Coloque os arquivos na nuvem e envie um link.
    .otherwise = A equipe de TI de { $domain } pode informar quais tipos de conteúdo são aceitos lá.
    .admin = Compare o Content-Type de cada parte (RFC 2046) com o que o destino aceita: gateways para SMS, fax, pager e sistemas de chamados muitas vezes só aceitam text/plain. Procure application/ms-tnef (winmail.dat), message/rfc822 aninhado e multipart/signed. Desative rich text para este domínio ou faça o gateway remover ou converter a parte.

cause-conversion-impossible =
    .headline = A mensagem não pôde ser convertida no caminho
    .why = Segundo o relatório, o próximo sistema de e-mail precisa da mensagem em outro formato. Convertê-la não foi possível ou não era permitido.
    .act = escrever em texto simples
    .step-1 = Use texto simples para este endereço, sem formatação nem caracteres especiais.
    .step-2 = Se a mensagem tem assinatura digital ou criptografia, envie-a sem isso, se o conteúdo permitir.
    .step-3 = Tire os anexos, ou coloque os arquivos na nuvem e envie um link.
    .otherwise = Se uma mensagem simples também não passar, encaminhe este aviso completo à sua equipe de TI.
    .admin = Veja qual destes o próximo salto não oferece após EHLO: 8BITMIME (RFC 6152), BINARYMIME ou SMTPUTF8. X.6.2: conversão proibida, por exemplo em partes assinadas ou por política; X.6.3: sem suporte; X.6.5: foi tentada e falhou. Faça o próprio programa de envio codificar em quoted-printable ou base64, ou envie por um host que ofereça a extensão.

cause-content-refused =
    .headline = O conteúdo da mensagem não foi aceito
    .why = Um servidor de e-mail no caminho verifica o conteúdo das mensagens. Algo nesta não foi aceito, por exemplo um anexo ou um link.
    .act = mudar o conteúdo
    .step-1 = Tire os anexos, principalmente programas e arquivos compactados.
    .step-2 = Verifique se há vírus nos seus arquivos antes de enviá-los de novo.
    .step-3 = Tire os links que não forem necessários.
    .step-4 = Combine com a pessoa outro meio de enviar os arquivos.
    .otherwise = A equipe de TI de { $domain } pode informar o que não é aceito lá.
    .recipient = Combine com quem enviou a mensagem outro meio de enviar o conteúdo. Se isso for frequente, peça uma exceção à sua equipe de TI.
    .admin = Veja qual filtro deu a resposta e qual regra ou assinatura ele cita. Verifique os tipos de arquivo dentro de compactados e as extensões duplas. Se um antivírus aponta um programa malicioso, examine primeiro o dispositivo do remetente.

cause-attachment-refused =
    .headline = Um anexo não foi aceito
    .why = Um servidor de e-mail no caminho não aceita um arquivo desta mensagem. Muitos sistemas recusam programas, scripts e arquivos compactados com senha.
    .act = trocar o anexo
    .step-1 = Leia a resposta no fim deste aviso. Ela pode dizer qual é o arquivo.
    .step-2 = Salve o arquivo em um formato comum, como PDF, ou deixe-o de fora.
    .step-3 = Coloque o arquivo na nuvem e envie um link.
    .otherwise = A equipe de TI de { $domain } pode informar quais arquivos são aceitos lá.
    .recipient = Ofereça outro meio de receber o arquivo, por exemplo uma pasta compartilhada. Se você precisa sempre de arquivos assim, peça uma exceção à sua equipe de TI.
    .admin = Descubra o que a regra examina: extensão, Content-Type, tipo real do arquivo ou o interior de compactados. Recusados com frequência: .exe, .js, .iso, .lnk, .html, macros, extensões duplas, compactados com senha que não podem ser verificados, anexos demais ou aninhados. O lado remoto pode abrir exceção para este remetente ou liberar uma cópia da quarentena. Não disfarce o arquivo.

cause-virus-found =
    .headline = Um antivírus aponta um programa malicioso
    .why = Um antivírus pode errar, mas é mais seguro verificar. Alguns programas maliciosos enviam mensagens por conta própria.
    .act = verificar seu dispositivo
    .step-1 = Não abra os anexos e não os envie de novo por enquanto.
    .step-2 = Verifique seu dispositivo e os arquivos com um antivírus atualizado.
    .step-3 = Se não foi você quem escreveu esta mensagem, troque sua senha em outro dispositivo.
    .step-4 = Conte à sua equipe de TI o que diz este aviso. Não passe os arquivos adiante.
    .otherwise = Se o arquivo com certeza é inofensivo, a equipe de TI de { $domain } pode rever a decisão.
    .admin = Anote qual host relatou e o nome da assinatura. Antes de tudo, isole e examine o dispositivo que enviou e procure na conta mensagens e regras que o dono dela não criou. Verifique o arquivo com um segundo antivírus. Se for alarme falso, informe o fabricante do antivírus; nunca recompacte o arquivo para que ele passe.

cause-international-address-unsupported =
    .headline = Um servidor não aceita letras acentuadas ou especiais
    .why = Um endereço desta mensagem tem letras com acento, cedilha ou de outro alfabeto. Um sistema de e-mail no caminho não aceita endereços assim.
    .act = usar um endereço simples
    .step-1 = Peça à pessoa um endereço só com letras de A a Z, sem acento nem cedilha.
    .step-2 = Se seu próprio endereço tem letras assim, escreva de outro endereço.
    .otherwise = A equipe de TI de { $domain } pode ver se o sistema de lá consegue aceitar esses endereços.
    .recipient = Peça à sua equipe de TI um segundo endereço só com letras de A a Z, sem acento nem cedilha. Passe-o às pessoas cujas mensagens não chegam.
    .admin = O próximo sistema não oferece SMTPUTF8 (RFC 6531). Ative-o lá ou dê à caixa um alias em ASCII. Se só o domínio não é ASCII, ele pode ser enviado na forma A-label.

## Segurança e regras

cause-policy-problem =
    .headline = Uma regra de segurança barrou a mensagem
    .why = Os sistemas de e-mail têm regras sobre as mensagens que aceitam e repassam. Uma dessas regras barrou esta mensagem.
    .act = descobrir qual é a regra
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = A equipe de TI de { $domain } pode dizer se a regra é de lá.
    .admin = A resposta é vaga, talvez de propósito. Descubra qual host a deu. Verifique a autenticação do remetente, o TLS, a reputação do host de envio e uma possível criptografia da mensagem.

cause-cryptography-failed =
    .headline = Uma verificação de assinatura ou criptografia falhou
    .why = Trata-se da proteção da própria mensagem, como uma assinatura digital. Segundo o relatório, um sistema não conseguiu verificá-la ou convertê-la.
    .act = verificar chaves e certificados
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Se é você quem criptografa a mensagem, peça à pessoa uma chave ou um certificado atual.
    .step-3 = Se não há nada confidencial na mensagem, envie-a sem assinatura digital e sem criptografia.
    .otherwise = A equipe de TI de { $domain } talvez também precise verificar as chaves de lá.
    .recipient = Se sua chave ou seu certificado expirou ou mudou, envie o atual às pessoas que escrevem para você.
    .admin = Descubra qual host verifica, assina ou descriptografa (S/MIME, OpenPGP, um gateway). X.7.3: sem conversão entre dois sistemas; X.7.5: sem chave utilizável; X.7.6: algoritmo sem suporte, como SHA-1 ou RSA curto; X.7.7: o conteúdo foi alterado. Verifique validade, cadeia e revogação dos certificados e as chaves no diretório. Com X.7.7, procure o que altera o corpo depois da assinatura: rodapés automáticos, reescrita de links, recodificação.

cause-refused-by-policy =
    .headline = { $domain } recusou a mensagem por regras próprias
    .why = Cada sistema de e-mail decide quais mensagens aceita. A equipe de TI de lá sabe qual regra barrou esta.
    .act = liberar a mensagem
    .step-1 = Leia a resposta do outro servidor no fim deste aviso. Ela pode dizer o motivo.
    .step-2 = Avise a pessoa, por outro meio, de que a mensagem foi recusada.
    .step-3 = Sugira que a pessoa peça uma exceção à equipe de TI de lá.
    .otherwise = Se todas as suas mensagens para { $domain } são recusadas, encaminhe este aviso completo à sua equipe de TI.
    .recipient = Se você espera mensagens de quem enviou esta, peça uma exceção à sua equipe de TI.
    .admin = A regra é do lado remoto, e a solução também. Envie ao postmaster de lá a resposta, o horário e o endereço IP de envio. Se tudo é recusado, verifique antes SPF, DKIM, DMARC, DNS reverso e listas de bloqueio.

cause-refused-as-spam =
    .headline = { $domain } considera a mensagem spam
    .why = Um filtro automático de lá recusou a mensagem como e-mail indesejado. Filtros assim podem errar.
    .act = liberar a mensagem
    .step-1 = Pergunte à pessoa, por outro meio, se seu endereço pode ser liberado lá.
    .step-2 = Experimente uma mensagem curta, sem links nem anexos.
    .step-3 = Se não foi você quem escreveu esta mensagem, troque sua senha e avise sua equipe de TI.
    .otherwise = Se outras mensagens suas também são recusadas, encaminhe este aviso completo à sua equipe de TI.
    .recipient = Adicione o endereço de quem enviou aos seus contatos ou remetentes confiáveis. Se houver mensagens desse endereço na pasta de spam, marque que não são spam.
    .admin = Verifique SPF, DKIM e DMARC do domínio do remetente e a reputação do endereço IP de envio. Procure envios incomuns desta conta. Se estiver tudo certo, informe a decisão errada ao postmaster remoto.

cause-relay-refused =
    .headline = Um servidor de e-mail recusou o repasse da mensagem
    .why = O servidor informa que não cabe a ele repassar e-mails seus para { $domain }. Muitas vezes, a causa é uma configuração.
    .act = corrigir a configuração
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Confira a parte depois do @. Um nome errado pode levar a um servidor errado.
    .otherwise = Se a configuração do seu lado estiver certa, a equipe de TI de { $domain } precisa ver qual servidor recebe e-mails.
    .admin = Os registros MX podem levar a um host que não lista o domínio como próprio. Ou seu relay exige login. Verifique os registros MX, as credenciais do relay e quais endereços IP ele aceita para relay.

cause-authentication-required =
    .headline = Um servidor de e-mail exige um login válido
    .why = Um servidor de e-mail no caminho só aceita esta mensagem com login válido. O login faltou ou não foi aceito.
    .act = verificar o login
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Se um dispositivo ou programa seu envia e-mails sozinho, confira o usuário e a senha configurados nele.
    .otherwise = A pessoa para quem você escreveu não tem como resolver isso.
    .admin = Verifique as credenciais e o mecanismo que seu sistema usa com o relay. Use submissão na porta 587 com STARTTLS ou na porta 465. Senha alterada ou exigência de senha de app são causas comuns.

cause-authentication-refused =
    .headline = O login em um servidor de e-mail foi recusado
    .why = Um servidor de e-mail não aceitou os dados de login que recebeu. Uma senha pode ter mudado ou expirado.
    .act = corrigir os dados de login
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Se você enviou de um programa de e-mail ou dispositivo seu, digite nele o usuário e a senha de novo.
    .step-3 = Faça login uma vez no navegador. Seu provedor pode pedir alguma coisa ali.
    .otherwise = A pessoa para quem você escreveu não tem como resolver isso.
    .admin = Leia a resposta (RFC 4954, RFC 5248): 535 5.7.8 credenciais erradas, 432 4.7.12 transição de senha, 5.7.14 relação de confiança ausente. Teste as credenciais manualmente na porta de submissão. Depois verifique: senha alterada ou expirada, conta bloqueada após logins malsucedidos, login por senha desativado pelo provedor, senha de app ausente, token OAuth expirado. As credenciais do relay ficam no servidor de e-mail; corrija-as lá e processe a fila.

cause-authentication-too-weak =
    .headline = Um servidor de e-mail exige um login mais seguro
    .why = Segundo o servidor, esse modo de fazer login não é seguro o bastante. A senha em si pode estar certa.
    .act = usar um login mais seguro
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Se você enviou de um programa de e-mail ou dispositivo seu, ative TLS nele e atualize-o.
    .otherwise = A pessoa para quem você escreveu não tem como resolver isso.
    .admin = 534 5.7.9: o mecanismo é fraco demais ou a conta precisa de senha de app; 538 5.7.11: esse mecanismo só com TLS. Faça login sobre TLS na porta 465 ou após STARTTLS na 587 (RFC 8314), com um mecanismo anunciado nesse momento: SCRAM, OAUTHBEARER, XOAUTH2 ou PLAIN dentro de TLS. Um dispositivo que não conhece nenhum dos dois pode entregar os e-mails a um relay na sua própria rede.

cause-sending-blocked =
    .headline = O envio por esta conta ou endereço está bloqueado
    .why = Um servidor de e-mail do lado do envio não permite o envio por esta conta ou por este endereço. Pode ser por precaução.
    .act = remover o bloqueio
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Se você tem mais de um endereço, escolha o que pertence a esta conta.
    .step-3 = Se saíram mensagens que você não escreveu, troque sua senha imediatamente.
    .otherwise = A pessoa para quem você escreveu não tem como resolver isso.
    .admin = Verifique se a conta está desativada, bloqueada por abuso ou sem direito a este endereço de remetente. Antes de remover um bloqueio, procure envios incomuns, regras de encaminhamento e sessões abertas, e redefina a senha.

cause-account-disabled =
    .headline = A conta de envio está desativada, segundo um servidor
    .why = É o que informa um servidor de e-mail do lado do envio sobre a conta usada para esta mensagem.
    .act = reativar a conta
    .step-1 = Encaminhe este aviso completo à sua equipe de TI, se preciso por outra conta.
    .step-2 = Se você tem outra conta, envie a mensagem por ela.
    .otherwise = Pelo que mostra o relatório, a causa não está no endereço para o qual você escreveu.
    .admin = O servidor de submissão ou o relay informa que a conta está desativada (525 ou X.7.13, RFC 5248). Verifique o estado dela: encerrada, licença ou pagamento vencido, bloqueada após logins malsucedidos, bloqueada por abuso. Elimine o motivo antes de reativá-la. Se for a conta com que seu servidor faz login no relay, todo o e-mail de saída é afetado.

cause-account-compromised =
    .headline = O envio está bloqueado por mensagens suspeitas
    .why = Um servidor de e-mail do lado do envio aponta envios incomuns desta conta ou organização. Outra pessoa pode estar usando a conta.
    .act = proteger a conta
    .step-1 = Troque sua senha agora, em um dispositivo confiável.
    .step-2 = Encaminhe este aviso completo à sua equipe de TI.
    .step-3 = Procure na sua caixa de e-mail mensagens enviadas e regras que não são suas.
    .step-4 = Verifique seu dispositivo com um antivírus atualizado.
    .otherwise = A pessoa para quem você escreveu não tem como resolver isso.
    .admin = Primeiro bloqueie o login, redefina a senha e encerre todas as sessões e tokens. Depois leia o log de login e remova regras de caixa de entrada, encaminhamentos, delegações, consentimentos de apps e conectores estranhos; esvazie a fila de saída. Remova o bloqueio por último. No Microsoft 365, um usuário (5.1.8) é liberado nas entidades restritas e uma organização (5.7.7xx), pelo suporte. Se era um envio em massa legítimo, use um serviço próprio para isso.

cause-send-as-denied =
    .headline = Esta conta não pode usar o endereço de remetente
    .why = Segundo um servidor de e-mail do lado do envio, o endereço de remetente não pertence a esta conta.
    .act = permitir este endereço de remetente
    .step-1 = Escolha seu próprio endereço como remetente e reenvie a mensagem.
    .step-2 = Se você precisa do outro endereço, encaminhe este aviso completo à sua equipe de TI.
    .otherwise = A pessoa para quem você escreveu não tem como resolver isso.
    .admin = Compare três coisas no log: o login, MAIL FROM e o campo From. Se o uso é desejado, conceda Send As ou Send on Behalf (Exchange; espere a replicação), associe o endereço ao login (smtpd_sender_login_maps no Postfix) ou inclua-o como alias verificado. Aparelhos e programas precisam de conta própria com endereço próprio. Se ninguém queria esse uso, procure abuso.

cause-sender-not-allowed =
    .headline = { $domain } não aceita e-mails seus neste endereço
    .why = Alguns endereços só aceitam mensagens de certos remetentes, por exemplo colegas ou membros de uma lista. Outros bloqueiam certos remetentes.
    .act = liberar seu endereço
    .step-1 = Por outro meio, peça à pessoa ou a quem cuida do grupo que libere seu endereço.
    .step-2 = Se você tem mais de um endereço, escreva do que é conhecido lá.
    .step-3 = Se for uma lista de e-mail, inscreva-se primeiro.
    .otherwise = A equipe de TI de { $domain } pode ver quem tem permissão para escrever a este endereço.
    .recipient = Inclua o endereço de quem enviou entre os que podem escrever a você ou ao seu grupo. Se não conseguir, peça à sua equipe de TI.
    .admin = O destinatário restringe os remetentes: grupo fechado, lista só para membros, só remetentes internos ou bloqueio. O responsável ou a equipe remota pode liberar o remetente. Confirme que o endereço de remetente em uso é o cadastrado.

cause-list-restricted =
    .headline = Esta lista não aceita seu endereço, segundo { $domain }
    .why = Muitas listas e grupos só aceitam mensagens de membros ou de remetentes cadastrados. Segundo o servidor de e-mail, seu endereço não está entre eles.
    .act = incluir seu endereço
    .step-1 = Se você já faz parte da lista, escreva do endereço com que se inscreveu.
    .step-2 = Inscreva-se na lista, ou peça por outro meio a quem cuida dela que inclua seu endereço.
    .step-3 = Se for urgente, escreva diretamente a membros que você conhece.
    .otherwise = A equipe de TI de { $domain } pode informar quem cuida da lista.
    .recipient = Se você cuida desta lista ou grupo, inclua o endereço de quem enviou. Ou deixe as mensagens de fora aguardarem sua aprovação.
    .admin = Compare From e o remetente do envelope com os membros e os remetentes permitidos: o motivo habitual é um alias ou um endereço que mudou. O responsável pode incluir o endereço ou moderar as mensagens de outros. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), remetentes externos de um grupo do Microsoft 365 (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } só aceita e-mails internos neste endereço
    .why = Segundo o servidor de e-mail, este endereço só recebe mensagens da própria organização. A sua não foi reconhecida como uma delas.
    .act = permitir remetentes externos
    .step-1 = Se você faz parte desta organização, envie a mensagem pela sua conta de lá.
    .step-2 = Por outro meio, peça à pessoa ou a quem cuida do grupo que permita remetentes externos.
    .step-3 = Use outro endereço da organização, por exemplo o que aparece no site dela.
    .otherwise = A equipe de TI de { $domain } pode abrir o endereço para mensagens externas.
    .recipient = Peça à sua equipe de TI que permita mensagens externas neste endereço, de todos ou só de certos remetentes.
    .admin = Exchange 5.7.12 e 5.7.13x: o objeto do destinatário exige remetentes autenticados. Desative RequireSenderAuthenticationEnabled, ou crie um contato para o remetente e permita só esse. Se o remetente é interno, a mensagem chegou sem login: faça o dispositivo ou programa fazer login ou corrija o conector entre seus próprios servidores para que ela conte como interna.

cause-sender-blocked =
    .headline = Seus e-mails estão bloqueados, segundo { $domain }
    .why = Segundo o servidor de e-mail, seu endereço, domínio ou servidor está em uma lista de remetentes bloqueados. O bloqueio pode ser intencional ou um engano.
    .act = remover o bloqueio
    .step-1 = Se parecer um engano, peça por outro meio a remoção do bloqueio.
    .step-2 = Se o bloqueio também atinge mensagens a outros endereços deste domínio, encaminhe este aviso completo à sua equipe de TI.
    .otherwise = A equipe de TI de { $domain } pode ver onde está o bloqueio e por quê.
    .recipient = Se o endereço de quem enviou está por engano na sua lista de remetentes bloqueados, tire-o dela. Se não está, fale com sua equipe de TI.
    .admin = O bloqueio está no lado remoto, feito pela pessoa ou pela equipe remota (Exchange 5.7.507, 5.7.513). Descubra o que ele abrange: tente outra conta do seu domínio e depois outro endereço IP. Procure envios em massa indesejados deste remetente e atenda a todo pedido de cancelamento. Depois envie ao postmaster remoto a resposta, o horário, o endereço de remetente e o endereço IP.

cause-sender-not-verified =
    .headline = { $domain } não pôde verificar a origem da mensagem
    .why = O servidor de e-mail de { $domain } verifica se uma mensagem vem mesmo de onde diz vir. Esta mensagem não passou na verificação.
    .act = corrigir a configuração do domínio
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Envie somente pelo serviço de e-mail do seu próprio endereço.
    .otherwise = Se a mensagem foi encaminhada no caminho, a equipe de TI de { $domain } talvez possa ajudar.
    .recipient = Se outra caixa sua encaminha os e-mails para esta, busque-os lá diretamente: o encaminhamento pode atrapalhar esta verificação.
    .admin = Verifique o SPF para o endereço IP de envio, a assinatura DKIM e o alinhamento DMARC com o domínio de From. O host de envio precisa de um nome de DNS reverso que resolva de volta para ele. Quem encaminha e os serviços que enviam em seu nome também precisam estar cobertos.

cause-spf-failed =
    .headline = { $domain } não pôde confirmar o servidor de envio
    .why = Um domínio pode listar os servidores que podem enviar os e-mails dele, com um método chamado SPF. Em { $domain }, essa verificação não passou.
    .act = corrigir o registro SPF
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Envie somente pelo serviço de e-mail do seu próprio endereço.
    .otherwise = Se a mensagem foi encaminhada a { $domain }, a causa pode ser o servidor que a encaminhou.
    .recipient = Se outra caixa sua encaminha os e-mails para esta, busque-os lá diretamente: o encaminhamento pode atrapalhar esta verificação.
    .admin = Avalie o SPF (RFC 7208) para o domínio em MAIL FROM, ou em EHLO se aquele for vazio, e para o endereço IP que o host remoto viu; lembre-se do IPv6. Fail: inclua o endereço ou o include do serviço, ou envie por um host listado. Permerror: exatamente um registro v=spf1, no máximo 10 consultas DNS e 2 sem resultado, sem erros de digitação. Temperror: seus servidores de nomes. Quem encaminha precisa de SRS.

cause-dkim-failed =
    .headline = { $domain } não achou uma assinatura digital que aceite
    .why = Serviços de e-mail assinam mensagens para provar a origem delas, com um método chamado DKIM. Em { $domain }, nenhuma assinatura assim passou na verificação.
    .act = corrigir a assinatura DKIM
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Se a mensagem passou por uma lista de e-mail, escreva diretamente à pessoa.
    .step-3 = Envie somente pelo serviço de e-mail do seu próprio endereço.
    .otherwise = A equipe de TI de { $domain } pode dizer o que havia de errado na assinatura.
    .admin = Examine uma mensagem tal como saiu: existe um DKIM-Signature (RFC 6376)? Consulte a chave em <s>._domainkey.<d>: presente, não vazia, par da chave privada, RSA de pelo menos 1024, melhor 2048 bits (RFC 8301). Se o hash do corpo falha, algo altera a mensagem depois da assinatura: rodapés, gateways, recodificação. X.7.22: nenhuma assinatura cujo d= seja o domínio de From. Verifique x= e o relógio.

cause-dmarc-failed =
    .headline = { $domain } não pôde associar a mensagem ao remetente
    .why = Seu domínio pode pedir que sejam recusados e-mails sem prova de que vêm dele. Em { $domain }, essa prova (DMARC) não foi encontrada.
    .act = corrigir a autenticação do remetente
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Envie somente pelo serviço de e-mail do seu próprio endereço.
    .step-3 = Se a mensagem passou por uma lista de e-mail, escreva diretamente à pessoa.
    .otherwise = Se a mensagem foi encaminhada no caminho, a equipe de TI de { $domain } pode abrir uma exceção.
    .recipient = Se outra caixa sua encaminha os e-mails para esta, busque-os lá diretamente: o encaminhamento pode atrapalhar esta verificação.
    .admin = Consulte _dmarc.<domínio de From>: p=, sp=, aspf=, adkim= (RFC 7489). SPF ou DKIM precisa passar, e o domínio dele precisa estar alinhado com From. Cada serviço que envia em seu nome precisa de uma chave DKIM sob o seu domínio ou de um endereço de retorno nele; os relatórios agregados (rua=) mostram qual deles falha. Listas e quem encaminha devem reescrever From ou não mexer no conteúdo assinado. Afrouxe p= só enquanto durar a correção.

cause-arc-failed =
    .headline = { $domain } não confia no encaminhamento da mensagem
    .why = Servidores que encaminham e-mail podem registrar as verificações que fizeram, com um método chamado ARC. Segundo { $domain }, o registro desta mensagem não é válido.
    .act = verificar o encaminhamento
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Escreva diretamente à pessoa, e não por uma lista ou um endereço que encaminha.
    .otherwise = Se a mensagem foi encaminhada por um servidor de terceiros, quem cuida desse servidor precisa corrigir isso.
    .recipient = Se outra caixa sua encaminha os e-mails para esta, busque-os lá diretamente: o encaminhamento pode atrapalhar esta verificação.
    .admin = Valide a cadeia da mensagem tal como chegou (RFC 8617): instâncias de 1 a n sem lacunas, cv=none na primeira e cv=pass nas demais, cada ARC-Seal verificável com a chave no DNS, ARC-Message-Signature na mais recente. A causa é o primeiro host cujo conjunto falha ou que alterou a mensagem depois de selar: corrija a selagem ali ou desative-a. SPF, DKIM e DMARC decidem sem ARC.

cause-reverse-dns-missing =
    .headline = { $domain } não achou um nome válido para o servidor de envio
    .why = O endereço de internet de um servidor de e-mail deve corresponder a um nome. Em { $domain }, o servidor de envio não passou nessa verificação.
    .act = definir o nome do servidor
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Se você tem conta em outro serviço de e-mail, envie a mensagem por ela.
    .otherwise = A equipe de TI de { $domain } pode abrir uma exceção.
    .admin = Pegue o endereço IP de envio na resposta ou no seu log e consulte o registro PTR dele; o nome precisa ter um registro A ou AAAA com esse mesmo endereço. Quem define o PTR é o dono do bloco de endereços: em geral, seu provedor de hospedagem ou de internet. Verifique também o IPv6 ou envie por IPv4 até que ele tenha um. Faça EHLO informar o mesmo nome e evite nomes genéricos formados pelo endereço.

cause-sending-server-refused =
    .headline = { $domain } recusa e-mails do servidor de envio
    .why = Trata-se do servidor de e-mail que envia suas mensagens, e não da sua mensagem. Outras mensagens desse servidor também podem ser recusadas.
    .act = conseguir a liberação do servidor
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = A equipe de TI de { $domain } pode abrir uma exceção.
    .recipient = Se você espera mensagens de quem enviou esta, peça uma exceção à sua equipe de TI.
    .admin = Se a resposta cita uma lista de bloqueio, encontre e elimine a causa antes de pedir a remoção. Verifique o DNS reverso, o nome informado em EHLO e volumes incomuns. Se não há lista, escreva ao postmaster remoto com o endereço IP de envio.

cause-sending-server-blocklisted =
    .headline = Servidor de envio em lista de bloqueio, segundo { $domain }
    .why = Listas de bloqueio citam servidores que estariam enviando e-mail indesejado. Muita gente costuma usar o mesmo servidor; por isso, pode não ter a ver com você.
    .act = pedir a remoção da lista
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Se você tem conta em outro serviço de e-mail, envie a mensagem por ela.
    .step-3 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = A equipe de TI de { $domain } pode abrir uma exceção até a remoção da lista.
    .recipient = Se você espera mensagens de quem enviou esta, peça uma exceção à sua equipe de TI.
    .admin = Veja na resposta qual é a lista e consulte nela o seu endereço IP de envio; algumas listas tratam de domínios ou links. Primeiro encontre e elimine a causa: conta invadida, relay aberto, formulário web, dispositivo infectado atrás do mesmo endereço. Depois peça a remoção na página da lista (Spamhaus ou o portal de remoção da Microsoft). Listas de endereços dinâmicos: envie pelo relay do seu provedor. Endereço compartilhado: avise o provedor.

cause-sending-server-reputation-low =
    .headline = { $domain } não confia o bastante no servidor de envio
    .why = Os sistemas de e-mail avaliam um servidor pelo que ele já enviou. Em { $domain }, a avaliação do servidor de envio é baixa demais.
    .act = melhorar a avaliação
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Aguarde um dia e reenvie a mensagem. As avaliações mudam com o tempo.
    .step-3 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = A equipe de TI de { $domain } pode abrir uma exceção.
    .recipient = Se você espera mensagens de quem enviou esta, peça uma exceção à sua equipe de TI.
    .admin = Verifique nesta ordem: SPF, DKIM, DMARC e DNS reverso; volume repentino e contas invadidas; taxas de reclamação e de erro. As páginas do provedor mostram a visão dele: Google Postmaster Tools, Microsoft SNDS e JMRP, Yahoo Sender Hub. Um endereço novo precisa de algumas semanas de volume que cresce aos poucos. Faça envios em massa por outro endereço e só a quem os pediu. Depois use o formulário do provedor com a resposta.

cause-greeting-refused =
    .headline = A saudação do servidor de envio não foi aceita
    .why = Um servidor de e-mail que se conecta a outro começa dizendo o próprio nome. O outro servidor não aceitou o nome que recebeu.
    .act = corrigir o nome do servidor
    .step-1 = Encaminhe este aviso completo à sua equipe de TI.
    .step-2 = Se um dispositivo ou programa enviou a mensagem sozinho, configure-o para usar seu serviço de e-mail.
    .otherwise = A equipe de TI de { $domain } pode abrir uma exceção.
    .admin = O nome após EHLO deve ser um nome de host completo que resolva (RFC 5321, seções 2.3.5 e 4.1.1.1), de preferência o do registro PTR. Em geral são recusados: localhost, nome sem ponto, .local, endereço sem colchetes, o nome do próprio destinatário. Configure smtp_helo_name no Postfix ou o FQDN do conector de envio no Exchange. Se o nome está certo, descubra qual host ou programa atrás do mesmo endereço informa outro.

cause-rate-limited =
    .headline = Mensagens demais em pouco tempo
    .why = Um servidor de e-mail no caminho limita quantas mensagens aceita em certo tempo. Esse limite foi atingido. Mensagens de outras pessoas também podem contar.
    .act = aguardar e reenviar
    .step-1 = Aguarde até amanhã e reenvie a mensagem.
    .step-2 = Se você escreve a muita gente, distribua as mensagens por mais tempo.
    .step-3 = Se você enviou poucas mensagens, avise sua equipe de TI e, por segurança, troque sua senha.
    .otherwise = Se acontecer sempre, sua equipe de TI pode descobrir qual é o limite.
    .admin = Descubra de quem é o limite: seu, do sistema remoto ou daquela caixa. Reduza o ritmo por destino e distribua os envios em massa. Um pico repentino de uma conta pode indicar que ela foi invadida.

cause-sending-quota-exceeded =
    .headline = O limite de envio foi atingido
    .why = Contas e organizações só podem enviar certo número de mensagens em certo tempo. Segundo o relatório, esse número foi atingido.
    .act = aguardar e reenviar
    .step-1 = Aguarde um dia e reenvie a mensagem. A maioria dos limites conta 24 horas.
    .step-2 = Se você escreve a muita gente, peça à sua equipe de TI um serviço de envio em massa.
    .step-3 = Se você enviou poucas mensagens, troque sua senha e avise sua equipe de TI.
    .otherwise = Sua equipe de TI pode ver o que foi enviado e talvez aumentar o limite.
    .admin = Descubra de quem é a cota: da conta, da organização ou do seu relay (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Conte por conta as mensagens e os destinatários das últimas 24 horas; procure scripts, loops e contas invadidas. A maioria dos limites é de janela móvel: deixe a fila esperar em vez de submeter de novo. Passe os envios em massa para um serviço próprio ou peça o aumento do limite.

cause-recipient-rate-limited =
    .headline = Esta caixa recebe mensagens demais, segundo { $domain }
    .why = O servidor de e-mail de { $domain } limita o ritmo em que uma caixa pode receber mensagens. As mensagens de outras pessoas também contam.
    .act = aguardar e reenviar
    .step-1 = Aguarde uma hora e reenvie a mensagem.
    .step-2 = Se um programa seu escreve a este endereço, faça-o enviar menos mensagens.
    .step-3 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = Se continuar, a equipe de TI de { $domain } pode ver de onde vêm todas as mensagens.
    .recipient = Se muitas mensagens vêm de um programa ou serviço, configure-o para enviar com menos frequência. Se você não sabe o motivo, avise sua equipe de TI.
    .admin = O limite vale para uma caixa: para este remetente (Exchange 5.2.121) ou para todos (Exchange 5.2.122, Google 4.2.1 e 5.2.1). Procure alarmes de monitoramento, scripts e duas respostas automáticas que respondem uma à outra (RFC 3834). Agrupe os alarmes e reduza a concorrência para este destinatário. A equipe remota pode rastrear a origem ou usar um grupo ou caixa compartilhada com limites maiores.

cause-flood-detected =
    .headline = Um servidor detectou muitas mensagens parecidas
    .why = Segundo o servidor de e-mail, esta mensagem parece fazer parte de uma enxurrada de mensagens semelhantes. Pode ter sido incluída por acaso.
    .act = aguardar e reenviar
    .step-1 = Aguarde até amanhã e reenvie a mensagem.
    .step-2 = Se você envia o mesmo texto a muita gente, use um serviço de envio em massa.
    .step-3 = Se você só enviou esta, troque sua senha e avise sua equipe de TI.
    .otherwise = A equipe de TI de { $domain } pode dizer o que foi contado lá.
    .recipient = Se de repente há muitas mensagens parecidas na sua caixa, avise sua equipe de TI. Procure entre elas as importantes, por exemplo do seu banco.
    .admin = X.7.28: excesso de mensagens parecidas do seu endereço, rede ou domínio, ou várias com o mesmo Message-ID. Encontre a origem no log pelo assunto e pela conta: conta invadida, loop, script ou formulário web usado para inscrever outras pessoas (use confirmação de inscrição e captcha). Interrompa a origem, remova as mensagens dela da fila e deixe o resto sair devagar.

cause-asked-to-try-later =
    .headline = { $domain } pede outra tentativa mais tarde
    .why = O servidor de e-mail de { $domain } não aceita a mensagem por enquanto. Servidores respondem assim quando têm trabalho demais ou por cautela.
    .act = aguardar e reenviar
    .step-1 = Aguarde algumas horas e reenvie a mensagem.
    .step-2 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = Se isso durar dias, a equipe de TI de { $domain } pode descobrir por quê.
    .admin = O servidor remoto respondeu com uma recusa temporária. Verifique se seu sistema tenta de novo a partir do mesmo endereço IP, pois o greylisting conta com isso. Se novas tentativas durante um dia não resolverem, envie ao postmaster remoto a resposta e os horários.

cause-greylisted =
    .headline = { $domain } faz remetentes novos esperarem de propósito
    .why = O servidor de e-mail só aceita a mensagem de um remetente desconhecido depois de um tempo, em outra tentativa. Isso afasta e-mail indesejado.
    .act = aguardar e reenviar
    .step-1 = Aguarde uma hora e reenvie a mensagem pelo mesmo endereço.
    .step-2 = Se não der certo de novo, encaminhe este aviso completo à sua equipe de TI.
    .step-3 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = A equipe de TI de { $domain } pode dispensar seu endereço da espera.
    .recipient = Se você espera mensagens de quem enviou esta, peça à sua equipe de TI que dispense o endereço da espera.
    .admin = O greylisting (RFC 6647) guarda o endereço IP ou a rede dele, o remetente e o destinatário, e aceita uma nova tentativa após alguns minutos. Verifique se sua fila repete 4yz dentro de uma hora, por pelo menos um dia, a partir do mesmo endereço e com o mesmo remetente do envelope: pools de endereços e endereços de retorno variáveis atrapalham isso. A equipe remota pode dispensar por SPF, por rede ou por lista de permissões.

cause-system-congested =
    .headline = O sistema de e-mail está sobrecarregado, segundo { $domain }
    .why = O servidor de e-mail informa que está com mais trabalho do que consegue atender. Em geral, isso passa.
    .act = aguardar e reenviar
    .step-1 = Aguarde até amanhã e reenvie a mensagem.
    .step-2 = Se você envia muitas mensagens para lá, distribua-as por mais tempo.
    .step-3 = Se for urgente, fale com a pessoa por outro meio.
    .otherwise = Se isso durar dias, a equipe de TI de { $domain } precisa aliviar o sistema.
    .admin = No lado do envio: menos conexões simultâneas a este destino, pausas mais longas e uma tentativa nos outros hosts MX. No lado remoto, nesta ordem: número de conexões em relação ao limite, tamanho da fila, filtros e consultas lentos (listas DNS, diretório), latência de disco, carga. Picos na hora cheia apontam para envios em massa e scripts.

cause-priority-too-low =
    .headline = { $domain } só aceita mensagens de prioridade maior
    .why = Segundo o servidor de e-mail, mensagens desta prioridade têm que esperar. Isso ocorre em emergências ou com tráfego intenso.
    .act = aguardar e reenviar
    .step-1 = Aguarde algumas horas e reenvie a mensagem.
    .step-2 = Se suas mensagens deveriam ter prioridade maior, fale com sua equipe de TI.
    .step-3 = Se não puder esperar, fale com a pessoa por outro meio.
    .otherwise = A equipe de TI de { $domain } sabe quando mensagens de qualquer prioridade voltarão a ser aceitas.
    .admin = O servidor remoto usa MT-PRIORITY (RFC 6710); a resposta pode citar o menor nível que ele aceita. Compare-o com o nível em MAIL FROM ou no campo MT-Priority (RFC 6758). Aumente o nível só para remetentes que têm direito a isso. Importance e X-Priority dos programas de e-mail não contam. Nos outros casos, deixe a fila esperar.

cause-secure-connection-failed =
    .headline = Não foi possível criar uma conexão segura com { $domain }
    .why = Esta mensagem só pode seguir por conexão segura. A conexão com o outro servidor não ficou segura o bastante.
    .act = verificar a configuração de segurança
    .step-1 = Avise a pessoa, por outro meio, de que a mensagem não passou.
    .step-2 = Aguarde um dia e reenvie a mensagem.
    .otherwise = Se também acontecer com outros domínios além de { $domain }, encaminhe este aviso completo à sua equipe de TI.
    .admin = Teste STARTTLS em cada host MX: se é oferecido e se o certificado é válido e cita o host. Compare os hosts MX com a política MTA-STS e com os registros TLSA. Uma mensagem com REQUIRETLS exige que todos os hosts do caminho o ofereçam.

cause-mta-sts-failed =
    .headline = Uma checagem das regras de segurança de { $domain } falhou
    .why = Este domínio publica regras para conexões seguras com os servidores de e-mail dele. Segundo o relatório, o servidor encontrado não as cumpriu.
    .act = corrigir as regras de segurança
    .step-1 = Avise a pessoa, por outro meio, de que as regras de segurança do domínio barram mensagens.
    .step-2 = Se for urgente, use um endereço da mesma pessoa em outro domínio.
    .step-3 = Aguarde um dia e reenvie a mensagem.
    .otherwise = A equipe de TI de { $domain } precisa corrigir as regras ou o servidor.
    .admin = Obtenha a política em https://mta-sts.<domínio>/.well-known/mta-sts.txt (RFC 8461). Cada host MX deve corresponder a uma linha mx:, oferecer STARTTLS e apresentar um certificado válido para o próprio nome. Ao mudar hosts MX: inclua os novos na política, mude o id no registro TXT _mta-sts, espere o max_age da política antiga e só então mude o MX. Enquanto isso, o modo testing deixa o e-mail passar. No lado do envio: obtenha a política de novo se o id for diferente do que está em cache.

cause-dane-failed =
    .headline = Uma checagem dos registros de segurança de { $domain } falhou
    .why = Este domínio publica registros que permitem reconhecer o servidor de e-mail dele. Segundo o relatório, os registros ou o servidor não passaram na verificação.
    .act = corrigir os registros de segurança
    .step-1 = Avise a pessoa, por outro meio, de que os registros de segurança do domínio barram mensagens.
    .step-2 = Se for urgente, use um endereço da mesma pessoa em outro domínio.
    .step-3 = Aguarde um dia e reenvie a mensagem.
    .otherwise = Se também acontecer com outros domínios além de { $domain }, encaminhe este aviso completo à sua equipe de TI.
    .admin = Consulte TLSA em _25._tcp.<host MX> e compare com o certificado em uso (RFC 7672; 3 1 1 é a melhor escolha). A causa comum é uma chave nova antes do registro dela: publique o TLSA antigo e o novo, espere o TTL e só então troque o certificado. Verifique se STARTTLS é oferecido. Valide o DNSSEC das zonas do domínio e do host MX: assinaturas expiradas, registros DS após troca de chave. Se outros domínios assinados também falham, verifique seu próprio DNS recursivo e o relógio dele.

cause-certificate-invalid =
    .headline = O certificado do servidor de { $domain } não foi aceito
    .why = Um certificado mostra que um servidor é mesmo o certo. Este pode ter expirado, citar outro servidor ou vir de um emissor desconhecido.
    .act = renovar o certificado
    .step-1 = Avise a pessoa, por outro meio, de que o certificado do servidor de e-mail não foi aceito.
    .step-2 = Se for urgente, use um endereço da mesma pessoa em outro domínio.
    .step-3 = Aguarde um dia e reenvie a mensagem.
    .otherwise = Se também acontecer com outros domínios além de { $domain }, encaminhe este aviso completo à sua equipe de TI.
    .admin = Teste cada host MX com openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Verifique a validade, o nome do host MX entre os subject alternative names, os certificados intermediários e o emissor. Após uma renovação, o serviço de e-mail precisa ser recarregado em cada host MX. No lado do envio: relógio, pacote de CAs e a regra ou o conector que exige certificado válido para este domínio.

cause-requiretls-unsupported =
    .headline = Um servidor no caminho não garante a entrega segura
    .why = Esta mensagem foi enviada com a exigência de que toda conexão no caminho seja segura. O próximo servidor de e-mail não promete isso.
    .act = oferecer entrega segura
    .step-1 = Se a mensagem não tem nada confidencial, reenvie-a sem essa exigência.
    .step-2 = Se ela é confidencial, combine com a pessoa outro meio seguro.
    .otherwise = A equipe de TI de { $domain } pode ver se o sistema de lá consegue atender a essa exigência.
    .admin = A mensagem leva REQUIRETLS (RFC 8689). O próximo salto deve anunciar REQUIRETLS após EHLO dentro de TLS, com certificado válido, e o MX deve ser protegido por DNSSEC ou MTA-STS. Teste cada host MX: basta um sem isso. No lado remoto, todos os saltos até a caixa precisam oferecê-lo. No lado do envio, só o remetente deve decidir abrir mão da exigência.
