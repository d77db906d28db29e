/** Words of the banner for a planned outage and of the list of official accounts. */
export const siteNoticeLabels = {
  outage: {
    label: 'Thông báo tạm ngừng',
    coming: (from: string, to: string) => `Trang sẽ tạm ngừng từ ${from} đến ${to}.`,
    now: (to: string) => `Trang đang tạm ngừng một phần, dự kiến đến ${to}.`,
  },
  social: {
    title: 'Tài khoản mạng xã hội chính thức',
    intro: 'Ngoài các tài khoản dưới đây, đơn vị không có tài khoản nào khác.',
    on: (network: string, label: string) => `${network}: ${label}`,
  },
} as const
