/** Words of the archive of a report's evidence (minh chứng). */
export const evidenceLabels = {
  /** Names inside the archive, plain ASCII for every unpacker. */
  files: {
    list: 'danh-sach.xlsx',
    pages: 'trang-web',
    pictures: 'anh',
    sums: 'SHA256SUMS.txt',
    missing: 'TEP-THIEU.txt',
    archive: 'minh-chung',
  },
  published: (moment: string): string => `Đăng lúc ${moment}`,
  address: 'Địa chỉ khi đăng',
  byline: 'Tác giả',
  source: 'Nguồn',
  video: 'Video',
  unit: 'Đơn vị',
  section: 'Chuyên mục',
  fingerprint: (hash: string): string => `Bản chụp từ nội dung đã duyệt và đăng. SHA-256 nội dung: ${hash}`,
  missing: (name: string): string => `Không còn tệp ${name} trong kho tư liệu.`,
  full: (name: string): string =>
    `Không đủ chỗ cho tệp ${name}: một tệp nén chỉ chứa được 4 GB và 65.535 tệp. Hãy tải ảnh này từ kho tư liệu.`,
} as const
