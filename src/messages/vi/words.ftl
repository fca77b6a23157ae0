# Từ ngữ mà công cụ ghép vào trang: đơn vị, tiền, số lượng, ngày trong tuần.

unit-hour = { $count } giờ
unit-working_hour = { $count } giờ làm việc
unit-day = { $count } ngày
unit-working_day = { $count } ngày làm việc
unit-month = { $count } tháng
time-same_day = trong ngày
time-immediate = giải quyết ngay
time-from-to = từ { $from } đến { $to }
time-at-most = { $from }, lâu nhất { $to }
time-more = thêm { $more }
time-cut-off = Hồ sơ nhận sau { $time } được tính từ ngày làm việc tiếp theo.
time-starts = Thời hạn tính từ: { $text }.
time-excludes = Không tính: { $text }.
time-extended = Có thể thêm { $more }{ $when ->
        [none] {""}
       *[other] , khi { $when }
    }.
time-extended-total = Cả phần thêm: { $total }.
time-case = { $case }: { $time }.
time-depends = tuỳ trường hợp hoặc cách nộp
time-source = Theo { $source }.

money-vnd = { $amount } đồng
money-other = { $amount } { $currency }
money-from-to = từ { $from } đến { $to }
money-per = { $amount }/{ $unit }
money-free = Miễn phí
money-not-prescribed = Không quy định thu
money-set-by-council = Theo mức do Hội đồng nhân dân tỉnh quy định
money-no-information = Chưa có thông tin
money-as-published = Xem phần phí, lệ phí bên dưới
money-and-more = và khoản khác theo quy định
money-may-be-more = có thể có khoản khác, xem bên dưới
money-depends = tuỳ cách nộp hoặc trường hợp
money-until = đến hết { $date }
money-since = từ { $date }
money-span = từ { $from } đến hết { $to }
fee-kind-fee = Phí
fee-kind-charge = Lệ phí
fee-kind-price = Giá dịch vụ

papers-none = Không phải nộp giấy tờ
papers-count = { $count } loại giấy tờ
papers-from-to = { $from }–{ $to } loại giấy tờ, tuỳ trường hợp
papers-originals = { $count } bản chính
papers-copies = { $count } bản sao
papers-sets = { $count } bộ hồ sơ
visits-count = { $count } lần
visits-none = Không cần đến cơ quan
results-more = { $first } và { $count } kết quả khác

via-counter = Trực tiếp
via-online = Trực tuyến
via-post = Bưu chính công ích

weekday-mon = thứ Hai
weekday-tue = thứ Ba
weekday-wed = thứ Tư
weekday-thu = thứ Năm
weekday-fri = thứ Sáu
weekday-sat = thứ Bảy
weekday-sun = Chủ nhật
day-worked-instead = Làm bù
day-off-unnamed = Ngày nghỉ

size-kb = { $size } KB
size-mb = { $size } MB

title-procedures = Tất cả thủ tục
title-search = Tìm thủ tục
title-fields = Lĩnh vực
title-offices = Cơ quan, nơi nộp hồ sơ
title-decisions = Quyết định công bố
title-postings = Tình hình niêm yết
title-posting = Niêm yết tại { $name }
title-sheet = Tờ niêm yết { $id }
title-glossary = Giải thích từ ngữ
title-not-found = Không tìm thấy trang
title-home = Trang chủ
title-decision = Quyết định { $number }
describe-home = Tra cứu thủ tục hành chính: giấy tờ cần mang, phí, ngày trả kết quả, nơi nộp, số điện thoại.
describe-procedures = Danh sách { $count } thủ tục theo thứ tự chữ cái.
describe-search = Tìm thủ tục hành chính theo cách nói thường ngày, có dấu hay không dấu, theo mã hoặc từ viết tắt.
describe-fields = Thủ tục hành chính xếp theo lĩnh vực.
describe-offices = Địa chỉ, giờ làm việc, điện thoại của các cơ quan nhận hồ sơ.
describe-decisions = Các quyết định công bố, sửa đổi, thay thế, bãi bỏ thủ tục hành chính.
describe-postings = Cơ quan nào phải niêm yết bao nhiêu thủ tục, đã niêm yết đúng bao nhiêu, còn thiếu bao nhiêu.
describe-posting = Thủ tục { $name } phải niêm yết, nơi niêm yết, đã niêm yết gì và còn thiếu gì.
describe-sheet = Tờ niêm yết { $id } còn đúng không, của cơ quan nào, dán ở đâu.
describe-glossary = Nghĩa của các từ thường gặp trong thủ tục hành chính.
describe-not-found = Địa chỉ này không có trang nào.
describe-procedure = { $name }: giấy tờ cần nộp, phí, thời hạn, nơi nộp.
describe-field = Các thủ tục thuộc lĩnh vực { $name }.
describe-list = Các thủ tục trong danh sách { $name }.
describe-office = { $name }: địa chỉ, giờ làm việc, điện thoại và các thủ tục nhận tại đây.
describe-decision = Các thủ tục được công bố, sửa đổi, thay thế hoặc bãi bỏ theo quyết định { $number }.
describe-page = { $name }
other-fields = Lĩnh vực khác
no-field = Chưa xếp lĩnh vực

part-agencies = Cơ quan
part-audience = Đối tượng
part-channels = Cách nộp
part-conditions = Điều kiện
part-documents = Giấy tờ
part-fees = Phí, lệ phí
part-legal_basis = Căn cứ pháp lý
part-offices = Nơi nộp
part-results = Kết quả
part-steps = Các bước
part-time_limit = Thời hạn
part-visits = Số lần đến
