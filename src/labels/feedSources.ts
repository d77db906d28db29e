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

const pictures = (missing: number): string => (missing > 0 ? ` ${missing} ảnh không lấy được.` : '')

export const feedSourceLabels = {
  messages: {
    unchanged: 'Không có gì mới.',
    read: (items: number, added: number) => `Đọc được ${items} mục, ${added} mục mới.`,
  },
  refusals: {
    notYours: 'Chỉ biên tập viên, Trưởng Ban Biên tập và Quản trị được thử nguồn tin.',
    noAddress: 'Chưa có địa chỉ. Hãy dán địa chỉ nguồn tin hoặc trang có nguồn tin rồi thử lại.',
    noSource: 'Không tìm thấy nguồn tin này, hoặc nguồn không thuộc đơn vị của bạn.',
    byHand: 'Nguồn này không có địa chỉ nên chỉ nhập tay ở Hộp tin.',
    noItem: 'Không tìm thấy tin này, hoặc tin thuộc hộp tin của đơn vị khác.',
    drafted: 'Tin này đã có bản nháp. Hãy mở bản nháp đó để biên tập.',
    badAction: 'Hãy chọn tạo bản nháp, bỏ qua hoặc đưa lại vào hộp tin.',
  },
  draft: {
    readMore: (source: string) => `Đọc toàn văn tại ${source}`,
    bulletin: (number: string, day: string) =>
      [number && `Số ${number}`, day && `ngày ${day}`].filter(Boolean).join(', '),
    done: (title: string, missing: number) => `Đã tạo bản nháp “${title}”.${pictures(missing)}`,
    dismissed: 'Đã bỏ qua.',
    restored: 'Đã đưa lại vào hộp tin.',
  },
  bulletin: {
    title: 'Nhập bản tin không có nguồn RSS',
    intro: 'Dùng cho bản tin chỉ phát hành PDF hoặc trên trang: ghi số, ngày và tệp hoặc đường dẫn.',
    name: 'Tiêu đề',
    source: 'Nguồn',
    number: 'Số',
    numberHelp: 'Ví dụ 47/2026',
    day: 'Ngày phát hành',
    dayHelp: 'Ví dụ 23/11/2026',
    link: 'Đường dẫn',
    linkHelp: 'Dán địa chỉ đầy đủ, hoặc tải tệp PDF ở dưới.',
    file: 'Tệp PDF',
    uploading: 'Đang tải tệp…',
    uploaded: (name: string) => `Đã tải ${name}.`,
    notUploaded: 'Không tải được tệp. Hãy kiểm tra tệp PDF (tối đa 20 MB) rồi chọn lại.',
    choose: 'Chọn…',
    submit: 'Đưa vào hộp tin',
    noSource: 'Chưa chọn nguồn, hoặc nguồn không thuộc đơn vị của bạn. Hãy chọn một nguồn trong danh sách.',
    noTitle: 'Chưa có tiêu đề. Hãy ghi tên bản tin.',
    noNumber: 'Chưa có số. Hãy ghi số của bản tin.',
    noDay: 'Hãy ghi ngày phát hành có thật, dạng ngày/tháng/năm, ví dụ 23/11/2026.',
    dayAhead: 'Ngày phát hành ở tương lai. Hãy kiểm tra lại ngày.',
    noPlace: 'Chưa có đường dẫn hoặc tệp PDF. Hãy điền một trong hai.',
    badLink: 'Đường dẫn không đúng. Hãy dán địa chỉ đầy đủ, bắt đầu bằng https://.',
    noFile: 'Không tìm thấy tệp PDF vừa tải. Hãy tải lại.',
    known: 'Nguồn này đã có bản tin mang số đó trong năm. Hãy kiểm tra lại số và ngày.',
    done: (title: string) => `Đã đưa “${title}” vào hộp tin.`,
  },
  test: {
    button: 'Thử nguồn',
    testing: 'Đang đọc nguồn…',
    help: 'Xem nguồn cho những gì trước khi lưu. Không lưu gì cả.',
    noTitle: '(không có tiêu đề)',
    noDate: 'không rõ ngày đăng',
    found: (format: string, items: number) => `Đọc được: ${format}, ${items} mục.`,
    realAddress: (url: string) => `Địa chỉ nguồn thật: ${url}`,
    use: 'Dùng địa chỉ này',
    feeds: 'Các nguồn tin trang này giới thiệu:',
    picture: 'có ảnh',
    first: (count: number) => `${count} mục đầu:`,
  },
  inbox: {
    title: 'Hộp tin',
    intro:
      'Tin lấy từ các nguồn đã khai báo. Chọn tin nào thì tin đó thành bản nháp ghi rõ nguồn; tin báo chí chỉ lấy tiêu đề, tóm tắt và đường dẫn khi chưa có văn bản cho phép.',
    notYours: 'Hộp tin dành cho biên tập viên và Trưởng Ban Biên tập. Bạn chưa được phân công vai trò này.',
    empty: 'Không có tin nào ở mục này.',
    noSources: 'Chưa có nguồn tin nào. Hãy thêm nguồn đầu tiên.',
    addSource: 'Thêm nguồn tin',
    sources: 'Nguồn tin',
    sourceFacts: (state: string, at: string) => (at === '' ? state : `${state} · hỏi lúc ${at}`),
    check: 'Hỏi ngay',
    tabs: { new: 'Tin mới', drafted: 'Đã tạo bản nháp', dismissed: 'Đã bỏ qua' },
    tabsLabel: 'Các ngăn của hộp tin',
    filter: 'Nguồn đang xem',
    allSources: 'Mọi nguồn',
    seenAt: (at: string) => `lấy về ${at}`,
    publishedAt: (at: string) => `đăng ${at}`,
    noDate: 'không rõ ngày đăng',
    linkOnly: 'chỉ lấy tóm tắt và đường dẫn',
    same: (source: string) => `Trùng với tin của ${source}`,
    open: 'Xem ở nguồn',
    draft: 'Tạo bản nháp',
    draftWithPictures: 'Tạo bản nháp kèm ảnh',
    dismiss: 'Bỏ qua',
    restore: 'Đưa lại vào hộp',
    openDraft: 'Mở bản nháp',
    file: 'Tệp PDF',
    number: (number: string) => `số ${number}`,
    newer: 'Mới hơn',
    older: 'Cũ hơn',
    noTitle: '(không có tiêu đề)',
  },
} as const
