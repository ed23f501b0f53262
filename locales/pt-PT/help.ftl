### As páginas para onde levam os links dos avisos: uma por causa, e a lista de todas as causas.

## Em todas as páginas

help-skip = Saltar para o conteúdo
help-languages = Língua
help-language-name = Português (Portugal)
help-all-causes = Todas as causas
help-domain = example.com
help-domain-meaning = Nesta página, { $domain } é só um exemplo. Representa a parte do endereço depois do sinal @.

## A página de uma causa

help-notice-meaning = Esta página explica a causa em geral. «Este aviso» é o aviso cujo link conduz a esta página. No fim dele está a resposta exata do servidor de correio.
help-contents = Nesta página
help-sender-heading = Se enviou a mensagem
help-recipient-heading = Se a mensagem era para si
help-recipient = Isto não se resolve na caixa de correio. Entretanto, dê a quem lhe escreveu outra forma de contacto. Se voltar a acontecer, mostre esta página à sua equipa de informática.
help-codes-heading = Códigos de estado
help-codes = Estes códigos indicam esta causa:
help-codes-at-times = Estes códigos também a podem indicar. Depende das palavras da resposta e de quem a deu:
help-code-unregistered = não está registado, mas é usado por alguns sistemas de correio
help-related-heading = Causas semelhantes

## A lista de todas as causas

help-title = Ajuda com mensagens não entregues
help-intro = Escolha a frase que aparece como título no seu aviso. Vai encontrar a causa e o que ajuda.
help-only-in = Só nesta língua: { $language }
help-group-addresses = Endereços
help-group-mailboxes = Caixas de correio
help-group-systems = Sistemas de correio
help-group-network = Rede e rotas
help-group-protocol = Transmissão entre servidores
help-group-content = Conteúdo
help-group-policy = Segurança e regras
help-group-other = Outras causas
