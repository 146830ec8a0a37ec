import type { PhrasePack } from '../../concepts'

/** Indonesian and Malay: what buyers and customers with an order say. */
export const idCore = {
  language: 'id',
  phrases: {
    'price-ask': [
      '(berapa|brp|brapa) (harga|harganya|hrg|hrga|per|satu|sebiji|sekilo|1|rm|ongkos|kena)*',
      '(harga|harganya|hrg) (berapa|brp|nya|per|untuk|grosir|borong|satuan|ecer|fob|cif|partai|bp|jual|macam mana)',
      '(minta|tanya|info|nak tahu|boleh tahu|mohon|tolong|mau tanya|nak tanya|pm) (harga|harganya|hrg|daftar harga)',
      '(harga|harganya) … (berapa|brp|kak|gan|min|pak|bu|bos|boss|ya|mbak|bro|sis|puan|tuan)',
    ],
    'quotation-ask': [
      '(penawaran harga|surat penawaran|minta penawaran|permintaan penawaran|mohon penawaran|sebut harga|sebutharga|sebutan harga)',
      '(minta quotation|kirim penawaran|proforma invoice dong|penawarannya|minta quote|bagi quotation|beri quotation|harga penawaran)',
    ],
    'catalogue-ask': [
      '(katalog|brosur|daftar harga|pricelist|senarai harga|katalognya) (produk|lengkap|dong|kak|nya|dan|ada|ya|untuk|terbaru|boleh)',
      '(minta|kirim|ada|boleh|hantar|bagi|mohon|kirimkan) (katalog|brosur|pricelist|daftar harga|senarai harga|katalognya|catalog|catalogue)',
    ],
    'lowest-price': [
      '(harga) (terbaik|termurah|nett|paling murah|terendah)', '(bisa kurang|boleh kurang|bisa nego|ada diskon|diskon kalau|diskaun kalau|harga nego)',
    ],
    'sample-ask': [
      '(sampel|sample|contoh barang|contoh produk|contohnya) (gratis|dulu|produk|barang|kak|bisa|ada|boleh|percuma|nya|kain)',
      '(minta|kirim|bisa|order|beli|boleh|hantar|mau) (sampel|sample|contoh barang|contoh produk)',
    ],
    'order-intent': [
      '(mau|ingin|hendak|nak|pengen|berminat|minat|kami ingin|butuh|perlu|saya mau) (beli|order|pesan|memesan|membeli|impor|import)',
      '(mau|ingin|hendak|nak|pengen|berminat|minat|kami ingin|butuh|perlu|saya mau) (tempah|borong|membuat pesanan|pesen|beli borong)',
      '(cari supplier|cari pembekal|mencari supplier|mencari pemasok|mencari pembekal|cari pabrik)', 'butuh (1|2|3|5|10|20|50|100|200|500|1000|unit|segera)*',
      '(pesanan pembelian|purchase order kami|tertarik dengan produk|berminat dengan produk|nak tempah)',
    ],
    'availability-ask': [
      '(ready stock|ready stok|stok ada|ada stok|ada stock|stok ready) (ga|gak|nggak|kak|tak|ke|min|gan|untuk|nya|ya|?|lagi)*',
      '(masih ada|stoknya|ada jual|jual tak|ada jualan|stok masih|barang ready|barang ada) (ga|gak|nggak|kak|tak|ke|min|gan|untuk|nya|ya|?|lagi)*',
      '(apakah|adakah) (ada|tersedia|masih|menjual|anda menjual|barang|jual|produk)',
    ],
    'lead-time-ask': [
      '(berapa lama|brp lama|berapa hari|waktu pengiriman|lama produksi|lama pengiriman|waktu produksi)',
      '(masa penghantaran|tempoh penghantaran|bila boleh siap|bila siap|kapan bisa kirim|estimasi pengiriman|tempoh siap)',
    ],
    'shipping-ask': [
      '(ongkir|ongkos kirim|biaya kirim|biaya pengiriman|kos penghantaran|kos pos|caj penghantaran|kirim ke)',
      '(pengiriman ke|hantar ke|penghantaran ke|bisa kirim|boleh hantar|boleh pos|biaya ekspedisi|sampai pelabuhan)',
    ],
    'payment-terms-ask': [
      '(cara pembayaran|cara bayar|syarat pembayaran|metode pembayaran|sistem pembayaran|terma bayaran)',
      '(kaedah pembayaran|pembayarannya|bayarnya gimana|bisa bayar|boleh bayar|pembayaran lewat|term pembayaran)',
    ],
    'minimum-order-ask': [
      '(minimal order|minimal pembelian|minimum order|minimal pesan|pesanan minimum)',
      '(kuantiti minimum|min order|minimal berapa|minimum berapa|minimum pembelian|tempahan minimum|minimalnya)',
    ],
    'specification-ask': [
      '(spesifikasi|spesifikasinya|spek|speknya|bahan apa|bahannya) (teknis|mesin|nya|apa|berapa|lanjut|produk|gas|kak|lengkap|tidak|gak|untuk)*',
      '(ukurannya|ukuran berapa|dayanya|kapasitasnya|garansinya|garansi berapa) (teknis|mesin|nya|apa|berapa|lanjut|produk|gas|kak|lengkap|tidak|gak|untuk)*',
      '(info lebih|informasi lebih|maklumat lanjut|detail produk) (teknis|mesin|nya|apa|berapa|lanjut|produk|gas|kak|lengkap|tidak|gak|untuk)*',
      '(watt berapa|voltase|saiz apa) (teknis|mesin|nya|apa|berapa|lanjut|produk|gas|kak|lengkap|tidak|gak|untuk)*',
      '(apa bezanya|bedanya apa|bisa pakai|boleh guna) (teknis|mesin|nya|apa|berapa|lanjut|produk|gas|kak|lengkap|tidak|gak|untuk)*',
    ],
    'customisation-ask': [
      '(pakai logo|logo sendiri|cetak logo|custom logo|bisa custom|boleh custom|logo kami|merek sendiri)',
      '(brand sendiri|jenama sendiri|print logo|sablon logo|desain sendiri|maklon|cetak nama|design sendiri)',
    ],
    'end-use': [
      '(untuk|buat|utk) (toko|usaha|proyek|pabrik|restoran|hotel|dijual lagi|dijual kembali|pelanggan|kantor) (saya|kami|baru|di|sendiri|kopi|kecil)*',
      '(untuk|buat|utk) (kedai|kilang|perniagaan|bisnis|jualan|pasaran|warung|kafe|acara|gudang|projek|kegunaan) (saya|kami|baru|di|sendiri|kopi|kecil)*',
      '(mau buka|nak buka|buka usaha|dijual lagi|jual semula|untuk dijual)',
    ],
    'buyer-role': [
      '(kami|saya|kita) (adalah|) (importir|distributor|grosir|pengimport|pemborong|perusahaan)',
      '(kami|saya|kita) (adalah|) (syarikat|kontraktor|pengedar|peruncit|pedagang|pengusaha|pemilik toko|agen)',
      '(bagian pembelian|bagian pengadaan|divisi pengadaan|staf pengadaan|jabatan perolehan|pegawai perolehan|tim procurement)',
    ],
    'agency-ask': [
      '(jadi|menjadi) (agen|distributor|reseller|pengedar|dealer|perwakilan|ejen)',
      '(agen tunggal|distributor tunggal|keagenan|pengedar tunggal|ejen tunggal|syarat reseller|syarat jadi)',
    ],
    'certificate-ask': [
      '(ada|apakah ada|minta|beserta|lampirkan|punya|dilengkapi|salinan) … (sertifikat|sertifikasi|sni|bpom|izin edar|msds|coa|laporan uji|hasil uji|akl)',
      '(sertifikat|sertifikasi) (ce|iso|halal|sni|tkdn|uji|produk|bpom|k3)',
    ],
    'packaging-need': [
      '(dikemas|kemasan|packing|pengemasan|dipacking|dibungkus) … (harus|wajib|mohon|per karton|per dus|palet|kayu|bubble wrap|satu per satu|tolong)',
    ],
    'company-introduction': [
      '(perusahaan|cv|pt|toko|pabrik|usaha) (kami|saya) (bergerak|berdiri|berlokasi|beroperasi|didirikan|berpusat|memiliki|sudah berdiri|sudah berjalan)',
      '(bergerak di bidang|bergerak dalam bidang|berdiri sejak|beroperasi sejak)',
    ],
    'need-by': [
      '(butuh|perlu|harus|kena|mesti|diperlukan|dikirim) … (sebelum|paling lambat|selewat-lewatnya|sebelum lebaran|sebelum raya|akhir bulan)',
      '(paling lambat|sebelum lebaran|sebelum raya|tarikh tutup|batas waktu)',
    ],
    'not-received': [
      '(belum|blm|tidak|tak|ga|gak) (juga |kunjung |pernah |kunjung juga )(datang|sampai|tiba|diterima|terima|dapat|sampe)',
      '(belum sampai|belum terima|belum diterima) (barang|paket|pesanan|juga|lagi|ke|di|sampai|kontainer|orderan|parcel)*',
      '(belum datang|tak sampai|belum dapat barang) (barang|paket|pesanan|juga|lagi|ke|di|sampai|kontainer|orderan|parcel)*',
      '(tidak sampai|belum sampe|tak terima lagi) (barang|paket|pesanan|juga|lagi|ke|di|sampai|kontainer|orderan|parcel)*',
      '(belum tiba|blm sampai|tak sampai lagi|blm terima) (barang|paket|pesanan|juga|lagi|ke|di|sampai|kontainer|orderan|parcel)*',
      '(barang|paket|pesanan|order|orderan|kontainer|parcel) … (belum sampai|belum datang|tidak sampai|hilang|tak sampai|belum tiba|terlambat)',
    ],
    'not-as-described': [
      '(tidak sesuai|tak sesuai|gak sesuai) (pesanan|gambar|foto|sampel|contoh|dengan|order|yang|deskripsi|spek|seperti|barang)*',
      '(salah warna|salah kirim|salah ukuran|beda dengan|tak sama) (pesanan|gambar|foto|sampel|contoh|dengan|order|yang|deskripsi|spek|seperti|barang)*',
      '(salah barang|berbeza dengan|salah hantar) (pesanan|gambar|foto|sampel|contoh|dengan|order|yang|deskripsi|spek|seperti|barang)*',
      '(kualitas jelek|kualiti teruk|tidak sama|kualitas buruk) (pesanan|gambar|foto|sampel|contoh|dengan|order|yang|deskripsi|spek|seperti|barang)*',
    ],
    damaged: ['(barang|paket|kotak|kardus|keramik|produk|parcel|karton|jubin) … (rusak|pecah|penyok|basah|retak|patah|karatan|rosak|lembap|berkarat|koyak)'],
    short: [
      '(barang kurang|kurang kirim|kekurangan barang|jumlah kurang|jumlahnya kurang|jumlahnya juga kurang|tak cukup barang|barang tak cukup)*',
      '(barang|paket|kiriman|pesanan|isi|isinya|orderan|jumlahnya|jumlah) … (kurang 1|kurang 2|kurang 3|kurang 4|kurang 5|kurang 6|tidak lengkap|gak lengkap)*',
    ],
    counterfeit: ['(barang palsu|barang tiruan|bukan original|tidak asli|barang kw|bukan asli|tak original)'],
    'refund-ask': [
      '(uang kembali|pengembalian dana|kembalikan uang|minta refund|uang saya kembali)',
      '(duit balik|pulangkan duit|bayaran balik|refund dong|minta uang|nak refund|balikin uang|mau refund)',
    ],
    'return-ask': [
      '(retur barang|mau retur|tukar barang|kembalikan barang|pulangkan barang)',
      '(pengembalian barang|nak tukar|barang retur|mau tukar|return barang|pemulangan barang)',
    ],
    'repair-ask': [
      '(tidak mau|gak mau|ga mau|tidak bisa|gak bisa|ga bisa) (nyala|jalan|hidup|menyala|dinyalakan|beroperasi|muter)',
      '(kirim|minta|butuh) (teknisi|sparepart|spare part|onderdil)',
      '(suku cadang|sparepart|alat ganti|spare part nya|onderdil|tidak berfungsi|tak berfungsi|mesin rusak|mesin rosak)',
      '(mesinnya mati|masih garansi|klaim garansi|kode error|tak boleh hidup|dalam waranti|tuntut waranti|tidak menyala|gak nyala)',
    ],
    'usage-ask': [
      '(cara pakai|cara pemakaian|cara pasang|cara menggunakan|cara guna|buku panduan|buku manual)',
      '(manual book|panduan penggunaan|petunjuk pemakaian|cara setting|cara instal|cara pengoperasian)',
    ],
    'dispute-open': [
      '(komplain|buat komplain|klaim barang|buka sengketa|ajukan komplain|aduan) (karena|barang|tentang|resmi|atas|undang|kami|soal|pada)*',
      '(lapor polisi|jalur hukum|tuntutan ganti rugi|ambil tindakan undang|kuasa hukum|buat aduan) (karena|barang|tentang|resmi|atas|undang|kami|soal|pada)*',
    ],
    'shipping-status': [
      '(resinya|nomor resinya|no resinya|resi) (mana|belum|blm|berapa|kok|tidak bisa|ga bisa|gak bisa)',
      '(barang|paket|pesanan|kontainer|orderan|order|parcel) (saya |kami|) (sudah sampai mana|sampai mana|di mana|dimana)',
      '(barang|paket|pesanan|kontainer|orderan|order|parcel) (saya |kami|) (sudah dikirim|kat mana|dah sampai|dah hantar|sdh dikirim|udah dikirim)',
      '(nomor resi|no resi|resi pengiriman|nombor tracking|cek resi|status pesanan)',
      '(kapan dikirim|kapan sampai|bila sampai|bila hantar|status penghantaran|kapan kirim|cek pesanan)',
    ],
    'customs-matter': ['(bea cukai|kepabeanan|kastam|bea masuk|di pabean|pajak impor|cukai import|tertahan di bea|kod hs|kode hs)'],
    'documents-matter': [
      '(surat keterangan asal|surat jalan|dokumen pengiriman|dokumen asli|dokumen ekspor|dokumen impor|sijil asal|faktur pajak|dokumen penghantaran)',
    ],
    'order-change': [
      '(tambah|kurangi|ubah|ganti|revisi|batalkan) … (untuk|dari|di|pada) (po|pesanan|order|so) (kami|saya|no|nomor|1|2|3|4|5|6|7|8|9)*',
      '(ubah pesanan|batalkan pesanan|batal order|ganti alamat|tambah pesanan|ubah alamat)',
      '(cancel order dong|tukar alamat|batalkan order|ubah jumlah|tukar kuantiti|mau cancel|batal pesanan)',
    ],
    'payment-matter': [
      '(bukti transfer|bukti bayar|sudah transfer|sudah bayar|sdh transfer|dah bayar|dah transfer)',
      '(bukti pembayaran|pelunasan|sisa pembayaran|nomor rekening|resit bayaran|udah transfer|baki bayaran|no rekening)',
    ],
    'follow-up': [
      '(belum ada balasan|belum dibalas|masih menunggu|masih tunggu|mohon dibalas|kenapa tidak dibalas|ada kabar)',
      '(tolong balas|sudah terima email|follow up lagi|belum dapat jawaban|gimana kabarnya|ada update|tak reply|kabar penawaran)',
    ],
    thanks: [
      '(terima kasih|makasih|trims|thanks) (atas|banyak atas|untuk bantuan|sudah bantu|kak sudah|untuk pelayanan|di atas)',
      '(sangat puas|barang bagus banget|puas hati|barang sampai dengan selamat|kualitas bagus banget|mantap barangnya)',
    ],
    standstill: [
      '(produksi|pabrik|operasional|proyek) (kami |saya |jadi |ikut |sampai )(berhenti|terhenti|mandek|lumpuh|stop)',
      '(mesin|produksi|pabrik|kilang|proyek|jalur) … (berhenti total|terhenti|mati total|tidak jalan|stop produksi|tak jalan)',
      '(biaya demurrage|rugi setiap hari|rugi tiap hari|pelanggan menunggu|customer nunggu|pelanggan tunggu|denda keterlambatan)',
    ],
  },
} as const satisfies PhrasePack
