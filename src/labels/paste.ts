/** What is said after pasting into an editor. */
export const pasteLabels = {
  pictures: (count: number): string =>
    `${count} ảnh không dán theo được. Hãy lưu ảnh ra máy rồi chèn bằng nút “+” của ô nội dung.`,
  tables: 'Bảng được dán thành từng dòng chữ. Hãy xem lại thứ tự các cột.',
} as const
