import { defineCases } from '../../testing/cases'
import { mixedScripts } from './mixed-scripts'

export default defineCases(mixedScripts, {
  hits: [
    { name: 'Cyrillic letters in English words', inquiry: { body: 'Your аccount will be сlosed, сonfirm your pаssword' } },
    { name: 'Greek letters', inquiry: { subject: 'Invοice', body: 'Pαyment οverdue, please see the invοice' }, args: { read: ['Invοice', 'Pαyment', 'οverdue'] } },
  ],
  passes: [
    { name: 'English', inquiry: { body: 'Your account is fine, we need 30 chairs' } },
    { name: 'Russian with a brand', inquiry: { body: 'Нужны подшипники SKF 6204, 300 штук, цена FOB Shanghai?' } },
    { name: 'one slip', inquiry: { body: 'Our сompany needs 30 chairs' } },
  ],
  nearMisses: [
    { name: 'a Latin letter in Russian words, as keyboards bring about', inquiry: { body: 'Пришлите cтоимость и cроки поcтавки, пожалуйста' } },
    { name: 'units and symbols', inquiry: { body: 'Coating 25μm, resistance 40MΩ and 3kΩ, αFeSi λmax Δtemp' } },
    { name: 'two scripts with a hyphen', inquiry: { body: 'USB-кабель и LED-лампы, 3D-принтер, email-рассылка' } },
  ],
})
