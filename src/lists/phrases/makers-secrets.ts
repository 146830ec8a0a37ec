import type { PhrasePack } from '../concepts'

/** What only the maker and his rivals need to know: how it is made, what it costs, who buys it; and who will not say for whom he asks. */
export const secretPacks: readonly PhrasePack[] = [
  {
    language: 'de', phrases: {
      'process-ask': ['(bei welcher temperatur|wie lange|auf welchen maschinen|mit welchem verfahren) … (wird bei ihnen|härten sie|trocknen sie|brennen sie|fertigen sie|bei ihnen gehärtet|ihr verfahren)'],
      'cost-breakdown-ask': ['(schlüsseln|aufschlüsseln|aufschlüsselung|aufteilung|kalkulation) … (material|lohn|marge|gewinn)', '(wie viel|wieviel|welcher anteil) … (material|lohn*|marge|gewinn) … (preis|kosten)*'],
      'customers-ask': ['(nennen|wer sind|welche sind|listen) … (größten|wichtigsten|hauptsächlichen) … (kunden|abnehmer)'],
      'drawing-ask': ['(schicken|senden|übermitteln|brauchen|benötigen) … (konstruktionszeichnung*|fertigungszeichnung*|werkszeichnung*|stückliste*|einzelteilzeichnung*)'],
    },
  },
  {
    language: 'fr', phrases: {
      'process-ask': ['(a quelle temperature|combien de temps|sur quelles machines|sur quelle machine|par quel procede) … (durcissez|sechez|cuisez|traitez|fabriquez|faites|trempez)*'],
      'cost-breakdown-ask': ['(detailler|detaillez|decomposer|decomposez|decomposition|ventilation) … (matiere*|main-d\'œuvre|main d\'oeuvre|marge)', '(quelle part|combien|quel pourcentage) … (du prix|du cout) … (matiere*|main-d\'œuvre|marge)'],
      'customers-ask': ['(quels sont|qui sont|citez|nommez) … (gros|principaux|plus grands|grands) … (clients|acheteurs)'],
      'capacity-ask': ['(combien de|combien) (lignes|machines|equipes|postes|ouvriers|salaries) … (avez-vous|tournent|employez|faites-vous)*'],
      'no-purchase': ['(aucun|pas d\') achat … (prevu|envisage|programme|pour le moment)*'],
    },
  },
  {
    language: 'es', phrases: {
      'cost-breakdown-ask': ['(desglose|desglosar|desglosen|detalle|detallen) … (material*|materia prima) … (mano de obra|margen|utilidad|ganancia)', '(cuanto|que porcentaje|que parte) … (del precio|del costo|del coste) … (material*|mano de obra|margen|ganancia)'],
      'customers-ask': ['(cuales son|quienes son|nombre|nombren|mencione*) … (mayores|principales|mejores) … (clientes|compradores)'],
    },
  },
  {
    language: 'pt', phrases: {
      'cost-breakdown-ask': ['(detalhe*|discrimine*|decomponha*|abertura) … (material|materia-prima|materia prima) … (mao de obra|margem|lucro)', '(quanto|que percentagem|qual a parte) … (do preco|do custo) … (material|mao de obra|margem|lucro)'],
    },
  },
  {
    language: 'it', phrases: {
      'cost-breakdown-ask': ['(scomponete|scomposizione|dettagliate|dettaglio|ripartizione) … (materia*|materiale|materiali) … (manodopera|margine|utile)', '(quanto|che percentuale|quale parte) … (del prezzo|del costo) … (materiale|manodopera|margine)'],
      'customers-ask': ['(chi sono|quali sono|elencate|nominate) … (vostri|maggiori|principali) … (clienti|acquirenti)'],
      'formula-ask': ['(qual e|quale|la vostra) … (ricetta|formula|formulazione) … (additiv*|percentual*|dosag*|ingredient*)', '(quali|che) additivi … (percentual*|usate|dosag*|aggiungete)'],
    },
  },
  {
    language: 'nl', phrases: {
      'process-ask': ['(bij welke temperatuur|op welke temperatuur|hoe lang|met welke machine*|hoeveel stappen) … (hardt u|harden jullie|doen jullie|doet u|jullie proces|uw proces|productieproces)'],
    },
  },
  {
    language: 'ru', phrases: {
      'process-ask': ['(при какой температуре|какая температура|сколько времени|на каком оборудовании|по какой технологии) … (у вас|вы|закалк*|идет|идёт|делаете|сушите|варите|производите)'],
      'cost-breakdown-ask': ['(сколько|какая доля|какая часть|распишите|разбивк*) … (в цене|в себестоимости|себестоимост*) … (материал*|сырь*|работ*|марж*|прибыл*)'],
      'identity-withheld': ['(имя|название|данные) (заказчика|клиента|компании|фирмы) … (раскрыть|назвать|сообщить|разглашать) … (не мож*|нельзя|не вправе)', '(не мож*|нельзя|не вправе) … (раскры*|назва*|разглашать) … (заказчик*|клиент*|компани*)'],
    },
  },
  {
    language: 'uk', phrases: {
      'process-ask': ['(за якої температури|при якій температурі|яка температура|скільки часу|за якою технологією) … (у вас|ви|гартуван*|робите|сушите|виробляєте)'],
    },
  },
  {
    language: 'pl', phrases: {
      'process-ask': ['(w jakiej temperaturze|jaka temperatura|jak dlugo|na jakich maszynach|jaka technologia) … (hartujecie|utwardzacie|suszycie|wypalacie|robicie|produkujecie|u was|u panstwa)'],
      'customers-ask': ['(podac|podajcie|wymienic|kto jest|kim sa) … (najwieksz*|glown*|waszych|panstwa) … (klient*|odbiorc*)'],
    },
  },
  {
    language: 'cs', phrases: {
      'process-ask': ['(pri jake teplote|jaka teplota|jak dlouho|na jakych strojich|jakou technologii) … (kalite|tvrdite|susite|vypalujete|delate|vyrabite|u vas)'],
      'customers-ask': ['(kdo je|kdo jsou|jmenujte|uvedte) … (nejvets*|hlavn*|vas*) … (zakaznik*|odberatel*)'],
    },
  },
  {
    language: 'tr', phrases: {
      'process-ask': ['(kaç derecede|hangi sıcaklıkta|ne kadar sürede|hangi makine*) … (yapıyorsunuz|sertleştir*|kurutuyorsunuz|pişir*|üretiyorsunuz|işliyorsunuz)'],
      'cost-breakdown-ask': ['(fiyat*|maliyet*) … (ne kadarı|yüzde kaçı|döküm*|kırılım*|dağılım*) … (malzeme|hammadde|işçilik|kâr|kar)*'],
    },
  },
  {
    language: 'ar', phrases: {
      'process-ask': ['(باي درجة حراره|ما درجة الحراره|كم من الوقت|كم دقيقه|كم ساعه) … (لديكم|عندكم|تعالج*|المعالجه|تجفف*|خبز*)'],
      'customers-ask': ['(من هم|اسماء|اذكر*) … (عملا*|زبائن*|عملائكم|زبائنكم) … (لديكم|عندكم|في)', '(اكبر) (خمسه |خمسة |عشره |) (عملاء|زبائن|مشترين)'],
      'survey-talk': ['(استبيان*|استبانه) … (ماجستير|دكتوراه|بحث*|رسالة|جامع*|المصانع|تخرج)'],
    },
  },
  {
    language: 'vi', phrases: {
      'process-ask': ['(o nhiet do nao|nhiet do bao nhieu|nung bao lau|say bao lau|toi o|bao nhieu do) … (ben anh|ben chi|nha may|cong doan|bao lau|quy trinh)*', '(quy trinh|cong nghe) (san xuat |)(cua |ben )(anh|chi|minh) (the nao|ra sao|nhu nao)'],
      'drawing-ask': ['(gui|cho|xin|cung cap) … (ban ve (che tao|chi tiet|ky thuat|gia cong)|danh muc vat tu|bom)'],
    },
  },
  {
    language: 'id', phrases: {
      'process-ask': ['(prosesnya|pengerasannya|pengeringannya|pembakarannya) (di |pada |pakai )(suhu|mesin|berapa)*', '(suhu berapa|berapa derajat) … (berapa lama|lama)', '(di suhu berapa|suhu berapa|berapa lama|pakai mesin apa|prosesnya) … (pengerasan*|kalian|anda|oven|dikeringkan|proses*|pabrik)'],
      'cost-breakdown-ask': ['(rinci*|berapa persen|berapa bagian|uraikan) … (bahan|material) … (upah|tenaga kerja|margin|untung|keuntungan)'],
      'drawing-ask': ['(gambar) (desain|teknik|kerja|detail|rancangan) … (kirim|minta|komponen*|dan|lengkap)', '(kirim|minta) … gambar (desain|teknik|kerja|rancangan)'],
    },
  },
  {
    language: 'ja', phrases: {
      'process-ask': ['(何度で|何分間|何時間|温度と時間で)(何分|何時間|どのくらい|ですか|行|焼|乾燥|熱処理|硬化|加熱)'],
    },
  },
  {
    language: 'ko', phrases: {
      'process-ask': ['(몇 도|온도|몇 분|몇 시간)(에서|는|로|동안|와)* … (열처리|경화|건조|소성|굽|하시|공정)'],
    },
  },
  {
    language: 'zh', phrases: {
      'process-ask': ['(多少度|什么温度|几度)(下|)(烧|烤|烘|热处理|固化|烧结|淬火|硫化)', '(烧|烘|固化|硫化|淬火|烧结|热处理)(多长时间|多久|几分钟|几小时)'],
    },
  },
  {
    language: 'fa', phrases: {
      'cost-breakdown-ask': ['(از قیمت|در قیمت|قیمت تمام شده) … (مواد|دستمزد|سود)', '(چقدر|چند درصد) … (مواد|دستمزد) … (سود|قیمت)'],
    },
  },
  {
    language: 'he', phrases: {
      'process-ask': ['(באיזו טמפרטורה|באיזה טמפרטורה|כמה זמן) … (אתם) (מקשים|מייבשים|אופים|מייצרים|עושים|מבצעים)', '(אתם) (מקשים|מייבשים|אופים|מרתיחים) … (טמפרטורה|זמן)'],
    },
  },
  {
    language: 'hi', phrases: {
      'process-ask': ['(किस तापमान|कितने तापमान|कितनी देर|कितने डिग्री) … (पकाते|सुखाते|बनाते|करते|सेंकते)'],
    },
  },
  {
    language: 'hu', phrases: {
      'process-ask': ['(milyen homersekleten|milyen hofokon|hany fokon|mennyi ideig) … (edz*|szarit*|eget*|sut*|gyart*|kezel*)'],
    },
  },
  {
    language: 'ro', phrases: {
      'process-ask': ['(la ce temperatura|cat timp|pe ce utilaje) … (caliti|uscati|coaceti|produceti|faceti|tratati)'],
      'customers-ask': ['(care sunt|cine sunt|numiti) … (mari|principali*|dumneavoastra|vostri) … client*'],
    },
  },
  {
    language: 'el', phrases: {
      'process-ask': ['(σε ποια θερμοκρασια|ποση ωρα|σε τι θερμοκρασια) … (ψηνετε|στεγνωνετε|βαφετε|παραγετε|κανετε|σκληραινετε)'],
      'cost-breakdown-ask': ['(ποσο|τι ποσοστο|αναλυση) … (τιμη*|κοστος|κοστους) … (υλικ*|εργατικα|κερδος)'],
    },
  },
]
