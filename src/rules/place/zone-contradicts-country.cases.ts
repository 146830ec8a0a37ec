import { defineCases } from '../../testing/cases'
import { zoneContradictsCountry } from './zone-contradicts-country'

export default defineCases(zoneContradictsCountry, {
  hits: [
    { name: 'claims Sweden, the browser is in Jakarta', inquiry: { sender: { country: 'Sweden', timeZone: 'Asia/Jakarta' }, body: 'We need many pcs, send invoice.' }, args: { country: 'SE', zone: 'Asia/Jakarta' } },
    { name: 'claims Indonesia, the browser is in Stockholm: the other way round counts alike', inquiry: { sender: { country: 'Indonesia', timeZone: 'Europe/Stockholm' }, body: 'Minta harga untuk 200 unit.' }, args: { country: 'ID' } },
  ],
  passes: [
    { name: 'they agree', inquiry: { sender: { country: 'Indonesia', timeZone: 'Asia/Makassar' }, body: 'Minta harga untuk 200 unit.' } },
    { name: 'no country claimed', inquiry: { sender: { timeZone: 'Asia/Makassar' }, body: 'Minta harga.' } },
    { name: 'no zone stated', inquiry: { sender: { country: 'Indonesia' }, body: 'Minta harga.' } },
  ],
  nearMisses: [
    { name: 'an old name of the right zone', inquiry: { sender: { country: 'India', timeZone: 'Asia/Calcutta' }, body: 'Kindly share rate for 5 MT.' } },
    { name: 'a system setting that neighbours share', inquiry: { sender: { country: 'Netherlands', timeZone: 'Europe/Berlin' }, body: 'Graag een offerte.' } },
    { name: 'UTC belongs to no country', inquiry: { sender: { country: 'Chile', timeZone: 'UTC' }, body: 'Cotización por favor.' } },
  ],
  skips: [{ name: 'nothing says where the sender is', inquiry: { body: 'Price?' } }],
})
