### Sniðmát fyrir póstkerfi sem skrifa einn texta fyrir allar tilkynningar. Textinn þarf að vera réttur hver sem ástæðan er.

## Sendandi og efni

export-from = Póstþjónustan
export-subject-success = Afhent eða komið áfram: tölvupósturinn þinn
export-subject-verify = Afhendingarskýrslan sem þú baðst um

## Hvað gerðist

export-failed-what = Tölvupósturinn þinn komst ekki til skila í eitt netfang eða fleiri.
export-delayed-what = Tölvupósturinn þinn hefur ekki enn komist til skila í eitt netfang eða fleiri.
export-success-what = Tölvupósturinn þinn var afhentur, eða honum var komið áfram til annars póstkerfis.
export-success-later = Ekki er víst að póstur sem var komið áfram komist til skila. Tilkynning um það gæti borist síðar.
export-verify-what = Þetta er afhendingarskýrslan sem beðið var um.
export-listed = Hvert netfang er nefnt neðar, með því sem póstkerfi sagði um það, oft á ensku.
export-enclosed = Tölvupósturinn þinn fylgir, eða aðeins haus hans: sendandi, efni, dagsetning og þess háttar.

## Seinkun

export-delayed-hours = Biðtími tölvupóstsins í klukkustundum, að minnsta kosti: { $hours }
export-delayed-days = Dagar frá sendingu þar til hætt er að reyna: { $days }
export-urgent = Er þetta áríðandi? Hafðu samband með öðrum hætti, til dæmis í síma.

## Einn texti fyrir hvort tveggja

export-problem-what = Tölvupósturinn þinn hefur ekki komist til skila í eitt netfang eða fleiri.
export-problem-warning = Ef þessi ensku orð standa fyrir ofan þennan texta reynum við áfram og þú þarft ekkert að gera: { $words }
export-problem-otherwise = Eru þau þar ekki? Þá verður ekki reynt aftur og þetta gæti hjálpað:

## Ástæður þar sem ekki er hægt að nefna lén

export-who-their-admin = Kerfisstjórar hinum megin, með því að { $act }.
export-headline =
    .mailbox-unknown = Póstþjónninn þekkir ekki þetta netfang
    .domain-unknown = Lénið í þessu netfangi fannst ekki
    .mailbox-moved = Póstþjónninn segir að þetta netfang hafi flust
    .address-changed-hands = Póstþjónninn segir að netfangið hafi skipt um eiganda
    .mailbox-problem = Póstþjónninn segir að vandi sé með þetta pósthólf
    .mailbox-full = Póstþjónninn segir að pósthólfið sé fullt
    .mailbox-disabled = Póstþjónninn segir að þetta pósthólf sé lokað
    .list-expansion-failed = Ekki var hægt að fletta upp netföngum póstlistans
    .forwarding-broken = Póstþjónninn segir að áframsending úr pósthólfinu virki ekki
    .recipient-rate-limited = Póstþjónninn segir að pósthólfið fái of mikinn póst
    .system-problem = Póstþjónninn segir að vandi sé í póstkerfinu
    .system-full = Póstþjónninn segir að póstkerfið sé fullt
    .system-not-accepting = Póstþjónninn segir að póstkerfið taki ekki við pósti
    .system-misconfigured = Póstþjónninn segir að póstkerfið sé rangt stillt
    .feature-missing = Póstþjónninn styður ekki valkost sem pósturinn notar
    .host-unreachable = Ekki næst í póstþjón þessa netfangs
    .connection-refused = Póstþjónn þessa netfangs hafnaði tengingunni
    .connection-broken = Tengingin við póstþjóninn rofnaði of snemma
    .route-broken = Engin fær leið til þessa netfangs fannst
    .domain-lookup-failed = Póstþjónn þessa netfangs fannst ekki í uppflettingu
    .system-congested = Póstþjónninn segir að of mikið álag sé á póstkerfinu
    .refused-by-policy = Póstþjónninn hafnaði póstinum samkvæmt eigin reglum
    .refused-as-spam = Póstþjónninn telur tölvupóstinn vera ruslpóst
    .sender-not-allowed = Póstþjónninn tekur ekki við pósti frá þér í þetta netfang
    .list-restricted = Póstþjónninn segir að listinn sé lokaður netfanginu þínu
    .outside-senders-refused = Póstþjónninn segir netfangið aðeins taka við innanhússpósti
    .sender-not-verified = Póstþjónninn gat ekki staðfest uppruna tölvupóstsins
    .spf-failed = Póstþjónninn gat ekki staðfest sendiþjóninn
    .dkim-failed = Póstþjónninn fann enga gilda stafræna undirskrift
    .dmarc-failed = Póstþjónninn gat ekki tengt tölvupóstinn við sendandann
    .reverse-dns-missing = Póstþjónninn fann ekkert gilt heiti fyrir sendiþjóninn
    .sending-server-refused = Póstþjónninn hafnar pósti frá sendiþjóninum
    .sending-server-blocklisted = Póstþjónninn segir að sendiþjónninn sé á bannlista
    .sending-server-reputation-low = Póstþjónninn treystir sendiþjóninum ekki nógu vel
    .asked-to-try-later = Póstþjónninn biður um að reynt sé aftur síðar
    .priority-too-low = Póstþjónninn tekur aðeins við pósti með meiri forgang
    .secure-connection-failed = Ekki náðist örugg tenging við póstþjóninn
    .mta-sts-failed = Póstþjónn stóðst ekki öryggisreglur lénsins
    .dane-failed = Öryggisfærslur lénsins stóðust ekki athugun
    .certificate-invalid = Skilríki póstþjónsins var ekki tekið gilt
