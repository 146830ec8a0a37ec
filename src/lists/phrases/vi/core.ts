import type { PhrasePack } from '../../concepts'

/** Vietnamese: what buyers and customers with an order say. */
export const viCore = {
  language: 'vi',
  phrases: {
    'price-ask': [
      '(giá|gia) (bao nhiêu|sao|thế nào|nhiêu|sỉ|bán buôn|cả|lẻ|tại xưởng|gốc|thùng|của|tốt nhất|như thế nào|nhiu|bn)',
      '(bao nhiêu|bao nhieu|nhiêu|bao nhiu) (tiền|một cái|1 cái|một|vậy|ạ|1 chiếc|1kg|một kg|một bộ|chị|anh|shop|vậy shop|một thùng)',
      '(xin|cho|hỏi|cho em|cho mình|cho tôi|cho hỏi|cần|muốn biết|gửi|tư vấn) giá',
      '(cho|xin|hỏi|gửi|cần|biết|báo) … (giá sỉ|giá bán|đơn giá|bảng giá|giá cả|giá tiền|giá xuất|giá cif|giá fob|giá của|giá bao|giá nhé|giá ạ|giá với)',
      'sỉ … (nhiêu|bao nhiêu|giá)', '(mấy tiền|nhiêu tiền|nhiêu một|nhiêu vậy|giá inbox|ib giá|check giá|inbox giá)',
      'giá (bao nhiêu|bn|bnhiu|nhiu|như nào|thế nào|ntn|sao|ra sao)',
      '(cho|xin|gửi|báo|tham khảo|hỏi|biết) (em |mình |tôi |anh |chị |bên em |tui |giúp |)(giá|đơn giá|giá sỉ|báo giá)',
      '(đơn giá|giá thành|giá fob|giá cif|giá xuất xưởng|giá đại lý|giá buôn) … (bao nhiêu|thế nào|như thế nào|cho|?)',
    ],
    'quotation-ask': [
      '(báo giá|bảng báo giá|xin báo giá|chào giá|hỏi giá|báo giá giúp|thư chào hàng|hóa đơn chiếu lệ|hóa đơn proforma|yêu cầu báo giá)',
      '(gửi|cho|nhận|xin|vui lòng|nhờ|cần|yêu cầu) … (báo giá|bảng giá|bảng chào giá|proforma|pi)',
      'báo giá (giúp|cho|gấp|theo|với|sản phẩm|nhé|ạ|chi tiết|fob|cif)',
    ],
    'catalogue-ask': [
      '(catalogue|catalog|ca ta lô|bảng giá|danh mục sản phẩm) (sản phẩm|của|cho|giúp|với|nhé|ạ|và|công ty|mới)',
      '(gửi|xin|cho xem|có) … (catalogue|catalog|bảng giá|danh mục sản phẩm|mẫu mã)', '(cho xem mẫu|gửi hình ảnh|xin mẫu mã|gửi mẫu mã)',
    ],
    'lowest-price': [
      'giá (tốt nhất|rẻ nhất|thấp nhất|sỉ tốt nhất|cuối cùng)', '(có giảm giá|có chiết khấu|chiết khấu bao nhiêu|bớt chút|giảm giá không)',
      '(giảm|bớt|chiết khấu|ưu đãi|fix giá) (thêm|được|bao nhiêu|giá|cho|chút|nữa|không)',
    ],
    'sample-ask': [
      '(hàng mẫu|mẫu thử|gửi mẫu|lấy mẫu|xin mẫu|đặt mẫu|mẫu miễn phí|mẫu vải|phí mẫu|mua mẫu|sản phẩm mẫu)',
    ],
    'order-intent': [
      '(muốn|cần|định|có nhu cầu|muốn được) (mua|đặt hàng|đặt mua|nhập|nhập khẩu|đặt|mua sỉ|nhập hàng|lấy sỉ|lấy số lượng)',
      '(đơn đặt hàng|đặt hàng số lượng|đặt đơn|tìm nhà cung cấp|tìm nguồn hàng|tìm xưởng)',
      '(tìm nhà sản xuất|lấy hàng số lượng|quan tâm sản phẩm|quan tâm đến sản phẩm|lên đơn)',
      '(muốn|cần|định|dự định|dự kiến|sẽ|đang cần|có nhu cầu|xin) (đặt|mua|nhập|lấy|đặt mua|nhập khẩu|mua sỉ|đặt hàng|tìm mua)',
      '(đặt|mua|lấy|cần|nhập|đặt mua) (khoảng |tầm |ít nhất |số lượng |)(1|2|3|4|5|6|7|8|9|10|20|30|50|100|200|300|500|1000|vài|mấy|một)',
    ],
    'availability-ask': [
      '(có sẵn|còn hàng|còn hàng không|sẵn hàng|có hàng sẵn) (không|hàng|ko|k|shop|loại|bán|làm|sẵn|ạ|ở)*',
      '(hàng có sẵn|còn không shop|có bán|shop có|bên mình có|có sản xuất|có loại) (không|hàng|ko|k|shop|loại|bán|làm|sẵn|ạ|ở)*',
      '(bên|shop|công ty|anh|chị|mình|bạn|nhà máy|xưởng) … có (bán|làm|sản xuất|cung cấp|nhận|hàng|loại|sẵn|sx)',
    ],
    'lead-time-ask': [
      '(thời gian giao hàng|thời gian sản xuất|bao lâu có hàng|bao lâu giao|bao lâu thì)',
      '(mất bao lâu|khi nào giao|bao nhiêu ngày|thời hạn giao|mấy ngày có|giao trong bao lâu)',
      '(thời gian|thời hạn|tiến độ|lead time) (giao|sản xuất|làm|nhận|hoàn thành|gia công|cung cấp)',
    ],
    'shipping-ask': [
      '(phí ship|phí vận chuyển|cước vận chuyển|ship về|ship tới|ship đến|giao hàng đến|giao đến)',
      '(giao về|vận chuyển đến|vận chuyển về|có ship|giao hàng tận nơi|cước tàu|ship tỉnh|ship hàng về)',
      '(phí|cước|tiền|giá|chi phí) (ship|vận chuyển|giao hàng|tàu|gửi hàng|vận tải|bay)',
      '(ship|giao|gửi|vận chuyển|giao hàng) (về|đến|tới|ra|vào|đi|cho|tận) … (không|bao nhiêu|được|phí|mấy|?|giá)',
      '(cảng|về) (cát lái|hải phòng|hồ chí minh|đà nẵng|tp hcm|sài gòn|hà nội)',
    ],
    'payment-terms-ask': [
      '(hình thức thanh toán|phương thức thanh toán|điều khoản thanh toán|thanh toán thế nào)',
      '(thanh toán như thế nào|thanh toán bằng|cách thanh toán|điều kiện thanh toán|đặt cọc bao nhiêu)',
      '(điều kiện|hình thức|phương thức|điều khoản) (thanh toán|trả tiền)',
    ],
    'minimum-order-ask': [
      '(số lượng tối thiểu|đơn hàng tối thiểu|đặt tối thiểu|tối thiểu bao nhiêu|mua tối thiểu|tối thiểu là|lấy tối thiểu|tối thiểu mấy)',
    ],
    'specification-ask': [
      '(thông số kỹ thuật|thông số|chất liệu gì) (kỹ thuật|gì|bao|của|về|máy|sản|là|nhiêu|không|giúp|cho|như|vải)*',
      '(kích thước bao nhiêu|kích thước như|công suất bao nhiêu|bảo hành bao lâu) (kỹ thuật|gì|bao|của|về|máy|sản|là|nhiêu|không|giúp|cho|như|vải)*',
      '(chất liệu|định lượng|tài liệu kỹ thuật|thông tin chi tiết) (kỹ thuật|gì|bao|của|về|máy|sản|là|nhiêu|không|giúp|cho|như|vải)*',
      '(thêm thông tin|chi tiết sản phẩm|điện áp|độ dày|tư vấn giúp|chứng nhận gì) (kỹ thuật|gì|bao|của|về|máy|sản|là|nhiêu|không|giúp|cho|như|vải)*',
    ],
    'customisation-ask': [
      '(in logo|logo của|có in|in tên|thêu logo|làm theo mẫu|theo yêu cầu) (riêng|không|theo|lên|tôi|công ty|của|mình)*',
      '(đặt làm theo|gia công theo|in theo yêu cầu|thiết kế riêng|thương hiệu riêng|màu riêng) (riêng|không|theo|lên|tôi|công ty|của|mình)*',
      '(oem|odm|gia công|nhãn riêng|thương hiệu riêng|đóng nhãn) (được|có|không|cho|theo|sản phẩm)',
    ],
    'end-use': [
      '(cho cửa hàng|cho công ty|cho dự án|cho nhà máy|cho nhà hàng|cho khách sạn|cho quán) (của|em|mình|tôi|ở|tại|nhỏ|bên)*',
      '(cho xưởng|để bán|để bán lại|bán lại|cho khách hàng|mở cửa hàng|mở quán|mở xưởng|mở tiệm|cho công trình) (của|em|mình|tôi|ở|tại|nhỏ|bên)*',
    ],
    'buyer-role': [
      '(bên em|bên mình|chúng tôi|công ty tôi|tôi|công ty chúng tôi|công ty mình) (là|chuyên) (nhà nhập khẩu|công ty|nhà phân phối|đại lý|nhà bán)',
      '(bên em|bên mình|chúng tôi) (là|chuyên) (thương mại|nhập khẩu|phân phối|xưởng|cửa hàng|nhà thầu|bán buôn|đơn vị)',
      '(công ty tôi|tôi|công ty chúng tôi|công ty mình) (là|chuyên) (thương mại|nhập khẩu|phân phối|xưởng|cửa hàng|nhà thầu|bán buôn|đơn vị)',
      '(phòng mua hàng|bộ phận mua hàng|phòng thu mua|nhân viên mua hàng|trưởng phòng mua)',
    ],
    'agency-ask': [
      '(làm đại lý|làm nhà phân phối|đại lý độc quyền|nhà phân phối độc quyền|đại lý phân phối|mở đại lý|chính sách đại lý|đại diện phân phối)',
    ],
    'need-by': [
      '(cần|giao|có hàng|nhận hàng|về kịp) … (trước ngày|trước tháng|trước tết|chậm nhất|trong tuần|cuối tháng này|trong tháng|kịp tết)', 'chậm nhất là',
      '(cần|giao|nhận|có hàng|xong) … (trước|chậm nhất|muộn nhất|kịp) (ngày|tháng|tết|cuối|tuần|lễ|khai trương)',
      '(trước|chậm nhất|hạn chót|deadline) (ngày|là|là ngày|tháng|cuối tháng|tết)',
    ],
    'not-received': [
      '(chưa nhận được|không nhận được|chưa nhận|vẫn chưa nhận|mãi chưa|chưa thấy) (hàng|đơn hàng|kiện hàng|lô hàng|được hàng|container|giao)',
      '(hàng|đơn hàng|lô hàng|kiện hàng) … (chưa về|chưa tới|chưa đến|bị thất lạc|chưa giao|thất lạc|giao chậm|giao trễ)',
      '(chưa|không|vẫn chưa|mãi không|mãi chưa|ko) (thấy |nhận |nhận được |có |)(hàng|đơn|kiện|lô hàng|giao|đồ|gì cả)',
      '(hàng|đơn|kiện|lô hàng|cont|bưu kiện) … (chưa (về|tới|đến|giao|nhận)|thất lạc|mất|không thấy)',
    ],
    'not-as-described': [
      '(không đúng|sai|khác) (mẫu|màu|kích thước|mô tả|như mẫu|quy cách|hàng|size|đơn hàng|với mẫu|với mô tả|chất lượng|so với mẫu|hợp đồng|loại)',
      '(chất lượng kém|hàng kém chất lượng|giao sai hàng|giao nhầm|không giống hình|không giống mẫu|hàng bị lỗi)',
    ],
    damaged: [
      '(hàng|thùng|sản phẩm|kiện|gạch|container) … (bị vỡ|bị hỏng|bị bể|bị ướt|bị móp|bị rách|hư hỏng|bị gỉ|bị nứt|bị trầy|bị mốc|bị hư)',
    ],
    short: [
      '(thiếu hàng|giao thiếu|bị thiếu|thiếu mất|thiếu số lượng|còn thiếu|hàng thiếu) (1|2|3|4|5|6|7|8|9|cái|thùng|so|một|mấy|hàng|chiếc|kiện)*',
      '(thiếu|giao thiếu|hụt|không đủ|ko đủ) (1|2|3|4|5|6|7|8|9|cái|thùng|hàng|số lượng|một|mấy|phụ kiện|linh kiện|so với)',
    ],
    counterfeit: ['(hàng giả|hàng nhái|không phải hàng chính hãng|hàng fake)'],
    'refund-ask': [
      '(hoàn tiền|trả lại tiền|hoàn lại tiền|hoàn cọc|trả tiền lại|trừ tiền hai lần|trừ tiền 2 lần|lấy lại tiền)',
      '(bị |)(trừ|thu|thanh toán) (tiền |)(hai lần|2 lần|trùng|dư|thừa)',
    ],
    'return-ask': [
      '(trả hàng|đổi hàng|đổi trả|trả lại hàng|đổi cái khác|đổi sản phẩm|chính sách đổi|muốn đổi|hoàn hàng)',
    ],
    'repair-ask': [
      '(phụ tùng|linh kiện thay thế|không hoạt động|bị hỏng|bảo hành) (thay|máy|cho|rồi|như|sửa|nữa|không|gửi|e0|thế)*',
      '(mã lỗi|báo lỗi|máy hỏng|sửa chữa|máy không chạy|máy bị lỗi|không lên nguồn) (thay|máy|cho|rồi|như|sửa|nữa|không|gửi|e0|thế)*',
      '(máy|sản phẩm|thiết bị|motor|bơm|màn hình|nó) … (không chạy|không hoạt động|không lên|bị lỗi|báo lỗi|hư|hỏng|chết|kêu|rò|rỉ nước|nóng)',
      '(mua|cần|thay|gửi|đặt|xin) … (phụ tùng|linh kiện|bo mạch|lọc|gioăng|vòng bi|phụ kiện thay)', '(còn|hết|trong thời hạn|thời gian|chế độ) bảo hành',
    ],
    'usage-ask': [
      '(hướng dẫn sử dụng|cách sử dụng|hướng dẫn lắp|cách lắp đặt|cách cài đặt|cách vận hành|hướng dẫn vận hành|sách hướng dẫn|sơ đồ điện)',
      '(cách|hướng dẫn|chỉ|làm sao|làm thế nào) (để |)(sử dụng|dùng|lắp|lắp đặt|cài|cài đặt|vận hành|vệ sinh|bảo dưỡng|kết nối|điều chỉnh|tháo)',
      '(tài liệu|sách|video|file|bản) hướng dẫn',
    ],
    'dispute-open': [
      '(khiếu nại|khiếu kiện|mở tranh chấp|kiện ra tòa|luật sư|tố cáo|bồi thường) (về|bên|lô|đơn|chất|hàng|của|thiệt|cho)*',
    ],
    'shipping-status': [
      '(hàng|đơn hàng|container|đơn|tàu|lô hàng) … (đến đâu rồi|về chưa|đi đến đâu|khi nào về|bao giờ về|đi chưa|khi nào đến|đến chưa|tới đâu rồi)',
      '(mã vận đơn|số vận đơn|mã theo dõi|theo dõi đơn|tình trạng đơn hàng|số container|bao giờ giao|khi nào gửi hàng|kiểm tra đơn hàng)',
      '(hàng|đơn|cont|tàu|kiện) … (tới đâu|đến đâu|đang ở đâu|khi nào (đến|tới|về|giao|đi)|bao giờ (đến|tới|về|giao|đi))',
    ],
    'customs-matter': [
      '(hải quan|thông quan|mã hs|thuế nhập khẩu|tờ khai hải quan|làm thủ tục nhập)',
    ],
    'documents-matter': [
      '(vận đơn|chứng nhận xuất xứ|giấy chứng nhận xuất xứ|phiếu đóng gói|hóa đơn thương mại|bộ chứng từ|chứng từ gốc|chứng từ|bill gốc|c/o form)',
      '(vận đơn|b/l|invoice|packing list|c/o|chứng từ|hóa đơn|giấy tờ|bộ chứng từ) (gốc|nháp|draft|sai|chưa|gửi|cần sửa|bản|bị|form|surrender|điện giao)',
    ],
    'order-change': [
      '(hủy đơn|hủy đơn hàng|thay đổi đơn|đổi địa chỉ|thay đổi số lượng|sửa đơn|thêm vào đơn|tăng số lượng|giảm số lượng|huỷ đơn)',
    ],
    'payment-matter': [
      '(đã chuyển khoản|đã thanh toán|chuyển khoản rồi|ủy nhiệm chi)',
      '(thanh toán phần còn lại|thanh toán nốt|số tài khoản|tiền còn lại|hóa đơn đỏ|xuất hóa đơn|thanh toán số dư)',
      '(nhận được|kiểm tra|check) … (tiền|thanh toán|chuyển khoản|tiền cọc)',
    ],
    'follow-up': [
      '(chưa thấy trả lời|chưa nhận được phản hồi|chưa phản hồi|chưa trả lời|có tin gì chưa)',
      '(đã nhận được mail|nhận được email chưa|chờ phản hồi|mong phản hồi|nhắc lại|đợi mãi|sao không trả lời)',
    ],
    thanks: [
      '(cảm ơn|cám ơn) (shop đã|chị đã|anh đã|vì|đã hỗ trợ|đã giúp|rất nhiều|công ty đã|các bạn đã)',
      '(rất hài lòng|hàng đẹp lắm|chất lượng tốt lắm|nhận được hàng rồi)',
    ],
    standstill: [
      '(máy|xưởng|dây chuyền|nhà máy|sản xuất|công trình) … (ngừng chạy|phải dừng|dừng sản xuất|ngưng hoạt động|đình trệ|đứng máy)',
      '(phí lưu cont|phí lưu bãi|phí lưu container|khách đang đợi|khách đang chờ|mất khách|thiệt hại mỗi ngày)',
      '(khách|khách hàng) … (hối|giục|chờ|đợi|phạt|phàn nàn|than)',
    ],
    'payment-proposal': [
      '(l/c|lc|t/t|tín dụng thư) (trả ngay|at sight|không hủy ngang)',
    ],
    'certificate-ask': [
      '(chứng nhận|giấy chứng nhận|chứng chỉ|giấy tờ|kiểm định|co cq|co/cq|c/o|cq|test report|phiếu kiểm nghiệm) … (có|không|gửi|cung cấp|kèm|?)',
    ],
    'packaging-need': [
      '(pallet|thùng gỗ|kiện gỗ)',
    ],
    'visit-proposal': [
      '(tham quan|ghé|đến thăm|thăm|qua xem|đến xem|sang thăm) (xưởng|nhà máy|công ty|showroom|kho)',
    ],
    'large-quantity-vague': ['(số lượng|khối lượng) (lớn|nhiều|rất lớn)', ],
  },
} as const satisfies PhrasePack
