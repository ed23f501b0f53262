### Il-paġni li jwasslu għalihom il-links fl-avviżi: paġna għal kull kawża, u lista tal-kawżi kollha.

## Fuq kull paġna

help-skip = Aqbeż għall-kontenut
help-languages = Lingwa
help-language-name = Malti
help-all-causes = Il-kawżi kollha
help-domain = example.com
help-domain-meaning = F’din il-paġna, id-dominju { $domain } huwa biss eżempju. Jirrappreżenta l-parti tal-indirizz wara s-sinjal @.

## Il-paġna ta’ kawża

help-notice-meaning = Din il-paġna tispjega l-kawża b’mod ġenerali. B’“dan l-avviż” infissru l-avviż li ġabek hawn. Fi tmiemu ssib it-tweġiba eżatta tas-server tal-posta.
help-contents = F’din il-paġna
help-sender-heading = Jekk bgħatt il-messaġġ
help-recipient-heading = Jekk il-messaġġ kien għalik
help-recipient = Dan ma jistax jissolva mill-mailbox. Sadanittant, agħti lil min bagħat il-messaġġ mod ieħor kif jilħqek. Jekk jerġa’ jiġri, uri din il-paġna lill-amministratur tal-posta tiegħek.
help-codes-heading = Kodiċijiet tal-istatus
help-codes = Dawn il-kodiċijiet juru din il-kawża:
help-codes-at-times = Dawn il-kodiċijiet jistgħu juruha wkoll. Jiddependi minn kliem it-tweġiba, u minn min taha:
help-code-unregistered = mhux irreġistrat, imma użat minn xi sistemi tal-posta
help-related-heading = Kawżi simili

## Il-lista tal-kawżi kollha

help-title = Għajnuna dwar messaġġi li ma twasslux
help-intro = Agħżel is-sentenza li tidher bħala titlu fl-avviż tiegħek. Issib x’inhi l-kawża u x’jista’ jgħin.
help-only-in = B’din il-lingwa biss: { $language }
help-group-addresses = Indirizzi
help-group-mailboxes = Mailboxes
help-group-systems = Sistemi tal-posta
help-group-network = Netwerk u rotta
help-group-protocol = Kif is-servers jgħaddu l-messaġġi
help-group-content = Kontenut
help-group-policy = Sigurtà u regoli
help-group-other = Kawżi oħra
