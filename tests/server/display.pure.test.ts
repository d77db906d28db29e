import type { AddressInfo } from 'node:net'
import { load } from 'cheerio'
import express from 'express'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_DISPLAY, parseDisplay } from '@/domain/display/display'
import { createDisplayRouter } from '@/server/display'
import { withDisplay } from '@/server/pages/displayHtml'
import { DisplayForm } from '@/portal/DisplayForm'

const app = express().use(createDisplayRouter({ isHttps: false }))
const server = app.listen(0, '127.0.0.1')
let url = ''
beforeAll(() => {
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const press = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${url}/hien-thi`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/html', ...headers },
    body,
  })

describe('the buttons for the display, without JavaScript', () => {
  it('keep the choice in one cookie and lead back to the very page', async () => {
    const answer = await press('theme=dark', { referer: `${url}/tin-bai?q=h%E1%BB%93+s%C6%A1&trang=2` })
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toBe('/tin-bai?q=h%E1%BB%93+s%C6%A1&trang=2')
    expect(answer.headers.get('set-cookie')).toMatch(/^hien-thi=dark\.usual\.1; .*HttpOnly; SameSite=Lax$/)
  })

  it('build on what was chosen before, and forget the cookie when all is as usual again', async () => {
    const more = await press('size=larger', { cookie: 'khac=1; hien-thi=dark.usual.2' })
    expect(more.headers.get('set-cookie')).toMatch(/^hien-thi=dark\.usual\.3;/)
    const back = await press('theme=auto', { cookie: 'hien-thi=dark.usual.1' })
    expect(back.headers.get('set-cookie')).toMatch(/^hien-thi=;.*1970/)
  })

  it('lead home, never to another site', async () => {
    for (const referer of ['', 'https://evil.test/x', 'nonsense', `${url}//evil.test/x`])
      expect((await press('theme=dark', { referer })).headers.get('location')).toBe('/')
  })

  it('tell a script the display as JSON', async () => {
    const answer = await press('contrast=toggle', { accept: 'application/json' })
    expect(await answer.json()).toEqual({ theme: 'auto', hasContrast: true, size: 1 })
  })

  it('do nothing for what is no button, and refuse what is too long', async () => {
    expect((await press('theme=pink')).headers.get('set-cookie')).toMatch(/^hien-thi=;/)
    expect((await press(`theme=${'x'.repeat(5_000)}`)).status).toBe(413)
  })
})

describe('a page as a reader wants it', () => {
  const page = `<!DOCTYPE html><html lang="vi"><head><meta name="color-scheme" content="light dark"/></head><body>${renderToStaticMarkup(
    createElement(DisplayForm),
  )}</body></html>`
  const pressed = (html: string) => {
    const $ = load(html)
    return $('[aria-pressed="true"]')
      .toArray()
      .map((button) => `${$(button).attr('name')}=${$(button).attr('value')}`)
  }

  it('is left alone for whoever has chosen nothing', () => {
    expect(withDisplay(page, DEFAULT_DISPLAY)).toBe(page)
    expect(pressed(page)).toEqual(['theme=auto'])
  })

  it('carries the choice on its root, before anything is drawn, and on the buttons', () => {
    const $ = load(withDisplay(page, parseDisplay('dark.more.3')))
    expect($('html').attr()).toEqual({
      lang: 'vi',
      'data-theme': 'dark',
      'data-contrast': 'more',
      'data-size': '3',
    })
    expect($('meta[name="color-scheme"]').attr('content')).toBe('dark')
    expect(pressed($.html())).toEqual(['contrast=toggle', 'theme=dark'])
  })
})
