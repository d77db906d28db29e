import { fetchRefusalSentence } from './fetch'

type Params = Readonly<Record<string, string | number>>

const READING: Readonly<Record<string, (params: Params) => string>> = {
  'http.status': ({ address, status }) =>
    `${address} trả lời lỗi ${status}. Hãy mở địa chỉ này trong trình duyệt để kiểm tra.`,
  'http.gone': ({ address }) =>
    `${address} báo nguồn tin đã bị bỏ hẳn (lỗi 410). Hãy tìm địa chỉ mới của nguồn.`,
  'feed.page': ({ address }) =>
    `${address || 'Tệp này'} là một trang web, không phải nguồn tin RSS, Atom hay JSON Feed. Hãy tìm biểu tượng RSS trên trang đó và dán địa chỉ của nó.`,
  'feed.notFeed': ({ address }) =>
    `Nội dung ở ${address || 'tệp này'} không phải nguồn tin RSS, Atom hay JSON Feed. Hãy kiểm tra lại địa chỉ.`,
  'feed.empty': ({ address }) =>
    `${address || 'Tệp này'} không có nội dung. Hãy thử lại sau hoặc báo đơn vị quản lý trang đó.`,
  'feed.hostile': ({ address }) =>
    `Nguồn tin ở ${address || 'tệp này'} chứa khai báo thực thể nguy hiểm nên không được đọc. Hãy báo đơn vị quản lý trang đó.`,
  'feed.tooDeep': ({ address }) =>
    `Nguồn tin ở ${address || 'tệp này'} lồng quá nhiều lớp nên không được đọc. Hãy báo đơn vị quản lý trang đó.`,
}

const WARNINGS: Readonly<Record<string, (count: number) => string>> = {
  encoding: () => 'Bảng mã thật khác bảng mã nguồn khai báo; đã đọc theo bảng mã thật.',
  legacyEncoding: () => 'Có chữ gõ bằng phông cũ (TCVN3 hoặc VNI); đã chuyển sang Unicode, nên xem lại dấu.',
  mojibake: () => 'Có chữ bị mã hóa hai lần; đã sửa, nên xem lại dấu.',
  truncated: () => 'Nguồn bị cắt giữa chừng; chỉ lấy các mục còn nguyên.',
  tooManyItems: (count) => `Nguồn có quá nhiều mục; chỉ đọc ${count} mục đầu.`,
  noTitle: (count) => `${count} mục không có tiêu đề.`,
  noLink: (count) => `${count} mục không có đường dẫn đọc được.`,
  noDate: (count) => `${count} mục không có ngày đăng tin cậy.`,
  noId: (count) => `${count} mục không có mã riêng; nhận ra bằng đường dẫn.`,
  repeated: (count) => `${count} mục lặp lại trong nguồn; chỉ lấy một lần.`,
  titleCut: (count) => `${count} tiêu đề quá dài đã được cắt bớt.`,
}

/** Why a feed could not be read: what, where, what to do. */
export function readingSentence(code: string, params: Params): string {
  if (code.startsWith('fetch.')) return fetchRefusalSentence({ code: code.slice('fetch.'.length), params })
  return READING[code]?.(params) ?? `Không đọc được nguồn tin (${code}). Hãy thử lại sau.`
}

/** What was put right in a feed, or looks wrong. */
export const readingWarning = (code: string, count: number): string => WARNINGS[code]?.(count) ?? code

export const feedFormats: Readonly<Record<string, string>> = {
  rss: 'RSS',
  rdf: 'RSS 1.0 (RDF)',
  atom: 'Atom',
  json: 'JSON Feed',
}
