import { defineCases } from '../../testing/cases'
import { formula } from './formula'

export default defineCases(formula, {
  hits: [
    { name: 'the recipe', inquiry: { body: 'What is the formula of your cleaner, with percent of each ingredient?' } },
    { name: 'a mixing ratio', inquiry: { body: 'Please tell the mixing ratio and which additives you use for the rubber.' } },
    { name: 'secret of the glaze', inquiry: { body: 'how u make the glaze, give recipe' } },
    { name: 'in Chinese', inquiry: { body: '清洗剂的配方是什么，各成分比例多少？' } },
  ],
  passes: [
    { name: 'mixing by the user', inquiry: { body: 'How much water do I add to 10 kg of plaster?' } },
    { name: 'a property', inquiry: { body: 'Is the paint free of solvents?' } },
    { name: 'a milk powder', inquiry: { body: 'Infant formula cans, empty, 900 g, 20,000.' } },
  ],
  nearMisses: [
    { name: 'allergens', inquiry: { body: 'Which allergens are in the biscuit? We need it for the label.' } },
    { name: 'an own recipe', inquiry: { body: 'We send you our recipe and you fill it in 250 ml bottles.' } },
  ],
})
