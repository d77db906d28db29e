import { createReadStream } from 'node:fs'
import { readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { baseName } from '@media/fileNames'

/** Where uploaded files are kept. Names are those of `fileNames.ts`; anything else is not found. */
export type MediaStore = {
  write(name: string, data: Buffer): Promise<void>
  read(name: string): Promise<Buffer>
  /** Null when there is no such file. `changedMs`: milliseconds since 1970. */
  open(name: string): Promise<{ size: number; changedMs: number; stream: () => Readable } | null>
  /** Removes every file derived from the main file of that base name, and the main file. */
  removeAll(base: string): Promise<void>
}

/** Keeps files flat in one folder. A file appears under its name complete or not at all. */
export const createFolderStore = (dir: string): MediaStore => ({
  async write(name, data) {
    const target = join(dir, checked(name))
    await writeFile(`${target}.part`, data)
    await rename(`${target}.part`, target)
  },
  read: (name) => readFile(join(dir, checked(name))),
  async open(name) {
    if (baseName(name) === null) return null
    const path = join(dir, name)
    const found = await stat(path).catch(nullWhenAbsent)
    return found && { size: found.size, changedMs: found.mtimeMs, stream: () => createReadStream(path) }
  },
  async removeAll(base) {
    const names = await readdir(dir)
    const own = names.filter((name) => baseName(name) === base)
    await Promise.all(own.map((name) => rm(join(dir, name), { force: true })))
  },
})

/** A name that cannot leave the folder. Throws on any other: only this pipeline makes names. */
const checked = (name: string): string => {
  if (baseName(name) === null) throw new RangeError(`Not a media file name: ${name}`)
  return name
}

const nullWhenAbsent = (error: NodeJS.ErrnoException): null => {
  if (error.code === 'ENOENT') return null
  throw error
}
