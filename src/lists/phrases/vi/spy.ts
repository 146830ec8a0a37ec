import type { PhrasePack } from '../../concepts'

/** Vietnamese: what competitors and collectors ask, and orders to software. */
export const viSpy = {
  'everything-ask': [
    '(tất cả|toàn bộ) (các |)(sản phẩm|mẫu|mặt hàng|model|giá|máy|catalogue|catalog) … (giá|báo giá|bảng giá|catalog*|gửi|danh sách|thông tin)',
    '(bảng giá|báo giá|giá|catalogue|catalog) (của |cho |)(tất cả|toàn bộ|đầy đủ)',
  ],
  'cost-breakdown-ask': [
    '(phân tích|chi tiết|cơ cấu|bảng|bóc tách) (chi phí|giá thành)',
    '(giá thành|chi phí) (sản xuất|nhân công|nguyên liệu|nguyên vật liệu|gia công) … (bao nhiêu|là gì|mỗi|một|?|chiếm)',
    '(lợi nhuận|biên lợi nhuận|lãi) … (bao nhiêu phần trăm|bao nhiêu %|mỗi sản phẩm|một sản phẩm|bên bạn)',
    '(mua|nhập) (nguyên liệu|vật liệu|linh kiện|hàng) (giá |với giá |)bao nhiêu',
  ],
  'supplier-ask': [
    '(ai|công ty nào|đơn vị nào|bên nào) (cung cấp|bán) (cho (bạn|quý|công ty|bên)|nguyên liệu|linh kiện)',
    '(mua|nhập|lấy) (nguyên liệu|nguyên vật liệu|linh kiện|vật tư|vải|thép) (từ|ở) (đâu|ai|công ty nào|nguồn nào)',
    '(nhà cung cấp) (của (bạn|quý|bên)|nguyên liệu|linh kiện) … (là ai|tên|danh sách|nào|?|liên hệ)', '(danh sách|tên) (các |)nhà cung cấp',
    '(nguyên liệu|vật tư|vải|linh kiện|motor|chip|phụ liệu|nhựa|thép|bo mạch) … (mua|nhập|lấy|đặt) … (ở đâu|của ai|từ đâu|từ ai|công ty nào|bên nào|nhà cung cấp nào|hãng nào)',
    '(hạt nhựa|nguyên liệu|vải|sợi|linh kiện|motor|giấy|thép|phụ liệu) (lấy|mua|nhập|đặt) (của|từ|ở|bên) (ai|đâu|nào|công ty)',
  ],
  'customers-ask': [
    '(danh sách|tên) (các |)(khách hàng|đại lý) (của |hiện tại|lớn|bên)',
    '(khách hàng|đại lý) (chính |lớn |lớn nhất |)(của (bạn|quý công ty|bên bạn|anh|chị)) (là|gồm|là những|hiện)',
    '(bán|xuất khẩu|sản xuất|gia công) cho (những |)(ai|công ty nào|thương hiệu nào|hãng nào|khách hàng nào|nước nào)',
    '(bán|báo|tính) giá bao nhiêu cho (khách|đại lý|các)',
    '(danh sách|tên|thông tin) (các |)(khách hàng|đối tác|đại lý|thương hiệu) (của |lớn|mà|bên|đang)',
    '(đang|từng|đã) (làm|bán|gia công|xuất|cung cấp) cho (những |các |)(ai|hãng|thương hiệu|công ty|khách|đối tác) (nào|lớn nào|gì|?)',
    '(bán|báo|cho) (khách|đại lý|công ty|bên) (khác|kia|lớn) (giá |)(bao nhiêu|thế nào|như thế nào)',
  ],
  'process-ask': [
    '(sản xuất|làm ra|chế tạo|gia công) (như thế nào|ra sao|bằng cách nào)',
    '(quy trình|công đoạn|các bước) (sản xuất|gia công|chế tạo) … (chi tiết|mô tả|giải thích|video|máy|thế nào|?)',
    '(dùng|sử dụng|có) (những |bao nhiêu |)(máy|thiết bị|công nghệ) (gì|nào|bao nhiêu)',
    '(video|hình ảnh|hình|clip) (bên trong |)(nhà xưởng|dây chuyền|xưởng sản xuất|dây chuyền sản xuất|nhà máy)',
    '(tỷ lệ phế phẩm|tỷ lệ hao hụt|thời gian chu kỳ)',
    '(quy trình|công nghệ|công đoạn|nhiệt độ|thời gian|thông số) (nhuộm|sấy|nung|ép|hàn|mạ|sơn|gia công|sản xuất|xử lý|lên men|rang|đúc) … (bao nhiêu|như thế nào|thế nào|chi tiết|ra sao|gửi|cho)',
  ],
  'capacity-ask': [
    '(công suất|năng lực sản xuất|sản lượng) (nhà máy |của nhà máy |)(hàng tháng|hàng năm|mỗi tháng|mỗi năm|bao nhiêu|của (bạn|quý|bên)|là)',
    'bao nhiêu (công nhân|nhân viên|dây chuyền|ca làm|máy móc|nhân công)', '(doanh thu|tỷ lệ xuất khẩu) (hàng năm|năm|bao nhiêu|của (bạn|quý|công ty bạn))',
    '(công suất|năng lực|sản lượng|năng suất) … (bao nhiêu|mỗi tháng|một tháng|hàng tháng|/tháng|năm)',
  ],
  'formula-ask': [
    '(công thức) (pha|phối trộn|sản phẩm|sản xuất|chế biến|pha chế|hóa học)', '(tỷ lệ) (pha trộn|phối trộn|phụ gia|các thành phần)',
    '(dùng|sử dụng) (phụ gia|chất phụ gia) (gì|nào)',
    '(công thức|tỷ lệ|tỉ lệ) (pha|phối|trộn|phụ gia|nguyên liệu|chế biến|làm) … (bao nhiêu|thế nào|chi tiết|cho|gửi|xin|gì|?)',
  ],
  'no-purchase': [
    '(không|chưa) (có ý định|có kế hoạch|định|có nhu cầu) (mua|đặt hàng|đặt mua)', '(đây|thư này) không phải là (đơn đặt hàng|yêu cầu báo giá|yêu cầu mua)',
    '(không cần|chưa cần) (gửi |)(mẫu|hàng mẫu|báo giá)',
    '(chỉ) (để |nhằm |)(tham khảo|so sánh|nghiên cứu|khảo sát) (thôi|nội bộ|thị trường|học thuật|không mua)',
    '(chưa|không|ko) (mua|đặt|có nhu cầu|có kế hoạch|có ý định|định) (mua|đặt|hàng|ngay|bây giờ|lúc này|gì|nhập)',
    '(chỉ|để) (tham khảo|tìm hiểu|so sánh|học tập|nghiên cứu) (thôi|thông tin|trước|giá|,|.|thị trường)',
  ],
  'identity-withheld': [
    '(không thể|chưa thể|không được phép) (tiết lộ|nêu|cho biết|cung cấp) (tên|danh tính) … (công ty|khách hàng|đối tác)',
    '(tên|danh tính) (công ty|khách hàng|đối tác) (sẽ |)(được |)(cung cấp sau|giữ kín|bảo mật|tiết lộ sau)',
    '(thỏa thuận bảo mật|nda) … (tên|tiết lộ|khách hàng)',
  ],
  'survey-talk': [
    '(khảo sát|bảng câu hỏi|phiếu khảo sát) … (trả lời|điền|phút|doanh nghiệp|đính kèm|tham gia|công ty)',
    '(nghiên cứu|khảo sát|phân tích) (thị trường|ngành)', '(luận văn|luận án|khóa luận|đồ án) (tốt nghiệp|thạc sĩ|tiến sĩ|của em|của tôi|về)',
    '(sinh viên|nghiên cứu sinh) (đại học|trường|năm|ngành|khoa)',
    '(sinh viên|học viên|nghiên cứu sinh|luận văn|khóa luận|đề tài|đồ án) … (nghiên cứu|khảo sát|tìm hiểu|số liệu|làm|tốt nghiệp)',
  ],
  'drawing-ask': [
    '(sơ đồ nguyên lý|danh sách linh kiện|bản vẽ lắp ráp|mã nguồn)',
  ],
} as const satisfies PhrasePack['phrases']
