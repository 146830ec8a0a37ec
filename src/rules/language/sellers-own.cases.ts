import { defineCases } from '../../testing/cases'
import { sellersOwn } from './sellers-own'

export default defineCases(sellersOwn, {
  hits: [
    { name: 'Spanish, and the desk has it', inquiry: { body: 'Buenos días, ¿cuánto cuestan 40 sillas con envío a Lima?' }, context: { seller: { languages: ['zh-CN', 'en', 'es'] } }, args: { code: 'es' } },
    { name: 'Chinese, whatever its region', inquiry: { body: '你好，这个产品有现货吗？' }, context: { seller: { languages: ['zh-CN'] } }, args: { code: 'zh' } },
  ],
  passes: [
    { name: 'a language that the desk has not', inquiry: { body: 'Buenos días, ¿cuánto cuestan 40 sillas con envío a Lima?' }, context: { seller: { languages: ['zh-CN', 'en'] } } },
    { name: "the desk's languages are not known", inquiry: { body: 'Buenos días, ¿cuánto cuestan 40 sillas?' }, context: { seller: { name: 'Lindau Chairs' } } },
    { name: 'no text', inquiry: { body: '' }, context: { seller: { languages: ['en'] } } },
  ],
  nearMisses: [{ name: 'a tag that begins alike', inquiry: { body: 'Buenos días, ¿cuánto cuestan 40 sillas con envío a Lima?' }, context: { seller: { languages: ['est'] } } }],
  skips: [{ name: 'the seller is not known', inquiry: { body: 'Buenos días, ¿cuánto cuestan 40 sillas?' } }],
})
