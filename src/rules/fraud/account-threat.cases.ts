import { defineCases } from '../../testing/cases'
import { accountThreat } from './account-threat'

export default defineCases(accountThreat, {
  hits: [
    {
      name: 'a full mailbox that stops mail',
      inquiry: { body: 'Dear user, the storage of your mailbox info@kelmar is almost full. You are unable to receive new messages until you increase the space. IT desk' },
    },
    {
      name: 'a blocked account after a strange sign-in',
      inquiry: { body: 'We saw a login from an unknown device in another city. For safety your account has been locked, prove it is you below.' },
    },
    {
      name: 'waiting mails held back',
      inquiry: { body: 'Seven incoming messages are being held on the server because your email account was not updated this month.' },
    },
    { name: 'in Chinese', inquiry: { body: '您的企业邮箱容量已满，请在今天内升级，否则账号将被停用。' } },
  ],
  passes: [
    {
      name: 'a buyer opens an account with the supplier',
      inquiry: { body: 'Please open a customer account for us, we will order filter cartridges every month. 400 pcs to start.' },
    },
    { name: 'a full warehouse', inquiry: { body: 'Our storage is full until August, can you deliver the second half of the cartons in September?' } },
    { name: 'a supplier portal with hours', inquiry: { body: 'We locked in the price of 3.20 USD for the whole season, please confirm.' } },
  ],
  nearMisses: [
    {
      name: 'a footer asks to delete the mail',
      inquiry: { body: 'Please quote 60 water meters DN50. This message is only for the addressee, if you are not him delete this email and tell us.' },
    },
    { name: 'the sender\'s own card was refused', inquiry: { body: 'My card was declined twice when I paid the sample fee, can you check from your side?' } },
    {
      name: 'the old mailbox of the sender ends',
      inquiry: { body: 'Kindly use my new address from now on, the old mailbox will not exist after May. Regarding the pumps, please send PI.' },
    },
  ],
})
