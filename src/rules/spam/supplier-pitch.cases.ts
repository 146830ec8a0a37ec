import { defineCases } from '../../testing/cases'
import { supplierPitch } from './supplier-pitch'

export default defineCases(supplierPitch, {
  hits: [
    {
      name: 'a factory\'s circular',
      inquiry: { body: 'We are a leading manufacturer of zippers in China. Our products are good quality and low price. Welcome to visit our factory.' },
    },
    { name: 'oil sold', inquiry: { body: 'We can supply crude oil and jet fuel from our refinery, contact us for the offer.' } },
    { name: 'Chinese', inquiry: { body: '您好，我们是专业生产电动工具的厂家，主营冲击钻、角磨机，欢迎咨询。' } },
  ],
  passes: [
    { name: 'an inquiry', inquiry: { body: 'We need zippers no. 5, 20,000 pcs, black.' } },
    { name: 'a question to the factory', inquiry: { body: 'Are you a factory or a trader?' } },
    { name: 'a quality asked', inquiry: { body: 'Which quality do you offer?' } },
  ],
  nearMisses: [
    { name: 'a maker needs material', inquiry: { body: 'We make zippers and need brass wire, 8 tons, please quote.' } },
    { name: 'a wholesaler introduces itself', inquiry: { body: 'We supply hotels in Crete with linen and look for a new mill.' } },
  ],
})
