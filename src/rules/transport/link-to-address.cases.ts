import { defineCases } from '../../testing/cases'
import { linkToAddress } from './link-to-address'

export default defineCases(linkToAddress, {
  hits: [
    { name: 'a bare IP address', inquiry: { channel: 'email', body: 'Please see our specification at http://203.0.113.45/spec/login.php and quote' } },
    { name: 'a host behind an @', inquiry: { channel: 'chat', body: 'order details https://www.example-bank.com@203.0.113.9/verify' } },
    { name: 'a host without end', inquiry: { channel: 'email', body: 'Abrir: https://secure-login-account-verification-update-customer-portal-2026.example-host.com/a' } },
  ],
  passes: [
    { name: 'a plain site', inquiry: { body: 'Our site is https://www.example-hotel.com, we need 60 beds' } },
    { name: 'no link', inquiry: { body: 'We need 60 beds' } },
    { name: "a mail address in a link's path", inquiry: { body: 'https://www.example-hotel.com/u?mail=a@example-hotel.com' } },
  ],
  nearMisses: [
    { name: 'the settings page of a device in the own network', inquiry: { body: 'The camera you sold us does not open http://192.168.1.64/ any more, what to do?' } },
    { name: 'an IP address that is no link', inquiry: { body: 'The inverter shows 203.0.113.45 on its display' } },
  ],
})
