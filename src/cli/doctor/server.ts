import type { Env } from '@/config/env'
import { cliLabels } from '@/labels/cli'
import { firstLine } from '../outcome'
import { error, ok, warning, type Finding, type FindingName } from './finding'

const labels = cliLabels.doctor
/** Longest wait for an answer, in milliseconds. */
const ANSWER_MS = 5_000

const get = (url: string): Promise<Response> => fetch(url, { signal: AbortSignal.timeout(ANSWER_MS) })

/** `fetch` hides why it failed behind "fetch failed". */
const reasonOf = (failure: unknown): string =>
  firstLine(failure instanceof Error && failure.cause instanceof Error ? failure.cause : failure)

async function checkPage(
  name: FindingName,
  url: string,
  isRight: (body: string) => boolean,
): Promise<Finding> {
  try {
    const answer = await get(url)
    const body = await answer.text()
    if (!answer.ok) return error(name, labels.unreached(url, String(answer.status)))
    return isRight(body) ? ok(name, labels.reached(url)) : error(name, labels.unreached(url, labels.notFeed))
  } catch (failure) {
    return error(name, labels.unreached(url, reasonOf(failure)))
  }
}

/** The server on this machine and, when it runs, site and feeds under the address people use. */
export async function checkServer({ port, publicUrl }: Pick<Env, 'port' | 'publicUrl'>): Promise<Finding[]> {
  const answer = await get(`http://127.0.0.1:${port}/readyz`).catch(() => null)
  if (answer === null) return [warning('server', labels.serverDown(port))]
  await answer.arrayBuffer()
  return [
    answer.ok
      ? ok('server', labels.server(port))
      : error('server', labels.serverUnready(port, answer.status)),
    await checkPage('site', `${publicUrl}/`, () => true),
    await checkPage('feeds', `${publicUrl}/rss/tat-ca.xml`, (body) => body.includes('<rss')),
  ]
}
