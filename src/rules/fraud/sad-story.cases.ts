import { defineCases } from '../../testing/cases'
import { sadStory } from './sad-story'

export default defineCases(sadStory, {
  hits: [
    { name: 'a fatal illness', inquiry: { body: 'I am a widow, diagnosed with cancer of the lung, and the doctor says I have three months to live.' } },
    { name: 'a refugee', inquiry: { body: 'am 22 years girl in the refugee camp, my parents were killed in the war' } },
    { name: 'robbed on a journey', inquiry: { body: 'I\'m writing with tears, we were robbed at gunpoint in the hotel and lost passport and money.' } },
  ],
  passes: [
    { name: 'holidays', inquiry: { body: 'Our office is closed until Monday.' } },
    { name: 'a disease as the use', inquiry: { body: 'The disinfectant is for barns with foot disease, 200 l.' } },
    { name: 'tools', inquiry: { body: 'Please quote a progressive die, stroke 60 mm, for the heart valve clip.' } },
  ],
  nearMisses: [
    {
      name: 'a delay explained by illness',
      inquiry: { body: 'Sorry for the late answer, I was in hospital for two weeks. We go on with the order of 30 doors.' },
    },
    { name: 'children\'s goods', inquiry: { body: 'No child should eat small parts, so we need the toys with EN 71 report.' } },
  ],
})
