import { defineCases } from '../../testing/cases'
import { websiteGiven } from './website-given'

export default defineCases(websiteGiven, {
  hits: [
    { name: 'a URL', inquiry: { body: 'Please see our site and quote', sender: { website: 'https://example-kitenge.co.tz/shop' } }, args: { website: 'example-kitenge.co.tz' } },
    { name: 'a bare host', inquiry: { body: 'quote', sender: { website: 'www.example-kitenge.co.tz' } } },
    { name: 'a page on a network', inquiry: { body: 'quote', sender: { website: 'facebook.com/examplekitenge' } } },
  ],
  passes: [
    { name: 'words', inquiry: { body: 'quote', sender: { website: 'we have only shop' } } },
    { name: 'a name without an ending', inquiry: { body: 'quote', sender: { website: 'examplekitenge' } } },
    { name: 'an address of the own network', inquiry: { body: 'quote', sender: { website: 'http://192.168.1.4' } } },
  ],
  nearMisses: [
    { name: 'an ending that does not exist', inquiry: { body: 'quote', sender: { website: 'www.example-kitenge.notld' } } },
  ],
  skips: [
    { name: 'none is given', inquiry: { body: 'quote', sender: { name: 'Neema' } } },
    { name: 'a dash', inquiry: { body: 'quote', sender: { website: '-' } } },
    { name: 'the word none', inquiry: { body: 'quote', sender: { website: 'N/A' } } },
  ],
})
