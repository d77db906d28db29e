import { officeLabels } from '@/labels/office'

export type Answer = {
  ok: boolean
  message: string
  issues: { path: string; message: string }[]
  /** Tells one answer from the next. */
  number: number
}

type Body = { message?: string; issues?: Answer['issues']; errors?: { message: string }[] }

let answers = 0

/** Sends JSON to one of our addresses; a lost connection comes back as a refusal too. */
export async function post(url: string, body: object): Promise<Answer> {
  answers += 1
  const number = answers
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      credentials: 'same-origin',
    })
    const { message, issues = [], errors } = (await response.json()) as Body
    const said = message ?? errors?.[0]?.message ?? ''
    return { ok: response.ok, message: said || (response.ok ? '' : officeLabels.form.failed), issues, number }
  } catch {
    return { ok: false, message: officeLabels.form.failed, issues: [], number }
  }
}
