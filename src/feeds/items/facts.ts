import { escapeHtml } from '@/feeds/text'

/** Named facts as an HTML list; facts without a value are left out. Values are plain text. */
export function factsHtml(facts: readonly (readonly [name: string, value: string | null])[]): string {
  const lines = facts
    .filter(([, value]) => value !== null && value !== '')
    .map(([name, value]) => `<li>${escapeHtml(name)}: ${escapeHtml(value ?? '')}</li>`)
  return lines.length > 0 ? `<ul>${lines.join('')}</ul>` : ''
}
