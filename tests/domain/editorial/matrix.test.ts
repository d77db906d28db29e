import { describe, expect, it } from 'vitest'
import { allowedActions } from '@/domain/editorial/allowedActions'
import { decideContentEdit } from '@/domain/editorial/contentEdit'
import type { ActorFacts } from '@/domain/editorial/delegation'
import { ROLES } from '@/domain/editorial/roles'
import { STATUSES, SUBJECT_TYPES, type Status, type SubjectType } from '@/domain/editorial/status'
import { ACTIONS, TRANSITIONS } from '@/domain/editorial/transitions'
import { BELOW, BOARD, DEPARTMENT, docIn, NOW, person, SIBLING, substitute } from './people'

type Row = Readonly<Record<Status, string>>

const NOTHING: Row = {
  draft: '',
  submitted: '',
  edited: '',
  returned: '',
  approved: '',
  published: '',
  withdrawn: '',
}
const EDITOR: Row = {
  draft: 'submit present',
  submitted: 'present return',
  edited: '',
  returned: 'submit',
  approved: '',
  published: 'revise',
  withdrawn: 'reopen',
}
const LEADER: Row = { ...NOTHING, submitted: 'approve', edited: 'approve', published: 'withdraw' }
const AUTHOR: Row = { ...NOTHING, draft: 'submit', returned: 'submit', published: 'revise' }

/** What every person may do in every status while no earlier edition is public, written out. */
const EXPECTED: Readonly<Record<string, { who: ActorFacts; may: Row; onProcedures?: Row }>> = {
  contributor: {
    who: person('contributor', 'contributor'),
    may: { ...NOTHING, draft: 'submit', returned: 'submit' },
  },
  author: { who: person('author', 'contributor'), may: AUTHOR },
  editor: { who: person('editor', 'editor'), may: EDITOR },
  editorInChief: {
    who: person('chief', 'editorInChief'),
    may: {
      draft: 'present',
      submitted: 'present return approve',
      edited: 'return approve',
      returned: '',
      approved: 'return reschedule cancelSchedule',
      published: 'withdraw',
      withdrawn: '',
    },
  },
  leader: { who: person('leader', 'leader'), may: LEADER },
  office: { who: person('office', 'office'), may: NOTHING },
  procedureOfficer: { who: person('officer', 'procedureOfficer'), may: NOTHING, onProcedures: EDITOR },
  administrator: { who: person('administrator', 'administrator'), may: NOTHING },
  'administrator without a unit': { who: person('root', 'administrator', null), may: NOTHING },
  'nobody in particular': { who: person('guest'), may: NOTHING },
  'substitute of the editor-in-chief': {
    who: substitute('editorInChief'),
    may: {
      ...NOTHING,
      submitted: 'approve',
      edited: 'approve',
      approved: 'reschedule cancelSchedule',
      published: 'withdraw',
    },
  },
  'substitute of a leader': { who: substitute('leader'), may: LEADER },
  'substitute of an editor': { who: substitute('editor'), may: NOTHING },
  'substitute of an administrator': { who: substitute('administrator'), may: NOTHING },
}

const authorOf = (who: ActorFacts) => (who.id === 'author' ? { authorId: 'author' } : {})

const mayIn = (type: SubjectType, status: Status, who: ActorFacts, facts = {}) =>
  allowedActions({ type, doc: docIn(status, { ...authorOf(who), ...facts }), actor: who, now: NOW }).join(' ')

const rowOf = (type: SubjectType, who: ActorFacts, facts = {}) =>
  Object.fromEntries(STATUSES.map((status) => [status, mayIn(type, status, who, facts)]))

describe.each(SUBJECT_TYPES)('the steps of each person on a document of type %s', (type) => {
  it.each(Object.entries(EXPECTED))('%s', (_name, { who, may, onProcedures }) => {
    expect(rowOf(type, who)).toEqual(type === 'procedure' ? (onProcedures ?? may) : may)
  })

  it('lets approvers and their substitutes also withdraw while an earlier edition is public', () => {
    const approvers = [
      'editorInChief',
      'leader',
      'substitute of the editor-in-chief',
      'substitute of a leader',
    ]
    for (const [name, { who, may, onProcedures }] of Object.entries(EXPECTED)) {
      const usual = type === 'procedure' ? (onProcedures ?? may) : may
      for (const status of STATUSES.filter((each) => each !== 'published' && each !== 'withdrawn')) {
        const steps = mayIn(type, status, who, { hasPublicEdition: true }).split(' ').filter(Boolean)
        const expected = usual[status].split(' ').filter(Boolean)
        expect([name, status, steps]).toEqual([
          name,
          status,
          approvers.includes(name) ? [...expected, 'withdraw'] : expected,
        ])
      }
    }
  })

  it('gives an assignment above the same reach, and beside or below none', () => {
    for (const role of ROLES) {
      const rows = [DEPARTMENT, BOARD, SIBLING, BELOW].map((unit) => rowOf(type, person('p', role, unit)))
      expect(rows[1]).toEqual(rows[0])
      expect(rows[2]).toEqual(NOTHING)
      expect(rows[3]).toEqual(NOTHING)
    }
  })

  it('gives nothing to a closed account', () => {
    for (const { who } of Object.values(EXPECTED)) {
      expect(rowOf(type, { ...who, isActive: false })).toEqual(NOTHING)
    }
  })
})

describe('saving changed content', () => {
  const EDITS: Readonly<Record<string, string>> = {
    contributor: 'draft returned',
    author: 'draft returned',
    editor: 'draft submitted edited returned approved',
    editorInChief: 'submitted edited approved',
  }

  it.each(Object.entries(EXPECTED))('%s', (name, { who }) => {
    for (const type of SUBJECT_TYPES) {
      const isOfficer = name === 'procedureOfficer' && type === 'procedure'
      const editable = STATUSES.filter(
        (status) => decideContentEdit({ type, doc: docIn(status), actor: who }).ok,
      )
      expect(editable.join(' ')).toBe((isOfficer ? EDITS.editor : EDITS[name]) ?? '')
    }
  })
})

describe('the table itself', () => {
  it('has one row for a step from a status', () => {
    for (const status of STATUSES) {
      for (const action of [...ACTIONS, 'publish', 'expire'] as const) {
        const rows = TRANSITIONS.filter((row) => row.action === action && row.from.includes(status))
        expect([action, status, rows.length <= 1]).toEqual([action, status, true])
      }
    }
  })

  it('leads from and to exactly where the life cycle says', () => {
    const arrows = TRANSITIONS.map(({ action, from, to }) => `${action}: ${from.join(' ')} > ${to}`)
    expect(arrows).toEqual([
      'submit: draft returned > submitted',
      'present: draft submitted > edited',
      'return: submitted > returned',
      'return: edited approved > returned',
      'approve: submitted edited > approved',
      'schedule: approved > approved',
      'reschedule: approved > approved',
      'cancelSchedule: approved > edited',
      'publish: approved > published',
      'revise: published > draft',
      'withdraw: published > withdrawn',
      'withdraw: draft submitted edited returned approved > withdrawn',
      'expire: published > withdrawn',
      'reopen: withdrawn > draft',
    ])
  })
})
