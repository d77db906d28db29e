'use client'

import { FieldLabel, useField } from '@payloadcms/ui'
import type { JSONFieldClientProps } from 'payload'

/**
 * Data the system wrote, to be read. Payload's own field loads an editor from a foreign host, which our policy refuses and
 * an office without the internet could not reach.
 */
export function JsonField({ field: { label }, path: given }: Pick<JSONFieldClientProps, 'field' | 'path'>) {
  const { path, value } = useField<unknown>({ potentiallyStalePath: given })
  return (
    <div className="field-type nhip-json">
      <FieldLabel label={label} path={path} />
      <pre tabIndex={0}>{value === null || value === undefined ? '' : JSON.stringify(value, null, 2)}</pre>
    </div>
  )
}
