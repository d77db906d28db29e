import { expect, it } from 'vitest'
import { eachOnItsOwn } from '@/useCases/eachOnItsOwn'

it('sums up what was done', async () => {
  expect(await eachOnItsOwn([1, 2, 3], (count) => Promise.resolve(count))).toBe(6)
})

it('does the rest when one fails, and then says so', async () => {
  const done: number[] = []
  const work = (item: number) => {
    if (item === 2) return Promise.reject(new Error('no address'))
    done.push(item)
    return Promise.resolve(1)
  }
  await expect(eachOnItsOwn([1, 2, 3], work)).rejects.toThrow('no address')
  expect(done).toEqual([1, 3])
})
