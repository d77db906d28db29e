import { describe, expect, it } from 'vitest'
import { inspectPicture } from '@media/inspect'
import { MAX_UPLOAD_BYTES } from '@media/limits'
import {
  animatedGif,
  animatedPng,
  animatedWebp,
  hugePng,
  isoMedia,
  noisy,
  pdf,
  phonePhoto,
  svg,
} from './files'

const codeOf = async (bytes: Buffer, name = 'anh.jpg') => {
  const result = await inspectPicture(bytes, name)
  return result.ok ? 'taken' : result.code
}

describe('a picture is known by its bytes', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif', 'tiff'] as const)(
    'takes %s whatever its name',
    async (format) => {
      const bytes = await noisy(60, 40).toFormat(format).toBuffer()
      expect(await inspectPicture(bytes, 'van-ban.doc')).toMatchObject({
        ok: true,
        kind: 'picture',
        format,
        width: 60,
        height: 40,
      })
    },
  )

  it('measures a photo as people see it, not as it is stored', async () => {
    expect(await inspectPicture(await phonePhoto(400, 300), 'IMG_1.JPG')).toMatchObject({
      width: 300,
      height: 400,
    })
  })

  it('takes a PDF for scans', async () => {
    expect(await inspectPicture(pdf(), 'quyet-dinh.pdf')).toEqual({
      ok: true,
      kind: 'document',
      format: 'pdf',
    })
  })

  it('takes an AVIF that calls itself a general picture first', async () => {
    const bytes = await noisy(60, 40).avif().toBuffer()
    bytes.write('mif1', 8, 'latin1')
    expect(await codeOf(bytes)).toBe('taken')
  })
})

describe('what is no picture is refused by name', () => {
  it.each([
    ['text called .jpg', Buffer.from('Kính gửi: Ủy ban nhân dân xã'), 'notPicture'],
    ['a letter that begins with BM', Buffer.from('BM: Biên bản họp ngày 20 tháng 11'), 'notPicture'],
    ['a web page', Buffer.from('<html><body>svg</body></html>'), 'notPicture'],
    ['a program', Buffer.from('MZ\x90\0'), 'notPicture'],
    ['a film', isoMedia('isom', 'mp42'), 'notPicture'],
    ['an empty file', Buffer.alloc(0), 'empty'],
    ['an SVG', svg(), 'svg'],
    ['an SVG with a script', svg('<script>alert(1)</script>'), 'svg'],
    ['an SVG in UTF-16', Buffer.from('\ufeff<svg xmlns="http://www.w3.org/2000/svg"/>', 'utf16le'), 'svg'],
    ['an SVG with a prefix', Buffer.from('\ufeff<s:svg xmlns:s="http://www.w3.org/2000/svg"/>'), 'svg'],
    ['an iPhone photo', isoMedia('heic', 'mif1', 'heic'), 'heic'],
    ['an iPhone burst', isoMedia('msf1', 'hevc'), 'heic'],
    ['a moving AVIF', isoMedia('avis', 'avif', 'mif1'), 'animated'],
    ['a Photoshop file', Buffer.from('8BPS\0\x01'), 'otherFormat'],
    ['a JPEG XL', Buffer.from('\xff\x0a\0\0', 'latin1'), 'otherFormat'],
    ['a PDF cut off', pdf().subarray(0, 60), 'brokenPdf'],
    ['a JPEG header and nothing else', Buffer.from('\xff\xd8\xff\xe0', 'latin1'), 'corrupt'],
  ])('%s', async (_, bytes, code) => {
    expect(await codeOf(bytes)).toBe(code)
  })

  it('says the name of the file, and of the format it cannot use', async () => {
    expect(await inspectPicture(Buffer.from('8BPS\0\x01'), 'Bìa báo\u0007.psd')).toEqual({
      ok: false,
      code: 'otherFormat',
      params: { name: 'Bìa báo.psd', format: 'Photoshop' },
    })
  })
})

describe('what moves or has many pages is refused', () => {
  it('GIF, WebP and PNG with several frames', async () => {
    expect(await codeOf(await animatedGif())).toBe('animated')
    expect(await codeOf(await animatedWebp())).toBe('animated')
    expect(await codeOf(animatedPng())).toBe('animated')
  })
})

describe('limits', () => {
  it('refuses 200 megapixels from the header, decoding nothing', async () => {
    const before = process.memoryUsage().rss
    expect(await inspectPicture(hugePng(), 'bom.png')).toEqual({
      ok: false,
      code: 'tooManyPixels',
      params: { name: 'bom.png', megapixels: 200 },
    })
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  it('refuses a file over 20 MB before looking inside', async () => {
    expect(await inspectPicture(Buffer.alloc(MAX_UPLOAD_BYTES + 1), 'to.jpg')).toMatchObject({
      code: 'tooLarge',
      params: { megabytes: 20 },
    })
  })
})
