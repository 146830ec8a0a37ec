import { defineCases } from '../../testing/cases'
import { walletLure } from './wallet-lure'

export default defineCases(walletLure, {
  hits: [
    { name: 'a recovery phrase', inquiry: { body: 'Enter your recovery phrase to keep your coins safe.' } },
    { name: 'a funded account', inquiry: { body: 'Your portfolio has been funded with 12 BTC, log in below.' } },
    { name: 'an airdrop', inquiry: { body: 'The airdrop is live: you are eligible to claim now.' } },
  ],
  passes: [
    { name: 'goods of that name', inquiry: { body: 'We need 500 leather wallets with our logo.' } },
    { name: 'a balance', inquiry: { body: 'The balance of 70 % will be paid before shipment.' } },
    { name: 'machines', inquiry: { body: 'Price of your ASIC miners please' } },
  ],
  nearMisses: [
    { name: 'a device to buy', inquiry: { body: 'Do you sell hardware wallets in bulk? 200 pcs to Riga.' } },
  ],
})
