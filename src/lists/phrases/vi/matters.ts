import type { PhrasePack } from '../../concepts'

/** Vietnamese, in the words of chats and of clerks' notes: what customers and buyers want. */
export const viMatters: PhrasePack = {
  language: 'vi',
  phrases: {
    'shipping-status': ['(tàu|cont|container|hàng|lô|đơn|kiện|lô hàng) … (chạy chưa|đi chưa|xuất chưa|gửi chưa|về chưa|tới chưa|cập cảng chưa|đến đâu|tới đâu|đâu rồi|lên tàu chưa|giao chưa|khi nào chạy|bao giờ chạy)', '(xin|cho|gửi|hỏi|check|tra) … (số cont|số container|mã vận đơn|mã tracking|lịch tàu|eta|etd|ngày tàu|số bill|số vận đơn|ngày dự kiến)', '(ngày|lịch) (dự kiến|tàu) (về|đến|tới|cập|chạy|đi)'],
    'not-received': ['(chưa|không|ko|vẫn chưa|mãi chưa|chẳng) (thấy|nhận được|nhận) (hàng|đơn|kiện|gì|đồ|ai giao)', '(quá hẹn|trễ|chậm|quá|hơn) (1|2|3|4|5|một|hai|ba|mấy|cả) … (tuần|ngày|tháng) … (chưa|không) (thấy|nhận|có|tới|giao)'],
    damaged: ['(vỡ|móp|nứt|ướt|rách|trầy|thủng) (hết|nát|nhiều|mất|cả|mấy góc|góc|lúc|nặng)', '(nhận|mở|về|giao|tới|đến) … (bị|thấy) (vỡ|bể|móp|nứt|gãy|ướt|rách|trầy|rỉ|méo|thủng|mốc)'],
    short: ['(thiếu|hụt) (mất |đi |của |)(1*|2*|3*|4*|5*|6*|7*|8*|9*|một|hai|ba|bốn|năm|mấy|vài)', '(chỉ có|chỉ nhận|nhận được có|đếm được) … (thùng|cái|kiện|cuộn|bao|hộp|bộ) … (trong khi|thay vì|so với|packing list ghi|hóa đơn ghi|phải là|đáng lẽ|mà đặt)'],
    'not-as-described': ['(đặt|đặt hàng|mua|yêu cầu) … (giao|nhận|gửi|về|tới) … (lại là|lại giao|toàn màu|nhầm)', '(giao|gửi|nhận|về) (nhầm|sai|lộn|lầm|khác)', '(khác với|khác so với|không giống|không đúng|không khớp|sai so với|sai với) (với |so với |)(mẫu|hợp đồng|hình|ảnh|đơn|mô tả|quảng cáo|thỏa thuận|cam kết|lần trước|bảng màu|quy cách|kích thước)'],
    'poor-quality': ['(mới|sau) … (dùng|giặt|xài|tuần|tháng|ngày|lần) … (đã |là |)(hỏng|hư|phai|bong|gãy|tróc|bung|rỉ|đứt|nứt)', 'chất lượng … (kém|tệ|đi xuống|không đạt|dở|không như|giảm hẳn)'],
    'refund-ask': ['(hoàn|bồi hoàn|trả lại|chuyển lại|hoàn lại|hoàn trả) (tiền|cọc|khoản|phần tiền|số tiền)', '(chuyển|thanh toán|trừ|thu) (khoản |tiền |)(nhầm|hai lần|2 lần|trùng|dư|thừa)'],
    'return-ask': ['(đổi|trả) (lại |)(hàng|size|lô|sản phẩm)'],
    'repair-ask': ['(máy|motor|bơm|thiết bị|đèn|tủ|xe|lò) … (không lên|không chạy|không nóng|không lạnh|báo lỗi|kêu to|chập|hỏng|hư|lỗi e)', '(còn|trong) (hạn |thời gian |thời hạn |)bảo hành', '(cử|cần|gọi|nhờ) … (kỹ thuật|thợ|kỹ sư) … (qua|đến|sửa|xem|kiểm tra)', '(mua|thay|đặt|cần|gửi) … (phụ tùng|linh kiện)'],
    'usage-ask': ['(cách|hướng dẫn) (lắp|cài|sử dụng|vận hành|chỉnh|vệ sinh|đấu dây|pha|reset|tháo)', '(lắp|cài|chỉnh|đấu|dùng|reset|pha) (như thế nào|sao|thế nào|kiểu gì|ra sao|làm sao)'],
    'order-placed': ['(chốt đơn|lên đơn|chốt luôn|đặt thêm|lấy thêm|đặt lại|đặt luôn|chốt cho)', '(như|giống) (lần trước|đơn trước|đợt trước|cũ|mọi khi)', '(gửi|xuất|làm) (cho |)(em |mình |tôi |bên em |)(pi|proforma|hợp đồng)'],
    'order-change': ['(đổi|thay đổi|sửa) … (số lượng|màu|size|địa chỉ|đơn|po|ngày giao|lịch giao|mẫu) … (đơn|po|đặt|thành|lên|xuống|sang|còn)', '(hủy|huỷ|hoãn|dời|lùi|tạm dừng) … (đơn|po|lô|giao|sản xuất|lịch)', '(giao) (sớm|muộn|trễ) hơn'],
    'payment-matter': ['(đã|vừa|mới) (chuyển|cọc|thanh toán|ck|bank|trả|chuyển khoản) (tiền|khoản|cọc|đủ|xong|hôm|phần|nốt|30%|70%)*', '(nhận được|vào|thấy|check|kiểm tra) (tiền|khoản|cọc|chuyển khoản|thanh toán) (chưa|giúp|giùm)*', '(l/c|lc|phí ngân hàng|tu chỉnh) … (mở|sửa|tu chỉnh|ai chịu|ngân hàng)', '(xuất|gửi|sai) (hóa đơn|vat|hoá đơn)'],
    'documents-matter': ['(bill|b/l|vận đơn|c/o|invoice|packing|chứng từ|form e|form d) … (sai|thiếu|sửa|gửi|nháp|gốc|chưa|bổ sung|tên hàng|surrender)', '(sửa|gửi|bổ sung|xin|cấp lại) … (bill|b/l|vận đơn|c/o|packing list|chứng từ|form e|hóa đơn thương mại)'],
    'customs-hold': ['(hải quan|cửa khẩu) … (giữ|tạm giữ|không cho|yêu cầu|luồng đỏ|kiểm hóa|bác)', '(kẹt|vướng|bị giữ|ách) … (hải quan|cảng|cửa khẩu)'],
    'follow-up': ['(báo giá|mail|email|tin nhắn|yêu cầu|thư|zalo) … (chưa thấy|chưa nhận|chưa có|chưa trả lời|chưa phản hồi|không thấy|sao rồi|thế nào rồi|đến đâu rồi|chưa ai)', '(chưa|không) (thấy |nhận được |có |ai )(trả lời|phản hồi|hồi âm|báo giá|rep|báo lại|gọi lại)', '(nhắc|hỏi) lại … (báo giá|mail|yêu cầu|đơn|hôm|tuần trước)', '(có|đã có) (tin|kết quả|báo giá|phản hồi|thông tin) (gì |)chưa'],
    'agency-ask': ['(làm|mở|đăng ký|trở thành|xin) (đại lý|nhà phân phối|npp|tổng đại lý|cộng tác)', '(chính sách|điều kiện|chiết khấu) (đại lý|nhà phân phối|npp|cho đại lý)', '(phân phối|đại diện) (độc quyền|khu vực|tại|cho|chính thức)'],
    'catalogue-ask': ['(gửi|xin|cho|có|share) … (catalogue|catalog|cataloge|brochure|danh mục sản phẩm|bảng giá)'],
    'customisation-ask': ['(thêu|khắc|ép) … (logo|tên shop|tên công ty|nhãn|thương hiệu)', '(kích thước|màu|thiết kế|bao bì|mẫu) (riêng|theo yêu cầu)'],
    'visit-proposal': ['(qua|ghé|sang|đến|tham quan|thăm|tới) … (xưởng|nhà máy|công ty|showroom|kho) … (xem|thăm|tham quan|khảo sát)'],
    'certificate-ask': ['(có|xin|gửi|cần|cung cấp|kèm) … (chứng nhận|chứng chỉ|co cq|cq|msds|coa|kiểm nghiệm|iso|test report|hợp quy|công bố)'],
    thanks: ['(nhận|hàng) … (đẹp|ưng|tốt|đủ|ổn|chất lượng|rồi|hài lòng) … (cảm ơn|cám ơn|thanks)', '(cảm ơn|cám ơn) … (hỗ trợ|nhiệt tình|giao nhanh|giao đúng|chu đáo|tận tình)'],
    feedback: ['(góp ý|ý kiến|đề xuất|phản hồi) … (bao bì|đóng gói|sản phẩm|để|cho|thôi|chút|nhỏ)'],
    'dispute-open': ['(không giải quyết|không xử lý) … (kiện|khiếu nại|công an|luật sư|tòa|bóc phốt|đăng)'],
    'price-ask': ['(lấy|mua|đặt|nhập|in|làm) … (cái|thùng|bộ|kg|tấn|mét|chiếc|hộp|cuốn|bao) … (giá|bao nhiêu|nhiêu|bn|nhiu|báo giá)', '(hỏi|xin|check|báo) (giá|bảng giá|đơn giá)'],
  },
}
