### Bildirimin kendisi: nedenlerin çevresindeki her şey.
###
### Okura siz deriz. Bir cümlede tek düşünce ve en çok yirmi sözcük olur. Önce yapılacak iş söylenir, kimse suçlanmaz.
### İleti teslim edilir (posta kutusuna), aktarılır (sunucudan sunucuya) veya yönlendirilir (posta kutusu sahibinin
### isteğiyle). Okurun şu an okuduğu şey “bu bildirim”, programların okuduğu bölüm “rapor”dur. Yönetici yerine hep
### “sistem yöneticisi” yazılır. Eklenen bir değere hiçbir zaman ek gelmez: eki, ardındaki ad alır
### (“example.no sunucusu”, “… adresine”). `.act` -mek ile biter: “Çözüm: adresi kontrol etmek”.

## Konu ve gönderen

notice-subject-failed = Teslim edilemedi: iletiniz
    .with-subject = Teslim edilemedi: { $subject }
notice-subject-unsure = Teslimi kesin değil: iletiniz
    .with-subject = Teslimi kesin değil: { $subject }
notice-subject-delayed = Gecikti: denemeyi sürdürüyoruz
    .with-subject = Gecikti: { $subject }
notice-subject-delivered = Teslim edildi: iletiniz
    .with-subject = Teslim edildi: { $subject }
notice-subject-relayed = Aktarıldı: iletiniz
    .with-subject = Aktarıldı: { $subject }
notice-subject-expanded = Gruba aktarıldı: iletiniz
    .with-subject = Gruba aktarıldı: { $subject }
notice-subject-mixed = Adreslere göre durum: iletiniz
    .with-subject = Adreslere göre durum: { $subject }
notice-from = { $site } e-posta hizmeti
notice-brand = { $site } e-posta hizmeti

## Ne oldu

notice-failed-what = İletiniz { $recipient } adresine teslim edilemedi.
notice-failed-what-many = İletiniz { $count } adrese teslim edilemedi:
notice-failed-what-unsure = İletinizin { $recipient } adresine teslim edilip edilmediği kesin değil.
notice-failed-what-unsure-many = İletinizin { $count } adrese teslim edilip edilmediği kesin değil:
notice-delayed-what = İletiniz { $recipient } adresine henüz teslim edilemedi.
notice-delayed-what-many = İletiniz { $count } adrese henüz teslim edilemedi:
notice-delivered-what = İletiniz { $recipient } adresine teslim edildi.
notice-delivered-what-many = İletiniz { $count } adrese teslim edildi:
notice-relayed-what = İletiniz { $recipient } adresine ulaşmak üzere bir sonraki posta sistemine aktarıldı.
notice-relayed-what-many = İletiniz { $count } adrese ulaşmak üzere bir sonraki posta sistemine aktarıldı:
notice-expanded-what = İletiniz { $recipient } adresi üzerinden birden çok adrese aktarıldı.
notice-expanded-what-many = İletiniz { $count } grup adresi üzerinden aktarıldı:
notice-each-address = Aşağıda yazılanlar bu adreslerin her biri için geçerli:
notice-overview-headline = Sonuç her adres için aynı değil
notice-overview-failed = { $count } adres: teslim edilemedi, başka deneme yapılmayacak
notice-overview-unsure = { $count } adres: teslim edilmiş olabilir, başka deneme yapılmayacak
notice-overview-delayed = { $count } adres: gecikti, denemeyi sürdürüyoruz
notice-overview-delivered = { $count } adres: teslim edildi
notice-overview-relayed = { $count } adres: bir sonraki posta sistemine aktarıldı
notice-overview-expanded = { $count } grup adresi: grup üyelerine aktarıldı
notice-likely = En olası neden
notice-same-advice = Yukarıdaki öneriler burada da geçerli.
notice-more-recipients =
    { $count ->
        [one] Burada gösterilmeyen { $count } adres daha var. Bu adresi ekteki raporda bulabilirsiniz.
       *[other] Burada gösterilmeyen { $count } adres daha var. Hepsini ekteki raporda bulabilirsiniz.
    }
notice-failed-final = Başka deneme yapılmayacak.
notice-enclosed-full = İletinizin tamamı ektedir.
notice-enclosed-header = İletinizin yalnızca üst bilgileri ektedir: gönderen, konu, tarih ve benzeri satırlar.
notice-enclosed-header-8bit = İletinizin yalnızca üst bilgileri ektedir. Metindeki bazı karakterler dönüş yolunda bozulabilir.
notice-fields-left-out = Üst bilgiler çok uzun olduğu için { $count } satır eklenmedi.
notice-fields-withheld = Gizlilik nedeniyle üst bilgilerden { $count } satır çıkarıldı.
notice-withheld-targets = Bu bildirim, iletinizin hangi adrese yönlendirildiğini göstermez.
notice-withheld-members = Bu bildirim, grupta kimlerin olduğunu göstermez.
notice-withheld-hosts = Bu bildirim, e-posta hizmetinin iç sunucularının adlarını göstermez.
notice-only-these = Bu bildirim yalnızca bu adreslerle ilgilidir.
    .one = Bu bildirim yalnızca bu adresle ilgilidir.

## Kim ne yapabilir

notice-steps-heading = Yapabilecekleriniz
notice-who-heading = Bunu kim çözebilir?
notice-who-sender = Siz. Çözüm: { $act }.
notice-who-recipient =
    { $count ->
       *[one] Alıcı. Çözüm: { $act }.
        [other] Alıcılar. Çözüm: { $act }.
    }
notice-who-sender-admin = Sistem yöneticiniz. Çözüm: { $act }.
notice-who-recipient-admin = { $domain } sistem yöneticileri. Çözüm: { $act }.
notice-who-nobody = Doğrudan kimse çözemez. Şu işe yarayabilir: { $act }.
notice-party-you = Siz
notice-party-recipient =
    { $count ->
       *[one] Alıcı
        [other] Alıcılar
    }
notice-party-your-admin = Sistem yöneticiniz
notice-party-their-admin = { $domain } sistem yöneticileri
notice-part-can-act = Çözüm burada: { $act }
notice-part-passed-on = Aktarmayı denedi
notice-part-refused = Kabul etmedi
notice-part-no-answer = Yanıt vermedi
notice-part-not-delivered = Teslim edemedi
notice-part-keeps-trying = Denemeyi sürdürüyor
notice-part-nothing-to-do = Başkalarının yardımı gerekir
notice-part-delivered = Teslim etti
notice-part-relayed = Aktardı
notice-part-expanded = Bir gruba aktardı

## Bir bildirimde birden çok dil

notice-language-below = Türkçe metin aşağıda
notice-several-languages = Bu ileti birden çok dilde yazıldı. Bunlardan biri Türkçe.

## Yardım ve iletişim

notice-help = Bu sorun hakkında daha fazla bilgi: { $link }
    .label = Bu sorun hakkında daha fazla bilgi
notice-contact-address = Sorunuz mu var? Şu adrese yazın: { $contact }
notice-contact-link = Bize internetten ulaşın: { $link }

## Özgün ileti

notice-message-heading = İletiniz
notice-message-subject = Konu
notice-message-sent = Gönderim tarihi
notice-message-id = Message-ID
notice-message-size = Boyut

## Gecikme

notice-delayed-headline = Denemeyi sürdürüyoruz
notice-delayed-until = Denemeyi { $until } tarihine kadar sürdüreceğiz. İletiniz o zamana kadar teslim edilemezse size yeni bir bildirim göndereceğiz.
notice-delayed-open = Sonunda vazgeçmek zorunda kalırsak size yeni bir bildirim göndereceğiz.
notice-delayed-since = İletiniz şu ana kadar { $duration } bekledi.
notice-delayed-nothing = Bir şey yapmanız gerekmiyor. İletiyi yeniden göndermeniz de gerekmiyor.
notice-delayed-reason-heading = Şu ana kadar bilinen neden
notice-delayed-urgent =
    { $count ->
        [one] Acil mi? Alıcıya başka bir yoldan, örneğin telefonla ulaşın.
       *[other] Acil mi? Alıcılara başka bir yoldan, örneğin telefonla ulaşın.
    }

## Teslim edildi veya aktarıldı

notice-delivered-headline = İleti yerine ulaştı
notice-delivered-meaning = Bu, iletinin okunduğu anlamına gelmez.
notice-relayed-headline = Teslim onayı gelmeyecek
notice-relayed-meaning = { $domain } alan adına giden yolda iletiyi devralan posta sistemi onay göndermiyor.
notice-expanded-headline = İleti grup üyelerine ulaşmak üzere yolda
notice-expanded-meaning = Bir grup adresi birden çok adresin yerini tutar. İleti bunlardan birine teslim edilemezse bir bildirim daha gelebilir.

notice-label = { $label }:

## Gelen bir raporun açıklaması

explanation-what = Bu metin, aşağıdaki raporu açıklar. Kendi bildirdiğine göre rapor şu posta sisteminden geliyor:
explanation-unverified = Bunun doğru olup olmadığı burada denetlenemez. Raporun kendisi, geldiği biçimiyle aşağıdadır.
