/**
 * Hosts that anybody may put something on, or that hide where a link goes; stores, showrooms and delivery networks that firms rent are left out.
 * A domain covers its subdomains, unless a longer entry says otherwise. Forms under docs.google.com differ from files by their path alone.
 *
 * Source: own list, written by hand
 * Licence: MIT, the project's own
 * Date: 2026-11-22
 * Count: 98 shortener, 100 file-host, 136 free-page, 35 messenger
 */

/** What a host is that anybody may put something on, or that hides where a link goes. */
export type WebHostClass = 'shortener' | 'file-host' | 'free-page' | 'messenger'

export const webHosts: Readonly<Record<WebHostClass, string>> = {
  shortener: `
    bit.ly bitly.com j.mp tinyurl.com t.co goo.gl cutt.ly is.gd v.gd rebrand.ly ow.ly buff.ly t.ly tiny.cc shorturl.at shorturl.asia rb.gy s.id adf.ly bl.ink
    lnkd.in dlvr.it ift.tt trib.al snip.ly soo.gd clck.ru u.to vk.cc surl.li qr.ae x.co tr.im cli.gs yourls.org short.io short.gy shorte.st ouo.io bc.vc
    linktr.ee lnk.bio lnk.to urlz.fr t.cn url.cn dwz.cn suo.im w.url.cn mrw.so sohu.gg 6url.cn urls.cn kutt.it tinylink.net tiny.one 2.gp n9.cl acortar.link
    encurtador.com.br bityli.com me2.do han.gl vo.la zpr.io 1url.com fb.me amzn.to amzn.eu db.tt g.co wp.me po.st clickmeter.com hyperurl.co qrco.de qr.net
    shrtco.de gg.gg hoy.kr t2m.io u.nu chilp.it bitly.ws shorter.me zws.im l.ead.me e.vg go2l.ink page.link onelink.me app.link smarturl.it geni.us tinu.be
    did.li urlr.me shorten.is`,
  'file-host': `
    wetransfer.com we.tl dropbox.com dropboxusercontent.com drive.google.com docs.google.com drive.usercontent.google.com mega.nz mega.io mega.co.nz
    onedrive.live.com 1drv.ms 1drv.com sharepoint.com box.com app.box.com mediafire.com 4shared.com sendspace.com send-anywhere.com sendgb.com transfernow.net
    smash.gg fromsmash.com filemail.com hightail.com yousendit.com sharefile.com sharefile.eu egnyte.com pcloud.com pcloud.link sync.com icedrive.net
    zippyshare.com rapidgator.net uploaded.net turbobit.net nitroflare.com katfile.com gofile.io file.io anonfiles.com bayfiles.com pixeldrain.com catbox.moe
    0x0.st transfer.sh tmpfiles.org workupload.com uploadfiles.io ufile.io dropmefiles.com disk.yandex.ru disk.yandex.com yadi.sk cloud.mail.ru files.fm
    jumpshare.com droplr.com cloudapp.com pan.baidu.com yun.baidu.com weiyun.com share.weiyun.com lanzou.com lanzoux.com lanzous.com 115.com cloud.189.cn
    aliyundrive.com alipan.com ctfile.com wenshushu.cn cowtransfer.com pan.quark.cn 1fichier.com uptobox.com mixdrop.co gigafile.nu firestorage.jp
    dropsend.com icloud-content.com terabox.com degoo.com docsend.com dochub.com adobesign.com acrobat.adobe.com documentcloud.adobe.com new.express.adobe.com
    gamma.app amazonaws.com storage.googleapis.com blob.core.windows.net digitaloceanspaces.com backblazeb2.com wasabisys.com cdn.discordapp.com
    raw.githubusercontent.com`,
  'free-page': `
    wixsite.com editorx.io weebly.com weeblysite.com blogspot.com wordpress.com tumblr.com github.io gitlab.io bitbucket.io netlify.app vercel.app now.sh
    web.app firebaseapp.com pages.dev workers.dev r2.dev glitch.me 000webhostapp.com herokuapp.com onrender.com fly.dev railway.app surge.sh repl.co
    replit.app replit.dev codesandbox.io stackblitz.io azurewebsites.net azurestaticapps.net amplifyapp.com elasticbeanstalk.com appspot.com run.app
    translate.goog sites.google.com forms.gle forms.google.com forms.office.com forms.microsoft.com typeform.com jotform.com jotform.me jotform.pro
    surveymonkey.com formstack.com cognitoforms.com wufoo.com tally.so paperform.co zohopublic.com forms.zohopublic.com zoho.site google.site business.site
    square.site webflow.io carrd.co strikingly.com mystrikingly.com jimdofree.com jimdosite.com site123.me webnode.com webnode.page yolasite.com webs.com
    tripod.com angelfire.com ucoz.com ucoz.ru ucoz.net narod.ru tilda.ws nethouse.ru blogspot.de bravenet.com altervista.org infinityfreeapp.com epizy.com
    rf.gd byethost.com 42web.io great-site.net ucraft.net webador.com simdif.com canva.site my.canva.site framer.app framer.website framer.ai notion.site
    super.site godaddysites.com ueniweb.com systeme.io gitbook.io ipfs.io dweb.link cloudflare-ipfs.com nftstorage.link ipfs.dweb.link w3s.link fleek.cool
    4everland.app arweave.net ngrok.io ngrok.app ngrok-free.app trycloudflare.com loca.lt serveo.net duckdns.org ddns.net hopto.org no-ip.org dynv6.net
    myftp.org zapto.org sytes.net telegra.ph rentry.co pastebin.com linkpop.com beacons.ai campsite.bio mailchi.mp mailchimpsites.com hubspotpagebuilder.com
    hs-sites.com clickfunnels.com myclickfunnels.com us.to`,
  messenger: `
    wa.me wa.link api.whatsapp.com web.whatsapp.com chat.whatsapp.com whatsapp.com t.me telegram.me telegram.org telegram.dog m.me messenger.com line.me
    lin.ee page.line.me viber.com vb.me zalo.me signal.me signal.group signal.org join.skype.com skype.com u.wechat.com weixin.qq.com work.weixin.qq.com
    pf.kakao.com open.kakao.com discord.gg discord.com imo.im icq.com icq.im threema.id botim.me`,
}

let table: Map<string, WebHostClass> | null = null

function classes(): Map<string, WebHostClass> {
  if (table) return table
  table = new Map()
  for (const [name, list] of Object.entries(webHosts)) {
    for (const host of list.trim().split(/\s+/)) table.set(host, name as WebHostClass)
  }
  return table
}

/**
 * What kind of host a link leads to; `null` is not known, most likely somebody's own site.
 *
 * @param domain the registrable domain, lower case (`google.com`, or `acme.github.io` where private suffixes count)
 * @param host the whole host, lower case (`drive.google.com`)
 */
export function webHostClass(domain: string, host: string): WebHostClass | null {
  const known = classes()
  for (let at = 0, labels = 0; labels < 8; labels++) {
    const found = known.get(host.slice(at))
    if (found) return found
    const dot = host.indexOf('.', at)
    if (dot < 0) break
    at = dot + 1
  }
  const found = known.get(domain)
  if (found) return found
  return isBlogOfGoogle(domain) ? 'free-page' : null
}

/** `acme.blogspot.com.br` and the other national domains of the same service. */
function isBlogOfGoogle(domain: string): boolean {
  if (!domain.includes('blogspot')) return false
  const labels = domain.split('.')
  return labels.length <= 4 && labels.includes('blogspot')
}
