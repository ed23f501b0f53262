### Põhjused: miks kiri ei jõudnud kohale ja millest on abi.
###
### Mida väidab teine server, öeldakse selle väitena (teatab, teatel), mitte meie enda leiuna.
### .act: da-tegevusnimi väikese algustähega (kontrollida aadressi), sõnade „Saaja saab“ ja „Tasub“ järel.
### .recipient: postkasti kasutajale, ainult abilehtedel.

## Põhjus teadmata

cause-unknown =
    .headline = Täpne põhjus ei ole teada
    .why = Aruanne ei nimeta kindlat põhjust. Kõik, mis on teada, on selle teate lõpus.
    .act = põhjuse välja selgitada
    .step-1 = Kontrollige aadress veel kord üle.
    .step-2 = Oodake mõni tund ja saatke kiri siis uuesti.
    .step-3 = Kui kiri jälle kohale ei jõua, saatke see teade tervikuna edasi oma administraatorile.
    .otherwise = Mõlema poole administraatorid võivad oma logidest rohkem teada saada.
    .admin = Olekukood ja vastus ei näita põhjust. Otsige kiri logist üles siin antud aegade ja ID-de järgi. Kui teine server on nimetatud, saavad selle administraatorid vastust selgitada.

## Aadressid

cause-address-problem =
    .headline = Üht selle kirja aadressidest ei aktsepteeritud
    .why = Üks meiliserver kirja teekonnal ei aktsepteerinud üht selle kirja aadressidest. Kõige sagedasem põhjus on kirjaviga.
    .act = kontrollida aadressi
    .step-1 = Võrrelge aadressi tähthaaval sellega, mis on mõnes saaja enda kirjas. Vaadake üle ka tühikud, komad ja punktid.
    .step-2 = Kirjutage aadress ise uuesti, ärge valige seda soovituste hulgast.
    .step-3 = Küsige praegust aadressi muul viisil, näiteks telefoni teel.
    .otherwise = Kui aadress on õige, saavad domeeni { $domain } administraatorid asja uurida.
    .admin = Võrrelge aruandes olevat aadressi sellega, mida saatja kasutas. Alias või edasisuunamine võis seda muuta. Kontrollige aadressi süntaksit, domeeni ja vastust.

cause-mailbox-unknown =
    .headline = { $domain } ei tunne seda aadressi
    .why = Domeeni { $domain } meiliserver teatab, et sellel aadressil ei ole seal postkasti. Aadressis võib olla kirjaviga või on postkast suletud.
    .act = kontrollida aadressi
    .step-1 = Võrrelge aadressi tähthaaval sellega, mis on mõnes saaja enda kirjas. Piisab ühest valest tähest.
    .step-2 = Kui valisite aadressi soovituste hulgast, kustutage see sealt ja kirjutage siis uuesti.
    .step-3 = Küsige õiget aadressi muul viisil. Saatke kiri siis uuesti.
    .otherwise = Kui aadress on õige, näevad domeeni { $domain } administraatorid, miks seda seal ei tunta.
    .recipient = Kui see on teie aadress, kontrollige, kas see on õigesti kirjas seal, kust teised selle leiavad. Küsige oma administraatorilt, kas postkast on olemas.
    .admin = Kui postkast peaks olemas olema, tuleks selle administraatoritel kontrollida kataloogi, aliaseid ja saajate tabeleid. Kontrollige, kas MX-kirjed viivad süsteemi, kus postkast asub. Alias või edasisuunamise reegel võib viidata aadressile, mida enam ei ole.

cause-domain-unknown =
    .headline = Domeeni { $domain } ei leitud
    .why = Aadressi osa pärast @-märki ei vii kuhugi. Selles võib olla kirjaviga või ei ole see enam kasutusel.
    .act = kontrollida aadressi
    .step-1 = Kontrollige tähthaaval, mis on aadressis pärast @-märki. Näiteks lõpud .com ja .co lähevad kergesti segi.
    .step-2 = Otsige õiget aadressi mõnest varasemast kirjast või veebilehelt.
    .step-3 = Küsige õiget aadressi muul viisil. Saatke kiri siis uuesti.
    .otherwise = Kui { $domain } on õige, saab asja lahendada ainult selle domeeni omanik.
    .admin = Pärige domeeni MX-, A- ja AAAA-kirjed mõnest muust võrgust. Kui NXDOMAIN tuleb kõikjalt, on nimi vale või registreering aegunud. Kui see tuleb ainult siin, vaadake oma resolverit.

cause-domain-accepts-no-mail =
    .headline = { $domain } ei võta üldse kirju vastu
    .why = See domeen on seadistatud nii, et kirju vastu ei võeta. Seepärast ei jõua kiri seal ühelegi aadressile.
    .act = kasutada teist aadressi
    .step-1 = Kontrollige, mis on aadressis pärast @-märki. Õige nimi võib olla väga sarnane.
    .step-2 = Küsige mõnd muud aadressi, näiteks telefoni teel.
    .step-3 = Otsige organisatsiooni veebilehelt kontaktivormi.
    .otherwise = Kui { $domain } peaks kirju vastu võtma, tuleb selle omanikul domeeni seadeid muuta.
    .admin = Domeen avaldab tühja MX-kirje (null MX, RFC 7505). Kui see on eksitus, tuleks omanikul avaldada selle asemel oma meiliserverite MX-kirjed.

cause-address-malformed =
    .headline = Selle aadressi kuju ei sobinud
    .why = Aruande järgi ei ole aadress kirjutatud nii, nagu e-posti aadress olema peab. Piisab ühest tühikust või komast.
    .act = parandada aadressi
    .step-1 = Vaadake, kas aadressis on tühikuid, komasid, jutumärke või sulge või lõpus punkt. Need ei käi aadressi juurde.
    .step-2 = Kontrollige, kas aadressis on üks @-märk ja selle järel täielik domeen, näiteks example.com.
    .step-3 = Kirjutage aadress käsitsi. Kopeeritud tekstis võib olla märke, mida ei ole näha.
    .otherwise = Kui aadress tundub õige, saatke see teade tervikuna edasi oma administraatorile.
    .admin = Vaadake aadressi käsus RCPT, mitte ainult päises. Tavalised vead: üleliigsed jutumärgid või nurksulud, kuvatav nimi, punkt lõpus, punktita domeen, null-laiusega või sarnase kujuga märgid, üle 64 okteti enne @-märki (RFC 5321, jaotised 4.1.2 ja 4.5.3.1). Kui saatja kirjutas aadressi õigesti, otsige üles kontakt, alias või programm, mis seda muutis.

cause-address-ambiguous =
    .headline = { $domain } leidis sellele aadressile mitu vastet
    .why = Domeeni { $domain } meiliserveri teatel võib see aadress tähendada mitut postkasti. Server ei tea, millist neist mõeldakse.
    .act = kasutada täielikku aadressi
    .step-1 = Kasutage saaja täielikku aadressi, mitte lühendit ega ainult nime.
    .step-2 = Küsige saajalt muul viisil aadressi, mis kindlasti toimib.
    .otherwise = Domeeni { $domain } administraatorid saavad siduda aadressi ainult ühe postkastiga.
    .recipient = Öelge oma administraatorile, et teie aadress viib mitmesse postkasti. Andke teistele seni mõni muu oma aadress.
    .admin = Viga on saaja kataloogis. Selle administraatoritel tuleks otsida aadressi kõigist postkastidest, kontaktidest, gruppidest, aliastest ja ümberkirjutusreeglitest ning jätta see ühele neist. Ka nime järgi otsides peab leiduma üks vaste. Pärast muudatust oodake, kuni kataloog on meiliserveriga sünkroonitud.

cause-mailbox-moved =
    .headline = See aadress on muutunud, teatab { $domain }
    .why = Domeeni { $domain } meiliserver teatab, et postkasti seal enam ei ole. Uuele aadressile kirju edasi ei suunata.
    .act = kasutada uut aadressi
    .step-1 = Küsige saajalt muul viisil uut aadressi.
    .step-2 = Uus aadress võib olla teise serveri vastuses selle teate lõpus. Veenduge, et see on õige.
    .step-3 = Muutke aadress oma kontaktides ära. Saatke kiri siis uuesti.
    .otherwise = Domeeni { $domain } administraatorid saavad vanale aadressile edasisuunamise seada.
    .recipient = Kui see on teie vana aadress, andke teistele uus. Võib-olla saab administraator kirju mõnda aega edasi suunata.
    .admin = Teine server teatab, et postkast on kolinud ja kirju edasi ei suunata. Vastuses 551 võib olla uus aadress: kontrollige see üle, enne kui keegi seda kasutab.

cause-address-changed-hands =
    .headline = Sellel aadressil on uus omanik, teatab { $domain }
    .why = Kiri oli mõeldud ainult sellele, kelle käes aadress kindlal kuupäeval oli. Domeeni { $domain } meiliserveri teatel on omanik pärast seda vahetunud.
    .act = küsida teist aadressi
    .step-1 = Küsige saajalt praegust aadressi muul viisil.
    .step-2 = Ärge saatke vanale aadressile midagi isiklikku. Seda võib lugeda keegi teine.
    .step-3 = Kustutage vana aadress oma kontaktidest ja nimekirjadest.
    .otherwise = Kui omanik ei ole vahetunud, saavad domeeni { $domain } administraatorid oma andmetes kuupäeva parandada.
    .recipient = Kui see aadress on kogu aeg teie oma olnud, paluge administraatoril kuupäev parandada. Kui aadress on teil uus, ei olnud kiri teile mõeldud.
    .admin = Kirjaga oli kaasas parameeter RRVS või väli Require-Recipient-Valid-Since (RFC 7293). Võrrelge selle kuupäeva päevaga, mil konto omanik aadressi viimati kinnitas. Ärge saatke sinna paroolilähtestusi ega muid isiklikke andmeid ja laske kinnitada mõni muu aadress. 5.7.17 käib postkasti, 5.7.18 kogu domeeni kohta. Kui kumbki ei ole omanikku vahetanud, tuleks teisel poolel oma andmed parandada.

cause-sender-address-refused =
    .headline = Teie saatja-aadressi ei aktsepteeritud
    .why = Üks meiliserver kirja teekonnal ei aktsepteerinud aadressi, millelt kiri saadeti. Põhjus võib olla selle kirjapildis või domeeni seadetes.
    .act = kontrollida saatja aadressi
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kontrollige oma aadressi meiliprogrammi seadetes.
    .step-3 = Kui teil on mõni muu aadress, saatke kiri sealt.
    .otherwise = Aruande põhjal ei ole põhjus saaja aadressis.
    .admin = Kontrollige ümbriku saatjat: selle süntaksit ja seda, kas selle domeenil on MX-, A- või AAAA-kirje. Paljud serverid keelduvad saatja domeenist, mida ei leidu või millel on null MX.

cause-sender-address-malformed =
    .headline = Teie saatja-aadressi kuju ei sobinud
    .why = Meiliserver teatab, et aadress, millelt kiri saadeti, ei ole õigesti kirjutatud e-posti aadress.
    .act = parandada saatja aadressi
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Vaadake oma aadressi meiliprogrammi seadetes. Kustutage tühikud, komad ja sulud.
    .step-3 = Kui kirja saatis seade või veebileht, kontrollige sinna seatud saatja aadressi.
    .otherwise = Aruande põhjal ei ole põhjus saaja aadressis.
    .admin = Vaadake logist käsku MAIL FROM. Tavalised vead: domeen puudub, ainult hosti nimi, kuvatav nimi sulgude sees, tühikud, märgid väljastpoolt ASCII-märgistikku ilma SMTPUTF8-ta. Kontrollige konto atribuuti mail ning saatjat, mis on seatud seadmetes, skriptides ja veebivormides. Ümberkirjutamine (SRS, VERP, masquerading) võib teha kohaliku osa pikemaks kui 64 oktetti (RFC 5321, jaotis 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Meiliserver ei leidnud teie aadressi domeeni
    .why = Server kontrollis teie enda aadressi osa pärast @-märki. See ei leidnud sealt domeeni, kuhu vastus kohale jõuaks.
    .act = kontrollida saatja domeeni
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kontrollige oma meiliprogrammis, mis on teie aadressis pärast @-märki.
    .step-3 = Kui teil on aadress mõnes muus domeenis, saatke kiri sealt.
    .otherwise = Aruande põhjal ei ole põhjus saaja aadressis.
    .admin = Pärige ümbriku saatja domeeni MX-, A- ja AAAA-kirjed väljastpoolt oma võrku ja mitmelt resolverilt. Tavalised vead: aegunud registreering, katkine delegeerimine või DNSSEC (SERVFAIL), domeen, mis on olemas ainult sisevõrgus, näiteks .local või hosti nimi. Kirjutage sisemised domeenid lüüsis avalikuks ümber. Kui nüüd on kõik korras, oodake tsooni negatiivse TTL-i jagu ja saatke uuesti.

cause-sender-domain-accepts-no-mail =
    .headline = Meiliserveri teatel ei võta teie domeen kirju vastu
    .why = Serveri teatel on teie aadressi domeen seadistatud nii, et kirju vastu ei võeta. Server keeldub kirjadest, millele ei saa vastata.
    .act = võimaldada vastamist
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kui teil on aadress, mis kirju vastu võtab, saatke kiri sealt.
    .otherwise = Aruande põhjal ei ole põhjus saaja aadressis.
    .admin = Ümbriku saatja domeen avaldab tühja MX-kirje (null MX, RFC 7505), seega ei jõuaks aruanne sinna kunagi. Selgitage välja, milline programm või teenus seda saatjana kasutab, ja andke sellele tagastusaadress domeenis, mis kirju vastu võtab. Kui domeen peaks kirju vastu võtma, asendage null MX päris MX-kirjetega. Kui seda ei kasuta keegi, võib saatja olla võltsitud: vaadake oma DMARC-aruandeid.

## Postkastid

cause-mailbox-problem =
    .headline = { $domain } teatab selle postkasti veast
    .why = Domeeni { $domain } meiliserver ei saanud kirja sellesse postkasti toimetada. Vastuse järgi on põhjus postkastis endas.
    .act = postkasti vea kõrvaldada
    .step-1 = Andke saajale muul viisil teada, et kirjad ei jõua kohale.
    .step-2 = Oodake päev ja saatke kiri siis uuesti.
    .step-3 = Kui on kiire, kasutage saaja mõnda muud aadressi.
    .otherwise = Domeeni { $domain } administraatorid näevad täpset põhjust.
    .recipient = Logige oma postkasti sisse ja vaadake, kas seal on hoiatusi. Kui neid ei ole, andke asjast teada oma administraatorile.
    .admin = Teine server tunneb aadressi ja teatab postkasti veast. Selle administraatoritel tuleks kontrollida postkasti seisundit, edasisuunamist ja listi korral selle liikmeid.

cause-mailbox-full =
    .headline = Postkast on täis, teatab { $domain }
    .why = Täis postkast uusi kirju vastu ei võta. Kui seal ruumi tehakse, jõuavad kirjad jälle kohale.
    .act = teha postkasti ruumi
    .step-1 = Andke saajale muul viisil teada, et postkast on täis.
    .step-2 = Kui postkastis on jälle ruumi, saatke kiri uuesti.
    .step-3 = Kui on kiire, kasutage saaja mõnda muud aadressi.
    .otherwise = Domeeni { $domain } administraatorid saavad postkastile ka ruumi juurde anda.
    .recipient = Kustutage suured või vanad kirjad ning tühjendage siis prügikast ja rämpspostikaust. Kui vajate rohkem ruumi, pöörduge oma administraatori poole.
    .admin = Vastuse järgi on postkasti kvoot täis. Selle administraatorid saavad kvooti suurendada või ruumi vabastada; sageli lähevad arvesse ka prügikast ja rämpspostikaust. Enne hulgipostitust kontrollige, kas postkast on veel kasutusel.

cause-mailbox-disabled =
    .headline = See postkast on välja lülitatud, teatab { $domain }
    .why = Domeeni { $domain } meiliserver ei võta sellesse postkasti kirju vastu. Postkast võib olla suletud ajutiselt või jäädavalt.
    .act = postkasti uuesti avada
    .step-1 = Küsige muul viisil, kas aadress on veel kasutusel.
    .step-2 = Kasutage sama saaja või organisatsiooni mõnda muud aadressi.
    .otherwise = Kui postkast peaks kasutusel olema, saavad domeeni { $domain } administraatorid selle taas sisse lülitada.
    .recipient = Logige oma postkasti sisse; see võis olla liiga kaua kasutamata. Kui see ei õnnestu, paluge administraatoril postkast sisse lülitada.
    .admin = Konto on keelatud, lukustatud või peatatud, sageli pika kasutamata aja järel. Selle administraatorid saavad konto taas lubada või seada aliase või edasisuunamise. Muidu eemaldage aadress oma nimekirjadest.

cause-list-expansion-failed =
    .headline = { $domain } ei leidnud selle listi liikmeid
    .why = Aadressi taga on list või grupp. Domeeni { $domain } meiliserveri teatel ei saanud kirja selle liikmetele edasi anda.
    .act = listi korda teha
    .step-1 = Andke listi omanikule muul viisil teada, et kirjad ei jõua kohale.
    .step-2 = Kui on kiire, kirjutage otse neile liikmetele, keda tunnete.
    .otherwise = Domeeni { $domain } administraatorid näevad, miks liikmeid ei leitud.
    .recipient = Kui see list on teie hoole all, kontrollige selle liikmeid ja eemaldage aadressid, mis enam ei toimi. Kui te midagi ei leia, andke teada oma administraatorile.
    .admin = Teisel poolel, selles järjekorras: kas server saab lugeda kataloogi, faili või andmebaasi, kus liikmed on; kas dünaamilise grupi filter ja alus veel sobivad; kas pesastatud listid sisaldavad üksteist; kas mõni kanne on vigane. Enne kui sinna jälle kirju läheb, selgitage listi liikmed käsitsi välja. Sama süsteemi teised listid näitavad, kas viga on listis või kataloogis.

cause-forwarding-broken =
    .headline = Edasisuunamine ei toimi, teatab { $domain }
    .why = See postkast suunab kirjad edasi teisele aadressile. Domeeni { $domain } meiliserveri teatel see ei toimi.
    .act = edasisuunamise korda teha
    .step-1 = Andke saajale muul viisil teada, et edasisuunamine sellest postkastist ei toimi.
    .step-2 = Kui on kiire, kasutage saaja mõnda muud aadressi.
    .otherwise = Aruande põhjal on teie kasutatud aadress õige. Sageli saab edasisuunamise parandada ka saaja ise.
    .recipient = Vaadake, millisele aadressile teie postkast kirjad edasi suunab. Parandage see või lülitage edasisuunamine välja.
    .admin = Otsige teisel poolel üles, kus edasisuunamine on seatud: kontol, postkasti reeglis, aliases või kontaktis. Saatke proovikiri otse sihtaadressile. Parandage või eemaldage sihtaadress ja hoidke seni alles kohalik koopia. Kui siht keeldub edasi suunatud kirjadest, vaadake SPF-i ja DMARC-i: puududa võib SRS või ARC.

## Meilisüsteemid

cause-system-problem =
    .headline = { $domain } teatab oma meilisüsteemi veast
    .why = Domeeni { $domain } meilisüsteem ei saanud seda kirja vastu võtta. Vastuse järgi on põhjus süsteemis endas.
    .act = meilisüsteemi vea kõrvaldada
    .step-1 = Oodake mõni tund ja saatke kiri siis uuesti.
    .step-2 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Kui viga jääb püsima, peavad domeeni { $domain } administraatorid seda uurima.
    .admin = Teine süsteem teatab enda veast: salvestusruum, hooldus, seadistus või puuduv võimalus. Selle administraatoritel on vaja kellaaega, vastuses olevat järjekorra ID-d ja vastust ennast.

cause-system-full =
    .headline = Meilisüsteem on täis, teatab { $domain }
    .why = Meiliserveri teatel ei ole seal uute kirjade jaoks ruumi. See puudutab kogu süsteemi, mitte üht postkasti.
    .act = vabastada salvestusruumi
    .step-1 = Oodake päev ja saatke kiri siis uuesti.
    .step-2 = Kui on kiire, kasutage saaja aadressi mõnes muus domeenis.
    .otherwise = Kui see kestab mitu päeva, saavad ruumi juurde teha ainult domeeni { $domain } administraatorid.
    .admin = Vastus käib teise hosti, mitte kvoodi kohta. Selle administraatoritel tuleks kontrollida järjekorra ja postkastide ketaste vaba ruumi ja inode’e, siis mälu, siis läve, millest allpool server kirju enam vastu ei võta (queue_minfree Postfixis, back pressure Exchange’is). Saatval poolel peab järjekord lihtsalt edasi proovima.

cause-system-not-accepting =
    .headline = Meilisüsteem ei võta kirju vastu, teatab { $domain }
    .why = Meiliserver teatab, et seal kirju vastu ei võeta. See võib olla ajutiselt välja lülitatud või ei ole e-posti jaoks mõeldud.
    .act = lubada kirjade vastuvõttu
    .step-1 = Kontrollige, mis on aadressis pärast @-märki. Õige nimi võib olla väga sarnane.
    .step-2 = Kui aadress on õige, oodake päev ja saatke kiri siis uuesti.
    .step-3 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Kui see kestab mitu päeva, peavad domeeni { $domain } administraatorid asja uurima.
    .admin = Vastus 421 või olekukood 4.3.2 viitab seiskamisele, hooldusele või peatatud järjekorrale; vastus 521 ütleb, et see host ei võta kirju kunagi vastu (RFC 7504). Kontrollige, kas MX-kirjed nimetavad ainult hoste, mis on mõeldud kirju vastu võtma, ja proovige teisi. Hostis endas vaadake meiliteenuse olekut, peatunud kuulajaid või komponente ja ühenduste piiranguid.

cause-system-misconfigured =
    .headline = { $domain } teatab oma meilisüsteemi valedest seadetest
    .why = Meilisüsteem vastas ise, et see ei ole selle kirja jaoks õigesti seadistatud.
    .act = parandada oma seaded
    .step-1 = Andke saajale muul viisil teada, et sealne meilisüsteem teatab valedest seadetest.
    .step-2 = Kui on kiire, kasutage saaja aadressi mõnes muus domeenis.
    .step-3 = Kui seaded on parandatud, saatke kiri uuesti.
    .otherwise = Selle teate lõpus olevad andmed aitavad domeeni { $domain } administraatoritel vea üles leida.
    .admin = Koodi 5.3.5 korral leiab server järgmise vahepeatusena sageli iseenda. Võrrelge selle hosti nime, kohalike domeenide loetelu ja MX-i või smart hosti; Exchange’is põhjustavad seda ühenimelised konnektorid. Muidu näitab põhjust teise poole logi vastuse ajal: tundmatu transport, puuduv otsingutabel, valed õigused. Saatke teise poole postmasterile kogu vastus koos järjekorra ID-ga.

cause-feature-missing =
    .headline = { $domain } ei toeta seda, mida see kiri vajab
    .why = Kiri saadeti lisavalikuga. Domeeni { $domain } meiliserver teatab, et sellist valikut seal ei toetata.
    .act = valiku kasutusele võtta
    .step-1 = Lülitage välja lisavalikud, näiteks kättesaamiskinnitus või saatmisaeg. Saatke kiri siis uuesti.
    .step-2 = Proovige mõnda muud meiliprogrammi, näiteks veebibrauseris.
    .step-3 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Kui te ühtki lisavalikut ei teinud, saatke see teade tervikuna edasi oma administraatorile.
    .admin = Tehke kindlaks parameeter, mille kohta vastus käib: võrrelge oma logis käske MAIL ja RCPT sellega, mida teine host EHLO järel pakub (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Kontrollige, kas kummagi poole tulemüür peidab laiendusi. Laske oma süsteemil jätta parameeter ära, kui seda ei pakuta, või paluge teisel poolel laiendus sisse lülitada.

cause-message-too-large =
    .headline = Kiri on liiga suur
    .why = Üks meiliserver kirja teekonnal võtab vastu ainult väiksemaid kirju. Manused kasvavad saatmisel umbes kolmandiku võrra.
    .act = vähendada kirja mahtu
    .step-1 = Jätke suured manused ära või tehke need väiksemaks.
    .step-2 = Pange suured failid veebi ja saatke nende link.
    .step-3 = Saatke mitu manust eraldi kirjades.
    .otherwise = Domeeni { $domain } administraatorid oskavad öelda, kui suur kiri seal olla võib.
    .recipient = Pakkuge suurte failide jaoks muud võimalust, näiteks jagatud kausta. Teie administraator teab, kui suur kiri olla võib.
    .admin = Võrrelge kirja suurust piiriga SIZE, mille teine server EHLO järel teatab. Base64 teeb manuse umbes 37 protsenti suuremaks. Ühel postkastil võib olla väiksem piir kui kogu süsteemil.

cause-message-too-large-for-mailbox =
    .headline = Kiri on selle postkasti jaoks liiga suur
    .why = Domeeni { $domain } meiliserver teatab, et see postkast võtab vastu ainult väiksemaid kirju. Manused kasvavad saatmisel umbes kolmandiku võrra.
    .act = vähendada kirja mahtu
    .step-1 = Pange suured failid veebi ja saatke nende link.
    .step-2 = Jätke manused ära või tehke need väiksemaks.
    .step-3 = Küsige saajalt mõnda muud aadressi, kuhu mahuvad suuremad kirjad.
    .otherwise = Domeeni { $domain } administraatorid saavad selle postkasti piiri suurendada.
    .recipient = Küsige oma administraatorilt, kui suur kiri teile tulla võib ja kas piiri saab suurendada. Pakkuge seni suurte failide jaoks muud võimalust.
    .admin = Piir on seatud postkastile, grupile või kontole (X.2.3) ja võib olla palju väiksem kui SIZE, mille server EHLO järel teatab. Võrrelge seda suurusega saatmisel: base64-kujul manused võtavad umbes 37 protsenti rohkem ruumi. Teise poole administraatorid vaatavad kõigepealt konto vastuvõtupiiri, siis grupi või paketi oma.

cause-own-system-problem =
    .headline = Põhjus on meie enda meiliteenuses
    .why = Meie meiliteenus ei saanud kirja edasi anda. Aruande põhjal ei ole teine pool sellega seotud.
    .act = kontrollida meiliteenust
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kui viga on kõrvaldatud, saatke kiri uuesti.
    .otherwise = Saaja ei saa siin midagi teha.
    .admin = Kiri jäi pidama aruande koostanud hostis endas. Otsige selle logist siin antud ID-sid ja aegu. Kontrollige seadistust, salvestusruumi, õigusi ja kohalikke reegleid.

cause-stopped-by-own-rules =
    .headline = Kirja peatas meie enda meiliteenuse reegel
    .why = Meie meiliteenusel on reeglid aadresside, edasisuunamise ja sisu kohta. Aruande põhjal kehtib üks neist selle kirja kohta.
    .act = kontrollida reeglit
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Lugege põhjust selle teate lõpus. Sealt võib selguda, mille kohta reegel käib.
    .step-3 = Kui teie kirju suunatakse automaatselt edasi, küsige, kas see on lubatud, või lülitage see välja.
    .otherwise = Saaja ei saa siin midagi teha.
    .admin = Otsige reegel aruande koostanud hosti logist ID ja aja järgi: juurdepääsutabelid, sisufiltrid ja milterid, transpordi- või andmelekkereeglid, blokeeritud saajad, automaatse edasisuunamise piirangud. Tehke nii kitsas erand, kui juhtum lubab. Kui peatati edasisuunamine väljapoole, uurige kõigepealt, kes selle seadis: see on kaaperdatud konto tavaline tunnus.

## Võrk ja teekond

cause-network-problem =
    .headline = Ühendus meilisüsteemide vahel ei toiminud
    .why = Teel domeeni { $domain } läks võrgus midagi viltu. Sellised rikked mööduvad sageli iseenesest.
    .act = oodata ja uuesti saata
    .step-1 = Oodake mõni tund ja saatke kiri siis uuesti.
    .step-2 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Kui see kestab mitu päeva, saatke see teade tervikuna edasi oma administraatorile.
    .admin = Proovige ühendust domeeni iga MX-hosti pordiga 25, nii IPv4 kui ka IPv6 kaudu. Vaadake ajalõppe, lähtestusi ja path MTU vigu. Kui häiritud on ainult see domeen, andke teada selle administraatoritele.

cause-host-unreachable =
    .headline = Domeeni { $domain } meiliserveriga ei saa ühendust
    .why = Selle serveriga ei saadud ühendust. See võib olla välja lülitatud, ülekoormatud või võrgust ära lõigatud.
    .act = kontrollida oma serverit
    .step-1 = Kontrollige, mis on aadressis pärast @-märki. Õige nimi võib olla väga sarnane.
    .step-2 = Kui aadress on õige, oodake päev ja saatke kiri siis uuesti.
    .step-3 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Kui viga jääb püsima, peavad domeeni { $domain } administraatorid oma serverit kontrollima.
    .admin = Proovige iga MX-hosti porti 25, nii IPv4 kui ka IPv6 kaudu, ka mõnest muust võrgust. Kui teised ühenduse saavad, vaadake oma tulemüüri, marsruute ja seda, kas teenusepakkuja tõkestab porti 25.

cause-connection-refused =
    .headline = Domeeni { $domain } server keeldus ühendusest
    .why = Server leiti, kuid see ei võta e-posti jaoks ühendusi vastu. Meiliteenus võib olla peatatud või takistab ühendust tulemüür.
    .act = kontrollida oma meiliteenust
    .step-1 = Kontrollige, mis on aadressis pärast @-märki. Domeenil võib olla veebileht, aga mitte meiliteenust.
    .step-2 = Kui aadress on õige, oodake mõni tund ja saatke kiri siis uuesti.
    .step-3 = Kui kiri jälle kohale ei jõua, andke saajale muul viisil teada.
    .otherwise = Kui viga jääb püsima, peavad domeeni { $domain } administraatorid kontrollima, kas nende meiliteenus töötab.
    .admin = Keeldumine (TCP reset, ECONNREFUSED) pordis 25 tähendab, et seal ei kuula ükski teenus või et tulemüür lükkab ühenduse tagasi. Proovige iga MX-hosti IPv4 ja IPv6 kaudu, ka mõnest muust võrgust: kui sealt õnnestub, on teie aadress tõkestatud. MX-kirje puudumisel kasutatakse A- või AAAA-kirjet, mis võib viia veebiserverisse. Teises hostis: kas teenus töötab, millistel aadressidel, milliste piirangutega.

cause-connection-broken =
    .headline = Ühendus domeeniga { $domain } katkes liiga vara
    .why = Serverid olid ühenduses, kuid ühendus katkes, enne kui kiri oli üle antud.
    .act = oodata ja uuesti saata
    .step-1 = Oodake tund aega ja saatke kiri siis uuesti.
    .step-2 = Kui kirjal on suured manused, saatke see ilma nendeta või lisage kirjale failide link.
    .step-3 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Kui see üha kordub, saatke see teade tervikuna edasi oma administraatorile.
    .admin = Tehke kindlaks, millise käsu järel ühendus katkes. Enne tervitust: ühenduste piirang või tahtlik viivitus. STARTTLS-i järel: kätlus. DATA ajal: path MTU, aeglane sisufilter, suurusepiir. Saatke igale MX-hostile väike ja suur proovikiri, nii IPv4 kui ka IPv6 kaudu. Vaadake tulemüüre, mis SMTP-d kontrollivad, ja oma ajapiire (RFC 5321, jaotis 4.5.3.2).

cause-may-have-arrived =
    .headline = Kiri võis kohale jõuda
    .why = Ühendus domeeniga { $domain } katkes pärast seda, kui kogu kiri oli saadetud. Vastus puudub, seepärast me ei tea, kas kiri vastu võeti.
    .act = saajalt üle küsida
    .step-1 = Küsige saajalt, kas kiri on kohale jõudnud.
    .step-2 = Saatke kiri uuesti ainult siis, kui see puudub. Muidu võib see kohale jõuda kaks korda.
    .otherwise = Domeeni { $domain } administraatorid näevad oma logist, kas kiri vastu võeti.
    .recipient = Vaadake oma sisendkausta ja rämpspostikausta. Andke saatjale teada, kas kiri on olemas.
    .admin = Ühendus katkes pärast andmete lõppu ja enne vastust. Otsige teise poole logist Message-ID-d. Kui see kordub, vaadake aeglasi sisufiltreid, ajapiire (RFC 5321 nõuab siin kümmet minutit) ja path MTU-d.

cause-expired-after-retries =
    .headline = Ükski katse kirja kohale toimetada ei õnnestunud
    .why = Kirja prooviti domeeni { $domain } toimetada mitu korda. Muud põhjust aruanne ei nimeta.
    .act = oodata ja uuesti saata
    .step-1 = Kontrollige, mis on aadressis pärast @-märki. Õige nimi võib olla väga sarnane.
    .step-2 = Kui aadress on õige, oodake päev ja saatke kiri siis uuesti.
    .step-3 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Kui kiri jälle kohale ei jõua, saatke see teade tervikuna edasi oma administraatorile.
    .admin = Järjekorras hoidmise aeg sai läbi. Vaadake logist iga katse viimast vastust: see nimetab tegeliku põhjuse. Proovige domeeni MX-hoste nii IPv4 kui ka IPv6 kaudu.

cause-route-broken =
    .headline = Toimivat teed domeeni { $domain } ei leitud
    .why = Ei õnnestunud välja selgitada, kuhu kiri viia. Valed võivad olla domeeni { $domain } või mõne teel oleva meiliserveri seaded.
    .act = parandada seaded
    .step-1 = Andke saajale muul viisil teada, et sellele aadressile kirjad ei jõua.
    .step-2 = Kontrollige, mis on aadressis pärast @-märki. Õige nimi võib olla väga sarnane.
    .otherwise = Domeeni { $domain } administraatorid saavad kontrollida, kuhu selle kirjad saadetakse.
    .admin = Kontrollige domeeni MX-, A- ja AAAA-kirjeid ning oma marsruutimistabeleid. Silmuse korral näitavad väljad Received, millised hostid korduvad. Otsige ringiratast edasisuunamist ja MX-hosti, mis ei pea domeeni enda omaks.

cause-domain-without-mail-server =
    .headline = Domeenile { $domain } ei leitud meiliserverit
    .why = Domeen on olemas, kuid see ei nimeta meiliserverit, mis kirja vastu võtaks. Võib-olla on see kasutusel ainult veebilehe jaoks.
    .act = lisada meiliserveri andmed
    .step-1 = Kontrollige, mis on aadressis pärast @-märki. Õige nimi võib olla väga sarnane.
    .step-2 = Otsige õiget aadressi mõnest varasemast kirjast või organisatsiooni veebilehelt.
    .step-3 = Küsige saajalt muul viisil mõnda muud aadressi.
    .otherwise = Kui { $domain } on õige, peavad selle administraatorid nimetama domeeni seadetes meiliserveri.
    .admin = Pärige MX-kirjed. Kasutada ei saa: nimesid ilma A- või AAAA-kirjeta, CNAME-kirjeid (RFC 2181, jaotis 10.3), IP-aadresse nime asemel, localhosti. Kui MX-kirjet ei ole, kehtib domeeni enda aadress (RFC 5321, jaotis 5.1). Kui MX viib tagasi aruande koostanud hostini („mail loops back to myself“), ei pea see host domeeni enda omaks: lisage domeen sinna või parandage MX.

cause-domain-lookup-failed =
    .headline = Domeeni { $domain } meiliserverit ei õnnestunud leida
    .why = Kataloog, mis näitab teed postkastini, ei andnud kasutatavat vastust. Viga võib olla kummalgi poolel.
    .act = kontrollida nimeservereid
    .step-1 = Kontrollige, mis on aadressis pärast @-märki. Õige nimi võib olla väga sarnane.
    .step-2 = Kui aadress on õige, oodake mõni tund ja saatke kiri siis uuesti.
    .step-3 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Kui see ei juhtu ainult domeeniga { $domain }, vaid ka teistega, saatke see teade tervikuna edasi oma administraatorile.
    .admin = Pärige domeeni igalt autoriteetselt nimeserverilt MX, A ja AAAA, seejärel oma resolverilt. Kui nurjub ainult resolver (SERVFAIL, ajalõpp), vaadake selle DNSSEC-i valideerimist, edasisuunajaid (forwarders) ning tõkestatud TCP-d või suuri UDP-vastuseid pordis 53. Kui nurjuvad autoriteetsed serverid: vigane delegeerimine (lame delegation), aegunud allkirjad, kättesaamatud hostid. Kui aruande koostanud host marsruudib LDAP-i või andmebaasi järgi, kontrollige kõigepealt seda.

cause-mail-loop =
    .headline = Kiri näib käivat ringiratast
    .why = Aruande järgi tuli kiri samasse serverisse tagasi või läbis liiga palju servereid. Tavaliselt suunavad serverid või postkastid siis kirju üksteisele.
    .act = katkestada ringi
    .step-1 = Andke saajale muul viisil teada, et sellele aadressile saadetud kirjad käivad ringiratast.
    .step-2 = Kui suunate enda kirjad sellele aadressile edasi, kontrollige, et need teile tagasi ei tuleks.
    .step-3 = Kui on kiire, kasutage saaja mõnda muud aadressi.
    .otherwise = Domeeni { $domain } administraatorid saavad leida koha, kus kiri tagasi pöördub.
    .recipient = Kui suunate oma kirjad teisele aadressile edasi, kontrollige, et see neid teile tagasi ei suunaks.
    .admin = Lugege välju Received alt üles ja otsige, kus hostid korduvad: viimane host enne kordust saadab kirja tagasi. Otsige sealt ringiratast edasisuunamist, relay- või smart hosti domeenile, mis peaks olema kohalik, tagasi viivat MX-i või hübriidlahendust, kus kumbki pool peab domeeni teise omaks. Kui midagi ei kordu, on vahepeatuste piir liiga väike: RFC 5321 jaotis 6.3 nõuab vähemalt 100.

## Kirja üleandmine

cause-protocol-problem =
    .headline = Kaks meiliserverit ei saanud omavahel kokkuleppele
    .why = Serverid ei saanud kokkuleppele, kuidas kiri üle anda. See on tehniline küsimus kahe serveri vahel.
    .act = kontrollida meiliserverit
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Vaja võib minna ka domeeni { $domain } administraatoreid.
    .admin = Lugege vastust koos käsuga, millele see vastab. Võrrelge EHLO järel pakutut sellega, mida kasutati. Tavaline põhjus on tulemüürid ja proksid, mis SMTP-d ümber kirjutavad, samuti server, mis nõuab kõigepealt STARTTLS-i.

cause-tls-demanded =
    .headline = Meiliserver nõuab turvalist ühendust
    .why = Serveri teatel võetakse kiri vastu ainult krüptitud ühenduse kaudu. Aruande põhjal sellist ühendust ei olnud.
    .act = krüptimise sisse lülitada
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kui kirja saatis teie enda meiliprogramm või seade, lülitage selle väljuva e-posti seadetes sisse TLS.
    .otherwise = Saaja ei saa siin midagi teha.
    .admin = Kontrollige, kas teie süsteem kasutab kliendina STARTTLS-i (RFC 3207): paljud vaikimisi ei kasuta. Kui kasutab, vaadake, kas EHLO pakub STARTTLS-i ja kas tulemüür kustutab selle. Kui kätlus nurjub: TLS-i versioonid enne 1.2, šifrid, puuduv CA-kogum. Kirjade sisseandmiseks kasutage porti 465 või 587 koos STARTTLS-iga (RFC 8314). Google tähistab seda koodiga 4.7.29 või 5.7.29.

cause-too-many-recipients =
    .headline = Kirjal on liiga palju saajaid
    .why = Üks meiliserver kirja teekonnal võtab korraga vastu ainult piiratud arvu aadresse.
    .act = vähendada aadresside arvu
    .step-1 = Saatke kiri uuesti, aga ainult selles teates olevatele aadressidele.
    .step-2 = Kui neid on ikka liiga palju, saatke kiri väiksemate gruppide kaupa üksteise järel.
    .step-3 = Kui kirjutate neile sageli, paluge administraatoril teha meililist.
    .otherwise = Domeeni { $domain } administraatorid oskavad öelda, milline piir seal kehtib.
    .admin = Server peaks korraga vastu võtma vähemalt 100 saajat ja klient peaks ülejäänud osadeks jagama (RFC 5321). Kontrollige, kas teie süsteem jagab saajad pärast vastust 452 ning millised piirid kehtivad kirjale ja saatjale.

## Sisu

cause-content-problem =
    .headline = Meiliserver ei tule selle kirja kujuga toime
    .why = Midagi kirja ülesehituses takistab selle kohaletoimetamist. Põhjus võib olla vormingus, märgistikus või manuses.
    .act = kirja lihtsustada
    .step-1 = Saatke kiri uuesti lihttekstina, ilma kujunduseta.
    .step-2 = Jätke manused ära või saatke need levinud failitüüpidena.
    .step-3 = Proovige mõnda muud meiliprogrammi, näiteks veebibrauseris.
    .otherwise = Kui ka lihtne kiri kohale ei jõua, saatke see teade tervikuna edasi oma administraatorile.
    .admin = Kontrollige kirja RFC 5322 ja MIME-i järgi: From ja Date, üksik CR või LF, rea pikkus, NUL, märgistikud. Kontrollige, kas vaja oli laiendust 8BITMIME, BINARYMIME või SMTPUTF8, mida ei pakutud.

cause-message-malformed =
    .headline = Meiliserver leidis kirja kujust vigu
    .why = Serveri teatel ei vasta kiri e-posti standardile. Tavaliselt on põhjus programmis, mis kirja koostas.
    .act = kasutada muud programmi
    .step-1 = Kirjutage kiri uuesti mõnes muus meiliprogrammis, näiteks veebibrauseris.
    .step-2 = Tippige tekst uuesti. Kopeeritud või edasi saadetud kirjaga võib viga kaasa tulla.
    .step-3 = Kui kiri jälle kohale ei jõua, saatke see teade tervikuna edasi oma administraatorile.
    .otherwise = Kui kirja koostas veebileht või seade, saavad vea parandada ainult selle haldajad.
    .admin = Kontrollige selles järjekorras: üks From korrektse aadressiga ja mitme korral Sender; üks Date; ükski väli ei kordu (RFC 5322, jaotis 3.6); Message-ID süntaks; toored 8-bitised oktetid päises; üksik CR või LF (RFC 5321, jaotis 2.3.8); üle 998 okteti pikkused read; MIME-i piirid ja kodeeringud. Võrrelge sisse antud kirja saadetuga: vastutusklauslid, lüüsid ja listitarkvara muudavad seda.

cause-media-unsupported =
    .headline = Meiliserver ei võta seda tüüpi sisu vastu
    .why = Aruande järgi on kirjas sellist tüüpi sisu, millega teine pool toime ei tule. Mõni aadress võtab vastu ainult lihtteksti.
    .act = muuta failitüüpi
    .step-1 = Kasutage levinud failitüüpe, näiteks PDF või JPEG.
    .step-2 = Saatke kiri uuesti lihttekstina, ilma kujunduse ja manusteta.
    .step-3 = Pange failid veebi ja saatke nende link.
    .otherwise = Domeeni { $domain } administraatorid oskavad öelda, millist sisu nende süsteem vastu võtab.
    .admin = Võrrelge iga osa Content-Type’i (RFC 2046) sellega, mida sihtkoht vastu võtab: SMS-i, faksi, piipari ja piletisüsteemi lüüsid võtavad sageli ainult text/plain. Otsige tüüpe application/ms-tnef (winmail.dat), pesastatud message/rfc822 ja multipart/signed. Lülitage selle domeeni jaoks rikastekst välja või laske lüüsil see osa ära jätta või teisendada.

cause-conversion-impossible =
    .headline = Kirja ei saanud teel teisendada
    .why = Aruande järgi vajab järgmine meilisüsteem kirja teisel kujul. Teisendamine ei olnud võimalik või lubatud.
    .act = kirjutada lihttekstina
    .step-1 = Kasutage selle aadressi jaoks lihtteksti, ilma kujunduse ja erimärkideta.
    .step-2 = Kui kiri on allkirjastatud või krüptitud, saatke see ilma allkirja ja krüptimiseta, kui sisu seda lubab.
    .step-3 = Jätke manused ära või pange failid veebi ja saatke link.
    .otherwise = Kui ka lihtne kiri kohale ei jõua, saatke see teade tervikuna edasi oma administraatorile.
    .admin = Vaadake, millist laiendust – 8BITMIME (RFC 6152), BINARYMIME või SMTPUTF8 – järgmine server EHLO järel ei paku. X.6.2: teisendamine on keelatud, näiteks allkirjastatud osades või poliitikaga; X.6.3: ei ole toetatud; X.6.5: prooviti, kuid nurjus. Laske saatval programmil endal kodeerida quoted-printable- või base64-kujule või saatke hosti kaudu, mis laiendust toetab.

cause-content-refused =
    .headline = Kirja sisu ei võetud vastu
    .why = Üks meiliserver kirja teekonnal kontrollib kirjade sisu. Selles kirjas oli midagi, mis ei sobinud, näiteks manus või link.
    .act = muuta sisu
    .step-1 = Jätke ära manused, eelkõige programmid ja pakitud failid.
    .step-2 = Kontrollige, et failides ei oleks viirusi, enne kui need uuesti saadate.
    .step-3 = Jätke ära lingid, mida pole vaja.
    .step-4 = Leppige saajaga kokku, kuidas failid muul viisil üle anda.
    .otherwise = Domeeni { $domain } administraatorid oskavad öelda, mida nende süsteem vastu ei võta.
    .recipient = Leppige saatjaga kokku, kuidas sisu muul viisil üle anda. Kui seda on sageli vaja, paluge administraatoril teha erand.
    .admin = Otsige üles, milline filter vastuse andis ning millist reeglit või signatuuri see nimetab. Kontrollige failitüüpe arhiivide sees ja topeltlaiendeid. Kui skanner teatab pahavarast, uurige kõigepealt saatja seadet.

cause-attachment-refused =
    .headline = Üht manust ei võetud vastu
    .why = Üks meiliserver kirja teekonnal ei võta vastu faili, mis on selles kirjas. Paljud süsteemid keelduvad programmidest, skriptidest ja parooliga arhiividest.
    .act = muuta manust
    .step-1 = Lugege vastust selle teate lõpus. Seal võib olla kirjas faili nimi.
    .step-2 = Kasutage faili jaoks levinud vormingut, näiteks PDF, või jätke fail ära.
    .step-3 = Pange fail veebi ja saatke selle link.
    .otherwise = Domeeni { $domain } administraatorid oskavad öelda, milliseid faile nende süsteem vastu võtab.
    .recipient = Pakkuge faili jaoks muud võimalust, näiteks jagatud kausta. Kui vajate selliseid faile sageli, paluge administraatoril teha erand.
    .admin = Selgitage välja, mida reegel vaatab: laiendit, Content-Type’i, tegelikku failitüüpi või arhiivi sisu. Sageli ei lubata: .exe, .js, .iso, .lnk, .html, makrod, topeltlaiendid, parooliga arhiivid, mida ei saa kontrollida, liiga suur manuste arv, pesastatud manused. Teine pool saab teha selle saatja jaoks erandi või vabastada koopia karantiinist. Ärge faili maskeerige.

cause-virus-found =
    .headline = Viirusetõrje teatab pahavarast
    .why = Viirusetõrje võib eksida, kuid kindlam on üle kontrollida. Mõni pahavara saadab kirju ise.
    .act = kontrollida oma seadet
    .step-1 = Ärge avage manuseid ega saatke neid esialgu uuesti.
    .step-2 = Laske ajakohasel viirusetõrjel oma seadet ja faile kontrollida.
    .step-3 = Kui te seda kirja ei kirjutanud, vahetage oma parool mõnes muus seadmes.
    .step-4 = Rääkige administraatorile, mida see teade ütleb. Faile ärge edasi saatke.
    .otherwise = Kui fail on kindlasti ohutu, saavad domeeni { $domain } administraatorid otsuse üle vaadata.
    .admin = Pange kirja, milline host teatas ja mis on signatuuri nimi. Isoleerige saatnud seade ja uurige seda enne kõike muud ning otsige kontolt kirju ja reegleid, mida omanik ei teinud. Kontrollige faili teise skanneriga. Kui see on valehäire, teatage sellest skanneri tootjale; ärge kunagi pakkige faili ümber, et see läbi läheks.

cause-international-address-unsupported =
    .headline = Meiliserver tunneb aadressis ainult tähti a kuni z
    .why = Ühes selle kirja aadressis on muid tähti kui a kuni z. Üks meilisüsteem kirja teekonnal selliseid aadresse ei toeta.
    .act = kasutada lihtsat aadressi
    .step-1 = Küsige saajalt aadressi, milles on ainult tähed a kuni z.
    .step-2 = Kui teie enda aadressis on muid tähti, kirjutage mõnelt muult aadressilt.
    .otherwise = Domeeni { $domain } administraatorid saavad uurida, kas nende süsteem võiks selliseid aadresse toetada.
    .recipient = Paluge administraatorilt teist aadressi, milles on ainult tähed a kuni z. Andke see neile, kelle kirjad kohale ei jõua.
    .admin = Järgmine süsteem ei paku laiendust SMTPUTF8 (RFC 6531). Lülitage see seal sisse või andke postkastile ASCII-alias. Kui ainult domeenis on muid märke, saab selle saata A-label-kujul.

## Turvalisus ja reeglid

cause-policy-problem =
    .headline = Kirja peatas turvareegel
    .why = Meilisüsteemidel on reeglid, milliseid kirju nad vastu võtavad ja edasi annavad. Üks neist reeglitest peatas selle kirja.
    .act = reegli üles leida
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Domeeni { $domain } administraatorid oskavad öelda, kas see on nende reegel.
    .admin = Vastus on ebamäärane, võib-olla meelega. Tehke kindlaks, milline host selle andis. Kontrollige saatja autentimist, TLS-i, saatva hosti mainet ja kirja võimalikku krüptimist.

cause-cryptography-failed =
    .headline = Allkirja või krüptimise kontroll ebaõnnestus
    .why = See puudutab kirja enda kaitset, näiteks allkirja. Aruande järgi ei saanud üks süsteem seda kontrollida või teisendada.
    .act = kontrollida võtmeid ja sertifikaate
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kui krüptite kirja ise, küsige saajalt kehtivat võtit või sertifikaati.
    .step-3 = Kui kirjas ei ole midagi salajast, saatke see ilma allkirja ja krüptimiseta.
    .otherwise = Võib-olla peavad oma võtmeid kontrollima ka domeeni { $domain } administraatorid.
    .recipient = Kui teie võti või sertifikaat on aegunud või muutunud, saatke uus neile, kes teile kirjutavad.
    .admin = Otsige üles host, mis kontrollib, allkirjastab või dekrüptib (S/MIME, OpenPGP, lüüs). X.7.3: teisendus kahe süsteemi vahel puudub; X.7.5: kasutatavat võtit ei ole; X.7.6: algoritmi ei toetata, näiteks SHA-1 või lühike RSA; X.7.7: sisu on muudetud. Kontrollige sertifikaatide kehtivust, ahelat ja tühistamist ning kataloogis olevaid võtmeid. X.7.7 korral otsige, mis muudab kirja sisu pärast allkirjastamist: vastutusklauslid, linkide ümberkirjutamine, ümberkodeerimine.

cause-refused-by-policy =
    .headline = { $domain } ei võtnud kirja oma reeglite tõttu vastu
    .why = Iga meilisüsteem otsustab ise, milliseid kirju vastu võtta. Sealsed administraatorid teavad, milline reegel selle kirja peatas.
    .act = lubada kirja
    .step-1 = Lugege teise serveri vastust selle teate lõpus. Seal võib olla kirjas ka põhjus.
    .step-2 = Andke saajale muul viisil teada, et kirja vastu ei võetud.
    .step-3 = Paluge saajal taotleda sealsetelt administraatoritelt erandit.
    .otherwise = Kui { $domain } ei võta vastu ühtegi teie kirja, saatke see teade tervikuna edasi oma administraatorile.
    .recipient = Kui ootate sellelt saatjalt kirju, paluge oma administraatoril teha erand.
    .admin = Reegel on teise poole oma, sealt peab tulema ka lahendus. Saatke selle postmasterile vastus, kellaaeg ja saatnud IP-aadress. Kui keeldutakse kõigist kirjadest, kontrollige kõigepealt SPF-i, DKIM-i, DMARC-i, DNS-i pöördnime ja blokeerimisnimekirju.

cause-refused-as-spam =
    .headline = { $domain } peab kirja rämpspostiks
    .why = Sealne automaatne filter luges kirja soovimatuks ega võtnud seda vastu. Sellised filtrid võivad eksida.
    .act = kirja läbi lasta
    .step-1 = Küsige saajalt muul viisil, kas teie aadressi saab seal lubada.
    .step-2 = Proovige lühikest kirja ilma linkide ja manusteta.
    .step-3 = Kui te seda kirja ei kirjutanud, vahetage oma parool ja andke teada administraatorile.
    .otherwise = Kui ka teised teie kirjad kohale ei jõua, saatke see teade tervikuna edasi oma administraatorile.
    .recipient = Lisage saatja oma kontaktidesse või turvaliste saatjate nimekirja. Kui selle saatja kirju on teie rämpspostikaustas, märkige need soovituks.
    .admin = Kontrollige saatja domeeni SPF-i, DKIM-i ja DMARC-i ning saatva IP-aadressi mainet. Otsige sellelt kontolt ebatavalist saatmist. Kui kõik on korras, teatage valest otsusest teise poole postmasterile.

cause-relay-refused =
    .headline = Meiliserver keeldus kirja edasi andmast
    .why = Server teatab, et teie kirju domeeni { $domain } seal edasi ei anta. Põhjus on sageli seadetes.
    .act = parandada seaded
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kontrollige, mis on aadressis pärast @-märki. Vale nimi võib viia vale serverini.
    .otherwise = Kui teie poolel on seaded õiged, peavad domeeni { $domain } administraatorid kontrollima, milline server nende kirju vastu võtab.
    .admin = MX-kirjed võivad viia hostini, mis ei pea domeeni enda omaks. Või nõuab teie relay-server sisselogimist. Kontrollige MX-kirjeid, relay-serveri kasutajanime ja parooli ning seda, millistelt IP-aadressidelt see kirju edasi annab.

cause-authentication-required =
    .headline = Meiliserver nõuab kehtivat sisselogimist
    .why = Üks meiliserver kirja teekonnal ei võta seda kirja vastu ilma kehtiva sisselogimiseta. Sisse ei logitud või see ei õnnestunud.
    .act = kontrollida sisselogimist
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kui kasutate seadet või programmi, mis saadab kirju ise, kontrollige selle kasutajanime ja parooli.
    .otherwise = Saaja ei saa siin midagi teha.
    .admin = Kontrollige kasutajanime, parooli ja mehhanismi, millega teie süsteem relay-serverisse sisse logib. Kasutage kirjade sisseandmiseks porti 587 koos STARTTLS-iga või porti 465. Tavaline põhjus on muudetud parool või nõutav rakenduseparool.

cause-authentication-refused =
    .headline = Meiliserverisse sisselogimine ei õnnestunud
    .why = Meiliserver ei aktsepteerinud sisselogimisandmeid, mis sellele anti. Parool võib olla muutunud või aegunud.
    .act = parandada sisselogimisandmed
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kui kirja saatis teie enda meiliprogramm või seade, sisestage seal kasutajanimi ja parool uuesti.
    .step-3 = Logige korra veebibrauseris sisse. Võib-olla küsib teenusepakkuja seal midagi.
    .otherwise = Saaja ei saa siin midagi teha.
    .admin = Lugege vastust (RFC 4954, RFC 5248): 535 5.7.8 valed sisselogimisandmed, 432 4.7.12 paroolivahetus, 5.7.14 puuduv usaldussuhe. Proovige sisselogimisandmeid käsitsi sisseandmispordis. Seejärel kontrollige: muudetud või aegunud parool, konto lukus pärast nurjunud sisselogimisi, teenusepakkuja keelatud parooliga sisselogimine, puuduv rakenduseparool, aegunud OAuthi token. Relay-serveri sisselogimisandmed on salvestatud meiliserveris; parandage need seal ja käivitage järjekord.

cause-authentication-too-weak =
    .headline = Meiliserver nõuab turvalisemat sisselogimist
    .why = Serveri teatel ei ole selline sisselogimine piisavalt turvaline. Parool ise võib olla õige.
    .act = turvalisema sisselogimise seada
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kui kirja saatis teie enda meiliprogramm või seade, lülitage seal sisse TLS ning uuendage tarkvara.
    .otherwise = Saaja ei saa siin midagi teha.
    .admin = 534 5.7.9: mehhanism on liiga nõrk või vajab konto rakenduseparooli; 538 5.7.11: see mehhanism ainult TLS-iga. Logige sisse pärast TLS-i pordis 465 või pärast STARTTLS-i pordis 587 (RFC 8314) mehhanismiga, mida siis pakutakse: SCRAM, OAUTHBEARER, XOAUTH2 või TLS-i sees PLAIN. Seade, mis kumbagi ei oska, võib anda oma kirjad teie enda võrgu relay-serverile.

cause-sending-blocked =
    .headline = Sellelt kontolt või aadressilt saatmine on tõkestatud
    .why = Saatja poolel olev meiliserver ei luba sellel kontol või aadressil kirju saata. See võib olla ettevaatusabinõu.
    .act = vabastada konto
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kui teil on mitu aadressi, valige see, mis kuulub selle konto juurde.
    .step-3 = Kui on saadetud kirju, mida te ei kirjutanud, vahetage kohe oma parool.
    .otherwise = Saaja ei saa siin midagi teha.
    .admin = Kontrollige, kas konto on keelatud, kuritarvituse tõttu lukustatud või puudub sellel õigus seda saatja aadressi kasutada. Enne tõkestuse kõrvaldamist otsige ebatavalist saatmist, edasisuunamise reegleid ja avatud seansse ning lähtestage parool.

cause-account-disabled =
    .headline = Saatja konto on välja lülitatud, teatab meiliserver
    .why = Saatja poolel olev meiliserver teatab, et kirja saatmiseks kasutatud konto on välja lülitatud.
    .act = konto sisse lülitada
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile, vajaduse korral teiselt kontolt.
    .step-2 = Kui teil on mõni muu konto, saatke kiri sealt.
    .otherwise = Aruande põhjal ei ole põhjus saaja aadressis.
    .admin = Sisseandmisserver või relay-server teatab, et konto on keelatud (525 või X.7.13, RFC 5248). Kontrollige konto seisundit: suletud, litsents või makse aegunud, lukus pärast nurjunud sisselogimisi, lukus kuritarvituse tõttu. Enne konto lubamist kõrvaldage põhjus. Kui see on konto, millega teie server relay-serverisse sisse logib, puudutab see kõiki väljuvaid kirju.

cause-account-compromised =
    .headline = Saatmine on kahtlaste kirjade tõttu tõkestatud
    .why = Saatja poolel olev meiliserver teatab, et sellelt kontolt või sellest organisatsioonist saadetakse kirju ebatavalisel moel. Võib-olla kasutab kontot keegi teine.
    .act = konto turvaliseks teha
    .step-1 = Vahetage oma parool kohe, seadmes, mida usaldate.
    .step-2 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-3 = Vaadake, kas teie postkastis on saadetud kirju või reegleid, mis ei ole teie omad.
    .step-4 = Laske ajakohasel viirusetõrjel oma seadet kontrollida.
    .otherwise = Saaja ei saa siin midagi teha.
    .admin = Kõigepealt tõkestage sisselogimine, lähtestage parool ning lõpetage kõik seansid ja tühistage tokenid. Seejärel lugege sisselogimislogi ning eemaldage võõrad postkastireeglid, edasisuunamine, delegaadid, rakenduste nõusolekud ja konnektorid; tühjendage väljuv järjekord. Tõkestus kõrvaldage viimasena. Microsoft 365-s vabastatakse kasutaja (5.1.8) piiratud olemite alt, organisatsiooni (5.7.7xx) vabastab tugi. Kui kirjad olid soovitud hulgipostitus, saatke need hulgipostituse teenuse kaudu.

cause-send-as-denied =
    .headline = See konto ei tohi seda saatja aadressi kasutada
    .why = Saatja poolel oleva meiliserveri teatel ei kuulu saatja aadress selle konto juurde.
    .act = lubada seda saatja aadressi
    .step-1 = Valige saatjaks oma aadress ja saatke kiri siis uuesti.
    .step-2 = Kui vajate seda teist aadressi, saatke see teade tervikuna edasi oma administraatorile.
    .otherwise = Saaja ei saa siin midagi teha.
    .admin = Võrrelge logis kolme asja: sisselogimist, käsku MAIL FROM ja välja From. Kui selline kasutus on soovitud, andke õigus Send As või Send on Behalf (Exchange; arvestage replikatsiooni ajaga), siduge aadress sisselogimisega (smtpd_sender_login_maps Postfixis) või lisage see kinnitatud aliasena. Seadmed ja programmid vajavad oma kontot oma aadressiga. Kui keegi seda ei soovinud, otsige kuritarvitust.

cause-sender-not-allowed =
    .headline = { $domain } ei võta sellele aadressile teie kirju vastu
    .why = Mõni aadress võtab kirju vastu ainult kindlatelt saatjatelt, näiteks kolleegidelt või listi liikmetelt. Mõni aadress on teatud saatjatele suletud.
    .act = lubada teie aadressi
    .step-1 = Võtke saaja või grupi omanikuga ühendust muul viisil. Paluge teie aadressi lubada.
    .step-2 = Kui teil on mitu aadressi, kirjutage sellelt, mida seal tuntakse.
    .step-3 = Kui see on meililist, liituge sellega enne.
    .otherwise = Domeeni { $domain } administraatorid näevad, kes sellele aadressile kirjutada tohib.
    .recipient = Lisage saatja nende hulka, kes tohivad kirjutada teile või teie grupile. Kui te seda teha ei saa, pöörduge oma administraatori poole.
    .admin = Saaja piirab saatjaid: suletud grupp, ainult liikmetele mõeldud list, ainult sisemised saatjad või tõkestus. Selle omanik või administraatorid saavad saatja lubada. Kontrollige, kas kasutatud saatja aadress on see, mis seal kirjas on.

cause-list-restricted =
    .headline = See list on teie aadressile suletud, teatab { $domain }
    .why = Paljud listid ja grupid võtavad kirju vastu ainult liikmetelt või kindlatelt saatjatelt. Meiliserveri teatel ei ole teie aadress nende hulgas.
    .act = lisada teie aadressi
    .step-1 = Kui olete liige, kirjutage aadressilt, millega liitusite.
    .step-2 = Liituge listiga või paluge selle omanikul muul viisil teie aadress lisada.
    .step-3 = Kui on kiire, kirjutage otse neile liikmetele, keda tunnete.
    .otherwise = Domeeni { $domain } administraatorid oskavad öelda, kes on listi omanik.
    .recipient = Kui see list või grupp on teie oma, lisage saatja või laske väljast tulevatel kirjadel teie heakskiitu oodata.
    .admin = Võrrelge välja From ja ümbriku saatjat liikmete ja lubatud saatjatega: tavaline põhjus on alias või muutunud aadress. Omanik saab aadressi lisada või jätta teiste kirjad modereerimist ootama. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), Microsoft 365 grupi välised saatjad (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } võtab sellele aadressile vastu vaid sisekirju
    .why = Meiliserveri teatel võtab see aadress vastu ainult oma organisatsiooni kirju. Teie kirja ei loetud nende hulka.
    .act = lubada väliseid saatjaid
    .step-1 = Kui kuulute sellesse organisatsiooni, saatke kiri oma sealselt kontolt.
    .step-2 = Paluge saajal või grupi omanikul muul viisil lubada saatjaid väljastpoolt.
    .step-3 = Kasutage organisatsiooni mõnda muud aadressi, näiteks seda, mis on veebilehel.
    .otherwise = Domeeni { $domain } administraatorid saavad avada aadressi väljast tulevatele kirjadele.
    .recipient = Paluge oma administraatoril lubada sellele aadressile kirju väljastpoolt või üksikutelt saatjatelt.
    .admin = Exchange 5.7.12 ja 5.7.13x: saaja objekt nõuab autenditud saatjaid. Lülitage RequireSenderAuthenticationEnabled välja või looge saatjale kontakt ja lubage see. Kui saatja on oma organisatsioonist, tuli kiri sisse ilma autentimiseta: laske seadmel või programmil sisse logida või parandage oma serverite vaheline konnektor, et kiri loetaks sisemiseks.

cause-sender-blocked =
    .headline = Teie kirjad on tõkestatud, teatab { $domain }
    .why = Meiliserveri teatel on teie aadress, domeen või server tõkestatud saatjate nimekirjas. Tõkestus võib olla tahtlik või eksitus.
    .act = lubada teie kirju
    .step-1 = Kui see võib olla eksitus, paluge seal muul viisil tõkestus eemaldada.
    .step-2 = Kui tõkestatud on ka kirjad teistele samas domeenis, saatke see teade tervikuna edasi oma administraatorile.
    .otherwise = Domeeni { $domain } administraatorid näevad, kus ja miks tõkestus on seatud.
    .recipient = Kui saatja on eksikombel teie tõkestatud saatjate nimekirjas, eemaldage see kanne. Kui sellist kannet ei ole, pöörduge oma administraatori poole.
    .admin = Tõkestuse on seadnud teine pool, saaja või administraatorid (Exchange 5.7.507, 5.7.513). Tehke kindlaks, mille kohta see käib: proovige oma domeeni teist kontot, siis teist IP-aadressi. Otsige selle saatja soovimatuid hulgipostitusi ja täitke iga palve saatmine lõpetada. Seejärel saatke teise poole postmasterile vastus, kellaaeg, saatja aadress ja IP-aadress.

cause-sender-not-verified =
    .headline = { $domain } ei saanud kontrollida, kust kiri tuleb
    .why = Domeeni { $domain } meiliserver kontrollib, kas kiri tuleb tõesti sealt, kust see väidab. See kiri kontrolli ei läbinud.
    .act = parandada domeeni seaded
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Saatke kirju ainult selle meiliteenuse kaudu, mille juurde teie aadress kuulub.
    .otherwise = Kui kiri suunati teel edasi, saavad ehk aidata domeeni { $domain } administraatorid.
    .recipient = Kui teie kirjad suunatakse siia mõnest teisest postkastist, laadige need parem otse sealt alla. Edasisuunamine võib selle kontrolli rikkuda.
    .admin = Kontrollige saatva IP-aadressi SPF-i, DKIM-allkirja ja DMARC-i kooskõla välja From domeeniga. Saatval hostil peab olema DNS-is pöördnimi, mis viib selle juurde tagasi. Hõlmatud peavad olema ka edasisuunajad ja teenused, mis teie nimel saadavad.

cause-spf-failed =
    .headline = { $domain } ei saanud saatvat serverit kinnitada
    .why = Domeen võib loetleda serverid, mis tohivad selle kirju saata; seda nimetatakse SPF-iks. Domeenis { $domain } see kontroll ei õnnestunud.
    .act = parandada SPF-kirje
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Saatke kirju ainult selle meiliteenuse kaudu, mille juurde teie aadress kuulub.
    .otherwise = Kui kiri suunati edasi domeeni { $domain }, võib põhjus olla serveris, mis selle edasi suunas.
    .recipient = Kui teie kirjad suunatakse siia mõnest teisest postkastist, laadige need parem otse sealt alla. Edasisuunamine võib selle kontrolli rikkuda.
    .admin = Hinnake SPF-i (RFC 7208) käsu MAIL FROM domeeni või selle puudumisel EHLO domeeni ning IP-aadressi kohta, mida teine host nägi; pidage meeles IPv6. Fail: lisage aadress või teenuse include või saatke loetletud hosti kaudu. Permerror: täpselt üks v=spf1-kirje, kõige rohkem 10 DNS-päringut ja 2 tühja, kirjavigadeta. Temperror: teie nimeserverid. Edasisuunaja vajab SRS-i.

cause-dkim-failed =
    .headline = { $domain } ei leidnud sobivat digitaalset allkirja
    .why = Meiliteenused allkirjastavad kirju, et tõendada nende päritolu; seda nimetatakse DKIM-iks. Domeenis { $domain } ükski selline allkiri kontrolli ei läbinud.
    .act = parandada DKIM-allkirja
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kui kiri läks läbi meililisti, kirjutage saajale otse.
    .step-3 = Saatke kirju ainult selle meiliteenuse kaudu, mille juurde teie aadress kuulub.
    .otherwise = Domeeni { $domain } administraatorid oskavad öelda, mis allkirjal viga oli.
    .admin = Vaadake kirja nii, nagu see välja läks: kas DKIM-Signature on üldse olemas (RFC 6376)? Pärige võti asukohast <s>._domainkey.<d>: olemas, mitte tühi, privaatvõtme paariline, RSA vähemalt 1024, parem 2048 bitti (RFC 8301). Kui sisu räsi ei klapi, muudab miski kirja pärast allkirjastamist: jalused, lüüsid, ümberkodeerimine. X.7.22: puudub allkiri, mille d= on välja From domeen. Kontrollige x= väärtust ja kella.

cause-dmarc-failed =
    .headline = { $domain } ei saanud kirja saatjaga kokku viia
    .why = Teie domeen võib paluda teistel keelduda kirjadest, mille päritolu ei ole tõendatud. Domeenis { $domain } sellist tõendit (DMARC) ei leitud.
    .act = saatja kontrollid korda teha
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Saatke kirju ainult selle meiliteenuse kaudu, mille juurde teie aadress kuulub.
    .step-3 = Kui kiri läks läbi meililisti, kirjutage saajale otse.
    .otherwise = Kui kiri suunati teel edasi, saavad domeeni { $domain } administraatorid teha erandi.
    .recipient = Kui teie kirjad suunatakse siia mõnest teisest postkastist, laadige need parem otse sealt alla. Edasisuunamine võib selle kontrolli rikkuda.
    .admin = Pärige _dmarc.<From domain>: p=, sp=, aspf=, adkim= (RFC 7489). SPF või DKIM peab läbi minema ja selle domeen peab olema kooskõlas väljaga From. Iga teenus, mis teie nimel saadab, vajab teie domeeni all DKIM-võtit või seal tagastusaadressi; koondaruanded (rua=) näitavad, milline neist nurjub. Listid ja edasisuunajad peaksid välja From ümber kirjutama või allkirjastatud sisu puutumata jätma. Leevendage p= väärtust ainult paranduse ajaks.

cause-arc-failed =
    .headline = { $domain } ei usalda kirja edasisuunamist
    .why = Server, mis kirju edasi suunab, võib oma kontrolli tulemused üles märkida; seda nimetatakse ARC-iks. Domeeni { $domain } teatel ei ole selle kirja märge kehtiv.
    .act = kontrollida edasisuunamist
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kirjutage saajale otse, mitte listi või edasisuunava aadressi kaudu.
    .otherwise = Kui kirja suunas edasi mõni võõras server, peavad vea parandama selle serveri haldajad.
    .recipient = Kui teie kirjad suunatakse siia mõnest teisest postkastist, laadige need parem otse sealt alla. Edasisuunamine võib selle kontrolli rikkuda.
    .admin = Kontrollige saabunud kirja ahelat (RFC 8617): instantsid 1 kuni n ilma lünkadeta, esimesel cv=none ja teistel cv=pass, iga ARC-Seal DNS-is oleva võtmega kontrollitav, uusimal ARC-Message-Signature. Põhjus on esimeses hostis, mille komplekt nurjub või mis muutis kirja pärast pitseerimist: parandage seal pitseerimine või lülitage see välja. SPF, DKIM ja DMARC otsustavad ilma ARC-ita.

cause-reverse-dns-missing =
    .headline = { $domain } ei leidnud saatvale serverile kehtivat nime
    .why = Meiliserveri võrguaadressil peaks olema nimi. Domeeni { $domain } teatel saatev server seda kontrolli ei läbinud.
    .act = serverile nime anda
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kui teil on konto mõnes muus meiliteenuses, saatke kiri sealt.
    .otherwise = Domeeni { $domain } administraatorid saavad teha erandi.
    .admin = Võtke saatev IP-aadress vastusest või oma logist ja pärige selle PTR-kirje; nimel peab olema A- või AAAA-kirje sama aadressiga. PTR-kirje seab aadressiploki omanik: tavaliselt teie majutus- või internetiteenuse pakkuja. Kontrollige ka IPv6 või saatke IPv4 kaudu, kuni sellel on PTR. Laske EHLO-s öelda sama nimi ja vältige aadressist tuletatud üldnimesid.

cause-sending-server-refused =
    .headline = { $domain } ei võta saatvalt serverilt kirju vastu
    .why = See puudutab meiliserverit, mis teie kirju saadab, mitte teie kirja. Ka selle serveri teisi kirju ei pruugita vastu võtta.
    .act = taotleda serveri lubamist
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Domeeni { $domain } administraatorid saavad teha erandi.
    .recipient = Kui ootate sellelt saatjalt kirju, paluge oma administraatoril teha erand.
    .admin = Kui vastus nimetab blokeerimisnimekirja, leidke ja kõrvaldage põhjus, enne kui palute end sealt eemaldada. Kontrollige DNS-i pöördnime, EHLO-s öeldud nime ja ebatavalisi mahtusid. Kui nimekirja ei ole, kirjutage teise poole postmasterile ja lisage saatev IP-aadress.

cause-sending-server-blocklisted =
    .headline = Saatev server on blokeerimisnimekirjas, teatab { $domain }
    .why = Blokeerimisnimekirjades on serverid, mis väidetavalt saadavad soovimatuid kirju. Tavaliselt saadab ühe serveri kaudu kirju palju inimesi, seega ei pruugi see olla teiega seotud.
    .act = taotleda kande eemaldamist
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kui teil on konto mõnes muus meiliteenuses, saatke kiri sealt.
    .step-3 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Domeeni { $domain } administraatorid saavad teha erandi, kuni kanne on eemaldatud.
    .recipient = Kui ootate sellelt saatjalt kirju, paluge oma administraatoril teha erand.
    .admin = Leidke vastusest nimekiri ja otsige sealt oma saatvat IP-aadressi; mõni nimekiri käib domeenide või linkide kohta. Kõigepealt leidke ja kõrvaldage põhjus: kaaperdatud konto, avatud relay, veebivorm, nakatunud seade sama aadressi taga. Seejärel paluge eemaldamist selle nimekirja lehel (Spamhaus või Microsofti eemaldamisportaal). Dünaamiliste aadresside nimekirjad: saatke oma teenusepakkuja relay-serveri kaudu. Jagatud aadress: andke teada teenusepakkujale.

cause-sending-server-reputation-low =
    .headline = { $domain } ei usalda saatvat serverit piisavalt
    .why = Meilisüsteemid hindavad serverit selle järgi, mida see on varem saatnud. Domeenis { $domain } on saatva serveri hinne liiga madal.
    .act = parandada serveri mainet
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Oodake päev ja saatke kiri siis uuesti. Hinnangud muutuvad ajaga.
    .step-3 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Domeeni { $domain } administraatorid saavad teha erandi.
    .recipient = Kui ootate sellelt saatjalt kirju, paluge oma administraatoril teha erand.
    .admin = Kontrollige selles järjekorras: SPF, DKIM, DMARC ja DNS-i pöördnimi; järsult kasvanud maht ja kaaperdatud kontod; kaebuste ja vigade osakaal. Teenusepakkuja vaadet näitavad tema enda lehed: Google Postmaster Tools, Microsoft SNDS ja JMRP, Yahoo Sender Hub. Uus aadress vajab mõnda nädalat aeglaselt kasvavat mahtu. Saatke hulgipostitusi teiselt aadressilt ja ainult neile, kes seda on soovinud. Seejärel kasutage teenusepakkuja vormi ja lisage vastus.

cause-greeting-refused =
    .headline = Saatva serveri tervitust ei aktsepteeritud
    .why = Kui kaks meiliserverit kohtuvad, ütleb esimene oma nime. Teine server ei aktsepteerinud nime, mis talle öeldi.
    .act = parandada serveri nime
    .step-1 = Saatke see teade tervikuna edasi oma administraatorile.
    .step-2 = Kui kirja saatis seade või programm ise, peaks see saatma teie meiliteenuse kaudu.
    .otherwise = Domeeni { $domain } administraatorid saavad teha erandi.
    .admin = Nimi EHLO järel peab olema hosti täielik nimi, mille saab DNS-is lahendada (RFC 5321, jaotised 2.3.5 ja 4.1.1.1), parem PTR-kirjes olev. Tavaliselt ei sobi: localhost, punktita nimi, .local, nurksulgudeta aadress, saaja enda nimi. Seadke Postfixis smtp_helo_name või Exchange’is saatekonnektori FQDN. Kui nimi on õige, otsige üles, milline host või programm sama aadressi taga teist nime ütleb.

cause-rate-limited =
    .headline = Lühikese ajaga liiga palju kirju
    .why = Üks meiliserver kirja teekonnal piirab, kui palju kirju see teatud ajaga vastu võtab. See piir sai täis. Arvesse võivad minna ka teiste kirjad.
    .act = oodata ja uuesti saata
    .step-1 = Oodake homseni ja saatke kiri siis uuesti.
    .step-2 = Kui kirjutate paljudele, jaotage kirjad pikema aja peale.
    .step-3 = Kui saatsite ainult mõne kirja, andke teada administraatorile ja vahetage igaks juhuks parool.
    .otherwise = Kui see juhtub sageli, saab administraator uurida, milline piir kehtib.
    .admin = Tehke kindlaks, kelle piir see on: teie, teise süsteemi või ühe postkasti oma. Aeglustage saatmist sihtkohtade kaupa ja hajutage hulgipostitused. Ühe konto järsk tipp võib tähendada, et see on kaaperdatud.

cause-sending-quota-exceeded =
    .headline = Saatmise piirmäär on täis
    .why = Kontod ja organisatsioonid tohivad kindla aja jooksul saata ainult piiratud arvu kirju. Aruande järgi on see arv täis.
    .act = oodata ja uuesti saata
    .step-1 = Oodake päev ja saatke kiri siis uuesti. Enamik piire kehtib 24 tunni kohta.
    .step-2 = Kui kirjutate paljudele, küsige administraatorilt hulgipostituse teenust.
    .step-3 = Kui saatsite ainult mõne kirja, vahetage parool ja andke teada administraatorile.
    .otherwise = Administraator näeb, mida on saadetud, ja saab ehk piiri suurendada.
    .admin = Tehke kindlaks, kelle piir see on: konto, organisatsiooni või relay-serveri oma (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Loendage viimase 24 tunni kirju ja saajaid kontode kaupa; otsige skripte, silmuseid ja kaaperdatud kontosid. Enamik piire on libisevad: laske järjekorral oodata, ärge andke kirju uuesti sisse. Viige hulgipostitused eraldi teenusesse või laske piiri suurendada.

cause-recipient-rate-limited =
    .headline = Postkasti tuleb liiga palju kirju, teatab { $domain }
    .why = Domeeni { $domain } meiliserver piirab, kui kiiresti ühte postkasti kirju tulla tohib. Arvesse lähevad ka teiste kirjad.
    .act = oodata ja uuesti saata
    .step-1 = Oodake tund aega ja saatke kiri siis uuesti.
    .step-2 = Kui sellele aadressile kirjutab mõni teie programm, seadistage see kirju harvemini saatma.
    .step-3 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Kui see jätkub, näevad domeeni { $domain } administraatorid, kust kõik need kirjad tulevad.
    .recipient = Kui ühelt programmilt või teenuselt tuleb palju kirju, laske neid harvemini saata. Kui te põhjust ei tea, andke teada oma administraatorile.
    .admin = Piir kehtib ühe postkasti kohta: selle saatja kirjadele (Exchange 5.2.121) või kõigile (Exchange 5.2.122, Google 4.2.1 ja 5.2.1). Otsige seirehäireid, skripte ja kaht automaatvastust, mis üksteisele vastavad (RFC 3834). Laske häired koondada ja vähendage selle saaja jaoks samaaegsust. Teise poole administraatorid saavad allika leida või võtta kasutusele grupi või jagatud postkasti, mille piirid on suuremad.

cause-flood-detected =
    .headline = Meiliserver nägi liiga palju sarnaseid kirju
    .why = Serveri teatel näib see kiri olevat osa suurest hulgast sarnastest kirjadest. See võis nende sekka sattuda juhuslikult.
    .act = oodata ja uuesti saata
    .step-1 = Oodake homseni ja saatke kiri siis uuesti.
    .step-2 = Kui saadate sama teksti paljudele, kasutage hulgipostituse teenust.
    .step-3 = Kui saatsite ainult selle ühe, vahetage parool ja andke teada administraatorile.
    .otherwise = Domeeni { $domain } administraatorid oskavad öelda, mida nende süsteem kokku luges.
    .recipient = Kui teie postkastis on järsku palju sarnaseid kirju, andke teada oma administraatorile. Otsige nende vahelt olulisi, näiteks panga omi.
    .admin = X.7.28: liiga palju sarnaseid kirju teie aadressilt, võrgust või domeenist või mitu kirja sama Message-ID-ga. Otsige allikas oma logist teema ja konto järgi: kaaperdatud konto, silmus, skript või veebivorm, mille kaudu registreeritakse võõraid aadresse (kasutage kinnitusega liitumist ja captcha’t). Peatage see, eemaldage selle kirjad järjekorrast ja laske ülejäänud aeglaselt välja.

cause-asked-to-try-later =
    .headline = { $domain } palub hiljem uuesti proovida
    .why = Domeeni { $domain } meiliserver praegu kirja vastu ei võta. Nii vastavad serverid siis, kui neil on palju tööd või nad on ettevaatlikud.
    .act = oodata ja uuesti saata
    .step-1 = Oodake mõni tund ja saatke kiri siis uuesti.
    .step-2 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Kui see kestab mitu päeva, saavad domeeni { $domain } administraatorid põhjust uurida.
    .admin = Teine server vastas ajutise keeldumisega. Kontrollige, kas teie süsteem proovib uuesti samalt IP-aadressilt, sest hall nimekiri (greylisting) arvestab sellega. Kui päeva jagu katseid ei aita, saatke teise poole postmasterile vastus ja kellaajad.

cause-greylisted =
    .headline = { $domain } laseb tundmatutel saatjatel meelega oodata
    .why = Tundmatu saatja kirja võtab see meiliserver vastu alles mõne aja pärast, hilisemal katsel. Nii tuleb vähem soovimatuid kirju.
    .act = oodata ja uuesti saata
    .step-1 = Oodake tund aega ja saatke kiri siis samalt aadressilt uuesti.
    .step-2 = Kui kiri jälle kohale ei jõua, saatke see teade tervikuna edasi oma administraatorile.
    .step-3 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Domeeni { $domain } administraatorid saavad teie aadressi ootamisest vabastada.
    .recipient = Kui ootate sellelt saatjalt kirju, paluge oma administraatoril see aadress ootamisest vabastada.
    .admin = Hall nimekiri (greylisting, RFC 6647) jätab meelde IP-aadressi või selle võrgu, saatja ja saaja ning võtab kirja mõne minuti pärast uuel katsel vastu. Kontrollige, kas teie järjekord proovib 4yz korral tunni jooksul uuesti, vähemalt päeva jooksul, samalt aadressilt ja sama ümbriku saatjaga: aadressivaru ja muutuvad tagastusaadressid nurjavad selle. Teise poole administraatorid saavad vabastada SPF-i, võrgu või lubamisnimekirja järgi.

cause-system-congested =
    .headline = Meilisüsteem on ülekoormatud, teatab { $domain }
    .why = Meiliserveri teatel on seal rohkem tööd, kui teha jõutakse. Tavaliselt läheb selline aeg mööda.
    .act = oodata ja uuesti saata
    .step-1 = Oodake homseni ja saatke kiri siis uuesti.
    .step-2 = Kui saadate sinna palju kirju, jaotage need pikema aja peale.
    .step-3 = Kui on kiire, võtke saajaga ühendust muul viisil.
    .otherwise = Kui see kestab mitu päeva, peavad domeeni { $domain } administraatorid oma süsteemi koormust vähendama.
    .admin = Saatval poolel: vähem samaaegseid ühendusi sellesse sihtkohta, pikemad pausid ja katse selle teiste MX-hostidega. Teisel poolel, selles järjekorras: ühenduste arv piiri suhtes, järjekorra pikkus, aeglased filtrid ja päringud (DNS-nimekirjad, kataloog), ketta viivitus, koormus. Tipud täistundidel viitavad hulgipostitustele ja skriptidele.

cause-priority-too-low =
    .headline = { $domain } võtab praegu vastu ainult tähtsamaid kirju
    .why = Meiliserveri teatel peavad sellise prioriteediga kirjad ootama. Nii juhtub hädaolukorras või suure koormuse ajal.
    .act = oodata ja uuesti saata
    .step-1 = Oodake mõni tund ja saatke kiri siis uuesti.
    .step-2 = Kui teie kirjadel peaks olema kõrgem prioriteet, pöörduge oma administraatori poole.
    .step-3 = Kui asi ei kannata oodata, võtke saajaga ühendust muul viisil.
    .otherwise = Domeeni { $domain } administraatorid teavad, millal jälle kõiki kirju vastu võetakse.
    .admin = Teine server kasutab laiendust MT-PRIORITY (RFC 6710); selle vastus võib nimetada madalaima taseme, mida see vastu võtab. Võrrelge seda tasemega käsus MAIL FROM või väljal MT-Priority (RFC 6758). Tõstke taset ainult neil saatjatel, kellel on selleks õigus. Meiliprogrammide Importance ja X-Priority ei loe. Muidu laske järjekorral oodata.

cause-secure-connection-failed =
    .headline = Domeeniga { $domain } ei saadud turvalist ühendust
    .why = See kiri tohib liikuda ainult turvalise ühenduse kaudu. Ühendust teise serveriga ei saanud teha piisavalt turvaliseks.
    .act = kontrollida turvaseadeid
    .step-1 = Andke saajale muul viisil teada, et kiri ei pääsenud läbi.
    .step-2 = Oodake päev ja saatke kiri siis uuesti.
    .otherwise = Kui see ei juhtu ainult domeeniga { $domain }, vaid ka teistega, saatke see teade tervikuna edasi oma administraatorile.
    .admin = Proovige STARTTLS-i igas MX-hostis: kas seda pakutakse ning kas sertifikaat kehtib ja nimetab hosti. Võrrelge MX-hoste MTA-STS-i poliitika ja TLSA-kirjetega. REQUIRETLS-iga kiri nõuab, et seda pakuks iga host teel.

cause-mta-sts-failed =
    .headline = Domeeni { $domain } turvareeglite kontroll ebaõnnestus
    .why = See domeen avaldab reeglid, kuidas selle meiliserveritega turvaliselt ühendust võtta. Aruande järgi leitud server neile ei vastanud.
    .act = parandada turvareeglid
    .step-1 = Andke saajale muul viisil teada, et domeeni turvareeglid peatavad kirju.
    .step-2 = Kui on kiire, kasutage saaja aadressi mõnes muus domeenis.
    .step-3 = Oodake päev ja saatke kiri siis uuesti.
    .otherwise = Domeeni { $domain } administraatorid peavad parandama reeglid või serveri.
    .admin = Tooge poliitika aadressilt https://mta-sts.<domain>/.well-known/mta-sts.txt (RFC 8461). Iga MX-host peab sobima mõne mx:-reaga, pakkuma STARTTLS-i ja näitama kehtivat sertifikaati oma nimele. Kui MX-hostid vahetuvad: lisage uued poliitikasse, muutke TXT-kirjes _mta-sts väärtust id, oodake vana poliitika max_age’i jagu ja muutke siis MX. Režiim testing laseb kirjad seni läbi. Saatev pool: tooge poliitika uuesti, kui id erineb puhverdatust.

cause-dane-failed =
    .headline = Domeeni { $domain } turvakirjete kontroll ebaõnnestus
    .why = See domeen avaldab kirjed, mille järgi selle meiliserveri ära tunneb. Aruande järgi kirjed või server kontrolli ei läbinud.
    .act = parandada turvakirjed
    .step-1 = Andke saajale muul viisil teada, et domeeni turvakirjed peatavad kirju.
    .step-2 = Kui on kiire, kasutage saaja aadressi mõnes muus domeenis.
    .step-3 = Oodake päev ja saatke kiri siis uuesti.
    .otherwise = Kui see ei juhtu ainult domeeniga { $domain }, vaid ka teistega, saatke see teade tervikuna edasi oma administraatorile.
    .admin = Pärige TLSA asukohast _25._tcp.<MX host> ja võrrelge seda kasutatava sertifikaadiga (RFC 7672; 3 1 1 on parim valik). Tavaline põhjus on see, et uus võti võeti kasutusele enne selle kirjet: avaldage vana ja uus TLSA, oodake TTL-i jagu ja vahetage siis sertifikaat. Kontrollige, kas pakutakse STARTTLS-i. Valideerige domeeni ja MX-hosti tsoonide DNSSEC: aegunud allkirjad, DS-kirjed pärast võtmevahetust. Kui nurjuvad ka teised allkirjastatud domeenid, kontrollige oma resolverit ja selle kella.

cause-certificate-invalid =
    .headline = Domeeni { $domain } serveri sertifikaat ei sobinud
    .why = Sertifikaat näitab, et server on õige. See sertifikaat võib olla aegunud, nimetada teist serverit või pärineda tundmatult väljaandjalt.
    .act = sertifikaadi uuendada
    .step-1 = Andke saajale muul viisil teada, et meiliserveri sertifikaat ei sobinud.
    .step-2 = Kui on kiire, kasutage saaja aadressi mõnes muus domeenis.
    .step-3 = Oodake päev ja saatke kiri siis uuesti.
    .otherwise = Kui see ei juhtu ainult domeeniga { $domain }, vaid ka teistega, saatke see teade tervikuna edasi oma administraatorile.
    .admin = Proovige iga MX-hosti käsuga openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Kontrollige kehtivust, MX-hosti nime alternatiivnimede (subject alternative names) hulgas, vahesertifikaate, väljaandjat. Pärast uuendamist tuleb meiliteenus igas MX-hostis uuesti laadida. Saatval poolel: kell, CA-kogum ning reegel või konnektor, mis nõuab selle domeeni jaoks kehtivat sertifikaati.

cause-requiretls-unsupported =
    .headline = Üks server teekonnal ei taga turvalist kohaletoimetamist
    .why = See kiri saadeti nõudega, et iga ühendus teel oleks turvaline. Järgmine meiliserver seda ei taga.
    .act = toetada turvalist kohaletoimetamist
    .step-1 = Kui kirjas ei ole midagi salajast, saatke see uuesti ilma selle nõudeta.
    .step-2 = Kui kiri on salajane, leppige saajaga kokku mõnes muus turvalises viisis.
    .otherwise = Domeeni { $domain } administraatorid saavad uurida, kas nende süsteem võiks seda nõuet toetada.
    .admin = Kiri kannab nõuet REQUIRETLS (RFC 8689). Järgmine server peab TLS-i sees EHLO järel pakkuma REQUIRETLS-i, kehtiva sertifikaadiga, ja selle MX peab olema kaitstud DNSSEC-i või MTA-STS-iga. Proovige iga MX-hosti: piisab ühest, kus seda ei ole. Teisel poolel peab seda toetama iga vahepeatus kuni postkastini. Saatval poolel peaks nõudest loobuma ainult saatja ise.
