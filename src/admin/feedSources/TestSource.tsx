'use client'

import { useAllFormFields } from '@payloadcms/ui'
import { useState } from 'react'
import { feedSourceLabels } from '@/labels/feedSources'
import { officeLabels } from '@/labels/office'
import '../office/office.css'
import './feedSources.css'

const { test: words } = feedSourceLabels

type Item = {
  key: string
  title: string
  link: string | null
  at: string
  excerpt: string
  hasPicture: boolean
}
type Result = {
  ok?: boolean
  url?: string
  title?: string
  message?: string
  warnings?: string[]
  feeds?: { url: string; title: string | null }[]
  items?: Item[]
  errors?: { message: string }[]
}

async function test(url: unknown, allowPrivate: unknown): Promise<Result> {
  try {
    const response = await fetch('/api/feed-sources/test', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ url, allowPrivate }),
      credentials: 'same-origin',
    })
    const result = (await response.json()) as Result
    return result.errors ? { ok: false, message: result.errors[0]?.message ?? '' } : result
  } catch {
    return { ok: false, message: officeLabels.form.failed }
  }
}

function Items({ items }: { items: Item[] }) {
  return (
    <ol className="source-test__items">
      {items.map(({ key, title, link, at, excerpt, hasPicture }) => (
        <li key={key}>
          {link ? (
            <a href={link} target="_blank" rel="noreferrer">
              {title}
            </a>
          ) : (
            <span>{title}</span>
          )}
          <span className="office-facts">
            {[at, hasPicture ? words.picture : ''].filter(Boolean).join(' · ')}
          </span>
          {excerpt ? <p>{excerpt}</p> : null}
        </li>
      ))}
    </ol>
  )
}

/** "Thử nguồn" in the form of a source: what its address gives, before anything is stored. */
export function TestSource() {
  const [fields, dispatch] = useAllFormFields()
  const [isTesting, setTesting] = useState(false)
  const [result, setResult] = useState<Result | null>(null)
  const address = fields.url?.value
  const run = async () => {
    setTesting(true)
    setResult(await test(address, fields.allowPrivate?.value))
    setTesting(false)
  }
  const take = (url: string) => dispatch({ type: 'UPDATE', path: 'url', value: url })
  const offered = (result?.feeds ?? []).filter(({ url }) => url !== address)
  return (
    <div className="office source-test">
      <div className="office-row">
        <button
          type="button"
          className="office-button"
          disabled={isTesting || !address}
          onClick={() => void run()}
        >
          {isTesting ? words.testing : words.button}
        </button>
        <span className="office-facts">{words.help}</span>
      </div>
      <div aria-live="polite">
        {result ? (
          <div className={result.ok ? 'office-card' : 'office-alert'}>
            {result.title ? <h3>{result.title}</h3> : null}
            <p>{result.message}</p>
            {(result.warnings ?? []).map((sentence) => (
              <p className="office-facts office-facts--note" key={sentence}>
                {sentence}
              </p>
            ))}
            {offered.length > 0 ? (
              <>
                <p>{words.feeds}</p>
                <ul>
                  {offered.map(({ url, title }) => (
                    <li key={url} className="source-test__offer">
                      <span>{title ?? url}</span>
                      <button type="button" className="office-button" onClick={() => take(url)}>
                        {words.use}
                      </button>
                    </li>
                  ))}
                </ul>
              </>
            ) : null}
            {result.items && result.items.length > 0 ? <Items items={result.items} /> : null}
          </div>
        ) : null}
      </div>
    </div>
  )
}
