### Stránka se záznamy rozesílek (`retourpost ledger serve`) pro ty, kdo rozesílky posílají.
###
### Tlačítka a odkazy jsou krátké a začínají infinitivem. Popisky nejsou věty.

## Na každé stránce

page-title = Rozesílky
page-skip = Přejít na obsah
page-views = Zobrazení
page-language = Jazyk
page-all-mailings = Všechny rozesílky
page-as-of = Údaje z { $moment }

## Vstup

page-access-heading = Je potřeba přístupový kód
page-access-what = Zadejte přístupový kód, který máte od svého správce.
page-access-code = Přístupový kód
page-access-enter = Vstoupit
page-access-wrong = Tento přístupový kód neplatí. Zkontrolujte ho, nebo si řekněte svému správci o nový.
page-leave = Odejít

## Seznam rozesílek

page-no-mailings = Zatím tu není žádná rozesílka.
page-column-mailing = Rozesílka
page-column-begun = Začátek
page-column-state = Stav
page-column-messages = Zprávy
page-state-prepared = Čeká na potvrzení
page-state-running = Probíhá
page-state-ended = Dokončeno
page-policy = Jak se zprávy počítají
page-validity = Čas na pokusy
page-ends = Konec pokusů

## Zobrazení rozesílky

page-view-rates = Statistiky
page-view-log = Záznamy
page-view-causes = Příčiny
page-view-quarantine = Karanténa

## Statistiky

page-time-heading = Průběh v čase
page-column-time = Čas
page-column-meaning = Význam
page-column-number = Počet
page-column-share = Podíl

## Záznamy

page-column-address = Adresa
page-column-status = Stav
page-column-reason = Důvod
page-column-changed = Změněno
page-address-forgotten = Adresa odstraněna
page-search = Najít adresu
page-filter-status = Stav
page-filter-cause = Příčina
page-filter-domain = Doména
page-filter-all = Vše
page-filter-apply = Zobrazit
page-filter-clear = Zobrazit vše
page-log-none = Hledání neodpovídá žádná zpráva.
page-log-count =
    { $count ->
        [one] { $count } zpráva
        [few] { $count } zprávy
       *[other] { $count } zpráv
    }
page-next = Další řádky
page-first = První řádky
page-csv = Uložit jako tabulku (CSV)
page-events-heading = Co se s touto zprávou stalo
page-column-said = Odpověď poštovního systému
page-unverified = Neověřeno: toto hlášení mohl poslat kdokoli. Nepočítá se.

## Příčiny

page-column-cause = Příčina
page-column-failed = Nedoručeno
page-column-retrying = Další pokusy
page-causes-none = Žádná zpráva nezůstala nedoručená.

## Karanténa

page-column-errors = Chyby
page-column-since = Od kdy
page-quarantine-none = V karanténě není žádná adresa.

## Oznámení, která se odesílají společně

page-notices = Oznámení
page-notices-none = Zatím nejsou připravena žádná oznámení.
page-column-name = Název
page-column-prepared = Připraveno
page-outcome-failed = Nedoručeno
page-outcome-delayed = Zpoždění
page-outcome-success = Doručeno nebo předáno dál
page-notices-way = Odesílání přes
page-notices-not-before = Nejdřívější odeslání
page-notices-suppressed =
    { $count ->
        [one] { $count } hlášení nevyžaduje žádné oznámení.
        [few] { $count } hlášení nevyžadují žádné oznámení.
       *[other] { $count } hlášení nevyžaduje žádné oznámení.
    }
page-notices-wrong = Pro { $count } hlášení se nepodařilo připravit oznámení:
page-notices-beyond =
    { $count ->
        [one] { $count } oznámení bude pozdrženo, protože jeho příjemci prozatím přišlo dost oznámení.
        [few] { $count } oznámení budou pozdržena, protože jejich příjemcům prozatím přišlo dost oznámení.
       *[other] { $count } oznámení bude pozdrženo, protože jejich příjemcům prozatím přišlo dost oznámení.
    }
page-confirm-heading = Připraveno k odeslání
page-confirm-what =
    { $count ->
        [one] Je připraveno { $count } oznámení. Zatím nebylo nic odesláno.
        [few] Jsou připravena { $count } oznámení. Zatím nebylo nic odesláno.
       *[other] Je připraveno { $count } oznámení. Zatím nebylo nic odesláno.
    }
page-confirm-start = Potvrdit a odeslat
page-confirm-look-only = S tímto přístupovým kódem lze jen prohlížet. Potvrdit musí někdo s právem spustit odesílání.
page-confirm-done = Potvrzeno. Odesílání začíná.
page-confirm-changed = Tato oznámení se mezitím změnila. Prohlédněte si je znovu a pak potvrďte.
page-notices-left =
    { $count ->
        [one] { $count } oznámení zatím nebylo odesláno.
        [few] { $count } oznámení zatím nebyla odeslána.
       *[other] { $count } oznámení zatím nebylo odesláno.
    }
page-notices-go-on = Odeslat zbývající
page-notices-stopped = Odesílání se zastavilo. Sdělte svému správci tento důvod:
page-notices-waiting = Zatím neodesláno
page-notices-sent = Odesláno
page-notices-refused = Odmítnuto
page-notices-for-now = Odeslání se zatím nepodařilo
page-notices-held-back = Pozdrženo
page-notices-unsure = Možná doručeno
    .meaning = Tato oznámení se sama znovu neodešlou. Nikdo tak nedostane totéž dvakrát.
page-refresh = Obnovit

## Co se může pokazit

page-not-found = Tato stránka neexistuje
page-not-found-what = Vraťte se na seznam rozesílek.
page-trouble = Záznamy teď nelze načíst
page-trouble-what = Zkuste to za minutu znovu. Když to nepomůže, dejte vědět svému správci.
