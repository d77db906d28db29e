import { describe, expect, it } from 'vitest'
import { checkContent } from '@/domain/editorial/checks'
import type { ProcedureContext } from '@/domain/editorial/checks/types'
import type { ProcedureContent } from '@/domain/editorial/content'
import { codeKeyOf, parseProcedureCode } from '@/domain/procedure/code'
import { canConfirm } from '@/domain/procedure/confirmation'
import { block, CONTEXT, procedure, rich } from '../editorial/contents'
import { BOARD, DEPARTMENT, person, SIBLING } from '../editorial/people'

const CONFIRMED: ProcedureContext = {
  isCodeTaken: false,
  needsConfirmation: true,
  confirmedById: 'second',
  confirmedHash: 'hash',
  currentHash: 'hash',
  contentEditorIds: ['earlier', 'first'],
}

const found = (facts: Partial<ProcedureContent>, context: Partial<ProcedureContext> = {}) =>
  checkContent(procedure(facts), { ...CONTEXT, procedure: { ...CONFIRMED, ...context } }).map(
    ({ severity, code, path }) => `${severity} ${code} ${path}`,
  )

describe('a procedure', () => {
  it('has no issue when complete and confirmed', () => {
    expect(found({})).toEqual([])
  })

  it('says everything that is missing at once', () => {
    const empty = {
      code: '',
      name: null,
      field: ' ',
      level: '',
      agency: undefined,
      unitId: null,
      decisionNumber: '',
      decisionOn: null,
      effectiveFromOn: '',
      body: rich(block('paragraph', [])),
    }
    expect(found(empty)).toEqual(
      [
        'code',
        'name',
        'field',
        'level',
        'agency',
        'unit',
        'decisionNumber',
        'decisionOn',
        'effectiveFromOn',
        'body',
      ].map((path) => `error missing ${path}`),
    )
  })

  it('has a code as the national database writes it, once in its unit', () => {
    expect(found({ code: '000.00.53.H48-220921-0099' })).toEqual(['error badProcedureCode code'])
    expect(found({}, { isCodeTaken: true })).toEqual(['error procedureCodeTaken code'])
    expect(found({ code: '' }, { isCodeTaken: true })).toEqual(['error missing code'])
  })

  it('quotes the code it cannot read', () => {
    const [issue] = checkContent(procedure({ code: '1.2.3' }), CONTEXT)
    expect(issue?.params).toEqual({ code: '1.2.3' })
  })

  it('has real days that are not over, and a full national address', () => {
    expect(found({ decisionOn: '10/11/2026' })).toEqual(['error badDay decisionOn'])
    expect(found({ effectiveFromOn: '2026-11-01', effectiveToOn: '2026-11-17' })).toEqual([
      'error alreadyOver effectiveToOn',
    ])
    expect(found({ nationalUrl: 'javascript:x' })).toEqual(['error badWebAddress nationalUrl'])
    expect(found({ nationalUrl: '' })).toEqual([])
  })

  it('is confirmed by a second person for exactly this content before approval', () => {
    expect(found({}, { confirmedById: null, confirmedHash: null })).toEqual([
      'error confirmationMissing confirmedBy',
    ])
    for (const confirmedById of ['earlier', 'first']) {
      expect(found({}, { confirmedById })).toEqual(['error confirmedByEditor confirmedBy'])
    }
    expect(found({}, { currentHash: 'newer' })).toEqual(['error confirmationOutdated confirmedBy'])
    expect(found({}, { confirmedHash: null })).toEqual(['error confirmationOutdated confirmedBy'])
  })

  it('may be submitted before anybody has confirmed it', () => {
    expect(found({}, { needsConfirmation: false, confirmedById: null })).toEqual([])
    expect(checkContent(procedure(), CONTEXT)).toEqual([])
  })
})

describe('a procedure code', () => {
  it('is read in every form seen, keeping the raw text beside the key', () => {
    expect(parseProcedureCode(' 1.012753.H19 ')).toEqual({ raw: '1.012753.H19', key: '1.012753' })
    for (const code of ['1.001612', '1.001612.000.00.00.H01', '1.001612.000.00.00', '1.001612.H38']) {
      expect(codeKeyOf(code)).toBe('1.001612')
    }
  })

  it('is nothing else', () => {
    for (const text of [
      '',
      null,
      undefined,
      '1.00161',
      '1.0016122',
      '11.001612',
      '1.001612.h19',
      '1.001612.H1',
      '1.001612.000',
      'x1.001612',
      '1.001612\n2',
    ]) {
      expect([text, codeKeyOf(text)]).toEqual([text, null])
    }
  })
})

describe('canConfirm', () => {
  const doc = { unitPath: `/${BOARD}/${DEPARTMENT}/`, contentEditorIds: ['earlier', 'first'] }

  it('is open to officers, editors and approvers of the unit', () => {
    const roles = ['procedureOfficer', 'editor', 'editorInChief', 'leader'] as const
    for (const role of roles) expect([role, canConfirm(person('second', role), doc)]).toEqual([role, true])
    const others = ['contributor', 'office', 'administrator'] as const
    for (const role of others) expect([role, canConfirm(person('second', role), doc)]).toEqual([role, false])
  })

  it('is closed to everybody who changed the content, other units and closed accounts', () => {
    expect(canConfirm(person('first', 'procedureOfficer'), doc)).toBe(false)
    expect(canConfirm(person('earlier', 'procedureOfficer'), doc)).toBe(false)
    expect(canConfirm(person('second', 'procedureOfficer', SIBLING), doc)).toBe(false)
    expect(canConfirm({ ...person('second', 'editor'), isActive: false }, doc)).toBe(false)
  })
})
