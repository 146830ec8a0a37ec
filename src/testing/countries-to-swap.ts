/** What is said of a sender from a country, all in agreement; names and numbers are invented. */
export interface Home {
  readonly name: string
  /** A number that is plausible there. */
  readonly phone: string
  readonly zone: string
  readonly city: string
  /** The ending that firms there use. */
  readonly ending: string
}

/** Fifteen countries and more on all continents: of one zone and of several, with weekends of their own. */
export const homes: Readonly<Record<string, Home>> = {
  AR: { name: 'Martín Quiroga', phone: '+54 11 4555 0142', zone: 'America/Argentina/Buenos_Aires', city: 'Buenos Aires', ending: 'com.ar' },
  AU: { name: 'Brett Lawson', phone: '+61 2 5550 1142', zone: 'Australia/Sydney', city: 'Sydney', ending: 'com.au' },
  BR: { name: 'Rafael Moreira', phone: '+55 11 3555 0142', zone: 'America/Sao_Paulo', city: 'Santos', ending: 'com.br' },
  CA: { name: 'Claire Tremblay', phone: '+1 416 555 0142', zone: 'America/Toronto', city: 'Toronto', ending: 'ca' },
  DE: { name: 'Jörg Petersen', phone: '+49 40 5550142', zone: 'Europe/Berlin', city: 'Hamburg', ending: 'de' },
  EG: { name: 'Hany Mansour', phone: '+20 2 2555 0142', zone: 'Africa/Cairo', city: 'Alexandria', ending: 'com.eg' },
  GB: { name: 'Oliver Hartley', phone: '+44 20 7946 0142', zone: 'Europe/London', city: 'Felixstowe', ending: 'co.uk' },
  GH: { name: 'Kwabena Owusu', phone: '+233 30 255 0142', zone: 'Africa/Accra', city: 'Tema', ending: 'com.gh' },
  IN: { name: 'Anil Deshpande', phone: '+91 22 5550 1142', zone: 'Asia/Kolkata', city: 'Mundra', ending: 'in' },
  KZ: { name: 'Yerlan Akhmetov', phone: '+7 727 355 0142', zone: 'Asia/Almaty', city: 'Almaty', ending: 'kz' },
  MX: { name: 'Lucía Cárdenas', phone: '+52 55 5550 0142', zone: 'America/Mexico_City', city: 'Veracruz', ending: 'com.mx' },
  NG: { name: 'Chinedu Okafor', phone: '+234 1 555 0142', zone: 'Africa/Lagos', city: 'Lagos', ending: 'com.ng' },
  PK: { name: 'Imran Qureshi', phone: '+92 21 3555 0142', zone: 'Asia/Karachi', city: 'Karachi', ending: 'com.pk' },
  RU: { name: 'Sergey Volkov', phone: '+7 812 355 0142', zone: 'Europe/Moscow', city: 'Novorossiysk', ending: 'ru' },
  SA: { name: 'Faisal Alharbi', phone: '+966 11 255 0142', zone: 'Asia/Riyadh', city: 'Jeddah', ending: 'com.sa' },
  US: { name: 'Megan Caldwell', phone: '+1 312 555 0142', zone: 'America/Chicago', city: 'Houston', ending: 'us' },
  VN: { name: 'Nguyen Thanh Tung', phone: '+84 28 3555 0142', zone: 'Asia/Ho_Chi_Minh', city: 'Haiphong', ending: 'com.vn' },
  ZA: { name: 'Pieter van Rooyen', phone: '+27 31 555 0142', zone: 'Africa/Johannesburg', city: 'Durban', ending: 'co.za' },
}
