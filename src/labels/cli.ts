const list = (values: readonly string[]): string => values.join(', ')

const run = 'npm run nhip --'

/** Where the help of a command is; the empty name is the tool itself. */
const see = (command: string): string => `Xem: ${[run, command, '--help'].filter(Boolean).join(' ')}`
const at = (command: string): string => (command === '' ? '' : ` ở lệnh ${command}`)

/** What the operator's command says: help, answers, and refusals in the form what, where, what to do. */
export const cliLabels = {
  about:
    'Công cụ vận hành Nhịp. Kết quả ra stdout, lỗi ra stderr; mã thoát 0: xong, 1: bị từ chối hoặc lỗi, 2: gõ sai.',
  help: {
    usage: 'Cách dùng:',
    arguments: 'Tham số:',
    options: 'Tùy chọn:',
    commands: 'Lệnh:',
    helpOption: 'xem hướng dẫn',
    optionsWord: '[tùy chọn]',
    commandWord: '[lệnh]',
    json: 'chỉ in kết quả dạng JSON; gọi npm run -s nhip -- … để npm không in thêm',
  },
  usage: {
    unknownOption: (name: string, command: string) =>
      `Không có tùy chọn ${name}${at(command)}. ${see(command)}`,
    unknownCommand: (name: string, command: string) =>
      `Không có lệnh ${command} ${name}. ${see(command)}`.replace('  ', ' '),
    missingArgument: (name: string, command: string) =>
      `Thiếu tham số <${name}>${at(command)}. ${see(command)}`,
    missingOption: (name: string, command: string) => `Thiếu tùy chọn ${name}${at(command)}. ${see(command)}`,
    missingValue: (name: string, command: string) =>
      `Tùy chọn ${name}${at(command)} thiếu giá trị. ${see(command)}`,
    excessArguments: (command: string) => `Thừa tham số${at(command)}. ${see(command)}`,
    noCommand: (command: string) => `Chưa chọn lệnh con${at(command)}. ${see(command)}`,
    other: (command: string) => `Lệnh gõ chưa đúng. ${see(command)}`,
    badInstant: (value: string) =>
      `Thời điểm “${value}” ở --now không đúng dạng. Viết theo ISO 8601 có múi giờ, ví dụ 2026-11-23T08:00:00+07:00.`,
    badPeriod: (value: string) =>
      `Kỳ “${value}” không đúng dạng hoặc không có thật. Viết: tuần 2026-W47, tháng 2026-11, quý 2026-Q4, nửa năm 2026-H2, năm 2026, kỳ CCHC 2026-CCHC-Q1, hai ngày bất kỳ 2026-01-15..2026-03-02.`,
    badWeek: (value: string) =>
      `Tuần “${value}” không đúng dạng hoặc không có thật. Viết theo tuần ISO, ví dụ 2026-W47.`,
    badFingerprint: (value: string) =>
      `--sha256 “${value}” không phải mã kiểm tra. Ghi 12 đến 64 ký tự 0–9, a–f như ở chân trang báo cáo.`,
    badFormat: (value: string, known: readonly string[]) =>
      `Không có định dạng “${value}” ở --format. Chọn một trong: ${list(known)}.`,
    badKind: (value: string, known: readonly string[]) =>
      `Không có loại báo cáo “${value}”. Chọn một trong: ${list(known)}.`,
    badRole: (value: string, known: readonly string[]) =>
      `Không có vai trò “${value}” ở --role. Chọn một trong: ${list(known)}.`,
    badEmail: (value: string) =>
      `“${value}” ở --email không phải địa chỉ thư điện tử. Ví dụ: bientap@coquan.gov.vn.`,
    badSeed: (value: string, known: readonly string[]) =>
      `Không có bộ dữ liệu “${value}”. Chọn một trong: ${list(known)}.`,
    nameMissing: 'Họ tên ở --name đang trống. Ghi họ và tên người dùng.',
    unitNeeded: (role: string) => `Vai trò ${role} cần có đơn vị. Thêm --unit và tên ngắn của đơn vị.`,
  },
  notBuilt: (what: string) => `${what}: chưa có trong bản này. Xem các lệnh dùng được: ${run} --help`,
  notBuiltAbout: {
    import: 'nhập thủ tục, kế hoạch, ngày nghỉ từ tệp (chưa có trong bản này)',
    backup: 'sao lưu ra tệp (chưa có trong bản này)',
    restore: 'khôi phục từ tệp (chưa có trong bản này)',
  } as Readonly<Record<string, string>>,
  unexpected: (reason: string) =>
    `Lệnh dừng vì lỗi ngoài dự kiến: ${reason}. Chạy lại với LOG_LEVEL=debug; nếu vẫn lỗi, gửi dòng này cho người phụ trách kỹ thuật.`,
  noDatabase: (path: string) =>
    `Chưa có cơ sở dữ liệu ở ${path}. Kiểm tra DATA_DIR, DATABASE_URL, hoặc chạy npm start một lần để tạo.`,
  notMigrated:
    'Cơ sở dữ liệu chưa được nâng cấp cho bản này. Chạy lại npm start để nâng cấp, rồi chạy lại lệnh.',
  unknownUnit: (slug: string, known: readonly string[]) =>
    known.length === 0
      ? `Không có đơn vị “${slug}”: hệ thống chưa có đơn vị nào. Chạy ${run} seed reference hoặc nhập đơn vị ở trang quản trị.`
      : `Không có đơn vị “${slug}”. Các đơn vị đang có: ${list(known)}.`,

  tick: {
    about: 'chạy một lần mọi việc đã đến hạn: đăng, gỡ, chốt kỳ, nhắc việc',
    now: 'coi như đang ở thời điểm này; thời điểm này được ghi vào sổ',
    jobs: {
      publishDueItems: 'Đăng mục đến giờ',
      withdrawExpiredItems: 'Gỡ mục hết hạn',
      closeEndedPeriods: 'Chốt kỳ đã kết thúc',
      remindWhoIsBehind: 'Nhắc đơn vị chậm chỉ tiêu',
      remindOfReports: 'Nhắc hạn báo cáo',
      sendQueuedMails: 'Gửi thư điện tử',
      tellPortals: 'Báo tin cho các cổng',
      tellHub: 'Báo hub WebSub',
      forgetOldDeliveries: 'Dọn nhật ký báo tin cũ',
      readFeedSources: 'Lấy tin từ nguồn',
      lookAtPortals: 'Xem bài trên cổng',
      forgetOldMails: 'Dọn thư điện tử cũ',
      forgetOldRuns: 'Dọn lượt chạy cũ',
      eraseFeedback: 'Xóa thông tin người phản ánh đã hết hạn lưu',
    } as Readonly<Record<string, string>>,
    asOf: (when: string) => `Chạy các việc đến hạn lúc ${when}`,
    count: (name: string, count: number) => `  ${name}: ${count}`,
    done: (name: string) => `  ${name}: xong`,
    failedJob: (name: string) => `  ${name}: LỖI`,
    failed: (count: number, name: string, reason: string) =>
      `${count} lỗi khi chạy việc đến hạn (${name}: ${reason}). Mục lỗi còn nguyên; sửa nguyên nhân rồi chạy lại tick.`,
  },

  quota: {
    about: 'xem chỉ tiêu: đã đăng, sắp đăng, còn thiếu',
    unit: 'tên ngắn (slug) của đơn vị; không ghi: mọi đơn vị',
    period:
      'kỳ cần xem: 2026-W47, 2026-11, 2026-Q4, 2026-H2, 2026; hoặc khoảng ngày để xem kết quả các kỳ trong đó: 2026-CCHC-Q1, 2026-01-15..2026-03-02; không ghi: kỳ hiện tại của từng chỉ tiêu',
    none: 'Không có chỉ tiêu nào cho kỳ và đơn vị đã chọn.',
    unitLine: (name: string, slug: string) => `${name} (${slug})`,
    line: (name: string, period: string, progress: string, status: string) =>
      `  ${name}, ${period}: ${progress}, ${status}`,
    outlook: (outlook: string, deadline: string) => `    ${outlook}; hạn: ${deadline}`,
    note: (note: string) => `    ${note}`,
    item: (when: string, title: string) => `    - ${when} ${title}`,
    notCounted: (title: string, why: string) => `    - ${title}. ${why}`,
    recordLine: (name: string, span: string, sums: readonly string[]) =>
      `  ${name}, ${span}: ${sums.length > 0 ? sums.join(', ') : 'chưa có kỳ nào kết thúc'}`,
    recordSum: (count: number, kind: string, status: string) =>
      `${count} ${kind.toLowerCase()} ${status.toLowerCase()}`,
    missed: (period: string, progress: string) => `    - ${period}: ${progress}`,
    unknownPeriod: (key: string, unit: string, known: readonly string[]) =>
      known.length > 0
        ? `Đơn vị ${unit} không có kỳ ${key}. Các kỳ đã có: ${known.join(', ')}. Kỳ báo cáo sửa ở mục “Kỳ báo cáo”.`
        : `Đơn vị ${unit} chưa có kỳ báo cáo CCHC nào. Thêm ở mục “Kỳ báo cáo” rồi chạy lại.`,
  },

  report: {
    about: 'xuất báo cáo của một kỳ ra tệp',
    kind: 'loại: week (chỉ tiêu tuần), month, quarter, half, year, cchc, adhoc (công tác thông tin)',
    key: 'kỳ, ví dụ 2026-W47, 2026-11, 2026-Q4, 2026-H2, 2026, 2026-CCHC-Y, 2026-01-15..2026-03-02',
    unit: 'tên ngắn (slug) của đơn vị',
    format: 'json, csv, docx, xlsx hoặc pdf',
    out: 'tệp cần ghi; tệp cũ cùng tên bị thay',
    written: (file: string, status: string, sha256: string | null) =>
      `Đã ghi ${file} (${status}${sha256 === null ? '' : `, SHA-256 ${sha256}`}).`,
    changed: (key: string) =>
      `Báo cáo ${key} không khớp mã SHA-256 lúc chốt nên không xuất. Chạy ${run} verify và báo người phụ trách.`,
    notWritten: (file: string, reason: string) =>
      `Không ghi được tệp ${file} (${reason}). Chọn thư mục có thật và có quyền ghi.`,
  },

  seed: {
    about: 'nạp dữ liệu; chạy lại không tạo trùng',
    set: 'reference: danh mục ban đầu; sample: dữ liệu mẫu để dùng thử, nạp khi máy chủ đang dừng',
    loading: 'Đang nạp dữ liệu',
    reference: 'Đã nạp dữ liệu danh mục; dữ liệu đã có được giữ nguyên.',
    sample: 'Đã nạp dữ liệu mẫu; dữ liệu đã có được giữ nguyên.',
  },

  user: {
    about: 'tạo tài khoản, cấp lại đường dẫn đặt mật khẩu',
    createAbout: 'tạo tài khoản và in đường dẫn dùng một lần để đặt mật khẩu',
    resetAbout: 'in đường dẫn dùng một lần để đặt lại mật khẩu',
    email: 'thư điện tử dùng để đăng nhập',
    role: (roles: readonly string[]) => `vai trò: ${list(roles)}`,
    unit: 'tên ngắn (slug) của đơn vị được phân công; administrator có thể bỏ trống',
    name: 'họ và tên; không ghi: phần trước @ của thư điện tử, sửa sau ở trang quản trị',
    exists: (email: string) =>
      `Đã có tài khoản ${email}. Dùng địa chỉ khác, hoặc cấp lại đường dẫn: ${run} user reset --email ${email}`,
    unknown: (email: string) => `Không có tài khoản ${email}. Kiểm tra lại địa chỉ ở --email.`,
    closed: (email: string) =>
      `Tài khoản ${email} đã ngừng hoạt động. Quản trị bật lại tài khoản ở trang quản trị trước khi đặt lại mật khẩu.`,
    refused: (email: string, reason: string) => `Không lưu được tài khoản ${email}: ${reason}`,
    created: (email: string, role: string) => `Đã tạo tài khoản ${email} (${role}).`,
    link: (url: string, until: string) => `Đường dẫn đặt mật khẩu, dùng một lần, đến ${until}:\n  ${url}`,
  },

  feed: {
    about: 'xem nguồn tin bên ngoài',
    readAbout: 'đọc thử một nguồn tin: in tên nguồn và từng mục như khi lấy tin',
    source: 'tệp, hoặc địa chỉ http(s) của nguồn tin hay của trang có nguồn tin',
    base: 'địa chỉ của nguồn, để hiểu đường dẫn tương đối trong tệp',
    allowPrivate: 'cho đọc cả địa chỉ của máy này và mạng nội bộ',
    summary: (format: string, encoding: string, items: number, link: string | null) =>
      [format, encoding, `${items} mục`, link].filter(Boolean).join(' · '),
    warning: (sentence: string) => `Chú ý: ${sentence}`,
    noTitle: '(không có tiêu đề)',
    noDate: '(không rõ ngày đăng)',
    noLink: '(không có đường dẫn)',
    id: (id: string) => `mã: ${id}`,
    noFile: (file: string, reason: string) =>
      `Không đọc được tệp ${file} (${reason}). Kiểm tra tên tệp và quyền đọc.`,
    tooLarge: (file: string, megabytes: number) =>
      `Tệp ${file} lớn hơn ${megabytes} MB nên không đọc. Chọn tệp nhỏ hơn.`,
  },

  verify: {
    about: 'kiểm tra sổ đăng, mã băm, nhật ký thao tác, tệp thừa và tệp thiếu; hoặc đối chiếu một báo cáo',
    file: {
      option: 'tệp báo cáo đã xuất (docx, xlsx, pdf, csv, json): có đúng là báo cáo đã chốt không',
      code: 'mã SHA-256 ở chân trang báo cáo giấy, hoặc ít nhất 12 ký tự đầu',
      report: (unit: string, period: string) => `báo cáo ${period} của ${unit}`,
      same: (report: string) => `Tệp đúng từng byte với ${report}.`,
      printed: (report: string) =>
        `Mã này là của ${report}; số liệu lưu trong hệ thống còn nguyên như lúc chốt. Xuất lại để đối chiếu từng con số.`,
      noCode: (file: string) =>
        `Tệp ${file} không mang mã SHA-256 của báo cáo nào: là bản dự thảo hoặc không do hệ thống này xuất.`,
      unknown: (code: string) =>
        `Không có báo cáo đã chốt nào mang mã ${code}. Kiểm tra lại mã, hoặc báo cáo là của nơi khác.`,
      changed: (report: string) =>
        `Dữ liệu của ${report} khác lúc chốt: mã SHA-256 không khớp. Giữ nguyên hiện trạng, báo người phụ trách và đối chiếu bản sao lưu.`,
      differs: (file: string, report: string) =>
        `Tệp ${file} mang mã của ${report} nhưng không giống bản xuất lại: tệp đã bị sửa, hoặc từ khi xuất đã có điều chỉnh hay đổi thông tin đơn vị. Xuất lại rồi đối chiếu.`,
      notRead: (file: string, reason: string) =>
        `Không đọc được tệp ${file} (${reason}). Kiểm tra lại đường dẫn ở --file.`,
    },
    areas: {
      ledger: 'Sổ đăng',
      reports: 'Báo cáo đã chốt',
      audit: 'Nhật ký thao tác',
      media: 'Tư liệu',
      files: 'Tệp trong thư mục',
    },
    checked: (area: string, count: number) => `${area}: đã kiểm tra ${count}`,
    sound: 'Không có gì sai.',
    problem: (area: string, name: string, sentence: string) => `- ${area}, ${name}: ${sentence}`,
    more: (count: number) => `… và ${count} vấn đề khác.`,
    failed: (count: number, first: string) =>
      `Kiểm tra thấy ${count} vấn đề (${first}). Không sửa tay cơ sở dữ liệu: giữ nguyên hiện trạng, báo người phụ trách và đối chiếu bản sao lưu.`,
    sentences: {
      pictureMissing: 'Thiếu tệp “{file}” mà bản đăng đang dùng. Chép lại tệp từ bản sao lưu.',
      reportChanged: 'Nội dung báo cáo khác lúc chốt: mã SHA-256 không khớp.',
      reportMisfiled: 'Đơn vị hoặc kỳ của báo cáo không khớp nội dung đã chốt.',
      reportRepeated: 'Một kỳ của một đơn vị có hai báo cáo.',
      auditChanged: 'Một dòng nhật ký đã bị sửa: mã băm không khớp.',
      auditGap: 'Chuỗi nhật ký bị đứt: thiếu, thừa hoặc đổi thứ tự dòng.',
      fileMissing: 'Thiếu tệp “{file}” của tư liệu này. Chép lại tệp từ bản sao lưu.',
      fileChanged: 'Tệp “{file}” khác lúc tải lên: mã SHA-256 không khớp. Chép lại tệp từ bản sao lưu.',
      fileOrphaned: 'Không tư liệu nào dùng tệp này. Nếu không cần, hãy xóa tệp.',
    } as Readonly<Record<string, string>>,
  },

  doctor: {
    about: 'khám môi trường: Node, cấu hình, thư mục, ổ đĩa, cơ sở dữ liệu, đồng hồ, trang, chân trang, thư',
    marks: { ok: 'tốt', warning: 'chú ý', error: 'LỖI' },
    line: (mark: string, name: string, detail: string) => `[${mark}] ${name}: ${detail}`,
    failed: (count: number, first: string) => `${count} mục bị lỗi, mục đầu tiên: ${first}`,
    names: {
      node: 'Node.js',
      environment: 'Biến môi trường',
      folder: 'Thư mục dữ liệu',
      disk: 'Ổ đĩa',
      database: 'Cơ sở dữ liệu',
      clock: 'Đồng hồ',
      server: 'Máy chủ',
      site: 'Trang công khai',
      feeds: 'Nguồn tin RSS',
      footer: 'Chân trang',
      mail: 'Thư điện tử',
    },
    node: (version: string) => `phiên bản ${version}`,
    nodeOld: (version: string, needed: string) =>
      `phiên bản ${version} quá cũ. Cài Node.js từ ${needed} trở lên.`,
    environment: (publicUrl: string, database: string) =>
      `hợp lệ; địa chỉ công khai ${publicUrl}, cơ sở dữ liệu ${database}`,
    folder: (dir: string) => `ghi được vào ${dir}`,
    folderMissing: (dir: string) => `chưa có ${dir}. Chạy npm start một lần để tạo, hoặc sửa DATA_DIR.`,
    disk: (free: string) => `còn trống ${free}`,
    diskLow: (free: string, dir: string) => `chỉ còn trống ${free} ở ${dir}. Dọn bớt hoặc mở rộng ổ đĩa.`,
    gigabytes: (amount: number) => `${amount.toFixed(1).replace('.', ',')} GB`,
    database: (kind: string) => `${kind}, kết nối được và đã nâng cấp`,
    clock: (local: string) => `${local} theo giờ Việt Nam (Asia/Ho_Chi_Minh)`,
    clockWrong: (local: string, limit: string) =>
      `đồng hồ máy chỉ ${local}, sớm hơn dữ liệu đã ghi (${limit}). Chỉnh lại giờ máy, bật đồng bộ NTP.`,
    zoneWrong: (shown: string) =>
      `múi giờ Asia/Ho_Chi_Minh của máy cho kết quả ${shown} thay vì UTC+7. Cài lại dữ liệu múi giờ (ICU) của Node.js.`,
    server: (port: number) => `đang chạy ở cổng ${port}`,
    serverDown: (port: number) =>
      `không chạy ở cổng ${port} nên chưa kiểm tra trang và nguồn tin. Chạy npm start.`,
    serverUnready: (port: number, status: number) =>
      `đang chạy ở cổng ${port} nhưng chưa sẵn sàng (/readyz trả ${status}). Xem nhật ký của máy chủ.`,
    reached: (url: string) => `mở được ${url}`,
    unreached: (url: string, reason: string) =>
      `không mở được ${url} (${reason}). Kiểm tra PUBLIC_URL và máy chủ trung gian.`,
    notFeed: 'nội dung không phải RSS',
    footer: (unit: string) => `đủ thông tin bắt buộc của ${unit}`,
    footerNoUnit: 'chưa chọn đơn vị chủ quản trang. Chọn ở Cấu hình trang.',
    footerMissing: (unit: string, fields: readonly string[]) =>
      `${unit} còn thiếu: ${list(fields)}. Điền ở trang quản trị, mục Đơn vị (Nghị định 174/2026/NĐ-CP, Điều 93 khoản 1).`,
    footerSample: (unit: string, fields: readonly string[]) =>
      `${unit} còn để giá trị mẫu: ${list(fields)}. Thay bằng thông tin thật ở trang quản trị, mục Đơn vị (Nghị định 174/2026/NĐ-CP, Điều 93 khoản 1).`,
    mail: (host: string) => `đăng nhập được vào ${host}, sẵn sàng gửi`,
    mailOff:
      'chưa cấu hình máy chủ thư: chỉ nhắc việc trong ứng dụng, thư giữ ở Hộp thư đi. Đặt SMTP_URL và MAIL_FROM nếu cần gửi thư.',
    mailFailed: (host: string, code: string, advice: string) =>
      `không dùng được máy chủ thư ${host} (${code}). ${advice}`,
    mailAdvice: {
      account: 'Kiểm tra tên và mật khẩu trong SMTP_URL; ký tự đặc biệt viết theo mã %, ví dụ @ là %40.',
      encryption:
        'Kiểm tra chứng chỉ của máy chủ; máy chủ nội bộ có chứng chỉ tự cấp thì thêm ?tls.rejectUnauthorized=false vào SMTP_URL, không hỗ trợ mã hóa thì thêm ?ignoreTLS=true.',
      connection:
        'Kiểm tra tên máy chủ, cổng (587 cho smtp://, 465 cho smtps://) và tường lửa. Thư đang chờ được gửi lại tự động.',
      other: 'Hỏi người quản lý máy chủ thư, kèm mã lỗi này.',
    },
    mailStuck: (count: number) =>
      `${count} thư gửi lỗi trong 7 ngày qua. Xem ở trang quản trị, mục Thư điện tử.`,
  },
} as const
