import { defineCases } from '../../testing/cases'
import { namesUs } from './names-us'

const seller = { name: 'Hulanvale Valve Trading Co., Ltd.', domains: ['hulanvale-valves.com'] }

export default defineCases(namesUs, {
  hits: [
    { name: 'by the word that tells the firm apart', inquiry: { channel: 'email', body: 'We saw the Hulanvale stand at the fair in Milan. Please send prices for gate valves.' }, context: { seller }, args: { said: ['hulanvale'] } },
    { name: 'in the subject', inquiry: { channel: 'email', subject: 'To HULANVALE: request for offer', body: 'Please quote.' }, context: { seller } },
    { name: 'a Chinese name', inquiry: { channel: 'email', body: '您好，呼岚阀门公司吗？我们想订一批球阀。' }, context: { seller: { name: '呼岚阀门' } } },
  ],
  passes: [
    { name: 'no name', inquiry: { channel: 'email', body: 'Dear Sir, please send prices for gate valves.' }, context: { seller } },
    { name: "the seller's name is not known", inquiry: { channel: 'email', body: 'We saw the Hulanvale stand.' }, context: { seller: { country: 'CN' } } },
    { name: 'in what is quoted alone', inquiry: { channel: 'email', body: 'Yes, please.\n\n> Regards, Hulanvale' }, context: { seller } },
  ],
  nearMisses: [
    { name: 'words that many firms bear', inquiry: { channel: 'email', body: 'We are a trading company and need a valve.' }, context: { seller } },
    { name: 'the name within a longer word', inquiry: { channel: 'email', body: 'Our site is in Hulanvaletown.' }, context: { seller } },
  ],
  skips: [{ name: 'the seller is not known', inquiry: { body: 'Hello Hulanvale' } }],
})
