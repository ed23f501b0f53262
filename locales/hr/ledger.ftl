### Što je bilo s masovnim slanjem: nazivi statusa, brojeva i razloga u porukama onima koji šalju i na stranici sa zapisnikom.
###
### Status govori o poruci, ali stoji u srednjem rodu (Poslano, Nije isporučeno). Hard bounce i soft bounce riječi su struke;
### običnom ih rečenicom objašnjava .meaning.
###
### lint: allow forbidden-term - hard bounce i soft bounce kažu svi koji šalju masovno

## Statusi poruke

ledger-status-pending = Na čekanju
    .meaning = Poruka je predana na slanje. Zasad se o njoj ne zna ništa više.
ledger-status-taken-into-account = Prihvaćeno za slanje
    .meaning = Usluga masovnog slanja prihvatila je poruku. Izvješća o isporuci još nema.
ledger-status-sent = Poslano
    .meaning = Poruka je isporučena ili se zasad ništa nije vratilo.
ledger-status-failed = Nije isporučeno
    .meaning = Poruka nije isporučena. Iz zapisnika se vidi nastavljaju li se pokušaji.
ledger-status-ignored = Izostavljeno
    .meaning = Poruka nije poslana. Ne ulazi u postotke.

ledger-substatus-prepared = još nije predano
ledger-substatus-retrying = pokušaji se nastavljaju
ledger-substatus-final = daljnjih pokušaja neće biti
ledger-substatus-unconfirmed = isporuka nije potvrđena
ledger-late = vraćeno kasno

## Kako se broje poruke

ledger-policy-feedback = S izvješćima o isporuci
    .meaning = Svaka je poruka na čekanju dok ne stigne izvješće o isporuci. Udio isporučenih raste od nule.
ledger-policy-optimistic = Bez izvješća o isporuci
    .meaning = Svaka se poruka računa kao poslana dok se nešto ne vrati. Sa svakom vraćenom porukom udio isporučenih pada.
ledger-policy-v8 = Kako broji Campaign v8
    .meaning = Dok ne stigne izvješće o isporuci, poruka je samo prihvaćena za slanje. Dok se pokušaji nastavljaju, ne računa se kao neisporučena.

## Brojevi masovnog slanja

ledger-percent = { $number }{ "\u00A0" }%
ledger-part = { $count } od { $total }

ledger-rate-to-deliver = Za isporuku
    .meaning = Sve poruke ovog slanja, osim izostavljenih.
ledger-rate-handed-over = Predano
    .meaning = Poruke koje je poštanski sustav preuzeo. Udjeli u nastavku računaju se od tog broja.
ledger-rate-sent = Poslane poruke
    .meaning = Poruke koje se računaju kao isporučene ili neisporučene.
ledger-rate-pending = Na čekanju
    .meaning = Poruke koje se još ne računaju ni kao isporučene ni kao neisporučene.
ledger-rate-delivered = Isporučeno
    .meaning = Od predanih: poruke sa statusom „Poslano”.
ledger-rate-failed = Bounce i pogreške
    .meaning = Od predanih: poruke sa statusom „Nije isporučeno”.
ledger-rate-retrying = Novi pokušaji
    .meaning = Od predanih: poruke koje su zasad odbijene. Poštanski sustav pokušava ponovno.
ledger-rate-unconfirmed = Nepotvrđeno
    .meaning = Od predanih: poruke za koje izvješće o isporuci nije stiglo. Računaju se kao poslane.
ledger-rate-hard = Hard bounce
    .meaning = Od predanih: poruke koje nisu isporučene jer adresa ne radi.
ledger-rate-soft = Soft bounce
    .meaning = Od predanih: poruke koje iz drugog razloga nisu isporučene ili čekaju. Adresa je možda dobra.
ledger-rate-rejected = Odbijeno
    .meaning = Od predanih: poruke koje je odbio drugi poštanski sustav.
ledger-rate-quarantined = U karanteni
    .meaning = Od svih: poruke izostavljene jer je njihova adresa u karanteni.
ledger-rate-denylisted = Na popisu isključenih
    .meaning = Od svih: poruke izostavljene jer je njihova adresa na popisu isključenih.
ledger-rate-excluded = Izostavljeno
    .meaning = Od svih: poruke koje nisu poslane.
ledger-rate-opened = Otvoreno
    .meaning = Od isporučenih: poruke otvorene barem jednom.
ledger-rate-clicked = Klikovi
    .meaning = Od isporučenih: poruke u kojima je barem jednom otvorena poveznica.
ledger-rate-complaints = Označeno kao neželjeno
    .meaning = Od isporučenih: poruke koje je netko označio kao neželjenu poštu.
ledger-rate-unsubscribed = Odjave
    .meaning = Od isporučenih: poruke nakon kojih se netko odjavio.
ledger-rate-late = Vraćeno kasno
    .meaning = Poruke koje su se vratile kad su se već računale kao poslane.

## Vrste neuspjeha

ledger-type-hard = Hard bounce
ledger-type-soft = Soft bounce
ledger-type-ignored = Ne računa se

## Razlozi zašto poruka nije isporučena ili je izostavljena

ledger-reason-not-defined = Nerazvrstana pogreška
ledger-reason-user-unknown = Nepoznata adresa
ledger-reason-invalid-domain = Domena nije pronađena
ledger-reason-unreachable = Pretinac nije dostupan
ledger-reason-account-disabled = Pretinac je isključen
ledger-reason-mailbox-full = Pretinac je pun
ledger-reason-not-connected = Nema veze
ledger-reason-address-empty = Adresa nije navedena
ledger-reason-denylisted = Adresa na popisu isključenih
ledger-reason-quarantined = Adresa u karanteni
ledger-reason-duplicate = Ponovljena adresa
ledger-reason-excluded-by-rule = Isključeno prema pravilu
ledger-reason-excluded-after-arbitration = Prednost ima drugo slanje
ledger-reason-bad-quality = Adresa loše kvalitete
ledger-reason-unqualified = Neprovjerena poštanska adresa
ledger-reason-not-eligible = Nema odgovarajuće ponude
ledger-reason-target-limited = Ograničen opseg slanja
ledger-reason-refused = Odbijeno
ledger-reason-error-ignored = Pogreška se ne računa
ledger-reason-control-address = Kontrolna adresa

## Stanja adrese

ledger-address-valid = Valjana
    .meaning = Na ovu se adresu šalju poruke.
ledger-address-erroneous = S pogreškama
    .meaning = Posljednje poruke na ovu adresu nisu isporučene. I dalje se šalju.
ledger-address-quarantine = U karanteni
    .meaning = Previše poruka na ovu adresu nije isporučeno. Masovna slanja izostavljaju je dok je netko ne oslobodi.
ledger-address-denylisted = Na popisu isključenih
    .meaning = Poruku na ovu adresu netko je označio kao neželjenu. Masovna slanja ovu adresu odsad izostavljaju.

## Što se događa s porukom: zapisnik jedne adrese

ledger-event-prepared = Pripremljeno
ledger-event-excluded = Izostavljeno
ledger-event-relayed = Predano
ledger-event-soft-bounce = Zasad odbijeno
ledger-event-delivered = Isporučeno
ledger-event-given-up = Pokušaji završeni
ledger-event-hard-bounce = Odbijeno: adresa ne radi
ledger-event-auto-reply = Automatski odgovor
ledger-event-opened = Otvoreno
ledger-event-clicked = Klik na poveznicu
ledger-event-complained = Označeno kao neželjeno
ledger-event-unsubscribed = Odjava
ledger-event-expired = Isteklo je vrijeme za pokušaje
