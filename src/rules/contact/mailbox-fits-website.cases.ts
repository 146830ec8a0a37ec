import { defineCases } from '../../testing/cases'
import { mailboxFitsWebsite } from './mailbox-fits-website'

export default defineCases(mailboxFitsWebsite, {
  hits: [
    { name: 'with www and a path', inquiry: { body: 'Please send price for item A-12', sender: { email: 'tomas@example-stavopol.cz', website: 'https://www.example-stavopol.cz/kontakt' } }, args: { domain: 'example-stavopol.cz' } },
    { name: 'a bare host, the mailbox at a subdomain', inquiry: { body: 'cotización por favor', sender: { email: 'ana@correo.example-hidrosur.cl', website: 'example-hidrosur.cl' } } },
  ],
  passes: [
    { name: 'another domain', inquiry: { body: 'price', sender: { email: 'tomas@example-stavopol.cz', website: 'https://example-other.cz' } } },
    { name: 'a free mailbox with its provider as website', inquiry: { body: 'price', sender: { email: 'tomas@gmail.com', website: 'www.gmail.com' } } },
    { name: 'a website that is none', inquiry: { body: 'price', sender: { email: 'tomas@example-stavopol.cz', website: 'see my mail' } } },
  ],
  nearMisses: [
    { name: 'the same name under another ending', inquiry: { body: 'price', sender: { email: 'tomas@example-stavopol.cz', website: 'https://example-stavopol.com' } } },
    { name: 'two firms under one ending of two parts', inquiry: { body: 'price', sender: { email: 'jo@example-marsden.co.uk', website: 'https://example-holt.co.uk' } } },
  ],
  skips: [
    { name: 'no website is given', inquiry: { body: 'price', sender: { email: 'tomas@example-stavopol.cz' } } },
  ],
})
