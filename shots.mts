import { launchBrowser } from '@tests/support/chromium'
import { mkdirSync } from 'node:fs'
const site = 'http://localhost:4471'; const out = '/tmp/nhip/site-shots'; mkdirSync(out, {recursive:true})
const browser = await launchBrowser()
const home = await (await fetch(site)).text()
const art = [...home.matchAll(/\/tin-bai\/[a-z0-9-]+/g)].map(m=>m[0])
const proc = /\/thu-tuc\/[0-9A-Z.a-z]+/.exec(home)![0]
const pages: Record<string,string> = { home:'/', list:'/tin-bai', article: art[0]!, proc, procs:'/thu-tuc', sheet: proc+'?ban=in', slogans:'/khau-hieu', rss:'/rss', missing:'/x-khong-co', docs:'/van-ban', search:'/tim-kiem?q=ho+so', contact:'/lien-he' }
const unit = await (await fetch(site+art[0]!)).text(); const u = /\/don-vi\/[a-z0-9-]+/.exec(unit)?.[0]; if (u) pages.unit = u
const top = /\/chu-de\/[a-z0-9-]+/.exec(unit)?.[0]; if (top) pages.topic = top
const only = process.argv.slice(2)
for (const [name, path] of Object.entries(pages)) { if (only.length && !only.includes(name)) continue
 for (const [w, scheme, cookie] of [[390,'light',''],[1280,'light',''],[390,'dark',''],[1280,'dark',''],[390,'light','light.more.3'],[1280,'dark','dark.more.2']] as const) {
  const ctx = await browser.newContext({ viewport:{width:w,height:900}, colorScheme: scheme, deviceScaleFactor: 1 })
  if (cookie) await ctx.addCookies([{name:'hien-thi', value: cookie, url: site}])
  const page = await ctx.newPage(); await page.goto(site+path)
  await page.evaluate(async () => { for (let t=0;t<document.body.scrollHeight;t+=600){scrollTo(0,t); await new Promise(requestAnimationFrame)} await Promise.all([...document.images].map(i=>i.decode().catch(()=>0))); scrollTo(0,0) })
  await page.screenshot({ path: `${out}/${name}-${w}-${scheme}${cookie?'-more':''}.png`, fullPage: true })
  if (w===1280 && scheme==='light') await page.pdf({ path: `${out}/${name}.pdf`, format: 'A4' })
  await ctx.close()
 } }
await browser.close()
