import { APIError, type PayloadRequest, ValidationError } from 'payload'
import { expect, it } from 'vitest'
import { errorsInVietnamese } from '@collections/hooks/errorsInVietnamese'

const req = { query: {} } as PayloadRequest
/** As Next's copy of Payload words it: it does not know the error for its own kind. */
const said = (error: Error) =>
  errorsInVietnamese({ error, req, context: {}, result: { errors: [{ message: error.message }] } })

it('a refusal keeps the fields it names, and what is wrong with each', async () => {
  const errors = [{ path: 'on', label: 'Ngày', message: 'Hãy ghi một ngày có thật.' }]
  const answer = await said(new ValidationError({ collection: 'holidays', errors }))
  expect(answer).toMatchObject({
    response: { errors: [{ name: 'ValidationError', data: { collection: 'holidays', errors } }] },
  })
})

it('an error without details gets none', async () => {
  const answer = await said(new APIError('Không được phép.', 403, null, true))
  expect(answer).toEqual({ response: { errors: [{ message: 'Không được phép.' }] } })
})
