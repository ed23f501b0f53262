### Hvordan det gik med en udsendelse: ordene for status, tal og grunde, i mails til dem, der sender udsendelser, og på siden med loggen.
###
### En udsendelse er én tekst, der går til mange adresser. Læseren sender udsendelser og driver ingen mailserver. En status
### siger noget om mailen. Hard bounce og soft bounce er fagets ord; forklaringen ved siden af er almindeligt dansk.
###
### lint: allow forbidden-term - bounce er fagordet hos dem, der sender udsendelser

## Status for en mail

ledger-status-pending = Afventer
    .meaning = Mailen er overført. Der er endnu ikke rapporteret noget om den.
ledger-status-taken-into-account = Godtaget til afsendelse
    .meaning = Afsendelsestjenesten har taget imod mailen. Leveringen er endnu ikke rapporteret.
ledger-status-sent = Sendt
    .meaning = Mailen er leveret, eller der er ikke kommet noget retur indtil nu.
ledger-status-failed = Mislykkedes
    .meaning = Mailen er ikke leveret. Loggen viser, om forsøgene fortsætter.
ledger-status-ignored = Udeladt
    .meaning = Mailen blev ikke sendt. Den tæller ikke med i procenttallene.
ledger-substatus-prepared = endnu ikke overført
ledger-substatus-retrying = prøves igen
ledger-substatus-final = ingen flere forsøg
ledger-substatus-unconfirmed = levering ikke bekræftet
ledger-late = kom sent retur

## Sådan tælles mails

ledger-policy-feedback = Med leveringsrapporter
    .meaning = Hver mail afventer, indtil leveringen er rapporteret. Andelen af leverede stiger fra nul.
ledger-policy-optimistic = Uden leveringsrapporter
    .meaning = Hver mail regnes som sendt, så længe intet kommer retur. Andelen af leverede falder, når mails kommer retur.
ledger-policy-v8 = Som Campaign v8 tæller
    .meaning = Hver mail er kun godtaget, indtil leveringen er rapporteret. Mails, der prøves igen, regnes ikke som mislykkede.

## Tal for en udsendelse

ledger-percent = { $number } %
ledger-part = { $count } af { $total }
ledger-rate-to-deliver = Mails, der skal leveres
    .meaning = Alle mails i udsendelsen undtagen de udeladte.
ledger-rate-handed-over = Overført
    .meaning = Mails, som mailsystemet har taget imod. Andelene nedenfor er regnet af dette tal.
ledger-rate-sent = Sendte mails
    .meaning = Mails, der regnes som leveret eller mislykket.
ledger-rate-pending = Afventer
    .meaning = Mails, der endnu hverken regnes som leveret eller mislykket.
ledger-rate-delivered = Leveret
    .meaning = Mails med status ”Sendt”, af alle overførte.
ledger-rate-failed = Bounces og fejl
    .meaning = Mails med status ”Mislykkedes”, af alle overførte.
ledger-rate-retrying = Prøves igen
    .meaning = Mails, der foreløbig er afvist, af alle overførte. Mailsystemet prøver igen.
ledger-rate-unconfirmed = Ikke bekræftet
    .meaning = Mails, hvis levering aldrig blev rapporteret, af alle overførte. De regnes som sendt.
ledger-rate-hard = Hard bounces
    .meaning = Mails, der mislykkedes, fordi adressen ikke virker, af alle overførte.
ledger-rate-soft = Soft bounces
    .meaning = Mails, der mislykkedes eller venter af en anden grund, af alle overførte. Adressen kan være god nok.
ledger-rate-rejected = Afvist
    .meaning = Mails, som det andet mailsystem afviste, af alle overførte.
ledger-rate-quarantined = I karantæne
    .meaning = Mails, der blev udeladt, fordi adressen er i karantæne, af alle mails.
ledger-rate-denylisted = På blokeringslisten
    .meaning = Mails, der blev udeladt, fordi adressen står på blokeringslisten, af alle mails.
ledger-rate-excluded = Udeladt
    .meaning = Mails, der ikke blev sendt, af alle mails.
ledger-rate-opened = Åbnet
    .meaning = Mails, der er åbnet mindst én gang, af alle leverede.
ledger-rate-clicked = Klikket
    .meaning = Mails, hvor der er klikket på et link mindst én gang, af alle leverede.
ledger-rate-complaints = Markeret som spam
    .meaning = Mails, som nogen har markeret som spam, af alle leverede.
ledger-rate-unsubscribed = Afmeldt
    .meaning = Mails, der fik nogen til at afmelde sig, af alle leverede.
ledger-rate-late = Kom sent retur
    .meaning = Mails, der kom retur, efter at de var regnet som sendt.

## Fejltyper

ledger-type-hard = Hard bounce
ledger-type-soft = Soft bounce
ledger-type-ignored = Ignoreret

## Hvorfor en mail mislykkedes eller blev udeladt

ledger-reason-not-defined = Ikke klassificeret
ledger-reason-user-unknown = Ukendt adresse
ledger-reason-invalid-domain = Domæne ikke fundet
ledger-reason-unreachable = Kan ikke nås
ledger-reason-account-disabled = Deaktiveret postkasse
ledger-reason-mailbox-full = Fuld postkasse
ledger-reason-not-connected = Ikke tilsluttet
ledger-reason-address-empty = Ingen adresse angivet
ledger-reason-denylisted = Adresse på blokeringslisten
ledger-reason-quarantined = Adresse i karantæne
ledger-reason-duplicate = Adressen står to gange
ledger-reason-excluded-by-rule = Udeladt af en regel
ledger-reason-excluded-after-arbitration = En anden udsendelse gik forud
ledger-reason-bad-quality = Adresse af dårlig kvalitet
ledger-reason-unqualified = Postadresse ikke kontrolleret
ledger-reason-not-eligible = Intet passende tilbud
ledger-reason-target-limited = Udsendelse med begrænset antal
ledger-reason-refused = Afvist
ledger-reason-error-ignored = Fejl ignoreret
ledger-reason-control-address = Kontroladresse

## Hvordan det står til med en adresse

ledger-address-valid = Gyldig
    .meaning = Der sendes mails til denne adresse.
ledger-address-erroneous = Med fejl
    .meaning = Mails til denne adresse mislykkedes på det seneste. De sendes stadig.
ledger-address-quarantine = I karantæne
    .meaning = For mange mails til denne adresse mislykkedes. Adressen udelades, indtil nogen frigiver den.
ledger-address-denylisted = På blokeringslisten
    .meaning = Nogen har markeret en mail til denne adresse som spam. Adressen udelades fra nu af.

## Hvad der sker med en mail

ledger-event-prepared = Klargjort
ledger-event-excluded = Udeladt
ledger-event-relayed = Overført
ledger-event-soft-bounce = Foreløbig afvist
ledger-event-delivered = Leveret
ledger-event-given-up = Opgivet
ledger-event-hard-bounce = Afvist: adressen virker ikke
ledger-event-auto-reply = Automatisk svar
ledger-event-opened = Åbnet
ledger-event-clicked = Klik på link
ledger-event-complained = Markeret som spam
ledger-event-unsubscribed = Afmeldt
ledger-event-expired = Tiden til forsøg er udløbet
