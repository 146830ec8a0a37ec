/**
 * Family names by which the order of a name is told where the family stands first: Chinese ones (also as written in Latin
 * letters), Korean and Vietnamese ones; and second given names and particles by which a double family name is told.
 *
 * Source: own list, written by hand
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 239 Chinese, 145 in Latin letters, 7 Korean of two syllables, 54 second given names, 44 particles
 */

/** Single characters, simplified and traditional. */
const chinese =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易乔喬赖賴文施洪季安颜顏岳庄莊柯骆駱凌温溫牛樊葛邢齐齊伍欧歐申翟柳聂聶关關焦管童柴梅殷庞龐倪宁寧包俞纪紀左耿祝舒路詹霍房尤解屈查辛阮欒栾饶饒褚翁甘屠费費卞单單'
const compound = '欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 皇甫 尉迟 慕容 令狐 夏侯 司徒 轩辕 端木 东方 東方 公孙 南宫 独孤 西门'.split(' ')
const koreanCompound = '남궁 황보 제갈 사공 선우 독고 서문'.split(' ')

const inLatin = `
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang xu han deng feng cao peng zeng xiao tian dong pan
yuan cai jiang yu du ye cheng wei su lv lu ding ren yao shen zhong tan fan wang liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan duan lei
long shao wan qian dai mo kong tao gu gong kang qiao lai shih chang tsai hsu hsieh chiu chou kuo wong chan cheung lau leung ng ho lam chow yeung cheng kwok fung
lee kim park choi jung kang cho yoon jang lim shin seo kwon hwang ahn oh yoo hong jeon ko moon son bae baek
nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly dinh truong
`
const secondGiven = `
carlos jose maria luis antonio miguel angel manuel alberto eduardo fernando javier jesus juan pablo andres alejandro enrique ignacio ricardo roberto francisco
daniel david felipe mario rafael ramon isabel elena teresa carmen ana luisa fernanda alejandra beatriz cristina eugenia patricia paula sofia victoria dolores
pilar mercedes guadalupe paulo pedro henrique augusto claudia cecilia gabriela
`
const particleWords = `
van von vom zu zum zur de del della dello delle der den dem des du da do das dos di la le las los ter te ten 't y e i bin ibn bint ben al el abu ould san santa af av
`

interface FamilyNames {
  readonly chinese: ReadonlySet<string>
  readonly compound: ReadonlySet<string>
  readonly koreanCompound: ReadonlySet<string>
  readonly inLatin: ReadonlySet<string>
  readonly secondGiven: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
}

let table: FamilyNames | null = null

/** The names by what they tell. Latin ones folded. */
export function familyNames(): FamilyNames {
  const words = (text: string) => new Set(text.trim().split(/\s+/))
  return (table ??= {
    chinese: new Set(chinese),
    compound: new Set(compound),
    koreanCompound: new Set(koreanCompound),
    inLatin: words(inLatin),
    secondGiven: words(secondGiven),
    particles: words(particleWords),
  })
}
