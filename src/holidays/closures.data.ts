/**
 * Weeks in which most factories of a country are closed by custom, every year: country, name, first and last day, all of it "about".
 * China's around the lunar new year moves with the moon and stands in the policy (reply.lunarNewYear).
 *
 * Source: Italy: Confartigianato Varese, asarva.org/2019/08 (two weeks are the most usual, three are had); France: usinenouvelle.com N969851 (closed two or three weeks in August in other years), lesechos.fr 1992/07 (42 % of firms close in August)
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 2 countries
 */
export const closureLines = `
IT|August holidays|08-08|08-23
FR|August holidays|08-01|08-21
`
