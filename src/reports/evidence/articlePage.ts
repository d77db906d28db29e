import type { FrozenArticle, FrozenPicture } from '@/domain/publication/frozen'
import { formatDateTime, isInstant, type Instant } from '@/domain/time/instant'
import { evidenceLabels as labels } from '@/labels/evidence'
import { escapeXml as escape } from '@/reports/official/docx/xml'
import { fileNameOf, localHtml } from '@/reports/evidence/localHtml'

/** What the ledger says of the edition shown. */
export type ShownEdition = {
  publishedAt: Instant
  /** Where it stood, or null when it had no address of ours. */
  address: string | null
  hash: string
  /** The site's root, without a closing slash. */
  site: string
}

const STYLE =
  'body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.05rem/1.6 "Times New Roman",serif;color:#000}' +
  'img{max-width:100%;height:auto}figure{margin:1rem 0}figcaption,footer,.facts{font-size:.9rem;color:#333}' +
  'footer{border-top:1px solid;margin-top:2rem;overflow-wrap:anywhere}@media print{body{margin:0}}'

/** Where a picture is, seen from a page of the archive. */
const toFile = (name: string): string => `../${labels.files.pictures}/${encodeURIComponent(name)}`

const figure = (picture: FrozenPicture): string => {
  const name = fileNameOf(picture.url)
  if (name === null) return ''
  const words = [picture.caption, picture.credit].filter(Boolean).join(' – ')
  const caption = words ? `<figcaption>${escape(words)}</figcaption>` : ''
  return `<figure><img src="${escape(toFile(name))}" alt="${escape(picture.alt)}">${caption}</figure>`
}

const facts = (article: FrozenArticle, { publishedAt }: ShownEdition): string => {
  const { source } = article
  const origin = source && [source.name, source.author, source.url].filter(Boolean).join(', ')
  return [
    labels.published(formatDateTime(publishedAt)),
    `${labels.unit}: ${article.unit.name}`,
    article.section ? `${labels.section}: ${article.section.name}` : '',
    article.byline ? `${labels.byline}: ${article.byline}` : '',
    origin ? `${labels.source}: ${origin}` : '',
    source && isInstant(source.publishedAt) ? formatDateTime(source.publishedAt) : '',
  ]
    .filter(Boolean)
    .map(escape)
    .join(' · ')
}

/** An article as it was published, as one page that opens without the site, its pictures in the folder beside. */
export const articlePage = (article: FrozenArticle, edition: ShownEdition): string => {
  const { cover, gallery, videoUrl } = article
  const { site, address, hash } = edition
  const others = gallery.filter(({ mediaId }) => mediaId !== cover?.mediaId)
  const where = address ? `<p>${labels.address}: ${escape(address)}</p>` : ''
  return [
    `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>${escape(article.title)}</title>`,
    `<meta name="viewport" content="width=device-width"><style>${STYLE}</style></head><body><article>`,
    `<h1>${escape(article.title)}</h1><p class="facts">${facts(article, edition)}</p>`,
    article.lead ? `<p><strong>${escape(article.lead)}</strong></p>` : '',
    cover ? figure(cover) : '',
    localHtml(article.bodyHtml, { site, toFile }),
    ...others.map(figure),
    videoUrl ? `<p>${labels.video}: ${escape(videoUrl)}</p>` : '',
    `</article><footer>${where}<p>${escape(labels.fingerprint(hash))}</p></footer></body></html>\n`,
  ].join('\n')
}

/** The files of ours the page shows, each once. */
export const filesOf = ({ cover, gallery, bodyHtml }: FrozenArticle): string[] => {
  const shown = [cover, ...gallery].flatMap((picture) => (picture ? [picture.url] : []))
  const inBody = [...bodyHtml.matchAll(/\ssrc="(\/tep\/[^"]+)"/g)].map(([, address = '']) => address)
  return [...new Set([...shown, ...inBody].flatMap((address) => fileNameOf(address) ?? []))]
}
