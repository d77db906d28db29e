import { el, XML_HEAD } from '@/reports/official/docx/xml'
import type { ReportPicture } from '@/reports/official/types'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships'

type Relation = { id: string; type: string; target: string; isOutside?: boolean }

/** A `.rels` part. */
export const relationsPart = (relations: readonly Relation[]): string =>
  XML_HEAD +
  el(
    'Relationships',
    { xmlns: PACKAGE },
    ...relations.map(({ id, type, target, isOutside }) =>
      el('Relationship', {
        Id: id,
        Type: type.includes('/') ? type : `${OFFICE}/${type}`,
        Target: target,
        TargetMode: isOutside ? 'External' : undefined,
      }),
    ),
  )

/** Where the file of a picture is, inside `word/`. */
export const picturePath = ({ sha256, mediaType }: ReportPicture): string =>
  `media/${sha256}.${mediaType === 'image/png' ? 'png' : 'jpeg'}`

/** What the document refers to, gathered while it is written: a link or a picture used twice is named once. */
export const createRelations = (fixed: readonly Relation[]) => {
  const links = new Map<string, string>()
  const pictures = new Map<string, { id: string; picture: ReportPicture }>()
  return {
    linkTo(href: string): string {
      const id = links.get(href) ?? `link${links.size + 1}`
      links.set(href, id)
      return id
    },
    pictureTo(picture: ReportPicture): string {
      const known = pictures.get(picture.sha256) ?? { id: `picture${pictures.size + 1}`, picture }
      pictures.set(picture.sha256, known)
      return known.id
    },
    pictures: (): ReportPicture[] => [...pictures.values()].map(({ picture }) => picture),
    all: (): Relation[] => [
      ...fixed,
      ...[...links].map(([target, id]) => ({ id, type: 'hyperlink', target, isOutside: true })),
      ...[...pictures.values()].map(({ id, picture }) => ({
        id,
        type: 'image',
        target: picturePath(picture),
      })),
    ],
  }
}

export type Relations = ReturnType<typeof createRelations>
