import { RATING_LEVELS, type RATED_TYPES } from '@/domain/rating/rating'
import { ratingLabels as t } from '@/labels/rating'
import { ratingPath } from '@/portal/paths'

type Props = { type: (typeof RATED_TYPES)[number]; subjectId: string }

/** How content readers are with an item: three buttons and one to send, without JavaScript. */
export function RatingForm({ type, subjectId }: Props) {
  return (
    <form className="rating" action={ratingPath} method="post">
      <input type="hidden" name="noi-dung" value={subjectId} />
      <fieldset>
        <legend>{t.question[type]}</legend>
        <div className="rating-levels">
          {RATING_LEVELS.map((level) => (
            <label key={level}>
              <input type="radio" name="muc" value={level} required />
              <span>{t.levels[level]}</span>
            </label>
          ))}
          <button type="submit">{t.submit}</button>
        </div>
      </fieldset>
      <p className="note">{t.note}</p>
    </form>
  )
}
