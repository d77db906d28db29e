import { PatternCircles, PatternLines } from '@visx/pattern'
import { scaleBand, scaleLinear } from '@visx/scale'
import { Bar, Line } from '@visx/shape'
import { radarLabels } from '@/labels/radar'
import { StatusMark } from '@/admin/office/StatusMark'
import type { Tone } from '@/admin/office/types'
import type { BarProps, BarStatus, StripProps } from './types'

const { strip: t } = radarLabels
const SIZE = { width: 360, plot: 56, row: 15 } as const
const HEIGHT = SIZE.plot + 2 * SIZE.row + 4
/** An empty period still shows as a box. */
const LEAST = 3
const TONES: Record<BarStatus, Tone> = { met: 'good', missed: 'bad', exempt: 'calm' }

function Bars({ id, bars, minimum }: StripProps) {
  const x = scaleBand({ domain: bars.map(({ key }) => key), range: [0, SIZE.width], padding: 0.25 })
  const most = Math.max(minimum, ...bars.map(({ published }) => published))
  const y = scaleLinear({ domain: [0, most], range: [SIZE.plot, 4] })
  const topOf = ({ published, status }: BarProps) =>
    Math.min(y(status === 'exempt' ? minimum : published), SIZE.plot - LEAST)
  const fills = { met: undefined, missed: `url(#${id}-lines)`, exempt: `url(#${id}-dots)` }
  const centre = x.bandwidth() / 2
  return (
    <>
      <PatternLines
        id={`${id}-lines`}
        width={5}
        height={5}
        strokeWidth={2}
        orientation={['diagonal']}
        className="radar-strip__lines"
      />
      <PatternCircles id={`${id}-dots`} width={5} height={5} radius={1} className="radar-strip__dots" />
      {bars.map((bar) => {
        const left = x(bar.key) ?? 0
        const fill = fills[bar.status]
        return (
          <g key={bar.key} className={`radar-strip__bar radar-strip__bar--${bar.status}`}>
            <Bar
              x={left}
              y={topOf(bar)}
              width={x.bandwidth()}
              height={SIZE.plot - topOf(bar)}
              {...(fill ? { fill } : {})}
            />
            <text x={left + centre} y={SIZE.plot + SIZE.row} textAnchor="middle">
              {t.mark[bar.status]}
            </text>
            <text
              x={left + centre}
              y={SIZE.plot + 2 * SIZE.row}
              textAnchor="middle"
              className="radar-strip__name"
            >
              {bar.short}
            </text>
          </g>
        )
      })}
      <Line
        from={{ x: 0, y: y(minimum) }}
        to={{ x: SIZE.width, y: y(minimum) }}
        className="radar-strip__minimum"
      />
    </>
  )
}

function Table({ bars }: Pick<StripProps, 'bars'>) {
  return (
    <table className="radar-strip__table">
      <thead>
        <tr>
          <th scope="col">{t.period}</th>
          <th scope="col">{t.count}</th>
          <th scope="col">{t.result}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, period, published, minimum, status, word }) => (
          <tr key={key}>
            <th scope="row">{period}</th>
            <td>{`${published}/${minimum}`}</td>
            <td>
              <StatusMark word={word} tone={TONES[status]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/**
 * How a quota ended in its last periods: one bar each, as high as what was published, with a sign under it. The sentence
 * above says the sum; the table has every number for screen readers and whoever prefers it.
 */
export function Strip(props: StripProps) {
  const { bars, sum, minimum } = props
  if (bars.length === 0) return <p className="office-facts">{sum}</p>
  return (
    <div className="radar-strip">
      <p className="office-facts">{sum}</p>
      <svg viewBox={`0 0 ${SIZE.width} ${HEIGHT}`} role="img" aria-label={sum}>
        <Bars {...props} />
      </svg>
      <p className="office-facts radar-strip__legend" aria-hidden="true">
        {t.legend}. {t.minimum(minimum)}.
      </p>
      <details className="office-details">
        <summary>{t.table}</summary>
        <Table bars={bars} />
      </details>
    </div>
  )
}
