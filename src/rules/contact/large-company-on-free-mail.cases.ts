import { defineCases } from '../../testing/cases'
import { largeCompanyOnFreeMail } from './large-company-on-free-mail'

export default defineCases(largeCompanyOnFreeMail, {
  hits: [
    { name: 'a retailer', inquiry: { body: 'We are willing to purchase your products for our stores on net 30 terms.', sender: { email: 'walmart.procurement@outlook.com', company: 'Walmart Inc.' } }, args: { company: 'Walmart', domain: 'outlook.com' } },
    { name: 'in the sender\'s name', inquiry: { body: 'Kindly send your catalogue for vendor registration', sender: { email: 'vendor.desk@gmail.com', name: 'Tesco Procurement Department' } } },
    { name: 'in the signature', inquiry: { body: 'Please quote 500 laptops.\n\nRegards\nMark\nProcurement Officer\nShell Petroleum Ltd', sender: { email: 'mark.officer@yahoo.com' } } },
    { name: 'in Chinese', inquiry: { body: '我司需采购一批办公设备', sender: { email: 'caigou@sina.com', company: '沃尔玛（中国）采购部' } } },
  ],
  passes: [
    { name: 'from its own domain', inquiry: { body: 'Please register as vendor', sender: { email: 'a.lee@walmart.com', company: 'Walmart' } } },
    { name: 'a small firm', inquiry: { body: 'Please quote', sender: { email: 'bramford@gmail.com', company: 'Bramford Retail Ltd' } } },
    { name: 'from another firm\'s domain: another rule', inquiry: { body: 'Please quote', sender: { email: 'buyer@example-wm-orders.com', company: 'Walmart' } } },
    { name: 'the large company is a customer in the text', inquiry: { body: 'We supply Walmart and Tesco and need 20,000 pcs', sender: { email: 'bramford@gmail.com', company: 'Bramford Retail Ltd' } } },
  ],
  nearMisses: [
    { name: 'a trader in its parts', inquiry: { body: 'Need brake pads 500 sets', sender: { email: 'galaxyparts@gmail.com', company: 'Toyota Spare Parts Galaxy' } } },
    { name: 'a person of the same name', inquiry: { body: 'Guten Tag, was kostet der Schrank?', sender: { email: 'thomas.bayer@gmx.de', name: 'Thomas Bayer' } } },
    { name: 'an everyday word', inquiry: { body: 'price for orange juice concentrate', sender: { email: 'juice@gmail.com', company: 'Orange Grove Juice' } } },
    { name: 'a phone maker in a mail program\'s line', inquiry: { body: 'price?\n\nSent from my Samsung Galaxy', sender: { email: 'juice@gmail.com', name: 'Ada' } } },
    { name: 'a Chinese firm whose name begins like one', inquiry: { body: '请报价', sender: { email: 'ks@163.com', company: '三星照明科技有限公司' } } },
  ],
  skips: [
    { name: 'neither company nor name', inquiry: { body: 'price?', sender: { email: 'juice@gmail.com' } } },
    { name: 'no mailbox', inquiry: { body: 'price?', sender: { company: 'Walmart' } } },
  ],
})
