import type { PayloadRequest } from 'payload'
import { unitPathOf } from '@/access/unitTree'
import { relatedId } from '@/domain/text'

/** The path of a document's unit; '' without one. */
export const unitPathIn = (req: PayloadRequest, doc: { readonly unit?: unknown }): Promise<string> =>
  unitPathOf(req, relatedId(doc.unit))
