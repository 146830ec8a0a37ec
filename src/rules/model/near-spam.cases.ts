import { defineCases } from '../../testing/cases'
import { nearSpam } from './near-spam'

export default defineCases(nearSpam, {
  hits: [
    { name: 'a pitch of a web studio in Italian', inquiry: { body: 'Buongiorno, siamo uno studio che realizza negozi online per aziende come la vostra. Guardando le vostre pagine abbiamo visto che su Google non comparite tra i primi risultati: in tre mesi vi portiamo più visite e nuovi clienti. Quando possiamo sentirci dieci minuti?' } },
    { name: 'a list seller in Polish', inquiry: { body: 'Szanowni Państwo, oferujemy aktualne bazy adresowe importerów z całej Europy, z telefonami i mailami osób decyzyjnych. Teraz rabat na pierwsze zamówienie. Chętnie wyślemy próbkę bazy.' } },
  ],
  passes: [
    { name: 'a buyer in Italian', inquiry: { body: 'Buongiorno, ci servono 400 valvole a sfera da due pollici. Potete mandarci il prezzo e i tempi di consegna per Genova?' } },
    { name: 'a complaint in Polish', inquiry: { body: 'Dzień dobry, w paczce brakuje dwóch sztuk, a jedna pompa jest uszkodzona. Proszę o dosłanie brakujących części.' } },
    { name: 'an order in Spanish', inquiry: { body: 'Buenos días, confirmamos el pedido de 200 sillas según su cotización. ¿Cuándo salen de fábrica?' } },
  ],
  nearMisses: [{ name: 'a buyer who offers to buy', inquiry: { body: 'Buenas tardes, somos una ferretería de Lima y queremos comprar 500 candados. ¿Cuál es el precio y el mínimo por modelo?' } }],
})
