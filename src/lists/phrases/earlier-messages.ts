import type { PhrasePack } from '../concepts'

/** One language's ways to ask after messages sent before. */
function earlierMessages(language: string, ...phrases: readonly string[]): PhrasePack {
  return { language, phrases: { 'follow-up': phrases } }
}

/** The sender's own earlier messages, however many: whoever names them asks what became of them. */
export const earlierMessagePacks: readonly PhrasePack[] = [
  earlierMessages('en', '(my|our) (two |three |both |other |many |several |) (previous|earlier|prior|former|past) (email*|e-mail*|mail*|message*|letter*|note*|fax*|request|inquiry|enquiry|inquiries|enquiries)',
    '(my|our) (last|first) (two|three|few) (email*|e-mail*|mail*|message*|letter*)', '(you have|you\'ve|you|nobody has|no one has|nobody) (not |never |yet to |still not |) (responded|replied|answered|respond|reply)( to|) (my|our|me|us|any)',
    '(written|wrote|emailed|e-mailed|mailed|messaged|sent) … (twice|two times|several times|three times|many times|on two occasions|more than once)', '(twice|on two occasions|several times|three times) … (written|wrote|emailed|sent|messaged)', '(have not|haven\'t|not|never|didn\'t|did not) (responded|replied|answered|respond|reply|answer) to (my|our|me|us|any|it|them|which)'),
  earlierMessages('de', '(mein*|unser*) (beiden |zwei |drei |) (letzt*|vorig*|fruher*|vorherig*|bisherig*|vorangegang*) (mails|e-mails|nachrichten|schreiben|anfragen)', '(schon|bereits) (zweimal|zwei mal|dreimal|drei mal|mehrfach|mehrmals) (geschrieben|gemailt|angefragt|kontaktiert)'),
  earlierMessages('fr', '(mes|nos) (deux |trois |derniers |) (mails|e-mails|emails|courriels|messages|courriers|lettres|demandes) (precedent*|anterieur*)', '(mes|nos) (deux|trois) (derniers|dernieres|precedents|precedentes) (mails|e-mails|emails|courriels|messages|demandes)', '(recu|eu) (de |aucune |) (reponse|retour) (de votre part|de vous)', '(pas|aucune|sans) (encore |) (recu |eu |) (de |) (reponse|retour) (a |de |) (mes|mon|nos|notre|votre|vous)'),
  earlierMessages('es', '(mis|nuestros) (dos |tres |ultimos |) (correos|mails|emails|mensajes|e-mails) (anterior*|previos)', '(mi|nuestro) (correo|mail|email|mensaje) (anterior|previo)', '(vio|vieron|viste|ha visto|han visto|leyo|leyeron|ha leido) (mi|mis|nuestro|nuestros) (correo*|mensaje*|mail*|email*)'),
  earlierMessages('pt', '(meus|nossos) (dois |tres |ultimos |) (e-mails|emails|mails|mensagens) (anterior*)', '(minhas|nossas) (duas |tres |ultimas |) mensagens (anterior*)', '(meu|nosso) (e-mail|email) anterior', 'minha mensagem anterior', '(viu|viram|receberam|recebeu|leu|leram) (o |a |os |as |) (meu|minha|meus|minhas|nosso|nossa|nossos|nossas) … (e-mail*|email*|mensage*)'),
  earlierMessages('it', '(mie|nostre) (due |tre |ultime |) (mail|e-mail|email|lettere) (precedenti)', '(miei|nostri) (due |tre |ultimi |) messaggi precedenti', '(mia|nostra) (precedente|ultima) (mail|e-mail|email)', '(sto|stiamo|sono|siamo) (ancora |sempre |) (aspettando|attendendo|in attesa) … (risposta|riscontro|notizie)'),
  earlierMessages('nl', '(mijn|onze) (twee |drie |) (vorige|eerdere|laatste) (mails|e-mails|berichten|mailtjes|berichtjes)', '(mijn|onze) (vorige|eerdere) (mail|e-mail|bericht|mailtje|berichtje)'),
  earlierMessages('pl', '(moje|nasze|mojego|naszego) (dwa |trzy |) (poprzedni*|wczesniejsz*|ostatni*) (mail*|e-mail*|wiadomosc*|pism*|zapytan*)'),
  earlierMessages('cs', '(moje|me|nase|muj|nas) (dva |tri |dve |) (predchozi|drivejsi|minul*|posledni) (e-mail*|mail*|zprav*|dopis*)'),
  earlierMessages('sk', '(moje|nase|moj|nas) (dva |tri |dve |) (predchadzajuc*|predosl*|skorsi*|posledn*) (e-mail*|mail*|sprav*|list*)'),
  earlierMessages('sl', '(moj*|nas*) (dve |dva |) (prejsnj*|predhodn*|zadnj*) (sporocil*|mail*|e-sporocil*|e-post*|pism*)'),
  earlierMessages('hr', '(moj*|nas*) (dva |dvije |tri |) (prethodn*|prosl*|ranij*|posljednj*) (mail*|poruk*|e-mail*|upit*|dopis*)'),
  earlierMessages('sr', '(moj*|nas*) (dva |dve |tri |) (prethodn*|ranij*|poslednj*) (mejl*|poruk*|e-mail*|imejl*|upit*)', '(мој*|наш*) (два |две |три |) (претходн*|раниј*|последњ*) (мејл*|порук*|имејл*|упит*|писм*)'),
  earlierMessages('bg', '(предишн*|предходн*|последн*) (ми|ни) (две |три |) (писма|писмо|имейл*|мейл*|съобщени*|запитван*)'),
  earlierMessages('ru', '(мои|мое|моё|наши|наше|моих|наших) (два |две |три |оба |) (предыдущ*|прошл*|последн*|прежн*) (письм*|сообщени*|мейл*|запрос*|email)'),
  earlierMessages('uk', '(мої|мій|наші|наш|моїх|наших) (два |дві |три |) (попередн*|минул*|останн*) (лист*|повідомлен*|запит*)'),
  earlierMessages('ro', '(cele doua |) (mesaje|mesajele|mailuri|mailurile|emailuri|emailurile|e-mailuri|mesajul|mailul|emailul) (anterioare|anterior|precedente|precedent|de dinainte) (ale mele|meu|noastre|nostru|)'),
  earlierMessages('hu', '(elozo|korabbi|multkori|utolso) (ket |harom |) (levelem*|leveleim*|uzenetem*|uzeneteim*|e-mailem*|emailem*|mailem*|megkeresesem*)'),
  earlierMessages('el', '(προηγουμεν*|παλιοτερ*|τελευται*) (μηνυματα|μηνυμα|email*|e-mail*|mail*) (μου|μας)'),
  earlierMessages('tr', '(onceki|evvelki|son|daha onceki) (iki |uc |) (mailim*|maillerim*|mesajim*|mesajlarim*|e-postam*|e-postalarim*|yazim*|mesajimiz*|mailimiz*)'),
  earlierMessages('sv', '(mina|mitt|min|vara|vart|var) (tva |tre |) (tidigare|forra|senaste|foregaende) (mejl|mail|meddelanden|meddelande|e-post*|brev)'),
  earlierMessages('da', '(mine|min|vores) (to |tre |) (tidligere|forrige|seneste|sidste) (mail*|e-mail*|besked*|henvendelse*)'),
  earlierMessages('no', '(mine|min|vare|var) (to |tre |) (tidligere|forrige|siste) (mail*|e-post*|melding*|henvendelse*)'),
  earlierMessages('fi', '(kaksi |kolme |) (edellis*|aiem*|viime) (sahkoposti*|viesti*|viestei*|sahkopostei*|meili*)'),
  earlierMessages('ar', '(رسائلي|رسالتي|رسائلنا|رسالتنا|ايميلاتي|ايميلي|رسايلي) (السابقه|الاولي|الماضيه|السابق|الاخيره|السابقتين)', '(وصلتكم|وصلكم|استلمتم|شفتو|شفتم|وصلتك|وصلك) (رسائلي|رسالتي|رسالتنا|رسائلنا|ايميلي|الايميل|الرساله)'),
  earlierMessages('fa', '(ایمیل|پیام|نامه)(های|) (قبلی|پیشین|اخیر) (من|ما|بنده|اینجانب)', '(دو |چند |) (ایمیل|پیام|نامه) قبلی'),
  earlierMessages('he', '(המיילים|ההודעות|הודעות|הפניות|המכתבים|המייל|ההודעה) (הקודמים|הקודמות|הקודם|הקודמת|האחרונים|האחרונות) (שלי|שלנו)'),
  earlierMessages('ur', '(میری|میرے|ہماری|ہمارے) (پچھلی|پچھلے|سابقہ|پہلی|گزشتہ) (دو |تین |) (ای میل*|میل*|پیغام*|میسج*)'),
  earlierMessages('hi', '(मेरे|मेरी|हमारे|हमारी) (पिछले|पिछली|पहले वाले|पुराने) (दो |तीन |) (ईमेल|मेल|मैसेज|संदेश)', '(mera|mere|meri|hamara) (pichla|pichle|pichli|pehle wala) … (mail|email|message|msg)'),
  earlierMessages('bn', '(আমার|আমাদের) (আগের|পূর্বের|গত) (দুটি |দুইটি |) (ইমেইল*|মেইল*|মেসেজ*|চিঠি*|বার্তা*)'),
  earlierMessages('ta', '(என்|எனது|எங்கள்) (முந்தைய|கடந்த) (மின்னஞ்சல்*|செய்தி*|மெயில்*)'),
  earlierMessages('sw', '(barua pepe|ujumbe|jumbe) (zangu|wangu|yangu|zetu|wetu) (mbili |) (za|wa|ya) (awali|nyuma|mwanzo|kwanza)'),
  earlierMessages('vi', '(email|mail|thu|tin nhan|tin) (truoc|lan truoc|truoc do|hom truoc) (cua |ben |) (toi|em|minh|chung toi|ben em)', '(hai|2|may|cac) (email|mail|tin nhan|thu|tin) (truoc)'),
  earlierMessages('id', '(email|surel|pesan|surat|chat|wa) (saya|kami) (yang |) (sebelumnya|terdahulu|kemarin|lalu|tempo hari)'),
  earlierMessages('ms', '(emel|e-mel|mesej|surat|email) (saya|kami) (yang |) (sebelum ini|terdahulu|lepas|dulu|tempoh hari)'),
  earlierMessages('th', '(อีเมล|เมล|ข้อความ|จดหมาย) … (ก่อนหน้า|ครั้งก่อน|ฉบับก่อน|ที่แล้ว|ก่อนหน้านี้) … (ได้รับ|ถึง|เห็น|อ่าน|ของ)', '(ได้รับ|เห็น|อ่าน)(อีเมล|เมล|ข้อความ) … (ก่อนหน้า|ครั้งก่อน|ฉบับก่อน|ที่แล้ว)'),
  earlierMessages('tl', '(natanggap|nabasa|nakita) … (email|mensahe|message|mail) (ko|namin)'),
  earlierMessages('ko', '(지난번|이전|앞서|먼저|저번)(에|의|) (보낸|보내드린|드린|발송한|) (메일|이메일|메시지|문자|연락|공문)', '(보낸|보내드린|발송한) (메일|이메일|메시지|문자) … (받으|확인|보셨|도착)'),
  earlierMessages('ja', '(先日|以前|前回|先週)(お送りした|送った|お送りいたしました|送信した|の)(二通の|)(メール|ご連絡|お手紙|メッセージ|FAX|ファックス)', '(二度|二回|2回|何度か|再三)(ご連絡|メール|お送り|連絡)'),
  earlierMessages('zh', '(之前|先前|上次|以前)(给你们|给您|给你|给贵司)(发|寄|发送)(的|过的|了)(邮件|消息|信|询盘)', '(之前|先前|前面|上次|前两次|以前)(发|寄|发送|写)(给你们|给您|给你|给贵司|)(的|过|了)(两封|几封|那封|两次|)(邮件|信|邮箱|消息|郵件|訊息|询盘|函)', '(发|寄|发送|寫|写)(了|过)(两|几|三|好几)(封|次|条)(邮件|信|消息|郵件)'),
]
