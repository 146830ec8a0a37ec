import { messengers, type Wishes } from './contact-wish'

/** How the sender wants to be answered, in languages of East, South-East and South Asia. Chinese is written in simplified script here. */
export const asianWishes: Readonly<Record<string, Wishes>> = {
  zh: {
    'call-wish': [
      '(请|麻烦|可以|方便的话|欢迎|希望|烦请|敬请|盼|最好)(您|你们|你|贵司|尽快|直接|随时|能|可以|先|)(给我打电话|给我来电|给我们打电话|给我们来电|来电|致电|回电|电联|电话联系|电话沟通|拨打|打电话|打我电话|打我手机|打给我)',
      '给(我|我们|本人)(打|回|来|拨)(个|一个|)电话', '(打|拨打|拨)(我|我们|我的|我们的)(电话|手机|座机)', '(回电|回个电话|等您电话|等你电话|等您来电|电话详谈|电话聊)',
    ],
    'chat-wish': [
      `(加|添加|加一下|加下)(我|我们|我的|一下|下|您|你|个|)(微信|${messengers}|qq|钉钉)`, `(微信|${messengers}|钉钉)(联系|沟通|聊|详聊|详谈|发我|回复|报价|发给我|上聊|上谈|加我)`,
      `(用|通过|在|发到|发|到)(我的|我|)(微信|${messengers}|钉钉)(联系|沟通|聊|回复|上|给我|发我|报价|谈)`, `(我的|我|我们)(微信|${messengers})(号|是|:|账号)`,
    ],
    'mail-wish': [
      '(请|麻烦|烦请|最好|希望|尽量)(您|你们|你|直接|尽快|)(用|通过|以|发|发送|回复|)(电子邮件|邮件|邮箱|电邮|email|e-mail)(回复|联系|发送|报价|告知|沟通|答复|给我|我|形式)', '(发|发送|回复|报|传)(到|至|给)(我|我的|我们的|以下|下面|此|这个|下列|)(邮箱|电子邮箱|email|e-mail|邮件)',
      '(只|仅|只能|仅限)(用|通过|以|限|能|接受|)(邮件|电子邮件|电邮|邮箱|email)',
    ],
    'no-call-wish': ['(不要|别|勿|请勿|不方便|先别|无需|不必|不用)(给我|给我们|)(打电话|来电|致电|电话联系|打我电话|打手机|接电话|接听电话)', '(谢绝|不接)(来电|电话)', '(只|仅|只能|仅限)(用|通过|以|限|能|接受|)(邮件|电子邮件|电邮|邮箱|email)'],
  },
  ja: {
    'call-wish': ['(お電話|電話|折り返し|ご連絡の電話)(を|で|にて|)(ください|下さい|いただけ|頂け|お願い|ご連絡|お待ち|いただき|頂き|連絡)', '(折り返し)(の|)(お電話|電話|ご連絡)'],
    'chat-wish': [`(line|ライン|${messengers}|チャット)(で|にて|へ|に|まで)(連絡|ご連絡|お願い|ください|返信|ご返信|メッセージ|やり取り|追加)`],
    'mail-wish': ['(メール|eメール|e-mail|email)(で|にて|での|へ|に|のみで|まで)(ご連絡|連絡|ご返信|返信|お返事|ご回答|回答|お願い|いただけ|頂け|いただき|送付|お送り|ください)', '(連絡|返信|やり取り)(は|)(メール)(のみ|で|にて|だけ)'],
    'no-call-wish': ['(電話|お電話)(は|でのご連絡は|での連絡は|でのお問い合わせは|)(ご遠慮|お控え|控え|不可|受け付けて|受けられ|出られ|しないで|なさらないで|不要)', '(メール)(のみ|だけ)(で|にて|の|)'],
  },
  ko: {
    'call-wish': ['(전화|통화|연락 전화)(를|로|) ?(주세요|주십시오|바랍니다|부탁|주시|해 주|해주|연락|요청|원합니다)', '(전화|통화) (주세요|주십시오|바랍니다|부탁|주시|해 주|해주|연락|요청)', '전화로 (연락|상담|답변|회신)'],
    'chat-wish': [`(카톡|카카오톡|라인|위챗|왓츠앱|텔레그램|${messengers})(으로|로|에|에서) (연락|답변|회신|보내|주세요|부탁|문의|메시지|상담)`, `(카톡|카카오톡|위챗|왓츠앱|${messengers}) (주세요|부탁|친구 추가|추가)`],
    'mail-wish': ['(이메일|메일|e메일|email|e-mail)(로|으로|로만|을|) (회신|답변|연락|보내|주세요|부탁|견적|회답|답장|주시|발송)'],
    'no-call-wish': ['(전화|통화)(는|는 |) ?(사양|삼가|하지 마|하지마|받지 않|받을 수 없|불가|어렵|안 됩|안됩|곤란|자제)', '(이메일|메일)로만'],
  },
  vi: {
    'call-wish': ['(vui lòng|xin|hãy|mong|làm ơn|nhờ|anh chị|bạn) (gọi|gọi lại|gọi điện|điện thoại) (cho|lại|tôi|em|mình|chúng tôi|theo|số|vào)', '(gọi|gọi lại|gọi điện|alo) cho (tôi|em|mình|chúng tôi|anh|chị)', '(liên hệ|trao đổi|tư vấn) (qua|bằng) điện thoại'],
    'chat-wish': [`(liên hệ|nhắn tin|nhắn|kết bạn|gửi|trả lời|trao đổi|add|báo giá|inbox) … (qua|trên|bằng|vào|về) (${messengers})`, `(zalo) (của (tôi|em|mình)|cho (tôi|em|mình)|số|em là)`, `(kết bạn|add) (${messengers})`],
    'mail-wish': ['(trả lời|phản hồi|gửi|liên hệ|báo giá|hồi âm) … (qua|bằng|vào|về|theo) (email|e-mail|mail|thư điện tử|địa chỉ email)', '(chỉ) … (qua|bằng) (email|e-mail|mail)'],
    'no-call-wish': ['(đừng|không|xin đừng|vui lòng không|không cần|khỏi) (gọi|gọi điện|gọi điện thoại)', '(chỉ) (liên hệ |trả lời |)(qua|bằng) (email|e-mail|mail)', '(không) (nghe|nhận) (điện thoại|cuộc gọi|máy)'],
  },
  id: {
    'call-wish': ['(tolong|mohon|silakan|silahkan|harap|bisa|boleh|dapat) (di |)(telepon|telpon|telp|hubungi|call|ditelepon) (saya|kami|ke nomor|balik|nomor)', '(telepon|telpon|telp|hubungi) (saya|kami) (di|ke|lewat telepon|via telepon|balik|segera|nomor)', '(hubungi|kontak) … (melalui|lewat|via|per) telepon'],
    'chat-wish': [`(hubungi|chat|kirim|balas|kontak|kabari|jawab|kirimkan|wa|tambahkan) … (via|lewat|melalui|di|ke|by|per) (wa|${messengers})`, `(nomor|no|nomer) (wa|${messengers}) (saya|kami)`, '(tolong|mohon|silakan|silahkan|bisa|langsung) (wa|whatsapp) (saya|kami|ke|aja|saja)'],
    'mail-wish': ['(balas|jawab|kirim|kirimkan|dikirim|respon|hubungi|mohon|penawaran) … (via|lewat|melalui|ke|per) (email|e-mail|surel)', '(hanya|cukup) (via|lewat|melalui) (email|e-mail|surel)'],
    'no-call-wish': ['(jangan|tidak perlu|mohon tidak|tolong jangan|mohon jangan) (telepon|telpon|menelepon|menelpon|ditelepon|call)', '(hanya|cukup) (via|lewat|melalui) (email|e-mail|surel)'],
  },
  th: {
    'call-wish': ['(กรุณา|โปรด|รบกวน|ช่วย|รบกวนช่วย|ขอให้|ขอความกรุณา)(โทร|โทรกลับ|โทรหา|โทรศัพท์|ติดต่อทางโทรศัพท์|โทรติดต่อ)', '(โทรกลับ|โทรหา|โทรติดต่อ|โทรมา|โทร)(ผม|ฉัน|ดิฉัน|เรา|กลับมา|ที่เบอร์|ได้ที่|มาที่)', 'ติดต่อกลับ(ทาง|ที่|ผ่าน)(โทรศัพท์|เบอร์)'],
    'chat-wish': [`(ทัก|แอด|ติดต่อ|ส่ง|คุย|ตอบ|แชท|เพิ่มเพื่อน|ตอบกลับ)(กลับ|มา|ได้|ข้อมูล|)(ทาง|ผ่าน|ใน|ที่|)(ไลน์|line|วอทส์แอป|วีแชท|${messengers})`, '(ไลน์|ไอดีไลน์|line)(ไอดี|ของ|id| id)'],
    'mail-wish': ['(ตอบ|ตอบกลับ|ส่ง|ติดต่อ|แจ้ง)(กลับ|มา|ใบเสนอราคา|ราคา|ข้อมูล|)(มา|)(ทาง|ผ่าน|ที่|ไปที่|มาที่|ไปยัง)(อีเมล|อีเมล์|email|e-mail)', '(ทาง|ผ่าน)(อีเมล|อีเมล์|email|e-mail)(เท่านั้น)'],
    'no-call-wish': ['(ไม่ต้อง|อย่า|กรุณาอย่า|โปรดอย่า|ห้าม|ไม่สะดวก|งด)(โทร|รับสาย|รับโทรศัพท์|คุยโทรศัพท์)', '(ทาง|ผ่าน)(อีเมล|อีเมล์|email|e-mail)(เท่านั้น)'],
  },
  hi: {
    'call-wish': ['(मुझे|हमें|कृपया) (कॉल|फोन|फ़ोन) (करें|करो|कीजिए|कर|करिए|कर दीजिए|कर लें)', '(कॉल|फोन|फ़ोन) (करें|कीजिए|कर लीजिए|करके बताएं)', '(फोन|फ़ोन|कॉल) (पर|पे) (बात|संपर्क|बताएं|सम्पर्क)', '(mujhe|hame|hamein|please) (call|phone|fone) (kare|karen|karo|kijiye|karein)'],
    'chat-wish': [`(व्हाट्सएप|व्हाट्सऐप|वॉट्सऐप|वाट्सएप|व्हाट्सअप|टेलीग्राम|${messengers}) (पर|पे|करें|कीजिए|par|pe|kare|karo) (भेजें|भेजिए|बताएं|संपर्क|मैसेज|संदेश|बात|जवाब|करें|bheje|bhejo|batao|message|contact|kare)`, '(मेरा|हमारा|mera) (व्हाट्सएप|व्हाट्सऐप|whatsapp) (नंबर|नम्बर|number|no)', '(whatsapp|व्हाट्सएप|व्हाट्सऐप) (करें|कीजिए|kare|karo|karein|kijiye)'],
    'mail-wish': ['(ईमेल|ई-मेल|मेल|email|e-mail) (पर|द्वारा|से|के माध्यम से|par|pe) (भेजें|भेजिए|जवाब|उत्तर|संपर्क|बताएं|ही|bheje|bhejo|reply|jawab)', '(केवल|सिर्फ|सिर्फ़) (ईमेल|ई-मेल|मेल)'],
    'no-call-wish': ['(कॉल|फोन|फ़ोन) (न|ना|मत|नहीं) (करें|करो|कीजिए|करिए)', '(केवल|सिर्फ|सिर्फ़) (ईमेल|ई-मेल|मेल)', '(call|phone) (mat|na) (kare|karo|karen|kijiye)'],
  },
}
