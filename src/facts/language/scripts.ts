/** A script's ranges of UTF-16 units, with the ISO 15924 code. Source: Unicode 17 Scripts.txt, the blocks in living use. */
const ranges: readonly (readonly [first: number, last: number, script: string])[] = [
  [0x41, 0x5a, 'Latn'], [0x61, 0x7a, 'Latn'], [0xc0, 0x24f, 'Latn'], [0x1e00, 0x1eff, 'Latn'],
  [0x370, 0x3ff, 'Grek'], [0x1f00, 0x1fff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'], [0x530, 0x58f, 'Armn'], [0x590, 0x5ff, 'Hebr'],
  [0x600, 0x6ff, 'Arab'], [0x750, 0x77f, 'Arab'], [0xfb50, 0xfdff, 'Arab'], [0xfe70, 0xfefc, 'Arab'],
  [0x900, 0x97f, 'Deva'], [0x980, 0x9ff, 'Beng'], [0xa00, 0xa7f, 'Guru'], [0xa80, 0xaff, 'Gujr'], [0xb00, 0xb7f, 'Orya'],
  [0xb80, 0xbff, 'Taml'], [0xc00, 0xc7f, 'Telu'], [0xc80, 0xcff, 'Knda'], [0xd00, 0xd7f, 'Mlym'], [0xd80, 0xdff, 'Sinh'],
  [0xe00, 0xe7f, 'Thai'], [0xe80, 0xeff, 'Laoo'], [0x1000, 0x109f, 'Mymr'], [0x10a0, 0x10ff, 'Geor'], [0x1100, 0x11ff, 'Hang'],
  [0x1200, 0x139f, 'Ethi'], [0x1780, 0x17ff, 'Khmr'], [0x1800, 0x18af, 'Mong'],
  [0x3041, 0x30ff, 'Kana'], [0x3400, 0x9fff, 'Hani'], [0xac00, 0xd7a3, 'Hang'], [0xf900, 0xfaff, 'Hani'], [0xff66, 0xff9d, 'Kana'],
]

/** The script of a letter; `null` for what is no letter. */
export function scriptOf(code: number): string | null {
  if (code < 0x80) return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? 'Latn' : null
  if (code === 0xd7 || code === 0xf7) return null
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last, script] = ordered[middle]!
    if (code < first) high = middle - 1
    else if (code > last) low = middle + 1
    else return script
  }
  return null
}

const ordered = [...ranges].sort((a, b) => a[0] - b[0])

/** The language of a script that one trade language is written in. */
export const languageOfScript: Readonly<Record<string, string>> = {
  Grek: 'el', Armn: 'hy', Hebr: 'he', Beng: 'bn', Guru: 'pa', Gujr: 'gu', Orya: 'or', Taml: 'ta', Telu: 'te', Knda: 'kn',
  Mlym: 'ml', Sinh: 'si', Thai: 'th', Laoo: 'lo', Mymr: 'my', Geor: 'ka', Hang: 'ko', Ethi: 'am', Khmr: 'km', Mong: 'mn', Kana: 'ja',
}

const simplifiedOnly = new Set('们这为个么还没谢请报价样单货购发产业东丝两严丰临举义乌书买乱争亚亿从仓仪众优会传伤伦伟体余佣儿兑党兰关兴养兽内冈写军农冯冲决况冻净准几凤凭凯击则创删刘别剂剑剧劝办务动励劳势区医华协卖卫厂历压厅县参双变叙台叶号叹听启员响哑问团园围国图圆场坏块坚坛坝垫墙声处备复够头夹夺奋奖妇妈姗姜娱宁宝实审宪宽宾对寻导寿将尔尘尝层属岁岛峡币师帐带帮广庄庆库应庙废开异弃张弥弯弹强归录彻径态总恋恼悦悬惊惧惯愿户扑执扩扫扬扰抚抛抢护担拟拥择换损据掷摄摆摇数斋断无旧时显晒晓暂术机杀杂权条来杨极构枪柜标栏树档桥桨检楼榄欢欧残毕毡气汇汉汤沟泪泼泽洁浅测济浏浓涂润涨渔温湾湿满滚滤灭灯灵炉点炼烁烂热焊爱牵状狭猪环现玛电画畅疗盐监盖盘着矫矿码砖础确种积称稳穷竞笔筑签简类粮红纤约级纯纲纳纷纸线练组细织终经绑结给络统继绩绪续维绿编缘缝缩网罗罚职联肃肠肤胀胜脏脑脚脱腊舰舱艺节芦苏苹范茎荐药莱获萝营萧蓝虑虽补装览观规视触计订认讨让训议记讲许论设访证评识诉词译试诗询该详语误说读课谁调谈贝负贡财责败账质贩贪贯贴贵贷贸费贺资赔赖赚赛赞赠赢赶趋跃车轨转轮软轻载较辅辆辉输达过运进远连迟适选递逻遗邮邻郑释里钉针钟钢钥钱铁铃铝铜铺链销锁锅锋错键锯镇镜长门闭间闲闻阀阅队阳阴阶际陆陈险随难静韩页顶项顺须顾顿预领频颗题颜额风飞饭饮饰饱饼馆馈马驱验骗鱼鲜鸟鸡麦黄齐龙')
const traditionalOnly = new Set('們這為個麼還沒謝請報價樣單貨購發產業東絲兩嚴豐臨舉義烏書買亂爭亞億從倉儀眾優會傳傷體餘傭兒關興養內寫軍農決況凍淨準幾憑擊則創刪別劑劍劇勸辦務動勵勞勢區醫華協賣衛廠歷壓廳縣參雙變葉號聽啟員響問團園圍國圖圓場壞塊堅墊牆聲處備複夠頭夾奪獎婦媽寧寶實審寬賓對尋導將爾塵嘗層屬歲島幣師帳帶幫廣莊慶庫應廟廢開異棄張彎彈強歸錄徹徑態總驚慣願戶撲執擴掃揚擾護擔擬擁擇換損據攝擺搖數斷無舊時顯曬曉暫術機殺雜權條來極構槍櫃標欄樹檔橋檢樓歡歐殘畢氈氣匯漢湯溝潔淺測濟濃塗潤漲漁溫灣濕滿滾濾滅燈靈爐點煉爛熱愛狀狹豬環現電畫暢療鹽監蓋盤礦碼磚礎確種積稱穩競筆築簽簡類糧紅纖約級純納紙線練組細織終經結給絡統繼績續維綠編緣縫縮網羅罰職聯腸膚脹勝臟腦腳脫臘艙藝節蘇蘋範莖薦藥萊獲營藍慮雖補裝覽觀規視觸計訂認討讓訓議記講許論設訪證評識訴詞譯試詩詢該詳語誤說讀課誰調談負財責敗賬質販貪貼貴貸貿費賀資賠賴賺賽贊贈贏趕趨車軌轉輪軟輕載較輔輛輸達過運進遠連遲適選遞遺郵鄰鄭釋裡釘針鐘鋼鑰錢鐵鈴鋁銅鋪鏈銷鎖鍋鋒錯鍵鋸鎮鏡長門閉間閒聞閥閱隊陽陰階際陸陳險隨難靜韓頁頂項順須顧頓預領頻顆題顏額風飛飯飲飾飽餅館馬驅驗騙魚鮮鳥雞麥黃齊龍')

/** `Hans` or `Hant` by the characters that only one of them has; `Hans` where there are none. */
export function chineseScript(text: string): 'Hans' | 'Hant' {
  let balance = 0
  for (const char of text) {
    if (simplifiedOnly.has(char)) balance++
    else if (traditionalOnly.has(char)) balance--
  }
  return balance < 0 ? 'Hant' : 'Hans'
}
