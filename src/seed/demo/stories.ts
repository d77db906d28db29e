import type { Day } from '@/domain/time/instant'
import { articleStory } from './articleStory'
import { knownKeys } from './known'
import { workdaysBefore } from './officeHours'
import { procedureStory } from './procedureStory'
import { sloganStory } from './sloganStory'
import type { Stage } from './stage'
import type { Story } from './story'

/** Days before the first Monday on which the first procedures were entered. */
const ENTERED_BEFORE = 3

/** The stories of all documents that are not there yet. `firstMonday`: where the site's history begins. */
export async function missingStories(stage: Stage, firstMonday: Day): Promise<Story[]> {
  const { payload, content } = stage
  const [slugs, texts, codes] = await Promise.all([
    knownKeys(payload, 'articles', 'slug'),
    knownKeys(payload, 'slogans', 'text'),
    knownKeys(payload, 'procedures', 'code'),
  ])
  const siteFrom = workdaysBefore(firstMonday, ENTERED_BEFORE)
  return [
    ...content.articles.flatMap((row, index) =>
      slugs.has(row.slug) ? [] : [articleStory(stage, row, index)],
    ),
    ...content.slogans.flatMap((row, index) => (texts.has(row.text) ? [] : [sloganStory(stage, row, index)])),
    ...content.procedures.flatMap((row, index) =>
      codes.has(row.code) ? [] : [procedureStory(stage, row, siteFrom, index)],
    ),
  ]
}
