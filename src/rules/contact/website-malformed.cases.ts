import { defineCases } from '../../testing/cases'
import { websiteMalformed } from './website-malformed'

export default defineCases(websiteMalformed, {
  hits: [
    { name: 'letters at random', inquiry: { body: 'Interested in your product', sender: { website: 'sdfsdf' } }, args: { given: 'sdfsdf' } },
    { name: 'a host with a blank', inquiry: { body: 'quote please', sender: { website: 'www example-kitenge com' } } },
    { name: 'an ending that does not exist', inquiry: { body: 'quote please', sender: { website: 'http://example-kitenge.kom1' } } },
  ],
  passes: [
    { name: 'a URL', inquiry: { body: 'quote please', sender: { website: 'https://example-kitenge.co.tz' } } },
    { name: 'a bare host', inquiry: { body: 'quote please', sender: { website: 'example-kitenge.co.tz' } } },
    { name: 'a host in capitals', inquiry: { body: 'quote please', sender: { website: 'WWW.EXAMPLE-KITENGE.COM' } } },
  ],
  nearMisses: [
    { name: 'a shop under a private ending', inquiry: { body: 'quote please', sender: { website: 'example-kitenge.github.io' } } },
    { name: 'a dash', inquiry: { body: 'quote please', sender: { website: '--' } } },
  ],
  skips: [
    { name: 'the field says that there is none', inquiry: { body: 'quote please', sender: { website: 'none' } } },
    { name: 'the field says so in Chinese', inquiry: { body: '请报价', sender: { website: '没有' } } },
  ],
})
