### Templat untuk sistem email yang menulis satu teks untuk semua pemberitahuan gagal (`retourpost manual templates`).
###
### Teks seperti itu sudah tetap sebelum ada kejadian: harus benar apa pun penyebabnya dan berapa pun alamatnya.

## Pengirim dan subjek

export-from = Layanan email
export-subject-success = Tersampaikan atau diserahkan: pesan Anda
export-subject-verify = Laporan penyampaian yang Anda minta

## Apa yang terjadi

export-failed-what = Pesan Anda tidak tersampaikan ke satu alamat atau lebih.
export-delayed-what = Pesan Anda belum tersampaikan ke satu alamat atau lebih.
export-success-what = Pesan Anda sudah tersampaikan, atau diserahkan ke sistem email lain.
export-success-later = Pesan yang diserahkan masih mungkin tidak sampai. Jika begitu, pemberitahuan tentang hal itu mungkin menyusul.
export-verify-what = Ini laporan penyampaian yang diminta.
export-listed = Setiap alamat tercantum di bawah, beserta keterangan dari sebuah sistem email, sering kali dalam bahasa Inggris.
export-enclosed = Pesan Anda dilampirkan, atau hanya headernya: pengirim, subjek, tanggal, dan baris sejenisnya.

## Penundaan

export-delayed-hours = Lama pesan sudah menunggu (jam), sekurang-kurangnya: { $hours }
export-delayed-days = Batas waktu percobaan (hari), dihitung sejak pesan dikirim: { $days }
export-urgent = Jika mendesak, gunakan cara lain, misalnya telepon.

## Satu teks untuk kegagalan dan penundaan

export-problem-what = Pesan Anda tidak atau belum tersampaikan ke satu alamat atau lebih.
export-problem-warning = Kami terus mencoba, dan Anda tidak perlu melakukan apa pun, jika di atas teks ini tertulis dalam bahasa Inggris: { $words }
export-problem-otherwise = Jika kata-kata itu tidak ada, penyampaian tidak akan dicoba lagi. Ini mungkin membantu:

## Penyebab, ketika nama domain tidak dapat disebut

export-who-their-admin = Administrator di pihak penerima: { $act }.

export-headline =
    .mailbox-unknown = Server email tidak mengenal alamat ini
    .domain-unknown = Domain alamat ini tidak ditemukan
    .mailbox-moved = Alamat ini sudah pindah, menurut server email
    .address-changed-hands = Alamat ini berganti pemilik, menurut server email
    .mailbox-problem = Server email melaporkan masalah pada kotak surat ini
    .mailbox-full = Kotak surat penuh, menurut server email
    .mailbox-disabled = Kotak surat ini dinonaktifkan, menurut server email
    .list-expansion-failed = Anggota milis ini tidak dapat ditemukan
    .forwarding-broken = Penerusan dari kotak surat ini gagal, menurut server email
    .recipient-rate-limited = Terlalu banyak pesan ke kotak surat ini, menurut server email
    .system-problem = Server email melaporkan masalah pada sistem emailnya
    .system-full = Sistem email penuh, menurut server email
    .system-not-accepting = Sistem email menolak semua pesan, menurut server email
    .system-misconfigured = Server email melaporkan kesalahan pengaturan sistemnya
    .feature-missing = Server email tidak mendukung opsi dalam pesan ini
    .host-unreachable = Server email untuk alamat ini tidak dapat dihubungi
    .connection-refused = Server untuk alamat ini menolak koneksi
    .connection-broken = Koneksi ke server email terputus terlalu cepat
    .route-broken = Tidak ada rute yang berfungsi ke alamat ini
    .domain-lookup-failed = Gagal mencari server email untuk alamat ini
    .system-congested = Sistem email kelebihan beban, menurut server email
    .refused-by-policy = Server email menolak pesan menurut aturannya sendiri
    .refused-as-spam = Server email menganggap pesan ini spam
    .sender-not-allowed = Server email tidak menerima email Anda untuk alamat ini
    .list-restricted = Milis ini tertutup bagi alamat Anda, menurut server email
    .outside-senders-refused = Alamat ini hanya menerima email internal, menurut servernya
    .sender-not-verified = Server email tidak dapat memastikan asal pesan
    .spf-failed = Server email tidak dapat memastikan server pengirim
    .dkim-failed = Server email tidak menemukan tanda tangan digital yang sah
    .dmarc-failed = Server email gagal mencocokkan pesan dengan pengirimnya
    .reverse-dns-missing = Server email tidak menemukan nama sah untuk server pengirim
    .sending-server-refused = Server email menolak email dari server pengirim
    .sending-server-blocklisted = Server pengirim ada di daftar blokir, menurut server email
    .sending-server-reputation-low = Server email kurang memercayai server pengirim
    .asked-to-try-later = Server email meminta pesan dicoba lagi nanti
    .priority-too-low = Server email hanya menerima pesan berprioritas lebih tinggi
    .secure-connection-failed = Koneksi aman ke server email tidak dapat dibuat
    .mta-sts-failed = Pemeriksaan menurut aturan keamanan domain itu gagal
    .dane-failed = Pemeriksaan record keamanan domain itu gagal
    .certificate-invalid = Sertifikat server email tidak diterima
