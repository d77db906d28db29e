import type { Shades } from '@/domain/brand/shades'

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

/** A unit's own colour, as the shades styles/tokens.css takes instead of the house's. In the head: React moves it. */
export function BrandStyle({ shades }: { shades: Shades }) {
  const declarations = Object.entries(shades).map(([name, colour]) => `--brand-${kebab(name)}:${colour}`)
  return (
    <style href="mau-don-vi" precedence="brand">
      {`:root{${declarations.join(';')}}`}
    </style>
  )
}
