### Hasil kiriman massal: kata-kata untuk status, angka, dan alasan, dalam email kepada pengirim kiriman massal dan di halaman log.
###
### Kiriman massal ialah satu teks untuk banyak alamat. Pembacanya sering mengirim secara massal dan tidak mengelola server.
### Status menerangkan pesan, pendek, dan berdiri sendiri dalam kolom. “Terkirim” dipakai di sini sebagai status: belum tentu
### sudah tersampaikan. Hard bounce dan soft bounce ialah istilah bidang ini; penjelasannya memakai bahasa sehari-hari.
###
### lint: allow forbidden-term - pengirim kiriman massal menyebutnya bounce, dan statusnya terkirim

## Status pesan

ledger-status-pending = Menunggu
    .meaning = Pesan sudah diserahkan. Belum ada kabar tentang hasilnya.
ledger-status-taken-into-account = Diterima untuk dikirim
    .meaning = Layanan pengiriman sudah menerima pesan. Belum ada laporan bahwa pesan tersampaikan.
ledger-status-sent = Terkirim
    .meaning = Pesan sudah tersampaikan, atau sejauh ini tidak ada yang kembali.
ledger-status-failed = Gagal
    .meaning = Pesan belum tersampaikan. Log menunjukkan apakah masih dicoba lagi.
ledger-status-ignored = Dikecualikan
    .meaning = Pesan tidak dikirim dan tidak masuk hitungan persentase.
ledger-substatus-prepared = belum diserahkan
ledger-substatus-retrying = sedang dicoba lagi
ledger-substatus-final = tidak dicoba lagi
ledger-substatus-unconfirmed = belum dikonfirmasi
ledger-late = kembali belakangan

## Cara menghitung

ledger-policy-feedback = Dengan laporan penyampaian
    .meaning = Setiap pesan berstatus “Menunggu” hingga penyampaiannya dilaporkan. Persentase tersampaikan naik dari nol.
ledger-policy-optimistic = Tanpa laporan penyampaian
    .meaning = Setiap pesan dihitung sebagai terkirim selama tidak ada yang kembali. Persentase tersampaikan turun jika ada pesan yang kembali.
ledger-policy-v8 = Seperti hitungan Campaign v8
    .meaning = Setiap pesan hanya berstatus “Diterima untuk dikirim” hingga penyampaiannya dilaporkan. Pesan yang sedang dicoba lagi tidak dihitung sebagai gagal.

## Angka kiriman massal

ledger-percent = { $number }%
ledger-part = { $count } dari { $total }
ledger-rate-to-deliver = Pesan untuk disampaikan
    .meaning = Semua pesan dalam kiriman massal, selain yang dikecualikan.
ledger-rate-handed-over = Diserahkan
    .meaning = Pesan yang sudah diterima sistem email. Persentase di bawah ini dihitung dari jumlah ini.
ledger-rate-sent = Hasil sudah diketahui
    .meaning = Pesan yang dihitung sebagai tersampaikan atau gagal.
ledger-rate-pending = Menunggu
    .meaning = Pesan yang belum dihitung sebagai tersampaikan maupun gagal.
ledger-rate-delivered = Tersampaikan
    .meaning = Pesan berstatus “Terkirim”, dari semua yang diserahkan.
ledger-rate-failed = Bounce dan kesalahan
    .meaning = Pesan berstatus “Gagal”, dari semua yang diserahkan.
ledger-rate-retrying = Sedang dicoba lagi
    .meaning = Pesan yang ditolak untuk sementara, dari semua yang diserahkan. Sistem email mencoba lagi.
ledger-rate-unconfirmed = Belum dikonfirmasi
    .meaning = Pesan yang penyampaiannya tidak pernah dilaporkan, dari semua yang diserahkan. Pesan ini dihitung sebagai terkirim.
ledger-rate-hard = Hard bounce
    .meaning = Pesan yang gagal karena alamatnya tidak berfungsi, dari semua yang diserahkan.
ledger-rate-soft = Soft bounce
    .meaning = Pesan yang gagal atau menunggu karena alasan lain, dari semua yang diserahkan. Alamatnya mungkin tidak bermasalah.
ledger-rate-rejected = Ditolak
    .meaning = Pesan yang ditolak sistem email tujuan, dari semua yang diserahkan.
ledger-rate-quarantined = Dalam karantina
    .meaning = Pesan yang dikecualikan karena alamatnya dalam karantina, dari semua pesan.
ledger-rate-denylisted = Ada di daftar tolak
    .meaning = Pesan yang dikecualikan karena alamatnya ada di daftar tolak, dari semua pesan.
ledger-rate-excluded = Dikecualikan
    .meaning = Pesan yang tidak dikirim, dari semua pesan.
ledger-rate-opened = Dibuka
    .meaning = Pesan yang dibuka setidaknya sekali, dari semua yang tersampaikan.
ledger-rate-clicked = Diklik
    .meaning = Pesan yang tautannya diklik setidaknya sekali, dari semua yang tersampaikan.
ledger-rate-complaints = Ditandai sebagai spam
    .meaning = Pesan yang ditandai sebagai spam, dari semua yang tersampaikan.
ledger-rate-unsubscribed = Berhenti berlangganan
    .meaning = Pesan yang setelahnya ada yang berhenti berlangganan, dari semua yang tersampaikan.
ledger-rate-late = Kembali belakangan
    .meaning = Pesan yang kembali setelah dihitung sebagai terkirim.

## Jenis kegagalan

ledger-type-hard = Hard bounce
ledger-type-soft = Soft bounce
ledger-type-ignored = Diabaikan

## Alasan pesan gagal atau dikecualikan

ledger-reason-not-defined = Belum digolongkan
ledger-reason-user-unknown = Alamat tidak dikenal
ledger-reason-invalid-domain = Domain tidak ditemukan
ledger-reason-unreachable = Tidak terjangkau
ledger-reason-account-disabled = Kotak surat dinonaktifkan
ledger-reason-mailbox-full = Kotak surat penuh
ledger-reason-not-connected = Tidak terhubung
ledger-reason-address-empty = Alamat tidak diisi
ledger-reason-denylisted = Alamat di daftar tolak
ledger-reason-quarantined = Alamat dalam karantina
ledger-reason-duplicate = Alamat ganda
ledger-reason-excluded-by-rule = Dikecualikan oleh aturan
ledger-reason-excluded-after-arbitration = Kiriman massal lain didahulukan
ledger-reason-bad-quality = Alamat bermutu rendah
ledger-reason-unqualified = Alamat pos belum diperiksa
ledger-reason-not-eligible = Tidak ada penawaran yang cocok
ledger-reason-target-limited = Jumlah kiriman dibatasi
ledger-reason-refused = Ditolak
ledger-reason-error-ignored = Kesalahan diabaikan
ledger-reason-control-address = Alamat kontrol

## Keadaan alamat

ledger-address-valid = Valid
    .meaning = Pesan dikirim ke alamat ini.
ledger-address-erroneous = Ada kesalahan
    .meaning = Belakangan ini pesan ke alamat ini gagal. Pesan tetap dikirim.
ledger-address-quarantine = Dalam karantina
    .meaning = Terlalu banyak pesan ke alamat ini gagal. Alamat dilewati hingga karantinanya dilepas.
ledger-address-denylisted = Ada di daftar tolak
    .meaning = Ada pesan ke alamat ini yang ditandai sebagai spam. Mulai sekarang alamat ini dilewati.

## Yang terjadi pada satu pesan

ledger-event-prepared = Disiapkan
ledger-event-excluded = Dikecualikan
ledger-event-relayed = Diserahkan
ledger-event-soft-bounce = Ditolak untuk sementara
ledger-event-delivered = Tersampaikan
ledger-event-given-up = Percobaan dihentikan
ledger-event-hard-bounce = Ditolak: alamat tidak berfungsi
ledger-event-auto-reply = Balasan otomatis
ledger-event-opened = Dibuka
ledger-event-clicked = Tautan diklik
ledger-event-complained = Ditandai sebagai spam
ledger-event-unsubscribed = Berhenti berlangganan
ledger-event-expired = Waktu percobaan habis
