import type { SampleReporting } from '../types'

/** How the sample's units report: the head and foot of their documents, and who reports to whom. */
export const reporting: SampleReporting = {
  settings: [
    {
      unit: 'bql-kkt-an-giang',
      reportPlace: 'An Giang',
      reportSymbol: 'BC-BQL',
      reportBases:
        'Căn cứ Kế hoạch tuyên truyền cải cách hành chính năm của Ban Quản lý Khu kinh tế (số liệu minh họa)',
      signerTitle: 'Trưởng ban',
      signerName: 'Nguyễn Văn A',
      reportRecipients: 'Như trên\nLãnh đạo Ban\nCác phòng, đơn vị trực thuộc\nLưu: VT, VP',
    },
    {
      unit: 'ubnd-xa-vinh-phong',
      reportPlace: 'Vĩnh Phong',
      reportSymbol: 'BC-UBND',
      signerAuthority: 'TM. Ủy ban nhân dân',
      signerTitle: 'Chủ tịch',
      signerName: 'Lê Văn C',
      reportRecipients: 'Như trên\nLưu: VT',
    },
  ],
  routes: [
    { from: 'bql-kkt-an-giang', to: 'ubnd-tinh-an-giang', viaName: 'Sở Nội vụ' },
    { from: 'ubnd-xa-vinh-phong', to: 'ubnd-tinh-an-giang', viaName: 'Sở Nội vụ' },
    { from: 'bql-kkt-phu-quoc', to: 'ubnd-tinh-an-giang', viaName: 'Sở Nội vụ' },
    { from: 'ubnd-tinh-an-giang', to: null, toName: 'Bộ Nội vụ', viaName: null },
  ],
  narrative: {
    unit: 'bql-kkt-an-giang',
    by: 'vanphong@nhip.example',
    texts: {
      direction:
        'Ban Quản lý ban hành kế hoạch tuyên truyền cải cách hành chính từ đầu năm, giao chỉ tiêu ít nhất 02 tin, bài mỗi tuần cho Ban Biên tập và phân công từng phòng, đơn vị cung cấp tin.\nLãnh đạo Ban nghe báo cáo tiến độ trong các cuộc họp giao ban hằng tháng.',
      results:
        'Chuyên mục hỏi đáp về thủ tục đầu tư và các bài hướng dẫn nộp hồ sơ trực tuyến được doanh nghiệp quan tâm nhiều nhất.',
      inspection:
        'Văn phòng đã kiểm tra việc niêm yết công khai thủ tục hành chính tại Bộ phận Một cửa và hai đơn vị trực thuộc; các thiếu sót nhỏ được khắc phục ngay trong tuần kiểm tra.',
      difficulties: 'Cán bộ viết tin đều kiêm nhiệm nên có tuần tin, bài dồn vào cuối tuần.',
      plans:
        'Duy trì chỉ tiêu tuần, tăng tỉ lệ bài viết sâu về mô hình, sáng kiến; chuẩn bị kho tin dự trữ cho các dịp nghỉ lễ.',
      proposals: '',
    },
  },
  proposals: [
    {
      unit: 'bql-kkt-an-giang',
      by: 'vanphong@nhip.example',
      kind: 'proposal',
      text: 'Đề nghị Sở Nội vụ tổ chức tập huấn kỹ năng viết tin, bài cải cách hành chính cho cán bộ kiêm nhiệm.',
    },
    {
      unit: 'bql-kkt-an-giang',
      by: 'vanphong@nhip.example',
      kind: 'obstacle',
      text: 'Hồ sơ liên thông với hệ thống khác còn phải nhập lại, ảnh hưởng thời gian cập nhật kết quả để tuyên truyền.',
    },
  ],
}
