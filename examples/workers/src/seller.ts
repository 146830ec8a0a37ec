/** Who answers the inquiries: put your own firm here. */
export const seller = {
  name: 'Example Pumps Co., Ltd.',
  country: 'CN',
  timeZone: 'Asia/Shanghai',
  officeHours: { days: [1, 2, 3, 4, 5], start: '09:00', end: '18:00' },
  languages: ['zh', 'en'],
  products: ['gear pump', 'centrifugal pump'],
}
