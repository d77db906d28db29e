import { describe, expect, it } from 'vitest'
import { cleanPastedHtml } from '@/admin/paste/cleanPastedHtml'

const clean = (html: string) => cleanPastedHtml(html).html

/** As Word 365 puts it into the clipboard, shortened. */
const FROM_WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:AllowPNG/></o:OfficeDocumentSettings></xml><![endif]-->
<style><!-- p.MsoNormal {font-size:14.0pt; font-family:"Times New Roman",serif;} --></style></head>
<body lang=VI><!--StartFragment-->
<h1 style='margin-top:12.0pt'><span style='font-family:"Times New Roman";color:#2F5496'>Kế hoạch<o:p></o:p></span></h1>
<p class=MsoNormal align=center style='text-align:center'><b><span style='font-size:14.0pt'>Thông&nbsp;báo&nbsp;&nbsp;về hồ sơ<o:p></o:p></span></b></p>
<p class=MsoNormal style='text-align:justify'><span style='color:red'>Nộp <i>trực tuyến</i> tại <a href="https://dichvucong.gov.vn/"><span style='color:blue'>Cổng</span></a>.<span style='mso-spacerun:yes'>  </span>Xong.</span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span></span><![endif]>Giấy đề nghị</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>Bản sao</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Nộp</p>
<!--EndFragment--></body></html>`

describe('cleaning what is pasted', () => {
  it('leaves of a text from Word its headings, paragraphs, emphasis, links and lists', () => {
    expect(clean(FROM_WORD)).toBe(
      [
        '<h2>Kế hoạch</h2>',
        '<p style="text-align:center"><b>Thông báo về hồ sơ</b></p>',
        '<p>Nộp <i>trực tuyến</i> tại <a href="https://dichvucong.gov.vn/">Cổng</a>. Xong.</p>',
        '<ul><li>Giấy đề nghị</li><li>Bản sao</li></ul><ol><li>Nộp</li></ol>',
      ].join(''),
    )
  })

  it('drops styles, scripts, comments and the elements of Office', () => {
    expect(clean('<style>p{}</style><script>x()</script><!-- n --><v:shape>a</v:shape><p>Còn lại</p>')).toBe(
      '<p>Còn lại</p>',
    )
  })

  it('keeps bold and italic that other editors write as styles, and no font or colour', () => {
    expect(clean('<p><span style="font-weight:700;color:red;font-family:Arial">Đậm</span></p>')).toBe(
      '<p><span style="font-weight:700">Đậm</span></p>',
    )
  })

  it('unwraps links to a disk and scripts, and keeps those to the web', () => {
    expect(clean('<p><a href="file:///C:/a.doc">tệp</a> <a href="javascript:x()">x</a></p>')).toBe(
      '<p>tệp x</p>',
    )
  })

  it('counts the pictures whose bytes are not in the clipboard and drops them', () => {
    const { html, pictures } = cleanPastedHtml(
      '<p>A<img src="file:///C:/1.png"><img src="https://x.vn/2.png"><img src="data:image/png;base64,AAAA" alt="b"></p>',
    )
    expect(pictures).toBe(2)
    expect(html).toBe('<p>A<img src="data:image/png;base64,AAAA" alt="b"></p>')
  })

  it('turns each row of a table into a line', () => {
    const table =
      '<table><tbody><tr><th>STT</th><th>Việc</th></tr><tr><td><p>1</p></td><td>Nộp</td></tr></tbody></table>'
    expect(cleanPastedHtml(table)).toEqual({
      html: '<p>STT – Việc</p><p>1 – Nộp</p>',
      pictures: 0,
      tables: 1,
    })
  })

  it('escapes what reads like markup', () => {
    expect(clean('<p>a &lt;b&gt; &amp; c</p>')).toBe('<p>a &lt;b&gt; &amp; c</p>')
  })

  it('changes nothing the second time', () => {
    const once = clean(FROM_WORD)
    expect(clean(once)).toBe(once)
  })
})
