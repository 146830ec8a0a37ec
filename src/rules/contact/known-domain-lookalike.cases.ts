import { defineCases } from '../../testing/cases'
import { knownDomainLookalike } from './known-domain-lookalike'

export default defineCases(knownDomainLookalike, {
  hits: [
    { name: 'rn for m, of the own domain', inquiry: { body: 'Please note our new bank account for the open invoice.', sender: { email: 'ceo@example-lurnora.com' } }, context: { seller: { domains: ['example-lumora.com'], customers: ['example-nordhang.de', 'Vistazul Hoteles'], brands: ['Zephyrine'] } }, args: { known: 'example-lumora.com', how: 'letters' } },
    { name: 'a letter more, of a customer\'s', inquiry: { body: 'Please note our new bank account for the open invoice.', sender: { email: 'einkauf@example-nordhangg.de' } }, context: { seller: { domains: ['example-lumora.com'], customers: ['example-nordhang.de', 'Vistazul Hoteles'], brands: ['Zephyrine'] } }, args: { known: 'example-nordhang.de', how: 'spelling' } },
    { name: 'a word put to it', inquiry: { body: 'Please note our new bank account for the open invoice.', sender: { email: 'po@example-nordhang-orders.com' } }, context: { seller: { domains: ['example-lumora.com'], customers: ['example-nordhang.de', 'Vistazul Hoteles'], brands: ['Zephyrine'] } }, args: { how: 'addition' } },
    { name: 'another ending', inquiry: { body: 'Please note our new bank account for the open invoice.', sender: { email: 'ceo@example-lumora.co' } }, context: { seller: { domains: ['example-lumora.com'], customers: ['example-nordhang.de', 'Vistazul Hoteles'], brands: ['Zephyrine'] } }, args: { how: 'suffix' } },
    { name: 'a Cyrillic letter, in punycode', inquiry: { body: 'Please note our new bank account for the open invoice.', sender: { email: 'einkauf@xn--example-nrdhang-hsm.de' } }, context: { seller: { domains: ['example-lumora.com'], customers: ['example-nordhang.de', 'Vistazul Hoteles'], brands: ['Zephyrine'] } }, args: { domain: 'example-nоrdhang.de (xn--example-nrdhang-hsm.de)', known: 'example-nordhang.de', how: 'letters' } },
    { name: 'the whole domain in front of another', inquiry: { body: 'Please note our new bank account for the open invoice.', sender: { email: 'ceo@login.example-lumora.com.example-mailing.net' } }, context: { seller: { domains: ['example-lumora.com'], customers: ['example-nordhang.de', 'Vistazul Hoteles'], brands: ['Zephyrine'] } }, args: { known: 'example-lumora.com', how: 'subdomain' } },
    { name: 'a brand known by name', inquiry: { body: 'Please note our new bank account for the open invoice.', sender: { email: 'po@zephyrine-procurement.com' } }, context: { seller: { domains: ['example-lumora.com'], customers: ['example-nordhang.de', 'Vistazul Hoteles'], brands: ['Zephyrine'] } }, args: { known: 'Zephyrine', how: 'addition' } },
  ],
  passes: [
    { name: 'the customer', inquiry: { body: 'Please note our new bank account for the open invoice.', sender: { email: 'einkauf@example-nordhang.de' } }, context: { seller: { domains: ['example-lumora.com'], customers: ['example-nordhang.de', 'Vistazul Hoteles'], brands: ['Zephyrine'] } } },
    { name: 'a subdomain of the customer\'s', inquiry: { body: 'Please note our new bank account for the open invoice.', sender: { email: 'einkauf@mail.example-nordhang.de' } }, context: { seller: { domains: ['example-lumora.com'], customers: ['example-nordhang.de', 'Vistazul Hoteles'], brands: ['Zephyrine'] } } },
    { name: 'a stranger', inquiry: { body: 'Please note our new bank account for the open invoice.', sender: { email: 'po@example-bramford.co.uk' } }, context: { seller: { domains: ['example-lumora.com'], customers: ['example-nordhang.de', 'Vistazul Hoteles'], brands: ['Zephyrine'] } } },
    { name: 'a free mailbox', inquiry: { body: 'Please note our new bank account for the open invoice.', sender: { email: 'lumora@gmail.com' } }, context: { seller: { domains: ['example-lumora.com'], customers: ['example-nordhang.de', 'Vistazul Hoteles'], brands: ['Zephyrine'] } } },
    { name: 'nothing is known', inquiry: { body: 'Please note our new bank account for the open invoice.', sender: { email: 'ceo@example-lurnora.com' } }, context: { seller: { name: 'Lumora' } } },
  ],
  nearMisses: [
    { name: 'the customer\'s national branch', inquiry: { body: 'Please note our new bank account for the open invoice.', sender: { email: 'einkauf@example-nordhang.fr' } }, context: { seller: { domains: ['example-lumora.com'], customers: ['example-nordhang.de', 'Vistazul Hoteles'], brands: ['Zephyrine'] } } },
    { name: 'the customer in punycode, whom the seller knows in Unicode', inquiry: { body: 'Please note our new bank account for the open invoice.', sender: { email: 'einkauf@xn--example-mller-4ob.de' } }, context: { seller: { domains: ['example-lumora.com'], customers: ['example-müller.de'] } } },
    { name: 'a shared beginning', inquiry: { body: 'Please note our new bank account for the open invoice.', sender: { email: 'po@example-nordlicht.de' } }, context: { seller: { domains: ['example-lumora.com'], customers: ['example-nordhang.de', 'Vistazul Hoteles'], brands: ['Zephyrine'] } } },
    { name: 'the name itself, whose domain is not known', inquiry: { body: 'Please note our new bank account for the open invoice.', sender: { email: 'ceo@vistazulhoteles.com' } }, context: { seller: { domains: ['example-lumora.com'], customers: ['example-nordhang.de', 'Vistazul Hoteles'], brands: ['Zephyrine'] } } },
  ],
  skips: [
    { name: 'the seller is not known', inquiry: { body: 'New bank account', sender: { email: 'ceo@example-lurnora.com' } } },
  ],
})
