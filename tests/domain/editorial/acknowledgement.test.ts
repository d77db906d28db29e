import { describe, expect, it } from 'vitest'
import { acknowledge, blockingIssues, withFingerprints } from '@/domain/editorial/acknowledgement'
import { checkContent } from '@/domain/editorial/checks'
import type { ArticleContent } from '@/domain/editorial/content'
import { hasErrors } from '@/domain/issue'
import { article, CONTEXT, file, paragraphs } from './contents'

const issuesOf = (facts: Partial<ArticleContent>) => {
  const content = article(facts)
  return withFingerprints(checkContent(content, CONTEXT), content)
}

const seen = { lead: 'gọi 0912345678', body: paragraphs('089123456789'), sectionId: null }
const issues = issuesOf(seen)
const reason = 'số trực ban'
const given = acknowledge(issues, [{ code: 'idCardNumber', path: 'body', reason }])
const left = (facts: Partial<ArticleContent>) =>
  blockingIssues(issuesOf({ ...seen, sectionId: 's1', ...facts }), given).map(
    ({ code, path }) => `${code} ${path}`,
  )

describe('acknowledge', () => {
  it('binds a reason to the warning of its code and field', () => {
    expect(given).toEqual([
      {
        code: 'idCardNumber',
        path: 'body',
        reason,
        fingerprint: issues.find(({ path }) => path === 'body')?.fingerprint,
      },
    ])
  })

  it('drops empty reasons, errors, and reasons for what does not stand', () => {
    const sent = [
      { code: 'idCardNumber', path: 'body', reason: ' ' },
      { code: 'missing', path: 'section', reason },
      { code: 'idCardNumber', path: 'lead', reason },
      { code: 'mobileNumber', path: '', reason },
    ]
    expect(acknowledge(issues, sent)).toEqual([])
  })

  it('drops a reason that was written for an earlier finding', () => {
    const [earlier] = issuesOf({ lead: 'gọi 0987654321' })
    const sent = { code: 'mobileNumber', path: 'lead', reason }
    expect(acknowledge(issues, [{ ...sent, fingerprint: earlier?.fingerprint }])).toEqual([])
    expect(acknowledge(issues, [sent])).toHaveLength(1)
  })
})

describe('blockingIssues', () => {
  it('are all issues while nothing is ticked off', () => {
    expect(blockingIssues(issues, [])).toEqual(issues)
    expect(hasErrors(issues)).toBe(true)
  })

  it('leave out the warning with a reason, never errors', () => {
    expect(blockingIssues(issues, given).map(({ path }) => path)).toEqual(['section', 'lead'])
    const error = issues.filter(({ path }) => path === 'section')
    expect(
      blockingIssues(
        error,
        error.map((issue) => ({ ...issue, reason })),
      ),
    ).toEqual(error)
  })

  it('keep a warning of the same code in another field', () => {
    expect(left({ lead: 'CCCD 089123456789' })).toEqual(['idCardNumber lead'])
  })

  it('keep a warning about a text that was changed since', () => {
    expect(left({ lead: 'Tóm tắt.' })).toEqual([])
    expect(left({ lead: 'Tóm tắt.', body: paragraphs('089123456189') })).toEqual(['idCardNumber body'])
    expect(left({ lead: 'Tóm tắt.', body: paragraphs('089123456789', 'thêm') })).toEqual([
      'idCardNumber body',
    ])
  })

  it('keep a warning about a picture whose words were changed since', () => {
    const cover = (caption: string) => ({ files: { cover: file('cover', { caption }) } })
    const before = issuesOf(cover('CCCD 089123456789'))
    const acknowledged = acknowledge(before, [{ code: 'idCardNumber', path: 'cover', reason }])
    expect(blockingIssues(before, acknowledged)).toEqual([])
    expect(blockingIssues(issuesOf(cover('CCCD của bà B: 089123456789')), acknowledged)).toHaveLength(1)
  })

  it('take no notice of how the text is encoded', () => {
    expect(left({ lead: 'Tóm tắt.', body: paragraphs('089123456789'.normalize('NFD')) })).toEqual([])
  })
})
