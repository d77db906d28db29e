import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Pdf } from '@/reports/official/pdf/canvas'
import type { TextStyle } from '@/reports/official/styles'

/**
 * Tinos has the widths of Times New Roman, so that lines break where Word breaks them, and every Vietnamese letter.
 * Found from the folder the process runs in: the pages are bundled, this module's own place says nothing.
 */
const FILES = {
  regular: '400Regular/Tinos_400Regular.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
} as const

type Face = keyof typeof FILES

const read = (face: Face): Buffer => {
  const resolve = createRequire(join(process.cwd(), 'package.json')).resolve
  return readFileSync(resolve(`@expo-google-fonts/tinos/${FILES[face]}`))
}

/** Makes the four faces known; what the document does not use is not embedded. */
export const registerFonts = (pdf: Pdf): void => {
  for (const face of Object.keys(FILES) as Face[]) pdf.registerFont(face, read(face))
}

/** The face of a style. */
export const faceOf = ({ isBold, isItalic }: TextStyle): Face => {
  if (isBold) return isItalic ? 'boldItalic' : 'bold'
  return isItalic ? 'italic' : 'regular'
}
