### Syyt: miksi viestiä ei voitu toimittaa ja mikä auttaa.
###
### Toisen palvelimen väite sanotaan aina sen väitteeksi, ei omaksi havainnoksi.
### .act: muoto -malla/-mällä pienellä alkukirjaimella (tarkistamalla osoitteen), sanojen ”voi auttaa” jälkeen.
### .recipient: postilaatikon käyttäjälle, vain ohjesivuilla.

## Syy ei tiedossa

cause-unknown =
    .headline = Tarkka syy ei ole tiedossa
    .why = Toimitusraportti ei kerro selvää syytä. Kaikki, mitä tiedetään, on tämän ilmoituksen lopussa.
    .act = selvittämällä syyn
    .step-1 = Tarkista osoite vielä kerran.
    .step-2 = Odota muutama tunti ja lähetä viesti sitten uudelleen.
    .step-3 = Eikö lähetys onnistu vieläkään? Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .otherwise = Kummankin puolen ylläpitäjät voivat löytää lisätietoja lokeistaan.
    .admin = Tilakoodi ja vastaus eivät yksilöi syytä. Etsi viesti lokista tässä annettujen aikojen ja tunnisteiden avulla. Jos toinen palvelin on mainittu, sen ylläpitäjät voivat selittää vastauksen.

## Osoitteet

cause-address-problem =
    .headline = Yhtä viestin osoitteista ei hyväksytty
    .why = Sähköpostipalvelin matkan varrella ei hyväksynyt yhtä tämän viestin osoitteista. Yleisin syy on kirjoitusvirhe.
    .act = tarkistamalla osoitteen
    .step-1 = Vertaa osoitetta kirjain kirjaimelta vastaanottajan omassa viestissä olevaan osoitteeseen. Tarkista myös välilyönnit, pilkut ja pisteet.
    .step-2 = Kirjoita osoite kokonaan itse. Älä valitse sitä ehdotuksista.
    .step-3 = Kysy nykyistä osoitetta muuta kautta, esimerkiksi puhelimitse.
    .otherwise = Onko osoite oikein? Silloin verkkotunnuksen { $domain } ylläpitäjät voivat selvittää asiaa.
    .admin = Vertaa raportin osoitetta siihen, jota lähettäjä käytti. Aliakset ja edelleenlähetys ovat voineet muuttaa sen. Tarkista osoitteen syntaksi ja verkkotunnus sekä vastaus.

cause-mailbox-unknown =
    .headline = { $domain } ei tunne tätä osoitetta
    .why = Verkkotunnuksen { $domain } sähköpostipalvelin ilmoittaa, ettei sillä ole postilaatikkoa tälle osoitteelle. Osoitteessa voi olla kirjoitusvirhe, tai postilaatikko on voitu poistaa.
    .act = tarkistamalla osoitteen
    .step-1 = Vertaa osoitetta kirjain kirjaimelta vastaanottajan omassa viestissä olevaan osoitteeseen. Yksikin väärä kirjain riittää.
    .step-2 = Valittiinko osoite ehdotusten joukosta? Poista se ensin ehdotuksista ja kirjoita se sitten uudelleen.
    .step-3 = Kysy oikeaa osoitetta muuta kautta. Lähetä viesti sitten uudelleen.
    .otherwise = Onko osoite oikein? Silloin verkkotunnuksen { $domain } ylläpitäjät näkevät, miksi sitä ei siellä tunneta.
    .recipient = Onko tämä oma osoitteesi? Tarkista, että se on kirjoitettu oikein siellä, mistä muut sen löytävät. Kysy ylläpitäjältäsi, onko postilaatikko olemassa.
    .admin = Jos postilaatikon pitäisi olla olemassa, sen ylläpitäjien on syytä tarkistaa hakemisto, aliakset ja vastaanottajataulut. Tarkista, että MX-tietueet johtavat siihen järjestelmään, jossa postilaatikko on. Alias tai edelleenlähetyssääntö voi osoittaa osoitteeseen, jota ei enää ole.

cause-domain-unknown =
    .headline = Verkkotunnusta { $domain } ei löytynyt
    .why = Osoitteen @-merkin jälkeinen osa ei johda mihinkään. Siinä voi olla kirjoitusvirhe, tai se ei ehkä ole enää käytössä.
    .act = tarkistamalla osoitteen
    .step-1 = Tarkista @-merkin jälkeinen osa kirjain kirjaimelta. Esimerkiksi päätteet .com ja .co menevät helposti sekaisin.
    .step-2 = Etsi oikea osoite aiemmasta viestistä tai verkkosivulta.
    .step-3 = Kysy oikeaa osoitetta muuta kautta. Lähetä viesti sitten uudelleen.
    .otherwise = Onko { $domain } oikein? Silloin vain verkkotunnuksen haltija voi korjata asian.
    .admin = Hae verkkotunnuksen MX-, A- ja AAAA-tietueet toisesta verkosta. NXDOMAIN kaikkialla tarkoittaa väärää nimeä tai rauennutta rekisteröintiä. NXDOMAIN vain täällä viittaa omaan resolveriin.

cause-domain-accepts-no-mail =
    .headline = { $domain } ei ota vastaan lainkaan sähköpostia
    .why = Verkkotunnus on asetettu niin, ettei se ota vastaan sähköpostia. Yhteenkään sen osoitteeseen ei siksi voi lähettää viestejä.
    .act = käyttämällä toista osoitetta
    .step-1 = Tarkista @-merkin jälkeinen osa. Oikea nimi voi olla lähes samanlainen.
    .step-2 = Kysy toista osoitetta, esimerkiksi puhelimitse.
    .step-3 = Etsi organisaation verkkosivuilta yhteydenottolomake.
    .otherwise = Pitäisikö verkkotunnuksen { $domain } ottaa vastaan sähköpostia? Silloin sen haltijan on muutettava asetuksia.
    .admin = Verkkotunnus julkaisee tyhjän MX-tietueen (null MX, RFC 7505). Jos tämä on vahinko, haltijan on syytä julkaista sen tilalla sähköpostipalvelintensa MX-tietueet.

cause-address-malformed =
    .headline = Osoitteen muotoa ei hyväksytty
    .why = Raportin mukaan osoitetta ei ole kirjoitettu niin kuin sähköpostiosoite pitää kirjoittaa. Yksi välilyönti tai pilkku riittää syyksi.
    .act = korjaamalla osoitteen
    .step-1 = Tarkista, onko osoitteessa välilyöntejä, pilkkuja, lainausmerkkejä tai sulkeita tai lopussa piste. Ne eivät kuulu siihen.
    .step-2 = Tarkista, että osoitteessa on yksi @-merkki ja sen jälkeen täydellinen verkkotunnus, esimerkiksi example.com.
    .step-3 = Kirjoita osoite käsin. Kopioidussa tekstissä voi olla näkymättömiä merkkejä.
    .otherwise = Näyttääkö osoite oikealta? Lähetä silloin tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .admin = Katso osoitetta RCPT-komennossa, älä vain otsakkeessa. Tavallisia virheitä: ylimääräiset lainausmerkit tai kulmasulkeet, näyttönimi, piste lopussa, verkkotunnus ilman pistettä, nollalevyiset tai samannäköiset merkit, yli 64 oktettia ennen @-merkkiä (RFC 5321, kohdat 4.1.2 ja 4.5.3.1). Jos lähettäjä kirjoitti osoitteen oikein, selvitä, mikä yhteystieto, alias tai ohjelma sen muutti.

cause-address-ambiguous =
    .headline = { $domain } löysi osoitteelle useita vastineita
    .why = Verkkotunnuksen { $domain } sähköpostipalvelimen mukaan osoite voi tarkoittaa useaa postilaatikkoa. Palvelin ei tiedä, mikä niistä on oikea.
    .act = käyttämällä täydellistä osoitetta
    .step-1 = Käytä vastaanottajan täydellistä osoitetta, älä lyhennettä tai pelkkää nimeä.
    .step-2 = Kysy vastaanottajalta muuta kautta osoitetta, joka varmasti toimii.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät voivat ohjata osoitteen yhteen postilaatikkoon.
    .recipient = Kerro ylläpitäjällesi, että osoitteesi johtaa useaan postilaatikkoon. Anna muille toinen osoite, kunnes asia on korjattu.
    .admin = Vika on vastaanottajan hakemistossa. Sen ylläpitäjien on syytä etsiä osoitetta kaikista postilaatikoista, yhteystiedoista, ryhmistä, aliaksista ja muunnossäännöistä ja jättää se vain yhteen niistä. Myös nimellä hakemisen on johdettava yhteen tulokseen. Odota muutoksen jälkeen, kunnes hakemisto on synkronoitu sähköpostipalvelimen kanssa.

cause-mailbox-moved =
    .headline = Osoite on muuttunut, ilmoittaa { $domain }
    .why = Verkkotunnuksen { $domain } sähköpostipalvelin ilmoittaa, ettei postilaatikko ole enää siellä. Edelleenlähetystä uuteen osoitteeseen ei ole.
    .act = käyttämällä uutta osoitetta
    .step-1 = Kysy vastaanottajalta uutta osoitetta muuta kautta.
    .step-2 = Uusi osoite voi olla toisen palvelimen vastauksessa tämän ilmoituksen lopussa. Varmista, että se on oikea.
    .step-3 = Päivitä osoite yhteystietoihin. Lähetä viesti sitten uudelleen.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät voivat asettaa edelleenlähetyksen vanhasta osoitteesta.
    .recipient = Onko tämä vanha osoitteesi? Kerro muille uusi osoite. Ylläpitäjäsi voi ehkä järjestää viestien edelleenlähetyksen joksikin aikaa.
    .admin = Toinen palvelin ilmoittaa, että postilaatikko on siirtynyt eikä edelleenlähetystä ole. Vastaus 551 voi sisältää uuden osoitteen: varmista se, ennen kuin kukaan käyttää sitä.

cause-address-changed-hands =
    .headline = Osoitteella on uusi haltija, ilmoittaa { $domain }
    .why = Viesti oli tarkoitettu vain sille, jolla osoite oli tiettynä päivänä. Verkkotunnuksen { $domain } sähköpostipalvelin ilmoittaa, että haltija on sen jälkeen vaihtunut.
    .act = kysymällä toista osoitetta
    .step-1 = Kysy vastaanottajalta nykyistä osoitetta muuta kautta.
    .step-2 = Älä lähetä vanhaan osoitteeseen mitään henkilökohtaista. Joku muu voi lukea sen.
    .step-3 = Poista vanha osoite yhteystiedoista ja listoilta.
    .otherwise = Eikö haltija ole vaihtunut? Silloin verkkotunnuksen { $domain } ylläpitäjät voivat korjata kirjatun päivän.
    .recipient = Jos osoite on ollut koko ajan käytössäsi, pyydä ylläpitäjääsi korjaamaan kirjattu päivä. Jos osoite on tullut käyttöösi vasta äskettäin, viesti oli tarkoitettu jollekulle muulle.
    .admin = Viestissä oli parametri RRVS tai kenttä Require-Recipient-Valid-Since (RFC 7293). Vertaa sen päiväystä päivään, jona tilin haltija viimeksi vahvisti osoitteen. Älä lähetä sinne salasanan vaihtolinkkejä tai muuta yksityistä, vaan pyydä vahvistamaan toinen osoite. 5.7.17 koskee postilaatikkoa, 5.7.18 koko verkkotunnusta. Jos kumpikaan ei ole vaihtanut haltijaa, toisen puolen on syytä korjata tietonsa.

cause-sender-address-refused =
    .headline = Lähettäjän osoitetta ei hyväksytty
    .why = Sähköpostipalvelin matkan varrella ei hyväksynyt lähettäjän osoitetta. Syynä voi olla sen kirjoitusasu tai sen verkkotunnuksen asetukset.
    .act = tarkistamalla lähettäjän osoitteen
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Tarkista oma osoite sähköpostiohjelman asetuksista.
    .step-3 = Onko käytössä toinen osoite? Lähetä viesti siitä.
    .otherwise = Raportin perusteella syy ei ole vastaanottajan osoitteessa.
    .admin = Tarkista kirjekuoren lähettäjä: syntaksi ja se, löytyykö verkkotunnukselle MX-, A- tai AAAA-tietueita. Monet palvelimet torjuvat lähettäjän, jonka verkkotunnusta ei löydy tai jolla on null MX.

cause-sender-address-malformed =
    .headline = Lähettäjän osoitteen muotoa ei hyväksytty
    .why = Sähköpostipalvelin ilmoittaa, ettei lähettäjän osoitetta ole kirjoitettu niin kuin sähköpostiosoite pitää kirjoittaa.
    .act = korjaamalla lähettäjän osoitteen
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Katso omaa osoitetta sähköpostiohjelman asetuksista. Poista välilyönnit, pilkut ja sulkeet.
    .step-3 = Lähettikö viestin laite tai verkkosivusto? Tarkista siihen asetettu lähettäjän osoite.
    .otherwise = Raportin perusteella syy ei ole vastaanottajan osoitteessa.
    .admin = Katso MAIL FROM -komentoa lokista. Tavallisia virheitä: verkkotunnus puuttuu, pelkkä palvelimen nimi, näyttönimi kulmasulkeissa, välilyönnit, muut kuin ASCII-merkit ilman laajennusta SMTPUTF8. Tarkista tilin mail-attribuutti sekä laitteisiin, skripteihin ja verkkolomakkeisiin asetettu lähettäjä. Osoitteen muuntaminen (SRS, VERP, masquerading) voi venyttää alkuosan yli 64 oktettiin (RFC 5321, kohta 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Sähköpostipalvelin ei löytänyt verkkotunnustasi
    .why = Palvelin tarkisti lähettäjän osoitteen @-merkin jälkeisen osan. Se ei löytänyt verkkotunnusta, joka voi ottaa vastaan vastauksen.
    .act = tarkistamalla lähettäjän verkkotunnuksen
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Tarkista sähköpostiohjelmasta oman osoitteen @-merkin jälkeinen osa.
    .step-3 = Onko käytössä osoite toisessa verkkotunnuksessa? Lähetä viesti siitä.
    .otherwise = Raportin perusteella syy ei ole vastaanottajan osoitteessa.
    .admin = Hae kirjekuoren lähettäjän verkkotunnuksen MX-, A- ja AAAA-tietueet oman verkon ulkopuolelta ja useasta resolverista. Tavallisia vikoja: rauennut rekisteröinti, rikkinäinen delegointi tai DNSSEC (SERVFAIL), vain sisäverkossa toimiva nimi kuten .local tai palvelimen nimi. Muunna sisäiset verkkotunnukset julkisiksi yhdyskäytävässä. Jos kaikki on nyt kunnossa, odota vyöhykkeen negatiivinen TTL ja lähetä uudelleen.

cause-sender-domain-accepts-no-mail =
    .headline = Palvelimen mukaan verkkotunnuksesi ei ota vastaan postia
    .why = Palvelimen mukaan lähettäjän verkkotunnus on asetettu niin, ettei se ota vastaan sähköpostia. Palvelin ei hyväksy viestejä, joihin ei voi vastata.
    .act = tekemällä vastaamisen mahdolliseksi
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Onko käytössä osoite, joka ottaa vastaan viestejä? Lähetä viesti siitä.
    .otherwise = Raportin perusteella syy ei ole vastaanottajan osoitteessa.
    .admin = Kirjekuoren lähettäjän verkkotunnus julkaisee tyhjän MX-tietueen (null MX, RFC 7505), joten raportti ei koskaan tavoittaisi sitä. Selvitä, mikä ohjelma tai palvelu käyttää sitä lähettäjänä, ja anna sille paluuosoite verkkotunnuksesta, joka ottaa vastaan postia. Jos verkkotunnuksen pitäisi ottaa vastaan postia, korvaa null MX oikeilla MX-tietueilla. Jos kukaan ei käytä sitä, lähettäjä voi olla väärennetty: katso DMARC-raportteja.

## Postilaatikot

cause-mailbox-problem =
    .headline = { $domain } ilmoittaa postilaatikon ongelmasta
    .why = Verkkotunnuksen { $domain } sähköpostipalvelin ei voinut toimittaa viestiä tähän postilaatikkoon. Sen vastauksen mukaan syy on postilaatikossa.
    .act = korjaamalla postilaatikon
    .step-1 = Kerro vastaanottajalle muuta kautta, etteivät viestit tule perille.
    .step-2 = Odota päivä ja lähetä viesti sitten uudelleen.
    .step-3 = Onko asialla kiire? Käytä saman vastaanottajan toista osoitetta.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät näkevät tarkan syyn.
    .recipient = Kirjaudu postilaatikkoon ja katso, onko siellä varoituksia. Jos niitä ei ole, kerro asiasta ylläpitäjällesi.
    .admin = Toinen palvelin hyväksyy osoitteen mutta ilmoittaa viasta postilaatikossa. Sen ylläpitäjien on syytä tarkistaa postilaatikon tila ja edelleenlähetys sekä listan jäsenet, jos kyseessä on lista.

cause-mailbox-full =
    .headline = Postilaatikko on täynnä, ilmoittaa { $domain }
    .why = Täysi postilaatikko ei ota vastaan uusia viestejä. Kun siellä on taas tilaa, viestit voivat tulla perille.
    .act = vapauttamalla tilaa
    .step-1 = Kerro vastaanottajalle muuta kautta, että postilaatikko on täynnä.
    .step-2 = Lähetä viesti uudelleen, kun tilaa on.
    .step-3 = Onko asialla kiire? Käytä saman vastaanottajan toista osoitetta.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät voivat myös antaa postilaatikolle lisää tilaa.
    .recipient = Poista suuria tai vanhoja viestejä ja tyhjennä sitten roskakori ja roskapostikansio. Jos tilaa tarvitaan lisää, pyydä sitä ylläpitäjältäsi.
    .admin = Vastauksen mukaan postilaatikon kiintiö on ylittynyt. Sen ylläpitäjät voivat nostaa kiintiötä tai vapauttaa tilaa; roskakori ja roskapostikansio lasketaan usein mukaan. Varmista ennen joukkopostitusta, että postilaatikko on yhä käytössä.

cause-mailbox-disabled =
    .headline = Postilaatikko on poistettu käytöstä, ilmoittaa { $domain }
    .why = Verkkotunnuksen { $domain } sähköpostipalvelin ei ota vastaan viestejä tähän postilaatikkoon. Se voi olla pois käytöstä tilapäisesti tai pysyvästi.
    .act = ottamalla postilaatikon käyttöön
    .step-1 = Kysy muuta kautta, onko osoite vielä käytössä.
    .step-2 = Käytä saman vastaanottajan tai organisaation toista osoitetta.
    .otherwise = Pitäisikö postilaatikon olla käytössä? Silloin verkkotunnuksen { $domain } ylläpitäjät voivat ottaa sen taas käyttöön.
    .recipient = Kirjaudu postilaatikkoon; se on voinut olla liian kauan käyttämättä. Jos kirjautuminen ei onnistu, pyydä ylläpitäjääsi ottamaan postilaatikko käyttöön.
    .admin = Tili on poistettu käytöstä, lukittu tai jäädytetty, usein pitkän käyttämättömyyden vuoksi. Sen ylläpitäjät voivat ottaa sen takaisin käyttöön tai asettaa aliaksen tai edelleenlähetyksen. Muussa tapauksessa poista osoite listoilta.

cause-list-expansion-failed =
    .headline = { $domain } ei saanut selville listan jäseniä
    .why = Osoite tarkoittaa listaa tai ryhmää. Verkkotunnuksen { $domain } sähköpostipalvelimen mukaan viestiä ei voitu välittää sen jäsenille.
    .act = korjaamalla listan
    .step-1 = Kerro listan omistajalle muuta kautta, etteivät viestit mene läpi.
    .step-2 = Onko asialla kiire? Kirjoita suoraan niille jäsenille, joiden osoite on tiedossa.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät näkevät, miksi jäseniä ei saatu selville.
    .recipient = Onko lista vastuullasi? Tarkista sen jäsenet ja poista osoitteet, jotka eivät enää toimi. Jos vikaa ei löydy, kerro asiasta ylläpitäjällesi.
    .admin = Toisella puolella, tässä järjestyksessä: voiko palvelin lukea hakemistoa, tiedostoa tai tietokantaa, jossa jäsenet ovat; täsmäävätkö dynaamisen ryhmän suodatin ja hakukohta yhä; sisältävätkö sisäkkäiset listat toisensa; onko jokin jäsentieto virheellinen. Hae listan jäsenet käsin, ennen kuin siihen taas lähetetään postia. Saman järjestelmän muut listat osoittavat, onko vika listassa vai hakemistossa.

cause-forwarding-broken =
    .headline = Edelleenlähetys ei toimi, ilmoittaa { $domain }
    .why = Postilaatikossa on edelleenlähetys toiseen osoitteeseen. Verkkotunnuksen { $domain } sähköpostipalvelimen mukaan se ei toimi.
    .act = korjaamalla edelleenlähetyksen
    .step-1 = Kerro vastaanottajalle muuta kautta, ettei postilaatikon edelleenlähetys toimi.
    .step-2 = Onko asialla kiire? Käytä saman vastaanottajan toista osoitetta.
    .otherwise = Raportin perusteella käytetty osoite on oikein. Usein myös vastaanottaja voi korjata edelleenlähetyksen.
    .recipient = Katso, mihin osoitteeseen postilaatikko lähettää viestejä edelleen. Korjaa osoite tai lopeta edelleenlähetys.
    .admin = Selvitä toisella puolella, missä edelleenlähetys on asetettu: tilissä, postilaatikon säännössä, aliaksessa vai yhteystieto-objektissa. Lähetä testiviesti suoraan kohteeseen. Korjaa tai poista kohde ja säilytä sillä välin paikallinen kopio. Jos kohde torjuu edelleenlähetetyn postin, katso SPF ja DMARC: SRS tai ARC voi puuttua.

## Sähköpostijärjestelmät

cause-system-problem =
    .headline = { $domain } ilmoittaa sähköpostijärjestelmänsä viasta
    .why = Verkkotunnuksen { $domain } sähköpostijärjestelmä ei voinut ottaa viestiä vastaan. Sen vastauksen mukaan syy on järjestelmässä itsessään.
    .act = korjaamalla sähköpostijärjestelmän
    .step-1 = Odota muutama tunti ja lähetä viesti sitten uudelleen.
    .step-2 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Jatkuuko ongelma? Silloin verkkotunnuksen { $domain } ylläpitäjien on selvitettävä se.
    .admin = Toinen järjestelmä ilmoittaa omasta viastaan: tallennustila, huolto, asetukset tai puuttuva ominaisuus. Sen ylläpitäjät tarvitsevat ajan, vastauksessa olevan jonotunnisteen ja itse vastauksen.

cause-system-full =
    .headline = Sähköpostijärjestelmä on täynnä, ilmoittaa { $domain }
    .why = Sähköpostipalvelin ilmoittaa, ettei sillä ole enää tilaa uusille viesteille. Tämä koskee koko järjestelmää, ei yksittäistä postilaatikkoa.
    .act = vapauttamalla tallennustilaa
    .step-1 = Odota päivä ja lähetä viesti sitten uudelleen.
    .step-2 = Onko asialla kiire? Käytä saman vastaanottajan osoitetta toisessa verkkotunnuksessa.
    .otherwise = Jatkuuko tämä päiväkausia? Silloin vain verkkotunnuksen { $domain } ylläpitäjät voivat tehdä tilaa.
    .admin = Vastaus koskee toista palvelinta, ei kiintiötä. Sen ylläpitäjien on syytä tarkistaa jonon ja postin levyjen vapaa tila ja inodet, sitten muisti ja lopuksi raja, jonka alla palvelin lakkaa ottamasta postia (queue_minfree Postfixissa, back pressure Exchangessa). Lähettävällä puolella riittää, että jono jatkaa yrittämistä.

cause-system-not-accepting =
    .headline = Järjestelmä ei ota vastaan viestejä, ilmoittaa { $domain }
    .why = Sähköpostipalvelin ilmoittaa, ettei se ota vastaan viestejä. Se voi olla tilapäisesti poissa käytöstä, tai sitä ei ole tarkoitettu sähköpostille.
    .act = ottamalla vastaanoton käyttöön
    .step-1 = Tarkista @-merkin jälkeinen osa. Oikea nimi voi olla lähes samanlainen.
    .step-2 = Onko osoite oikein? Odota päivä ja lähetä viesti sitten uudelleen.
    .step-3 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Jatkuuko tämä päiväkausia? Silloin verkkotunnuksen { $domain } ylläpitäjien on selvitettävä asia.
    .admin = Vastaus 421 tai tilakoodi 4.3.2 viittaa alasajoon, huoltoon tai jäädytettyyn jonoon; vastaus 521 tarkoittaa, ettei palvelin koskaan ota vastaan postia (RFC 7504). Tarkista, että MX-tietueissa on vain postia varten tarkoitettuja palvelimia, ja kokeile muita niistä. Tarkista itse palvelimelta postipalvelun tila, pysähtyneet kuuntelijat tai komponentit ja yhteyksien rajat.

cause-system-misconfigured =
    .headline = { $domain } ilmoittaa vääristä asetuksista
    .why = Vastaanottajan sähköpostijärjestelmä ilmoittaa, että sen asetukset ovat tälle viestille väärät.
    .act = korjaamalla järjestelmän asetukset
    .step-1 = Kerro vastaanottajalle muuta kautta, että sähköpostijärjestelmä ilmoittaa vääristä asetuksista.
    .step-2 = Onko asialla kiire? Käytä saman vastaanottajan osoitetta toisessa verkkotunnuksessa.
    .step-3 = Lähetä viesti uudelleen, kun asetukset on korjattu.
    .otherwise = Tämän ilmoituksen lopussa olevat tiedot auttavat verkkotunnuksen { $domain } ylläpitäjiä löytämään vian.
    .admin = Koodi 5.3.5 tarkoittaa usein, että palvelin on itse merkitty seuraavaksi palvelimeksi. Vertaa sen nimeä, paikallisten verkkotunnusten luetteloa ja MX-tietuetta tai smart hostia; Exchangessa tämän aiheuttavat samannimiset liittimet. Muuten toisen puolen loki kertoo vastauksen ajankohdalta: tuntematon transport, puuttuva hakutaulu, väärät oikeudet. Lähetä toisen puolen postmasterille koko vastaus ja sen jonotunniste.

cause-feature-missing =
    .headline = { $domain } ei tue viestin vaatimaa toimintoa
    .why = Viestissä on käytetty erityistä lähetysvalintaa. Verkkotunnuksen { $domain } sähköpostipalvelin ilmoittaa, ettei se tue sitä.
    .act = ottamalla toiminnon käyttöön
    .step-1 = Poista erityiset lähetysvalinnat, kuten toimitusvahvistus tai ajastettu toimitus. Lähetä viesti sitten uudelleen.
    .step-2 = Kokeile toista sähköpostiohjelmaa, esimerkiksi selaimessa.
    .step-3 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Eikö erityisiä lähetysvalintoja ole käytetty? Lähetä silloin tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .admin = Etsi parametri, jota vastaus koskee: vertaa lokin MAIL- ja RCPT-komentoja siihen, mitä toinen palvelin ilmoittaa EHLO-komennon jälkeen (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Tarkista, peittääkö jommankumman puolen palomuuri laajennuksia. Aseta oma järjestelmä jättämään parametri pois, kun sitä ei tarjota, tai pyydä toista puolta ottamaan laajennus käyttöön.

cause-message-too-large =
    .headline = Viesti on liian suuri
    .why = Sähköpostipalvelin matkan varrella ottaa vastaan vain pienempiä viestejä. Liitteet kasvavat lähetettäessä noin kolmanneksella.
    .act = pienentämällä viestiä
    .step-1 = Jätä suuret liitteet pois tai pienennä niitä.
    .step-2 = Vie suuret tiedostot verkkoon ja lähetä linkki niihin.
    .step-3 = Jaa useat liitteet eri viesteihin.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät osaavat sanoa, kuinka suuri viesti siellä saa olla.
    .recipient = Tarjoa suurille tiedostoille toinen tapa, esimerkiksi jaettu kansio. Ylläpitäjäsi tietää, kuinka suuri viesti saa olla.
    .admin = Vertaa viestin kokoa arvoon SIZE, jonka toinen palvelin ilmoittaa EHLO-komennon jälkeen. Base64 kasvattaa liitettä noin 37 prosenttia. Yksittäisellä postilaatikolla voi olla matalampi raja kuin järjestelmällä.

cause-message-too-large-for-mailbox =
    .headline = Viesti on liian suuri tälle postilaatikolle
    .why = Verkkotunnuksen { $domain } sähköpostipalvelin ilmoittaa, että postilaatikko ottaa vastaan vain pienempiä viestejä. Liitteet kasvavat lähetettäessä noin kolmanneksella.
    .act = lähettämällä pienemmän viestin
    .step-1 = Vie suuret tiedostot verkkoon ja lähetä linkki niihin.
    .step-2 = Jätä liitteet pois tai pienennä niitä.
    .step-3 = Kysy vastaanottajalta toista osoitetta, johon voi lähettää suurempia viestejä.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät voivat nostaa postilaatikon rajaa.
    .recipient = Kysy ylläpitäjältäsi, kuinka suuri viesti saa olla ja voiko rajaa nostaa. Tarjoa siihen asti suurille tiedostoille toinen tapa.
    .admin = Raja on asetettu postilaatikolle, ryhmälle tai tilille (X.2.3), joten se voi olla paljon matalampi kuin SIZE, jonka palvelin ilmoittaa EHLO-komennon jälkeen. Vertaa sitä siirrettävään kokoon: base64-muodossa liitteet vievät noin 37 prosenttia enemmän. Toisen puolen ylläpitäjät katsovat ensin tilin vastaanottorajaa ja sitten sen ryhmän tai palvelupaketin rajaa.

cause-own-system-problem =
    .headline = Syy on omassa sähköpostipalvelussamme
    .why = Sähköpostipalvelumme ei voinut lähettää viestiä eteenpäin. Raportin perusteella vika ei ole vastaanottajan puolella.
    .act = tarkistamalla sähköpostipalvelun
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Lähetä viesti uudelleen, kun vika on korjattu.
    .otherwise = Vastaanottaja ei voi vaikuttaa asiaan.
    .admin = Viestin käsittely epäonnistui raportoivassa palvelimessa itsessään. Hae sen lokista tässä annettuja tunnisteita ja aikoja. Tarkista asetukset, tallennustila, oikeudet ja paikalliset säännöt.

cause-stopped-by-own-rules =
    .headline = Oman sähköpostipalvelumme sääntö on esteenä
    .why = Sähköpostipalvelullamme on sääntöjä osoitteista, edelleenlähetyksestä ja sisällöstä. Raportin perusteella jokin niistä koskee tätä viestiä.
    .act = tarkistamalla säännön
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Lue syy tämän ilmoituksen lopusta. Siitä voi selvitä, mitä sääntö koskee.
    .step-3 = Lähettääkö postilaatikko viestit automaattisesti edelleen? Kysy, onko se sallittua, tai lopeta edelleenlähetys.
    .otherwise = Vastaanottaja ei voi vaikuttaa asiaan.
    .admin = Etsi sääntö raportoivan palvelimen lokista tunnisteen ja ajan avulla: access-taulut, sisältösuodattimet ja milterit, transport- tai tietovuotosäännöt, estetyt vastaanottajat, automaattisen edelleenlähetyksen rajoitukset. Tee vain tämän tapauksen laajuinen poikkeus. Jos edelleenlähetys ulos estettiin, tarkista ensin, kuka sen asetti: se on tavallinen merkki kaapatusta tilistä.

## Verkko ja reititys

cause-network-problem =
    .headline = Yhteys sähköpostijärjestelmien välillä ei toiminut
    .why = Verkossa oli vika matkalla verkkotunnukseen { $domain }. Tällaiset viat menevät usein itsestään ohi.
    .act = odottamalla ja lähettämällä uudelleen
    .step-1 = Odota muutama tunti ja lähetä viesti sitten uudelleen.
    .step-2 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Jatkuuko tämä päiväkausia? Lähetä silloin tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .admin = Testaa yhteys verkkotunnuksen jokaiseen MX-palvelimeen portissa 25 sekä IPv4:llä että IPv6:lla. Etsi aikakatkaisuja, katkaistuja yhteyksiä (reset) ja polun MTU-vikoja. Jos vika koskee vain tätä verkkotunnusta, kerro sen ylläpitäjille.

cause-host-unreachable =
    .headline = Verkkotunnuksen { $domain } palvelimeen ei saada yhteyttä
    .why = Yhteyttä tähän sähköpostipalvelimeen ei saatu. Se voi olla pois päältä, ylikuormitettu tai irti verkosta.
    .act = tarkistamalla palvelimensa
    .step-1 = Tarkista @-merkin jälkeinen osa. Oikea nimi voi olla lähes samanlainen.
    .step-2 = Onko osoite oikein? Odota päivä ja lähetä viesti sitten uudelleen.
    .step-3 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Jatkuuko ongelma? Silloin verkkotunnuksen { $domain } ylläpitäjien on tarkistettava palvelimensa.
    .admin = Testaa jokaisen MX-palvelimen portti 25 sekä IPv4:llä että IPv6:lla, myös toisesta verkosta. Jos muut saavat yhteyden, tarkista oma palomuuri, reitit ja se, estääkö palveluntarjoaja portin 25.

cause-connection-refused =
    .headline = Verkkotunnuksen { $domain } palvelin torjui yhteyden
    .why = Palvelin löytyi, mutta se ei ota vastaan yhteyttä sähköpostia varten. Sen sähköpostipalvelu voi olla pysähdyksissä, tai välissä voi olla palomuuri.
    .act = tarkistamalla sähköpostipalvelunsa
    .step-1 = Tarkista @-merkin jälkeinen osa. Verkkotunnuksella voi olla verkkosivut mutta ei sähköpostia.
    .step-2 = Onko osoite oikein? Odota muutama tunti ja lähetä viesti sitten uudelleen.
    .step-3 = Eikö lähetys onnistu vieläkään? Kerro siitä vastaanottajalle muuta kautta.
    .otherwise = Jatkuuko ongelma? Silloin verkkotunnuksen { $domain } ylläpitäjien on tarkistettava, onko sähköpostipalvelu käynnissä.
    .admin = Torjunta (TCP reset, ECONNREFUSED) portissa 25 tarkoittaa, ettei mikään kuuntele sitä tai että palomuuri torjuu yhteyden. Kokeile jokaista MX-palvelinta IPv4:llä ja IPv6:lla, myös toisesta verkosta: jos se onnistuu, oma osoite on estetty. Ilman MX-tietuetta käytetään A- tai AAAA-tietuetta, joka voi johtaa verkkopalvelimeen. Tarkista toisella palvelimella: onko palvelu käynnissä, missä osoitteissa ja millä rajoilla.

cause-connection-broken =
    .headline = Yhteys katkesi kesken: { $domain }
    .why = Palvelimet olivat yhteydessä, mutta yhteys katkesi ennen kuin viesti oli luovutettu.
    .act = odottamalla ja lähettämällä uudelleen
    .step-1 = Odota tunti ja lähetä viesti sitten uudelleen.
    .step-2 = Onko viestissä suuria liitteitä? Lähetä se ilman niitä tai laita mukaan linkki tiedostoihin.
    .step-3 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Toistuuko tämä yhä uudelleen? Lähetä silloin tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .admin = Selvitä, minkä komennon jälkeen yhteys katkesi. Ennen tervehdystä: yhteyksien rajat tai tahallinen viive. STARTTLS-komennon jälkeen: kättely. DATA-vaiheessa: polun MTU, hidas sisältösuodatin, kokoraja. Lähetä pieni ja suuri testiviesti jokaiseen MX-palvelimeen IPv4:llä ja IPv6:lla. Tarkista SMTP:tä tutkivat palomuurit ja omat aikakatkaisut (RFC 5321, kohta 4.5.3.2).

cause-may-have-arrived =
    .headline = Viesti on ehkä perillä
    .why = Yhteys katkesi, kun koko viesti oli jo lähetetty verkkotunnukseen { $domain }. Vastaus puuttuu, joten viestin hyväksymisestä ei ole tietoa.
    .act = varmistamalla viestin saapumisen
    .step-1 = Kysy vastaanottajalta, onko viesti saapunut.
    .step-2 = Lähetä se uudelleen vain, jos se puuttuu. Muuten se voi tulla perille kahdesti.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät näkevät lokistaan, hyväksyttiinkö viesti.
    .recipient = Katso saapuneista viesteistä ja roskapostikansiosta. Kerro lähettäjälle, onko viesti siellä.
    .admin = Yhteys katkesi datan lopun jälkeen ennen vastausta. Hae toisen puolen lokista Message-ID. Jos tämä toistuu, tarkista hitaat sisältösuodattimet, aikakatkaisut (RFC 5321 edellyttää tässä kymmentä minuuttia) ja polun MTU.

cause-expired-after-retries =
    .headline = Yksikään toimitusyritys ei onnistunut
    .why = Viestiä yritettiin toimittaa verkkotunnukseen { $domain } useita kertoja. Raportti ei kerro muuta syytä.
    .act = odottamalla ja lähettämällä uudelleen
    .step-1 = Tarkista @-merkin jälkeinen osa. Oikea nimi voi olla lähes samanlainen.
    .step-2 = Onko osoite oikein? Odota päivä ja lähetä viesti sitten uudelleen.
    .step-3 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Eikö lähetys onnistu vieläkään? Lähetä silloin tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .admin = Jonon määräaika on umpeutunut. Katso lokista jokaisen yrityksen viimeinen vastaus: siinä on todellinen syy. Testaa verkkotunnuksen MX-palvelimet IPv4:llä ja IPv6:lla.

cause-route-broken =
    .headline = Toimivaa reittiä ei löytynyt: { $domain }
    .why = Ei saatu selville, minne viesti pitäisi toimittaa. Verkkotunnuksen { $domain } tai matkan varrella olevan sähköpostipalvelimen asetukset voivat olla väärät.
    .act = korjaamalla asetukset
    .step-1 = Kerro vastaanottajalle muuta kautta, ettei tähän osoitteeseen lähetetty posti tule perille.
    .step-2 = Tarkista @-merkin jälkeinen osa. Oikea nimi voi olla lähes samanlainen.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät voivat tarkistaa, minne sen posti ohjataan.
    .admin = Tarkista verkkotunnuksen MX-, A- ja AAAA-tietueet sekä omat reititystaulut. Silmukassa Received-kentistä näkyy, mitkä palvelimet toistuvat. Etsi kehää kiertävää edelleenlähetystä ja MX-palvelinta, joka ei tunnista verkkotunnusta omakseen.

cause-domain-without-mail-server =
    .headline = Sähköpostipalvelinta ei löytynyt: { $domain }
    .why = Verkkotunnus on olemassa, mutta sille ei ole nimetty sähköpostipalvelinta, joka voi ottaa viestin vastaan. Se voi olla käytössä vain verkkosivuja varten.
    .act = nimeämällä sähköpostipalvelimen
    .step-1 = Tarkista @-merkin jälkeinen osa. Oikea nimi voi olla lähes samanlainen.
    .step-2 = Etsi oikea osoite aiemmasta viestistä tai organisaation verkkosivuilta.
    .step-3 = Kysy vastaanottajalta toista osoitetta muuta kautta.
    .otherwise = Onko { $domain } oikein? Silloin sen ylläpitäjien on nimettävä sähköpostipalvelin verkkotunnuksen asetuksissa.
    .admin = Hae MX-tietueet. Kelvottomia ovat nimet ilman A- tai AAAA-tietuetta, CNAME-tietueet (RFC 2181, kohta 10.3), IP-osoitteet nimen paikalla ja localhost. Ilman MX-tietuetta käytetään verkkotunnuksen omaa osoitetta (RFC 5321, kohta 5.1). Jos MX johtaa takaisin raportoivaan palvelimeen (”mail loops back to myself”), tämä ei tunnista verkkotunnusta omakseen: lisää se sinne tai korjaa MX.

cause-domain-lookup-failed =
    .headline = Sähköpostipalvelimen haku ei onnistunut: { $domain }
    .why = Hakemisto, joka näyttää tien postilaatikkoon, ei antanut käyttökelpoista vastausta. Vika voi olla kummalla puolella tahansa.
    .act = tarkistamalla nimipalvelimet
    .step-1 = Tarkista @-merkin jälkeinen osa. Oikea nimi voi olla lähes samanlainen.
    .step-2 = Onko osoite oikein? Odota muutama tunti ja lähetä viesti sitten uudelleen.
    .step-3 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Koskeeko tämä muitakin verkkotunnuksia kuin { $domain }? Lähetä silloin tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .admin = Kysy MX, A ja AAAA verkkotunnuksen jokaiselta auktoritatiiviselta nimipalvelimelta ja sitten omalta resolverilta. Jos vain resolveri epäonnistuu (SERVFAIL, aikakatkaisu), tarkista sen DNSSEC-validointi, forwarderit ja se, estetäänkö portissa 53 TCP tai suuret UDP-vastaukset. Jos auktoritatiiviset palvelimet epäonnistuvat: virheellinen delegointi, vanhentuneet allekirjoitukset, palvelimet ilman yhteyttä. Jos raportoiva palvelin reitittää LDAPin tai tietokannan avulla, tarkista se ensin.

cause-mail-loop =
    .headline = Viesti näyttää kiertävän kehää
    .why = Raportin mukaan viesti palasi samalle palvelimelle tai kulki liian monen palvelimen kautta. Yleensä palvelimet tai postilaatikot edelleenlähettävät silloin viestejä toisilleen.
    .act = katkaisemalla kehän
    .step-1 = Kerro vastaanottajalle muuta kautta, että tähän osoitteeseen lähetetyt viestit kiertävät kehää.
    .step-2 = Onko omassa postilaatikossasi edelleenlähetys tähän osoitteeseen? Varmista, etteivät viestit palaa takaisin.
    .step-3 = Onko asialla kiire? Käytä saman vastaanottajan toista osoitetta.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät voivat löytää kohdan, jossa viesti kääntyy takaisin.
    .recipient = Onko postilaatikossasi edelleenlähetys toiseen osoitteeseen? Varmista, etteivät viestit palaa sieltä takaisin.
    .admin = Lue Received-kentät alhaalta ylös ja etsi, missä palvelimet toistuvat: viimeinen palvelin ennen toistoa lähettää viestin takaisin. Etsi sieltä kehää kiertävää edelleenlähetystä, relay- tai smart host -asetusta verkkotunnukselle, jonka pitäisi olla paikallinen, takaisin johtavaa MX-tietuetta tai hybridiasennusta, jossa kumpikin puoli pitää verkkotunnusta toisen omana. Jos mikään ei toistu, siirtojen enimmäismäärä on liian pieni: RFC 5321, kohta 6.3, edellyttää vähintään sataa.

## Luovutus palvelimelta toiselle

cause-protocol-problem =
    .headline = Kaksi sähköpostipalvelinta ei päässyt yhteisymmärrykseen
    .why = Palvelimet eivät päässeet yhteisymmärrykseen siitä, miten viesti luovutetaan. Tämä on palvelinten välinen tekninen asia.
    .act = tarkistamalla sähköpostipalvelimen
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Asian selvittämiseen voidaan tarvita myös verkkotunnuksen { $domain } ylläpitäjiä.
    .admin = Lue vastaus yhdessä sen komennon kanssa, johon se annettiin. Vertaa EHLO-komennon jälkeen ilmoitettuja laajennuksia käytettyihin. Tavallisia syitä ovat SMTP:tä muuttavat palomuurit ja proxyt sekä palvelin, joka vaatii ensin STARTTLS-komennon.

cause-tls-demanded =
    .headline = Sähköpostipalvelin vaatii suojatun yhteyden
    .why = Palvelin ilmoittaa ottavansa tämän viestin vastaan vain salatulla yhteydellä. Raportin perusteella salausta ei käytetty.
    .act = ottamalla salauksen käyttöön
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Lähtikö viesti omasta sähköpostiohjelmasta tai laitteesta? Ota TLS käyttöön sen lähtevän postin asetuksissa.
    .otherwise = Vastaanottaja ei voi vaikuttaa asiaan.
    .admin = Tarkista, että järjestelmä käyttää lähettäessään STARTTLS-komentoa (RFC 3207): monet eivät oletuksena käytä. Jos käyttää, katso, tarjoaako EHLO STARTTLS-laajennusta ja poistaako palomuuri sen. Jos kättely epäonnistuu: TLS-versiot alle 1.2, salausmenetelmät, puuttuva CA-paketti. Käytä viestien lähettämiseen porttia 465 tai porttia 587 ja STARTTLS-komentoa (RFC 8314). Google ilmoittaa tästä koodilla 4.7.29 tai 5.7.29.

cause-too-many-recipients =
    .headline = Viestillä on liian monta vastaanottajaa
    .why = Sähköpostipalvelin matkan varrella hyväksyy kerralla vain tietyn määrän osoitteita.
    .act = vähentämällä osoitteita
    .step-1 = Lähetä viesti uudelleen vain tässä ilmoituksessa oleviin osoitteisiin.
    .step-2 = Onko niitä yhä liikaa? Lähetä viesti pienemmille ryhmille yksi kerrallaan.
    .step-3 = Kirjoitatko usein tälle ryhmälle? Pyydä ylläpitäjältäsi postituslistaa.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät osaavat sanoa, mikä raja siellä on.
    .admin = Palvelimen pitäisi hyväksyä kerralla vähintään 100 vastaanottajaa ja lähettävän järjestelmän jakaa loput (RFC 5321). Tarkista, jakaako järjestelmä vastaanottajat vastauksen 452 jälkeen ja mitkä rajat koskevat viestiä ja lähettäjää.

## Sisältö

cause-content-problem =
    .headline = Sähköpostipalvelin ei osaa käsitellä viestin muotoa
    .why = Jokin viestin rakenteessa estää toimituksen. Syynä voi olla muotoilu, merkistö tai liite.
    .act = yksinkertaistamalla viestiä
    .step-1 = Lähetä viesti uudelleen pelkkänä tekstinä ilman muotoiluja.
    .step-2 = Jätä liitteet pois tai lähetä ne tavallisina tiedostotyyppeinä.
    .step-3 = Kokeile toista sähköpostiohjelmaa, esimerkiksi selaimessa.
    .otherwise = Eikö yksinkertainenkaan viesti mene läpi? Lähetä silloin tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .admin = Tarkista viesti: vastaako se RFC 5322:ta ja MIMEä – From ja Date, irralliset CR- tai LF-merkit, rivien pituus, NUL, merkistöt. Tarkista, tarvittiinko laajennusta 8BITMIME, BINARYMIME tai SMTPUTF8 ilman, että sitä tarjottiin.

cause-message-malformed =
    .headline = Sähköpostipalvelin löysi virheitä viestin muodosta
    .why = Palvelimen mukaan viesti ei noudata sähköpostin standardia. Tavallinen syy on ohjelma, jolla viesti tehtiin.
    .act = käyttämällä toista ohjelmaa
    .step-1 = Kirjoita viesti uudelleen toisessa sähköpostiohjelmassa, esimerkiksi selaimessa.
    .step-2 = Kirjoita teksti alusta asti. Kopioidussa tai edelleenlähetetyssä viestissä virhe voi seurata mukana.
    .step-3 = Eikö lähetys onnistu vieläkään? Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .otherwise = Tuliko viesti verkkosivustolta tai laitteesta? Silloin sen voivat korjata vain sen ylläpitäjät.
    .admin = Tarkista tässä järjestyksessä: yksi From, jossa on kelvollinen osoite, ja Sender, jos niitä on useita; yksi Date; ei samaa kenttää kahdesti (RFC 5322, kohta 3.6); Message-ID:n syntaksi; raa’at 8-bittiset oktetit otsakkeessa; irralliset CR- tai LF-merkit (RFC 5321, kohta 2.3.8); yli 998 oktetin rivit; MIME-rajat ja koodaukset. Vertaa saatua viestiä lähetettyyn: vastuuvapauslausekkeet, yhdyskäytävät ja listaohjelmat muuttavat viestejä.

cause-media-unsupported =
    .headline = Sähköpostipalvelin ei hyväksy tällaista sisältöä
    .why = Raportin mukaan viestissä on sisältötyyppi, jota toinen puoli ei voi ottaa vastaan. Jotkin osoitteet ottavat vastaan vain pelkkää tekstiä.
    .act = vaihtamalla tiedostotyypin
    .step-1 = Käytä tavallisia tiedostotyyppejä, kuten PDF tai JPEG.
    .step-2 = Lähetä viesti uudelleen pelkkänä tekstinä ilman muotoiluja ja liitteitä.
    .step-3 = Vie tiedostot verkkoon ja lähetä linkki niihin.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät osaavat sanoa, mitä sisältötyyppejä heidän järjestelmänsä hyväksyy.
    .admin = Vertaa jokaisen osan Content-Type-kenttää (RFC 2046) siihen, mitä kohde hyväksyy: yhdyskäytävät SMS-viesteihin, faksiin, hakulaitteisiin ja tikettijärjestelmiin ottavat usein vain muodon text/plain. Etsi osia application/ms-tnef (winmail.dat), sisäkkäinen message/rfc822 ja multipart/signed. Poista muotoiltu teksti käytöstä tälle verkkotunnukselle, tai anna yhdyskäytävän poistaa tai muuntaa osa.

cause-conversion-impossible =
    .headline = Viestiä ei voitu muuntaa matkalla
    .why = Raportin mukaan seuraava sähköpostijärjestelmä tarvitsee viestin toisessa muodossa. Muuntaminen ei ollut mahdollista tai sallittua.
    .act = kirjoittamalla pelkkää tekstiä
    .step-1 = Lähetä tähän osoitteeseen pelkkää tekstiä ilman muotoiluja ja erikoismerkkejä.
    .step-2 = Onko viesti allekirjoitettu tai salattu? Lähetä se ilman allekirjoitusta ja salausta, jos sisältö sen sallii.
    .step-3 = Jätä liitteet pois, tai vie tiedostot verkkoon ja lähetä linkki.
    .otherwise = Eikö yksinkertainenkaan viesti mene läpi? Lähetä silloin tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .admin = Katso, mitä laajennuksista 8BITMIME (RFC 6152), BINARYMIME ja SMTPUTF8 seuraava palvelin ei tarjoa EHLO-komennon jälkeen. X.6.2: muuntaminen on kielletty, esimerkiksi allekirjoitetuissa osissa tai käytännöllä; X.6.3: ei tuettu; X.6.5: yritettiin, epäonnistui. Anna lähettävän ohjelman koodata viesti itse (quoted-printable tai base64), tai lähetä se laajennusta tukevan palvelimen kautta.

cause-content-refused =
    .headline = Viestin sisältöä ei hyväksytty
    .why = Sähköpostipalvelin matkan varrella tarkistaa viestien sisällön. Se ei hyväksynyt jotakin tässä viestissä, esimerkiksi liitettä tai linkkiä.
    .act = muuttamalla sisältöä
    .step-1 = Jätä liitteet pois, etenkin ohjelmat ja pakatut tiedostot.
    .step-2 = Tarkista tiedostot virusten varalta, ennen kuin lähetät ne uudelleen.
    .step-3 = Jätä pois linkit, joita ei tarvita.
    .step-4 = Sovi vastaanottajan kanssa toisesta tavasta siirtää tiedostot.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät osaavat sanoa, mitä heidän järjestelmänsä ei hyväksy.
    .recipient = Sovi lähettäjän kanssa toisesta tavasta siirtää sisältö. Jos sitä tarvitaan usein, pyydä ylläpitäjältäsi poikkeusta.
    .admin = Selvitä, mikä suodatin antoi vastauksen ja minkä säännön tai tunnisteen se mainitsee. Tarkista pakattujen tiedostojen sisällä olevat tiedostotyypit ja kaksinkertaiset päätteet. Jos virustarkistin ilmoittaa haittaohjelmasta, tutki ensin lähettäjän laite.

cause-attachment-refused =
    .headline = Liitettä ei hyväksytty
    .why = Sähköpostipalvelin matkan varrella ei hyväksy tämän viestin tiedostoa. Monet järjestelmät torjuvat ohjelmat, skriptit ja salasanalla suojatut pakatut tiedostot.
    .act = vaihtamalla liitteen
    .step-1 = Lue vastaus tämän ilmoituksen lopusta. Siinä voi olla tiedoston nimi.
    .step-2 = Tallenna tiedosto tavallisessa muodossa, kuten PDF, tai jätä se pois.
    .step-3 = Vie tiedosto verkkoon ja lähetä linkki siihen.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät osaavat sanoa, mitä tiedostoja heidän järjestelmänsä hyväksyy.
    .recipient = Tarjoa tiedostolle toinen tapa, esimerkiksi jaettu kansio. Jos tällaisia tiedostoja tarvitaan usein, pyydä ylläpitäjältäsi poikkeusta.
    .admin = Selvitä, mitä sääntö tutkii: tiedostopäätettä, Content-Type-kenttää, todellista tiedostotyyppiä vai pakettien sisältöä. Usein torjutaan: .exe, .js, .iso, .lnk, .html, makrot, kaksinkertaiset päätteet, salasanalla suojatut paketit, joita ei voi tarkistaa, liian monet tai sisäkkäiset liitteet. Toinen puoli voi tehdä poikkeuksen tälle lähettäjälle tai vapauttaa kopion karanteenista. Älä naamioi tiedostoa.

cause-virus-found =
    .headline = Virustarkistin ilmoittaa haittaohjelmasta
    .why = Virustarkistimet voivat erehtyä, mutta tarkistaminen on turvallisempaa. Jotkin haittaohjelmat lähettävät viestejä itsestään.
    .act = tarkistamalla laitteen
    .step-1 = Älä avaa liitteitä äläkä lähetä niitä toistaiseksi uudelleen.
    .step-2 = Tarkista laite ja tiedostot ajantasaisella virustarkistimella.
    .step-3 = Eikö viesti ole itse kirjoittamasi? Vaihda salasana toisella laitteella.
    .step-4 = Kerro ylläpitäjällesi, mitä tässä ilmoituksessa sanotaan. Älä anna tiedostoja eteenpäin.
    .otherwise = Onko tiedosto varmasti vaaraton? Silloin verkkotunnuksen { $domain } ylläpitäjät voivat arvioida päätöksen uudelleen.
    .admin = Merkitse muistiin, mikä palvelin ilmoitti ja mikä oli tunnisteen nimi. Eristä ja tutki ennen muuta lähettävä laite, ja etsi tililtä viestejä ja sääntöjä, joita sen haltija ei tehnyt. Tarkista tiedosto toisella virustarkistimella. Jos kyseessä on väärä hälytys, ilmoita siitä tarkistimen valmistajalle; älä koskaan pakkaa tiedostoa uudelleen, jotta se menisi läpi.

cause-international-address-unsupported =
    .headline = Sähköpostipalvelin hyväksyy vain kirjaimet a–z
    .why = Yhdessä viestin osoitteista on muitakin kirjaimia kuin a–z. Sähköpostijärjestelmä matkan varrella ei tue tällaisia osoitteita.
    .act = käyttämällä yksinkertaista osoitetta
    .step-1 = Kysy vastaanottajalta osoitetta, jossa on vain kirjaimia a–z.
    .step-2 = Onko omassa osoitteessa muita kirjaimia? Kirjoita toisesta osoitteesta.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät voivat selvittää, voiko heidän järjestelmänsä tukea tällaisia osoitteita.
    .recipient = Pyydä ylläpitäjältäsi toinen osoite, jossa on vain kirjaimia a–z. Anna se niille, joiden viestit eivät tule perille.
    .admin = Seuraava järjestelmä ei tarjoa laajennusta SMTPUTF8 (RFC 6531). Ota se siellä käyttöön tai anna postilaatikolle ASCII-alias. Pelkkä ei-ASCII-verkkotunnus voidaan lähettää A-label-muodossa.

## Tietoturva ja säännöt

cause-policy-problem =
    .headline = Tietoturvasääntö pysäytti viestin
    .why = Sähköpostijärjestelmillä on sääntöjä siitä, mitä viestejä ne ottavat vastaan ja välittävät. Yksi näistä säännöistä pysäytti tämän viestin.
    .act = selvittämällä säännön
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät osaavat sanoa, onko sääntö heidän asettamansa.
    .admin = Vastaus on epämääräinen, ehkä tarkoituksella. Selvitä, mikä palvelin sen antoi. Tarkista lähettäjän tunnistautuminen, TLS, lähettävän palvelimen maine ja mahdollinen viestin salaus.

cause-cryptography-failed =
    .headline = Allekirjoituksen tai salauksen tarkistus ei onnistunut
    .why = Tämä koskee viestin omaa suojausta, kuten allekirjoitusta. Raportin mukaan jokin järjestelmä ei voinut tarkistaa tai muuntaa sitä.
    .act = tarkistamalla avaimet ja varmenteet
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Oletko itse salannut viestin? Pyydä vastaanottajalta voimassa oleva avain tai varmenne.
    .step-3 = Eikö viestissä ole mitään luottamuksellista? Lähetä se ilman allekirjoitusta ja salausta.
    .otherwise = Myös verkkotunnuksen { $domain } ylläpitäjien on ehkä tarkistettava avaimensa.
    .recipient = Onko avain tai varmenne vanhentunut tai vaihtunut? Lähetä voimassa oleva avain tai varmenne niille, jotka kirjoittavat tähän osoitteeseen.
    .admin = Etsi palvelin, joka tarkistaa, allekirjoittaa tai purkaa salauksen (S/MIME, OpenPGP, yhdyskäytävä). X.7.3: ei muunnosta kahden järjestelmän välillä; X.7.5: ei käyttökelpoista avainta; X.7.6: algoritmia ei tueta, esimerkiksi SHA-1 tai lyhyt RSA; X.7.7: sisältö on muuttunut. Tarkista varmenteiden voimassaolo, ketju ja peruutus sekä hakemiston avaimet. Jos koodi on X.7.7, etsi, mikä muuttaa sisältöä allekirjoituksen jälkeen: vastuuvapauslausekkeet, linkkien muuntaminen, uudelleenkoodaus.

cause-refused-by-policy =
    .headline = { $domain } torjui viestin omien sääntöjensä perusteella
    .why = Jokainen sähköpostijärjestelmä päättää itse, mitä viestejä se ottaa vastaan. Sen ylläpitäjät tietävät, mikä sääntö pysäytti tämän viestin.
    .act = sallimalla viestin
    .step-1 = Lue toisen palvelimen vastaus tämän ilmoituksen lopusta. Siinä voi olla syy.
    .step-2 = Kerro vastaanottajalle muuta kautta, ettei viestiä hyväksytty.
    .step-3 = Pyydä vastaanottajaa hakemaan poikkeusta oman sähköpostinsa ylläpitäjiltä.
    .otherwise = Torjuuko { $domain } kaikki viestisi? Lähetä silloin tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .recipient = Onko tältä lähettäjältä tulossa viestejä? Pyydä ylläpitäjältäsi poikkeusta.
    .admin = Sääntö on toisen puolen, ja siellä se myös ratkaistaan. Lähetä sen postmasterille vastaus, aika ja lähettävä IP-osoite. Jos kaikki posti torjutaan, tarkista ensin SPF, DKIM, DMARC, käänteinen DNS ja estolistat.

cause-refused-as-spam =
    .headline = { $domain } pitää viestiä roskapostina
    .why = Vastaanottajan puolella automaattinen suodatin torjui viestin roskapostina. Suodattimet voivat erehtyä.
    .act = päästämällä viestin läpi
    .step-1 = Kysy vastaanottajalta muuta kautta, voidaanko osoitteesi sallia siellä.
    .step-2 = Kokeile lyhyttä viestiä ilman linkkejä ja liitteitä.
    .step-3 = Eikö viesti ole itse kirjoittamasi? Vaihda salasana ja kerro asiasta ylläpitäjällesi.
    .otherwise = Torjutaanko muitakin viestejäsi? Lähetä silloin tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .recipient = Lisää lähettäjä yhteystietoihin tai turvallisten lähettäjien luetteloon. Onko roskapostikansiossa tämän lähettäjän viestejä? Merkitse ne toivotuiksi.
    .admin = Tarkista lähettäjän verkkotunnuksen SPF, DKIM ja DMARC sekä lähettävän IP-osoitteen maine. Etsi merkkejä tilin poikkeavasta lähettämisestä. Jos kaikki on kunnossa, ilmoita virheellisestä päätöksestä toisen puolen postmasterille.

cause-relay-refused =
    .headline = Sähköpostipalvelin ei suostunut välittämään viestiä
    .why = Palvelin ilmoittaa, ettei sen kuulu välittää tätä postia verkkotunnukseen { $domain }. Syynä on usein jokin asetus.
    .act = korjaamalla asetukset
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Tarkista @-merkin jälkeinen osa. Väärä nimi voi johtaa väärälle palvelimelle.
    .otherwise = Ovatko oman puolen asetukset oikein? Silloin verkkotunnuksen { $domain } ylläpitäjien on tarkistettava, mikä palvelin ottaa vastaan sen postin.
    .admin = MX-tietueet voivat johtaa palvelimelle, joka ei tunnista verkkotunnusta omakseen. Tai oma relay-palvelin vaatii kirjautumisen. Tarkista MX-tietueet, relay-palvelimen tunnukset ja se, mistä IP-osoitteista se sallii välityksen.

cause-authentication-required =
    .headline = Sähköpostipalvelin vaatii kirjautumisen
    .why = Sähköpostipalvelin matkan varrella ei ota viestiä vastaan ilman hyväksyttyä kirjautumista. Kirjautuminen puuttui tai sitä ei hyväksytty.
    .act = tarkistamalla kirjautumisen
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Lähettääkö laite tai ohjelma postia itsestään? Tarkista sen käyttäjätunnus ja salasana.
    .otherwise = Vastaanottaja ei voi vaikuttaa asiaan.
    .admin = Tarkista tunnukset ja menetelmä, joita järjestelmä käyttää relay-palvelimessaan. Lähetä portin 587 kautta STARTTLS-komennolla tai portin 465 kautta. Tavallisia syitä ovat vaihdettu salasana tai vaadittu sovellussalasana.

cause-authentication-refused =
    .headline = Kirjautumista sähköpostipalvelimeen ei hyväksytty
    .why = Sähköpostipalvelin ei hyväksynyt sille annettuja kirjautumistietoja. Salasana on voinut vaihtua tai vanhentua.
    .act = korjaamalla kirjautumistiedot
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Lähtikö viesti omasta sähköpostiohjelmasta tai laitteesta? Anna siinä käyttäjätunnus ja salasana uudelleen.
    .step-3 = Kirjaudu kerran selaimessa. Palveluntarjoaja voi pyytää siellä jotakin.
    .otherwise = Vastaanottaja ei voi vaikuttaa asiaan.
    .admin = Lue vastaus (RFC 4954, RFC 5248): 535 5.7.8 väärät tunnukset, 432 4.7.12 salasanan siirtymävaihe, 5.7.14 puuttuva luottamussuhde. Testaa tunnukset käsin lähetysportissa. Tarkista sitten: vaihdettu tai vanhentunut salasana, epäonnistuneiden kirjautumisten vuoksi lukittu tili, palveluntarjoajan poistama salasanakirjautuminen, puuttuva sovellussalasana, vanhentunut OAuth-token. Relay-palvelimen tunnukset ovat sähköpostipalvelimessa; korjaa ne siellä ja käynnistä jonon käsittely.

cause-authentication-too-weak =
    .headline = Sähköpostipalvelin vaatii turvallisemman kirjautumisen
    .why = Palvelimen mukaan tämä kirjautumistapa ei ole riittävän turvallinen. Itse salasana voi olla oikein.
    .act = käyttämällä turvallisempaa kirjautumista
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Lähtikö viesti omasta sähköpostiohjelmasta tai laitteesta? Ota siinä TLS käyttöön ja päivitä se.
    .otherwise = Vastaanottaja ei voi vaikuttaa asiaan.
    .admin = 534 5.7.9: menetelmä on liian heikko, tai tili tarvitsee sovellussalasanan; 538 5.7.11: menetelmä vain TLS-yhteydessä. Tunnistaudu TLS:n jälkeen portissa 465 tai STARTTLS-komennon jälkeen portissa 587 (RFC 8314) menetelmällä, jota silloin tarjotaan: SCRAM, OAUTHBEARER, XOAUTH2 tai PLAIN TLS:n sisällä. Laite, joka ei osaa kumpaakaan, voi antaa postinsa oman verkon relay-palvelimelle.

cause-sending-blocked =
    .headline = Lähettäminen on estetty tältä tililtä tai osoitteesta
    .why = Lähettävän puolen sähköpostipalvelin ei salli lähettämistä tältä tililtä tai tästä osoitteesta. Esto voi olla varotoimi.
    .act = poistamalla eston
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Onko käytössä useita osoitteita? Valitse se, joka kuuluu tähän tiliin.
    .step-3 = Onko lähetetty viestejä, joita et ole itse kirjoittanut? Vaihda salasana heti.
    .otherwise = Vastaanottaja ei voi vaikuttaa asiaan.
    .admin = Tarkista, onko tili poistettu käytöstä, lukittu väärinkäytön vuoksi tai vailla oikeutta tähän lähettäjän osoitteeseen. Etsi ennen eston poistamista merkkejä poikkeavasta lähettämisestä, edelleenlähetyssääntöjä ja avoimia istuntoja, ja nollaa salasana.

cause-account-disabled =
    .headline = Lähettävä tili on poistettu käytöstä, ilmoittaa palvelin
    .why = Lähettävän puolen sähköpostipalvelin ilmoittaa, että viestin lähettämiseen käytetty tili on poistettu käytöstä.
    .act = ottamalla tilin käyttöön
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi, tarvittaessa toiselta tililtä.
    .step-2 = Onko käytössä toinen tili? Lähetä viesti siltä.
    .otherwise = Raportin perusteella syy ei ole vastaanottajan osoitteessa.
    .admin = Lähetyspalvelin tai relay-palvelin ilmoittaa, että tili on poistettu käytöstä (525 tai X.7.13, RFC 5248). Tarkista sen tila: suljettu, lisenssi tai maksu rauennut, lukittu epäonnistuneiden kirjautumisten tai väärinkäytön vuoksi. Poista syy, ennen kuin otat tilin käyttöön. Jos palvelin kirjautuu tällä tilillä relay-palvelimeensa, vika koskee kaikkea lähtevää postia.

cause-account-compromised =
    .headline = Lähettäminen on estetty epäilyttävien viestien vuoksi
    .why = Lähettävän puolen sähköpostipalvelin ilmoittaa, että tältä tililtä tai organisaatiosta lähetetään viestejä epätavallisesti. Tili voi olla jonkun muun käytössä.
    .act = suojaamalla tilin
    .step-1 = Vaihda salasana heti luotettavalla laitteella.
    .step-2 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-3 = Etsi postilaatikosta lähetettyjä viestejä ja sääntöjä, jotka eivät ole omiasi.
    .step-4 = Tarkista laite ajantasaisella virustarkistimella.
    .otherwise = Vastaanottaja ei voi vaikuttaa asiaan.
    .admin = Estä ensin kirjautuminen, nollaa salasana ja katkaise kaikki istunnot ja tokenit. Lue sitten kirjautumisloki ja poista vieraat postilaatikon säännöt, edelleenlähetykset, valtuutukset, sovellusten suostumukset ja liittimet; tyhjennä lähtevä jono. Poista esto viimeiseksi. Microsoft 365:ssä käyttäjä (5.1.8) vapautetaan rajoitettujen entiteettien kohdasta, organisaation (5.7.7xx) vapauttaa tuki. Jos viestit olivat toivottu joukkopostitus, lähetä se joukkopostituspalvelulla.

cause-send-as-denied =
    .headline = Tili ei saa käyttää tätä lähettäjän osoitetta
    .why = Lähettävän puolen sähköpostipalvelimen mukaan lähettäjän osoite ei kuulu tähän tiliin.
    .act = sallimalla lähettäjän osoitteen
    .step-1 = Valitse lähettäjäksi oma osoite ja lähetä viesti sitten uudelleen.
    .step-2 = Onko toista osoitetta pakko käyttää? Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .otherwise = Vastaanottaja ei voi vaikuttaa asiaan.
    .admin = Vertaa lokissa kolmea asiaa: kirjautumistunnus, MAIL FROM ja From-kenttä. Jos käyttö on toivottua, anna Send As- tai Send on Behalf -oikeus (Exchange; odota replikointia), liitä osoite tunnukseen (smtpd_sender_login_maps Postfixissa) tai lisää se vahvistettuna aliaksena. Laitteet ja ohjelmat tarvitsevat oman tilin ja oman osoitteen. Jos kukaan ei ole halunnut tätä, etsi väärinkäyttöä.

cause-sender-not-allowed =
    .headline = { $domain } ei hyväksy viestejäsi tähän osoitteeseen
    .why = Jotkin osoitteet ottavat vastaan viestejä vain tietyiltä lähettäjiltä, esimerkiksi kollegoilta tai listan jäseniltä. Toisissa taas tietyt lähettäjät on estetty.
    .act = sallimalla lähettäjän osoitteen
    .step-1 = Ota yhteyttä vastaanottajaan tai ryhmän omistajaan muuta kautta. Pyydä sallimaan osoitteesi.
    .step-2 = Onko käytössä useita osoitteita? Kirjoita siitä, joka siellä tunnetaan.
    .step-3 = Onko kyseessä postituslista? Liity siihen ensin.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät näkevät, kuka saa kirjoittaa tähän osoitteeseen.
    .recipient = Lisää lähettäjä niihin, jotka saavat kirjoittaa tähän osoitteeseen tai ryhmälle. Jos se ei onnistu, kysy ylläpitäjältäsi.
    .admin = Vastaanottaja rajoittaa lähettäjiä: suljettu ryhmä, jäsenten lista, vain sisäiset lähettäjät tai esto. Omistaja tai ylläpitäjät voivat sallia lähettäjän. Tarkista, että käytetty lähettäjän osoite on se, joka on rekisteröity.

cause-list-restricted =
    .headline = Lista ei hyväksy viestejäsi, ilmoittaa { $domain }
    .why = Monet listat ja ryhmät ottavat vastaan viestejä vain jäseniltä tai erikseen sallituilta lähettäjiltä. Sähköpostipalvelimen mukaan lähettäjän osoite ei kuulu niihin.
    .act = lisäämällä lähettäjän osoitteen
    .step-1 = Oletko jo listalla? Kirjoita osoitteesta, jolla liityit siihen.
    .step-2 = Liity listalle, tai pyydä sen omistajaa muuta kautta lisäämään osoitteesi.
    .step-3 = Onko asialla kiire? Kirjoita suoraan niille jäsenille, joiden osoite on tiedossa.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät osaavat sanoa, kuka listan omistaa.
    .recipient = Onko lista tai ryhmä omasi? Lisää lähettäjä, tai anna ulkopuolelta tulevien viestien odottaa hyväksyntää.
    .admin = Vertaa From-kenttää ja kirjekuoren lähettäjää jäseniin ja sallittuihin kirjoittajiin: tavallisin syy on alias tai vaihdettu osoite. Omistaja voi lisätä osoitteen tai pidättää muiden viestit tarkistettaviksi. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), Microsoft 365 -ryhmän ulkoiset lähettäjät (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } hyväksyy tähän osoitteeseen vain sisäistä postia
    .why = Sähköpostipalvelimen mukaan osoite ottaa vastaan vain oman organisaation viestejä. Tätä viestiä se ei tunnistanut sisäiseksi.
    .act = sallimalla ulkopuoliset lähettäjät
    .step-1 = Kuulutko tähän organisaatioon? Lähetä viesti sen tililtä.
    .step-2 = Pyydä vastaanottajaa tai ryhmän omistajaa muuta kautta sallimaan ulkopuoliset lähettäjät.
    .step-3 = Käytä organisaation toista osoitetta, esimerkiksi sen verkkosivuilla olevaa.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät voivat avata osoitteen ulkopuolelta tuleville viesteille.
    .recipient = Pyydä ylläpitäjääsi sallimaan ulkopuolelta tulevat viestit tähän osoitteeseen tai yksittäisiltä lähettäjiltä.
    .admin = Exchange 5.7.12 ja 5.7.13x: vastaanottajaobjekti vaatii tunnistautuneet lähettäjät. Poista RequireSenderAuthenticationEnabled, tai luo lähettäjälle yhteystieto ja salli se. Jos lähettäjä on sisäinen, viesti tuli sisään ilman kirjautumista: anna laitteen tai ohjelman kirjautua, tai korjaa omien palvelinten välinen liitin niin, että yhteys lasketaan sisäiseksi.

cause-sender-blocked =
    .headline = Lähettäjä on estetty, ilmoittaa { $domain }
    .why = Sähköpostipalvelimen mukaan lähettäjän osoite, verkkotunnus tai palvelin on estettyjen luettelossa. Esto voi olla tarkoituksellinen, tai se voi olla vahinko.
    .act = poistamalla eston
    .step-1 = Voiko kyseessä olla vahinko? Pyydä vastaanottajaa muuta kautta poistattamaan esto.
    .step-2 = Estetäänkö viestit muillekin samassa verkkotunnuksessa? Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät näkevät, missä esto on asetettu ja miksi.
    .recipient = Onko lähettäjä vahingossa estettyjen lähettäjien luettelossa? Poista se siitä. Jos sitä ei ole siellä, kysy ylläpitäjältäsi.
    .admin = Eston on asettanut toinen puoli, joko postilaatikon käyttäjä tai ylläpitäjät (Exchange 5.7.507, 5.7.513). Selvitä, mihin se kohdistuu: kokeile verkkotunnuksen toista tiliä, sitten toista IP-osoitetta. Etsi tämän lähettäjän ei-toivottuja postituksia, ja noudata jokaista pyyntöä lopettaa ne. Lähetä sitten toisen puolen postmasterille vastaus, aika, lähettäjän osoite ja IP-osoite.

cause-sender-not-verified =
    .headline = { $domain } ei voinut varmistaa viestin alkuperää
    .why = Verkkotunnuksen { $domain } sähköpostipalvelin tarkistaa, tuleeko viesti todella sieltä, mistä se kertoo tulevansa. Tämä viesti ei läpäissyt tarkistusta.
    .act = korjaamalla verkkotunnuksen asetukset
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Lähetä viestejä vain oman osoitteesi sähköpostipalvelun kautta.
    .otherwise = Lähetettiinkö viesti matkalla edelleen? Silloin verkkotunnuksen { $domain } ylläpitäjät voivat ehkä auttaa.
    .recipient = Tuleeko postisi edelleenlähetettynä toisesta postilaatikosta? Hae se suoraan sieltä: edelleenlähetys voi rikkoa tarkistuksen.
    .admin = Tarkista SPF lähettävälle IP-osoitteelle, DKIM-allekirjoitus ja DMARC-vastaavuus From-kentän verkkotunnukseen. Lähettävä palvelin tarvitsee käänteisen DNS-nimen, joka johtaa takaisin siihen. Myös edelleenlähettävien palvelinten ja verkkotunnuksen nimissä lähettävien palvelujen on oltava mukana.

cause-spf-failed =
    .headline = { $domain } ei voinut varmistaa lähettävää palvelinta
    .why = Verkkotunnus voi luetella palvelimet, jotka saavat lähettää sen postia. Menetelmän nimi on SPF, ja { $domain } ilmoittaa, ettei tarkistus onnistunut.
    .act = korjaamalla SPF-tietueen
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Lähetä viestejä vain oman osoitteesi sähköpostipalvelun kautta.
    .otherwise = Lähetettiinkö viesti edelleen verkkotunnukseen { $domain }? Silloin syy voi olla sen edelleenlähettänyt palvelin.
    .recipient = Tuleeko postisi edelleenlähetettynä toisesta postilaatikosta? Hae se suoraan sieltä: edelleenlähetys voi rikkoa tarkistuksen.
    .admin = Arvioi SPF (RFC 7208) MAIL FROM -verkkotunnukselle tai, jos se on tyhjä, EHLO-nimelle sekä sille IP-osoitteelle, jonka toinen palvelin näki; muista IPv6. Fail: lisää osoite tai palvelun include, tai lähetä luettelossa olevan palvelimen kautta. Permerror: täsmälleen yksi v=spf1-tietue, enintään 10 DNS-hakua ja 2 tyhjää, ei kirjoitusvirheitä. Temperror: omat nimipalvelimet. Edelleenlähettäjä tarvitsee SRS:n.

cause-dkim-failed =
    .headline = { $domain } ei löytänyt hyväksyttävää allekirjoitusta
    .why = Sähköpostipalvelut todistavat viestin alkuperän digitaalisella allekirjoituksella, jonka nimi on DKIM. Yksikään allekirjoitus ei läpäissyt tarkistusta, ilmoittaa { $domain }.
    .act = korjaamalla DKIM-allekirjoituksen
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Kulkiko viesti postituslistan kautta? Kirjoita suoraan vastaanottajalle.
    .step-3 = Lähetä viestejä vain oman osoitteesi sähköpostipalvelun kautta.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät osaavat sanoa, mikä allekirjoituksessa oli vialla.
    .admin = Katso viestiä sellaisena kuin se lähti: onko DKIM-Signature lainkaan mukana (RFC 6376)? Hae avain nimellä <s>._domainkey.<d>: olemassa, ei tyhjä, yksityisen avaimen pari, RSA vähintään 1024, mieluiten 2048 bittiä (RFC 8301). Jos rungon tiiviste ei täsmää, jokin muuttaa viestiä allekirjoituksen jälkeen: alatunnisteet, yhdyskäytävät, uudelleenkoodaus. X.7.22: ei allekirjoitusta, jonka d= olisi From-kentän verkkotunnus. Tarkista x= ja kello.

cause-dmarc-failed =
    .headline = { $domain } ei voinut yhdistää viestiä sen lähettäjään
    .why = Lähettäjän verkkotunnus voi pyytää muita torjumaan postin, jonka alkuperää ei voi todistaa. Tätä todistetta (DMARC) ei löytynyt, ilmoittaa { $domain }.
    .act = korjaamalla lähettäjän tarkistukset
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Lähetä viestejä vain oman osoitteesi sähköpostipalvelun kautta.
    .step-3 = Kulkiko viesti postituslistan kautta? Kirjoita suoraan vastaanottajalle.
    .otherwise = Lähetettiinkö viesti matkalla edelleen? Silloin verkkotunnuksen { $domain } ylläpitäjät voivat tehdä poikkeuksen.
    .recipient = Tuleeko postisi edelleenlähetettynä toisesta postilaatikosta? Hae se suoraan sieltä: edelleenlähetys voi rikkoa tarkistuksen.
    .admin = Hae _dmarc.<From domain>: p=, sp=, aspf=, adkim= (RFC 7489). SPF:n tai DKIM:n on onnistuttava, ja sen verkkotunnuksen on vastattava From-kenttää. Jokainen verkkotunnuksen nimissä lähettävä palvelu tarvitsee DKIM-avaimen sen alla tai paluuosoitteen siinä; koontiraporteista (rua=) näkyy, mikä niistä epäonnistuu. Listojen ja edelleenlähettäjien on syytä kirjoittaa From uudelleen tai jättää allekirjoitettu sisältö koskematta. Löysennä p= vain korjauksen ajaksi.

cause-arc-failed =
    .headline = { $domain } ei luota viestin edelleenlähetykseen
    .why = Postia edelleenlähettävät palvelimet voivat kirjata tarkistuksensa ARC-nimisellä menetelmällä. Tämän viestin kirjaus ei ole kelvollinen, ilmoittaa { $domain }.
    .act = tarkistamalla edelleenlähetyksen
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Kirjoita suoraan vastaanottajalle, älä listan tai edelleenlähettävän osoitteen kautta.
    .otherwise = Lähettikö jonkun muun palvelin viestin edelleen? Silloin asian voivat korjata sen ylläpitäjät.
    .recipient = Tuleeko postisi edelleenlähetettynä toisesta postilaatikosta? Hae se suoraan sieltä: edelleenlähetys voi rikkoa tarkistuksen.
    .admin = Validoi viestin ketju sellaisena kuin se saapui (RFC 8617): instanssit 1–n ilman aukkoja, ensimmäisessä cv=none ja muissa cv=pass, jokainen ARC-Seal vahvistettavissa DNS-avaimellaan, uusimmassa ARC-Message-Signature. Syy on ensimmäinen palvelin, jonka tiedot eivät täsmää tai joka muutti viestiä sinetöinnin jälkeen: korjaa sinetöinti siellä tai poista se käytöstä. SPF, DKIM ja DMARC ratkaisevat ilman ARCia.

cause-reverse-dns-missing =
    .headline = { $domain } ei löytänyt lähettävän palvelimen nimeä
    .why = Sähköpostipalvelimen internetosoitteella pitäisi olla nimi. Lähettävä palvelin ei läpäissyt tätä tarkistusta, ilmoittaa { $domain }.
    .act = asettamalla palvelimelle nimen
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Onko käytössä tili toisessa sähköpostipalvelussa? Lähetä viesti siltä.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät voivat tehdä poikkeuksen.
    .admin = Ota lähettävä IP-osoite vastauksesta tai lokista ja hae sen PTR-tietue; nimellä on oltava A- tai AAAA-tietue, jossa on sama osoite. PTR:n asettaa se, joka omistaa osoitelohkon: yleensä palvelimen tai internetyhteyden tarjoaja. Tarkista myös IPv6, tai lähetä IPv4:llä, kunnes sillä on tietue. Anna EHLO-komennossa sama nimi, ja vältä osoitteesta muodostettuja yleisnimiä.

cause-sending-server-refused =
    .headline = { $domain } torjuu postin lähettävältä palvelimelta
    .why = Tämä koskee sähköpostipalvelinta, joka lähettää viestisi, eikä itse viestiä. Muitakin sen lähettämiä viestejä voidaan torjua.
    .act = hyväksyttämällä palvelimen
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät voivat tehdä poikkeuksen.
    .recipient = Onko tältä lähettäjältä tulossa viestejä? Pyydä ylläpitäjältäsi poikkeusta.
    .admin = Jos vastauksessa mainitaan estolista, etsi ja poista syy, ennen kuin pyydät poistoa. Tarkista käänteinen DNS, EHLO-nimi ja poikkeavat lähetysmäärät. Jos listaa ei ole, kirjoita toisen puolen postmasterille ja mainitse lähettävä IP-osoite.

cause-sending-server-blocklisted =
    .headline = Lähettävä palvelin on estolistalla, ilmoittaa { $domain }
    .why = Estolistoilla on palvelimia, joiden sanotaan lähettävän roskapostia. Yhden palvelimen kautta lähettävät yleensä monet, joten syy voi olla muussa kuin tässä viestissä.
    .act = poistattamalla merkinnän
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Onko käytössä tili toisessa sähköpostipalvelussa? Lähetä viesti siltä.
    .step-3 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät voivat tehdä poikkeuksen, kunnes merkintä on poistettu.
    .recipient = Onko tältä lähettäjältä tulossa viestejä? Pyydä ylläpitäjältäsi poikkeusta.
    .admin = Etsi lista vastauksesta ja hae siitä lähettävä IP-osoite; jotkin listat koskevat verkkotunnuksia tai linkkejä. Etsi ja poista ensin syy: kaapattu tili, avoin relay, verkkolomake, saastunut laite saman osoitteen takana. Pyydä sitten poistoa kyseisen listan sivulla (Spamhaus tai Microsoftin poistoportaali). Dynaamisten osoitteiden listat: lähetä palveluntarjoajan relay-palvelimen kautta. Jaettu osoite: kerro palveluntarjoajalle.

cause-sending-server-reputation-low =
    .headline = { $domain } ei luota tarpeeksi lähettävään palvelimeen
    .why = Sähköpostijärjestelmät arvioivat palvelinta sen aiemmin lähettämän postin perusteella. Lähettävän palvelimen arvio on liian huono, ilmoittaa { $domain }.
    .act = parantamalla arviota
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Odota päivä ja lähetä viesti sitten uudelleen. Arviot muuttuvat ajan mittaan.
    .step-3 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät voivat tehdä poikkeuksen.
    .recipient = Onko tältä lähettäjältä tulossa viestejä? Pyydä ylläpitäjältäsi poikkeusta.
    .admin = Tarkista tässä järjestyksessä: SPF, DKIM, DMARC ja käänteinen DNS; äkilliset lähetysmäärät ja kaapatut tilit; valitusten ja virheiden osuus. Palveluntarjoajan omat sivut näyttävät sen näkemyksen: Google Postmaster Tools, Microsoft SNDS ja JMRP, Yahoo Sender Hub. Uusi osoite tarvitsee muutaman viikon hitaasti kasvavaa lähettämistä. Lähetä joukkopostitukset toisesta osoitteesta ja vain niille, jotka ovat pyytäneet niitä. Täytä sitten palveluntarjoajan lomake ja liitä siihen vastaus.

cause-greeting-refused =
    .headline = Lähettävän palvelimen tervehdystä ei hyväksytty
    .why = Kun kaksi sähköpostipalvelinta kohtaa, ensimmäinen kertoo nimensä. Toinen palvelin ei hyväksynyt ilmoitettua nimeä.
    .act = korjaamalla palvelimen nimen
    .step-1 = Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-2 = Lähettikö laite tai ohjelma viestin itsestään? Sen kannattaa lähettää viestit sähköpostipalvelusi kautta.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät voivat tehdä poikkeuksen.
    .admin = EHLO-komennossa on oltava täydellinen nimi, joka löytyy DNS:stä (RFC 5321, kohdat 2.3.5 ja 4.1.1.1), mieluiten PTR-tietueen nimi. Yleensä torjutaan: localhost, nimi ilman pistettä, .local, osoite ilman hakasulkeita, vastaanottajan oma nimi. Aseta smtp_helo_name Postfixissa tai lähetysliittimen FQDN Exchangessa. Jos nimi on oikein, selvitä, mikä saman osoitteen takana oleva palvelin tai ohjelma ilmoittaa toisen nimen.

cause-rate-limited =
    .headline = Liian monta viestiä lyhyessä ajassa
    .why = Sähköpostipalvelin matkan varrella hyväksyy tietyssä ajassa vain rajallisen määrän viestejä. Raja tuli täyteen. Myös muiden viestit voidaan laskea mukaan.
    .act = odottamalla ja lähettämällä uudelleen
    .step-1 = Odota huomiseen ja lähetä viesti sitten uudelleen.
    .step-2 = Onko vastaanottajia monta? Jaa viestit pidemmälle ajalle.
    .step-3 = Onko viestejä lähetetty vain muutama? Kerro asiasta ylläpitäjällesi ja vaihda varmuuden vuoksi salasana.
    .otherwise = Toistuuko tämä usein? Silloin ylläpitäjäsi voi selvittää, mikä raja on kyseessä.
    .admin = Selvitä, kenen raja on kyseessä: oma, toisen järjestelmän vai yhden postilaatikon. Hidasta kohdekohtaisesti ja jaa joukkopostitukset pidemmälle ajalle. Yhden tilin äkillinen huippu voi tarkoittaa, että tili on kaapattu.

cause-sending-quota-exceeded =
    .headline = Lähettämisen raja on tullut täyteen
    .why = Tililtä tai organisaatiosta saa lähettää tietyssä ajassa vain tietyn määrän viestejä. Raportin mukaan määrä on täynnä.
    .act = odottamalla ja lähettämällä uudelleen
    .step-1 = Odota päivä ja lähetä viesti sitten uudelleen. Useimmat rajat koskevat 24 tuntia.
    .step-2 = Onko vastaanottajia monta? Kysy ylläpitäjältäsi joukkopostituspalvelua.
    .step-3 = Onko viestejä lähetetty vain muutama? Vaihda salasana ja kerro asiasta ylläpitäjällesi.
    .otherwise = Ylläpitäjäsi näkee, mitä on lähetetty, ja voi ehkä nostaa rajaa.
    .admin = Selvitä, kenen kiintiö on kyseessä: tilin, organisaation vai relay-palvelimen (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Laske viimeisten 24 tunnin viestit ja vastaanottajat tileittäin; etsi skriptejä, silmukoita ja kaapattuja tilejä. Useimmat rajat liukuvat: anna jonon odottaa äläkä lähetä uudelleen. Siirrä postitukset joukkopostituspalveluun, tai pyydä rajan nostamista.

cause-recipient-rate-limited =
    .headline = Postilaatikko saa liikaa viestejä, ilmoittaa { $domain }
    .why = Verkkotunnuksen { $domain } sähköpostipalvelin rajoittaa, kuinka nopeasti yhteen postilaatikkoon voi tulla viestejä. Myös muiden viestit lasketaan mukaan.
    .act = odottamalla ja lähettämällä uudelleen
    .step-1 = Odota tunti ja lähetä viesti sitten uudelleen.
    .step-2 = Lähettääkö jokin oma ohjelmasi viestejä tähän osoitteeseen? Aseta se lähettämään harvemmin.
    .step-3 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Jatkuuko tämä? Silloin verkkotunnuksen { $domain } ylläpitäjät näkevät, mistä kaikki viestit tulevat.
    .recipient = Tuleeko yhdestä ohjelmasta tai palvelusta paljon viestejä? Aseta se lähettämään harvemmin. Jos syy ei ole tiedossa, kerro asiasta ylläpitäjällesi.
    .admin = Raja koskee yhtä postilaatikkoa: tämän lähettäjän viestejä (Exchange 5.2.121) tai kaikkien viestejä (Exchange 5.2.122, Google 4.2.1 ja 5.2.1). Etsi valvontahälytyksiä, skriptejä ja kahta automaattivastausta, jotka vastaavat toisilleen (RFC 3834). Kokoa hälytykset yhteen ja vähennä tämän vastaanottajan rinnakkaisia yhteyksiä. Toisen puolen ylläpitäjät voivat jäljittää lähteen tai käyttää ryhmää tai jaettua postilaatikkoa, jonka rajat ovat korkeammat.

cause-flood-detected =
    .headline = Sähköpostipalvelin sai liikaa samanlaisia viestejä
    .why = Palvelimen mukaan tämä viesti näyttää kuuluvan samanlaisten viestien tulvaan. Se voi olla siinä mukana sattumalta.
    .act = odottamalla ja lähettämällä uudelleen
    .step-1 = Odota huomiseen ja lähetä viesti sitten uudelleen.
    .step-2 = Lähetetäänkö samaa tekstiä monelle? Käytä joukkopostituspalvelua.
    .step-3 = Onko lähetetty vain tämä viesti? Vaihda salasana ja kerro asiasta ylläpitäjällesi.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät osaavat sanoa, mitä heidän järjestelmänsä on laskenut.
    .recipient = Onko postilaatikossa äkkiä paljon samanlaisia viestejä? Kerro asiasta ylläpitäjällesi. Etsi niiden joukosta tärkeät, esimerkiksi pankin viestit.
    .admin = X.7.28: liikaa samanlaisia viestejä osoitteesta, verkosta tai verkkotunnuksesta, tai useita viestejä samalla Message-ID:llä. Etsi lähde lokista aiheen ja tilin avulla: kaapattu tili, silmukka, skripti tai verkkolomake, jolla ilmoitetaan väärin muiden osoitteita (käytä vahvistettua tilausta ja captchaa). Pysäytä lähde, poista sen viestit jonosta ja lähetä loput hitaasti.

cause-asked-to-try-later =
    .headline = { $domain } pyytää yrittämään myöhemmin uudelleen
    .why = Verkkotunnuksen { $domain } sähköpostipalvelin ei ota viestiä juuri nyt vastaan. Palvelimet vastaavat näin, kun ne ovat kiireisiä tai varovaisia.
    .act = odottamalla ja lähettämällä uudelleen
    .step-1 = Odota muutama tunti ja lähetä viesti sitten uudelleen.
    .step-2 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Jatkuuko tämä päiväkausia? Silloin verkkotunnuksen { $domain } ylläpitäjät voivat selvittää syyn.
    .admin = Toinen palvelin torjui viestin tilapäisesti. Tarkista, että järjestelmä yrittää uudelleen samasta IP-osoitteesta, sillä harmaalistaus edellyttää sitä. Jos vuorokauden yritykset eivät auta, lähetä toisen puolen postmasterille vastaus ja ajat.

cause-greylisted =
    .headline = { $domain } odotuttaa tuntemattomia lähettäjiä
    .why = Sähköpostipalvelin ottaa tuntemattoman lähettäjän viestin vastaan vasta jonkin ajan kuluttua, myöhemmällä yrityksellä. Tämä torjuu roskapostia.
    .act = odottamalla ja lähettämällä uudelleen
    .step-1 = Odota tunti ja lähetä viesti sitten uudelleen samasta osoitteesta.
    .step-2 = Eikö lähetys onnistu vieläkään? Lähetä tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .step-3 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät voivat vapauttaa osoitteesi odotuksesta.
    .recipient = Onko tältä lähettäjältä tulossa viestejä? Pyydä ylläpitäjääsi vapauttamaan osoite odotuksesta.
    .admin = Harmaalistaus (RFC 6647) muistaa IP-osoitteen tai sen verkon, lähettäjän ja vastaanottajan ja hyväksyy uuden yrityksen muutaman minuutin kuluttua. Tarkista, että jono yrittää 4yz-vastauksen jälkeen uudelleen tunnin sisällä ja vähintään vuorokauden ajan, samasta osoitteesta ja samalla kirjekuoren lähettäjällä: osoitejoukot ja vaihtuvat paluuosoitteet estävät läpipääsyn. Toisen puolen ylläpitäjät voivat vapauttaa lähettäjän SPF:n, verkon tai sallittujen listan perusteella.

cause-system-congested =
    .headline = Järjestelmä on ylikuormitettu, ilmoittaa { $domain }
    .why = Sähköpostipalvelin ilmoittaa, että sillä on enemmän työtä kuin se ehtii tehdä. Tällaiset ruuhkat menevät yleensä ohi.
    .act = odottamalla ja lähettämällä uudelleen
    .step-1 = Odota huomiseen ja lähetä viesti sitten uudelleen.
    .step-2 = Lähetetäänkö sinne paljon viestejä? Jaa ne pidemmälle ajalle.
    .step-3 = Onko asialla kiire? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Jatkuuko tämä päiväkausia? Silloin verkkotunnuksen { $domain } ylläpitäjien on kevennettävä järjestelmänsä kuormaa.
    .admin = Lähettävällä puolella: vähemmän rinnakkaisia yhteyksiä tähän kohteeseen, pidemmät tauot ja kokeilu sen muihin MX-palvelimiin. Toisella puolella, tässä järjestyksessä: yhteyksien määrä rajaan nähden, jonon pituus, hitaat suodattimet ja haut (DNS-listat, hakemisto), levyn viive, kuorma. Huiput tasatunnein viittaavat joukkopostituksiin ja skripteihin.

cause-priority-too-low =
    .headline = { $domain } ottaa vastaan vain tärkeämpiä viestejä
    .why = Sähköpostipalvelimen mukaan tämän prioriteetin viestien on odotettava. Näin käy hätätilanteissa tai ruuhkassa.
    .act = odottamalla ja lähettämällä uudelleen
    .step-1 = Odota muutama tunti ja lähetä viesti sitten uudelleen.
    .step-2 = Pitäisikö viestien prioriteetin olla korkeampi? Kysy ylläpitäjältäsi.
    .step-3 = Eikö asia voi odottaa? Ota yhteyttä vastaanottajaan muuta kautta.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät tietävät, milloin kaikkia viestejä taas otetaan vastaan.
    .admin = Toinen palvelin käyttää laajennusta MT-PRIORITY (RFC 6710); sen vastauksessa voi olla alin taso, jonka se hyväksyy. Vertaa sitä MAIL FROM -komennon tai kentän MT-Priority tasoon (RFC 6758). Nosta tasoa vain lähettäjille, joilla on siihen oikeus. Sähköpostiohjelmien Importance ja X-Priority eivät vaikuta. Muussa tapauksessa anna jonon odottaa.

cause-secure-connection-failed =
    .headline = Suojattua yhteyttä ei saatu: { $domain }
    .why = Tämä viesti saa kulkea vain suojatulla yhteydellä. Yhteyttä toiseen palvelimeen ei saatu riittävän turvalliseksi.
    .act = tarkistamalla suojausasetukset
    .step-1 = Kerro vastaanottajalle muuta kautta, ettei viesti mennyt läpi.
    .step-2 = Odota päivä ja lähetä viesti sitten uudelleen.
    .otherwise = Koskeeko tämä muitakin verkkotunnuksia kuin { $domain }? Lähetä silloin tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .admin = Testaa STARTTLS jokaisesta MX-palvelimesta: tarjotaanko sitä, ja onko varmenne voimassa ja palvelimen nimellä. Vertaa MX-palvelimia MTA-STS-käytäntöön ja TLSA-tietueisiin. REQUIRETLS-viesti edellyttää, että jokainen palvelin matkalla tarjoaa sitä.

cause-mta-sts-failed =
    .headline = Tietoturvasääntöjen tarkistus ei onnistunut: { $domain }
    .why = Verkkotunnus julkaisee säännöt suojatuille yhteyksille sähköpostipalvelimiinsa. Raportin mukaan löydetty palvelin ei täyttänyt niitä.
    .act = korjaamalla tietoturvasäännöt
    .step-1 = Kerro vastaanottajalle muuta kautta, että verkkotunnuksen tietoturvasäännöt pysäyttävät viestit.
    .step-2 = Onko asialla kiire? Käytä saman vastaanottajan osoitetta toisessa verkkotunnuksessa.
    .step-3 = Odota päivä ja lähetä viesti sitten uudelleen.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjien on korjattava säännöt tai palvelin.
    .admin = Hae käytäntö osoitteesta https://mta-sts.<domain>/.well-known/mta-sts.txt (RFC 8461). Jokaisen MX-palvelimen on vastattava jotakin mx:-riviä, tarjottava STARTTLS ja näytettävä voimassa oleva varmenne omalle nimelleen. Kun MX-palvelimet vaihtuvat: lisää uudet käytäntöön, vaihda TXT-tietueen _mta-sts id, odota vanhan käytännön max_age ja vaihda sitten MX. Tila testing päästää postin sillä välin läpi. Lähettävä puoli: hae uudelleen, jos id eroaa välimuistissa olevasta.

cause-dane-failed =
    .headline = Turvatietueiden tarkistus ei onnistunut: { $domain }
    .why = Verkkotunnus julkaisee tietueita, joista sen sähköpostipalvelimen voi tunnistaa. Raportin mukaan tietueet tai palvelin eivät läpäisseet tarkistusta.
    .act = korjaamalla turvatietueet
    .step-1 = Kerro vastaanottajalle muuta kautta, että verkkotunnuksen turvatietueet pysäyttävät viestit.
    .step-2 = Onko asialla kiire? Käytä saman vastaanottajan osoitetta toisessa verkkotunnuksessa.
    .step-3 = Odota päivä ja lähetä viesti sitten uudelleen.
    .otherwise = Koskeeko tämä muitakin verkkotunnuksia kuin { $domain }? Lähetä silloin tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .admin = Hae TLSA nimellä _25._tcp.<MX host> ja vertaa sitä käytössä olevaan varmenteeseen (RFC 7672; 3 1 1 on paras valinta). Tavallinen syy on, että uusi avain otettiin käyttöön ennen sen tietuetta: julkaise vanha ja uusi TLSA, odota TTL ja vaihda sitten varmenne. Tarkista, että STARTTLS on tarjolla. Validoi verkkotunnuksen ja MX-palvelimen vyöhykkeiden DNSSEC: vanhentuneet allekirjoitukset, DS-tietueet avaimen vaihdon jälkeen. Jos muutkin allekirjoitetut verkkotunnukset epäonnistuvat, tarkista oma resolveri ja sen kello.

cause-certificate-invalid =
    .headline = Palvelinvarmennetta ei hyväksytty: { $domain }
    .why = Varmenne osoittaa, että palvelin on oikea. Tämä varmenne voi olla vanhentunut, toisen palvelimen nimellä tai tuntemattoman myöntäjän antama.
    .act = uusimalla varmenteen
    .step-1 = Kerro vastaanottajalle muuta kautta, ettei sähköpostipalvelimen varmennetta hyväksytty.
    .step-2 = Onko asialla kiire? Käytä saman vastaanottajan osoitetta toisessa verkkotunnuksessa.
    .step-3 = Odota päivä ja lähetä viesti sitten uudelleen.
    .otherwise = Koskeeko tämä muitakin verkkotunnuksia kuin { $domain }? Lähetä silloin tämä ilmoitus kokonaisena edelleen ylläpitäjällesi.
    .admin = Testaa jokainen MX-palvelin komennolla openssl s_client -starttls smtp -connect <host>:25 -servername <host> -showcerts. Tarkista voimassaolo, MX-palvelimen nimi vaihtoehtoisten nimien joukossa (subject alternative name), välivarmenteet ja myöntäjä. Varmenteen uusimisen jälkeen sähköpostipalvelu on ladattava uudelleen jokaisessa MX-palvelimessa. Lähettävällä puolella: kello, CA-paketti ja sääntö tai liitin, joka vaatii tälle verkkotunnukselle voimassa olevan varmenteen.

cause-requiretls-unsupported =
    .headline = Jokin palvelin ei voi taata turvallista toimitusta
    .why = Viesti lähetettiin sillä vaatimuksella, että jokainen yhteys matkalla on suojattu. Seuraava sähköpostipalvelin ei lupaa sitä.
    .act = tukemalla turvallista toimitusta
    .step-1 = Eikö viestissä ole mitään luottamuksellista? Lähetä se uudelleen ilman tätä vaatimusta.
    .step-2 = Onko se luottamuksellinen? Sovi vastaanottajan kanssa toisesta turvallisesta tavasta.
    .otherwise = Verkkotunnuksen { $domain } ylläpitäjät voivat selvittää, voiko heidän järjestelmänsä täyttää vaatimuksen.
    .admin = Viestissä on REQUIRETLS (RFC 8689). Seuraavan palvelimen on ilmoitettava REQUIRETLS EHLO-komennon jälkeen TLS:n sisällä, voimassa olevalla varmenteella, ja sen MX on suojattava DNSSECillä tai MTA-STS:llä. Testaa jokainen MX-palvelin: yksikin ilman sitä riittää. Toisella puolella jokaisen palvelimen on tuettava sitä postilaatikkoon asti. Lähettävällä puolella vain lähettäjä voi päättää luopua vaatimuksesta.
