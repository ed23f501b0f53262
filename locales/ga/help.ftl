### Na leathanaigh a dtéann naisc na bhfógraí chucu: ceann do gach cúis, agus liosta de na cúiseanna uile.

## Ar gach leathanach

help-skip = Léim chuig an ábhar
help-languages = Teanga
help-language-name = Gaeilge
help-all-causes = Gach cúis
help-domain = example.com
help-domain-meaning = Níl { $domain } ach ina shampla ar an leathanach seo. Seasann sé don chuid den seoladh i ndiaidh an chomhartha @.

## Leathanach cúise

help-notice-meaning = Míníonn an leathanach seo an chúis i gcoitinne. Is é “an fógra seo” an fógra a thug anseo thú. Tá freagra beacht an fhreastalaí poist ag a dheireadh.
help-contents = Ar an leathanach seo
help-sender-heading = Más tusa a sheol an teachtaireacht
help-recipient-heading = Más duitse a bhí an teachtaireacht
help-recipient = Ní féidir é seo a réiteach sa bhosca poist. Go dtí go réiteofar é, tabhair bealach eile don seoltóir chun teagmháil a dhéanamh leat. Má tharlaíonn sé arís, taispeáin an leathanach seo do do riarthóir.
help-codes-heading = Cóid stádais
help-codes = Seasann na cóid seo don chúis seo:
help-codes-at-times = Is féidir leis na cóid seo seasamh di freisin. Braitheann sé ar fhocail an fhreagra, agus ar an té a thug é:
help-code-unregistered = gan chlárú, ach in úsáid ag roinnt córas ríomhphoist
help-related-heading = Cúiseanna gaolmhara

## Liosta na gcúiseanna uile

help-title = Cabhair le teachtaireachtaí nár seachadadh
help-intro = Roghnaigh an abairt atá mar cheannteideal i d’fhógra. Gheobhaidh tú eolas faoin gcúis agus faoin méid a chabhróidh.
help-only-in = Sa teanga seo amháin: { $language }
help-group-addresses = Seoltaí
help-group-mailboxes = Boscaí poist
help-group-systems = Córais ríomhphoist
help-group-network = Líonra agus bealach
help-group-protocol = Tarchur idir freastalaithe
help-group-content = Ábhar
help-group-policy = Slándáil agus rialacha
help-group-other = Cúiseanna eile
