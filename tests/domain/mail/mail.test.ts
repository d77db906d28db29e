import { describe, expect, it } from 'vitest'
import { judgeFailure } from '@/domain/mail/failure'
import { messageIdOf } from '@/domain/mail/messageId'
import { afterFailure, waitMinutes } from '@/domain/mail/retry'

describe('a failed sending', () => {
  it.each([
    ['an unknown mailbox', { code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, '550', true, false],
    ['a greylisted mail', { code: 'EENVELOPE', responseCode: 451, command: 'RCPT TO' }, '451', false, false],
    [
      'content refused for good',
      { code: 'EMESSAGE', responseCode: 554, command: 'DATA' },
      '554',
      true,
      false,
    ],
    [
      'a server about to close',
      { code: 'EENVELOPE', responseCode: 421, command: 'RCPT TO' },
      '421',
      false,
      true,
    ],
    [
      'a sender not allowed',
      { code: 'EENVELOPE', responseCode: 553, command: 'MAIL FROM' },
      '553',
      false,
      true,
    ],
    ['a wrong password', { code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, '535', false, true],
    ['nobody listening', { code: 'ESOCKET', command: 'CONN' }, 'ESOCKET', false, true],
    ['silence', { code: 'ETIMEDOUT' }, 'ETIMEDOUT', false, true],
    ['anything else', {}, 'EUNKNOWN', false, true],
  ])('by %s', (_name, raw, code, isFinal, isServer) => {
    expect(judgeFailure(raw)).toEqual({ code, isFinal, isServer })
  })
})

describe('trying again', () => {
  it('waits twice as long each time, an hour at most', () => {
    expect([1, 2, 3, 4, 7, 8, 50].map(waitMinutes)).toEqual([1, 2, 4, 8, 60, 60, 60])
  })

  const now = '2026-11-22T16:50:00.000Z'
  const later = { code: '451', isFinal: false, isServer: false }
  const mail = (attempts: number) => ({ attempts, expiresAt: '2026-11-22T17:00:00.000Z' })

  it('goes on while the mail still has something to say', () => {
    expect(afterFailure(mail(3), later, now)).toEqual({
      status: 'queued',
      nextAttemptAt: '2026-11-22T16:54:00.000Z',
      code: '451',
    })
    expect(afterFailure(mail(5), later, now)).toEqual({ status: 'failed', code: '451' })
  })

  it('ends at once after a final refusal', () => {
    expect(afterFailure(mail(1), { ...later, code: '550', isFinal: true }, now).status).toBe('failed')
  })
})

it('gives a mail the same Message-ID whenever it is asked for', () => {
  const id = messageIdOf('quota:1:2026-W47:weekday-3-16:person', 'nhip@coquan.example')
  expect(id).toMatch(/^<[0-9a-f]{32}@coquan\.example>$/)
  expect(messageIdOf('quota:1:2026-W47:weekday-3-16:person', 'nhip@coquan.example')).toBe(id)
  expect(messageIdOf('another', 'nhip@coquan.example')).not.toBe(id)
})
