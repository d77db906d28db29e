export type NamedUnit = { slug: string; name: string; above: string | null }

/** The same units; where two have one name (every authority has its "Văn phòng"), the unit above tells them apart. */
export const distinctNames = (units: readonly NamedUnit[]): NamedUnit[] =>
  units.map((unit) => {
    const isShared = units.some(({ slug, name }) => name === unit.name && slug !== unit.slug)
    return isShared && unit.above !== null ? { ...unit, name: `${unit.name} (${unit.above})` } : unit
  })
