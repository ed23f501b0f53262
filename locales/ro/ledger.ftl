### Ce s-a întâmplat cu o trimitere: cuvintele pentru stări, cifre și motive, în mesajele către cine face trimiteri și pe pagina cu
### jurnalul lor.
###
### O trimitere este un singur text care merge la multe adrese. Cine citește face trimiteri și nu se ocupă de niciun server. Starea se
### spune despre mesaj. Bounce, hard bounce și soft bounce sunt cuvintele meseriei; propoziția care le explică este simplă.
### „Preluat” (de sistemul de e-mail), nu „transmis”: într-o coloană s-ar confunda cu „trimis”.
###
### lint: allow forbidden-term - bounce este cuvântul celor care fac trimiteri

## Stările unui mesaj

ledger-status-pending = În așteptare
    .meaning = Mesajul a fost preluat. Încă nu se știe nimic despre el.
ledger-status-taken-into-account = Acceptat la trimitere
    .meaning = Serviciul de trimitere a acceptat mesajul. Livrarea lui nu a fost încă anunțată.
ledger-status-sent = Trimis
    .meaning = Mesajul a fost livrat sau până acum nu a sosit nicio eroare.
ledger-status-failed = Eșuat
    .meaning = Mesajul nu a fost livrat. Jurnalul arată dacă încercările continuă.
ledger-status-ignored = Exclus
    .meaning = Mesajul nu a fost trimis. Nu intră în procente.
ledger-substatus-prepared = încă nepreluat
ledger-substatus-retrying = se încearcă din nou
ledger-substatus-final = fără alte încercări
ledger-substatus-unconfirmed = livrare neconfirmată
ledger-late = rezultat sosit târziu

## Cum se numără mesajele

ledger-policy-feedback = Cu rapoarte de livrare
    .meaning = Fiecare mesaj este în așteptare până când se anunță livrarea lui. Procentul celor livrate pornește de la zero și crește.
ledger-policy-optimistic = Fără rapoarte de livrare
    .meaning = Fiecare mesaj este considerat trimis cât timp nu sosește o eroare. Procentul celor livrate scade cu fiecare eroare.
ledger-policy-v8 = Ca în Campaign v8
    .meaning = Fiecare mesaj este doar acceptat până când se anunță livrarea lui. Mesajele pentru care se încearcă din nou nu sunt considerate eșuate.

## Cifrele unei trimiteri

ledger-percent = { $number } %
ledger-part = { $count } din { $total }
ledger-rate-to-deliver = Mesaje de livrat
    .meaning = Toate mesajele trimiterii, în afară de cele excluse.
ledger-rate-handed-over = Preluate
    .meaning = Mesaje pe care sistemul de e-mail le-a preluat. Procentele de mai jos se raportează la acest număr.
ledger-rate-sent = Mesaje trimise
    .meaning = Mesaje considerate livrate sau eșuate.
ledger-rate-pending = În așteptare
    .meaning = Mesaje care nu sunt considerate încă nici livrate, nici eșuate.
ledger-rate-delivered = Livrate
    .meaning = Mesaje cu starea „Trimis”, dintre cele preluate.
ledger-rate-failed = Bounce-uri și erori
    .meaning = Mesaje cu starea „Eșuat”, dintre cele preluate.
ledger-rate-retrying = Se încearcă din nou
    .meaning = Mesaje refuzate deocamdată, dintre cele preluate. Sistemul de e-mail încearcă în continuare.
ledger-rate-unconfirmed = Neconfirmate
    .meaning = Mesaje a căror livrare nu a fost anunțată niciodată, dintre cele preluate. Sunt considerate trimise.
ledger-rate-hard = Hard bounce
    .meaning = Mesaje eșuate pentru că adresa nu funcționează, dintre cele preluate.
ledger-rate-soft = Soft bounce
    .meaning = Mesaje eșuate sau în așteptare din alt motiv, dintre cele preluate. Adresa poate fi bună.
ledger-rate-rejected = Refuzate
    .meaning = Mesaje refuzate de celălalt sistem de e-mail, dintre cele preluate.
ledger-rate-quarantined = În carantină
    .meaning = Mesaje excluse pentru că adresa lor este în carantină, din toate mesajele.
ledger-rate-denylisted = Pe lista de excludere
    .meaning = Mesaje excluse pentru că adresa lor este pe lista de excludere, din toate mesajele.
ledger-rate-excluded = Excluse
    .meaning = Mesaje care nu au fost trimise, din toate mesajele.
ledger-rate-opened = Deschise
    .meaning = Mesaje deschise cel puțin o dată, dintre cele livrate.
ledger-rate-clicked = Cu clicuri
    .meaning = Mesaje în care un link a fost deschis cel puțin o dată, dintre cele livrate.
ledger-rate-complaints = Marcate ca spam
    .meaning = Mesaje pe care cineva le-a marcat ca spam, dintre cele livrate.
ledger-rate-unsubscribed = Dezabonări
    .meaning = Mesaje după care cineva s-a dezabonat, dintre cele livrate.
ledger-rate-late = Erori sosite târziu
    .meaning = Mesaje a căror eroare a sosit când erau deja considerate trimise.

## Tipuri de eșec

ledger-type-hard = Hard bounce
ledger-type-soft = Soft bounce
ledger-type-ignored = Ignorat

## Motive

ledger-reason-not-defined = Neclasificat
ledger-reason-user-unknown = Adresă necunoscută
ledger-reason-invalid-domain = Domeniu negăsit
ledger-reason-unreachable = Inaccesibil
ledger-reason-account-disabled = Căsuță dezactivată
ledger-reason-mailbox-full = Căsuță plină
ledger-reason-not-connected = Fără conexiune
ledger-reason-address-empty = Lipsește adresa
ledger-reason-denylisted = Adresă pe lista de excludere
ledger-reason-quarantined = Adresă în carantină
ledger-reason-duplicate = Adresă dublată
ledger-reason-excluded-by-rule = Exclus printr-o regulă
ledger-reason-excluded-after-arbitration = Altă trimitere a avut prioritate
ledger-reason-bad-quality = Adresă de calitate slabă
ledger-reason-unqualified = Adresă poștală neverificată
ledger-reason-not-eligible = Nicio ofertă potrivită
ledger-reason-target-limited = Trimitere limitată ca mărime
ledger-reason-refused = Refuzat
ledger-reason-error-ignored = Eroare ignorată
ledger-reason-control-address = Adresă de control

## Stările unei adrese

ledger-address-valid = Valabilă
    .meaning = La această adresă se trimit mesaje.
ledger-address-erroneous = Cu erori
    .meaning = De curând, unele mesaje către această adresă nu au fost livrate. Se trimit în continuare.
ledger-address-quarantine = În carantină
    .meaning = Prea multe mesaje către această adresă nu au fost livrate. Rămâne exclusă până când cineva o eliberează.
ledger-address-denylisted = Pe lista de excludere
    .meaning = Cineva a marcat ca spam un mesaj către această adresă. De acum înainte este exclusă.

## Ce se întâmplă cu un mesaj

ledger-event-prepared = Pregătit
ledger-event-excluded = Exclus
ledger-event-relayed = Preluat
ledger-event-soft-bounce = Refuzat deocamdată
ledger-event-delivered = Livrat
ledger-event-given-up = Fără alte încercări
ledger-event-hard-bounce = Refuzat: adresa nu funcționează
ledger-event-auto-reply = Răspuns automat
ledger-event-opened = Deschis
ledger-event-clicked = Link deschis
ledger-event-complained = Marcat ca spam
ledger-event-unsubscribed = Dezabonare
ledger-event-expired = Timpul pentru încercări a trecut
