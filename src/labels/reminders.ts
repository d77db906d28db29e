/** What a reminder of a quota is filled with; periods and deadlines come as words already. */
export type QuotaWords = {
  quota: string
  unit: string
  period: string
  published: number
  planned: number
  missing: number
  minimum: number
  /** "hết Chủ nhật 22/11/2026" */
  deadline: string
  /** Names of the departments whose turn it is; often none. */
  roster: readonly string[]
  link: string
}

const FOOTER = 'Thư này do hệ thống Nhịp gửi tự động, không cần trả lời.'

const greeting = (name: string): string => `Kính gửi: ${name}`
const numbers = ({ published, minimum, planned, missing }: QuotaWords): string[] => [
  `- Đã đăng: ${published}/${minimum}`,
  `- Đã duyệt, sắp đăng: ${planned}`,
  `- Còn thiếu: ${missing}`,
]
const turn = (roster: readonly string[]): string[] =>
  roster.length > 0 ? [`Đến lượt viết: ${roster.join(', ')}.`] : []

/** Mails are plain text: what it is about, the numbers, what to do, one link. */
const letter = (name: string, paragraphs: readonly (readonly string[])[]): string =>
  [[greeting(name)], ...paragraphs, [FOOTER]]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')

export const reminderLabels = {
  behind: {
    subject: ({ period, missing }: QuotaWords): string => `Nhắc chỉ tiêu: ${period} còn thiếu ${missing}`,
    text: (name: string, words: QuotaWords): string =>
      letter(name, [
        [`${words.unit}, ${words.period}, chỉ tiêu “${words.quota}”:`, ...numbers(words)],
        [`Hạn: ${words.deadline}.`, ...turn(words.roster)],
        [`Xem và xử lý: ${words.link}`],
      ]),
  },
  missed: {
    subject: ({ period }: QuotaWords): string => `Không đạt chỉ tiêu: ${period}`,
    text: (name: string, words: QuotaWords): string =>
      letter(name, [
        [
          `${words.unit}, ${words.period}, chỉ tiêu “${words.quota}” không đạt: đã đăng ${words.published}/${words.minimum}.`,
        ],
        [`Xem chi tiết: ${words.link}`],
      ]),
  },
  /** Pasted into a chat: short, no greeting, the link last so that it stays clickable. */
  chat: (words: QuotaWords): string =>
    [
      `Nhắc chỉ tiêu ${words.period}`,
      `${words.unit}: “${words.quota}”`,
      `Đã đăng ${words.published}/${words.minimum}, sắp đăng ${words.planned}, còn thiếu ${words.missing}.`,
      `Hạn: ${words.deadline}.`,
      ...turn(words.roster),
      words.link,
    ].join('\n'),
  copy: {
    button: 'Sao chép lời nhắc để gửi Zalo',
    copied: 'Đã sao chép. Dán vào nhóm Zalo để gửi.',
    failed: 'Trình duyệt không cho sao chép. Hãy bôi đen lời nhắc dưới đây rồi sao chép.',
    text: 'Lời nhắc',
  },
  password: {
    subject: 'Đặt lại mật khẩu Nhịp',
    text: (name: string, link: string): string =>
      letter(name, [
        [
          'Có yêu cầu đặt lại mật khẩu cho tài khoản của ông/bà. Mở đường dẫn sau trong vòng một giờ để đặt mật khẩu mới:',
        ],
        [link],
        ['Nếu không yêu cầu, hãy bỏ qua thư này; mật khẩu giữ nguyên.'],
      ]),
  },
  report: {
    subject: ({ report, due }: { report: string; due: string }): string =>
      `Nhắc hạn báo cáo: ${report}, hạn ${due}`,
    text: (
      name: string,
      { report, unit, due, link }: { report: string; unit: string; due: string; link: string },
    ): string =>
      letter(name, [[`${unit} cần hoàn thành ${report}.`, `Hạn gửi: ${due}.`], [`Xem và xử lý: ${link}`]]),
  },
} as const
