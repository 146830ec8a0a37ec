import type { PhrasePack } from '../../concepts'

/** Vietnamese: what agencies, dealers and organisers write to sell their own. */
export const viPitches = {
  language: 'vi',
  phrases: {
    'bulk-greeting': ['(quý anh chị|anh chị|quý) (chủ doanh nghiệp|chủ shop|doanh nghiệp|chủ cửa hàng)'],
    'seo-offer': ['(seo|từ khóa|website|web) … (top|trang 1|trang nhất|trang đầu|thứ hạng) … (google|cam kết|bảo hành|hoàn tiền|tháng)', '(audit|kiểm tra|phân tích) (website|web|seo) miễn phí'],
    'web-design-offer': ['(thiết kế|làm|nhận làm|xây dựng|nâng cấp|code) (web|website|landing page|app|trang web|gian hàng) … (chỉ từ|giá|triệu|tr|trọn gói|miễn phí|chuẩn seo|tặng|hosting|tên miền)', '(tặng|miễn phí) (tên miền|hosting|domain|thiết kế web)'],
    'marketing-offer': [
      '(tăng|cày|buff|kéo|bán) (lượt |)(follow|like|tương tác|sub|mắt|view|đánh giá|review|người theo dõi|5 sao)', '(chạy|nhận chạy|tối ưu|dịch vụ) (ads|quảng cáo|tiktok|facebook|google) … (giá|cam kết|ra đơn|phí|khách|doanh thu|ngân sách)',
      '(quay|chụp|dựng|làm) (video|phim|tvc|ảnh sản phẩm|clip) … (giới thiệu|doanh nghiệp|quảng cáo|chỉ từ|trọn gói|gói)', '(đăng bài|đăng quảng cáo|mua quảng cáo|trang quảng cáo|suất quảng cáo) … (báo|tạp chí|đặc san|niên giám|kỷ yếu|số tới|truyền hình)',
      '(giúp|hỗ trợ) (doanh nghiệp|quý công ty|anh chị|shop|anh/chị|bạn) … (tăng doanh|tìm khách|thêm khách|có khách|khách hàng mới|bán hàng online|nhận diện|phủ sóng|bứt phá)', '(đặt lịch|hẹn|tìm) (hẹn |)… khách hàng tiềm năng … (theo kết quả|cam kết|tháng|chi phí)', '(koc|kol|livestream|booking) … (gói|giá|bên em|dịch vụ|chốt đơn)',
    ],
    'contact-list-offer': ['(bán|có sẵn|bên em có|thanh lý) … (data|dữ liệu|danh sách|file|database|danh bạ) … (khách|email|số điện thoại|sđt|nhà nhập khẩu|importer|buyer|giám đốc|doanh nghiệp|người mua)', '(data|danh sách|database|dữ liệu) (khách hàng|nhà nhập khẩu|buyer|importer|người mua|email|giám đốc|xuất nhập khẩu|hải quan) … (mới nhất|chuẩn|lọc|giá|cập nhật|excel|chỉ)'],
    'loan-offer': ['(cho vay|vay vốn|hỗ trợ vay|vay tín chấp|vay thế chấp|vay kinh doanh|hỗ trợ vốn|cấp vốn|vốn lưu động|thấu chi|đáo hạn) … (tín chấp|thế chấp|lãi|giải ngân|duyệt|hồ sơ|hạn mức|cic)', '(cần|thiếu|hụt|kẹt|xoay) (vốn|vốn lưu động|tài chính|dòng tiền) … (vay|bên em|liên hệ|hỗ trợ|zalo|giải ngân|ngân hàng)', '(bao thanh toán|thẻ tín dụng doanh nghiệp|mở thẻ tín dụng)'],
    'supplier-pitch': ['(bên em|bên mình|xưởng em|công ty em|nhà máy em|bên tôi) chuyên (cung cấp|sản xuất|phân phối|bán|nhận|làm|in) … (giá tận xưởng|giá xưởng|miễn phí|ưu đãi|giá tốt|giá cạnh tranh|giao tận nơi|giao toàn quốc|giao nội thành)', '(giá tận xưởng|giá tại xưởng|giá gốc tận|giá tốt nhất thị trường)', '(miễn phí|free|tặng) (bản kẽm|thiết kế|vận chuyển|ship|lắp đặt|giao hàng|mẫu) … (trong ngày|toàn quốc|cho đơn|nội thành|từ)', '(anh chị|quý khách|quý công ty|quý anh chị|ac) (cần báo giá|có nhu cầu|quan tâm) … (inbox|ib|alo|zalo|liên hệ) (em|bên em|ngay|liền|mình|số)', 
      '(bên em|bên mình|công ty em|công ty chúng tôi|chúng tôi|nhà máy chúng tôi|nhà máy em|xưởng em) (là |)(hiện |đang |)(chuyên |)(nhà máy |công ty |đơn vị |xưởng |)(sản xuất và xuất khẩu|nhận gia công|chuyên gia công)',
      '(xin|kính|trân trọng|em xin) (gửi|chào|giới thiệu|chào hàng|gửi tới|gửi đến) … (bảng giá bên em|giá tuần này|sản phẩm bên em|sản phẩm của chúng tôi|thư chào hàng)', 'bảng giá (bên em|của chúng tôi|của bên em|tuần này)',
      '(nếu|khi) (quý công ty|quý khách|anh chị|anh/chị|bên mình|công ty|mình) (có nhu cầu|quan tâm) … (liên hệ|inbox|alo|gọi em|em gửi|zalo|em hỗ trợ|báo em)', '(mực in|văn phòng phẩm|nước uống|máy photocopy|đồng phục|quà tết|hộp quà|xe nâng) … (giá tốt|giao tận nơi|miễn phí|khuyến mãi|giảm|chiết khấu|bên em)',
    ],
    'freight-offer': ['(bên em|công ty em|chúng tôi|em bên|em là sale) (là |bên |chuyên |làm |có |nhận |cung cấp |)(fwd|forwarder|forwarding|logistics|cước biển|cước tàu|cước hàng không|hải quan|vận chuyển quốc tế|chuyển phát nhanh|order trung quốc|vận chuyển trung việt)', '(cước|ocean freight) … (cont|20|40|tuyến) … (ưu đãi|free time|freetime|valid|hiệu lực)'],
    'service-pitch': [
      '(dịch vụ|bên em nhận|chuyên làm|nhận làm) … (kế toán|khai thuế|dịch thuật|phiên dịch|tuyển dụng|cung ứng lao động|cho thuê lao động|iso 9001|chứng nhận iso|chứng nhận ce|đăng ký nhãn hiệu|thành lập công ty|bảo vệ|vệ sinh công nghiệp|suất ăn|bảo hiểm|giấy phép|sở hữu trí tuệ|đòi nợ|quan trắc) … (trọn gói|uy tín|liên hệ|miễn phí|ưu đãi|cam kết|tư vấn|giá từ|chỉ từ)',
      '(tư vấn|khảo sát|báo giá|đánh giá|demo) (miễn phí|free)', '(phòng họp|khách sạn|phòng nghỉ|vé máy bay|thuê xe) … (giá doanh nghiệp|giá công ty|hợp đồng doanh nghiệp|corporate|ưu đãi cho)', '(bảo hiểm) (hàng hóa|sức khỏe|nhân thọ|cháy nổ|doanh nghiệp|tài sản) … (phí|ưu đãi|chỉ|tư vấn|gói|giảm)',
    ],
    'software-offer': ['(phần mềm|hệ thống|nền tảng|ứng dụng|giải pháp|chatbot) … (crm|erp|quản lý kho|bán hàng|kế toán|chấm công|hóa đơn điện tử|tự động|chữ ký số) … (dùng thử|demo|miễn phí|giá|gói|tháng|ưu đãi|triển khai)', '(chữ ký số|hóa đơn điện tử|sms brandname|zalo oa|tổng đài ảo|email marketing|zns) … (giá|khuyến mãi|ưu đãi|gói|gia hạn|tặng|chỉ)'],
    'event-promotion': ['(trung tâm|học viện|viện|công ty) … (đào tạo|khai giảng|tổ chức lớp)', '(khai giảng|chiêu sinh|mở lớp|tuyển sinh)', 'học phí … (triệu|giảm|ưu đãi|nhóm|đ)', '(gian hàng|booth|hội chợ|triển lãm|expo) … (đăng ký|giữ chỗ|early bird|tài trợ) … (gian|chỗ|ưu đãi|trước|m2|giảm|tham gia|trưng bày|usd|triệu)', '(khóa học|khóa đào tạo|hội thảo|tập huấn|workshop|webinar|lớp học) … (học phí|đăng ký|khai giảng|số lượng có hạn|chứng chỉ|ưu đãi|diễn giả|kính mời|giữ chỗ)'],
    'membership-offer': ['(danh bạ|niên giám|trang vàng|cẩm nang|tạp chí|sàn b2b|sàn thương mại) … (đăng|quảng cáo|gian hàng|thành viên|tham gia|phí)', '(giải thưởng|top 10|thương hiệu mạnh|danh hiệu|cúp) … (kinh phí|phí|đăng ký|hồ sơ|vinh danh|bình chọn|tham gia)', '(thành viên|hội viên) (vàng|bạc|vip|premium|gold) '],
    'discount-talk': ['(hôm nay|tuần này|tháng này|dịp này|đơn đầu|đơn đầu tiên|khách mới) … (giảm|ưu đãi|sale|tặng|chiết khấu)', '(giảm|tặng) … (cho đơn đầu|đơn đầu tiên|khách mới|khách hàng mới)', '(giảm|ưu đãi|khuyến mãi|chiết khấu|sale|tặng) … (hôm nay|tuần này|tháng này|50%|70%|khách hàng đầu|suất|duy nhất|có hạn|trong ngày)', '(chỉ còn|chỉ dành cho|dành cho) (10|20|30|50|100) (khách|suất|doanh nghiệp|shop)', '(mua|combo) (1|2|3|5|10) tặng'],
    unsubscribe: ['(soạn|nhắn|trả lời|reply) (hủy|huỷ|stop|từ chối|tc|no) ', '(nếu|trường hợp) … (không quan tâm|không có nhu cầu|làm phiền|không muốn nhận) … (bỏ qua|xin lỗi|thông cảm|trả lời|phản hồi|xóa|lượng thứ)', '(mong|xin) (bỏ qua|thứ lỗi|lượng thứ) … làm phiền'],
    'call-to-click': ['(bấm|nhấn|click|truy cập|nhấp|ấn|quét) (vào |ngay |mã |)(đây|link|liên kết|nút|qr|website|http*|www*|link dưới)', '(đăng ký|tải|inbox|ib|nhắn|đặt) (ngay|liền|tại đây|qua link|ngay hôm nay)', 'link (bio|đăng ký|dưới|bên dưới|tải)'],
    'meeting-push': ['(cho em|xin|dành|gặp|trao đổi|mời anh|hẹn) … (10|15|20|30) phút', '(tiện|rảnh) … (gặp|qua|trao đổi|zoom|gọi) … (không|ạ|?) … (giới thiệu|tư vấn|demo)*'],
    gambling: ['(nhà cái|cá cược|casino|tài xỉu|nổ hũ|slot|bắn cá|xổ số) … (link|nạp|rút|thưởng|hoàn trả|khuyến mãi|uy tín|đăng ký|code)'],
    'crypto-promotion': ['(đầu tư|vốn|góp vốn|nạp) … (lãi|lợi nhuận|lời|sinh lời|hoàn vốn) … (ngày|tuần|%|cam kết|đảm bảo|gấp)'],
    'get-rich': ['(việc nhẹ|cộng tác viên|ctv|làm thêm|kiếm thêm|việc online|làm tại nhà) … (lương|hoa hồng|ngày|thu nhập|tuyển|k/|triệu)'],
    'job-matter': ['(em|tôi|mình) … (tốt nghiệp|kinh nghiệm|ứng tuyển) … (vị trí|cv|tuyển dụng|xin việc|hồ sơ)'],
  },
} as const satisfies PhrasePack
