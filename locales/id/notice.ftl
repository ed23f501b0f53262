### Pemberitahuan: bingkai di sekitar penyebab, untuk orang yang pesannya tidak tersampaikan.
###
### Pembaca disapa “Anda”; layanan email kami menyebut diri “kami”. Satu kalimat satu gagasan, paling banyak dua puluh kata.
### Langkah berikutnya disebut lebih dulu, dan tidak ada yang disalahkan. Orang yang dikirimi pesan disebut “penerima”.
### Pesan “tersampaikan” atau “sampai” ke kotak surat, “diserahkan” dari server ke server, “disalurkan” ke anggota grup,
### dan “diteruskan” jika pemilik kotak surat menghendakinya. “Terkirim” tidak dipakai: artinya belum tentu sampai.
### Yang ditulis orang ialah “pesan”, yang sedang dibaca ialah “pemberitahuan”, bagian teknisnya ialah “laporan”.
### “Hingga” untuk batas waktu, supaya “sampai” hanya berarti tiba.

## Subjek dan pengirim

notice-subject-failed = Tidak tersampaikan: pesan Anda
    .with-subject = Tidak tersampaikan: { $subject }
notice-subject-unsure = Belum pasti tersampaikan: pesan Anda
    .with-subject = Belum pasti tersampaikan: { $subject }
notice-subject-delayed = Tertunda: kami terus mencoba
    .with-subject = Tertunda: { $subject }
notice-subject-delivered = Tersampaikan: pesan Anda
    .with-subject = Tersampaikan: { $subject }
notice-subject-relayed = Diserahkan: pesan Anda
    .with-subject = Diserahkan: { $subject }
notice-subject-expanded = Disalurkan ke grup: pesan Anda
    .with-subject = Disalurkan ke grup: { $subject }
notice-subject-mixed = Status tiap alamat: pesan Anda
    .with-subject = Status tiap alamat: { $subject }
notice-from = Layanan email { $site }
notice-brand = Layanan email { $site }

## Apa yang terjadi

notice-failed-what = Pesan Anda untuk { $recipient } tidak tersampaikan.
notice-failed-what-many = Pesan Anda untuk { $count } alamat tidak tersampaikan:
notice-failed-what-unsure = Belum dapat dipastikan apakah pesan Anda untuk { $recipient } sudah tersampaikan.
notice-failed-what-unsure-many = Belum dapat dipastikan apakah pesan Anda untuk { $count } alamat sudah tersampaikan:
notice-delayed-what = Pesan Anda untuk { $recipient } belum tersampaikan.
notice-delayed-what-many = Pesan Anda untuk { $count } alamat belum tersampaikan:
notice-delivered-what = Pesan Anda untuk { $recipient } sudah tersampaikan.
notice-delivered-what-many = Pesan Anda untuk { $count } alamat sudah tersampaikan:
notice-relayed-what = Pesan Anda untuk { $recipient } sudah diserahkan ke sistem email berikutnya.
notice-relayed-what-many = Pesan Anda untuk { $count } alamat sudah diserahkan ke sistem email berikutnya:
notice-expanded-what = Pesan Anda untuk { $recipient } sudah disalurkan ke beberapa alamat.
notice-expanded-what-many = Pesan Anda untuk { $count } alamat grup sudah disalurkan:
notice-each-address = Penjelasan berikut berlaku untuk setiap alamat di atas:
notice-overview-headline = Hasilnya tidak sama untuk semua alamat
notice-overview-failed = { $count } alamat: tidak tersampaikan, tidak akan dicoba lagi
notice-overview-unsure = { $count } alamat: mungkin sudah tersampaikan, tidak akan dicoba lagi
notice-overview-delayed = { $count } alamat: tertunda, kami terus mencoba
notice-overview-delivered = { $count } alamat: sudah tersampaikan
notice-overview-relayed = { $count } alamat: sudah diserahkan ke sistem email berikutnya
notice-overview-expanded = { $count } alamat grup: sudah disalurkan ke anggotanya
notice-likely = Penyebab yang paling mungkin
notice-same-advice = Saran di atas berlaku juga di sini.
notice-more-recipients = Masih ada { $count } alamat lain yang tidak ditampilkan di sini. Semuanya tercantum dalam laporan terlampir.
notice-failed-final = Penyampaian tidak akan dicoba lagi.
notice-enclosed-full = Seluruh pesan Anda dilampirkan.
notice-enclosed-header = Hanya header pesan Anda yang dilampirkan: pengirim, subjek, tanggal, dan baris sejenisnya.
notice-enclosed-header-8bit = Hanya header pesan Anda yang dilampirkan. Isinya memuat karakter yang mungkin rusak dalam perjalanan kembali.
notice-fields-left-out = Header itu terlalu panjang, jadi { $count } baris tidak disertakan.
notice-fields-withheld = Demi privasi, { $count } baris dari header itu tidak disertakan.
notice-withheld-targets = Pemberitahuan ini tidak menampilkan ke alamat mana pesan Anda diteruskan.
notice-withheld-members = Pemberitahuan ini tidak menampilkan siapa saja anggota grup itu.
notice-withheld-hosts = Pemberitahuan ini tidak menampilkan nama server di dalam layanan email.
notice-only-these = Pemberitahuan ini hanya tentang alamat-alamat tersebut.
    .one = Pemberitahuan ini hanya tentang alamat tersebut.

## Siapa yang dapat bertindak, dan bagaimana

notice-steps-heading = Yang dapat Anda lakukan
notice-who-heading = Siapa yang dapat mengatasinya?
notice-who-sender = Anda: { $act }.
notice-who-recipient = Penerima: { $act }.
notice-who-sender-admin = Administrator Anda: { $act }.
notice-who-recipient-admin = Administrator { $domain }: { $act }.
notice-who-nobody = Tidak ada yang dapat langsung mengatasinya. Ini mungkin membantu: { $act }.
notice-party-you = Anda
notice-party-recipient = Penerima
notice-party-your-admin = Administrator Anda
notice-party-their-admin = Administrator { $domain }
notice-part-can-act = Dapat mengatasinya: { $act }
notice-part-passed-on = Mencoba menyerahkannya
notice-part-refused = Menolaknya
notice-part-no-answer = Tidak menjawab
notice-part-not-delivered = Gagal menyampaikannya
notice-part-keeps-trying = Terus mencoba
notice-part-nothing-to-do = Tidak dapat mengatasinya sendiri
notice-part-delivered = Sudah menyampaikannya
notice-part-relayed = Sudah menyerahkannya
notice-part-expanded = Menyalurkannya ke grup

## Beberapa bahasa dalam satu pemberitahuan

notice-language-below = Versi bahasa Indonesia ada di bawah
notice-several-languages = Pesan ini ditulis dalam beberapa bahasa. Salah satunya bahasa Indonesia.

## Bantuan dan kontak

notice-help = Baca lebih lanjut tentang masalah ini: { $link }
    .label = Baca lebih lanjut tentang masalah ini
notice-contact-address = Ada pertanyaan? Kirim email ke: { $contact }
notice-contact-link = Hubungi kami secara online: { $link }

## Pesan asli

notice-message-heading = Pesan Anda
notice-message-subject = Subjek
notice-message-sent = Dikirim
notice-message-id = Message-ID
notice-message-size = Ukuran

## Penundaan

notice-delayed-headline = Kami terus mencoba
notice-delayed-until = Kami akan mencoba hingga { $until }. Jika hingga saat itu pesan belum sampai, Anda akan menerima pemberitahuan lagi.
notice-delayed-open = Jika kami terpaksa berhenti mencoba, Anda akan menerima pemberitahuan lagi.
notice-delayed-since = Pesan Anda sudah menunggu selama { $duration }.
notice-delayed-nothing = Anda tidak perlu melakukan apa pun. Pesan itu tidak perlu dikirim ulang.
notice-delayed-reason-heading = Penyebab sejauh ini
notice-delayed-urgent = Jika mendesak, hubungi penerima lewat cara lain, misalnya telepon.

## Berhasil

notice-delivered-headline = Pesan sudah sampai
notice-delivered-meaning = Ini tidak berarti bahwa pesan itu sudah dibaca.
notice-relayed-headline = Penyampaian tidak akan dikonfirmasi
notice-relayed-meaning = Sistem email yang menerima pesan ini dalam perjalanan ke { $domain } tidak mengirim konfirmasi.
notice-expanded-headline = Pesan sedang menuju anggota grup
notice-expanded-meaning = Satu alamat grup mewakili beberapa alamat lain. Jika pesan tidak sampai ke salah satunya, Anda mungkin masih akan menerima pemberitahuan.
notice-label = { $label }:

## Teks di depan laporan yang datang dari pihak lain

explanation-what = Teks ini menjelaskan laporan di bawahnya. Menurut isinya, laporan itu berasal dari sistem email ini:
explanation-unverified = Kebenaran hal itu tidak dapat diperiksa di sini. Laporannya ada di bawah, persis seperti yang diterima.
