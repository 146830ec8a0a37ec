import type { PhrasePack } from '../../concepts'

/** Indonesian: what tells intents apart, orders placed, changed and gone wrong above all. */
export const idIntents: PhrasePack = {
  language: 'id',
  phrases: {
    damaged: [
      '(barang*|produk*|paket*|kardus|dus|isinya|kaca*) … (pecah|rusak|penyok|basah|retak|hancur|sobek|patah)',
      '(datang|sampai|diterima|sampe) … (pecah|penyok|basah|retak|hancur|sobek|patah)',
      '(pecah|penyok|basah|retak|hancur) (pas|saat|waktu|ketika) (datang|sampai|diterima|dibuka)',
    ],
    short: [
      '(kurang) (1*|2*|3*|4*|5*|6*|7*|8*|9*|satu|dua|tiga)',
      '(barang|jumlah|isinya|qty) … (kurang|tidak lengkap|ga lengkap|gak lengkap|tidak sesuai jumlah)',
    ],
    'poor-quality': ['(kualitas*|mutu) … (jelek|buruk|rendah|menurun|tidak bagus|parah|mengecewakan)'],
    'customs-hold': ['(tertahan|ditahan|nyangkut|kena) … (bea cukai|beacukai|bea dan cukai|pabean)', 'bea cukai (menahan|tahan|minta)'],
    'returned-to-sender': ['(paket|barang) … (retur ke|kembali ke|dikembalikan ke) pengirim'],
    'wrong-address': ['(salah|beda) alamat', 'alamat (salah|lama|berbeda)'],
    'delivered-but-denied': ['(status*|tertulis|tracking) … (terkirim|diterima|delivered|sampai) … (belum|tidak|gak|ga|padahal)'],
    'no-tracking': ['(resi|nomor resi|no resi) … (tidak bisa|ga bisa|gak bisa|tidak valid|salah|tidak ditemukan|ga ada|gak ada|belum ada)'],
    'stuck-in-transit': ['(paket*|barang*|resi|kontainer) … (tidak bergerak|ga gerak|gak gerak|stuck|mandek|tidak ada update)'],
    'goods-refused': ['(kami |) (menolak|tolak|tidak terima|tidak menerima) (barang|kiriman|pengiriman|produk)'],
    'order-placed': [
      '(po|purchase order|surat pesanan) (terlampir|no|nomor|kami)', '(terlampir|berikut|kami lampirkan) (po|purchase order|pesanan)',
      '(sama|seperti) (dengan |) (kemarin|sebelumnya|yang lalu|pesanan sebelumnya|kayak kemarin)',
      '(mau|ingin|pengen|hendak|mo) (pesan|order|pesen|reorder|order lagi|repeat order|beli lagi)',
    ],
    'no-remedy-wanted': [
      '(hanya|cuma|sekedar|sekadar) (info*|memberi tahu|masukan|ngasih tau|saran)', '(tidak|ga|gak) perlu (dibalas|tindakan|diapa-apakan)',
    ],
    feedback: ['(pelanggan*|customer*) … (suka|puas|senang)', '(saran|masukan) (saya|kami|aja|untuk)'],
    'order-change': [
      '(ganti|ubah|rubah|tambah|kurangi) … (order*|pesanan*|warna*|jumlah*|qty|ukuran*|alamat*)',
      '(batalkan|cancel|batal|tunda) … (order*|pesanan*|pengiriman*)',
    ],
    'documents-matter': ['(packing list|bill of lading|bl|surat keterangan asal|coo|dokumen*) (belum|tolong|mohon|asli|draft|kurang|salah|revisi)'],
    'customs-matter': ['(kode hs|hs code|bea masuk|ppjk|custom clearance)', 'bea cukai … (denda|bayar)'],
    'return-ask': [
      '(retur|return|tukar|dikembalikan|kembalikan barang|balikin barang|tuker) (barang*|gak|ga|bisa|ya|dong|ukuran|size|ke)',
      'bisa (retur|return|tukar|tuker|dikembalikan|ditukar)',
    ],
    'repair-ask': [
      '(mesin*|pompa*|motor*|alat*) … (mati|rusak|tidak nyala|ga nyala|gak nyala|error|tidak jalan|ga jalan|macet|bocor)',
      '(sparepart*|spare part*|suku cadang|teknisi|garansi*) (nya |) (ada|masih|dimana|berlaku|untuk|bisa|rusak)',
    ],
    'usage-ask': [
      '(cara|gimana cara|bagaimana cara) (pakai|pasang|setting|instal*|menggunakan|memasang|mengatur|reset|pakainya|pasangnya)',
      '(buku manual|manual book|petunjuk) (nya |) (tidak ada|ga ada|gak ada|mana|bahasa)',
    ],
    'shipping-status': [
      '(barang*|pesanan*|paket*|kontainer*|kiriman*) … (sampai mana|sudah sampai|di mana|dimana|kapan dikirim|kapan sampai|udah dikirim|sudah dikirim|kapan tiba|posisi)',
      'minta (resi|nomor resi|no resi)', 'kapan (dikirim|kirim|sampai|berangkat|tiba)',
    ],
    'refund-ask': ['(uang|dana|duit) (saya |) (kembali|dikembalikan|balik)', '(refund|balikin uang|kembalikan uang|pengembalian dana)'],
    'payment-matter': ['(sudah|udah|telah) (kami |saya |) (transfer|bayar|lunas*|dibayar)', '(bukti transfer|bukti bayar|pelunasan)'],
    'follow-up': ['(belum) (ada |) (balasan|respon|jawaban|kabar|dibalas)', '(mohon|tolong) (dibalas|respon|tindak lanjut)'],
    'agency-ask': ['(jadi|menjadi) (agen|distributor|reseller|dealer|perwakilan)'],
    'sample-ask': ['(minta|kirim|boleh|order|beli|pesan) (sample|sampel|contoh|samplenya|sampelnya)'],
    'catalogue-ask': ['(minta|kirim|boleh|ada) (katalog*|pricelist|price list|brosur)'],
    'customisation-ask': [
      '(bisa|mau|minta) (custom|cetak|sablon|print|bordir) (logo|nama|merek|merk|warna|ukuran|sendiri)', 'sesuai (gambar|desain) (kami|terlampir)',
    ],
    thanks: ['(sudah|udah) (sampai|diterima|saya terima) … (terima kasih|makasih|thanks|trims)'],
    'availability-ask': ['ada (warna|yang|ukuran|stok|stock|ready|tipe) … (gak|ga|nggak|tidak)'],
    'price-list': ['(daftar harga|list harga)'],
  },
}
