import { defineCases } from '../../testing/cases'
import { process } from './process'

export default defineCases(process, {
  hits: [
    { name: 'how it is made', inquiry: { body: 'How do you make the coating, which machines and at what temperature and speed?' } },
    { name: 'a video of the workshop', inquiry: { body: 'Send a video of your workshop that shows all production steps.' } },
    { name: 'yield', inquiry: { body: 'What is your scrap rate and the cycle time of the mould?' } },
    { name: 'in Chinese', inquiry: { body: '这个涂层是用什么工艺和设备做的？能拍车间的视频吗？' } },
  ],
  passes: [
    { name: 'how it works', inquiry: { body: 'How does the pump work with sand in the water?' } },
    { name: 'a process of ordering', inquiry: { body: 'What is the process to order?' } },
    { name: 'a video of the goods', inquiry: { body: 'Please send a video of the toy.' } },
  ],
  nearMisses: [
    { name: 'surface asked', inquiry: { body: 'Is the surface powder coated or anodised?' } },
    { name: 'what a hose stands, in Spanish', inquiry: { body: '¿Hasta qué temperatura aguanta la manguera y qué presión soporta el producto?' } },
    { name: 'what an oven does, in Spanish', inquiry: { body: '¿Qué rendimiento tiene el horno por hora?' } },
    { name: 'how fast a machine is, in French', inquiry: { body: 'Quelle est la vitesse de la machine, et quelle température supporte le joint ?' } },
    { name: 'how fast a machine is, in Portuguese', inquiry: { body: 'Qual é a velocidade da máquina e o rendimento?' } },
    { name: 'how fast a machine is, in Chinese', inquiry: { body: '这台机器速度多少，压力多大？' } },
    { name: 'temperature in use', inquiry: { body: 'At what temperature does the glue work, and how fast does it dry?' } },
  ],
})
