import { defineCases } from '../../testing/cases'
import { linkToMachine } from './link-to-machine'

export default defineCases(linkToMachine, {
  hits: [
    { name: 'a rented machine', inquiry: { body: 'Open: http://vps90817.example-cloud.com.br/login' }, args: { hosts: ['vps90817.example-cloud.com.br'] } },
    { name: 'four numbers in a name', inquiry: { body: 'Open http://9.113.0.203.host.example-server.net/x' } },
    { name: 'a host drawn at random', inquiry: { body: 'Open http://orders20417736195xy.example-go.net/x' } },
  ],
  passes: [
    { name: 'a site', inquiry: { body: 'See https://www.example-lind.se' } },
    { name: 'a bare address: another rule', inquiry: { body: 'See http://203.0.113.9/x' } },
    { name: 'no link', inquiry: { body: 'RFQ' } },
  ],
  nearMisses: [
    { name: 'a firm named by its telephone', inquiry: { body: 'See http://www.02088881234.co.uk' } },
    { name: 'a counter of a mailing service', inquiry: { body: 'See https://u18720001.ct.example-send.net/ls' } },
    { name: 'numbers in the path', inquiry: { body: 'See https://www.example-lind.se/203-0-113-9/83719731984' } },
  ],
})
