import type { Section } from '../types'

/** Chuyên mục of the site, in menu order. */
export const sections: readonly Section[] = [
  { slug: 'tin-hoat-dong', name: 'Tin hoạt động' },
  { slug: 'chi-dao-dieu-hanh', name: 'Chỉ đạo, điều hành' },
  { slug: 'cai-cach-hanh-chinh', name: 'Cải cách hành chính' },
  { slug: 'kiem-soat-thu-tuc-hanh-chinh', name: 'Kiểm soát thủ tục hành chính' },
  { slug: 'chuyen-doi-so', name: 'Chuyển đổi số' },
  { slug: 'dau-tu-doanh-nghiep', name: 'Đầu tư, doanh nghiệp' },
  { slug: 'cong-vu-cong-chuc', name: 'Công vụ, công chức' },
  { slug: 'guong-sang-cach-lam-hay', name: 'Gương sáng, cách làm hay' },
  { slug: 'pho-bien-phap-luat', name: 'Phổ biến, giáo dục pháp luật' },
  { slug: 'thong-bao', name: 'Thông báo' },
]
