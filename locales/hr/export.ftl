### Stalni tekstovi za poštanske sustave koji za sve obavijesti imaju jedan tekst.

## Pošiljatelj i predmet

export-from = Usluga e-pošte
export-subject-success = Isporučeno ili predano dalje: vaša poruka
export-subject-verify = Traženo izvješće o isporuci

## Što se dogodilo

export-failed-what = Vaša poruka nije isporučena na jednu ili više adresa.
export-delayed-what = Vaša poruka još nije isporučena na jednu ili više adresa.
export-success-what = Vaša je poruka isporučena ili predana drugom poštanskom sustavu.
export-success-later = Poruka predana dalje može ipak ostati neisporučena. O tome može stići nova obavijest.
export-verify-what = Ovo je traženo izvješće o isporuci.
export-listed = Svaka je adresa navedena niže, s onim što je o njoj rekao poštanski sustav, često na engleskom.
export-enclosed = U privitku je vaša poruka ili samo njezino zaglavlje: pošiljatelj, predmet, datum i slični redci.

## Kašnjenje

export-delayed-hours = Poruka čeka najmanje ovoliko sati: { $hours }
export-delayed-days = Pokušaji prestaju ovoliko dana nakon slanja: { $days }
export-urgent = Je li hitno? Javite se na drugi način, na primjer telefonom.

## Jedan tekst za neisporučene poruke i za kašnjenja

export-problem-what = Vaša poruka nije isporučena na jednu ili više adresa.
export-problem-warning = Ako iznad ovog teksta stoje ove engleske riječi, pokušavamo i dalje i ne morate ništa učiniti: { $words }
export-problem-otherwise = Nema ih? Onda daljnjih pokušaja isporuke neće biti, a ovo može pomoći:

## Uzroci bez imena domene

export-who-their-admin = Administratori druge strane mogu { $act }.

export-headline =
    .mailbox-unknown = Poštanski poslužitelj ne poznaje ovu adresu
    .domain-unknown = Domena ove adrese nije pronađena
    .mailbox-moved = Poštanski poslužitelj javlja da se adresa promijenila
    .address-changed-hands = Adresa ima novog vlasnika, javlja poštanski poslužitelj
    .mailbox-problem = Poštanski poslužitelj javlja problem s ovim pretincem
    .mailbox-full = Poštanski poslužitelj javlja da je pretinac pun
    .mailbox-disabled = Poštanski poslužitelj javlja da je pretinac isključen
    .list-expansion-failed = Članovi ove liste nisu pronađeni
    .forwarding-broken = Prosljeđivanje iz pretinca ne radi, javlja poslužitelj
    .recipient-rate-limited = Pretinac dobiva previše poruka, javlja poslužitelj
    .system-problem = Poštanski poslužitelj javlja problem u svojem sustavu
    .system-full = Poštanski poslužitelj javlja da je poštanski sustav pun
    .system-not-accepting = Poštanski poslužitelj javlja da sustav ne prima poruke
    .system-misconfigured = Poštanski poslužitelj javlja pogrešne postavke svojeg sustava
    .feature-missing = Poštanski poslužitelj ne podržava ono što poruka traži
    .host-unreachable = Poštanski poslužitelj za ovu adresu nije dostupan
    .connection-refused = Poslužitelj za ovu adresu odbio je vezu
    .connection-broken = Veza s poštanskim poslužiteljem prerano je prekinuta
    .route-broken = Nije pronađen ispravan put do ove adrese
    .domain-lookup-failed = Upit za poštanski poslužitelj ove adrese nije uspio
    .system-congested = Poštanski poslužitelj javlja da je sustav preopterećen
    .refused-by-policy = Poštanski poslužitelj odbio je poruku po svojim pravilima
    .refused-as-spam = Poštanski poslužitelj smatra poruku neželjenom
    .sender-not-allowed = Poštanski poslužitelj za ovu adresu ne prima poštu od vas
    .list-restricted = Lista je zatvorena za vašu adresu, javlja poslužitelj
    .outside-senders-refused = Adresa prima samo internu poštu, javlja poslužitelj
    .sender-not-verified = Poštanski poslužitelj nije mogao provjeriti izvor poruke
    .spf-failed = Poštanski poslužitelj nije potvrdio odlazni poslužitelj
    .dkim-failed = Poštanski poslužitelj nije našao digitalni potpis koji priznaje
    .dmarc-failed = Poštanski poslužitelj nije mogao potvrditi pošiljatelja
    .reverse-dns-missing = Prema odgovoru odlazni poslužitelj nema valjano ime
    .sending-server-refused = Poštanski poslužitelj odbija poštu s odlaznog poslužitelja
    .sending-server-blocklisted = Prema odgovoru odlazni je poslužitelj na popisu za blokiranje
    .sending-server-reputation-low = Poštanski poslužitelj ne vjeruje dovoljno odlaznom poslužitelju
    .asked-to-try-later = Poštanski poslužitelj traži novi pokušaj kasnije
    .priority-too-low = Poštanski poslužitelj prima samo poruke višeg prioriteta
    .secure-connection-failed = Sigurna veza s poštanskim poslužiteljem nije bila moguća
    .mta-sts-failed = Provjera sigurnosnih pravila domene nije uspjela
    .dane-failed = Provjera sigurnosnih zapisa domene nije uspjela
    .certificate-invalid = Certifikat poštanskog poslužitelja nije prihvaćen
