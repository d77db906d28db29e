import { slugify } from '@/domain/text'

/**
 * Names of stored files. They say what is inside and never change their content:
 * `<16 hex digits of the main file's SHA-256>-<slug>.<ext>` for the main file, and beside it
 * `….<size>.<ext>`, for a crop `….<size>-<x>x<y>.<ext>`. No slug has a dot, so the part before the first dot
 * says whose file it is and no upload can take a derived file's name.
 */
const FILE_NAME = /^([0-9a-f]{16}-[a-z0-9-]+)(?:\.[a-z]+(?:-\d{1,3}x\d{1,3})?)?\.(jpg|png|webp|avif|pdf)$/

/** For a file whose name has no letter or digit. */
const NAMELESS = 'tep'

const CONTENT_TYPES: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  pdf: 'application/pdf',
}

/** Extensions a main file may have. */
export const MAIN_EXTENSIONS: readonly string[] = Object.keys(CONTENT_TYPES)

/** The name of a main file from its hash (64 hex digits) and the name it was uploaded under. */
export const mainFileName = (sha256: string, declaredName: string, extension: string): string => {
  const stem = declaredName.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '')
  return `${sha256.slice(0, 16)}-${slugify(stem) || NAMELESS}.${extension}`
}

/** The part of a stored name that main and derived files share; null for what is no stored name. */
export const baseName = (fileName: string): string | null => FILE_NAME.exec(fileName)?.[1] ?? null

export const derivedFileName = (
  base: string,
  { size, crop, extension }: { size: string; crop: string | null; extension: string },
): string => `${base}.${size}${crop === null ? '' : `-${crop}`}.${extension}`

/** The media type a stored file is served with, from its name; null for what is no stored name. */
export const contentTypeOf = (fileName: string): string | null => {
  const extension = FILE_NAME.exec(fileName)?.[2]
  return extension === undefined ? null : (CONTENT_TYPES[extension] ?? null)
}
