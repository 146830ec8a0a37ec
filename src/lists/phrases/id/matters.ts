import type { PhrasePack } from '../../concepts'

/** Indonesian, in the words of chats and of clerks' notes: what customers and buyers want. */
export const idMatters: PhrasePack = {
  language: 'id',
  phrases: {
    'price-ask': ['(ambil|pesan|beli|order) … (lembar|pcs|kg|buah|biji|dus|lusin|unit|meter|roll|gram|karung) … (brp|berapa|berapaan|jadi berapa)', '(jadi|jatuhnya|kena) (berapa|brp|berapaan)', '(menanyakan|tanya|nanya|nanyain|bertanya) (soal |tentang |)(harga*|hrg)'],
    'refund-ask': ['(bayar|transfer|terdebet|debit) (dua kali|2x|2 kali|dobel|double|ganda)', '(dobel|double) (bayar|transfer|debit|pembayaran)', '(uang|dana|dp|pembayaran|kelebihan|salah satunya|transfer*) … (dikembalikan|dibalikin|kembalikan|mohon kembali|refund)', '(minta|mohon|menuntut) (pengembalian|uang*|dana) … (kembali|uang|dana|penuh)*'],
    'not-received': ['(kapan*|kok|sampai sekarang|sampai hari ini) … (belum|blm) (juga |)(sampai|datang|tiba|terima|diterima|nyampe)', '(belum|blm) (nyampe|nyampai|masuk gudang|mendarat)'],
    'shipping-status': ['(kapal*|kontainer*|barang*|kiriman*) … (sudah berangkat|sudah jalan|sandar|eta|etd|posisinya|tiba kapan|sudah naik)', '(minta|tanya|nanya|menanyakan|info) … (eta|etd|jadwal kapal|posisi barang|nomor kontainer|no kontainer|no bl|nomor resi)'],
    'order-change': ['(mau|minta|mohon|tolong|bisa) … (ganti|ubah|rubah|tambah|kurangi|revisi|diganti|diubah|ditambah|dikurangi|dimajukan|diundur) … (warna|ukuran|jumlah|alamat|qty|po|order*|pesanan*|tanggal|jadwal)', '(dimajukan|diundur|ditunda|ditahan dulu) … (kirim|pengiriman|produksi|pesanan*|jadwal)*'],
    'order-placed': ['(lanjut|jadi|repeat|ulang) (order|pesan|po|ambil)', '(buatkan|terbitkan|kirimkan) (pi|proforma|invoice)'],
    'payment-matter': ['(kapan|ke rekening mana|rekening mana|no rek) … (transfer|bayar|pelunasan|dp)*', '(sudah|udah|telah|sdh) (kami |saya |di |)(tf|transfer|bayar|lunasi|setor|dp)', '(l/c|lc) … (buka|amandemen)', '(cek|check|konfirmasi) … (sudah masuk|pembayaran*|transfer*)'],
    'documents-matter': ['(dokumen|bl|coo|form e|form d|packing list|invoice|faktur) … (belum|salah|revisi|typo|kurang|kirim*|email*|minta|asli|telex)'],
    'poor-quality': ['(luntur|mengelupas|ngelupas|rusak|patah|robek|sobek|berbulu|kendor|karatan) … (baru|setelah|padahal|dicuci|dipakai) (1|2|3|satu|dua|dipakai|seminggu|sebulan|dicuci|sekali|beberapa)*', '(baru|setelah) (seminggu|sebulan|dua minggu|dicuci|dipakai) … (luntur|mengelupas|rusak|patah|robek|sobek|kendor|karatan)', '(mutu|kualitas|bahan*) … (turun|beda|tidak seperti|kok|tipis|jelek|di bawah)'],
    'not-as-described': ['(yang datang|yang dikirim|yang sampai|yang kami terima|datangnya|dapatnya) … (malah|ternyata|beda|bukan|salah)', '(pesan*|order*) … (datang*|dikirim|dapatnya|yang sampai) … (warna|ukuran|tipe|lain|beda|salah)'],
    short: ['(kurang|selisih|cuma ada|hanya ada|cuma sampai|hanya sampai|yang sampai|yang datang) … (dari |)(1|2|3|4|5|6|7|8|9)* (dus|karton|pcs|unit|roll|koli|lusin|box|karung) … (dari|padahal|seharusnya|di packing list)'],
    'repair-ask': ['(mesin*|alat*|unit*|pompa*) … (macet|mati total|tidak mau|ga mau|gak mau|rusak|error|bunyi|bocor|kode e)', '(klaim|masih|masa|dalam) garansi'],
    'usage-ask': ['(bagaimana|gimana|gmn) (caranya |cara |)(pasang|memasang|setting|setel|pakai|menggunakan|rakit|merakit|membersihkan|bersihkan|reset|kalibrasi)', '(minta|ada|kirim*) … (manual|buku petunjuk|panduan|video cara|tutorial)'],
    'sample-ask': ['(minta|mau|bisa|boleh|kirim*|pesan) … (sampel|sample|contoh) … (dulu|dahulu|pcs|lembar|meter|potong|kain)*'],
    'agency-ask': ['(keagenan|peluang agen|syarat agen|syarat distributor|hak distribusi|distribusi eksklusif)', '(jadi|menjadi|daftar|gabung|buka) (sebagai |sub )(agen|distributor|reseller|dealer)'],
    'catalogue-ask': ['(minta|kirim*|ada|boleh|share|lihat) … (katalog*|brosur*|pricelist|price list)'],
    'customisation-ask': ['(bisa|boleh|mau|minta|terima) … (custom|cetak|sablon|print|bordir|emboss|ukir|tempel) … (logo*|nama*|merk*|merek*|label*|desain*|tulisan)', '(ukuran|warna|bentuk|desain) (sendiri|khusus|custom|sesuai permintaan)'],
    'follow-up': ['(penawaran*|email*|permintaan*|quotation*) … (belum (dibalas|dijawab|terima|ada|kami terima)|ditunggu|mana ya|gimana ya|bagaimana kelanjutannya)', '(menindaklanjuti|follow up|follow-up|menanyakan kembali|mengingatkan|sekali lagi) … (penawaran|email|permintaan|pesan|quotation|surat)*', '(kok|kenapa) (belum|tidak|ga|gak) (dibalas|dijawab|ada kabar|direspon)'],
    'visit-proposal': ['(mau|ingin|rencana|bisa|boleh|berencana) … (kunjung*|berkunjung|datang|main|lihat|mampir|survey|survei) … (pabrik*|kantor|gudang|showroom|workshop)'],
    'certificate-ask': ['(ada|punya|minta|kirim*|butuh|perlu) … (sertifikat*|msds|coa|sni|halal|iso|uji lab|test report|bpom|svlk)'],
    thanks: ['(barang*|kiriman*|paket*|pesanan*) … (sampai|diterima|mendarat|terima) … (bagus|aman|selamat|rapi|puas|makasih|terima kasih)'],
    feedback: ['(saran|masukan|usul)* … (kemasan|packing|produk) … (lebih baik|sebaiknya|alangkah)', '(sekadar|sekedar|cuma|hanya) (masukan|saran|info|berbagi)'],
    'dispute-open': ['(tuntut|menuntut|somasi|lapor|melaporkan|gugat|sengketa|kecewa berat) … (ganti rugi|polisi|hukum|kalau tidak|jika tidak)'],
    'customs-hold': ['(barang*|kontainer*|paket*|kiriman*) … (ditahan|tertahan|nyangkut|jalur merah|kena spjm|distop) … (bea cukai|beacukai|bc|pabean|karantina|pelabuhan)*'],
  },
}
