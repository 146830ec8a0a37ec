import { defineCases } from '../../testing/cases'
import { identityDocumentAsked } from './identity-document-asked'

export default defineCases(identityDocumentAsked, {
  hits: [
    { name: 'a passport copy for the file', inquiry: { body: 'For the contract send a copy of your passport and the director\'s ID by mail.' } },
    { name: 'identification before funds', inquiry: { body: 'Attach any means of identification, like your driver\'s license, so the attorney can work.' } },
    { name: 'a selfie', inquiry: { body: 'Upload a selfie with your ID card to go on with registration.' } },
    { name: 'in Chinese', inquiry: { body: '请把法人身份证复印件和护照扫描件发给我。' } },
  ],
  passes: [
    { name: 'a business licence', inquiry: { body: 'Our compliance asks for your business licence and ISO certificate before the first order.' } },
    { name: 'a certificate copy', inquiry: { body: 'Please send a copy of the CE certificate and the test report.' } },
    { name: 'a tag', inquiry: { body: 'We need RFID card printers, 12 pcs.' } },
  ],
  nearMisses: [
    { name: 'a visitor sends his own passport', inquiry: { body: 'Attached is my passport copy for the gate of your factory, I arrive on Tuesday.' } },
    { name: 'a customs number', inquiry: { body: 'Please provide your EORI or export registration number for the papers.' } },
  ],
})
