import type { CollectionConfig } from 'payload'
import { mediaAccess } from '@/access/media'
import { screenOf } from '@/fields/system'
import { collectionLabels } from '@/labels/collections'
import { mediaLabels } from '@/labels/media'
import { PICTURES_AT_A_TIME } from '@media/limits'
import { createFolderStore } from '@media/store'
import { createTurnstile } from '@media/turnstile'
import { fillSearchText } from '../hooks/fillSearchText'
import { foldSearch } from '../hooks/foldSearch'
import { keptWhenUsed } from '../hooks/keptWhenUsed'
import { tidyText } from '../hooks/tidyText'
import { serveFileEndpoint } from './endpoints/serveFile'
import { uploadEndpoint } from './endpoints/upload'
import { mediaFields } from './fields'
import { keepUsed } from './hooks/keepUsed'
import { noteEditor } from './hooks/noteEditor'
import { removeFiles } from './hooks/removeFiles'
import { setUnit } from './hooks/setUnit'
import { storeDerived } from './hooks/storeDerived'
import { takeFile } from './hooks/takeFile'
import { writeFileFacts } from './hooks/writeFileFacts'
import { thumbnailOf } from './thumbnail'

/** What the file picker offers. Without HEIC in it, iPhones hand over a JPEG by themselves. */
const OFFERED = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/avif',
  'image/gif',
  'image/tiff',
  'application/pdf',
]

/**
 * Pictures and scans. Payload keeps the documents; everything that happens to a file is ours (`media/`), so the
 * configuration gives Payload neither `sharp` nor `imageSizes`. `dir`: the folder of the files, absolute.
 */
export const createMedia = ({ dir }: { dir: string }): CollectionConfig => {
  const store = createFolderStore(dir)
  const turns = createTurnstile(PICTURES_AT_A_TIME)
  return {
    slug: 'media',
    ...screenOf(mediaLabels, collectionLabels.groups.articles, {
      useAsTitle: 'alt',
      defaultColumns: ['filename', 'alt', 'unit', 'isPublic', 'updatedAt'],
      listSearchableFields: ['searchText'],
    }),
    access: mediaAccess,
    defaultSort: '-updatedAt',
    disableDuplicate: true,
    upload: {
      staticDir: dir,
      mimeTypes: OFFERED,
      crop: false,
      focalPoint: true,
      hideRemoveFile: true,
      pasteURL: false,
      adminThumbnail: thumbnailOf,
    },
    endpoints: [uploadEndpoint(turns), serveFileEndpoint(store)],
    hooks: {
      beforeOperation: [foldSearch('alt'), takeFile(turns)],
      beforeValidate: [
        setUnit,
        tidyText(['alt', 'caption', 'credit']),
        fillSearchText('alt', 'caption', 'credit', 'filename'),
      ],
      beforeChange: [writeFileFacts({ store, turns })],
      afterChange: [storeDerived(store), noteEditor],
      beforeDelete: [keepUsed, keptWhenUsed(['reports', 'signedCopy'], ['units', 'logo'])],
      afterDelete: [removeFiles(store)],
    },
    fields: mediaFields,
  }
}
