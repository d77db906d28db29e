import { type EmbedRequest, embedPath, SAMPLE_PATH, WIDGET_PATH } from '@/feeds/embed/request'
import { escapeHtml } from '@/feeds/text'

/** Heights in pixels: the head with the link below, and a line of two rows with its note. */
const FRAME_HEIGHT = 124
const ITEM_HEIGHT = 92

/** How high the iframe of so many items should be. */
export const frameHeight = (count: number): number => FRAME_HEIGHT + count * ITEM_HEIGHT

/** What a person pastes into a portal to get the page in an iframe. `title` is read out by screen readers. */
export const frameSnippet = (request: EmbedRequest, publicUrl: string, title: string): string =>
  `<iframe src="${escapeHtml(publicUrl + embedPath(request, 'html'))}" title="${escapeHtml(title)}" width="100%" height="${frameHeight(
    request.count,
  )}" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:0"></iframe>`

/** What a person pastes to get the box drawn by the script; a plain link where the script cannot run. */
export function scriptSnippet(
  request: EmbedRequest,
  publicUrl: string,
  { title, link }: { title: string; link: string },
): string {
  const { colour, theme } = request
  const source = escapeHtml(publicUrl + embedPath(request, 'json'))
  return [
    `<div data-nhip="${source}" data-mau="${colour}" data-nen="${theme}"><a href="${escapeHtml(link)}">${escapeHtml(title)}</a></div>`,
    `<script async src="${escapeHtml(publicUrl + WIDGET_PATH)}"></script>`,
  ].join('\n')
}

/** The page that runs the script with this request. */
export function samplePath({ unit, set, count, colour, theme }: EmbedRequest): string {
  const query = new URLSearchParams({ tap: set, so: String(count), mau: colour, nen: theme })
  if (unit !== null) query.set('don-vi', unit)
  return `${SAMPLE_PATH}?${query.toString()}`
}
