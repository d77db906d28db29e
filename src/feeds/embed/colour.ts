import { luminance, parseColour } from '@/domain/brand/contrast'

/** Black and white meet at this luminance: on either side one of them has a contrast of 4.5 or more. */
const MIDDLE = 0.179

/** The letters that can be read on any colour, whichever a portal chooses. */
export function inkOn(colour: string): string {
  const light = parseColour(colour)
  return light !== null && luminance(light) > MIDDLE ? '#000000' : '#ffffff'
}
