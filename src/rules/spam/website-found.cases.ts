import { defineCases } from '../../testing/cases'
import { websiteFound } from './website-found'

export default defineCases(websiteFound, {
  hits: [
    { name: 'errors found', inquiry: { body: 'I was looking at your website and noticed some errors that keep you from getting more customers.' } },
    { name: 'came across', inquiry: { body: 'I came across your website and see that it is not getting the traffic it should.' } },
    { name: 'a review done', inquiry: { body: 'While browsing your site I found several issues with speed and design.' } },
  ],
  passes: [
    { name: 'a plain inquiry', inquiry: { body: 'Please quote 40 drills.' } },
    { name: 'a fault of goods', inquiry: { body: 'We noticed some errors in the label print.' } },
    { name: 'a found invoice', inquiry: { body: 'I found the invoice, sorry.' } },
  ],
  nearMisses: [
    { name: 'the product was found on the website', inquiry: { body: 'I saw the garden bench B-20 on your website, is it also made in teak? 60 pcs.' } },
    { name: 'a missing page', inquiry: { body: 'On your site the page with the spare parts is missing, please mail me the list.' } },
  ],
})
