/** The ways to look at the calendar, as addresses write them. */
export const VIEWS = ['thang', 'tuan', 'danh-sach'] as const
export type ViewName = (typeof VIEWS)[number]
