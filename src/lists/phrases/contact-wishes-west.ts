import { messengers, type Wishes } from './contact-wish'

/** How the sender wants to be answered, in languages of Europe, the Near East and the Americas. */
export const westernWishes: Readonly<Record<string, Wishes>> = {
  en: {
    'call-wish': [
      '(please|pls|plz|kindly|just|can you|could you|would you|you can|you may|you could|feel free to|do) (call|ring|phone|telephone) (me|us|my|our)',
      '(call|ring|phone|telephone) (me|us) (back|on|at|asap|when|once|as soon|tomorrow|today|anytime|any time|before|after|urgently|directly|please)',
      '(give|drop) (me|us) a (call|ring|quick call|phone call)', '(prefer|would like|expect|await|awaiting) (a|your|to receive a|to get a) (phone |)(call|callback|call back)',
      '(prefer|happy|like) to (talk|speak|discuss) … (phone|telephone)', '(reach|contact) (me|us) (by|via|on|at) (my |our |)(phone|telephone|mobile|cell)',
    ],
    'chat-wish': [
      `(${messengers}) (me|us) (on|at|please|back|your|the|for)`, `(pls|please|kindly|just|can you|could you) (${messengers}) (me|us|your)`,
      `(message|text|contact|reach|write|write to|call|ping|add|find|reply to|chat with) (me|us) (on|via|by|in|through|over|at) (my |our |)(${messengers})`,
      `(chat|talk|discuss|continue|communicate|reply|answer|send|quote) … (on|via|over|by|through|in) (${messengers})`, `(my|our) (${messengers}) (number|no|id|is|account)`,
      `(add|scan) (my|me on|us on|our) (${messengers})`, `(prefer|by|via|use) (${messengers}) (only|please|is better|is best)`, `(prefer|easier|better|faster) (on|by|via|is) (${messengers})`,
    ],
    'mail-wish': [
      '(please|pls|kindly) (reply|respond|answer|write|contact me|contact us|get back|revert) … (by|via|per|through|to my|to our|to this) (e-mail|email|mail)',
      '(send|email|e-mail) (me |us |it |them |)(your |the |)(quote|offer|quotation|prices|price list|answer|reply) (by|via|per|to my|to our|to) (e-mail|email|mail)',
      '(please|pls|kindly) (e-mail|email) (me|us|your|the)', '(e-mail|email|mail) only', 'only (by|via|per) (e-mail|email|mail)', '(reply|respond|contact me|contact us|write) (by|via) (e-mail|email|mail)',
      'prefer (e-mail|email|mail|writing)',
    ],
    'no-call-wish': [
      'no (phone |telephone |)calls', '(do not|don\'t|dont|never) (call|phone|ring|telephone) (me|us|our|my|please|by)', '(e-mail|email|mail) only', 'only (by|via|per) (e-mail|email|mail)',
      '(cannot|can\'t|can not|unable to) (take|receive|answer) (phone |)calls', 'not (call|phone|ring) (me|us)',
    ],
  },
  de: {
    'call-wish': [
      '(rufen sie|ruft|ruf) (mich|uns) (bitte |doch |gerne |kurz |)(an|zurück|unter)', '(rufen sie|ruft|ruf) (mich|uns) … (an|zurück)', '(bitte|wir bitten) (um |)(rückruf|anruf|ihren rückruf|ihren anruf|einen rückruf)',
      '(um|wünsche*|erbitte*) (einen |ihren |)(rückruf|anruf)', '(telefonisch|per telefon) (erreichbar|melden|kontaktieren|besprechen|zu erreichen)', '(melden sie sich|melde dich) … (telefonisch|per telefon)',
      '(mich|uns) (anrufen|zurückrufen|telefonisch)',
    ],
    'chat-wish': [
      `(per|via|über|auf|bei) (${messengers}) (schreiben|melden|kontaktieren|erreichbar|schicken|senden|antworten|anschreiben)`, `(schreiben|melden|antworten|kontaktieren|schicken|senden) … (per|via|über|auf|bei) (${messengers})`,
      `(meine|unsere|mein|unser) (${messengers}) (nummer|ist|konto|kontakt)`, `(am besten|gerne|lieber|bitte) (per|via|über) (${messengers})`,
    ],
    'mail-wish': [
      '(bitte|antwort|antworten|antworten sie|angebot|schreiben sie) … (per|via|nur per) (e-mail|email|mail)', '(nur|ausschließlich|lieber|am besten) (per|via) (e-mail|email|mail)', '(schicken|senden|mailen) (sie |)(mir|uns) … (per|an meine|an unsere) (e-mail|email|mail)*',
    ],
    'no-call-wish': ['(keine|bitte keine) (anrufe|telefonate)', '(nicht|bitte nicht) (anrufen|telefonisch)', '(nur|ausschließlich) (per|via) (e-mail|email|mail)', 'rufen sie (mich |uns |)(bitte |)nicht an'],
  },
  es: {
    'call-wish': [
      '(por favor|favor|puede|pueden|podría|podrían|pueden) (llamarme|llamarnos|de llamarme|de llamarnos)', '(llámeme|llámenos|llamame|llámenme|llámennos)', '(me|nos) (puede|pueden|podría|podrían) (llamar|marcar|telefonear)',
      '(favor|por favor) (llamar|comunicarse) (al|a los|por teléfono)', '(prefiero|preferimos|espero|esperamos|agradezco|agradecería) (su |una |que me |hablar por )(llamada|llame*|teléfono)',
    ],
    'chat-wish': [
      `(escríbame|escríbanos|escribame|escribeme|contácteme|contáctenos|contactarme|contactarnos|agrégueme|agregueme|mándeme|envíeme|respóndame|comunicarse|responder|escribir*) … (por|al|a mi|en|vía) (${messengers})`,
      `(mi|nuestro) (número de |numero de |)(${messengers}) (es|número|numero)`, `(por|vía|mejor por|mejor al) (${messengers}) (por favor|mejor|es mejor|solo|solamente)`, `(prefiero|preferimos) … (${messengers})`,
    ],
    'mail-wish': [
      '(responder|responda|respóndame|conteste|contestar|contácteme|contactarme|escríbame|enviar|envíe|envíeme|envíenme|mándeme) … (por|al|a mi|a este|vía) (correo|email|e-mail|mail)', '(solo|únicamente|solamente|preferiblemente) (por|vía) (correo|email|e-mail|mail)',
    ],
    'no-call-wish': ['(no llamar|no me llame|no nos llame|no llame|no llamen|sin llamadas)', 'no (recibo|recibimos|atiendo|acepto|puedo recibir) llamadas', '(solo|únicamente|solamente) (por|vía) (correo|email|e-mail|mail)'],
  },
  pt: {
    'call-wish': [
      '(por favor|favor|pode|podem|poderia|poderiam) (me |nos |)(ligar|telefonar|ligue|ligar-me|ligar-nos)', '(ligue|liguem|ligar|telefone) (para |)(mim|nós|o meu|meu|me|nos)', '(me|nos) (liga|ligue|liguem)', '(aguardo|aguardamos|prefiro|espero) (sua |a sua |uma |o seu )(ligação|telefonema|chamada)',
    ],
    'chat-wish': [
      `(chame|chamar|me chama|me chame|contactar|contate|entre em contato|escreva|envie|mande|fale|falar|responder|responda|adicione) … (pelo|no|por|via|através do) (${messengers}|whats|zap)`,
      `(meu|nosso) (${messengers}|whats|zap) (é|e|número|numero)`, `(prefiro|melhor) (pelo|por|via|no) (${messengers}|whats)`,
    ],
    'mail-wish': ['(responder|responda|respondam|enviar|envie|enviem|contactar|escreva) … (por|pelo|via|para o meu|para este) (e-mail|email|mail|correio)', '(só|somente|apenas|preferencialmente) (por|via) (e-mail|email)'],
    'no-call-wish': ['(não ligar|não ligue|não me ligue|não telefonar|não telefone|sem ligações)', 'não (atendo|recebo|atendemos) (ligações|chamadas|telefone)', '(só|somente|apenas) (por|via) (e-mail|email)'],
  },
  fr: {
    'call-wish': [
      '(merci de|veuillez|pouvez-vous|pourriez-vous|vous pouvez|prière de) (bien vouloir |)(m\'appeler|nous appeler|me rappeler|nous rappeler|me téléphoner|nous téléphoner|me joindre par téléphone|me contacter par téléphone)',
      '(appelez|rappelez)( |-)(moi|nous)', '(téléphonez)( |-)(moi|nous)', '(joignable|joindre|contacter) (par téléphone|au téléphone|au numéro)', '(attends|attendons|attente de) votre (appel|coup de fil)',
    ],
    'chat-wish': [
      `(contactez-moi|contactez-nous|contactez moi|écrivez-moi|écrivez-nous|écrivez moi|ajoutez-moi|répondez-moi|répondre|joindre|contacter|discuter|échanger|écrire) … (sur|par|via) (mon |notre |)(${messengers})`,
      `(mon|notre) (numéro |)(${messengers}) (est|numéro)`, `(de préférence|plutôt) (sur|par|via) (${messengers})`,
    ],
    'mail-wish': [
      '(répondre|répondez|répondez-moi|me répondre|nous répondre|contacter|contactez-moi|contactez-nous|écrire|écrivez-moi|envoyer|envoyez) … (par|à mon|à cette|via) (e-mail|email|mail|courriel|adresse mail)', '(uniquement|seulement|exclusivement|de préférence) (par|via) (e-mail|email|mail|courriel)',
    ],
    'no-call-wish': ['(ne pas (me |nous |)(appeler|téléphoner)|pas d\'appel*|ne (m\'|nous )appelez pas|sans appel*)', '(uniquement|seulement|exclusivement) (par|via) (e-mail|email|mail|courriel)'],
  },
  it: {
    'call-wish': [
      '(chiamatemi|chiamateci|mi chiami|ci chiami|richiamatemi|richiamateci|telefonatemi|telefonateci|mi telefoni|mi richiami)', '(potete|può|potreste|potrebbe|pregasi|prego|si prega di) (chiamarmi|chiamarci|richiamarmi|richiamarci|telefonarmi|telefonarci|contattarmi telefonicamente|contattarci telefonicamente)',
      '(attendo|attendiamo|resto in attesa di|gradirei) (una |la |)(sua |vostra |)(chiamata|telefonata)',
    ],
    'chat-wish': [
      `(scrivetemi|scriveteci|mi scriva|contattatemi|contattateci|mi contatti|contattarmi|contattarci|scrivermi|rispondere|aggiungetemi) … (su|via|tramite|al|per) (${messengers})`, `(il mio|nostro|il nostro) (numero |)(${messengers}) (è|numero)`, `(preferisco|meglio|preferibilmente) (su|via|tramite) (${messengers})`,
    ],
    'mail-wish': ['(rispondere|rispondetemi|rispondeteci|risponda|contattarmi|contattarci|scrivetemi|inviare|inviatemi|mandatemi) … (via|per|tramite|alla mia|a questa) (e-mail|email|mail|posta)', '(solo|esclusivamente|preferibilmente|soltanto) (via|per|tramite) (e-mail|email|mail)'],
    'no-call-wish': ['(non (mi |ci |)(chiamate|chiamare|telefonate|telefonare|chiami|telefoni)|niente telefonate|niente chiamate|no telefonate)', '(solo|esclusivamente|soltanto) (via|per|tramite) (e-mail|email|mail)'],
  },
  nl: {
    'call-wish': ['(bel|belt u|bellen) (mij|me|ons) (even |a.u.b. |aub |)(op|terug|gerust|terug op)', '(kunt u|kan u|wilt u|gelieve|graag) (mij |me |ons |)(even |)(bellen|terugbellen|opbellen|te bellen)', '(telefonisch) (bereikbaar|contact|overleg*)', '(verzoek* om|graag) (een |)(telefonisch contact|terugbelverzoek)'],
    'chat-wish': [`(app|stuur|bericht|bereik|antwoord*|bereikbaar|neem contact) … (via|op|per) (${messengers})`, `(mijn|ons|onze) (${messengers}) (nummer|is)`, `(liefst|graag|voorkeur) (via|per|op) (${messengers})`, '(app|appt u|whatsapp) (mij|me|ons) (even|gerust|op)'],
    'mail-wish': ['(antwoord*|reageer|reactie|offerte|stuur|neem contact) … (per|via) (e-mail|email|mail)', '(alleen|uitsluitend|enkel|liefst) (per|via) (e-mail|email|mail)', '(graag|gelieve) (per|via) (e-mail|email|mail)'],
    'no-call-wish': ['(niet (bellen|telefoneren)|bel (mij |me |ons |)niet|geen (telefoontjes|telefonisch contact|belletjes))', '(alleen|uitsluitend|enkel) (per|via) (e-mail|email|mail)'],
  },
  pl: {
    'call-wish': ['(proszę|prosimy|proszę o|prosimy o) (kontakt telefoniczny|zadzwonić|dzwonić|telefon|oddzwonienie|o telefon)', '(zadzwoń*|zadzwońcie|dzwonić|oddzwoń*) (do mnie|do nas|pod)', '(kontakt|najlepiej|preferuj*) (telefoniczny|telefonicznie)'],
    'chat-wish': [`(proszę|pisać|napisz|kontakt|napisać|odpowiedź|odezwać się|dodaj) … (na|przez|via|poprzez) (${messengers})`, `(mój|nasz) (numer |)(${messengers}) (to|numer)`, `(najlepiej|wolę) (na|przez) (${messengers})`],
    'mail-wish': ['(proszę|prosimy|odpowiedź|ofertę|kontakt) … (mailem|e-mailem|mailowo|mailowy|na maila|na mail|drogą mailową|na adres e-mail)', '(tylko|wyłącznie|jedynie|najlepiej) (mailem|e-mailem|mailowo|mailowy|przez e-mail|drogą mailową|na maila)'],
    'no-call-wish': ['(proszę |)nie (dzwonić|telefonować|dzwońcie|dzwoń)', '(tylko|wyłącznie|jedynie) (kontakt |)(mailem|e-mailem|mailowo|mailowy|przez e-mail|drogą mailową)'],
  },
  ru: {
    'call-wish': [
      '(позвоните|перезвоните|звоните|наберите) (мне|нам|пожалуйста|по|на)', '(прошу|просим|просьба|можете|могли бы вы|жду) (вас |)(мне |нам |)(позвонить|перезвонить|звонка|вашего звонка)', '(связаться|свяжитесь|связь) (со мной |с нами |)(по телефону)', '(ждем|жду) (вашего |)звонка',
    ],
    'chat-wish': [
      `(пишите|напишите|свяжитесь|связаться|ответьте|ответить|добавьте|связь|писать|пришлите|отправьте|скиньте) … (в|на|через|по) (${messengers}|вотсап*|ватсап*|вацап*|вайбер*|телеграм*|вичат*|скайп*)`,
      `(мой|наш) (${messengers}|вотсап|ватсап|вайбер|телеграм|вичат) (номер|это)`, `(лучше|удобнее) (в|через) (${messengers}|вотсап*|ватсап*|вайбер*|телеграм*|вичат*)`,
    ],
    'mail-wish': ['(ответьте|ответ|пишите|напишите|пришлите|отправьте|высылайте|вышлите|просьба|прошу) … (на почту|по почте|на e-mail|на email|на мейл|по электронной почте|на электронную почту|по e-mail|по email)', '(только|лучше|исключительно) (по|на) (e-mail|email|почте|почту|электронной почте|электронную почту|мейл)'],
    'no-call-wish': ['(не звоните|не звонить|без звонков|не надо звонить|просьба не звонить)', '(только|исключительно) (по|на) (e-mail|email|почте|почту|электронной почте|электронную почту)'],
  },
  tr: {
    'call-wish': ['(beni|bizi) (arayın|arayınız|arar mısınız|arayabilir*|ara|arayabilirsiniz)', '(lütfen) (arayın|arayınız|telefonla)', '(telefonla|telefondan) (görüş*|ulaş*|arayın|iletişim*)', '(aramanızı|telefonunuzu|dönüşünüzü telefonla) (bekliyor*|rica*)'],
    'chat-wish': [`(${messengers})('tan|'dan|'ten|tan|dan|ten| üzerinden| ile| hattından) (yazın|yazınız|ulaşın|iletişim|iletin|dönün|cevap|görüş*|yazabilir*|ulaşabilir*|dönüş*)`, `(${messengers}) (numaram|numaramız|hattım|hattımız)`],
    'mail-wish': ['(mail|e-posta|e-mail|eposta|email) (ile|yoluyla|üzerinden|olarak) (dönüş*|cevap*|yanıt*|iletişim*|gönder*|iletin)', '(sadece|yalnızca) (mail|e-posta|e-mail|email|eposta)'],
    'no-call-wish': ['(aramayın|aramayınız|telefonla aramayın|lütfen aramayın)', '(sadece|yalnızca) (mail|e-posta|e-mail|email|eposta) (ile|yoluyla|üzerinden)', 'telefonla (görüşemi*|konuşamı*|aramayın*)'],
  },
  ar: {
    'call-wish': ['(اتصل|اتصلوا|الاتصال|اتصال) (بي|بنا|بى|علي|علينا|على الرقم|على رقم|هاتفيا)', '(يرجى|الرجاء|ارجو|نرجو|برجاء) (الاتصال|التواصل هاتفيا|مكالمتي|الاتصال هاتفيا)', '(كلمني|كلمونا|كلموني|هاتفني)', '(انتظار|انتظر|ننتظر) (اتصالكم|مكالمتكم|اتصالك)'],
    'chat-wish': [
      `(تواصل|تواصلوا|التواصل|راسلني|راسلونا|راسلوني|مراسلتي|مراسلتنا|ارسل|ارسلوا|الرد|اضافتي|كلمني|ارسال) … (واتساب|الواتساب|واتس|الواتس|واتس اب|الواتس اب|ويشات|الوي شات|تلجرام|تليجرام|فايبر|${messengers})`, '(رقم|رقمي) (واتساب|الواتساب|الواتس|واتس اب|واتس)',
    ],
    'mail-wish': ['(الرد|ردكم|ارسال|ارسلوا|التواصل|راسلونا|راسلني|يرجى|الرجاء) … (عبر|على|بواسطة|عن طريق) (البريد|الايميل|ايميل|البريد الالكتروني|بريدي)', '(فقط|حصرا) (عبر|على) (البريد|الايميل)', '(عبر|بواسطة) (البريد|الايميل|البريد الالكتروني) (فقط)'],
    'no-call-wish': ['(لا تتصل|لا تتصلوا|عدم الاتصال|بدون اتصال|بدون مكالمات|لا مكالمات|لا اتصالات)', '(عبر|بواسطة|على) (البريد|الايميل|البريد الالكتروني) (فقط)'],
  },
  fa: {
    'call-wish': ['(با من|با ما|به من|به ما|با اینجانب) (تماس بگیرید|تماس بگیر|زنگ بزنید|تلفن بزنید|تماس تلفنی بگیرید)', '(لطفا|خواهشمند است|ممنون می شوم) (تماس بگیرید|زنگ بزنید|تلفنی|تماس تلفنی)', '(منتظر) (تماس|تماس شما|تلفن)'],
    'chat-wish': [`(در|به|از طریق|توی) (واتساپ|واتس اپ|واتس آپ|تلگرام|وی چت|ویچت|وایبر|${messengers}) … (پیام|تماس|بنویسید|بفرستید|جواب|ارسال|پاسخ|در ارتباط)`, '(واتساپ|تلگرام|شماره واتساپ|وی چت) (من|ما|بنده)'],
    'mail-wish': ['(پاسخ|جواب|ارسال|بفرستید|تماس) … (از طریق|به|با|توسط) (ایمیل|پست الکترونیک|پست الکترونیکی)', '(از طریق|با|به|توسط) (ایمیل|پست الکترونیک|پست الکترونیکی) (پاسخ|جواب|ارسال|تماس|بفرستید|باشد|فقط)', '(فقط|صرفا) (از طریق |با |به |)(ایمیل|پست الکترونیک)'],
    'no-call-wish': ['(تماس نگیرید|زنگ نزنید|تلفن نکنید|تماس تلفنی نگیرید|بدون تماس)', '(فقط|صرفا) (از طریق |با |به |)(ایمیل|پست الکترونیک)'],
  },
}
