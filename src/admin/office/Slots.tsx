import type { QuotaCardProps } from './types'

/** One box per piece asked for; the numbers beside it say the same, so screen readers skip it. */
export function Slots({ slots }: { slots: QuotaCardProps['slots'] }) {
  if (slots.length === 0) return null
  return (
    <span className="office-slots" aria-hidden="true">
      {slots.map((slot, index) => (
        <span key={index} className={`office-slot office-slot--${slot}`} />
      ))}
    </span>
  )
}
