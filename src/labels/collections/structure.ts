import { portalFields, portalMatch } from './portal'

/** People, units and the lists editors choose from. */
export const users = {
  singular: 'Người dùng',
  plural: 'Người dùng',
  description: 'Chỉ người quản trị tạo tài khoản và phân công. Thôi việc thì tắt "Đang làm việc", không xóa.',
  fields: {
    email: 'Thư điện tử',
    fullName: 'Họ và tên',
    position: 'Chức vụ',
    department: ['Phòng, ban', 'Nơi công tác; quyền hạn do phân công quyết định.'],
    assignments: ['Phân công', 'Mỗi dòng là một vai trò ở một đơn vị, gồm cả các đơn vị cấp dưới.'],
    role: 'Vai trò',
    unit: ['Đơn vị', 'Người quản trị toàn hệ thống thì để trống.'],
    calendarTokenHash: 'Dấu của liên kết lịch',
    calendarTokenAt: 'Tạo liên kết lịch lúc',
    searchText: 'Từ khóa',
    active: ['Đang làm việc', 'Tắt thì không đăng nhập được nữa.'],
  },
} as const

export const delegations = {
  singular: 'Ủy quyền duyệt',
  plural: 'Ủy quyền duyệt',
  description: 'Tự hết hiệu lực. Người nhận ủy quyền không được ủy quyền lại.',
  fields: {
    delegator: 'Người ủy quyền',
    delegate: ['Người duyệt thay', 'Người đang làm việc trong phạm vi đơn vị.'],
    unit: ['Đơn vị', 'Ủy quyền duyệt trong đơn vị này và các đơn vị cấp dưới.'],
    startsAt: 'Từ lúc',
    endsAt: 'Đến lúc',
    reason: ['Lý do', 'Ví dụ: đi công tác, nghỉ phép.'],
    revokedAt: ['Chấm dứt lúc', 'Điền để chấm dứt sớm.'],
  },
} as const

export const units = {
  singular: 'Đơn vị',
  plural: 'Đơn vị',
  description: 'Cây đơn vị. Giải thể, sáp nhập thì ghi ngày kết thúc và đơn vị kế thừa, không xóa.',
  fields: {
    name: ['Tên đơn vị', 'Tên đầy đủ theo quyết định thành lập.'],
    shortName: 'Tên gọi tắt',
    slug: ['Đường dẫn', 'Để trống, hệ thống tự đặt theo tên.'],
    kind: ['Loại', 'Ví dụ: ban quản lý, phòng, ủy ban nhân dân xã.'],
    parent: 'Thuộc đơn vị',
    path: 'Vị trí trong cây',
    validFromOn: 'Hoạt động từ ngày',
    validToOn: 'Đến hết ngày',
    successor: 'Đơn vị kế thừa',
    order: ['Thứ tự', 'Số nhỏ đứng trước.'],
    managingBody: 'Cơ quan quản lý trang',
    parentBody: 'Cơ quan chủ quản',
    address: 'Địa chỉ',
    email: 'Thư điện tử',
    phone: 'Điện thoại',
    responsiblePerson: 'Người chịu trách nhiệm nội dung',
    responsibleTitle: 'Chức danh',
    portalUrl: 'Địa chỉ trang của đơn vị',
    logo: [
      'Logo',
      'Hiện ở đầu trang công khai của đơn vị và đơn vị cấp dưới chưa có logo. Nên dùng ảnh PNG vuông.',
    ],
    colour: [
      'Màu chủ đạo',
      'Dạng #RRGGBB, ví dụ #0B5394. Màu quá nhạt hoặc quá đậm được tự chỉnh để chữ luôn đọc được (tương phản ít nhất 4,5:1), cả giao diện sáng và tối. Để trống thì dùng màu chung.',
    ],
    ...portalFields,
    reportPlace: ['Địa danh', 'Ghi trước ngày tháng của báo cáo. Ví dụ: An Giang.'],
    reportSymbol: ['Ký hiệu báo cáo', 'Phần sau “Số: …/”. Ví dụ: BC-BQL.'],
    reportAddressees: [
      'Kính gửi',
      'Mỗi dòng một nơi. Để trống thì lấy nơi nhận ở mục Tuyến báo cáo của đơn vị.',
    ],
    reportBases: [
      'Căn cứ',
      'Mỗi dòng một căn cứ, in đầu báo cáo. Văn phòng tự cập nhật khi văn bản thay đổi.',
    ],
    signerAuthority: [
      'Quyền hạn ký',
      'Ví dụ: TM. ỦY BAN NHÂN DÂN, KT. TRƯỞNG BAN. Để trống nếu người đứng đầu ký.',
    ],
    signerTitle: ['Chức vụ người ký', 'Ví dụ: TRƯỞNG BAN.'],
    signerName: 'Họ tên người ký',
    reportRecipients: ['Nơi nhận', 'Mỗi dòng một nơi. Ví dụ: Như trên; Lưu: VT, VP.'],
    searchText: 'Từ khóa',
  },
  portalMatch,
} as const

const listed = {
  name: 'Tên',
  slug: ['Đường dẫn', 'Để trống, hệ thống tự đặt theo tên.'],
  order: ['Thứ tự', 'Số nhỏ đứng trước.'],
  active: ['Đang dùng', 'Tắt để không chọn được nữa; nội dung cũ giữ nguyên.'],
} as const

export const sections = {
  singular: 'Chuyên mục',
  plural: 'Chuyên mục',
  description: 'Mục của trang. Khác với chủ đề tuyên truyền.',
  fields: listed,
} as const

export const topics = {
  singular: 'Chủ đề',
  plural: 'Chủ đề',
  description: 'Nội dung tuyên truyền theo kế hoạch năm; mỗi chủ đề có một nguồn RSS.',
  fields: { ...listed, kind: 'Loại' },
  kind: { communication: 'Tuyên truyền', disclosure: 'Công khai thông tin' },
} as const

export const channels = {
  singular: 'Hình thức',
  plural: 'Hình thức, kênh',
  description: 'Cách đưa thông tin đến người dân.',
  fields: { ...listed, kind: 'Loại', online: 'Trên mạng' },
  kind: {
    website: 'Trang thông tin điện tử',
    noticeBoard: 'Bảng tin, niêm yết',
    loudspeaker: 'Truyền thanh',
    billboard: 'Pa nô, áp phích, băng rôn',
    ledScreen: 'Màn hình điện tử',
    leaflet: 'Tờ rơi, tờ gấp',
    facebook: 'Facebook',
    zalo: 'Zalo',
    tiktok: 'TikTok',
    press: 'Báo chí',
    television: 'Truyền hình',
    meeting: 'Hội nghị, cuộc họp',
    training: 'Tập huấn',
    dialogue: 'Đối thoại',
    contest: 'Cuộc thi, hội thi',
    governmentBulletin: 'Công báo',
    culturalEvent: 'Văn hóa, văn nghệ',
    other: 'Khác',
  },
} as const

export const holidays = {
  singular: 'Ngày nghỉ',
  plural: 'Ngày nghỉ, làm bù',
  description: 'Nhập theo thông báo hằng năm. Ngày nghỉ không tự miễn chỉ tiêu.',
  fields: { name: 'Tên', on: 'Ngày', kind: 'Loại' },
  kind: { holiday: 'Nghỉ lễ', compensatory: 'Nghỉ bù', swapWorking: 'Làm bù' },
} as const

/** A line of a person's assignments. */
export const assignmentRow = { singular: 'Phân công', plural: 'Phân công' } as const
