import { createRequire } from 'node:module'
import { join } from 'node:path'
import sharp from 'sharp'

/** Found from the folder the process runs in: the pages are bundled, this module's own place says nothing. */
const fontFile = (isBold: boolean): string =>
  createRequire(join(process.cwd(), 'package.json')).resolve(
    `@expo-google-fonts/tinos/${isBold ? '700Bold/Tinos_700Bold.ttf' : '400Regular/Tinos_400Regular.ttf'}`,
  )

type Box = { width: number; height: number; sizes: readonly number[]; isBold: boolean }

const INK = '#ffffff'
/** Two marks can stand over one letter (Ẫ, Ổ): lines need the room. */
const LINE_SPACE = 0.18
/** The title is cut by so much at a time until it fits. */
const CUT = 0.9

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
/** Pango reads its text as markup. */
const escapeMarkup = (text: string): string => text.replace(/[&<>]/g, (char) => ENTITIES[char] ?? char)

async function draw(text: string, size: number, { width, isBold }: Box) {
  const { data, info } = await sharp({
    text: {
      text: `<span foreground="${INK}">${escapeMarkup(text)}</span>`,
      font: `Tinos ${isBold ? 'Bold ' : ''}${size}`,
      fontfile: fontFile(isBold),
      width,
      rgba: true,
      wrap: 'word-char',
      spacing: Math.round(size * LINE_SPACE),
    },
  })
    .png()
    .toBuffer({ resolveWithObject: true })
  return { data, height: info.height }
}

const shorten = (text: string): string => {
  const kept = text.slice(0, Math.floor(text.length * CUT))
  return `${kept.slice(0, Math.max(kept.lastIndexOf(' '), 1)).trimEnd()}…`
}

/**
 * White text in a box: in the largest of the sizes (pixels) in which it fits, else cut short in the smallest. Null when
 * there is nothing to write.
 */
export async function fitText(text: string, box: Box): Promise<Buffer | null> {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line === '') return null
  for (const size of box.sizes) {
    const { data, height } = await draw(line, size, box)
    if (height <= box.height) return data
  }
  const smallest = box.sizes.at(-1) ?? box.height
  let shorter = shorten(line)
  for (;;) {
    const { data, height } = await draw(shorter, smallest, box)
    if (height <= box.height || shorter.length < 10) return data
    shorter = shorten(shorter.replace(/…$/, ''))
  }
}
