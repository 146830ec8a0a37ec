import { defineCases } from '../../testing/cases'
import { serviceNameElsewhere } from './service-name-elsewhere'

export default defineCases(serviceNameElsewhere, {
  hits: [
    { name: 'a payment service from another domain', inquiry: { body: 'Your account is limited', sender: { name: 'PayPal Service', email: 'notice@example-notices.net' } }, args: { service: 'PayPal' } },
    { name: 'a bank from a free mailbox', inquiry: { body: 'Segue o documento', sender: { name: 'Banco Santander', email: 'marta@gmail.com' } } },
    { name: 'letters kept apart', inquiry: { body: 'Renueve', sender: { name: 'S p o t i f y', email: 'a@example-ship.click' } } },
    { name: 'letters of another script', inquiry: { body: 'Renew', sender: { name: 'Spоtify', email: 'a@example-ship.click' } } },
  ],
  passes: [
    { name: 'its own domain', inquiry: { body: 'Arrival notice', sender: { name: 'DHL Express', email: 'noreply@dhl.com' } } },
    { name: 'its label under a country', inquiry: { body: 'Avis', sender: { name: 'DPD France', email: 'noreply@dpd.fr' } } },
    { name: 'a person', inquiry: { body: 'RFQ', sender: { name: 'Ana Peña', email: 'ana@example-pena.es' } } },
  ],
  nearMisses: [
    { name: 'somebody employed there', inquiry: { body: 'RFQ', sender: { name: 'Ann Lee (Microsoft)', email: 'ann@example-lee.com' } } },
    { name: 'a family name', inquiry: { body: 'RFQ for 40 lamps', sender: { name: 'Peter Norton', email: 'p.norton@example-lamps.co.uk' } } },
    { name: 'goods of the same letters', inquiry: { body: 'RFQ', sender: { name: 'Delta UPS Batteries', email: 'buy@example-delta.in' } } },
    { name: 'a firm that only has it in its name', inquiry: { body: 'RFQ', sender: { name: 'Zoom Kids Wear', email: 'buy@example-zoomkids.in' } } },
  ],
})
