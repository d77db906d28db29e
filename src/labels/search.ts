/** Words of the search over everything (`/tim-kiem`). */
export const searchLabels = {
  title: 'Tìm kiếm',
  titleFor: (query: string) => `Tìm “${query}”`,
  description: 'Tìm trong tin, bài, khẩu hiệu và thủ tục hành chính đã công khai.',
  intro:
    'Tìm trong mọi nội dung đã đăng: tin, bài, khẩu hiệu, thủ tục hành chính. Gõ không dấu hoặc sai một chữ vẫn tìm được.',
  label: 'Tìm trên trang',
  placeholder: 'Tìm kiếm (không cần dấu)',
  text: 'Từ cần tìm',
  submit: 'Tìm',
  clear: 'Bỏ điều kiện lọc',
  any: 'Tất cả',
  section: 'Chuyên mục',
  unit: 'Đơn vị',
  year: 'Năm đăng',
  kinds: 'Loại nội dung',
  kind: {
    article: 'Tin, bài',
    slogan: 'Khẩu hiệu',
    procedure: 'Thủ tục hành chính',
  },
  withCount: (name: string, count: number) => `${name} (${count})`,
  found: (count: number, query: string) => `Có ${count} kết quả cho “${query}”.`,
  looseness: {
    exact: '',
    similar: 'Không có nội dung nào chứa đủ các từ đã gõ; dưới đây là những nội dung có từ gần giống.',
    some: 'Không có nội dung nào chứa đủ các từ đã gõ; dưới đây là những nội dung chứa phần lớn các từ đó.',
  },
  results: 'Kết quả',
  noMatch: (query: string) =>
    `Không tìm thấy nội dung nào cho “${query}”. Hãy thử ít chữ hơn, chữ khác, hoặc bỏ bớt điều kiện lọc.`,
  badKind: (name: string, kinds: string) => `Giá trị “${name}” phải là một trong: ${kinds}.`,
  badYear: (name: string) => `Năm “${name}” phải ghi bốn chữ số, ví dụ 2026.`,
} as const
