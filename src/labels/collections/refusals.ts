/** Why a save or a deletion was refused, and what to do instead. Nothing typed is lost by reading them. */
export const refusals = {
  statusByButton:
    'Trạng thái và các mục do hệ thống ghi chỉ đổi bằng nút Gửi biên tập, Trình duyệt, Duyệt, Trả lại, Gỡ bài. Nếu văn bản vừa được chuyển bước trong lúc bạn sửa, hãy tải lại trang.',
  newStartsAsDraft: 'Văn bản mới luôn bắt đầu là bản nháp. Hãy lưu rồi dùng các nút để chuyển bước.',
  accountClosed: 'Tài khoản của bạn đã tắt. Hãy liên hệ người quản trị.',
  published: 'Bài đang đăng không sửa trực tiếp được. Hãy bấm "Sửa bài đã đăng" trước.',
  withdrawn: 'Bài đã gỡ không sửa trực tiếp được. Hãy bấm "Mở lại" trước.',
  editNotYours:
    'Ở bước này bạn không sửa được nội dung. Bản nháp và bài bị trả lại do cộng tác viên, biên tập viên của đơn vị sửa; bài chờ duyệt, đã duyệt do biên tập viên, Trưởng Ban Biên tập sửa.',
  scheduleByButton: 'Bài đã duyệt thì đổi giờ bằng nút "Đổi lịch".',
  unitNotYours: 'Hãy chọn một đơn vị bạn được phân công viết hoặc biên tập.',
  unitMissing: 'Hãy chọn đơn vị: bạn có nhiều phân công hoặc chưa được phân công.',
  foreignNode: (type: string): string =>
    `Nội dung có phần “${type}” mà trình soạn thảo ở đây không tạo ra. Hãy xóa phần đó hoặc nhập lại bằng trình soạn thảo rồi lưu.`,
  hiddenFile:
    'Nội dung có ảnh hoặc tệp không còn, hoặc của đơn vị khác mà bạn không xem được. Hãy xóa ảnh đó khỏi nội dung, tải ảnh của mình lên rồi lưu.',
  slugFixed:
    'Đường dẫn đã cố định từ lần đăng đầu tiên nên không đổi được. Hãy giữ đường dẫn cũ; tiêu đề vẫn sửa được.',
  deleteOnlyDrafts:
    'Chỉ xóa được bản nháp chưa từng được duyệt, do người viết hoặc biên tập viên. Bài đã duyệt thì hủy lịch hoặc gỡ.',
  ledgerFixed:
    'Nhật ký tuyên truyền đã ghi thì không sửa nội dung, không xóa. Nội dung sai thì sửa bài rồi duyệt bản mới, hoặc gỡ bài.',
  auditFixed: 'Nhật ký thao tác chỉ ghi thêm, không sửa, không xóa.',
  reportFixed: 'Báo cáo đã chốt không sửa, không xóa. Hãy ghi điều chỉnh.',
  inUse: 'Đang được dùng nên không xóa được. Hãy tắt hoặc ghi ngày kết thúc.',
  unitCycle:
    'Một đơn vị không thể thuộc chính nó hoặc thuộc đơn vị cấp dưới của nó. Hãy chọn đơn vị cấp trên khác.',
  ownSuccessor:
    'Một đơn vị không thể kế thừa chính nó. Hãy chọn đơn vị khác, hoặc để trống nếu không có đơn vị kế thừa.',
  badDay: 'Hãy ghi ngày có thật, dạng ngày/tháng/năm, ví dụ 23/11/2026.',
  noOffset: (value: string): string =>
    `Giờ “${value.slice(0, 40)}” không ghi múi giờ nên không rõ là lúc nào. Hãy chọn lại ngày giờ trong ô này, hoặc gửi dạng 2026-11-23T08:00:00+07:00.`,
  badColour: (value: string): string =>
    `“${value.slice(0, 40)}” không phải là mã màu. Hãy ghi dấu # và sáu chữ số thập lục phân, ví dụ #0B5394, hoặc để trống.`,
  badUrl: 'Hãy dán đường dẫn đầy đủ, bắt đầu bằng https:// hoặc http://.',
  endBeforeStart: 'Ngày kết thúc đến trước ngày bắt đầu. Hãy chọn lại một trong hai ngày.',
  firstUserClosed: 'Không tạo tài khoản từ trang này. Hãy dùng đường dẫn thiết lập in ra khi khởi động.',
  shortPassword: 'Mật khẩu phải có ít nhất 10 ký tự.',
  userKept: 'Không xóa tài khoản: tên người còn trong nhật ký. Hãy tắt "Đang làm việc".',
  ownAccountOnly: 'Bạn chỉ đổi được họ tên và mật khẩu của mình. Việc khác do người quản trị làm.',
  ownAssignments: 'Không ai tự phân công hoặc tự tắt tài khoản của mình. Hãy nhờ người quản trị khác.',
  lastAdministrator:
    'Phải còn ít nhất một người quản trị đang làm việc. Hãy giao vai trò Quản trị cho người khác trước.',
  assignmentNeedsUnit: 'Mỗi vai trò, trừ Quản trị, phải gắn với một đơn vị. Hãy chọn đơn vị.',
  delegatorIsYou: 'Bạn chỉ ủy quyền phần duyệt của chính mình. Hãy để trống ô người ủy quyền.',
  delegationFixed:
    'Ủy quyền đã ghi thì chỉ chấm dứt sớm được, không sửa mục khác. Hãy chấm dứt rồi tạo ủy quyền mới.',
  quotaUnit: 'Hãy chọn đơn vị bạn được phân công làm Văn phòng.',
  badPeriodKey:
    'Kỳ không đúng với loại chỉ tiêu. Ví dụ: tuần 2026-W47, tháng 2026-11, quý 2026-Q4, 6 tháng 2026-H2, năm 2026.',
} as const
