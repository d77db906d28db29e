import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectionLabels } from '@/labels/collections'
import { errorLabels } from '@/labels/payloadErrors'
import { makeCast, PASSWORD, type Cast } from '@tests/access/cast'
import { testPayload } from '@tests/support/payload'
import { restOf, saidIn } from './rest'

const { refusals } = collectionLabels
type Rest = Awaited<ReturnType<typeof restOf>>

let payload: Payload
let cast: Cast
let anonymous: Rest
let contributor: Rest
let administrator: Rest
let firstRegistration: Awaited<ReturnType<Rest>>

beforeAll(async () => {
  payload = await testPayload()
  anonymous = await restOf(payload)
  const data = { email: 'first@nhip.test', password: PASSWORD, fullName: 'Người đầu tiên' }
  firstRegistration = await anonymous('POST', '/users/first-register', data)
  cast = await makeCast(payload)
  contributor = await restOf(payload, 'contributor@nhip.test')
  administrator = await restOf(payload, 'administrator@nhip.test')
})

afterAll(() => payload.destroy())

const idOf = (name: 'contributor' | 'administrator' | 'editor' | 'chief') => cast.people[name]!.id
const load = (id: string) => payload.findByID({ collection: 'users', id, depth: 0 })

describe('an empty installation', () => {
  it('lets nobody register as the first user over HTTP', async () => {
    expect(firstRegistration.status).toBe(403)
    const { totalDocs } = await payload.count({
      collection: 'users',
      where: { email: { equals: 'first@nhip.test' } },
    })
    expect(totalDocs).toBe(0)
  })
})

describe('a person', () => {
  it('changes the own name and password', async () => {
    const answer = await contributor('PATCH', `/users/${idOf('contributor')}`, { fullName: 'Tên mới' })
    expect(answer.status).toBe(200)
    expect((await load(idOf('contributor'))).fullName).toBe('Tên mới')
  })

  it.each([
    ['assignments', { assignments: [{ role: 'administrator' }] }, refusals.ownAssignments],
    ['a nested role', { 'assignments.0.role': 'administrator' }, refusals.ownAssignments],
    ['the account being open', { active: false }, refusals.ownAssignments],
    ['the address', { email: 'khac@nhip.test' }, refusals.ownAccountOnly],
    ['the department', { department: 'board' }, refusals.ownAccountOnly],
  ])('does not change %s', async (_title, data, sentence) => {
    const before = await load(idOf('contributor'))
    const sent = 'department' in data ? { department: cast.units.board } : data
    const answer = await contributor('PATCH', `/users/${idOf('contributor')}`, sent)
    expect(saidIn(answer)).toContain(sentence)
    const { updatedAt: _was, ...unchanged } = before
    expect(await load(idOf('contributor'))).toMatchObject(unchanged)
  })

  it('does not change others, singly or in bulk', async () => {
    const one = await contributor('PATCH', `/users/${idOf('editor')}`, { fullName: 'Bị đổi' })
    expect(one.status).toBe(403)
    await contributor('PATCH', `/users?where[id][exists]=true`, { fullName: 'Bị đổi' })
    expect((await load(idOf('editor'))).fullName).toBe('Người editor')
  })

  it('reads names of colleagues, not their addresses and roles', async () => {
    const { body } = await contributor('GET', `/users/${idOf('editor')}?depth=0`)
    expect(body.fullName).toBe('Người editor')
    expect(body.email ?? null).toBeNull()
    expect(body.assignments ?? []).toEqual([])
    const own = await contributor('GET', `/users/${idOf('contributor')}?depth=0`)
    expect(own.body.email).toBe('contributor@nhip.test')
  })

  it('does not find colleagues by what may not be read, and is told so in Vietnamese', async () => {
    const answer = await contributor('GET', '/users?where[email][like]=editor')
    expect(answer).toMatchObject({
      status: 400,
      body: { errors: [{ message: errorLabels.cannotQuery(['email']) }] },
    })
  })

  it('of another unit stays unknown', async () => {
    const stranger = cast.people.strangerEditor!.id
    expect((await contributor('GET', `/users/${stranger}`)).status).toBe(404)
  })
})

describe('an administrator', () => {
  it('assigns others, and gives nobody the own rights', async () => {
    const assignments = [{ role: 'contributor', unit: cast.units.sibling }]
    const other = await administrator('PATCH', `/users/${cast.people.unassigned!.id}`, { assignments })
    expect(other.status).toBe(200)
    const own = await administrator('PATCH', `/users/${idOf('administrator')}`, {
      assignments: [{ role: 'administrator' }, { role: 'editorInChief', unit: cast.units.board }],
    })
    expect(saidIn(own)).toContain(refusals.ownAssignments)
  })

  it('is told that a role needs a unit', async () => {
    const answer = await administrator('PATCH', `/users/${cast.people.unassigned!.id}`, {
      assignments: [{ role: 'editor' }],
    })
    expect(saidIn(answer)).toContain(refusals.assignmentNeedsUnit)
  })

  it('is never the last one to leave', async () => {
    const leaving = payload.update({
      collection: 'users',
      id: idOf('administrator'),
      data: { active: false },
    })
    await expect(leaving).rejects.toThrow(refusals.lastAdministrator)
  })

  it('switches an account off, and it reaches nothing from then on, open sessions included', async () => {
    const { id } = await payload.create({
      collection: 'users',
      data: {
        email: 'leaving@nhip.test',
        password: PASSWORD,
        fullName: 'Sắp nghỉ',
        assignments: [{ role: 'editor', unit: cast.units.board }],
      },
    })
    const session = await restOf(payload, 'leaving@nhip.test')
    expect((await session('GET', '/articles')).status).toBe(200)
    expect((await administrator('PATCH', `/users/${id}`, { active: false })).status).toBe(200)
    expect((await session('GET', '/articles')).status).toBe(403)
    expect((await session('POST', '/users/refresh-token')).status).toBe(403)
    const stored = await payload.db.findOne<{ id: string; sessions?: unknown[] }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    expect(stored?.sessions ?? []).toEqual([])
    const login = await anonymous('POST', '/users/login', { email: 'leaving@nhip.test', password: PASSWORD })
    expect(saidIn(login)).toContain(refusals.accountClosed)
  })

  it('leaves no session renewable, even one that outlived the switch', async () => {
    const data = { email: 'late@nhip.test', password: PASSWORD, fullName: 'Còn phiên', assignments: [] }
    const { id } = await payload.create({ collection: 'users', data })
    const session = await restOf(payload, data.email)
    await payload.db.updateOne({ collection: 'users', id, data: { active: false } })
    const renewed = await session('POST', '/users/refresh-token')
    expect([renewed.status, saidIn(renewed)]).toEqual([403, expect.stringContaining(refusals.accountClosed)])
    expect((await session('GET', '/users/me')).body.user ?? null).toBeNull()
  })

  it('keeps the names of those who left', async () => {
    await expect(payload.delete({ collection: 'users', id: idOf('editor') })).rejects.toThrow(
      refusals.userKept,
    )
  })
})

describe('a password', () => {
  it('has ten characters or more', async () => {
    const answer = await administrator('PATCH', `/users/${idOf('editor')}`, { password: 'ngan' })
    expect(saidIn(answer)).toContain(refusals.shortPassword)
  })

  it('set anew by a link has ten characters too, and a spent link says so in Vietnamese', async () => {
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: 'officer@nhip.test' },
      disableEmail: true,
    })
    const short = await anonymous('POST', '/users/reset-password', { token, password: 'abc' })
    expect([short.status, saidIn(short)]).toEqual([400, expect.stringContaining(refusals.shortPassword)])
    const good = { token, password: 'mat-khau-moi-dai' }
    expect((await anonymous('POST', '/users/reset-password', good)).status).toBe(200)
    const spent = await anonymous('POST', '/users/reset-password', good)
    expect([spent.status, saidIn(spent)]).toEqual([
      403,
      expect.stringContaining(errorLabels.messages['Token is either invalid or has expired.']),
    ])
  })

  it('guessed wrong five times locks the account', async () => {
    const tryLogin = (password: string) =>
      anonymous('POST', '/users/login', { email: 'chief@nhip.test', password })
    for (let n = 0; n < 5; n += 1) await tryLogin('sai mat khau')
    expect((await tryLogin(PASSWORD)).status).toBe(401)
    await administrator('POST', '/users/unlock', { email: 'chief@nhip.test' })
    expect((await tryLogin(PASSWORD)).status).toBe(200)
  })
})

describe('the trace of rights', () => {
  type Line = { action: string; actor?: unknown; details?: unknown }
  const linesOf = async (documentId: string): Promise<Line[]> => {
    const { docs } = await payload.find({
      collection: 'auditLog',
      where: { documentId: { equals: documentId } },
      sort: 'seq',
      depth: 0,
    })
    return docs
  }
  const last = async (documentId: string) => (await linesOf(documentId)).at(-1)

  it('names who gave which role, and never a password', async () => {
    const fresh = { email: 'moi@nhip.test', password: PASSWORD, fullName: 'Người mới' }
    const { body } = await administrator('POST', '/users?depth=0', fresh)
    const { id } = body.doc as { id: string }
    const role = { role: 'editor', unit: cast.units.board }
    await administrator('PATCH', `/users/${id}`, { assignments: [role], password: 'mat-khau-khac-nua' })
    await administrator('PATCH', `/users/${id}`, { active: false })
    const actor = idOf('administrator')
    const lines = await linesOf(id)
    expect(lines).toMatchObject([
      { action: 'create', actor, details: { after: { email: fresh.email, active: true } } },
      { action: 'update', actor, details: { before: { assignments: [] }, after: { assignments: [role] } } },
      { action: 'update', actor, details: { before: { active: true }, after: { active: false } } },
    ])
    expect(JSON.stringify(lines)).not.toMatch(/password|hash"?:\{|salt|session|mat-khau/)
  })

  it('follows units, the site and quotas, the values before and after', async () => {
    const actor = idOf('administrator')
    await administrator('PATCH', `/units/${cast.units.desk}`, { parent: cast.units.sibling })
    const moved = { before: { parent: cast.units.department }, after: { parent: cast.units.sibling } }
    expect(await last(cast.units.desk)).toMatchObject({ action: 'update', actor, details: moved })
    await administrator('POST', '/globals/siteSettings', { siteName: 'Tên khác' })
    expect(await last('siteSettings')).toMatchObject({ actor, details: { after: { siteName: 'Tên khác' } } })
    const office = await restOf(payload, 'office@nhip.test')
    const quota = {
      name: 'Hai tin',
      unit: cast.units.board,
      minimum: 2,
      period: 'week',
      validFromOn: '2026-11-01',
    }
    const { body } = await office('POST', '/quotas?depth=0', quota)
    const { id } = body.doc as { id: string }
    await office('PATCH', `/quotas/${id}`, { minimum: 1 })
    expect(await last(id)).toMatchObject({
      actor: cast.people.office!.id,
      details: { before: { minimum: 2 }, after: { minimum: 1 } },
    })
    await office('PATCH', `/quotas/${id}`, { minimum: 1 })
    expect(await linesOf(id)).toHaveLength(2)
  })

  it('follows a delegation from its beginning to its early end', async () => {
    const chief = await restOf(payload, 'leader@nhip.test')
    const { body } = await chief('POST', '/delegations?depth=0', {
      delegate: idOf('editor'),
      unit: cast.units.board,
      startsAt: '2090-11-20T00:00:00.000Z',
      endsAt: '2090-11-27T00:00:00.000Z',
      reason: 'Nghỉ phép',
    })
    const { id } = body.doc as { id: string }
    await chief('PATCH', `/delegations/${id}`, { revokedAt: '2090-11-21T00:00:00.000Z' })
    expect((await linesOf(id)).map(({ action }) => action)).toEqual(['delegate', 'revokeDelegation'])
  })
})

describe('the mark of who is editing', () => {
  it('is seen by who works here, taken away by its owner, and made by nobody over REST', async () => {
    const path = '/payload-locked-documents'
    const document = { relationTo: 'units', value: cast.units.board }
    const owner = { relationTo: 'users', value: idOf('administrator') }
    const { id } = (await payload.db.create({
      collection: 'payload-locked-documents',
      data: { document, user: owner },
    })) as { id: number }
    const late = await payload.create({
      collection: 'users',
      data: { email: 'khoa@nhip.test', password: PASSWORD, fullName: 'Đã khóa' },
    })
    const closed = await restOf(payload, 'khoa@nhip.test')
    await payload.db.updateOne({ collection: 'users', id: late.id, data: { active: false } })
    expect((await anonymous('GET', path)).status).toBe(403)
    expect((await closed('GET', path)).status).toBe(403)
    expect((await contributor('GET', path)).status).toBe(200)
    expect((await contributor('POST', path, { document, user: owner })).status).toBe(403)
    expect((await contributor('DELETE', `${path}/${String(id)}`)).status).toBe(403)
    const self = { user: { relationTo: 'users', value: idOf('contributor') } }
    expect((await contributor('PATCH', `${path}/${String(id)}`, self)).status).toBe(403)
    expect((await administrator('DELETE', `${path}/${String(id)}`)).status).toBe(200)
  })
})

describe('a list asked for over HTTP', () => {
  it.each([
    '/articles?sort=author.hash',
    '/articles?sort=-author.salt',
    '/articles?sort=title,author__resetPasswordToken',
    '/articles?sort=acknowledgements.by.hash',
    '/articles/versions?sort=version.author.hash',
    '/articles/versions?sort=parent.author.hash',
    '/publications?sort=approvedBy.hash',
  ])('is not sorted by what stands elsewhere: %s', async (path) => {
    expect((await contributor('GET', path)).status).toBe(400)
  })

  it('is sorted by its own fields, also inside groups', async () => {
    for (const path of ['/articles?sort=-source.name', '/articles/versions?sort=version.title']) {
      expect((await contributor('GET', path)).status).toBe(200)
    }
  })

  it('names a refused field as the form does', async () => {
    const answer = await contributor('POST', '/articles', { title: 'Đơn vị khác', unit: cast.units.board })
    expect(answer.status).toBe(400)
    const said = saidIn(answer)
    expect(said).toContain('Đơn vị"')
    expect(said).not.toContain(': unit')
  })

  it('says in Vietnamese that a condition cannot be read', async () => {
    const answer = await contributor('GET', '/articles?where=x')
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ message: errorLabels.badQuery }] } })
  })
})
