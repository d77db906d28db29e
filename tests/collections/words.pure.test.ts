import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { createCollections } from '@collections'
import { JOBS } from '@jobs/index'
import { recordLabels } from '@/labels/records'

const collections = createCollections({ mediaDir: '/nowhere', isHttps: false })

/** Written by the system alone, about other documents: no history of their own. */
const TECHNICAL = new Set([
  'notifications',
  'webhook-deliveries',
  'hub-pings',
  'auditLog',
  'jobRuns',
  'counters',
  'ratings',
])

it('records name every job and every kind of document in Vietnamese', () => {
  expect(JOBS.map(({ name }) => name).filter((name) => !recordLabels.jobs[name])).toEqual([])
  const slugs = collections.map(({ slug }) => slug).filter((slug) => !TECHNICAL.has(slug))
  expect(slugs.filter((slug) => !recordLabels.documents[slug])).toEqual([])
})

it('every time in a list goes by Vietnam’s clock', () => {
  const hasOwnCell = (field: Field) =>
    field.type === 'date' && (field.timezone || field.admin?.disabled || field.admin?.components?.Cell)
  const shown = collections.filter(({ admin }) => admin?.hidden !== true)
  const others = shown.flatMap(({ slug, fields }) =>
    fields.flatMap((field) => (field.type === 'date' && !hasOwnCell(field) ? [`${slug}.${field.name}`] : [])),
  )
  expect(others).toEqual([])
})

it('no screen asks a foreign host for the editor of code that Payload’s field of JSON loads', () => {
  const shownByPayload = (fields: readonly Field[]): string[] =>
    fields.flatMap((field) => {
      if ('fields' in field) return shownByPayload(field.fields)
      if ('tabs' in field) return field.tabs.flatMap((tab) => shownByPayload(tab.fields))
      const isCode = field.type === 'json' || field.type === 'code'
      const admin = isCode ? field.admin : undefined
      return isCode && !admin?.disabled && !admin?.components?.Field ? [field.name] : []
    })
  expect(
    collections.flatMap(({ slug, fields }) => shownByPayload(fields).map((name) => `${slug}.${name}`)),
  ).toEqual([])
})

it('every row of a list inside a form is named in Vietnamese: Payload would say the name in the database', () => {
  const unnamed = (fields: readonly Field[]): string[] =>
    fields.flatMap((field) => {
      if ('tabs' in field) return field.tabs.flatMap((tab) => unnamed(tab.fields))
      const inside = 'fields' in field ? unnamed(field.fields) : []
      return field.type === 'array' && !field.labels?.singular ? [field.name, ...inside] : inside
    })
  expect(collections.flatMap(({ slug, fields }) => unnamed(fields).map((name) => `${slug}.${name}`))).toEqual(
    [],
  )
})

it('a change of many documents at once offers only what people write: no state, no time zone', () => {
  const offered = (fields: readonly Field[]): string[] =>
    fields.flatMap((field) => {
      if ('tabs' in field) return field.tabs.flatMap((tab) => offered(tab.fields))
      if ('fields' in field && field.type !== 'array') return offered(field.fields)
      if (field.type === 'date' && typeof field.timezone === 'object') {
        const zone = field.timezone.override?.({ baseField: { name: 'zone', type: 'select', options: [] } })
        return zone?.admin?.disableBulkEdit ? [] : [`${field.name}_tz`]
      }
      const isOnlyListed = field.admin?.components && 'Field' in field.admin.components
      const hasNoInput = isOnlyListed && (field.admin?.components as { Field?: unknown }).Field === false
      return hasNoInput && !field.admin?.disableBulkEdit && 'name' in field ? [field.name] : []
    })
  expect(collections.flatMap(({ slug, fields }) => offered(fields).map((name) => `${slug}.${name}`))).toEqual(
    [],
  )
})
