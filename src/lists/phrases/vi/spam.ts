import type { PhrasePack } from '../../concepts'

/** Vietnamese: what promoters say. */
export const viSpam = {
  'seo-offer': [
    '(dịch vụ|chuyên) seo', '(lên|đứng|đưa) (top|trang nhất|trang đầu) … google',
    '(tối ưu hóa công cụ tìm kiếm|tối ưu website|tăng traffic|tăng thứ hạng website|đẩy từ khóa)',
    '(đẩy|lên|đưa|cam kết|đảm bảo) (top|website|web|từ khóa) … (google|tìm kiếm|top)',
    '(seo|backlink|google maps|từ khóa) (tổng thể|chất lượng|giá rẻ|website|cam kết|uy tín|trọn gói)',
  ],
  'web-design-offer': [
    '(thiết kế|làm|xây dựng|lập trình|nâng cấp) (website|trang web|web chuẩn|web bán hàng|app|ứng dụng di động) (chuyên nghiệp|giá rẻ|trọn gói|cho doanh nghiệp|cho quý|chuẩn|theo yêu cầu|của quý)',
    'dịch vụ thiết kế (web|website|app)',
  ],
  'marketing-offer': [
    '(dịch vụ|công ty) (marketing|quảng cáo|truyền thông|chạy quảng cáo)',
    '(chạy quảng cáo|chạy ads|quảng cáo facebook|quảng cáo google|chăm sóc fanpage|quản trị fanpage|tăng like|tăng follow)',
    '(tăng|mua) (lượt theo dõi|người theo dõi|lượt thích)',
    '(tìm kiếm|thu hút|mang lại) khách hàng (mới|tiềm năng) … (quảng cáo|marketing|dịch vụ|chúng tôi giúp)',
    '(chạy|dịch vụ|nhận) (quảng cáo|ads|marketing|seeding|livestream|booking|fanpage|tiktok) … (giá|cam kết|hiệu quả|ra đơn|bên em|uy tín|khách)',
    '(tăng|mua|bán) (follow|like|tương tác|sub|mắt live|review|đánh giá)', '(ra đơn|tăng doanh thu|có thêm khách|tăng đơn) (ngay|cho|đều|mỗi ngày|gấp)',
  ],
  'contact-list-offer': [
    '(bán|cung cấp) (data|dữ liệu|danh sách) (khách hàng|email|doanh nghiệp|nhà nhập khẩu|người mua)',
    '(data khách hàng|danh sách email|cơ sở dữ liệu khách hàng) … (bán|giá|cung cấp|chất lượng)',
  ],
  'loan-offer': [
    '(cho vay|hỗ trợ vay|cung cấp khoản vay|cấp khoản vay|vay tiền nhanh|vay vốn nhanh|vay tín chấp|vay online)',
    '(bạn|quý khách|anh chị|anh/chị) … (cần|muốn) vay (vốn|tiền)',
    '(khoản vay|vay vốn|vay) … (lãi suất thấp|lãi suất 2%|lãi suất 3%|không thế chấp|không cần thế chấp|nợ xấu)',
    '(vay|cho vay|hỗ trợ vay) (tiền|vốn|tín chấp|nhanh|nóng|online|thế chấp|kinh doanh) … (lãi|giải ngân|thủ tục|chỉ cần|cccd|duyệt|trong ngày)',
    '(nợ xấu|không thế chấp|giải ngân trong|lãi suất chỉ|duyệt nhanh)',
  ],
  'supplier-pitch': [
    '(chúng tôi là|công ty chúng tôi là|bên em là|bên mình là) (nhà sản xuất|nhà máy|xưởng sản xuất|nhà cung cấp|xưởng|đơn vị chuyên sản xuất|công ty chuyên sản xuất|đơn vị sản xuất)',
    '(chuyên) (sản xuất|cung cấp|phân phối) (và |)(xuất khẩu|sỉ|các loại|các sản phẩm|các mặt hàng)',
    '(xin|muốn|được) (giới thiệu|gửi đến quý công ty|chào hàng) (đến |với |)(quý công ty|quý khách) … (sản phẩm|dịch vụ|công ty)',
    'sản phẩm (chính |)của (chúng tôi|bên em) (là|gồm|bao gồm)', '(giá cả|giá) cạnh tranh nhất thị trường',
    '(chúng tôi|công ty chúng tôi|bên em|bên mình|xưởng) (chuyên|là xưởng|là nhà máy|sản xuất|cung cấp|phân phối) … (giá tốt|cạnh tranh|chất lượng|uy tín|liên hệ|quý khách|toàn quốc)',
    '(quý khách|quý công ty|anh chị) (có nhu cầu|quan tâm|cần) … (liên hệ|báo giá ngay|gọi|inbox|zalo)',
  ],
  'freight-offer': [
    '(chúng tôi là|công ty chúng tôi là|bên em là) (công ty |đơn vị |)(logistics|vận chuyển|giao nhận|forwarder|vận tải)',
    '(cung cấp|bên em có|chúng tôi có) … (cước vận chuyển|cước tàu|cước biển|dịch vụ vận chuyển|dịch vụ logistics|dịch vụ hải quan|khai báo hải quan)',
    '(giá cước|báo cước|cước vận tải) (tốt|cạnh tranh|ưu đãi)',
    '(cước|giá cước|freight) … (ưu đãi|tốt nhất|cạnh tranh|khuyến mãi|tuyến)',
    '(dịch vụ|bên em) (logistics|vận tải|khai thuê hải quan|fwd|forwarder|ủy thác nhập khẩu)',
  ],
  'service-pitch': [
    '(chúng tôi|bên em|công ty chúng tôi) (cung cấp|chuyên) (các |)dịch vụ',
    '(dịch vụ) (kế toán|dịch thuật|tuyển dụng|tư vấn|đăng ký nhãn hiệu|chứng nhận iso|bảo hộ thương hiệu|thành lập công ty) … (cho quý|trọn gói|uy tín|giá|liên hệ|cung cấp|chúng tôi)',
  ],
  'membership-offer': [
    '(đăng ký|gói) (thành viên|hội viên) (vàng|vip|premium|cao cấp|thường niên)', '(trang vàng|danh bạ doanh nghiệp) … (đăng ký|đăng tải|quảng bá|phí)',
    '(công ty|doanh nghiệp) … (được đề cử|được bình chọn) … (giải thưởng|cúp|danh hiệu)',
  ],
  'event-promotion': [
    '(đặt|đăng ký|giữ) (gian hàng|chỗ ngay|vé|booth)', '(trân trọng kính mời|kính mời|mời quý) … (hội thảo|webinar|khóa học|hội nghị|sự kiện)',
    '(đăng ký tham gia|đăng ký tham dự) … (hội thảo|webinar|khóa học|sự kiện)', 'gói tài trợ',
    '(hội chợ|triển lãm|hội thảo|workshop|webinar|khóa học|sự kiện) … (đăng ký|mời|gian hàng|vé|tham dự|ưu đãi|early bird|miễn phí tham dự)',
  ],
  'discount-talk': [
    '(giảm giá|ưu đãi|khuyến mãi) (lên đến|đến|sốc|đặc biệt|có hạn|hấp dẫn|khủng|chỉ còn)',
    '(chương trình|duy nhất|số lượng) … (khuyến mãi|ưu đãi) … (có hạn|hôm nay|nhanh tay|sốc)', '(nhanh tay|đừng bỏ lỡ|mua ngay|cơ hội cuối)',
    '(dùng thử|trải nghiệm) miễn phí', 'mã giảm giá',
  ],
  unsubscribe: [
    '(hủy đăng ký|huỷ đăng ký|ngừng nhận|từ chối nhận) (nhận |)(email|thư|tin|bản tin|thông tin|quảng cáo)',
    '(không muốn|nếu không muốn) (tiếp tục |)nhận (email|thư|tin|thông tin|quảng cáo)',
  ],
  'website-found': [
    '(xem|ghé thăm|truy cập|phân tích) (website|trang web) (của |)(bạn|quý công ty|công ty) … (nhận thấy|thấy rằng|lỗi|cải thiện|google)',
    '(nhận thấy|tôi thấy) (website|trang web) (của |)(bạn|quý công ty|công ty)',
    '(xem|thấy|biết|tìm thấy|ghé) (qua |được |)(website|trang web|fanpage|shop|gian hàng) (của |)(anh|chị|bạn|mình|quý|công ty)',
  ],
  'meeting-push': [
    '(cuộc gọi|cuộc họp|buổi gặp|trao đổi|cuộc hẹn) (nhanh |ngắn |)(10|15|20|30|khoảng 15) phút',
    '(10|15|20|30) phút (để|trao đổi|của anh|của bạn|trong tuần|gặp)', '(đặt lịch|sắp xếp) (hẹn|cuộc gọi|cuộc họp|demo|buổi demo)',
    '(xin|cho em|dành|dành ra|trao đổi) … (10|15|20|30) phút',
  ],
  gambling: [
    '(casino trực tuyến|cá cược|nhà cái|cá độ|nổ hũ|tài xỉu|lô đề online|đánh bạc online|quay hũ|khuyến mãi nạp đầu)',
    '(nhà cái|casino|cá cược|tài xỉu|nổ hũ|game bài|xóc đĩa|bắn cá|lô đề) … (nạp|tặng|thưởng|uy tín|đăng ký|hoàn|rút)',
    '(đăng ký|nạp đầu|nạp lần đầu) (tặng|nhận|thưởng|nhận ngay) … (k|triệu|%|tiền)',
  ],
  'crypto-promotion': [
    '(đầu tư|kiếm tiền|lợi nhuận|sinh lời) … (bitcoin|tiền ảo|tiền điện tử|usdt|forex|coin)',
    '(lợi nhuận|lãi|thu nhập) (hàng ngày|mỗi ngày|cam kết|đảm bảo|theo ngày)', '(sàn giao dịch|tín hiệu|bot) (forex|coin|tiền ảo|trade)',
  ],
  'job-matter': [
    '(ứng tuyển|xin việc|nộp hồ sơ|nộp cv|tìm việc|thực tập) (vị trí|vào|tại|ở|cho|của|xin|làm)',
  ],
  'call-to-click': [
    '(bấm|nhấn|click|truy cập|nhấp) (vào |ngay |)(đây|link|liên kết|nút|đường link|bên dưới)', '(đăng ký|tải|nhận|tham gia|mua) (ngay|tại đây|qua link)',
  ],
  'bulk-greeting': [
    '(kính gửi|thân gửi|chào) (quý (khách|doanh nghiệp|công ty|đối tác|anh chị|giám đốc)|ban giám đốc|các anh chị|chủ doanh nghiệp|phòng mua hàng|người dùng)',
  ],
} as const satisfies PhrasePack['phrases']
