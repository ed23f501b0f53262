### Hlutinn fyrir kerfisstjóra. Fagorð eru velkomin hér; það sem tölvur sögðu er aldrei þýtt.

admin-heading = Fyrir kerfisstjóra
admin-recipient = Netfang
admin-status = Staða
admin-status-received = Staða eins og hún barst
admin-status-derived = Staða samkvæmt svari
admin-original-recipient = Sent til
admin-reported-by = Skýrsla frá
admin-remote = Hinn þjónninn
admin-remote-unnamed = ekki nefndur í skýrslunni
admin-remote-none = enginn svaraði; þjónninn sem gerði skýrsluna komst sjálfur að þessu
admin-stage = Stig samskipta
admin-stage-connect = engin tenging komst á
admin-stage-greeting = við kveðjuna, á undan fyrstu skipun
admin-stage-hello = eftir EHLO
admin-stage-starttls = eftir STARTTLS
admin-stage-auth = eftir AUTH
admin-stage-mail = eftir MAIL FROM (sendandi)
admin-stage-rcpt = eftir RCPT TO (viðtakandi)
admin-stage-data = eftir DATA, á undan tölvupóstinum
admin-stage-end-of-data = eftir að allur tölvupósturinn var sendur
admin-attempts = Tilraunir
admin-attempts-value =
    { $count ->
        [one] { $count }, síðast { $moment }
       *[other] { $count }, síðast { $moment }
    }
admin-attempts-list = Tilraunir, sú nýjasta fyrst
admin-attempt-repeats =
    { $count ->
        [one] Sama svar barst { $count } sinni í röð.
       *[other] Sama svar barst { $count } sinnum í röð.
    }
admin-attempts-left-out =
    { $count ->
        [one] { $count } fyrri tilraun er ekki talin upp.
       *[other] { $count } fyrri tilraunir eru ekki taldar upp.
    }
admin-created = Skrifað
admin-arrived = Barst
admin-last-attempt = Síðasta tilraun
admin-retry-until = Reynt til
admin-log-id = Auðkenni í annál
admin-envelope-id = Auðkenni umslags
admin-sender = Skilanetfang
admin-reply = Svar hins þjónsins, orðrétt
admin-reply-reported = Svar samkvæmt skýrslunni, orðrétt
admin-reply-own = Ástæða sem okkar eigin þjónn skráði
admin-advice = Þetta getur kerfisstjóri gert
admin-help = Meira fyrir kerfisstjóra: { $link }
admin-hops = Leið tölvupóstsins
admin-hops-left-out =
    { $count ->
        [one] { $count } fyrri áfangi er ekki talinn upp.
       *[other] { $count } fyrri áfangar eru ekki taldir upp.
    }
admin-hop = Áfangi { $count }
admin-hop-time = Tími
admin-hop-relay = Tímalengd
admin-hop-since = { $duration } frá áfanga { $count }
admin-hop-slowest = Hægasti áfanginn
admin-hop-unnamed = Þjónn ekki nefndur
admin-hop-no-time = ekki þekkt
admin-hop-implausible = Getur ekki staðist, ekki talið með
admin-hops-skew = Neikvæð tímalengd merkir að klukkum tveggja þjóna ber ekki saman.
admin-header = Úr haus tölvupóstsins, orðrétt
admin-withheld = ekki sýnt
admin-withheld-targets = Ekki sýnt: netfangið sem áframsent er til. Þjóni þess og auðkenni í annál er líka sleppt úr skýrslunni (RFC 3464, kafli 4.2).
admin-withheld-members = Ekki sýnt: hver eru í hópnum. Þjónum þeirra og auðkennum í annál er líka sleppt úr skýrslunni (RFC 3464, kafli 4.2).
admin-withheld-hosts = Ekki sýnt: heiti og IP-tölur innri þjóna.
admin-hops-withheld =
    { $count ->
        [one] { $count } innri áfangi er ekki sýndur.
       *[other] { $count } innri áfangar eru ekki sýndir.
    }

## Tölvupóstur til póstmeistara (postmaster) um tilkynningu sem aldrei er hægt að senda.

postmaster-subject = Láta þarf sendanda vita með öðrum hætti
postmaster-step = Láttu sendandann vita með öðrum hætti, til dæmis í síma eða með pósti í annað netfang.
postmaster-what = Tilkynningin um tölvupóstinn hér fyrir neðan átti að fara til { $sender } en ekki var hægt að senda hana.
postmaster-why = Í netfanginu eru stafir utan ASCII. Til að ná til þess þarf hver þjónn á leiðinni að styðja SMTPUTF8 (RFC 6531). Að minnsta kosti einn þeirra gerir það ekki. Á meðan svo er hjálpar ekki að reyna aftur.
postmaster-facts = Þetta hefði staðið í tilkynningunni

postmaster-budget-subject = Tilkynningum til eins netfangs er haldið eftir
postmaster-budget-step = Athugaðu hvort einhver sendir póst í nafni þessa netfangs og stöðvaðu það þar sem það á upptök sín.
postmaster-budget-what = Tilkynning um tölvupóstinn hér fyrir neðan átti að fara til { $sender } en var haldið eftir.
postmaster-budget-why = Hámarksfjölda tilkynninga til þessa netfangs eða léns þess er náð. Falsað skilanetfang verður til þess að aðrir senda tilkynningar þangað. Þær sem bætast við eru skráðar í annál Retourpost.
