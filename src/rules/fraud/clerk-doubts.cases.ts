import { defineCases } from '../../testing/cases'
import { clerkDoubts } from './clerk-doubts'

export default defineCases(clerkDoubts, {
  hits: [
    { name: 'hung up', inquiry: { channel: 'phone', body: 'Man from "the port office", wants 900 dollars for a crane. Asked him for the container number, he hung up.' } },
    { name: 'told nothing, in German', inquiry: { channel: 'phone', body: 'Anruf 11 Uhr, angeblich Presse, fragt nach unserem Lackierer. Ich habe nichts gesagt. Nummer unterdrückt.' } },
    { name: 'in Chinese', inquiry: { channel: 'phone', body: '某先生来电，问我们给谁代工、料多少钱一吨，不肯说公司名，我没告诉他。' } },
    { name: 'in Spanish', inquiry: { channel: 'phone', body: 'Llamó un señor del "registro", pide 400 euros hoy. No quiso dejar su número. No le di nada.' } },
    { name: 'in Russian', inquiry: { channel: 'phone', body: 'Звонил якобы из банка, просил код. Ничего не сказала, он бросил трубку.' } },
    { name: 'in Turkish', inquiry: { channel: 'phone', body: 'Gümrükten olduğunu söyledi, para istedi. Dosya numarası sordum, telefonu kapattı. Numara gizli.' } },
  ],
  passes: [
    { name: 'a customer', inquiry: { channel: 'phone', body: 'Mrs Lindqvist rang, two of the pumps leak, order 4471. Please call her back before four, 08 000 00 12.' } },
    { name: 'a customer who calls again', inquiry: { channel: 'phone', body: 'Mr Osei again about the boiler, he is patient but wants a date. Told him Thursday.' } },
    { name: 'a first call', inquiry: { channel: 'phone', body: 'Herr Aydın aus Graz fragt nach 40 Brotschneidern, Preis und Lieferzeit, Rückruf morgen früh.' } },
  ],
  nearMisses: [
    { name: 'a buyer\'s own letter', inquiry: { channel: 'email', body: 'I called your office twice, the lady hung up on me and would not give me the number of your sales desk.' } },
    { name: 'who left nothing out', inquiry: { channel: 'phone', body: 'Caller gave his number, firm and the order, wants the drawing today.' } },
  ],
})
