/**
 * Holidays as governments announced them, where date-holidays lacks them or has only their rule: in China the length of the holidays and the
 * days of the weekend worked for them, in India all but six. A line a year: country, year, `name=first[/last]` by `;`, worked days by `,`.
 *
 * Source: China: General Office of the State Council, notices of 2024-11-12 (国办发明电〔2024〕12号, for 2025) and 2025-11-04 (for 2026, politics.gmw.cn/2025-11/04/content_38391083.htm); India: Department of Personnel and Training, gazetted holidays of the central government in Delhi (2025: cgstaffportal.in and sakshipost.com/news/national/2025-gazetted-holidays-full-list-here-351036; 2026: office memorandum of 2025-07-03, niepvd.nic.in/?p=9775)
 * Licence: MIT, the project's own (dates are no one's)
 * Date: 2026-11-22
 * Count: 2 countries, 4 years
 */
export const announcedLines = `
CN|2025|New Year=01-01;Spring Festival=01-28/02-04;Qingming Festival=04-04/04-06;Labour Day=05-01/05-05;Dragon Boat Festival=05-31/06-02;National Day and Mid-Autumn Festival=10-01/10-08|01-26,02-08,04-27,09-28,10-11
CN|2026|New Year=01-01/01-03;Spring Festival=02-15/02-23;Qingming Festival=04-04/04-06;Labour Day=05-01/05-05;Dragon Boat Festival=06-19/06-21;Mid-Autumn Festival=09-25/09-27;National Day=10-01/10-07|01-04,02-14,02-28,05-09,09-20,10-10
IN|2025|Republic Day=01-26;Maha Shivaratri=02-26;Holi=03-14;Eid al-Fitr=03-31;Mahavir Jayanti=04-10;Good Friday=04-18;Buddha Purnima=05-12;Eid al-Adha=06-07;Muharram=07-06;Independence Day=08-15;Janmashtami=08-16;Mawlid=09-05;Gandhi Jayanti and Dussehra=10-02;Diwali=10-20;Guru Nanak's Birthday=11-05;Christmas Day=12-25|
IN|2026|Republic Day=01-26;Holi=03-04;Eid al-Fitr=03-21;Ram Navami=03-26;Mahavir Jayanti=03-31;Good Friday=04-03;Buddha Purnima=05-01;Eid al-Adha=05-27;Muharram=06-26;Independence Day=08-15;Mawlid=08-26;Janmashtami=09-04;Gandhi Jayanti=10-02;Dussehra=10-20;Diwali=11-08;Guru Nanak's Birthday=11-24;Christmas Day=12-25|
`
