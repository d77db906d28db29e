import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { unitsOfOffice } from '@/access/information'
import { askingPerson, isAdministrator } from '@/access/person'
import { fieldRefusal } from '@/access/refuse'
import { relatedId } from '@/domain/text'
import type { InformationKind } from '@/domain/report/information/types'
import { routeCycle } from '@/domain/report/information/routes'
import { collectionLabels } from '@/labels/collections'
import { findRoutes } from '@/queries/reports/findRoutes'

const { refusals } = collectionLabels.reportRoutes

const keepsRoutesOf = async (req: PayloadRequest, unitId: string): Promise<boolean> => {
  const person = askingPerson(req)
  if (!person || isAdministrator(person)) return true
  return (await unitsOfOffice(req, person)).includes(unitId)
}

const namesOf = async (req: PayloadRequest, ids: readonly string[]): Promise<string> => {
  const { docs } = await req.payload.find({
    collection: 'units',
    where: { id: { in: [...ids] } },
    select: { name: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const names = new Map(docs.map(({ id, name }) => [id, name]))
  return ids.map((id) => names.get(id) ?? id).join(' → ')
}

/** A route has a receiver, stands once, leads to no circle, and is set by the office of the unit that sends. */
export const checkRoute: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const next = { ...originalDoc, ...data }
  const from = relatedId(next.from) ?? ''
  const to = relatedId(next.to)
  const refuse = (path: string, sentence: string) => fieldRefusal(req, collection.slug, path, sentence)
  if (!(await keepsRoutesOf(req, from))) throw refuse('from', refusals.unit)
  if (to === null && !String(next.toName ?? '').trim()) throw refuse('to', refusals.noReceiver)
  if (to === from) throw refuse('to', refusals.itself)
  if (to === null || next.active === false) return data
  const others = (await findRoutes(req.payload, {}, req)).filter(({ id }) => id !== originalDoc?.id)
  const route = { from, to, kinds: (next.kinds ?? []) as InformationKind[] }
  const isTwice = others.some(
    (other) => other.from === from && other.to === to && other.kinds.join() === route.kinds.join(),
  )
  if (isTwice) throw refuse('to', refusals.twice)
  const cycle = routeCycle(route, others)
  if (cycle) throw refuse('to', refusals.cycle(await namesOf(req, cycle)))
  return data
}
