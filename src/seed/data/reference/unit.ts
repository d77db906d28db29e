import type { Quota, Site, Unit } from '../types'

/** The issuing unit of plan 000. Its footer is a sample: an office fills in its own before going public. */
export const referenceUnit: Unit = {
  slug: 'bql-kkt-an-giang',
  name: 'Ban Quản lý Khu kinh tế tỉnh An Giang',
  shortName: 'Ban Quản lý Khu kinh tế',
  kind: 'Ban quản lý',
  parent: null,
  footer: {
    managingBody: 'Ban Quản lý Khu kinh tế tỉnh An Giang',
    parentBody: 'Ủy ban nhân dân tỉnh An Giang',
    address: 'Số 01, đường Ví Dụ, tỉnh An Giang (địa chỉ mẫu)',
    email: 'lienhe@bqlkkt.example',
    phone: '0296 000 0000',
    responsiblePerson: 'Nguyễn Văn A',
    responsibleTitle: 'Trưởng Ban Biên tập',
    portalUrl: 'https://bqlkkt.example',
  },
}

/** What the site calls itself until the office says otherwise. */
export const referenceSite: Site = {
  siteName: 'Trang thông tin điện tử Ban Quản lý Khu kinh tế tỉnh An Giang',
  siteUnit: 'bql-kkt-an-giang',
  tagline: 'Công khai, đúng hẹn, đồng hành cùng doanh nghiệp',
  contact: 'Văn phòng Ban Quản lý Khu kinh tế, trong giờ hành chính.',
}

/** Plan 000, IV.1: at least two news items or articles a week on the board's own site. */
export const referenceQuota: Quota = {
  name: 'Tin, bài trên Trang thông tin điện tử',
  unit: 'bql-kkt-an-giang',
  period: 'week',
  minimum: 2,
  kinds: ['news', 'feature', 'photo', 'video', 'infographic'],
  channel: 'trang-web',
  topics: [],
  includeUnitsBelow: true,
}
