import type { Random } from './random'
import { rect, repeat } from './shapes'

const CELLS = 21
const EYE = 7

/** Is the cell part of one of the three squares in the corners, or next to one? */
const isCorner = (column: number, row: number): boolean => {
  const near = (at: number) => at <= EYE
  const far = (at: number) => at >= CELLS - EYE - 1
  return (near(column) && near(row)) || (far(column) && near(row)) || (near(column) && far(row))
}

/** Something that looks like a QR code and says nothing; `size` is its side. */
export const qrBlock = (x: number, y: number, size: number, fill: string, random: Random): string => {
  const cell = size / CELLS
  const dots = repeat(CELLS * CELLS, (i) => {
    const [column, row] = [i % CELLS, Math.floor(i / CELLS)]
    const isSet = !isCorner(column, row) && random.chance(0.48)
    return isSet ? rect(x + column * cell, y + row * cell, cell + 0.4, cell + 0.4, fill) : ''
  })
  const eye = (column: number, row: number) => {
    const [left, top] = [x + column * cell, y + row * cell]
    return (
      rect(left, top, cell * 7, cell * 7, fill) +
      rect(left + cell, top + cell, cell * 5, cell * 5, '#ffffff') +
      rect(left + cell * 2, top + cell * 2, cell * 3, cell * 3, fill)
    )
  }
  return dots + eye(0, 0) + eye(CELLS - EYE, 0) + eye(0, CELLS - EYE)
}
