import { deskLabels as t } from '@/labels/desk'
import type { ShownIssue } from './types'

/** Why something did not work: a sentence or issues at their fields, and what helps. */
export type Trouble = {
  sentence: string | null
  issues: readonly ShownIssue[]
  remedy: 'reload' | 'login' | null
}

export type Answer<T> = { ok: true; value: T } | { ok: false; trouble: Trouble }

const trouble = (sentence: string, remedy: Trouble['remedy'] = null): Trouble => ({
  sentence,
  issues: [],
  remedy,
})

const issuesIn = (body: unknown): readonly ShownIssue[] => {
  const issues = typeof body === 'object' && body !== null && 'issues' in body ? body.issues : []
  return Array.isArray(issues) ? (issues as ShownIssue[]) : []
}

/** What a refusal means to a person: 401 the session is over, 409 somebody was faster, 5xx the server failed. */
export const troubleOf = (status: number, body: unknown): Trouble => {
  if (status === 401) return trouble(t.trouble.session, 'login')
  const issues = issuesIn(body)
  const whole = issues.filter(({ path }) => path === '').map(({ message }) => message)
  if (status >= 500 || issues.length === 0) return trouble(t.trouble.server)
  return {
    sentence: whole.length > 0 ? whole.join(' ') : null,
    issues: issues.filter(({ path }) => path !== ''),
    remedy: status === 409 || status === 404 ? 'reload' : null,
  }
}

/**
 * Asks our own API as the person who is logged in. Never throws: no network, a session that is over, a refusal
 * and a failing server all come back as something to say.
 */
export async function ask<T>(path: string, body?: object): Promise<Answer<T>> {
  const init: RequestInit =
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }
  let response: Response
  try {
    response = await fetch(path, { credentials: 'include', cache: 'no-store', ...init })
  } catch {
    return { ok: false, trouble: trouble(t.trouble.offline) }
  }
  const parsed: unknown = await response.json().catch(() => undefined)
  if (response.ok && parsed !== undefined) return { ok: true, value: parsed as T }
  return { ok: false, trouble: troubleOf(response.status, parsed) }
}
