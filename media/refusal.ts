/** Why an uploaded file is not taken. The words are in `src/labels/media.ts`. */
type RefusalCode =
  | 'empty'
  | 'tooLarge'
  | 'notPicture'
  | 'svg'
  | 'heic'
  | 'otherFormat'
  | 'tooManyPixels'
  | 'animated'
  | 'manyPages'
  | 'corrupt'
  | 'tooSlow'
  | 'brokenPdf'

/** `name`: the file as its owner calls it. The other values fill the sentence. */
type RefusalParams = { name: string; megabytes?: number; megapixels?: number; format?: string }

/** A refusal as data; the edge turns it into a sentence and a status. */
export type Refusal = { ok: false; code: RefusalCode; params: RefusalParams }

export const refuse = (code: RefusalCode, params: RefusalParams): Refusal => ({ ok: false, code, params })
