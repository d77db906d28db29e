import { setImmediate } from 'node:timers/promises'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** The first moment a ZIP can tell, by the local clock its format is written in: the same bytes in every zone. */
const ENTRY_TIME = new Date(1980, 0, 1)
const LEVEL = 6

/** What an archive without ZIP64 holds (APPNOTE 4.4.1.4): `fflate` writes none, and not every office reads it. */
export const ZIP_LIMITS = { entries: 0xffff, bytes: 0xffff_ffff }
export type ZipLimits = typeof ZIP_LIMITS

/** What an entry takes beside its content and its name, which stands there twice: two headers and a data descriptor. */
const ENTRY_BYTES = 30 + 46 + 16

/** Room an entry takes in an archive at most, in bytes: deflate makes incompressible content a little longer. */
export const zipRoom = (name: string, bytes: number): number =>
  ENTRY_BYTES + 2 * Buffer.byteLength(name) + bytes + Math.ceil(bytes / 1_000) + 64

/** One file of the archive; `isCompressed` says that its bytes are compressed already (a picture). */
export type ZipEntry = {
  name: string
  content: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>
  isCompressed?: boolean
}

/**
 * A ZIP archive, piece by piece: entries in the order given, one after the other, all of the same time; no more than
 * a piece is held. Equal entries are equal bytes on every machine: the compression is our own, not the platform's.
 * Lets other work in between pieces. Throws a RangeError rather than write an archive nobody can open.
 */
export async function* zipStream(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
  limits: ZipLimits = ZIP_LIMITS,
): AsyncGenerator<Uint8Array> {
  let [count, written] = [0, 0]
  const pass = function* (): Generator<Uint8Array> {
    for (const piece of ready.splice(0)) {
      written += piece.length
      yield piece
    }
    if (count > limits.entries || written > limits.bytes)
      throw new RangeError(`a ZIP archive holds ${limits.entries} files and ${limits.bytes} bytes`)
  }
  const ready: Uint8Array[] = []
  const encoder = new TextEncoder()
  const zip = new Zip((error, bytes) => {
    if (error) throw error
    ready.push(bytes)
  })
  for await (const { name, content, isCompressed } of entries) {
    const file = isCompressed ? new ZipPassThrough(name) : new ZipDeflate(name, { level: LEVEL })
    file.mtime = ENTRY_TIME
    zip.add(file)
    count += 1
    for await (const part of content) {
      file.push(typeof part === 'string' ? encoder.encode(part) : part)
      yield* pass()
      await setImmediate()
    }
    file.push(new Uint8Array(), true)
  }
  zip.end()
  yield* pass()
}

/** All pieces as one. */
export async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}
