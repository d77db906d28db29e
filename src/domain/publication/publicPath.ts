import type { SubjectType } from '@/domain/editorial/status'

const FOLDERS: Record<SubjectType, string> = {
  article: '/tin-bai',
  slogan: '/khau-hieu',
  procedure: '/thu-tuc',
}

/**
 * The public page of a subject, from the site's root (interface.md, "Public routes"). Slogans share one page;
 * a subject without a slug has none and gets the list it stands in.
 */
export const publicPath = (type: SubjectType, slug: string | null): string =>
  type === 'slogan' || slug === null || slug === '' ? FOLDERS[type] : `${FOLDERS[type]}/${slug}`
