import type { PhrasePack } from '../../concepts'

/** Vietnamese: what tells intents apart, orders placed, changed and gone wrong above all. */
export const viIntents: PhrasePack = {
  language: 'vi',
  phrases: {
    damaged: [
      '(hàng|thùng|sản phẩm|kiện|máy|kính|gạch|cái|chiếc) … (bị vỡ|bị bể|bị hỏng|bị móp|bị ướt|bị nứt|bể hết|vỡ hết|bị hư|bị gãy|móp méo|bị rách)',
      '(bị vỡ|bị bể|bị nứt|bị móp|bị ướt) (1*|2*|3*|4*|5*|6*|7*|8*|9*|hết|nhiều|mấy|một)',
    ],
    short: ['(thiếu|giao thiếu|nhận thiếu|bị thiếu) (1*|2*|3*|4*|5*|6*|7*|8*|9*|hàng|mất|mấy|một|hai|số lượng|kiện|thùng)', '(không đủ|chưa đủ) số lượng'],
    'poor-quality': [
      '(chất lượng) (kém|tệ|quá tệ|không tốt|không đạt|xấu|dở)', '(hàng|sản phẩm) (kém chất lượng|lỗi nhiều|quá tệ)', 'khiếu nại chất lượng',
    ],
    'not-as-described': ['(giao|gửi|nhận) (nhầm|sai) (màu|hàng|mẫu|size|kích thước|mã|loại)'],
    'customs-hold': ['(hải quan) (giữ|đang giữ|bắt|không cho|tạm giữ|yêu cầu)', '(bị giữ|bị tạm giữ|mắc kẹt|kẹt) (ở|tại|bởi) (hải quan|cảng|cửa khẩu)'],
    'returned-to-sender': ['(hoàn về|trả về|hoàn lại|trả lại) (người gửi|nơi gửi|bên gửi)'],
    'wrong-address': ['(sai|nhầm) địa chỉ', 'địa chỉ (sai|cũ|nhầm)'],
    'delivered-but-denied': ['(báo|ghi|hiện|trạng thái) … (đã giao|giao thành công|đã nhận) … (chưa|không)'],
    'no-tracking': ['(mã vận đơn|mã tracking|mã theo dõi|số vận đơn) … (không|sai|chưa)'],
    'stuck-in-transit': ['(hàng|đơn|kiện|container) … (không di chuyển|đứng yên|kẹt|không cập nhật)'],
    'goods-refused': ['(từ chối|không nhận|không chấp nhận) (nhận |) (hàng|lô hàng|kiện)'],
    'order-placed': [
      '(đơn đặt hàng|đơn hàng|po) (đính kèm|số|theo file)', '(gửi|đính kèm) (đơn đặt hàng|po|đơn hàng mới)',
      '(như|giống) (lần trước|đơn trước|lần rồi|hôm trước)', '(đặt|lấy|mua) thêm',
      '(cho|muốn|cần) (em |anh |chị |mình |tôi |) (đặt|đặt hàng|lấy) (1*|2*|3*|4*|5*|6*|7*|8*|9*|thêm|lại)',
    ],
    'no-remedy-wanted': ['(chỉ|chỉ là) (góp ý|báo|để bên|thông tin) (thôi|bạn biết|mình biết|cho biết)', 'không cần (xử lý|trả lời|đền)'],
    feedback: ['(góp ý|khách (bên em|bên mình|hàng) (thích|khen|hài lòng)|khách thích)'],
    'order-change': ['(đổi|thay đổi|sửa|tăng|giảm) … (đơn hàng|số lượng|màu|kích thước|địa chỉ|size|mẫu)', '(hủy|huỷ|hoãn|dời) (đơn|đơn hàng|giao hàng)'],
    'documents-matter': [
      '(giấy chứng nhận xuất xứ|c/o|vận đơn|packing list|phiếu đóng gói|hóa đơn thương mại|bộ chứng từ|chứng từ) (gốc|bản|nháp|gửi|sửa|thiếu|chưa|sai|cho|và)',
    ],
    'customs-matter': [
      '(mã hs|mã hàng hóa|tờ khai hải quan|thông quan|thuế nhập khẩu|khai hải quan)', 'hải quan … (phạt|nộp|giữ)', '(bị giữ|giữ hàng) … hải quan',
    ],
    'return-ask': ['(đổi|trả|đổi trả|hoàn trả) (hàng|lại hàng|sản phẩm|size|được không|lại)'],
    'repair-ask': [
      '(máy|motor|bơm|thiết bị) … (không chạy|bị hỏng|bị hư|không lên|báo lỗi|bị lỗi|ngừng|hư rồi|không hoạt động)',
      '(phụ tùng|linh kiện|bảo hành|thợ) (thay|không|cho máy|qua sửa|như thế)',
    ],
    'usage-ask': ['(cách|hướng dẫn) (sử dụng|lắp|lắp đặt|cài đặt|dùng|vận hành|chỉnh|cài)', '(sử dụng|lắp|cài|chỉnh|dùng) (như thế nào|sao|thế nào)'],
    'shipping-status': [
      '(hàng|đơn|đơn hàng|container|kiện) … (tới đâu|đến đâu|đâu rồi|bao giờ (tới|đến|về|giao)|khi nào (tới|đến|về|giao|gửi)|gửi chưa|đi chưa)',
      '(cho xin|gửi) (mã vận đơn|số container|số vận đơn|lịch tàu)',
    ],
    'refund-ask': ['(hoàn|trả) (lại |) tiền', '(tiền) (hoàn|trả) lại'],
    'payment-matter': ['(đã|vừa) (chuyển khoản|thanh toán|chuyển tiền|cọc)', '(ủy nhiệm chi|biên lai chuyển khoản)'],
    'not-received': ['(chưa|không) (nhận được|thấy|có) (hàng|đơn|kiện|sản phẩm)'],
    'follow-up': ['(chưa) (nhận được |thấy |có |) (phản hồi|trả lời|hồi âm)'],
    'agency-ask': ['(làm|trở thành) (đại lý|nhà phân phối|đại diện)'],
    'sample-ask': ['(xin|gửi|mua|đặt|cho) (mẫu|sản phẩm mẫu|hàng mẫu|mẫu thử)'],
    'catalogue-ask': ['(gửi|xin|cho) … (catalog*|bảng giá|brochure)'],
    'customisation-ask': ['(in|thêu|khắc|làm) (logo|theo yêu cầu|tên|theo mẫu|thương hiệu)', 'theo bản vẽ'],
    thanks: ['(nhận được hàng|hàng đã (về|đến|tới)|đã nhận) … (cảm ơn|cám ơn)'],
    counterfeit: ['(hàng giả|hàng nhái|không chính hãng|hàng fake)'],
    'price-list': ['(bảng giá|bảng báo giá)'],
  },
}
