/** What was refused and why, at which field of the form; sentences for people. */
export type Refusal = {
  ok: false
  status: 403 | 404 | 409 | 422
  issues: { path: string; message: string }[]
}

export const refuse = (status: Refusal['status'], message: string, path = ''): Refusal => ({
  ok: false,
  status,
  issues: [{ path, message }],
})
