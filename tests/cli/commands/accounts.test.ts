import { describe, expect, it } from 'vitest'
import { seed } from '@/cli/commands/seed'
import { createUser, resetUser } from '@/cli/commands/user'
import type { Context } from '@/cli/context'
import { WrongUsage } from '@/cli/outcome'
import { dataOf, refusal, officeOfFile } from './officeOfFile'

const desk = officeOfFile()

describe('user', () => {
  type Linked = { id: string; url: string; expiresAt: string }
  const tokenOf = (url: string) => url.slice(url.lastIndexOf('/') + 1)
  const login = (email: string, password: string) =>
    desk.payload.login({ collection: 'users', data: { email, password } })

  it('creates an account whose link sets the password once', async () => {
    const made = dataOf<Linked>(
      await createUser(desk.context, { email: 'moi@ban.vn', role: 'editor', unit: 'ban', name: 'Người Mới' }),
    )
    expect(made.url).toMatch(/^http:\/\/nhip\.test\/admin\/reset\/[0-9a-f]{40}$/)
    const user = await desk.payload.findByID({ collection: 'users', id: made.id, depth: 0 })
    expect(user).toMatchObject({
      fullName: 'Người Mới',
      active: true,
      assignments: [{ role: 'editor', unit: desk.room.cast.units.board }],
    })
    await desk.payload.resetPassword({
      collection: 'users',
      data: { token: tokenOf(made.url), password: 'mat-khau-moi-1' },
      overrideAccess: true,
    })
    expect((await login('moi@ban.vn', 'mat-khau-moi-1')).user?.id).toBe(made.id)
    await expect(
      desk.payload.resetPassword({
        collection: 'users',
        data: { token: tokenOf(made.url), password: 'mat-khau-moi-2' },
        overrideAccess: true,
      }),
    ).rejects.toThrow()
  })

  it('calls somebody without a name by the first part of the address', async () => {
    const { id } = dataOf<Linked>(
      await createUser(desk.context, { email: 'chua.ten@ban.vn', role: 'office', unit: 'ban' }),
    )
    const user = await desk.payload.findByID({ collection: 'users', id, depth: 0 })
    expect(user.fullName).toBe('chua.ten')
  })

  it('resets an account: the old password works until the new link is used, and the history says so', async () => {
    const again = dataOf<Linked>(await resetUser(desk.context, { email: 'moi@ban.vn' }))
    expect((await login('moi@ban.vn', 'mat-khau-moi-1')).user?.id).toBe(again.id)
    await desk.payload.resetPassword({
      collection: 'users',
      data: { token: tokenOf(again.url), password: 'mat-khau-moi-3' },
      overrideAccess: true,
    })
    await expect(login('moi@ban.vn', 'mat-khau-moi-1')).rejects.toThrow()
    const { docs } = await desk.payload.find({
      collection: 'auditLog',
      where: { documentId: { equals: again.id } },
      sort: 'seq',
    })
    expect(docs.map(({ action }) => action)).toEqual(['create', 'createAccount', 'resetPassword'])
  })

  it('refuses an address that is taken, unknown or closed, and a role without its unit', async () => {
    const taken = await createUser(desk.context, {
      email: 'moi@ban.vn',
      role: 'editor',
      unit: 'ban',
      name: 'A',
    })
    expect(refusal(taken)).toContain('user reset --email moi@ban.vn')
    expect(
      refusal(await createUser(desk.context, { email: 'b@ban.vn', role: 'editor', unit: 'xyz', name: 'B' })),
    ).toContain('xa')
    expect(refusal(await resetUser(desk.context, { email: 'ai@ban.vn' }))).toContain('ai@ban.vn')
    const closed = await desk.payload.findByID({
      collection: 'users',
      id: String(desk.room.person('closed').id),
    })
    expect(refusal(await resetUser(desk.context, { email: closed.email }))).toContain('ngừng hoạt động')
    const withoutUnit = createUser(desk.context, { email: 'c@ban.vn', role: 'leader', name: 'C' })
    await expect(withoutUnit).rejects.toBeInstanceOf(WrongUsage)
  })

  it('leaves nothing behind when the account cannot be stored', async () => {
    const broken: Context = { ...desk.context, clock: { now: () => 'never' } }
    expect((await createUser(broken, { email: 'd@ban.vn', role: 'administrator', name: 'D' })).ok).toBe(false)
    const { totalDocs } = await desk.payload.count({
      collection: 'users',
      where: { email: { equals: 'd@ban.vn' } },
    })
    // A server without transactions keeps the account; the command may then be followed by `user reset`.
    expect(totalDocs).toBe(desk.payload.db.name === 'sqlite' ? 0 : 1)
  })
})

describe('seed', () => {
  it('loads the reference data, and a second run changes nothing', async () => {
    const counts = async () =>
      Promise.all(
        (['units', 'sections', 'topics', 'channels', 'holidays', 'quotas'] as const).map((collection) =>
          desk.payload.count({ collection }).then(({ totalDocs }) => totalDocs),
        ),
      )
    expect(dataOf(await seed(desk.context, 'reference'))).toEqual({ set: 'reference' })
    const once = await counts()
    await seed(desk.context, 'reference')
    expect(await counts()).toEqual(once)
  })
})
