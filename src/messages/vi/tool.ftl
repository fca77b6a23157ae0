# Công cụ nói về chính việc của nó: bản báo lỗi, và vì sao chưa xuất bản được trang.

## Bản báo lỗi

report-error = lỗi
report-warning = cảnh báo
report-note = gợi ý
report-why = vì
report-do = làm
report-related = xem cả chỗ này
report-errors = { $number ->
       *[other] { $shown } lỗi
    }
report-warnings = { $number ->
       *[other] { $shown } cảnh báo
    }
report-notes = { $number ->
       *[other] { $shown } gợi ý
    }
report-files = { $number ->
       *[other] { $shown } tệp
    }
report-summary = { $parts } trong { $files }
report-nothing = không thấy lỗi nào
report-known = { $number } đã biết từ trước
report-allowed = { $number } được cho phép bằng ghi chú
report-ground = căn cứ
report-due = hạn
report-due-day = { $day }{ $late ->
        [none] {""}
       *[other] , đã quá { $late } ngày làm việc
    }
complaint-head = Theo bốn loại phản ánh của Thông tư 19/2014/TT-BTP:
complaint-missing = chưa niêm yết, hoặc niêm yết không đầy đủ
complaint-left_over = đã bãi bỏ nhưng vẫn còn niêm yết
complaint-differs = niêm yết khác với quy định đang có hiệu lực
complaint-practice_differs = làm khác với nội dung đã niêm yết
stats-undecided = Không xác định được:
undecided-unreadable_file = tệp không đọc được: mọi điều ghi trong đó chưa được kiểm tra
undecided-no_site = thiếu site.yaml dùng được: chưa quy tắc nào được kiểm tra
undecided-procedure_without_effect = thủ tục không rõ có hiệu lực từ ngày nào: không tính được hạn niêm yết
undecided-item_without_effect = mục trong quyết định không rõ ngày có hiệu lực: không biết thủ tục còn hay đã hết hiệu lực

## Xuất bản trang. Dù gặp trở ngại nào, trang cũ vẫn còn nguyên.

publish-bad-path = không thể đặt trang ở địa chỉ “{ $path }”
    .why = địa chỉ này có ký tự hoặc tên mà Windows, điện thoại hay máy chủ không nhận
    .do = đổi tên tệp trong thư mục nội dung: chỉ dùng chữ không dấu, số, dấu chấm và dấu gạch nối
publish-clash = “{ $first }” và “{ $second }” không thể cùng có trong một trang
    .why = hai địa chỉ này trùng nhau, chỉ khác chữ hoa chữ thường, hoặc một bên là tệp còn bên kia là thư mục
    .do = đổi tên một trong hai tệp trong thư mục nội dung
publish-locked = đang có một lần dựng khác ghi vào “{ $path }”
    .why = hai lần dựng cùng lúc sẽ ghi đè lên nhau
    .do = đợi lần dựng kia xong rồi chạy lại
publish-no-name = không thể đặt trang ở “{ $path }”
    .why = chỗ này không phải một thư mục có tên riêng, nên không thể thay trang cũ bằng trang mới
    .do = chọn một thư mục có tên, ví dụ dist
publish-not-a-folder = “{ $path }” không phải thư mục
    .why = trang gồm nhiều tệp nên cần một thư mục
    .do = chọn tên khác, hoặc chuyển tệp đó đi nơi khác
publish-broken-link = “{ $path }” là liên kết trỏ đến chỗ không có
    .why = không biết phải ghi trang vào đâu
    .do = xoá liên kết, hoặc tạo thư mục mà nó trỏ đến
publish-not-ours = thư mục “{ $path }” đang chứa thứ khác, ví dụ “{ $file }”
    .why = dựng trang sẽ thay cả thư mục, và những tệp đó sẽ mất
    .do = chọn thư mục trống hoặc chưa có; nếu không cần các tệp đó nữa thì tự xoá trước
publish-unlisted = trong “{ $path }” có { $total } tệp do người khác đặt vào: { $files }
    .why = lần dựng mới sẽ thay cả thư mục, và những tệp đó sẽ mất
    .do = chuyển các tệp đó vào thư mục nội dung static/ để lần dựng nào cũng có, hoặc xoá đi
publish-repository = “{ $path }” là một kho mã nguồn Git
    .why = dựng trang sẽ thay cả thư mục, và lịch sử trong kho sẽ mất
    .do = chọn một thư mục khác
publish-mounted = “{ $path }” là gốc của một ổ đĩa
    .why = không thể thay cả ổ đĩa trong một bước
    .do = chọn một thư mục nằm trong ổ đĩa đó
publish-disk-full = hết chỗ trống khi ghi “{ $path }”
    .why = trang mới được dựng bên cạnh trang cũ nên cần chỗ cho cả hai. Hệ thống báo: { $cause }
    .do = xoá bớt tệp không cần rồi chạy lại
publish-read-only = không ghi được vào “{ $path }”: ổ đĩa chỉ cho đọc
    .why = hệ thống báo: { $cause }
    .do = chọn thư mục trên ổ đĩa khác, hoặc mở khoá ghi
publish-denied = không được phép ghi vào “{ $path }”
    .why = tài khoản của bạn không có quyền ở đây. Hệ thống báo: { $cause }
    .do = chọn thư mục khác, hoặc nhờ người quản trị cấp quyền
publish-io = gặp trở ngại khi ghi “{ $path }”
    .why = hệ thống báo: { $cause }
    .do = chạy lại; nếu vẫn vậy, kiểm tra ổ đĩa hoặc nhờ người quản trị máy

## Chấm điểm

score-postings = Niêm yết theo cơ quan
score-postings-note = Điểm = 100 × (tổng trọng số × tỷ lệ) ÷ tổng trọng số; trọng số: đầy đủ { $coverage }, chính xác { $accuracy }, đúng hạn { $timeliness }, đã xác nhận { $verified }. Thành phần thiếu dữ liệu thì bỏ ra và chia lại. Đúng hạn: các bản phải niêm yết trong một năm qua; chậm: trung vị, ngày làm việc.
score-rank-note = Chỉ xếp hạng nơi phải niêm yết từ { $least } bản trở lên và chưa rõ không quá 20 %; bằng điểm thì cùng hạng.
score-coverage = Tỷ lệ niêm yết đầy đủ theo loại địa điểm và lĩnh vực
score-troubles = Điểm niêm yết bị mất và cách lấy lại
score-by-place = Loại địa điểm
score-by-field = Lĩnh vực
score-place-headquarters = Trụ sở
score-place-one-stop = Bộ phận một cửa
score-place-portal = Cổng, trang thông tin điện tử
score-place-kiosk = Màn hình tra cứu
score-place-folder = Tập tài liệu
score-rank-small = mẫu nhỏ
score-rank-unknown = chưa rõ quá nhiều
score-partial = thiếu dữ liệu, đã chia lại trọng số
score-trouble-missing = Chưa niêm yết
score-trouble-stale = Niêm yết bản cũ
score-trouble-too-little = Niêm yết chưa đủ nội dung
score-trouble-left-over = Đã bãi bỏ mà còn treo
score-trouble-late = Niêm yết quá hạn trong năm qua
score-trouble-unconfirmed = Chưa có lần kiểm tra hay bằng chứng gần đây
score-fix-missing = niêm yết rồi ghi vào sổ; xem từng bản: niemyet check --office { $office }
score-fix-stale = thay bằng bản đang có hiệu lực, ghi ngày gỡ bản cũ
score-fix-too-little = thay bằng bản đủ nội dung mà quyết định yêu cầu
score-fix-left-over = gỡ xuống và ghi removed, reason vào sổ
score-fix-late = điểm này trở lại khi bản niêm yết chậm đã qua một năm
score-fix-unconfirmed = chụp ảnh ghi vào evidence, hoặc ghi kết quả kiểm tra vào inspections
score-completeness = Đầy đủ bộ phận tạo thành của thủ tục đang có hiệu lực
score-completeness-note = Trọng số 1: tên, trình tự, cách nộp, hồ sơ, thời hạn, đối tượng, cơ quan giải quyết, kết quả. Trọng số 0,5: mẫu đơn, yêu cầu và điều kiện, phí và lệ phí. Phần khai “không áp dụng” không tính.
score-figures = Kết quả giải quyết hồ sơ, kỳ mới nhất của từng nơi
score-figures-note = Đúng hạn và trễ hạn tính trên số đã giải quyết, không phải trên số tiếp nhận. Cùng kỳ: chênh lệch so với năm trước, tính bằng điểm phần trăm.
score-totals = Gộp theo cấp
score-totals-note = Kỳ { $period }. Mọi hồ sơ nặng như nhau; không lấy trung bình cộng các tỷ lệ.
score-plans = Kế hoạch cải cách hành chính
score-worksheet = Bảng tự chấm nhóm 1 “Công khai, minh bạch” theo Quyết định 766/QĐ-TTg
score-worksheet-note = Điểm bằng điểm tối đa nhân tỷ lệ. 1.1: quyết định công bố ký trước ngày có hiệu lực của căn cứ mới nhất ít nhất 5 ngày làm việc (bộ: 20). 1.2: công khai trong 5 ngày làm việc sau khi ký (bộ: 10). Công thức theo hệ thống quốc gia, phụ lục của quyết định chưa được đối chiếu.
score-lost = Điểm bị mất và cách lấy lại
score-all = Tất cả
score-unknown = chưa rõ thêm { $number }
score-column-office = Cơ quan
score-column-rank = Hạng
score-column-score = Điểm
score-column-coverage = Đầy đủ
score-column-presence = Có mặt
score-column-accuracy = Chính xác
score-column-timeliness = Đúng hạn
score-column-delay = Chậm
score-column-verified = Đã xác nhận
score-column-by = Xếp theo
score-column-of = Tên
score-column-trouble = Việc
score-column-count = Số bản
score-column-subject = Đơn vị
score-column-period = Kỳ
score-column-level = Cấp
score-column-offices = Số nơi có số liệu
score-column-plan = Kế hoạch
score-column-metric = Chỉ số
score-column-numerator = Tử số
score-column-denominator = Mẫu số
score-column-ratio = Tỷ lệ
score-column-change = Cùng kỳ
score-column-points = Điểm
score-column-most = Tối đa
score-column-note = Ghi chú
score-column-code = Mã
score-column-procedure = Thủ tục
score-column-part = Phần thiếu
score-column-weight = Trọng số
score-column-fix = Cách sửa
score-gap-no_data = thiếu dữ liệu
score-gap-nothing = không áp dụng: chưa có gì để tính
score-gap-not_kept = thiếu dữ liệu: số này nằm ở hệ thống quốc gia
score-gap-contradiction = số liệu mâu thuẫn, xem niemyet check
score-gap-rounded = gần đúng, tính ngược từ tỷ lệ đã làm tròn
score-metric-coverage = Niêm yết đầy đủ
score-metric-presence = Có mặt
score-metric-accuracy = Chính xác
score-metric-timeliness = Niêm yết đúng hạn
score-metric-verified = Đã xác nhận
score-metric-completeness = Bộ phận đã có, theo trọng số
score-metric-whole-definitions = Thủ tục đủ mọi bộ phận bắt buộc
score-metric-settled-on-time = Giải quyết trước và đúng hạn
score-metric-settled-late = Giải quyết trễ hạn
score-metric-settled = Đã giải quyết trên tiếp nhận
score-metric-online = Nộp trực tuyến
score-metric-post = Nộp qua bưu chính công ích
score-metric-pending-within = Đang giải quyết, còn trong hạn
score-metric-feedback-on-time = Phản ánh trả lời đúng hạn
score-metric-plan-done = Nhiệm vụ đã hoàn thành
score-metric-plan-done-late = Hoàn thành sau hạn
score-metric-plan-overdue = Quá hạn chưa xong
score-metric-publish-on-time = 1.1 Công bố đúng hạn
score-metric-public-update-on-time = 1.2 Cập nhật, công khai đúng hạn
score-metric-public-content-full = 1.3 Công khai đầy đủ nội dung
score-metric-dossier-sync = 1.4 Đồng bộ hồ sơ
score-part-name = Tên thủ tục
score-part-steps = Trình tự thực hiện
score-part-channels = Cách thức thực hiện
score-part-documents = Thành phần, số lượng hồ sơ
score-part-time_limit = Thời hạn giải quyết
score-part-audience = Đối tượng thực hiện
score-part-agencies = Cơ quan giải quyết
score-part-results = Kết quả
score-part-forms = Mẫu đơn, tờ khai
score-part-conditions = Yêu cầu, điều kiện
score-part-fees = Phí, lệ phí
score-fix-name = ghi name
score-fix-steps = ghi steps: ai làm gì, theo thứ tự
score-fix-channels = ghi channels: nộp tại quầy, trực tuyến hay qua bưu chính
score-fix-documents = ghi giấy tờ của từng trường hợp với số bản chính, bản sao; không cần giấy tờ thì ghi no_documents: true
score-fix-time_limit = ghi time_limit cho từng cách nộp
score-fix-audience = ghi audience: công dân, doanh nghiệp…
score-fix-agencies = ghi agencies: cơ quan thực hiện hoặc cơ quan có thẩm quyền
score-fix-results = ghi results: người dân nhận được gì
score-fix-forms = gắn tệp mẫu (form) vào từng tờ khai, đơn, phiếu
score-fix-conditions = ghi conditions; không có điều kiện thì ghi absent, conditions: not_applicable
score-fix-fees = ghi fees cho từng cách nộp; không thu thì ghi none: free hoặc none: not_prescribed
