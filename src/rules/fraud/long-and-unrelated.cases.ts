import { defineCases } from '../../testing/cases'
import { longAndUnrelated } from './long-and-unrelated'

export default defineCases(longAndUnrelated, {
  hits: [
    {
      name: 'a long story about money',
      inquiry: { body: 'Dear one, I know this mail will come to you as a surprise because we never met. I am writing with tears. My husband was a contractor and he worked for many years in the oil fields, where he met good people and bad people. When he died after a short illness his brothers took our house and the cars and they wanted more. What they do not know is that before his death he put some money in a finance house for the future of our only child. I was diagnosed with cancer and the doctor told me I have only a few months. I want to give this fund to a God fearing person who will use half of it for widows and poor children and keep the rest. Please pray and think about it and write me back, remain blessed in the Lord.' },
    },
    {
      name: 'a long letter about investment',
      inquiry: { body: 'Good day to you. I am working with an advisory office in the old part of the city and have many clients among rich families, some of them in the second and third generation. In these times they do not like to leave their wealth at home, for reasons that you read in the newspaper every day, and they ask me again and again to find people abroad whom they can trust. I was thinking a long time before I wrote, because it is not easy to write to somebody whom one has not seen. But I feel that you are a person of honour. The investors are ready to invest in your company or any business under your control, and the return will be discussed between the two of us. I kindly ask you to keep it confidential until we have spoken, and I wait for your private answer with great hope.' },
    },
  ],
  passes: [
    {
      name: 'a long letter with a product',
      inquiry: { body: 'Good morning from the coast. Let me tell you a little about us first. We are three brothers and our father started with one boat and one shed in 1974, and today we have eleven boats and a small ice plant, and the hotels of the whole bay buy from us. Life is hard here in winter, last year the storm took the roof of our cold store, and my mother was ill for a long time, so we were late with many plans. But now the new hall stands. What we need for it is a flake ice machine, 5 tons in 24 hours, sea water type, 380 V, and two screw conveyors of 6 m. Please let us know what you can offer and how long it takes until it is here.' },
    },
    { name: 'a short plain one', inquiry: { body: 'Please quote 5 t flake ice machine.' } },
    { name: 'a short story about money', inquiry: { body: 'My uncle left money in a bank, help me to claim.' } },
  ],
  nearMisses: [
    {
      name: 'a chatty honest writer',
      inquiry: { body: 'Hello dear team! You don\'t know me, I am Olga from the little tea room at the harbour. Since years I look at your web page in the evening and dream. My husband always laughs about me. We had a hard time, the street was closed for two summers and nobody came, and then my daughter had an operation and we had to close for a month, but now she is well and dances again. The neighbours helped, the baker gave us bread, and the priest came with flowers. So I want to make something new and beautiful for our guests this spring. I would like forty cups, forty saucers and ten teapots, the ones with the blue rim, 250 ml each. Can you send to a place like ours? Please tell me what it costs and how we can pay.' },
    },
  ],
})
