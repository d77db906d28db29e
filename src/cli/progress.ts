/** Says on a terminal how far long work is; nothing at all in a pipe. */
export type Progress = { show(line: string): void; clear(): void }

const CLEAR_LINE = '\r\u001B[K'

export const silent: Progress = { show: () => undefined, clear: () => undefined }

/** One line, written over and over; `stream` is stderr, so that stdout holds only the answer. */
export function createProgress(stream: { isTTY?: boolean; write(text: string): unknown }): Progress {
  if (stream.isTTY !== true) return silent
  return {
    show: (line) => void stream.write(`${CLEAR_LINE}${line}`),
    clear: () => void stream.write(CLEAR_LINE),
  }
}
