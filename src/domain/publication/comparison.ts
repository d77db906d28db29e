/** What an edit changes for readers, field by field: data for the comparison an approver reads. */

export type Part = { kind: 'same' | 'added' | 'removed'; text: string }

export type FieldChange = {
  field: string
  parts: Part[]
  /** The words are the same; formatting, links or pictures between them are not. */
  isFormatOnly?: boolean
}

export type PictureChange = {
  kind: 'added' | 'removed' | 'changed'
  place: 'cover' | 'gallery' | 'body' | 'scan'
  alt: string
  /** Set when the picture stayed and its words changed. */
  words?: Part[]
}

/** `fields` and `pictures` list changes only; both empty means nothing changed. */
export type Comparison = { fields: FieldChange[]; pictures: PictureChange[] }
