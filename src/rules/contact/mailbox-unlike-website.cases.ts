import { defineCases } from '../../testing/cases'
import { mailboxUnlikeWebsite } from './mailbox-unlike-website'

export default defineCases(mailboxUnlikeWebsite, {
  hits: [
    { name: 'a real firm\'s website, a mailbox elsewhere', inquiry: { body: 'Dear Sir, our company want order your machine. See our web.', sender: { email: 'purchase@example-fastorder.top', website: 'https://example-grandhotels.com' } }, args: { domain: 'example-fastorder.top', website: 'example-grandhotels.com' } },
    { name: 'a bare host', inquiry: { body: 'Bitte Angebot', sender: { email: 'post@example-mm24.net', website: 'example-lindental.de' } } },
  ],
  passes: [
    { name: 'the same domain', inquiry: { body: 'Angebot bitte', sender: { email: 'post@example-lindental.de', website: 'example-lindental.de' } } },
    { name: 'a free mailbox', inquiry: { body: 'Angebot bitte', sender: { email: 'lindental@gmx.de', website: 'example-lindental.de' } } },
    { name: 'a website that is none', inquiry: { body: 'Angebot bitte', sender: { email: 'post@example-mm24.net', website: 'keine Seite' } } },
  ],
  nearMisses: [
    { name: 'the same name under another ending', inquiry: { body: 'Angebot bitte', sender: { email: 'post@example-lindental.com', website: 'https://example-lindental.de' } } },
    { name: 'a page on a social network', inquiry: { body: 'We are beauty shop in Manila', sender: { email: 'joy@example-glowmanila.ph', website: 'https://www.facebook.com/example-glow' } } },
    { name: 'a shop on a rented host', inquiry: { body: 'wholesale price?', sender: { email: 'joy@example-glowmanila.ph', website: 'https://example-glow.wixsite.com/shop' } } },
  ],
  skips: [
    { name: 'no website is given', inquiry: { body: 'wholesale price?', sender: { email: 'joy@example-glowmanila.ph' } } },
  ],
})
