import { beforeEach, describe, expect, it } from 'vitest'
import { collectionLabels } from '@/labels/collections'
import { SLUGS, TITLE, TEMPTED, subjectsOfFile, type Subject } from './subjectsOfFile'

const desk = subjectsOfFile()
const { content, makeSubject, rest, stateOf, step, user } = desk

const { refusals } = collectionLabels

describe.each(SLUGS)('%s: what is public stays as it was approved', (collection) => {
  let subject: Subject
  beforeEach(async () => {
    subject = await makeSubject(collection, 'published')
  })

  const versionsOf = async () => {
    const { docs } = await desk.payload.findVersions({
      collection,
      where: { parent: { equals: subject.id } },
      sort: 'createdAt',
      depth: 0,
    })
    return docs
  }

  it('an update of the content says to press "Sửa bài đã đăng" and changes nothing', async () => {
    const before = await stateOf(subject)
    const answer = await rest('editor', 'PATCH', `/${collection}/${subject.id}`, content(collection))
    expect(answer.status).toBe(403)
    expect(JSON.stringify(answer.body)).toContain(refusals.published.replaceAll('"', '\\"'))
    const byLocalApi = desk.payload.update({
      collection,
      id: subject.id,
      data: content(collection),
      user: user('editor'),
    })
    await expect(byLocalApi).rejects.toThrow(refusals.published)
    expect(await stateOf(subject)).toEqual(before)
  })

  it('a bulk edit of the content changes nothing', async () => {
    const before = await stateOf(subject)
    for (const name of TEMPTED) {
      await rest(name, 'PATCH', `/${collection}?where[id][equals]=${subject.id}`, content(collection))
    }
    await desk.payload.update({
      collection,
      where: { id: { equals: subject.id } },
      data: content(collection),
      user: user('editor'),
    })
    expect(await stateOf(subject)).toEqual(before)
    const doc = await desk.payload.findByID({ collection, id: subject.id, depth: 0 })
    expect(doc).toMatchObject({ [TITLE[collection]]: 'Bản gốc' })
  })

  it('restoring an older version is refused with the same sentence', async () => {
    const before = await stateOf(subject)
    const [oldest] = await versionsOf()
    for (const name of TEMPTED) {
      await rest(name, 'POST', `/${collection}/versions/${oldest?.id}`)
      expect([name, await stateOf(subject)]).toEqual([name, before])
    }
    await step(collection, subject.id, { status: 'draft' })
    await desk.payload.update({ collection, id: subject.id, data: content(collection), user: user('editor') })
    await step(collection, subject.id, { status: 'published' })
    const again = await rest('editor', 'POST', `/${collection}/versions/${oldest?.id}`)
    expect(JSON.stringify(again.body)).toContain(refusals.published.replaceAll('"', '\\"'))
    expect(await stateOf(subject)).toEqual(before)
  })

  it('a restored version brings back content into the revision, never a status or an edition', async () => {
    const [oldest] = await versionsOf()
    await step(collection, subject.id, { status: 'draft' })
    await desk.payload.update({ collection, id: subject.id, data: content(collection), user: user('editor') })
    const before = await stateOf(subject)
    const versions = await versionsOf()
    for (const version of [oldest, versions.find(({ version }) => version.status === 'published')]) {
      const answer = await rest('editor', 'POST', `/${collection}/versions/${version?.id}`)
      expect(answer.status).toBe(200)
      expect(await stateOf(subject)).toEqual(before)
      const doc = await desk.payload.findByID({ collection, id: subject.id, depth: 0 })
      expect(doc).toMatchObject({ [TITLE[collection]]: 'Bản gốc' })
      expect(doc.contentEditors).toContain(user('editor').id)
    }
  })

  it('a copy is a draft of its own, without edition, address or history', async () => {
    const { body } = await rest('editor', 'POST', `/${collection}/${subject.id}/duplicate`)
    const original = await desk.payload.findByID({ collection, id: subject.id, depth: 0 })
    const copy = body.doc as Record<string, unknown>
    expect(copy).toMatchObject({ status: 'draft', edition: 0, [TITLE[collection]]: 'Bản gốc' })
    expect(copy.id).not.toBe(original.id)
    expect(copy.slug).not.toBe(original.slug)
    for (const field of ['firstPublishedAt', 'submittedAt', 'scheduledFor'])
      expect(copy[field] ?? null).toBeNull()
    expect((copy.author as { id: string }).id).toBe(user('editor').id)
  })

  it('it cannot be deleted', async () => {
    for (const name of TEMPTED) await rest(name, 'DELETE', `/${collection}/${subject.id}`)
    await expect(desk.payload.delete({ collection, id: subject.id })).rejects.toThrow(
      refusals.deleteOnlyDrafts,
    )
    await expect(stateOf(subject)).resolves.toBeTruthy()
  })
})

describe.each(SLUGS)('%s: approved content that is edited', (collection) => {
  it('leaves the schedule and waits for approval again', async () => {
    const subject = await makeSubject(collection, 'approved')
    const answer = await rest('editor', 'PATCH', `/${collection}/${subject.id}`, content(collection))
    expect(answer.status).toBe(200)
    const after = await stateOf(subject)
    expect(after.document).toMatchObject({ status: 'edited', edition: 1, scheduledFor: null })
    expect(after.edition).toEqual({ status: 'cancelled', title: 'Bản gốc', content: { title: 'Bản gốc' } })
  })
})
