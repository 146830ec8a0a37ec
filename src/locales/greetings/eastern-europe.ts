import type { Greetings } from './patterns'

/** Central, eastern and south-eastern Europe. Polish calls nobody by the family name; Czech, Greek and Ukrainian put names into the vocative. */
export const easternEurope = {
  ru: {
    nobody: 'Здравствуйте', anyone: 'Здравствуйте, {full}', man: 'Уважаемый господин {family}', woman: 'Уважаемая госпожа {family}',
    sir: 'Уважаемый господин', madam: 'Уважаемая госпожа',
    byPatronymic: { man: 'Уважаемый {given} {patronymic}', woman: 'Уважаемая {given} {patronymic}' }, mark: '!',
  },
  uk: {
    nobody: 'Доброго дня', anyone: null, man: 'Шановний пане {family}', woman: 'Шановна пані {family}', sir: 'Шановний пане', madam: 'Шановна пані',
    byPatronymic: { man: 'Шановний {given} {patronymic}', woman: 'Шановна {given} {patronymic}' },
    vocative: {
      man: [
        ['ович', 'овичу'], ['йович', 'йовичу'], ['ич', 'ичу'], ['енко', 'енку'], ['ський', 'ський'], ['цький', 'цький'], ['ій', 'ію'], ['ей', 'ею'],
        ['ан', 'ане'], ['он', 'оне'], ['им', 'име'], ['ир', 'ире'], ['ав', 'аве'],
        ['др', 'дре'], ['ор', 'оре'], ['ід', 'іде'], ['ро', 'ре'], ['ло', 'ле'], ['ила', 'ило'], ['ола', 'оло'], ['ита', 'ито'], ['чук', 'чуку'], ['юк', 'юку'],
      ],
      woman: [
        ['івна', 'івно'], ['ївна', 'ївно'], ['енко', 'енко'], ['чук', 'чук'], ['юк', 'юк'], ['ська', 'ська'], ['цька', 'цька'], ['ова', 'ова'],
        ['єва', 'єва'], ['ева', 'ева'], ['іна', 'іно'], ['ина', 'ино'],
        ['ія', 'іє'], ['ля', 'лю'], ['на', 'но'], ['ла', 'ло'], ['га', 'го'], ['та', 'то'], ['са', 'со'], ['ра', 'ро'], ['да', 'до'],
      ],
    },
    mark: '!',
  },
  bg: {
    nobody: 'Здравейте', anyone: 'Здравейте, {full}', man: 'Уважаеми г-н {family}', woman: 'Уважаема г-жо {family}', sir: 'Уважаеми господине',
    madam: 'Уважаема госпожо', mark: ',',
  },
  sr: {
    nobody: 'Поштовани', anyone: 'Добар дан, {full}', man: 'Поштовани господине {family}', woman: 'Поштована госпођо {family}', sir: 'Поштовани господине',
    madam: 'Поштована госпођо', mark: ',',
  },
  'sr-Latn': {
    nobody: 'Poštovani', anyone: 'Dobar dan, {full}', man: 'Poštovani gospodine {family}', woman: 'Poštovana gospođo {family}', sir: 'Poštovani gospodine',
    madam: 'Poštovana gospođo', mark: ',',
  },
  hr: {
    nobody: 'Poštovani', anyone: 'Dobar dan, {full}', man: 'Poštovani gospodine {family}', woman: 'Poštovana gospođo {family}', sir: 'Poštovani gospodine',
    madam: 'Poštovana gospođo', mark: ',',
  },
  sl: {
    nobody: 'Spoštovani', anyone: 'Pozdravljeni, {full}', man: 'Spoštovani gospod {family}', woman: 'Spoštovana gospa {family}', sir: 'Spoštovani gospod',
    madam: 'Spoštovana gospa', mark: ',',
  },
  pl: {
    nobody: 'Szanowni Państwo', anyone: null, man: 'Szanowny Panie {family}', woman: 'Szanowna Pani {family}', sir: 'Szanowny Panie',
    madam: 'Szanowna Pani', vocative: { man: [], woman: [] }, mark: ',',
  },
  cs: {
    nobody: 'Dobrý den', anyone: null, man: 'Vážený pane {family}', woman: 'Vážená paní {family}', sir: 'Vážený pane', madam: 'Vážená paní',
    vocative: {
      man: [['ek', 'ku'], ['ák', 'áku'], ['ík', 'íku'], ['ok', 'oku'], ['uk', 'uku'], ['ý', 'ý'], ['í', 'í'], ['a', 'o'], ['án', 'áne'], ['ář', 'áři'], ['eš', 'eši'], ['iš', 'iši'], ['ouš', 'ouši']],
      woman: [['á', 'á'], ['ů', 'ů'], ['í', 'í']],
    },
    mark: ',',
  },
  sk: {
    nobody: 'Dobrý deň', anyone: 'Dobrý deň, {full}', man: 'Vážený pán {family}', woman: 'Vážená pani {family}', sir: 'Vážený pán', madam: 'Vážená pani',
    titles: { eng: 'Ing. ' }, mark: ',',
  },
  hu: {
    nobody: 'Tisztelt Partnerünk', anyone: 'Tisztelt {title}{full}', man: 'Tisztelt {title}{family} Úr', woman: 'Tisztelt {title}{full}',
    sir: 'Tisztelt Uram', madam: 'Tisztelt Hölgyem', titles: { dr: 'Dr. ' }, mark: '!',
  },
  ro: {
    nobody: 'Bună ziua', anyone: 'Bună ziua, {full}', man: 'Stimate domnule {family}', woman: 'Stimată doamnă {family}', sir: 'Stimate domn',
    madam: 'Stimată doamnă', mark: ',',
  },
  el: {
    nobody: 'Χαίρετε', anyone: null, man: 'Αξιότιμε κύριε {family}', woman: 'Αξιότιμη κυρία {family}', sir: 'Αξιότιμε κύριε', madam: 'Αξιότιμη κυρία',
    vocative: { man: [['όπουλος', 'όπουλε'], ['ης', 'η'], ['ής', 'ή'], ['ας', 'α'], ['άς', 'ά'], ['ου', 'ου']], woman: [['', '']] }, mark: ',',
  },
  lt: {
    nobody: 'Laba diena', anyone: null, man: 'Gerbiamas {full}', woman: 'Gerbiama {full}', sir: 'Gerbiamas pone', madam: 'Gerbiama ponia',
    vocative: { man: [], woman: [] }, mark: ',',
  },
  tr: {
    nobody: 'Sayın Yetkili', anyone: 'Sayın {full}', man: 'Sayın {full}', woman: 'Sayın {full}', sir: 'Sayın Yetkili', madam: 'Sayın Yetkili',
    titles: { dr: 'Dr. ', prof: 'Prof. ' }, titled: 'Sayın {title}{full}', mark: ',',
  },
} as const satisfies Greetings
