### E-maily tým, ktorí posielajú rozosielky: ako rozosielka ide, ktoré adresy zoznamu robia ťažkosti a čo potrebuje pozornosť.
###
### Píšeme rovnako ako v notice.ftl: vykáme, bez rodu a bez výčitiek. Najprv čísla, potom to, čo pomôže.

## Odosielateľ a predmety

# Bez predložky, aby sedel každý názov.
summary-from = Rozosielky { $site }
summary-subject-interim = Priebežný prehľad: { $mailing }
summary-subject-final = Záverečný prehľad: { $mailing }

## Prehľad rozosielky

summary-headline = Doručené { $percent }
summary-what-interim =
    { $count ->
        [one] Zatiaľ sa ako doručená počíta { $count } správa z { $total }.
        [few] Zatiaľ sa ako doručené počítajú { $count } správy z { $total }.
       *[other] Zatiaľ sa ako doručené počíta { $count } správ z { $total }.
    }
summary-what-final =
    { $count ->
        [one] Čas na pokusy uplynul. Ako doručená sa počíta { $count } správa z { $total }.
        [few] Čas na pokusy uplynul. Ako doručené sa počítajú { $count } správy z { $total }.
       *[other] Čas na pokusy uplynul. Ako doručené sa počíta { $count } správ z { $total }.
    }
summary-failed =
    { $count ->
        [0] Žiadna správa nezostala nedoručená.
        [one] { $count } správa nebola doručená. Ďalšie pokusy o jej doručenie už nebudú.
        [few] { $count } správy neboli doručené. Ďalšie pokusy o ich doručenie už nebudú.
       *[other] { $count } správ nebolo doručených. Ďalšie pokusy o ich doručenie už nebudú.
    }
summary-retrying =
    { $count ->
        [0] Na ďalší pokus nečaká žiadna správa.
        [one] { $count } správa čaká na ďalší pokus.
        [few] { $count } správy čakajú na ďalší pokus.
       *[other] { $count } správ čaká na ďalší pokus.
    }
summary-pending =
    { $count ->
        [0] Na výsledok nečaká žiadna správa.
        [one] { $count } správa zatiaľ čaká na výsledok.
        [few] { $count } správy zatiaľ čakajú na výsledok.
       *[other] { $count } správ zatiaľ čaká na výsledok.
    }
summary-validity = Pokusy potrvajú do { $moment }.
summary-note-optimistic = Správa sa počíta ako doručená, kým sa niečo nevráti. Tento podiel môže ešte klesnúť.
summary-note-feedback = Správa sa počíta ako doručená, keď príde hlásenie o doručení. Tento podiel môže ešte stúpnuť.
summary-note-final = Správa sa môže vrátiť aj neskôr. Stránka so záznamami potom ukáže nové čísla.
summary-numbers-heading = Štatistiky
summary-chart-heading = Doručené a nedoručené správy v čase
summary-chart-meaning = Čiarový graf. Na jeho konci je { $delivered } doručených a { $failed } nedoručených.
summary-causes-heading = Prečo správy neboli doručené
summary-messages =
    { $count ->
        [one] { $count } správa
        [few] { $count } správy
       *[other] { $count } správ
    }
summary-causes-more =
    { $count ->
        [one] Ešte { $count } správa má inú príčinu.
        [few] Ešte { $count } správy majú iné príčiny.
       *[other] Ešte { $count } správ má iné príčiny.
    }
summary-cause-unknown = Príčina nebola uvedená
summary-domains-heading = Domény s najväčším počtom nedoručených správ
summary-quarantine =
    { $count ->
        [one] { $count } adresa je teraz v karanténe. Ďalšia rozosielka ju vynechá.
        [few] { $count } adresy sú teraz v karanténe. Ďalšia rozosielka ich vynechá.
       *[other] { $count } adries je teraz v karanténe. Ďalšia rozosielka ich vynechá.
    }
summary-attached = V priloženej tabuľke sú všetky správy a ich stav. Tabuľku otvorí každý tabuľkový program.
summary-attached-part =
    { $count ->
        [one] V priloženej tabuľke je { $count } nedoručená správa. Všetky správy sú na stránke so záznamami.
        [few] V priloženej tabuľke sú { $count } nedoručené správy. Všetky správy sú na stránke so záznamami.
       *[other] V priloženej tabuľke je { $count } nedoručených správ. Všetky správy sú na stránke so záznamami.
    }
summary-page = Pozrite si záznamy: { $link }
summary-reason = Tento prehľad dostávate, lebo posielate túto rozosielku.
summary-file = zaznamy-rozosielky

## Súhrn pre toho, kto sa stará o zoznam

digest-subject =
    { $count ->
        [one] Skontrolujte { $count } adresu: { $mailing }
        [few] Skontrolujte { $count } adresy: { $mailing }
       *[other] Skontrolujte { $count } adries: { $mailing }
    }
digest-headline =
    { $count ->
        [one] Na { $count } adresu vaše správy neprišli
        [few] Na { $count } adresy vaše správy neprišli
       *[other] Na { $count } adries vaše správy neprišli
    }
digest-what = Nižšie je, čo sa od { $moment } vrátilo. Zoznam: { $mailing }.
digest-steps-heading = Čo môžete urobiť
digest-step-remove = Odstráňte adresy, ktoré neexistujú. Sú v prvej skupine nižšie.
digest-step-wait = Ostatné nechajte na zozname. Väčšina z nich začne sama znova fungovať.
digest-step-ask = Poznáte niekoho z tohto súhrnu? Opýtajte sa na novú adresu iným spôsobom.
digest-hard-heading = Adresy, ktoré nefungujú
digest-soft-heading = Adresy, ktoré môžu znova začať fungovať
digest-more =
    { $count ->
        [one] Ešte { $count } adresa je v priloženej tabuľke.
        [few] Ešte { $count } adresy sú v priloženej tabuľke.
       *[other] Ešte { $count } adries je v priloženej tabuľke.
    }
digest-reason = Tento súhrn dostávate, lebo sa staráte o tento zoznam. Nahrádza oznámenia o jednotlivých adresách.

## Upozornenia

alert-subject = Vyžaduje pozornosť: { $mailing }
alert-failed = Rozosielka sa zastavila pre chybu
    .what = Správy, ktoré ešte neboli odovzdané, čakajú na odoslanie.
    .step = Pozrite si záznamy rozosielacieho programu. Potom rozosielku spustite znova.
alert-preparation-failed = Rozosielku sa nepodarilo pripraviť
    .what = Nič nebolo odoslané.
    .step = Pozrite si, čo sa pri príprave zistilo. Opravte to a rozosielku pripravte znova.
alert-soft = Nezvyčajne veľa správ čaká alebo bolo odmietnutých
    .what = { $percent } správ čaká alebo bolo odmietnutých. Hranica je { $limit }.
    .step = Pozrite si príčiny nižšie. Ak väčšinu správ odmieta jeden poskytovateľ, rozosielku pozastavte.
alert-hard = Nezvyčajne veľa adries nefunguje
    .what = { $percent } správ nebolo doručených, lebo adresa nefunguje. Hranica je { $limit }.
    .step = Zastavte rozosielku a skontrolujte, odkiaľ adresy pochádzajú. Veľa neznámych adries škodí povesti odosielateľa.
alert-start-pending = Rozosielka sa ešte nezačala
    .what = Mala sa začať { $moment }.
    .step = Skontrolujte, či ju nemá niekto potvrdiť.
alert-throughput = Rozosielka je pomalá
    .what =
        { $count ->
            [one] Za poslednú hodinu bola odovzdaná { $count } správa.
            [few] Za poslednú hodinu boli odovzdané { $count } správy.
           *[other] Za poslednú hodinu bolo odovzdaných { $count } správ.
        }
    .step = Skontrolujte, či nie je poštový systém preťažený a či rozosielku nespomaľuje niektorý poskytovateľ.
alert-in-progress = Rozosielka prebieha
    .what = Správy sa práve odovzdávajú.
    .step = Nemusíte nič robiť.
alert-once = Toto upozornenie chodí pri každej rozosielke najviac raz denne.
alert-reason = Toto upozornenie dostávate, lebo na túto rozosielku dohliadate.
