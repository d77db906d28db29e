import type { FeedCatalog, FeedFilter } from '@/feeds/catalog'
import type { FeedDeparture, FeedRow } from '@/feeds/model'
import type { FeedSelection } from '@/feeds/request'
import { createSnapshot, type SnapshotOptions } from '@/feeds/snapshot'
import type { FeedPart } from '@/feeds/source'
import { article, PUBLIC_URL, row } from './fixtures'

/** A database in memory that counts its readers and can be told to fail or to wait. */
export function fakeSource() {
  const state = {
    revision: 1,
    rows: [row(1, article({ title: 'Bài một' }))] as FeedRow[],
    leftAt: null as string | null,
    departures: [] as FeedDeparture[],
    archives: { previous: null, next: null } as FeedPart['archives'],
    catalog: {
      siteName: 'Xã Vĩnh Phong',
      topics: [
        { id: 't1', name: 'Cải cách hành chính', slug: 'cchc', isListed: true, formerSlugs: ['cai-cach'] },
        { id: 't2', name: 'Cũ', slug: 'cu', isListed: false, formerSlugs: [] },
      ],
      units: [{ id: 'u1', name: 'Văn phòng', slug: 'van-phong', isListed: true, formerSlugs: ['phong-cu'] }],
    } as FeedCatalog,
    failing: null as Error | null,
    failingRevision: null as Error | null,
    wait: Promise.resolve() as Promise<unknown>,
    loads: [] as (FeedFilter & { selection: FeedSelection })[],
    catalogs: 0,
    revisionReads: 0,
    logged: [] as string[],
  }
  const log = (_details: object, message: string) => void state.logged.push(message)

  const options: SnapshotOptions = {
    publicUrl: PUBLIC_URL,
    log: { warn: log, error: log },
    async readRevision() {
      state.revisionReads += 1
      if (state.failingRevision) throw state.failingRevision
      return state.revision
    },
    async loadCatalog() {
      state.catalogs += 1
      return state.catalog
    },
    async loadPart(filter, selection) {
      state.loads.push({ ...filter, selection })
      const { rows, leftAt, departures, archives, failing } = state
      await state.wait
      if (failing) throw failing
      const [limit, page] = selection.kind === 'newest' ? [selection.limit, selection.page] : [rows.length, 1]
      const end = limit * page
      return {
        rows: rows.slice(end - limit, end),
        leftAt,
        departures,
        archives,
        hasMore: rows.length > end,
      }
    },
  }
  const create = (more: Partial<SnapshotOptions> = {}) => createSnapshot({ ...options, ...more })
  return { state, options, create }
}

/** Publishes: other rows, the next revision. */
export function publish(state: ReturnType<typeof fakeSource>['state'], ...titles: string[]): void {
  state.rows = titles.map((title, index) => row(index + 1, article({ title })))
  state.revision += 1
}

/** A promise to be settled by hand. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open }
}
