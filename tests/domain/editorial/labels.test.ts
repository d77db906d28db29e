import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ROLES } from '@/domain/editorial/roles'
import { STATUSES, SUBJECT_TYPES } from '@/domain/editorial/status'
import { ACTIONS } from '@/domain/editorial/transitions'
import { CHECKLIST_ITEMS } from '@/domain/editorial/checklist'
import { ARTICLE_KINDS } from '@/domain/publication/frozen'
import { LEDGER_STATUSES } from '@/domain/publication/ledger'
import { editorialLabels } from '@/labels/editorial'
import { hasSentence, issueMessage } from '@/labels/issues'

const FOLDERS = ['editorial', 'publication', 'slogan', 'procedure'].map((name) => `src/domain/${name}`)

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
).join('\n')

/** Every code the sources mention: in `code: '…'`, in the helpers and in the unions of refusals. */
const codes = new Set(
  [
    /code: '(\w+)'/g,
    /\b(?:error|warning|refuse|problem|find)\(\s*(?:text, \w+, )?'(\w+)'/g,
    /^ {2}\| '(\w+)'/gm,
  ].flatMap((pattern) => [...sources.matchAll(pattern)].map(([, code = '']) => code)),
)

describe('the words of the editorial life cycle', () => {
  it('exist for every status, role, action, type, kind and tick', () => {
    const shown = [...STATUSES, 'scheduled', 'shelved', 'failed']
    expect(Object.keys(editorialLabels.status).sort()).toEqual(shown.sort())
    expect(Object.keys(editorialLabels.role).sort()).toEqual([...ROLES].sort())
    expect(Object.keys(editorialLabels.subject).sort()).toEqual([...SUBJECT_TYPES].sort())
    expect(Object.keys(editorialLabels.kind).sort()).toEqual([...ARTICLE_KINDS].sort())
    expect(Object.keys(editorialLabels.checklist).sort()).toEqual([...CHECKLIST_ITEMS].sort())
    expect(Object.keys(editorialLabels.ledger)).toEqual(expect.arrayContaining([...LEDGER_STATUSES]))
    for (const words of [editorialLabels.action, editorialLabels.done]) {
      expect(Object.keys(words)).toEqual(expect.arrayContaining([...ACTIONS, 'publish', 'expire']))
    }
  })

  it('include a sentence for every code the rules give', () => {
    expect(codes.size).toBeGreaterThan(50)
    expect([...codes].filter((code) => !hasSentence(code))).toEqual([])
  })
})

describe('issueMessage', () => {
  it('says where and fills in the params', () => {
    expect(issueMessage({ code: 'missing', path: 'authority' })).toBe(
      'Chưa có cơ quan thống nhất. Hãy điền vào ô này.',
    )
    expect(
      issueMessage({ code: 'titleTooLong', path: 'title', params: { length: 130, max: 120 } }),
    ).toContain('130')
  })

  it('prefers the sentence written for the field', () => {
    expect(issueMessage({ code: 'missing', path: 'section' })).toContain('chuyên mục')
  })

  it('leaves an unknown code and a missing param visible', () => {
    expect(issueMessage({ code: 'somethingNew' })).toBe('somethingNew')
    expect(issueMessage({ code: 'slugTaken', path: 'slug' })).toContain('{slug}')
  })

  it('does not read its own param values as slots', () => {
    expect(
      issueMessage({ code: 'titleSimilar', path: 'title', params: { title: '{on} $& x', on: '1/1' } }),
    ).toContain('{on} $& x')
  })
})
