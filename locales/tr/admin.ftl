### Sistem yöneticileri için bölüm. Teknik terimler burada yerindedir.
###
### Satır adlarında iki nokta bulunmaz. Makinelerin söylediği (durum, yanıt, sunucu adı) çevrilmez.

admin-heading = Sistem yöneticileri için
admin-recipient = Adres
admin-status = Durum
admin-status-received = Geldiği biçimiyle durum
admin-status-derived = Yanıta göre durum
admin-original-recipient = Gönderildiği adres
admin-reported-by = Raporlayan
admin-remote = Karşı sunucu
admin-remote-unnamed = raporda belirtilmemiş
admin-remote-none = hiçbiri yanıt vermedi; bunu raporlayan sunucu kendisi saptadı
admin-stage = Aşama
admin-stage-connect = bağlantı kurulamadı
admin-stage-greeting = karşılama sırasında, ilk komuttan önce
admin-stage-hello = EHLO sonrasında
admin-stage-starttls = STARTTLS sonrasında
admin-stage-auth = AUTH sonrasında
admin-stage-mail = MAIL FROM sonrasında (gönderen)
admin-stage-rcpt = RCPT TO sonrasında (alıcı)
admin-stage-data = DATA sonrasında, iletiden önce
admin-stage-end-of-data = iletinin tamamından sonra
admin-attempts = Denemeler
admin-attempts-value =
    { $count ->
        [one] { $count }, tarihi: { $moment }
       *[other] { $count }, sonuncusu: { $moment }
    }
admin-attempts-list = Denemeler, en yenisi başta
admin-attempt-repeats = Aynı yanıt art arda { $count } kez geldi.
admin-attempts-left-out = Daha eski { $count } deneme listede yok.
admin-created = Yazıldığı tarih
admin-arrived = Geldiği tarih
admin-last-attempt = Son deneme
admin-retry-until = Denemelerin sonu
admin-log-id = Günlük kimliği
admin-envelope-id = Zarf kimliği
admin-sender = Dönüş adresi
admin-reply = Karşı sunucunun yanıtı, kelimesi kelimesine
admin-reply-reported = Rapordaki yanıt, kelimesi kelimesine
admin-reply-own = Kendi sunucumuzun kaydettiği neden
admin-advice = Sistem yöneticisinin yapabilecekleri
admin-help = Sistem yöneticileri için daha fazla bilgi: { $link }
admin-hops = İletinin yolu
admin-hops-left-out = Daha eski { $count } durak listede yok.
admin-hop = Durak { $count }
admin-hop-time = Zaman
admin-hop-relay = Aktarma süresi
admin-hop-since = { $count }. duraktan bu yana { $duration }
admin-hop-slowest = En yavaş durak
admin-hop-unnamed = Sunucunun adı yok
admin-hop-no-time = bilinmiyor
admin-hop-implausible = Olası görünmüyor, hesaba katılmadı
admin-hops-skew = Aktarma süresinin eksi olması, iki sunucunun saatlerinin birbirini tutmadığını gösterir.
admin-header = İletinin üst bilgilerinden, kelimesi kelimesine
admin-withheld = gösterilmiyor
admin-withheld-targets = Gösterilmeyen: yönlendirmenin hedefi. Sunucusu ve günlük kimliği raporda da yer almaz (RFC 3464, bölüm 4.2).
admin-withheld-members = Gösterilmeyen: grubun üyeleri. Sunucuları ve günlük kimlikleri raporda da yer almaz (RFC 3464, bölüm 4.2).
admin-withheld-hosts = Gösterilmeyen: iç sunucuların adları ve adresleri.
admin-hops-withheld = İç ağdaki { $count } durak gösterilmiyor.

## Gönderilemeyen bir bildirim için postmaster adresine yazılan ileti

postmaster-subject = Bir gönderene başka yoldan haber verilmeli
postmaster-step = Lütfen gönderene başka bir yoldan, örneğin telefonla veya başka bir adresinden haber verin.
postmaster-what = Aşağıdaki iletiyle ilgili bildirim { $sender } adresine gidecekti ama gönderilemedi.
postmaster-why = Bu adreste ASCII dışında karakterler var. Böyle bir adrese ulaşmak için yoldaki her sunucunun SMTPUTF8 (RFC 6531) desteklemesi gerekir. En az biri desteklemiyor. Bu değişmedikçe yeniden denemenin yararı olmaz.
postmaster-facts = Bildirimde şunlar yer alacaktı

## Bir adrese giden bildirimler durdurulduğunda

postmaster-budget-subject = Bir adrese giden bildirimler durduruldu
postmaster-budget-step = Bu adres adına başka birinin e-posta gönderip göndermediğine bakın. Gönderiyorsa bunu kaynağında durdurun.
postmaster-budget-what = Aşağıdaki iletiyle ilgili bir bildirim { $sender } adresine gidecekti ama durduruldu.
postmaster-budget-why = Bu adres veya alan adı için ayrılan bildirim sayısı doldu. Dönüş adresini taklit eden biri, başka sunucuların o adrese bildirim göndermesine yol açar. Sonraki bildirimler Retourpost günlüğünde listelenir.
