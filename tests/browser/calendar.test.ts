import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest'
import { violationsOn } from '@tests/support/axe'
import { launchBrowser } from '@tests/support/chromium'
import { DESKTOP, dialog, openAs, PHONE, photographAll } from '@tests/support/desk'
import { CHECKED, paragraph } from '@tests/support/newsroom'
import { createAccount, firstAdministrator, firstId, logIn, type Person } from '@tests/support/people'
import { startTestServer, type TestServer } from '@tests/support/startServer'

/** Monday of week 47, eight in the morning in Vietnam. */
const MONDAY = '2026-11-16T01:00:00.000Z'
const WEDNESDAY = '2026-11-18T00:30:00.000Z'
const FRIDAY = '2026-11-20T00:30:00.000Z'
const TITLE = 'Tập huấn sử dụng chữ ký số'

let server: TestServer
let browser: Browser
let chief: Person
let article: string
let page: Page
const violations: string[] = []

/** Written and approved for Wednesday, over the API. */
async function scheduleArticle(unit: string): Promise<string> {
  const writer = await logIn(server, 'congtacvien@nhip.test')
  const { doc } = await writer.post<{ doc: { id: string } }>('/api/articles', {
    title: TITLE,
    kind: 'video',
    lead: 'Công chức các phòng dự tập huấn.',
    body: paragraph('Buổi tập huấn có 40 công chức tham dự.'),
    videoUrl: 'https://video.nhip.test/tap-huan',
    unit,
    section: await firstId(writer, '/api/sections?depth=0'),
    topics: [await firstId(writer, '/api/topics?depth=0&where[active][equals]=true')],
  })
  await writer.post(`/api/articles/${doc.id}/step`, { action: 'submit' })
  const { hash } = await chief.get<{ hash: string }>(`/api/articles/${doc.id}/step`)
  await chief.post(`/api/articles/${doc.id}/step`, {
    action: 'approve',
    hash,
    checklist: CHECKED,
    publishAt: WEDNESDAY,
  })
  return doc.id
}

beforeAll(async () => {
  server = await startTestServer(MONDAY)
  browser = await launchBrowser()
  const administrator = await firstAdministrator(server)
  const unit = await firstId(administrator, '/api/units?depth=0')
  for (const [email, role] of [
    ['congtacvien@nhip.test', 'contributor'],
    ['truongban@nhip.test', 'editorInChief'],
  ] as const)
    await createAccount(administrator, { email, fullName: role, assignments: [{ role, unit }] })
  chief = await logIn(server, 'truongban@nhip.test')
  article = await scheduleArticle(unit)
  page = await openAs(browser, server.url, 'truongban@nhip.test', DESKTOP)
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) violations.push(message.text())
  })
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const scheduledFor = async () =>
  (await chief.get<{ scheduledFor: string }>(`/api/articles/${article}?depth=0`)).scheduledFor
const entry = (on: Page) => on.locator('.calendar-event', { hasText: TITLE }).first()
const cell = (on: string) => page.locator(`[data-date="${on}"]`).first()

async function dragTo(on: string): Promise<void> {
  await entry(page).scrollIntoViewIfNeeded()
  const from = await entry(page).boundingBox()
  const to = await cell(on).boundingBox()
  if (!from || !to) throw new Error('not on the screen')
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 8 })
  await page.mouse.up()
  await dialog(page).waitFor()
}
const answer = async (name: string) => {
  await dialog(page).getByRole('button', { name, exact: true }).click()
  await dialog(page).waitFor({ state: 'hidden' })
}

describe('the editorial calendar', () => {
  it('moves an approved piece that is dragged to another day, after asking', async () => {
    onTestFailed(() => photographAll(browser, 'calendar'))
    await page.goto(`${server.url}/admin/lich?xem=thang&ngay=2026-11-18`)
    await entry(page).waitFor()
    expect(await cell('2026-11-24').innerText()).toContain('Ngày Văn hóa')
    expect(await cell('2026-11-18').innerText()).toContain('âm lịch 10 tháng 10 năm Bính Ngọ')
    expect(await violationsOn(page, false)).toEqual([])

    await dragTo('2026-11-20')
    await dialog(page).getByText('Giờ mới: 07:30 thứ Sáu 20/11/2026.').waitFor()
    expect(await violationsOn(page, false)).toEqual([])
    await answer('Giữ giờ cũ')
    expect(await scheduledFor()).toBe(WEDNESDAY)
    expect(await cell('2026-11-18').locator('.calendar-event').count()).toBe(1)

    await dragTo('2026-11-20')
    await answer('Đổi lịch')
    await cell('2026-11-20').locator('.calendar-event').waitFor()
    expect(await scheduledFor()).toBe(FRIDAY)
  })

  it('says before saving that a time which has passed means now', async () => {
    onTestFailed(() => photographAll(browser, 'calendar'))
    await dragTo('2026-11-13')
    await dialog(page).getByText('07:30 thứ Sáu 13/11/2026 đã qua').waitFor()
    await dialog(page).getByRole('button', { name: 'Đăng ngay', exact: true }).waitFor()
    await answer('Giữ giờ cũ')
    expect(await scheduledFor()).toBe(FRIDAY)
  })

  it('puts the entry back and says why when somebody was faster', async () => {
    onTestFailed(() => photographAll(browser, 'calendar'))
    await chief.post(`/api/articles/${article}/step`, { action: 'reschedule', publishAt: WEDNESDAY })
    await dragTo('2026-11-17')
    await dialog(page).getByRole('button', { name: 'Đổi lịch', exact: true }).click()
    await dialog(page).getByText('vừa thay đổi mục này').waitFor()
    await answer('Tải bản mới')
    await cell('2026-11-18').locator('.calendar-event').waitFor()
    expect(await scheduledFor()).toBe(WEDNESDAY)
  })

  it('is used with the keyboard alone: a button asks for the new day and hour', async () => {
    onTestFailed(() => photographAll(browser, 'calendar'))
    await page.getByRole('button', { name: `Đổi lịch “${TITLE}”` }).press('Enter')
    await dialog(page).getByLabel('Ngày đăng').fill('19/11/2026')
    await dialog(page).getByLabel('Giờ đăng').fill('14:15')
    await dialog(page).getByLabel('Giờ đăng').press('Enter')
    await cell('2026-11-19').locator('.calendar-event').waitFor()
    expect(await scheduledFor()).toBe('2026-11-19T07:15:00.000Z')
  })

  it('keeps view and filters in the address, and opens the document', async () => {
    onTestFailed(() => photographAll(browser, 'calendar'))
    await page.getByLabel('Kênh').selectOption('trang-web')
    await page.getByRole('tab', { name: 'Tuần' }).click()
    await page.getByText('Tuần 47 (16–22/11/2026)').waitFor()
    expect(await violationsOn(page, false)).toEqual([])
    expect(new URL(page.url()).search).toBe('?kenh=trang-web&xem=tuan&ngay=2026-11-16')
    await page.reload()
    await page.getByText('Tuần 47 (16–22/11/2026)').waitFor()
    expect(await page.getByLabel('Kênh').inputValue()).toBe('trang-web')
    await entry(page).click()
    await page.waitForURL(`${server.url}/admin/collections/articles/${article}`)
    expect(violations).toEqual([])
  })

  it('begins as a list on a phone, and lets nobody move what is not theirs', async () => {
    onTestFailed(() => photographAll(browser, 'calendar'))
    const phone = await openAs(browser, server.url, 'congtacvien@nhip.test', PHONE)
    await phone.goto(`${server.url}/admin/lich`)
    await entry(phone).waitFor()
    expect(new URL(phone.url()).searchParams.get('xem')).toBe('danh-sach')
    expect(await entry(phone).innerText()).toMatch(/Đã hẹn giờ đăng\s+14:15/)
    expect(await phone.getByRole('button', { name: /^Đổi lịch/ }).count()).toBe(0)
    expect(await violationsOn(phone, false)).toEqual([])
  })
})
