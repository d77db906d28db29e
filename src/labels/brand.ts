/** The name of the product and what it is for. */
export const brandLabels = {
  name: 'Nhịp',
  purpose: 'Đăng tin, công khai thông tin đúng hẹn',
  titleSuffix: ' – Nhịp',
} as const
