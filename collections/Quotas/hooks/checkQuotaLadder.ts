import type { CollectionBeforeChangeHook } from 'payload'
import { fieldRefusal } from '@/access/refuse'
import { checkLadder } from '@/domain/reminder/checkLadder'
import { collectionLabels } from '@/labels/collections'
import { ladderSteps } from '@/queries/reminder/ladderSteps'

const { issues } = collectionLabels.ladder

/** Refuses a ladder with a step that could never be due, or would remind nobody. */
export const checkQuotaLadder: CollectionBeforeChangeHook = ({ collection, data, originalDoc, req }) => {
  if (data.ladder === undefined) return data
  const [issue] = checkLadder(data.period ?? originalDoc?.period ?? 'week', ladderSteps(data.ladder))
  if (!issue) return data
  const sentence = issues[issue.code as keyof typeof issues](Number(issue.params?.days))
  throw fieldRefusal(req, collection.slug, issue.path, sentence)
}
