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
