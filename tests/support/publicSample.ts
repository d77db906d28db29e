import sharp from 'sharp'
import { toLexical } from '@/seed/text/toLexical'
import { CHECKED } from './newsroom'
import { createAccount, firstAdministrator, firstId, logIn, type Person } from './people'
import type { TestServer } from './startServer'

type Saved = { doc: { id: string; slug?: string } }
type Shown = { hash: string }

/** Long words, marks above and below, an address that does not fit a phone: what breaks layouts. */
const BODY = `Ủy ban nhân dân thị trấn Ngã Năm, nơi Ỷ Lan từng ghé; chữ Ẫ, Ổ, Ệ, Ữ đứng cạnh nhau.

## Điểm mới của quy trình

- Nộp hồ sơ trực tuyến toàn trình
- Nhận kết quả tại nhà, không thu phí giao trả

### Ý kiến của người dân

> Trước đây phải đi lại ba lần, nay chỉ cần ngồi ở nhà.

1. Đăng nhập bằng tài khoản định danh
2. Chọn thủ tục

Xem https://dichvucong.gov.vn/p/home/dvc-chi-tiet-thu-tuc-hanh-chinh.html?ma_thu_tuc=1.009742.000.00.00.H01 trước khi nộp.`

/** One more than a list shows on a page; too different to be taken for the same piece. */
const TITLES = [
  'Khai trương Bộ phận Một cửa số',
  'Hội thi cán bộ dân vận khéo',
  'Cấp phép xây dựng qua mạng',
  'Bản đồ quy hoạch cập nhật quý IV',
  'Doanh nghiệp gặp lãnh đạo Ban',
  'Chữ ký số miễn phí cho hộ kinh doanh',
  'Lịch tiếp công dân tháng Mười hai',
  'Tuyển dụng viên chức năm 2027',
  'Xe buýt nối hai khu công nghiệp',
  'Kết quả đo mức độ hài lòng',
  'Tổ công nghệ cộng đồng về ấp',
  'Phòng cháy mùa khô ở nhà xưởng',
  'Thu phí không dùng tiền mặt',
  'Nước sạch về xã đảo Hòn Nghệ',
  'Đường ven biển thông xe kỹ thuật',
  'Ngày hội việc làm cho thanh niên',
  'Số hóa hồ sơ lưu trữ đất đai',
  'Đề án vị trí việc làm được duyệt',
  'Lao động nước ngoài: mẫu đơn mới',
  'Trồng thêm một vạn cây xanh',
  'Kiểm tra an toàn thực phẩm bếp ăn',
]

/** Uneven like a photograph: browsers do not count a plain area as a picture when they look for the largest one. */
const uneven = { type: 'gaussian', mean: 128, sigma: 40 } as const

async function upload(person: Person, unit: string, alt: string, background: string): Promise<string> {
  const image = await sharp({ create: { width: 800, height: 500, channels: 3, background, noise: uneven } })
    .tint(background)
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt, unit, caption: `${alt} sáng 20/11.`, credit: 'Văn phòng' }))
  form.set('file', new Blob([new Uint8Array(image)], { type: 'image/jpeg' }), 'anh.jpg')
  return (await person.post<Saved>('/api/media', form)).doc.id
}

/**
 * Content of every kind, published over the API on the server's own day, and the addresses of the pages that show it:
 * an article with everything an article can have, enough others for a second page, a slogan, procedures.
 */
export async function publishSample(server: TestServer) {
  const administrator = await firstAdministrator(server)
  const unit = await firstId(administrator, '/api/units?depth=0&where[parent][exists]=false')
  const hire = async (email: string, role: string) => {
    await createAccount(administrator, { email, fullName: 'Người mẫu', assignments: [{ role, unit }] })
    return logIn(server, email)
  }
  const writer = await hire('bientap@nhip.test', 'editor')
  const officer = await hire('canbotthc@nhip.test', 'procedureOfficer')
  const chief = await hire('truongban@nhip.test', 'editorInChief')
  const section = await firstId(writer, '/api/sections?depth=0')
  const topic = await firstId(writer, '/api/topics?depth=0&where[active][equals]=true')

  async function publish(collection: string, data: object): Promise<Saved['doc']> {
    const { doc } = await writer.post<Saved>(`/api/${collection}`, { unit, ...data })
    const path = `/api/${collection}/${doc.id}/step`
    const hashSeenBy = async (person: Person) => (await person.get<Shown>(path)).hash
    if (collection === 'procedures')
      await officer.post(path, { action: 'confirm', hash: await hashSeenBy(officer) })
    await writer.post(path, { action: 'submit' })
    await chief.post(path, { action: 'approve', hash: await hashSeenBy(chief), checklist: CHECKED })
    return (await writer.get<{ id: string; slug: string }>(
      `/api/${collection}/${doc.id}?depth=0`,
    )) as Saved['doc']
  }

  const article = (title: string, extra: object = {}) =>
    publish('articles', {
      title,
      kind: 'video',
      lead: `${title}: những điều người dân và doanh nghiệp cần biết.`,
      body: toLexical(`Nội dung của bài ${title}.`),
      videoUrl: 'https://video.nhip.test/huong-dan',
      section,
      topics: [topic],
      ...extra,
    })

  for (const title of TITLES) await article(title)
  const pictures = [
    await upload(writer, unit, 'Người dân nộp hồ sơ', '#3a6ea5'),
    await upload(writer, unit, 'Quầy hướng dẫn', '#a5663a'),
  ]
  const [cover] = pictures
  const full = await article('Rút ngắn thời gian giải quyết thủ tục: mỗi hồ sơ bớt được ba ngày chờ', {
    kind: 'photo',
    videoUrl: null,
    cover,
    gallery: pictures,
    byline: 'Nguyễn Thị Ỷ Nhi',
    body: toLexical(BODY),
    isRepost: true,
    source: {
      name: 'Cổng Thông tin điện tử Chính phủ',
      author: 'Minh Anh',
      url: 'https://chinhphu.nhip.test/rut-ngan-thoi-gian',
      publishedAt: '2026-11-19T01:00:00.000Z',
    },
  })
  const wording = 'Lấy sự hài lòng của người dân, doanh nghiệp làm thước đo chất lượng phục vụ!'
  await publish('slogans', {
    text: wording,
    approvedWording: wording,
    topics: [topic],
    authority: 'Ban Tuyên giáo và Dân vận',
    documentNumber: '12-CV/BTGDV',
    documentOn: '2026-11-02',
    scan: await upload(writer, unit, 'Văn bản thống nhất khẩu hiệu', '#eeeeee'),
    effectiveFromOn: '2026-11-10',
    effectiveToOn: '2026-12-31',
  })
  const code = '1.009742.000.00.00.H01'
  await publish('procedures', {
    code,
    name: 'Cấp giấy chứng nhận đăng ký đầu tư',
    field: 'Đầu tư',
    level: 'Cấp tỉnh',
    agency: 'Ban Quản lý',
    decisionNumber: '123/QĐ-UBND',
    decisionOn: '2026-11-02',
    effectiveFromOn: '2026-11-10',
    nationalUrl: 'https://dichvucong.nhip.test/1.009742',
    body: toLexical(BODY),
  })
  const slugOf = async (path: string) => (await writer.get<{ slug: string }>(path)).slug
  return {
    administrator,
    logo: cover,
    unit,
    article: `/tin-bai/${full.slug}`,
    preview: `/xem-truoc/articles/${full.id}`,
    section: `/chuyen-muc/${await slugOf(`/api/sections/${section}`)}`,
    topic: `/chu-de/${await slugOf(`/api/topics/${topic}`)}`,
    unitPage: `/don-vi/${await slugOf(`/api/units/${unit}`)}`,
    procedure: `/thu-tuc/${code}`,
  }
}

export type PublicSample = Awaited<ReturnType<typeof publishSample>>
