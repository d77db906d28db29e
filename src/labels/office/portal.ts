/** Words of confirming by hand that an article stands on the portal. */
export const portal = {
  title: 'Xác nhận trên Cổng',
  intro:
    'Chỉ cần khi chỉ tiêu đếm tin, bài đã xác nhận trên Cổng. Thời điểm xác nhận là lúc bấm nút, nên hãy xác nhận trước khi hết kỳ.',
  link: 'Đường dẫn bài trên Cổng',
  linkHelp: 'Dán địa chỉ đầy đủ, bắt đầu bằng https://',
  submit: 'Xác nhận',
  done: (at: string): string => `Đã xác nhận lúc ${at}.`,
  confirmed: (at: string, by: string | null): string =>
    by ? `${by} xác nhận lúc ${at}:` : `Đã thấy trên Cổng lúc ${at}:`,
} as const
