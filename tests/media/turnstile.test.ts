import { describe, expect, it } from 'vitest'
import { createTurnstile } from '@media/turnstile'

describe('a turnstile', () => {
  it('never lets in more than its limit, keeps the order, and goes on after a failure', async () => {
    const turn = createTurnstile(2)
    const order: number[] = []
    let inside = 0
    let most = 0
    const work = (number: number) => async () => {
      inside += 1
      most = Math.max(most, inside)
      await new Promise((resolve) => setTimeout(resolve, 2))
      inside -= 1
      order.push(number)
      if (number === 1) throw new Error('broken')
      return number
    }
    const results = await Promise.allSettled([0, 1, 2, 3, 4, 5].map((number) => turn(work(number))))
    expect(most).toBe(2)
    expect(order).toEqual([0, 1, 2, 3, 4, 5])
    expect(results.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      ...Array<string>(4).fill('fulfilled'),
    ])
  })
})
