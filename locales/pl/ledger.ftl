### Co stało się z mailingiem: nazwy statusów, liczb i przyczyn, w wiadomościach do osób, które wysyłają mailingi, i na stronie
### z dziennikiem.
###
### Status mówi o wiadomości, w formie nieosobowej: Wysłano, Nie dostarczono. Odbicia twarde i miękkie to słowa z branży,
### zwykłym językiem objaśnia je .meaning.
###
### lint: allow forbidden-term - odbicie to słowo, którego używają osoby wysyłające mailingi

## Statusy wiadomości

ledger-status-pending = Oczekuje
    .meaning = Wiadomość przekazano do wysłania. Na razie nic więcej o niej nie wiadomo.
ledger-status-taken-into-account = Przyjęto do wysłania
    .meaning = Usługa wysyłkowa przyjęła wiadomość. Raportu o dostarczeniu jeszcze nie ma.
ledger-status-sent = Wysłano
    .meaning = Wiadomość dostarczono albo jak dotąd nic nie wróciło.
ledger-status-failed = Nie dostarczono
    .meaning = Wiadomość nie została dostarczona. Dziennik pokazuje, czy próby jeszcze trwają.
ledger-status-ignored = Pominięto
    .meaning = Wiadomości nie wysłano. Nie liczy się w procentach.

ledger-substatus-prepared = jeszcze nie przekazano
ledger-substatus-retrying = trwają kolejne próby
ledger-substatus-final = nie będzie dalszych prób
ledger-substatus-unconfirmed = dostarczenia nie potwierdzono
ledger-late = wróciła z opóźnieniem

## Jak liczone są wiadomości

ledger-policy-feedback = Z raportami o dostarczeniu
    .meaning = Każda wiadomość oczekuje, dopóki nie przyjdzie raport o dostarczeniu. Odsetek dostarczonych rośnie od zera.
ledger-policy-optimistic = Bez raportów o dostarczeniu
    .meaning = Każda wiadomość liczy się jako wysłana, dopóki coś nie wróci. Odsetek dostarczonych spada, gdy wiadomości wracają.
ledger-policy-v8 = Tak jak liczy Campaign v8
    .meaning = Dopóki nie przyjdzie raport o dostarczeniu, wiadomość jest tylko przyjęta do wysłania. Wiadomości w trakcie kolejnych prób nie liczą się jako niedostarczone.

## Liczby mailingu

ledger-percent = { $number }%
ledger-part = { $count } z { $total }

ledger-rate-to-deliver = Wiadomości do dostarczenia
    .meaning = Wszystkie wiadomości mailingu oprócz pominiętych.
ledger-rate-handed-over = Przekazane
    .meaning = Wiadomości, które przyjął system pocztowy. Od tej liczby liczone są poniższe odsetki.
ledger-rate-sent = Wysłane wiadomości
    .meaning = Wiadomości, które liczą się jako dostarczone albo niedostarczone.
ledger-rate-pending = Oczekujące
    .meaning = Wiadomości, które nie liczą się jeszcze ani jako dostarczone, ani jako niedostarczone.
ledger-rate-delivered = Dostarczone
    .meaning = Spośród przekazanych: wiadomości ze statusem „Wysłano”.
ledger-rate-failed = Odbicia i błędy
    .meaning = Spośród przekazanych: wiadomości ze statusem „Nie dostarczono”.
ledger-rate-retrying = Ponawiane
    .meaning = Spośród przekazanych: wiadomości na razie odrzucone. System pocztowy ponawia próby.
ledger-rate-unconfirmed = Niepotwierdzone
    .meaning = Spośród przekazanych: wiadomości, których dostarczenia nikt nie potwierdził. Liczą się jako wysłane.
ledger-rate-hard = Odbicia twarde
    .meaning = Spośród przekazanych: wiadomości niedostarczone, bo adres nie działa.
ledger-rate-soft = Odbicia miękkie
    .meaning = Spośród przekazanych: wiadomości, które z innej przyczyny nie dotarły lub czekają. Adres może być dobry.
ledger-rate-rejected = Odrzucone
    .meaning = Spośród przekazanych: wiadomości, które odrzucił drugi system pocztowy.
ledger-rate-quarantined = W kwarantannie
    .meaning = Spośród wszystkich: wiadomości pominięte, bo ich adres jest w kwarantannie.
ledger-rate-denylisted = Na liście wykluczeń
    .meaning = Spośród wszystkich: wiadomości pominięte, bo ich adres jest na liście wykluczeń.
ledger-rate-excluded = Pominięte
    .meaning = Spośród wszystkich: wiadomości, których nie wysłano.
ledger-rate-opened = Otwarte
    .meaning = Spośród dostarczonych: wiadomości otwarte przynajmniej raz.
ledger-rate-clicked = Kliknięte
    .meaning = Spośród dostarczonych: wiadomości, w których przynajmniej raz kliknięto link.
ledger-rate-complaints = Oznaczone jako spam
    .meaning = Spośród dostarczonych: wiadomości, które ktoś oznaczył jako spam.
ledger-rate-unsubscribed = Rezygnacje
    .meaning = Spośród dostarczonych: wiadomości, po których ktoś zrezygnował z subskrypcji.
ledger-rate-late = Wróciły z opóźnieniem
    .meaning = Wiadomości, które wróciły, choć liczyły się już jako wysłane.

## Rodzaje niepowodzeń

ledger-type-hard = Odbicie twarde
ledger-type-soft = Odbicie miękkie
ledger-type-ignored = Zignorowane

## Powody, dla których wiadomości nie dostarczono lub ją pominięto

ledger-reason-not-defined = Nierozpoznany błąd
ledger-reason-user-unknown = Nieznany adres
ledger-reason-invalid-domain = Nie znaleziono domeny
ledger-reason-unreachable = Skrzynka nieosiągalna
ledger-reason-account-disabled = Skrzynka wyłączona
ledger-reason-mailbox-full = Skrzynka pełna
ledger-reason-not-connected = Brak połączenia
ledger-reason-address-empty = Nie podano adresu
ledger-reason-denylisted = Adres na liście wykluczeń
ledger-reason-quarantined = Adres w kwarantannie
ledger-reason-duplicate = Powtórzony adres
ledger-reason-excluded-by-rule = Wykluczenie przez regułę
ledger-reason-excluded-after-arbitration = Inny mailing miał pierwszeństwo
ledger-reason-bad-quality = Adres niskiej jakości
ledger-reason-unqualified = Niesprawdzony adres korespondencyjny
ledger-reason-not-eligible = Brak pasującej oferty
ledger-reason-target-limited = Ograniczona wielkość mailingu
ledger-reason-refused = Odrzucono
ledger-reason-error-ignored = Zignorowano błąd
ledger-reason-control-address = Adres kontrolny

## Stany adresu

ledger-address-valid = Prawidłowy
    .meaning = Na ten adres wysyła się wiadomości.
ledger-address-erroneous = Z błędami
    .meaning = Ostatnio wiadomości na ten adres nie docierały. Nadal są wysyłane.
ledger-address-quarantine = W kwarantannie
    .meaning = Zbyt wiele wiadomości na ten adres nie dotarło. Mailingi go pomijają, dopóki ktoś go nie zwolni.
ledger-address-denylisted = Na liście wykluczeń
    .meaning = Wiadomość na ten adres oznaczono jako spam. Od tej pory mailingi go pomijają.

## Co dzieje się z wiadomością: dziennik jednego adresu

ledger-event-prepared = Przygotowano
ledger-event-excluded = Pominięto
ledger-event-relayed = Przekazano
ledger-event-soft-bounce = Na razie odrzucono
ledger-event-delivered = Dostarczono
ledger-event-given-up = Zaprzestano prób
ledger-event-hard-bounce = Odrzucono: adres nie działa
ledger-event-auto-reply = Automatyczna odpowiedź
ledger-event-opened = Otwarto
ledger-event-clicked = Kliknięto link
ledger-event-complained = Oznaczono jako spam
ledger-event-unsubscribed = Zrezygnowano z subskrypcji
ledger-event-expired = Czas na próby minął
