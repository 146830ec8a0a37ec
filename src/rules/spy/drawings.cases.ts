import { defineCases } from '../../testing/cases'
import { drawings } from './drawings'

export default defineCases(drawings, {
  hits: [
    { name: 'schematics', inquiry: { body: 'Please send the circuit diagram and the bill of materials of the inverter.' } },
    { name: 'a full set', inquiry: { body: 'We need complete manufacturing drawings with tolerances of your gearbox.' } },
    { name: '3D with all parts', inquiry: { body: 'send CAD file of all parts and exploded drawing please' } },
    { name: 'in Chinese', inquiry: { body: '请发整机的图纸和BOM表给我们。' } },
  ],
  passes: [
    { name: 'own drawing', inquiry: { body: 'Please quote according to our drawing.' } },
    { name: 'a photo', inquiry: { body: 'Please send a photo of the gearbox.' } },
    { name: 'a drawer', inquiry: { body: 'Desk with three drawers, 40 pcs.' } },
  ],
  nearMisses: [
    { name: 'the buyer\'s drawing is attached', inquiry: { body: 'Our drawing with tolerances is attached, 300 pcs of aluminium 6061.' } },
    { name: 'drawing boards', inquiry: { body: 'We need 60 drawing boards A2 for schools.' } },
  ],
})
