### Toplu gönderim yapanlara giden e-postalar: gönderim nasıl gidiyor, listenin hangi adresleri sorun çıkarıyor, neye bakmak gerek.
###
### notice.ftl ile aynı sesle yazılır: siz deriz, kimse suçlanmaz. Önce sayılar, ardından işe yarayacak olan gelir.
### Eklenen bir değere hiçbir zaman ek gelmez.

## Gönderen ve konular

summary-from = { $site } toplu gönderimleri
summary-subject-interim = Ara rapor: { $mailing }
summary-subject-final = Son rapor: { $mailing }

## Gönderim raporu

summary-headline = { $percent } teslim edildi
summary-what-interim = Şu ana kadar { $total } iletiden { $count } tanesi teslim edilmiş sayılıyor.
summary-what-final = Denemelerin süresi doldu. { $total } iletiden { $count } tanesi teslim edilmiş sayılıyor.
summary-failed =
    { $count ->
        [0] Teslim edilemeyen ileti yok.
        [one] { $count } ileti teslim edilemedi. Bunun için başka deneme yapılmayacak.
       *[other] { $count } ileti teslim edilemedi. Bunlar için başka deneme yapılmayacak.
    }
summary-retrying =
    { $count ->
        [0] Yeniden denenen ileti yok.
        [one] { $count } ileti yeniden deneniyor.
       *[other] { $count } ileti yeniden deneniyor.
    }
summary-pending =
    { $count ->
        [0] Bekleyen ileti yok.
        [one] { $count } ileti hâlâ bekliyor.
       *[other] { $count } ileti hâlâ bekliyor.
    }
summary-validity = Denemeler { $moment } tarihine kadar sürecek.
summary-note-optimistic = Bir şey geri gelene kadar ileti teslim edilmiş sayılır. Bu oran hâlâ düşebilir.
summary-note-feedback = Teslim raporu gelince ileti teslim edilmiş sayılır. Bu oran hâlâ yükselebilir.
summary-note-final = Bir ileti daha sonra da geri gelebilir. Günlük sayfası o zaman yeni sayıları gösterir.
summary-numbers-heading = İstatistikler
summary-chart-heading = Zaman içinde teslim edilen ve edilemeyen iletiler
summary-chart-meaning = Çizgi grafik. Sonunda teslim edilenler { $delivered }, teslim edilemeyenler { $failed }.
summary-causes-heading = İletiler neden teslim edilemedi
summary-messages = { $count } ileti
summary-causes-more = Başka nedenlerle teslim edilemeyen { $count } ileti daha var.
summary-cause-unknown = Neden bildirilmedi
summary-domains-heading = En çok iletinin teslim edilemediği alan adları
summary-quarantine =
    { $count ->
        [one] { $count } adres artık karantinada. Bir sonraki gönderim bu adresi atlayacak.
       *[other] { $count } adres artık karantinada. Bir sonraki gönderim bu adresleri atlayacak.
    }
summary-attached = Ekteki tabloda bütün iletiler durumlarıyla birlikte yer alıyor. Tabloyu her hesap tablosu programı açar.
summary-attached-part = Ekteki tabloda teslim edilemeyen { $count } ileti var. Bütün iletiler günlük sayfasında.
summary-page = Günlüğe bakın: { $link }
summary-reason = Bu raporu, bu gönderimi siz yaptığınız için alıyorsunuz.
summary-file = gonderim-gunlugu

## Listeyle ilgilenenler için özet

digest-subject = { $count } adrese göz atın: { $mailing }
digest-headline = İletileriniz { $count } adrese teslim edilemedi
digest-what = { $mailing } listesi için { $moment } tarihinden beri geri gelenler aşağıda.
digest-steps-heading = Yapabilecekleriniz
digest-step-remove = Var olmayan adresleri silin. Bunlar aşağıdaki ilk grupta.
digest-step-wait = Diğerlerini listede bırakın. Çoğu kendiliğinden yeniden çalışır.
digest-step-ask = Bu özette tanıdığınız biri var mı? Yeni adresini başka bir yoldan sorun.
digest-hard-heading = Çalışmayan adresler
digest-soft-heading = Yeniden çalışabilecek adresler
digest-more = Ekteki tabloda { $count } adres daha var.
digest-reason = Bu özeti, bu listeyle siz ilgilendiğiniz için alıyorsunuz. Her adres için ayrı bildirim göndermek yerine bu özet gönderilir.

## Uyarılar

alert-subject = Göz atmanız gerekiyor: { $mailing }
alert-failed = Gönderim bir hata nedeniyle durdu
    .what = Henüz aktarılmayan iletiler bekliyor.
    .step = Gönderim programının günlüğüne bakın. Ardından gönderimi yeniden başlatın.
alert-preparation-failed = Gönderim hazırlanamadı
    .what = Hiçbir şey gönderilmedi.
    .step = Hazırlık sırasında ne bulunduğuna bakın. Sorunu giderin ve gönderimi yeniden hazırlayın.
alert-soft = Alışılmadık sayıda ileti bekliyor veya reddedildi
    .what = Bekleyen veya reddedilen iletilerin oranı: { $percent }. Sınır: { $limit }.
    .step = Aşağıdaki nedenlere bakın. İletilerin çoğunu tek bir sağlayıcı reddediyorsa gönderimi duraklatın.
alert-hard = Alışılmadık sayıda adres çalışmıyor
    .what = Adres çalışmadığı için teslim edilemeyen iletilerin oranı: { $percent }. Sınır: { $limit }.
    .step = Gönderimi durdurun ve adreslerin nereden geldiğine bakın. Çok sayıda bilinmeyen adres gönderenin itibarına zarar verir.
alert-start-pending = Gönderim henüz başlamadı
    .what = { $moment } tarihinde başlaması gerekiyordu.
    .step = Birinin onaylaması gerekip gerekmediğine bakın.
alert-throughput = Gönderim yavaş ilerliyor
    .what = Son bir saatte { $count } ileti aktarıldı.
    .step = Posta sistemi aşırı yüklü mü, bir sağlayıcı gönderimi yavaşlatıyor mu, kontrol edin.
alert-in-progress = Gönderim sürüyor
    .what = İletiler aktarılıyor.
    .step = Bir şey yapmanız gerekmiyor.
alert-once = Bu uyarı her gönderim için günde en çok bir kez gelir.
alert-reason = Bu uyarıyı, bu gönderimi siz izlediğiniz için alıyorsunuz.
