import { expect, it } from 'vitest'
import { sayingNoRoute } from '@/app/(payload)/_api/noRoute'

const asked = (status: number, body: unknown) =>
  sayingNoRoute(() => Promise.resolve(Response.json(body, { status })))(
    new Request('http://nhip.test/api/khong-co'),
    {},
  )

it.each([
  [404, 'Route not found "/api/khong-co"'],
  [501, 'Cannot GET http://nhip.test/api/khong-co'],
])('an address the API does not know is refused in Vietnamese (%i)', async (status, message) => {
  const response = await asked(status, { message })
  expect(response.status).toBe(status)
  const { errors } = (await response.json()) as { errors: { message: string }[] }
  expect(errors[0]?.message).toMatch(/^Không có địa chỉ \/api\/khong-co cho yêu cầu GET\. Hãy /)
})

it('every other answer passes as it is', async () => {
  const body = { errors: [{ message: 'Không tìm thấy.' }] }
  expect(await (await asked(404, body)).json()).toEqual(body)
  const page = new Response('<p>', { status: 404 })
  expect(await sayingNoRoute(() => Promise.resolve(page))(new Request('http://nhip.test/api/x'), {})).toBe(
    page,
  )
})
