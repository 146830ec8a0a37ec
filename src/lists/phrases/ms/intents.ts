import type { PhrasePack } from '../../concepts'

/** Malay: what tells intents apart, orders placed, changed and gone wrong above all. */
export const msIntents: PhrasePack = {
  language: 'ms',
  phrases: {
    damaged: [
      '(barang*|kotak*|bungkusan*|parcel|produk*) … (pecah|rosak|kemek|basah|retak|hancur|koyak|patah)',
      '(sampai|terima|diterima) … (pecah|rosak|kemek|basah|retak|koyak|patah)',
    ],
    short: ['(kurang|tak cukup|tidak cukup) (1*|2*|3*|4*|5*|6*|7*|8*|9*|satu|dua|tiga|unit|kotak|barang)', 'barang (kurang|tak cukup|tidak cukup)'],
    'poor-quality': ['(kualiti*|mutu) … (teruk|rendah|tak elok|buruk|tak bagus|kurang baik)'],
    'not-as-described': ['(salah|lain) (warna|saiz|model|barang|item)', '(order|tempah) lain … (dapat|sampai|hantar) lain'],
    'customs-hold': ['(tersangkut|ditahan|sangkut|tahan|stuck) … (kastam|custom*)', 'kastam (tahan|menahan|minta)'],
    'returned-to-sender': ['(pulang|kembali|return) (ke|kepada) (penghantar|pengirim)'],
    'wrong-address': ['(salah|lain|tersilap) alamat', 'alamat (salah|lama|silap)'],
    'delivered-but-denied': ['(status|tulis|tunjuk|tracking) … (delivered|diterima|dihantar) … (tak|tidak|belum|takde)'],
    'no-tracking': ['(tracking|no tracking|nombor tracking|tracking number) … (tak boleh|salah|tak valid|tak wujud|tak ada|takde|tak jumpa)'],
    'stuck-in-transit': [
      '(tracking|parcel|barang|kontena|container) … (tak gerak|tak bergerak|stuck|tersangkut|sangkut|tiada update)',
      '(stuck|tersangkut|sangkut) (kat|di|dekat)',
    ],
    'goods-refused': ['(kami |) (menolak|tolak|tak terima|enggan terima) (barang|penghantaran|kiriman)'],
    'order-placed': [
      '(po|purchase order|pesanan belian) (dilampirkan|no|nombor|kami)', '(macam|sama|seperti) (hari tu|dulu|sebelum ni|sebelum ini|lepas|last time)',
      '(nak|hendak|mahu|ingin) (order|tempah|beli lagi|buat pesanan|repeat|pesan)',
    ],
    'order-change': [
      '(tukar|ubah|tambah|kurangkan) … (order|pesanan|warna|kuantiti|saiz|alamat|tempahan)',
      '(batal*|cancel|tangguh*) … (order|pesanan|tempahan|penghantaran)',
    ],
    'documents-matter': ['(senarai bungkusan|bil muatan|sijil asal|packing list|invois komersial)'],
    'customs-matter': ['(kod hs|hs code|ejen kastam|cukai import|pengisytiharan kastam|kod tarif)'],
    'return-ask': ['(pulangkan|return|tukar|hantar balik) (barang|balik|semula|produk|saiz|item)'],
    'repair-ask': [
      '(mesin*|pam|motor|alat*) … (rosak|tak jalan|tak hidup|tak boleh|mati|bocor|error|problem)',
      '(alat ganti|spare part*|baiki|repair|juruteknik|waranti) (ada|masih|nak|boleh|mesin|untuk)', '(nak|macam mana nak|boleh) (baiki|repair|servis)',
    ],
    'usage-ask': ['(macam mana|bagaimana) (nak |untuk |cara |) (guna|pasang|set|setting|install|pakai|reset|bersihkan)'],
    'shipping-status': [
      '(barang*|parcel|order|pesanan|kontena) … (kat mana|di mana|bila sampai|dah sampai mana|bila hantar|dah hantar|bila nak)',
      '(tolong|boleh) (check|cek|semak|tanya) … (forwarder|tracking|parcel|barang|penghantaran)',
    ],
    'refund-ask': ['(nak|minta|mahu|hendak) (refund|duit balik|pulangan)', '(pulangkan|bagi balik|kembalikan) (duit|wang)'],
    'payment-matter': ['(dah|sudah|telah) (bank in|transfer|bayar|buat bayaran)', '(resit|slip) (bayaran|bank|transfer)'],
    'not-received': [
      '(barang*|parcel|pesanan|bungkusan) … (tak sampai|belum sampai|tidak sampai|belum terima|tak terima|hilang)',
      '(belum|tak) (sampai|terima) (lagi|sampai sekarang)',
    ],
    'follow-up': ['(belum|tiada|takde) (ada |) (balasan|jawapan|reply|maklum balas)'],
    'agency-ask': ['(jadi|menjadi) (ejen|pengedar|dealer|wakil)'],
    'sample-ask': ['(nak|minta|boleh|hantar) (sampel|sample|contoh)'],
    'catalogue-ask': ['(nak|minta|boleh|hantar|ada) (katalog|risalah|senarai harga)'],
    'customisation-ask': ['(boleh|nak|minta) (cetak|print|custom) (logo|nama|jenama)'],
    thanks: ['(dah|sudah|telah) (sampai|terima) … (terima kasih|tq|thanks)'],
    feedback: ['(pelanggan*|customer*) … (suka|puas hati)', 'cadangan (saya|kami)'],
    'price-list': ['(senarai harga)'],
  },
}
