import { defineCases } from '../../testing/cases'
import { promotes } from './promotes'

const context = { seller: { country: 'CN' } }

export default defineCases(promotes, {
  hits: [
    { name: 'an agency in German', inquiry: { body: 'Guten Tag, unsere Agentur übernimmt für Hersteller wie Sie die Texte der Produktseiten in zwölf Sprachen, Festpreis je Seite. Gern schicke ich Ihnen ein kostenloses Muster. Wann passt Ihnen ein kurzes Gespräch?' }, context },
    { name: 'a film maker in French', inquiry: { body: 'Bonjour, nous filmons des usines avec des drones et livrons un film de deux minutes pour 1 400 euros, musique comprise. Puis-je vous envoyer nos derniers travaux ?' }, context },
    { name: 'a photographer in Russian', inquiry: { body: 'Здравствуйте! Делаем фото и видео для производителей мебели, съемка от 30 тысяч в день, монтаж входит. Когда вам удобно созвониться?' }, context },
    { name: 'a stand builder in Italian', inquiry: { body: 'Buongiorno, abbiamo visto che esporrete alla fiera di Colonia. Progettiamo e montiamo stand su misura chiavi in mano e possiamo mandarvi un progetto gratuito entro venerdì. Con chi posso parlarne?' }, context },
  ],
  passes: [
    { name: 'a buyer', inquiry: { body: 'Hello, we run three cookware shops in Leeds and need 200 cast iron pans of 26 cm. What is the price and when could you ship?' }, context },
    { name: 'a complaint in German', inquiry: { body: 'Guten Tag, von den 40 Pfannen ist bei elf die Beschichtung abgeplatzt. Fotos anbei. Wie gehen wir vor?' }, context },
    { name: 'an agent in Italian', inquiry: { body: 'Buongiorno, cerchiamo un produttore di pompe da rappresentare in Sicilia. Avete già un distributore per la zona?' }, context },
  ],
  nearMisses: [
    { name: 'a shop that praises itself and buys', inquiry: { body: 'We are the leading kitchen chain of Wales with 22 shops and 60,000 visitors a week, and want to list your pans. Please send your prices for 500 pieces.' }, context },
  ],
})
