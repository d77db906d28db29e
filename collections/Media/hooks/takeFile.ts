import type { CollectionBeforeOperationHook } from 'payload'
import { mediaLabels } from '@/labels/media'
import { shownName } from '@media/inspect'
import type { Turnstile } from '@media/turnstile'
import { focalPointOf, takeFocalPoint } from '../focalPoint'
import { prepareFile, uploadOf } from '../preparing'
import { fileError } from '../refusalError'

const CONFLICT = 409

/**
 * The only door for files, whatever the way in (form, REST, Local API). A new document's file is prepared
 * before Payload sees it; the file of an existing one never changes, since reviews and editions rest on it.
 * Here and not later: on update Payload deletes the old file before any other hook runs.
 */
export const takeFile =
  (turns: Turnstile): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'create' && operation !== 'update') return args
    const isAnonymous = !overrideAccess && !req.user
    if (isAnonymous) return args
    takeFocalPoint(req, args.data)
    if (operation === 'update') {
      if (req.file) throw fileError(mediaLabels.fileFixed(shownName(req.file.name)), CONFLICT)
      return args
    }
    if (!req.file) throw fileError(mediaLabels.noFile)
    if (!uploadOf(req)) await prepareFile(req, req.file, focalPointOf(args.data), turns)
    return args
  }
