import { defineCases } from '../../testing/cases'
import { credentialAsk } from './credential-ask'

export default defineCases(credentialAsk, {
  hits: [
    { name: 'sign in to see an order', inquiry: { body: 'To see our purchase order, sign in with your company email and password on the page below.' } },
    {
      name: 'a supplier must verify',
      inquiry: { body: 'Dear supplier, our system changed. Verify your account within today or the order will pass to other vendor.' },
    },
    { name: 'a code from the phone', inquiry: { body: 'I send the goods money now, just tell me the code that you received on your phone.' } },
    { name: 'in Chinese', inquiry: { body: '请点击下面的链接，用您的邮箱账号和密码登录查看订单。' } },
  ],
  passes: [
    {
      name: 'a portal registration',
      inquiry: { body: 'Please register in our supplier portal, number V-2290, before you send the quotation for the 40 valves.' },
    },
    { name: 'details to confirm', inquiry: { body: 'Please confirm the details in the attached drawing and your lead time.' } },
    { name: 'a password for a drawing', inquiry: { body: 'The drawing is zipped, I give you the pass on the phone, 3 MB.' } },
  ],
  nearMisses: [
    { name: 'account data for a transfer', inquiry: { body: 'Kindly confirm your bank details again so that our accounts can remit the deposit for PI 118.' } },
    {
      name: 'a login problem at the seller\'s shop',
      inquiry: { body: 'I cannot log into your shop, the page says wrong data. Can I order 20 pcs by mail instead?' },
    },
  ],
})
