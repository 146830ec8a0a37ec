import { defineCases } from '../../testing/cases'
import { replyToOtherFreeMail } from './reply-to-other-free-mail'

export default defineCases(replyToOtherFreeMail, {
  hits: [
    { name: 'two free mailboxes of different providers', inquiry: { channel: 'email', sender: { name: 'Barr. Kelvin Odum', email: 'kelvin.odum77@yahoo.com', replyTo: 'odumchambers@outlook.com' }, body: 'I have a business for you, kindly answer.' }, args: { replyTo: 'odumchambers@outlook.com' } },
    { name: 'two mailboxes of one provider', inquiry: { channel: 'email', sender: { email: 'trade.desk.mia@gmail.com', replyTo: 'mia.procure2026@gmail.com' }, body: 'Please quote any laptops you have in stock.' } },
  ],
  passes: [
    { name: 'no other address for answers', inquiry: { channel: 'email', sender: { email: 'otis.bello@gmail.com', replyTo: 'Otis.Bello@gmail.com' }, body: 'Price of 10 generators to Tema?' } },
    { name: 'a company mailbox for answers', inquiry: { channel: 'email', sender: { email: 'otis.bello@gmail.com', replyTo: 'otis@bello-power.com.gh' }, body: 'Price of 10 generators to Tema?' } },
    { name: 'company to company', inquiry: { channel: 'email', sender: { email: 'a.ruiz@grupo-ferrel.mx', replyTo: 'compras@ferrel.com.mx' }, body: 'Favor de cotizar 500 piezas.' } },
  ],
  nearMisses: [
    { name: "a website form writes in the visitor's name", inquiry: { channel: 'form', sender: { email: 'formsender@gmail.com', replyTo: 'lucia.pardo@hotmail.com' }, body: 'Quisiera saber el precio de la mesa plegable' } },
  ],
  skips: [
    { name: 'no address for answers', inquiry: { channel: 'email', sender: { email: 'otis.bello@gmail.com' }, body: 'Price?' } },
    { name: 'the channel is not known', inquiry: { sender: { email: 'otis.bello@gmail.com', replyTo: 'other@yahoo.com' }, body: 'Price?' } },
  ],
})
