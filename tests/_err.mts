import { launchBrowser } from '@tests/support/chromium'
const site='http://localhost:4476'
const browser = await launchBrowser()
const ctx = await browser.newContext({ viewport:{width:1280,height:900}, locale:'vi-VN', storageState:'/tmp/nhip/scr/quantri.state.json' })
const page = await ctx.newPage()
page.on('response', async (r)=>{ if (r.request().method()==='POST') console.log(r.status(), r.url().replace(site,''), (await r.text().catch(()=>'' )).slice(0,700).replace(/\n/g,' ')) })
page.on('console', m=>{ if(m.type()==='error') console.log('CONSOLE', m.text().slice(0,300)) })
await page.goto(site+'/admin/collections/holidays/create'); await page.waitForTimeout(2000)
await page.locator('#field-name').fill('Thử'); await page.locator('#field-on').fill('31/02/2026'); await page.waitForTimeout(800)
await page.getByRole('button',{name:'Lưu',exact:true}).click()
for (const t of [200,500,1000,2000,3000]) { await page.waitForTimeout(t); console.log(t, await page.locator('.field-error').count(), await page.locator('.field-type.error').count(), await page.locator('.field-error').first().innerText().catch(()=>'-')) }
await page.screenshot({path:'/tmp/nhip/scr/err.png'})
await browser.close()
