import type { Response } from 'express'

const isHtml = (res: Response) => String(res.getHeader('content-type') ?? '').startsWith('text/html')

/**
 * Holds back what is written to a response as HTML and hands it to `finish` in one piece, which then answers. Anything
 * else passes through untouched. The handler behind must set the content type before it writes.
 */
export function captureHtml(res: Response, finish: (html: string) => void): void {
  const { write, end, flushHeaders } = res
  const chunks: Buffer[] = []
  const keep = (chunk: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  const restore = () => Object.assign(res, { write, end, flushHeaders })

  res.flushHeaders = () => {
    if (!isHtml(res)) flushHeaders.call(res)
  }
  res.write = ((...args: Parameters<typeof write>) => {
    if (!isHtml(res)) return restore().write(...args)
    keep(args[0])
    return true
  }) as typeof write
  res.end = ((...args: Parameters<typeof end>) => {
    restore()
    if (!isHtml(res)) return res.end(...args)
    keep(args[0])
    finish(Buffer.concat(chunks).toString('utf8'))
    return res
  }) as typeof end
}
