import { describe, expect, it } from 'vitest'
import { tabFieldNames, tabOfField } from '@/admin/document/goToField'
import {
  acknowledgements,
  groupIssues,
  issueKey,
  knownReasons,
  withoutReason,
} from '@/admin/document/issueGroups'
import { orderSteps } from '@/admin/document/orderSteps'
import { doneSentence, whoCouldSentence } from '@/admin/document/stepSentences'
import type { ShownIssue } from '@/admin/document/types'

const error: ShownIssue = { code: 'missing', path: 'section', severity: 'error', message: 'no section' }
const number = (path: string, fingerprint: string): ShownIssue => ({
  code: 'mobileNumber',
  path,
  severity: 'warning',
  message: 'a number',
  fingerprint,
})
const given = (path: string, fingerprint: string) => ({
  code: 'mobileNumber',
  path,
  fingerprint,
  reason: 'public',
  by: 'A',
})

describe('issues of a document', () => {
  it('are grouped into what must be mended and what may stay', () => {
    const warning = number('body', 'a')
    expect(groupIssues([warning, error])).toEqual({ errors: [error], warnings: [warning] })
  })

  it('take over a reason given earlier for exactly this finding', () => {
    const issues = [error, number('lead', 'a'), number('body', 'b')]
    const reasons = knownReasons(issues, [given('lead', 'a'), given('body', 'an older text')])
    expect(reasons).toEqual({ [issueKey(number('lead', 'a'))]: 'public' })
    expect(withoutReason(issues, reasons)).toEqual([number('body', 'b')])
  })

  it('send the reasons that were given, without blanks', () => {
    const issues = [number('lead', 'a'), number('body', 'b')]
    const reasons = { [issueKey(number('lead', 'a'))]: '  public ', [issueKey(number('body', 'b'))]: '  ' }
    expect(acknowledgements(issues, reasons)).toEqual([
      { code: 'mobileNumber', path: 'lead', reason: 'public', fingerprint: 'a' },
    ])
  })
})

const can = (...actions: string[]) => actions.map((action) => ({ action, needsReason: false })) as never
const status = 'submitted'

describe('the buttons of a document', () => {
  it('begin with the step that brings it on', () => {
    expect(orderSteps({ status, actions: can('present', 'return', 'approve'), canConfirm: false })).toEqual({
      primary: 'approve',
      others: ['present', 'return'],
    })
    expect(orderSteps({ status, actions: can('submit', 'present'), canConfirm: false }).primary).toBe(
      'present',
    )
    expect(orderSteps({ status, actions: can('revise', 'withdraw'), canConfirm: false }).primary).toBe(
      'revise',
    )
  })

  it('offer no next step where only ways back are left', () => {
    expect(orderSteps({ status, actions: can('return', 'reschedule'), canConfirm: false })).toEqual({
      primary: null,
      others: ['return', 'reschedule'],
    })
  })

  it('take what could not be published off the schedule first', () => {
    const actions = can('return', 'cancelSchedule', 'withdraw')
    expect(orderSteps({ status: 'failed', actions, canConfirm: false }).primary).toBe('cancelSchedule')
  })

  it('ask for the confirmation of a procedure before its approval', () => {
    expect(orderSteps({ status, actions: can('approve'), canConfirm: true })).toEqual({
      primary: 'confirm',
      others: ['approve'],
    })
    expect(orderSteps({ status, actions: can('submit'), canConfirm: true }).primary).toBe('submit')
  })
})

describe('sentences', () => {
  const now = '2026-11-21T01:00:00.000Z'

  it('tell an approval that waits from one that is out', () => {
    expect(doneSentence('approve', { dueAt: '2026-11-22T01:00:00.000Z' }, now)).toContain('08:00 22/11/2026')
    expect(doneSentence('approve', { dueAt: now, isOut: true }, now)).not.toContain('22/11/2026')
  })

  it('name who could approve, and for whom as a substitute', () => {
    const sentence = whoCouldSentence({
      refusal: 'stepNotYours',
      whoCould: [
        { name: 'Lan', onBehalfOf: null },
        { name: 'Minh', onBehalfOf: 'Hoa' },
      ],
    })
    expect(sentence).toMatch(/Lan, Minh \(.*Hoa\)/)
  })
})

describe('the tab of a field', () => {
  const fields = [
    { type: 'ui', name: 'deskNotices' },
    {
      type: 'tabs',
      tabs: [
        { fields: [{ type: 'text', name: 'title' }] },
        {
          fields: [
            { type: 'row', fields: [{ type: 'text', name: 'byline' }] },
            { type: 'group', name: 'source', fields: [{ type: 'text', name: 'url' }] },
          ],
        },
      ],
    },
    { type: 'select', name: 'status' },
  ]

  it('is found by the path, through rows and groups', () => {
    expect(tabOfField(fields, 'title')).toBe(0)
    expect(tabOfField(fields, 'byline')).toBe(1)
    expect(tabOfField(fields, 'source.url')).toBe(1)
  })

  it('is none for what stands beside the tabs', () => {
    expect(tabOfField(fields, 'status')).toBeNull()
  })

  it('tells what people type from what the system writes', () => {
    expect(tabFieldNames(fields)).toEqual(['title', 'byline', 'source'])
  })
})
