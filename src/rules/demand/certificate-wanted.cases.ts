import { defineCases } from '../../testing/cases'
import { certificateWanted } from './certificate-wanted'

export default defineCases(certificateWanted, {
  hits: [
    { name: 'a norm by its number', inquiry: { body: 'The gloves need a CE mark and you must be ISO 9001 certified.' }, args: { read: ['CE', 'ISO 9001'] } },
    { name: 'German', inquiry: { body: 'Benötigt wird ein CE-Zertifikat für die Maschine.' }, args: { read: ['CE'] } },
    { name: 'Russian', inquiry: { body: 'Нужен сертификат ISO 9001 на насосы, поставка в Казань.' }, args: { read: ['ISO 9001'] } },
    { name: 'asked without a name', inquiry: { body: 'Can you send the mill certificate and a test report with the goods?' } },
  ],
  passes: [
    { name: 'none named', inquiry: { body: 'Please quote 200 gloves, size 9, to Antwerp.' } },
    { name: 'another language, none named', inquiry: { body: 'Precio de 200 guantes talla 9, por favor.' } },
    { name: 'a praise', inquiry: { body: 'The gloves arrived yesterday, thank you, all fine.' } },
  ],
  nearMisses: [
    { name: 'a company\'s name', inquiry: { body: 'We work for Harlow & Co, Ltd and need 200 gloves.' } },
    { name: 'a word in capitals among others', inquiry: { body: 'PLEASE REACH OUT TO ME ABOUT THE GLOVES' } },
  ],
})
