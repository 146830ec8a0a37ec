import type { PhrasePack } from '../../concepts'

/** Tamil: orders placed, changed and gone wrong, and what else the sender of a running business wants. */
export const taAfterSales: PhrasePack = {
  language: 'ta',
  phrases: {
    damaged: [
      '(உடைந்து|சேதமடைந்து|நொறுங்கி|நனைந்து) (வந்து*|வந்த*|உள்ள*|இருந்த*|போய்)',
      '(udanju|odanju|udainju|odainju|damage aagi) (vandh*|vanth*|irunth*|irukk*)',
    ],
    short: ['(குறைவாக|குறைகிறது|குறைந்து|காணவில்லை) (வந்து*|உள்ள*|இருக்க*|வந்த*)'],
    'poor-quality': ['(தரம்) (மோசம*|சரியில்லை|குறைவ*|நன்றாக இல்லை)'],
    'order-placed': ['(ஆர்டர்) (செய்ய|கொடுக்க|போட) (விரும்பு*|வேண்டும்|விருப்ப*)'],
    'order-change': ['(ஆர்டர்|ஆர்டரை|எண்ணிக்கை*|நிறம்|நிறத்தை|அளவை) … (மாற்ற*|ரத்து*)'],
    'return-ask': ['(பொருளை|பொருட்களை|இதை) (திருப்பி|திரும்ப) (அனுப்ப*|தர*)'],
    'usage-ask': ['(எப்படி|எவ்வாறு) (பயன்படுத்து*|நிறுவு*|இயக்கு*|பொருத்து*|அமைப்பது)'],
    'shipping-status': [
      '(ஆர்டர்|பொருள்*|பார்சல்|சரக்கு|கன்டெய்னர்) … (எங்கே|எங்க|எப்போது|எப்ப)',
      '(order|parcel|porul|sarakku) … (enga|eppo|enge) (iruk*|varum|varuthu|vandh*)',
    ],
    'sample-ask': ['(மாதிரி|சாம்பிள்) … (அனுப்ப*|வேண்டும்|கிடைக்கும*|தர*)', 'sample (anup*|venum|vendum|kidaikuma)'],
    'catalogue-ask': ['(கேட்டலாக்|பட்டியலை|கையேடு) (அனுப்ப*|வேண்டும்)'],
    'agency-ask': ['(விநியோகஸ்தர்*|டீலர்*|முகவர்*) (ஆக*|ஆவதற்கு|விரும்பு*|வேண்டும்)'],
    thanks: ['(பெற்றோம்|கிடைத்தது|வந்தது|வந்து சேர்ந்தது) … நன்றி'],
    'customs-hold': ['(சுங்க*|கஸ்டம்ஸ்*) … (நிறுத்த*|தடுத்து*|சிக்கி*)'],
    'documents-matter': ['(மூலச் சான்றிதழ்|பேக்கிங் லிஸ்ட்|பில் ஆஃப் லேடிங்)'],
    'customisation-ask': ['(லோகோ|பெயர்) (அச்சிட*|பிரிண்ட்|போட)'],
  },
}
