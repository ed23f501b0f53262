### Wat er van een mailing is geworden: de woorden voor status, cijfers en redenen, in e-mail aan wie mailings verzendt
### en op de pagina met het logboek.
###
### Een mailing is één tekst die naar veel adressen gaat. De lezer verzendt mailings en beheert geen mailserver. Een status
### gaat over het bericht. Hard bounce en soft bounce zijn woorden van het vak; de uitleg ernaast is gewoon Nederlands.
###
### lint: allow forbidden-term - bounce is het woord van wie mailings verzendt

## Status van een bericht

ledger-status-pending = In behandeling
    .meaning = Het bericht is overgedragen. Er is nog niets over gemeld.
ledger-status-taken-into-account = Aangenomen voor verzending
    .meaning = De verzenddienst heeft het bericht aangenomen. Over de bezorging is nog niets gemeld.
ledger-status-sent = Verzonden
    .meaning = Het bericht is bezorgd, of er is tot nu toe niets teruggekomen.
ledger-status-failed = Mislukt
    .meaning = Het bericht is niet bezorgd. In het logboek staat of er nog nieuwe pogingen volgen.
ledger-status-ignored = Overgeslagen
    .meaning = Het bericht is niet verzonden. Het telt niet mee in de percentages.
ledger-substatus-prepared = nog niet overgedragen
ledger-substatus-retrying = wacht op nieuwe poging
ledger-substatus-final = geen nieuwe poging
ledger-substatus-unconfirmed = bezorging niet bevestigd
ledger-late = laat teruggekomen

## Hoe berichten worden geteld

ledger-policy-feedback = Met bezorgrapporten
    .meaning = Elk bericht is in behandeling tot de bezorging is gemeld. Het percentage bezorgd begint bij nul en stijgt.
ledger-policy-optimistic = Zonder bezorgrapporten
    .meaning = Elk bericht telt als verzonden zolang er niets terugkomt. Komen er berichten terug, dan daalt het percentage bezorgd.
ledger-policy-v8 = Zoals Campaign v8 telt
    .meaning = Elk bericht is alleen aangenomen tot de bezorging is gemeld. Een bericht dat op een nieuwe poging wacht, telt niet als mislukt.

## Cijfers van een mailing

ledger-percent = { $number }%
ledger-part = { $count } van { $total }
ledger-rate-to-deliver = Te bezorgen berichten
    .meaning = Alle berichten van de mailing, behalve de overgeslagen berichten.
ledger-rate-handed-over = Overgedragen
    .meaning = Berichten die het mailsysteem heeft aangenomen. De percentages hieronder gaan over dit aantal.
ledger-rate-sent = Verzonden berichten
    .meaning = Berichten die als bezorgd of als mislukt tellen.
ledger-rate-pending = In behandeling
    .meaning = Berichten die nog niet als bezorgd tellen, en ook niet als mislukt.
ledger-rate-delivered = Bezorgd
    .meaning = Hoeveel van de overgedragen berichten de status "Verzonden" hebben.
ledger-rate-failed = Bounces en fouten
    .meaning = Hoeveel van de overgedragen berichten de status "Mislukt" hebben.
ledger-rate-retrying = Wacht op nieuwe poging
    .meaning = Hoeveel van de overgedragen berichten voorlopig zijn geweigerd. Het mailsysteem probeert het opnieuw.
ledger-rate-unconfirmed = Niet bevestigd
    .meaning = Van hoeveel overgedragen berichten de bezorging nooit is gemeld. Ze tellen als verzonden.
ledger-rate-hard = Hard bounces
    .meaning = Hoeveel van de overgedragen berichten zijn mislukt omdat het adres niet werkt.
ledger-rate-soft = Soft bounces
    .meaning = Hoeveel van de overgedragen berichten om een andere reden zijn mislukt of wachten. Het adres kan in orde zijn.
ledger-rate-rejected = Geweigerd
    .meaning = Hoeveel van de overgedragen berichten het andere mailsysteem heeft geweigerd.
ledger-rate-quarantined = In quarantaine
    .meaning = Hoeveel van alle berichten zijn overgeslagen omdat het adres in quarantaine staat.
ledger-rate-denylisted = Op de blokkeerlijst
    .meaning = Hoeveel van alle berichten zijn overgeslagen omdat het adres op de blokkeerlijst staat.
ledger-rate-excluded = Overgeslagen
    .meaning = Hoeveel van alle berichten niet zijn verzonden.
ledger-rate-opened = Geopend
    .meaning = Hoeveel van de bezorgde berichten minstens één keer zijn geopend.
ledger-rate-clicked = Geklikt
    .meaning = In hoeveel van de bezorgde berichten minstens één keer op een link is geklikt.
ledger-rate-complaints = Als spam gemarkeerd
    .meaning = Hoeveel van de bezorgde berichten iemand als spam heeft gemarkeerd.
ledger-rate-unsubscribed = Afgemeld
    .meaning = Na hoeveel van de bezorgde berichten iemand zich heeft afgemeld.
ledger-rate-late = Laat teruggekomen
    .meaning = Berichten die terugkwamen nadat ze al als verzonden waren geteld.

## Soorten fouten

ledger-type-hard = Hard bounce
ledger-type-soft = Soft bounce
ledger-type-ignored = Genegeerd

## Waarom een bericht is mislukt of overgeslagen

ledger-reason-not-defined = Niet ingedeeld
ledger-reason-user-unknown = Adres onbekend
ledger-reason-invalid-domain = Domein niet gevonden
ledger-reason-unreachable = Niet bereikbaar
ledger-reason-account-disabled = Postvak uitgeschakeld
ledger-reason-mailbox-full = Postvak vol
ledger-reason-not-connected = Geen verbinding
ledger-reason-address-empty = Geen adres opgegeven
ledger-reason-denylisted = Adres op de blokkeerlijst
ledger-reason-quarantined = Adres in quarantaine
ledger-reason-duplicate = Dubbel adres
ledger-reason-excluded-by-rule = Uitgesloten door een regel
ledger-reason-excluded-after-arbitration = Een andere mailing ging voor
ledger-reason-bad-quality = Adres van slechte kwaliteit
ledger-reason-unqualified = Postadres niet gecontroleerd
ledger-reason-not-eligible = Geen passend aanbod
ledger-reason-target-limited = Mailing in omvang beperkt
ledger-reason-refused = Geweigerd
ledger-reason-error-ignored = Fout genegeerd
ledger-reason-control-address = Controleadres

## Hoe een adres ervoor staat

ledger-address-valid = Geldig
    .meaning = Aan dit adres worden berichten verzonden.
ledger-address-erroneous = Met fouten
    .meaning = Berichten aan dit adres zijn de laatste tijd mislukt. Ze worden nog wel verzonden.
ledger-address-quarantine = In quarantaine
    .meaning = Te veel berichten aan dit adres zijn mislukt. Het wordt overgeslagen tot iemand het vrijgeeft.
ledger-address-denylisted = Op de blokkeerlijst
    .meaning = Iemand heeft een bericht aan dit adres als spam gemarkeerd. Het wordt voortaan overgeslagen.

## Wat er met een bericht gebeurt

ledger-event-prepared = Klaargezet
ledger-event-excluded = Overgeslagen
ledger-event-relayed = Overgedragen
ledger-event-soft-bounce = Voorlopig geweigerd
ledger-event-delivered = Bezorgd
ledger-event-given-up = Pogingen gestaakt
ledger-event-hard-bounce = Geweigerd: het adres werkt niet
ledger-event-auto-reply = Automatisch antwoord
ledger-event-opened = Geopend
ledger-event-clicked = Op een link geklikt
ledger-event-complained = Als spam gemarkeerd
ledger-event-unsubscribed = Afgemeld
ledger-event-expired = Tijd voor pogingen voorbij
