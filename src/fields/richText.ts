import {
  AlignFeature,
  BlockquoteFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnderlineFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import type { FieldHook } from 'payload'
import { fieldRefusal } from '@/access/refuse'
import { wrongLexicalNode } from '@/domain/text'
import { collectionLabels } from '@/labels/collections'

/**
 * The editor of long texts: what a government page needs and no more. Links go to addresses, not to
 * working documents (those are private). The heading of level 1 is the page's title.
 */
const bodyEditor = () =>
  lexicalEditor({
    features: [
      ParagraphFeature(),
      HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
      BoldFeature(),
      ItalicFeature(),
      UnderlineFeature(),
      UnorderedListFeature(),
      OrderedListFeature(),
      BlockquoteFeature(),
      AlignFeature(),
      LinkFeature({ enabledCollections: [] }),
      UploadFeature({ enabledCollections: ['media'] }),
      FixedToolbarFeature(),
      InlineToolbarFeature(),
    ],
  })

/** A save may come from anywhere; what the editor does not write would break, or slip through, later checks. */
const refuseForeignNodes: FieldHook = ({ collection, path, req, value }) => {
  const wrong = wrongLexicalNode(value)
  if (wrong === null) return value
  const sentence = collectionLabels.refusals.foreignNode(wrong)
  throw fieldRefusal(req, collection?.slug ?? '', path.join('.'), sentence)
}

/** The long text of a document: the editor, and the same limits for whoever saves without it. */
export const bodyInput = () => ({
  type: 'richText' as const,
  editor: bodyEditor(),
  hooks: { beforeValidate: [refuseForeignNodes] },
})
