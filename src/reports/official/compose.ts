import { officialDocumentLabels as labels } from '@/labels/officialDocument'
import { composeBlocks } from '@/reports/official/composeBlocks'
import type { Composition, Piece, Section, Small } from '@/reports/official/composition'
import { roman } from '@/reports/official/headingNumbers'
import { line, tidy } from '@/reports/official/line'
import { LEFT_SHARE, RULE_MM } from '@/reports/official/page'
import type { Annex, OfficialDocument } from '@/reports/official/types'

/** Room for a signature and a seal. */
const SIGNATURE_MM = 24

const capitals = (text: string): string => text.toLocaleUpperCase('vi')
const rule = (widthMm: number): Small => ({ kind: 'rule', widthMm })

/** `a;` `b;` `c.` */
const closed = (items: readonly string[]): string[] =>
  items.map((item, at) => `${item}${at === items.length - 1 ? '.' : ';'}`)

const letterhead = (doc: OfficialDocument): Piece => ({
  kind: 'columns',
  leftShare: LEFT_SHARE.letterhead,
  rows: [
    {
      left: [
        ...(doc.parentBody === null ? [] : [line('parentBody', capitals(doc.parentBody))]),
        line('issuingBody', capitals(doc.issuingBody)),
        rule(RULE_MM.issuingBody),
      ],
      right: [line('nation', labels.nation), line('motto', labels.motto), rule(RULE_MM.motto)],
    },
    {
      left: [
        line('number', labels.number(doc.symbol)),
        ...(doc.sha256 === null ? [line('draft', labels.draft)] : []),
      ],
      right: [line('day', labels.day(doc.place, doc.year))],
    },
  ],
})

const heading = (doc: OfficialDocument): Piece[] => [
  line('kindName', capitals(doc.kindName), 'H1'),
  line('subject', doc.subject),
  rule(RULE_MM.subject),
]

const addressees = ({ addressees: all }: OfficialDocument): Piece[] => {
  const [first, ...others] = all
  if (first === undefined) return []
  if (others.length === 0) return [line('addressedTo', labels.addressedToOne(first))]
  return [
    line('addressedTo', labels.addressedTo),
    ...closed(all).map((text) => line('addressee', `- ${text}`, 'LI')),
  ]
}

/** The last words of the text go with the signature: it never stands on a page alone. */
const heldTogether = (pieces: Piece[]): Piece[] => {
  const last = pieces.at(-1)
  return last?.kind === 'line' ? [...pieces.slice(0, -1), { ...last, isKept: true }] : pieces
}

const closing = ({ signer, recipients }: OfficialDocument): Piece => ({
  kind: 'columns',
  leftShare: LEFT_SHARE.closing,
  rows: [
    {
      left: [
        line('recipientsHead', labels.recipients),
        ...closed(recipients).map((text) => line('recipient', `- ${text}`, 'LI')),
      ],
      right: [
        ...(signer.authority === null ? [] : [line('signerTitle', capitals(signer.authority))]),
        line('signerTitle', capitals(signer.title)),
        { kind: 'gap', heightMm: SIGNATURE_MM },
        ...(signer.name === null ? [] : [line('signerName', signer.name)]),
      ],
    },
  ],
})

const annexSection = (doc: OfficialDocument, annex: Annex): Section => ({
  isLandscape: annex.isLandscape === true,
  pieces: [
    line('annex', doc.annexes.length > 1 ? labels.annex(roman(annex.number)) : labels.onlyAnnex, 'H2'),
    line('annexTitle', capitals(annex.title)),
    line('attachedTo', labels.attachedTo(doc.kindName, doc.symbol, doc.issuingBody, doc.year)),
    ...composeBlocks(annex.blocks, 3),
  ],
})

/** Lays the document out in lines, in the order of decree 30/2020, annex I. */
export const compose = (doc: OfficialDocument): Composition => ({
  title: tidy(`${doc.kindName} ${doc.subject}`),
  author: tidy(doc.issuingBody),
  fingerprint: doc.sha256 === null ? labels.draftFingerprint : labels.fingerprint(doc.sha256),
  createdAt: doc.createdAt,
  sha256: doc.sha256,
  sections: [
    {
      isLandscape: false,
      pieces: doc.isExcerpt
        ? composeBlocks(doc.blocks, 1)
        : [
            letterhead(doc),
            ...heading(doc),
            ...addressees(doc),
            ...closed(doc.bases).map((text) => line('basis', text)),
            ...heldTogether(composeBlocks(doc.blocks, 2)),
            closing(doc),
          ],
    },
    ...doc.annexes.map((annex) => annexSection(doc, annex)),
  ],
})
