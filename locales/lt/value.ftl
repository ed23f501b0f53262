### Kaip reikšmės atrodo sakiniuose ir eilutėse.
###
### Trukmė visada stovi vardininku (1 diena, 2 dienos, 10 dienų). Sakiniai sudaryti taip, kad tai tiktų: „Jau 2 dienos, kai …“.
### Data (2026 m. lapkričio 23 d.) tinka ir po „iki“.

value-moment = { $date }, { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } sekundė
        [few] { $count } sekundės
       *[other] { $count } sekundžių
    }
value-duration-minutes =
    { $count ->
        [one] { $count } minutė
        [few] { $count } minutės
       *[other] { $count } minučių
    }
value-duration-hours =
    { $count ->
        [one] { $count } valanda
        [few] { $count } valandos
       *[other] { $count } valandų
    }
value-duration-days =
    { $count ->
        [one] { $count } diena
        [few] { $count } dienos
       *[other] { $count } dienų
    }
value-size-octets =
    { $count ->
        [one] { $count } baitas
        [few] { $count } baitai
       *[other] { $count } baitų
    }
value-size-kb = { $size } kB
value-size-mb = { $size } MB
