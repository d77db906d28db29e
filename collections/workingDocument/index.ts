import type { CollectionConfig } from 'payload'
import { workingDocumentAccess } from '@/access/workingDocuments'
import type { SubjectType } from '@/domain/editorial/status'
import { KEEP_ALL_VERSIONS, workingIndexes } from '@/fields/workingDocument'
import { slugOf } from '@/useCases/subject/types'
import { fillSearchText } from '../hooks/fillSearchText'
import { fillSlug } from '../hooks/fillSlug'
import { foldSearch } from '../hooks/foldSearch'
import { tidyText } from '../hooks/tidyText'
import { readDiff } from './endpoints/diff'
import { readSteps, takeSteps } from './endpoints/step'
import { deleteDraftsOnly } from './hooks/deleteDraftsOnly'
import { fillUnit } from './hooks/fillUnit'
import { guardUpdate } from './hooks/guardUpdate'
import { restoreContentOnly } from './hooks/restoreContentOnly'
import { sayWhyNot } from './hooks/sayWhyNot'
import { startAsDraft } from './hooks/startAsDraft'

type Hooks = NonNullable<CollectionConfig['hooks']>
type Options = {
  readonly type: SubjectType
  readonly titleField: string
  readonly searched: readonly string[]
  readonly beforeValidate?: Hooks['beforeValidate']
}

/** What articles, slogans and procedures have in common: access, history, the guards of the life cycle. */
export const workingDocument = ({ type, titleField, searched, beforeValidate = [] }: Options) =>
  ({
    access: workingDocumentAccess(type),
    defaultSort: '-updatedAt',
    versions: KEEP_ALL_VERSIONS,
    indexes: workingIndexes,
    endpoints: [readSteps(slugOf(type)), takeSteps(slugOf(type)), readDiff(slugOf(type))],
    hooks: {
      beforeOperation: [foldSearch(titleField), sayWhyNot(type)],
      beforeValidate: [
        restoreContentOnly,
        tidyText(),
        fillUnit(type),
        ...beforeValidate,
        fillSlug(titleField),
        fillSearchText(...searched),
      ],
      beforeChange: [startAsDraft(type), guardUpdate(type)],
      beforeDelete: [deleteDraftsOnly(type)],
    },
  }) satisfies Partial<CollectionConfig>
