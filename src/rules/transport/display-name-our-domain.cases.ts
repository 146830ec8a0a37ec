import { defineCases } from '../../testing/cases'
import { displayNameOurDomain } from './display-name-our-domain'

export default defineCases(displayNameOurDomain, {
  hits: [
    { name: 'our mail system from elsewhere', inquiry: { channel: 'email', sender: { name: 'IT support <admin@eastloom.cn>', email: 'web33@hosting-cluster.ru' }, body: 'Your password expires today, sign in.' }, context: { seller: { domains: ['eastloom.cn'] } }, args: { shown: 'eastloom.cn' } },
    { name: 'our host as the name', inquiry: { channel: 'email', sender: { name: 'eastloom.cn Mail Team', email: 'notify@secure-box.app' }, body: '您的邮箱容量已满' }, context: { seller: { domains: ['eastloom.cn'] } } },
  ],
  passes: [
    { name: 'a name', inquiry: { channel: 'email', sender: { name: 'Raul Ortega', email: 'raul@ortega-telas.es' }, body: 'Precio de 300 m de lino?' }, context: { seller: { domains: ['eastloom.cn'] } } },
    { name: 'ours, from our domain', inquiry: { channel: 'email', sender: { name: 'sales@eastloom.cn', email: 'sales@eastloom.cn' }, body: 'Test' }, context: { seller: { domains: ['eastloom.cn'] } } },
    { name: 'another address', inquiry: { channel: 'email', sender: { name: 'raul@ortega-telas.es', email: 'raul.ortega@gmail.com' }, body: 'Precio?' }, context: { seller: { domains: ['eastloom.cn'] } } },
  ],
  nearMisses: [
    { name: 'our name without the domain', inquiry: { channel: 'email', sender: { name: 'Customer of Eastloom', email: 'raul@ortega-telas.es' }, body: 'Precio de 300 m de lino?' }, context: { seller: { domains: ['eastloom.cn'] } } },
    { name: "somebody types our host into a form's name", inquiry: { channel: 'form', sender: { name: 'eastloom.cn', email: 'raul@ortega-telas.es' }, body: 'Precio de 300 m de lino?' }, context: { seller: { domains: ['eastloom.cn'] } } },
  ],
  skips: [
    { name: 'the seller is not known', inquiry: { channel: 'email', sender: { name: 'admin@eastloom.cn', email: 'web33@hosting-cluster.ru' }, body: 'hi' } },
  ],
})
