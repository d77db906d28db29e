import axe, { type ContextObject, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/**
 * Parts of Payload's own lists and forms that break a rule and can be mended neither by CSS nor by configuration; each is
 * left out as an element, everything around it is checked.
 */
const PAYLOADS_PARTS = [
  // A list whose entries are links, no items; one link's name lacks the number it shows.
  '.doc-tabs__tabs',
  // The button with three dots has no name.
  '.popup-button',
  // The picker of related documents: its field has no name, its hidden buttons take the focus.
  '.rs__control',
  // The rich text editor: its field, and the buttons that appear over a selection, have no names.
  '.ContentEditable__root',
  '.toolbar-popup__button',
]

/**
 * Rules about the page as a whole that Payload's own lists and forms break: they have no main landmark, and so the head of
 * a list passes for a second banner. Its frame cannot be given one from outside.
 */
const PAYLOADS_FRAME = ['landmark-one-main', 'region', 'landmark-no-duplicate-banner', 'landmark-unique']

type Given = { context: ContextObject; options: RunOptions }

/**
 * Every rule of axe on the page as it stands, good practices too: one line per element that breaks one. On a page of
 * Payload's own, without what is listed above; on ours nothing is left out.
 */
export async function violationsOn(page: Page, isPayloads: boolean): Promise<string[]> {
  // Going from page to page, Next hands the title over a moment after the page; one that never comes fails here.
  await page.waitForFunction(() => document.title !== '')
  await page.evaluate(axe.source)
  const rules = Object.fromEntries(PAYLOADS_FRAME.map((rule) => [rule, { enabled: false }]))
  const given: Given = isPayloads
    ? { context: { exclude: PAYLOADS_PARTS.map((part) => [part]) }, options: { rules } }
    : { context: { include: [['html']] }, options: {} }
  // As text: the types of what may be handed to a page and axe's own contexts, put together, are more than tsc can bear.
  return page.evaluate(async (text: string): Promise<string[]> => {
    const { context, options } = JSON.parse(text) as Given
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(context, options)
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`))
  }, JSON.stringify(given))
}
