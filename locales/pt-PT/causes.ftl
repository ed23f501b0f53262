### As causas: porque é que uma mensagem não foi entregue e o que ajuda.
###
### O que outro servidor afirma é dito dele («segundo», «indica»); não é constatação nossa.
### .act fica no infinitivo: vem depois de «Está nas suas mãos», «A equipa de informática pode» ou «Solução possível:».
### .recipient só aparece nas páginas de ajuda e fala com a pessoa que tem a caixa de correio, também na terceira pessoa.
### Em .admin, a frase fala com a equipa de informática que lê; a do outro lado é a equipa remota.

## Nada se sabe

cause-unknown =
    .headline = O motivo exato não é conhecido
    .why = O relatório de entrega não indica uma causa clara. Tudo o que se sabe está no fim deste aviso.
    .act = procurar a causa
    .step-1 = Verifique o endereço mais uma vez.
    .step-2 = Espere algumas horas e volte a enviar a mensagem.
    .step-3 = Se não resultar, reencaminhe este aviso completo para a sua equipa de informática.
    .otherwise = As equipas de informática dos dois lados podem descobrir mais nos logs.
    .admin = O estado e a resposta não identificam uma causa. Procure a mensagem no log pelas horas e pelos ID aqui indicados. Se houver um servidor remoto indicado, a equipa remota pode explicar a resposta dele.

## Endereços

cause-address-problem =
    .headline = Um endereço desta mensagem não foi aceite
    .why = Um servidor de correio no caminho não aceitou um endereço desta mensagem. O motivo mais comum é uma gralha.
    .act = verificar o endereço
    .step-1 = Compare o endereço, letra a letra, com o de uma mensagem recebida dessa pessoa. Veja também os espaços, vírgulas e pontos.
    .step-2 = Escreva o endereço de novo, em vez de o escolher numa lista de sugestões.
    .step-3 = Pergunte qual é o endereço atual por outra via, por exemplo por telefone.
    .otherwise = Se o endereço estiver certo, a equipa de informática de { $domain } pode averiguar o que se passa.
    .admin = Compare o endereço deste relatório com o que foi usado pelo remetente: aliases e reencaminhamentos podem tê-lo alterado. Verifique a sintaxe, o domínio e a resposta.

cause-mailbox-unknown =
    .headline = { $domain } não conhece este endereço
    .why = O servidor de correio de { $domain } indica que não tem nenhuma caixa de correio com este endereço. O endereço pode ter uma gralha, ou a caixa pode ter sido encerrada.
    .act = verificar o endereço
    .step-1 = Compare o endereço, letra a letra, com o de uma mensagem recebida dessa pessoa. Basta uma letra errada.
    .step-2 = Se escolheu o endereço numa lista de sugestões, apague-o primeiro dessa lista. Depois, escreva-o de novo.
    .step-3 = Pergunte qual é o endereço certo por outra via. Depois, volte a enviar a mensagem.
    .otherwise = Se o endereço estiver certo, a equipa de informática de { $domain } pode ver porque não é conhecido lá.
    .recipient = Se este for o seu endereço, veja se está bem escrito onde as pessoas o encontram. Pergunte à sua equipa de informática se a caixa existe.
    .admin = Se a caixa devia existir, cabe à equipa remota verificar o diretório, os aliases e as tabelas de destinatários. Confirme que os registos MX levam ao sistema que aloja a caixa. Um alias ou uma regra de reencaminhamento pode apontar para um endereço que já não existe.

cause-domain-unknown =
    .headline = O domínio { $domain } não foi encontrado
    .why = O domínio é a parte do endereço depois do sinal @. Pode ter uma gralha, ou pode já não estar em uso.
    .act = verificar o endereço
    .step-1 = Verifique, letra a letra, a parte depois do sinal @. É fácil confundir terminações como .com e .pt.
    .step-2 = Procure o endereço certo numa mensagem anterior ou num site.
    .step-3 = Pergunte qual é o endereço certo por outra via. Depois, volte a enviar a mensagem.
    .otherwise = Se { $domain } estiver certo, só o titular desse domínio pode resolver o problema.
    .admin = Consulte os registos MX, A e AAAA do domínio a partir de outra rede. NXDOMAIN em todo o lado indica um nome errado ou um domínio cujo registo caducou. NXDOMAIN só aqui aponta para o seu próprio DNS recursivo.

cause-domain-accepts-no-mail =
    .headline = { $domain } não aceita correio nenhum
    .why = Este domínio está configurado para não receber correio. Por isso, não é possível escrever para nenhum endereço dele.
    .act = usar outro endereço
    .step-1 = Verifique a parte depois do sinal @. O nome certo pode ser outro, parecido.
    .step-2 = Peça outro endereço, por exemplo por telefone.
    .step-3 = Procure um formulário de contacto no site da organização.
    .otherwise = Se { $domain } devia receber correio, o titular tem de mudar a configuração do domínio.
    .admin = O domínio publica um registo MX nulo (RFC 7505). Se for engano, o titular deve publicar em vez dele os registos MX dos servidores de correio do domínio.

cause-address-malformed =
    .headline = A forma deste endereço não foi aceite
    .why = Segundo o relatório, o endereço não está escrito como um endereço de e-mail deve ser. Basta um espaço ou uma vírgula a mais.
    .act = corrigir o endereço
    .step-1 = Procure espaços, vírgulas, aspas, parênteses e um ponto no fim. Nada disso faz parte de um endereço.
    .step-2 = Veja se há um só sinal @, seguido de um domínio completo, como example.com.
    .step-3 = Escreva o endereço à mão. Um texto copiado pode ter caracteres invisíveis.
    .otherwise = Se o endereço parecer certo, reencaminhe este aviso completo para a sua equipa de informática.
    .admin = Examine o endereço no comando RCPT, e não só no cabeçalho. Erros habituais: aspas ou sinais < > perdidos, nome a apresentar, ponto final, domínio sem ponto, caracteres de largura zero ou visualmente parecidos, mais de 64 octetos antes do sinal @ (RFC 5321, secções 4.1.2 e 4.5.3.1). Se o endereço foi bem escrito, descubra que contacto, alias ou programa o alterou.

cause-address-ambiguous =
    .headline = Segundo { $domain }, este endereço indica várias caixas
    .why = Segundo o servidor de correio de { $domain }, este endereço pode corresponder a mais do que uma caixa. O servidor não tem como saber qual é a certa.
    .act = usar o endereço completo
    .step-1 = Use o endereço completo da pessoa, e não uma forma abreviada nem só o nome.
    .step-2 = Peça à pessoa, por outra via, um endereço que funcione de certeza.
    .otherwise = A equipa de informática de { $domain } pode fazer com que o endereço leve a uma única caixa.
    .recipient = Diga à sua equipa de informática que o seu endereço leva a mais do que uma caixa. Até estar corrigido, dê outro endereço seu às pessoas.
    .admin = A falha está no diretório do destinatário. A equipa remota deve procurar este endereço em todas as caixas, contactos, grupos, aliases e regras de reescrita, e deixá-lo num só sítio. A pesquisa por nome também tem de dar um resultado único. Depois da alteração, espere que o diretório sincronize com o servidor de correio.

cause-mailbox-moved =
    .headline = Este endereço mudou, segundo { $domain }
    .why = O servidor de correio de { $domain } indica que a caixa já não está lá. As mensagens não são reencaminhadas para um endereço novo.
    .act = usar o endereço novo
    .step-1 = Peça à pessoa o endereço novo por outra via.
    .step-2 = Leia a resposta do outro servidor, no fim deste aviso: pode indicar o endereço novo. Confirme se está certo.
    .step-3 = Atualize o endereço nos seus contactos. Depois, volte a enviar a mensagem.
    .otherwise = A equipa de informática de { $domain } pode criar um reencaminhamento para o endereço antigo.
    .recipient = Se este for o seu endereço antigo, divulgue o novo. Talvez a sua equipa de informática possa reencaminhar as mensagens durante algum tempo.
    .admin = O servidor remoto comunica uma caixa que mudou e não tem reencaminhamento. A resposta 551 pode indicar o endereço novo: confirme-o antes que alguém o use.

cause-address-changed-hands =
    .headline = Este endereço tem outro titular, segundo { $domain }
    .why = A mensagem era só para a pessoa que tinha este endereço numa certa data. O servidor de correio de { $domain } indica que o titular mudou desde então.
    .act = pedir outro endereço
    .step-1 = Peça à pessoa o endereço atual por outra via.
    .step-2 = Não envie nada de pessoal para o endereço antigo. Outra pessoa pode receber a mensagem.
    .step-3 = Apague o endereço antigo dos seus contactos e das suas listas.
    .otherwise = Se o titular não mudou, a equipa de informática de { $domain } pode corrigir a data que lá está registada.
    .recipient = Se este endereço foi sempre seu, peça à sua equipa de informática que corrija a data registada. Se é seu há pouco tempo, a mensagem não era para si.
    .admin = A mensagem trazia o parâmetro RRVS ou o campo Require-Recipient-Valid-Since (RFC 7293). Compare a data dele com o dia em que o titular da conta confirmou o endereço pela última vez. Não envie para lá reposições de palavra-passe nem outros dados privados, e peça a confirmação de outro endereço. 5.7.17 trata da caixa, 5.7.18 do domínio inteiro. Se nenhum dos dois mudou de titular, cabe ao lado remoto corrigir os registos que tem.

cause-sender-address-refused =
    .headline = O seu endereço de remetente não foi aceite
    .why = Um servidor de correio no caminho não aceitou o endereço usado para o envio. A causa pode ser a grafia dele ou a configuração do domínio.
    .act = verificar o seu endereço
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Verifique o seu próprio endereço nas definições do programa de correio.
    .step-3 = Se tem outro endereço, envie a mensagem a partir dele.
    .otherwise = Pelo que o relatório mostra, a causa não está no endereço para onde escreveu.
    .admin = Verifique o remetente do envelope: a sintaxe, e se o domínio tem registos MX, A ou AAAA. Muitos servidores recusam um domínio de remetente que não existe no DNS ou que tem um MX nulo.

cause-sender-address-malformed =
    .headline = A forma do seu endereço não foi aceite
    .why = Segundo um servidor de correio, o endereço do remetente não está escrito como um endereço de e-mail deve ser.
    .act = corrigir o seu endereço
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Veja o seu próprio endereço nas definições do programa de correio. Retire espaços, vírgulas e parênteses.
    .step-3 = Se a mensagem veio de um dispositivo ou de um site, verifique o endereço de remetente lá definido.
    .otherwise = Pelo que o relatório mostra, a causa não está no endereço para onde escreveu.
    .admin = Veja o comando MAIL FROM no log. Erros habituais: domínio vazio, só o nome de um host, nome a apresentar dentro dos sinais < >, espaços, caracteres fora do ASCII sem SMTPUTF8. Verifique o atributo mail da conta e o remetente definido em dispositivos, scripts e formulários web. As reescritas (SRS, VERP, masquerading) podem deixar a parte local com mais de 64 octetos (RFC 5321, secção 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Um servidor não encontrou o domínio do seu endereço
    .why = Esse servidor de correio verificou a parte depois do sinal @ no seu próprio endereço. Não encontrou aí um domínio que possa receber uma resposta.
    .act = verificar o seu domínio
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = No programa de correio, verifique a parte depois do sinal @ no seu próprio endereço.
    .step-3 = Se tem um endereço noutro domínio, envie a mensagem a partir dele.
    .otherwise = Pelo que o relatório mostra, a causa não está no endereço para onde escreveu.
    .admin = Consulte os registos MX, A e AAAA do domínio do remetente do envelope a partir de fora da sua rede, em mais do que um DNS recursivo. Erros habituais: registo do domínio caducado, delegação ou DNSSEC com falhas (SERVFAIL), domínio que só existe internamente, como .local ou o nome de um host. Reescreva os domínios internos para um público no gateway. Se agora estiver tudo bem, espere pelo TTL negativo da zona e volte a enviar.

cause-sender-domain-accepts-no-mail =
    .headline = O seu domínio não aceita correio, segundo um servidor
    .why = Segundo esse servidor, o domínio do seu endereço está configurado para não receber correio. O servidor recusa mensagens a que não se pode responder.
    .act = tornar as respostas possíveis
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Se tem um endereço que recebe correio, envie a mensagem a partir dele.
    .otherwise = Pelo que o relatório mostra, a causa não está no endereço para onde escreveu.
    .admin = O domínio do remetente do envelope publica um registo MX nulo (RFC 7505); um relatório nunca lá chegaria. Descubra que programa ou serviço o usa como remetente e dê-lhe um endereço de retorno num domínio que receba correio. Se o domínio deve receber correio, troque o MX nulo por verdadeiros registos MX. Se ninguém o usa, o remetente pode ter sido falsificado: veja os seus relatórios DMARC.

## Caixas de correio

cause-mailbox-problem =
    .headline = { $domain } indica um problema nesta caixa de correio
    .why = O servidor de correio de { $domain } não conseguiu entregar a mensagem nesta caixa. Segundo a resposta dele, a causa está na própria caixa.
    .act = reparar a caixa
    .step-1 = Avise a pessoa, por outra via, de que as mensagens não chegam.
    .step-2 = Espere um dia e volte a enviar a mensagem.
    .step-3 = Se for urgente, use outro endereço da mesma pessoa.
    .otherwise = A equipa de informática de { $domain } pode ver a causa exata.
    .recipient = Abra a sua caixa de correio e veja se há algum alerta. Se não houver, avise a sua equipa de informática.
    .admin = O servidor remoto aceita o endereço e comunica uma falha da caixa. A equipa remota deve verificar o estado da caixa, o reencaminhamento dela e, no caso de uma lista, os membros.

cause-mailbox-full =
    .headline = A caixa de correio está cheia, segundo { $domain }
    .why = Uma caixa cheia não aceita mensagens novas. Quando houver espaço, as mensagens poderão voltar a chegar.
    .act = libertar espaço
    .step-1 = Avise a pessoa, por outra via, de que a caixa de correio está cheia.
    .step-2 = Volte a enviar a mensagem quando houver espaço.
    .step-3 = Se for urgente, use outro endereço da mesma pessoa.
    .otherwise = A equipa de informática de { $domain } também pode dar mais espaço à caixa.
    .recipient = Apague mensagens grandes ou antigas e depois esvazie as pastas do lixo e do spam. Se precisar de mais espaço, peça-o à sua equipa de informática.
    .admin = Segundo a resposta, a caixa passou da quota. A equipa remota pode aumentar a quota ou libertar espaço; as pastas do lixo e do spam muitas vezes também contam. Antes de um envio em massa, confirme que a caixa ainda está em uso.

cause-mailbox-disabled =
    .headline = Esta caixa de correio está desativada, segundo { $domain }
    .why = O servidor de correio de { $domain } não aceita mensagens para esta caixa. Pode estar fechada por uns tempos ou de vez.
    .act = reativar a caixa
    .step-1 = Pergunte por outra via se o endereço ainda está em uso.
    .step-2 = Use outro endereço da mesma pessoa ou organização.
    .otherwise = Se a caixa devia estar em uso, a equipa de informática de { $domain } pode reativá-la.
    .recipient = Inicie sessão na sua caixa de correio: pode ter estado demasiado tempo sem uso. Se não conseguir, peça à sua equipa de informática que a reative.
    .admin = A conta está desativada, bloqueada ou suspensa, muitas vezes por falta de uso. A equipa remota pode reativá-la ou criar um alias ou reencaminhamento. Se não for o caso, retire o endereço das suas listas.

cause-list-expansion-failed =
    .headline = { $domain } não conseguiu obter os membros desta lista
    .why = O endereço é de uma lista ou de um grupo. Segundo o servidor de correio de { $domain }, não foi possível transmitir a mensagem aos membros.
    .act = reparar a lista
    .step-1 = Diga por outra via a quem gere a lista que as mensagens não passam.
    .step-2 = Se for urgente, escreva diretamente aos membros que conhece.
    .otherwise = A equipa de informática de { $domain } pode ver porque não foi possível obter os membros.
    .recipient = Se cuida desta lista, verifique os membros e retire os endereços que já não funcionam. Se não encontrar nada, avise a sua equipa de informática.
    .admin = No lado remoto, por esta ordem: se o servidor consegue ler o diretório, ficheiro ou base de dados com os membros; se o filtro e a base de um grupo dinâmico ainda correspondem; se há listas encaixadas que se contêm umas às outras; se alguma entrada está malformada. Expanda a lista manualmente antes de voltar a enviar-lhe correio. Outras listas desse sistema mostram se a falha é da lista ou do diretório.

cause-forwarding-broken =
    .headline = O reencaminhamento desta caixa falha, segundo { $domain }
    .why = Esta caixa reencaminha as mensagens para outro endereço. Segundo o servidor de correio de { $domain }, isso não está a funcionar.
    .act = corrigir o reencaminhamento
    .step-1 = Avise a pessoa, por outra via, de que o reencaminhamento desta caixa não funciona.
    .step-2 = Se for urgente, use outro endereço da mesma pessoa.
    .otherwise = Pelo que o relatório mostra, o endereço que usou está certo. Muitas vezes, a própria pessoa também pode corrigir o reencaminhamento.
    .recipient = Veja para que endereço a sua caixa reencaminha as mensagens. Corrija esse endereço ou desative o reencaminhamento.
    .admin = No lado remoto, descubra onde o reencaminhamento está definido: na conta, numa regra da caixa, num alias ou num objeto de contacto. Envie uma mensagem de teste diretamente ao destino. Corrija ou retire o destino e, entretanto, guarde uma cópia local. Se o destino recusa mensagens reencaminhadas, verifique SPF e DMARC: pode faltar SRS ou ARC.

## Sistemas de correio

cause-system-problem =
    .headline = { $domain } indica um problema no sistema de correio
    .why = O sistema de correio de { $domain } não pôde aceitar esta mensagem. Segundo a resposta, a causa está no próprio sistema.
    .act = reparar o sistema
    .step-1 = Espere algumas horas e volte a enviar a mensagem.
    .step-2 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = Se o problema continuar, a equipa de informática de { $domain } tem de ver o que se passa.
    .admin = O sistema remoto comunica uma falha própria: armazenamento, manutenção, configuração ou uma função em falta. A equipa remota precisa da hora, do ID de fila que vem na resposta e da própria resposta.

cause-system-full =
    .headline = O sistema de correio está sem espaço, segundo { $domain }
    .why = O servidor de correio indica que já não tem espaço para mensagens novas. Isto vale para todo o sistema, não só para uma caixa.
    .act = libertar espaço no sistema
    .step-1 = Espere um dia e volte a enviar a mensagem.
    .step-2 = Se for urgente, use um endereço da mesma pessoa noutro domínio.
    .otherwise = Se durar dias, só a equipa de informática de { $domain } pode arranjar espaço.
    .admin = A resposta é sobre o host remoto, não sobre uma quota. A equipa remota deve verificar o espaço livre e os inodes dos volumes da fila e das caixas, depois a memória, depois o limiar abaixo do qual o servidor deixa de aceitar correio (queue_minfree no Postfix, back pressure no Exchange). Do lado do envio, basta que a fila continue a tentar.

cause-system-not-accepting =
    .headline = O sistema não aceita mensagens, segundo { $domain }
    .why = É o que indica o servidor de correio. Pode estar parado por uns tempos, ou não servir para correio.
    .act = reativar a receção
    .step-1 = Verifique a parte depois do sinal @. O nome certo pode ser outro, parecido.
    .step-2 = Se o endereço estiver certo, espere um dia e volte a enviar a mensagem.
    .step-3 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = Se durar dias, a equipa de informática de { $domain } tem de ver o que se passa.
    .admin = A resposta 421 ou o estado 4.3.2 apontam para uma paragem, manutenção ou fila congelada; a resposta 521 diz que este host nunca aceita correio (RFC 7504). Confirme que os registos MX só indicam hosts destinados a receber correio e tente os restantes. No próprio host, veja o estado do serviço de correio, listeners ou componentes parados e limites de ligações.

cause-system-misconfigured =
    .headline = { $domain } indica um erro na própria configuração
    .why = Segundo a própria resposta, o sistema de correio de { $domain } não está bem configurado para esta mensagem.
    .act = corrigir essa configuração
    .step-1 = Avise a pessoa, por outra via, de que o sistema de correio de lá indica um erro de configuração.
    .step-2 = Se for urgente, use um endereço da mesma pessoa noutro domínio.
    .step-3 = Volte a enviar a mensagem quando a configuração estiver corrigida.
    .otherwise = Os pormenores no fim deste aviso ajudam a equipa de informática de { $domain } a encontrar o erro.
    .admin = Com 5.3.5, é frequente o servidor encontrar-se a si próprio como salto seguinte. Compare o nome do host, a lista de domínios locais e o MX ou smart host; no Exchange, é o que fazem conectores com o mesmo nome. Nos outros casos, o log remoto mostra, à hora da resposta: transporte desconhecido, tabela de consulta em falta, permissões erradas. Envie ao postmaster remoto a resposta completa com o ID de fila.

cause-feature-missing =
    .headline = { $domain } não oferece algo que a mensagem pede
    .why = A mensagem foi enviada com uma opção especial. O servidor de correio de { $domain } indica que não a oferece.
    .act = oferecer essa opção
    .step-1 = Desative opções especiais, como o recibo de entrega ou a hora de entrega. Depois, volte a enviar a mensagem.
    .step-2 = Experimente outro programa de correio, por exemplo no navegador.
    .step-3 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = Se não escolheu nenhuma opção especial, reencaminhe este aviso completo para a sua equipa de informática.
    .admin = Descubra a que parâmetro a resposta se refere: compare MAIL e RCPT no seu log com o que o host remoto anuncia após EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Verifique se uma firewall de um dos lados esconde extensões. Faça com que o seu sistema omita o parâmetro onde não é oferecido, ou peça ao lado remoto que ative a extensão.

cause-message-too-large =
    .headline = A mensagem é demasiado grande
    .why = Um servidor de correio no caminho só aceita mensagens mais pequenas. Durante o envio, os anexos crescem cerca de um terço.
    .act = reduzir a mensagem
    .step-1 = Retire os anexos grandes ou reduza o tamanho deles.
    .step-2 = Ponha os ficheiros grandes na nuvem e envie um link.
    .step-3 = Reparta os anexos por várias mensagens.
    .otherwise = A equipa de informática de { $domain } pode dizer que tamanho uma mensagem pode ter lá.
    .recipient = Indique outra forma de receber ficheiros grandes, por exemplo uma pasta partilhada. A sua equipa de informática sabe que tamanho uma mensagem pode ter.
    .admin = Compare o tamanho da mensagem com o SIZE que o servidor remoto anuncia após EHLO. Base64 aumenta um anexo em cerca de 37 %. Uma caixa pode ter um limite mais baixo do que o do sistema.

cause-message-too-large-for-mailbox =
    .headline = A mensagem é demasiado grande para esta caixa de correio
    .why = O servidor de correio de { $domain } indica que esta caixa só aceita mensagens mais pequenas. Durante o envio, os anexos crescem cerca de um terço.
    .act = reduzir a mensagem
    .step-1 = Ponha os ficheiros grandes na nuvem e envie um link.
    .step-2 = Retire os anexos ou reduza o tamanho deles.
    .step-3 = Peça à pessoa outro endereço que aceite mensagens maiores.
    .otherwise = A equipa de informática de { $domain } pode aumentar o limite desta caixa.
    .recipient = Pergunte à sua equipa de informática que tamanho podem ter as mensagens para si e se o limite pode subir. Até lá, indique outra forma de receber ficheiros grandes.
    .admin = O limite é da caixa, do grupo ou da conta (X.2.3) e pode ser muito mais baixo do que o SIZE anunciado após EHLO. Compare-o com o tamanho transmitido: os anexos em base64 ocupam cerca de 37 % a mais. A equipa remota deve ver primeiro o limite de receção da conta e depois o do grupo ou plano.

cause-own-system-problem =
    .headline = A causa está no nosso próprio serviço de correio
    .why = O nosso serviço de correio não conseguiu enviar a mensagem adiante. Pelo que o relatório mostra, o outro lado não tem nada que ver com isto.
    .act = verificar o serviço
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Volte a enviar a mensagem quando a falha estiver corrigida.
    .otherwise = A pessoa a quem escreveu não pode fazer nada quanto a isto.
    .admin = A mensagem falhou no próprio host que fez o relatório. Procure no log dele os ID e as horas aqui indicados. Verifique a configuração, o armazenamento, as permissões e as regras locais.

cause-stopped-by-own-rules =
    .headline = Uma regra do nosso próprio serviço impede a entrega
    .why = O nosso serviço de correio tem regras sobre endereços, reencaminhamento e conteúdo. Pelo que o relatório mostra, uma delas aplica-se a esta mensagem.
    .act = verificar a regra
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Leia o motivo no fim deste aviso. Pode dizer de que trata a regra.
    .step-3 = Se o seu correio é reencaminhado automaticamente, pergunte se isso é permitido ou desative o reencaminhamento.
    .otherwise = A pessoa a quem escreveu não pode fazer nada quanto a isto.
    .admin = Encontre a regra no log do host que fez o relatório, pelo ID e pela hora: mapas de acesso, filtros de conteúdo e milters, regras de transporte ou de prevenção de perda de dados, destinatários bloqueados, limites ao reencaminhamento automático. Abra uma exceção tão restrita como o caso. Se o que foi bloqueado foi um reencaminhamento para fora, verifique antes quem o criou: é um sinal frequente de uma conta comprometida.

## Rede e rotas

cause-network-problem =
    .headline = A ligação entre os sistemas de correio falhou
    .why = Houve um problema de rede no caminho até { $domain }. Falhas destas costumam passar sozinhas.
    .act = esperar e reenviar
    .step-1 = Espere algumas horas e volte a enviar a mensagem.
    .step-2 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = Se durar dias, reencaminhe este aviso completo para a sua equipa de informática.
    .admin = Teste a ligação a cada host MX do domínio na porta 25, por IPv4 e IPv6. Procure timeouts, resets e problemas de path MTU. Se só este domínio for afetado, avise a equipa remota.

cause-host-unreachable =
    .headline = O servidor de correio de { $domain } está inacessível
    .why = Não foi possível estabelecer uma ligação a este servidor. Pode estar desligado, sobrecarregado ou fora da rede.
    .act = verificar o servidor
    .step-1 = Verifique a parte depois do sinal @. O nome certo pode ser outro, parecido.
    .step-2 = Se o endereço estiver certo, espere um dia e volte a enviar a mensagem.
    .step-3 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = Se o problema continuar, a equipa de informática de { $domain } tem de verificar o servidor.
    .admin = Teste a porta 25 de cada host MX, por IPv4 e IPv6, também a partir de outra rede. Se outros conseguem, verifique a sua firewall, as suas rotas e um eventual bloqueio da porta 25 pelo seu fornecedor.

cause-connection-refused =
    .headline = O servidor de { $domain } recusou a ligação
    .why = O servidor foi encontrado, mas não aceita ligações de correio. O serviço de correio pode estar parado, ou pode haver uma firewall pelo meio.
    .act = verificar o serviço
    .step-1 = Verifique a parte depois do sinal @. O domínio pode ter um site, mas não ter serviço de correio.
    .step-2 = Se o endereço estiver certo, espere algumas horas e volte a enviar a mensagem.
    .step-3 = Se não resultar, avise a pessoa por outra via.
    .otherwise = Se o problema continuar, a equipa de informática de { $domain } tem de ver se o serviço de correio funciona.
    .admin = Uma recusa (TCP reset, ECONNREFUSED) na porta 25 indica que nada está à escuta ou que uma firewall rejeita. Tente cada host MX por IPv4 e IPv6, também a partir de outra rede: se aí funcionar, o seu endereço está bloqueado. Sem registo MX conta o registo A ou AAAA, que pode levar a um servidor web. No host remoto: se o serviço está a correr, em que endereços, com que limites.

cause-connection-broken =
    .headline = A ligação a { $domain } caiu cedo demais
    .why = Os servidores estavam em contacto, mas a ligação terminou antes de a mensagem ser transmitida.
    .act = esperar e reenviar
    .step-1 = Espere uma hora e volte a enviar a mensagem.
    .step-2 = Se tem anexos grandes, envie-a sem eles ou com um link para os ficheiros.
    .step-3 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = Se acontecer várias vezes, reencaminhe este aviso completo para a sua equipa de informática.
    .admin = Descubra após que comando a ligação caiu. Antes da saudação: limites de ligações ou espera propositada. Após STARTTLS: o handshake. Durante DATA: path MTU, filtro de conteúdo lento, limite de tamanho. Envie uma mensagem de teste pequena e outra grande a cada host MX, por IPv4 e IPv6. Verifique as firewalls que inspecionam SMTP e os seus timeouts (RFC 5321, secção 4.5.3.2).

cause-may-have-arrived =
    .headline = A mensagem pode ter chegado
    .why = A ligação a { $domain } caiu depois de enviada toda a mensagem. Falta a resposta; por isso, não sabemos se a mensagem foi aceite.
    .act = perguntar se chegou
    .step-1 = Pergunte à pessoa se a mensagem chegou.
    .step-2 = Volte a enviá-la só se não tiver chegado. Caso contrário, pode chegar duas vezes.
    .otherwise = A equipa de informática de { $domain } pode ver no log se a mensagem foi aceite.
    .recipient = Procure na caixa de entrada e na pasta do spam. Diga a quem enviou se a mensagem lá está.
    .admin = A ligação perdeu-se depois do fim dos dados e antes da resposta. Procure o Message-ID no log remoto. Se voltar a acontecer, verifique filtros de conteúdo lentos, timeouts (a RFC 5321 pede aqui dez minutos) e path MTU.

cause-expired-after-retries =
    .headline = Nenhuma tentativa de entrega resultou
    .why = A entrega a { $domain } foi tentada várias vezes. O relatório não indica outra causa.
    .act = esperar e reenviar
    .step-1 = Verifique a parte depois do sinal @. O nome certo pode ser outro, parecido.
    .step-2 = Se o endereço estiver certo, espere um dia e volte a enviar a mensagem.
    .step-3 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = Se não resultar, reencaminhe este aviso completo para a sua equipa de informática.
    .admin = O prazo da fila terminou. Veja no log a última resposta de cada tentativa: é ela que mostra a verdadeira causa. Teste os hosts MX do domínio por IPv4 e IPv6.

cause-route-broken =
    .headline = Não foi encontrado um caminho válido até { $domain }
    .why = Não foi possível descobrir onde entregar a mensagem. A configuração de { $domain } ou de um servidor de correio no caminho pode estar errada.
    .act = corrigir a configuração
    .step-1 = Avise a pessoa, por outra via, de que o correio para este endereço não chega.
    .step-2 = Verifique a parte depois do sinal @. O nome certo pode ser outro, parecido.
    .otherwise = A equipa de informática de { $domain } pode verificar para onde é enviado o correio do domínio.
    .admin = Verifique os registos MX, A e AAAA do domínio e as suas próprias tabelas de rotas. Num ciclo, os campos Received mostram que hosts se repetem. Procure um reencaminhamento em círculo e um host MX que não reconhece o domínio como próprio.

cause-domain-without-mail-server =
    .headline = Não foi encontrado servidor de correio para { $domain }
    .why = O domínio existe, mas não indica nenhum servidor de correio que possa receber a mensagem. Talvez sirva só para um site.
    .act = indicar um servidor
    .step-1 = Verifique a parte depois do sinal @. O nome certo pode ser outro, parecido.
    .step-2 = Procure o endereço certo numa mensagem anterior ou no site da organização.
    .step-3 = Peça à pessoa outro endereço, por outra via.
    .otherwise = Se { $domain } estiver certo, a equipa de informática de lá tem de configurar um servidor de correio para o domínio.
    .admin = Consulte os registos MX. Não servem: nomes sem registo A ou AAAA, CNAMEs (RFC 2181, secção 10.3), endereços IP em vez de um nome, localhost. Sem nenhum MX conta o endereço do próprio domínio (RFC 5321, secção 5.1). Se o MX leva de volta ao host que fez o relatório («mail loops back to myself»), esse host não reconhece o domínio como próprio: acrescente-o aí ou corrija o MX.

cause-domain-lookup-failed =
    .headline = Não foi possível localizar o servidor de { $domain }
    .why = Um diretório que mostra o caminho até à caixa de correio não deu resposta útil. A falha pode estar em qualquer dos lados.
    .act = verificar servidores de nomes
    .step-1 = Verifique a parte depois do sinal @. O nome certo pode ser outro, parecido.
    .step-2 = Se o endereço estiver certo, espere algumas horas e volte a enviar a mensagem.
    .step-3 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = Se acontecer também com outros domínios além de { $domain }, reencaminhe este aviso completo para a sua equipa de informática.
    .admin = Consulte MX, A e AAAA em cada servidor autoritativo do domínio e depois no seu próprio DNS recursivo. Se só o recursivo falha (SERVFAIL, timeout), verifique a validação DNSSEC, os forwarders e o bloqueio de TCP ou de respostas UDP grandes na porta 53. Se falham os autoritativos: delegação defeituosa (lame delegation), assinaturas caducadas, hosts inacessíveis. Se o host que fez o relatório escolhe rotas por LDAP ou por uma base de dados, verifique isso primeiro.

cause-mail-loop =
    .headline = A mensagem parece andar às voltas
    .why = Segundo o relatório, a mensagem voltou a um servidor ou passou por demasiados. Em geral, dois servidores ou duas caixas reencaminham mensagens entre si.
    .act = quebrar o círculo
    .step-1 = Avise a pessoa, por outra via, de que as mensagens para este endereço andam às voltas.
    .step-2 = Se reencaminha o seu próprio correio para este endereço, certifique-se de que não volta para si.
    .step-3 = Se for urgente, use outro endereço da mesma pessoa.
    .otherwise = A equipa de informática de { $domain } pode encontrar o ponto em que a mensagem volta para trás.
    .recipient = Se reencaminha as suas mensagens para outro endereço, certifique-se de que este não as reencaminha de volta para si.
    .admin = Leia os campos Received de baixo para cima e veja onde os hosts se repetem: o último host antes da repetição envia a mensagem para trás. Nele, procure um reencaminhamento em círculo, um relay ou smart host para um domínio que devia ser local, um MX que leva de volta ou um ambiente híbrido em que cada lado atribui o domínio ao outro. Se nada se repete, o limite de saltos é demasiado baixo: a RFC 5321, secção 6.3, pede pelo menos 100.

## Protocolo de entrega

cause-protocol-problem =
    .headline = Dois servidores de correio não se entenderam
    .why = Os servidores não chegaram a acordo sobre como transmitir a mensagem. É uma questão técnica entre os dois.
    .act = verificar o servidor
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = Talvez a equipa de informática de { $domain } também tenha de intervir.
    .admin = Leia a resposta juntamente com o comando a que responde. Compare o que foi anunciado após EHLO com o que foi usado. Firewalls e proxies que reescrevem SMTP são uma causa frequente, tal como um servidor que exige primeiro STARTTLS.

cause-tls-demanded =
    .headline = Um servidor de correio exige uma ligação segura
    .why = O servidor indica que só aceita esta mensagem por uma ligação encriptada. Pelo que o relatório mostra, não foi usada nenhuma.
    .act = ativar a encriptação
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Se enviou a mensagem a partir de um programa ou dispositivo seu, ative TLS nas definições de envio.
    .otherwise = A pessoa a quem escreveu não pode fazer nada quanto a isto.
    .admin = Verifique se o seu sistema usa STARTTLS como cliente (RFC 3207): muitos não o fazem por predefinição. Se usa, veja se EHLO oferece STARTTLS e se uma firewall o retira. Se o handshake falha: versões de TLS abaixo da 1.2, cifras, conjunto de CA em falta. Para submissão, use a porta 465, ou a 587 com STARTTLS (RFC 8314). A Google responde 4.7.29 ou 5.7.29 neste caso.

cause-too-many-recipients =
    .headline = A mensagem tem demasiados destinatários
    .why = Um servidor de correio no caminho só aceita um número limitado de endereços de cada vez.
    .act = usar menos endereços
    .step-1 = Volte a enviar a mensagem, mas só para os endereços deste aviso.
    .step-2 = Se ainda forem demasiados, envie-a a grupos mais pequenos, um de cada vez.
    .step-3 = Se escreve muitas vezes a este grupo, peça à sua equipa de informática uma lista de correio.
    .otherwise = A equipa de informática de { $domain } pode dizer que limite existe lá.
    .admin = Um servidor deve aceitar pelo menos 100 destinatários de cada vez, e o cliente deve dividir o resto (RFC 5321). Verifique se o seu sistema divide após a resposta 452 e que limites valem por mensagem e por remetente.

## Conteúdo

cause-content-problem =
    .headline = Um servidor não consegue processar a mensagem nesta forma
    .why = Algo na maneira como esta mensagem está construída impede a entrega. Pode ser o formato, os caracteres ou um anexo.
    .act = simplificar a mensagem
    .step-1 = Volte a enviar a mensagem como texto simples, sem formatação.
    .step-2 = Retire os anexos ou envie-os em tipos de ficheiro comuns.
    .step-3 = Experimente outro programa de correio, por exemplo no navegador.
    .otherwise = Se uma mensagem simples também não passar, reencaminhe este aviso completo para a sua equipa de informática.
    .admin = Verifique a mensagem segundo a RFC 5322 e o MIME: From e Date, CR ou LF isolados, comprimento das linhas, NUL, conjuntos de caracteres. Veja se 8BITMIME, BINARYMIME ou SMTPUTF8 era necessário e não foi oferecido.

cause-message-malformed =
    .headline = Um servidor encontrou erros na forma da mensagem
    .why = Segundo o servidor, a mensagem não segue a norma do correio eletrónico. A causa habitual é o programa que a criou.
    .act = usar outro programa
    .step-1 = Escreva a mensagem de novo noutro programa de correio, por exemplo no navegador.
    .step-2 = Escreva o texto de raiz. Uma mensagem copiada ou reencaminhada pode levar o erro consigo.
    .step-3 = Se não resultar, reencaminhe este aviso completo para a sua equipa de informática.
    .otherwise = Se a mensagem foi criada por um site ou dispositivo, só quem cuida dele pode corrigir o erro.
    .admin = Verifique por esta ordem: um From com endereço válido, e Sender se houver vários; um Date; nenhum campo repetido (RFC 5322, secção 3.6); sintaxe do Message-ID; octetos de 8 bits sem codificação no cabeçalho; CR ou LF isolados (RFC 5321, secção 2.3.8); linhas com mais de 998 octetos; delimitadores e codificações MIME. Compare a mensagem tal como foi submetida com a mensagem tal como foi enviada: rodapés automáticos, gateways e listas alteram-na.

cause-media-unsupported =
    .headline = Um servidor de correio não aceita este tipo de conteúdo
    .why = Segundo o relatório, a mensagem tem um tipo de conteúdo que o outro lado não pode receber. Alguns endereços só aceitam texto simples.
    .act = mudar o formato
    .step-1 = Use tipos de ficheiro comuns, como PDF ou JPEG.
    .step-2 = Volte a enviar a mensagem como texto simples, sem formatação e sem anexos.
    .step-3 = Ponha os ficheiros na nuvem e envie um link.
    .otherwise = A equipa de informática de { $domain } pode dizer que tipos de conteúdo são aceites lá.
    .admin = Compare o Content-Type de cada parte (RFC 2046) com o que o destino aceita: gateways para SMS, fax, pager e sistemas de tickets muitas vezes só aceitam text/plain. Procure application/ms-tnef (winmail.dat), message/rfc822 encaixado e multipart/signed. Desative rich text para este domínio, ou faça com que o gateway retire ou converta a parte.

cause-conversion-impossible =
    .headline = Não foi possível converter a mensagem no caminho
    .why = Segundo o relatório, o sistema de correio seguinte precisa da mensagem noutra forma. Convertê-la não foi possível ou não era permitido.
    .act = escrever em texto simples
    .step-1 = Use texto simples para este endereço, sem formatação nem caracteres especiais.
    .step-2 = Se a mensagem tem assinatura digital ou encriptação, envie-a sem isso, se o conteúdo o permitir.
    .step-3 = Retire os anexos, ou ponha os ficheiros na nuvem e envie um link.
    .otherwise = Se uma mensagem simples também não passar, reencaminhe este aviso completo para a sua equipa de informática.
    .admin = Veja qual destes o salto seguinte não oferece após EHLO: 8BITMIME (RFC 6152), BINARYMIME ou SMTPUTF8. X.6.2: conversão proibida, por exemplo em partes assinadas ou por política; X.6.3: não é oferecida; X.6.5: foi tentada e falhou. Faça com que o próprio programa de envio codifique em quoted-printable ou base64, ou envie por um host que ofereça a extensão.

cause-content-refused =
    .headline = O conteúdo da mensagem não foi aceite
    .why = Um servidor de correio no caminho verifica o conteúdo das mensagens. Algo nesta mensagem não foi aceite, por exemplo um anexo ou um link.
    .act = mudar o conteúdo
    .step-1 = Retire os anexos, sobretudo programas e ficheiros comprimidos.
    .step-2 = Veja se os seus ficheiros têm vírus antes de os voltar a enviar.
    .step-3 = Retire os links que não forem necessários.
    .step-4 = Combine com a pessoa outra forma de enviar os ficheiros.
    .otherwise = A equipa de informática de { $domain } pode dizer o que não é aceite lá.
    .recipient = Combine com quem enviou a mensagem outra forma de receber o conteúdo. Se precisar disso muitas vezes, peça uma exceção à sua equipa de informática.
    .admin = Veja que filtro deu a resposta e que regra ou assinatura indica. Verifique os tipos de ficheiro dentro de ficheiros comprimidos e as extensões duplas. Se um antivírus indica software malicioso, examine primeiro o dispositivo do remetente.

cause-attachment-refused =
    .headline = Um anexo não foi aceite
    .why = Um servidor de correio no caminho não aceita um ficheiro desta mensagem. Muitos sistemas recusam programas, scripts e ficheiros comprimidos com palavra-passe.
    .act = mudar o anexo
    .step-1 = Leia a resposta no fim deste aviso. Pode dizer de que ficheiro se trata.
    .step-2 = Guarde o ficheiro num formato comum, como PDF, ou deixe-o de fora.
    .step-3 = Ponha o ficheiro na nuvem e envie um link.
    .otherwise = A equipa de informática de { $domain } pode dizer que ficheiros são aceites lá.
    .recipient = Indique outra forma de receber o ficheiro, por exemplo uma pasta partilhada. Se precisa muitas vezes de ficheiros destes, peça uma exceção à sua equipa de informática.
    .admin = Descubra o que a regra examina: extensão, Content-Type, tipo real do ficheiro ou o interior de ficheiros comprimidos. Recusados com frequência: .exe, .js, .iso, .lnk, .html, macros, extensões duplas, ficheiros comprimidos com palavra-passe que não podem ser analisados, anexos encaixados ou em demasia. O lado remoto pode abrir uma exceção para este remetente ou libertar uma cópia da quarentena. Não disfarce o ficheiro.

cause-virus-found =
    .headline = Um antivírus assinala software malicioso
    .why = Um antivírus pode enganar-se, mas é mais seguro verificar. Há software malicioso que envia mensagens sozinho.
    .act = verificar o seu dispositivo
    .step-1 = Não abra os anexos nem os volte a enviar por agora.
    .step-2 = Verifique o seu dispositivo e os ficheiros com um antivírus atualizado.
    .step-3 = Se não escreveu esta mensagem, mude a sua palavra-passe noutro dispositivo.
    .step-4 = Diga à sua equipa de informática o que está neste aviso. Não passe os ficheiros a ninguém.
    .otherwise = Se o ficheiro for de certeza inofensivo, a equipa de informática de { $domain } pode rever a decisão.
    .admin = Anote que host o comunicou e o nome da assinatura. Antes de mais, isole e examine o dispositivo que enviou e procure na conta mensagens e regras que não são do titular. Verifique o ficheiro com um segundo antivírus. Se for falso alarme, comunique-o ao fabricante do antivírus; nunca recomprima o ficheiro para o fazer passar.

cause-international-address-unsupported =
    .headline = Um servidor não aceita letras acentuadas ou especiais
    .why = Um endereço desta mensagem tem letras com acento, cedilha ou de outro alfabeto. Um sistema de correio no caminho não aceita endereços destes.
    .act = usar um endereço simples
    .step-1 = Peça à pessoa um endereço só com letras de A a Z, sem acentos nem cedilhas.
    .step-2 = Se o seu próprio endereço tem letras dessas, escreva a partir de outro.
    .otherwise = A equipa de informática de { $domain } pode ver se o sistema de lá consegue aceitar esses endereços.
    .recipient = Peça à sua equipa de informática um segundo endereço só com letras de A a Z, sem acentos nem cedilhas. Dê-o às pessoas cujas mensagens não chegam.
    .admin = O sistema seguinte não oferece SMTPUTF8 (RFC 6531). Ative-o lá ou dê à caixa um alias em ASCII. Se só o domínio não é ASCII, pode ser enviado na forma A-label.

## Segurança e regras

cause-policy-problem =
    .headline = Uma regra de segurança travou a mensagem
    .why = Os sistemas de correio têm regras sobre as mensagens que aceitam e transmitem. Uma dessas regras travou esta mensagem.
    .act = descobrir a regra
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = A equipa de informática de { $domain } pode dizer se a regra é de lá.
    .admin = A resposta é vaga, talvez de propósito. Descubra que host a deu. Verifique a autenticação do remetente, o TLS, a reputação do host de envio e uma eventual encriptação da mensagem.

cause-cryptography-failed =
    .headline = Uma verificação de assinatura ou encriptação falhou
    .why = Trata-se da proteção da própria mensagem, como uma assinatura digital. Segundo o relatório, um sistema não conseguiu verificá-la ou convertê-la.
    .act = verificar chaves e certificados
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Se a encriptação é feita por si, peça à pessoa uma chave ou um certificado atual.
    .step-3 = Se a mensagem não tem nada de confidencial, envie-a sem assinatura digital e sem encriptação.
    .otherwise = Talvez a equipa de informática de { $domain } também tenha de verificar as chaves de lá.
    .recipient = Se a sua chave ou o seu certificado caducou ou mudou, envie o atual às pessoas que lhe escrevem.
    .admin = Descubra que host verifica, assina ou desencripta (S/MIME, OpenPGP, um gateway). X.7.3: não há conversão entre dois sistemas; X.7.5: não há chave utilizável; X.7.6: algoritmo não aceite, como SHA-1 ou RSA curto; X.7.7: o conteúdo foi alterado. Verifique a validade, a cadeia e a revogação dos certificados, e as chaves no diretório. Com X.7.7, procure o que altera o corpo depois da assinatura: rodapés automáticos, reescrita de links, recodificação.

cause-refused-by-policy =
    .headline = { $domain } recusou a mensagem por regras próprias
    .why = Cada sistema de correio decide que mensagens aceita. A equipa de informática de lá sabe que regra travou esta.
    .act = autorizar a mensagem
    .step-1 = Leia a resposta do outro servidor no fim deste aviso. Pode indicar o motivo.
    .step-2 = Avise a pessoa, por outra via, de que a mensagem foi recusada.
    .step-3 = Sugira à pessoa que peça uma exceção à equipa de informática de lá.
    .otherwise = Se todas as suas mensagens para { $domain } são recusadas, reencaminhe este aviso completo para a sua equipa de informática.
    .recipient = Se espera mensagens de quem enviou esta, peça uma exceção à sua equipa de informática.
    .admin = A regra é do lado remoto, e a solução também. Envie ao postmaster de lá a resposta, a hora e o endereço IP de envio. Se todo o correio é recusado, verifique antes SPF, DKIM, DMARC, DNS inverso e listas de bloqueio.

cause-refused-as-spam =
    .headline = { $domain } considera a mensagem spam
    .why = Um filtro automático de lá recusou a mensagem como correio indesejado. Estes filtros podem enganar-se.
    .act = deixar passar a mensagem
    .step-1 = Pergunte à pessoa, por outra via, se o seu endereço pode ser autorizado lá.
    .step-2 = Experimente uma mensagem curta, sem links nem anexos.
    .step-3 = Se não escreveu esta mensagem, mude a sua palavra-passe e avise a sua equipa de informática.
    .otherwise = Se outras mensagens suas também são recusadas, reencaminhe este aviso completo para a sua equipa de informática.
    .recipient = Acrescente o endereço de quem enviou aos seus contactos ou remetentes seguros. Se houver mensagens desse endereço na pasta do spam, marque-as como desejadas.
    .admin = Verifique SPF, DKIM e DMARC do domínio do remetente e a reputação do endereço IP de envio. Procure envios invulgares desta conta. Se estiver tudo em ordem, comunique a decisão errada ao postmaster remoto.

cause-relay-refused =
    .headline = Um servidor de correio recusou transmitir a mensagem
    .why = O servidor indica que não lhe cabe transmitir correio seu para { $domain }. Muitas vezes, a causa está na configuração.
    .act = corrigir a configuração
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Verifique a parte depois do sinal @. Um nome errado pode levar a um servidor errado.
    .otherwise = Se estiver tudo certo do seu lado, cabe à equipa de informática de { $domain } ver que servidor recebe correio.
    .admin = Os registos MX podem levar a um host que não tem o domínio na sua lista. Ou o seu relay exige autenticação. Verifique os registos MX, as credenciais do relay e a que endereços IP este permite relay.

cause-authentication-required =
    .headline = Um servidor exige um início de sessão válido
    .why = Um servidor de correio no caminho só aceita esta mensagem com um início de sessão válido. Este faltou ou não foi aceite.
    .act = verificar a autenticação
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Se um dispositivo ou programa seu envia correio sozinho, verifique lá o nome de utilizador e a palavra-passe.
    .otherwise = A pessoa a quem escreveu não pode fazer nada quanto a isto.
    .admin = Verifique as credenciais e o mecanismo que o seu sistema usa com o relay. Use submissão na porta 587 com STARTTLS, ou na porta 465. Uma palavra-passe alterada ou uma palavra-passe de aplicação obrigatória são causas frequentes.

cause-authentication-refused =
    .headline = Um servidor de correio recusou o início de sessão
    .why = Um servidor de correio não aceitou os dados de início de sessão que recebeu. Uma palavra-passe pode ter mudado ou caducado.
    .act = corrigir os dados
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Se enviou a mensagem a partir de um programa ou dispositivo seu, escreva lá de novo o utilizador e a palavra-passe.
    .step-3 = Inicie sessão uma vez no navegador. O seu fornecedor pode pedir lá alguma coisa.
    .otherwise = A pessoa a quem escreveu não pode fazer nada quanto a isto.
    .admin = Leia a resposta (RFC 4954, RFC 5248): 535 5.7.8 credenciais erradas, 432 4.7.12 transição de palavra-passe, 5.7.14 relação de confiança em falta. Teste as credenciais à mão na porta de submissão. Depois verifique: palavra-passe alterada ou caducada, conta bloqueada após autenticações falhadas, autenticação por palavra-passe desativada pelo fornecedor, palavra-passe de aplicação em falta, token OAuth caducado. As credenciais do relay estão no servidor de correio; corrija-as lá e processe a fila.

cause-authentication-too-weak =
    .headline = Um servidor exige um início de sessão mais seguro
    .why = Segundo o servidor, esta forma de iniciar sessão não é suficientemente segura. A palavra-passe em si pode estar certa.
    .act = usar autenticação mais segura
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Se enviou a mensagem a partir de um programa ou dispositivo seu, ative nele o TLS e atualize-o.
    .otherwise = A pessoa a quem escreveu não pode fazer nada quanto a isto.
    .admin = 534 5.7.9: o mecanismo é demasiado fraco, ou a conta precisa de uma palavra-passe de aplicação; 538 5.7.11: este mecanismo só com TLS. Autentique-se após TLS na porta 465, ou após STARTTLS na 587 (RFC 8314), com um mecanismo anunciado nesse momento: SCRAM, OAUTHBEARER, XOAUTH2, ou PLAIN dentro de TLS. Um dispositivo que não conhece nenhum dos dois pode entregar o correio a um relay na sua própria rede.

cause-sending-blocked =
    .headline = O envio a partir desta conta ou endereço está bloqueado
    .why = Um servidor de correio do lado do envio não permite enviar a partir desta conta ou deste endereço. Pode ser por precaução.
    .act = levantar o bloqueio
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Se tem mais do que um endereço, escolha o que pertence a esta conta.
    .step-3 = Se saíram mensagens que não escreveu, mude de imediato a sua palavra-passe.
    .otherwise = A pessoa a quem escreveu não pode fazer nada quanto a isto.
    .admin = Verifique se a conta está desativada, bloqueada por abuso ou sem direito a este endereço de remetente. Antes de levantar um bloqueio, procure envios invulgares, regras de reencaminhamento e sessões abertas, e reponha a palavra-passe.

cause-account-disabled =
    .headline = A conta de envio está desativada, segundo um servidor
    .why = É o que indica um servidor de correio do lado do envio sobre a conta usada para esta mensagem.
    .act = reativar a conta
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática, se for preciso a partir de outra conta.
    .step-2 = Se tem outra conta, envie a mensagem a partir dela.
    .otherwise = Pelo que o relatório mostra, a causa não está no endereço para onde escreveu.
    .admin = O servidor de submissão ou o relay indica que a conta está desativada (525 ou X.7.13, RFC 5248). Verifique o estado dela: encerrada, licença ou pagamento em falta, bloqueada após autenticações falhadas, bloqueada por abuso. Elimine o motivo antes de a reativar. Se for a conta com que o seu servidor se autentica no relay, todo o correio de saída é afetado.

cause-account-compromised =
    .headline = O envio está bloqueado por mensagens suspeitas
    .why = Um servidor de correio do lado do envio indica envios invulgares a partir desta conta ou organização. Outra pessoa pode estar a usar a conta.
    .act = proteger a conta
    .step-1 = Mude já a sua palavra-passe, num dispositivo de confiança.
    .step-2 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-3 = Procure na sua caixa de correio mensagens enviadas e regras que não sejam suas.
    .step-4 = Verifique o seu dispositivo com um antivírus atualizado.
    .otherwise = A pessoa a quem escreveu não pode fazer nada quanto a isto.
    .admin = Primeiro bloqueie o início de sessão, reponha a palavra-passe e termine todas as sessões e tokens. Depois leia o log de inícios de sessão e retire regras da caixa de entrada, reencaminhamentos, delegações, consentimentos de aplicações e conectores estranhos; esvazie a fila de saída. Levante o bloqueio só no fim. No Microsoft 365, um utilizador (5.1.8) é libertado nas entidades restritas e uma organização (5.7.7xx), pelo suporte. Se era um envio em massa legítimo, use um serviço próprio para isso.

cause-send-as-denied =
    .headline = Esta conta não pode usar o endereço de remetente
    .why = Segundo um servidor de correio do lado do envio, o endereço de remetente não pertence a esta conta.
    .act = permitir este remetente
    .step-1 = Escolha o seu próprio endereço como remetente e volte a enviar a mensagem.
    .step-2 = Se precisa do outro endereço, reencaminhe este aviso completo para a sua equipa de informática.
    .otherwise = A pessoa a quem escreveu não pode fazer nada quanto a isto.
    .admin = Compare três coisas no log: a conta autenticada, MAIL FROM e o campo From. Se o uso é desejado, conceda Send As ou Send on Behalf (Exchange; espere pela replicação), associe o endereço à conta (smtpd_sender_login_maps no Postfix) ou acrescente-o como alias verificado. Dispositivos e programas precisam de conta própria com endereço próprio. Se ninguém queria esse uso, procure abusos.

cause-sender-not-allowed =
    .headline = { $domain } não aceita mensagens suas neste endereço
    .why = Alguns endereços só aceitam mensagens de certos remetentes, por exemplo colegas ou membros de uma lista. Outros estão fechados a certos remetentes.
    .act = autorizar o seu endereço
    .step-1 = Peça por outra via à pessoa, ou a quem gere o grupo, que autorize o seu endereço.
    .step-2 = Se tem mais do que um endereço, use o que é conhecido lá.
    .step-3 = Se for uma lista de correio, inscreva-se primeiro.
    .otherwise = A equipa de informática de { $domain } pode ver quem tem autorização para escrever a este endereço.
    .recipient = Acrescente o endereço de quem enviou aos que podem escrever para si ou para o seu grupo. Se não conseguir, peça-o à sua equipa de informática.
    .admin = O destinatário restringe os remetentes: grupo fechado, lista só para membros, só remetentes internos ou um bloqueio. Quem gere o endereço ou a equipa remota pode autorizar o remetente. Confirme que o endereço de remetente em uso é o registado.

cause-list-restricted =
    .headline = Esta lista não aceita o seu endereço, segundo { $domain }
    .why = Muitas listas e grupos só aceitam mensagens de membros ou de certos remetentes. Segundo o servidor de correio, o seu endereço não está entre eles.
    .act = acrescentar o seu endereço
    .step-1 = Se já faz parte da lista, escreva a partir do endereço com que se inscreveu.
    .step-2 = Inscreva-se na lista, ou peça por outra via a quem a gere que acrescente o seu endereço.
    .step-3 = Se for urgente, escreva diretamente a membros que conhece.
    .otherwise = A equipa de informática de { $domain } pode dizer quem gere a lista.
    .recipient = Se gere esta lista ou grupo, acrescente o endereço de quem enviou. Ou deixe as mensagens de fora à espera da sua aprovação.
    .admin = Compare From e o remetente do envelope com os membros e os remetentes permitidos: o motivo habitual é um alias ou um endereço que mudou. Quem gere a lista pode acrescentar o endereço ou moderar as mensagens de outros. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), remetentes externos de um grupo do Microsoft 365 (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } só aceita correio interno neste endereço
    .why = Segundo o servidor de correio, este endereço só recebe mensagens da própria organização. A sua não foi reconhecida como uma delas.
    .act = permitir remetentes externos
    .step-1 = Se faz parte desta organização, envie a mensagem pela sua conta de lá.
    .step-2 = Peça por outra via à pessoa, ou a quem gere o grupo, que permita remetentes externos.
    .step-3 = Use outro endereço da organização, por exemplo o que está no site dela.
    .otherwise = A equipa de informática de { $domain } pode abrir o endereço a mensagens externas.
    .recipient = Peça à sua equipa de informática que permita mensagens externas neste endereço, de todos ou só de certos remetentes.
    .admin = Exchange 5.7.12 e 5.7.13x: o objeto do destinatário exige remetentes autenticados. Desative RequireSenderAuthenticationEnabled, ou crie um contacto para o remetente e autorize só esse. Se o remetente é interno, a mensagem entrou sem autenticação: faça com que o dispositivo ou programa se autentique, ou corrija o conector entre os seus próprios servidores para que ela conte como interna.

cause-sender-blocked =
    .headline = As suas mensagens estão bloqueadas, segundo { $domain }
    .why = Segundo o servidor de correio, o seu endereço, domínio ou servidor está numa lista de remetentes bloqueados. O bloqueio pode ser intencional ou um engano.
    .act = retirar o bloqueio
    .step-1 = Se lhe parecer engano, peça por outra via que retirem o bloqueio.
    .step-2 = Se as mensagens para outros endereços deste domínio também são bloqueadas, reencaminhe este aviso completo para a sua equipa de informática.
    .otherwise = A equipa de informática de { $domain } pode ver onde está o bloqueio e porquê.
    .recipient = Se o endereço de quem enviou está por engano na sua lista de remetentes bloqueados, retire-o. Se não está lá, fale com a sua equipa de informática.
    .admin = O bloqueio está do lado remoto, feito pela pessoa ou pela equipa remota (Exchange 5.7.507, 5.7.513). Descubra o que abrange: tente outra conta do seu domínio e depois outro endereço IP. Procure envios em massa indesejados deste remetente e respeite todos os pedidos para parar. Depois envie ao postmaster remoto a resposta, a hora, o endereço de remetente e o endereço IP.

cause-sender-not-verified =
    .headline = { $domain } não pôde verificar a origem da mensagem
    .why = O servidor de correio de { $domain } verifica se uma mensagem vem mesmo de onde diz vir. Esta mensagem não passou na verificação.
    .act = corrigir a configuração
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Envie só pelo serviço de correio a que pertence o seu endereço.
    .otherwise = Se a mensagem foi reencaminhada pelo caminho, talvez a equipa de informática de { $domain } possa ajudar.
    .recipient = Se outra caixa sua reencaminha o correio para esta, vá lá buscá-lo diretamente: o reencaminhamento pode estragar esta verificação.
    .admin = Verifique o SPF para o endereço IP de envio, a assinatura DKIM e o alinhamento DMARC com o domínio de From. O host de envio precisa de um nome de DNS inverso que resolva de volta para ele. Quem reencaminha e os serviços que enviam em seu nome também têm de estar cobertos.

cause-spf-failed =
    .headline = { $domain } não pôde confirmar o servidor de envio
    .why = Um domínio pode listar os servidores que enviam o correio dele, por um método chamado SPF. Em { $domain }, o servidor de envio não passou nessa verificação.
    .act = corrigir o registo SPF
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Envie só pelo serviço de correio a que pertence o seu endereço.
    .otherwise = Se a mensagem foi reencaminhada para { $domain }, a causa pode ser o servidor que a reencaminhou.
    .recipient = Se outra caixa sua reencaminha o correio para esta, vá lá buscá-lo diretamente: o reencaminhamento pode estragar esta verificação.
    .admin = Avalie o SPF (RFC 7208) para o domínio em MAIL FROM, ou em EHLO se esse estiver vazio, e para o endereço IP que o host remoto viu; lembre-se do IPv6. Fail: acrescente o endereço ou o include do serviço, ou envie por um host da lista. Permerror: exatamente um registo v=spf1, no máximo 10 consultas DNS e 2 sem resultado, sem gralhas. Temperror: os seus servidores de nomes. Quem reencaminha precisa de SRS.

cause-dkim-failed =
    .headline = { $domain } não encontrou assinatura digital que aceite
    .why = Os serviços de correio assinam mensagens para provar de onde vêm, por um método chamado DKIM. Em { $domain }, nenhuma assinatura destas passou na verificação.
    .act = corrigir a assinatura DKIM
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Se a mensagem passou por uma lista de correio, escreva diretamente à pessoa.
    .step-3 = Envie só pelo serviço de correio a que pertence o seu endereço.
    .otherwise = A equipa de informática de { $domain } pode dizer o que havia de errado na assinatura.
    .admin = Examine uma mensagem tal como saiu: existe um DKIM-Signature (RFC 6376)? Consulte a chave em <s>._domainkey.<d>: presente, não vazia, par da chave privada, RSA de pelo menos 1024, melhor 2048 bits (RFC 8301). Se o hash do corpo falha, algo altera a mensagem depois da assinatura: rodapés, gateways, recodificação. X.7.22: nenhuma assinatura cujo d= seja o domínio de From. Verifique x= e o relógio.

cause-dmarc-failed =
    .headline = { $domain } não pôde associar a mensagem ao remetente
    .why = O seu domínio pode pedir que seja recusado o correio sem prova de que vem dele. Em { $domain }, essa prova (DMARC) não foi encontrada.
    .act = corrigir a autenticação
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Envie só pelo serviço de correio a que pertence o seu endereço.
    .step-3 = Se a mensagem passou por uma lista de correio, escreva diretamente à pessoa.
    .otherwise = Se a mensagem foi reencaminhada pelo caminho, a equipa de informática de { $domain } pode abrir uma exceção.
    .recipient = Se outra caixa sua reencaminha o correio para esta, vá lá buscá-lo diretamente: o reencaminhamento pode estragar esta verificação.
    .admin = Consulte _dmarc.<domínio de From>: p=, sp=, aspf=, adkim= (RFC 7489). SPF ou DKIM tem de passar, e o domínio respetivo tem de estar alinhado com From. Cada serviço que envia em seu nome precisa de uma chave DKIM sob o seu domínio ou de um endereço de retorno nele; os relatórios agregados (rua=) mostram qual deles falha. As listas e quem reencaminha devem reescrever From ou não mexer no conteúdo assinado. Alivie p= só enquanto durar a correção.

cause-arc-failed =
    .headline = { $domain } não confia no reencaminhamento da mensagem
    .why = Os servidores que reencaminham correio podem anotar as verificações que fizeram, por um método chamado ARC. Segundo { $domain }, o registo desta mensagem não é válido.
    .act = verificar o reencaminhamento
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Escreva diretamente à pessoa, e não por uma lista ou por um endereço que reencaminha.
    .otherwise = Se a mensagem foi reencaminhada por um servidor de terceiros, quem cuida desse servidor tem de corrigir isto.
    .recipient = Se outra caixa sua reencaminha o correio para esta, vá lá buscá-lo diretamente: o reencaminhamento pode estragar esta verificação.
    .admin = Valide a cadeia da mensagem tal como chegou (RFC 8617): instâncias de 1 a n sem falhas, cv=none na primeira e cv=pass nas outras, cada ARC-Seal verificável com a chave no DNS, ARC-Message-Signature na mais recente. A causa é o primeiro host cujo conjunto falha ou que alterou a mensagem depois de selar: corrija aí a selagem ou desative-a. SPF, DKIM e DMARC decidem sem ARC.

cause-reverse-dns-missing =
    .headline = { $domain } não encontrou nome válido do servidor de envio
    .why = O endereço de internet de um servidor de correio deve corresponder a um nome. Em { $domain }, o servidor de envio não passou nessa verificação.
    .act = dar nome ao servidor
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Se tem conta noutro serviço de correio, envie a mensagem a partir dela.
    .otherwise = A equipa de informática de { $domain } pode abrir uma exceção.
    .admin = Veja o endereço IP de envio na resposta ou no seu log e consulte o registo PTR dele; o nome tem de ter um registo A ou AAAA com esse mesmo endereço. Quem define o PTR é o dono do bloco de endereços: em geral, o seu fornecedor de alojamento ou de internet. Verifique também o IPv6, ou envie por IPv4 até haver um PTR. Faça com que EHLO indique o mesmo nome e evite nomes genéricos formados a partir do endereço.

cause-sending-server-refused =
    .headline = { $domain } recusa correio do servidor de envio
    .why = Trata-se do servidor de correio que envia as suas mensagens, e não da sua mensagem. Outras mensagens desse servidor também podem ser recusadas.
    .act = pedir o desbloqueio
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = A equipa de informática de { $domain } pode abrir uma exceção.
    .recipient = Se espera mensagens de quem enviou esta, peça uma exceção à sua equipa de informática.
    .admin = Se a resposta indica uma lista de bloqueio, encontre e elimine a causa antes de pedir a remoção. Verifique o DNS inverso, o nome indicado em EHLO e volumes invulgares. Se não há lista, escreva ao postmaster remoto com o endereço IP de envio.

cause-sending-server-blocklisted =
    .headline = Servidor de envio em lista de bloqueio, segundo { $domain }
    .why = As listas de bloqueio indicam servidores que estariam a enviar correio indesejado. Em geral, muita gente usa o mesmo servidor; por isso, o problema pode não ser seu.
    .act = pedir a remoção
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Se tem conta noutro serviço de correio, envie a mensagem a partir dela.
    .step-3 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = A equipa de informática de { $domain } pode abrir uma exceção até à remoção da lista.
    .recipient = Se espera mensagens de quem enviou esta, peça uma exceção à sua equipa de informática.
    .admin = Veja na resposta qual é a lista e consulte nela o seu endereço IP de envio; algumas listas tratam de domínios ou links. Primeiro encontre e elimine a causa: conta comprometida, relay aberto, formulário web, dispositivo infetado atrás do mesmo endereço. Depois peça a remoção na página dessa lista (Spamhaus, ou o portal de remoção da Microsoft). Listas de endereços dinâmicos: envie pelo relay do seu fornecedor. Endereço partilhado: avise o fornecedor.

cause-sending-server-reputation-low =
    .headline = { $domain } não confia o bastante no servidor de envio
    .why = Os sistemas de correio avaliam um servidor pelo que já enviou. Em { $domain }, a avaliação do servidor de envio é demasiado baixa.
    .act = melhorar a avaliação
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Espere um dia e volte a enviar a mensagem. As avaliações mudam com o tempo.
    .step-3 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = A equipa de informática de { $domain } pode abrir uma exceção.
    .recipient = Se espera mensagens de quem enviou esta, peça uma exceção à sua equipa de informática.
    .admin = Verifique por esta ordem: SPF, DKIM, DMARC e DNS inverso; volume repentino e contas comprometidas; taxas de queixas e de erros. As páginas do fornecedor mostram a visão dele: Google Postmaster Tools, Microsoft SNDS e JMRP, Yahoo Sender Hub. Um endereço novo precisa de algumas semanas de volume a crescer devagar. Faça os envios em massa por outro endereço e só para quem os pediu. Depois use o formulário do fornecedor com a resposta.

cause-greeting-refused =
    .headline = A saudação do servidor de envio não foi aceite
    .why = Quando dois servidores de correio se encontram, o primeiro apresenta-se com um nome. O outro servidor não aceitou esse nome.
    .act = corrigir esse nome
    .step-1 = Reencaminhe este aviso completo para a sua equipa de informática.
    .step-2 = Se um dispositivo ou programa enviou a mensagem sozinho, configure-o para usar o seu serviço de correio.
    .otherwise = A equipa de informática de { $domain } pode abrir uma exceção.
    .admin = O nome após EHLO tem de ser um nome de host completo que resolva (RFC 5321, secções 2.3.5 e 4.1.1.1), de preferência o do registo PTR. Em geral são recusados: localhost, um nome sem ponto, .local, um endereço sem parênteses retos, o nome do próprio destinatário. Defina smtp_helo_name no Postfix ou o FQDN do conector de envio no Exchange. Se o nome está certo, descubra que host ou programa atrás do mesmo endereço indica outro.

cause-rate-limited =
    .headline = Demasiadas mensagens em pouco tempo
    .why = Um servidor de correio no caminho limita quantas mensagens aceita num certo tempo. Esse limite foi atingido. As mensagens de outras pessoas também podem contar.
    .act = esperar e reenviar
    .step-1 = Espere até amanhã e volte a enviar a mensagem.
    .step-2 = Se escreve a muita gente, distribua as mensagens por mais tempo.
    .step-3 = Se enviou poucas mensagens, avise a sua equipa de informática e, por segurança, mude a sua palavra-passe.
    .otherwise = Se acontecer muitas vezes, a sua equipa de informática pode descobrir qual é o limite.
    .admin = Descubra de quem é o limite: seu, do sistema remoto ou daquela caixa. Abrande por destino e reparta os envios em massa. Um pico repentino de uma conta pode indicar que foi comprometida.

cause-sending-quota-exceeded =
    .headline = O limite de envio foi atingido
    .why = As contas e organizações só podem enviar um certo número de mensagens num certo tempo. Segundo o relatório, esse número foi atingido.
    .act = esperar e reenviar
    .step-1 = Espere um dia e volte a enviar a mensagem. A maioria dos limites conta 24 horas.
    .step-2 = Se escreve a muita gente, peça à sua equipa de informática um serviço de envios em massa.
    .step-3 = Se enviou poucas mensagens, mude a sua palavra-passe e avise a sua equipa de informática.
    .otherwise = A sua equipa de informática pode ver o que foi enviado e talvez aumentar o limite.
    .admin = Descubra de quem é a quota: da conta, da organização ou do seu relay (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Conte por conta as mensagens e os destinatários das últimas 24 horas; procure scripts, ciclos e contas comprometidas. A maioria dos limites é de janela móvel: deixe a fila esperar em vez de submeter de novo. Passe os envios em massa para um serviço próprio, ou peça um limite mais alto.

cause-recipient-rate-limited =
    .headline = Esta caixa recebe demasiadas mensagens, segundo { $domain }
    .why = O servidor de correio de { $domain } limita o ritmo a que uma caixa pode receber mensagens. As mensagens de outras pessoas também contam.
    .act = esperar e reenviar
    .step-1 = Espere uma hora e volte a enviar a mensagem.
    .step-2 = Se um programa seu escreve a este endereço, faça com que envie menos mensagens.
    .step-3 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = Se continuar, a equipa de informática de { $domain } pode ver de onde vêm todas as mensagens.
    .recipient = Se muitas mensagens vêm de um programa ou serviço, faça com que sejam enviadas menos vezes. Se não souber o motivo, avise a sua equipa de informática.
    .admin = O limite é de uma caixa: para este remetente (Exchange 5.2.121) ou para todos (Exchange 5.2.122, Google 4.2.1 e 5.2.1). Procure alarmes de monitorização, scripts e duas respostas automáticas que respondem uma à outra (RFC 3834). Agrupe os alarmes e reduza a concorrência para este destinatário. A equipa remota pode seguir a origem, ou usar um grupo ou uma caixa partilhada com limites mais altos.

cause-flood-detected =
    .headline = Um servidor detetou demasiadas mensagens parecidas
    .why = Segundo o servidor, esta mensagem parece fazer parte de uma enxurrada de mensagens parecidas. Pode estar entre elas por acaso.
    .act = esperar e reenviar
    .step-1 = Espere até amanhã e volte a enviar a mensagem.
    .step-2 = Se envia o mesmo texto a muita gente, use um serviço de envios em massa.
    .step-3 = Se só enviou esta, mude a sua palavra-passe e avise a sua equipa de informática.
    .otherwise = A equipa de informática de { $domain } pode dizer o que foi contado lá.
    .recipient = Se de repente há muitas mensagens parecidas na sua caixa, avise a sua equipa de informática. Procure entre elas as importantes, por exemplo do seu banco.
    .admin = X.7.28: demasiadas mensagens parecidas do seu endereço, rede ou domínio, ou várias com o mesmo Message-ID. Encontre a origem no log pelo assunto e pela conta: conta comprometida, ciclo, script, ou um formulário web usado para inscrever outras pessoas (use confirmação da inscrição e captcha). Trave a origem, retire da fila as mensagens dela e deixe o resto sair devagar.

cause-asked-to-try-later =
    .headline = { $domain } pede outra tentativa mais tarde
    .why = O servidor de correio de { $domain } não aceita a mensagem por agora. Os servidores respondem assim quando têm muito trabalho ou por cautela.
    .act = esperar e reenviar
    .step-1 = Espere algumas horas e volte a enviar a mensagem.
    .step-2 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = Se durar dias, a equipa de informática de { $domain } pode descobrir porquê.
    .admin = O servidor remoto respondeu com uma recusa temporária. Verifique se o seu sistema tenta de novo a partir do mesmo endereço IP, porque o greylisting conta com isso. Se novas tentativas ao longo de um dia não resolverem, envie ao postmaster remoto a resposta e as horas.

cause-greylisted =
    .headline = { $domain } faz esperar de propósito quem não conhece
    .why = O servidor de correio só aceita a mensagem de um remetente desconhecido passado algum tempo, numa nova tentativa. Isto afasta correio indesejado.
    .act = esperar e reenviar
    .step-1 = Espere uma hora e volte a enviar a mensagem a partir do mesmo endereço.
    .step-2 = Se não resultar, reencaminhe este aviso completo para a sua equipa de informática.
    .step-3 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = A equipa de informática de { $domain } pode dispensar o seu endereço da espera.
    .recipient = Se espera mensagens de quem enviou esta, peça à sua equipa de informática que dispense o endereço da espera.
    .admin = O greylisting (RFC 6647) guarda o endereço IP ou a rede dele, o remetente e o destinatário, e aceita uma nova tentativa passados alguns minutos. Verifique se a sua fila repete 4yz dentro de uma hora, durante pelo menos um dia, a partir do mesmo endereço e com o mesmo remetente do envelope: conjuntos de endereços e endereços de retorno variáveis estragam isto. A equipa remota pode dispensar por SPF, por rede ou por lista de permissões.

cause-system-congested =
    .headline = O sistema de correio está sobrecarregado, segundo { $domain }
    .why = O servidor de correio indica que tem mais pedidos do que consegue atender. Em geral, isto passa.
    .act = esperar e reenviar
    .step-1 = Espere até amanhã e volte a enviar a mensagem.
    .step-2 = Se envia muitas mensagens para lá, distribua-as por mais tempo.
    .step-3 = Se for urgente, contacte a pessoa por outra via.
    .otherwise = Se durar dias, a equipa de informática de { $domain } tem de aliviar o sistema.
    .admin = Do lado do envio: menos ligações simultâneas a este destino, pausas mais longas e uma tentativa nos outros hosts MX. Do lado remoto, por esta ordem: número de ligações face ao limite, tamanho da fila, filtros e consultas lentos (listas DNS, diretório), latência de disco, carga. Picos no início de cada hora apontam para envios em massa e scripts.

cause-priority-too-low =
    .headline = { $domain } só aceita mensagens com mais prioridade
    .why = Segundo o servidor de correio, as mensagens com esta prioridade têm de esperar. Acontece em emergências ou quando há muito tráfego.
    .act = esperar e reenviar
    .step-1 = Espere algumas horas e volte a enviar a mensagem.
    .step-2 = Se as suas mensagens deviam ter mais prioridade, fale com a sua equipa de informática.
    .step-3 = Se não puder esperar, contacte a pessoa por outra via.
    .otherwise = A equipa de informática de { $domain } sabe quando voltam a ser aceites mensagens com qualquer prioridade.
    .admin = O servidor remoto usa MT-PRIORITY (RFC 6710); a resposta pode indicar o nível mais baixo que aceita. Compare-o com o nível em MAIL FROM ou no campo MT-Priority (RFC 6758). Suba o nível só para remetentes com direito a isso. Importance e X-Priority dos programas de correio não contam. Nos outros casos, deixe a fila esperar.

cause-secure-connection-failed =
    .headline = Não foi possível estabelecer uma ligação segura a { $domain }
    .why = Esta mensagem só pode seguir por uma ligação segura. A ligação ao outro servidor não ficou suficientemente segura.
    .act = verificar a segurança
    .step-1 = Avise a pessoa, por outra via, de que a mensagem não passou.
    .step-2 = Espere um dia e volte a enviar a mensagem.
    .otherwise = Se acontecer também com outros domínios além de { $domain }, reencaminhe este aviso completo para a sua equipa de informática.
    .admin = Teste STARTTLS em cada host MX: se é oferecido, e se o certificado é válido e indica o host. Compare os hosts MX com a política MTA-STS e com os registos TLSA. Uma mensagem com REQUIRETLS precisa que todos os hosts do caminho o ofereçam.

cause-mta-sts-failed =
    .headline = A verificação das regras de segurança de { $domain } falhou
    .why = Este domínio publica regras para ligações seguras aos servidores de correio dele. Segundo o relatório, o servidor encontrado não as cumpriu.
    .act = corrigir as regras
    .step-1 = Avise a pessoa, por outra via, de que as regras de segurança do domínio travam mensagens.
    .step-2 = Se for urgente, use um endereço da mesma pessoa noutro domínio.
    .step-3 = Espere um dia e volte a enviar a mensagem.
    .otherwise = A equipa de informática de { $domain } tem de corrigir as regras ou o servidor.
    .admin = Obtenha a política em https://mta-sts.<domínio>/.well-known/mta-sts.txt (RFC 8461). Cada host MX tem de corresponder a uma linha mx:, oferecer STARTTLS e mostrar um certificado válido para o próprio nome. Ao mudar hosts MX: acrescente os novos à política, mude id no registo TXT _mta-sts, espere pelo max_age da política antiga e só então mude o MX. Entretanto, o modo testing deixa passar o correio. Do lado do envio: obtenha a política de novo se o id for diferente do que está em cache.

cause-dane-failed =
    .headline = A verificação dos registos de segurança de { $domain } falhou
    .why = Este domínio publica registos que permitem reconhecer o servidor de correio dele. Segundo o relatório, os registos ou o servidor não passaram na verificação.
    .act = corrigir os registos
    .step-1 = Avise a pessoa, por outra via, de que os registos de segurança do domínio travam mensagens.
    .step-2 = Se for urgente, use um endereço da mesma pessoa noutro domínio.
    .step-3 = Espere um dia e volte a enviar a mensagem.
    .otherwise = Se acontecer também com outros domínios além de { $domain }, reencaminhe este aviso completo para a sua equipa de informática.
    .admin = Consulte TLSA em _25._tcp.<host MX> e compare com o certificado em uso (RFC 7672; 3 1 1 é a melhor escolha). A causa habitual é uma chave nova antes do registo dela: publique o TLSA antigo e o novo, espere pelo TTL e só então mude o certificado. Verifique se STARTTLS é oferecido. Valide o DNSSEC das zonas do domínio e do host MX: assinaturas caducadas, registos DS após uma mudança de chave. Se outros domínios assinados também falham, verifique o seu próprio DNS recursivo e o relógio dele.

cause-certificate-invalid =
    .headline = O certificado do servidor de { $domain } não foi aceite
    .why = Um certificado mostra que um servidor é mesmo o certo. Este pode ter caducado, indicar outro servidor ou vir de um emissor desconhecido.
    .act = renovar o certificado
    .step-1 = Avise a pessoa, por outra via, de que o certificado do servidor de correio não foi aceite.
    .step-2 = Se for urgente, use um endereço da mesma pessoa noutro domínio.
    .step-3 = Espere um dia e volte a enviar a mensagem.
    .otherwise = Se acontecer também com outros domínios além de { $domain }, reencaminhe este aviso completo para a sua equipa de informática.
    .admin = Teste cada host MX com openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Verifique a validade, o nome do host MX entre os subject alternative names, os certificados intermédios e o emissor. Após uma renovação, o serviço de correio tem de ser recarregado em cada host MX. Do lado do envio: o relógio, o conjunto de CA e a regra ou o conector que exige um certificado válido para este domínio.

cause-requiretls-unsupported =
    .headline = Um servidor no caminho não garante entrega segura
    .why = Esta mensagem foi enviada com a exigência de que todas as ligações no caminho sejam seguras. O servidor de correio seguinte não o promete.
    .act = oferecer entrega segura
    .step-1 = Se a mensagem não tem nada de confidencial, volte a enviá-la sem esta exigência.
    .step-2 = Se é confidencial, combine com a pessoa outra via segura.
    .otherwise = A equipa de informática de { $domain } pode ver se o sistema de lá consegue cumprir esta exigência.
    .admin = A mensagem leva REQUIRETLS (RFC 8689). O salto seguinte tem de anunciar REQUIRETLS após EHLO dentro de TLS, com um certificado válido, e o MX tem de estar protegido por DNSSEC ou MTA-STS. Teste cada host MX: basta um que não o tenha. Do lado remoto, todos os saltos até à caixa têm de o oferecer. Do lado do envio, só o remetente deve decidir prescindir da exigência.
