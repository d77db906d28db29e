import { describe, expect, it } from 'vitest'
import { inVietnamese } from '@/app/(payload)/_api/inVietnamese'

const ASKED = new Request('http://nhip.test/api/khong-co')

const bodyOf = async (body: unknown, status: number) =>
  (await inVietnamese(ASKED, Response.json(body, { status }))).json() as Promise<unknown>

describe('an answer of the API', () => {
  it('keeps status and headers, and says in Vietnamese what there is not', async () => {
    const errors = [{ message: 'Collection with the slug poems was not found' }]
    const answer = await inVietnamese(
      ASKED,
      Response.json({ errors }, { status: 404, headers: { vary: 'Origin' } }),
    )
    expect([answer.status, answer.headers.get('vary')]).toEqual([404, 'Origin'])
    expect(await answer.json()).toEqual({
      errors: [{ message: 'Không có loại nội dung này. Hãy kiểm tra đường dẫn.' }],
    })
  })

  it.each([
    [404, 'Route not found "/api/khong-co"'],
    [501, 'Cannot GET http://nhip.test/api/khong-co'],
  ])('names the address that the API does not know (%i)', async (status, message) => {
    const answer = await inVietnamese(ASKED, Response.json({ message }, { status }))
    expect(answer.status).toBe(status)
    const { errors } = (await answer.json()) as { errors: { message: string }[] }
    expect(errors[0]?.message).toMatch(/^Không có địa chỉ \/api\/khong-co cho yêu cầu GET\. Hãy /)
  })

  it('passes with its own words when they are Vietnamese', async () => {
    const body = { errors: [{ message: 'Không tìm thấy.' }] }
    expect(await bodyOf(body, 404)).toEqual(body)
  })

  it('says what became of each part of a bulk edit, and leaves what is in Vietnamese', async () => {
    const errors = [
      { id: 'a', message: 'Something went wrong.' },
      { id: 'b', message: 'Bài đã đăng.' },
    ]
    expect(await bodyOf({ docs: [], errors, message: 'Không cập nhật được 2 trong số 2 bài.' }, 400)).toEqual(
      {
        docs: [],
        errors: [
          { id: 'a', message: expect.stringContaining('Máy chủ gặp lỗi') as string },
          { id: 'b', message: 'Bài đã đăng.' },
        ],
        message: 'Không cập nhật được 2 trong số 2 bài.',
      },
    )
  })

  it('passes as it is when it refuses nothing, or is no JSON', async () => {
    const fine = Response.json({ message: 'Something went wrong.' })
    const page = new Response('Route not found', { status: 404, headers: { 'content-type': 'text/plain' } })
    expect([await inVietnamese(ASKED, fine), await inVietnamese(ASKED, page)]).toEqual([fine, page])
    expect(await bodyOf(null, 404)).toBeNull()
  })
})
