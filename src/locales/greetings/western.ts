import type { Greetings } from './patterns'

/** Western and northern Europe, and what is spoken overseas from there. */
export const western = {
  en: {
    nobody: 'Dear Sir or Madam', anyone: 'Dear {title}{full}', man: 'Dear Mr. {family}', woman: 'Dear Ms. {family}', sir: 'Dear Sir', madam: 'Dear Madam',
    titled: 'Dear {title}{family}', titles: { dr: 'Dr. ', prof: 'Prof. ' }, mark: ',',
  },
  de: {
    nobody: 'Sehr geehrte Damen und Herren', anyone: 'Guten Tag {title}{full}', man: 'Sehr geehrter Herr {title}{family}',
    woman: 'Sehr geehrte Frau {title}{family}',
    sir: 'Guten Tag', madam: 'Guten Tag', titles: { dr: 'Dr. ', prof: 'Prof. ' }, mark: ',',
  },
  fr: {
    nobody: 'Madame, Monsieur', anyone: 'Bonjour {title}{full}', man: 'Bonjour Monsieur {family}', woman: 'Bonjour Madame {family}',
    sir: 'Bonjour Monsieur', madam: 'Bonjour Madame',
    titles: { dr: 'Dr ' }, mark: ',',
  },
  es: {
    nobody: 'Reciba un cordial saludo', anyone: 'Reciba un cordial saludo, {title}{full}', man: 'Estimado Sr. {family}', woman: 'Estimada Sra. {family}',
    byDoctorate: { man: 'Estimado Dr. {family}', woman: 'Estimada Dra. {family}' }, sir: 'Estimado señor', madam: 'Estimada señora',
    titles: { dr: 'Dr. ', eng: 'Ing. ' }, mark: ':',
  },
  pt: {
    nobody: 'Saudações cordiais', anyone: 'Olá, {title}{full}', man: 'Prezado Sr. {full}', woman: 'Prezada Sra. {full}', sir: 'Prezado senhor',
    madam: 'Prezada senhora',
    byDoctorate: { man: 'Prezado Dr. {full}', woman: 'Prezada Dra. {full}' }, titles: { dr: 'Dr. ' }, mark: ',',
  },
  it: {
    nobody: 'Buongiorno', anyone: 'Gentile {title}{full}', man: 'Gentile Signor {family}', woman: 'Gentile Signora {family}', sir: 'Gentile Signore',
    madam: 'Gentile Signora',
    byDoctorate: { man: 'Gentile Dott. {family}', woman: 'Gentile Dott.ssa {family}' }, titles: { dr: 'Dr. ', prof: 'Prof. ', eng: 'Ing. ' }, mark: ',',
  },
  nl: {
    nobody: 'Geachte heer, mevrouw', anyone: 'Geachte {full}', man: 'Geachte heer {family}', woman: 'Geachte mevrouw {family}', sir: 'Geachte heer',
    madam: 'Geachte mevrouw', mark: ',',
  },
  sv: { nobody: 'Hej', anyone: 'Hej {full}', man: 'Hej {full}', woman: 'Hej {full}', sir: 'Hej', madam: 'Hej', mark: ',' },
  no: { nobody: 'Hei', anyone: 'Hei {full}', man: 'Hei {full}', woman: 'Hei {full}', sir: 'Hei', madam: 'Hei', mark: ',' },
  da: { nobody: 'Goddag', anyone: 'Kære {full}', man: 'Kære {full}', woman: 'Kære {full}', sir: 'Goddag', madam: 'Goddag', mark: ',' },
  fi: { nobody: 'Hyvä vastaanottaja', anyone: 'Hyvä {full}', man: 'Hyvä {full}', woman: 'Hyvä {full}', sir: 'Hyvä herra', madam: 'Hyvä rouva', mark: ',' },
  ca: {
    nobody: 'Benvolguts senyors i senyores', anyone: 'Bon dia, {full}', man: 'Benvolgut Sr. {family}', woman: 'Benvolguda Sra. {family}',
    sir: 'Benvolgut senyor', madam: 'Benvolguda senyora', mark: ',',
  },
} as const satisfies Greetings
