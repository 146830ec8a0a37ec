import { defineCases } from '../../testing/cases'
import { nearHonest } from './near-honest'

export default defineCases(nearHonest, {
  hits: [
    { name: 'a buyer in Portuguese', inquiry: { body: 'Bom dia, precisamos de 300 torneiras de latão cromado. Qual o preço, o prazo de entrega e as condições de pagamento?' } },
    { name: 'a complaint in Czech', inquiry: { body: 'Dobrý den, v zásilce chybí dva kusy a jedno čerpadlo je poškozené. Posílám fotografie, prosím o náhradu.' } },
  ],
  passes: [
    { name: 'a pitch in Portuguese', inquiry: { body: 'Olá, somos uma agência de marketing digital e colocamos o seu site na primeira página do Google. Podemos falar dez minutos esta semana?' } },
    { name: 'an inheritance in Spanish', inquiry: { body: 'Soy abogado de un cliente fallecido que dejó varios millones en un banco. Necesito su cuenta para la transferencia; guarde este asunto en secreto.' } },
    { name: 'questions about the maker in German', inquiry: { body: 'Für eine Studie: Welche Maschinen haben Sie, wer liefert Ihnen das Granulat, was kostet Sie die Herstellung je Stück und wer sind Ihre größten Kunden?' } },
  ],
  nearMisses: [{ name: "the clerk's words, not the caller's", inquiry: { channel: 'phone', body: 'Anrufer braucht 300 Wasserhähne, fragt nach Preis und Lieferzeit. Bitte zurückrufen.' } }],
})
