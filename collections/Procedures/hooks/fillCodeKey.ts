import type { CollectionBeforeValidateHook } from 'payload'
import { parseProcedureCode } from '@/domain/procedure/code'

/** The part of the code that is the same everywhere, `N.NNNNNN`, to compare and to look up by. */
export const fillCodeKey: CollectionBeforeValidateHook = ({ data }) =>
  data && { ...data, codeKey: parseProcedureCode(String(data.code ?? ''))?.key ?? null }
