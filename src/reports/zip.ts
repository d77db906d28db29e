import { setImmediate } from 'node:timers/promises'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** The first moment a ZIP can tell, by the local clock its format is written in: the same bytes in every zone. */
const ENTRY_TIME = new Date(1980, 0, 1)
const LEVEL = 6

/** One file of the archive; `isCompressed` says that its bytes are compressed already (a picture). */
export type ZipEntry = {
  name: string
  content: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>
  isCompressed?: boolean
}

/**
 * A ZIP archive, piece by piece: entries in the order given, one after the other, all of the same time; no more than
 * a piece is held. Equal entries are equal bytes on every machine: the compression is our own, not the platform's.
 * Lets other work in between pieces.
 */
export async function* zipStream(
  entries: Iterable<ZipEntry> | AsyncIterable<ZipEntry>,
): AsyncGenerator<Uint8Array> {
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
    for await (const part of content) {
      file.push(typeof part === 'string' ? encoder.encode(part) : part)
      yield* ready.splice(0)
      await setImmediate()
    }
    file.push(new Uint8Array(), true)
  }
  zip.end()
  yield* ready
}

/** All pieces as one. */
export async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return Buffer.concat(all)
}
