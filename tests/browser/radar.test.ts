import { readFile } from 'node:fs/promises'
import { readXlsx, writeXlsx } from 'hucre'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it, onTestFailed } from 'vitest'
import { violationsOn } from '@tests/support/axe'
import { launchBrowser } from '@tests/support/chromium'
import { DESKTOP, openAs, PHONE, photographAll } from '@tests/support/desk'
import { CHECKED, paragraph } from '@tests/support/newsroom'
import { createAccount, firstAdministrator, firstId, logIn, type Person } from '@tests/support/people'
import { startTestServer, type TestServer } from '@tests/support/startServer'

/** Monday of week 47, when the installation learns of its quota; and the Friday on which nothing is out yet. */
const MONDAY = '2026-11-16T01:00:00.000Z'
const FRIDAY = '2026-11-20T02:00:00.000Z'

const PEOPLE = {
  contributor: ['congtacvien@nhip.test', 'Cộng tác viên mẫu'],
  editor: ['bientap@nhip.test', 'Biên tập viên mẫu'],
  editorInChief: ['truongban@nhip.test', 'Trưởng ban mẫu'],
  office: ['vanphong@nhip.test', 'Văn phòng mẫu'],
  leader: ['lanhdao@nhip.test', 'Lãnh đạo mẫu'],
  procedureOfficer: ['canbotthc@nhip.test', 'Cán bộ mẫu'],
} as const
type Role = keyof typeof PEOPLE

/** Where the next thing leads: a screen of ours, or a form or list of Payload's. */
type Where = { path: RegExp; isPayloads: boolean }
const FORM: Where = { path: /\/(articles|procedures)\/[0-9a-f-]{36}$/, isPayloads: true }
const RUNS: Where = { path: /\/jobRuns/, isPayloads: true }
const QUOTAS: Where = { path: /\/chi-tieu\?don-vi=/, isPayloads: false }

let server: TestServer
let browser: Browser
let unit: string
const people = {} as Record<Role, Person>

type Saved = { doc: { id: string } }
const RESERVE = 'Năm bước nộp hồ sơ trực tuyến tại nhà'

/** A complete article of the contributor, sent in. */
async function submitted(title: string, extra: object = {}): Promise<string> {
  const writer = people.contributor
  const { doc } = await writer.post<Saved>('/api/articles', {
    title,
    kind: 'video',
    lead: `${title}: những điều cần biết.`,
    body: paragraph(`Nội dung của bài ${title}.`),
    videoUrl: 'https://video.nhip.test/huong-dan',
    unit,
    section: await firstId(writer, '/api/sections?depth=0'),
    topics: [await firstId(writer, '/api/topics?depth=0&where[active][equals]=true')],
    ...extra,
  })
  await take('contributor', 'articles', doc.id, { action: 'submit' })
  return doc.id
}

const take = (by: Role, collection: string, id: string, step: object) =>
  people[by].post(`/api/${collection}/${id}/step`, step)

/** A procedure that its writer has sent in and nobody has compared with the decision yet. */
async function unconfirmedProcedure(): Promise<void> {
  const { doc } = await people.editor.post<Saved>('/api/procedures', {
    code: '1.009742.000.00.00.H01',
    name: 'Cấp giấy chứng nhận đăng ký đầu tư',
    field: 'Đầu tư',
    level: 'Cấp tỉnh',
    agency: 'Ban Quản lý',
    unit,
    decisionNumber: '123/QĐ-UBND',
    decisionOn: '2026-11-02',
    effectiveFromOn: '2026-12-01',
    body: paragraph('Trình tự thực hiện: nộp hồ sơ tại Bộ phận Một cửa.'),
  })
  await take('editor', 'procedures', doc.id, { action: 'submit' })
}

beforeAll(async () => {
  server = await startTestServer(MONDAY)
  browser = await launchBrowser()
  const administrator = await firstAdministrator(server)
  unit = await firstId(administrator, '/api/units?depth=0&where[parent][exists]=false')
  for (const [role, [email, fullName]] of Object.entries(PEOPLE) as [Role, readonly [string, string]][]) {
    await createAccount(administrator, { email, fullName, assignments: [{ role, unit }] })
    people[role] = await logIn(server, email)
  }
  await server.setClock(FRIDAY)

  const returned = await submitted('Lịch tiếp công dân tháng Mười hai')
  await take('editor', 'articles', returned, { action: 'return', reason: 'Bổ sung địa điểm tiếp.' })
  await submitted('Tập huấn chữ ký số cho doanh nghiệp')
  const edited = await submitted('Khai trương quầy hỗ trợ người cao tuổi')
  await take('editor', 'articles', edited, { action: 'present' })
  const shelved = await submitted(RESERVE, { reserve: true })
  const { hash } = await people.editorInChief.get<{ hash: string }>(`/api/articles/${shelved}/step`)
  await take('editorInChief', 'articles', shelved, {
    action: 'approve',
    hash,
    checklist: CHECKED,
    toShelf: true,
  })
  await unconfirmedProcedure()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const nextThing = (page: Page) => page.getByRole('region', { name: 'Việc tiếp theo' }).getByRole('link')

/** Opens the radar on a phone or a desktop, without violations. */
async function openRadar(email: string, viewport: typeof PHONE): Promise<Page> {
  onTestFailed(() => photographAll(browser, 'radar'))
  const page = await openAs(browser, server.url, email, viewport)
  await nextThing(page).waitFor()
  expect(await violationsOn(page, false)).toEqual([])
  return page
}

/** Follows the one thing to do next, reads what it says, and checks the page it leads to. */
async function followNext(page: Page, says: string, { path, isPayloads }: Where): Promise<void> {
  expect(await nextThing(page).textContent()).toBe(says)
  await nextThing(page).click()
  await page.waitForURL((address) => path.test(address.pathname + address.search))
  await page.locator('h1, .doc-header__title').first().waitFor()
  await page.waitForLoadState('networkidle')
  // Payload's forms stay grey for a moment, until they may be typed into.
  await page.locator('form[data-form-ready="false"]').waitFor({ state: 'detached' })
  expect(await violationsOn(page, isPayloads)).toEqual([])
  await page.context().close()
}

it('a contributor is led to the piece that came back', async () => {
  const page = await openRadar(PEOPLE.contributor[0], PHONE)
  await page.getByText('Lý do: Bổ sung địa điểm tiếp.').first().waitFor()
  await followNext(page, '1 mục bị trả lại — sửa', FORM)
})

it('an editor is led to what waits to be edited', async () => {
  const page = await openRadar(PEOPLE.editor[0], DESKTOP)
  await followNext(page, '1 mục chờ biên tập — mở', FORM)
})

it('an editor-in-chief schedules a reserve piece with one click and is led to what waits to be approved', async () => {
  const page = await openRadar(PEOPLE.editorInChief[0], DESKTOP)
  await page.getByText('Có nguy cơ không đạt').first().waitFor()
  await page.getByRole('button', { name: `Đăng sáng mai 08:00: ${RESERVE}` }).click()
  await page.getByText('đăng lúc 08:00 21/11/2026').first().waitFor()
  const { docs } = await people.editorInChief.get<{ docs: { status: string; approvedAt: string }[] }>(
    '/api/publications?depth=0&where[dueAt][equals]=2026-11-21T01:00:00.000Z',
  )
  expect(docs.map(({ status }) => status)).toEqual(['planned'])
  await followNext(page, '1 mục chờ duyệt — mở', FORM)
})

it('the office sorts the units with the keyboard and is led to what is missing', async () => {
  const page = await openRadar(PEOPLE.office[0], DESKTOP)
  const head = page.getByRole('columnheader', { name: 'Còn thiếu' })
  expect(await head.getAttribute('aria-sort')).toBe('none')
  await head.getByRole('button').focus()
  await page.keyboard.press('Enter')
  expect(await head.getAttribute('aria-sort')).toBe('ascending')
  await page.keyboard.press('Space')
  expect(await head.getAttribute('aria-sort')).toBe('descending')
  await followNext(page, 'Còn thiếu 1 tin, bài — nhắc các bộ phận', QUOTAS)
})

/** The office's own screens; reports of the running year for the unit. */
const officeScreens = (): string[] => [
  '/admin/chi-tieu',
  '/admin/bao-cao',
  '/admin/bao-cao?loai=month',
  `/admin/bao-cao/${unit}/2026-CCHC-Y`,
  `/admin/bao-cao/${unit}/2026-11`,
  `/admin/bao-cao/${unit}/2026-CCHC-Q3/nhap`,
  '/admin/bao-cao-tuan',
  '/admin/nhap-bu',
  '/admin/thong-bao',
]

it.each([
  ['a phone', PHONE],
  ['a desktop', DESKTOP],
] as const)('the office reads its other screens on %s, none wider than it', async (_name, viewport) => {
  onTestFailed(() => photographAll(browser, 'office'))
  const page = await openAs(browser, server.url, PEOPLE.office[0], viewport)
  const found: string[] = []
  for (const path of officeScreens()) {
    await page.goto(server.url + path)
    await page.locator('h1').first().waitFor()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (wide > 0) found.push(`${path} is ${wide} pixels too wide`)
    found.push(...(await violationsOn(page, false)).map((each) => `${path}: ${each}`))
  }
  expect(found).toEqual([])
  await page.context().close()
})

it('the office fills the roster of many weeks and sees the turns', async () => {
  onTestFailed(() => photographAll(browser, 'roster'))
  const page = await openAs(browser, server.url, PEOPLE.office[0], DESKTOP)
  await page.goto(`${server.url}/admin/collections/writing-rosters`)
  await page.getByText(/^Lập phân công cho nhiều kỳ/).click()
  const form = page.getByRole('group', { name: 'Các đơn vị lần lượt viết' })
  await form.getByRole('checkbox').first().check()
  await page.getByLabel('Số kỳ').fill('3')
  await page.getByRole('button', { name: 'Lập phân công' }).click()
  await page.getByText('Đã lập phân công cho 3 kỳ.').waitFor()
  await page
    .getByText(/^Tuần 48 \(23–29\/11\/2026\)/)
    .first()
    .waitFor()
  await page.context().close()
})

it('the office sends the filled-in workbook of a unit on paper, for a period there is', async () => {
  onTestFailed(() => photographAll(browser, 'workbook'))
  const page = await openAs(browser, server.url, PEOPLE.office[0], DESKTOP)
  await page.goto(`${server.url}/admin/bao-cao/${unit}/2026-CCHC-Q2/nhap`)
  await page.getByRole('heading', { name: 'Không tìm thấy' }).waitFor()
  const unknown = people.office.get(`/api/reports/information/${unit}/2026-CCHC-Q2/template`)
  await expect(unknown).rejects.toMatchObject({ status: 404 })
  await page.goto(`${server.url}/admin/bao-cao/${unit}/2026-CCHC-H1/nhap`)
  const template = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tải mẫu XLSX' }).click()
  const { sheets } = await readXlsx(await readFile(await (await template).path()))
  const rows = sheets[0]?.rows.map((row) => [...row]) ?? []
  const website = rows.find((row) => row[1] === 'Trang thông tin điện tử') ?? []
  website.splice(2, 3, 12, 30, 25)
  const buffer = Buffer.from(await writeXlsx({ sheets: [{ name: 'So lieu', rows }] }))
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
  await page.getByLabel('Tệp XLSX', { exact: true }).setInputFiles({ name: 'da-dien.xlsx', mimeType, buffer })
  await page.getByRole('button', { name: 'Gửi tệp XLSX đã điền' }).click()
  await page.getByText('Đã ghi số liệu.').waitFor()
  await page.goto(`${server.url}/admin/bao-cao/${unit}/2026-CCHC-H1`)
  await page.getByRole('row', { name: /^1 Trang thông tin điện tử 12 30 25/ }).waitFor()
  await page.context().close()
})

it('a leader reads the same and is led to the progress', async () => {
  const page = await openRadar(PEOPLE.leader[0], PHONE)
  await page.getByLabel('Sắp xếp theo').selectOption({ label: 'Đơn vị' })
  expect(await page.getByRole('button', { name: /Đăng sáng mai/ }).count()).toBe(0)
  await followNext(page, 'Còn thiếu 1 tin, bài — xem tiến độ', QUOTAS)
})

it('a procedure officer is led to the procedure to compare', async () => {
  const page = await openRadar(PEOPLE.procedureOfficer[0], DESKTOP)
  await followNext(page, '1 thủ tục chờ đối chiếu — mở', FORM)
})

it('an administrator is told that all runs well, and led to the runs', async () => {
  const page = await openRadar('quantri@nhip.test', PHONE)
  await followNext(page, 'Hệ thống chạy bình thường — xem các lượt chạy', RUNS)
  expect(browser.contexts()).toEqual([])
})
