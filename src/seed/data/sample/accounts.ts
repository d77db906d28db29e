import type { Account, Role } from '../types'

const BOARD = 'bql-kkt-an-giang'

const account = (
  role: Role,
  name: string,
  fullName: string,
  position: string,
  department: string | null,
  unit: string | null = BOARD,
): Account => ({
  email: `${name}@nhip.example`,
  fullName,
  position,
  department,
  assignments: [{ role, unit }],
  printed: unit === BOARD || unit === null,
})

/** One account per role, then those who own the other units' content. Passwords are made by the demo. */
export const accounts: readonly Account[] = [
  account('contributor', 'congtacvien', 'Nguyễn Thị A', 'Chuyên viên', 'phong-quan-ly-dau-tu'),
  account('editor', 'bientap', 'Trần Văn B', 'Chuyên viên, Thư ký Ban Biên tập', 'ban-bien-tap-trang-web'),
  account('editorInChief', 'truongban', 'Lê Thị C', 'Trưởng Ban Biên tập', 'ban-bien-tap-trang-web'),
  account('office', 'vanphong', 'Phạm Văn D', 'Chuyên viên Văn phòng', 'van-phong-bql'),
  account('leader', 'lanhdao', 'Hoàng Thị E', 'Phó Trưởng ban', 'lanh-dao-ban'),
  account('procedureOfficer', 'canbotthc', 'Vũ Văn G', 'Cán bộ đầu mối kiểm soát TTHC', 'bo-phan-mot-cua'),
  account('administrator', 'quantri', 'Đặng Thị H', 'Quản trị hệ thống', 'van-phong-bql', null),
  account(
    'contributor',
    'ctv.vinhphong',
    'Danh Văn I',
    'Công chức văn hóa',
    'phong-vhxh-vinh-phong',
    'ubnd-xa-vinh-phong',
  ),
  account(
    'leader',
    'lanhdao.vinhphong',
    'Huỳnh Thị K',
    'Chủ tịch UBND xã',
    'ct-ubnd-xa-vinh-phong',
    'ubnd-xa-vinh-phong',
  ),
  account(
    'contributor',
    'ctv.dongdang',
    'Hoàng Văn L',
    'Chuyên viên',
    'van-phong-bql-kktck',
    'bql-kktck-dong-dang-lang-son',
  ),
  account(
    'editorInChief',
    'truongban.dongdang',
    'Lương Thị M',
    'Chánh Văn phòng',
    'van-phong-bql-kktck',
    'bql-kktck-dong-dang-lang-son',
  ),
  account(
    'contributor',
    'ctv.angiang',
    'Phan Văn N',
    'Chuyên viên',
    'so-noi-vu-an-giang',
    'ubnd-tinh-an-giang',
  ),
  account(
    'editorInChief',
    'truongban.angiang',
    'Bùi Thị O',
    'Trưởng Ban Biên tập',
    'vp-ubnd-tinh-an-giang',
    'ubnd-tinh-an-giang',
  ),
]
