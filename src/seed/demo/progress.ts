import { seedLabels } from '@/labels/seed'

export type Log = (line: string) => void

/** Says how far a long piece of work is, at every tenth of it. */
export const progressOf =
  (log: Log, what: string) =>
  (done: number, all: number): void => {
    const tenth = (count: number) => Math.floor((count * 10) / all)
    if (tenth(done) > tenth(done - 1)) log(seedLabels.progress(what, done, all))
  }
