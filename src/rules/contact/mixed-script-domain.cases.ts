import { defineCases } from '../../testing/cases'
import { mixedScriptDomain } from './mixed-script-domain'

const from = (email: string) => ({ body: 'Please send your price list.', sender: { email } })

export default defineCases(mixedScriptDomain, {
  hits: [
    { name: 'a Cyrillic letter in a Latin name', inquiry: from('buy@kelv\u043en-pumps.com') },
    { name: 'the same in punycode', inquiry: from('buy@xn--lumor-8ve.com') },
    { name: 'a Greek letter', inquiry: from('info@\u03bdaldera.com') },
  ],
  passes: [
    { name: 'a plain name', inquiry: from('buy@kelvon-pumps.com') },
    { name: 'no address', inquiry: { body: 'Please send your price list.' } },
    { name: 'a Chinese name', inquiry: from('sales@\u6c34\u6cf5.cn') },
  ],
  nearMisses: [
    { name: 'an accent', inquiry: from('verkauf@m\u00fcller-pumpen.de') },
    { name: 'a name all in Cyrillic', inquiry: from('info@\u043d\u0430\u0441\u043e\u0441.\u0440\u0444') },
  ],
})
