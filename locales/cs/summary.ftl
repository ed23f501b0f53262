### E-maily těm, kdo posílají rozesílky: jak rozesílka jde, které adresy seznamu dělají potíže a co potřebuje pozornost.
###
### Píšeme stejně jako v notice.ftl: vykáme, bez rodu a bez výčitek. Napřed čísla, pak to, co pomůže.

## Odesílatel a předměty

# Bez předložky, aby seděl každý název.
summary-from = Rozesílky { $site }
summary-subject-interim = Průběžný přehled: { $mailing }
summary-subject-final = Závěrečný přehled: { $mailing }

## Přehled rozesílky

summary-headline = Doručeno { $percent }
summary-what-interim =
    { $count ->
        [one] Zatím se jako doručená počítá { $count } zpráva z { $total }.
        [few] Zatím se jako doručené počítají { $count } zprávy z { $total }.
       *[other] Zatím se jako doručené počítá { $count } zpráv z { $total }.
    }
summary-what-final =
    { $count ->
        [one] Čas na pokusy vypršel. Jako doručená se počítá { $count } zpráva z { $total }.
        [few] Čas na pokusy vypršel. Jako doručené se počítají { $count } zprávy z { $total }.
       *[other] Čas na pokusy vypršel. Jako doručené se počítá { $count } zpráv z { $total }.
    }
summary-failed =
    { $count ->
        [0] Žádná zpráva nezůstala nedoručená.
        [one] { $count } zpráva nebyla doručena. Další pokusy o její doručení už nebudou.
        [few] { $count } zprávy nebyly doručeny. Další pokusy o jejich doručení už nebudou.
       *[other] { $count } zpráv nebylo doručeno. Další pokusy o jejich doručení už nebudou.
    }
summary-retrying =
    { $count ->
        [0] Na další pokus nečeká žádná zpráva.
        [one] { $count } zpráva čeká na další pokus.
        [few] { $count } zprávy čekají na další pokus.
       *[other] { $count } zpráv čeká na další pokus.
    }
summary-pending =
    { $count ->
        [0] Na výsledek nečeká žádná zpráva.
        [one] { $count } zpráva zatím čeká na výsledek.
        [few] { $count } zprávy zatím čekají na výsledek.
       *[other] { $count } zpráv zatím čeká na výsledek.
    }
summary-validity = Pokusy potrvají do { $moment }.
summary-note-optimistic = Zpráva se počítá jako doručená, dokud se něco nevrátí. Tento podíl může ještě klesnout.
summary-note-feedback = Zpráva se počítá jako doručená, jakmile přijde hlášení o doručení. Tento podíl může ještě vzrůst.
summary-note-final = Zpráva se může vrátit i později. Stránka se záznamy pak ukáže nová čísla.
summary-numbers-heading = Statistiky
summary-chart-heading = Doručené a nedoručené zprávy v čase
summary-chart-meaning = Spojnicový graf. Na jeho konci je { $delivered } doručeno a { $failed } nedoručeno.
summary-causes-heading = Proč zprávy nebyly doručeny
summary-messages =
    { $count ->
        [one] { $count } zpráva
        [few] { $count } zprávy
       *[other] { $count } zpráv
    }
summary-causes-more =
    { $count ->
        [one] Ještě { $count } zpráva má jinou příčinu.
        [few] Ještě { $count } zprávy mají jiné příčiny.
       *[other] Ještě { $count } zpráv má jiné příčiny.
    }
summary-cause-unknown = Příčina nebyla uvedena
summary-domains-heading = Domény s nejvíce nedoručenými zprávami
summary-quarantine =
    { $count ->
        [one] { $count } adresa je teď v karanténě. Příští rozesílka ji vynechá.
        [few] { $count } adresy jsou teď v karanténě. Příští rozesílka je vynechá.
       *[other] { $count } adres je teď v karanténě. Příští rozesílka je vynechá.
    }
summary-attached = V přiložené tabulce jsou všechny zprávy a jejich stav. Tabulku otevře každý tabulkový program.
summary-attached-part =
    { $count ->
        [one] V přiložené tabulce je { $count } nedoručená zpráva. Všechny zprávy jsou na stránce se záznamy.
        [few] V přiložené tabulce jsou { $count } nedoručené zprávy. Všechny zprávy jsou na stránce se záznamy.
       *[other] V přiložené tabulce je { $count } nedoručených zpráv. Všechny zprávy jsou na stránce se záznamy.
    }
summary-page = Podívejte se na záznamy: { $link }
summary-reason = Tento přehled dostáváte, protože posíláte tuto rozesílku.
summary-file = zaznamy-rozesilky

## Souhrn pro toho, kdo se stará o seznam

digest-subject =
    { $count ->
        [one] Zkontrolujte { $count } adresu: { $mailing }
        [few] Zkontrolujte { $count } adresy: { $mailing }
       *[other] Zkontrolujte { $count } adres: { $mailing }
    }
digest-headline =
    { $count ->
        [one] Na { $count } adresu vaše zprávy nedorazily
        [few] Na { $count } adresy vaše zprávy nedorazily
       *[other] Na { $count } adres vaše zprávy nedorazily
    }
digest-what = Níže je, co se od { $moment } vrátilo. Seznam: { $mailing }.
digest-steps-heading = Co můžete udělat
digest-step-remove = Odeberte adresy, které neexistují. Jsou v první skupině níže.
digest-step-wait = Ostatní nechte na seznamu. Většina z nich začne sama znovu fungovat.
digest-step-ask = Znáte někoho z tohoto souhrnu? Zeptejte se na novou adresu jinou cestou.
digest-hard-heading = Adresy, které nefungují
digest-soft-heading = Adresy, které mohou znovu začít fungovat
digest-more =
    { $count ->
        [one] Ještě { $count } adresa je v přiložené tabulce.
        [few] Ještě { $count } adresy jsou v přiložené tabulce.
       *[other] Ještě { $count } adres je v přiložené tabulce.
    }
digest-reason = Tento souhrn dostáváte, protože se staráte o tento seznam. Nahrazuje oznámení o jednotlivých adresách.

## Upozornění

alert-subject = Vyžaduje pozornost: { $mailing }
alert-failed = Rozesílka se zastavila kvůli chybě
    .what = Zprávy, které ještě nebyly předány, čekají na odeslání.
    .step = Podívejte se do záznamů rozesílacího programu. Pak rozesílku spusťte znovu.
alert-preparation-failed = Rozesílku se nepodařilo připravit
    .what = Nic nebylo odesláno.
    .step = Podívejte se, co se při přípravě zjistilo. Opravte to a rozesílku připravte znovu.
alert-soft = Neobvykle mnoho zpráv čeká nebo bylo odmítnuto
    .what = { $percent } zpráv čeká nebo bylo odmítnuto. Hranice je { $limit }.
    .step = Podívejte se na příčiny níže. Když většinu zpráv odmítá jeden poskytovatel, rozesílku pozastavte.
alert-hard = Neobvykle mnoho adres nefunguje
    .what = { $percent } zpráv nebylo doručeno, protože adresa nefunguje. Hranice je { $limit }.
    .step = Zastavte rozesílku a zkontrolujte, odkud adresy pocházejí. Mnoho neznámých adres škodí pověsti odesílatele.
alert-start-pending = Rozesílka ještě nezačala
    .what = Měla začít { $moment }.
    .step = Zkontrolujte, zda ji nemá někdo potvrdit.
alert-throughput = Rozesílka je pomalá
    .what =
        { $count ->
            [one] Za poslední hodinu byla předána { $count } zpráva.
            [few] Za poslední hodinu byly předány { $count } zprávy.
           *[other] Za poslední hodinu bylo předáno { $count } zpráv.
        }
    .step = Zkontrolujte, zda není poštovní systém přetížený a zda rozesílku nezpomaluje některý poskytovatel.
alert-in-progress = Rozesílka běží
    .what = Zprávy se právě předávají.
    .step = Nemusíte nic dělat.
alert-once = Toto upozornění chodí u každé rozesílky nejvýš jednou denně.
alert-reason = Toto upozornění dostáváte, protože na tuto rozesílku dohlížíte.
