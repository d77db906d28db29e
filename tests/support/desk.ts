import { mkdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { PASSWORD } from './people'

export const PHONE = { width: 390, height: 844 }
export const DESKTOP = { width: 1280, height: 900 }
const RESULTS = 'test-results'

/** The admin, logged in as somebody; the browser itself stands far from Vietnam. */
export async function openAs(
  browser: Browser,
  url: string,
  email: string,
  viewport: { width: number; height: number },
): Promise<Page> {
  const context = await browser.newContext({ viewport, locale: 'vi-VN', timezoneId: 'Europe/London' })
  const page = await context.newPage()
  page.setDefaultTimeout(30_000)
  await page.goto(`${url}/admin/login`)
  await page.getByLabel(/Email|Thư điện tử/).fill(email)
  await page.locator('input[type=password]').fill(PASSWORD)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
  await page.waitForURL((address) => !address.pathname.includes('login'))
  return page
}

/** What each person has on the screen, for whoever reads why a test failed. */
export async function photographAll(browser: Browser, name: string): Promise<void> {
  for (const [index, context] of browser.contexts().entries()) {
    await context
      .pages()
      .at(-1)
      ?.screenshot({ path: `${RESULTS}/${name}-${index}.png`, fullPage: true })
  }
}

/** The screen as a person sees it; the guide's pictures are made this way. */
export async function photograph(page: Page, name: string): Promise<void> {
  mkdirSync(RESULTS, { recursive: true })
  await page.screenshot({ path: `${RESULTS}/${name}.png`, animations: 'disabled' })
}

export const step = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Các bước xử lý' }).getByRole('button', { name, exact: true })

/** A step of the menu, or of the bar where the screen is wide enough for all. */
export async function chooseStep(page: Page, name: string): Promise<void> {
  const button = step(page, name)
  if (!(await button.isVisible())) await page.getByText('Việc khác').click()
  await button.click()
}

export const dialog = (page: Page) => page.getByRole('dialog')

/** Presses the dialog's button and waits until the step is done. */
export async function confirm(page: Page, name: string): Promise<void> {
  await dialog(page).getByRole('button', { name, exact: true }).click()
  await dialog(page).waitFor({ state: 'hidden' })
}

export async function tickAll(page: Page): Promise<void> {
  await dialog(page).getByRole('checkbox').first().waitFor()
  for (const box of await dialog(page).getByRole('checkbox').all()) await box.check()
}

export async function chooseFrom(page: Page, field: string, option: string): Promise<void> {
  await page.locator(`#field-${field} input`).first().fill(option)
  await page.getByRole('option', { name: option }).first().click()
}
