/**
 * Words of a notice to customers in the place of a sender's name; no person and hardly a firm that buys is called so.
 *
 * Source: own list, written by hand
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 137 words
 */
export const noticeWords: ReadonlySet<string> = new Set(
  `account accounts alert alerts notice notices notification notifications confirmation confirm confirmed reminder warning verification verify reward
  rewards winner winners prize giveaway bonus cashback membership subscription subscriptions renewal expired refund refunds payment payments billing
  invoice receipt statement delivery deliveries parcel package shipment storage password security survey voucher coupon offer offers deals approval
  approved aviso avisos comunicado notificacao notificacoes confirmacao fatura boleto resgate pontos premio cobranca intimacao entrega encomenda
  seguranca suporte pagamento oferta ofertas recompensa cadastro bloqueio notificacion confirmacion recordatorio pago pagos cuenta paquete recompensas
  almacenamiento seguridad reembolso sorteo konto kundenkonto benachrichtigung bestatigung zahlungsbestatigung mitteilung erinnerung belohnung gewinn
  gewinner gutschein angebot angebote paket sendung lieferung zahlung rechnung mahnung sicherheit umfrage compte livraison colis cadeau recompense
  facture remboursement paiement rappel securite sondage avviso notifica conferma pacco consegna rimborso fattura sicurezza melding bevestiging
  herinnering bezorging pakket levering beloning betaling factuur rekening`.split(/\s+/),
)
