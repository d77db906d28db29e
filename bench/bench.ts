import type { DataFolders } from './support/dataFolders'
import type { Report } from './support/figure'

/** What every benchmark gets. */
export type Bench = { folders: DataFolders }

export type Benchmark = (bench: Bench) => Promise<Report>
