import { stripControl, toNfc, toSingleSpaced } from '@/domain/text'

/** Text that any XML document may carry (XML 1.0, section 2.2): NFC, `\n` line ends, no forbidden characters. */
export const cleanText = (text: string): string => toNfc(stripControl(text.replace(/\r\n?/g, '\n')))

/** The same on one line, for titles and names. */
export const cleanLine = (text: string): string => toSingleSpaced(stripControl(text.replace(/\s/g, ' ')))

/** Plain text as HTML text or as a quoted attribute value. */
export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
