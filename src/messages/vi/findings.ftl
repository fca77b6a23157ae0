# Mỗi lỗi một khoá: câu chính nói điều gì sai; .why vì sao đáng sửa; .do cách sửa.

## Đọc tệp

empty-file = tệp trống
    .why = tệp không có nội dung nên không dựng được gì từ đây
    .do = viết nội dung vào tệp, hoặc xoá tệp
unreadable-file = không đọc được tệp{ $reason ->
        [none] {""}
       *[other] : { $reason }
    }
    .why = nội dung của tệp không có trên trang
    .do = kiểm tra tệp còn đó và tài khoản của bạn được quyền đọc
file-too-large = tệp lớn hơn { $limit } MB
    .why = tệp định nghĩa thật chỉ vài chục KB; tệp lớn thế này thường là chép nhầm
    .do = chia nhỏ tệp, hoặc đưa tài liệu tải về vào thư mục forms/
link-outside = liên kết tượng trưng trỏ ra ngoài thư mục nội dung
    .why = tệp ngoài thư mục có thể là tệp riêng tư, không được đưa lên trang
    .do = chép tệp thật vào thư mục nội dung
link-not-followed = liên kết tượng trưng không được đọc
    .why = mỗi nội dung chỉ nên có một tệp
    .do = thay liên kết bằng tệp thật, hoặc xoá liên kết
name-not-utf8 = tên tệp không phải UTF-8
    .why = tên tệp là một phần địa chỉ trang
    .do = đổi tên tệp, chỉ dùng chữ không dấu, số và dấu gạch nối
bad-id = tên “{ $id }” không dùng được làm mã
    .why = tên tệp trở thành một phần địa chỉ trang
    .do = đổi tên tệp, chỉ dùng chữ cái không dấu, số, dấu chấm và dấu gạch nối
unexpected-file = không biết tệp này dùng để làm gì{ $nearest ->
        [none] {""}
       *[other] ; có phải thư mục “{ $nearest }”?
    }
    .why = tệp nằm ngoài các thư mục nội dung nên không được dùng
    .do = chuyển tệp vào đúng thư mục, ví dụ procedures/, offices/, forms/
folder-not-read-yet = thư mục này chưa được dùng ở phiên bản hiện tại
    .why = nội dung được giữ nguyên nhưng chưa hiện trên trang
    .do = không cần làm gì
not-utf8 = chỗ này không phải chữ UTF-8
    .why = tệp lưu bằng bảng mã cũ sẽ hiện sai dấu tiếng Việt
    .do = mở tệp bằng trình soạn thảo và lưu lại với bảng mã UTF-8
utf-16 = tệp lưu bằng UTF-16
    .why = công cụ chỉ đọc UTF-8
    .do = mở tệp bằng Notepad, chọn Lưu thành… và chọn bảng mã UTF-8
byte-order-mark = đầu tệp có dấu BOM
    .why = vài chương trình khác đọc sai dòng đầu vì dấu này
    .do = lưu lại tệp với bảng mã UTF-8 không BOM
windows-line-ends = tệp xuống dòng kiểu Windows
    .why = không sai, nhưng làm rối khi so sánh hai bản
    .do = có thể lưu lại với kiểu xuống dòng LF
not-nfc = chữ có dấu viết rời (không phải Unicode dựng sẵn){ $text ->
        [none] {""}
       *[other] : “{ $text }”
    }
    .why = tìm kiếm và so sánh sẽ bỏ sót chữ viết rời; trang dùng dạng dựng sẵn
    .do = gõ lại chữ bằng bộ gõ Unicode dựng sẵn

## Cú pháp YAML

tab-indentation = thụt dòng bằng phím Tab
    .why = YAML chỉ nhận dấu cách ở đầu dòng
    .do = thay mỗi Tab bằng hai dấu cách
tab-in-text = trong chữ có dấu Tab
    .why = dấu Tab thường dính vào khi chép từ bảng tính, hiện ra trang thành khoảng trống lạ
    .do = thay bằng dấu cách
wrong-indentation = thụt dòng không thẳng hàng
    .why = YAML hiểu cấu trúc theo khoảng thụt đầu dòng
    .do = cho dòng này thẳng hàng với các dòng cùng cấp
unquoted-colon = dấu hai chấm thứ hai trong một dòng
    .why = YAML hiểu phần sau dấu hai chấm là một giá trị mới
    .do = đặt cả giá trị trong dấu nháy kép, ví dụ name: "Sở: Sở Tài chính"
missing-colon = dòng này thiếu dấu hai chấm sau tên khoá
    .why = mỗi dòng phải có dạng khoá: giá trị
    .do = thêm dấu hai chấm và một dấu cách sau tên khoá
unclosed-quote = dấu nháy mở ở đây mà không đóng
    .why = mọi dòng sau đó bị hiểu là một phần của chữ trong nháy
    .do = thêm dấu nháy đóng ở cuối giá trị
text-after-quote = còn chữ sau dấu nháy đóng
    .why = sau dấu nháy đóng thì giá trị đã hết
    .do = đưa tất cả vào trong một cặp nháy; dấu nháy bên trong viết là \"
unclosed-bracket = ngoặc mở ở đây mà không đóng
    .why = mọi dòng sau đó bị hiểu là nằm trong ngoặc
    .do = thêm dấu ] hoặc {"}"} ở cuối danh sách
unopened-bracket = ngoặc đóng mà không có ngoặc mở
    .why = YAML không biết ngoặc này thuộc về đâu
    .do = xoá ngoặc thừa, hoặc đặt giá trị trong dấu nháy kép
unquoted-character = giá trị bắt đầu bằng ký tự có nghĩa riêng trong YAML
    .why = các ký tự như @ ` % & * ! | > không đứng đầu giá trị được
    .do = đặt cả giá trị trong dấu nháy kép
unknown-escape = dấu \ trong nháy kép đi với ký tự không hiểu được
    .why = trong nháy kép, dấu \ mở đầu một ký hiệu đặc biệt
    .do = viết \\ để có một dấu \, hoặc dùng nháy đơn
nested-too-deep = lồng nhau quá sâu
    .why = định nghĩa thật không lồng quá chục cấp
    .do = kiểm tra ngoặc và thụt dòng
second-document = tệp có phần thứ hai sau dòng ---
    .why = mỗi tệp chỉ chứa một định nghĩa
    .do = chuyển phần sau dòng --- sang tệp khác
alias-not-supported = không dùng bí danh (*) của YAML
    .why = bí danh làm nội dung khó đọc và có thể làm treo máy
    .do = viết lại giá trị đầy đủ ở đây
tag-not-supported = không dùng thẻ kiểu (!) của YAML
    .why = kiểu của giá trị do khoá quyết định
    .do = bỏ thẻ; nếu dấu ! là một phần của chữ thì đặt giá trị trong nháy kép
syntax-error = chỗ này không đúng cú pháp YAML
    .why = không hiểu được tệp từ đây trở đi
    .do = xem dòng này và dòng trên: dấu hai chấm, dấu nháy, ngoặc, thụt dòng
key-not-text = tên khoá phải là chữ
    .why = khoá là tên của một thông tin
    .do = viết tên khoá bằng chữ, không dùng danh sách hay ngoặc

## Khoá và giá trị

unknown-key = không có khoá “{ $key }”{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }
    .why = khoá lạ thường là gõ nhầm, và thông tin trong đó sẽ không lên trang
    .do = { $nearest ->
        [none] bỏ khoá này, hoặc dùng một trong các khoá: { $choices }
       *[other] đổi thành “{ $nearest }” nếu đúng ý bạn; nếu không thì bỏ khoá này
    }
duplicate-key = khoá “{ $key }” viết hai lần
    .why = chỉ giá trị đầu được dùng, giá trị sau bị bỏ
    .do = giữ lại một khoá
missing-key = thiếu { $key ->
        [name] tên (khoá “name”)
        [code] mã (khoá “code”)
        [field] lĩnh vực (khoá “field”)
        [level] cấp thực hiện (khoá “level”)
        [number] số ký hiệu (khoá “number”)
        [signed] ngày ký (khoá “signed”)
        [hotline] đường dây nóng (khoá “hotline”)
        [text] nội dung (khoá “text”)
       *[other] khoá “{ $key }”
    }
    .why = thiếu thông tin này thì trang không đủ hoặc không dựng được
    .do = thêm dòng { $key }: … vào đây
wrong-type = chỗ này cần { $expected ->
        [list] một danh sách
        [map] một nhóm khoá: giá trị
        [text] chữ
        [boolean] true hoặc false
        [date] ngày
        [time] giờ
        [number] số
        [word] một từ trong danh sách cho phép
       *[other] một giá trị khác
    }, nhưng đang là { $found ->
        [list] một danh sách
        [map] một nhóm khoá: giá trị
        [nothing] chỗ trống
       *[other] chữ “{ $text }”
    }
    .why = sai kiểu thì không biết dùng giá trị vào việc gì
    .do = { $expected ->
        [list] viết trong ngoặc vuông, ví dụ [a, b], hoặc mỗi mục một dòng bắt đầu bằng dấu -
        [map] viết mỗi khoá một dòng, thụt vào hai dấu cách
        [boolean] viết true (có) hoặc false (không)
        [text] viết một giá trị bằng chữ trên cùng dòng với khoá
       *[other] sửa giá trị cho đúng kiểu
    }
wrong-value = “{ $value }” không phải { $expected ->
        [date] ngày
        [time] giờ trong ngày
        [number] số
       *[other] giá trị hợp lệ
    }
    .why = giá trị này không dùng để tính hay hiển thị được
    .do = { $expected ->
        [date] viết ngày theo dạng năm-tháng-ngày, ví dụ 2026-03-01
        [time] viết giờ theo dạng "07:30"
        [number] viết số liền, không dấu chấm phân cách, ví dụ 8000; số lẻ viết 0.5
       *[other] sửa lại giá trị
    }
unknown-value = không có giá trị “{ $value }”{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }
    .why = khoá này chỉ nhận vài giá trị định sẵn
    .do = dùng một trong các giá trị: { $choices }
empty-item = mục trống trong danh sách
    .why = có thể bạn quên viết nội dung
    .do = viết nội dung sau dấu -, hoặc xoá dòng
not-a-count = chỗ này cần số lượng: số nguyên từ 0 đến 999
    .why = số lượng giấy tờ phải đếm được
    .do = sửa lại số
bad-code = “{ $code }” không phải mã thủ tục
    .why = mã là địa chỉ của thủ tục và nối với cơ sở dữ liệu quốc gia
    .do = viết mã dạng "1.001193" hoặc "1.001193.000.00.00.H48"
bad-address = “{ $address }” không phải địa chỉ trang mạng dùng được
    .why = liên kết phải bắt đầu bằng http:// hoặc https:// và không chứa ký tự lạ
    .do = chép lại địa chỉ đầy đủ từ thanh địa chỉ của trình duyệt
bad-language = “{ $language }” không phải mã ngôn ngữ
    .why = bản dịch phải biết thuộc ngôn ngữ nào
    .do = dùng mã như en, hmn, km
bad-national-id = mã trên Cổng Dịch vụ công không đúng dạng
    .why = mã này dùng để nối đến trang của thủ tục trên Cổng Dịch vụ công quốc gia
    .do = chép lại mã dạng 019d2bf8-0000-7000-8000-000000000000 từ địa chỉ trang
bad-currency = “{ $currency }” không phải mã tiền tệ
    .why = mã tiền tệ gồm ba chữ in hoa
    .do = viết VND, USD …

## Tham chiếu

unknown-reference = không có { $kind ->
        [office] cơ quan
        [field] lĩnh vực
        [law] văn bản
        [decision] quyết định
        [procedure] thủ tục
        [level] cấp
        [audience] đối tượng
        [case] trường hợp
       *[other] mục
    } “{ $id }”{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }
    .why = chỗ này trỏ đến một mục không có trong nội dung
    .do = sửa lại mã, hoặc thêm tệp định nghĩa cho mã này
duplicate-id = { $kind ->
        [procedure] thủ tục
        [case] trường hợp
       *[other] mục
    } “{ $id }” được định nghĩa hai lần
    .why = chỉ định nghĩa đầu được dùng
    .do = xoá một trong hai, hoặc đổi mã
form-not-found = không có tệp “{ $path }”{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }
    .why = người dân sẽ không tải được mẫu này
    .do = đặt tệp vào thư mục forms/, hoặc sửa lại tên
file-named-otherwise = tên tệp “{ $file }” khác mã “{ $code }”
    .why = tên tệp trùng mã thì dễ tìm
    .do = đổi tên tệp thành { $code }.yaml
office-above-itself = cơ quan “{ $id }” là cấp trên của chính nó
    .why = cây cơ quan không được vòng lại
    .do = sửa khoá parent

## Ngày tháng, phí, hiệu lực

ends-before-it-begins = ngày cuối ({ $to }) trước ngày đầu ({ $from })
    .why = khoảng thời gian như vậy không có ngày nào
    .do = sửa lại một trong hai ngày
ends-below-its-beginning = mức cao nhất thấp hơn mức thấp nhất
    .why = khoảng tiền như vậy không có mức nào
    .do = sửa lại một trong hai số
closes-before-it-opens = giờ đóng cửa không sau giờ mở cửa
    .why = người dân sẽ đến nhầm giờ
    .do = sửa lại giờ; buổi sáng và buổi chiều viết thành hai dòng
effective-before-signed = có hiệu lực ({ $effective }) trước ngày ký ({ $signed })
    .why = hiệu lực trở về trước là điều hiếm, thường là ghi nhầm ngày
    .do = đối chiếu với văn bản gốc
replaces-nothing = thay thế nhưng không nói thay thủ tục nào
    .why = trang của thủ tục cũ sẽ không chỉ sang thủ tục mới
    .do = thêm replaces: [mã thủ tục bị thay thế]
fee-without-amount = khoản thu không có mức
    .why = người dân cần biết phải trả bao nhiêu
    .do = ghi amount, hoặc none (free, not_prescribed, set_by_council, no_information), hoặc text
fee-contradiction = vừa ghi không thu, vừa ghi { $amount }
    .why = người dân không biết có phải trả tiền không
    .do = giữ lại một trong hai; mức khác nhau theo trường hợp thì viết thành hai khoản
negative-amount = số tiền âm
    .why = không thể thu số tiền âm
    .do = sửa lại số tiền
legacy-online-level = mức độ 1–4 là cách gọi trước năm 2022
    .why = nay dùng: toàn trình, một phần, cung cấp thông tin
    .do = viết full, partial, information hoặc none
page-without-title = trang không có tiêu đề
    .why = tiêu đề là tên trang trong danh mục và kết quả tìm kiếm
    .do = viết dòng đầu dạng: # Tên trang
calendar-without-year = tên tệp lịch “{ $file }” không phải một năm
    .why = mỗi năm có một tệp lịch, tên tệp là năm
    .do = đổi tên tệp thành dạng 2026.yaml
no-site-file = thiếu tệp content/site.yaml
    .why = tệp này cho biết tên cổng và ai phụ trách
    .do = tạo tệp content/site.yaml, ít nhất có dòng name: Tên cổng
