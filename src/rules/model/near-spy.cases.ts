import { defineCases } from '../../testing/cases'
import { nearSpy } from './near-spy'

export default defineCases(nearSpy, {
  hits: [
    { name: 'a maker asked out in Spanish', inquiry: { body: 'Buenas, preparo un estudio del sector. ¿Qué máquinas usan en la línea, cuánta gente trabaja por turno, quién les vende la resina y cuánto les cuesta fabricar cada pieza?' } },
    { name: 'a maker asked out in Turkish', inquiry: { body: 'Merhaba, fabrikanızda hangi makineler var, hammaddeyi kimden alıyorsunuz, aylık kapasiteniz ve en büyük müşterileriniz kimler? Üretim maliyetinizi de öğrenmek isteriz.' } },
  ],
  passes: [
    { name: 'a buyer in Spanish', inquiry: { body: 'Buenas tardes, necesitamos 2000 tapas de plástico de 38 mm. ¿Cuál es el precio y en cuánto tiempo las entregan?' } },
    { name: 'a buyer in Turkish', inquiry: { body: 'Merhaba, 500 adet kilit almak istiyoruz. Fiyat ve teslim süresini yazar mısınız?' } },
    { name: 'thanks in French', inquiry: { body: 'Merci beaucoup, la marchandise est bien arrivée et nos clients sont contents.' } },
  ],
  nearMisses: [{ name: 'what the goods are like, asked in full', inquiry: { body: 'Hola, ¿en qué colores tienen la tapa y cuánto peso aguanta? Queremos pedir 300.' } }],
})
