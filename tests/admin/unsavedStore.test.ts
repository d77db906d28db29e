import { beforeEach, describe, expect, it } from 'vitest'
import { forgetOldUnsaved, keepUnsaved, leftUnsaved, unsavedKey } from '@/admin/document/unsavedStore'

/** A browser's storage with room for so many entries. */
class Memory implements Storage {
  readonly entries = new Map<string, string>()
  constructor(private readonly room = 100) {}
  get length() {
    return this.entries.size
  }
  clear = () => this.entries.clear()
  getItem = (key: string) => this.entries.get(key) ?? null
  key = (index: number) => [...this.entries.keys()][index] ?? null
  removeItem = (key: string) => void this.entries.delete(key)
  setItem = (key: string, value: string) => {
    if (this.entries.size >= this.room && !this.entries.has(key)) throw new Error('QuotaExceededError')
    this.entries.set(key, value)
  }
}

const place = { userId: 'hoa', slug: 'articles', id: 'a1' }
const typed = (at: string, title = 'Nháp') => ({ at, over: null, values: { title } })
let storage: Memory

beforeEach(() => {
  storage = new Memory()
})

describe('typing kept in the browser', () => {
  it('is offered to a later visit of the same person to the same document, newest first', () => {
    keepUnsaved(storage, unsavedKey(place, 'one'), typed('2026-11-21T02:00:00.000Z', 'older'))
    keepUnsaved(storage, unsavedKey(place, 'two'), typed('2026-11-21T02:12:00.000Z', 'newer'))
    expect(leftUnsaved(storage, place, 'three').map(({ values }) => values.title)).toEqual(['newer', 'older'])
  })

  it('is not offered to the visit that wrote it, to others, or in another document', () => {
    keepUnsaved(storage, unsavedKey(place, 'one'), typed('2026-11-21T02:00:00.000Z'))
    expect(leftUnsaved(storage, place, 'one')).toEqual([])
    expect(leftUnsaved(storage, { ...place, userId: 'minh' }, 'two')).toEqual([])
    expect(leftUnsaved(storage, { ...place, id: null }, 'two')).toEqual([])
  })

  it('is kept for documents that are not stored yet', () => {
    const unstored = { ...place, id: null }
    keepUnsaved(storage, unsavedKey(unstored, 'one'), typed('2026-11-21T02:00:00.000Z'))
    expect(leftUnsaved(storage, unstored, 'two')).toHaveLength(1)
  })

  it('says when the browser has no room', () => {
    const full = new Memory(0)
    expect(keepUnsaved(full, unsavedKey(place, 'one'), typed('2026-11-21T02:00:00.000Z'))).toBe(false)
  })

  it('is forgotten after a month, as is what cannot be read', () => {
    keepUnsaved(storage, unsavedKey(place, 'old'), typed('2026-10-01T02:00:00.000Z'))
    keepUnsaved(storage, unsavedKey(place, 'new'), typed('2026-11-20T02:00:00.000Z'))
    storage.setItem(unsavedKey(place, 'broken'), '{')
    storage.setItem('somebody else’s', 'kept')
    forgetOldUnsaved(storage, '2026-11-21T02:00:00.000Z')
    expect([...storage.entries.keys()]).toEqual([unsavedKey(place, 'new'), 'somebody else’s'])
  })
})
