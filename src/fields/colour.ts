import type { TextFieldSingleValidation } from 'payload'
import { shadesOf } from '@/domain/brand/shades'
import { collectionLabels } from '@/labels/collections'

/** A colour "#RRGGBB" that readable shades can be made of, or none: anything else is refused at its field. */
export const checkColour: TextFieldSingleValidation = (value) =>
  !value || shadesOf(value) !== null || collectionLabels.refusals.badColour(value)
