import { encode } from 'uqr'

/** The light edge that readers of the code need, in modules (ISO/IEC 18004). */
const QUIET_ZONE = 4

/** A QR code as one SVG path over a square of `size` modules, its quiet zone included. */
export type QrPath = { path: string; size: number }

/** The address as a QR code that a quarter of dirt does not spoil (level Q). */
export function qrPath(text: string): QrPath {
  const { data, size } = encode(text, { ecc: 'Q', border: QUIET_ZONE })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])))
  return { path: dark.join(''), size }
}
