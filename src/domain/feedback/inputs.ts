import type { FeedbackField } from '@/domain/feedback/checkFeedback'

/** The names of the form's fields in its page. The trap bears a name that programs like to fill. */
export const FEEDBACK_INPUTS: Record<FeedbackField, string> = {
  unit: 'don-vi',
  title: 'tieu-de',
  content: 'phan-anh',
  fullName: 'ho-ten',
  email: 'thu',
  phone: 'dien-thoai',
  about: 've',
  consent: 'dong-y',
  trap: 'website',
}
