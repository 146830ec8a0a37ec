import { defineCases } from '../../testing/cases'
import { automaticReply } from './automatic-reply'

export default defineCases(automaticReply, {
  hits: [
    { name: 'out of the office', inquiry: { channel: 'email', subject: 'Automatic reply: Offer 2231', body: 'Hello, I am out of the office until 14 August and will answer when I return. For urgent payments please contact Ms Ortiz.' } },
    { name: 'on leave, unmarked', inquiry: { channel: 'email', subject: 'Re: New catalogue', body: 'I am currently on annual leave with limited access to e-mail.' } },
    { name: 'in German', inquiry: { channel: 'email', subject: 'Abwesenheitsnotiz: Muster', body: 'Vielen Dank für Ihre Nachricht. Ich bin bis zum 3. Mai nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.' } },
    { name: 'in Chinese', inquiry: { channel: 'email', subject: '自动回复：报价', body: '您好，您的邮件我已收到。我正在休假中，不能及时回复，急事请联系王工。' } },
    { name: 'in Russian', inquiry: { channel: 'email', body: 'Это автоматическое сообщение. Нахожусь в отпуске до понедельника.' } },
  ],
  passes: [
    { name: 'a question', inquiry: { channel: 'email', body: 'Did you get my mail about the chairs?' } },
    { name: 'an order', inquiry: { channel: 'email', body: 'Please enter our order for 40 pumps as last time.' } },
    { name: 'thanks', inquiry: { channel: 'email', body: 'Thank you, all arrived well.' } },
  ],
  nearMisses: [
    { name: 'a wish before the holidays', inquiry: { channel: 'email', body: 'We are closed from 24 December, so please send the packing list before. Thank you.' } },
    { name: 'a question from the holidays', inquiry: { channel: 'email', body: 'I am on vacation until Monday. Could you hold the price for us so long?' } },
    { name: 'goods counted', inquiry: { channel: 'email', subject: 'Automatic reply machine', body: 'This is an automatic reply to nobody, I need 200 pcs of M8 bolts.' } },
  ],
})
