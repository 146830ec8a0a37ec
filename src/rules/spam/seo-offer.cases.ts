import { defineCases } from '../../testing/cases'
import { seoOffer } from './seo-offer'

export default defineCases(seoOffer, {
  hits: [
    { name: 'first page', inquiry: { body: 'I checked your site and it does not rank on Google. We offer SEO service to get you on the first page.' } },
    { name: 'traffic', inquiry: { body: 'We send 50,000 targeted visitors to your website each month for 120 USD.' } },
    { name: 'broken offer', inquiry: { body: 'sir we do seo work, top 10 ranking guarantee, keyword research free, whatsapp me' } },
    { name: 'in Chinese', inquiry: { body: '我们专做谷歌SEO优化，保证关键词排到首页，欢迎咨询。' } },
  ],
  passes: [
    { name: 'a search for a product', inquiry: { body: 'We search a supplier of seals.' } },
    { name: 'traffic cones', inquiry: { body: '500 traffic cones, 75 cm.' } },
    { name: 'top grade', inquiry: { body: 'Grade of the cloth: top, 180 g.' } },
  ],
  nearMisses: [
    { name: 'found by search', inquiry: { body: 'We found you on Google, first result for ball valves. Please quote 60 pcs DN25.' } },
    { name: 'page of a catalogue', inquiry: { body: 'The item is on the first page of your catalogue.' } },
  ],
})
