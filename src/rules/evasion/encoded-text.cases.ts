import { defineCases } from '../../testing/cases'
import { encodedText } from './encoded-text'

export default defineCases(encodedText, {
  hits: [
    { name: 'nothing but base64', inquiry: { body: 'RGVhciBmcmllbmQsIEkgaGF2ZSBhIHZlcnkgaW1wb3J0YW50IHByb3Bvc2FsIHdvcnRoIG5pbmUgbWlsbGlvbiBmb3IgeW91LCBzbyBwbGVhc2UgYW5zd2VyIG1lIGF0IG9uY2UgYW5kIGtlZXAgaXQgdG8geW91cnNlbGYuIE1yIEthbGw=' } },
    { name: 'in lines', inquiry: { body: 'Q2hlYXAgdGFibGV0cyB3aXRob3V0IGFueSBwcmVzY3JpcHRpb24gYXJlIHdhaXRpbmcgZm9yIHlv\ndSBvbiBvdXIgcGFnZSwgb3JkZXIgdG9kYXkgYW5kIGdldCBoYWxmIG9mIHRoZW0gZm9yIGZyZWUs\nIGRvIG5vdCB3YWl0IGFueSBsb25nZXIu' } },
    { name: 'with a word before it', inquiry: { body: 'Hello\n0JLQsNGIINC/0L7Rh9GC0L7QstGL0Lkg0Y/RidC40Log0L/QtdGA0LXQv9C+0LvQvdC10L0sINC/0LXRgNC10LnQtNC40YLQtSDQv9C+INGB0YHRi9C70LrQtSDQuCDQv9C+0LTRgtCy0LXRgNC00LjRgtC1INC/0LDRgNC+0LvRjCwg0LjQvdCw0YfQtSDQvtC9INCx0YPQtNC10YIg0LfQsNC60YDRi9GCINGB0LXQs9C+0LTQvdGPINCy0LXRh9C10YDQvtC8' } },
  ],
  passes: [
    { name: 'an inquiry', inquiry: { body: 'Please quote 300 pcs of valve KV-20, packed ten in a box, to our warehouse in Gdynia before the end of May.' } },
    { name: 'a long article number', inquiry: { body: 'Part A7F3K29QX81L0P55ZT19MM2 is what we need, 40 pieces, please.' } },
    { name: 'Chinese', inquiry: { body: '请报价三百个阀门，十个一箱，五月底之前送到我们的仓库，谢谢，请尽快回复并注明付款方式和交货时间。' } },
  ],
  nearMisses: [
    { name: 'a key within a letter', inquiry: { body: `Our system needs this key to open your order form, please pass it to your colleague who runs the shop and tell us when it works: RGVhciBmcmllbmQsIEkgaGF2ZSBhIHZlcnkgaW1wb3J0YW50IHByb3Bvc2FsIHdvcnRoIG5pbmUgbWlsbGlvbiBm. We order every month, the next time about the tenth, and would like to have the portal ready by then, with the new prices and the drawings of the two housings.` } },
    { name: 'a row of letters', inquiry: { body: 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' } },
  ],
})
