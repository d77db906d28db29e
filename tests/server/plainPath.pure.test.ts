import type { Request, Response } from 'express'
import { describe, expect, it } from 'vitest'
import { plainPath } from '@/server/plainPath'

const seen = (url: string): string => {
  const req = { url } as Request
  void plainPath(req, {} as Response, () => undefined)
  return req.url
}

describe('a path', () => {
  it('is spelt without needless escapes, so that no rule for it is passed by', () => {
    expect(seen('/api/users/forgot%2Dpassword')).toBe('/api/users/forgot-password')
    expect(seen('/%61pi/users/%66orgot-password?a=%2D')).toBe('/api/users/forgot-password?a=%2D')
  })

  it.each(['/tin-bai/c%E1%BA%A3i', '/a%2Fb', '/a%2e%2E/b', '/a%25b', '/a%3Fb', '/a%b', '/a?b=%61'])(
    'keeps what an escape is needed for: %s',
    (url) => {
      expect(seen(url)).toBe(url)
    },
  )
})
