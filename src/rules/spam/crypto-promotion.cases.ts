import { defineCases } from '../../testing/cases'
import { cryptoPromotion } from './crypto-promotion'

export default defineCases(cryptoPromotion, {
  hits: [
    { name: 'mining with daily profit', inquiry: { body: 'Start mining bitcoin today with our cloud, daily profit 3%, withdraw anytime.' } },
    { name: 'a trading robot', inquiry: { body: 'Our trading bot makes 40% a month on crypto, minimum deposit 250 USD. Sign up.' } },
    { name: 'a token sale', inquiry: { body: 'Presale of our new token is live, 100x soon, don\'t miss the airdrop.' } },
  ],
  passes: [
    { name: 'a currency', inquiry: { body: 'Please quote in EUR.' } },
    { name: 'a mine', inquiry: { body: 'We run a gold mine and need 4 slurry pumps.' } },
    { name: 'profit of a dealer', inquiry: { body: 'What margin do dealers have on the saw?' } },
  ],
  nearMisses: [
    { name: 'mining hardware', inquiry: { body: 'We need 200 units of ASIC miner cases and 400 fans 12038, quote FOB Shenzhen.' } },
    { name: 'crypto unit', inquiry: { body: 'Does the chip have a crypto unit with AES-256? 5,000 pcs.' } },
  ],
})
