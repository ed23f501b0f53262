### De pagina's waar de links in meldingen naartoe leiden: één per oorzaak, en een lijst van alle oorzaken.

## Op elke pagina

help-skip = Ga direct naar de inhoud
help-languages = Taal
help-language-name = Nederlands
help-all-causes = Alle oorzaken
help-domain = example.com
help-domain-meaning = Op deze pagina is { $domain } maar een voorbeeld. Het staat voor het deel van het adres na het @-teken.

## De pagina van een oorzaak

help-notice-meaning = Deze pagina legt de oorzaak in het algemeen uit. Met "deze melding" bedoelen we de melding die u naar deze pagina bracht. Daarin staat onderaan letterlijk wat de mailserver antwoordde.
help-contents = Op deze pagina
help-sender-heading = Als u het bericht hebt verstuurd
help-recipient-heading = Als het bericht voor u bestemd was
help-recipient = In het postvak is dit niet op te lossen. Spreek zolang af hoe de afzender u op een andere manier kan bereiken. Gebeurt het vaker? Laat deze pagina dan aan uw beheerder zien.
help-codes-heading = Statuscodes
help-codes = Deze codes staan voor deze oorzaak:
help-codes-at-times = Ook deze codes kunnen voor deze oorzaak staan. Dat hangt af van de tekst van het antwoord en van wie het gaf:
help-code-unregistered = niet geregistreerd, maar door sommige mailsystemen gebruikt
help-related-heading = Verwante oorzaken

## De lijst van alle oorzaken

help-title = Hulp bij berichten die niet zijn bezorgd
help-intro = Kies de zin die boven de uitleg in uw melding staat. U leest dan wat de oorzaak is en wat helpt.
help-only-in = Alleen in deze taal: { $language }
help-group-addresses = Adressen
help-group-mailboxes = Postvakken
help-group-systems = Mailsystemen
help-group-network = Netwerk en route
help-group-protocol = Overdracht tussen servers
help-group-content = Inhoud
help-group-policy = Beveiliging en regels
help-group-other = Overige oorzaken
