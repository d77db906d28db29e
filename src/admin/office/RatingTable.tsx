import { ratingLabels } from '@/labels/rating'

const { screen: words, levels } = ratingLabels

/** A line of votes, ready to be shown. */
export type RatingLine = {
  key: string
  name: string
  good: number
  fair: number
  poor: number
  votes: number
  share: string
}

type Props = { title: string; what: string; lines: readonly RatingLine[]; total?: RatingLine | null }

function Row({ line, isTotal = false }: { line: RatingLine; isTotal?: boolean }) {
  return (
    <tr>
      <th scope="row">{isTotal ? <strong>{line.name}</strong> : line.name}</th>
      <td data-label={levels.good}>{line.good}</td>
      <td data-label={levels.fair}>{line.fair}</td>
      <td data-label={levels.poor}>{line.poor}</td>
      <td data-label={words.votes}>{line.votes}</td>
      <td data-label={words.share}>{line.share}</td>
    </tr>
  )
}

/** Votes per unit or per item; on a phone every row is a card. */
export function RatingTable({ title, what, lines, total = null }: Props) {
  const columns = [what, levels.good, levels.fair, levels.poor, words.votes, words.share]
  return (
    <section className="office-card">
      <h2>{title}</h2>
      <table className="office-table">
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Row key={line.key} line={line} />
          ))}
          {total ? <Row line={total} isTotal /> : null}
        </tbody>
      </table>
    </section>
  )
}
