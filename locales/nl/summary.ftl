### E-mail aan wie mailings verzendt: hoe het met een mailing gaat, welke adressen van een lijst moeite geven, en dat iets aandacht vraagt.
###
### Dit is gewone e-mail, geen melding over één bericht. Toon: die van notice.ftl. Eerst de cijfers, dan wat helpt.

## Afzender en onderwerp

summary-from = Mailings van { $site }
summary-subject-interim = Tussenstand: { $mailing }
summary-subject-final = Eindstand: { $mailing }

## Het overzicht van een mailing

summary-headline = { $percent } bezorgd
summary-what-interim = Tot nu toe als bezorgd geteld: { $count } van de { $total } berichten.
summary-what-final = De tijd voor nieuwe pogingen is voorbij. Als bezorgd geteld: { $count } van de { $total } berichten.
summary-failed =
    { $count ->
        [0] Er is geen bericht mislukt.
        [one] { $count } bericht is mislukt. Daarvoor volgt geen nieuwe poging meer.
       *[other] { $count } berichten zijn mislukt. Daarvoor volgen geen nieuwe pogingen meer.
    }
summary-retrying =
    { $count ->
        [0] Er wacht geen bericht op een nieuwe poging.
        [one] { $count } bericht wacht op een nieuwe poging.
       *[other] { $count } berichten wachten op een nieuwe poging.
    }
summary-pending =
    { $count ->
        [0] Er is niets meer in behandeling.
        [one] { $count } bericht is nog in behandeling.
       *[other] { $count } berichten zijn nog in behandeling.
    }
summary-validity = Er volgen nieuwe pogingen tot { $moment }.
summary-note-optimistic = Een bericht telt als bezorgd zolang er niets terugkomt. Dit percentage kan dus nog dalen.
summary-note-feedback = Een bericht telt als bezorgd zodra de bezorging is gemeld. Dit percentage kan dus nog stijgen.
summary-note-final = Ook later kan er nog een bericht terugkomen. Op de pagina met het logboek staan dan de nieuwe cijfers.
summary-numbers-heading = Cijfers
summary-chart-heading = Verloop: bezorgd en mislukt
summary-chart-meaning = Lijndiagram. Aan het eind is { $delivered } bezorgd en { $failed } mislukt.
summary-causes-heading = Waarom berichten niet zijn bezorgd
summary-messages =
    { $count ->
        [one] { $count } bericht
       *[other] { $count } berichten
    }
summary-causes-more =
    { $count ->
        [one] Nog { $count } bericht heeft een andere oorzaak.
       *[other] Nog { $count } berichten hebben een andere oorzaak.
    }
summary-cause-unknown = De oorzaak is niet gemeld
summary-domains-heading = Domeinen met de meeste mislukte berichten
summary-quarantine =
    { $count ->
        [one] { $count } adres staat nu in quarantaine. De volgende mailing slaat het over.
       *[other] { $count } adressen staan nu in quarantaine. De volgende mailing slaat ze over.
    }
summary-attached = In de bijgevoegde tabel staan alle berichten met hun status. De tabel is in elk spreadsheetprogramma te openen.
summary-attached-part =
    { $count ->
        [one] In de bijgevoegde tabel staat { $count } bericht dat niet is bezorgd. Op de pagina staan alle berichten.
       *[other] In de bijgevoegde tabel staan { $count } berichten die niet zijn bezorgd. Op de pagina staan alle berichten.
    }
summary-page = Bekijk het logboek: { $link }
summary-reason = U krijgt dit overzicht omdat u deze mailing verzendt.
summary-file = logboek-mailing

## Het overzicht voor wie een lijst beheert

digest-subject =
    { $count ->
        [one] { $count } adres om na te kijken: { $mailing }
       *[other] { $count } adressen om na te kijken: { $mailing }
    }
digest-headline =
    { $count ->
        [one] Op { $count } adres zijn uw berichten niet aangekomen
       *[other] Op { $count } adressen zijn uw berichten niet aangekomen
    }
digest-what = Dit is sinds { $moment } teruggekomen voor de lijst { $mailing }.
digest-steps-heading = Wat u kunt doen
digest-step-remove = Verwijder adressen die niet bestaan. Ze staan hieronder in de eerste groep.
digest-step-wait = Laat de andere adressen op de lijst staan. De meeste werken na een tijd vanzelf weer.
digest-step-ask = Kent u iemand op deze pagina? Vraag dan op een andere manier naar een nieuw adres.
digest-hard-heading = Adressen die niet werken
digest-soft-heading = Adressen die misschien weer gaan werken
digest-more =
    { $count ->
        [one] Er staat nog { $count } adres in de bijgevoegde tabel.
       *[other] Er staan nog { $count } adressen in de bijgevoegde tabel.
    }
digest-reason = U krijgt dit overzicht omdat u deze lijst beheert. Het komt in plaats van een aparte melding voor elk adres.

## Waarschuwingen

alert-subject = Vraagt aandacht: { $mailing }
alert-failed = De mailing is gestopt door een fout
    .what = De berichten die nog niet zijn overgedragen, blijven wachten.
    .step = Kijk in het logboek van het programma dat de mailing verzendt. Start de mailing daarna opnieuw.
alert-preparation-failed = De mailing kon niet worden klaargezet
    .what = Er is niets verzonden.
    .step = Bekijk wat er bij het klaarzetten misging. Los dat op en zet de mailing opnieuw klaar.
alert-soft = Ongewoon veel berichten wachten of zijn geweigerd
    .what = { $percent } van de berichten wacht of is geweigerd. De grens is { $limit }.
    .step = Bekijk de oorzaken hieronder. Pauzeer de mailing als één provider de meeste berichten weigert.
alert-hard = Ongewoon veel adressen werken niet
    .what = { $percent } van de berichten is mislukt omdat het adres niet werkt. De grens is { $limit }.
    .step = Stop de mailing en ga na waar de adressen vandaan komen. Veel onbekende adressen schaden de reputatie van de afzender.
alert-start-pending = De mailing is nog niet begonnen
    .what = De mailing had moeten beginnen op { $moment }.
    .step = Ga na of iemand de mailing nog moet bevestigen.
alert-throughput = De mailing gaat langzaam
    .what =
        { $count ->
            [one] In het afgelopen uur is { $count } bericht overgedragen.
           *[other] In het afgelopen uur zijn { $count } berichten overgedragen.
        }
    .step = Ga na of het mailsysteem overbelast is, of dat een provider de mailing afremt.
alert-in-progress = De mailing loopt
    .what = De berichten worden overgedragen.
    .step = U hoeft niets te doen.
alert-once = Deze waarschuwing komt per mailing hooguit één keer per dag.
alert-reason = U krijgt deze waarschuwing omdat u deze mailing in de gaten houdt.
