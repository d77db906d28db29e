import { THEMES } from '@/domain/display/display'
import { portalLabels as t } from '@/labels/portal'
import { Icon } from '@/portal/Icon'

const SIZE_STEPS = ['smaller', 'usual', 'larger'] as const

/**
 * The buttons for text size, contrast and theme. A plain form: the server keeps the choice in a cookie and sends the
 * page again. It is drawn for a reader who has chosen nothing; `withDisplay` sets the state of the others.
 */
export function DisplayForm() {
  return (
    <form className="display" method="post" action="/hien-thi" aria-label={t.display.label}>
      <fieldset>
        <legend className="visually-hidden">{t.display.size}</legend>
        {SIZE_STEPS.map((step) => {
          const [sign, name] = t.display.sizes[step]
          return (
            <button key={step} name="size" value={step} aria-label={name} title={name}>
              {sign}
            </button>
          )
        })}
      </fieldset>
      <button name="contrast" value="toggle" aria-pressed="false" title={t.display.contrastTitle}>
        <Icon name="contrast" /> <span className="display-word">{t.display.contrast}</span>
      </button>
      <fieldset>
        <legend className="visually-hidden">{t.display.theme}</legend>
        {THEMES.map((theme) => (
          <button
            key={theme}
            name="theme"
            value={theme}
            aria-pressed={theme === 'auto'}
            aria-label={t.display.themes[theme]}
            title={t.display.themes[theme]}
          >
            <Icon name={theme} />
          </button>
        ))}
      </fieldset>
    </form>
  )
}
