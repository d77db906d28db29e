import { createHmac, timingSafeEqual } from 'node:crypto'
import { Router, urlencoded, type Response } from 'express'
import type { Payload } from 'payload'
import { serverLabels } from '@/labels/server'
import { askLimit } from './askLimit'
import { escapeHtml, page } from './page'

const labels = serverLabels.setup
const MIN_PASSWORD_LENGTH = 10
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** The token of the first administrator's link; it opens nothing once an account exists. */
export const setupToken = (secret: string): string =>
  createHmac('sha256', secret).update('first administrator').digest('base64url')

const toLogin = `<p><a href="/admin/login">${labels.toLogin}</a></p>`

const isToken = (given: string, secret: string): boolean => {
  const expected = Buffer.from(setupToken(secret))
  const actual = Buffer.from(given)
  return actual.length === expected.length && timingSafeEqual(actual, expected)
}

/** Whether nobody can log in yet. */
export async function hasNoUsers(payload: Payload): Promise<boolean> {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  return totalDocs === 0
}

type Form = { fullName: string; email: string; password: string }

const readForm = (body: Record<string, unknown>): Form => ({
  fullName: String(body.fullName ?? '')
    .normalize('NFC')
    .trim(),
  email: String(body.email ?? '')
    .trim()
    .toLowerCase(),
  password: String(body.password ?? ''),
})

function problems(form: Form): string[] {
  return [
    ...(form.fullName === '' ? [labels.badName] : []),
    ...(EMAIL.test(form.email) ? [] : [labels.badEmail]),
    ...(form.password.length < MIN_PASSWORD_LENGTH ? [labels.badPassword] : []),
  ]
}

function renderForm(res: Response, form: Form, issues: string[]): void {
  const input = (name: keyof Form, type: string, label: string, autocomplete: string) =>
    `<p><label for="${name}">${label}</label><input id="${name}" name="${name}" type="${type}" value="${
      name === 'password' ? '' : escapeHtml(form[name])
    }" autocomplete="${autocomplete}" required></p>`
  const alerts = issues.map((issue) => `<p role="alert">${escapeHtml(issue)}</p>`).join('')
  res
    .status(issues.length > 0 ? 422 : 200)
    .send(
      page(
        labels.title,
        `<p>${labels.intro}</p>${alerts}<form method="post">${input('fullName', 'text', labels.fullName, 'name')}${input(
          'email',
          'email',
          labels.email,
          'username',
        )}${input('password', 'password', labels.password, 'new-password')}<p><button>${labels.submit}</button></p></form>`,
      ),
    )
}

/** Without a mail server a link to set the password anew comes from the administrator (`nhip user reset`). */
function closeForgotPassword(router: Router): void {
  router.get('/admin/forgot', (_req, res) => {
    res.status(403).send(page(labels.forgotTitle, `<p>${labels.forgot}</p>${toLogin}`))
  })
  router.post('/api/users/forgot-password', (_req, res) => {
    res.status(403).json({ errors: [{ message: labels.forgot }] })
  })
}

type SetupParts = { payload: Payload; secret: string; hasMail: boolean }

/**
 * The one-time page that creates the first administrator, and the closing of Payload's open first-user
 * screen and endpoint. The link works while there is no account at all. `hasMail`: whether people may ask for a
 * link to their own mailbox.
 */
export function createSetupRouter({ payload, secret, hasMail }: SetupParts): Router {
  const router = Router()

  router.use('/khoi-tao/:token', async (req, res, next) => {
    if (isToken(req.params.token, secret) && (await hasNoUsers(payload))) return next()
    res.status(410).send(page(labels.title, `<p>${labels.gone}</p>${toLogin}`))
  })
  router.get('/khoi-tao/:token', (_req, res) =>
    renderForm(res, { fullName: '', email: '', password: '' }, []),
  )
  router.post('/khoi-tao/:token', urlencoded({ extended: false, limit: '10kb' }), async (req, res) => {
    const form = readForm((req.body ?? {}) as Record<string, unknown>)
    const issues = problems(form)
    if (issues.length > 0) return renderForm(res, form, issues)
    await payload.create({
      collection: 'users',
      overrideAccess: true,
      data: { ...form, active: true, assignments: [{ role: 'administrator' }] },
    })
    res.redirect(303, '/admin/login')
  })

  router.all('/api/users/first-register', (_req, res) => {
    res.status(404).json({ errors: [{ message: labels.closed }] })
  })
  if (hasMail) router.post('/api/users/forgot-password', askLimit())
  else closeForgotPassword(router)
  router.get('/admin/create-first-user', (_req, res) => {
    res.status(403).send(page(labels.title, `<p>${labels.closed}</p>`))
  })
  return router
}
