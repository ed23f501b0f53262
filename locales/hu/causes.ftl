### Az okok: miért nem sikerült kézbesíteni az üzenetet, és mi segít.
###
### Amit egy másik szerver állít, azt az ő állításaként mondjuk el, nem a magunkéként.
### Az .act kisbetűs, -hat/-het képzős, egyes szám harmadik személyű: „Ön: ellenőrizheti a címet”,
### „A címzett: helyet szabadíthat fel”. A .recipient csak a súgóoldalakon áll, a postafiók gazdájának szól.
### A kukac a @ jel; így nem kell névelőt választani elé.

## Semmi sem ismert

cause-unknown =
    .headline = A pontos ok nem ismert
    .why = A kézbesítési jelentés nem nevez meg egyértelmű okot. Minden ismert adat megtalálható ennek az értesítésnek a végén.
    .act = megkeresheti az okot
    .step-1 = Ellenőrizze még egyszer a címet.
    .step-2 = Várjon néhány órát, majd küldje el újra az üzenetet.
    .step-3 = Ha ismét nem sikerül, továbbítsa ezt az egész értesítést a rendszergazdájának.
    .otherwise = A küldő és a fogadó oldal rendszergazdája a saját naplójában többet is találhat.
    .admin = Az állapotkód és a válasz alapján az ok nem azonosítható. Keresse meg az üzenetet a naplóban az itt szereplő időpontok és azonosítók alapján. Ha a jelentés megnevez egy másik szervert, annak rendszergazdája meg tudja magyarázni a választ.

## Címek

cause-address-problem =
    .headline = Az üzenet egyik címét nem fogadták el
    .why = Az üzenet egyik címét egy útba eső levelezőszerver nem fogadta el. Ennek leggyakoribb oka az elírás.
    .act = ellenőrizheti a címet
    .step-1 = Vesse össze a címet betűről betűre azzal, amely a címzettől kapott üzenetben áll. Figyeljen a szóközökre, vesszőkre és pontokra is.
    .step-2 = Írja be újra a címet, ne a felkínált javaslatok közül válassza ki.
    .step-3 = Kérdezze meg más úton, például telefonon, mi a jelenlegi cím.
    .otherwise = Ha a cím jó, a fogadó oldal rendszergazdája ({ $domain }) többet is kideríthet.
    .admin = Vesse össze a jelentésben szereplő címet azzal, amelyet a feladó használt. Aliasok és továbbítások megváltoztathatták. Ellenőrizze a cím szintaxisát, a domainjét és a választ.

cause-mailbox-unknown =
    .headline = A fogadó szerver ({ $domain }) nem ismeri ezt a címet
    .why = A fogadó szerver ({ $domain }) szerint ehhez a címhez nem tartozik postafiók. Lehet, hogy a címben elírás van, vagy a postafiók megszűnt.
    .act = ellenőrizheti a címet
    .step-1 = Vesse össze a címet betűről betűre azzal, amely a címzettől kapott üzenetben áll. Egyetlen rossz betű is elég.
    .step-2 = Ha a címet a felkínált javaslatok közül választotta, előbb törölje onnan, majd írja be újra.
    .step-3 = Kérdezze meg más úton a helyes címet, majd küldje el újra az üzenetet.
    .otherwise = Ha a cím jó, a fogadó oldal rendszergazdája ({ $domain }) meg tudja nézni, miért ismeretlen ott.
    .recipient = Ha ez az Ön címe, nézze meg, jól van-e leírva ott, ahol mások megtalálják. Kérdezze meg a rendszergazdáját, hogy létezik-e a postafiók.
    .admin = Ha a postafióknak léteznie kell, a fogadó oldal rendszergazdája ellenőrizze a címtárat, az aliasokat és a címzettek tábláit. Ellenőrizze, hogy az MX-rekordok ahhoz a rendszerhez vezetnek-e, amelyben a postafiók van. Egy alias vagy továbbítási szabály már nem létező címre is mutathat.

cause-domain-unknown =
    .headline = Nem található ez a domain: { $domain }
    .why = A címben a kukac (@) utáni rész nem vezet sehova. Lehet, hogy elírás van benne, vagy már nem használják.
    .act = ellenőrizheti a címet
    .step-1 = Ellenőrizze betűről betűre a kukac (@) utáni részt. Például a .com és a .co végződést könnyű összekeverni.
    .step-2 = Keresse meg a helyes címet egy korábbi üzenetben vagy egy weboldalon.
    .step-3 = Kérdezze meg más úton a helyes címet, majd küldje el újra az üzenetet.
    .otherwise = Ha a domain ({ $domain }) helyes, csak a tulajdonosa segíthet.
    .admin = Kérdezze le a domain MX-, A- és AAAA-rekordjait egy másik hálózatból is. Ha mindenhol NXDOMAIN a válasz, rossz a név, vagy lejárt a regisztráció. Ha csak itt NXDOMAIN, a saját resolvere a gyanús.

cause-domain-accepts-no-mail =
    .headline = Ez a domain ({ $domain }) nem fogad e-mailt
    .why = Ez a domain úgy van beállítva, hogy ne fogadjon e-mailt. Ezért egyetlen ottani cím sem érhető el.
    .act = másik címet használhat
    .step-1 = Ellenőrizze a kukac (@) utáni részt. Lehet, hogy egy hasonló név a helyes.
    .step-2 = Kérjen másik címet, például telefonon.
    .step-3 = Keressen kapcsolatfelvételi űrlapot a szervezet weboldalán.
    .otherwise = Ha a domainnek ({ $domain }) e-mailt kellene fogadnia, a tulajdonosának kell módosítania a beállításokat.
    .admin = A domain null MX-rekordot tesz közzé (RFC 7505). Ha ez tévedés, a tulajdonosa tegye közzé helyette a levelezőszerverei MX-rekordjait.

cause-address-malformed =
    .headline = A cím formáját nem fogadták el
    .why = A jelentés szerint a cím nem úgy van leírva, ahogy egy e-mail-címnek kell. Ehhez egyetlen szóköz vagy vessző is elég.
    .act = kijavíthatja a címet
    .step-1 = Keressen a címben szóközt, vesszőt, idézőjelet, zárójelet vagy záró pontot. Ezeknek nincs ott helyük.
    .step-2 = Nézze meg, hogy pontosan egy kukac (@) van-e benne, és utána teljes domain áll-e, például example.com.
    .step-3 = Írja be kézzel a címet. A kimásolt szövegben lehetnek nem látható karakterek.
    .otherwise = Ha a cím jónak látszik, továbbítsa ezt az egész értesítést a rendszergazdájának.
    .admin = Nézze meg a címet az RCPT parancsban, ne csak a fejlécben. Szokásos hibák: elkóborolt idézőjel vagy kacsacsőr, megjelenített név, záró pont, pont nélküli domain, nulla szélességű vagy más karakterre hasonlító karakterek, 64 oktettnél több a @ előtt (RFC 5321, 4.1.2. és 4.5.3.1. szakasz). Ha a feladó jól írta be, keresse meg, melyik névjegy, alias vagy program módosította.

cause-address-ambiguous =
    .headline = { $domain }: ehhez a címhez több postafiók is illik
    .why = A fogadó szerver ({ $domain }) szerint ez a cím több postafiókot is jelenthet. Nem tudja eldönteni, melyikről van szó.
    .act = használhatja a teljes címet
    .step-1 = Használja a címzett teljes címét, ne a rövid alakját vagy csak a nevet.
    .step-2 = Kérjen a címzettől más úton olyan címet, amely biztosan működik.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) beállíthatja, hogy a cím csak egy postafiókhoz vezessen.
    .recipient = Szóljon a rendszergazdájának, hogy az Ön címéhez több postafiók is illik. Amíg ez nem rendeződik, adjon meg másoknak egy másik címet.
    .admin = A hiba a címzett címtárában van. A fogadó oldal rendszergazdája keressen rá a címre az összes postafiókban, névjegyben, csoportban, aliasban és átírási szabályban, és csak egy helyen hagyja meg. A név szerinti keresésnek is egyértelműnek kell lennie. A módosítás után várja meg, amíg a címtár szinkronizál a levelezőszerverrel.

cause-mailbox-moved =
    .headline = { $domain }: ez a postafiók elköltözött
    .why = A fogadó szerver ({ $domain }) azt mondja, hogy ez a postafiók már nincs ott. Az üzeneteket nem továbbítja új címre.
    .act = használhatja az új címet
    .step-1 = Kérdezze meg a címzettől más úton az új címet.
    .step-2 = Olvassa el a másik szerver válaszát az értesítés végén. Ha megnevezi az új címet, győződjön meg róla, hogy helyes.
    .step-3 = Javítsa ki a címet a névjegyei között, majd küldje el újra az üzenetet.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) beállíthat továbbítást a régi címhez.
    .recipient = Ha ez az Ön régi címe, adja meg másoknak az újat. A rendszergazdája talán egy ideig továbbítani tudja az üzeneteket.
    .admin = A másik szerver szerint a postafiók elköltözött, és nincs továbbítás. Az 551-es válasz megnevezheti az új címet: ellenőrizze, mielőtt bárki használná.

cause-address-changed-hands =
    .headline = { $domain }: ez a cím gazdát cserélt
    .why = Az üzenet csak annak szólt, akié a cím egy megadott napon volt. A fogadó szerver ({ $domain }) szerint azóta más a gazdája.
    .act = kérhet egy másik címet
    .step-1 = Kérdezze meg a címzettől más úton a jelenlegi címét.
    .step-2 = Ne küldjön személyes dolgot a régi címre. Lehet, hogy már más olvassa.
    .step-3 = Törölje a régi címet a névjegyei közül és a listáiról.
    .otherwise = Ha a gazdája nem változott, a fogadó oldal rendszergazdája ({ $domain }) kijavíthatja a nyilvántartott dátumot.
    .recipient = Ha ez a cím végig az Öné volt, kérje meg a rendszergazdáját, hogy javítsa ki a nyilvántartott dátumot. Ha új Önnek, az üzenet nem Önnek szólt.
    .admin = Az üzenetben az RRVS paraméter vagy a Require-Recipient-Valid-Since mező szerepelt (RFC 7293). Vesse össze a dátumát azzal a nappal, amikor a fiók gazdája utoljára megerősítette a címet. Ne küldjön oda jelszó-visszaállítást vagy más személyes adatot, és erősíttessen meg másik címet. Az 5.7.17 a postafiókra, az 5.7.18 az egész domainre vonatkozik. Ha egyik sem cserélt gazdát, a fogadó oldalnak kell javítania a nyilvántartását.

cause-sender-address-refused =
    .headline = Az Ön feladói címét nem fogadták el
    .why = Egy útba eső levelezőszerver nem fogadta el azt a címet, amelyről Ön írt. Talán elírás van benne, vagy a domain beállításai hibásak.
    .act = ellenőrizheti a feladói címet
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ellenőrizze a saját címét a levelezőprogram beállításaiban.
    .step-3 = Ha van másik címe, küldje el onnan az üzenetet.
    .otherwise = A jelentés alapján a hiba nem abban a címben van, amelyre Ön írt.
    .admin = Ellenőrizze a borítékfeladót: a szintaxisát, és hogy a domainje MX-, A- vagy AAAA-rekordra feloldható-e. Sok szerver visszautasítja a nem feloldható vagy null MX-es feladói domaint.

cause-sender-address-malformed =
    .headline = Az Ön feladói címének formáját nem fogadták el
    .why = Egy levelezőszerver szerint az a cím, amelyről Ön írt, nem úgy van leírva, ahogy egy e-mail-címnek kell.
    .act = kijavíthatja a feladói címet
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Nézze meg a saját címét a levelezőprogram beállításaiban. Törölje belőle a szóközt, vesszőt és zárójelet.
    .step-3 = Ha készülék vagy weboldal küldte az üzenetet, ellenőrizze az ott beállított feladói címet.
    .otherwise = A jelentés alapján a hiba nem abban a címben van, amelyre Ön írt.
    .admin = Nézze meg a MAIL FROM parancsot a naplóban. Szokásos hibák: üres domain, puszta gépnév, megjelenített név a kacsacsőrök között, szóközök, nem ASCII-karakterek SMTPUTF8 nélkül. Ellenőrizze a fiók mail attribútumát, valamint a készülékekben, szkriptekben és webes űrlapokban beállított feladót. Az átírás (SRS, VERP, masquerading) 64 oktettnél hosszabbá teheti a helyi részt (RFC 5321, 4.5.3.1.1. szakasz).

cause-sender-domain-unknown =
    .headline = Egy levelezőszerver nem találta az Ön címének domainjét
    .why = A szerver az Ön saját címében nézte meg a kukac (@) utáni részt. Nem talált olyan domaint, amely választ tudna fogadni.
    .act = ellenőrizheti a feladói domaint
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ellenőrizze a levelezőprogramban a saját címének kukac (@) utáni részét.
    .step-3 = Ha van más domainhez tartozó címe, küldje el onnan az üzenetet.
    .otherwise = A jelentés alapján a hiba nem abban a címben van, amelyre Ön írt.
    .admin = Kérdezze le a borítékfeladó domainjének MX-, A- és AAAA-rekordjait a hálózatán kívülről, több resolvernél is. Szokásos hibák: lejárt regisztráció, hibás delegálás vagy DNSSEC (SERVFAIL), csak belül létező domain, például .local vagy gépnév. A belső domaineket az átjáróban írja át nyilvánosra. Ha most már minden rendben, várja ki a zóna negatív TTL-jét, és küldje el újra.

cause-sender-domain-accepts-no-mail =
    .headline = Egy szerver szerint az Ön domainje nem fogad e-mailt
    .why = A szerver szerint az Ön címének domainje nem fogad e-mailt. Az olyan üzenetet, amelyre nem lehet válaszolni, visszautasítja.
    .act = lehetővé teheti a válaszokat
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ha van olyan címe, amely fogad e-mailt, küldje el onnan az üzenetet.
    .otherwise = A jelentés alapján a hiba nem abban a címben van, amelyre Ön írt.
    .admin = A borítékfeladó domainje null MX-rekordot tesz közzé (RFC 7505), ezért jelentés sosem érkezhetne meg oda. Derítse ki, melyik program vagy szolgáltatás használja feladóként, és adjon neki visszaküldési címet egy leveleket fogadó domainben. Ha a domainnek fogadnia kell, a null MX helyére valódi MX-rekordok valók. Ha senki sem használja, a feladó hamis lehet: nézze meg a DMARC-jelentéseket.

## Postafiókok

cause-mailbox-problem =
    .headline = { $domain }: gond van ezzel a postafiókkal
    .why = A fogadó szerver ({ $domain }) nem tudta kézbesíteni az üzenetet ebbe a postafiókba. A válasza szerint az ok maga a postafiók.
    .act = rendbe teheti a postafiókot
    .step-1 = Szóljon a címzettnek más úton, hogy az üzenetek nem érkeznek meg.
    .step-2 = Várjon egy napot, majd küldje el újra az üzenetet.
    .step-3 = Ha sürgős, írjon a címzett egy másik címére.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) látja a pontos okot.
    .recipient = Jelentkezzen be a postafiókjába, és keressen figyelmeztetéseket. Ha nem talál, szóljon a rendszergazdájának.
    .admin = A másik szerver elfogadja a címet, de a postafiók hibáját jelenti. A fogadó oldal rendszergazdája ellenőrizze a postafiók állapotát, a továbbítását, és ha listáról van szó, a tagjait.

cause-mailbox-full =
    .headline = { $domain }: tele van a postafiók
    .why = A megtelt postafiók nem fogad új üzenetet. Ha lesz benne hely, ismét fogad üzeneteket.
    .act = helyet szabadíthat fel
    .step-1 = Szóljon a címzettnek más úton, hogy tele van a postafiókja.
    .step-2 = Küldje el újra az üzenetet, amikor már van hely.
    .step-3 = Ha sürgős, írjon a címzett egy másik címére.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) is adhat több helyet a postafióknak.
    .recipient = Törölje a nagy vagy régi üzeneteket, majd ürítse ki a kuka és a spam mappát. Ha több helyre van szüksége, forduljon a rendszergazdájához.
    .admin = A válasz szerint a postafiók túllépte a kvótáját. A rendszergazda növelheti a kvótát, vagy helyet szabadíthat fel; a kuka és a spam mappa gyakran beleszámít. Körlevél előtt ellenőrizze, hogy a postafiókot használják-e még.

cause-mailbox-disabled =
    .headline = { $domain }: ez a postafiók ki van kapcsolva
    .why = A fogadó szerver ({ $domain }) nem vesz át üzenetet ehhez a postafiókhoz. Lehet, hogy csak egy időre zárták le, de az is, hogy végleg.
    .act = bekapcsolhatja a postafiókot
    .step-1 = Kérdezze meg más úton, használják-e még ezt a címet.
    .step-2 = Írjon a címzett vagy a szervezet egy másik címére.
    .otherwise = Ha a postafióknak működnie kellene, a fogadó oldal rendszergazdája ({ $domain }) újra bekapcsolhatja.
    .recipient = Jelentkezzen be a postafiókjába; lehet, hogy túl régóta nem használta senki. Ha nem sikerül, kérje meg a rendszergazdáját, hogy kapcsolja be.
    .admin = A fiók le van tiltva, zárolva vagy felfüggesztve, gyakran hosszú inaktivitás után. A rendszergazda újra engedélyezheti, vagy aliast, továbbítást állíthat be. Különben törölje a címet a listáiból.

cause-list-expansion-failed =
    .headline = { $domain }: a lista tagjait nem sikerült lekérdezni
    .why = A cím egy listát vagy csoportot jelöl. A fogadó szerver ({ $domain }) szerint az üzenetet nem lehetett továbbadni a tagjainak.
    .act = rendbe teheti a listát
    .step-1 = Szóljon a lista gazdájának más úton, hogy az üzenetek nem jutnak át.
    .step-2 = Ha sürgős, írjon közvetlenül azoknak a tagoknak, akiket ismer.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) meg tudja nézni, miért nem sikerült lekérdezni a tagokat.
    .recipient = Ha Ön kezeli ezt a listát, ellenőrizze a tagjait, és törölje a már nem működő bejegyzéseket. Ha nem talál hibát, szóljon a rendszergazdájának.
    .admin = A fogadó oldalon, ebben a sorrendben: el tudja-e olvasni a szerver a tagokat tartalmazó címtárat, fájlt vagy adatbázist; illeszkedik-e még a dinamikus csoport szűrője és alapja; tartalmazzák-e egymást az egymásba ágyazott listák; hibás-e valamelyik bejegyzés. Kézzel bontsa ki a listát, mielőtt újra levél menne rá. Az adott rendszer más listáiból kiderül, hogy a lista vagy a címtár hibás-e.

cause-forwarding-broken =
    .headline = { $domain }: a postafiók továbbítása nem működik
    .why = A postafiók másik címre továbbítja az üzeneteit. A fogadó szerver ({ $domain }) szerint ez nem működik.
    .act = kijavíthatja a továbbítást
    .step-1 = Szóljon a címzettnek más úton, hogy nem működik a postafiók továbbítása.
    .step-2 = Ha sürgős, írjon a címzett egy másik címére.
    .otherwise = A jelentés alapján jó a cím, amelyre Ön írt. A továbbítást gyakran maga a címzett is kijavíthatja.
    .recipient = Nézze meg, melyik címre továbbítja a postafiókja az üzeneteket. Javítsa ki, vagy kapcsolja ki a továbbítást.
    .admin = A fogadó oldalon keresse meg, hol van beállítva a továbbítás: a fióknál, a postafiók szabályában, aliasban vagy névjegyobjektumban. Küldjön tesztüzenetet közvetlenül a célcímre. Javítsa vagy törölje a célcímet, addig pedig őrizzen meg helyi másolatot. Ha a cél a továbbított üzeneteket visszautasítja, nézze meg az SPF és a DMARC eredményét: talán hiányzik az SRS vagy az ARC.

## Levelezőrendszerek

cause-system-problem =
    .headline = { $domain }: gond van a levelezőrendszerrel
    .why = A fogadó levelezőrendszer ({ $domain }) nem tudta átvenni az üzenetet. A válasza szerint az ok maga a rendszer.
    .act = rendbe teheti a levelezőrendszert
    .step-1 = Várjon néhány órát, majd küldje el újra az üzenetet.
    .step-2 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = Ha a gond nem múlik el, a fogadó oldal rendszergazdájának ({ $domain }) kell megnéznie.
    .admin = A másik rendszer a saját hibáját jelenti: tárhely, karbantartás, beállítás vagy hiányzó funkció. A fogadó oldal rendszergazdájának az időpontra, a válaszban szereplő sorazonosítóra és magára a válaszra van szüksége.

cause-system-full =
    .headline = { $domain }: megtelt a levelezőrendszer
    .why = A levelezőszerver közlése szerint nincs több helye új üzeneteknek. Ez az egész rendszerre vonatkozik, nem egyetlen postafiókra.
    .act = tárhelyet szabadíthat fel
    .step-1 = Várjon egy napot, majd küldje el újra az üzenetet.
    .step-2 = Ha sürgős, írjon a címzett egy olyan címére, amely más domainhez tartozik.
    .otherwise = Ha napokig tart, csak a fogadó oldal rendszergazdája ({ $domain }) tud helyet felszabadítani.
    .admin = A válasz a másik szerverre vonatkozik, nem kvótára. A fogadó oldal rendszergazdája ellenőrizze a sor- és levélkötetek szabad helyét és inode-jait, majd a memóriát, végül a küszöböt, amely alatt a szerver nem vesz át levelet (Postfixben queue_minfree, Exchange-ben back pressure). A küldő oldalon a sornak csak tovább kell próbálkoznia.

cause-system-not-accepting =
    .headline = { $domain }: a levelezőrendszer nem fogad üzenetet
    .why = A levelezőszerver azt mondja, hogy nem vesz át üzenetet. Lehet, hogy egy időre leállították, vagy nem levelezésre való.
    .act = bekapcsolhatja a fogadást
    .step-1 = Ellenőrizze a kukac (@) utáni részt. Lehet, hogy egy hasonló név a helyes.
    .step-2 = Ha a cím jó, várjon egy napot, majd küldje el újra az üzenetet.
    .step-3 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = Ha napokig tart, a fogadó oldal rendszergazdájának ({ $domain }) kell megnéznie.
    .admin = A 421-es válasz vagy a 4.3.2 leállásra, karbantartásra vagy befagyasztott sorra utal; az 521-es azt mondja, hogy ez a gép sosem vesz át levelet (RFC 7504). Ellenőrizze, hogy az MX-rekordok csak levélfogadásra szánt gépeket neveznek-e meg, és próbálja a többit. Magán a gépen nézze meg a levelezőszolgáltatás állapotát, a leállított listenereket vagy összetevőket és a kapcsolatok korlátait.

cause-system-misconfigured =
    .headline = { $domain }: hibás a levelezőrendszer beállítása
    .why = Az ottani levelezőrendszer a saját válasza szerint nincs jól beállítva ehhez az üzenethez.
    .act = kijavíthatja a beállításait
    .step-1 = Szóljon a címzettnek más úton, hogy az ottani levelezőrendszer hibás beállításokat jelez.
    .step-2 = Ha sürgős, írjon a címzett egy olyan címére, amely más domainhez tartozik.
    .step-3 = Küldje el újra az üzenetet, ha már kijavították a beállításokat.
    .otherwise = Az értesítés végén álló adatok segítenek a fogadó oldal rendszergazdájának ({ $domain }) megtalálni a hibát.
    .admin = Az 5.3.5 gyakran azt jelenti, hogy a szerver önmagát találja következő állomásnak. Vesse össze a gépnevét, a helyi domainek listáját és az MX-et vagy a smart hostot; Exchange-ben az azonos nevű összekötők okoznak ilyet. Különben a másik szerver naplója mutatja meg az okot a válasz időpontjában: ismeretlen átvitel, hiányzó keresési tábla, rossz jogosultság. Küldje el a fogadó oldal postmasterének a teljes választ a sorazonosítóval.

cause-feature-missing =
    .headline = { $domain }: hiányzik egy funkció, amelyet az üzenet kér
    .why = Az üzenetet különleges beállítással küldték. A fogadó szerver ({ $domain }) közlése szerint ezt nem támogatja.
    .act = bekapcsolhatja a funkciót
    .step-1 = Kapcsolja ki a különleges beállításokat, például a kézbesítési visszaigazolást vagy az időzítést. Ezután küldje el újra az üzenetet.
    .step-2 = Próbálja másik levelezőprogrammal, például a böngészőben.
    .step-3 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = Ha semmilyen különleges beállítást nem választott, továbbítsa ezt az egész értesítést a rendszergazdájának.
    .admin = Keresse meg a paramétert, amelyről a válasz szól: vesse össze a napló MAIL és RCPT sorait azzal, amit a másik gép az EHLO után bejelent (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Nézze meg, nem rejti-e el valamelyik oldal tűzfala a bővítményeket. Állítsa be, hogy a rendszere elhagyja a paramétert, ahol nem kínálják fel, vagy kérje a bővítmény bekapcsolását a fogadó oldalon.

cause-message-too-large =
    .headline = Az üzenet túl nagy
    .why = Egy útba eső levelezőszerver csak kisebb üzeneteket fogad el. A mellékletek küldéskor körülbelül egyharmaddal nőnek.
    .act = csökkentheti az üzenet méretét
    .step-1 = Hagyja el a nagy mellékleteket, vagy tegye őket kisebbé.
    .step-2 = Tegye fel a nagy fájlokat az internetre, és küldjön róluk hivatkozást.
    .step-3 = A mellékleteket külön üzenetekben küldje el.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) meg tudja mondani, ott mekkora lehet egy üzenet.
    .recipient = Ajánljon más utat a nagy fájlokhoz, például közös mappát. A rendszergazdája tudja, mekkora lehet egy üzenet.
    .admin = Vesse össze az üzenet méretét a SIZE értékével, amelyet a másik szerver az EHLO után bejelent. A base64 körülbelül 37 százalékkal növeli a mellékletet. Egyetlen postafiók korlátja alacsonyabb lehet a rendszerénél.

cause-message-too-large-for-mailbox =
    .headline = Az üzenet túl nagy ehhez a postafiókhoz
    .why = A fogadó szerver ({ $domain }) szerint ez a postafiók csak kisebb üzeneteket fogad. A mellékletek küldéskor körülbelül egyharmaddal nőnek.
    .act = kisebb üzenetet küldhet
    .step-1 = Tegye fel a nagy fájlokat az internetre, és küldjön róluk hivatkozást.
    .step-2 = Hagyja el a mellékleteket, vagy tegye őket kisebbé.
    .step-3 = Kérjen a címzettől olyan címet, amely nagyobb üzeneteket is fogad.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) megemelheti a postafiók korlátját.
    .recipient = Kérdezze meg a rendszergazdáját, mekkora üzenet jöhet Önnek, és emelhető-e a korlát. Addig ajánljon más utat a nagy fájlokhoz.
    .admin = A korlát a postafiókra, csoportra vagy fiókra vonatkozik (X.2.3), ezért jóval kisebb lehet az EHLO után bejelentett SIZE értékénél. Vesse össze a továbbított mérettel: a mellékletek base64-ben körülbelül 37 százalékkal nagyobbak. A fogadó oldal rendszergazdája először a fiók fogadási korlátját nézze, azután a csoportét vagy a csomagét.

cause-own-system-problem =
    .headline = Az ok a saját levelezőrendszerünkben van
    .why = A levelezőrendszerünk nem tudta továbbadni az üzenetet. A jelentés alapján a fogadó oldalnak ebben nincs szerepe.
    .act = ellenőrizheti a levelezőrendszert
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Küldje el újra az üzenetet, ha már elhárították a hibát.
    .otherwise = A címzett ezen nem tud változtatni.
    .admin = Az üzenet magán a jelentő gépen akadt el. Keresse meg a naplójában az itt szereplő időpontokat és azonosítókat. Ellenőrizze a beállításokat, a tárhelyet, a jogosultságokat és a helyi szabályokat.

cause-stopped-by-own-rules =
    .headline = Levelezőrendszerünk egyik szabálya megállítja az üzenetet
    .why = A levelezőrendszerünknek szabályai vannak a címekről, a továbbításról és a tartalomról. A jelentés alapján az egyik szabály erre az üzenetre vonatkozik.
    .act = ellenőrizheti a szabályt
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Olvassa el az okot az értesítés végén. Talán kiderül belőle, mire vonatkozik a szabály.
    .step-3 = Ha a leveleit automatikusan továbbítják, kérdezze meg, szabad-e, vagy kapcsolja ki.
    .otherwise = A címzett ezen nem tud változtatni.
    .admin = Keresse meg a szabályt a jelentő gép naplójában azonosító és időpont alapján: hozzáférési táblák, tartalomszűrők és milterek, átviteli vagy adatvesztés-megelőzési szabályok, tiltott címzettek, az automatikus továbbítás korlátai. Olyan szűk kivételt tegyen, amilyen maga az eset. Ha kifelé irányuló továbbítást állított meg, előbb nézze meg, ki állította be: gyakori jele annak, hogy valaki más vette át a fiókot.

## Hálózat és útvonal

cause-network-problem =
    .headline = Nem működik a kapcsolat a levelezőrendszerek között
    .why = Hálózati hiba történt a címzett domainje ({ $domain }) felé vezető úton. Az ilyen hibák gyakran maguktól elmúlnak.
    .act = várhat, majd újraküldheti
    .step-1 = Várjon néhány órát, majd küldje el újra az üzenetet.
    .step-2 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = Ha napokig tart, továbbítsa ezt az egész értesítést a rendszergazdájának.
    .admin = Tesztelje a kapcsolatot a domain minden MX-gépéhez a 25-ös porton, IPv4-en és IPv6-on. Keressen időtúllépést, resetet és path MTU-hibát. Ha csak ez a domain érintett, szóljon a fogadó oldal rendszergazdájának.

cause-host-unreachable =
    .headline = A fogadó szerver ({ $domain }) nem érhető el
    .why = Nem sikerült kapcsolatba lépni ezzel a szerverrel. Talán ki van kapcsolva, túlterhelt, vagy nincs hálózata.
    .act = ellenőrizheti a szerverét
    .step-1 = Ellenőrizze a kukac (@) utáni részt. Lehet, hogy egy hasonló név a helyes.
    .step-2 = Ha a cím jó, várjon egy napot, majd küldje el újra az üzenetet.
    .step-3 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = Ha a gond nem múlik el, a fogadó oldal rendszergazdájának ({ $domain }) kell ellenőriznie a szerverét.
    .admin = Tesztelje minden MX-gép 25-ös portját IPv4-en és IPv6-on, másik hálózatból is. Ha mások elérik, nézze meg a tűzfalát, az útvonalait, és hogy a szolgáltatója nem tiltja-e a 25-ös portot.

cause-connection-refused =
    .headline = A fogadó szerver ({ $domain }) elutasította a kapcsolatot
    .why = A szerver megvan, de levelezéshez nem fogad kapcsolatot. Talán leállították a levelezőszolgáltatását, vagy tűzfal áll az útban.
    .act = ellenőrizheti a levelezőszolgáltatását
    .step-1 = Ellenőrizze a kukac (@) utáni részt. Lehet, hogy a domainnek weboldala van, de levelezése nincs.
    .step-2 = Ha a cím jó, várjon néhány órát, majd küldje el újra az üzenetet.
    .step-3 = Ha ismét nem sikerül, szóljon a címzettnek más úton.
    .otherwise = Ha a gond nem múlik el, a fogadó oldal rendszergazdájának ({ $domain }) kell megnéznie, fut-e a levelezőszolgáltatása.
    .admin = A 25-ös porton az elutasítás (TCP reset, ECONNREFUSED) azt jelenti, hogy ott semmi sem figyel, vagy tűzfal utasítja el. Próbálja meg minden MX-gépet IPv4-en és IPv6-on, másik hálózatból is: ha onnan működik, az Ön címét tiltják. MX-rekord nélkül az A- vagy AAAA-rekord számít, ez webszerverhez is vezethet. A másik gépen: fut-e a szolgáltatás, milyen címeken, milyen korlátokkal.

cause-connection-broken =
    .headline = Megszakadt a kapcsolat a fogadó szerverrel ({ $domain })
    .why = A szerverek kapcsolatban voltak, de a kapcsolat megszakadt, mielőtt az üzenetet átadták volna.
    .act = várhat, majd újraküldheti
    .step-1 = Várjon egy órát, majd küldje el újra az üzenetet.
    .step-2 = Ha nagy mellékletei vannak, küldje el nélkülük, vagy a fájlokra mutató hivatkozással.
    .step-3 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = Ha ez újra meg újra előfordul, továbbítsa ezt az egész értesítést a rendszergazdájának.
    .admin = Keresse meg, melyik parancs után szakadt meg. Az üdvözlés előtt: kapcsolatok korlátja vagy szándékos késleltetés. A STARTTLS után: a kézfogás. A DATA közben: path MTU, lassú tartalomszűrő, méretkorlát. Küldjön kis és nagy tesztüzenetet minden MX-géphez IPv4-en és IPv6-on. Nézze meg az SMTP-t vizsgáló tűzfalakat és a saját időkorlátait (RFC 5321, 4.5.3.2. szakasz).

cause-may-have-arrived =
    .headline = Lehet, hogy az üzenet megérkezett
    .why = A kapcsolat a fogadó szerverrel ({ $domain }) az üzenet teljes elküldése után szakadt meg. A válasz hiányzik, ezért nem tudjuk, átvették-e.
    .act = megkérdezheti, megérkezett-e
    .step-1 = Kérdezze meg a címzettől, hogy az üzenet megérkezett-e.
    .step-2 = Csak akkor küldje el újra, ha hiányzik. Különben kétszer érkezhet meg.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) a naplójában látja, átvették-e az üzenetet.
    .recipient = Nézze meg a beérkező és a spam mappát. Írja meg a feladónak, ott van-e az üzenet.
    .admin = A kapcsolat az adatok vége után, a válasz előtt veszett el. Keressen rá a Message-ID értékére a másik szerver naplójában. Ha ismét előfordul, nézze meg a lassú tartalomszűrőket, az időkorlátokat (az RFC 5321 itt tíz percet kér) és a path MTU-t.

cause-expired-after-retries =
    .headline = Egyik kézbesítési kísérlet sem sikerült
    .why = A fogadó szervernek ({ $domain }) többször is megpróbálták átadni az üzenetet. A jelentés más okot nem nevez meg.
    .act = várhat, majd újraküldheti
    .step-1 = Ellenőrizze a kukac (@) utáni részt. Lehet, hogy egy hasonló név a helyes.
    .step-2 = Ha a cím jó, várjon egy napot, majd küldje el újra az üzenetet.
    .step-3 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = Ha ismét nem sikerül, továbbítsa ezt az egész értesítést a rendszergazdájának.
    .admin = A sorban tartás ideje letelt. Nézze meg a naplóban minden kísérlet utolsó válaszát: az nevezi meg a valódi okot. Tesztelje a domain MX-gépeit IPv4-en és IPv6-on.

cause-route-broken =
    .headline = Nincs működő út ehhez a domainhez: { $domain }
    .why = Nem sikerült kideríteni, hova kell kézbesíteni az üzenetet. A domain ({ $domain }) vagy egy útba eső szerver beállításai hibásak lehetnek.
    .act = kijavíthatja a beállításokat
    .step-1 = Szóljon a címzettnek más úton, hogy a címére küldött levelek nem érkeznek meg.
    .step-2 = Ellenőrizze a kukac (@) utáni részt. Lehet, hogy egy hasonló név a helyes.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) meg tudja nézni, hova jutnak az oda küldött levelek.
    .admin = Ellenőrizze a domain MX-, A- és AAAA-rekordjait és a saját útvonaltábláit. Hurok esetén a Received mezők mutatják, melyik gépek ismétlődnek. Keressen körbe menő továbbítást és olyan MX-gépet, amely a domaint nem tekinti sajátjának.

cause-domain-without-mail-server =
    .headline = Nincs levelezőszervere ennek a domainnek: { $domain }
    .why = A domain létezik, de nem nevez meg olyan levelezőszervert, amely átveheti az üzenetet. Lehet, hogy csak weboldalhoz használják.
    .act = megadhat egy levelezőszervert
    .step-1 = Ellenőrizze a kukac (@) utáni részt. Lehet, hogy egy hasonló név a helyes.
    .step-2 = Keresse meg a helyes címet egy korábbi üzenetben vagy a szervezet weboldalán.
    .step-3 = Kérjen a címzettől más úton egy másik címet.
    .otherwise = Ha a domain ({ $domain }) helyes, a rendszergazdájának kell levelezőszervert megadnia a beállításaiban.
    .admin = Kérdezze le az MX-rekordokat. Nem használható: A- vagy AAAA-rekord nélküli név, CNAME (RFC 2181, 10.3. szakasz), név helyett IP-cím, localhost. MX nélkül maga a domain címe számít (RFC 5321, 5.1. szakasz). Ha az MX a jelentő gépre vezet vissza („mail loops back to myself”), az a gép nem ismeri sajátjaként a domaint: vegye fel ott, vagy javítsa ki az MX-et.

cause-domain-lookup-failed =
    .headline = Nem sikerült kikeresni a fogadó szervert ({ $domain })
    .why = Egy nyilvántartás, amely a postafiókhoz vezető utat mutatja, nem adott használható választ. A hiba bármelyik oldalon lehet.
    .act = ellenőrizheti a névszervereket
    .step-1 = Ellenőrizze a kukac (@) utáni részt. Lehet, hogy egy hasonló név a helyes.
    .step-2 = Ha a cím jó, várjon néhány órát, majd küldje el újra az üzenetet.
    .step-3 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = Ha ez másik domainnél is előfordul, nem csak ennél ({ $domain }), továbbítsa ezt az egész értesítést a rendszergazdájának.
    .admin = Kérdezze le a domain minden hiteles névszerverétől az MX-, A- és AAAA-rekordokat, azután a saját resolverétől is. Ha csak a resolver nem válaszol jól (SERVFAIL, időtúllépés), nézze meg a DNSSEC-ellenőrzését, a forwardereit, valamint hogy nincs-e tiltva a TCP vagy a nagy UDP-válasz az 53-as porton. Ha a hiteles szerverek hibáznak: lame delegation, lejárt aláírások, elérhetetlen gépek. Ahol a jelentő gép LDAP vagy adatbázis alapján választ utat, előbb azt ellenőrizze.

cause-mail-loop =
    .headline = Úgy tűnik, az üzenet körbe-körbe jár
    .why = A jelentés szerint az üzenet visszatért egy szerverhez, vagy túl sok szerveren haladt át. Általában szerverek vagy postafiókok továbbítják egymásnak.
    .act = megszakíthatja a kört
    .step-1 = Szóljon a címzettnek más úton, hogy a címére küldött üzenetek körbe járnak.
    .step-2 = Ha a saját leveleit erre a címre továbbítja, ellenőrizze, hogy nem jönnek-e vissza Önhöz.
    .step-3 = Ha sürgős, írjon a címzett egy másik címére.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) meg tudja keresni, hol fordul vissza az üzenet.
    .recipient = Ha másik címre továbbítja az üzeneteit, ellenőrizze, hogy onnan nem továbbítják-e őket vissza Önhöz.
    .admin = Olvassa a Received mezőket alulról felfelé, és keresse meg, hol ismétlődnek a gépek: az ismétlés előtti utolsó gép küldi vissza az üzenetet. Ott keressen körbe menő továbbítást, helyi domainhez beállított relayt vagy smart hostot, visszafelé vezető MX-et, vagy hibrid rendszert, amelyben mindkét oldal a másikénak hiszi a domaint. Ha semmi sem ismétlődik, túl alacsony az állomások korlátja: az RFC 5321 6.3. szakasza legalább 100-at kér.

## Átadás szerverek között

cause-protocol-problem =
    .headline = Két levelezőszerver nem értette meg egymást
    .why = A szerverek nem egyeztek meg abban, hogyan adják át az üzenetet. Ez műszaki ügy a két szerver között.
    .act = ellenőrizheti a levelezőszervert
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = Lehet, hogy a fogadó oldal rendszergazdájára ({ $domain }) is szükség lesz.
    .admin = Olvassa a választ azzal a paranccsal együtt, amelyre érkezett. Vesse össze, mit jelentettek be az EHLO után, és mit használtak. Gyakori ok az SMTP-t átíró tűzfal vagy proxy, és az is, ha a szerver előbb STARTTLS-t követel.

cause-tls-demanded =
    .headline = Egy levelezőszerver biztonságos kapcsolatot kér
    .why = A szerver szerint ezt az üzenetet csak titkosított kapcsolaton veszi át. A jelentés alapján a kapcsolat nem volt titkosítva.
    .act = bekapcsolhatja a titkosítást
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ha saját levelezőprogramból vagy készülékről küldte, kapcsolja be ott a TLS-t a kimenő levelekhez.
    .otherwise = A címzett ezen nem tud változtatni.
    .admin = Ellenőrizze, hogy a rendszere kliensként használja-e a STARTTLS-t (RFC 3207): sok alapból nem. Ha igen, nézze meg, kínálja-e az EHLO a STARTTLS-t, és nem veszi-e ki egy tűzfal. Ha a kézfogás nem sikerül: 1.2-nél régebbi TLS, titkosítókészletek, hiányzó CA-csomag. Beküldéshez a 465-ös portot használja, vagy az 587-est STARTTLS-sel (RFC 8314). A Google erre 4.7.29-et vagy 5.7.29-et ad.

cause-too-many-recipients =
    .headline = Az üzenetnek túl sok címzettje van
    .why = Egy útba eső levelezőszerver egyszerre csak korlátozott számú címet fogad el.
    .act = kevesebb címre írhat
    .step-1 = Küldje el újra az üzenetet, de csak az ebben az értesítésben szereplő címekre.
    .step-2 = Ha így is túl sok a cím, küldje kisebb csoportoknak, egymás után.
    .step-3 = Ha gyakran ír ennek a csoportnak, kérjen levelezőlistát a rendszergazdájától.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) meg tudja mondani, ott mi a korlát.
    .admin = A szervernek egyszerre legalább 100 címzettet kell elfogadnia, a kliensnek pedig a többit szét kell osztania (RFC 5321). Nézze meg, hogy a rendszere szétosztja-e a címzetteket a 452-es válasz után, és mi a korlát egy üzenetre, illetve egy feladóra.

## Tartalom

cause-content-problem =
    .headline = Egy levelezőszerver nem tudja kezelni az üzenet formáját
    .why = Az üzenet felépítésében valami akadályozza a kézbesítést. Lehet a formátum, a karakterek vagy egy melléklet.
    .act = egyszerűbbé teheti az üzenetet
    .step-1 = Küldje el újra az üzenetet egyszerű szövegként, formázás nélkül.
    .step-2 = Hagyja el a mellékleteket, vagy küldje őket elterjedt fájltípusban.
    .step-3 = Próbálja másik levelezőprogrammal, például a böngészőben.
    .otherwise = Ha egy egyszerű üzenet sem megy át, továbbítsa ezt az egész értesítést a rendszergazdájának.
    .admin = Ellenőrizze az üzenetet az RFC 5322 és a MIME alapján: From és Date, magányos CR vagy LF, sorhossz, NUL, karakterkészletek. Nézze meg, nem olyan 8BITMIME, BINARYMIME vagy SMTPUTF8 kellett-e, amelyet nem kínáltak fel.

cause-message-malformed =
    .headline = Egy levelezőszerver hibát talált az üzenet formájában
    .why = A szerver szerint az üzenet nem felel meg az e-mail szabványának. Ennek rendszerint az üzenetet készítő program az oka.
    .act = másik programot használhat
    .step-1 = Írja meg újra az üzenetet másik levelezőprogramban, például a böngészőben.
    .step-2 = Gépelje be újra a szöveget. Egy másolt vagy továbbított üzenet magával hozhatja a hibát.
    .step-3 = Ha ismét nem sikerül, továbbítsa ezt az egész értesítést a rendszergazdájának.
    .otherwise = Ha weboldal vagy készülék készítette az üzenetet, csak az tudja kijavítani, aki azt fenntartja.
    .admin = Ellenőrizze ebben a sorrendben: egy From jó címmel, több cím esetén Sender is; egy Date; egyik mező se legyen kétszer (RFC 5322, 3.6. szakasz); a Message-ID szintaxisa; nyers 8 bites oktettek a fejlécben; magányos CR vagy LF (RFC 5321, 2.3.8. szakasz); 998 oktettnél hosszabb sorok; MIME-határolók és kódolások. Vesse össze a beküldött üzenetet az elküldöttel: a záradékok, átjárók és listaprogramok módosítják.

cause-media-unsupported =
    .headline = Egy levelezőszerver nem fogad ilyen tartalmat
    .why = A jelentés szerint az üzenetben olyan tartalom van, amelyet a fogadó oldal nem tud átvenni. Egyes címek csak egyszerű szöveget fogadnak.
    .act = más fájltípust választhat
    .step-1 = Használjon elterjedt fájltípusokat, például PDF-et vagy JPEG-et.
    .step-2 = Küldje el újra az üzenetet egyszerű szövegként, formázás és mellékletek nélkül.
    .step-3 = Tegye fel a fájlokat az internetre, és küldjön róluk hivatkozást.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) meg tudja mondani, milyen tartalmat fogad a rendszere.
    .admin = Vesse össze minden rész Content-Type mezőjét (RFC 2046) azzal, amit a cél elfogad: az SMS-, fax-, személyhívó- és hibajegyrendszerek átjárói gyakran csak text/plain típust vesznek át. Keressen application/ms-tnef (winmail.dat), beágyazott message/rfc822 és multipart/signed részt. Kapcsolja ki a formázott szöveget ehhez a domainhez, vagy állítsa be az átjáróban, hogy elhagyja vagy átalakítsa a részt.

cause-conversion-impossible =
    .headline = Az üzenetet útközben nem lehetett átalakítani
    .why = A jelentés szerint a következő levelezőrendszer más formában kéri az üzenetet. Az átalakítás nem volt lehetséges, vagy nem volt megengedett.
    .act = egyszerű szöveget írhat
    .step-1 = Írjon erre a címre egyszerű szöveget, formázás és különleges karakterek nélkül.
    .step-2 = Ha az üzenet alá van írva vagy titkosított, és a tartalma engedi, küldje el ezek nélkül.
    .step-3 = Hagyja el a mellékleteket, vagy tegye fel a fájlokat az internetre, és küldjön hivatkozást.
    .otherwise = Ha egy egyszerű üzenet sem megy át, továbbítsa ezt az egész értesítést a rendszergazdájának.
    .admin = Nézze meg, a 8BITMIME (RFC 6152), a BINARYMIME és az SMTPUTF8 közül melyiket nem kínálja a következő állomás az EHLO után. X.6.2: az átalakítás tilos, például aláírt részekben vagy házirend miatt; X.6.3: nem támogatott; X.6.5: megpróbálták, de nem sikerült. Kódoljon a küldő program maga quoted-printable vagy base64 formában, vagy küldjön olyan gépen keresztül, amely támogatja a bővítményt.

cause-content-refused =
    .headline = Az üzenet tartalmát nem fogadták el
    .why = Egy útba eső levelezőszerver ellenőrzi az üzenetek tartalmát. Ebben valamit kifogásolt, például egy mellékletet vagy egy hivatkozást.
    .act = módosíthatja a tartalmat
    .step-1 = Hagyja el a mellékleteket, főleg a programokat és a tömörített fájlokat.
    .step-2 = Mielőtt újra elküldi a fájlokat, ellenőrizze őket víruskeresővel.
    .step-3 = Hagyja el a felesleges hivatkozásokat.
    .step-4 = Egyeztessen a címzettel, hogyan juttathatja el hozzá a fájlokat más úton.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) meg tudja mondani, mit nem fogad el a rendszere.
    .recipient = Egyeztessen a feladóval, hogyan juttathatja el Önhöz más úton a tartalmat. Ha gyakran van rá szükség, kérjen kivételt a rendszergazdájától.
    .admin = Nézze meg, melyik szűrő adta a választ, és melyik szabályt vagy aláírást nevezi meg. Ellenőrizze a tömörített fájlok belsejében lévő fájltípusokat és a kettős kiterjesztéseket. Ha egy vizsgálóprogram kártevőt jelez, először a feladó készülékét vizsgálja meg.

cause-attachment-refused =
    .headline = Az egyik mellékletet nem fogadták el
    .why = Egy útba eső levelezőszerver nem fogadja el az üzenet egyik fájlját. Sok rendszer visszautasítja a programokat, szkripteket és jelszóval védett tömörített fájlokat.
    .act = módosíthatja a mellékletet
    .step-1 = Olvassa el a választ az értesítés végén. Talán megnevezi a fájlt.
    .step-2 = Használjon elterjedt formátumot, például PDF-et, vagy hagyja el a fájlt.
    .step-3 = Tegye fel a fájlt az internetre, és küldjön róla hivatkozást.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) meg tudja mondani, milyen fájlokat fogad a rendszere.
    .recipient = Ajánljon más utat a fájlhoz, például közös mappát. Ha gyakran van szüksége ilyen fájlokra, kérjen kivételt a rendszergazdájától.
    .admin = Derítse ki, mit néz a szabály: kiterjesztést, Content-Type-ot, valódi fájltípust vagy tömörített fájlok belsejét. Gyakran visszautasítják: .exe, .js, .iso, .lnk, .html, makrók, kettős kiterjesztések, jelszóval védett, ezért nem vizsgálható fájlok, túl sok vagy egymásba ágyazott melléklet. A fogadó oldal kivételt tehet a feladóval, vagy kiadhat egy példányt a karanténból. Ne álcázza a fájlt.

cause-virus-found =
    .headline = Egy víruskereső kártevőt jelez
    .why = A víruskeresők tévedhetnek, de biztonságosabb ellenőrizni. Egyes kártevők maguktól küldenek üzenetet.
    .act = átvizsgáltathatja a készülékét
    .step-1 = Ne nyissa meg a mellékleteket, és egyelőre ne küldje el újra őket.
    .step-2 = Ellenőriztesse a készülékét és a fájlokat naprakész víruskeresővel.
    .step-3 = Ha nem Ön írta ezt az üzenetet, cserélje le a jelszavát egy másik készüléken.
    .step-4 = Mondja el a rendszergazdájának, mit ír ez az értesítés. A fájlokat ne küldje tovább.
    .otherwise = Ha a fájl biztosan ártalmatlan, a fogadó oldal rendszergazdája ({ $domain }) felülvizsgálhatja a döntést.
    .admin = Jegyezze fel, melyik gép jelezte, és mi a kártevőaláírás neve. Mindenekelőtt különítse el és vizsgálja meg a küldő készüléket, és keressen a fiókban olyan üzeneteket és szabályokat, amelyeket nem a gazdája hozott létre. Ellenőrizze a fájlt egy második víruskeresővel. Ha vaklárma, jelezze a víruskereső gyártójának; soha ne csomagolja át a fájlt, hogy átmenjen.

cause-international-address-unsupported =
    .headline = Egy levelezőszerver csak az a–z betűket tudja kezelni
    .why = Az üzenet egyik címében a-tól z-ig terjedő betűkön kívül más betű is van. Egy útba eső levelezőrendszer nem támogat ilyen címeket.
    .act = egyszerű címet használhat
    .step-1 = Kérjen a címzettől olyan címet, amelyben csak a-tól z-ig terjedő betűk vannak.
    .step-2 = Ha a saját címében más betű is van, írjon egy másik címről.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) megnézheti, tud-e a rendszere ilyen címeket kezelni.
    .recipient = Kérjen a rendszergazdájától egy második címet, csak a-tól z-ig terjedő betűkkel. Adja meg azoknak, akiknek az üzenetei nem érkeznek meg.
    .admin = A következő rendszer nem kínál SMTPUTF8 bővítményt (RFC 6531). Kapcsolja be ott, vagy adjon a postafióknak ASCII-aliast. Ha csak a domain nem ASCII, az A-label alakja elküldhető.

## Biztonság és szabályok

cause-policy-problem =
    .headline = Egy biztonsági szabály megállította az üzenetet
    .why = A levelezőrendszereknek szabályaik vannak arról, milyen üzenetet fogadnak és adnak tovább. Az egyik szabály megállította ezt az üzenetet.
    .act = megkeresheti a szabályt
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) meg tudja mondani, övék-e a szabály.
    .admin = A válasz homályos, talán szándékosan. Derítse ki, melyik gép adta. Ellenőrizze a feladó hitelesítését, a TLS-t, a küldő gép megítélését és az üzenet esetleges titkosítását.

cause-cryptography-failed =
    .headline = Az aláírás vagy titkosítás ellenőrzése nem sikerült
    .why = Ez magának az üzenetnek a védelméről szól, például egy aláírásról. A jelentés szerint egy rendszer nem tudta ellenőrizni vagy átalakítani.
    .act = ellenőrizheti a kulcsokat
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ha Ön titkosítja az üzenetet, kérjen a címzettől érvényes kulcsot vagy tanúsítványt.
    .step-3 = Ha semmi bizalmas nincs benne, küldje el aláírás és titkosítás nélkül.
    .otherwise = Lehet, hogy a fogadó oldal rendszergazdájának ({ $domain }) is ellenőriznie kell a kulcsait.
    .recipient = Ha a kulcsa vagy a tanúsítványa lejárt vagy megváltozott, küldje el az érvényeset azoknak, akik írnak Önnek.
    .admin = Keresse meg a gépet, amely ellenőriz, aláír vagy visszafejt (S/MIME, OpenPGP, átjáró). X.7.3: két rendszer között nincs átalakítás; X.7.5: nincs használható kulcs; X.7.6: nem támogatott algoritmus, például SHA-1 vagy rövid RSA; X.7.7: a tartalom megváltozott. Ellenőrizze a tanúsítványok lejáratát, láncát és visszavonását, valamint a címtárban lévő kulcsokat. X.7.7 esetén keresse meg, mi változtatja meg a törzset az aláírás után: záradék, hivatkozásátírás, átkódolás.

cause-refused-by-policy =
    .headline = A fogadó szerver ({ $domain }) szabályai tiltják az üzenetet
    .why = Minden levelezőrendszer maga dönti el, melyik üzenetet veszi át. Az ottani rendszergazda tudja, melyik szabály állította meg ezt az üzenetet.
    .act = engedélyezheti az üzenetet
    .step-1 = Olvassa el a másik szerver válaszát az értesítés végén. Talán megnevezi az okot.
    .step-2 = Szóljon a címzettnek más úton, hogy az üzenetet visszautasították.
    .step-3 = Kérje meg a címzettet, hogy kérjen kivételt az ottani rendszergazdától.
    .otherwise = Ha az erre a domainre ({ $domain }) küldött összes üzenetét visszautasítják, továbbítsa ezt az egész értesítést a rendszergazdájának.
    .recipient = Ha vár üzeneteket ettől a feladótól, kérjen kivételt a rendszergazdájától.
    .admin = A szabály a fogadó oldalé, a megoldás is. Küldje el a postmasternek a választ, az időpontot és a küldő IP-címet. Ha minden levelet visszautasítanak, előbb az SPF-et, a DKIM-et, a DMARC-ot, a fordított DNS-t és a tiltólistákat ellenőrizze.

cause-refused-as-spam =
    .headline = A fogadó szerver ({ $domain }) spamnek tartja az üzenetet
    .why = Egy ottani automatikus szűrő kéretlen levélként utasította vissza az üzenetet. Az ilyen szűrők tévedhetnek.
    .act = átengedheti az üzenetet
    .step-1 = Kérdezze meg a címzettől más úton, engedélyezhetik-e ott az Ön címét.
    .step-2 = Próbáljon rövid üzenetet küldeni hivatkozás és melléklet nélkül.
    .step-3 = Ha nem Ön írta ezt az üzenetet, cserélje le a jelszavát, és szóljon a rendszergazdájának.
    .otherwise = Ha más üzeneteit is visszautasítják, továbbítsa ezt az egész értesítést a rendszergazdájának.
    .recipient = Vegye fel a feladót a névjegyei vagy a megbízható feladók közé. Ha a spam mappában vannak üzenetei, jelölje meg, hogy nem spam.
    .admin = Ellenőrizze a feladó domainjének SPF-, DKIM- és DMARC-eredményét, valamint a küldő IP-cím megítélését. Keressen szokatlan küldést ebből a fiókból. Ha minden rendben van, jelezze a hibás döntést a fogadó oldal postmasterének.

cause-relay-refused =
    .headline = Egy levelezőszerver nem adja tovább az üzenetet
    .why = A szerver szerint nem az ő dolga továbbadni az Ön üzenetét ennek a domainnek ({ $domain }). Az ok gyakran egy beállítás.
    .act = kijavíthatja a beállításokat
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ellenőrizze a kukac (@) utáni részt. A rossz név rossz szerverhez vezethet.
    .otherwise = Ha az Ön oldalán jók a beállítások, a fogadó oldal rendszergazdája ({ $domain }) megnézheti, melyik szerver veszi át a leveleit.
    .admin = Lehet, hogy az MX-rekordok olyan gépre vezetnek, amely a domaint nem sorolja a sajátjai közé. Vagy a relay host hitelesítést kér. Ellenőrizze az MX-rekordokat, a relay host hitelesítő adatait, és hogy mely IP-címekről engedi a továbbadást.

cause-authentication-required =
    .headline = Egy levelezőszerver bejelentkezést kér
    .why = Egy útba eső levelezőszerver bejelentkezés nélkül nem fogadja el ezt az üzenetet. A bejelentkezés elmaradt, vagy nem fogadták el.
    .act = ellenőrizheti a bejelentkezést
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ha magától küldő készüléket vagy programot használ, ellenőrizze ott a felhasználónevet és a jelszót.
    .otherwise = A címzett ezen nem tud változtatni.
    .admin = Ellenőrizze a hitelesítő adatokat és a mechanizmust, amelyet a rendszere a relay hosthoz használ. Beküldéshez az 587-es portot használja STARTTLS-sel, vagy a 465-öst. Gyakori ok a megváltozott jelszó vagy a kötelező alkalmazásjelszó.

cause-authentication-refused =
    .headline = Egy levelezőszerver nem fogadta el a bejelentkezést
    .why = Egy levelezőszerver nem fogadta el a kapott bejelentkezési adatokat. Lehet, hogy egy jelszó megváltozott vagy lejárt.
    .act = kijavíthatja a bejelentkezési adatokat
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ha saját levelezőprogramból vagy készülékről küldte, írja be ott újra a felhasználónevet és a jelszót.
    .step-3 = Jelentkezzen be egyszer a böngészőben. Lehet, hogy a szolgáltató kér ott valamit.
    .otherwise = A címzett ezen nem tud változtatni.
    .admin = Olvassa el a választ (RFC 4954, RFC 5248): 535 5.7.8 rossz hitelesítő adatok, 432 4.7.12 jelszóváltás, 5.7.14 hiányzó bizalmi kapcsolat. Próbálja ki az adatokat kézzel a beküldési porton. Azután ellenőrizze: megváltozott vagy lejárt jelszó, sikertelen próbálkozások miatt zárolt fiók, a szolgáltatónál kikapcsolt jelszavas hitelesítés, hiányzó alkalmazásjelszó, lejárt OAuth-token. A relay host hitelesítő adatai a levelezőszerverben vannak; ott javítsa ki, és futtassa a sort.

cause-authentication-too-weak =
    .headline = Egy levelezőszerver biztonságosabb bejelentkezést kér
    .why = A szerver szerint a bejelentkezés módja nem elég biztonságos. Maga a jelszó jó lehet.
    .act = biztonságosabb bejelentkezést állíthat be
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ha saját levelezőprogramból vagy készülékről küldte, kapcsolja be ott a TLS-t, és frissítse.
    .otherwise = A címzett ezen nem tud változtatni.
    .admin = 534 5.7.9: a mechanizmus túl gyenge, vagy a fióknak alkalmazásjelszó kell; 538 5.7.11: ez a mechanizmus csak TLS felett használható. Hitelesítsen a TLS után a 465-ös porton, vagy a STARTTLS után az 587-esen (RFC 8314), az akkor bejelentett mechanizmussal: SCRAM, OAUTHBEARER, XOAUTH2 vagy TLS-en belül PLAIN. Az a készülék, amely egyiket sem tudja, átadhatja a leveleit a saját hálózatának relayjének.

cause-sending-blocked =
    .headline = Ennél a fióknál vagy címnél le van tiltva a küldés
    .why = A küldő oldal egyik levelezőszervere ennél a fióknál vagy feladói címnél nem engedi a küldést. Lehet, hogy csak elővigyázatosságból.
    .act = feloldhatja a tiltást
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ha több címe van, válassza azt, amely ehhez a fiókhoz tartozik.
    .step-3 = Ha olyan üzenetek mentek el, amelyeket nem Ön írt, azonnal cserélje le a jelszavát.
    .otherwise = A címzett ezen nem tud változtatni.
    .admin = Nézze meg, hogy a fiók le van-e tiltva, visszaélés miatt zárolt-e, vagy nincs joga ehhez a feladói címhez. Mielőtt feloldja a tiltást, keressen szokatlan küldést, továbbítási szabályokat és nyitott munkameneteket, és adjon új jelszót.

cause-account-disabled =
    .headline = Egy szerver szerint a küldő fiók le van tiltva
    .why = A küldő oldal egyik levelezőszervere szerint az üzenethez használt fiók ki van kapcsolva.
    .act = engedélyezheti a fiókot
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának, ha kell, egy másik fiókból.
    .step-2 = Ha van másik fiókja, küldje el onnan az üzenetet.
    .otherwise = A jelentés alapján a hiba nem abban a címben van, amelyre Ön írt.
    .admin = A beküldő szerver vagy a relay host szerint a fiók le van tiltva (525 vagy X.7.13, RFC 5248). Ellenőrizze az állapotát: megszűnt, lejárt a licenc vagy az előfizetés, sikertelen próbálkozások után zárolt, visszaélés után zárolt. Mielőtt engedélyezi, szüntesse meg az okot. Ha azzal a fiókkal hitelesít a szervere a relay hosthoz, minden kimenő levél érintett.

cause-account-compromised =
    .headline = Gyanús üzenetek miatt letiltották a küldést
    .why = A küldő oldal egyik levelezőszervere szokatlan küldést jelez ebből a fiókból vagy szervezetből. Lehet, hogy más is használja a fiókot.
    .act = biztonságba helyezheti a fiókot
    .step-1 = Cserélje le most a jelszavát egy olyan készüléken, amelyben megbízik.
    .step-2 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-3 = Keressen a postafiókjában olyan elküldött üzeneteket és szabályokat, amelyek nem Öntől származnak.
    .step-4 = Ellenőriztesse a készülékét naprakész víruskeresővel.
    .otherwise = A címzett ezen nem tud változtatni.
    .admin = Először tiltsa le a bejelentkezést, adjon új jelszót, és zárja le az összes munkamenetet és tokent. Azután nézze át a bejelentkezési naplót, és törölje az idegen szabályokat, továbbításokat, meghatalmazottakat, alkalmazásengedélyeket és összekötőket; ürítse ki a kimenő sort. A tiltást csak ezután oldja fel. A Microsoft 365-ben a felhasználót (5.1.8) a korlátozott entitások között, a szervezetet (5.7.7xx) a támogatás oldja fel. Ha az üzenetek kívánt körlevelek voltak, tömeges levélküldő szolgáltatással küldje őket.

cause-send-as-denied =
    .headline = Ez a fiók nem használhatja ezt a feladói címet
    .why = A küldő oldal egyik levelezőszervere szerint ez a feladói cím nem ehhez a fiókhoz tartozik.
    .act = engedélyezheti a feladói címet
    .step-1 = Válassza a saját címét feladónak, majd küldje el újra az üzenetet.
    .step-2 = Ha a másik címre van szüksége, továbbítsa ezt az egész értesítést a rendszergazdájának.
    .otherwise = A címzett ezen nem tud változtatni.
    .admin = Három dolgot vessen össze a naplóban: a hitelesített fiókot, a MAIL FROM-ot és a From mezőt. Ha a használat kívánt, adjon Send As vagy Send on Behalf jogot (Exchange; a replikációnak hagyjon időt), rendelje a címet a fiókhoz (Postfixben smtpd_sender_login_maps), vagy vegye fel ellenőrzött aliasként. A készülékeknek és programoknak saját fiók és saját cím kell. Ha senki sem kívánta, keressen visszaélést.

cause-sender-not-allowed =
    .headline = { $domain }: ez a cím Öntől nem fogad levelet
    .why = Egyes címek csak bizonyos feladóktól fogadnak üzenetet, például munkatársaktól vagy lista tagjaitól. Mások bizonyos feladók előtt zárva vannak.
    .act = engedélyezheti az Ön címét
    .step-1 = Keresse a címzettet vagy a csoport gazdáját más úton, és kérje, hogy engedélyezze az Ön címét.
    .step-2 = Ha több címe van, írjon arról, amelyet ott ismernek.
    .step-3 = Ha ez levelezőlista, előbb iratkozzon fel.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) látja, ki írhat erre a címre.
    .recipient = Vegye fel a feladót azok közé, akik írhatnak Önnek vagy a csoportjának. Ha erre nincs lehetősége, forduljon a rendszergazdájához.
    .admin = A címzett korlátozza a feladókat: zárt csoport, csak tagoknak szóló lista, csak belső feladók, vagy tiltás. A gazdája vagy a rendszergazda engedélyezheti a feladót. Ellenőrizze, hogy a használt feladói cím azonos-e a regisztrálttal.

cause-list-restricted =
    .headline = { $domain }: ez a lista zárva van az Ön címe előtt
    .why = Sok lista és csoport csak tagoktól vagy megnevezett feladóktól fogad üzenetet. A levelezőszerver szerint az Ön címe nincs köztük.
    .act = felveheti az Ön címét
    .step-1 = Ha Ön tag, arról a címről írjon, amellyel feliratkozott.
    .step-2 = Iratkozzon fel a listára, vagy kérje meg más úton a gazdáját, hogy vegye fel az Ön címét.
    .step-3 = Ha sürgős, írjon közvetlenül azoknak a tagoknak, akiket ismer.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) meg tudja mondani, ki a lista gazdája.
    .recipient = Ha Ön a lista vagy csoport gazdája, vegye fel a feladót, vagy hagyja jóváhagyásra várni a kívülről jövő üzeneteket.
    .admin = Vesse össze a From mezőt és a borítékfeladót a tagokkal és az engedélyezett feladókkal: a szokásos ok egy alias vagy egy megváltozott cím. A gazda felveheti a címet, vagy moderálásra tarthatja a többiek üzeneteit. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), Microsoft 365-csoport külső feladói (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain }: ez a cím csak belső levelet fogad
    .why = A levelezőszerver szerint ez a cím csak a saját szervezetéből fogad üzenetet. Az Önét nem ismerte fel belsőként.
    .act = engedélyezheti a külső feladókat
    .step-1 = Ha ehhez a szervezethez tartozik, küldje el az üzenetet az ottani fiókjából.
    .step-2 = Kérje meg a címzettet vagy a csoport gazdáját más úton, hogy engedélyezze a külső feladókat.
    .step-3 = Írjon a szervezet egy másik címére, például arra, amely a weboldalán van.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) megnyithatja a címet a külső üzenetek előtt.
    .recipient = Kérje meg a rendszergazdáját, hogy engedélyezze ennél a címnél a külső üzeneteket, vagy legalább egyes feladókat.
    .admin = Exchange 5.7.12 és 5.7.13x: a címzett objektum hitelesített feladót követel. Törölje a RequireSenderAuthenticationEnabled értékét, vagy hozzon létre névjegyet a feladónak, és azt engedélyezze. Ha a feladó belső, az üzenet hitelesítés nélkül érkezett: hitelesítsen a készülék vagy program, vagy javítsa ki a saját szerverei közötti összekötőt, hogy belsőnek számítson.

cause-sender-blocked =
    .headline = { $domain }: az Öntől jövő üzeneteket letiltották
    .why = A levelezőszerver szerint az Ön címe, domainje vagy szervere tiltott feladók listáján van. A tiltás szándékos vagy téves is lehet.
    .act = feloldhatja a tiltást
    .step-1 = Ha ez tévedés lehet, kérje ott más úton a tiltás feloldását.
    .step-2 = Ha a domain más címeire sem jutnak el az üzenetei, továbbítsa ezt az egész értesítést a rendszergazdájának.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) látja, hol van a tiltás, és miért.
    .recipient = Ha a feladó tévedésből van a tiltott feladók között, törölje a bejegyzést. Ha nem talál ilyet, forduljon a rendszergazdájához.
    .admin = A tiltás a fogadó oldalon van, a címzettnél vagy a rendszergazdánál (Exchange 5.7.507, 5.7.513). Derítse ki, mire illeszkedik: próbálja ki a domain egy másik fiókjával, majd egy másik IP-címmel. Keressen kéretlen körleveleket ettől a feladótól, és teljesítsen minden leiratkozási kérést. Azután küldje el a fogadó oldal postmasterének a választ, az időpontot, a feladó címét és az IP-címet.

cause-sender-not-verified =
    .headline = { $domain }: nem igazolható, honnan jön az üzenet
    .why = A fogadó szerver ({ $domain }) ellenőrzi, valóban onnan jön-e az üzenet, ahonnan állítja. Ez az üzenet nem ment át az ellenőrzésen.
    .act = kijavíthatja a domain beállításait
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Csak abból a levelezőrendszerből küldjön, amely a címéhez tartozik.
    .otherwise = Ha az üzenetet útközben továbbították, a fogadó oldal rendszergazdája ({ $domain }) talán tud segíteni.
    .recipient = Ha más postafiókból továbbítják ide a leveleit, inkább kérje le onnan őket: a továbbítás elronthatja ezt az ellenőrzést.
    .admin = Ellenőrizze az SPF-et a küldő IP-címre, a DKIM-aláírást és a DMARC-egyezést a From domainnel. A küldő gépnek olyan fordított DNS-név kell, amely ugyanerre a gépre oldódik fel. A beállításoknak a továbbítókra és az Ön helyett küldő szolgáltatásokra is ki kell terjedniük.

cause-spf-failed =
    .headline = { $domain }: a küldő szervert nem sikerült igazolni
    .why = Egy domain felsorolhatja, melyik szerver küldhet a nevében; ennek módja az SPF. A fogadó szerver ({ $domain }) ellenőrzésén a küldő szerver nem ment át.
    .act = kijavíthatja az SPF-rekordot
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Csak abból a levelezőrendszerből küldjön, amely a címéhez tartozik.
    .otherwise = Ha az üzenetet a fogadó szerverre ({ $domain }) továbbították, a továbbító szerver lehet az ok.
    .recipient = Ha más postafiókból továbbítják ide a leveleit, inkább kérje le onnan őket: a továbbítás elronthatja ezt az ellenőrzést.
    .admin = Értékelje ki az SPF-et (RFC 7208) a MAIL FROM domainjére, vagy ha az üres, az EHLO-éra, és arra az IP-címre, amelyet a másik gép látott; gondoljon az IPv6-ra. Fail: vegye fel a címet vagy a szolgáltatás include-ját, vagy küldjön felsorolt gépről. Permerror: pontosan egy v=spf1 rekord, legfeljebb 10 DNS-lekérdezés és 2 üres, elírás nélkül. Temperror: az Ön névszerverei. A továbbítónak SRS kell.

cause-dkim-failed =
    .headline = { $domain }: nincs elfogadható digitális aláírás
    .why = A levelezőrendszerek aláírással igazolják az üzenetek eredetét; ennek módja a DKIM. A fogadó szerver ({ $domain }) ellenőrzésén egyetlen ilyen aláírás sem ment át.
    .act = kijavíthatja a DKIM-aláírást
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ha levelezőlistán keresztül ment, írjon közvetlenül a címzettnek.
    .step-3 = Csak abból a levelezőrendszerből küldjön, amely a címéhez tartozik.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) meg tudja mondani, mi volt a baj az aláírással.
    .admin = Nézze meg az üzenetet úgy, ahogy elment: van-e egyáltalán DKIM-Signature (RFC 6376)? Kérdezze le a kulcsot a <s>._domainkey.<d> néven: megvan-e, nem üres-e, a privát kulcs párja-e, RSA legalább 1024, inkább 2048 bit (RFC 8301). Ha a törzs hash-e nem egyezik, valami az aláírás után módosítja az üzenetet: lábléc, átjáró, átkódolás. X.7.22: nincs olyan aláírás, amelynek d= értéke a From domainje. Ellenőrizze az x= értéket és az órát.

cause-dmarc-failed =
    .headline = { $domain }: nem igazolható az üzenet feladója
    .why = Az Ön domainje kérheti, hogy a nevében küldött, de nem igazolt üzeneteket utasítsák vissza. A fogadó szerver ({ $domain }) nem találta ezt az igazolást (DMARC).
    .act = kijavíthatja a feladó ellenőrzését
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Csak abból a levelezőrendszerből küldjön, amely a címéhez tartozik.
    .step-3 = Ha levelezőlistán keresztül ment, írjon közvetlenül a címzettnek.
    .otherwise = Ha az üzenetet útközben továbbították, a fogadó oldal rendszergazdája ({ $domain }) kivételt tehet.
    .recipient = Ha más postafiókból továbbítják ide a leveleit, inkább kérje le onnan őket: a továbbítás elronthatja ezt az ellenőrzést.
    .admin = Kérdezze le a _dmarc.<From domain> nevet: p=, sp=, aspf=, adkim= (RFC 7489). Az SPF vagy a DKIM menjen át, és a domainje egyezzen a From domainnel. Minden Ön helyett küldő szolgáltatásnak DKIM-kulcs kell a domainje alatt, vagy visszaküldési cím ott; az összesített jelentések (rua=) mutatják, melyik nem megy át. A listák és továbbítók írják át a From mezőt, vagy hagyják békén az aláírt tartalmat. A p= értéken csak addig enyhítsen, amíg a javítás tart.

cause-arc-failed =
    .headline = { $domain }: nem megbízható az üzenet továbbítása
    .why = A továbbító szerverek feljegyezhetik az ellenőrzéseiket; ennek módja az ARC. A fogadó szerver ({ $domain }) szerint ennél az üzenetnél hibás a feljegyzés.
    .act = ellenőrizheti a továbbítást
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Írjon közvetlenül a címzettnek, ne listán vagy továbbító címen keresztül.
    .otherwise = Ha más szervere továbbította az üzenetet, annak a fenntartója tudja kijavítani.
    .recipient = Ha más postafiókból továbbítják ide a leveleit, inkább kérje le onnan őket: a továbbítás elronthatja ezt az ellenőrzést.
    .admin = Ellenőrizze a láncot úgy, ahogy az üzenet megérkezett (RFC 8617): az 1-től n-ig tartó példányok hézag nélkül, az elsőn cv=none, a többin cv=pass, minden ARC-Seal igazolható a DNS-beli kulcsával, az ARC-Message-Signature a legújabbon. Az ok az első gép, amelynek a készlete nem igazolható, vagy amely a lepecsételés után módosította az üzenetet: javítsa ki ott, vagy kapcsolja ki. Az SPF, a DKIM és a DMARC az ARC nélkül is dönt.

cause-reverse-dns-missing =
    .headline = { $domain }: a küldő szervernek nincs megfelelő neve
    .why = A levelezőszerver internetes címének névhez kell tartoznia. A fogadó szerver ({ $domain }) ellenőrzésén a küldő szerver nem ment át.
    .act = beállíthatja a szerver nevét
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ha más levelezőszolgáltatónál is van fiókja, küldje el onnan az üzenetet.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) kivételt tehet.
    .admin = Vegye a küldő IP-címet a válaszból vagy a naplóból, és kérdezze le a PTR-rekordját; a névnek ugyanerre a címre kell mutatnia A- vagy AAAA-rekorddal. A PTR-t a címblokk gazdája állítja be: rendszerint a tárhely- vagy internetszolgáltató. Ellenőrizze az IPv6-ot is, vagy küldjön IPv4-en, amíg nincs ilyen. Az EHLO ugyanezt a nevet adja, és kerülje a címből képzett általános neveket.

cause-sending-server-refused =
    .headline = A fogadó szerver ({ $domain }) elutasítja a küldő szervert
    .why = Ez az Ön üzeneteit küldő levelezőszerverről szól, nem az üzenetéről. A szerver más üzeneteit is visszautasíthatják.
    .act = elfogadtathatja a szervert
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) kivételt tehet.
    .recipient = Ha vár üzeneteket ettől a feladótól, kérjen kivételt a rendszergazdájától.
    .admin = Ha a válasz tiltólistát nevez meg, előbb keresse meg és szüntesse meg az okot, azután kérje a törlést. Ellenőrizze a fordított DNS-t, az EHLO-ban megadott nevet és a szokatlan mennyiségeket. Ha nincs lista, írjon a fogadó oldal postmasterének a küldő IP-címmel.

cause-sending-server-blocklisted =
    .headline = { $domain }: a küldő szerver tiltólistán van
    .why = A tiltólisták olyan szervereket sorolnak fel, amelyek állítólag kéretlen leveleket küldenek. Egy szerveren sokan küldenek, ez tehát nem feltétlenül Önről szól.
    .act = kérheti a bejegyzés törlését
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ha más levelezőszolgáltatónál is van fiókja, küldje el onnan az üzenetet.
    .step-3 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) kivételt tehet a bejegyzés törléséig.
    .recipient = Ha vár üzeneteket ettől a feladótól, kérjen kivételt a rendszergazdájától.
    .admin = Keresse meg a listát a válaszban, és kérdezze le benne a küldő IP-címet; egyes listák domainekről vagy hivatkozásokról szólnak. Előbb keresse meg és szüntesse meg az okot: eltérített fiók, nyílt relay, webes űrlap, fertőzött készülék ugyanazon a címen. Azután kérje a törlést a lista oldalán (Spamhaus, a Microsoft delisting portálja). Dinamikus címek listája: küldjön a szolgáltató relayjén keresztül. Közös cím: szóljon a szolgáltatónak.

cause-sending-server-reputation-low =
    .headline = { $domain }: a küldő szerver megítélése túl gyenge
    .why = A levelezőrendszerek a korábbi levelei alapján értékelnek egy szervert. A fogadó szerver ({ $domain }) túl alacsonyra értékeli a küldő szervert.
    .act = javíthat a megítélésén
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Várjon egy napot, majd küldje el újra az üzenetet. Az értékelés idővel változik.
    .step-3 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) kivételt tehet.
    .recipient = Ha vár üzeneteket ettől a feladótól, kérjen kivételt a rendszergazdájától.
    .admin = Ellenőrizze ebben a sorrendben: SPF, DKIM, DMARC és fordított DNS; hirtelen megnőtt mennyiség és eltérített fiókok; panaszok és hibák aránya. A szolgáltató saját oldalai mutatják, ő mit lát: Google Postmaster Tools, Microsoft SNDS és JMRP, Yahoo Sender Hub. Egy új címnek néhány hétnyi, lassan növekvő mennyiség kell. A körleveleket más címről és csak azoknak küldje, akik kérték. Azután használja a szolgáltató űrlapját a válasszal.

cause-greeting-refused =
    .headline = A küldő szerver üdvözlését nem fogadták el
    .why = Amikor két levelezőszerver találkozik, az első bemutatkozik: megmondja a nevét. A másik szerver nem fogadta el a kapott nevet.
    .act = kijavíthatja a szerver nevét
    .step-1 = Továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-2 = Ha készülék vagy program küldte magától, állítsa be, hogy a levelezőszolgáltatásán keresztül küldjön.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) kivételt tehet.
    .admin = Az EHLO után teljes, feloldható gépnév áll (RFC 5321, 2.3.5. és 4.1.1.1. szakasz), legjobb a PTR-rekord neve. Rendszerint elutasítják: localhost, pont nélküli név, .local, zárójel nélküli cím, a címzett saját neve. Állítsa be az smtp_helo_name-et a Postfixben, vagy az FQDN-t az Exchange küldési összekötőjében. Ha a név jó, keresse meg, melyik gép vagy program mond mást ugyanazon cím mögött.

cause-rate-limited =
    .headline = Túl sok üzenet rövid idő alatt
    .why = Egy útba eső levelezőszerver korlátozza, hány üzenetet vesz át adott idő alatt. Ez a keret betelt. Mások üzenetei is beleszámíthatnak.
    .act = várhat, majd újraküldheti
    .step-1 = Várjon holnapig, majd küldje el újra az üzenetet.
    .step-2 = Ha sok embernek ír, ossza el az üzeneteket hosszabb időre.
    .step-3 = Ha csak kevés üzenetet küldött, szóljon a rendszergazdájának, és a biztonság kedvéért cseréljen jelszót.
    .otherwise = Ha gyakran előfordul, a rendszergazdája kiderítheti, melyik korlátról van szó.
    .admin = Derítse ki, kié a korlát: az Öné, a fogadó rendszeré vagy az egyetlen postafióké. Célonként lassítson, és ossza el a körleveleket. Egy fiókból jövő hirtelen csúcs azt is jelentheti, hogy valaki más vette át.

cause-sending-quota-exceeded =
    .headline = Betelt a küldési keret
    .why = Egy fiók vagy szervezet adott idő alatt csak meghatározott számú üzenetet küldhet. A jelentés szerint ez a keret betelt.
    .act = várhat, majd újraküldheti
    .step-1 = Várjon egy napot, majd küldje el újra az üzenetet. A legtöbb keret 24 órára szól.
    .step-2 = Ha sok embernek ír, kérjen a rendszergazdájától körlevélküldő szolgáltatást.
    .step-3 = Ha csak kevés üzenetet küldött, cserélje le a jelszavát, és szóljon a rendszergazdájának.
    .otherwise = A rendszergazdája látja, mi ment el, és talán megemelheti a keretet.
    .admin = Derítse ki, kié a keret: a fióké, a szervezeté vagy a relay hosté (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Számolja meg fiókonként az elmúlt 24 óra üzeneteit és címzettjeit; keressen szkripteket, hurkokat és eltérített fiókokat. A legtöbb korlát gördülő: várakozzon a sor, ne küldje be újra. A körleveleket vigye át tömeges levélküldő szolgáltatásra, vagy emeltesse meg a korlátot.

cause-recipient-rate-limited =
    .headline = { $domain }: túl sok üzenet jön ebbe a postafiókba
    .why = A fogadó szerver ({ $domain }) korlátozza, milyen gyorsan kaphat üzeneteket egy postafiók. Mások üzenetei is számítanak.
    .act = várhat, majd újraküldheti
    .step-1 = Várjon egy órát, majd küldje el újra az üzenetet.
    .step-2 = Ha egy programja ír erre a címre, állítsa be, hogy kevesebb üzenetet küldjön.
    .step-3 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = Ha nem múlik el, a fogadó oldal rendszergazdája ({ $domain }) látja, honnan jön az a sok üzenet.
    .recipient = Ha sok üzenet jön egyetlen programtól vagy szolgáltatástól, állítsa be, hogy ritkábban küldjön. Ha nem tudja az okát, szóljon a rendszergazdájának.
    .admin = A korlát egy postafiókra vonatkozik: ettől a feladótól (Exchange 5.2.121) vagy mindenkitől (Exchange 5.2.122, Google 4.2.1 és 5.2.1). Keressen figyelőrendszeri riasztásokat, szkripteket és egymásnak válaszoló automatikus válaszokat (RFC 3834). Összesítse a riasztásokat, és csökkentse az egyidejű küldést ehhez a címzetthez. A fogadó oldal rendszergazdája megkeresheti a forrást, vagy magasabb korlátú csoportot vagy megosztott postafiókot használhat.

cause-flood-detected =
    .headline = Egy levelezőszerver túl sok hasonló üzenetet látott
    .why = A szerver szerint ez az üzenet hasonló üzenetek áradatához tartozhat. Lehet, hogy csak véletlenül esett közéjük.
    .act = várhat, majd újraküldheti
    .step-1 = Várjon holnapig, majd küldje el újra az üzenetet.
    .step-2 = Ha ugyanazt a szöveget sok embernek küldi, használjon körlevélküldő szolgáltatást.
    .step-3 = Ha csak ezt az egyet küldte, cserélje le a jelszavát, és szóljon a rendszergazdájának.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) meg tudja mondani, mit számolt a rendszere.
    .recipient = Ha hirtelen sok hasonló üzenet van a postafiókjában, szóljon a rendszergazdájának. Keresse köztük a fontosakat, például a bankjáét.
    .admin = X.7.28: túl sok hasonló üzenet az Ön címéről, hálózatából vagy domainjéből, vagy több azonos Message-ID-vel. Keresse meg a forrást a naplóban tárgy és fiók szerint: eltérített fiók, hurok, szkript vagy webes űrlap, amellyel visszaélve másokat iratnak fel (használjon megerősített feliratkozást és captchát). Állítsa meg, vegye ki az üzeneteit a sorból, és a többit lassan engedje ki.

cause-asked-to-try-later =
    .headline = A fogadó szerver ({ $domain }) későbbi kísérletet kér
    .why = A fogadó szerver ({ $domain }) egyelőre nem veszi át az üzenetet. A szerverek akkor válaszolnak így, ha túlterheltek vagy óvatosak.
    .act = várhat, majd újraküldheti
    .step-1 = Várjon néhány órát, majd küldje el újra az üzenetet.
    .step-2 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = Ha napokig tart, a fogadó oldal rendszergazdája ({ $domain }) kiderítheti az okát.
    .admin = A másik szerver átmeneti visszautasítással válaszolt. Ellenőrizze, hogy a rendszere ugyanarról az IP-címről próbálkozik újra, mert a greylisting erre számít. Ha egy napnyi kísérlet sem segít, küldje el a fogadó oldal postmasterének a választ és az időpontokat.

cause-greylisted =
    .headline = A fogadó szerver ({ $domain }) szándékosan várakoztat
    .why = A levelezőszerver ismeretlen feladótól csak egy idő után, egy későbbi kísérletnél veszi át az üzenetet. Ezzel a kéretlen leveleket tartja távol.
    .act = várhat, majd újraküldheti
    .step-1 = Várjon egy órát, majd küldje el újra az üzenetet ugyanarról a címről.
    .step-2 = Ha ismét nem sikerül, továbbítsa ezt az egész értesítést a rendszergazdájának.
    .step-3 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) mentesítheti az Ön címét a várakozás alól.
    .recipient = Ha vár üzenetet ettől a feladótól, kérje meg a rendszergazdáját, hogy mentesítse a címet a várakozás alól.
    .admin = A greylisting (RFC 6647) megjegyzi az IP-címet vagy a hálózatát, a feladót és a címzettet, és néhány perc múlva elfogadja az új kísérletet. Ellenőrizze, hogy a sora a 4yz választ egy órán belül, legalább egy napig újra próbálja, ugyanarról a címről és ugyanazzal a borítékfeladóval: a címkészletek és a váltakozó visszaküldési címek ezt meghiúsítják. A fogadó oldal rendszergazdája SPF, hálózat vagy engedélyezőlista alapján mentesíthet.

cause-system-congested =
    .headline = { $domain }: túlterhelt a levelezőrendszer
    .why = A levelezőszerver közlése szerint több a munkája, mint amennyit el tud végezni. Az ilyen időszakok rendszerint elmúlnak.
    .act = várhat, majd újraküldheti
    .step-1 = Várjon holnapig, majd küldje el újra az üzenetet.
    .step-2 = Ha sok üzenetet küld oda, ossza el őket hosszabb időre.
    .step-3 = Ha sürgős, keresse a címzettet más úton.
    .otherwise = Ha napokig tart, a fogadó oldal rendszergazdájának ({ $domain }) kell tehermentesítenie a rendszerét.
    .admin = A küldő oldalon: kevesebb egyidejű kapcsolat ehhez a célhoz, hosszabb szünetek, és a többi MX-gép kipróbálása. A fogadó oldalon, ebben a sorrendben: a kapcsolatok száma a korláthoz képest, a sor hossza, lassú szűrők és lekérdezések (DNS-listák, címtár), a lemez késleltetése, a terhelés. Az egész órára eső csúcs körlevelekre és szkriptekre utal.

cause-priority-too-low =
    .headline = { $domain }: csak fontosabb üzeneteket fogadnak
    .why = A levelezőszerver szerint az ilyen fontosságú üzeneteknek várniuk kell. Ez vészhelyzetben vagy nagy forgalomnál fordul elő.
    .act = várhat, majd újraküldheti
    .step-1 = Várjon néhány órát, majd küldje el újra az üzenetet.
    .step-2 = Ha az üzeneteit fontosabbként kellene kezelni, kérdezze meg a rendszergazdáját.
    .step-3 = Ha nem várhat, keresse a címzettet más úton.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) tudja, mikor fogadnak újra bármilyen fontosságú üzenetet.
    .admin = A másik szerver az MT-PRIORITY bővítményt használja (RFC 6710); a válasza megnevezheti a legalacsonyabb elfogadott szintet. Vesse össze a MAIL FROM-ban vagy az MT-Priority mezőben (RFC 6758) lévő szinttel. Csak jogosult feladóknak emelje a szintet. A levelezőprogramok Importance és X-Priority jelölése nem számít. Különben várakozzon a sor.

cause-secure-connection-failed =
    .headline = Nincs biztonságos kapcsolat a szerverrel ({ $domain })
    .why = Ez az üzenet csak biztonságos kapcsolaton utazhat. A másik szerverrel a kapcsolatot nem sikerült elég biztonságossá tenni.
    .act = ellenőrizheti a biztonsági beállításokat
    .step-1 = Szóljon a címzettnek más úton, hogy az üzenet nem ment át.
    .step-2 = Várjon egy napot, majd küldje el újra az üzenetet.
    .otherwise = Ha ez másik domainnél is előfordul, nem csak ennél ({ $domain }), továbbítsa ezt az egész értesítést a rendszergazdájának.
    .admin = Tesztelje a STARTTLS-t minden MX-gépen: kínálják-e, és a tanúsítvány jó-e, megnevezi-e a gépet. Vesse össze az MX-gépeket az MTA-STS-házirenddel és a TLSA-rekordokkal. A REQUIRETLS-t kérő üzenethez az útvonal minden gépének kínálnia kell.

cause-mta-sts-failed =
    .headline = A szerver nem felel meg a domain ({ $domain }) szabályainak
    .why = Ez a domain szabályokat tesz közzé a levelezőszervereihez vezető biztonságos kapcsolatokról. A jelentés szerint a megtalált szerver nem felelt meg nekik.
    .act = kijavíthatja a biztonsági szabályokat
    .step-1 = Szóljon a címzettnek más úton, hogy a domain biztonsági szabályai megállítják az üzeneteket.
    .step-2 = Ha sürgős, írjon a címzett egy olyan címére, amely más domainhez tartozik.
    .step-3 = Várjon egy napot, majd küldje el újra az üzenetet.
    .otherwise = A fogadó oldal rendszergazdájának ({ $domain }) kell kijavítania a szabályokat vagy a szervert.
    .admin = Töltse le a házirendet a https://mta-sts.<domain>/.well-known/mta-sts.txt címről (RFC 8461). Minden MX-gépnek illeszkednie kell egy mx: sorra, STARTTLS-t kell kínálnia, és a saját nevére szóló jó tanúsítványt kell mutatnia. MX-gépek cseréjénél: vegye fel az újakat a házirendbe, módosítsa az id értékét a _mta-sts TXT-rekordban, várja ki a régi házirend max_age idejét, azután cserélje le az MX-et. A testing módban addig átmennek a levelek. Küldő oldal: töltse le újra, ha az id eltér a tárolttól.

cause-dane-failed =
    .headline = A domain ({ $domain }) rekordjainak ellenőrzése sikertelen
    .why = Ez a domain rekordokat tesz közzé, amelyekről a levelezőszervere felismerhető. A jelentés szerint a rekordok vagy a szerver nem ment át az ellenőrzésen.
    .act = kijavíthatja a biztonsági rekordokat
    .step-1 = Szóljon a címzettnek más úton, hogy a domain biztonsági rekordjai megállítják az üzeneteket.
    .step-2 = Ha sürgős, írjon a címzett egy olyan címére, amely más domainhez tartozik.
    .step-3 = Várjon egy napot, majd küldje el újra az üzenetet.
    .otherwise = Ha ez másik domainnél is előfordul, nem csak ennél ({ $domain }), továbbítsa ezt az egész értesítést a rendszergazdájának.
    .admin = Kérdezze le a TLSA-rekordot a _25._tcp.<MX-gép> néven, és vesse össze a használt tanúsítvánnyal (RFC 7672; a 3 1 1 a legjobb választás). A szokásos ok egy új kulcs a rekordja előtt: tegye közzé a régi és az új TLSA-t, várja ki a TTL-t, azután cserélje a tanúsítványt. Ellenőrizze, hogy kínálják-e a STARTTLS-t. Ellenőrizze a domain és az MX-gép zónáinak DNSSEC-láncát: lejárt aláírások, kulcscsere utáni DS-rekordok. Ha más aláírt domainek is hibáznak, nézze meg a saját resolverét és az óráját.

cause-certificate-invalid =
    .headline = A szerver ({ $domain }) tanúsítványát nem fogadták el
    .why = A tanúsítvány igazolja, hogy valóban a jó szerverről van szó. Ez a tanúsítvány lejárhatott, más szerverre szólhat, vagy ismeretlen kiállítótól jöhet.
    .act = megújíthatja a tanúsítványt
    .step-1 = Szóljon a címzettnek más úton, hogy a levelezőszerver tanúsítványát nem fogadták el.
    .step-2 = Ha sürgős, írjon a címzett egy olyan címére, amely más domainhez tartozik.
    .step-3 = Várjon egy napot, majd küldje el újra az üzenetet.
    .otherwise = Ha ez másik domainnél is előfordul, nem csak ennél ({ $domain }), továbbítsa ezt az egész értesítést a rendszergazdájának.
    .admin = Tesztelje minden MX-gépet: openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Ellenőrizze a lejáratot, az MX-gép nevét az alternatív nevek között, a köztes tanúsítványokat és a kiállítót. Megújítás után minden MX-gépen újra kell tölteni a levelezőszolgáltatást. A küldő oldalon: óra, CA-csomag, és az a szabály vagy összekötő, amely ehhez a domainhez jó tanúsítványt követel.

cause-requiretls-unsupported =
    .headline = Egy útba eső szerver nem garantál biztonságos kézbesítést
    .why = Ezt az üzenetet azzal a kéréssel küldték, hogy útközben minden kapcsolat biztonságos legyen. A következő levelezőszerver ezt nem vállalja.
    .act = támogathatja a biztonságos kézbesítést
    .step-1 = Ha az üzenetben semmi bizalmas nincs, küldje el újra e kérés nélkül.
    .step-2 = Ha bizalmas, állapodjon meg a címzettel egy másik biztonságos útban.
    .otherwise = A fogadó oldal rendszergazdája ({ $domain }) kiderítheti, tudja-e teljesíteni a rendszere ezt a kérést.
    .admin = Az üzenet REQUIRETLS-t kér (RFC 8689). A következő állomásnak a TLS-en belül, az EHLO után be kell jelentenie a REQUIRETLS-t, jó tanúsítvánnyal, és az MX-ét DNSSEC-nek vagy MTA-STS-nek kell védenie. Tesztelje minden MX-gépet: egyetlen hiányos is elég. A fogadó oldalon a postafiókig minden állomásnak támogatnia kell. A küldő oldalon csak a feladó dönthet úgy, hogy eláll ettől a kéréstől.
