import { defineCases } from '../../testing/cases'
import { domainScare } from './domain-scare'

export default defineCases(domainScare, {
  hits: [
    {
      name: 'a rival applies',
      inquiry: { body: 'We are the registration centre in Shanghai. We got an application from Halden Investment that they want to register your name as internet keyword and .cn domains. Is it your partner?' },
    },
    {
      name: 'forwarded to the chief',
      inquiry: { body: '(It is urgent, please forward this to your CEO.) A company has applied for domain names that conflict with your brand.' },
    },
    {
      name: 'Chinglish, short',
      inquiry: { body: 'Hello, other company is registering your brand in China, if you not object we will finish their application in 7 days.' },
    },
    { name: 'in Chinese', inquiry: { body: '我们是域名注册机构，有一家公司正在申请注册贵公司的中文域名和网络关键词，请尽快转告负责人。' } },
  ],
  passes: [
    { name: 'a brand owner', inquiry: { body: 'We own the brand Lumora and look for a factory for 3,000 lamps with our logo.' } },
    { name: 'a similar product', inquiry: { body: 'We make a similar product to yours in plastic and look for a metal version.' } },
    { name: 'the right person', inquiry: { body: 'Please forward this to the person in charge of export sales.' } },
  ],
  nearMisses: [
    { name: 'a company introduces itself', inquiry: { body: 'We are a company registered in Dubai and want to buy your cables, 40 km per quarter.' } },
    {
      name: 'certificates for registration',
      inquiry: { body: 'For the registration of the device in our country we need your CE and a letter of authorisation.' },
    },
  ],
})
