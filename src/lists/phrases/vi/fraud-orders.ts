import type { PhrasePack } from '../../concepts'

/** Vietnamese: orders that swindlers write. */
export const viFraudOrders = {
  'tender-award': [
    '(quý công ty|công ty (bạn|của bạn)) (đã |)(được chọn|được lựa chọn|trúng thầu|được phê duyệt|được duyệt) … (hợp đồng|gói thầu|cung cấp|dự án|nhà cung cấp)',
    '(hợp đồng|gói thầu|cung ứng) … (bộ|chính phủ) … (không cần đấu thầu|chỉ định thầu|hoa hồng)',
    '(công ty|quý công ty|hồ sơ|báo giá) … (đã được|được) (duyệt|chọn|phê duyệt|lựa chọn|trúng thầu) … (phí|hợp đồng|ký|dự án|thầu|công chứng)',
  ],
  'card-question': [
    '(nhận|chấp nhận|hỗ trợ) (thanh toán |)(bằng |qua |)(thẻ tín dụng|thẻ visa|visa|mastercard)',
    '(thanh toán|trả|trả tiền) (bằng|qua) (thẻ tín dụng|thẻ visa|thẻ)', 'loại thẻ nào',
    '(thanh toán|trả|quẹt|cà) … (thẻ tín dụng|thẻ visa|visa|mastercard|thẻ) (được không|được ko|không|ko|có được)',
    '(nhận|chấp nhận) (những |các |loại |)(thẻ|visa|mastercard|thẻ gì|credit card)',
  ],
  'card-abuse': [
    '(nhiều|hai|ba|vài) thẻ (khác nhau |)… (chia|quẹt|trừ|thanh toán)', '(chia|tách) (số tiền|khoản thanh toán|hóa đơn) … thẻ',
    '(trừ|quẹt|cà|tính) … thẻ của tôi', '(gửi|đưa|cung cấp) (thông tin|số) thẻ (của tôi|tín dụng của tôi)',
    '(quẹt|cà|trừ|thanh toán|thu) (thêm|dư|nhiều hơn|tăng thêm|luôn cả) … (thẻ|chuyển|bên vận chuyển|shipper|ship)',
  ],
  'own-shipper': [
    '(bên vận chuyển|đơn vị vận chuyển|người vận chuyển|shipper|đại lý vận chuyển) (của tôi|riêng|của chúng tôi|riêng của tôi) … (đến lấy|lấy hàng|nhận hàng|sẽ đến|liên hệ)',
    '(bên vận chuyển|đơn vị vận chuyển|nhà xe|hãng vận chuyển|người giao hàng|forwarder|tài xế|shipper|đại lý giao nhận) (của tôi|của mình|của em|riêng|bên tôi|bên mình|tôi thuê|tôi chỉ định|của chúng tôi) … (lấy hàng|đến lấy|qua lấy|nhận hàng|bốc hàng|qua kho|ghé)',
  ],
  'third-party-charge': [
    '(chuyển|trả|gửi) … cho (bên vận chuyển|đơn vị vận chuyển|đại lý vận chuyển|người vận chuyển|shipper) … (giúp tôi|hộ tôi|số dư|phần còn lại|chênh lệch|western|tiền mặt|thay tôi)',
    '(quẹt|cà|thu|trừ|tính|thanh toán) (thêm|dư|luôn|gộp|nhiều hơn|cả) … (chuyển|trả|gửi|đưa) … (bên vận chuyển|đơn vị vận chuyển|shipper|tài xế|đại lý|nhà xe|họ|giúp tôi)',
    '(bên vận chuyển|đơn vị vận chuyển|shipper|tài xế|nhà xe|đại lý vận chuyển|họ) (không|ko|chưa) (nhận|có|chấp nhận|quẹt|cà) (được |)(thẻ|máy quẹt|máy cà|máy pos|thanh toán thẻ)',
  ],
  overpayment: [
    '(tiền thừa|số tiền dư|phần dư|chênh lệch|tiền dư) … (chuyển lại|gửi lại|hoàn lại|trả lại|chuyển cho)',
    '(chuyển lại|hoàn lại|gửi lại) (cho tôi |)(tiền thừa|số dư|phần dư|chênh lệch)', 'chuyển (nhầm|dư|thừa) (tiền|số tiền) … (trả|chuyển|hoàn)',
    '(chênh lệch|phần dư|số dư|tiền dư|tiền thừa|phần còn lại) … (cho (bên vận chuyển|shipper|tài xế|đại lý|bạn tôi|tài khoản khác)|qua western|vào tài khoản khác)',
  ],
  cheque: [
    '(séc ngân hàng|séc bảo chi|chi phiếu|hối phiếu ngân hàng|séc du lịch)', '(thanh toán|trả) bằng séc',
    '(séc|chi phiếu|hối phiếu|cashier check) … (gửi|thanh toán|ngân hàng|rút|nộp|trả|chuyển cho)',
  ],
  'bank-change': [
    '(thay đổi|đổi|cập nhật) (thông tin |số |)(tài khoản ngân hàng|tài khoản nhận tiền|tài khoản thụ hưởng|thông tin ngân hàng|ngân hàng thụ hưởng)',
    '(tài khoản|thông tin ngân hàng) (ngân hàng |)mới (của chúng tôi|sau đây|dưới đây|như sau|bên dưới|này)',
    '(tài khoản) … (kiểm toán|bị phong tỏa|bị khóa|đóng băng) … (tài khoản khác|tài khoản mới|chuyển)', '(không|đừng) (chuyển|thanh toán) … tài khoản cũ',
    '(đổi|thay đổi|cập nhật|chuyển sang|thay) (sang |)(số tài khoản|tài khoản|stk|ngân hàng|tài khoản nhận) (mới|khác|nhận|thụ hưởng|ngân hàng)',
    '(tài khoản|stk) (cũ|trước|hiện tại) … (khóa|phong tỏa|kiểm toán|ngừng|không dùng|không nhận|đóng băng|không sử dụng)',
    '(chuyển|thanh toán) … (vào|qua|sang) (tài khoản|stk|số tài khoản) (mới|khác|dưới đây|sau đây|bên dưới)',
  ],
  'credit-terms': [
    '(công nợ|trả chậm|thanh toán chậm|gối đầu) (30|45|60|90|120|trong|được|ngày)', '(thanh toán|trả) sau (30|45|60|90|120) ngày',
    '(30|45|60|90|120) ngày (công nợ|sau khi nhận hàng|kể từ ngày giao)', '(hạn mức tín dụng|mua chịu|mua trả chậm)',
  ],
  'credit-boast': [
    '(năng lực|tiềm lực|tình hình) tài chính (mạnh|vững mạnh|tốt|lành mạnh|vững|dồi dào)', '(xếp hạng tín dụng|uy tín tín dụng|tham chiếu ngân hàng)',
  ],
  'price-no-object': [
    'giá (cả |)(không thành vấn đề|không quan trọng|bao nhiêu cũng được|nào cũng được|không phải là vấn đề)',
    '(đồng ý|chấp nhận) (với |)(mọi|tất cả) (điều kiện|điều khoản|mức giá)', '(không|khỏi) (mặc cả|trả giá|cần mặc cả|thương lượng giá)',
    'ngân sách không (giới hạn|thành vấn đề)',
  ],
  'any-goods': [
    '(mẫu|loại|hàng|màu|hãng|model|sản phẩm) (nào|gì) cũng (được|ok|lấy|mua)', '(có gì|có bao nhiêu|còn gì) (lấy|mua) (nấy|hết|bấy nhiêu)',
    'một (số|vài) sản phẩm của (bạn|shop|cửa hàng)',
    '(vài|một số|mấy) (món|sản phẩm|mặt hàng) (của|bên|trong) (bạn|shop|cửa hàng|công ty)',
  ],
  'invitation-letter': [
    '(thư mời|giấy mời) … (visa|thị thực|đại sứ quán|lãnh sự|xin|sang)', '(visa|thị thực) (công tác|thương mại|doanh nghiệp|kinh doanh)',
    '(thư mời|giấy mời) … (visa|thị thực|đại sứ quán|lãnh sự|nhập cảnh|hộ chiếu|sang)',
  ],
  'no-phone': [
    '(đừng|xin đừng|vui lòng không|không cần) gọi (điện|cho tôi|điện thoại)',
    '(không thể|không tiện|không) (nghe máy|nghe điện thoại|nói chuyện điện thoại|nhận cuộc gọi) (được|vì|nên|do)',
    'chỉ (liên lạc |liên hệ |trao đổi |trả lời |nhận |)(qua|bằng) (email|mail|tin nhắn|chat|nhắn tin)', '(khiếm thính|bị điếc|lãng tai)',
    '(đường dây|điện thoại) … (bị hỏng|đang bảo trì|hư)', '(không|ko|đừng) (tiện |thể |)(nghe|gọi|gọi điện|nói) (máy|điện thoại|được|cho tôi)',
    '(chỉ) (nhắn tin|email|mail|zalo|chat|liên hệ qua|trao đổi qua)',
  ],
  'third-party-delivery': [
    '(giao|gửi|chuyển|vận chuyển) … (kho tạm|kho thuê|kho trung chuyển|kho của bên thứ ba|kho bên thứ ba|kho gom hàng|kho ngoài)',
    '(địa chỉ) (giao|nhận) hàng … (báo sau|thông báo sau|cung cấp sau|gửi sau)', '(không|đừng) (giao|gửi) … (trụ sở|văn phòng chính)',
  ],
  urgency: [
    '(khẩn cấp|rất gấp|cần gấp|càng sớm càng tốt|ngay lập tức|trong hôm nay|ngay hôm nay|gấp lắm|sớm nhất có thể|khẩn trương)',
  ],
  'public-buyer-claim': [
    '(thay mặt|đại diện|mua cho|cung cấp cho) … (chính phủ|bộ quốc phòng|liên hợp quốc|bộ y tế|quân đội|bộ giáo dục|ngân hàng thế giới|đơn vị bộ đội)',
  ],
  'call-in-order': ['(tên|họ tên) … (số điện thoại|sđt) … (gọi|đọc) … (đặt|số thẻ|thanh toán|đơn)'],
  'notary-cost': [
    '(phí|chi phí) công chứng … (chia|mỗi bên|một nửa|hai bên|chịu|đóng|trước)',
  ],
} as const satisfies PhrasePack['phrases']
