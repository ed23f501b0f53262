### De pagina met het logboek van mailings (`retourpost ledger serve`), voor wie mailings verzendt.
###
### Knoppen en links zijn kort. Labels zijn geen zinnen.

## Op elke pagina

page-title = Mailings
page-skip = Naar de inhoud
page-views = Weergaven
page-language = Taal
page-all-mailings = Alle mailings
page-as-of = Stand van { $moment }

## Toegang

page-access-heading = Toegangscode nodig
page-access-what = Vul de toegangscode in die u van uw beheerder hebt gekregen.
page-access-code = Toegangscode
page-access-enter = Verder
page-access-wrong = Deze toegangscode is niet geldig. Controleer de code, of vraag uw beheerder om een nieuwe.
page-leave = Afsluiten

## De lijst met mailings

page-no-mailings = Er is nog geen mailing vastgelegd.
page-column-mailing = Mailing
page-column-begun = Begonnen
page-column-state = Voortgang
page-column-messages = Berichten
page-state-prepared = Wacht op bevestiging
page-state-running = Bezig
page-state-ended = Afgerond
page-policy = Hoe berichten worden geteld
page-validity = Tijd voor pogingen
page-ends = Pogingen tot

## Weergaven van een mailing

page-view-rates = Cijfers
page-view-log = Logboek
page-view-causes = Oorzaken
page-view-quarantine = Quarantaine

## Cijfers

page-time-heading = Verloop
page-column-time = Tijd
page-column-meaning = Betekenis
page-column-number = Aantal
page-column-share = Aandeel

## Logboek

page-column-address = Adres
page-column-status = Status
page-column-reason = Reden
page-column-changed = Gewijzigd
page-address-forgotten = Adres verwijderd
page-search = Zoek een adres
page-filter-status = Status
page-filter-cause = Oorzaak
page-filter-domain = Domein
page-filter-all = Alle
page-filter-apply = Tonen
page-filter-clear = Alles tonen
page-log-none = Er is geen bericht gevonden.
page-log-count =
    { $count ->
        [one] { $count } bericht
       *[other] { $count } berichten
    }
page-next = Volgende regels
page-first = Eerste regels
page-csv = Opslaan als tabel (CSV)
page-events-heading = Wat er met dit bericht is gebeurd
page-column-said = Antwoord van het mailsysteem
page-unverified = Niet gecontroleerd: dit rapport kan van iedereen komen. Het telt niet mee.

## Oorzaken

page-column-cause = Oorzaak
page-column-failed = Mislukt
page-column-retrying = Wacht op nieuwe poging
page-causes-none = Er is geen bericht mislukt.

## Quarantaine

page-column-errors = Fouten
page-column-since = Sinds
page-quarantine-none = Er staat geen adres in quarantaine.

## Meldingen die samen worden verzonden

page-notices = Meldingen
page-notices-none = Er zijn nog geen meldingen klaargezet.
page-column-name = Naam
page-column-prepared = Klaargezet
page-outcome-failed = Niet bezorgd
page-outcome-delayed = Vertraagd
page-outcome-success = Bezorgd of doorgegeven
page-notices-way = Verzending via
page-notices-not-before = Verzending niet vóór
page-notices-suppressed =
    { $count ->
        [one] Voor { $count } rapport is geen melding nodig.
       *[other] Voor { $count } rapporten is geen melding nodig.
    }
page-notices-wrong =
    { $count ->
        [one] Van { $count } rapport kon geen melding worden gemaakt:
       *[other] Van { $count } rapporten kon geen melding worden gemaakt:
    }
page-notices-beyond =
    { $count ->
        [one] { $count } melding blijft liggen, omdat de lezer voorlopig genoeg meldingen heeft gekregen.
       *[other] { $count } meldingen blijven liggen, omdat de lezers voorlopig genoeg meldingen hebben gekregen.
    }
page-confirm-heading = Klaar voor verzending
page-confirm-what =
    { $count ->
        [one] Er staat { $count } melding klaar. Er is nog niets verzonden.
       *[other] Er staan { $count } meldingen klaar. Er is nog niets verzonden.
    }
page-confirm-start = Bevestigen en verzenden
page-confirm-look-only = Met deze toegangscode kunt u alleen kijken. Iemand die mag verzenden, moet bevestigen.
page-confirm-done = Bevestigd. De verzending begint.
page-confirm-changed = Deze meldingen zijn intussen veranderd. Bekijk ze opnieuw en bevestig dan.
page-notices-left =
    { $count ->
        [one] { $count } melding is nog niet verzonden.
       *[other] { $count } meldingen zijn nog niet verzonden.
    }
page-notices-go-on = De rest verzenden
page-notices-stopped = De verzending is gestopt. Geef uw beheerder deze reden door:
page-notices-waiting = Nog niet verzonden
page-notices-sent = Verzonden
page-notices-refused = Geweigerd
page-notices-for-now = Verzenden is nog niet gelukt
page-notices-held-back = Blijft liggen
page-notices-unsure = Misschien aangekomen
    .meaning = Deze meldingen worden niet vanzelf opnieuw verzonden. Zo krijgt niemand dezelfde melding twee keer.
page-refresh = Vernieuwen

## Wat mis kan gaan

page-not-found = Deze pagina bestaat niet
page-not-found-what = Ga terug naar de lijst met mailings.
page-trouble = Het logboek kan nu niet worden gelezen
page-trouble-what = Probeer het over een minuut opnieuw. Lukt het dan nog niet? Laat het uw beheerder weten.
