import { defineCases } from '../../testing/cases'
import { attachmentPassword } from './attachment-password'

export default defineCases(attachmentPassword, {
  hits: [
    { name: 'a locked document', inquiry: { body: 'PDF password: 4815' } },
    { name: 'in Portuguese', inquiry: { body: 'Veja o anexo. Senha de acesso ao arquivo: 123' } },
  ],
  passes: [
    { name: 'a plain attachment', inquiry: { body: 'See the attached PDF.' } },
    { name: 'a lock as goods', inquiry: { body: 'Do your door locks take a six-digit password?' } },
    { name: 'none', inquiry: { body: 'We need 40 lamps.' } },
  ],
  nearMisses: [
    { name: 'a password of a device', inquiry: { body: 'What is the default password of the camera you sold us?' } },
  ],
})
