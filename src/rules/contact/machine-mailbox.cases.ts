import { defineCases } from '../../testing/cases'
import { machineMailbox } from './machine-mailbox'

export default defineCases(machineMailbox, {
  hits: [
    { name: 'a rented machine', inquiry: { body: 'Aviso', sender: { email: 'banco@vmi4096211.example-host.net' } }, args: { host: 'vmi4096211.example-host.net' } },
    { name: 'an address of four numbers', inquiry: { body: 'Notice', sender: { email: 'root@203-0-113-9.example-host.net' } } },
  ],
  passes: [
    { name: 'a firm', inquiry: { body: 'RFQ', sender: { email: 'a@example-lind.se' } } },
    { name: 'a mail server', inquiry: { body: 'RFQ', sender: { email: 'a@mail2.example-lind.se' } } },
    { name: 'a free mailbox of numbers', inquiry: { body: 'RFQ', sender: { email: '481516234@163.com' } } },
  ],
  nearMisses: [
    { name: 'a firm named by its telephone', inquiry: { body: 'RFQ', sender: { email: 'a@02088881234.co.uk' } } },
    { name: 'a firm with a number in its name', inquiry: { body: 'RFQ', sender: { email: 'a@server24-shop.de' } } },
  ],
  skips: [
    { name: 'no address', inquiry: { body: 'RFQ' } },
  ],
})
