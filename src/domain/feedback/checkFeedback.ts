import { stripControl, toNfc, toSingleSpaced } from '@/domain/text'

/** What a citizen typed, as the form sends it; an empty text for what was left out. */
export type FeedbackForm = {
  unit: string
  title: string
  content: string
  fullName: string
  email: string
  phone: string
  /** The page it is about, from the site's root. */
  about: string
  consent: string
  /** A field that people do not see. */
  trap: string
}

export type FeedbackField = keyof FeedbackForm

/** Most characters of each field; the form says the same. */
export const FEEDBACK_LIMITS = { title: 200, content: 5000, fullName: 100, email: 254, phone: 20 } as const
const SHORTEST_CONTENT = 10

export type FeedbackIssue = {
  code:
    | 'missing'
    | 'tooLong'
    | 'tooShort'
    | 'badEmail'
    | 'badPhone'
    | 'noContact'
    | 'noConsent'
    | 'noUnit'
    | 'trap'
    | 'tooOften'
  /** '' for the whole message. */
  path: FeedbackField | ''
  max?: number
}

const EMAIL = /^[^\s@<>"']+@[^\s@<>"']+\.[^\s@<>"']+$/
const PHONE_DIGITS = /^\+?\d{8,15}$/
/** Only pages that can be asked about; anything else is left out in silence, as nobody types it. */
const ABOUT = /^\/(?:tin-bai|thu-tuc)\/[\w.%-]{1,120}$/

const line = (text: string) => toSingleSpaced(stripControl(text))
const paragraphs = (text: string) =>
  toNfc(stripControl(text))
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()

/** The form as it is kept: NFC, single-spaced lines, no control characters. */
export const tidyFeedback = (form: FeedbackForm): FeedbackForm => ({
  unit: line(form.unit),
  title: line(form.title),
  content: paragraphs(form.content),
  fullName: line(form.fullName),
  email: line(form.email),
  phone: line(form.phone),
  about: ABOUT.test(form.about) ? form.about : '',
  consent: form.consent,
  trap: form.trap,
})

const lengths = (form: FeedbackForm): FeedbackIssue[] =>
  Object.entries(FEEDBACK_LIMITS)
    .map(([path, max]) => ({ code: 'tooLong', path: path as keyof typeof FEEDBACK_LIMITS, max }) as const)
    .filter(({ path, max }) => [...form[path]].length > max)

const missing = (form: FeedbackForm): FeedbackIssue[] =>
  (['unit', 'title', 'content', 'fullName'] as const)
    .filter((path) => form[path] === '')
    .map((path) => ({ code: 'missing', path }))

function contacts({ email, phone }: FeedbackForm): FeedbackIssue[] {
  if (email === '' && phone === '') return [{ code: 'noContact', path: 'email' }]
  return [
    ...(email === '' || EMAIL.test(email) ? [] : [{ code: 'badEmail', path: 'email' } as const]),
    ...(phone === '' || PHONE_DIGITS.test(phone.replace(/[\s.()-]/g, ''))
      ? []
      : [{ code: 'badPhone', path: 'phone' } as const]),
  ]
}

/**
 * Everything wrong with a tidied message at once. A name and one way to answer are asked for, no more (data kept to
 * what the answer needs), and the consent to keep them.
 */
export const checkFeedback = (form: FeedbackForm): FeedbackIssue[] => [
  ...(form.trap === '' ? [] : [{ code: 'trap', path: 'trap' } as const]),
  ...missing(form),
  ...lengths(form),
  ...(form.content !== '' && form.content.length < SHORTEST_CONTENT
    ? [{ code: 'tooShort', path: 'content' } as const]
    : []),
  ...contacts(form),
  ...(form.consent === '' ? [{ code: 'noConsent', path: 'consent' } as const] : []),
]
