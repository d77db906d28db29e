/** Addresses of the public pages (interface.md, "Public routes"), relative to the site's root. */
const segment = (value: string) => encodeURIComponent(value)

export const homePath = '/'
export const articlesPath = '/tin-bai'
export const slogansPath = '/khau-hieu'
export const proceduresPath = '/thu-tuc'
export const documentsPath = '/van-ban'
export const feedsPath = '/rss'
export const searchPath = '/tim-kiem'
export const contactPath = '/lien-he'
export const receiptPath = '/lien-he/tra-cuu'
export const ratingPath = '/danh-gia'
export const embedPagePath = '/nhung'

export const articlePath = (slug: string) => `/tin-bai/${segment(slug)}`
export const sectionPath = (slug: string) => `/chuyen-muc/${segment(slug)}`
export const topicPath = (slug: string) => `/chu-de/${segment(slug)}`
export const unitPath = (slug: string) => `/don-vi/${segment(slug)}`
export const procedurePath = (code: string) => `/thu-tuc/${segment(code)}`
export const sitemapPath = (name: string) => `/sitemap-${name}.xml`
export const sloganPath = (id: string) => `${slogansPath}#${segment(id)}`
