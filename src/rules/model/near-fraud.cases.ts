import { defineCases } from '../../testing/cases'
import { nearFraud } from './near-fraud'

export default defineCases(nearFraud, {
  hits: [
    { name: 'a tender with a fee in French', inquiry: { body: 'Bonjour, votre entreprise a été retenue par le ministère pour la fourniture de matériel. Avant la signature du contrat vous devez régler les frais de dossier par mandat auprès de notre avocat. Merci de garder cette affaire confidentielle.' } },
    { name: 'a changed account in German', inquiry: { body: 'Guten Tag, unser Konto wird gerade geprüft. Bitte überweisen Sie die offene Rechnung deshalb noch heute auf das neue Konto unserer Tochterfirma und schicken Sie mir den Beleg.' } },
  ],
  passes: [
    { name: 'a buyer in French', inquiry: { body: 'Bonjour, nous cherchons 300 lampes LED pour un entrepôt. Pouvez-vous nous envoyer votre meilleur prix et le délai de livraison au Havre ?' } },
    { name: 'a question about an order in German', inquiry: { body: 'Guten Tag, wann kommt unsere Bestellung an? Die Pumpen werden auf der Baustelle gebraucht.' } },
    { name: 'a catalogue asked in Portuguese', inquiry: { body: 'Bom dia, poderiam enviar o catálogo de torneiras e as dimensões das caixas?' } },
  ],
  nearMisses: [{ name: 'a payment told in French', inquiry: { body: "Bonjour, nous avons réglé l'acompte de la commande hier. Merci de confirmer la réception et de lancer la production." } }],
})
