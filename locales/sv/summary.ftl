### E-post till dem som gör utskick: hur det går med ett utskick, vilka adresser på en lista som ställer till besvär, och att något behöver ses över.
###
### Det är vanlig e-post, inga besked om ett enda meddelande. Tonen är den i notice.ftl. Siffrorna kommer först, sedan det som hjälper.

## Avsändare och ämne

summary-from = Utskick från { $site }
summary-subject-interim = Delrapport: { $mailing }
summary-subject-final = Slutrapport: { $mailing }

## Rapporten om ett utskick

summary-headline = { $percent } levererade
summary-what-interim = Hittills räknas { $count } av { $total } meddelanden som levererade.
summary-what-final = Tiden för försök är slut. { $count } av { $total } meddelanden räknas som levererade.
summary-failed =
    { $count ->
        [0] Inget meddelande har misslyckats.
        [one] { $count } meddelande har misslyckats. För det görs inga fler försök.
       *[other] { $count } meddelanden har misslyckats. För dem görs inga fler försök.
    }
summary-retrying =
    { $count ->
        [0] Inga nya försök pågår.
        [one] För { $count } meddelande görs nya försök.
       *[other] För { $count } meddelanden görs nya försök.
    }
summary-pending =
    { $count ->
        [0] Inget meddelande väntar längre.
        [one] { $count } meddelande väntar fortfarande.
       *[other] { $count } meddelanden väntar fortfarande.
    }
summary-validity = Försöken fortsätter till den { $moment }.
summary-note-optimistic = Ett meddelande räknas som levererat så länge inget kommer tillbaka. Andelen kan fortfarande sjunka.
summary-note-feedback = Ett meddelande räknas som levererat när leveransen har rapporterats. Andelen kan fortfarande stiga.
summary-note-final = Ett meddelande kan komma tillbaka även senare. Då visar sidan med loggen de nya siffrorna.
summary-numbers-heading = Siffror
summary-chart-heading = Levererade och misslyckade meddelanden över tid
summary-chart-meaning = Linjediagram. I slutet har { $delivered } levererats och { $failed } misslyckats.
summary-causes-heading = Varför meddelanden inte levererades
summary-messages =
    { $count ->
        [one] { $count } meddelande
       *[other] { $count } meddelanden
    }
summary-causes-more =
    { $count ->
        [one] { $count } meddelande till har en annan orsak.
       *[other] { $count } meddelanden till har andra orsaker.
    }
summary-cause-unknown = Orsaken rapporterades inte
summary-domains-heading = Domäner med flest misslyckade meddelanden
summary-quarantine =
    { $count ->
        [one] { $count } adress är nu i karantän. Den är inte med i nästa utskick.
       *[other] { $count } adresser är nu i karantän. De är inte med i nästa utskick.
    }
summary-attached = Den bifogade tabellen visar varje meddelande med status. Den kan öppnas i alla kalkylprogram.
summary-attached-part =
    { $count ->
        [one] Den bifogade tabellen visar { $count } meddelande som inte levererades. Alla finns på sidan med loggen.
       *[other] Den bifogade tabellen visar { $count } meddelanden som inte levererades. Alla finns på sidan med loggen.
    }
summary-page = Se loggen: { $link }
summary-reason = Du får den här rapporten eftersom du står för utskicket.
summary-file = utskickslogg

## Sammanställningen till den som sköter en lista

digest-subject =
    { $count ->
        [one] { $count } adress att se över: { $mailing }
       *[other] { $count } adresser att se över: { $mailing }
    }
digest-headline =
    { $count ->
        [one] Dina meddelanden kom inte fram till { $count } adress
       *[other] Dina meddelanden kom inte fram till { $count } adresser
    }
digest-what = Det här har kommit tillbaka sedan den { $moment } för listan { $mailing }.
digest-steps-heading = Det här kan du göra
digest-step-remove = Ta bort adresser som inte finns. De står i den första gruppen nedan.
digest-step-wait = Låt de andra stå kvar på listan. De flesta börjar fungera igen av sig själva.
digest-step-ask = Känner du någon på den här sidan? Hör av dig på annat sätt och fråga efter en ny adress.
digest-hard-heading = Adresser som inte fungerar
digest-soft-heading = Adresser som kan börja fungera igen
digest-more =
    { $count ->
        [one] { $count } adress till står i den bifogade tabellen.
       *[other] { $count } adresser till står i den bifogade tabellen.
    }
digest-reason = Du får den här sammanställningen eftersom du sköter listan. Den ersätter ett besked för varje adress.

## Varningar

alert-subject = Behöver ses över: { $mailing }
alert-failed = Utskicket stoppades av ett fel
    .what = Meddelanden som inte har överlämnats ännu väntar.
    .step = Se efter i loggen för programmet som skickar. Starta sedan utskicket igen.
alert-preparation-failed = Utskicket kunde inte förberedas
    .what = Inget har skickats.
    .step = Se efter vad som gick fel vid förberedelsen. Rätta till det och förbered utskicket igen.
alert-soft = Ovanligt många meddelanden väntar eller har avvisats
    .what = { $percent } av meddelandena väntar eller har avvisats. Gränsen är { $limit }.
    .step = Titta på orsakerna nedan. Pausa utskicket om en enda e-postleverantör avvisar de flesta.
alert-hard = Ovanligt många adresser fungerar inte
    .what = { $percent } av meddelandena misslyckades för att adressen inte fungerar. Gränsen är { $limit }.
    .step = Stoppa utskicket och kontrollera var adresserna kommer ifrån. Många okända adresser skadar avsändarens rykte.
alert-start-pending = Utskicket har inte börjat ännu
    .what = Det skulle ha börjat den { $moment }.
    .step = Kontrollera om någon måste bekräfta det.
alert-throughput = Utskicket går långsamt
    .what =
        { $count ->
            [one] { $count } meddelande överlämnades den senaste timmen.
           *[other] { $count } meddelanden överlämnades den senaste timmen.
        }
    .step = Kontrollera om e-postsystemet är överbelastat, eller om en e-postleverantör bromsar utskicket.
alert-in-progress = Utskicket pågår
    .what = Meddelanden överlämnas just nu.
    .step = Du behöver inte göra något.
alert-once = Den här varningen kommer högst en gång om dagen för varje utskick.
alert-reason = Du får den här varningen eftersom du bevakar utskicket.
