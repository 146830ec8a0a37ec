import type { PhrasePack } from '../../concepts'

/** Vietnamese: money, accounts and credentials by deceit. */
export const viFraudMoney = {
  'fund-transfer': [
    '(chuyển|nhận|di chuyển) (số tiền|khoản tiền|quỹ|khoản quỹ) … (tài khoản của bạn|nước bạn|triệu|ra nước ngoài)',
    '(số tiền|khoản tiền|khoản quỹ|tài sản) … triệu (đô|usd|euro|đô la|đô-la|bảng)',
    'triệu (đô|usd|euro|đô la|đô-la mỹ|bảng anh) … (thừa kế|tài khoản|chuyển|ngân hàng|quá cố|đã mất)',
    '(phần trăm|%) … (cho bạn|của số tiền|dành cho bạn|tổng số tiền)', '(đề nghị kinh doanh|đề xuất kinh doanh) … (triệu|bí mật|đôi bên)',
    '(tiền|quỹ|tài khoản) (vô chủ|bị đóng băng|không người nhận|không ai nhận)',
  ],
  inheritance: [
    '(người thân gần nhất|thân nhân gần nhất|người thừa kế hợp pháp|người thụ hưởng hợp pháp)',
    '(khách hàng|chồng tôi|cha tôi|thân chủ) (đã |)(quá cố|qua đời)', '(thừa kế|di sản|di chúc) … (triệu|quỹ|thụ hưởng|ngân hàng|số tiền|luật sư)',
    '(qua đời|chết|mất) mà không (có |để lại )(người thừa kế|di chúc|con)', 'cùng họ với (khách|thân chủ|bạn)',
    '(khách hàng|chồng|cha|sếp) … (qua đời|đã mất|tử nạn|tai nạn) … (để lại|triệu|tài khoản|thừa kế|ngân hàng)',
  ],
  'prize-win': [
    '(bạn|quý khách|số điện thoại) … (đã trúng|trúng thưởng|trúng giải|được trúng)', '(chúc mừng) … (trúng|giải thưởng|phần thưởng|quà tặng)',
    '(nhận|lĩnh) (giải thưởng|phần thưởng|quà trúng|thưởng ngay)', '(xổ số|bốc thăm) … (trúng|giải)',
    '(trúng|nhận được|được tặng) (thưởng|giải|quà|iphone|xe|voucher|sh) … (từ|của|trị giá|triệu|chương trình|nhận)',
    '(tri ân|quay số|may mắn) … (trúng|quà|nhận thưởng)',
  ],
  donation: [
    '(quyên góp|tặng|hiến tặng|hiến) … (tài sản của tôi|triệu đô|triệu usd|di sản của tôi|toàn bộ tài sản)',
    '(tôi (muốn|quyết định|mong muốn)) (quyên góp|hiến tặng|tặng bạn|tặng cho bạn)',
    '(từ thiện|trại trẻ mồ côi) … (triệu đô|triệu usd|khoản tiền|tài sản của tôi)',
  ],
  secrecy: [
    '(giữ|được giữ) (bí mật|kín) … (này|giao dịch|tuyệt đối|chuyện|thông tin|với|nhé)', '(tuyệt đối|hoàn toàn|tối) (bí mật|bảo mật)',
    '(đừng|không được|không) (nói|kể|tiết lộ|cho) … (với ai|cho ai|bất kỳ ai|ai biết|người khác biết)',
    'chỉ (giữa |)(chúng ta|hai chúng ta|tôi và bạn) (biết|với nhau|thôi)',
  ],
  'trust-plea': [
    '(người|đối tác|ai đó) (đáng tin|trung thực|đáng tin cậy|tin cậy được|ngoại quốc đáng tin)',
    '(tôi có thể|có thể) tin (tưởng |cậy |)(vào |)(bạn|anh|chị) (không|được)', '(tôi|em) tin tưởng (bạn|anh|chị) (sẽ|và|trong)',
    '(ngạc nhiên|bất ngờ) … (thư này|email này|nhận được thư|không biết tôi|tin nhắn này)',
    '(tuy|mặc dù|dù) … (chưa quen biết|chưa từng gặp|không quen biết)', '(cần|mong) (sự giúp đỡ|sự hỗ trợ) của bạn … (chuyển|tiền|quỹ|đầu tư)',
    '(cần|tìm|tìm kiếm) (một |)(người|đối tác) (đáng tin|trung thực|tin cậy|thật thà|chân thành)',
  ],
  'advance-fee': [
    '(phí|lệ phí|chi phí) (đăng ký|hồ sơ|công chứng|xử lý hồ sơ|làm hồ sơ|giải ngân|kích hoạt|hợp pháp hóa|bảo hiểm|mua hồ sơ|xác minh) … (trước|chuyển|nộp|thanh toán|đóng|đặt cọc|hoàn lại|hợp đồng)',
    '(nộp|đóng|chuyển|thanh toán) (trước |)(phí|lệ phí|tiền phí) (hồ sơ|công chứng|đăng ký|giải ngân|xử lý|kích hoạt|bảo hiểm)',
    '(hồ sơ (mời |đấu |dự |)thầu) … (mua|phí|giá bán|nộp)', '(phí|thuế) … để (nhận (tiền|hàng|quà|giải)|giải phóng|mở khóa)',
    '(phí|thuế|tiền) (hải quan|giải phóng|chuyển tiền|xác minh|hồ sơ thầu|tham gia thầu|công chứng) … (trước|chuyển|nộp|đóng|mới)',
  ],
  'untraceable-payment': [
    '(chuyển|nộp|gửi|đóng) … (tài khoản cá nhân|stk cá nhân)', '(thanh toán|trả|chuyển tiền) (qua|bằng) (western union|moneygram|usdt|bitcoin|thẻ cào|thẻ quà tặng)',
  ],
  'credential-ask': [
      '(xin|đòi|hỏi|yêu cầu|cung cấp|đọc|gửi|cho) … (mã otp|mã xác thực|mã xác nhận|mật khẩu)',
    '(xác minh|xác nhận|cập nhật|xác thực) (tài khoản|thông tin tài khoản|mật khẩu|danh tính|email) (của bạn|của quý khách|ngay|tại)',
    '(đăng nhập) … (email|mật khẩu|tài khoản|đường link|liên kết|xem tài liệu) … (để|của bạn|xác|xem|tải|dưới)',
    '(nhập|điền|cung cấp) (mật khẩu|mã otp|số thẻ|thông tin thẻ|mã pin|mã xác nhận|mã xác thực)',
    '(gửi|đọc|cho) (tôi |mình |em |)(mã otp|mã xác nhận|mã xác minh|mã code|mã 6 số)', 'tên đăng nhập và mật khẩu',
  ],
  'account-threat': [
    '(tài khoản|hộp thư|email|thẻ) (của |)(bạn|quý khách) … (bị khóa|bị tạm khóa|bị đình chỉ|bị vô hiệu|bị xóa|bị đóng|bị hạn chế|sẽ bị|tạm ngưng)',
    '(hộp thư|dung lượng) … (đã đầy|gần đầy|vượt quá|hết dung lượng)', 'mật khẩu … (hết hạn|sắp hết hạn)',
    '(hoạt động|đăng nhập) (đáng ngờ|bất thường|trái phép)',
    '(tài khoản|hộp thư|email|thẻ|dịch vụ|thuê bao|sim) … (bị|sẽ bị|sắp bị) (khóa|xóa|đình chỉ|ngừng|vô hiệu|hạn chế|thu hồi|hết hạn)',
    '(dung lượng hộp thư|dung lượng email|hộp thư) … (đầy|vượt|hết)',
  ],
  'parcel-lure': [
    '(bưu kiện|kiện hàng|bưu phẩm|đơn hàng) … (bị giữ|không thể giao|giao không thành công|đang chờ|tạm giữ|bị tạm giữ) … (địa chỉ|phí|thanh toán|xác nhận|link|nhấp|bấm|hải quan)',
    '(xác nhận|cập nhật) (địa chỉ) (giao hàng|nhận hàng|của bạn) … (bưu kiện|link|nhấp|bấm|tại đây|kiện)',
    '(đóng|thanh toán|nộp) (phí|thuế) … (bưu kiện|kiện hàng|kiện quà|quà) … (nhận|giao|thông quan|hải quan)',
    '(bưu kiện|kiện hàng|đơn hàng|gói hàng|quà) … (giữ|kẹt|tạm giữ|không giao được|sai địa chỉ|chờ) … (phí|link|địa chỉ|đóng|thanh toán|bấm|hải quan)',
  ],
  'document-lure': [
    '(xem|mở|tải|tải xuống) (tài liệu|hóa đơn|file|tệp|đơn hàng|chứng từ) … (nhấp|bấm|link|đăng nhập|mật khẩu|tại đây|liên kết)',
    '(nhấp|bấm|click) vào … (tài liệu|hóa đơn|tệp|file)', '(tài liệu|tệp|file) (được chia sẻ|bảo mật|được bảo vệ|mã hóa)', 'tin nhắn thoại mới',
  ],
  'payment-lure': [
    '(thanh toán|thẻ|gói đăng ký|hóa đơn) của (bạn|quý khách) … (thất bại|bị từ chối|quá hạn|không thành công|tự động gia hạn)',
    '(hoàn thuế|hoàn tiền|tiền hoàn) … (nhấp|bấm|link|truy cập|đăng nhập|xác nhận)',
    '(vneid|tổng cục thuế|cơ quan thuế|điện lực|phạt nguội) … (link|cài đặt|ứng dụng|nhấp|cập nhật)',
  ],
  'deadline-threat': [
    '(nếu không|nếu chậm|nếu gọi|quá hạn|sau thời hạn) … (sẽ bị|bị) (phạt|xử|khóa|khoá|tịch thu|khởi tố|đóng|hủy|huỷ)',
    '(trong vòng|trong|sau) (24|48|72|12) (giờ|tiếng|h) … (nếu không|sẽ bị|khóa|xóa|hủy|hoàn trả|đóng|tránh)',
    '(nếu không|bằng không) … (sẽ bị|bị khóa|bị xóa|bị đóng|bị hủy|mất tài khoản)',
    '(để tránh|tránh) (bị |)(khóa|đình chỉ|gián đoạn|xóa|đóng) (tài khoản|dịch vụ|hộp thư|email)',
  ],
  'investment-talk': [
    '(đầu tư|tài trợ vốn|rót vốn) … (vào công ty (bạn|của bạn|quý)|vào doanh nghiệp của|ở nước bạn|tại nước bạn|vào dự án của (bạn|quý))',
    '(khách hàng|thân chủ|nhà đầu tư) (của tôi|của chúng tôi) … (muốn|tìm|quan tâm) … đầu tư',
    '(nguồn vốn|quỹ|tiền) … đầu tư … (nước bạn|đối tác|nước ngoài)', '(tìm|cần) (một |)đối tác … (đầu tư|góp vốn|quản lý quỹ)',
  ],
  'escrow-lure': [
    '(tiền|số tiền) (của bạn|của quý khách) … (bị treo|đang chờ|bị giữ|tạm giữ|đóng băng) … (thẻ|xác nhận|nhận|nạp)',
    '(nhập|điền) (số thẻ|thông tin thẻ) … (nhận tiền|nhận thanh toán|để nhận)',
    '(người mua|khách) đã (thanh toán|chuyển tiền) … (link|đường dẫn|thẻ|xác nhận để nhận)', '(dịch vụ|tài khoản) (trung gian|ký quỹ) ',
  ],
  'sad-story': [
    '(ung thư|bệnh nan y|giai đoạn cuối|bệnh hiểm nghèo) … (tôi|bác sĩ|sống|chồng|chết|giai đoạn|tháng)',
    '(góa phụ|mồ côi|tị nạn|quân nhân|bác sĩ quân y|lính mỹ) … (tôi|syria|ukraine|afghanistan|chồng|trại|yemen)',
  ],
  'religious-appeal': [
    '(chúa|thiên chúa|đức chúa|thượng đế|phật|allah) (phù hộ|ban phước|chúc lành|ban phúc|ở cùng|dẫn dắt)',
  ],
  'personal-details-ask': [
    '(họ tên|họ và tên|tên đầy đủ) … (địa chỉ|số điện thoại|tuổi|nghề nghiệp|số tài khoản|cccd|cmnd) … (gửi|cung cấp|tuổi|nghề|tài khoản|cho tôi|số|cccd)',
  ],
  'identity-document-ask': [
    '(ảnh|bản sao|bản chụp|chụp|scan|gửi|số) (2 mặt |hai mặt |)(cccd|cmnd|căn cước|hộ chiếu|chứng minh nhân dân|bằng lái|giấy tờ tùy thân|passport)',
  ],
  extortion: [
    '(tôi|chúng tôi) (đã |)(hack|xâm nhập|chiếm quyền|quay lại|ghi lại|cài mã độc) … (máy tính|điện thoại|camera|tài khoản|bạn|video)',
    '(chuyển|gửi|trả|thanh toán) … (bitcoin|usdt|tiền|đô) … (nếu không|không thì) … (tung|công khai|gửi|phát tán|đăng)',
    '(video|clip|ảnh) (nhạy cảm|nóng|sex|riêng tư) … (tung|phát tán|gửi|công khai|của bạn)',
  ],
} as const satisfies PhrasePack['phrases']
