import type { TextareaFieldValidation } from 'payload'
import { mediaLabels } from '@/labels/media'

/** A description that is only a file's name describes nothing. */
const FILE_NAME = /^\S*\.(jpe?g|png|webp|avif|gif|tiff?|heic|pdf)$/i

/** Every picture has a description (TT 32/2017 asks for one), on upload already: later nobody writes it. */
export const checkAlt: TextareaFieldValidation = (value) => {
  const text = value?.trim() ?? ''
  if (text === '') return mediaLabels.altMissing
  return FILE_NAME.test(text) ? mediaLabels.altIsFileName : true
}
