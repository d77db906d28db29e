type Params = Readonly<Record<string, string | number>>

/** Names of fields inside a sentence. */
const FIELDS: Readonly<Record<string, string>> = {
  title: 'tiêu đề',
  slug: 'đường dẫn',
  kind: 'thể loại',
  unit: 'đơn vị',
  section: 'chuyên mục',
  topics: 'chủ đề',
  lead: 'tóm tắt',
  cover: 'ảnh đại diện',
  body: 'nội dung',
  gallery: 'bộ ảnh',
  videoUrl: 'địa chỉ video',
  byline: 'bút danh',
  'source.name': 'tên nguồn',
  'source.author': 'tác giả ở nguồn',
  'source.url': 'đường dẫn nguồn',
  'source.publishedAt': 'thời gian đăng ở nguồn',
  publishAt: 'giờ đăng',
  removeAt: 'giờ gỡ',
  text: 'nội dung khẩu hiệu',
  authority: 'cơ quan thống nhất',
  documentNumber: 'số văn bản',
  documentOn: 'ngày văn bản',
  scan: 'bản chụp văn bản',
  approvedWording: 'câu chữ đã được thống nhất',
  effectiveFromOn: 'ngày bắt đầu',
  effectiveToOn: 'ngày kết thúc',
  code: 'mã thủ tục',
  name: 'tên thủ tục',
  field: 'lĩnh vực',
  level: 'cấp thực hiện',
  agency: 'cơ quan thực hiện',
  decisionNumber: 'số quyết định công bố',
  decisionOn: 'ngày quyết định công bố',
  nationalUrl: 'liên kết Cổng Dịch vụ công quốc gia',
  publishedAt: 'ngày đăng thực tế',
  externalUrl: 'đường dẫn bài đã đăng',
  periodKey: 'kỳ',
  reason: 'lý do',
  'checklist.secrets': 'bí mật nhà nước',
  'checklist.personalData': 'dữ liệu cá nhân',
  'checklist.photoRights': 'bản quyền ảnh',
  'checklist.maps': 'bản đồ, chủ quyền',
}

/** `{where}` is the field's name, the other names are the issue's params. `code@path` comes before `code`. */
const SENTENCES: Readonly<Record<string, string>> = {
  missing: 'Chưa có {where}. Hãy điền vào ô này.',
  'missing@unit': 'Chưa chọn đơn vị. Hãy chọn đơn vị đứng tên.',
  'missing@kind': 'Chưa chọn thể loại. Hãy chọn tin, bài, ảnh, video hoặc infographic.',
  'missing@section': 'Chưa chọn chuyên mục. Hãy chọn một chuyên mục để bài hiện đúng chỗ trên trang.',
  'missing@topics': 'Chưa chọn chủ đề. Hãy chọn ít nhất một chủ đề tuyên truyền.',
  'missing@lead': 'Chưa có tóm tắt. Hãy viết một, hai câu nói điều chính của bài.',
  'missing@body': 'Chưa có nội dung. Hãy nhập nội dung trước khi gửi.',
  'missing@gallery': 'Bài ảnh chưa có ảnh nào. Hãy thêm ảnh vào bộ ảnh.',
  'missing@videoUrl': 'Bài video chưa có địa chỉ video. Hãy dán địa chỉ bắt đầu bằng https://.',
  'missing@slug': 'Chưa có đường dẫn. Hãy nhập tiêu đề có chữ hoặc số rồi lưu lại.',
  'missing@source.name': 'Bài đăng lại chưa ghi tên nguồn. Hãy ghi tên cơ quan hoặc báo đã đăng.',
  'missing@source.url': 'Bài đăng lại chưa có đường dẫn nguồn. Hãy dán địa chỉ bài gốc.',
  'missing@source.publishedAt':
    'Bài đăng lại chưa ghi thời gian đăng ở nguồn. Hãy chọn ngày, giờ của bài gốc.',
  'missing@scan': 'Chưa có bản chụp văn bản thống nhất khẩu hiệu. Hãy tải bản chụp lên.',
  'missing@approvedWording':
    'Chưa có câu chữ đã được thống nhất. Hãy chép nguyên văn từ văn bản của cơ quan thống nhất.',
  pictureNeeded: 'Infographic chưa có hình. Hãy thêm ảnh đại diện hoặc ảnh trong bộ ảnh.',
  altMissing: 'Ảnh thứ {position} ở mục {where} chưa có mô tả. Hãy mở ảnh và ghi ảnh chụp gì, ở đâu.',
  'altMissing@cover': 'Ảnh đại diện chưa có mô tả. Hãy mở ảnh và ghi ảnh chụp gì, ở đâu.',
  'altMissing@scan': 'Bản chụp văn bản chưa có mô tả. Hãy mở tệp và ghi đó là văn bản nào.',
  fileGone:
    'Tệp thứ {position} ở mục {where} không còn trong kho tư liệu. Hãy chọn lại tệp hoặc bỏ khỏi bài.',
  uploadUnfinished:
    'Có ảnh trong nội dung chưa tải lên xong. Hãy đợi tải xong, hoặc xóa ảnh đó rồi chèn lại.',
  badWebAddress: 'Mục {where} không phải địa chỉ trang web. Hãy dán địa chỉ đầy đủ, bắt đầu bằng https://.',
  sourceToCome: 'Thời gian đăng ở nguồn đang ở tương lai. Hãy sửa lại theo bài gốc.',
  slugTaken:
    'Đường dẫn “{slug}” đã có bài khác dùng. Hãy đổi tiêu đề hoặc sửa đường dẫn, ví dụ thêm ngày hay địa danh.',
  removeBeforePublish: 'Giờ gỡ đến trước giờ đăng. Hãy chọn giờ gỡ muộn hơn, hoặc để trống nếu không gỡ.',
  beforeEffective: 'Giờ đăng đến trước khi có hiệu lực ({from}). Hãy chọn giờ từ lúc đó trở đi.',
  afterEffective: 'Đến giờ đăng thì đã hết hiệu lực ({until}). Hãy chọn giờ sớm hơn.',
  unsafeLink: 'Liên kết “{url}” trong nội dung không an toàn. Hãy bỏ hoặc thay bằng địa chỉ https://.',
  titleAllCaps: 'Tiêu đề viết hoa toàn bộ, khó đọc. Hãy viết thường như câu, hoặc ghi lý do giữ nguyên.',
  titleTooLong: 'Tiêu đề dài {length} ký tự, nên không quá {max}. Hãy rút gọn, hoặc ghi lý do giữ nguyên.',
  titleSimilar:
    'Tiêu đề gần giống bài “{title}” ngày {on}. Hãy kiểm tra có trùng tin không, rồi sửa hoặc ghi lý do giữ nguyên.',
  titleSimilarElsewhere:
    'Tiêu đề gần giống một bài chưa đăng của đơn vị khác (ngày {on}). Hãy hỏi Ban Biên tập có trùng tin không, rồi sửa hoặc ghi lý do giữ nguyên.',
  idCardNumber:
    'Mục {where} có {count} số giống số CCCD, CMND ({number}). Hãy xóa hoặc che số, hoặc ghi lý do giữ lại.',
  mobileNumber:
    'Mục {where} có {count} số điện thoại di động ({number}). Hãy xóa nếu là số riêng, hoặc ghi lý do giữ lại.',
  secretMark:
    'Mục {where} có dấu chỉ độ mật (MẬT, TỐI MẬT, TUYỆT MẬT). Hãy kiểm tra tài liệu gốc; nếu không phải bí mật nhà nước, ghi lý do.',
  legacyEncoding:
    'Mục {where} có chữ gõ bằng bảng mã cũ {encoding}, người đọc sẽ không đọc được. Hãy chuyển sang Unicode rồi dán lại, hoặc ghi lý do giữ nguyên.',
  wordingDiffers:
    'Nội dung khẩu hiệu khác câu chữ đã được thống nhất. Hãy sửa cho giống từng chữ, từng dấu, hoặc xin thống nhất lại.',
  badDay: 'Mục {where} không phải ngày có thật. Hãy chọn lại ngày.',
  endBeforeStart: 'Ngày kết thúc đến trước ngày bắt đầu. Hãy chọn lại một trong hai ngày.',
  alreadyOver: 'Ngày kết thúc đã qua nên sẽ không bao giờ hiện. Hãy chọn ngày khác hoặc để trống.',
  badProcedureCode:
    'Mã “{code}” không đúng dạng mã thủ tục. Hãy nhập như trên Cơ sở dữ liệu quốc gia, ví dụ 1.012753 hoặc 1.012753.H19.',
  procedureCodeTaken: 'Mã {code} đã có trong danh sách của đơn vị. Hãy sửa thủ tục đã có thay vì thêm mới.',
  confirmationMissing:
    'Chưa có người thứ hai xác nhận nội dung thủ tục. Hãy nhờ người khác đối chiếu với quyết định công bố và xác nhận.',
  confirmedByEditor:
    'Người đã viết hoặc sửa nội dung không được tự xác nhận. Hãy nhờ một người khác đối chiếu và xác nhận.',
  confirmationOutdated: 'Nội dung đã đổi sau khi được xác nhận. Hãy nhờ người xác nhận xem lại bản hiện tại.',
  checklistMissing: 'Chưa đánh dấu mục “{where}”. Hãy kiểm tra và đánh dấu trước khi duyệt.',
  reasonMissing: 'Chưa ghi lý do. Hãy ghi lý do để người nhận biết cần làm gì.',
  goesOutNow: 'Giờ đăng {wanted} đã qua: bài sẽ được đăng ngay.',

  signInFirst: 'Phiên đăng nhập đã hết hoặc chưa đăng nhập. Hãy đăng nhập rồi làm lại.',
  notFound: 'Không tìm thấy mục này, hoặc bạn không được xem. Hãy kiểm tra lại đường dẫn.',
  badRequest: 'Yêu cầu không hợp lệ. Hãy tải lại trang rồi thử lại.',
  screenOutdated:
    'Nội dung đã đổi từ lúc bạn mở trang này. Hãy tải lại trang, xem lại bản mới rồi mới duyệt.',
  approvedMeanwhile: 'Người khác vừa duyệt mục này. Hãy tải lại trang.',
  notYourUnit: 'Bạn không được phân công ở đơn vị này. Hãy nhờ người có quyền.',
  accountClosed: 'Tài khoản này đã ngừng hoạt động. Hãy liên hệ Quản trị.',
  stepNotFromHere: 'Mục này đã chuyển sang bước khác nên không làm được việc vừa chọn. Hãy tải lại trang.',
  stepNotYours: 'Bạn không được phân công làm bước này cho đơn vị này. Hãy nhờ người có quyền.',
  noPublicEdition: 'Mục này không có bản nào đang đăng nên không có gì để gỡ.',
  notOnShelf: 'Mục này không còn ở tin dự trữ: đã có người hẹn giờ đăng. Hãy tải lại trang.',
  notReserve:
    'Mục này chưa được đánh dấu “Tin dự trữ” nên khi duyệt phải có giờ đăng. Hãy chọn giờ đăng, hoặc trả lại để người viết đánh dấu.',
  reserveIsPublic:
    'Bản trước của mục này đang hiển thị trên trang nên bản sửa không để dự trữ được. Hãy chọn giờ đăng.',
  shelfOutdated:
    'Nội dung, hoặc lời của ảnh trong bài, đã đổi từ khi duyệt để dự trữ. Hãy bấm “Hủy lịch” rồi duyệt lại.',
  nothingScheduled: 'Mục này không còn lịch đăng để đổi. Hãy hủy lịch rồi duyệt lại.',
  changedContentYourself:
    'Bạn đã sửa nội dung, hoặc lời của ảnh trong bài, từ lần đăng trước nên không được tự duyệt. Hãy nhờ người duyệt khác.',
  delegatorChangedContent:
    'Người ủy quyền cho bạn đã sửa nội dung hoặc lời của ảnh nên bạn không duyệt thay được. Hãy nhờ người duyệt khác.',
  notEditableHere:
    'Bài đã đăng hoặc đã gỡ không sửa trực tiếp được. Hãy bấm “Sửa bài đã đăng” hoặc “Mở lại” trước; nội dung vừa nhập vẫn còn trên màn hình.',
  editNotYours:
    'Bạn không được phân công sửa mục này ở bước hiện tại. Hãy nhờ biên tập viên; nội dung vừa nhập vẫn còn trên màn hình.',
  editCancelsSchedule:
    'Nội dung đã đổi sau khi duyệt: lịch đăng đã hủy, mục trở về “Chờ duyệt” và cần được duyệt lại.',

  delegatorNotApprover:
    'Người ủy quyền không có quyền duyệt ở đơn vị này. Chỉ ủy quyền được quyền của chính mình.',
  delegateIsSelf: 'Không thể ủy quyền cho chính mình. Hãy chọn người khác.',
  delegateClosed: 'Tài khoản người được ủy quyền đã ngừng hoạt động. Hãy chọn người khác.',
  delegationEndsBeforeStart: 'Thời điểm kết thúc ủy quyền đến trước lúc bắt đầu. Hãy chọn lại.',
  delegationOver: 'Thời điểm kết thúc ủy quyền đã qua. Hãy chọn thời điểm sau bây giờ.',

  recordDateMissing: 'Chưa có ngày đăng thực tế. Hãy nhập ngày, giờ bài đã lên trang.',
  recordDateToCome: 'Ngày đăng thực tế đang ở tương lai. Hãy nhập ngày, giờ bài đã lên trang.',
  recordLinkMissing: 'Chưa có đường dẫn bài đã đăng. Hãy dán địa chỉ đầy đủ, bắt đầu bằng https://.',
  recordAlreadyOut: 'Mục này đã đăng hoặc đã có lịch đăng trên kênh này nên không nhập bù được nữa.',
  recordOwnSite:
    'Đường dẫn này thuộc trang do hệ thống đăng nên đã được tính. Chỉ nhập bù tin, bài đăng ở trang khác.',
  recordLinkTaken:
    'Đường dẫn này đã được nhập bù cho bài “{title}” ({on}). Hãy kiểm tra lại: mỗi tin, bài chỉ nhập một lần.',
  badMoment: 'Không đọc được {where}. Hãy ghi ngày dạng 23/11/2026 và giờ dạng 08:30.',
  exemptionPeriod: 'Kỳ không đúng với loại chỉ tiêu. Hãy chọn một kỳ trong danh sách.',
  exemptionNotJudged: 'Chỉ tiêu này không đánh giá kỳ vừa chọn nên không cần miễn. Hãy chọn kỳ khác.',
  exemptionReason: 'Chưa ghi lý do miễn. Hãy ghi lý do: lý do này được in trong báo cáo.',
  exemptionExists: 'Kỳ này đã được miễn. Hãy chọn kỳ khác.',
  confirmNotPublic: 'Bài này chưa đăng nên chưa xác nhận được. Hãy xác nhận sau khi bài đã đăng.',
  confirmNotYours:
    'Chỉ Văn phòng, biên tập viên và Trưởng Ban Biên tập của đơn vị xác nhận được. Hãy nhờ một trong những người này.',
  confirmLinkMissing: 'Chưa có đường dẫn bài trên Cổng. Hãy dán địa chỉ đầy đủ, bắt đầu bằng https://.',
  confirmOwnSite: 'Đường dẫn này thuộc trang do hệ thống đăng. Hãy dán đường dẫn của bài trên Cổng.',
  confirmedBefore: 'Bài này đã được xác nhận trước đó nên không cần xác nhận lại.',
  exemptionNotYours: 'Chỉ Văn phòng của đơn vị được miễn chỉ tiêu. Hãy nhờ Văn phòng.',
  delegationNotYours: 'Chỉ người ủy quyền hoặc Quản trị chấm dứt được ủy quyền này.',
  delegationEnded: 'Ủy quyền này đã hết hiệu lực, không cần chấm dứt nữa.',
  rowNotPlanned: 'Lượt đăng này không còn ở trạng thái dự kiến. Hãy tải lại trang.',
  rowNotPublic: 'Lượt đăng này không còn hiện trên trang nên không gỡ được. Hãy tải lại trang.',
  rowExpired: 'Giờ gỡ của lượt đăng này đã qua nên không đăng nữa.',
  rowMoved: 'Người khác hoặc hệ thống vừa thay đổi mục này. Hãy tải lại trang rồi làm lại.',
  rowNotDue: 'Lượt đăng này chưa đến giờ.',
  newerEditionOut: 'Đã có bản mới hơn được đăng, nên bản này không đăng nữa. Hãy hủy lượt đăng này.',

  duplicateKey: 'Sổ đăng có hai dòng trùng khóa.',
  keyMismatch: 'Khóa của dòng không khớp với loại, mã hoặc số bản đăng.',
  twoPublicEditions: 'Một mục có hai bản cùng hiện trên một kênh.',
  olderEditionPublic: 'Bản cũ đang hiện trong khi đã có bản mới hơn được đăng.',
  editionGap: 'Số bản đăng không liên tục.',
  contentChanged: 'Nội dung bản đăng khác lúc được duyệt: mã SHA-256 không khớp.',
  timeMissing: 'Thiếu thời điểm “{field}” so với trạng thái.',
  timeContradictsStatus: 'Có thời điểm “{field}” trái với trạng thái.',
  timesOutOfOrder: 'Thời điểm “{field}” đến trước lúc đăng.',
  approvalMissing: 'Không có thời điểm duyệt.',
  publishedBeforeApproval: 'Đăng trước khi duyệt.',
  publishedBeforeDue: 'Đăng trước giờ hẹn.',
  firstPublicationWrong: 'Thời điểm đăng lần đầu không khớp với các bản đăng.',
}

const fill = (sentence: string, params: Params): string =>
  sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(params[name] ?? slot))

/** Does this code have a sentence? */
export const hasSentence = (code: string): boolean => Object.hasOwn(SENTENCES, code)

/**
 * The Vietnamese sentence of an issue, a refusal or a notice: what, where, what to do. A code without a
 * sentence comes back as itself, so that nothing is ever shown empty.
 */
export const issueMessage = (issue: {
  readonly code: string
  readonly path?: string
  readonly params?: Params
}): string => {
  const path = issue.path ?? ''
  const sentence = SENTENCES[`${issue.code}@${path}`] ?? SENTENCES[issue.code]
  return sentence ? fill(sentence, { where: FIELDS[path] ?? path, ...issue.params }) : issue.code
}
