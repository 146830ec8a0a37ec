import type { PhrasePack } from '../concepts'
import { withTraditional } from './zh/traditional'

/** One language's good wishes for a feast, a new year or a birthday. */
function seasonWishes(language: string, ...phrases: readonly string[]): PhrasePack {
  return { language, phrases: { 'season-wishes': phrases } }
}

/** What partners wish each other through the year. */
export const seasonWishPacks: readonly PhrasePack[] = [
  seasonWishes('en', '(merry|happy|blessed) (christmas|xmas)', 'happy (new year|holidays|easter|diwali|thanksgiving|birthday|chinese new year|lunar new year|spring festival|mid-autumn|eid|navratri|hanukkah|anniversary)', '(eid mubarak|ramadan kareem|ramadan mubarak|season\'s greetings|seasons greetings)', '(prosperous|successful|healthy) new year', '(wish|wishing) (you|your team|you all|your family) … (new year|christmas|holidays|health and)'),
  seasonWishes('zh', ...['(新年|春节|元旦|中秋|端午|圣诞|国庆|节日|生日|元宵)(快乐|愉快|吉祥)', '(恭贺新禧|恭喜发财|拜年|拜个年|拜个早年|阖家幸福|阖家欢乐|万事如意|生意兴隆|财源广进)', '祝(您|你|大家|贵司|各位) … (快乐|愉快|如意|兴隆|安康)'].map(withTraditional)),
  seasonWishes('de', '(frohe|schone|gesegnete|besinnliche) (weihnachten|ostern|festtage|feiertage|weihnachtstage)', '(frohes|gutes|gesundes|erfolgreiches) (neues jahr|neues|fest)', '(guten rutsch|alles gute zum geburtstag|alles gute im neuen jahr|alles gute fur das neue jahr)'),
  seasonWishes('fr', '(joyeux|joyeuses) (noel|fetes|paques|anniversaire)', '(bonne|heureuse|excellente) (annee|et heureuse annee|annee 2*)', '(meilleurs voeux|bonnes fetes)'),
  seasonWishes('es', '(feliz|felices|prospero) (navidad|navidades|ano nuevo|ano|fiestas|pascuas|cumpleanos|aniversario)', '(felices fiestas|prospero ano)'),
  seasonWishes('pt', '(feliz|bom|prospero) (natal|ano novo|ano|aniversario)', '(boas festas|feliz pascoa|boas entradas)'),
  seasonWishes('it', '(buon|buone|felice|felici) (natale|anno|feste|pasqua|compleanno)', '(tanti auguri|auguri di buon*)'),
  seasonWishes('ro', '(craciun fericit|sarbatori fericite|paste fericit|la multi ani|un an nou)'),
  seasonWishes('ca', '(bon nadal|bones festes|bon any)'),
  seasonWishes('nl', '(prettige|fijne|zalige) (kerst*|feestdagen|jaarwisseling|paasdagen)', '(gelukkig nieuwjaar|gelukkig nieuw jaar|gezond nieuwjaar|een goed nieuwjaar|beste wensen)'),
  seasonWishes('sv', '(god jul|gott nytt ar|glad pask|god helg)'),
  seasonWishes('no', '(god jul|godt nytt ar|godt nyttar|god paske)'),
  seasonWishes('da', '(glaedelig jul|god jul|godt nytar|god paske)'),
  seasonWishes('fi', '(hyvaa|iloista|rauhallista|onnellista) (joulua|uutta vuotta|paasiaista|juhannusta)'),
  seasonWishes('is', '(gledileg jol|gleðileg jól|farsaelt komandi ar|farsælt komandi ár)'),
  seasonWishes('et', '(haid joule|haid puhi|head uut aastat|rahulikke joule)'),
  seasonWishes('lv', '(priecigus ziemassvetkus|laimigu jauno gadu|priecigas lieldienas)'),
  seasonWishes('lt', '(linksmu kaledu|su kaledomis|laimingu naujuju metu|su sventemis)'),
  seasonWishes('pl', '(wesolych swiat|szczesliwego nowego roku|wszystkiego najlepszego|spokojnych swiat|dosiego roku)'),
  seasonWishes('cs', '(vesele vanoce|stastny novy rok|krasne vanoce|klidne vanoce|pf 2*|vesele velikonoce)'),
  seasonWishes('sk', '(vesele vianoce|stastny novy rok|prijemne sviatky|pokojne vianoce)'),
  seasonWishes('hu', '(kellemes unnepeket|boldog uj evet|boldog karacsonyt|buek)', 'kellemes (karacsonyi|husveti) unnepeket'),
  seasonWishes('sr', '(srecna nova godina|срећна нова година|srecan bozic|срећан божић|srecne praznike|срећне празнике)'),
  seasonWishes('hr', '(sretna nova godina|sretan bozic|cestit bozic|sretni blagdani)'),
  seasonWishes('sl', '(srecno novo leto|vesel bozic|vesele praznike)'),
  seasonWishes('bg', '(честита нова година|весела коледа|весели празници|честит рожден ден)'),
  seasonWishes('ru', '(с новым годом|с наступающим|с рождеством|с праздником|с днем рождения|счастливого нового года|с 8 марта)'),
  seasonWishes('uk', '(з новим роком|з прийдешнім|з різдвом|зі святом|з днем народження|щасливого нового року)'),
  seasonWishes('el', '(καλα χριστουγεννα|καλη χρονια|χρονια πολλα|καλες γιορτες|ευτυχισμενο το νεο|καλο πασχα)'),
  seasonWishes('tr', '(mutlu yillar|iyi bayramlar|bayraminiz mubarek|bayraminizi kutla*|yeni yiliniz|yeni yilinizi)'),
  seasonWishes('ar', '(عيد مبارك|عيد سعيد|رمضان كريم|رمضان مبارك|كل عام وانتم بخير|كل عام وأنتم بخير|سنة سعيدة|عام سعيد)'),
  seasonWishes('fa', '(عید مبارک|عیدتان مبارک|نوروز مبارک|سال نو مبارک|عید شما مبارک)'),
  seasonWishes('he', '(חג שמח|שנה טובה|חנוכה שמח|חג פסח שמח|שנה אזרחית טובה)'),
  seasonWishes('hi', '(दीपावली की शुभकामनाएं|दिवाली की शुभकामनाएं|नव वर्ष की शुभकामनाएं|नया साल मुबारक|होली की शुभकामनाएं|diwali ki shubhkamnaye|naya saal mubarak)'),
  seasonWishes('ur', '(عید مبارک|نیا سال مبارک|رمضان مبارک)'),
  seasonWishes('bn', '(ঈদ মোবারক|শুভ নববর্ষ|শুভ বিজয়া)'),
  seasonWishes('ta', '(இனிய புத்தாண்டு|தீபாவளி நல்வாழ்த்துக்கள்|பொங்கல் நல்வாழ்த்துக்கள்)'),
  seasonWishes('th', '(สวัสดีปีใหม่|สุขสันต์วันปีใหม่|สุขสันต์วันเกิด|สุขสันต์วันสงกรานต์|เมอร์รี่คริสต์มาส)'),
  seasonWishes('vi', '(chuc mung nam moi|chuc mung giang sinh|giang sinh an lanh|chuc mung sinh nhat|nam moi an khang)'),
  seasonWishes('id', 'selamat (tahun baru|natal|idul fitri|hari raya|ulang tahun)', 'mohon maaf lahir dan batin'),
  seasonWishes('ms', 'selamat (hari raya|tahun baru|hari natal|menyambut)', 'maaf zahir dan batin'),
  seasonWishes('tl', '(maligayang pasko|manigong bagong taon)'),
  seasonWishes('sw', '(heri ya mwaka mpya|krismasi njema|eid mubarak|mwaka mpya mwema)'),
  seasonWishes('ja', '(あけましておめでとう|明けましておめでとう|謹賀新年|新年おめでとう|よいお年を|良いお年を|本年もよろしく|今年もよろしく|昨年は大変お世話)', 'メリークリスマス'),
  seasonWishes('ko', '(새해 복 많이|메리 크리스마스|즐거운 명절|행복한 명절|풍성한 한가위|즐거운 추석)'),
]
