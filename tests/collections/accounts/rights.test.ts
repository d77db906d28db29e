import { describe, expect, it } from 'vitest'
import { collectionLabels } from '@/labels/collections'
import { errorLabels } from '@/labels/payloadErrors'
import { PASSWORD } from '@tests/access/cast'
import { restOf, saidIn } from '../rest'
import { accountsOfFile } from './accountsOfFile'

const desk = accountsOfFile()
const { idOf } = desk

const { refusals } = collectionLabels

describe('an administrator', () => {
  it('assigns others, and gives nobody the own rights', async () => {
    const assignments = [{ role: 'contributor', unit: desk.cast.units.sibling }]
    const other = await desk.administrator('PATCH', `/users/${desk.cast.people.unassigned!.id}`, {
      assignments,
    })
    expect(other.status).toBe(200)
    const own = await desk.administrator('PATCH', `/users/${idOf('administrator')}`, {
      assignments: [{ role: 'administrator' }, { role: 'editorInChief', unit: desk.cast.units.board }],
    })
    expect(saidIn(own)).toContain(refusals.ownAssignments)
  })

  it('is told that a role needs a unit', async () => {
    const answer = await desk.administrator('PATCH', `/users/${desk.cast.people.unassigned!.id}`, {
      assignments: [{ role: 'editor' }],
    })
    expect(saidIn(answer)).toContain(refusals.assignmentNeedsUnit)
  })

  it('is never the last one to leave', async () => {
    const leaving = desk.payload.update({
      collection: 'users',
      id: idOf('administrator'),
      data: { active: false },
    })
    await expect(leaving).rejects.toThrow(refusals.lastAdministrator)
  })

  it('switches an account off, and it reaches nothing from then on, open sessions included', async () => {
    const { id } = await desk.payload.create({
      collection: 'users',
      data: {
        email: 'leaving@nhip.test',
        password: PASSWORD,
        fullName: 'Sắp nghỉ',
        assignments: [{ role: 'editor', unit: desk.cast.units.board }],
      },
    })
    const session = await restOf(desk.payload, 'leaving@nhip.test')
    expect((await session('GET', '/articles')).status).toBe(200)
    expect((await desk.administrator('PATCH', `/users/${id}`, { active: false })).status).toBe(200)
    expect((await session('GET', '/articles')).status).toBe(403)
    expect((await session('POST', '/users/refresh-token')).status).toBe(403)
    const stored = await desk.payload.db.findOne<{ id: string; sessions?: unknown[] }>({
      collection: 'users',
      where: { id: { equals: id } },
    })
    expect(stored?.sessions ?? []).toEqual([])
    const login = await desk.anonymous('POST', '/users/login', {
      email: 'leaving@nhip.test',
      password: PASSWORD,
    })
    expect(saidIn(login)).toContain(refusals.accountClosed)
  })

  it('leaves no session renewable, even one that outlived the switch', async () => {
    const data = { email: 'late@nhip.test', password: PASSWORD, fullName: 'Còn phiên', assignments: [] }
    const { id } = await desk.payload.create({ collection: 'users', data })
    const session = await restOf(desk.payload, data.email)
    await desk.payload.db.updateOne({ collection: 'users', id, data: { active: false } })
    const renewed = await session('POST', '/users/refresh-token')
    expect([renewed.status, saidIn(renewed)]).toEqual([403, expect.stringContaining(refusals.accountClosed)])
    expect((await session('GET', '/users/me')).body.user ?? null).toBeNull()
  })

  it('keeps the names of those who left', async () => {
    await expect(desk.payload.delete({ collection: 'users', id: idOf('editor') })).rejects.toThrow(
      refusals.userKept,
    )
  })
})

describe('the trace of rights', () => {
  type Line = { action: string; actor?: unknown; details?: unknown }
  const linesOf = async (documentId: string): Promise<Line[]> => {
    const { docs } = await desk.payload.find({
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
    const { body } = await desk.administrator('POST', '/users?depth=0', fresh)
    const { id } = body.doc as { id: string }
    const role = { role: 'editor', unit: desk.cast.units.board }
    await desk.administrator('PATCH', `/users/${id}`, { assignments: [role], password: 'mat-khau-khac-nua' })
    await desk.administrator('PATCH', `/users/${id}`, { active: false })
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
    await desk.administrator('PATCH', `/units/${desk.cast.units.desk}`, { parent: desk.cast.units.sibling })
    const moved = {
      before: { parent: desk.cast.units.department },
      after: { parent: desk.cast.units.sibling },
    }
    expect(await last(desk.cast.units.desk)).toMatchObject({ action: 'update', actor, details: moved })
    await desk.administrator('POST', '/globals/siteSettings', { siteName: 'Tên khác' })
    expect(await last('siteSettings')).toMatchObject({ actor, details: { after: { siteName: 'Tên khác' } } })
    const office = await restOf(desk.payload, 'office@nhip.test')
    const quota = {
      name: 'Hai tin',
      unit: desk.cast.units.board,
      minimum: 2,
      period: 'week',
      validFromOn: '2026-11-01',
    }
    const { body } = await office('POST', '/quotas?depth=0', quota)
    const { id } = body.doc as { id: string }
    await office('PATCH', `/quotas/${id}`, { minimum: 1 })
    expect(await last(id)).toMatchObject({
      actor: desk.cast.people.office!.id,
      details: { before: { minimum: 2 }, after: { minimum: 1 } },
    })
    await office('PATCH', `/quotas/${id}`, { minimum: 1 })
    expect(await linesOf(id)).toHaveLength(2)
  })

  it('follows a delegation from its beginning to its early end', async () => {
    const chief = await restOf(desk.payload, 'leader@nhip.test')
    const { body } = await chief('POST', '/delegations?depth=0', {
      delegate: idOf('editor'),
      unit: desk.cast.units.board,
      startsAt: '2090-11-20T00:00:00.000Z',
      endsAt: '2090-11-27T00:00:00.000Z',
      reason: 'Nghỉ phép',
    })
    const { id } = body.doc as { id: string }
    await chief('PATCH', `/delegations/${id}`, { revokedAt: '2090-11-21T00:00:00.000Z' })
    expect((await linesOf(id)).map(({ action }) => action)).toEqual(['delegate', 'revokeDelegation'])
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
    expect((await desk.contributor('GET', path)).status).toBe(400)
  })

  it('is sorted by its own fields, also inside groups', async () => {
    for (const path of ['/articles?sort=-source.name', '/articles/versions?sort=version.title']) {
      expect((await desk.contributor('GET', path)).status).toBe(200)
    }
  })

  it('names a refused field as the form does', async () => {
    const answer = await desk.contributor('POST', '/articles', {
      title: 'Đơn vị khác',
      unit: desk.cast.units.board,
    })
    expect(answer.status).toBe(400)
    const said = saidIn(answer)
    expect(said).toContain('Đơn vị"')
    expect(said).not.toContain(': unit')
  })

  it('says in Vietnamese that a condition cannot be read', async () => {
    const answer = await desk.contributor('GET', '/articles?where=x')
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ message: errorLabels.badQuery }] } })
    const noDay = await desk.contributor('GET', '/articles?where[updatedAt][greater_than]=hello')
    const { errors } = noDay.body as { errors?: { message: string }[] }
    // MongoDB finds nothing; SQLite stumbles over it.
    expect(['200 ', `400 ${errorLabels.badQuery}`]).toContain(`${noDay.status} ${errors?.[0]?.message ?? ''}`)
  })

  it('refuses what is no text where text belongs, and names the field', async () => {
    const { status, body } = await desk.contributor('POST', '/articles', { title: { a: 1 } })
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('Tiêu đề')
  })
})
