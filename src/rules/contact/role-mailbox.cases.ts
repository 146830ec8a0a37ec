import { defineCases } from '../../testing/cases'
import { roleMailbox } from './role-mailbox'

export default defineCases(roleMailbox, {
  hits: [
    { name: 'info', inquiry: { body: 'Please send offer for 20 tons caustic soda.', sender: { email: 'info@example-delta-chem.com' } }, args: { local: 'info' } },
    { name: 'sales in Spanish', inquiry: { body: 'Buenas, precio de 40 bombas?', sender: { email: 'ventas@example-hidrosur.cl' } } },
    { name: 'export department with a number', inquiry: { body: 'We like to know your steel coil price', sender: { email: 'export2@example-anadolumetal.com.tr' } } },
  ],
  passes: [
    { name: 'a person', inquiry: { body: 'Quote please', sender: { email: 'm.kowalska@example-drewpol.pl' } } },
    { name: 'a person at a free provider', inquiry: { body: 'Hi price?', sender: { email: 'benjamin.osei@gmail.com' } } },
    { name: 'a buying department', inquiry: { body: 'RFQ 2231', sender: { email: 'purchasing@example-seabright.com' } } },
  ],
  nearMisses: [
    { name: 'a surname that begins like a function', inquiry: { body: 'Angebot bitte', sender: { email: 'salesch@example-salesch-bau.de' } } },
  ],
  skips: [
    { name: 'there is no address', inquiry: { channel: 'chat', body: 'hello, do you have 2 inch brass ball valve' } },
  ],
})
