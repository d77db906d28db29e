/** The part of Payload's field configuration this needs. */
type FieldLike = {
  readonly type?: string
  readonly name?: string
  readonly fields?: readonly FieldLike[]
  readonly tabs?: readonly FieldLike[]
}

const isOrHolds = (field: FieldLike, name: string): boolean =>
  field.name === name ||
  (field.name === undefined && (field.fields ?? []).some((each) => isOrHolds(each, name)))

/** Which tab of the form holds the field with this path; null when it stands outside the tabs. */
export const tabOfField = (fields: readonly FieldLike[], path: string): number | null => {
  const [name = ''] = path.split('.')
  const tabs = fields.find(({ type }) => type === 'tabs')?.tabs ?? []
  const index = tabs.findIndex((tab) => (tab.fields ?? []).some((field) => isOrHolds(field, name)))
  return index === -1 ? null : index
}

const namesIn = (field: FieldLike): string[] =>
  field.name === undefined ? (field.fields ?? []).flatMap(namesIn) : [field.name]

/** The fields people fill in: those inside the tabs. What the system writes stands beside them. */
export const tabFieldNames = (fields: readonly FieldLike[]): string[] =>
  (fields.find(({ type }) => type === 'tabs')?.tabs ?? []).flatMap((tab) =>
    (tab.fields ?? []).flatMap(namesIn),
  )

const FOCUSABLE = 'input:not([type=hidden]), textarea, select, button, [contenteditable="true"]'

/** The element of a field as Payload renders it; the editor of the text is the one without an id. */
const elementOf = (form: ParentNode, path: string): HTMLElement | null => {
  const byId = form.querySelector<HTMLElement>(`#field-${CSS.escape(path.replaceAll('.', '__'))}`)
  return byId ?? (path === 'body' ? form.querySelector<HTMLElement>('.rich-text-lexical') : null)
}

const nextFrame = () => new Promise<void>((resolve) => requestAnimationFrame(() => resolve()))
/** How many frames a tab gets to show its fields. */
const PATIENCE = 30

/** Opens the tab of a field, scrolls to it and puts the cursor into it. False when the form does not show it. */
export async function goToField(
  form: HTMLElement,
  fields: readonly FieldLike[],
  path: string,
): Promise<boolean> {
  const tab = tabOfField(fields, path)
  if (tab !== null) form.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[tab]?.click()
  for (let frame = 0; frame < PATIENCE; frame += 1) {
    const element = elementOf(form, path)
    if (element) {
      element.scrollIntoView({ block: 'center' })
      const target = element.matches(FOCUSABLE) ? element : element.querySelector<HTMLElement>(FOCUSABLE)
      target?.focus({ preventScroll: true })
      return true
    }
    await nextFrame()
  }
  return false
}
