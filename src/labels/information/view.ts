import { daysWords, periodWords, spanWords } from './period'

/** Words of the screens of information-work reports. */
export const view = {
  title: 'Báo cáo công tác thông tin',
  notYours: 'Báo cáo công tác thông tin dành cho Văn phòng và Lãnh đạo của đơn vị.',
  period: periodWords,
  span: spanWords,
  days: daysWords,
} as const
