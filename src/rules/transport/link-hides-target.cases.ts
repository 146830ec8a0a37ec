import { defineCases } from '../../testing/cases'
import { linkHidesTarget } from './link-hides-target'

export default defineCases(linkHidesTarget, {
  hits: [
    { name: 'a file service that is none', inquiry: { channel: 'email', html: '<p>View our order: <a href="https://example-signin.top/x?e=1">https://www.example-transfer.com/order</a></p>' }, args: { shown: 'example-transfer.com', host: 'example-signin.top' } },
    { name: 'a bare host, in Spanish', inquiry: { channel: 'email', html: '<p>Descargue la factura en <a href="http://example-pagos.xyz/f.php">example-banco.es</a> hoy</p>' } },
    { name: 'through a mail gateway', inquiry: { channel: 'email', html: '<p><a href="https://eur02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample-signin.top%2Fa&data=05">www.example-transfer.com</a></p>' }, args: { host: 'example-signin.top' } },
  ],
  passes: [
    { name: 'words as a link', inquiry: { channel: 'email', html: '<p>See <a href="https://example-shop.com/p/12">this product</a>, 40 pieces please</p>' } },
    { name: 'the same domain with another path', inquiry: { channel: 'email', html: '<p><a href="https://www.example-shop.com/p/12?ref=mail">example-shop.com</a></p>' } },
    { name: 'plain text', inquiry: { channel: 'email', body: 'Our shop is https://www.example-shop.com, we need 40 pieces' } },
  ],
  nearMisses: [
    { name: 'a mail gateway in between', inquiry: { channel: 'email', html: '<p>Notre site: <a href="https://nam10.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example-atelier.fr%2F&data=05%7C02">www.example-atelier.fr</a></p>' } },
    { name: 'a gateway that cannot be seen through', inquiry: { channel: 'email', html: '<p><a href="https://urldefense.com/v3/__https://example-atelier.fr__;!!Ab1">www.example-atelier.fr</a></p>' } },
    { name: 'the name of a file', inquiry: { channel: 'email', html: '<p>Drawing: <a href="https://example-store.com/d/88">flange-DN50.zip</a></p>' } },
    { name: 'a mail address', inquiry: { channel: 'email', html: '<p><a href="mailto:buy@example-atelier.fr">example-atelier.fr</a></p>' } },
  ],
})
