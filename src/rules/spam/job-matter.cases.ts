import { defineCases } from '../../testing/cases'
import { jobMatter } from './job-matter'

export default defineCases(jobMatter, {
  hits: [
    { name: 'an application', inquiry: { body: 'I am looking for a job as sales manager in your company, my CV is attached.' } },
    { name: 'a job offered', inquiry: { body: 'We hire payment agents in Europe, part time job, salary 2,500 EUR a month.' } },
    { name: 'simple English', inquiry: { body: 'Sir I want work in your factory, I have experience welding 6 years, please give me visa and job' } },
    { name: 'in Chinese', inquiry: { body: '您好，我想应聘贵公司的外贸业务员，简历见附件。' } },
  ],
  passes: [
    { name: 'a job site', inquiry: { body: 'The job site is in Doha, we need 300 m of scaffold.' } },
    { name: 'work of a machine', inquiry: { body: 'How many hours can the machine work without a stop?' } },
    { name: 'welding', inquiry: { body: 'We need welding rods E7018, 2 tons.' } },
  ],
  nearMisses: [
    {
      name: 'a new purchasing manager',
      inquiry: { body: 'I am the new purchasing manager and took over from Mr Brandl. Please send the price list for hinges.' },
    },
    { name: 'uniforms for staff', inquiry: { body: 'For our 80 employees we need work shoes S3.' } },
  ],
})
