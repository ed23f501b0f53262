### Sivut, joille ilmoitusten linkit johtavat.

## Joka sivulla

help-skip = Siirry sisältöön
help-languages = Kieli
help-language-name = suomi
help-all-causes = Kaikki syyt
help-domain = example.com
help-domain-meaning = Tällä sivulla { $domain } on vain esimerkki. Se tarkoittaa osoitteen @-merkin jälkeistä osaa.

## Yhden syyn sivu

help-notice-meaning = Tämä sivu selittää syyn yleisesti. ”Tämä ilmoitus” tarkoittaa ilmoitusta, jonka linkki johti tänne. Sen lopussa on sähköpostipalvelimen tarkka vastaus.
help-contents = Tällä sivulla
help-sender-heading = Viestin lähettäjälle
help-recipient-heading = Viestin vastaanottajalle
help-recipient = Asiaa ei voi ratkaista postilaatikossa. Kerro lähettäjälle toinen tapa ottaa yhteyttä, kunnes asia on kunnossa. Toistuuko tämä? Näytä silloin tämä sivu ylläpitäjällesi.
help-codes-heading = Tilakoodit
help-codes = Nämä koodit tarkoittavat tätä syytä:
help-codes-at-times = Myös nämä koodit voivat tarkoittaa sitä. Se riippuu vastauksen sanoista ja siitä, kuka vastasi:
help-code-unregistered = ei rekisteröity, mutta eräiden sähköpostijärjestelmien käytössä
help-related-heading = Samankaltaisia syitä

## Luettelo kaikista syistä

help-title = Apua, kun viestiä ei voitu toimittaa
help-intro = Valitse lause, joka on ilmoituksen otsikkona. Sivulta selviää, mistä on kyse ja mikä auttaa.
help-only-in = Vain tällä kielellä: { $language }
help-group-addresses = Osoitteet
help-group-mailboxes = Postilaatikot
help-group-systems = Sähköpostijärjestelmät
help-group-network = Verkko ja reitti
help-group-protocol = Luovutus palvelimelta toiselle
help-group-content = Sisältö
help-group-policy = Tietoturva ja säännöt
help-group-other = Muut syyt
