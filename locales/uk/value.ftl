### Як значення стоять у реченнях і в рядках.
###
### Тривалість завжди стоїть у називному відмінку (2 дні, 1 година). Речення побудовано так, що це завжди пасує: після
### двокрапки або на початку. Місяць у даті стоїть у родовому відмінку (23 листопада), тож дата може стояти після «до».

value-moment = { $date }, { $time } ({ $zone })
value-duration-seconds =
    { $count ->
        [one] { $count } секунда
        [few] { $count } секунди
       *[many] { $count } секунд
    }
value-duration-minutes =
    { $count ->
        [one] { $count } хвилина
        [few] { $count } хвилини
       *[many] { $count } хвилин
    }
value-duration-hours =
    { $count ->
        [one] { $count } година
        [few] { $count } години
       *[many] { $count } годин
    }
value-duration-days =
    { $count ->
        [one] { $count } день
        [few] { $count } дні
       *[many] { $count } днів
    }
value-size-octets =
    { $count ->
        [one] { $count } байт
        [few] { $count } байти
       *[many] { $count } байтів
    }
value-size-kb = { $size } кБ
value-size-mb = { $size } МБ
