### Cad a tharla do phostáil: na focail do stádais, do fhigiúirí agus do chúiseanna, i dteachtaireachtaí chuig daoine a sheolann
### postálacha agus ar leathanach an loga.
###
### Is ionann postáil agus téacs amháin a théann chuig go leor seoltaí. Seolann an léitheoir postálacha agus níl freastalaí faoina chúram.
### Faoin teachtaireacht a deirtear an stádas. Preab bhuan agus preab shealadach a thugtar ar “hard bounce” agus “soft bounce”; tá an
### míniú simplí.
###
### lint: allow forbidden-term - preab, focal na ceirde dóibh siúd a sheolann postálacha

## Stádas teachtaireachta

ledger-status-pending = Ar feitheamh
    .meaning = Tarchuireadh an teachtaireacht. Níor tuairiscíodh aon rud fúithi go fóill.
ledger-status-taken-into-account = Glactha chun seolta
    .meaning = Ghlac an tseirbhís seolta leis an teachtaireacht. Níor tuairiscíodh a seachadadh go fóill.
ledger-status-sent = Seolta
    .meaning = Seachadadh an teachtaireacht, nó níor tháinig aon earráid go dtí seo.
ledger-status-failed = Theip
    .meaning = Níor seachadadh an teachtaireacht. Léiríonn an loga an ndéanfar iarracht eile.
ledger-status-ignored = Fágtha ar lár
    .meaning = Níor seoladh an teachtaireacht. Ní áirítear sna céatadáin í.
ledger-substatus-prepared = fós gan tarchur
ledger-substatus-retrying = iarracht eile ar siúl
ledger-substatus-final = gan aon iarracht eile
ledger-substatus-unconfirmed = seachadadh gan deimhniú
ledger-late = toradh déanach

## Conas a áirítear teachtaireachtaí

ledger-policy-feedback = Le tuairiscí seachadta
    .meaning = Bíonn gach teachtaireacht ar feitheamh go dtí go dtuairiscítear a seachadadh. Tosaíonn an céatadán seachadta ag náid agus méadaíonn sé.
ledger-policy-optimistic = Gan tuairiscí seachadta
    .meaning = Áirítear gach teachtaireacht mar sheolta go dtí go dtagann earráid. Laghdaíonn an céatadán seachadta le gach earráid.
ledger-policy-v8 = Mar a áiríonn Campaign v8
    .meaning = Bíonn gach teachtaireacht glactha, agus sin amháin, go dtí go dtuairiscítear a seachadadh. Má tá iarracht eile ar siúl, ní áirítear mar theip é.

## Figiúirí postála

ledger-percent = { $number }%
ledger-part = { $count } as { $total }
ledger-rate-to-deliver = Teachtaireachtaí le seachadadh
    .meaning = Gach teachtaireacht sa phostáil, seachas na cinn a fágadh ar lár.
ledger-rate-handed-over = Tarchurtha
    .meaning = Teachtaireachtaí ar ghlac an córas ríomhphoist leo. Is codanna den líon seo na céatadáin thíos.
ledger-rate-sent = Teachtaireachtaí seolta
    .meaning = Iad siúd a áirítear mar sheachadta nó mar theip.
ledger-rate-pending = Ar feitheamh
    .meaning = Iad siúd nach n-áirítear mar sheachadta ná mar theip go fóill.
ledger-rate-delivered = Seachadta
    .meaning = Teachtaireachtaí leis an stádas “Seolta”, as na cinn a tarchuireadh.
ledger-rate-failed = Preabanna agus earráidí
    .meaning = Teachtaireachtaí leis an stádas “Theip”, as na cinn a tarchuireadh.
ledger-rate-retrying = Iarracht eile ar siúl
    .meaning = Teachtaireachtaí ar diúltaíodh dóibh faoi láthair, as na cinn a tarchuireadh. Déanfaidh an córas ríomhphoist iarracht eile.
ledger-rate-unconfirmed = Gan deimhniú
    .meaning = Teachtaireachtaí nár tuairiscíodh a seachadadh riamh, as na cinn a tarchuireadh. Áirítear mar sheolta iad.
ledger-rate-hard = Preabanna buana
    .meaning = Teachtaireachtaí ar theip orthu toisc nach n-oibríonn an seoladh, as na cinn a tarchuireadh.
ledger-rate-soft = Preabanna sealadacha
    .meaning = Teachtaireachtaí ar theip orthu, nó atá ag feitheamh, de bharr cúise eile, as na cinn a tarchuireadh. Seans go bhfuil an seoladh ceart.
ledger-rate-rejected = Diúltaithe
    .meaning = Teachtaireachtaí ar dhiúltaigh an córas ríomhphoist eile dóibh, as na cinn a tarchuireadh.
ledger-rate-quarantined = Faoi choraintín
    .meaning = Teachtaireachtaí a fágadh ar lár toisc go bhfuil a seoladh faoi choraintín, as na teachtaireachtaí ar fad.
ledger-rate-denylisted = Ar an liosta eisiaimh
    .meaning = Teachtaireachtaí a fágadh ar lár toisc go bhfuil a seoladh ar an liosta eisiaimh, as na teachtaireachtaí ar fad.
ledger-rate-excluded = Fágtha ar lár
    .meaning = Teachtaireachtaí nár seoladh, as na teachtaireachtaí ar fad.
ledger-rate-opened = Oscailte
    .meaning = Teachtaireachtaí a osclaíodh uair amháin ar a laghad, as na cinn a seachadadh.
ledger-rate-clicked = Cliceáilte
    .meaning = Teachtaireachtaí inar leanadh nasc uair amháin ar a laghad, as na cinn a seachadadh.
ledger-rate-complaints = Marcáilte mar thurscar
    .meaning = Teachtaireachtaí a mharcáil duine éigin mar thurscar, as na cinn a seachadadh.
ledger-rate-unsubscribed = Díliostáilte
    .meaning = Teachtaireachtaí ar dhíliostáil duine éigin ina ndiaidh, as na cinn a seachadadh.
ledger-rate-late = Earráidí déanacha
    .meaning = Teachtaireachtaí ar tháinig earráid fúthu tar éis iad a áireamh mar sheolta.

## Cineálacha teipe

ledger-type-hard = Preab bhuan
ledger-type-soft = Preab shealadach
ledger-type-ignored = Gan áireamh

## Cúiseanna

ledger-reason-not-defined = Gan aicmiú
ledger-reason-user-unknown = Seoladh anaithnid
ledger-reason-invalid-domain = Níor aimsíodh an fearann
ledger-reason-unreachable = Níorbh fhéidir teacht air
ledger-reason-account-disabled = Bosca poist díchumasaithe
ledger-reason-mailbox-full = Bosca poist lán
ledger-reason-not-connected = Gan nascadh
ledger-reason-address-empty = Níor tugadh seoladh
ledger-reason-denylisted = Seoladh ar an liosta eisiaimh
ledger-reason-quarantined = Seoladh faoi choraintín
ledger-reason-duplicate = Seoladh dúblach
ledger-reason-excluded-by-rule = Eisiata le riail
ledger-reason-excluded-after-arbitration = Tús áite ag postáil eile
ledger-reason-bad-quality = Seoladh ar chaighdeán íseal
ledger-reason-unqualified = Seoladh poist gan seiceáil
ledger-reason-not-eligible = Gan tairiscint oiriúnach
ledger-reason-target-limited = Teorainn le méid na postála
ledger-reason-refused = Diúltaithe
ledger-reason-error-ignored = Neamhaird ar earráid
ledger-reason-control-address = Seoladh rialaithe

## Staid seolta

ledger-address-valid = Bailí
    .meaning = Seoltar teachtaireachtaí chuig an seoladh seo.
ledger-address-erroneous = Le hearráidí
    .meaning = Theip ar theachtaireachtaí chuig an seoladh seo le déanaí. Seoltar fós iad.
ledger-address-quarantine = Faoi choraintín
    .meaning = Theip ar an iomarca teachtaireachtaí chuig an seoladh seo. Fágfar ar lár é go dtí go scaoilfidh duine éigin é.
ledger-address-denylisted = Ar an liosta eisiaimh
    .meaning = Mharcáil duine éigin teachtaireacht chuig an seoladh seo mar thurscar. Fágfar ar lár é feasta.

## Cad a tharlaíonn do theachtaireacht

ledger-event-prepared = Ullmhaithe
ledger-event-excluded = Fágtha ar lár
ledger-event-relayed = Tarchurtha
ledger-event-soft-bounce = Diúltaithe faoi láthair
ledger-event-delivered = Seachadta
ledger-event-given-up = Gan aon iarracht eile
ledger-event-hard-bounce = Diúltaithe: ní oibríonn an seoladh
ledger-event-auto-reply = Freagra uathoibríoch
ledger-event-opened = Oscailte
ledger-event-clicked = Nasc leanta
ledger-event-complained = Marcáilte mar thurscar
ledger-event-unsubscribed = Díliostáilte
ledger-event-expired = Am na n-iarrachtaí caite
