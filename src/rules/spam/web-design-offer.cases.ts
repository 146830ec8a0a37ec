import { defineCases } from '../../testing/cases'
import { webDesignOffer } from './web-design-offer'

export default defineCases(webDesignOffer, {
  hits: [
    { name: 'a redesign', inquiry: { body: 'Your website looks old. We can redesign it with a modern mobile friendly look for 299 USD.' } },
    { name: 'an app', inquiry: { body: 'We are app developers from India, we build android and ios apps and online stores at affordable cost.' } },
    { name: 'a form message', inquiry: { body: 'Do you need a new website or shop? Our designers make it in 7 days' } },
    { name: 'in Chinese', inquiry: { body: '贵公司需要做外贸网站吗？我们提供独立站建设和网页设计。' } },
  ],
  passes: [
    { name: 'a design of a lamp', inquiry: { body: 'We like the design of lamp L7.' } },
    { name: 'a web', inquiry: { body: 'Non-woven web, 50 g/m2, 20 rolls.' } },
    { name: 'a site', inquiry: { body: 'The building site needs 40 barriers.' } },
  ],
  nearMisses: [
    { name: 'the buyer\'s own website', inquiry: { body: 'On our website you see our shops, we need display stands for all 12.' } },
    { name: 'an order through the website', inquiry: { body: 'Your website does not let me order 12 pcs, can you help?' } },
  ],
})
