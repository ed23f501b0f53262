### Ástæðurnar: hvers vegna tölvupóstur komst ekki til skila og hvað hjálpar.
###
### Það sem annar þjónn heldur fram er haft eftir honum; við höfum ekki komist að því sjálf.
### .act er alltaf nafnháttur án „að“: Þú, með því að athuga netfangið.
### .recipient er til þess sem á pósthólfið, aðeins á hjálparsíðunum.

## Ekkert vitað

cause-unknown =
    .headline = Nákvæm ástæða er ekki þekkt
    .why = Skýrslan um afhendinguna nefnir enga skýra ástæðu. Allt sem vitað er stendur í lok þessarar tilkynningar.
    .act = finna ástæðuna
    .step-1 = Athugaðu netfangið einu sinni enn.
    .step-2 = Bíddu í nokkrar klukkustundir og sendu tölvupóstinn svo aftur.
    .step-3 = Gengur það ekki heldur? Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .otherwise = Kerfisstjórar beggja vegna geta fundið meira í annálum sínum.
    .admin = Staða og svar benda ekki á eina ástæðu. Finndu póstinn í annálnum með tímum og auðkennum úr þessari tilkynningu. Sé annar þjónn nefndur geta kerfisstjórar hans útskýrt svarið.

## Netföng

cause-address-problem =
    .headline = Netfang í þessum tölvupósti var ekki tekið gilt
    .why = Póstþjónn á leiðinni hafnaði netfangi í þessum tölvupósti. Algengasta ástæðan er innsláttarvilla.
    .act = athuga netfangið
    .step-1 = Berðu netfangið saman, staf fyrir staf, við netfangið í eldri pósti frá viðtakandanum. Leitaðu líka að bilum, kommum og punktum.
    .step-2 = Sláðu netfangið inn upp á nýtt í stað þess að velja það úr tillögum.
    .step-3 = Spurðu um rétt netfang með öðrum hætti, til dæmis í síma.
    .otherwise = Er netfangið rétt? Þá geta kerfisstjórar hjá { $domain } kannað málið nánar.
    .admin = Berðu netfangið í þessari skýrslu saman við það sem sendandinn notaði. Samnefni og áframsending geta hafa breytt því. Kannaðu ritháttinn, lénið og svarið.

cause-mailbox-unknown =
    .headline = { $domain } þekkir ekki þetta netfang
    .why = Póstþjónninn hjá { $domain } segist ekki hafa neitt pósthólf fyrir þetta netfang. Kannski er innsláttarvilla í netfanginu, eða pósthólfinu hefur verið lokað.
    .act = athuga netfangið
    .step-1 = Berðu netfangið saman, staf fyrir staf, við netfangið í eldri pósti frá viðtakandanum. Ekki þarf nema einn rangan staf.
    .step-2 = Valdirðu netfangið úr tillögum? Fjarlægðu það fyrst þaðan og sláðu það svo inn upp á nýtt.
    .step-3 = Spurðu um rétt netfang með öðrum hætti. Sendu tölvupóstinn svo aftur.
    .otherwise = Er netfangið rétt? Þá geta kerfisstjórar hjá { $domain } séð hvers vegna það er óþekkt þar.
    .recipient = Er þetta netfangið þitt? Athugaðu hvernig það er skrifað þar sem fólk finnur það. Spurðu kerfisstjórann þinn hvort pósthólfið sé til.
    .admin = Á pósthólfið að vera til? Þá ættu kerfisstjórar þess að kanna notendaskrá, samnefni og viðtakendatöflur. Gakktu úr skugga um að MX-færslurnar vísi á kerfið sem geymir pósthólfið. Samnefni eða regla um áframsendingu getur vísað á netfang sem er ekki lengur til.

cause-domain-unknown =
    .headline = Lénið { $domain } fannst ekki
    .why = Hluti netfangsins á eftir @-merkinu vísar hvergi. Kannski er innsláttarvilla í honum, eða lénið er ekki lengur í notkun.
    .act = athuga netfangið
    .step-1 = Athugaðu hlutann á eftir @-merkinu, staf fyrir staf. Auðvelt er að rugla saman endingum eins og .com og .co.
    .step-2 = Leitaðu að rétta netfanginu í eldri tölvupósti eða á vefsíðu.
    .step-3 = Spurðu um rétt netfang með öðrum hætti. Sendu tölvupóstinn svo aftur.
    .otherwise = Er { $domain } rétt? Þá getur aðeins eigandi lénsins leyst þetta.
    .admin = Flettu upp MX-, A- og AAAA-færslum lénsins frá öðru neti. NXDOMAIN alls staðar merkir rangt heiti eða útrunna skráningu. NXDOMAIN aðeins hér bendir á þinn eigin nafnaþjón.

cause-domain-accepts-no-mail =
    .headline = { $domain } tekur ekki við neinum tölvupósti
    .why = Lénið er stillt þannig að það tekur ekki við tölvupósti. Þess vegna kemst enginn póstur til skila þar.
    .act = nota annað netfang
    .step-1 = Athugaðu hlutann á eftir @-merkinu. Kannski á að standa þar svipað heiti.
    .step-2 = Spurðu um annað netfang, til dæmis í síma.
    .step-3 = Leitaðu að fyrirspurnarformi á vef fyrirtækisins eða stofnunarinnar.
    .otherwise = Á { $domain } að taka við tölvupósti? Þá þarf eigandi lénsins að breyta stillingum þess.
    .admin = Lénið birtir núll-MX-færslu (RFC 7505). Sé það rangt ætti eigandinn að birta MX-færslur póstþjóna sinna í staðinn.

cause-address-malformed =
    .headline = Ritháttur netfangsins var ekki tekinn gildur
    .why = Samkvæmt skýrslunni er netfangið ekki skrifað eins og netföng eiga að vera. Ekki þarf nema eitt aukabil eða eina kommu.
    .act = leiðrétta netfangið
    .step-1 = Leitaðu að bilum, kommum, gæsalöppum, svigum og punkti í lokin. Ekkert af þessu á heima í netfangi.
    .step-2 = Athugaðu hvort þar sé eitt @-merki og fullt lén á eftir því, til dæmis example.com.
    .step-3 = Sláðu netfangið inn. Í afrituðum texta geta leynst stafir sem sjást ekki.
    .otherwise = Virðist netfangið rétt? Áframsendu þá alla þessa tilkynningu til kerfisstjórans þíns.
    .admin = Skoðaðu netfangið í RCPT-skipuninni, ekki aðeins í hausnum. Algengar villur: stakar gæsalappir eða oddklofar, birtingarnafn, punktur í lokin, lén án punkts, ósýnilegir stafir eða tvífarar annarra stafa, meira en 64 bæti á undan @-merkinu (RFC 5321, kaflar 4.1.2 og 4.5.3.1). Hafi sendandinn skrifað rétt þarf að finna tengiliðinn, samnefnið eða forritið sem breytti netfanginu.

cause-address-ambiguous =
    .headline = { $domain } fann fleiri en eitt pósthólf fyrir netfangið
    .why = Samkvæmt póstþjóninum hjá { $domain } gæti þetta netfang átt við fleiri en eitt pósthólf. Hann getur ekki skorið úr um hvert þeirra er rétt.
    .act = nota fullt netfang
    .step-1 = Notaðu fullt netfang viðtakandans, ekki stytta útgáfu eða aðeins nafn.
    .step-2 = Spurðu viðtakandann með öðrum hætti um netfang sem virkar örugglega.
    .otherwise = Kerfisstjórar hjá { $domain } geta látið netfangið vísa á eitt pósthólf.
    .recipient = Láttu kerfisstjórann þinn vita að netfangið þitt vísi á fleiri en eitt pósthólf. Gefðu fólki upp annað netfang þangað til það hefur verið lagað.
    .admin = Villan er í notendaskrá viðtakandans. Kerfisstjórar þar ættu að leita að netfanginu í öllum pósthólfum, tengiliðum, hópum, samnefnum og umritunarreglum og hafa það aðeins á einum stað. Uppfletting eftir nafni þarf líka að vera einkvæm. Bíddu svo þar til skráin hefur samstillst við póstþjóninn.

cause-mailbox-moved =
    .headline = { $domain } segir að þetta netfang hafi flust
    .why = Póstþjónninn hjá { $domain } segir að þetta pósthólf sé ekki lengur þar. Hann áframsendir ekki tölvupóst í nýtt netfang.
    .act = nota nýja netfangið
    .step-1 = Spurðu viðtakandann um nýja netfangið með öðrum hætti.
    .step-2 = Kannski stendur það í svari hins þjónsins í lok þessarar tilkynningar. Gakktu úr skugga um að það sé rétt.
    .step-3 = Breyttu netfanginu í tengiliðunum þínum. Sendu tölvupóstinn svo aftur.
    .otherwise = Kerfisstjórar hjá { $domain } geta sett upp áframsendingu úr gamla netfanginu.
    .recipient = Er þetta gamla netfangið þitt? Gefðu fólki upp það nýja. Kannski getur kerfisstjórinn þinn áframsent póst um tíma.
    .admin = Hinn þjónninn segir að pósthólfið hafi flust og að ekki sé áframsent úr því. Svar 551 getur nefnt nýja netfangið: staðfesta þarf það áður en það er notað.

cause-address-changed-hands =
    .headline = { $domain } segir að netfangið hafi skipt um eiganda
    .why = Tölvupósturinn var aðeins ætlaður eiganda netfangsins á tilteknum degi. Póstþjónninn hjá { $domain } segir að netfangið hafi síðan skipt um eiganda.
    .act = biðja um annað netfang
    .step-1 = Spurðu viðtakandann með öðrum hætti um netfangið sem gildir núna.
    .step-2 = Sendu ekkert persónulegt í gamla netfangið. Annað fólk gæti lesið það.
    .step-3 = Fjarlægðu gamla netfangið úr tengiliðum þínum og listum.
    .otherwise = Er eigandinn sá sami? Þá geta kerfisstjórar hjá { $domain } leiðrétt dagsetninguna sem þar er skráð.
    .recipient = Hefur þú átt þetta netfang allan tímann? Biddu kerfisstjórann þinn um að leiðrétta skráðu dagsetninguna. Ef þú fékkst netfangið nýlega var tölvupósturinn ekki ætlaður þér.
    .admin = Tölvupóstinum fylgdi færibreytan RRVS eða svæðið Require-Recipient-Valid-Since (RFC 7293). Berðu dagsetninguna saman við daginn þegar eigandi aðgangsins staðfesti netfangið síðast. Sendu ekki nýtt lykilorð eða önnur einkagögn þangað og láttu staðfesta annað netfang. 5.7.17 á við um pósthólfið, 5.7.18 um allt lénið. Hafi hvorugt skipt um eiganda ættu kerfisstjórar hinum megin að leiðrétta skráninguna.

cause-sender-address-refused =
    .headline = Netfangið sem þú sendir úr var ekki tekið gilt
    .why = Póstþjónn á leiðinni hafnaði netfanginu sem þú skrifaðir úr. Orsökin gæti verið rithátturinn eða stillingar lénsins.
    .act = athuga netfang sendanda
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Athugaðu þitt eigið netfang í stillingum póstforritsins.
    .step-3 = Áttu annað netfang? Sendu tölvupóstinn úr því.
    .otherwise = Af skýrslunni að dæma er ástæðan ekki netfangið sem þú skrifaðir til.
    .admin = Kannaðu sendandann á umslaginu: ritháttinn og hvort lénið hafi MX-, A- eða AAAA-færslur. Margir þjónar hafna léni sendanda sem finnst ekki eða hefur núll-MX.

cause-sender-address-malformed =
    .headline = Ritháttur netfangsins þíns var ekki tekinn gildur
    .why = Póstþjónn segir að netfangið sem þú skrifaðir úr sé ekki skrifað eins og netföng eiga að vera.
    .act = leiðrétta netfang sendanda
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Skoðaðu þitt eigið netfang í stillingum póstforritsins. Fjarlægðu bil, kommur og sviga.
    .step-3 = Sendi tæki eða vefsíða póstinn? Athugaðu netfang sendanda sem þar er stillt.
    .otherwise = Af skýrslunni að dæma er ástæðan ekki netfangið sem þú skrifaðir til.
    .admin = Skoðaðu MAIL FROM-skipunina í annálnum. Algengar villur: lénið vantar, aðeins vélarheiti, birtingarnafn innan oddklofanna, bil, stafir utan ASCII án SMTPUTF8. Kannaðu netfangið í eigindum aðgangsins og sendandann sem stilltur er í tækjum, skriftum og vefformum. Umritun (SRS, VERP, grímun léns) getur gert hlutann á undan @-merkinu lengri en 64 bæti (RFC 5321, kafli 4.5.3.1.1).

cause-sender-domain-unknown =
    .headline = Póstþjónn fann ekki lénið í netfanginu þínu
    .why = Þjónninn kannaði hlutann á eftir @-merkinu í þínu eigin netfangi. Hann fann þar ekkert lén sem getur tekið við svari.
    .act = athuga lén sendanda
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Athugaðu hlutann á eftir @-merkinu í þínu eigin netfangi í póstforritinu.
    .step-3 = Áttu netfang á öðru léni? Sendu tölvupóstinn úr því.
    .otherwise = Af skýrslunni að dæma er ástæðan ekki netfangið sem þú skrifaðir til.
    .admin = Flettu upp MX-, A- og AAAA-færslum lénsins á umslaginu utan eigin nets, hjá fleiri en einum nafnaþjóni. Algengar villur: útrunnin skráning, biluð framvísun eða DNSSEC (SERVFAIL), lén sem er aðeins til innanhúss, svo sem .local eða vélarheiti. Umritaðu innri lén í opinbert lén í gáttinni. Sé allt í lagi núna skaltu bíða þar til neikvætt TTL svæðisins rennur út og senda svo aftur.

cause-sender-domain-accepts-no-mail =
    .headline = Póstþjónn segir að lénið þitt taki ekki við pósti
    .why = Samkvæmt þjóninum er lénið í netfanginu þínu stillt þannig að það tekur ekki við tölvupósti. Hann hafnar pósti sem ekki er hægt að svara.
    .act = gera svör möguleg
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Áttu netfang sem tekur við pósti? Sendu tölvupóstinn úr því.
    .otherwise = Af skýrslunni að dæma er ástæðan ekki netfangið sem þú skrifaðir til.
    .admin = Lén sendandans á umslaginu birtir núll-MX-færslu (RFC 7505), svo að skýrsla gæti aldrei borist þangað. Finndu forritið eða þjónustuna sem notar það sem sendanda og gefðu því skilanetfang á léni sem tekur við pósti. Eigi lénið að taka við pósti skaltu setja raunverulegar MX-færslur í stað núll-MX. Noti enginn lénið gæti sendandinn verið falsaður: skoðaðu DMARC-skýrslurnar.

## Pósthólf

cause-mailbox-problem =
    .headline = { $domain } segir að vandi sé með þetta pósthólf
    .why = Póstþjónninn hjá { $domain } gat ekki afhent tölvupóstinn í þetta pósthólf. Samkvæmt svari hans er ástæðan pósthólfið sjálft.
    .act = laga pósthólfið
    .step-1 = Láttu viðtakandann vita með öðrum hætti að póstur berist ekki.
    .step-2 = Bíddu í einn dag og sendu tölvupóstinn svo aftur.
    .step-3 = Er þetta áríðandi? Notaðu annað netfang viðtakandans.
    .otherwise = Kerfisstjórar hjá { $domain } geta séð nákvæma ástæðu.
    .recipient = Skráðu þig inn í pósthólfið þitt og leitaðu að viðvörunum. Ef þú finnur engar skaltu láta kerfisstjórann þinn vita.
    .admin = Hinn þjónninn tekur netfangið gilt en segir að pósthólfið sé bilað. Kerfisstjórar hans ættu að kanna ástand pósthólfsins, áframsendingu úr því og, sé það póstlisti, hver eru á listanum.

cause-mailbox-full =
    .headline = { $domain } segir að pósthólfið sé fullt
    .why = Fullt pósthólf tekur ekki við nýjum pósti. Þegar pláss hefur verið losað getur póstur borist aftur.
    .act = losa pláss
    .step-1 = Láttu viðtakandann vita með öðrum hætti að pósthólfið sé fullt.
    .step-2 = Sendu tölvupóstinn aftur þegar pláss er komið.
    .step-3 = Er þetta áríðandi? Notaðu annað netfang viðtakandans.
    .otherwise = Kerfisstjórar hjá { $domain } geta líka stækkað pósthólfið.
    .recipient = Eyddu stórum eða gömlum pósti og tæmdu síðan ruslið og ruslpóstmöppuna. Ef þú þarft meira pláss skaltu tala við kerfisstjórann þinn.
    .admin = Samkvæmt svarinu er pósthólfið komið yfir kvótann. Kerfisstjórar þess geta hækkað kvótann eða losað pláss; rusl og ruslpóstur teljast oft með. Fyrir fjöldasendingu ætti að kanna hvort pósthólfið sé enn í notkun.

cause-mailbox-disabled =
    .headline = { $domain } segir að þetta pósthólf sé lokað
    .why = Póstþjónninn hjá { $domain } tekur ekki við pósti í þetta pósthólf. Kannski er því lokað um tíma, kannski fyrir fullt og allt.
    .act = opna pósthólfið
    .step-1 = Spurðu með öðrum hætti hvort netfangið sé enn í notkun.
    .step-2 = Notaðu annað netfang viðtakandans eða vinnustaðarins.
    .otherwise = Á pósthólfið að vera í notkun? Þá geta kerfisstjórar hjá { $domain } opnað það aftur.
    .recipient = Skráðu þig inn í pósthólfið þitt; kannski hefur það verið ónotað of lengi. Gangi það ekki skaltu biðja kerfisstjórann þinn um að opna það.
    .admin = Aðgangurinn er óvirkur, læstur eða í banni, oft eftir langt notkunarleysi. Kerfisstjórar hans geta virkjað hann aftur eða sett upp samnefni eða áframsendingu. Annars skaltu fjarlægja netfangið af þínum listum.

cause-list-expansion-failed =
    .headline = { $domain } gat ekki flett upp netföngum póstlistans
    .why = Netfangið stendur fyrir póstlista eða hóp. Samkvæmt póstþjóninum hjá { $domain } tókst ekki að koma póstinum áfram til hópsins.
    .act = laga póstlistann
    .step-1 = Láttu eiganda póstlistans vita með öðrum hætti að póstur komist ekki í gegn.
    .step-2 = Er þetta áríðandi? Skrifaðu beint til þeirra á listanum sem þú þekkir.
    .otherwise = Kerfisstjórar hjá { $domain } geta séð hvers vegna uppflettingin gekk ekki.
    .recipient = Sérð þú um þennan póstlista? Athugaðu hver eru á honum og fjarlægðu netföng sem virka ekki lengur. Ef þú finnur ekkert skaltu láta kerfisstjórann þinn vita.
    .admin = Hinum megin, í þessari röð: getur þjónninn lesið skrána eða gagnagrunninn með netföngum hópsins; eiga sía og grunnur kviks hóps enn við; innihalda listar hver annan; er ein færslan rangt skrifuð. Flettu upp öllum netföngum listans áður en aftur er sent á hann. Aðrir listar í kerfinu sýna hvort vandinn er í listanum eða skránni.

cause-forwarding-broken =
    .headline = { $domain } segir að áframsending virki ekki
    .why = Pósthólfið áframsendir póst sinn í annað netfang. Samkvæmt póstþjóninum hjá { $domain } virkar það ekki.
    .act = leiðrétta áframsendinguna
    .step-1 = Láttu viðtakandann vita með öðrum hætti að áframsending úr þessu pósthólfi virki ekki.
    .step-2 = Er þetta áríðandi? Notaðu annað netfang viðtakandans.
    .otherwise = Af skýrslunni að dæma er netfangið sem þú notaðir rétt. Oft getur viðtakandinn líka leiðrétt áframsendinguna.
    .recipient = Athugaðu í hvaða netfang pósthólfið þitt áframsendir póst. Leiðréttu það eða slökktu á áframsendingunni.
    .admin = Finna þarf hinum megin hvar áframsendingin er stillt: á aðganginum, í reglu pósthólfsins, í samnefni eða í tengilið. Sendu prufupóst beint í lokanetfangið. Leiðrétta þarf það eða fjarlægja og geyma afrit í pósthólfinu á meðan. Hafni lokanetfangið áframsendum pósti skal skoða SPF og DMARC: kannski vantar SRS eða ARC.

## Póstkerfi

cause-system-problem =
    .headline = { $domain } segir að vandi sé í póstkerfinu þar
    .why = Póstkerfið hjá { $domain } gat ekki tekið við þessum tölvupósti. Samkvæmt svari þess er ástæðan kerfið sjálft.
    .act = laga póstkerfið
    .step-1 = Bíddu í nokkrar klukkustundir og sendu tölvupóstinn svo aftur.
    .step-2 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Heldur þetta áfram? Þá þurfa kerfisstjórar hjá { $domain } að kanna málið.
    .admin = Hitt kerfið segir frá eigin bilun: geymslu, viðhaldi, uppsetningu eða eiginleika sem vantar. Kerfisstjórar þess þurfa tímann, biðraðarauðkennið í svarinu og svarið sjálft.

cause-system-full =
    .headline = { $domain } segir að póstkerfið sé fullt
    .why = Póstþjónninn segist ekki hafa pláss fyrir nýjan póst. Þetta á við um allt kerfið, ekki eitt pósthólf.
    .act = losa geymslupláss
    .step-1 = Bíddu í einn dag og sendu tölvupóstinn svo aftur.
    .step-2 = Er þetta áríðandi? Notaðu netfang viðtakandans á öðru léni.
    .otherwise = Varir þetta dögum saman? Þá geta aðeins kerfisstjórar hjá { $domain } losað pláss.
    .admin = Svarið á við um hinn þjóninn, ekki kvóta. Kerfisstjórar hans ættu að kanna laust pláss og inóður á diskum biðraðar og pósts, síðan minni og loks mörkin þar sem þjónninn hættir að taka við pósti (queue_minfree í Postfix, back pressure í Exchange). Sendandamegin þarf aðeins að láta biðröðina reyna áfram.

cause-system-not-accepting =
    .headline = { $domain } segir að póstkerfið taki ekki við pósti
    .why = Póstþjónninn segist ekki taka við pósti. Kannski er slökkt á honum um tíma, eða honum er ekki ætlað að taka við pósti.
    .act = opna fyrir móttöku
    .step-1 = Athugaðu hlutann á eftir @-merkinu. Kannski á að standa þar svipað heiti.
    .step-2 = Er netfangið rétt? Bíddu í einn dag og sendu tölvupóstinn svo aftur.
    .step-3 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Varir þetta dögum saman? Þá þurfa kerfisstjórar hjá { $domain } að kanna málið.
    .admin = Svar 421 eða staða 4.3.2 bendir á lokun, viðhald eða frysta biðröð; svar 521 merkir að þessi þjónn tekur aldrei við pósti (RFC 7504). Gakktu úr skugga um að MX-færslurnar nefni aðeins þjóna sem eiga að taka við pósti og prófaðu hina. Á þjóninum sjálfum: ástand póstþjónustunnar, hlustarar eða einingar sem hafa stöðvast og takmörk á tengingum.

cause-system-misconfigured =
    .headline = { $domain } segir að póstkerfið sé rangt stillt
    .why = Samkvæmt eigin svari er póstkerfið þar ekki rétt stillt fyrir þennan tölvupóst.
    .act = leiðrétta stillingarnar
    .step-1 = Láttu viðtakandann vita með öðrum hætti að póstkerfið þar segist vera rangt stillt.
    .step-2 = Er þetta áríðandi? Notaðu netfang viðtakandans á öðru léni.
    .step-3 = Sendu tölvupóstinn aftur þegar stillingarnar hafa verið leiðréttar.
    .otherwise = Upplýsingarnar í lok þessarar tilkynningar hjálpa kerfisstjórum hjá { $domain } að finna villuna.
    .admin = Við 5.3.5 finnur þjónn oft sjálfan sig sem næsta áfanga. Berðu saman vélarheiti hans, listann yfir eigin lén og MX eða smart host; í Exchange valda tengi með sama heiti þessu. Annars sýnir annáll hins þjónsins á tíma svarsins: óþekktan flutningsmáta, uppflettitöflu sem vantar, röng réttindi. Sendu póstmeistara (postmaster) hinum megin allt svarið með biðraðarauðkenninu.

cause-feature-missing =
    .headline = { $domain } styður ekki valkost sem pósturinn notar
    .why = Tölvupósturinn var sendur með sérstökum valkosti. Póstþjónninn hjá { $domain } segist ekki styðja hann.
    .act = virkja valkostinn
    .step-1 = Slökktu á sérstökum valkostum, svo sem afhendingarkvittun eða afhendingartíma. Sendu tölvupóstinn svo aftur.
    .step-2 = Prófaðu annað póstforrit, til dæmis í vafranum.
    .step-3 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Valdirðu engan sérstakan valkost? Áframsendu þá alla þessa tilkynningu til kerfisstjórans þíns.
    .admin = Finndu færibreytuna sem svarið á við um: berðu MAIL og RCPT í annálnum saman við það sem hinn þjónninn býður eftir EHLO (DSN, 8BITMIME, BINARYMIME, SMTPUTF8, DELIVERBY, MT-PRIORITY). Kannaðu hvort eldveggur öðrum hvorum megin feli viðbætur. Láttu kerfið sleppa færibreytunni þar sem hún er ekki í boði, eða biddu kerfisstjóra hinum megin um að virkja viðbótina.

cause-message-too-large =
    .headline = Tölvupósturinn er of stór
    .why = Póstþjónn á leiðinni tekur aðeins við minni pósti. Viðhengi verða um þriðjungi stærri við sendingu.
    .act = minnka tölvupóstinn
    .step-1 = Slepptu stórum viðhengjum eða minnkaðu þau.
    .step-2 = Settu stórar skrár á vefinn og sendu tengil á þær.
    .step-3 = Skiptu viðhengjunum á nokkra tölvupósta.
    .otherwise = Kerfisstjórar hjá { $domain } geta sagt þér hve stór tölvupóstur má vera þar.
    .recipient = Bjóddu aðra leið til að senda stórar skrár, til dæmis sameiginlega möppu. Kerfisstjórinn þinn veit hve stór tölvupóstur má vera.
    .admin = Berðu stærð póstsins saman við SIZE sem hinn þjónninn tilkynnir eftir EHLO. Base64 bætir um 37 prósentum við viðhengi. Einstök pósthólf geta haft lægri mörk en kerfið.

cause-message-too-large-for-mailbox =
    .headline = Tölvupósturinn er of stór fyrir þetta pósthólf
    .why = Póstþjónninn hjá { $domain } segir að þetta pósthólf taki aðeins við minni pósti. Viðhengi verða um þriðjungi stærri við sendingu.
    .act = senda minni tölvupóst
    .step-1 = Settu stórar skrár á vefinn og sendu tengil á þær.
    .step-2 = Slepptu viðhengjum eða minnkaðu þau.
    .step-3 = Spurðu viðtakandann um annað netfang sem tekur við stærri pósti.
    .otherwise = Kerfisstjórar hjá { $domain } geta hækkað mörk þessa pósthólfs.
    .recipient = Spurðu kerfisstjórann þinn hve stór póstur til þín má vera og hvort hækka megi mörkin. Bjóddu þangað til aðra leið fyrir stórar skrár.
    .admin = Mörkin eru sett á pósthólfið, hópinn eða aðganginn (X.2.3) og geta því verið langt undir SIZE sem þjónninn tilkynnir eftir EHLO. Berðu þau saman við stærðina í sendingu: viðhengi í base64 taka um 37 prósentum meira. Kerfisstjórar hinum megin skoða fyrst móttökumörk aðgangsins og síðan mörk hópsins eða áskriftarinnar.

cause-own-system-problem =
    .headline = Ástæðan er í okkar eigin póstþjónustu
    .why = Póstþjónustan okkar gat ekki komið tölvupóstinum áfram. Af skýrslunni að dæma á póstkerfið hinum megin engan þátt í því.
    .act = athuga póstþjónustuna
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Sendu tölvupóstinn aftur þegar bilunin hefur verið lagfærð.
    .otherwise = Viðtakandinn getur ekkert gert í þessu.
    .admin = Pósturinn stöðvaðist á þjóninum sem gerði skýrsluna. Leitaðu í annál hans að auðkennum og tímum sem hér standa. Kannaðu uppsetningu, geymslu, réttindi og staðbundnar reglur.

cause-stopped-by-own-rules =
    .headline = Regla í okkar eigin póstþjónustu stendur í vegi
    .why = Póstþjónustan okkar hefur reglur um netföng, áframsendingu og innihald. Af skýrslunni að dæma á ein þeirra við um þennan tölvupóst.
    .act = athuga regluna
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Lestu ástæðuna í lok þessarar tilkynningar. Kannski kemur þar fram um hvað reglan er.
    .step-3 = Er pósturinn þinn áframsendur sjálfkrafa? Spurðu hvort það megi, eða slökktu á því.
    .otherwise = Viðtakandinn getur ekkert gert í þessu.
    .admin = Finndu regluna í annál þjónsins sem gerði skýrsluna eftir auðkenni og tíma: aðgangstöflur, innihaldssíur og milter, flutningsreglur eða gagnavarnarreglur, útilokaða viðtakendur, mörk á sjálfvirkri áframsendingu. Hafðu undanþágu eins þrönga og tilvikið leyfir. Hafi áframsending út á við verið stöðvuð skaltu fyrst kanna hver setti hana upp: hún er algeng vísbending um yfirtekinn aðgang.

## Net og leiðir

cause-network-problem =
    .headline = Tenging milli póstkerfanna brást
    .why = Truflun varð á netinu á leiðinni til { $domain }. Slíkt lagast oft af sjálfu sér.
    .act = bíða og senda aftur
    .step-1 = Bíddu í nokkrar klukkustundir og sendu tölvupóstinn svo aftur.
    .step-2 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Varir þetta dögum saman? Áframsendu þá alla þessa tilkynningu til kerfisstjórans þíns.
    .admin = Prófaðu tengingu við hvern MX-þjón lénsins á gátt 25, bæði um IPv4 og IPv6. Leitaðu að tímafrestum sem renna út, rofnum tengingum (reset) og MTU-villum á leiðinni. Eigi þetta aðeins við um þetta lén skaltu láta kerfisstjóra þess vita.

cause-host-unreachable =
    .headline = Ekki næst í póstþjóninn hjá { $domain }
    .why = Ekki tókst að tengjast þessum þjóni. Kannski er slökkt á honum, hann undir of miklu álagi eða sambandslaus.
    .act = athuga póstþjóninn
    .step-1 = Athugaðu hlutann á eftir @-merkinu. Kannski á að standa þar svipað heiti.
    .step-2 = Er netfangið rétt? Bíddu í einn dag og sendu tölvupóstinn svo aftur.
    .step-3 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Heldur þetta áfram? Þá þurfa kerfisstjórar hjá { $domain } að athuga þjóninn sinn.
    .admin = Prófaðu gátt 25 á hverjum MX-þjóni, um IPv4 og IPv6, líka frá öðru neti. Nái aðrir sambandi skaltu skoða eldvegginn, leiðirnar og hvort netveitan loki gátt 25.

cause-connection-refused =
    .headline = Þjónninn hjá { $domain } hafnaði tengingunni
    .why = Þjónn fannst en hann tekur ekki við tengingum fyrir póst. Kannski er póstþjónustan þar stöðvuð, eða eldveggur er á milli.
    .act = athuga póstþjónustuna
    .step-1 = Athugaðu hlutann á eftir @-merkinu. Kannski er lénið með vef en enga póstþjónustu.
    .step-2 = Er netfangið rétt? Bíddu í nokkrar klukkustundir og sendu tölvupóstinn svo aftur.
    .step-3 = Gengur það ekki heldur? Láttu viðtakandann vita með öðrum hætti.
    .otherwise = Heldur þetta áfram? Þá þurfa kerfisstjórar hjá { $domain } að athuga hvort póstþjónustan þar sé í gangi.
    .admin = Höfnun (TCP reset, ECONNREFUSED) á gátt 25 merkir að þar hlustar ekkert, eða að eldveggur hafnar. Prófaðu hvern MX-þjón um IPv4 og IPv6, líka frá öðru neti: gangi það er IP-talan þín útilokuð. Án MX-færslu er A- eða AAAA-færslan notuð og hún gæti vísað á vefþjón. Á hinum þjóninum: er þjónustan í gangi, á hvaða IP-tölum og með hvaða takmörkunum.

cause-connection-broken =
    .headline = Tengingin við { $domain } rofnaði of snemma
    .why = Þjónarnir náðu sambandi en tengingin rofnaði áður en allur tölvupósturinn var kominn yfir.
    .act = bíða og senda aftur
    .step-1 = Bíddu í eina klukkustund og sendu tölvupóstinn svo aftur.
    .step-2 = Fylgja stór viðhengi? Sendu póstinn án þeirra eða með tengli á skrárnar.
    .step-3 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Gerist þetta aftur og aftur? Áframsendu þá alla þessa tilkynningu til kerfisstjórans þíns.
    .admin = Finndu skipunina sem tengingin rofnaði á eftir. Á undan kveðjunni: takmörk á tengingum eða viljandi töf. Eftir STARTTLS: handabandið. Í DATA: MTU á leiðinni, hæg innihaldssía, stærðarmörk. Sendu lítinn og stóran prufupóst til hvers MX-þjóns, um IPv4 og IPv6. Skoðaðu eldveggi sem rýna í SMTP og eigin tímafresti (RFC 5321, kafli 4.5.3.2).

cause-may-have-arrived =
    .headline = Kannski komst tölvupósturinn til skila
    .why = Tengingin við { $domain } rofnaði eftir að allur tölvupósturinn hafði verið sendur. Svarið vantar, svo að óvíst er hvort tekið var við honum.
    .act = spyrja viðtakandann
    .step-1 = Spurðu viðtakandann hvort tölvupósturinn hafi borist.
    .step-2 = Sendu hann aðeins aftur ef hann vantar. Annars gæti hann borist tvisvar.
    .otherwise = Kerfisstjórar hjá { $domain } geta séð í annálnum hvort tekið var við póstinum.
    .recipient = Leitaðu í pósthólfinu og ruslpóstmöppunni. Láttu sendandann vita hvort tölvupósturinn sé þar.
    .admin = Tengingin slitnaði eftir lok gagnanna og á undan svarinu. Leitaðu að Message-ID í annál hins þjónsins. Gerist þetta aftur skaltu skoða hægar innihaldssíur, tímafresti (RFC 5321 mælir hér með tíu mínútum) og MTU á leiðinni.

cause-expired-after-retries =
    .headline = Engin tilraun til afhendingar hefur borið árangur
    .why = Reynt var nokkrum sinnum að senda póstinn til { $domain }. Skýrslan nefnir enga aðra ástæðu.
    .act = bíða og senda aftur
    .step-1 = Athugaðu hlutann á eftir @-merkinu. Kannski á að standa þar svipað heiti.
    .step-2 = Er netfangið rétt? Bíddu í einn dag og sendu tölvupóstinn svo aftur.
    .step-3 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Gengur það ekki heldur? Áframsendu þá alla þessa tilkynningu til kerfisstjórans þíns.
    .admin = Líftími biðraðarinnar er liðinn. Flettu upp síðasta svari hverrar tilraunar í annálnum: þar er raunverulega ástæðan. Prófaðu MX-þjóna lénsins um IPv4 og IPv6.

cause-route-broken =
    .headline = Engin fær leið til { $domain } fannst
    .why = Ekki tókst að finna hvert á að senda tölvupóstinn. Kannski eru stillingar rangar hjá { $domain } eða á póstþjóni á leiðinni.
    .act = leiðrétta stillingarnar
    .step-1 = Láttu viðtakandann vita með öðrum hætti að póstur í þetta netfang berist ekki.
    .step-2 = Athugaðu hlutann á eftir @-merkinu. Kannski á að standa þar svipað heiti.
    .otherwise = Kerfisstjórar hjá { $domain } geta athugað hvert póstur þeirra er sendur.
    .admin = Kannaðu MX-, A- og AAAA-færslur lénsins og eigin leiðatöflur. Í hringrás sýna Received-svæðin hvaða þjónar endurtaka sig. Leitaðu að áframsendingu í hring og að MX-þjóni sem telur lénið ekki sitt.

cause-domain-without-mail-server =
    .headline = Enginn póstþjónn fannst fyrir { $domain }
    .why = Lénið er til en nefnir engan póstþjón sem getur tekið við tölvupóstinum. Kannski er það aðeins notað fyrir vef.
    .act = tilgreina póstþjón
    .step-1 = Athugaðu hlutann á eftir @-merkinu. Kannski á að standa þar svipað heiti.
    .step-2 = Leitaðu að rétta netfanginu í eldri tölvupósti eða á vef viðtakandans.
    .step-3 = Spurðu viðtakandann um annað netfang með öðrum hætti.
    .otherwise = Er { $domain } rétt? Þá þurfa kerfisstjórar þar að tilgreina póstþjón í stillingum lénsins.
    .admin = Flettu upp MX-færslunum. Ónothæf eru: heiti án A- eða AAAA-færslu, CNAME (RFC 2181, kafli 10.3), IP-tala í stað heitis, localhost. Sé engin MX-færsla gildir IP-tala lénsins sjálfs (RFC 5321, kafli 5.1). Vísi MX aftur á þjóninn sem gerði skýrsluna („mail loops back to myself“) telur hann lénið ekki sitt: bættu því við þar eða leiðréttu MX.

cause-domain-lookup-failed =
    .headline = Póstþjónninn hjá { $domain } fannst ekki í uppflettingu
    .why = Uppflettiskrá sem vísar leiðina að pósthólfinu gaf ekkert nothæft svar. Bilunin getur verið hvoru megin sem er.
    .act = athuga nafnaþjónana
    .step-1 = Athugaðu hlutann á eftir @-merkinu. Kannski á að standa þar svipað heiti.
    .step-2 = Er netfangið rétt? Bíddu í nokkrar klukkustundir og sendu tölvupóstinn svo aftur.
    .step-3 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Gerist þetta líka með önnur lén en { $domain }? Áframsendu þá alla þessa tilkynningu til kerfisstjórans þíns.
    .admin = Spurðu hvern ábyrgan nafnaþjón lénsins um MX, A og AAAA og síðan eigin nafnaþjón. Bregðist aðeins hann (SERVFAIL, tímafrestur) skaltu skoða DNSSEC-staðfestingu hans, þjóna sem hann spyr (forwarders) og lokað TCP eða stór UDP-svör á gátt 53. Bregðist ábyrgu þjónarnir: röng framvísun, útrunnar undirskriftir, þjónar sem ekki næst í. Velji þjónninn leiðir eftir LDAP eða gagnagrunni skaltu kanna það fyrst.

cause-mail-loop =
    .headline = Tölvupósturinn virðist fara í hringi
    .why = Samkvæmt skýrslunni kom pósturinn aftur til sama þjóns eða fór um of marga þjóna. Oftast er það vegna þess að þjónar eða pósthólf áframsenda hvert á annað.
    .act = rjúfa hringinn
    .step-1 = Láttu viðtakandann vita með öðrum hætti að póstur í þetta netfang fari í hringi.
    .step-2 = Áframsendir þú þinn eigin póst í þetta netfang? Gættu þess að hann berist ekki aftur til þín.
    .step-3 = Er þetta áríðandi? Notaðu annað netfang viðtakandans.
    .otherwise = Kerfisstjórar hjá { $domain } geta fundið staðinn þar sem pósturinn snýr við.
    .recipient = Áframsendir þú póstinn þinn í annað netfang? Gættu þess að það áframsendi hann ekki aftur til þín.
    .admin = Lestu Received-svæðin að neðan og upp og finndu hvar þjónar endurtaka sig: síðasti þjónninn á undan endurtekningunni sendir póstinn til baka. Leitaðu þar að áframsendingu í hring, að relay eða smart host fyrir lén sem ætti að vera staðbundið, að MX sem vísar til baka eða að blandaðri uppsetningu þar sem hvor hluti telur lénið tilheyra hinum. Endurtaki ekkert sig er hámarksfjöldi áfanga of lágur: RFC 5321, kafli 6.3, mælir með minnst 100.

## Samskipti þjóna

cause-protocol-problem =
    .headline = Tveir póstþjónar gátu ekki komið sér saman
    .why = Þjónarnir gátu ekki komið sér saman um hvernig ætti að afhenda tölvupóstinn. Þetta er tæknilegt mál milli þjónanna tveggja.
    .act = athuga póstþjóninn
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Kannski þurfa kerfisstjórar hjá { $domain } líka að koma að málinu.
    .admin = Lestu svarið með skipuninni sem það svarar. Berðu það sem var boðið eftir EHLO saman við það sem var notað. Eldveggir og proxy-þjónar sem umrita SMTP eru algeng orsök, og líka þjónn sem krefst STARTTLS fyrst.

cause-tls-demanded =
    .headline = Póstþjónn krefst öruggrar tengingar
    .why = Þjónninn segist aðeins taka við þessum pósti um dulkóðaða tengingu. Af skýrslunni að dæma var hún ekki notuð.
    .act = kveikja á dulkóðun
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Sendirðu úr póstforriti eða tæki sem þú átt? Kveiktu þar á TLS í stillingum fyrir sendan póst.
    .otherwise = Viðtakandinn getur ekkert gert í þessu.
    .admin = Gakktu úr skugga um að kerfið noti STARTTLS sem biðlari (RFC 3207): mörg gera það ekki sjálfgefið. Sé svo skaltu sjá hvort EHLO bjóði STARTTLS og hvort eldveggur fjarlægi það. Bregðist handabandið: TLS-útgáfur eldri en 1.2, dulkóðunarsvítur, CA-safn sem vantar. Við innsendingu skal nota gátt 465, eða 587 með STARTTLS (RFC 8314). Google svarar þessu með 4.7.29 eða 5.7.29.

cause-too-many-recipients =
    .headline = Viðtakendur tölvupóstsins eru of margir
    .why = Póstþjónn á leiðinni tekur aðeins við takmörkuðum fjölda netfanga í einu.
    .act = nota færri netföng
    .step-1 = Sendu tölvupóstinn aftur, en aðeins í netföngin í þessari tilkynningu.
    .step-2 = Eru þau enn of mörg? Sendu hann á minni hópa, einn í einu.
    .step-3 = Skrifarðu oft til þessa hóps? Biddu kerfisstjórann þinn um að setja upp póstlista.
    .otherwise = Kerfisstjórar hjá { $domain } geta sagt þér hver mörkin eru þar.
    .admin = Þjónn ætti að taka við minnst 100 viðtakendum í einu og biðlari að skipta hinum niður (RFC 5321). Kannaðu hvort kerfið skipti niður eftir svar 452 og hvaða mörk gilda um póst og um sendanda.

## Innihald

cause-content-problem =
    .headline = Póstþjónn ræður ekki við form tölvupóstsins
    .why = Eitthvað í gerð þessa tölvupósts hindrar afhendingu. Það gæti verið sniðið, stafirnir eða viðhengi.
    .act = einfalda tölvupóstinn
    .step-1 = Sendu tölvupóstinn aftur sem hreinan texta, án útlitssniðs.
    .step-2 = Slepptu viðhengjunum eða sendu þau sem algengar skráargerðir.
    .step-3 = Prófaðu annað póstforrit, til dæmis í vafranum.
    .otherwise = Kemst einfaldur póstur ekki heldur til skila? Áframsendu þá alla þessa tilkynningu til kerfisstjórans þíns.
    .admin = Kannaðu póstinn miðað við RFC 5322 og MIME: From og Date, stök CR eða LF, línulengd, NUL, stafasett. Kannaðu hvort þörf var á 8BITMIME, BINARYMIME eða SMTPUTF8 án þess að það væri í boði.

cause-message-malformed =
    .headline = Póstþjónn fann villur í formi tölvupóstsins
    .why = Samkvæmt þjóninum fylgir pósturinn ekki staðli um tölvupóst. Oftast er orsökin forritið sem bjó hann til.
    .act = nota annað forrit
    .step-1 = Skrifaðu tölvupóstinn aftur í öðru póstforriti, til dæmis í vafranum.
    .step-2 = Sláðu textann inn upp á nýtt. Villan gæti fylgt afrituðum eða áframsendum pósti.
    .step-3 = Gengur það ekki heldur? Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .otherwise = Bjó vefur eða tæki póstinn til? Þá geta aðeins þau sem reka það leiðrétt þetta.
    .admin = Kannaðu í þessari röð: eitt From með gildu netfangi, og Sender séu þau fleiri; eitt Date; ekkert svæði tvisvar (RFC 5322, kafli 3.6); rithátt Message-ID; hrá 8-bita bæti í hausnum; stök CR eða LF (RFC 5321, kafli 2.3.8); línur yfir 998 bæti; MIME-mörk og kóðanir. Berðu póstinn eins og hann var lagður inn saman við póstinn eins og hann fór: fyrirvarar, gáttir og póstlistakerfi breyta honum.

cause-media-unsupported =
    .headline = Póstþjónn tekur ekki við þessari gerð efnis
    .why = Samkvæmt skýrslunni er í póstinum efni af gerð sem ekki er tekið við hinum megin. Sum netföng taka aðeins við hreinum texta.
    .act = breyta skráargerðinni
    .step-1 = Notaðu algengar skráargerðir eins og PDF eða JPEG.
    .step-2 = Sendu tölvupóstinn aftur sem hreinan texta, án útlitssniðs og viðhengja.
    .step-3 = Settu skrárnar á vefinn og sendu tengil á þær.
    .otherwise = Kerfisstjórar hjá { $domain } geta sagt þér hvaða gerðum efnis kerfið þar tekur við.
    .admin = Berðu Content-Type hvers hluta (RFC 2046) saman við það sem áfangastaðurinn tekur við: gáttir að SMS, faxi, boðtækjum og verkbeiðnakerfum taka oft aðeins við text/plain. Leitaðu að application/ms-tnef (winmail.dat), message/rfc822 innan í öðru og multipart/signed. Slökktu á rich text fyrir þetta lén eða láttu gáttina sleppa hlutanum eða umbreyta honum.

cause-conversion-impossible =
    .headline = Ekki var hægt að umbreyta tölvupóstinum á leiðinni
    .why = Samkvæmt skýrslunni þarf næsta póstkerfi tölvupóstinn á öðru formi. Ekki var hægt að breyta honum, eða það mátti ekki.
    .act = skrifa hreinan texta
    .step-1 = Notaðu hreinan texta fyrir þetta netfang, án útlitssniðs og sértákna.
    .step-2 = Er pósturinn undirritaður eða dulkóðaður? Sendu hann án undirskriftar og dulkóðunar ef innihaldið leyfir það.
    .step-3 = Slepptu viðhengjum eða settu skrárnar á vefinn og sendu tengil.
    .otherwise = Kemst einfaldur póstur ekki heldur til skila? Áframsendu þá alla þessa tilkynningu til kerfisstjórans þíns.
    .admin = Sjáðu hvað af 8BITMIME (RFC 6152), BINARYMIME eða SMTPUTF8 næsti áfangi býður ekki eftir EHLO. X.6.2: umbreyting er bönnuð, til dæmis í undirrituðum hlutum eða samkvæmt stefnu; X.6.3: ekki studd; X.6.5: reynd án árangurs. Láttu sendiforritið sjálft kóða sem quoted-printable eða base64, eða sendu um þjón sem styður viðbótina.

cause-content-refused =
    .headline = Innihaldi tölvupóstsins var hafnað
    .why = Póstþjónn á leiðinni kannar innihald pósts. Hann gerði athugasemd við eitthvað í þessum, til dæmis viðhengi eða tengil.
    .act = breyta innihaldinu
    .step-1 = Slepptu viðhengjum, einkum forritum og þjöppuðum skrám.
    .step-2 = Leitaðu að veirum í skránum áður en þú sendir þær aftur.
    .step-3 = Slepptu tenglum sem er ekki þörf á.
    .step-4 = Komdu þér saman við viðtakandann um aðra leið fyrir skrárnar.
    .otherwise = Kerfisstjórar hjá { $domain } geta sagt þér hverju kerfið þar tekur ekki við.
    .recipient = Komdu þér saman við sendandann um aðra leið fyrir innihaldið. Sé þess oft þörf skaltu biðja kerfisstjórann þinn um undanþágu.
    .admin = Finndu hvaða sía svaraði og hvaða reglu eða einkenni hún nefnir. Kannaðu skráargerðir inni í þjöppuðum skrám og tvöfaldar skráarendingar. Segi veiruvörn frá skaðlegum hugbúnaði skaltu fyrst rannsaka tæki sendandans.

cause-attachment-refused =
    .headline = Viðhengi var hafnað
    .why = Póstþjónn á leiðinni tekur ekki við skrá í þessum pósti. Mörg kerfi hafna forritum, skriftum og læstum þjöppuðum skrám.
    .act = breyta viðhenginu
    .step-1 = Lestu svarið í lok þessarar tilkynningar. Kannski nefnir það skrána.
    .step-2 = Notaðu algengt snið eins og PDF fyrir skrána eða slepptu henni.
    .step-3 = Settu skrána á vefinn og sendu tengil á hana.
    .otherwise = Kerfisstjórar hjá { $domain } geta sagt þér hvaða skrám kerfið þar tekur við.
    .recipient = Bjóddu aðra leið fyrir skrána, til dæmis sameiginlega möppu. Ef þú þarft oft slíkar skrár skaltu biðja kerfisstjórann þinn um undanþágu.
    .admin = Finndu hvað reglan skoðar: skráarendingu, Content-Type, raunverulega skráargerð eða innihald þjappaðra skráa. Oft er hafnað: .exe, .js, .iso, .lnk, .html, fjölvum, tvöföldum endingum, þjöppuðum skrám með lykilorði sem ekki er hægt að skanna, of mörgum eða földuðum viðhengjum. Kerfisstjórar hinum megin geta veitt þessum sendanda undanþágu eða leyst afrit úr sóttkví. Dulbúðu ekki skrána.

cause-virus-found =
    .headline = Veiruvörn varar við skaðlegum hugbúnaði
    .why = Veiruvarnir geta haft rangt fyrir sér en öruggara er að athuga málið. Sum skaðleg forrit senda póst af sjálfsdáðum.
    .act = skoða tækið þitt
    .step-1 = Ekki opna viðhengin og ekki senda þau aftur að sinni.
    .step-2 = Láttu uppfærða veiruvörn skoða tækið þitt og skrárnar.
    .step-3 = Kannastu ekki við þennan tölvupóst? Skiptu um lykilorð í öðru tæki.
    .step-4 = Segðu kerfisstjóranum þínum hvað stendur í þessari tilkynningu. Ekki deila skránum.
    .otherwise = Er skráin örugglega skaðlaus? Þá geta kerfisstjórar hjá { $domain } endurskoðað ákvörðunina.
    .admin = Skráðu hvaða þjónn sagði frá þessu og heiti einkennisins. Einangraðu og rannsakaðu senditækið á undan öllu öðru og leitaðu í aðganginum að pósti og reglum sem eigandinn bjó ekki til. Skoðaðu skrána með annarri veiruvörn. Sé þetta fölsk viðvörun skaltu tilkynna hana framleiðanda veiruvarnarinnar; endurpakkaðu skránni aldrei til að koma henni í gegn.

cause-international-address-unsupported =
    .headline = Póstþjónn ræður ekki við aðra stafi en a til z
    .why = Í netfangi þessa tölvupósts eru aðrir stafir en a til z. Póstkerfi á leiðinni styður ekki slík netföng.
    .act = nota einfalt netfang
    .step-1 = Spurðu viðtakandann um netfang með stöfunum a til z eingöngu.
    .step-2 = Eru aðrir stafir í þínu eigin netfangi? Skrifaðu úr öðru netfangi.
    .otherwise = Kerfisstjórar hjá { $domain } geta kannað hvort kerfið þar geti stutt slík netföng.
    .recipient = Biddu kerfisstjórann þinn um annað netfang með stöfunum a til z eingöngu. Gefðu það upp þeim sem ekki geta sent þér póst.
    .admin = Næsta kerfi býður ekki SMTPUTF8 (RFC 6531). Virkjaðu það þar eða gefðu pósthólfinu ASCII-samnefni. Sé aðeins lénið utan ASCII má senda það sem A-label.

## Öryggi og reglur

cause-policy-problem =
    .headline = Öryggisregla stöðvaði tölvupóstinn
    .why = Póstkerfi hafa reglur um póst sem þau taka við og koma áfram. Ein þessara reglna stöðvaði þennan tölvupóst.
    .act = finna regluna
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Kerfisstjórar hjá { $domain } geta sagt hvort reglan sé þeirra.
    .admin = Svarið er óljóst, kannski viljandi. Finndu hvaða þjónn gaf það. Kannaðu auðkenningu sendandans, TLS, orðspor sendiþjónsins og hugsanlega dulkóðun póstsins.

cause-cryptography-failed =
    .headline = Undirskrift eða dulkóðun stóðst ekki athugun
    .why = Þetta snýst um vernd tölvupóstsins sjálfs, svo sem undirskrift. Samkvæmt skýrslunni gat kerfi ekki kannað hana eða umbreytt henni.
    .act = athuga lykla og skilríki
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Dulkóðar þú póstinn? Biddu viðtakandann um gildan lykil eða skilríki.
    .step-3 = Er ekkert í póstinum trúnaðarmál? Sendu hann án undirskriftar og dulkóðunar.
    .otherwise = Kannski þurfa kerfisstjórar hjá { $domain } líka að athuga sína lykla.
    .recipient = Hefur lykillinn þinn eða skilríkið runnið út eða breyst? Sendu það sem gildir núna til þeirra sem skrifa þér.
    .admin = Finndu þjóninn sem kannar, undirritar eða afkóðar (S/MIME, OpenPGP, gátt). X.7.3: engin umbreyting milli tveggja kerfa; X.7.5: enginn nothæfur lykill; X.7.6: reiknirit ekki stutt, svo sem SHA-1 eða stutt RSA; X.7.7: innihaldinu var breytt. Kannaðu gildistíma, keðju og afturköllun skilríkja og lyklana í skránni. Við X.7.7 skaltu leita að því sem breytir meginmáli eftir undirritun: fyrirvörum, umritun tengla, endurkóðun.

cause-refused-by-policy =
    .headline = { $domain } hafnaði póstinum samkvæmt eigin reglum
    .why = Hvert póstkerfi ræður hvaða pósti það tekur við. Kerfisstjórar þar vita hvaða regla stöðvaði þennan.
    .act = leyfa póstinn
    .step-1 = Lestu svar hins þjónsins í lok þessarar tilkynningar. Kannski nefnir það ástæðuna.
    .step-2 = Láttu viðtakandann vita með öðrum hætti að póstinum hafi verið hafnað.
    .step-3 = Spurðu hvort viðtakandinn geti beðið kerfisstjóra þar um undanþágu.
    .otherwise = Er öllum pósti frá þér til { $domain } hafnað? Áframsendu þá alla þessa tilkynningu til kerfisstjórans þíns.
    .recipient = Áttu von á pósti frá þessum sendanda? Biddu kerfisstjórann þinn um undanþágu.
    .admin = Reglan er hinum megin og þar með lausnin líka. Sendu póstmeistara (postmaster) hinum megin svarið, tímann og IP-tölu sendiþjónsins. Sé öllum pósti hafnað skaltu fyrst kanna SPF, DKIM, DMARC, öfugt DNS og bannlista.

cause-refused-as-spam =
    .headline = { $domain } telur tölvupóstinn vera ruslpóst
    .why = Sjálfvirk sía þar hafnaði póstinum sem óumbeðnum. Slíkar síur geta haft rangt fyrir sér.
    .act = hleypa póstinum í gegn
    .step-1 = Spurðu viðtakandann með öðrum hætti hvort leyfa megi netfangið þitt þar.
    .step-2 = Prófaðu stuttan tölvupóst án tengla og viðhengja.
    .step-3 = Kannastu ekki við þennan tölvupóst? Skiptu um lykilorð og láttu kerfisstjórann þinn vita.
    .otherwise = Er öðrum pósti frá þér líka hafnað? Áframsendu þá alla þessa tilkynningu til kerfisstjórans þíns.
    .recipient = Bættu netfangi sendandans við tengiliðina eða settu það á lista yfir örugga sendendur. Er póstur frá sendandanum í ruslpóstmöppunni? Merktu hann sem æskilegan.
    .admin = Kannaðu SPF, DKIM og DMARC á léni sendandans og orðspor IP-tölu sendiþjónsins. Leitaðu að óvenjulegum sendingum úr þessum aðgangi. Sé allt í lagi skaltu tilkynna póstmeistara (postmaster) hinum megin rangan úrskurð.

cause-relay-refused =
    .headline = Póstþjónn neitaði að koma tölvupóstinum áfram
    .why = Þjónninn segir að póstur frá þér til { $domain } sé ekki í hans verkahring. Orsökin er oft stilling.
    .act = leiðrétta stillingarnar
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Athugaðu hlutann á eftir @-merkinu. Rangt heiti getur leitt til rangs þjóns.
    .otherwise = Eru stillingarnar þín megin réttar? Þá þurfa kerfisstjórar hjá { $domain } að athuga hvaða þjónn tekur við pósti þeirra.
    .admin = Kannski vísa MX-færslurnar á þjón sem telur lénið ekki sitt. Eða relay-þjónninn þinn krefst innskráningar. Kannaðu MX-færslurnar, innskráningu á relay-þjóninn og hvaða IP-tölum hann leyfir relay.

cause-authentication-required =
    .headline = Póstþjónn krefst gildrar innskráningar
    .why = Póstþjónn á leiðinni tekur ekki við þessum pósti án gildrar innskráningar. Hana vantaði eða hún var ekki tekin gild.
    .act = athuga innskráninguna
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Notarðu tæki eða forrit sem sendir póst af sjálfu sér? Athugaðu notandanafn þess og lykilorð.
    .otherwise = Viðtakandinn getur ekkert gert í þessu.
    .admin = Kannaðu innskráningarupplýsingar og auðkenningaraðferð sem kerfið notar á relay-þjóninn. Notaðu innsendingu á gátt 587 með STARTTLS, eða á gátt 465. Breytt lykilorð eða forritslykilorð sem vantar er algeng orsök.

cause-authentication-refused =
    .headline = Innskráningu á póstþjón var hafnað
    .why = Póstþjónn hafnaði innskráningarupplýsingunum sem hann fékk. Kannski hefur lykilorð breyst eða runnið út.
    .act = leiðrétta innskráninguna
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Sendirðu úr póstforriti eða tæki sem þú átt? Sláðu notandanafn og lykilorð inn þar aftur.
    .step-3 = Skráðu þig einu sinni inn í vafranum. Kannski biður póstþjónustan þín þar um eitthvað.
    .otherwise = Viðtakandinn getur ekkert gert í þessu.
    .admin = Lestu svarið (RFC 4954, RFC 5248): 535 5.7.8 rangar innskráningarupplýsingar, 432 4.7.12 skipti á lykilorði, 5.7.14 traust vantar. Prófaðu upplýsingarnar handvirkt á innsendingargáttinni. Kannaðu svo: breytt eða útrunnið lykilorð, aðgang læstan eftir rangar innskráningar, þjónustuaðila sem hefur slökkt á innskráningu með lykilorði, forritslykilorð sem vantar, útrunninn OAuth-lykil. Upplýsingar fyrir relay-þjón eru geymdar á póstþjóninum; leiðréttu þær þar og keyrðu biðröðina.

cause-authentication-too-weak =
    .headline = Póstþjónn krefst öruggari innskráningar
    .why = Samkvæmt þjóninum er þessi innskráningaraðferð ekki nógu örugg. Sjálft lykilorðið gæti verið rétt.
    .act = nota öruggari innskráningu
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Sendirðu úr póstforriti eða tæki sem þú átt? Kveiktu þar á TLS og uppfærðu það.
    .otherwise = Viðtakandinn getur ekkert gert í þessu.
    .admin = 534 5.7.9: aðferðin er of veik, eða aðgangurinn þarf forritslykilorð; 538 5.7.11: þessi aðferð aðeins um TLS. Láttu innskráningu fara fram eftir TLS á gátt 465, eða eftir STARTTLS á 587 (RFC 8314), með aðferð sem þá er í boði: SCRAM, OAUTHBEARER, XOAUTH2, eða PLAIN innan TLS. Tæki sem kann hvorugt getur afhent póstinn relay-þjóni á eigin neti.

cause-sending-blocked =
    .headline = Lokað er á sendingar úr þessum aðgangi eða netfangi
    .why = Póstþjónn sendandamegin leyfir þessum aðgangi eða netfangi sendanda ekki að senda. Það gæti verið varúðarráðstöfun.
    .act = aflétta lokuninni
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Áttu fleiri en eitt netfang? Veldu það sem tilheyrir þessum aðgangi.
    .step-3 = Var sendur póstur sem þú kannast ekki við? Skiptu strax um lykilorð.
    .otherwise = Viðtakandinn getur ekkert gert í þessu.
    .admin = Kannaðu hvort aðgangurinn sé óvirkur, læstur eftir misnotkun eða án heimildar fyrir þessu netfangi sendanda. Áður en lokuninni er aflétt skaltu leita að óvenjulegum sendingum, áframsendingarreglum og opnum lotum og endurstilla lykilorðið.

cause-account-disabled =
    .headline = Póstþjónn segir að aðgangur sendanda sé óvirkur
    .why = Póstþjónn sendandamegin segir að aðgangurinn sem var notaður fyrir þennan tölvupóst sé óvirkur.
    .act = virkja aðganginn
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns, úr öðrum aðgangi ef þess þarf.
    .step-2 = Áttu annan aðgang? Sendu tölvupóstinn úr honum.
    .otherwise = Af skýrslunni að dæma er ástæðan ekki netfangið sem þú skrifaðir til.
    .admin = Innsendingarþjónninn eða relay-þjónninn segir að aðgangurinn sé óvirkur (525 eða X.7.13, RFC 5248). Kannaðu ástand hans: lokaður, leyfi eða greiðsla útrunnin, læstur eftir rangar innskráningar, læstur eftir misnotkun. Leystu orsökina áður en hann er virkjaður. Sé þetta aðgangurinn sem þjónninn þinn notar á relay-þjóninn nær þetta til alls útpósts.

cause-account-compromised =
    .headline = Lokað er á sendingar vegna grunsamlegs pósts
    .why = Póstþjónn sendandamegin segir frá óvenjulegum sendingum úr þessum aðgangi eða frá vinnustaðnum. Kannski notar einhver annar aðganginn.
    .act = tryggja öryggi aðgangsins
    .step-1 = Skiptu strax um lykilorð, í tæki sem þú treystir.
    .step-2 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-3 = Leitaðu í pósthólfinu að sendum pósti og reglum sem þú kannast ekki við.
    .step-4 = Láttu uppfærða veiruvörn skoða tækið þitt.
    .otherwise = Viðtakandinn getur ekkert gert í þessu.
    .admin = Lokaðu fyrst á innskráningu, endurstilltu lykilorðið og ljúktu öllum lotum og aðgangslyklum. Lestu svo innskráningarannálinn og fjarlægðu framandi pósthólfsreglur, áframsendingu, umboð, samþykki forrita og tengi; tæmdu útbiðröðina. Afléttu lokuninni síðast. Í Microsoft 365 er notandi (5.1.8) leystur úr banni undir restricted entities, stofnun (5.7.7xx) af þjónustudeild. Hafi þetta verið umbeðin fjöldasending skal senda hana um fjöldapóstþjónustu.

cause-send-as-denied =
    .headline = Þessi aðgangur má ekki senda með þessu netfangi
    .why = Samkvæmt póstþjóni sendandamegin tilheyrir netfang sendanda ekki þessum aðgangi.
    .act = leyfa þetta netfang
    .step-1 = Veldu þitt eigið netfang sem sendanda og sendu tölvupóstinn svo aftur.
    .step-2 = Þarftu á hinu netfanginu að halda? Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .otherwise = Viðtakandinn getur ekkert gert í þessu.
    .admin = Berðu þrennt saman í annálnum: innskráninguna, MAIL FROM og From-svæðið. Sé notkunin æskileg skaltu veita Send As eða Send on Behalf (Exchange; gefðu samstillingu tíma), tengja netfangið við innskráninguna (smtpd_sender_login_maps í Postfix) eða bæta því við sem staðfestu samnefni. Tæki og forrit þurfa eigin aðgang með eigin netfangi. Hafi enginn ætlað þetta skaltu leita að misnotkun.

cause-sender-not-allowed =
    .headline = { $domain } tekur ekki við pósti frá þér í þetta netfang
    .why = Sum netföng taka aðeins við pósti frá tilteknum sendendum, til dæmis innan vinnustaðar eða póstlista. Önnur eru lokuð tilteknum sendendum.
    .act = leyfa netfangið þitt
    .step-1 = Hafðu samband við viðtakandann eða eiganda hópsins með öðrum hætti. Biddu um að netfangið þitt verði leyft.
    .step-2 = Áttu fleiri en eitt netfang? Skrifaðu úr því sem er þekkt þar.
    .step-3 = Er þetta póstlisti? Skráðu þig fyrst á hann.
    .otherwise = Kerfisstjórar hjá { $domain } geta séð hver mega senda póst í þetta netfang.
    .recipient = Bættu sendandanum við þau sem mega skrifa þér eða hópnum þínum. Ef þú getur það ekki skaltu biðja kerfisstjórann þinn um það.
    .admin = Viðtakandinn takmarkar sendendur sína: lokaður hópur, listi fyrir félaga, aðeins innri sendendur eða útilokun. Eigandi eða kerfisstjórar geta leyft sendandann. Gakktu úr skugga um að netfang sendandans sé það sem er skráð.

cause-list-restricted =
    .headline = { $domain } segir að listinn sé lokaður netfanginu þínu
    .why = Margir listar og hópar taka aðeins við pósti frá skráðum netföngum. Samkvæmt póstþjóninum er netfangið þitt ekki meðal þeirra.
    .act = bæta netfanginu þínu við
    .step-1 = Ertu á listanum? Skrifaðu úr netfanginu sem þú skráðir þar.
    .step-2 = Skráðu þig á listann eða biddu eiganda hans með öðrum hætti um að bæta netfanginu þínu við.
    .step-3 = Er þetta áríðandi? Skrifaðu beint til þeirra á listanum sem þú þekkir.
    .otherwise = Kerfisstjórar hjá { $domain } geta sagt þér hver sér um listann.
    .recipient = Sérð þú um þennan lista eða hóp? Bættu sendandanum við eða láttu póst að utan bíða samþykkis.
    .admin = Berðu From og sendandann á umslaginu saman við skráð netföng og leyfða sendendur: samnefni eða breytt netfang er algengasta ástæðan. Eigandinn getur bætt netfanginu við eða látið póst frá öðrum bíða samþykkis. Exchange: AcceptMessagesOnlyFrom (5.7.124), RequireSenderAuthenticationEnabled (5.7.133), ytri sendendur til Microsoft 365-hóps (5.7.193). Mailman: accept_these_nonmembers.

cause-outside-senders-refused =
    .headline = { $domain } tekur aðeins við innanhússpósti í þetta netfang
    .why = Samkvæmt póstþjóninum tekur þetta netfang aðeins við pósti innan eigin vinnustaðar. Pósturinn þinn taldist ekki koma þaðan.
    .act = leyfa póst að utan
    .step-1 = Tilheyrir þú þessum vinnustað? Sendu tölvupóstinn úr aðgangi þínum þar.
    .step-2 = Biddu viðtakandann eða eiganda hópsins með öðrum hætti um að leyfa póst að utan.
    .step-3 = Notaðu annað netfang vinnustaðarins, til dæmis það sem er á vef hans.
    .otherwise = Kerfisstjórar hjá { $domain } geta opnað netfangið fyrir pósti að utan.
    .recipient = Biddu kerfisstjórann þinn um að leyfa póst að utan í þetta netfang, eða frá tilteknum sendendum.
    .admin = Exchange 5.7.12 og 5.7.13x: hlutur viðtakandans krefst auðkenndra sendenda. Taktu RequireSenderAuthenticationEnabled af, eða búðu til tengilið fyrir sendandann og leyfðu hann. Sé sendandinn innanhúss barst pósturinn án innskráningar: láttu tækið eða forritið skrá sig inn, eða leiðréttu tengið milli eigin þjóna svo að hann teljist innri póstur.

cause-sender-blocked =
    .headline = { $domain } segir að lokað sé á póst frá þér
    .why = Samkvæmt póstþjóninum er netfangið þitt, lénið eða þjónninn á lista yfir útilokaða sendendur. Það gæti verið viljandi eða mistök.
    .act = aflétta lokuninni
    .step-1 = Gætu þetta verið mistök? Biddu með öðrum hætti um að lokuninni þar verði aflétt.
    .step-2 = Er líka lokað á póst til annarra á þessu léni? Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .otherwise = Kerfisstjórar hjá { $domain } geta séð hvar lokunin er stillt og hvers vegna.
    .recipient = Er sendandinn fyrir mistök á lista þínum yfir útilokaða sendendur? Fjarlægðu færsluna. Sé hún ekki þar skaltu spyrja kerfisstjórann þinn.
    .admin = Lokunin er stillt hinum megin, af eiganda pósthólfsins eða kerfisstjórum (Exchange 5.7.507, 5.7.513). Finndu við hvað hún á: prófaðu annan aðgang á léninu, síðan aðra IP-tölu. Leitaðu að óumbeðnum fjöldasendingum frá þessum sendanda og virtu hverja ósk um að hætta þeim. Sendu svo póstmeistara (postmaster) hinum megin svarið, tímann, netfang sendandans og IP-töluna.

cause-sender-not-verified =
    .headline = { $domain } gat ekki staðfest uppruna tölvupóstsins
    .why = Póstþjónninn hjá { $domain } kannar hvort póstur komi í raun þaðan sem hann segist koma. Þessi tölvupóstur stóðst ekki athugunina.
    .act = leiðrétta stillingar lénsins
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Sendu aðeins í gegnum póstþjónustuna sem tilheyrir netfanginu þínu.
    .otherwise = Var tölvupósturinn áframsendur á leiðinni? Þá geta kerfisstjórar hjá { $domain } kannski hjálpað.
    .recipient = Er pósturinn þinn áframsendur hingað úr öðru pósthólfi? Sæktu hann frekar þangað: áframsending getur spillt þessari athugun.
    .admin = Kannaðu SPF fyrir IP-tölu sendiþjónsins, DKIM-undirskriftina og DMARC-samræmi við lénið í From. Sendiþjónninn þarf öfugt DNS-heiti sem vísar aftur á hann. Þetta þarf líka að ná til þjóna sem áframsenda og þjónusta sem senda fyrir lénið.

cause-spf-failed =
    .headline = { $domain } gat ekki staðfest sendiþjóninn
    .why = Með aðferð sem heitir SPF getur lén birt lista yfir þjóna sem mega senda póst þess. Hjá { $domain } stóðst sendiþjónninn ekki samanburð við listann.
    .act = leiðrétta SPF-færsluna
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Sendu aðeins í gegnum póstþjónustuna sem tilheyrir netfanginu þínu.
    .otherwise = Var tölvupósturinn áframsendur til { $domain }? Þá gæti þjónninn sem áframsendi hann verið orsökin.
    .recipient = Er pósturinn þinn áframsendur hingað úr öðru pósthólfi? Sæktu hann frekar þangað: áframsending getur spillt þessari athugun.
    .admin = Meta þarf SPF (RFC 7208) fyrir lénið í MAIL FROM, eða í EHLO sé það tómt, og IP-töluna sem hinn þjónninn sá; líka IPv6. Fail: bættu við IP-tölunni eða include þjónustunnar, eða sendu um þjón á listanum. Permerror: nákvæmlega ein v=spf1-færsla, í mesta lagi 10 DNS-uppflettingar og 2 tómar, engar innsláttarvillur. Temperror: þínir nafnaþjónar. Þjónn sem áframsendir þarf SRS.

cause-dkim-failed =
    .headline = { $domain } fann enga gilda stafræna undirskrift
    .why = Með aðferð sem heitir DKIM undirrita póstþjónustur póst til að sanna uppruna hans. Engin slík undirskrift stóðst athugun hjá { $domain }.
    .act = leiðrétta DKIM-undirskriftina
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Fór pósturinn um póstlista? Skrifaðu beint til viðtakandans.
    .step-3 = Sendu aðeins í gegnum póstþjónustuna sem tilheyrir netfanginu þínu.
    .otherwise = Kerfisstjórar hjá { $domain } geta sagt hvað var að undirskriftinni.
    .admin = Skoðaðu póst eins og hann fór: er þar yfirleitt DKIM-Signature (RFC 6376)? Flettu upp lyklinum á <s>._domainkey.<d>: til staðar, ekki tómur, par einkalykilsins, RSA minnst 1024 og helst 2048 bita (RFC 8301). Standist tætigildi meginmálsins ekki breytir eitthvað póstinum eftir undirritun: lokatextar, gáttir, endurkóðun. X.7.22: engin undirskrift þar sem d= er lénið í From. Kannaðu x= og klukkuna.

cause-dmarc-failed =
    .headline = { $domain } gat ekki tengt tölvupóstinn við sendandann
    .why = Lénið þitt getur beðið aðra um að hafna pósti ef ósannað er að hann komi þaðan. Póstþjónninn hjá { $domain } fann ekki þá sönnun (DMARC).
    .act = leiðrétta upprunastillingarnar
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Sendu aðeins í gegnum póstþjónustuna sem tilheyrir netfanginu þínu.
    .step-3 = Fór pósturinn um póstlista? Skrifaðu beint til viðtakandans.
    .otherwise = Var tölvupósturinn áframsendur á leiðinni? Þá geta kerfisstjórar hjá { $domain } veitt undanþágu.
    .recipient = Er pósturinn þinn áframsendur hingað úr öðru pósthólfi? Sæktu hann frekar þangað: áframsending getur spillt þessari athugun.
    .admin = Flettu upp _dmarc.<lén í From>: p=, sp=, aspf=, adkim= (RFC 7489). SPF eða DKIM þarf að standast og lén þess að samræmast From. Hver þjónusta sem sendir fyrir lénið þarf DKIM-lykil undir því eða skilanetfang þar; samantektarskýrslur (rua=) sýna hver þeirra bregst. Póstlistar og þjónar sem áframsenda ættu að umrita From eða láta undirritað efni ósnert. Slakaðu aðeins á p= á meðan viðgerð stendur.

cause-arc-failed =
    .headline = { $domain } treystir ekki áframsendingu póstsins
    .why = Með aðferð sem heitir ARC geta þjónar sem áframsenda póst skráð athuganir sínar. Samkvæmt { $domain } er skráningin á þessum pósti ekki gild.
    .act = athuga áframsendinguna
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Skrifaðu beint til viðtakandans, ekki í gegnum póstlista eða netfang sem áframsendir.
    .otherwise = Áframsendi ókunnur þjónn póstinn? Þá þurfa þau sem reka hann að leiðrétta þetta.
    .recipient = Er pósturinn þinn áframsendur hingað úr öðru pósthólfi? Sæktu hann frekar þangað: áframsending getur spillt þessari athugun.
    .admin = Staðfestu keðju póstsins eins og hann barst (RFC 8617): liðir 1 til n án eyða, cv=none á þeim fyrsta og cv=pass á hinum, hvert ARC-Seal sannreynanlegt með lykli sínum í DNS, ARC-Message-Signature á þeim nýjasta. Fyrsti þjónninn sem á lið sem stenst ekki, eða sem breytti póstinum eftir innsiglun, er orsökin: leiðréttu innsiglun þar eða slökktu á henni. SPF, DKIM og DMARC ráða án ARC.

cause-reverse-dns-missing =
    .headline = { $domain } fann ekkert gilt heiti fyrir sendiþjóninn
    .why = IP-tala póstþjóns á að vísa á heiti. Sendiþjónninn stóðst ekki þá athugun hjá { $domain }.
    .act = stilla heiti þjónsins
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Áttu aðgang hjá annarri póstþjónustu? Sendu tölvupóstinn þaðan.
    .otherwise = Kerfisstjórar hjá { $domain } geta veitt undanþágu.
    .admin = Taktu IP-tölu sendiþjónsins úr svarinu eða annálnum og flettu upp PTR-færslu hennar; heitið þarf A- eða AAAA-færslu með sömu IP-tölu. Eigandi IP-talnablokkarinnar stillir PTR: oftast hýsingaraðili eða netveita. Kannaðu líka IPv6, eða sendu um IPv4 þar til það hefur PTR. Láttu EHLO gefa sama heiti og forðastu sjálfgefin heiti mynduð úr IP-tölunni.

cause-sending-server-refused =
    .headline = { $domain } hafnar pósti frá sendiþjóninum
    .why = Þetta snýst um póstþjóninn sem sendir póstinn þinn, ekki um tölvupóstinn sjálfan. Öðrum pósti frá þeim þjóni gæti líka verið hafnað.
    .act = fá þjóninn samþykktan
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Kerfisstjórar hjá { $domain } geta veitt undanþágu.
    .recipient = Áttu von á pósti frá þessum sendanda? Biddu kerfisstjórann þinn um undanþágu.
    .admin = Nefni svarið bannlista skaltu finna orsökina og stöðva hana áður en þú biður um afskráningu. Kannaðu öfugt DNS, heitið í EHLO og óvenjulegt magn. Sé enginn listi nefndur skaltu skrifa póstmeistara (postmaster) hinum megin með IP-tölu sendiþjónsins.

cause-sending-server-blocklisted =
    .headline = { $domain } segir að sendiþjónninn sé á bannlista
    .why = Bannlistar nefna þjóna sem sagðir eru senda óumbeðinn póst. Oftast sendir margt fólk um sama þjón, svo að þetta þarf ekki að snúast um þig.
    .act = fá færsluna fjarlægða
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Áttu aðgang hjá annarri póstþjónustu? Sendu tölvupóstinn þaðan.
    .step-3 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Kerfisstjórar hjá { $domain } geta veitt undanþágu þar til færslan hefur verið fjarlægð.
    .recipient = Áttu von á pósti frá þessum sendanda? Biddu kerfisstjórann þinn um undanþágu.
    .admin = Finndu listann í svarinu og flettu IP-tölu sendiþjónsins upp þar; sumir listar eru um lén eða tengla. Finndu og stöðvaðu fyrst orsökina: yfirtekinn aðgang, opið relay, vefform, sýkt tæki á bak við sömu IP-tölu. Biddu síðan um afskráningu á síðu þess lista (Spamhaus eða afskráningargátt Microsoft). Listar yfir breytilegar IP-tölur: sendu um relay netveitunnar. Sameiginleg IP-tala: láttu þjónustuaðilann vita.

cause-sending-server-reputation-low =
    .headline = { $domain } treystir sendiþjóninum ekki nógu vel
    .why = Póstkerfi meta þjón eftir fyrri póstsendingum hans. Sendiþjónninn fær of lágt mat hjá { $domain }.
    .act = bæta matið
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Bíddu í einn dag og sendu tölvupóstinn svo aftur. Matið breytist með tímanum.
    .step-3 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Kerfisstjórar hjá { $domain } geta veitt undanþágu.
    .recipient = Áttu von á pósti frá þessum sendanda? Biddu kerfisstjórann þinn um undanþágu.
    .admin = Kannaðu í þessari röð: SPF, DKIM, DMARC og öfugt DNS; skyndilegt magn og yfirtekna aðganga; hlutfall kvartana og villna. Síður þjónustunnar sýna mat hennar: Google Postmaster Tools, Microsoft SNDS og JMRP, Yahoo Sender Hub. Ný IP-tala þarf nokkrar vikur með hægt vaxandi magni. Sendu fjöldapóst frá annarri IP-tölu og aðeins til fólks sem bað um hann. Notaðu síðan eyðublað þjónustunnar ásamt svarinu.

cause-greeting-refused =
    .headline = Kveðja sendiþjónsins var ekki tekin gild
    .why = Þegar tveir póstþjónar mætast segir sá fyrri til nafns. Hinn þjónninn hafnaði nafninu sem hann fékk.
    .act = leiðrétta heiti þjónsins
    .step-1 = Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-2 = Sendi tæki eða forrit póstinn af sjálfu sér? Það ætti að senda í gegnum póstþjónustuna þína.
    .otherwise = Kerfisstjórar hjá { $domain } geta veitt undanþágu.
    .admin = Heitið á eftir EHLO þarf að vera fullt vélarheiti sem finnst í DNS (RFC 5321, kaflar 2.3.5 og 4.1.1.1), helst það sem er í PTR-færslunni. Oftast er hafnað: localhost, heiti án punkts, .local, IP-tölu án hornklofa, heiti viðtakandans sjálfs. Stilltu smtp_helo_name í Postfix eða FQDN senditengis í Exchange. Sé heitið rétt skaltu finna þjóninn eða forritið á bak við sömu IP-tölu sem segir annað heiti.

cause-rate-limited =
    .headline = Of mikill póstur á skömmum tíma
    .why = Póstþjónn á leiðinni takmarkar hve miklum pósti hann tekur við á tilteknum tíma. Þeim mörkum var náð. Póstur frá öðrum gæti talist með.
    .act = bíða og senda aftur
    .step-1 = Bíddu til morguns og sendu tölvupóstinn svo aftur.
    .step-2 = Skrifarðu mörgum? Dreifðu sendingunum á lengri tíma.
    .step-3 = Sendirðu aðeins fáeina tölvupósta? Láttu kerfisstjórann þinn vita og skiptu um lykilorð til öryggis.
    .otherwise = Gerist þetta oft? Þá getur kerfisstjórinn þinn kannað hvaða mörk gilda.
    .admin = Finndu hver á mörkin: þitt kerfi, hitt kerfið eða þetta eina pósthólf. Hægðu á sendingum til hvers áfangastaðar og dreifðu fjöldasendingum. Skyndilegur toppur úr einum aðgangi getur merkt að hann hafi verið yfirtekinn.

cause-sending-quota-exceeded =
    .headline = Hámarki sendinga hefur verið náð
    .why = Hver aðgangur og vinnustaður má aðeins senda tiltekið magn pósts á tilteknum tíma. Samkvæmt skýrslunni hefur því magni verið náð.
    .act = bíða og senda aftur
    .step-1 = Bíddu í einn dag og sendu tölvupóstinn svo aftur. Flest mörk ná yfir 24 klukkustundir.
    .step-2 = Skrifarðu mörgum? Spurðu kerfisstjórann þinn um fjöldapóstþjónustu.
    .step-3 = Sendirðu aðeins fáeina tölvupósta? Skiptu um lykilorð og láttu kerfisstjórann þinn vita.
    .otherwise = Kerfisstjórinn þinn getur séð hvað var sent og kannski hækkað mörkin.
    .admin = Finndu hvers kvótinn er: aðgangsins, vinnustaðarins eða relay-þjónsins (Exchange 5.1.90, 5.2.2, 5.7.232, 5.7.233; Google 5.4.5). Teldu póst og viðtakendur síðustu 24 klukkustunda eftir aðgangi; leitaðu að skriftum, hringrásum og yfirteknum aðgöngum. Flest mörk eru rúllandi: láttu biðröðina bíða í stað þess að leggja póstinn aftur inn. Flyttu fjöldasendingar í fjöldapóstþjónustu eða láttu hækka mörkin.

cause-recipient-rate-limited =
    .headline = { $domain } segir að pósthólfið fái of mikinn póst
    .why = Póstþjónninn hjá { $domain } takmarkar hve hratt eitt pósthólf má fá póst. Póstur frá öðru fólki telst líka með.
    .act = bíða og senda aftur
    .step-1 = Bíddu í eina klukkustund og sendu tölvupóstinn svo aftur.
    .step-2 = Skrifar forrit frá þér í þetta netfang? Láttu það senda sjaldnar.
    .step-3 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Heldur þetta áfram? Þá geta kerfisstjórar hjá { $domain } séð hvaðan allur pósturinn kemur.
    .recipient = Kemur mikill póstur frá einu forriti eða þjónustu? Láttu senda hann sjaldnar. Ef þú veist ekki ástæðuna skaltu láta kerfisstjórann þinn vita.
    .admin = Mörkin gilda fyrir eitt pósthólf: frá þessum sendanda (Exchange 5.2.121) eða frá öllum (Exchange 5.2.122, Google 4.2.1 og 5.2.1). Leitaðu að eftirlitsviðvörunum, skriftum og tveimur sjálfvirkum svörum sem svara hvort öðru (RFC 3834). Láttu taka viðvaranir saman og fækkaðu samtímis sendingum til þessa viðtakanda. Kerfisstjórar hinum megin geta rakið upprunann eða notað hóp eða sameiginlegt pósthólf með hærri mörkum.

cause-flood-detected =
    .headline = Póstþjónn sá of mikið af svipuðum pósti
    .why = Samkvæmt þjóninum lítur þessi tölvupóstur út eins og hluti af flóði svipaðs pósts. Það gæti verið tilviljun.
    .act = bíða og senda aftur
    .step-1 = Bíddu til morguns og sendu tölvupóstinn svo aftur.
    .step-2 = Sendirðu mörgum sama textann? Notaðu fjöldapóstþjónustu.
    .step-3 = Sendirðu aðeins þennan eina? Skiptu um lykilorð og láttu kerfisstjórann þinn vita.
    .otherwise = Kerfisstjórar hjá { $domain } geta sagt hvað kerfið þar taldi.
    .recipient = Er skyndilega mikið af svipuðum pósti í pósthólfinu þínu? Láttu kerfisstjórann þinn vita. Leitaðu innan um að mikilvægum pósti, til dæmis frá bankanum þínum.
    .admin = X.7.28: of mikið af svipuðum pósti frá IP-tölu þinni, neti eða léni, eða fleiri póstar með sama Message-ID. Finndu upptökin í annálnum eftir efni og aðgangi: yfirtekinn aðgang, hringrás, skriftu eða vefform sem er misnotað til að skrá fólk (notaðu staðfesta skráningu og captcha). Stöðvaðu þetta, fjarlægðu þann póst úr biðröðinni og láttu hinn fara hægt út.

cause-asked-to-try-later =
    .headline = { $domain } biður um að reynt sé aftur síðar
    .why = Póstþjónninn hjá { $domain } tekur ekki við tölvupóstinum að sinni. Þannig svara þjónar þegar álag er mikið eða þeir fara varlega.
    .act = bíða og senda aftur
    .step-1 = Bíddu í nokkrar klukkustundir og sendu tölvupóstinn svo aftur.
    .step-2 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Varir þetta dögum saman? Þá geta kerfisstjórar hjá { $domain } kannað hvers vegna.
    .admin = Hinn þjónninn svaraði með tímabundinni höfnun. Gakktu úr skugga um að kerfið reyni aftur frá sömu IP-tölu, því að grálistun byggist á því. Hjálpi tilraunir í heilan dag ekki skaltu senda póstmeistara (postmaster) hinum megin svarið og tímana.

cause-greylisted =
    .headline = { $domain } lætur óþekkta sendendur viljandi bíða
    .why = Póstþjónninn tekur ekki við pósti frá óþekktum sendanda fyrr en eftir nokkurn tíma, í síðari tilraun. Það heldur óumbeðnum pósti úti.
    .act = bíða og senda aftur
    .step-1 = Bíddu í eina klukkustund og sendu tölvupóstinn svo aftur úr sama netfangi.
    .step-2 = Gengur það ekki heldur? Áframsendu alla þessa tilkynningu til kerfisstjórans þíns.
    .step-3 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Kerfisstjórar hjá { $domain } geta undanþegið netfangið þitt biðinni.
    .recipient = Áttu von á pósti frá þessum sendanda? Biddu kerfisstjórann þinn um að undanþiggja netfangið biðinni.
    .admin = Grálistun (RFC 6647) man IP-töluna eða net hennar, sendandann og viðtakandann og tekur við nýrri tilraun eftir nokkrar mínútur. Gakktu úr skugga um að biðröðin reyni aftur við 4yz innan klukkustundar, í minnst einn dag, frá sömu IP-tölu og með sama sendanda á umslaginu: IP-talnasöfn og breytileg skilanetföng spilla henni. Kerfisstjórar hinum megin geta undanþegið eftir SPF, neti eða leyfislista.

cause-system-congested =
    .headline = { $domain } segir að of mikið álag sé á póstkerfinu
    .why = Póstþjónninn segist hafa meira að gera en hann ræður við. Slíkt líður oftast hjá.
    .act = bíða og senda aftur
    .step-1 = Bíddu til morguns og sendu tölvupóstinn svo aftur.
    .step-2 = Sendirðu mikinn póst þangað? Dreifðu honum á lengri tíma.
    .step-3 = Er þetta áríðandi? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Varir þetta dögum saman? Þá þurfa kerfisstjórar hjá { $domain } að létta á kerfinu.
    .admin = Sendandamegin: færri samtímis tengingar á þennan áfangastað, lengri hlé og tilraun hjá öðrum MX-þjónum hans. Hinum megin, í þessari röð: fjöldi tenginga miðað við mörk, lengd biðraðar, hægar síur og uppflettingar (DNS-listar, notendaskrá), diskhraði, álag. Toppar á heila tímanum benda á fjöldasendingar og skriftur.

cause-priority-too-low =
    .headline = { $domain } tekur aðeins við pósti með meiri forgang
    .why = Samkvæmt póstþjóninum þarf póstur með þennan forgang að bíða. Það gerist í neyðarástandi eða þegar umferð er mikil.
    .act = bíða og senda aftur
    .step-1 = Bíddu í nokkrar klukkustundir og sendu tölvupóstinn svo aftur.
    .step-2 = Ætti pósturinn þinn að hafa meiri forgang? Spurðu kerfisstjórann þinn.
    .step-3 = Getur þetta ekki beðið? Hafðu samband við viðtakandann með öðrum hætti.
    .otherwise = Kerfisstjórar hjá { $domain } vita hvenær aftur verður tekið við pósti með hvaða forgangi sem er.
    .admin = Hinn þjónninn notar MT-PRIORITY (RFC 6710); svarið nefnir kannski lægsta stigið sem hann tekur við. Berðu það saman við stigið í MAIL FROM eða í svæðinu MT-Priority (RFC 6758). Hækkaðu stigið aðeins fyrir sendendur sem eiga rétt á því. Importance og X-Priority í póstforritum teljast ekki með. Annars skaltu láta biðröðina bíða.

cause-secure-connection-failed =
    .headline = Ekki náðist örugg tenging við { $domain }
    .why = Þessi tölvupóstur má aðeins fara um örugga tengingu. Ekki var hægt að gera tenginguna við hinn þjóninn nógu örugga.
    .act = athuga öryggisstillingarnar
    .step-1 = Láttu viðtakandann vita með öðrum hætti að tölvupósturinn hafi ekki komist í gegn.
    .step-2 = Bíddu í einn dag og sendu tölvupóstinn svo aftur.
    .otherwise = Gerist þetta líka með önnur lén en { $domain }? Áframsendu þá alla þessa tilkynningu til kerfisstjórans þíns.
    .admin = Prófaðu STARTTLS á hverjum MX-þjóni: hvort það sé í boði og hvort skilríkið sé gilt og nefni þjóninn. Berðu MX-þjónana saman við MTA-STS-stefnuna og TLSA-færslurnar. Póstur með REQUIRETLS krefst þess að hver þjónn á leiðinni bjóði það.

cause-mta-sts-failed =
    .headline = Póstþjónn stóðst ekki öryggisreglur hjá { $domain }
    .why = Þetta lén birtir reglur um öruggar tengingar við póstþjóna sína. Samkvæmt skýrslunni stóðst þjónninn þær ekki.
    .act = leiðrétta öryggisreglurnar
    .step-1 = Láttu viðtakandann vita með öðrum hætti að öryggisreglur lénsins stöðvi póst.
    .step-2 = Er þetta áríðandi? Notaðu netfang viðtakandans á öðru léni.
    .step-3 = Bíddu í einn dag og sendu tölvupóstinn svo aftur.
    .otherwise = Kerfisstjórar hjá { $domain } þurfa að leiðrétta reglurnar eða þjóninn.
    .admin = Sæktu stefnuna á https://mta-sts.<lén>/.well-known/mta-sts.txt (RFC 8461). Hver MX-þjónn þarf að passa við mx:-línu, bjóða STARTTLS og sýna gilt skilríki fyrir sitt eigið heiti. Þegar skipt er um MX-þjóna: skráðu þá nýju í stefnuna, breyttu id í TXT-færslunni _mta-sts, bíddu max_age gömlu stefnunnar og breyttu svo MX. Hamurinn testing hleypir pósti í gegn á meðan. Sendandamegin: sæktu aftur ef id er annað en í skyndiminni.

cause-dane-failed =
    .headline = Öryggisfærslur hjá { $domain } stóðust ekki athugun
    .why = Þetta lén birtir færslur sem póstþjónn þess þekkist á. Samkvæmt skýrslunni stóðust færslurnar eða þjónninn ekki athugun.
    .act = leiðrétta öryggisfærslurnar
    .step-1 = Láttu viðtakandann vita með öðrum hætti að öryggisfærslur lénsins stöðvi póst.
    .step-2 = Er þetta áríðandi? Notaðu netfang viðtakandans á öðru léni.
    .step-3 = Bíddu í einn dag og sendu tölvupóstinn svo aftur.
    .otherwise = Gerist þetta líka með önnur lén en { $domain }? Áframsendu þá alla þessa tilkynningu til kerfisstjórans þíns.
    .admin = Flettu upp TLSA á _25._tcp.<MX-þjónn> og berðu saman við skilríkið sem er í notkun (RFC 7672; 3 1 1 er besti kosturinn). Algengasta orsökin er nýr lykill á undan færslu sinni: birtu gamla og nýja TLSA, bíddu TTL og skiptu svo um skilríki. Gakktu úr skugga um að STARTTLS sé í boði. Staðfestu DNSSEC á svæðum léns og MX-þjóns: útrunnar undirskriftir, DS-færslur eftir lyklaskipti. Bregðist önnur undirrituð lén líka skaltu kanna eigin nafnaþjón og klukku hans.

cause-certificate-invalid =
    .headline = Skilríki þjónsins hjá { $domain } var ekki tekið gilt
    .why = Skilríki sýnir að þjónn er sá rétti. Þetta skilríki gæti verið útrunnið, nefnt annan þjón eða verið frá óþekktum útgefanda.
    .act = endurnýja skilríkið
    .step-1 = Láttu viðtakandann vita með öðrum hætti að skilríki póstþjónsins hafi ekki verið tekið gilt.
    .step-2 = Er þetta áríðandi? Notaðu netfang viðtakandans á öðru léni.
    .step-3 = Bíddu í einn dag og sendu tölvupóstinn svo aftur.
    .otherwise = Gerist þetta líka með önnur lén en { $domain }? Áframsendu þá alla þessa tilkynningu til kerfisstjórans þíns.
    .admin = Prófaðu hvern MX-þjón með openssl s_client -starttls smtp -connect <þjónn>:25 -servername <þjónn> -showcerts. Kannaðu gildistíma, heiti MX-þjónsins meðal aukaheita (subject alternative names), milliskilríki og útgefanda. Eftir endurnýjun þarf að endurhlaða póstþjónustuna á hverjum MX-þjóni. Sendandamegin: klukka, CA-safn og reglan eða tengið sem krefst gilds skilríkis fyrir þetta lén.

cause-requiretls-unsupported =
    .headline = Þjónn á leiðinni getur ekki lofað öruggri afhendingu
    .why = Þessi tölvupóstur var sendur með kröfu um að hver tenging á leiðinni sé örugg. Næsti póstþjónn lofar því ekki.
    .act = tryggja örugga afhendingu
    .step-1 = Er ekkert trúnaðarmál í póstinum? Sendu hann aftur án þessarar kröfu.
    .step-2 = Er hann trúnaðarmál? Komdu þér saman við viðtakandann um aðra örugga leið.
    .otherwise = Kerfisstjórar hjá { $domain } geta kannað hvort kerfið þar geti stutt þessa kröfu.
    .admin = Póstinum fylgir REQUIRETLS (RFC 8689). Næsti áfangi þarf að bjóða REQUIRETLS eftir EHLO innan TLS, með gildu skilríki, og MX hans þarf að vera tryggt með DNSSEC eða MTA-STS. Prófaðu hvern MX-þjón: einn án þess nægir. Hinum megin þarf hver áfangi að pósthólfinu að styðja það. Sendandamegin ætti aðeins sendandinn að ákveða að sleppa kröfunni.
