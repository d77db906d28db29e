import type { Footer, Unit } from '../types'

type Row = [slug: string, name: string, shortName: string, kind: string]

const under =
  (parent: string | null) =>
  ([slug, name, shortName, kind]: Row): Unit => ({ slug, name, shortName, kind, parent })

/** Footer of a unit with a site of its own; addresses, phones and names are samples. */
const footer = (body: string, parentBody: string, host: string, person: string, title: string): Footer => ({
  managingBody: body,
  parentBody,
  address: 'Số 02, đường Ví Dụ (địa chỉ mẫu)',
  email: `lienhe@${host}`,
  phone: '0200 000 0000',
  responsiblePerson: person,
  responsibleTitle: title,
  portalUrl: `https://${host}`,
})

const PROVINCE = 'Ủy ban nhân dân tỉnh An Giang'
const COMMUNE = 'Ủy ban nhân dân xã Vĩnh Phong'
const BORDER_BOARD = 'Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn'

const roots: readonly Unit[] = [
  {
    ...under(null)(['ubnd-tinh-an-giang', PROVINCE, 'UBND tỉnh An Giang', 'Ủy ban nhân dân tỉnh']),
    footer: footer(PROVINCE, 'Chính phủ', 'angiang.example', 'Trần Văn B', 'Trưởng Ban Biên tập'),
  },
  under(null)([
    'ubnd-tinh-lang-son',
    'Ủy ban nhân dân tỉnh Lạng Sơn',
    'UBND tỉnh Lạng Sơn',
    'Ủy ban nhân dân tỉnh',
  ]),
  {
    ...under(null)([
      'bql-kktck-dong-dang-lang-son',
      BORDER_BOARD,
      'Ban Quản lý KKTCK Đồng Đăng - Lạng Sơn',
      'Ban quản lý',
    ]),
    footer: footer(
      BORDER_BOARD,
      'Ủy ban nhân dân tỉnh Lạng Sơn',
      'bqlkktck.example',
      'Nông Văn D',
      'Chánh Văn phòng',
    ),
  },
]

/** Plan 000 names office, board and one-stop desk, and "the divisions and two subordinate units" without names. */
const economicZone: readonly Row[] = [
  ['lanh-dao-ban', 'Lãnh đạo Ban', 'Lãnh đạo Ban', 'Lãnh đạo'],
  ['van-phong-bql', 'Văn phòng Ban Quản lý', 'Văn phòng', 'Văn phòng'],
  ['ban-bien-tap-trang-web', 'Ban Biên tập Trang Web của Ban Quản lý', 'Ban Biên tập', 'Ban biên tập'],
  ['bo-phan-mot-cua', 'Bộ phận Một cửa', 'Bộ phận Một cửa', 'Bộ phận một cửa'],
  ['phong-quan-ly-dau-tu', 'Phòng Quản lý Đầu tư', 'Phòng Quản lý Đầu tư', 'Phòng'],
  [
    'phong-quy-hoach-xay-dung',
    'Phòng Quy hoạch, Xây dựng và Môi trường',
    'Phòng Quy hoạch, Xây dựng',
    'Phòng',
  ],
  ['phong-doanh-nghiep-lao-dong', 'Phòng Doanh nghiệp và Lao động', 'Phòng Doanh nghiệp, Lao động', 'Phòng'],
  ['trung-tam-ha-tang', 'Trung tâm Quản lý, khai thác hạ tầng', 'Trung tâm Hạ tầng', 'Đơn vị trực thuộc'],
  ['ban-quan-ly-du-an', 'Ban Quản lý dự án đầu tư xây dựng', 'Ban Quản lý dự án', 'Đơn vị trực thuộc'],
]

/** Plans 003 and 004. */
const province: readonly Row[] = [
  [
    'ct-ubnd-tinh-an-giang',
    'Chủ tịch Ủy ban nhân dân tỉnh',
    'Chủ tịch UBND tỉnh',
    'Chủ tịch Ủy ban nhân dân',
  ],
  ['vp-ubnd-tinh-an-giang', 'Văn phòng Ủy ban nhân dân tỉnh', 'Văn phòng UBND tỉnh', 'Văn phòng'],
  ['so-noi-vu-an-giang', 'Sở Nội vụ', 'Sở Nội vụ', 'Sở, ngành'],
  ['so-tu-phap-an-giang', 'Sở Tư pháp', 'Sở Tư pháp', 'Sở, ngành'],
  ['so-tai-chinh-an-giang', 'Sở Tài chính', 'Sở Tài chính', 'Sở, ngành'],
  ['so-khcn-an-giang', 'Sở Khoa học và Công nghệ', 'Sở KH&CN', 'Sở, ngành'],
  ['so-nnmt-an-giang', 'Sở Nông nghiệp và Môi trường', 'Sở NN&MT', 'Sở, ngành'],
  ['so-gddt-an-giang', 'Sở Giáo dục và Đào tạo', 'Sở GD&ĐT', 'Sở, ngành'],
  ['so-y-te-an-giang', 'Sở Y tế', 'Sở Y tế', 'Sở, ngành'],
  ['so-cong-thuong-an-giang', 'Sở Công Thương', 'Sở Công Thương', 'Sở, ngành'],
  ['so-xay-dung-an-giang', 'Sở Xây dựng', 'Sở Xây dựng', 'Sở, ngành'],
  ['so-dan-toc-ton-giao-an-giang', 'Sở Dân tộc và Tôn giáo', 'Sở Dân tộc và Tôn giáo', 'Sở, ngành'],
  ['so-van-hoa-the-thao-an-giang', 'Sở Văn hoá và Thể thao', 'Sở Văn hoá và Thể thao', 'Sở, ngành'],
  ['thanh-tra-tinh-an-giang', 'Thanh tra tỉnh', 'Thanh tra tỉnh', 'Sở, ngành'],
  ['bql-kkt-phu-quoc', 'Ban Quản lý Khu kinh tế Phú Quốc', 'Ban Quản lý KKT Phú Quốc', 'Ban quản lý'],
  [
    'cong-ttdt-tinh-an-giang',
    'Cổng Thông tin điện tử tỉnh An Giang',
    'Cổng TTĐT tỉnh',
    'Cổng thông tin điện tử',
  ],
]

const commune: readonly Row[] = [
  [
    'ct-ubnd-xa-vinh-phong',
    'Chủ tịch Ủy ban nhân dân xã Vĩnh Phong',
    'Chủ tịch UBND xã',
    'Chủ tịch Ủy ban nhân dân',
  ],
  ['phong-vhxh-vinh-phong', 'Phòng Văn hóa - Xã hội xã Vĩnh Phong', 'Phòng Văn hóa - Xã hội', 'Phòng'],
  [
    'ttpvhcc-vinh-phong',
    'Trung tâm Phục vụ hành chính công xã Vĩnh Phong',
    'Trung tâm PVHCC xã',
    'Bộ phận một cửa',
  ],
]

const borderBoard: readonly Row[] = [
  ['van-phong-bql-kktck', 'Văn phòng Ban Quản lý KKTCK', 'Văn phòng', 'Văn phòng'],
  ['ttqlck', 'Trung tâm Quản lý cửa khẩu', 'TTQLCK', 'Đơn vị trực thuộc'],
]

const langSon: readonly Row[] = [
  ['so-noi-vu-lang-son', 'Sở Nội vụ tỉnh Lạng Sơn', 'Sở Nội vụ', 'Sở, ngành'],
  [
    'trung-tam-pvhcc-lang-son',
    'Trung tâm Phục vụ hành chính công tỉnh Lạng Sơn',
    'Trung tâm PVHCC',
    'Bộ phận một cửa',
  ],
]

/** Bodies of plan 003 (2025) that plan 004 (2026) has under other names; the exact day is not in the plans. */
const succeeded: readonly Unit[] = [
  {
    ...under('ubnd-tinh-an-giang')([
      'so-vhttdl-an-giang',
      'Sở Văn hóa, Thể thao và Du lịch',
      'Sở VH,TT&DL',
      'Sở, ngành',
    ]),
    validToOn: '2025-12-31',
    successor: 'so-van-hoa-the-thao-an-giang',
  },
]

/** Issuing units of the five plans with their departments, parents before children. */
export const units: readonly Unit[] = [
  ...roots,
  ...economicZone.map(under('bql-kkt-an-giang')),
  ...province.map(under('ubnd-tinh-an-giang')),
  ...succeeded,
  {
    ...under('ubnd-tinh-an-giang')([
      'ubnd-xa-vinh-phong',
      COMMUNE,
      'UBND xã Vĩnh Phong',
      'Ủy ban nhân dân xã',
    ]),
    footer: footer(COMMUNE, PROVINCE, 'vinhphong.example', 'Lê Văn C', 'Chủ tịch UBND xã'),
  },
  ...commune.map(under('ubnd-xa-vinh-phong')),
  ...borderBoard.map(under('bql-kktck-dong-dang-lang-son')),
  ...langSon.map(under('ubnd-tinh-lang-son')),
]
