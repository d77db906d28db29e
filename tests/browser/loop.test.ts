import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseRssFeed } from 'feedsmith'
import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, it, onTestFailed } from 'vitest'
import { launchBrowser } from '@tests/support/chromium'
import {
  chooseFrom,
  chooseStep,
  confirm,
  DESKTOP,
  dialog,
  openAs,
  PHONE,
  photograph,
  photographAll,
  step,
  tickAll,
} from '@tests/support/desk'
import { CHECKED, paragraph } from '@tests/support/newsroom'
import { createAccount, firstAdministrator, firstId, logIn, type Person } from '@tests/support/people'
import { startTestServer, type TestServer } from '@tests/support/startServer'

/** Monday of week 47, eight in the morning in Vietnam. */
const MONDAY = '2026-11-16T01:00:00.000Z'
const TITLE = 'Khai trương Bộ phận Một cửa số tại Khu kinh tế'

let server: TestServer
let browser: Browser
let administrator: Person
let picture: string

beforeAll(async () => {
  server = await startTestServer(MONDAY)
  browser = await launchBrowser()
  administrator = await firstAdministrator(server)
  picture = join(mkdtempSync(join(tmpdir(), 'nhip-loop-')), 'le-khai-truong.jpg')
  const image = sharp({ create: { width: 1600, height: 1000, channels: 3, background: '#3a6ea5' } })
  writeFileSync(picture, await image.jpeg().toBuffer())
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const feed = async () => parseRssFeed(await (await fetch(`${server.url}/rss/tin-bai.xml`)).text())
const publicPage = async (path: string) => (await fetch(server.url + path)).text()

/** The page as a reader's phone shows it, without a login. */
async function openPublic(path: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: PHONE, locale: 'vi-VN' })).newPage()
  await page.goto(server.url + path)
  return page
}

async function until<T>(what: () => Promise<T | undefined | null | false>): Promise<T> {
  const end = performance.now() + 15_000
  for (;;) {
    const value = await what()
    if (value) return value
    if (performance.now() > end) throw new Error('it did not come about within 15 seconds')
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

type Steps = { hash: string }

/** Another piece of the same week, written and approved over the API: the first of the two. */
async function publishAnother(unit: string): Promise<void> {
  const [writer, chief] = await Promise.all([
    logIn(server, 'congtacvien@nhip.test'),
    logIn(server, 'truongban@nhip.test'),
  ])
  const { doc } = await writer.post<{ doc: { id: string } }>('/api/articles', {
    title: 'Tập huấn sử dụng chữ ký số cho công chức',
    kind: 'video',
    lead: 'Công chức các phòng dự tập huấn.',
    body: paragraph('Buổi tập huấn có 40 công chức tham dự.'),
    videoUrl: 'https://video.nhip.test/tap-huan',
    unit,
    section: await firstId(writer, '/api/sections?depth=0'),
    topics: [await firstId(writer, '/api/topics?depth=0&where[active][equals]=true')],
  })
  await writer.post(`/api/articles/${doc.id}/step`, { action: 'submit' })
  const { hash } = await chief.get<Steps>(`/api/articles/${doc.id}/step`)
  await chief.post(`/api/articles/${doc.id}/step`, { action: 'approve', hash, checklist: CHECKED })
}

async function weekCount(page: Page, count: string): Promise<void> {
  await page.goto(`${server.url}/admin/chi-tieu`)
  await page.getByText(count, { exact: false }).first().waitFor()
}

/** A moment is read as people write it, and nothing is made of what is none. */
async function writesMoments(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Lịch đăng' }).click()
  const field = page.locator('#field-removeAt .react-datepicker__input-container input')
  const write = async (text: string, becomes: string) => {
    await field.fill(text)
    await field.press('Tab')
    await expect.poll(() => field.inputValue()).toBe(becomes)
  }
  await write('22/12/2026 04:00', '04:00 22/12/2026')
  await write('9:05 1/1/2027', '09:05 01/01/2027')
  await write('22/13/2026 04:00', '09:05 01/01/2027')
  await write('', '')
}

/** The last save compared with the one before: named as a save, at Vietnam's time whatever the machine's is. */
async function namesTheSave(page: Page, person: Person, id: string): Promise<void> {
  const { docs } = await person.get<{ docs: { id: string; updatedAt: string }[] }>(
    `/api/articles/versions?where[parent][equals]=${id}&sort=-updatedAt&limit=1&depth=0`,
  )
  const [save] = docs
  await page.goto(`${server.url}/admin/collections/articles/${id}/versions/${save?.id}`)
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(new Date(save?.updatedAt ?? ''))
  await page.locator('.step-nav').getByText(parts.replace(',', '')).waitFor()
  await page.getByText('Đang xem').waitFor()
  expect(await page.getByText('Đã xuất bản trước đây').count()).toBe(0)
}

it(
  'walks the loop: write, return, approve with a time, publish, revise, count, close, download',
  { timeout: 600_000 },
  async () => {
    onTestFailed(() => photographAll(browser, 'loop'))
    const unit = await firstId(administrator, '/api/units?depth=0')
    const account = (email: string, fullName: string, role: string) =>
      createAccount(administrator, { email, fullName, assignments: [{ role, unit }] })
    await account('congtacvien@nhip.test', 'Cộng tác viên mẫu', 'contributor')
    await account('truongban@nhip.test', 'Trưởng ban mẫu', 'editorInChief')
    await account('vanphong@nhip.test', 'Văn phòng mẫu', 'office')
    await publishAnother(unit)

    const writer = await openAs(browser, server.url, 'congtacvien@nhip.test', PHONE)
    await writer.goto(`${server.url}/admin/collections/articles/create`)
    await writer.locator('#field-title').fill(TITLE)
    await writer.locator('#field-lead').fill('Người dân nộp hồ sơ tại một địa chỉ từ hôm nay.')
    await writer
      .locator('.field-type.upload')
      .first()
      .getByRole('button', { name: /tạo mới/i })
      .click()
    await writer.locator('input[type=file]').last().setInputFiles(picture)
    await writer.locator('#field-alt').fill('Lễ khai trương Bộ phận Một cửa số')
    await writer.locator('.drawer').getByRole('button', { name: /^lưu/i }).last().click()
    await writer.locator('[contenteditable=true]').first().click()
    await writer.keyboard.type('Sáng nay, Bộ phận Một cửa số chính thức hoạt động.')
    await photograph(writer, 'loop-1-viet')
    await writer.getByRole('button', { name: 'Phân loại' }).click()
    await chooseFrom(writer, 'section', 'Tin hoạt động')
    await chooseFrom(writer, 'topics', 'Chính quyền điện tử')
    await photograph(writer, 'loop-2-phan-loai')
    await writesMoments(writer)
    await step(writer, 'Lưu nháp').click()
    await writer.waitForURL(/articles\/[0-9a-f-]{36}/)
    const id = /articles\/([0-9a-f-]{36})/.exec(writer.url())?.[1] ?? ''
    await chooseStep(writer, 'Gửi biên tập')
    await dialog(writer).waitFor()
    await photograph(writer, 'loop-3-gui')
    await confirm(writer, 'Gửi biên tập')

    expect(await step(writer, 'Duyệt').count()).toBe(0)
    const asWriter = await logIn(server, 'congtacvien@nhip.test')
    // The moment written, written again and emptied before the save is stored as none.
    const { removeAt } = await asWriter.get<{ removeAt?: string | null }>(`/api/articles/${id}?depth=0`)
    expect(removeAt ?? null).toBeNull()
    const { hash } = await asWriter.get<Steps>(`/api/articles/${id}/step`)
    await expect(
      asWriter.post(`/api/articles/${id}/step`, { action: 'approve', hash, checklist: CHECKED }),
    ).rejects.toMatchObject({ status: 403 })

    const chief = await openAs(browser, server.url, 'truongban@nhip.test', DESKTOP)
    await chief.goto(`${server.url}/admin/collections/articles/${id}`)
    await chooseStep(chief, 'Trả lại')
    await dialog(chief).getByLabel('Lý do trả lại').fill('Bổ sung tên cơ quan chủ trì.')
    await photograph(chief, 'loop-4-tra-lai')
    await confirm(chief, 'Trả lại')

    await writer.goto(`${server.url}/admin/collections/articles/${id}`)
    await writer.getByText('Bổ sung tên cơ quan chủ trì.').first().waitFor()
    await photograph(writer, 'loop-5-bi-tra-lai')
    await namesTheSave(chief, asWriter, id)
    await writer
      .locator('#field-lead')
      .fill('Ban Quản lý khai trương Bộ phận Một cửa số, người dân nộp hồ sơ tại một địa chỉ.')
    await step(writer, 'Lưu nháp').click()
    await chooseStep(writer, 'Gửi biên tập')
    await confirm(writer, 'Gửi biên tập')

    await chief.goto(`${server.url}/admin/collections/articles/${id}`)
    await chooseStep(chief, 'Duyệt')
    await tickAll(chief)
    await dialog(chief).getByLabel('Giờ khác').check()
    await dialog(chief).getByLabel('Ngày đăng').fill('18/11/2026')
    await dialog(chief).getByLabel('Giờ đăng').fill('07:30')
    await photograph(chief, 'loop-6-duyet')
    await confirm(chief, 'Duyệt và hẹn giờ đăng')
    expect((await feed()).items?.map(({ title }) => title)).not.toContain(TITLE)

    const office = await openAs(browser, server.url, 'vanphong@nhip.test', DESKTOP)
    await weekCount(office, '1/2')
    await photograph(office, 'loop-7-con-thieu')

    await server.setClock('2026-11-18T00:30:00.000Z')
    const item = await until(async () => (await feed()).items?.find(({ title }) => title === TITLE))
    expect(item.guid).toMatchObject({ value: `urn:uuid:${id}`, isPermaLink: false })
    const published = Date.parse(String(item.pubDate))
    expect(published).toBeGreaterThanOrEqual(Date.parse('2026-11-18T00:30:00.000Z'))
    expect(published).toBeLessThan(Date.parse('2026-11-18T00:30:15.000Z'))
    const enclosure = item.enclosures?.[0]
    const file = await fetch(String(enclosure?.url))
    expect(file.headers.get('content-type')).toBe(enclosure?.type)
    expect((await file.arrayBuffer()).byteLength).toBe(enclosure?.length)
    const path = new URL(String(item.link)).pathname
    expect(await publicPage(path)).toContain('Ban Quản lý khai trương')
    await weekCount(office, '2/2')
    await photograph(office, 'loop-8-du-chi-tieu')
    await photograph(await openPublic(path), 'loop-9-tren-cong')

    await writer.goto(`${server.url}/admin/collections/articles/${id}`)
    await chooseStep(writer, 'Sửa bài đã đăng')
    await confirm(writer, 'Sửa bài đã đăng')
    await writer.locator('#field-lead').fill('Bản sửa: quầy số mở cửa cả sáng thứ Bảy.')
    await step(writer, 'Lưu nháp').click()
    await chooseStep(writer, 'Gửi biên tập')
    await confirm(writer, 'Gửi biên tập')
    expect(await publicPage(path)).toContain('Ban Quản lý khai trương')
    expect(await publicPage(path)).not.toContain('Bản sửa')

    await chief.goto(`${server.url}/admin/collections/articles/${id}`)
    await chooseStep(chief, 'Duyệt')
    await tickAll(chief)
    await dialog(chief).getByLabel('Đăng ngay').check()
    await confirm(chief, 'Duyệt và đăng ngay')
    await until(async () => (await publicPage(path)).includes('Bản sửa'))
    const again = await until(async () => (await feed()).items?.find(({ title }) => title === TITLE))
    expect(again.guid).toEqual(item.guid)
    expect(again.pubDate).toEqual(item.pubDate)
    await weekCount(office, '2/2')

    await server.setClock('2026-11-22T17:05:01.000Z')
    await server.run('closeEndedPeriods')
    await office.goto(`${server.url}/admin/bao-cao-tuan`)
    await office
      .getByRole('link', { name: /Tuần 47/ })
      .first()
      .click()
    await office
      .getByText(/[0-9a-f]{64}/)
      .first()
      .waitFor()
    await photograph(office, 'loop-10-bao-cao')
    const download = office.waitForEvent('download')
    await office.getByRole('link', { name: /CSV/ }).click()
    const saved = await (await download).path()
    expect(readFileSync(saved, 'utf8')).toContain(TITLE)
  },
)
