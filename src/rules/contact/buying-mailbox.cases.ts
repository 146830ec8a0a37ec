import { defineCases } from '../../testing/cases'
import { buyingMailbox } from './buying-mailbox'

export default defineCases(buyingMailbox, {
  hits: [
    { name: 'English', inquiry: { body: 'Pls quote FOB for attached list.', sender: { email: 'purchasing@example-seabright.com' } }, args: { local: 'purchasing' } },
    { name: 'German with a place', inquiry: { body: 'Wir bitten um Ihr Angebot.', sender: { email: 'einkauf.west@example-rohrwerk.de' } } },
    { name: 'Spanish', inquiry: { body: 'Cotizar 1000 m de cable 3x2.5', sender: { email: 'compras@example-electroandes.pe' } } },
    { name: 'Turkish', inquiry: { body: 'Fiyat teklifi rica ederiz', sender: { email: 'satinalma@example-bosfor.com.tr' } } },
  ],
  passes: [
    { name: 'info', inquiry: { body: 'Price?', sender: { email: 'info@example-bosfor.com.tr' } } },
    { name: 'a person', inquiry: { body: 'Need 30 units', sender: { email: 'h.alvarez@example-electroandes.pe' } } },
    { name: 'a seller\'s', inquiry: { body: 'We offer valves', sender: { email: 'vertrieb@example-rohrwerk.de' } } },
  ],
  nearMisses: [
    { name: 'a surname that has the word in it', inquiry: { body: 'Angebot bitte', sender: { email: 'einkaufmann@example-ekm.de' } } },
  ],
  skips: [
    { name: 'there is no address', inquiry: { channel: 'chat', body: 'hello, do you have 2 inch brass ball valve' } },
  ],
})
