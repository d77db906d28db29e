import { describe, expect, it } from 'vitest'
import { parseEnv } from '@/config/env'

const FROM = 'Nhịp <nhip@coquan.gov.vn>'
const read = (SMTP_URL?: string, MAIL_FROM?: string) => parseEnv({ SMTP_URL, MAIL_FROM }).mail

const refusalOf = (SMTP_URL: string, MAIL_FROM = FROM): string => {
  try {
    parseEnv({ SMTP_URL, MAIL_FROM })
  } catch (error) {
    return (error as Error).message
  }
  return ''
}

describe('the mail server', () => {
  it('may be left out', () => {
    expect(read()).toBeNull()
    expect(read('', '')).toBeNull()
    expect(read(undefined, FROM)).toBeNull()
  })

  it.each([
    'smtp://mail.coquan.gov.vn',
    'smtp://127.0.0.1:2525/',
    'smtps://nhip%40coquan.gov.vn:m%E1%BA%ADt@mail.coquan.gov.vn:465',
    'smtp://nhip:x@mail.coquan.gov.vn:587?requireTLS=true',
  ])('is taken as %s', (url) => {
    expect(read(url, FROM)).toEqual({ url, from: { name: 'Nhịp', address: 'nhip@coquan.gov.vn' } })
  })

  it.each([
    'mail.coquan.gov.vn:587',
    'http://nhip:bi-mat-42@mail.coquan.gov.vn',
    'smtp://',
    'smtp://nhip:bi-mat-42@:587',
    'smtp://nhip:bi-mat-42@mail.coquan.gov.vn:99999',
    'smtp://nhip:bi-mat-42@mail.coquan.gov.vn:0',
    'smtp://nhip:bi-mat-42%@mail.coquan.gov.vn',
    'smtp://nhip:bi-mat-42@mail.coquan.gov.vn/hop-thu',
  ])('stops the boot with one line that names it and shows no password: %s', (url) => {
    const message = refusalOf(url)
    expect(message).toContain('SMTP_URL')
    expect(message).not.toContain('\n')
    expect(message).not.toContain('bi-mat-42')
  })

  it('needs a sender', () => {
    expect(refusalOf('smtp://mail.coquan.gov.vn', '')).toContain('MAIL_FROM')
    expect(refusalOf('smtp://mail.coquan.gov.vn', 'nhip')).toContain('MAIL_FROM')
    expect(read('smtp://mail.coquan.gov.vn', 'nhip@coquan.gov.vn')?.from).toEqual({
      name: 'Nhip',
      address: 'nhip@coquan.gov.vn',
    })
  })
})
