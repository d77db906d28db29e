import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'

/** The body is larger than was asked for; also what a small archive that unpacks to gigabytes ends as. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge'
}

/** The body is not packed the way its header says, or in a way that was not asked for. */
export class BadCompression extends Error {
  override readonly name = 'BadCompression'
}

const UNPACKERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

function unpacked(response: IncomingMessage): NodeJS.ReadableStream {
  const coding = (response.headers['content-encoding'] ?? '').trim().toLowerCase()
  if (coding === '' || coding === 'identity') return response
  const unpacker = UNPACKERS[coding]
  if (!unpacker) throw new BadCompression(coding)
  // The error surfaces where the unpacked bytes are read.
  return pipeline(response, unpacker() as NodeJS.WritableStream, () => undefined) as never
}

/** The body's bytes, unpacked, and never more than `maxBytes` of them in memory. */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const isPacked = Boolean(response.headers['content-encoding'])
  if (!isPacked && Number(response.headers['content-length'] ?? 0) > maxBytes) throw new TooLarge()
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of unpacked(response)) {
      const bytes = chunk as Buffer
      size += bytes.length
      if (size > maxBytes) throw new TooLarge()
      chunks.push(bytes)
    }
  } catch (error) {
    const isUnpacking = /^(Z_|ERR__)/.test((error as NodeJS.ErrnoException).code ?? '')
    throw isUnpacking ? new BadCompression(String(response.headers['content-encoding'])) : error
  }
  return Buffer.concat(chunks, size)
}
