import { defineCases } from '../../testing/cases'
import { mixedWithEnglish } from './mixed-with-english'

export default defineCases(mixedWithEnglish, {
  hits: [
    { name: 'Russian with an English product name', inquiry: { body: 'Здравствуйте! Сколько стоит stainless steel water tank на 500 литров, с доставкой до Новосибирска?' }, args: { code: 'ru' } },
    { name: 'Arabic with English', inquiry: { body: 'السلام عليكم نريد سعر hydraulic hose crimping machine عدد ٢ الى ميناء جدة' }, args: { code: 'ar' } },
    { name: 'Spanish with trade abbreviations', inquiry: { body: 'Buenas tardes, necesito precio FOB Ningbo para 300 bombas de agua. ¿Cuál es el MOQ?' }, args: { code: 'es' } },
  ],
  passes: [
    { name: 'English alone', inquiry: { body: 'Please quote 300 water pumps FOB Ningbo. What is the MOQ?' } },
    { name: 'Spanish alone', inquiry: { body: 'Buenas tardes, necesito precio para 300 bombas de agua para entrega en agosto.' } },
    { name: 'nothing but a number', inquiry: { body: '300?' } },
  ],
  nearMisses: [
    { name: 'one trade term is in everybody’s language', inquiry: { body: 'Guten Tag, bitte um ein Angebot für 300 Pumpen, CIF Hamburg, mit freundlicher Bitte um schnelle Antwort.' } },
    { name: 'short terms in Chinese are Chinese', inquiry: { body: '你好，FOB 宁波多少钱？起订量是多少？可以电汇吗？' } },
    { name: 'a short English brand in Chinese', inquiry: { body: '你好，请问这款 LED 灯多少钱？需要五百个。' } },
  ],
})
