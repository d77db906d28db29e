import { rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CollectionSlug, Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verify } from '@/cli/commands/verify'
import { env } from '@/config/env'
import { walkGroups } from '@/queries/verify/walkGroups'
import type { Verification } from '@/useCases/verify'
import { closeQuotaPeriods } from '@/useCases/closeQuotaPeriods'
import { settableClock } from '@tests/support/clock'
import { ledgerOf, must, openNewsroom } from '@tests/support/newsroom'
import { testPayload } from '@tests/support/payload'
import { contextOf } from './context'

const clock = settableClock('2026-11-18T02:00:00.000Z')
let payload: Payload
let shownId: string

beforeAll(async () => {
  payload = await testPayload()
  const room = await openNewsroom(payload, clock)
  await payload.create({
    collection: 'quotas',
    data: {
      name: 'Tin, bài',
      unit: room.cast.units.board,
      period: 'week',
      minimum: 2,
      validFromOn: '2026-11-16',
    } as never,
  })
  shownId = (await room.approved('Tin đang đăng')).id
  await room.approved('Tin đã hẹn', '2026-12-30T01:00:00.000Z')
  const gone = await room.approved('Tin đã gỡ')
  await must(room.step('articles', gone.id, 'chief', { action: 'withdraw', reason: 'Sai số liệu' }))
  await must(room.step('articles', gone.id, 'editor', { action: 'reopen' }))
  await must(room.step('articles', gone.id, 'editor', { action: 'present' }))
  await must(room.approve('articles', gone.id, 'chief'))
  clock.set('2026-12-01T02:00:00.000Z')
  await closeQuotaPeriods({ payload, now: clock.now(), log: { error: () => undefined } })
})
afterAll(() => payload.destroy())

async function check(): Promise<{ ok: boolean; message: string; codes: string[]; result: Verification }> {
  const outcome = await verify(contextOf(payload, clock))
  const result = outcome.data as Verification
  return {
    ok: outcome.ok,
    message: outcome.ok ? '' : outcome.message,
    codes: [...new Set(result.problems.map(({ code }) => code))].sort(),
    result,
  }
}

const first = async (collection: CollectionSlug, where = {}) =>
  (await payload.find({ collection, where, limit: 1, depth: 0, sort: 'id' })).docs[0] as unknown as Record<
    string,
    unknown
  >

/** Writes into the database past every hook, checks, and puts things back. */
async function withChange(collection: CollectionSlug, id: string, change: Record<string, unknown>) {
  const before = (await payload.findByID({ collection, id, depth: 0 })) as unknown as Record<string, unknown>
  await payload.db.updateOne({ collection, id, data: change })
  const found = await check()
  const data = Object.fromEntries(Object.keys(change).map((key) => [key, before[key]]))
  await payload.db.updateOne({ collection, id, data })
  return found
}

describe('verify', () => {
  it('is green for what people did through the product', async () => {
    const { ok, codes, result } = await check()
    expect(codes).toEqual([])
    expect(ok).toBe(true)
    expect(result.checked).toMatchObject({ ledger: 4, media: 3 })
    expect(result.checked.reports).toBeGreaterThan(0)
    expect(result.checked.audit).toBeGreaterThan(10)
    expect(result.checked.files).toBeGreaterThan(3)
  })

  it('sees frozen content that was changed', async () => {
    const [row] = await ledgerOf(payload, shownId)
    const content = { ...(row?.content as object), title: 'Tiêu đề khác' }
    const { ok, codes, message } = await withChange('publications', String(row?.id), { content })
    expect(ok).toBe(false)
    expect(codes).toEqual(['contentChanged'])
    expect(message).toMatch(/^Kiểm tra thấy 1 vấn đề \(Sổ đăng, article:[^\n]+$/)
  })

  it('sees a public row without its moment, a forged key and two public editions', async () => {
    const [row] = await ledgerOf(payload, shownId)
    const id = String(row?.id)
    expect((await withChange('publications', id, { publishedAt: null })).codes).toContain('timeMissing')
    expect((await withChange('publications', id, { key: 'article:x:trang-web:1' })).codes).toEqual([
      'keyMismatch',
    ])
    const old = await first('publications', { status: { equals: 'withdrawn' } })
    const { codes } = await withChange('publications', String(old.id), {
      status: 'published',
      withdrawnAt: null,
    })
    expect(codes).toEqual(['olderEditionPublic', 'twoPublicEditions'])
  })

  it('sees a closed report that was changed or filed elsewhere', async () => {
    const report = await first('reports')
    const model = { ...(report.model as object), generatedAt: '2020-01-01T00:00:00.000Z' }
    expect((await withChange('reports', String(report.id), { model })).codes).toEqual(['reportChanged'])
    expect((await withChange('reports', String(report.id), { periodKey: '2026-W01' })).codes).toEqual([
      'reportMisfiled',
    ])
  })

  it('sees a line of the history that was changed, and one that was taken out', async () => {
    const line = await first('auditLog', {
      and: [{ documentId: { equals: shownId } }, { seq: { equals: 2 } }],
    })
    expect((await withChange('auditLog', String(line.id), { reason: 'khác' })).codes).toEqual([
      'auditChanged',
    ])
    expect((await withChange('auditLog', String(line.id), { documentId: 'elsewhere' })).codes).toEqual([
      'auditChanged',
      'auditGap',
    ])
  })

  it('sees a file that is missing, changed or left over', async () => {
    const media = await first('media', { isPublic: { equals: true } })
    const path = join(env().mediaDir, String(media.filename))
    await writeFile(`${path}.kept`, '')
    const old = new Date('2026-01-01T00:00:00.000Z')
    await utimes(`${path}.kept`, old, old)
    expect((await check()).codes).toEqual(['fileOrphaned'])
    await rm(`${path}.kept`)

    const { filename: derived } = (media.sizes as Record<string, { filename: string }>).feed ?? {
      filename: '',
    }
    await rm(join(env().mediaDir, derived))
    expect((await check()).codes).toEqual(['fileMissing', 'pictureMissing'])
    await writeFile(join(env().mediaDir, derived), '')
    await writeFile(path, 'not the picture')
    expect((await check()).codes).toEqual(['fileChanged'])
  })

  it('leaves a file alone that an upload has just written', async () => {
    const path = join(env().mediaDir, '0123456789abcdef-dang-tai.jpg')
    await writeFile(path, '')
    const now = new Date(clock.now())
    await utimes(path, now, now)
    expect((await check()).codes).not.toContain('fileOrphaned')
    await rm(path)
  })
})

describe('walking a collection', () => {
  it('meets every document once and never splits a group, whatever the size of a step', async () => {
    const all = await payload.count({ collection: 'auditLog' })
    for (const pageSize of [1, 2, 3, 7, 1000]) {
      const seen: string[] = []
      const groups = new Set<unknown>()
      for await (const docs of walkGroups(payload, {
        collection: 'auditLog',
        by: 'documentId',
        select: { seq: true },
        pageSize,
      })) {
        const here = new Set(docs.map(({ documentId }) => documentId))
        for (const group of here) expect(groups.has(group)).toBe(false)
        here.forEach((group) => groups.add(group))
        seen.push(...docs.map(({ id }) => String(id)))
      }
      expect(new Set(seen).size).toBe(all.totalDocs)
      expect(seen).toHaveLength(all.totalDocs)
    }
  })
})
