import type { DeskSubject } from './types'

type Named = Pick<DeskSubject, 'slug' | 'id'>

/** The private preview of the saved content, as a page. */
export const previewPath = ({ slug, id }: Named): string => `/xem-truoc/${slug}/${id}`
/** The comparison with the public edition, in the admin. */
export const comparePath = ({ slug, id }: Named): string => `/admin/collections/${slug}/${id}/so-sanh`
/** The form itself. */
export const editPath = ({ slug, id }: Named): string => `/admin/collections/${slug}/${id}`
