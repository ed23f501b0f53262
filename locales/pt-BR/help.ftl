### As páginas para onde levam os links dos avisos: uma para cada causa, e a lista de todas as causas.

## Em todas as páginas

help-skip = Ir para o conteúdo
help-languages = Idioma
help-language-name = Português (Brasil)
help-all-causes = Todas as causas
help-domain = example.com
help-domain-meaning = Nesta página, { $domain } é só um exemplo. O nome representa a parte do endereço depois do @.

## A página de uma causa

help-notice-meaning = Esta página explica a causa em geral. “Este aviso” é o aviso cujo link trouxe você até aqui. No fim dele está a resposta exata do servidor de e-mail.
help-contents = Nesta página
help-sender-heading = Se você enviou a mensagem
help-recipient-heading = Se a mensagem era para você
help-recipient = Não dá para resolver isso na caixa de e-mail. Enquanto isso, passe a quem escreveu outra forma de falar com você. Se acontecer de novo, mostre esta página à sua equipe de TI.
help-codes-heading = Códigos de status
help-codes = Estes códigos indicam esta causa:
help-codes-at-times = Estes códigos também podem indicá-la. Depende das palavras da resposta e de quem a deu:
help-code-unregistered = não registrado, mas usado por alguns sistemas de e-mail
help-related-heading = Causas parecidas

## A lista de todas as causas

help-title = Ajuda com mensagens não entregues
help-intro = Escolha a frase que aparece como título no seu aviso. Você verá a causa e o que ajuda.
help-only-in = Somente neste idioma: { $language }
help-group-addresses = Endereços
help-group-mailboxes = Caixas de e-mail
help-group-systems = Sistemas de e-mail
help-group-network = Rede e rotas
help-group-protocol = Comunicação entre servidores
help-group-content = Conteúdo
help-group-policy = Segurança e regras
help-group-other = Outras causas
