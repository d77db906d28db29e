import { fork } from 'node:child_process'
import type { Tasks } from '../worker'

type Input<N extends keyof Tasks> = Parameters<Tasks[N]>[1]
type Output<N extends keyof Tasks> = ReturnType<Tasks[N]>
type Answer = { ready?: true; result?: unknown; error?: string }

export type Worker = {
  /** Does one task; rejects with the worker's own stack when it fails. One at a time. */
  run<N extends keyof Tasks>(task: N, input: Input<N>): Output<N>
  close(): Promise<void>
}

/** A process of its own that works on the database in `dataDir`. */
export async function openWorker(dataDir: string): Promise<Worker> {
  const child = fork('bench/worker.ts', {
    execArgv: ['--conditions=production', '--import', 'tsx'],
    env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: '', LOG_LEVEL: 'error', DATA_DIR: dataDir },
  })
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const answer = () =>
    new Promise<unknown>((resolve, reject) => {
      const onExit = (code: number | null) => reject(new Error(`the worker ended with ${code}`))
      child.once('exit', onExit)
      child.once('message', ({ error, result }: Answer) => {
        child.off('exit', onExit)
        if (error === undefined) resolve(result)
        else reject(new Error(error))
      })
    })
  await answer()
  return {
    run<N extends keyof Tasks>(task: N, input: Input<N>): Output<N> {
      const answered = answer()
      child.send({ task, input })
      return answered as Output<N>
    },
    async close() {
      child.disconnect()
      await exited
    },
  }
}
