import type { PhrasePack } from '../../concepts'

/** Tamil, in its own script and in Latin letters: what buyers and customers with an order say, and the commonest risks. */
export const taCore = {
  language: 'ta',
  phrases: {
    'price-ask': [
      '(விலை|ரேட்|விலையை|விலைகளை|விலையும்|விலைகள்) (என்ன|எவ்வளவு|எவ்ளோ|கேட்*|ஆகுமா)', '(என்ன|எவ்வளவு|எவ்ளோ) (விலை|ரேட்|ஆகும்|வரும்|ரூபாய்|செலவு|பணம்)',
      '(விலை|ரேட்|விலையை|விலைகளை|விலையும்|விலைகள்) … (தெரிவி*|தெரியப்படுத்*|தெரிய*|சொல்*|கூற*|அனுப்*|கொடு*|தரவும்|தர முடி*|தருவீ*|தாருங்*|குறிப்பிட*|வேண்டும்)',
      '(vilai|rate|price|vilaiyai|vila|rates) (enna|evlo|evalo|evvalavu|evlavu|sollunga|solunga|sollu|sollavum|theriyanum|therivikkavum|anuppunga|anupunga)',
      '(vilai|rate|price|vilaiyai) … (enna nu|evlo|evalo|evvalavu|theriyanum|therivikkavum|kidaikum nu)',
      '(vilai|rate|price) (list|detail|details|pathi|um) … (anupunga|anuppunga|sollunga|kudunga|venum)',
      '(enna|evlo|evalo|evvalavu|evlavu) (vilai|rate|price|aagum|agum|aakum|varum|ruba|rubai|rs|selavu|kaasu)',
    ],
    'quotation-ask': [
      '(விலைப்புள்ளி|விலைப் புள்ளி|கொட்டேஷன்|கோட்டேஷன்|கொட்டேசன்|கொடேஷன்)* … (அனுப்*|வேண்டும்|தரவும்|தர முடி*|தருவீ*|தாருங்*|தேவை*|வழங்*|கொடு*|கோரு*)',
      '(quotation|quote|proforma|kotation|estimate) … (anuppunga|anupunga|anuppavum|anupavum|anuppa mudiyuma|anupi|venum|vendum|tharunga|thaanga|thevai)',
    ],
    'catalogue-ask': [
      '(catalog|catalogue|price list|pricelist|photos|brochure|model list) … (anuppunga|anupunga|anuppavum|anupavum|anuppa mudiyuma|anupi|venum|vendum)',
    ],
    'lowest-price': [
      '(best|last|final|kammi|koranja|kuraintha|wholesale|motha) (rate|price|vilai) (enna|evlo|evalo|sollunga|solunga|kudunga|la kudu*|la kidaikuma)',
    ],
    'sample-ask': [
      '(மாதிரி|மாதிரியை|மாதிரிகள்|மாதிரிகளை|சாம்பிள்|சாம்பிளை|சேம்பிள்) … (அனுப்*|வேண்டும்|தரவும்|தர முடி*|தருவீ*|தாருங்*|தேவை*|கிடைக்கு*|கொடு*|பெற*|பார்க்க*)',
    ],
    'order-intent': [
      '(வாங்க|வாங்கிட|ஆர்டர் செய்ய|ஆர்டர் கொடுக்க|ஆர்டர் பண்ண) (விரும்பு*|வேண்டும்|நினைக்கி*|ஆர்வ*|உள்ளோம்|உள்ளேன்|திட்டமிட்*|போகிறோம்|இருக்கிறோம்)',
      '(கொள்முதல் செய்ய|இறக்குமதி செய்ய) (விரும்பு*|வேண்டும்|நினைக்கி*|ஆர்வ*|உள்ளோம்|உள்ளேன்|திட்டமிட்*|போகிறோம்|இருக்கிறோம்)',
      '(எங்களுக்கு|எனக்கு|நமக்கு|எங்கள் நிறுவனத்திற்கு|எங்கள் நிறுவனத்துக்கு|எங்கள் கடைக்கு) … (தேவை|தேவைப்படு*|வேண்டும்|வேணும்)',
      '(enaku|enakku|yenaku|engaluku|engalukku|namaku|namakku) … (venum|vendum|venu|veenum|thevai|thevaipaduthu|thevapaduthu)',
    ],
    'availability-ask': [
      '(கிடைக்குமா|கிடைக்கிறதா|விற்கிறீர்களா|தயாரிக்கிறீர்களா|வச்சிருக்கீங்களா|வைத்திருக்கிறீர்களா)',
      '(kidaikuma|kedaikuma|kidaikkuma|kedaikkuma|kidaikumaa|panringala|seiringala|vikringala|virkireergala)',
    ],
    'lead-time-ask': [
      'டெலிவரி (நேரம்|காலம்|எப்போது|எப்ப)',
    ],
    'shipping-ask': [
      '(போக்குவரத்து|டெலிவரி|ஷிப்பிங்|அனுப்பும்|சரக்கு|கூரியர்) (செலவு*|கட்டணம்|கட்டணத்தை|சார்ஜ்*|செலவை)',
      '(வரை|துறைமுகத்திற்கு|துறைமுகம் வரை|துறைமுகத்துக்கு|வீட்டிற்கு) (டெலிவரி|அனுப்ப|அனுப்புவீர்களா|செலவு|டெலிவரி செய்ய|கொண்டு வர)',
      '(delivery|transport|shipping|courier|freight) (charge|charges|selavu|cost) … (evlo|evalo|enna|sollunga|evvalavu|yaaru|free ah)',
      '(chennai|coimbatore|tuticorin|thoothukudi|colombo) (ku|kku|varaikum|vara|port ku|varai|vare) … (delivery|anup*|charge*|evlo|panuvingala|mudiyuma)',
      '(madurai|trichy|salem|tirupur|jaffna|singapore|kl) (ku|kku|varaikum|vara|port ku|varai|vare) … (delivery|anup*|charge*|evlo|panuvingala|mudiyuma)',
    ],
    'payment-terms-ask': [
      '(கட்டண|பேமெண்ட்|பண) (விதிமுறை*|நிபந்தனை*|முறை*|விதிகள்)', '(அட்வான்ஸ்|முன்பணம்) (எவ்வளவு|எவ்ளோ|எத்தனை|கொடுக்க வேண்டுமா)',
    ],
    'minimum-order-ask': [
      '(குறைந்தபட்ச|குறைந்த பட்ச|குறைந்தது|குறைந்தபட்சம்|மினிமம்) … (ஆர்டர்|அளவு|எவ்வளவு|எத்தனை)*',
    ],
    'specification-ask': [
      '(விவரம்|விவரங்கள்|விவரங்களை|விபரம்|விபரங்கள்|தகவல்|தகவல்களை) … (அனுப்*|தெரிவி*|தரவும்|தர முடி*|தருவீ*|தாருங்*|சொல்*|வேண்டும்|தேவை*|கொடு*|வழங்*)',
      '(அளவு|தரம்|எடை|வாரண்டி|உத்தரவாதம்|தடிமன்|மின்னழுத்தம்|வாட்|பொருள்|திறன்) (என்ன|எவ்வளவு|எத்தனை|எப்படி)',
      '(details|size|quality|warranty|guarantee|material|colour|color|spec|thickness|watts) … (enna|evlo|epdi|eppadi|sollunga|solunga|anuppunga|anupunga)',
      '(details|size|quality|warranty|guarantee|material|colour|color|spec|thickness|watts) … (venum|irukka|kudunga|theriyanum)',
    ],
    'certificate-ask': [
      '(சான்றிதழ்|சான்றிதழ்கள்|சான்றிதழை|சோதனை அறிக்கை|ஆய்வறிக்கை)* … (உள்ளதா|உண்டா|அனுப்*|வேண்டும்|தேவை*|இருக்கிறதா|இருக்கா|தரவும்|தர முடி*|தருவீ*|தாருங்*)',
    ],
    'customisation-ask': [
      '(லோகோ|லோகோவை|சின்னம்|பிராண்டு|பிராண்ட்|பெயரை|முத்திரை) … (அச்சிட*|பிரிண்ட்*|போட*|சேர்க்க*|பொறிக்க*)',
      '(logo|brand|design|engal brand|enga logo) … (print pann*|print panni|pottu|podanum|poda mudiyuma|panni|panna mudiyuma|potu)',
    ],
    'buyer-role': [
      '(நாங்கள்|நான்) … (இறக்குமதியாளர்*|மொத்த வியாபாரி*|மொத்த விற்பனையாளர்*|விநியோகஸ்தர்*|விற்பனையாளர்*|ஒப்பந்ததாரர்*|வணிகர்*|வியாபாரி*|சில்லறை*)',
    ],
    'not-received': [
      '(பொருள்*|பார்சல்*|ஆர்டர்*|சரக்கு*|பொருட்கள்*|டெலிவரி*) … (வரவில்லை|வரல|கிடைக்கவில்லை|வந்து சேரவில்லை|பெறவில்லை|கிடைக்கல|வரலை|வந்தடையவில்லை)',
      '(இன்னும்|இதுவரை) (வரவில்லை|வரல|கிடைக்கவில்லை|வந்து சேரவில்லை|கிடைக்கல|டெலிவரி ஆகவில்லை)',
      '(innum|ithuvarai|inum) (varala|kidaikala|varavillai|varalai|kedaikala)',
    ],
    'not-as-described': [
      '(wrong|vera|thappana|maathi) (product|item|size|colour|color|model|porul) … (vanth*|anup*|vandh*|kudu*)',
    ],
    damaged: [
      '(பொருள்*|பெட்டி*|பார்சல்*|சரக்கு*|ஓடுகள்*|இயந்திரம்|மூட்டை*|கண்ணாடி*) … (உடைந்*|சேதம*|நனைந்*|கிழிந்*|துரு*|விரிசல்*|பழுதடைந்*)',
      '(product|parcel|box|carton|porul|goods) … (odanji|odaincha|odanju|udainthu|damage aagi|damage agi|nananju|kizhinju|ukkipoi)',
    ],
    'refund-ask': [
      '(பணத்தை|பணம்|தொகையை|பணத்தைத்) (திருப்பி*|திரும்ப*|திருப்பித்*|ரீஃபண்ட்*)',
      '(panam|kaasu|panatha|amount|money) (thiruppi|thirupi|thirumba|return|refund) (kudu*|tha*|venum|anup*|pann*)',
    ],
    'repair-ask': [
      '(மெஷின்|இயந்திரம்|மோட்டார்|கருவி|பம்ப்|இயந்திரத்தின்) … (வேலை செய்யவில்லை|வேலை செய்யல|ஓடவில்லை|பழுது*|இயங்கவில்லை|ஓடல)',
      '(வாரண்டி|உத்தரவாதத்தில்|உத்தரவாத காலத்தில்) … (பழுது*|சரி செய்*|சரிசெய்*|மாற்றி*)',
      '(spare|spare parts|spares|uthiri bagam) (venum|vendum|kidaikuma|kedaikuma|anup*|irukka)',
    ],
    'payment-matter': [
      '(பணம்|தொகை|முன்பணம்|மீதி தொகை|மீதித் தொகை|பணத்தை|அட்வான்ஸ்) … (செலுத்திவிட்டோம்|செலுத்திவிட்டேன்|செலுத்தி விட்டோம்|அனுப்பிவிட்டோம்|அனுப்பிவிட்டேன்)',
      '(bank details|account number|gpay number) (anup*|sollunga|kudunga|venum)',
    ],
    'follow-up': [
      '(பதில்|பதிலை) (வரவில்லை|இல்லை|கிடைக்கவில்லை|அளிக்கவில்லை|வரல|அளியுங்கள்|சொல்லுங்கள்|எதிர்பார்க்*)',
    ],
    standstill: [
      '(உற்பத்தி|மெஷின்|இயந்திரம்|ஆலை|வேலை|தொழிற்சாலை|கட்டுமானம்) … (நின்று*|நின்னு*|நிறுத்தப்பட்*|முடங்கி*|முடங்கியுள்ளது)',
    ],
    urgency: ['(அவசரமாக|அவசரம்|உடனடியாக|உடனே|சீக்கிரம்|கூடிய விரைவில்|இன்றே)', ],
    'card-question': [
      '(கிரெடிட் கார்டு|கிரெடிட் கார்ட்|கடன் அட்டை|கிரெடிட் கார்டை) … (ஏற்கிறீர்களா|செலுத்தலாமா|செலுத்த முடியுமா|வாங்குவீர்களா|எடுத்துக்கொள்வீர்களா)',
      '(கார்டு மூலம்|கிரெடிட் கார்டுகளை) … (ஏற்கிறீர்களா|செலுத்தலாமா|செலுத்த முடியுமா|வாங்குவீர்களா|எடுத்துக்கொள்வீர்களா)',
      'எந்த (கிரெடிட் |கடன் |)(கார்டு*|கார்ட்*|அட்டை*)', '(entha|endha|enna) (credit card|card) (accept|eduthu*|vaangu*|vangu*)',
      '(credit card|debit card|visa card|card) (accept|eduthukuvingala|vangipingala|vanguvingala|pannuvingala|la pay) (pann*|panna*|mudiyuma|seiv*)',
    ],
    'own-shipper': [
      '(எனது|என்|எங்கள்|என்னுடைய) (ஷிப்பர்|ஷிப்பிங் ஏஜென்ட்|கப்பல் முகவர்|சரக்கு முகவர்|ஏஜென்ட்|கூரியர்|முகவர்) … (எடுத்துக்கொள்*|எடுத்துச்*|எடுத்து செல்*)',
      '(enoda|ennoda|engal|enga|en) (shipper|agent|courier|shipping agent|forwarder) … (vanthu edu*|vandhu edu*|pick up pannu*|pickup pannu*|collect pann*)',
      '(enoda|ennoda|engal|enga|en) (shipper|agent|courier|shipping agent|forwarder) … (vaangi*|eduthu*)',
    ],
    'call-in-order': [
      '(பெயரும்|பெயரை|பெயர்) … (தொலைபேசி|போன்|மொபைல்) … (அனுப்பவும்|அனுப்புங்*|தரவும்|தாருங்*|தெரிவிக்கவும்|கொடுங்*) … (ஆர்டர்*|அழைக்க*)',
    ],
    'bank-change': [
      '(எங்கள்|எங்களது|எமது|நிறுவனத்தின்) (வங்கி கணக்கு|வங்கிக் கணக்கு|கணக்கு எண்|வங்கி விவரங்கள்)* … (மாற்றப்பட்டு*|மாறிவிட்டது|மாறியுள்ளது|மாற்றியுள்ளோம்)',
    ],
    'fund-transfer': [
      '(மில்லியன்|கோடி|பில்லியன்) … (டாலர்*|யூரோ*|ரூபாய்*|பவுண்டு*) … (மாற்ற*|முதலீடு செய்ய*|உங்கள் கணக்*|பரிமாற்ற*|உரிமை கோர*|எங்கள் வங்கி*|பங்கு)',
    ],
    inheritance: [
      '(இறந்த|காலமான|மறைந்த) … (வாடிக்கையாளர்*|கணவர்*|தந்தை*) … (பணம்|நிதி|சொத்து|தொகை|மில்லியன்|கோடி|வங்கி|டெபாசிட்|வைப்பு)*',
      '(வாரிசு|வாரிசாக|சட்டப்பூர்வ வாரிசு|அடுத்த உறவினர்|நெருங்கிய உறவினராக) … (நிதி*|பணம்|பணத்தை|தொகை*|வங்கி*|உரிமை*|மில்லியன்|கோடி|முன்*)',
      '(varisu|next of kin) … (panam|million|crore|claim|account|bank)',
    ],
    'prize-win': [
      '(lottery|parisu|prize|lucky draw) … (jeichu*|jeyichu*|vilunthu*|vizhundhu*|win panni*|adichu*)',
    ],
    'sad-story': ['(புற்றுநோய்|புற்றுநோயால்|கேன்சர்|கேன்சரால்) … (பாதிக்கப்பட்*|இறக்க*|மரண*|அவதி*)', ],
    secrecy: [
      '(யாரிடமும்|யாருக்கும்|யார்கிட்டயும்) … (சொல்ல வேண்டாம்|சொல்லாதீர்கள்|சொல்லக் கூடாது|தெரியக் கூடாது)',
    ],
    'advance-fee': [
      '(registration|processing|file) (fee|fees|charge|charges) … (kattanum|kattunga|pay pannanum|munnadi|first anup*)',
    ],
    'credential-ask': [
      '(கடவுச்சொல்|பாஸ்வேர்ட்|ஓடிபி|ஓடிபியை|ஒடிபி|பின் நம்பர்|கடவுச்சொல்லை) … (அனுப்*|உள்ளிட*|கொடு*|பகிர*|சொல்*|தெரிவி*)',
    ],
    'account-threat': [
      '(கணக்கு|அஞ்சல் பெட்டி|மின்னஞ்சல் கணக்கு|கார்டு|சிம்|அக்கவுண்ட்) … (முடக்கப்*|இடைநிறுத்த*|மூடப்படும்|பிளாக்*|நிறுத்தப்படும்|நீக்கப்படும்|முடங்கும்)',
    ],
    'parcel-lure': [
      '(பார்சல்|பொதி|கொரியர்|கூரியர்|தொகுப்பு)* … (நிறுத்தி*|நிறுத்தப்பட்*|தடுத்து*) … (லிங்க்*|செலுத்தவும்|செலுத்த இங்கே|உறுதிப்படுத்தவும்|புதுப்பிக்கவும்)',
    ],
    'deadline-threat': [
      '(மணி நேரத்திற்குள்|மணி நேரத்துக்குள்|மணிநேரத்திற்குள்|மணி நேரத்தில்) … (இல்லையென்றால்|இல்லாவிட்டால்|இல்லையெனில்|முடக்க*|நிறுத்தப்படும்|மூடப்*|நீக்கப்*)',
    ],
    'seo-offer': [
      '(கூகுள்|கூகிள்|கூகுளில்|கூகிளில்|கூகுளின்) … (முதல் பக்க*|முதல் இட*|தரவரிசை*|ரேங்க்*) … (கொண்டு*|வர*|செய்*|இடம்பெற*|உயர்த்*|சேவை*|உயர*)',
      '(எஸ்இஓ|எஸ்.இ.ஓ|தேடுபொறி உகப்பாக்க*|தேடுபொறி மேம்படுத்த*)',
    ],
    'web-design-offer': [
      '(இணையதளம்|இணையதளத்தை|வெப்சைட்|மொபைல் ஆப்|செயலி|வலைத்தளம்) … (வடிவமைத்து*|உருவாக்கி தரு*|உருவாக்கித் தரு*|உருவாக்கி கொடு*|செய்து தரு*|மேம்படுத்தி தரு*)',
    ],
    'marketing-offer': [
      '(டிஜிட்டல் மார்க்கெட்டிங்|சமூக ஊடக|விளம்பர|சமூக வலைதள) … (சேவை*|செய்து தரு*|வழங்கு*|பேக்கேஜ்*)',
      '(followers|likes|subscribers) … (tharom|kammi vilai|venuma|vangalam|increase pann*)',
    ],
    'loan-offer': [
      '(personal loan|business loan|loan|kadan) … (venuma|vendumaa|vendumma|thevaiya|tharom|kudukrom|vaddi|vatti|interest la|instant ah)',
    ],
    'crypto-promotion': [
      '(கிரிப்டோ*|பிட்காயின்*|டிரேடிங்*|ஃபாரெக்ஸ்*) … (லாபம்*|முதலீடு*|வருமானம்*|சம்பாதி*|இரட்டிப்*)',
    ],
    'get-rich': [
      '(veetla irunthu|veetil irundhu|part time|veetla irundhe|daily|dhinamum) … (sambathi*|sampathi*|sambadhi*|earn pann*)',
    ],
    'supplier-pitch': [
      '(நாங்கள்|எங்கள் நிறுவனம்|நாம்) … (உற்பத்தியாளர்*|ஏற்றுமதியாளர்*|தயாரிப்பாளர்*|உற்பத்தி செய்*) … (குறைந்த விலை*|சிறந்த விலை*|சிறந்த தர*|வழங்கு*)',
      '(எங்கள்|எங்களது) (முக்கிய |)(பொருட்களை|தயாரிப்புகளை|நிறுவனத்தை) … (அறிமுகப்படுத்த*|வழங்க விரும்பு*|விற்க விரும்பு*)',
      '(nanga|naanga) … (manufacturer|supplier|exporter) … (ungaluku|ungalukku|supply|kammi vilai|best price la|tharom)',
    ],
    'job-matter': [
      '(வேலை|வேலைக்கு|பணி|பணிக்கு|பணியிட*) … (விண்ணப்பி*|வாய்ப்பு உள்ளதா|இருந்தால் சொல்*|கிடைக்குமா)',
      'உங்கள் (நிறுவனத்தில்|கம்பெனியில்) … (வேலை*|பணி*) … (வேண்டும்|தேடு*|வாய்ப்*|கிடைக்*)',
    ],
    unsubscribe: [
      '(ஆர்வம்|விருப்பம்) (இல்லையென்றால்|இல்லை என்றால்|இல்லாவிட்டால்|இல்லையெனில்)',
    ],
    'call-to-click': [
      '(இங்கே|கீழே உள்ள லிங்கை|இணைப்பை|லிங்கை|இந்த லிங்கை) (கிளிக்*|அழுத்*|சொடுக்*)',
      '(inga|link ah|linka|intha link|indha link) (click|press|thodu) (pann*|seiy*)',
    ],
    'cost-breakdown-ask': [
      '(unga|ungal|ungaloda) … (production cost|making cost|labour cost|material cost|margin|labam) … (evlo|evalo|enna|sollunga|solunga)',
    ],
    'supplier-ask': [
      '(மூலப்பொருள்|மூலப்பொருட்கள்|பாகங்கள்|கச்சாப் பொருள்)* … (யாரிடமிருந்து|யாரிடம் இருந்து|எங்கிருந்து|எங்கே|யாரிடம்) (வாங்கு*|பெறு*|கொள்முதல்*|இறக்குமதி*)',
      '(raw material|material|parts) … (enga irunthu|yaar kitta|yarkitta|engirunthu|yaaru kitta) (vaangu*|vangu*|vaanga*)',
    ],
    'customers-ask': [
      '(உங்கள்|உங்களது) (முக்கிய |பெரிய |)(வாடிக்கையாளர்கள்|வாடிக்கையாளர்களின்|வாடிக்கையாளர்களை) … (யார்|பட்டியல்*|பெயர்*|விவர*|எந்த விலை*)',
    ],
    'capacity-ask': [
      '(உங்கள்|உங்களது|தொழிற்சாலையின்|நிறுவனத்தின்|ஆலையின்) (மாத |மாதாந்திர |ஆண்டு |)(உற்பத்தித் திறன்|உற்பத்தி திறன்)',
      '(ஆண்டு வருமானம்|எத்தனை தொழிலாளர்கள்|எத்தனை ஊழியர்கள்|எத்தனை பேர் வேலை)',
      '(unga factory production capacity|unga production capacity|ethana workers|ethana per velai|annual turnover) … (evlo|evalo|enna|irukanga|iruku|sollunga)',
    ],
    'formula-ask': [
      '(ஃபார்முலா|சூத்திரம்|ஃபார்முலாவை) … (என்ன|தரவும்|தர முடி*|தருவீ*|தாருங்*|சொல்*|அனுப்*|பகிர*|தெரிவி*)',
    ],
    'no-purchase': [
      '(வாங்கும்|வாங்க|கொள்முதல் செய்யும்) (எண்ணம்|திட்டம்|உத்தேசம்|திட்டமோ) (இல்லை|எதுவும் இல்லை|தற்போது இல்லை)',
      '(ஆய்வுக்காக|ஆராய்ச்சிக்காக|ஒப்பீட்டிற்காக|தகவலுக்காக) மட்டு*',
    ],
    'survey-talk': [
      '(ஆய்வேடு|ஆராய்ச்சி மாணவர்|ஆராய்ச்சி மாணவி|முனைவர் பட்ட*|ஆய்வுக் கட்டுரை|ப்ராஜெக்ட் ரிப்போர்ட்|சந்தை ஆய்வு|சந்தை ஆராய்ச்சி)*',
      '(survey|questionnaire) … (fill pann*|answer pann*|kelvi|bathil|kalanthu)',
      '(college|mba|phd|university) (project|thesis|student) … (details venum|information venum|survey ku|research ku|kelvi*|pathi)',
    ],
  },
} as const satisfies PhrasePack
