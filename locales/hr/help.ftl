### Stranice na koje vode poveznice u obavijestima: po jedna za svaki uzrok i popis svih uzroka.

## Na svakoj stranici

help-skip = Prijeđi na sadržaj
help-languages = Jezik
help-language-name = Hrvatski
help-all-causes = Svi uzroci
help-domain = example.com
help-domain-meaning = Na ovoj stranici { $domain } je samo primjer. Stoji umjesto dijela adrese iza znaka @.

## Stranica jednog uzroka

help-notice-meaning = Ova stranica općenito objašnjava uzrok. „Ova obavijest” je ona čija vas je poveznica dovela ovamo. Na njezinu kraju stoji točan odgovor poštanskog poslužitelja.
help-contents = Na ovoj stranici
help-sender-heading = Ako je poruka od vas
help-recipient-heading = Ako je poruka bila za vas
help-recipient = To se u pretincu ne može riješiti. Dok se ne riješi, dajte pošiljatelju neki drugi način da vam se javi. Događa li se to opet? Pokažite ovu stranicu svojem administratoru.
help-codes-heading = Statusni kodovi
help-codes = Ovaj uzrok označavaju ovi kodovi:
help-codes-at-times = Ponekad ga označavaju i ovi kodovi. To ovisi o riječima odgovora i o tome tko je odgovorio:
help-code-unregistered = nije registriran, ali ga neki poštanski sustavi koriste
help-related-heading = Srodni uzroci

## Popis svih uzroka

help-title = Pomoć za poruke koje nisu isporučene
help-intro = Odaberite rečenicu koja je naslov u vašoj obavijesti. Pročitat ćete više o uzroku i o tome što pomaže.
help-only-in = Samo na ovom jeziku: { $language }
help-group-addresses = Adrese
help-group-mailboxes = Pretinci
help-group-systems = Poštanski sustavi
help-group-network = Mreža i put
help-group-protocol = Predaja između poslužitelja
help-group-content = Sadržaj
help-group-policy = Sigurnost i pravila
help-group-other = Drugi uzroci
