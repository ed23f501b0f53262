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

## Potvrzení rozesílky

page-confirm-heading = Připraveno k odeslání
page-confirm-what =
    { $count ->
        [one] Je připravena { $count } zpráva. Zatím nebylo nic odesláno.
        [few] Jsou připraveny { $count } zprávy. Zatím nebylo nic odesláno.
       *[other] Je připraveno { $count } zpráv. Zatím nebylo nic odesláno.
    }
page-confirm-start = Potvrdit a odeslat
page-confirm-look-only = S tímto přístupovým kódem lze jen prohlížet. Potvrdit musí někdo s právem rozesílku spustit.
page-confirm-done = Potvrzeno. Odesílání začíná.

## Co se může pokazit

page-not-found = Tato stránka neexistuje
page-not-found-what = Vraťte se na seznam rozesílek.
page-trouble = Záznamy teď nelze načíst
page-trouble-what = Zkuste to za minutu znovu. Když to nepomůže, dejte vědět svému správci.
