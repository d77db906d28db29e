import { expect, it } from 'vitest'
import { withFormOutcome } from '@/adapters/formOutcome'
import { emptyFeedback } from '@/app/(portal)/_lib/feedback'
import { oneArticle, siteOfFile, visit } from './portal'

siteOfFile()

it('has a contact box, and shows a refused message again with what is wrong, kept by nobody', async () => {
  const page = () => import('@/app/(portal)/lien-he/page')
  const { $, status } = await visit(page(), {}, { 'don-vi': 'van-phong', ve: '/thu-tuc/1.009645' })
  expect(status).toBe(200)
  expect($('form.contact-form').attr('method')).toBe('post')
  expect($('#don-vi option[selected]').attr('value')).toBe('van-phong')
  expect($('input[name=ve]').attr('value')).toBe('/thu-tuc/1.009645')
  expect($('.field-check').text()).toContain('Dữ liệu cá nhân được xóa sau 365 ngày')
  const form = { ...emptyFeedback({ unit: 'van-phong', about: '' }), title: 'Chậm <b>' }
  const issues = [{ code: 'missing', path: 'fullName' }]
  const again = await new Promise<Awaited<ReturnType<typeof visit>>>((resolve, reject) =>
    withFormOutcome({ form, issues, status: 422 }, () => void visit(page()).then(resolve, reject)),
  )
  expect(again.status).toBe(422)
  expect(again.$('[role=alert] a').attr('href')).toBe('#ho-ten')
  expect(again.$('#ho-ten').attr('aria-describedby')).toBe('ho-ten-loi')
  expect(again.$('#tieu-de').attr('value')).toBe('Chậm <b>')
})

it('tells whoever has the receipt where a message stands, and nobody else', async () => {
  const page = import('@/app/(portal)/lien-he/tra-cuu/page')
  const unknown = await visit(page, {}, { ma: 'PA-0000-0000-0000' })
  expect(unknown.$('[role=status]').text()).toContain('“PA-0000-0000-0000”')
  expect((await visit(page)).$('[role=status]').length).toBe(0)
})

it('asks how content readers were, and thanks them', async () => {
  const { $ } = await oneArticle('moi')
  expect($('.rating input[type=radio]').length).toBe(3)
  expect($('.rating').attr('action')).toBe('/danh-gia')
  const page = import('@/app/(portal)/danh-gia/page')
  const thanks = await visit(page, {}, { 'ket-qua': 'da-ghi', ve: '/tin-bai/moi' })
  expect(thanks.$('main a[href="/tin-bai/moi"]').length).toBe(1)
  const astray = await visit(page, {}, { 'ket-qua': 'da-ghi', ve: '//xau.example/' })
  expect(astray.$('main a[href*=xau]').length).toBe(0)
  expect((await visit(page)).status).toBe(404)
})
