import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { canonicalJson, sha256Hex } from '@/domain/canonical'

describe('canonical JSON', () => {
  it('has sorted keys, no spaces and one spelling of numbers and strings', () => {
    const value = { b: [1.0, -0, 1e21, 0.1], a: { z: 'Đ"\n', y: true }, ă: false, B: '' }
    expect(canonicalJson(value)).toBe('{"B":"","a":{"y":true,"z":"Đ\\"\\n"},"b":[1,0,1e+21,0.1],"ă":false}')
  })

  it('sorts keys by UTF-16 code units, as RFC 8785 asks', () => {
    expect(
      canonicalJson({
        '\u20ac': 1,
        '\r': 2,
        '\ufb33': 3,
        '1': 4,
        '\ud83d\ude00': 5,
        '\u0080': 6,
        '\u00f6': 7,
      }),
    ).toBe('{"\\r":2,"1":4,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":3}')
  })

  it('takes a null member for an absent one, but keeps null in a list', () => {
    expect(canonicalJson({ a: null, b: undefined, c: [null, undefined, 1] })).toBe('{"c":[null,null,1]}')
    expect(canonicalJson({})).toBe(canonicalJson({ a: null }))
  })

  it('tells what differs: null, zero, false, the empty string, the empty list and object', () => {
    const values = [null, 0, false, '', [], {}, '0', [[]], [{}]]
    expect(new Set(values.map(canonicalJson)).size).toBe(values.length)
  })

  it('reads back as the value', () => {
    const value = { a: [1, { b: 'x' }], c: 'Nhịp' }
    expect(JSON.parse(canonicalJson(value))).toEqual(value)
  })

  it('refuses what JSON cannot carry faithfully', () => {
    const values = [NaN, Infinity, 1n, () => 1, Symbol('s'), new Date(0), new Map(), new (class Thing {})()]
    for (const value of values) expect(() => canonicalJson({ value }), String(value)).toThrow(TypeError)
  })

  it('takes plain objects of another realm and without prototype', () => {
    expect(canonicalJson(runInNewContext('({ b: 1, a: [2] })'))).toBe('{"a":[2],"b":1}')
    expect(canonicalJson(Object.assign(Object.create(null), { a: 1 }))).toBe('{"a":1}')
  })
})

describe('SHA-256', () => {
  it('is of the UTF-8 bytes, in lower-case hexadecimal', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(sha256Hex('Nhịp')).toBe(sha256Hex(new TextEncoder().encode('Nhịp')))
  })
})
