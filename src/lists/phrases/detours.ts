import type { PhrasePack } from '../concepts'

/** Ways round the usual order of things: samples before the contract, money through a third hand, the bank not to be told, goods to another door. */
export const detourPacks: readonly PhrasePack[] = [
  {
    language: 'de', phrases: {
      'samples-sent-demand': ['(schicken|senden|liefern) sie … (zuerst|vorab|zunächst|erst) … (muster|exemplare|stück) … (kostenlos|gratis|express|dhl|fedex|auf ihre kosten)'],
      'counterparty-silence': ['(bank|finanzamt|zoll|chef|kollegen) … (nicht|kein wort|nichts) … (erwähnen|sagen|zweck|nennen|erfahren|verraten)', '(erwähnen|sagen|nennen|verraten) sie … (bank|finanzamt|zoll|niemandem) … (nicht|nichts|kein)'],
      'third-party-charge': ['(karte|kreditkarte) … (zusätzlich|mehr|höheren) … (belasten|belastet|abbuchen) ', '(belasten|buchen) sie … (karte|kreditkarte) … (fahrer|spediteur|agent*|weiter|überweisen)'],
      'off-platform': ['(schreiben|melden|kontaktieren|antworten) (sie |) … (telegram|whatsapp|privat*|signal|wechat) … (nicht hier|statt hier|lieber|außerhalb|direkt)', '(lieber|besser|bitte) … (privat|direkt) … (telegram|whatsapp|signal|e-mail) '],
      cheque: ['(bankbestätigt*|bankscheck*|verrechnungsscheck*|beglaubigt*) (scheck*|check*|)', '(zahle|bezahle|zahlen|bezahlen) … (mit|per|durch) (scheck|bankscheck|einem scheck)'],
      'third-party-delivery': ['(liefern|versenden|schicken|senden) … (vorübergehend*|provisorisch*|angemietet*) … (lager*|adresse|halle)', '(nicht|statt) (an |zu |in |)(unseren firmensitz|die zentrale|unsere zentrale|unser büro|den firmensitz)'],
      'investment-talk': ['(fonds|investor*|investorengruppe) … (in ihre firma|in ihr unternehmen|beteiligen|investieren)'],
    },
  },
  {
    language: 'fr', phrases: {
      'samples-sent-demand': ['(envoyez|expediez|adressez) … (d\'abord|au prealable|avant tout|des maintenant) … (echantillon*|pieces|exemplaires) … (gratuit*|dhl|fedex|a vos frais|express)'],
      'counterparty-silence': ['(ne|n\') (dites|mentionnez|parlez|precisez|indiquez|informez) (pas|rien|surtout pas|jamais) … (banque|douane|fisc|collegues|direction)', '(sans en parler|n\'en parlez pas|ne rien dire) … (banque|personne|direction)'],
      'third-party-charge': ['(debitez|prelevez|chargez) (ma carte|sur ma carte) … (de plus|supplementaire*|en plus|transporteur|remettez|reversez)'],
      'off-platform': ['(ecrivez|contactez|repondez|joignez)* … (en prive|prive|telegram|whatsapp|signal|personnel) … (pas ici|plutot|directement|hors)', '(ecrivez-moi|contactez-moi|repondez-moi) (plutot |) (sur |en prive |par |)(telegram|en prive|signal|mon mail perso*)'],
    },
  },
  {
    language: 'es', phrases: {
      'samples-sent-demand': ['(envie*|mande*|remita*) … (primero|antes|previamente|ya) … (muestras|piezas|unidades) … (gratis|sin costo|dhl|fedex|por su cuenta|express)'],
      'counterparty-silence': ['(no) (mencione*|diga*|comente*|informe*|explique*) … (al banco|a la aduana|a nadie|al fisco|a su jefe)'],
      'third-party-charge': ['(cargue*|cobre*|debite*) … (mas |adicional* |extra ) … (tarjeta) … (transportista|agente|pague*|transfiera*|flete)', '(cargue*|cobre*|debite*) … (a mi tarjeta|en mi tarjeta|de mi tarjeta) … (transportista|fletero|agente|pague*|transfier*)'],
      'off-platform': ['(escribame|escribanme|contacteme|contactenme|hableme|respondame) … (privado|telegram|whatsapp|personal) … (no aqui|mejor|directamente|fuera)*'],
      'credit-terms': ['(pagamos|pago|pagaremos|pagar) a (30|45|60|75|90|120|180) dias', '(a credito|cuenta abierta) … (pagamos|pago|dias|plazo)'],
    },
  },
  {
    language: 'pt', phrases: {
      'samples-sent-demand': ['(envie*|mande*) … (primeiro|antes|ja) … (amostras|pecas|unidades) … (gratis|gratuit*|dhl|fedex|por sua conta|sem custo)'],
      'counterparty-silence': ['(nao) (mencione*|diga*|comente*|informe*) … (ao banco|a alfandega|a ninguem|ao fisco|ao chefe)'],
      'third-party-charge': ['(cobre*|debite*|passe*) … (mais |extra |adicional ) … (cartao) … (transportadora|agente|pague*|repasse*|frete)', '(cobre*|debite*|passe*) … (no meu cartao|do meu cartao) … (transportadora|motorista|agente|pague*|repass*)'],
      'off-platform': ['(escreva*|fale*|contacte*|chame*|responda*) … (no privado|em privado|telegram|whatsapp pessoal|fora daqui) … (nao aqui|melhor|diretamente|por favor)*'],
      'credit-terms': ['(pagamos|pagamento|pagaremos|pagar) a (30|45|60|75|90|120|180) dias', '(a credito|conta aberta|faturado) … (pagamos|pagamento|dias|prazo)'],
      'credential-ask': ['(entre|acesse|aceda|faca login|inicie sessao) … (com |)(a |sua |)(senha|palavra-passe|password) … (e-mail|email|correio)'],
      'bank-change': ['(nova conta|novos dados bancarios) … (auditoria|transferi*|deposit*|pagamento*|saldo)', '(saldo|pagamento*|transferencia*) … (para|na) (esta |a |nossa |)nova conta'],
    },
  },
  {
    language: 'it', phrases: {
      'samples-sent-demand': ['(mandate*|inviate*|spedite*) … (prima|subito|intanto) … (campioni|pezzi) … (gratis|gratuit*|dhl|fedex|a vostre spese)'],
      'counterparty-silence': ['(non) (dite|menzionate|parlate|comunicate|indicate) … (alla banca|in banca|alla dogana|a nessuno|al capo)'],
      'third-party-charge': ['(addebitate|caricate|prelevate) … (carta) … (corriere|spedizioniere|agente|girateli|girate|versate|in piu)'],
      'off-platform': ['(scrivimi|scrivetemi|contattatemi|contattami|rispondimi|scriva) … (privato|telegram|whatsapp) … (non qui|meglio|direttamente)*'],
      overpayment: ['(assegno|bonifico|importo) … (supera|superiore|piu alto|di piu) … (differenza|resto|rimandate|restituite|rigirate)'],
    },
  },
  {
    language: 'nl', phrases: {
      'samples-sent-demand': ['(stuur|zend) … (eerst|vooraf) … (gratis|monsters)', '(gratis) monsters … (dhl|fedex|daarna|tekenen)'],
      'counterparty-silence': ['(zeg|vertel|noem|vermeld) … (bank|douane|niemand|baas) … (niet|niets|geen)', '(bank|douane) … (niets|niet) (zeggen|vertellen|noemen|vermelden)'],
      'third-party-charge': ['(belast|schrijf) … (kaart|creditcard) … (extra|meer) … (vervoerder|chauffeur|geef|betaal)*'],
      'off-platform': ['(stuur|mail|app|schrijf|antwoord) … (prive|telegram|whatsapp|signal) … (niet hier|liever|direct|buiten)*'],
    },
  },
  {
    language: 'ru', phrases: {
      'samples-sent-demand': ['(сначала|сперва|прежде) … (пришлите|отправьте|вышлите) … (образц*|экземпляр*|штук) … (бесплатно|dhl|за ваш счет|fedex)*', '(пришлите|отправьте|вышлите) (бесплатно|за свой счёт|за ваш счёт) … образц*'],
      'counterparty-silence': ['(не) (сообщайте|говорите|упоминайте|рассказывайте|указывайте) … (банку|банке|таможне|никому|начальству|истинн* цел*)'],
      'third-party-charge': ['(спишите|снимите|проведите) … (с моей карты|с карты|по карте) … (передайте|перевозчик*|водител*|агент*|больше|лишн*)'],
      'off-platform': ['(пишите|напишите|свяжитесь|отвечайте) … (лично|личку|телеграм*|telegram|whatsapp|ватсап*|на почту) … (не здесь|не тут|лучше|напрямую)*', '(лучше|давайте) … (в личк*|лично|в телеграм*|в telegram) '],
      'bank-change': ['(на|новый) (новый счет|новый счёт|новые реквизиты|другой счет)', '(реквизиты|счет|счёт) (изменились|изменился|сменились|поменялись|сменился)'],
    },
  },
  {
    language: 'uk', phrases: {
      'counterparty-silence': ['(не) (повідомляйте|кажіть|згадуйте|розповідайте) … (банку|митниці|нікому|керівництву)'],
      'off-platform': ['(пишіть|напишіть|звʼяжіться|відповідайте) … (особисто|приват*|телеграм*|telegram|whatsapp|viber) … (не тут|краще|напряму)*'],
    },
  },
  {
    language: 'pl', phrases: {
      'samples-sent-demand': ['(najpierw|wpierw) … (wyslac|wyslijcie|przyslac|prosze wyslac) … (prob*|sztuk*) … (darmow*|gratis|bezplatn*|dhl|fedex)', '(wyslac|przyslac|wyslijcie) … (darmow*|bezplatn*) prob* … (dhl|fedex|potem|podpisz*)'],
      'counterparty-silence': ['(nie) (podawac|mowic|wspominac|informowac|mowcie) … (bankowi|bankow*|w banku|celnikom|nikomu|szefowi)'],
      'third-party-charge': ['(obciazyc|obciazcie|pobrac|sciagnac) … (karte|karty) … (dodatkow*|wiecej|przewoznik*|przekaz*|kierowc*)'],
      'off-platform': ['(pisac|napisac|pisz|odpisac|kontaktowac) … (prywatn*|telegram*|whatsapp*|signal*) … (nie tutaj|nie tu|lepiej|bezposrednio)*'],
    },
  },
  {
    language: 'cs', phrases: {
      'samples-sent-demand': ['(nejdriv*|nejprve) … (poslete|zaslete) … (vzor*|zdarma)', '(vzork*) zdarma … (dhl|fedex|pak|potom|podep*)'],
      'counterparty-silence': ['(nerikejte|nezminujte|neuvadejte|nemluvte) … (bance|banku|celni*|nikomu|sefovi)'],
      'off-platform': ['(piste|napiste|ozvete se|kontaktujte) … (soukrome|telegram*|whatsapp*|primo) … (ne tady|ne zde|radeji)*'],
    },
  },
  {
    language: 'tr', phrases: {
      'samples-sent-demand': ['(önce|ilk olarak) … (numune*|örnek*) … (ücretsiz|bedava|dhl|kargo*) … (gönder*|yolla*)'],
      'counterparty-silence': ['(bankaya|gümrüğe|kimseye|patrona|müdüre) … (söylemeyin|bahsetmeyin|belirtmeyin|anlatmayın)'],
      'third-party-charge': ['(kartımdan|kartıma|karttan) … (fazla|ekstra|ilave) … (çek*|tahsil*)', '(kartımdan|karttan) … (çekip|çekin) … (nakliye*|şoför*|acente*)'],
      'off-platform': ['(telegram*|whatsapp*|özel*|kişisel mail*) … (yaz*|ulaş*|iletişim*) … (burada değil|buradan değil)*', '(burada değil|buradan değil) … (telegram*|whatsapp*|özel*|mail*)'],
      cheque: ['(banka|bloke|teminatlı) çek*', '(çekle|çek ile) (öde*|ödeme*)'],
    },
  },
  {
    language: 'ar', phrases: {
      'samples-sent-demand': ['(ارسلوا|ارسل|ابعثوا) (اولا|قبل كل شيء|اول) … (عينات|عينة|عينه|قطع) … (مجانيه|مجانية|مجانا|دي اتش ال|بالدي اتش ال|dhl|على حسابكم)*', '(عينات مجانيه|عينات مجانية) … (ثم|بعدها|قبل) (نوقع|التوقيع|العقد)'],
      'counterparty-silence': ['(لا) (تذكر|تخبر|تقل|تقول|تذكروا|تخبروا) … (البنك|للبنك|الجمارك|احد|احدا)'],
      'third-party-charge': ['(اخصم*|اسحب*) (من بطاقتي|من الكارت|من البطاقه|من بطاقة*) … (اضافي*|زياده|للناقل|للسائق|سلمها|حولها)'],
      'own-shipper': ['(وكيل الشحن|شركة الشحن|ناقلي|شاحني|الناقل|شحن خاص) (الخاص بي|الخاصه بي|الخاص بنا|تبعي|تبعنا) … (يستلم*|سيستلم|يتسلم|يحمل|ياخذ)', '(سوف |س|)(يستلم|ياخذ|يتسلم) … (وكيل الشحن|الشاحن|الناقل|مندوبي) … (البضاعه|البضاعة|الطلب)*'],
    },
  },
  {
    language: 'vi', phrases: {
      'counterparty-silence': ['(dung|khong) (noi|ke|nhac|tiet lo|bao) … (voi |cho |)(ngan hang|hai quan|ai|sep)'],
      'off-platform': ['(nhan|lien he|ib|lien lac|tra loi) … (rieng|telegram|zalo|whatsapp|viber) … (dung nhan o day|khong o day|dung o day|khong qua san|ngoai san)', '(dung nhan o day|khong noi o day|khong chat o day)'],
    },
  },
  {
    language: 'id', phrases: {
      'samples-sent-demand': ['(kirim*) (dulu |) … (sampel|sample|contoh) … (gratis|dhl|fedex|biaya anda|cuma-cuma) … (baru|dulu|kontrak|tanda tangan)*'],
      'counterparty-silence': ['(jangan) (bilang|sebutkan|sebut|beritahu|kasih tahu|cerita) … (bank|bea cukai|siapa-siapa|siapapun|atasan|bos)'],
      'off-platform': ['(hubungi|chat|kontak|balas|wa) (saya |) … (telegram|whatsapp pribadi|pribadi|japri|signal) … (jangan di sini|di luar|langsung)*'],
      overpayment: ['(cek*|transfer*|pembayaran*) (lebih besar|kelebihan|melebihi) … (selisih*|kembali*)', '(kirim kembali|kembalikan|balikin) (selisih*|kelebihan*|sisanya)', '(cek|transfer*|pembayaran*) … (lebih besar|kelebihan|lebih) … (selisih*|kembalikan|kirim kembali|sisanya)'],
    },
  },
  {
    language: 'ja', phrases: {
      'samples-sent-demand': ['(まず|先に|はじめに)* … (サンプル|見本)(を|は)* … (無償|無料|着払いでなく)(で|に)* … (送|発送|お送り)'],
      'counterparty-silence': ['(銀行|税関|誰|上司)(に|へ|には|にも)* … (言わないで|伝えないで|話さないで|知らせないで|内密)'],
      'off-platform': ['(ここではなく|こちらではなく|サイト外|プラットフォーム外)* … (telegram|whatsapp|line|個人メール|wechat)(で|に|へ)* … (連絡|ご連絡|やり取り|お願い)'],
      'advance-fee': ['(事前に|先に|前もって)(登録料|手数料|申請料|保証金|認証料|入会金)*', '(登録料|申請料|保証金|入札参加料) … (お支払い|お振込|納付|入金)', '(登録料|手数料|申請料|入札書類代|保証金|認証料)(を|が|の|として)* … (お支払い|納付|前払い|振込|ご入金)'],
    },
  },
  {
    language: 'ko', phrases: {
      'samples-sent-demand': ['(먼저|우선) … (샘플|견본)* … (무료|무상|dhl|귀사 부담)* … (보내|발송)', '(무료|무상)(로|으로)* … (샘플|견본)* … (보내 주시면|보내주시면) … (계약|발주)*'],
      'counterparty-silence': ['(은행|세관|상사|다른 사람)(에|에는|에게|한테)* … (말하지|알리지|언급하지|얘기하지)'],
      'off-platform': ['(텔레그램|카톡|카카오톡|개인 메일|왓츠앱)(으로|에서|로)* … (따로|개인적으로|여기 말고) … (연락|주세요)*', '(여기 말고|여기서 말고) … (텔레그램|카톡|왓츠앱|메일)'],
    },
  },
  {
    language: 'zh', phrases: {
      'samples-sent-demand': ['(先|首先|先期)(免费|)(寄|发|送|提供)* … (样品|样件|樣品) … (免费|走dhl|dhl|顺丰|你方承担|贵方承担|再签|然后签|签合同)*', '(免费|免費)(寄|发|送)* … (样品|样件) … (再签|然后签|签合同|签约|dhl)'],
    },
  },
  {
    language: 'fa', phrases: {
      'off-platform': ['(خصوصی|شخصی) … (پیام بده*|بنویس*)', 'اینجا نه … (تلگرام|واتساپ|خصوصی)'],
    },
  },
  {
    language: 'he', phrases: {
      'samples-sent-demand': ['(שלחו|תשלחו|לשלוח) (קודם|תחילה|לפני הכל) … (דוגמאות|דגמים|דוגמה) … (חינם|בחינם|dhl|על חשבונכם)'],
      'counterparty-silence': ['(אל|בלי) (תגידו|תספרו|תזכירו|להגיד|לספר) … (לבנק|בבנק|למכס|לאף אחד)'],
      'third-party-charge': ['(חייבו|תחייבו|לחייב) … (הכרטיס*) … (נוספים|יותר|למוביל|לנהג|העבירו)'],
    },
  },
  {
    language: 'hi', phrases: {
      'samples-sent-demand': ['(पहले) … (सैंपल|नमूने|नमूना) … (मुफ़्त|मुफ्त|फ्री|dhl) … (भेज*)'],
      'third-party-charge': ['(मेरे कार्ड) … (ज़्यादा|ज्यादा|अतिरिक्त|एक्स्ट्रा) … (काट*|चार्ज)'],
      'off-platform': ['(टेलीग्राम|व्हाट्सएप|व्हाट्सऐप) … (निजी|पर्सनल|प्राइवेट)'],
    },
  },
  {
    language: 'th', phrases: {
      'off-platform': ['(ทัก|แอด|ติดต่อ|คุย)(เทเลแกรม|ไลน์ส่วนตัว)(ส่วนตัว|แทน|มา)'],
    },
  },
  {
    language: 'hu', phrases: {
      'samples-sent-demand': ['(eloszor|elobb|elsokent) … (kuld*) … (ingyen|ingyenes|dhl|fedex) … (minta*|mintat|mintakat)', '(ingyen|ingyenes) … (minta*) … (dhl|fedex|utana|szerzod*)'],
      'counterparty-silence': ['(ne) (mondj*|emlits*|arulj*) … (bank*|vam*|senki*)'],
      'third-party-charge': ['(terheljen|terheljenek|vonjon le|vonjanak le) … (kartya*) … (plusz|tobb*|fuvarozo*|adja at|utalja)'],
      'off-platform': ['(privatban|maganban|telegramon) (irjon|irjanak|keressen|keressenek|beszeljunk)', '(irjon|keressen|irjanak) (inkabb |) (privatban|telegramon)', '(irjon|irjanak|keressen|keressenek) … (privat*|telegram*|whatsapp*|viber*) … (ne itt|inkabb)*'],
    },
  },
  {
    language: 'ro', phrases: {
      'counterparty-silence': ['(nu) (spuneti|mentionati|pomeniti|ziceti) … (banc*|vam*|nimanui)'],
      'third-party-charge': ['(debitati|incarcati|trageti) … (card*) … (in plus|inca|transportator*|curier*|dati-i|virati)'],
      'off-platform': ['(scrieti-mi|scrie-mi|contactati-ma|raspundeti-mi) (in |pe |)(privat|telegram)', '(scrieti|scrie|contactati|raspundeti)* … (privat|telegram|whatsapp) … (nu aici|mai bine)*'],
    },
  },
  {
    language: 'el', phrases: {
      'samples-sent-demand': ['(στειλτε|αποστειλατε) (πρωτα|αρχικα) … (δειγμα*|δωρεαν)', '(δωρεαν) δειγμα* … (dhl|fedex|και μετα|υπογραφ*)'],
      'counterparty-silence': ['(μην|μη) (πειτε|αναφερετε|λετε) … (τραπεζα|τελωνειο|κανεναν|σε κανενα)'],
      'off-platform': ['(γραψτε μου|στειλτε μου|γραψε μου|στειλε μου) (ιδιωτικα|στο telegram)', '(γραψτε|στειλτε|επικοινωνηστε) … (ιδιωτικα|telegram|viber|whatsapp) … (οχι εδω|καλυτερα)*'],
    },
  },
  {
    language: 'sv', phrases: {
      'samples-sent-demand': ['(skicka|sänd) (först|i förväg) … (prov*|gratis)', '(gratis) prov* … (dhl|fedex|sedan|skriver)'],
      'counterparty-silence': ['(säg|nämn|berätta) (inte|inget|ingenting) … (till |för |)(banken|tullen|någon|chefen)'],
      'third-party-charge': ['(dra|debitera|belasta) … (extra|mer) … (kort) … (speditör*|chaufför*|ge|betala)'],
    },
  },
]
