import { cleanPastedHtml, type CleanPaste } from './cleanPastedHtml'

const EDITOR = '[data-lexical-editor="true"]'
/** The editor's own format: text copied inside it is clean already. */
const OWN_FORMAT = 'application/x-lexical-editor'

/**
 * Hears pastes before the editor does and hands it clean HTML in their place. Plain text, files and text from
 * the editor itself pass as they are. `onLost` is told when pictures or tables could not come along.
 */
export const pasteListener = (onLost: (paste: CleanPaste) => void): ((event: ClipboardEvent) => void) => {
  const ours = new WeakSet<Event>()
  return (event) => {
    const { target, clipboardData } = event
    if (ours.has(event) || !(target instanceof Element) || !target.closest(EDITOR) || !clipboardData) return
    const html = clipboardData.getData('text/html')
    if (html === '' || clipboardData.types.includes(OWN_FORMAT)) return
    const clean = cleanPastedHtml(html)
    const data = new DataTransfer()
    data.setData('text/html', clean.html)
    data.setData('text/plain', clipboardData.getData('text/plain'))
    event.preventDefault()
    event.stopImmediatePropagation()
    const again = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    ours.add(again)
    target.dispatchEvent(again)
    if (clean.pictures > 0 || clean.tables > 0) onLost(clean)
  }
}
