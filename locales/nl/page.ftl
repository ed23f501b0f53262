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

## Een verzending bevestigen

page-confirm-heading = Klaar voor verzending
page-confirm-what =
    { $count ->
        [one] Er staat { $count } bericht klaar. Er is nog niets verzonden.
       *[other] Er staan { $count } berichten klaar. Er is nog niets verzonden.
    }
page-confirm-start = Bevestigen en verzenden
page-confirm-look-only = Met deze toegangscode kunt u alleen kijken. Iemand die de mailing mag starten, moet bevestigen.
page-confirm-done = Bevestigd. De verzending begint.

## Wat mis kan gaan

page-not-found = Deze pagina bestaat niet
page-not-found-what = Ga terug naar de lijst met mailings.
page-trouble = Het logboek kan nu niet worden gelezen
page-trouble-what = Probeer het over een minuut opnieuw. Lukt het dan nog niet? Laat het uw beheerder weten.
