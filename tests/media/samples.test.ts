import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { inspectPicture } from '@media/inspect'
import { drawInfographic } from '@media/samples/drawInfographic'
import { drawPage } from '@media/samples/drawPage'
import { drawPicture } from '@media/samples/drawPicture'

describe('sample files', () => {
  it('are drawn as wide as asked for', async () => {
    const bytes = await drawPicture('canal', 1, 800)
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 800, height: 450 })
  })

  it('are the same infographic for the same figures and another for others', async () => {
    const [one, same, other] = await Promise.all([
      drawInfographic(['1.046', '99,6%'], 1, 400),
      drawInfographic(['1.046', '99,6%'], 1, 400),
      drawInfographic(['1.120', '88%'], 1, 400),
    ])
    expect(one.equals(same)).toBe(true)
    expect(one.equals(other)).toBe(false)
  })

  it('have PDF pages the upload takes, another for each seed', async () => {
    expect(await inspectPicture(drawPage(1), 'ban-chup.pdf')).toMatchObject({ ok: true, kind: 'document' })
    expect(drawPage(1).equals(drawPage(1))).toBe(true)
    expect(drawPage(1).equals(drawPage(2))).toBe(false)
  })
})
