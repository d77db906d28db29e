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

/**
 * The editor of long texts: what a government page needs and no more. Links go to addresses, not to
 * working documents (those are private). The heading of level 1 is the page's title.
 */
export const bodyEditor = () =>
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
