# Mỗi lỗi một khoá: câu chính nói điều gì sai; .why vì sao đáng sửa; .do cách sửa.

## Đọc tệp

empty-file = tệp trống
    .why = tệp không có nội dung nên không dựng được gì từ đây
    .do = viết nội dung vào tệp, hoặc xoá tệp
copied-file = tệp này giống hệt { $read }
    .why = hai tệp nói cùng một điều: trang có ở hai địa chỉ, mức giảm tính hai lần; tệp này không được đọc
    .do = sửa nội dung cho đúng việc mới; nếu chép thừa, xoá tệp này
unreadable-file = không đọc được tệp{ $reason ->
        [none] {""}
        [folder] : đây là thư mục, không phải tệp
        [denied] : tài khoản của bạn không được quyền đọc
        [gone] : tệp vừa bị xoá hoặc đổi tên
        [link] : đây là lối tắt (liên kết) tới một tệp không có
       *[other] : { $reason }
    }
    .why = nội dung của tệp không có trên trang
    .do = { $reason ->
        [link] thay lối tắt bằng tệp thật, hoặc xoá đi
       *[other] kiểm tra đây là tệp thường, còn ở đó, và tài khoản của bạn được quyền đọc
    }
file-too-large = tệp lớn hơn { $limit } MB
    .why = tệp nội dung thật chỉ vài chục KB; tệp lớn thế này thường là chép nhầm
    .do = chia nhỏ tệp, hoặc đưa tài liệu tải về vào thư mục forms/
link-outside = đây là lối tắt (liên kết) trỏ ra ngoài thư mục nội dung
    .why = tệp ngoài thư mục có thể là tệp riêng tư, không được đưa lên trang
    .do = chép tệp thật vào thư mục nội dung
link-not-followed = đây là lối tắt (liên kết), công cụ không đọc theo
    .why = mỗi nội dung chỉ nên có một tệp
    .do = thay lối tắt bằng tệp thật, hoặc xoá đi
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
    .why = tệp không được dùng, nội dung trong đó không lên trang
    .do = chuyển tệp vào đúng thư mục (procedures/, offices/, forms/ …); định nghĩa cần đuôi .yaml hoặc .yml, trang viết trong pages/ cần đuôi .md
folder-not-read-yet = { $folder ->
        [none] tệp này
       *[other] thư mục “{ $folder }”
    } chưa được dùng ở phiên bản hiện tại
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
    .do = lưu lại tệp với bảng mã UTF-8 không BOM; niemyet fix bỏ dấu này, chữ giữ nguyên
windows-line-ends = tệp xuống dòng kiểu Windows
    .why = không sai, nhưng làm rối khi so sánh hai bản
    .do = có thể lưu lại với kiểu xuống dòng LF; niemyet fix đổi cả tệp sang LF, chữ giữ nguyên
not-nfc = chữ có dấu viết rời (không phải Unicode dựng sẵn){ $text ->
        [none] {""}
       *[other] : “{ $text }”
    }
    .why = tìm kiếm và so sánh sẽ bỏ sót chữ viết rời; trang dùng dạng dựng sẵn
    .do = gõ lại chữ bằng bộ gõ Unicode dựng sẵn
control-character-in-text = trong chữ có ký tự điều khiển { $character }{ $name ->
        [u0000] {" "}(NUL, số không)
        [u0007] {" "}(chuông)
        [u0008] {" "}(xoá lùi)
        [u000b] {" "}(xuống dòng của Word)
        [u000c] {" "}(sang trang)
        [u001b] {" "}(ESC)
        [u007f] {" "}(xoá)
        [u0085] {" "}(xuống dòng kiểu cũ)
        [u2028] {" "}(ngắt dòng)
        [u2029] {" "}(ngắt đoạn)
       *[other] {""}
    }{ $more ->
        [none] {""}
       *[other] , và { $more } ký tự nữa cùng loại
    }
    .why = đây là lệnh cho máy chứ không phải chữ; trang không nhận nên đã bỏ, phần chữ còn lại vẫn giữ
    .do = xoá ký tự này (trong nháy kép nó viết là \u, \x hoặc \ và một chữ cái), hoặc gõ lại chữ
direction-mark = trong chữ có dấu đổi chiều đọc { $character }{ $name ->
        [u061c] {" "}(dấu hướng chữ Ả Rập)
        [u200e] {" "}(dấu chữ chạy từ trái sang phải)
        [u200f] {" "}(dấu chữ chạy từ phải sang trái)
        [u202a] {" "}(mở đoạn chạy từ trái sang phải)
        [u202b] {" "}(mở đoạn chạy từ phải sang trái)
        [u202c] {" "}(đóng đoạn đổi hướng)
        [u202d] {" "}(ép chữ chạy từ trái sang phải)
        [u202e] {" "}(ép chữ chạy từ phải sang trái)
        [u2066] {" "}(mở đoạn cách ly từ trái sang phải)
        [u2067] {" "}(mở đoạn cách ly từ phải sang trái)
        [u2068] {" "}(mở đoạn cách ly tự chọn hướng)
        [u2069] {" "}(đóng đoạn cách ly)
       *[other] {""}
    }{ $more ->
        [none] {""}
       *[other] , và { $more } ký tự nữa cùng loại
    }
    .why = dấu này không nhìn thấy được mà làm chữ trên trang hiện ngược hoặc đảo chỗ, nên trang đã bỏ
    .do = xoá dấu này; nếu không thấy, xoá cả chữ rồi gõ lại bằng tay
invisible-character = trong chữ có ký tự ẩn { $character }{ $name ->
        [u00ad] {" "}(dấu gạch nối ẩn)
        [u034f] {" "}(dấu ghép chữ)
        [u200b] {" "}(dấu cách không bề rộng)
        [u200c] {" "}(dấu tách chữ)
        [u200d] {" "}(dấu nối chữ)
        [u2060] {" "}(dấu cấm ngắt dòng)
        [ufeff] {" "}(dấu BOM lọt vào giữa chữ)
       *[other] {""}
    }{ $more ->
        [none] {""}
       *[other] , và { $more } ký tự nữa cùng loại
    }
    .why = ký tự này dính vào khi chép từ trang mạng hoặc tệp PDF, làm tìm kiếm và so sánh bỏ sót chữ, nên trang đã bỏ
    .do = xoá ký tự này; nếu không thấy, xoá cả chữ rồi gõ lại bằng tay
not-a-character = trong chữ có mã không phải là chữ nào: { $character }{ $more ->
        [none] {""}
       *[other] , và { $more } ký tự nữa cùng loại
    }
    .why = mã này không bao giờ là một ký tự, thường do tệp gốc bị hỏng, nên trang đã bỏ
    .do = xem lại bản gốc và gõ lại chữ ở đây
private-character = trong chữ có ký tự chỉ phông chữ riêng mới hiện được: { $character }{ $more ->
        [none] {""}
       *[other] , và { $more } ký tự nữa cùng loại
    }
    .why = ký tự này thường là dấu đầu dòng hoặc ô vuông chép từ Word; trang vẫn giữ, nhưng điện thoại hiện thành một ô trống
    .do = thay bằng dấu thường, ví dụ dấu gạch đầu dòng -
lost-character = ở đây có chữ đã mất, chỉ còn dấu thay thế { $character }{ $more ->
        [none] {""}
       *[other] , và { $more } ký tự nữa cùng loại
    }
    .why = chữ hoặc hình gốc bị mất khi chuyển bảng mã hoặc khi chép; trang hiện đúng dấu này
    .do = xem lại bản gốc và gõ lại chữ còn thiếu

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
    .do = đặt cả giá trị trong dấu nháy kép, ví dụ name: "Sở: Sở Tài chính"; nếu là hai khoá trong ngoặc nhọn, thêm dấu phẩy giữa hai khoá
merge-mark = dòng này là dấu mà phần mềm để lại khi không gộp được hai bản của tệp
    .why = tệp còn cả hai bản, không biết bản nào đúng
    .do = giữ lại bản đúng của đoạn này, xoá bản kia và ba dòng dấu (<<<<<<<, =======, >>>>>>>)
dash-beside-key = mục của danh sách đứng cùng dòng với khoá
    .why = danh sách phải bắt đầu ở dòng dưới khoá, mỗi mục một dòng
    .do = đưa “- …” xuống dòng dưới, thụt vào; nếu dấu gạch là một phần của chữ thì đặt cả giá trị trong nháy kép
missing-dash = dòng này thiếu dấu gạch đầu mục
    .why = mỗi mục của danh sách phải bắt đầu bằng dấu gạch và một dấu cách
    .do = thêm “- ” vào đầu dòng như các mục khác; nếu dòng này nối tiếp mục trên thì thụt vào thêm
missing-colon = dòng này thiếu dấu hai chấm sau tên khoá
    .why = mỗi dòng phải có dạng khoá: giá trị
    .do = thêm dấu hai chấm và một dấu cách sau tên khoá
unclosed-quote = dấu nháy mở ở đây mà không đóng
    .why = mọi dòng sau đó bị hiểu là một phần của chữ trong nháy
    .do = thêm dấu nháy đóng ở cuối giá trị
text-after-quote = còn chữ sau dấu nháy đóng
    .why = sau dấu nháy đóng thì giá trị đã hết
    .do = bỏ dấu phẩy thừa sau dấu nháy, hoặc đưa tất cả vào trong một cặp nháy; dấu nháy bên trong viết là \"
text-after-bracket = còn chữ hoặc dấu phẩy sau ngoặc đóng
    .why = sau ngoặc đóng thì giá trị đã hết, nên không hiểu được tệp từ đây trở đi
    .do = bỏ dấu phẩy hay chữ sau ngoặc đóng; nếu ngoặc là một phần của câu chữ, đặt cả câu trong dấu nháy kép
unclosed-bracket = ngoặc mở ở đây mà không đóng
    .why = mọi dòng sau đó bị hiểu là nằm trong ngoặc
    .do = thêm dấu ] hoặc {"}"} ở cuối danh sách
unopened-bracket = ngoặc đóng mà không có ngoặc mở
    .why = YAML không biết ngoặc này thuộc về đâu
    .do = xoá ngoặc thừa, hoặc đặt giá trị trong dấu nháy kép
unquoted-character = giá trị bắt đầu bằng ký tự có nghĩa riêng trong YAML
    .why = các ký tự như @ ` % & * | > không đứng đầu giá trị được
    .do = đặt cả giá trị trong dấu nháy kép
control-character = ở đây có một ký tự điều khiển không nhìn thấy được
    .why = ký tự này thường dính vào khi chép từ chương trình khác, và YAML không nhận
    .do = xoá ký tự; nếu không thấy, xoá cả dòng rồi gõ lại
unknown-escape = dấu \ trong nháy kép đi với ký tự không hiểu được
    .why = trong nháy kép, dấu \ mở đầu một ký hiệu đặc biệt
    .do = viết \\ để có một dấu \, hoặc dùng nháy đơn
nested-too-deep = lồng nhau quá sâu
    .why = nội dung thật không lồng quá mười cấp; lồng sâu thế này thường là thừa ngoặc hoặc thụt dòng nhầm
    .do = kiểm tra ngoặc và thụt dòng
second-document = tệp có phần thứ hai sau dòng ---
    .why = mỗi tệp chỉ chứa một định nghĩa
    .do = chuyển phần sau dòng --- sang tệp khác
alias-not-supported = không dùng cách viết tắt bằng dấu * của YAML
    .why = viết tắt như vậy làm nội dung khó đọc và có thể làm treo máy
    .do = viết lại giá trị đầy đủ ở đây; nếu dấu * là một phần của chữ thì đặt giá trị trong dấu nháy kép
tag-not-supported = giá trị bắt đầu bằng dấu !
    .why = dấu ! đứng đầu có nghĩa riêng trong YAML, và ở đây không cần
    .do = bỏ dấu ! và từ dính liền sau nó; nếu dấu ! là một phần của chữ thì đặt giá trị trong nháy kép
syntax-error = chỗ này không đúng cú pháp YAML
    .why = không hiểu được tệp từ đây trở đi
    .do = xem dòng này và dòng trên: dấu hai chấm, dấu nháy, ngoặc, thụt dòng
key-not-text = tên khoá phải là chữ
    .why = khoá là tên của một thông tin
    .do = viết tên khoá bằng chữ, không dùng danh sách hay ngoặc

## Khoá và giá trị

unknown-key = không có khoá{ $titles ->
        [none] {""}
       *[other] {" "}hay tên cột
    } “{ $key }”{ $home ->
        [none] { $nearest ->
            [none] { $list ->
                [none] {""}
               *[other] {""} ở đây; từ mục này trở đi là các mục của “{ $list }”, mà ở trên thiếu dòng “{ $list }:”
            }
           *[other] ; có phải “{ $nearest }”?
        }
       *[other] {""} ở đây; khoá này nằm trong “{ $home }”
    }
    .why = tên lạ thường là gõ nhầm, và thông tin trong đó sẽ không lên trang
    .do = { $home ->
        [none] { $nearest ->
            [none] { $titles ->
                [none] { $list ->
                    [none] { $bare ->
                        [none] {""}
                       *[other] đặt giá trị có dấu phẩy đứng trước trong nháy kép, ví dụ "Đối chiếu, ký"; nếu không phải vậy thì {""}
                    }bỏ khoá này, hoặc dùng một trong các khoá: { $choices }
                   *[other] thêm dòng “{ $list }:” ngay trên mục này
                }
               *[other] bỏ cột này, hoặc đặt tên cột là một trong: { $titles }; cũng dùng được các khoá: { $choices }
            }
           *[other] đổi thành “{ $nearest }” nếu đúng ý bạn; nếu không thì bỏ { $titles ->
                [none] khoá
               *[other] cột
            } này
        }
       *[other] chuyển khoá này vào trong “{ $home }”, thụt vào cho thẳng hàng với các khoá ở đó
    }
duplicate-key = khoá “{ $key }” viết hai lần
    .why = { $torn ->
        [yes] mục ở trên đã có khoá này; có lẽ dòng đầu của mục mới, dòng có dấu gạch, đã mất
       *[other] chỉ giá trị đầu tiên có nội dung được dùng
    }
    .do = { $torn ->
        [yes] viết lại dòng đầu của mục, có “- ” ở đầu dòng; nếu thừa thì xoá các dòng này
       *[other] giữ lại một khoá
    }
fields-without-procedures = { $count } lĩnh vực không có thủ tục nào: { $names }
    .why = lĩnh vực trống không có trang riêng và không nằm trong danh sách lĩnh vực
    .do = không cần làm gì; nếu lĩnh vực đáng lẽ có thủ tục, xem lại khoá “field” của các thủ tục, hoặc xoá tệp thừa trong fields/
listed-twice = { $kind ->
        [case] trường hợp này chép lại nguyên văn trường hợp thứ { $id }
        [lead] “{ $id }” vừa chủ trì vừa phối hợp
       *[other] “{ $id }” ghi hai lần trong danh sách này
    }
    .why = { $kind ->
        [case] người dân tưởng phải nộp hai bộ giấy tờ; hai trường hợp thật thì mỗi trường hợp phải có tên
        [path] hai mục cùng nói về các tệp ấy; chỗ nào khác nhau thì theo mục ghi sau
       *[other] lần ghi sau không có tác dụng; thường là chép thừa, hoặc chép nhầm một mục khác
    }
    .do = { $kind ->
        [path] gộp hai mục làm một, hoặc sửa đường dẫn nếu muốn nói đến tệp khác
       *[other] bỏ một lần, hoặc sửa thành mục đúng
    }
refers-to-itself = “{ $id }” { $kind ->
        [item] bị thay thế bằng chính nó
        [law] bị thay thế bằng chính nó
        [office] nhập vào chính nó
       *[procedure] dẫn về chính nó
    }
    .why = { $kind ->
        [item] bản mới của một thủ tục không làm thủ tục ấy hết hiệu lực; replaces chỉ ghi thủ tục khác bị thay thế
        [law] văn bản không tự thay thế mình; thường là chép nhầm
        [office] cơ quan không tự nhập vào mình; thường là chép nhầm
       *[procedure] người đọc bấm vào lại về chỗ cũ; thường là chép nhầm
    }
    .do = xoá, hoặc sửa thành mã đúng
level-unlike-name = ghi { $level } trong khi { $of ->
        [figures] { $name } thuộc { $told_name }
       *[office] tên cơ quan “{ $name }” là của { $told_name }
    }
    .why = { $of ->
        [figures] không rõ số liệu là của cơ quan này hay của cả một cấp; chỗ này được tính cho cơ quan
       *[office] cơ quan cấp khác tiếp nhận và phải niêm yết những thủ tục khác; chỗ này được tính theo tên cơ quan
    }
    .do = { $of ->
        [figures] xoá level; nếu là số liệu của cả một cấp thì xoá office
       *[office] sửa thành level: { $told }; nếu tên cơ quan sai thì sửa name
    }
merged-without-last-day = đã ghi nhập vào cơ quan khác mà chưa ghi ngày hoạt động cuối cùng
    .why = không có ngày này thì không biết cơ quan còn nhận hồ sơ, còn phải niêm yết hay không
    .do = ghi valid_to: ngày cuối cùng cơ quan hoạt động; nếu cơ quan vẫn còn, xoá merged_into
code-of-notice = mục này niêm yết nội dung khác, không phải thủ tục, mà lại ghi mã thủ tục
    .why = không rõ tờ đang treo là thủ tục hay là thông báo nơi nhận phản ánh, bảng phí, danh mục công khai
    .do = nếu là thủ tục thì xoá what; nếu không thì xoá code
entry-of-other-office = dòng này ghi cơ quan “{ $office }”, trong khi cả tệp là sổ của “{ $own }”
    .why = bản niêm yết được tính cho cơ quan đứng tên tệp, không phải cơ quan ghi trong dòng
    .do = chuyển dòng sang sổ của đúng cơ quan (tên tệp là mã cơ quan); nếu dòng nằm đúng chỗ, xoá office
entry-of-other-procedure = mục này ghi mã { $code }, trong khi nằm trong tệp của thủ tục { $own }
    .why = không rõ bản đang treo là của thủ tục nào
    .do = chuyển mục sang tệp của đúng thủ tục; nếu mục nằm đúng chỗ, xoá code
missing-key = thiếu { $key ->
        [name] tên (khoá “name”)
        [code] mã (khoá “code”)
        [field] lĩnh vực (khoá “field”)
        [fields] các lĩnh vực (khoá “fields”)
        [level] cấp thực hiện (khoá “level”)
        [parent] cơ quan cấp trên (khoá “parent”)
        [number] số ký hiệu (khoá “number”)
        [signed] ngày ký (khoá “signed”)
        [received] ngày nhận được (khoá “received”)
        [hotline] đường dây nóng (khoá “hotline”)
        [text] nội dung (khoá “text”)
        [items] danh sách thủ tục (khoá “items”)
        [action] việc làm với thủ tục: announce, amend, replace hay abolish (khoá “action”)
        [via] cách nộp: counter, online hay post (khoá “via”)
        [kind] loại (khoá “kind”)
        [fee] mức thu mới (khoá “fee”, bên trong có amount, percent hoặc none)
        [days] các ngày trong tuần (khoá “days”)
        [open] giờ mở cửa (khoá “open”)
        [close] giờ đóng cửa (khoá “close”)
        [ask] câu hỏi (khoá “ask”)
        [answer] câu trả lời (khoá “answer”)
        [who] ai được miễn, giảm (khoá “who”)
        [reason] lý do (khoá “reason”)
        [removed] ngày gỡ (khoá “removed”), trong khi có lý do gỡ
        [place] nơi niêm yết (khoá “place”)
        [id] mã (khoá “id”)
        [term] thuật ngữ (khoá “term”)
        [meaning] giải thích (khoá “meaning”)
       *[other] khoá “{ $key }”
    }
    .why = thiếu thông tin này thì trang không đủ hoặc không dựng được
    .do = thêm dòng { $key }: … vào đây
wrong-type = { $limit ->
        [none] chỗ này cần { $expected ->
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
            [number] số “{ $text }”
           *[other] chữ “{ $text }”
        }
       *[other] thời hạn “{ $text }” { $found ->
            [number] không có đơn vị
           *[other] chưa ghi thành số và đơn vị
        }
    }
    .why = giá trị không đúng dạng thì không dùng được
    .do = { $limit ->
        [none] { $expected ->
            [list] viết trong ngoặc vuông, ví dụ [a, b], hoặc mỗi mục một dòng bắt đầu bằng dấu -
            [map] viết mỗi khoá một dòng, thụt vào hai dấu cách
            [boolean] viết true (có) hoặc false (không)
            [text] viết một giá trị bằng chữ trên cùng dòng với khoá
           *[other] sửa giá trị cho đúng dạng
        }
       *[other] { $found ->
            [number] nếu là ngày làm việc thì viết { $limit }; đơn vị khác: day (ngày), working_hour (giờ làm việc), hour (giờ), month (tháng)
           *[other] viết { $limit }
        }
    }
wrong-value = { $value ->
        [none] chỗ trống
       *[other] “{ $value }”
    } không phải { $expected ->
        [date] ngày
        [time] giờ trong ngày
        [number] số
        [share] tỷ lệ phần trăm từ 0 đến 100
        [printed] số như báo cáo in
       *[other] giá trị hợp lệ
    }{ $nearest ->
        [none] {""}
       *[other] ; có phải { $nearest }?
    }
    .why = giá trị này không dùng để tính hay hiển thị được
    .do = { $expected ->
        [date] viết ngày theo dạng năm-tháng-ngày, ví dụ 2026-03-01
        [time] viết giờ theo dạng "07:30"
        [share] ghi phần còn phải thu so với mức cũ, ví dụ 50 khi giảm một nửa; mức thu mới cao hơn thì ghi amount
        [number] viết số liền, không dấu phân cách, không kèm chữ như “đồng”, ví dụ 8000; số lẻ viết 0.5
        [printed] chép như báo cáo in, nhiều nhất hai chữ số lẻ, ví dụ 92,5 %
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
negative-weight = trọng số không thể âm
    .why = trọng số cho biết mỗi tỷ lệ đóng góp bao nhiêu vào điểm
    .do = ghi số từ 0 trở lên; 0 là không tính tỷ lệ ấy
weights-of-nothing = mọi trọng số đều bằng 0
    .why = không tỷ lệ nào được tính thì không có điểm
    .do = ghi ít nhất một trọng số lớn hơn 0, hoặc xoá khoá score để dùng trọng số có sẵn
not-a-count = chỗ này cần số lượng: số nguyên từ 0 đến 999
    .why = số lượng giấy tờ phải đếm được
    .do = sửa lại số
bad-code = “{ $code }” không phải mã thủ tục{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }
    .why = mã là địa chỉ của thủ tục và nối với cơ sở dữ liệu quốc gia
    .do = viết mã dạng "1.001193" hoặc "1.001193.000.00.00.H48"; giữ dấu ngoặc kép để chương trình khác không bỏ số 0 ở cuối
bad-address = “{ $address }” không phải địa chỉ trang mạng dùng được
    .why = liên kết phải bắt đầu bằng http:// hoặc https:// (ghi một lần), có tên trang đủ như vbpl.vn và không chứa ký tự lạ
    .do = chép lại địa chỉ đầy đủ từ thanh địa chỉ của trình duyệt
bad-language = “{ $language }” không phải mã ngôn ngữ
    .why = bản dịch phải biết thuộc ngôn ngữ nào
    .do = dùng mã ngôn ngữ, không phải mã nước hay tên gọi, chữ thường: en (tiếng Anh), vi (tiếng Việt), km (tiếng Khơ-me), hmn (tiếng Mông)
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
        [place] nơi niêm yết
        [place_kind] loại nơi niêm yết
        [version] bản
       *[other] mục
    } “{ $id }”{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }
    .why = chỗ này trỏ đến một mục không có trong nội dung
    .do = { $kind ->
        [place] sửa lại mã, hoặc thêm nơi này vào posting_places của cơ quan
        [level] sửa lại mã, hoặc thêm cấp này vào levels trong site.yaml
        [audience] sửa lại mã, hoặc thêm đối tượng này vào audiences trong site.yaml
        [case] sửa lại mã, hoặc thêm trường hợp này vào cases
        [version] sửa lại số bản theo history của thủ tục; không rõ là bản nào thì bỏ khoá version
        [place_kind] sửa lại tên loại; nếu cơ quan có nơi loại này thì ghi kind: { $id } ở posting_places của cơ quan
       *[other] sửa lại mã, hoặc thêm tệp định nghĩa cho mã này
    }
duplicate-id = { $kind ->
        [procedure] thủ tục
        [office] cơ quan
        [field] lĩnh vực
        [law] văn bản
        [decision] quyết định
        [case] trường hợp
        [place] nơi niêm yết
        [task] việc
        [level] cấp
        [audience] đối tượng
        [rule] quy tắc niêm yết
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
overlapping-hours = { $day ->
        [mon] thứ Hai
        [tue] thứ Ba
        [wed] thứ Tư
        [thu] thứ Năm
        [fri] thứ Sáu
        [sat] thứ Bảy
       *[sun] Chủ nhật
    } ghi hai khung giờ trùng nhau: { $open_before }–{ $close_before } và { $open }–{ $close }
    .why = người dân không biết giờ nào đúng
    .do = sửa hoặc bỏ một khung giờ; nếu một khung chỉ dành cho việc riêng thì ghi rõ việc ấy ở note
closes-before-it-opens = giờ đóng cửa không sau giờ mở cửa
    .why = người dân sẽ đến nhầm giờ
    .do = sửa lại giờ; buổi sáng và buổi chiều viết thành hai dòng
effective-before-signed = { $what ->
        [received] nhận ({ $day })
       *[effective] có hiệu lực ({ $day })
    } trước ngày ký ({ $signed })
    .why = hiệu lực trở về trước là điều hiếm, không ai nhận được văn bản chưa ký: thường là ghi nhầm ngày; hạn niêm yết tính từ ngày nhận như thế thì không tính được
    .do = đối chiếu với văn bản gốc
received-late = nhận ngày { $day }, hơn hai tháng sau ngày ký ({ $signed })
    .why = quyết định đến sau vài ngày: thường là ghi nhầm tháng hoặc năm, và hạn niêm yết tính từ ngày nhận cũng sai theo
    .do = đối chiếu ngày ký với văn bản gốc, ngày nhận với sổ văn bản đến
replaces-beside-other-action = ghi thủ tục bị thay thế (replaces), nhưng việc làm (action) không phải là thay thế
    .why = không rõ thủ tục cũ đã bị thay thế hay vẫn còn; chỗ này được tính là đã bị thay thế
    .do = đối chiếu với quyết định: nếu là thay thế thì sửa thành action: replace, nếu không thì xoá replaces
replaces-nothing = thay thế nhưng không nói thay thủ tục nào
    .why = trang của thủ tục cũ sẽ không chỉ sang thủ tục mới
    .do = thêm replaces: [mã thủ tục bị thay thế]
fee-without-amount = khoản thu không có mức
    .why = người dân cần biết phải trả bao nhiêu
    .do = ghi amount, hoặc none (free, not_prescribed, set_by_council, no_information), hoặc text
fee-contradiction = { $beside ->
        [none] vừa ghi không thu
       *[other] vừa ghi { $beside }
    }, vừa ghi { $amount }
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

## Thời hạn giải quyết

deadline-without-unit = thời hạn “{ $amount }” không có đơn vị
    .why = { $amount } ngày, giờ hay ngày làm việc là khác nhau; thiếu đơn vị thì không tính được ngày trả kết quả
    .do = thêm dòng unit: working_day (ngày làm việc), day (ngày), working_hour (giờ làm việc), hour (giờ) hoặc month (tháng)
unit-without-amount = ghi “{ $unit ->
        [hour] giờ
        [working_hour] giờ làm việc
        [day] ngày
        [working_day] ngày làm việc
        [month] tháng
        [same_day] trong ngày
        [immediate] giải quyết ngay
       *[other] đơn vị
    }” nhưng không ghi bao nhiêu
    .why = thiếu con số thì không tính được ngày trả kết quả
    .do = { $unit ->
        [same_day] thời gian kéo dài phải đếm được: ghi amount và unit, ví dụ amount: 3 và unit: working_day
        [immediate] thời gian kéo dài phải đếm được: ghi amount và unit, ví dụ amount: 3 và unit: working_day
       *[other] thêm dòng amount, ví dụ amount: 5
    }
amount-without-meaning = đã ghi “{ $unit ->
        [hour] giờ
        [working_hour] giờ làm việc
        [day] ngày
        [working_day] ngày làm việc
        [month] tháng
        [same_day] trong ngày
        [immediate] giải quyết ngay
       *[other] đơn vị
    }” thì số { $amount } không có nghĩa
    .why = con số này không được dùng, nhưng người đọc tệp dễ hiểu nhầm
    .do = bỏ dòng amount, hoặc sửa unit cho đúng
zero-time-limit = thời hạn bằng 0
    .why = số 0 thường là ô chưa điền; trang sẽ không hiện thời hạn này
    .do = sửa lại số; nếu trả kết quả ngay thì viết unit: immediate (giải quyết ngay) hoặc same_day (trong ngày) và bỏ amount
negative-time-limit = thời hạn âm: { $amount }
    .why = không thể trả kết quả trước khi nhận hồ sơ
    .do = sửa lại số
time-limit-too-long = thời hạn { $amount } { $unit ->
        [hour] giờ
        [working_hour] giờ làm việc
        [day] ngày
        [working_day] ngày làm việc
       *[month] tháng
    } quá dài
    .why = không thời hạn thật nào vượt quá { $most }; đây thường là gõ thừa chữ số
    .do = sửa lại số
committed-longer-than-statutory = thời hạn cam kết ({ $amount ->
        [none] {""}
       *[other] { $amount }{" "}
    }{ $unit ->
        [hour] giờ
        [working_hour] giờ làm việc
        [day] ngày
        [working_day] ngày làm việc
        [month] tháng
        [same_day] trong ngày
        [immediate] giải quyết ngay
       *[other] đơn vị
    }) dài hơn thời hạn theo quy định ({ $most ->
        [none] {""}
       *[other] { $most }{" "}
    }{ $most_unit ->
        [hour] giờ
        [working_hour] giờ làm việc
        [day] ngày
        [working_day] ngày làm việc
        [month] tháng
        [same_day] trong ngày
        [immediate] giải quyết ngay
       *[other] đơn vị
    })
    .why = cam kết phải ngắn hơn quy định; cam kết này không được hiện trên trang
    .do = đối chiếu với quyết định rút ngắn thời hạn và sửa lại một trong hai
part-without-time-limit = phần này không ghi thời hạn nào
    .why = không có thời hạn thì phần này không nói thêm được gì
    .do = thêm amount và unit, hoặc xoá phần này

## Lịch nghỉ và ngày làm bù

calendar-entry-without-date = mục này thiếu ngày
    .why = không biết ngày thì không dùng được; cả năm bị coi là chưa chính thức
    .do = ngày nghỉ cần from: (và until: nếu nghỉ nhiều ngày); ngày hoán đổi cần cả off: và worked:
days-off-reversed = đợt nghỉ kết thúc ({ $date }) trước khi bắt đầu ({ $from })
    .why = đợt nghỉ này không được dùng, nên ngày trả kết quả có thể bị tính sai
    .do = sửa lại from hoặc until
day-outside-year = ngày { $date } không thuộc năm của tệp lịch
    .why = mỗi năm có một tệp lịch; ngày đặt nhầm tệp không được dùng
    .do = sửa lại ngày, hoặc chuyển mục này sang tệp của đúng năm
overlapping-days-off = ngày { $date } đã nằm trong một đợt nghỉ khác
    .why = một ngày chỉ thuộc một đợt nghỉ; đợt ghi sau không được dùng
    .do = gộp hai đợt nghỉ, hoặc sửa lại ngày
unnamed-day-off = đợt nghỉ từ { $date } chưa có tên
    .why = người dân cần biết vì sao cơ quan nghỉ
    .do = thêm dòng name, ví dụ name: Tết Nguyên đán
day-without-source = ngày { $date } chưa ghi căn cứ
    .why = lịch nghỉ phải đối chiếu được với văn bản
    .do = thêm dòng source ở mục này, hoặc ở đầu tệp cho cả năm
swapped-day-is-weekend = ngày nghỉ hoán đổi { $date } đã là cuối tuần
    .why = chỉ đổi ngày làm việc lấy ngày cuối tuần
    .do = sửa lại ngày ở off
swapped-day-not-off = ngày hoán đổi { $date } không có trong danh sách ngày nghỉ
    .why = đã làm bù thì ngày được đổi phải là ngày nghỉ; nếu không, hai nơi nói khác nhau
    .do = thêm ngày này vào days_off, hoặc sửa lại ngày ở off
worked-day-not-weekend = ngày làm bù { $date } không phải thứ Bảy hay Chủ nhật
    .why = ngày thường vốn đã là ngày làm việc
    .do = sửa lại ngày ở worked
worked-day-is-off = ngày làm bù { $date } lại nằm trong một đợt nghỉ
    .why = một ngày không thể vừa nghỉ vừa làm bù
    .do = sửa lại ngày ở worked, hoặc đợt nghỉ
duplicate-swap = ngày { $date } đã được hoán đổi ở mục khác
    .why = mỗi ngày chỉ hoán đổi được một lần; mục ghi sau không được dùng
    .do = xoá một trong hai mục, hoặc sửa lại ngày

## Nhập dữ liệu

record-unreadable = không đọc được bản ghi ở dòng này
    .why = dữ liệu hỏng, hoặc không phải bản ghi thủ tục
    .do = sửa dòng này, hoặc xuất lại tệp
record-not-utf8 = bản ghi không phải chữ UTF-8
    .why = chữ có dấu sẽ hiện sai
    .do = lưu lại tệp với bảng mã UTF-8
record-too-long = bản ghi dài quá 4 MB
    .why = không thủ tục nào dài như vậy
    .do = kiểm tra tệp nguồn
input-damaged = tệp bị hỏng hoặc bị cắt từ chỗ này
    .why = phần sau không đọc được
    .do = tải lại tệp rồi nhập tiếp; phần đã nhập giữ nguyên
input-not-records = đây không phải tệp bản ghi
    .why = tệp phải là JSON theo dòng: mỗi dòng một thủ tục dạng {"{"}…{"}"}, bảng mã UTF-8, nén (.gz) hay không đều được; hoặc một danh sách JSON gồm các thủ tục như thế
    .do = chọn đúng tệp đã xuất; trang web hoặc tệp Excel phải xuất lại thành JSON theo dòng
nothing-to-import = tệp không có bản ghi nào
    .why = không có gì để nhập
    .do = chọn đúng tệp
code-invalid = { $code ->
        [none] bản ghi không có mã thủ tục
       *[other] “{ $code }” không phải mã thủ tục
    }; bản ghi bị bỏ qua
    .why = mã có dạng 1.000894
    .do = sửa mã trong tệp nguồn
code-normalised = mã ghi là “{ $published }”; đã bỏ khoảng trắng hoặc đổi dấu phẩy
    .why = mã phải viết một kiểu
    .do = đối chiếu mã với quyết định công bố
duplicate-code = mã “{ $code }” xuất hiện lần nữa; chỉ giữ bản đầu
    .why = mỗi mã là một thủ tục
    .do = so hai bản, xem bản nào đúng
file-exists = “{ $path }” đã có nội dung khác, được giữ nguyên
    .why = để không mất phần đã sửa tay
    .do = muốn thay thì thêm --force
name-missing = thủ tục không có tên
    .why = người dân không tìm được
    .do = ghi tên theo quyết định công bố
field-missing = không ghi lĩnh vực
    .why = thủ tục nằm ngoài mọi nhóm
    .do = ghi lĩnh vực
field-spelling = lĩnh vực ghi “{ $published }”, gộp vào “{ $name }”
    .why = hai tên chỉ khác chữ hoa hoặc khoảng trắng
    .do = xem hai tên có đúng là một không
unknown-level = không rõ cấp “{ $level }”
    .why = không biết nơi nào phải niêm yết
    .do = chọn lại cấp thực hiện
unknown-audience = đối tượng “{ $audience }” chưa có trong site.yaml
    .why = trang không hiện được tên đối tượng
    .do = thêm mã { $id } vào danh sách audiences
unknown-channel = không rõ hình thức nộp “{ $channel }”
    .why = người dân không biết nộp ở đâu
    .do = chọn trực tiếp (counter), trực tuyến (online) hay bưu chính (post)
deadline-as-text = thời hạn giữ nguyên lời: “{ $text }”
    .why = đây không phải một khoảng thời gian duy nhất
    .do = tách từng trường hợp nếu cần tính ngày hẹn
fee-as-text = phí giữ nguyên lời: “{ $text }”
    .why = không đọc ra một mức duy nhất
    .do = ghi mức thu theo văn bản
fee-says-two-things = phí ghi mâu thuẫn: “{ $text }”
    .why = ô phí và chú thích nói khác nhau; người dân có thể mang thiếu tiền
    .do = tra văn bản quy định mức thu
fee-zero = phí ghi 0 đồng: “{ $text }”
    .why = số 0 có thể là miễn phí, cũng có thể là chưa điền
    .do = ghi rõ miễn phí hay mức thu
fee-implausible = mức phí dưới 1.000 đồng: “{ $text }”
    .why = có lẽ thiếu ba số 0
    .do = kiểm tra mức thu
note-among-documents = lưu ý nằm lẫn trong giấy tờ, đã chuyển sang lưu ý: “{ $text }”
    .why = mục này ghi 0 bản chính, 0 bản sao
    .do = xem có phải giấy tờ phải nộp không
paper-without-copies = giấy tờ có biểu mẫu nhưng ghi 0 bản: “{ $text }”
    .why = người dân không biết nộp mấy bản
    .do = ghi số bản
copies-implausible = số bản ghi là { $count }
    .why = số hiệu mẫu hoặc năm có lẽ dính vào số bản
    .do = ghi lại số bản, xem tên giấy tờ có bị mất số không
copies-unknown = nguồn không ghi số bản
    .why = bảng tổng hợp chỉ ghi có hay không
    .do = ghi số bản
case-without-name = trường hợp không có tên
    .why = người dân không biết mình thuộc trường hợp nào
    .do = đặt tên trường hợp
form-not-imported = có { $count } biểu mẫu chưa tải về
    .why = nguồn chỉ có tên tệp
    .do = tải biểu mẫu, đặt vào thư mục forms/ và gắn vào giấy tờ
date-unreadable = ngày “{ $text }” không hợp lệ, được giữ trong ghi chú của tệp
    .why = đây không phải ngày có thật
    .do = ghi đúng ngày
address-unusable = địa chỉ mạng “{ $text }” không dùng được
    .why = không mở được từ trang
    .do = thay bằng địa chỉ chính thức
decision-number-decorated = số quyết định kèm lời: “{ $text }”; chỉ giữ số
    .why = số dùng để tra cứu
    .do = xem lại số
number-from-title = số ký hiệu { $number } lấy từ tên văn bản, vì nguồn để trống ô số
    .why = có số thì tra được văn bản, biết còn hiệu lực hay không và có bị dẫn hai lần không
    .do = đối chiếu số với văn bản
decision-number-unusual = số quyết định “{ $number }” không đúng dạng 163/QĐ-BTP
    .why = số như vậy khó tra cứu
    .do = đối chiếu bản chính
flattened-source = bảng của trang nguồn đã bị dàn phẳng rồi tách lại bằng máy
    .why = các cột có thể lệch
    .do = đối chiếu với trang gốc
outer-blanks = đã bỏ khoảng trắng ở đầu hoặc cuối
    .why = khoảng trắng thừa không có nghĩa
    .do = không cần làm gì
odd-character = có ký tự lạ: { $characters }
    .why = ký tự không thấy được, hoặc giống chữ Việt nhưng không phải; tìm kiếm sẽ sót
    .do = gõ lại chỗ đó
unexpected-type = mục “{ $key }” của nguồn có dạng lạ, được giữ nguyên văn
    .why = không đọc được thành chữ
    .do = xem lại nguồn
unknown-input-key = nguồn có mục lạ “{ $key }”, được giữ trong ghi chú của tệp
    .why = công cụ chưa biết mục này
    .do = xem có cần dùng không

## Niêm yết: quy tắc

posting-time-without-meaning = thời hạn niêm yết này không đếm được
    .why = không đếm được thì không biết ngày nào phải niêm yết xong
    .do = ghi số nguyên ở amount và đơn vị ở unit: working_day (ngày làm việc), day (ngày) hoặc month (tháng); phải xong ngay trong ngày (same_day) thì bỏ amount

## Kiểm tra: thành phần của thủ tục

channel-without-time-limit = { $all ->
        [yes] chưa cách nộp nào
       *[none] cách nộp { $via ->
        [counter] trực tiếp
        [online] trực tuyến
       *[post] qua bưu chính
    } chưa
    } có thời hạn giải quyết
    .why = người dân không biết bao giờ có kết quả, và không ai biết thế nào là trễ
    .do = ghi time_limit cho từng cách nộp, ví dụ time_limit: {"{"}amount: 5, unit: working_day{"}"}; nếu pháp luật không quy định, nêu lý do ở absent: time_limit
document-without-count = giấy tờ “{ $document }” chưa ghi số bản chính, bản sao{ $none_of ->
        [originals] {" "}(mới ghi 0 bản chính)
        [copies] {" "}(mới ghi 0 bản sao)
       *[none] {""}
    }
    .why = người dân không biết phải chuẩn bị mấy bản
    .do = ghi originals (bản chính) và copies (bản sao); giấy tờ cơ quan đã có trong cơ sở dữ liệu thì ghi held_in
dossier-without-sets = chưa ghi phải nộp mấy bộ hồ sơ{ $written ->
        [none] {" "}(ít nhất 1 bộ)
       *[other] {" "}thành mục riêng, chỉ có trong câu chữ: “{ $written }”
    }
    .why = thành phần hồ sơ phải kèm số lượng; người dân không biết nộp mấy bộ
    .do = thêm sets vào từng trường hợp, ví dụ sets: 1
duplicate-document = giấy tờ “{ $document }” ghi hai lần trong một trường hợp
    .why = thường là tên trường hợp bị mất khi chép bảng, hoặc chép thừa; người dân có thể nộp hai lần
    .do = bỏ một lần, hoặc tách thành hai trường hợp có tên (cases)
duplicate-step = bước { $second } lặp lại bước { $first }: “{ $step }”
    .why = người đọc tưởng phải làm hai lần; tờ niêm yết dài thêm
    .do = bỏ một trong hai bước, hoặc viết rõ hai bước khác nhau ở chỗ nào
form-not-attached = có nhắc { $form } nhưng chưa đính kèm: “{ $document }”
    .why = người dân phải tự đi tìm mẫu
    .do = đặt tệp mẫu vào thư mục forms/ rồi ghi form: tên-tệp.docx ở giấy tờ này
missing-aliases = chưa có từ khoá người dân hay gọi
    .why = người dân ít khi gõ đúng tên trong quyết định
    .do = thêm aliases, ví dụ aliases: [giấy khai sinh, làm giấy cho con]
missing-audience = chưa ghi đối tượng thực hiện
    .why = người dân không biết mình có được làm thủ tục này không
    .do = ghi audience: citizen (công dân), enterprise (doanh nghiệp) …, ví dụ audience: [citizen]; site.yaml có mục audiences riêng thì dùng mã ở đó
missing-channels = chưa có cách thức nộp hồ sơ
    .why = người dân không biết nộp trực tiếp, trực tuyến hay qua bưu chính
    .do = khai từng cách vào channels, mỗi cách có via, time_limit và fees; nếu thật sự không có, nêu lý do ở absent: channels
missing-competent-agency = chưa ghi cơ quan có thẩm quyền giải quyết
    .why = người dân phải biết ai quyết định, và khiếu nại đến ai
    .do = ghi agencies.competent, ví dụ competent: Uỷ ban nhân dân cấp xã
missing-decision = chưa ghi quyết định công bố
    .why = thủ tục chỉ được niêm yết theo một quyết định công bố
    .do = ghi announced_by (mã tệp trong decisions/) hoặc decision_number (số quyết định)
missing-documents = chưa có thành phần hồ sơ
    .why = người dân không biết phải chuẩn bị giấy tờ gì
    .do = ghi từng giấy tờ vào documents; nếu không phải nộp gì thì ghi no_documents: true
missing-fee = { $case ->
        [none] { $all ->
            [yes] chưa cách nộp nào
           *[none] cách nộp { $via ->
            [counter] trực tiếp
            [online] trực tuyến
           *[post] qua bưu chính
        } chưa
        } ghi { $says ->
            [none] phí, lệ phí
           *[other] mức phí, lệ phí, chỉ có “{ $says }”
        }
       *[other] chưa ghi phí, lệ phí cho trường hợp “{ $case }”
    }
    .why = không ghi gì khác với không thu; người dân phải biết có phải trả tiền không
    .do = ghi fees: mức thu (amount), hoặc none: free (miễn phí), not_prescribed (không quy định), set_by_council (Hội đồng nhân dân quy định)
missing-implementing-agency = chưa ghi cơ quan thực hiện
    .why = người dân không biết cơ quan nào làm việc với mình
    .do = ghi agencies.implementing, ví dụ implementing: Uỷ ban nhân dân cấp xã
missing-legal-basis = chưa có căn cứ pháp lý
    .why = không có căn cứ thì không ai đối chiếu được nội dung thủ tục
    .do = ghi các văn bản vào legal_basis, mỗi văn bản có law (mã trong thư mục laws/) hoặc number
missing-result = chưa ghi kết quả mà người dân sẽ nhận
    .why = người dân không biết làm xong thì được gì
    .do = ghi results; nếu thủ tục không trả kết quả, nêu lý do ở absent: results
missing-short-name = tên dài { $length } ký tự mà chưa có tên gọi ngắn
    .why = tên dài trên 150 ký tự làm người đọc không tìm thấy thủ tục trong danh sách
    .do = thêm short_name, không quá 90 ký tự, theo cách người dân gọi
missing-steps = chưa có trình tự thực hiện
    .why = đây là bộ phận bắt buộc: không có thì người dân không biết phải làm gì
    .do = ghi từng bước vào steps; nếu thật sự không có, nêu lý do ở absent: steps
name-of-decision = tên thủ tục đang là tên của quyết định công bố: “{ $name }”
    .why = người dân không nhận ra thủ tục
    .do = ghi tên thủ tục như trong phụ lục của quyết định
no-receiving-office = { $field ->
        [none] { $level ->
            [none] { $office ->
                [none] không cơ quan nào nhận hồ sơ của thủ tục này
               *[other] { $instead ->
                    [none] { $count ->
                        [none] “{ $office }” không ghi là có nhận hồ sơ, trong khi chính sách này cho nộp tại đó
                       *[other] cơ quan này không ghi là có nhận hồ sơ, trong khi { $count } thủ tục ghi nộp tại đây
                    }
                   *[other] “{ $office }” không nhận hồ sơ; ngay dưới đó, “{ $instead }” có nhận
                }
            }
           *[other] { $office ->
                [none] ở “{ $level }” không cơ quan nào nhận hồ sơ, trong khi { $count } thủ tục nộp ở cấp này
               *[other] { $office } không có nơi nào nhận hồ sơ, trong khi { $count } thủ tục nộp ở “{ $level }”
            }
        }
       *[other] { $office ->
            [none] { $count } cơ quan nhận hồ sơ nêu ở đây không có quầy nào cho lĩnh vực “{ $field }” của thủ tục này
           *[other] “{ $office }” không có quầy nào nhận lĩnh vực “{ $field }”, trong khi { $count } thủ tục { $level ->
                [none] được ghi là nộp tại đó
               *[other] của lĩnh vực này nộp ở “{ $level }” và nhiều nơi khác cùng cấp có quầy
            }
        }
    }
    .why = người dân không biết nộp ở đâu
    .do = { $field ->
        [none] { $level ->
            [none] { $office ->
                [none] ghi offices (các cơ quan nhận), hoặc sửa received_at, hoặc thêm lĩnh vực vào quầy của cơ quan nhận
               *[other] { $instead ->
                    [none] { $count ->
                        [none] nếu nơi đó có nhận hồ sơ, ghi receives: true ở tệp của cơ quan; nếu không, thay hoặc bỏ mã cơ quan ở đây
                       *[other] nếu nơi này có nhận hồ sơ, ghi receives: true; nếu không, ghi cơ quan khác ở offices của các thủ tục đó
                    }
                   *[other] ghi ở offices cơ quan nhận hồ sơ
                }
            }
           *[other] ghi receives: true, địa chỉ và giờ làm việc ở cơ quan nhận hồ sơ trong thư mục offices/
        }
       *[other] { $level ->
            [none] thêm lĩnh vực vào một quầy (counters) của cơ quan; nếu cơ quan không nhận lĩnh vực này, bỏ mã cơ quan hoặc mã thủ tục ở chỗ ghi nhầm
           *[other] thêm lĩnh vực vào một quầy (counters) của cơ quan; nếu ở đây không ai nhận lĩnh vực này, ghi offices (các cơ quan nhận) ở thủ tục
        }
    }
documents-beside-none = ghi không cần giấy tờ, nhưng lại liệt kê { $count } loại giấy tờ
    .why = người dân không biết có phải mang giấy tờ không
    .do = xoá no_documents, hoặc xoá các giấy tờ; điều cần lưu ý thì ghi ở notes
absent-beside-part = ghi chưa có { $part ->
        [agencies] cơ quan thực hiện
        [audience] đối tượng thực hiện
        [channels] cách nộp
        [conditions] yêu cầu, điều kiện
        [documents] giấy tờ
        [fees] phí, lệ phí
        [legal_basis] căn cứ pháp lý
        [offices] nơi tiếp nhận
        [results] kết quả
        [steps] trình tự
        [visits] số lần đến
       *[time_limit] thời hạn
    } (absent), nhưng thủ tục đã có đủ phần này
    .why = không biết nên tin phần đã ghi hay tin lời báo là chưa có
    .do = đã tra được thì xoá mục này trong absent; chưa chắc thì xoá phần đã ghi
note-as-document = { $nothing ->
        [yes] ghi 0 bản chính, 0 bản sao: hoặc đây là lưu ý, hoặc chưa ghi số bản
       *[none] đây là lưu ý, không phải giấy tờ
    }: “{ $document }”
    .why = lưu ý lẫn trong giấy tờ làm hồ sơ trông dài hơn thật
    .do = chuyển sang notes (lưu ý); nếu đúng là giấy tờ phải nộp thì ghi số bản
vague-document = “{ $document }” không nói rõ giấy tờ nào, hoặc theo quy định nào
    .why = người dân không biết phải chuẩn bị giấy gì, và cán bộ có thể đòi thêm
    .do = ghi đúng tên từng giấy tờ, hoặc điều khoản quy định

## Kiểm tra: câu chữ

all-capitals = tên viết toàn chữ in hoa: “{ $text }”
    .why = chữ in hoa khó đọc, trình đọc màn hình có thể đánh vần từng chữ
    .do = viết chữ thường, chỉ hoa chữ đầu và tên riêng
look-alike-letter = chữ “{ $text }” có ký tự trông giống chữ Việt nhưng không phải
    .why = tìm kiếm không gặp chữ này, trình đọc màn hình đọc sai
    .do = gõ lại chữ bằng bộ gõ tiếng Việt
long-sentence = một câu dài { $count } tiếng (nên không quá { $most }): “{ $text }”
    .why = đọc đến cuối câu đã quên đầu câu; người dân phải hỏi lại ở quầy
    .do = tách thành nhiều câu, hoặc thành các dòng bắt đầu bằng dấu gạch
document-number-in-name = tên lẫn số văn bản { $number }
    .why = thường do chép dính cột khác của bảng; người dân không hiểu tên này
    .do = bỏ số văn bản khỏi tên, ghi văn bản ở legal_basis
duplicate-condition = điều kiện ghi hai lần: “{ $text }”
    .why = người đọc tưởng là hai điều kiện khác nhau
    .do = bỏ một dòng; nếu là hai trường hợp thì ghi tên trường hợp ở dòng trên
near-duplicate-name = { $kind ->
        [term] “{ $name }” được giải nghĩa hai lần
        [answer] câu trả lời “{ $name }” cũng dẫn đến trường hợp { $other }
        [case] tên “{ $name }” trùng với trường hợp { $other }
        [office] tên “{ $name }” trùng với cơ quan { $other }
        [field] tên “{ $name }” trùng với lĩnh vực { $other }
        [group] tên “{ $name }” trùng với nhóm { $other }
        [list] tên “{ $name }” trùng với danh sách { $other }
       *[procedure] tên “{ $name }” trùng với thủ tục { $other }
    }
    .why = người dân không biết chọn mục nào
    .do = { $kind ->
        [term] gộp hai lời giải nghĩa làm một
       *[other] thêm chữ để phân biệt (tên thủ tục thì theo quyết định công bố), hoặc bỏ một bản nếu cả hai là một
    }
obsolete-wording = còn nhắc “{ $text }”, đã bỏ từ { $since }
    .why = người dân sẽ tìm đến nơi hoặc giấy tờ không còn nữa
    .do = thay bằng tên hiện nay; nếu phải nhắc chuyện cũ thì viết “trước đây”
wrong-weekday = ghi “{ $text }”, nhưng ngày { $date } là { $weekday ->
        [mon] thứ Hai
        [tue] thứ Ba
        [wed] thứ Tư
        [thu] thứ Năm
        [fri] thứ Sáu
        [sat] thứ Bảy
       *[sun] Chủ nhật
    }
    .why = người dân đến nhầm ngày, hoặc không biết tin ngày nào
    .do = xem lại lịch, sửa thứ hoặc sửa ngày
impossible-date = ghi “{ $text }”, nhưng lịch không có ngày hoặc tháng này
    .why = người dân không biết tin ngày nào
    .do = xem lại lịch rồi sửa ngày hoặc tháng
repeated-words = tên lặp lại “{ $text }”
    .why = chữ lặp thường do chép hai cột của bảng vào nhau
    .do = bỏ phần lặp
short-name-too-long = tên gọi ngắn dài { $length } ký tự (nên không quá { $most })
    .why = trong danh sách và trên điện thoại, tên dài làm người đọc không tìm thấy thủ tục
    .do = rút gọn short_name theo cách người dân gọi; tên đầy đủ đã có ở name
garbled-text = chữ bị hỏng do sai bảng mã: “{ $text }”
    .why = người đọc không đọc được, người tìm không thấy
    .do = gõ lại, hoặc chuyển văn bản gốc sang Unicode rồi chép lại; tệp lưu bằng bảng mã UTF-8
local-path = có đường dẫn trong máy tính riêng: “{ $text }”
    .why = người xem không mở được, lại biết tên máy, tên người dùng
    .do = xoá đường dẫn; tài liệu cần cho mọi người thì đặt vào forms/ hoặc static/ rồi dẫn tới đó
impossible-syllable = tiếng Việt không có chữ “{ $text }”: sai chữ cái hoặc sai dấu
    .why = người tìm gõ đúng chữ thì không thấy; người đọc thấy lỗi thì bớt tin cả trang
    .do = gõ lại chữ này cho đúng chữ cái và dấu, ví dụ “đuờng” là “đường”; tên riêng nước ngoài, tên dân tộc thì viết hoa chữ đầu
split-syllable = chữ bị tách đôi, hoặc mất chữ cái: “{ $text }”
    .why = chữ này hỏng khi chép từ tệp PDF; người tìm không thấy, người đọc không tin
    .do = gõ lại cho liền chữ, đủ chữ cái
stray-blanks = có khoảng trắng thừa (␣) ở chỗ “{ $text }”
    .why = tìm kiếm, so sánh và in ấn sẽ coi đây là chữ khác
    .do = không đặt dấu cách ở đầu, ở cuối, trước dấu phẩy, dấu chấm; trong tên, tiêu đề, địa chỉ và câu ngắn chỉ để một dấu cách giữa hai chữ; trong tệp YAML, lệnh niemyet fix sửa được
translation-older-than-text = bản dịch ngày { $translated } cũ hơn quyết định ký ngày { $signed }
    .why = người đọc bản dịch có thể làm theo nội dung cũ
    .do = đối chiếu bản dịch với nội dung mới, rồi sửa ngày ở translated
unknown-abbreviation = chữ viết tắt “{ $text }” chưa được giải nghĩa
    .why = người dân không đoán được chữ viết tắt
    .do = viết đầy đủ, ghi chữ viết tắt trong ngoặc sau tên đầy đủ ở lần đầu, hoặc thêm chữ này vào glossary.yaml
untidy-name-end = tên kết thúc bằng dấu câu: “{ $text }”{ $more ->
        [none] {""}
       *[other] ; và { $more } giấy tờ nữa trong thủ tục này
    }
    .why = tên dùng trong danh sách và trong câu khác, dấu câu ở cuối sẽ lạc chỗ
    .do = bỏ dấu câu ở cuối tên

## Kiểm tra: quyết định và văn bản

abolished-twice = thủ tục { $code } đã bị Quyết định { $decision } { $kind ->
        [replaced] thay thế
       *[abolished] bãi bỏ
    } trước đó
    .why = không rõ thủ tục hết hiệu lực từ ngày nào
    .do = giữ mục bãi bỏ đúng, sửa hoặc bỏ mục kia
announced-late = công bố chỉ trước ngày có hiệu lực { $days } ngày; phải trước ít nhất { $notice } ngày
    .why = công bố muộn thì nơi tiếp nhận không kịp niêm yết và người dân không kịp biết
    .do = kiểm tra lại ngày ký và ngày có hiệu lực; nếu đúng, ghi lý do ở note của quyết định, ví dụ: ban hành theo thủ tục rút gọn
announced-without-definition = Quyết định { $decision } công bố thủ tục { $code }{ $name ->
        [none] {""}
       *[other] {" "}“{ $name }”
    } nhưng chưa có tệp thủ tục{ $meant ->
        [none] {""}
       *[other] ; có phải { $meant } – “{ $called }”?
    }
    .why = thủ tục đang có hiệu lực mà người dân không tra được
    .do = { $meant ->
        [none] viết tệp procedures/{ $code }.yaml, hoặc ghi level của mục nếu thủ tục không thuộc địa bàn này
       *[other] nếu mã ghi nhầm, sửa thành { $meant }; nếu không, viết tệp procedures/{ $code }.yaml, hoặc ghi level của mục nếu thủ tục không thuộc địa bàn này
    }
basis-newer-than-announcement = { $count ->
        [none] căn cứ { $law } ký ngày { $signed }, sau Quyết định { $decision } (ký { $announced })
       *[other] { $law } ghi ký ngày { $signed }, sau quyết định công bố của { $count } thủ tục căn cứ vào đó, như Quyết định { $decision } (ký { $announced })
    }
    .why = quyết định không thể công bố theo văn bản chưa có; có quyết định mới chưa được ghi
    .do = { $count ->
        [none] tìm quyết định công bố mới hơn và ghi vào announced_by
       *[other] đối chiếu signed với văn bản và ghi effective (ngày có hiệu lực); nếu ngày ký đúng thì tìm quyết định công bố mới hơn của từng thủ tục và ghi vào announced_by
    }
cited-not-listed = nhắc văn bản { $number } nhưng căn cứ pháp lý không có
    .why = người đọc không tra được văn bản, người rà soát không biết khi nó hết hiệu lực
    .do = thêm văn bản vào legal_basis; đã có mà số ghi khác thì sửa số sai; văn bản đã cũ thì bỏ câu nhắc
duplicate-legal-basis = { $file ->
        [none] căn cứ { $number } ghi hai lần
       *[other] văn bản { $number } có hai tệp: tệp này và “{ $file }”
    }
    .why = chép thừa; khi văn bản được thay thế dễ sửa sót một chỗ
    .do = { $file ->
        [none] bỏ một mục; nếu dẫn hai điều khác nhau thì ghi điều của từng mục ở article
       *[other] bỏ một tệp và sửa các chỗ dẫn đến tệp ấy; nếu là hai văn bản khác nhau thì ghi đúng số, cơ quan ban hành và ngày ký
    }
effective-differs-from-decision = { $what ->
        [all] quyết định ghi có hiệu lực { $decided }, nhưng cả { $count } thủ tục theo quyết định này đều tính từ { $own }
        [end] thủ tục ghi còn hiệu lực đến hết { $own }, theo quyết định thì đến hết { $decided }
        [unended] thủ tục ghi còn hiệu lực đến hết { $own }, nhưng không quyết định nào bãi bỏ, thay thế nó hay định ngày cuối cho nó
       *[start] thủ tục ghi có hiệu lực { $own }, quyết định ghi { $decided }
    }
    .why = người dân và nơi niêm yết không biết tin ngày nào
    .do = { $what ->
        [unended] nếu thủ tục còn hiệu lực thì xoá until; nếu đã bị bãi bỏ, thay thế thì thêm quyết định ấy hoặc sửa action ở mục của thủ tục trong quyết định; nếu chỉ thực hiện có thời hạn thì ghi until ở mục ấy
       *[other] sửa ngày có hiệu lực (effective) hoặc ngày cuối (until, là ngày trước ngày bị bãi bỏ, thay thế) ở đây cho khớp; nếu quyết định định ngày riêng cho thủ tục này thì ghi effective ở mục của thủ tục trong quyết định
    }
basis-not-in-force-yet = văn bản { $law } đến { $effective } mới có hiệu lực, nhưng { $count ->
        [none] { $from ->
            [none] nay đã dùng làm căn cứ
           *[other] đã dùng từ { $from }
        }
       *[other] { $count } thủ tục nay đã dùng làm căn cứ
    }
    .why = trước ngày ấy phải làm theo văn bản cũ; căn cứ chưa có hiệu lực thì người dân không dựa vào được
    .do = { $count ->
        [none] đối chiếu hai ngày với văn bản; nếu chỉ áp dụng từ khi văn bản có hiệu lực thì ghi thành bản mới, từ ngày ấy
       *[other] đối chiếu ngày có hiệu lực (effective) với văn bản; nếu ngày đúng thì ghi ở các thủ tục căn cứ đang có hiệu lực
    }
expired-legal-basis = căn cứ { $law } { $expired ->
        [none] không còn hiệu lực
       *[other] đã hết hiệu lực từ { $expired }
    }{ $successor ->
        [none] {""}
       *[other] , được thay bằng { $successor }
    }
    .why = thủ tục dựa vào văn bản không còn hiệu lực thì giấy tờ, mức thu, thời hạn có thể đã khác
    .do = đối chiếu với văn bản mới rồi sửa căn cứ và các phần đã đổi
implausible-decision-number = số quyết định công bố “{ $number }” { $cited ->
        [none] không đúng dạng như 163/QĐ-BTP
       *[other] khác số của quyết định ghi ở announced_by: { $cited }
    }
    .why = không ai tra được quyết định để đối chiếu
    .do = { $cited ->
        [none] ghi số và ký hiệu như trên quyết định, ví dụ 163/QĐ-BTP
       *[other] bỏ decision_number nếu announced_by đúng; nếu không thì sửa announced_by
    }
number-year-differs = { $term ->
        [none] số { $number } ghi năm { $year }, nhưng ngày ký là { $signed }
       *[other] số { $number } ghi Quốc hội khoá { $term }, nhưng năm { $year } là khoá { $expected }
    }
    .why = { $term ->
        [none] năm trong số ký hiệu là năm ký; ghi nhầm thì không ai tra được văn bản
       *[other] số luật gồm năm ký và khoá Quốc hội; ghi nhầm thì không ai tra được văn bản
    }
    .do = { $term ->
        [none] mở văn bản gốc, sửa number hoặc signed cho đúng
       *[other] mở văn bản gốc, sửa năm hoặc khoá trong số này cho đúng
    }
item-listed-twice = thủ tục { $code } có hai lần trong quyết định này
    .why = số thủ tục đếm được sẽ sai
    .do = bỏ một mục, hoặc sửa mã nếu mục kia là thủ tục khác
item-named-otherwise = { $meant ->
        [none] quyết định ghi mã { $code } là “{ $printed }”, còn định nghĩa ghi “{ $name }”
       *[other] quyết định ghi mã { $code } cho “{ $printed }”, nhưng thủ tục tên này có mã { $meant }
    }
    .why = một trong hai chỗ ghi nhầm mã hoặc tên; người dân và nơi niêm yết không biết thủ tục nào được công bố
    .do = mở quyết định gốc, sửa mã hoặc tên ở chỗ ghi nhầm
legal-basis-expiring = căn cứ { $law } hết hiệu lực ngày { $expired }, { $last ->
        [none] còn { $days } ngày
       *[other] nhưng ở đây ghi áp dụng đến hết ngày { $last }
    }
    .why = { $last ->
        [none] sau ngày ấy phải có nội dung mới và niêm yết lại
       *[other] không có gì áp dụng lâu hơn văn bản quy định ra nó
    }
    .do = { $last ->
        [none] chuẩn bị nội dung mới theo văn bản thay thế
       *[other] sửa valid_to cho trước ngày ấy; nếu đã có văn bản kéo dài thì sửa expired của { $law }
    }
malformed-document-number = số văn bản “{ $number }” không đúng dạng như 123/2015/NĐ-CP
    .why = số sai dạng thì không tra ra văn bản
    .do = chỉ ghi số và ký hiệu đúng như trên văn bản, không kèm tên loại văn bản như “Nghị định số”
not-in-its-decision = { $levels ->
        [none] { $abolishes ->
            [none] Quyết định { $decision } không có thủ tục { $code }
           *[other] Quyết định { $decision } bãi bỏ thủ tục { $code }, trong khi bản đang áp dụng lại ghi theo quyết định này
        }
       *[other] Quyết định { $decision } chỉ công bố thủ tục { $code } cho cấp khác: { $levels }
    }
    .why = không có căn cứ để niêm yết bản này
    .do = { $levels ->
        [none] { $abolishes ->
            [none] sửa { $key } thành quyết định có thủ tục này, hoặc thêm thủ tục vào danh mục (items) của quyết định
           *[other] mở quyết định gốc: nếu sửa đổi thì ghi action: amend; nếu đúng là bãi bỏ thì ghi announced_by là quyết định đã công bố và until là ngày áp dụng cuối cùng
        }
       *[other] đối chiếu với quyết định: sửa level của thủ tục, hoặc level của mục trong danh mục (items) của quyết định
    }
older-decision-cited = bản này vẫn theo Quyết định { $older }, trong khi Quyết định { $newer } đã sửa thủ tục từ { $effective }
    .why = người dân đọc nội dung cũ
    .do = sửa nội dung theo quyết định mới, rồi ghi announced_by và effective của bản mới
review-overdue = đã quá ngày rà soát lại ({ $day }){ $owner ->
        [none] {""}
       *[other] , bên phụ trách: { $owner }
    }
    .why = nội dung không ai xem lại dễ thành cũ mà không biết
    .do = đối chiếu với văn bản hiện hành rồi dời review_by
done-in-the-future = { $what ->
        [received] ngày nhận quyết định
        [retrieved] ngày tra nguồn
       *[translated] ngày dịch
    } { $day } chưa tới
    .why = ngày ghi việc đã làm không thể ở sau hôm nay; thường là gõ nhầm năm hoặc tháng
    .do = sửa lại ngày; việc chưa làm thì xoá ngày này
signed-in-the-future = ngày ký { $signed } chưa tới
    .why = quyết định chưa ký thì chưa có giá trị
    .do = kiểm tra năm và ngày ký
version-gap = bản trước hết hiệu lực { $until }, bản sau có hiệu lực từ { $from }: có ngày không bản nào hiệu lực
    .why = người nộp hồ sơ vào những ngày ấy không biết theo bản nào
    .do = ghi ngày cuối của bản trước là ngày liền trước bản sau, nếu thủ tục không bị gián đoạn
versions-overlap = bản trước còn hiệu lực đến { $until } trong khi bản sau có hiệu lực từ { $from }
    .why = có ngày hai bản cùng hiệu lực, không biết theo bản nào
    .do = ghi ngày cuối của bản trước là ngày liền trước bản sau

## Kiểm tra: cơ quan, liên kết và tệp

abolished-level = { $level } không còn từ sau ngày { $last }
    .why = không cơ quan nào của cấp này giải quyết được hồ sơ
    .do = ghi cấp giải quyết khi ấy hoặc hiện nay theo quyết định phân cấp mới; cơ quan cũ thì ghi valid_to không muộn hơn ngày ấy; số liệu cũ thì xem lại kỳ (period)
agency-as-address = chỗ ghi địa chỉ chỉ có tên cơ quan: “{ $text }”
    .why = người chưa biết nơi đó không tìm đường đến được
    .do = ghi số nhà, đường, thôn hoặc tổ dân phố, xã, tỉnh
complaint-chain-broken = { $cause ->
        [gone] khiếu nại về { $office } gửi đến { $other }, cơ quan đã thôi hoạt động{ $last ->
            [none] {""}
           *[other] {" "}sau ngày { $last }
        }
        [itself] khiếu nại về { $office } gửi đến chính { $office }
        [neighbour] { $key ->
            [parent] { $office } ghi là thuộc { $other }, cơ quan cùng cấp ở nơi khác
           *[other] khiếu nại về { $office } gửi đến { $other }, cơ quan cùng cấp ở nơi khác
        }
       *[none] không rõ cơ quan nào nhận khiếu nại về { $office }
    }
    .why = người bị làm khó không biết kêu ở đâu
    .do = { $key ->
        [parent] ghi parent: mã của cơ quan cấp trên
       *[other] ghi complaints_to: mã của cơ quan cấp trên còn hoạt động
    }
damaged-form = biểu mẫu không mở ra được như tệp .{ $ending }, bị cắt mất phần cuối, chỉ là ảnh chụp, hoặc không có chữ nào
    .why = người dân tải về không điền được
    .do = thay bằng tệp Word hoặc PDF gốc
dissolved-office-named = { $office } đã thôi hoạt động sau ngày { $last }{ $successor ->
        [none] {""}
       *[other] , nay là { $successor }
    }
    .why = người dân sẽ tìm đến nơi không còn nhận hồ sơ; việc giao cho nơi không còn thì không ai làm
    .do = thay bằng cơ quan hiện nay
foreign-province-code = mã có đuôi .{ $suffix }, đuôi của tỉnh này là .{ $own }
    .why = đuôi tỉnh khác cho thấy mã chép từ cổng của tỉnh khác, hoặc gõ nhầm
    .do = kiểm tra lại mã trong quyết định của tỉnh, hoặc bỏ phần đuôi
foreign-province-named = nhắc cơ quan của tỉnh khác: “{ $text }”
    .why = nội dung chép từ tỉnh khác; người dân ở đây không làm được như vậy
    .do = thay bằng cơ quan của tỉnh này
malformed-province-code = “{ $suffix }” không có dạng đuôi mã của tỉnh
    .why = đuôi trong mã thủ tục gồm chữ H và hai chữ số, như H48; đuôi khác không so được với mã nào
    .do = ghi province_code đúng như phần cuối của mã thủ tục địa phương trong quyết định của tỉnh
hotline-differs = { $office ->
        [none] trang này ghi
       *[other] đường dây nóng của { $office } là
    } { $own }, của cổng là { $site }
    .why = người dân không biết gọi số nào, gửi thư đến đâu; cơ quan khác có thể có đường dây nóng riêng nên chỉ so cơ quan phụ trách cổng (khoá jurisdiction) và các trang viết
    .do = thống nhất ở site.yaml và ở { $office ->
        [none] trang này
       *[other] tệp cơ quan
    }
ended-procedure-listed = “{ $procedure }” ({ $code }) không còn hiệu lực nhưng vẫn { $of ->
        [waiver] được miễn niêm yết
       *[list] nằm trong danh sách này
    }
    .why = { $of ->
        [waiver] hết hiệu lực thì không phải niêm yết, không còn gì để miễn; nếu ghi nhầm mã thì thủ tục cần miễn chưa được miễn
       *[list] cổng không được giới thiệu thủ tục đã hết hiệu lực
    }
    .do = { $of ->
        [waiver] xoá tệp này; nếu ghi nhầm mã thì sửa procedures theo văn bản cho miễn
       *[list] bỏ mã này khỏi danh sách, hoặc thay bằng thủ tục đang có hiệu lực
    }
field-without-group = lĩnh vực “{ $name }” chưa nằm trong nhóm nào
    .why = trang chủ và trang lĩnh vực xếp lĩnh vực này vào ô “Lĩnh vực khác” ở cuối, người dân tìm theo nhóm sẽ khó thấy
    .do = ghi “{ $id }” vào khoá fields trong tệp của nhóm hợp với nó, hoặc lập một nhóm mới; nếu đúng là nên nằm ở “Lĩnh vực khác” thì cứ để vậy
hotline-without-phone = đường dây nóng chưa có số điện thoại
    .why = người dân cần gọi được
    .do = ghi phone dưới khoá hotline
incomplete-feedback-contact = { $lacking ->
        [all] cổng chưa ghi nơi nhận phản ánh, kiến nghị
        [phone] nơi nhận phản ánh, kiến nghị chưa có số điện thoại
        [email] nơi nhận phản ánh, kiến nghị chưa có thư điện tử
       *[address] nơi nhận phản ánh, kiến nghị chưa có địa chỉ
    }
    .why = phải công khai địa chỉ, số điện thoại, thư điện tử để người dân phản ánh, kiến nghị
    .do = ghi đủ phone, email, address dưới khoá feedback của site.yaml
insecure-link = liên kết không mã hoá: { $link }
    .why = nội dung có thể bị sửa trên đường truyền; trình duyệt cảnh báo người đọc
    .do = đổi http thành https nếu trang kia có
invalid-email = “{ $email }” không phải địa chỉ thư điện tử
    .why = thư của người dân sẽ không tới
    .do = ghi dạng tên@tên-miền
invalid-phone = “{ $phone }” không phải số điện thoại gọi được
    .why = người dân bấm gọi sẽ không được
    .do = { $kind ->
        [more] chỉ ghi một số, ví dụ 0299 3999 221 hoặc 0299 3999 221 máy lẻ 12; chữ và số thứ hai thì ghi ở chỗ khác
       *[other] ghi đủ mã vùng, ví dụ 0299 3999 221; số tổng đài như 1022 cũng được
    }
link-to-home-page = liên kết chỉ tới trang chủ, không tới văn bản: { $link }
    .why = người đọc không tìm thấy văn bản
    .do = mở văn bản rồi chép địa chỉ của chính trang ấy
link-to-no-page = { $kind ->
        [address] liên kết thiếu https:// ở đầu: { $link }
        [anchor] liên kết dẫn tới một mục mà trang không có: { $link }
        [file] liên kết dẫn tới tệp không có: { $link }
        [image] không có tệp ảnh: { $link }
       *[page] liên kết dẫn tới trang không có: { $link }
    }{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }
    .why = { $kind ->
        [anchor] người đọc bấm vào không tới được mục ấy
       *[other] người đọc bấm vào sẽ chỉ thấy trang báo lỗi
    }
    .do = { $kind ->
        [address] viết đủ https:// trước tên trang
        [anchor] sửa phần sau dấu # theo tên mục: chữ thường không dấu, gạch nối giữa các chữ, như “Lệ phí” thành le-phi; hoặc bỏ phần từ dấu # trở đi
        [file] đặt tệp vào { $path }, hoặc sửa lại tên tệp trong liên kết
        [image] đặt ảnh vào { $path }, hoặc sửa lại tên; trang web chỉ hiện liên kết mở ảnh, không hiện ảnh, nên điều cần biết thì viết thành chữ
       *[page] sửa lại tên trang trong liên kết, hoặc thêm trang còn thiếu
    }
day-off-unconfirmed = { $kind ->
        [year] cả lịch nghỉ năm { $year } mới là dự kiến, mà ngày nghỉ { $date } sắp tới
       *[day] ngày nghỉ { $date } mới là dự kiến
    }
    .why = hồ sơ nhận lúc này có thể hẹn trả qua ngày ấy; ngày hẹn tính ra chưa chắc đúng
    .do = { $kind ->
        [year] đối chiếu với thông báo nghỉ lễ của năm, rồi ghi confirmed: true và nguồn ở đầu tệp lịch; ngày nào còn chờ thì ghi confirmed: false ở riêng mục ấy
       *[day] khi có thông báo chính thức thì ghi confirmed: true và nguồn; nếu vẫn làm việc thì xoá mục này
    }
holiday-not-off = { $year ->
        [none] { $date } là { $holiday ->
            [new_year] Tết Dương lịch
            [tet] ngày Tết Âm lịch (phải đủ 5 ngày làm việc được nghỉ)
            [hung_kings] ngày Giỗ Tổ Hùng Vương
            [reunification] Ngày Chiến thắng
            [labour] Ngày Quốc tế Lao động
            [national] Quốc khánh
            [national_second] ngày liền kề Quốc khánh
           *[culture] Ngày Văn hoá Việt Nam
        }, ngày nghỉ theo luật, không phải ngày nghỉ để làm bù ngày khác
       *[other] lịch nghỉ năm { $year } thiếu { $holiday ->
            [new_year] Tết Dương lịch
            [tet] ngày Tết Âm lịch (phải đủ 5 ngày làm việc được nghỉ)
            [hung_kings] ngày Giỗ Tổ Hùng Vương
            [reunification] Ngày Chiến thắng
            [labour] Ngày Quốc tế Lao động
            [national] Quốc khánh
            [national_second] ngày liền kề Quốc khánh
           *[culture] Ngày Văn hoá Việt Nam
        }{ $date ->
            [none] {""}
           *[other] {" "}({ $date }, hoặc ngày nghỉ bù nếu trùng cuối tuần)
        }
    }
    .why = ngày hẹn trả và hạn niêm yết tính ra sẽ sớm hơn ngày đúng
    .do = { $year ->
        [none] đối chiếu với thông báo nghỉ lễ của năm; sửa ngày nghỉ (off) hoặc bỏ mục hoán đổi này
       *[other] đối chiếu với thông báo nghỉ lễ của năm; thêm ngày này vào days_off hoặc sửa ngày ghi nhầm
    }
special-day-unserved = { $code ->
        [none] { $office } có ngày đặc biệt vào { $weekday ->
            [mon] thứ Hai
            [tue] thứ Ba
            [wed] thứ Tư
            [thu] thứ Năm
            [fri] thứ Sáu
            [sat] thứ Bảy
           *[sun] Chủ nhật
        }, nhưng theo giờ làm việc hôm ấy đóng cửa
       *[other] { $office } có ngày đặc biệt cho “{ $procedure }” ({ $code }) mà không nhận hồ sơ thủ tục này
    }
    .why = người dân đến theo ngày ấy mà không nộp được hồ sơ
    .do = { $code ->
        [none] sửa ngày (weekday), hoặc ghi giờ mở cửa của ngày ấy vào hours
       *[other] bỏ mã này; nếu cơ quan có nhận thì sửa nơi nhận (received_at, offices) của thủ tục hoặc lĩnh vực (fields) của quầy
    }
no-calendar-for-year = chưa có lịch nghỉ năm { $year }
    .why = không có lịch thì không tính được ngày trả kết quả, cũng không biết niêm yết có đúng hạn không
    .do = thêm tệp calendar/{ $year }.yaml theo thông báo nghỉ lễ của năm; cần lịch của năm nay, từ tháng 12 cần cả lịch năm sau
office-without-address = { $office } nhận hồ sơ nhưng chưa ghi địa chỉ
    .why = người dân không biết nộp hồ sơ ở đâu
    .do = ghi address: số nhà, đường, thôn hoặc tổ dân phố, xã, tỉnh
office-without-email = { $office } nhận hồ sơ nhưng chưa ghi thư điện tử
    .why = nơi phản ánh phải có cả điện thoại và thư điện tử
    .do = ghi email: hộp thư của cơ quan, không dùng thư riêng
office-without-hours = { $office } nhận hồ sơ nhưng chưa ghi giờ làm việc
    .why = người dân không biết lúc nào có người nhận hồ sơ
    .do = ghi hours: các ngày và giờ nhận hồ sơ
office-without-phone = { $office } nhận hồ sơ nhưng chưa ghi số điện thoại
    .why = người dân không hỏi trước được, phải đi thêm một lần
    .do = ghi phone: số máy có người nghe trong giờ làm việc
old-portal-link = { $kind ->
        [malformed] mã thủ tục trong liên kết của Cổng Dịch vụ công không đúng dạng: { $link }
       *[old] liên kết kiểu cũ của Cổng Dịch vụ công: { $link }
    }
    .why = địa chỉ { $kind ->
        [malformed] có mã sai không
       *[old] kiểu cũ không còn
    } mở ra thủ tục
    .do = mở thủ tục trên cổng hiện nay và chép lại địa chỉ
personal-data = { $kind ->
        [phone] ghi chú có số điện thoại di động ({ $text }), không phải số của cơ quan
        [person] có số điện thoại di động ({ $text }) của một người
       *[other] có dãy 12 chữ số giống số định danh cá nhân ({ $text })
    }
    .why = số định danh, số điện thoại của một người không được đưa lên mạng
    .do = { $kind ->
        [person] xoá tên và số ấy; để số của cơ quan, ví dụ số của Bộ phận Một cửa
       *[other] xoá số ấy; ví dụ thì viết 0xxxxxxxxxxx
    }
shared-link = { $kind ->
        [id] thủ tục { $number } và { $other } dùng chung một mã trên Cổng Dịch vụ công quốc gia
        [page] nơi nộp trực tuyến của { $number } dẫn tới trang { $other ->
            [none] khác với mã ghi ở national_id
           *[other] của thủ tục { $other }
        }
        [source] nguồn của thủ tục { $number } dẫn tới trang của thủ tục { $other }
       *[other] văn bản { $number } và { $other } dùng chung một liên kết
    }
    .why = { $kind ->
        [source] người đối chiếu sẽ đọc nhầm thủ tục khác
       *[other] ít nhất một trong hai dẫn sai
    }
    .do = { $kind ->
        [source] mở trang của thủ tục { $number } trên Cổng rồi chép lại địa chỉ
        [id] mở trang của từng thủ tục trên Cổng rồi chép lại mã
        [page] mở trang của thủ tục trên Cổng rồi chép lại submit_url và national_id
       *[other] sửa liên kết của văn bản dẫn sai
    }
site-domain = tên miền { $host } không thuộc .gov.vn
    .why = cổng cấp xã là một phần của cổng cấp tỉnh, tên miền dạng tenxa.tentinh.gov.vn
    .do = đăng ký tên miền con của cổng tỉnh
unofficial-source = văn bản dẫn tới { $host }, không phải trang của cơ quan nhà nước
    .why = trang thương mại có thể đổi địa chỉ hoặc đòi trả tiền
    .do = dẫn tới vanban.chinhphu.vn, vbpl.vn của Bộ Tư pháp hoặc trang của cơ quan ban hành

## Kiểm tra: sự nhất quán của thủ tục

agency-named-twice = cơ quan “{ $name }” ghi hai lần
    .why = thường là chép thừa, hoặc chép nhầm một cơ quan khác
    .do = bỏ một lần
amount-not-in-note = { $end ->
        [limit] thời hạn ghi
        [most] mức cao nhất ghi
       *[amount] mức ghi
    } { $dong ->
        [none] là không thu
       *[other] { $dong } { $unit ->
            [none] đồng
            [day] ngày
           *[working_day] ngày làm việc
        }
    }, nhưng chú thích ghi { $sums ->
        [none] là không thu
       *[other] { $sums } { $unit ->
            [none] đồng
            [day] ngày
           *[working_day] ngày làm việc
        }
    }
    .why = { $end ->
        [limit] người dân không biết ngày nào có kết quả
       *[amount] người dân có thể mang thiếu tiền, hoặc bị thu sai
    }
    .do = { $end ->
        [limit] tra quyết định công bố và sửa lại một trong hai; thời hạn của trường hợp riêng thì ghi ở cases, thời hạn cam kết thì ghi ở committed
       *[amount] tra văn bản quy định mức thu và sửa lại một trong hai; nhiều mức thì viết thành nhiều khoản
    }
channel-without-online = ghi là không làm được trực tuyến nhưng lại có cách nộp trực tuyến
    .why = hai chỗ nói ngược nhau
    .do = sửa online thành full hoặc partial, hoặc bỏ cách nộp trực tuyến
day-kinds-differ = { $source ->
        [step] bước này
        [own] lời văn của bước này
        [text] lời văn của thời hạn
        [note] chú thích này
        [words] đoạn này
        [promise] thời gian cam kết
        [time] thời gian của bước này
       *[channel] cách nộp này
    } ghi { $beside ->
        [channels] { $amount ->
        [none] {""}
       *[other] { $amount }{" "}
    }{ $unit ->
        [hour] giờ
        [working_hour] giờ làm việc
        [day] ngày
        [working_day] ngày làm việc
        [month] tháng
        [same_day] trong ngày
       *[immediate] giải quyết ngay
    }, các cách khác ghi { $unit ->
            [day] ngày làm việc
           *[working_day] ngày
        }
        [limit] { $amount } { $unit ->
            [day] ngày
           *[working_day] ngày làm việc
        }, thời hạn giải quyết lại ghi theo { $unit ->
            [day] ngày làm việc
           *[working_day] ngày
        }
       *[text] { $unit ->
            [day] { $amount } ngày làm việc
           *[working_day] { $amount } ngày
        }, { $beside ->
            [step] thời hạn của bước
           *[text] thời hạn giải quyết
        } lại ghi { $unit ->
            [day] { $amount } ngày
           *[working_day] { $amount } ngày làm việc
        }
    }
    .why = ngày và ngày làm việc chênh nhau hai ngày mỗi tuần; người dân không biết ngày nào có kết quả
    .do = đối chiếu với văn bản và ghi thống nhất một loại ngày
duplicate-channel = cách nộp { $via ->
        [counter] trực tiếp
        [online] trực tuyến
       *[post] qua bưu chính
    } ghi hai lần mà không nói khi nào theo dòng nào
    .why = người dân không biết thời hạn và mức thu nào áp dụng cho mình
    .do = gộp thành một, hoặc ghi trường hợp áp dụng ở note
exemption-without-ground = chưa ghi căn cứ miễn, giảm cho “{ $who }”
    .why = người dân không có gì để yêu cầu được miễn, cán bộ không có gì để đối chiếu
    .do = ghi ground: điều khoản của văn bản
expired-fee = mức thu hết hiệu lực từ sau ngày { $date } mà { $next ->
        [none] { $other ->
            [none] chưa có mức mới
            [counter] chưa có mức mới, trong khi nộp trực tiếp đã có
            [online] chưa có mức mới, trong khi nộp trực tuyến đã có
           *[post] chưa có mức mới, trong khi nộp qua bưu chính đã có
        }
       *[other] mức sau chỉ có từ ngày { $next }
    }
    .why = { $next ->
        [none] { $other ->
            [none] người dân không biết nay phải trả bao nhiêu
           *[other] từ ngày đó, người dân không biết nộp cách này phải trả bao nhiêu
        }
       *[other] không ai biết những ngày ở giữa phải trả bao nhiêu
    }
    .do = { $next ->
        [none] ghi khoản mới với valid_from, hoặc sửa valid_to
       *[other] sửa valid_to, hoặc valid_from của mức sau, cho nối tiếp nhau; nếu thiếu một mức thì ghi thêm
    }
fee-by-post-differs = { $from ->
        [none] {""}
       *[other] từ ngày { $from },{" "}
    }nộp qua bưu chính { $post_dong ->
        [none] không mất tiền
       *[other] { $post_dong } đồng
    }, khác nộp trực tiếp: { $counter_dong ->
        [none] không mất tiền
       *[other] { $counter_dong } đồng
    }
    .why = mức thu không đổi theo cách nộp, trừ khi văn bản quy định; tiền công bưu chính trả riêng cho bưu điện
    .do = đối chiếu với văn bản quy định mức thu; nếu đúng là khác thì ghi ở when khi nào thu mức nào
fee-not-in-force-yet = mức thu chỉ có từ ngày { $date }; nay chưa có mức nào áp dụng
    .why = thủ tục đang áp dụng mà người dân không biết nay phải trả bao nhiêu
    .do = sửa valid_from nếu gõ nhầm năm, hoặc ghi thêm mức đang thu với valid_to
fee-row-missing = { $from ->
        [none] {""}
       *[other] từ ngày { $from },{" "}
    }cách nộp { $via ->
        [counter] trực tiếp
        [online] trực tuyến
       *[post] qua bưu chính
    } chưa ghi mức thu cho “{ $fee }”, trong khi cách nộp { $other ->
        [counter] trực tiếp
        [online] trực tuyến
       *[post] qua bưu chính
    } có ghi
    .why = người thuộc trường hợp này không biết phải trả bao nhiêu, dễ tưởng là không mất tiền
    .do = ghi thêm mức thu của trường hợp này; nếu không thu thì ghi none: free
fee-without-source = mức thu chưa ghi văn bản quy định
    .why = nơi thu phải niêm yết cả văn bản quy định mức thu; không có thì không ai đối chiếu được
    .do = ghi source: mã văn bản trong thư mục laws/, hoặc số ký hiệu
fee-kind-differs = { $from ->
        [none] {""}
       *[other] từ ngày { $from },{" "}
    }nộp { $via ->
        [counter] trực tiếp
        [online] trực tuyến
       *[post] qua bưu chính
    } ghi { $own ->
        [fee] là phí
        [charge] là lệ phí
        [price] là giá dịch vụ
        [free] là không mất tiền
       *[council] mức thu do Hội đồng nhân dân quy định
    }, còn nộp { $other ->
        [counter] trực tiếp
        [online] trực tuyến
       *[post] qua bưu chính
    } ghi { $theirs ->
        [fee] là phí
        [charge] là lệ phí
        [price] là giá dịch vụ
        [free] là không mất tiền
       *[council] mức thu do Hội đồng nhân dân quy định
    }
    .why = cùng một khoản thì nộp cách nào cũng thu theo một văn bản; hai chỗ ghi khác nhau thì có một chỗ ghi nhầm
    .do = đối chiếu với văn bản quy định mức thu, sửa chỗ ghi nhầm; nếu là hai khoản thì ghi name để phân biệt
fees-overlap = hai mức thu cho cùng một khoản, cùng trường hợp, cùng ngày
    .why = người dân không biết phải trả mức nào
    .do = ghi name, case hoặc when để phân biệt, hoặc sửa valid_from và valid_to cho nối tiếp nhau
free-but-council-decides = ghi “miễn phí” nhưng chú thích nói mức thu do { $who ->
        [council] Hội đồng nhân dân
        [document] văn bản khác
       *[law] pháp luật về phí và lệ phí
    } quy định
    .why = người dân không biết có phải trả tiền không; cổng quốc gia thường tự điền chữ “miễn phí” khi ô mức thu để trống
    .do = tra văn bản hoặc nghị quyết của tỉnh: có mức thu thì ghi amount; chưa tra được thì ghi none: set_by_council và sửa chữ “miễn phí” ở text; đúng là miễn phí thì bỏ chú thích
implausible-fee = { $amount ->
        [none] { $from ->
            [none] {""}
           *[other] từ ngày { $from },{" "}
        }nộp trực tiếp { $counter_dong } đồng, gấp { $count } lần nộp { $other ->
            [online] trực tuyến
           *[post] qua bưu chính
        } { $dong } đồng
       *[other] mức thu chỉ { $amount } đồng
    }
    .why = không khoản phí nào dưới 1.000 đồng, không giá nào dưới 100 đồng, và cách nộp không làm mức thu gấp trăm lần; có lẽ thiếu hoặc thừa ba số 0
    .do = viết đúng số, ví dụ 8000; tiền nước ngoài thì ghi currency
implausible-count = số lượng nhiều quá mức: { $kind ->
        [visits] người dân phải đến { $count } lần
        [sets] phải nộp { $count } bộ hồ sơ
        [originals] phải nộp { $count } bản chính “{ $document }”
       *[copies] phải nộp { $count } bản sao “{ $document }”
    }
    .why = có lẽ gõ thừa một chữ số, hoặc số hiệu mẫu bị ghi vào đây; người dân tin là thật
    .do = xem lại quyết định công bố rồi sửa { $kind }
implausible-time-limit = { $reason ->
        [date] thời hạn { $text } tháng có lẽ đọc nhầm từ một ngày tháng
        [long] thời hạn { $amount } { $unit ->
            [hour] giờ
            [working_hour] giờ làm việc
            [day] ngày
            [working_day] ngày làm việc
           *[month] tháng
        } dài hơn hai năm
        [zero] thời hạn ghi 0
        [paragraph] thời hạn là cả một đoạn văn: “{ $text }”
       *[words] thời hạn không nói rõ là bao lâu: “{ $text }”
    }
    .why = không tính được ngày trả kết quả, hoặc tính ra ngày sai
    .do = { $reason ->
        [paragraph] tách thành amount, unit và các trường hợp (cases); phần còn lại chuyển sang note
        [zero] ghi thời hạn thật; trả ngay thì viết unit: immediate; pháp luật không quy định thì nêu lý do ở absent: time_limit
       *[other] ghi amount và unit theo văn bản; nếu pháp luật không quy định thì nêu lý do ở absent: time_limit
    }
level-without-agency = ghi { $level } có thẩm quyền nhưng không cơ quan nào nêu tên thuộc cấp này
    .why = người dân nộp nhầm cấp, và cơ quan ở cấp đó bị đòi niêm yết oan
    .do = bỏ cấp này ở level, hoặc thêm cơ quan của cấp này vào agencies
online-costs-more = { $from ->
        [none] {""}
       *[other] từ ngày { $from },{" "}
    }nộp trực tuyến { $online_dong } đồng, { $counter_dong ->
        [none] còn nộp trực tiếp không mất tiền
       *[other] đắt hơn trực tiếp { $counter_dong } đồng
    }
    .why = phí trực tuyến thường bằng hoặc thấp hơn để khuyến khích; đắt hơn thường là chép nhầm ô
    .do = đối chiếu với văn bản quy định mức thu
online-without-channel = ghi là làm được trực tuyến nhưng không có cách nộp trực tuyến
    .why = người dân không biết nộp ở đâu, bao lâu, bao nhiêu tiền khi nộp trực tuyến
    .do = thêm cách nộp via: online, hoặc sửa online
online-without-address = ghi là nộp được trực tuyến nhưng không có địa chỉ để nộp
    .why = người đọc trang không biết vào đâu để nộp
    .do = ghi submit_url: địa chỉ nộp hồ sơ, hoặc national_id để dẫn đến trang của thủ tục trên Cổng Dịch vụ công quốc gia
paper-held-by-state = còn đòi { $document }, trong khi cơ quan tra cứu được trong cơ sở dữ liệu
    .why = từ 01/01/2026 đến 28/02/2027, giấy này được thay bằng dữ liệu; chỉ khi tra cứu không được mới yêu cầu bổ sung
    .do = ghi held_in: [tên cơ sở dữ liệu], hoặc only_if: khi nào mới phải nộp
partial-without-reason = { $online ->
        [full] đã ghi trực tuyến toàn trình mà vẫn nêu lý do chưa làm được: “{ $reason }”
       *[partial] dịch vụ trực tuyến một phần mà chưa nêu lý do
    }
    .why = { $online ->
        [full] người dân không biết có làm hết trên mạng được không
       *[partial] từ 01/7/2026 dịch vụ công trực tuyến mặc định là toàn trình; một phần phải công khai lý do
    }
    .do = { $online ->
        [full] bỏ online_reason, hoặc sửa online thành partial nếu lý do ấy vẫn còn
       *[partial] ghi online_reason, hoặc sửa online thành full
    }
steps-do-not-add-up = các bước cộng lại { $sum } { $unit ->
        [day] ngày
       *[working_day] ngày làm việc
    }, nhưng thời hạn ghi { $limit } { $unit ->
        [day] ngày
       *[working_day] ngày làm việc
    }
    .why = khi mọi bước của cơ quan đều có thời gian, tổng phải bằng thời hạn, hoặc bằng thời gian cam kết
    .do = sửa thời gian của bước, thêm bước còn thiếu, hoặc sửa thời hạn chung
steps-exceed-time-limit = { $kind ->
        [sum] các bước cộng lại
        [least] các bước cộng lại ít nhất
       *[said] bước này ghi
    } { $sum } { $unit ->
        [day] ngày
       *[working_day] ngày làm việc
    }, dài hơn thời hạn{ $most ->
        [most] , quy ra nhiều nhất là
       *[told] {""}
    } { $limit } { $unit ->
        [day] ngày
       *[working_day] ngày làm việc
    }
    .why = theo từng bước thì hồ sơ chắc chắn trễ
    .do = sửa thời gian của bước, hoặc thời hạn chung, theo quyết định công bố
cut-off-outside-hours = mốc { $time } để tính hồ sơ nộp trong ngày { $side ->
        [before] không sau giờ mở cửa ({ $hour })
        [break] nằm trong giờ nghỉ (từ { $hour })
        [early] sau giờ đóng cửa ({ $hour }, ít nhất một ngày trong tuần)
       *[after] sau giờ đóng cửa ({ $hour })
    } của { $office }
    .why = { $side ->
        [before] hồ sơ nào nộp trong giờ làm việc cũng bị tính sang ngày sau
        [break] người dân đến theo mốc này thì nơi nhận đang nghỉ
       *[after] người dân đến theo mốc này thì nơi nhận đã đóng cửa
    }
    .do = sửa cut_off (3 giờ chiều ghi "15:00"), hoặc sửa hours của nơi nhận nếu giờ làm việc ghi sai
time-limits-differ = thời hạn khi nộp { $via ->
        [counter] trực tiếp
        [online] trực tuyến
       *[post] qua bưu chính
    } { $lost ->
        [promise] không có phần cam kết rút ngắn như
        [extension] không có phần kéo dài như
        [cases] không có thời hạn riêng của trường hợp như
       *[none] ({ $amount ->
            [none] {""}
           *[other] { $amount }{" "}
        }{ $unit ->
            [hour] giờ
            [working_hour] giờ làm việc
            [day] ngày
            [working_day] ngày làm việc
            [month] tháng
            [same_day] trong ngày
           *[immediate] giải quyết ngay
        }) khác
    } khi nộp { $usual ->
        [counter] trực tiếp
        [online] trực tuyến
       *[post] qua bưu chính
    } ({ $usual_amount ->
        [none] {""}
       *[other] { $usual_amount }{" "}
    }{ $other_unit ->
        [hour] giờ
        [working_hour] giờ làm việc
        [day] ngày
        [working_day] ngày làm việc
        [month] tháng
        [same_day] trong ngày
       *[immediate] giải quyết ngay
    }) mà không nêu lý do
    .why = cùng một thủ tục, nộp cách nào cũng phải được giải quyết như nhau, trừ khi có lý do
    .do = đối chiếu với quyết định công bố; nếu đúng là khác thì ghi lý do ở reason
zero-fee-means-council = ghi 0 đồng nhưng chú thích nói mức thu do { $who ->
        [council] Hội đồng nhân dân
       *[law] pháp luật về phí và lệ phí
    } quy định
    .why = số 0 ở đây không phải là không thu; người dân sẽ bất ngờ khi phải trả tiền
    .do = ghi mức thu theo nghị quyết của tỉnh, hoặc none: set_by_council

## Kiểm tra: thiết lập, lời cho phép, danh sách đã biết

allow-without-reason = cho phép “{ $rule }” mà không nói lý do
    .why = người sau không biết vì sao chỗ này được bỏ qua, và có còn đúng không
    .do = viết lý do ngay sau dấu ngoặc: # niemyet: allow({ $rule }) lý do
baseline-expired = ngoại lệ cho “{ $rule }”{ $file ->
        [none] {""}
       *[other] {" "}ở { $file }
    } chỉ được đến hết ngày { $expires }{ $owner ->
        [none] {""}
       *[other] , { $owner } phụ trách
    }
    .why = hết hạn thì lỗi này lại được tính, vì không ai được bỏ qua mãi
    .do = sửa lỗi; nếu thật sự cần thêm thời gian thì ghi ngày mới vào expires, kèm lý do
baseline-unused = danh sách đã biết còn ghi “{ $rule }”{ $file ->
        [none] {""}
       *[other] {" "}ở { $file }
    } nhưng nay không thấy nữa
    .why = mục thừa sẽ che lỗi mới giống như vậy về sau
    .do = chạy lại với --update-baseline để bỏ mục này khỏi danh sách
unknown-rule = { $group ->
        [none] không có quy tắc “{ $rule }”
       *[other] “{ $group }” là tên một nhóm; lời cho phép chỉ nhận tên một quy tắc
    }{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }
    .why = tên không đúng thì lời cho phép không có tác dụng; trong site.yaml tên gần đúng được tạm hiểu là tên gần nhất cho tới khi sửa
    .do = sửa lại tên; xem mọi tên bằng lệnh niemyet rules
unusable-pattern = { $fault ->
        [idle] không có tệp nào khớp mẫu đường dẫn “{ $pattern }”
       *[broken] không hiểu mẫu đường dẫn “{ $pattern }”
    }
    .why = thiết lập cho các tệp này không có tác dụng
    .do = viết đường dẫn từ trong content, ví dụ procedures/dat-dai/**; tên thư mục phải đúng, dấu [ phải có dấu ] đi cùng
unused-allow = cho phép “{ $rule }” nhưng ở đây không có gì sai như vậy
    .why = lời cho phép thừa sẽ che lỗi mới về sau
    .do = { $whole ->
        [yes] lỗi này là của cả tệp: chuyển ghi chú lên đầu tệp, trên mục đầu tiên
       *[no] xoá “{ $rule }” khỏi dòng ghi chú này
    }
## Kiểm tra: số liệu giải quyết và kế hoạch

parts-do-not-add-up = { $block ->
        [received] mới + kỳ trước chuyển sang: { $terms } = { $sum }, nhưng tổng tiếp nhận ghi { $total }
        [channels] trực tuyến + bưu chính + trực tiếp: { $terms } = { $sum }, nhưng tiếp nhận mới ghi { $total }
        [settled] trước hạn, đúng hạn, trễ hạn: { $terms } = { $sum }, nhưng tổng đã giải quyết ghi { $total }
        [pending] trong hạn + quá hạn: { $terms } = { $sum }, nhưng tổng đang giải quyết ghi { $total }
        [closing] đã giải quyết + đang giải quyết: { $terms } = { $sum }, nhưng tiếp nhận ghi { $total }
        [swapped] số { $terms } ở đây và số { $total } ở “{ $other }” bị đổi chỗ cho nhau; đổi lại thì mọi tổng đều khớp
        [all] mọi cột của các phần cộng lại đều lệch tổng, ví dụ { $terms } = { $sum }, nhưng tổng ghi { $total }
        [first] số kỳ trước chuyển sang ghi { $total }, nhưng kỳ đầu trong đó ({ $other }) ghi { $sum }
        [last] số đang giải quyết{ $column ->
            [within] {" "}trong hạn
            [overdue] {" "}quá hạn
           *[pending] {""}
        } cuối kỳ ghi { $total }, nhưng kỳ cuối trong đó ({ $other }) ghi { $sum }
       *[parts] số { $column ->
            [received] tiếp nhận
            [new] tiếp nhận mới
            [online] nộp trực tuyến
            [post] nộp qua bưu chính
            [counter] nộp trực tiếp
            [settled] đã giải quyết
            [early] trước hạn
            [on_time] trước hạn và đúng hạn
            [late] trễ hạn
            [feedback] phản ánh, kiến nghị
            [answered] phản ánh, kiến nghị đã trả lời
           *[pending] đang giải quyết
        } của { $block ->
            [periods] từng kỳ ({ $other })
           *[parts] các phần
        } cộng lại: { $terms } = { $sum }, nhưng { $block ->
            [periods] cả kỳ
           *[parts] tổng
        } ghi { $total }
    }{ $more ->
        [none] {""}
       *[other] ; { $more } số khác của cả kỳ cũng lệch
    }
    .why = số liệu không khớp thì mọi tỷ lệ tính từ đó đều sai
    .do = { $block ->
        [periods] đối chiếu các báo cáo và sửa số sai; số đã điều chỉnh sau đó thì ghi rõ ở ghi chú (note)
        [first] đối chiếu hai báo cáo và sửa số sai; số đã điều chỉnh sau đó thì ghi rõ ở ghi chú (note)
        [last] đối chiếu hai báo cáo và sửa số sai; số đã điều chỉnh sau đó thì ghi rõ ở ghi chú (note)
        [all] xem có thiếu hoặc thừa một phần không
        [swapped] đối chiếu với báo cáo gốc rồi đổi lại hai số
       *[other] đối chiếu với báo cáo gốc và sửa số sai; số nào không biết thì bỏ trống, không ghi 0
    }
all-on-time-but-late = ghi đúng hạn 100 % nhưng có { $late } hồ sơ trễ hạn{ $rate ->
        [none] {""}
       *[other] ; đúng hạn là { $rate } %
    }
    .why = “giải quyết 100 %” không phải là “đúng hạn 100 %”; in nhầm là báo cáo sai sự thật
    .do = sửa tỷ lệ đúng hạn; nếu muốn nói mọi hồ sơ đã giải quyết thì ghi ở claimed: settled
claim-without-denominator = tỷ lệ { $share ->
        [on_time] đúng hạn
        [late] trễ hạn
        [settled] giải quyết
        [online] nộp trực tuyến
        [post] nộp qua bưu chính
       *[done] hoàn thành nhiệm vụ
    } { $printed } % không cho biết tính trên bao nhiêu
    .why = 100 % của 3 hồ sơ và của 3.000 hồ sơ là hai việc khác nhau
    .do = ghi số { $share ->
        [on_time] hồ sơ đã giải quyết (settled: total)
        [late] hồ sơ đã giải quyết (settled: total)
        [done] nhiệm vụ (tasks)
       *[other] hồ sơ tiếp nhận (received)
    }; không có số thì bỏ tỷ lệ
rate-does-not-match = tỷ lệ { $share ->
        [on_time] đúng hạn
        [late] trễ hạn
        [settled] giải quyết
        [online] nộp trực tuyến
       *[post] nộp qua bưu chính
    } ghi { $printed } %, { $other ->
        [none] tính lại từ số liệu là { $rate } %
        [on_time] đổi chỗ với tỷ lệ đúng hạn
        [late] đổi chỗ với tỷ lệ trễ hạn
        [settled] đổi chỗ với tỷ lệ giải quyết
        [online] đổi chỗ với tỷ lệ nộp trực tuyến
       *[post] đổi chỗ với tỷ lệ nộp qua bưu chính
    }
    .why = tỷ lệ in ra phải tính lại được từ số hồ sơ
    .do = { $other ->
        [none] sửa tỷ lệ, hoặc sửa số hồ sơ nếu số hồ sơ sai
       *[other] đổi lại hai tỷ lệ
    }
simple-mean-for-weighted = tỷ lệ { $share ->
        [on_time] đúng hạn
       *[online] nộp trực tuyến
    } chung { $printed } % là trung bình cộng của các phần; tính theo số hồ sơ là { $rate } %
    .why = phần ít hồ sơ và phần nhiều hồ sơ không nặng như nhau
    .do = tính tỷ lệ chung bằng tổng số hồ sơ chia tổng số hồ sơ
share-out-of-range = tỷ lệ { $share ->
        [on_time] đúng hạn
        [late] trễ hạn
        [settled] giải quyết
        [online] nộp trực tuyến
       *[post] nộp qua bưu chính
    } ghi { $printed } %, ngoài khoảng 0 đến 100
    .why = một phần không thể nhiều hơn cả tổng, cũng không thể âm
    .do = đối chiếu tử số và mẫu số với báo cáo gốc
impossible-figure = “{ $value }” không thể là số hồ sơ hay số việc
    .why = hồ sơ và việc đếm từng cái: số nguyên, từ 0 trở lên
    .do = sửa số; không biết thì bỏ trống
part-more-than-whole = { $kinds ->
        [1] ghi { $counted }, nhiều hơn tổng { $total }
       *[other] tổng ghi { $total }, ít hơn { $kinds } phần của nó; phần lớn nhất là { $counted }
    }
    .why = một phần không thể nhiều hơn cả tổng
    .do = đối chiếu tổng và các phần với báo cáo gốc
zero-for-unknown = ghi 0 trong khi không có số để biết là 0 trên bao nhiêu
    .why = số chưa biết mà ghi 0 thì thành “không có hồ sơ nào”, làm đẹp số liệu
    .do = không biết thì bỏ trống; nếu thật sự là 0 thì ghi thêm tổng số
unknown-counted-as-zero = tổng { $sum } chỉ cộng các phần đã biết; { $part ->
        [none] một phần
       *[other] phần “{ $part }”
    } chưa có số
    .why = tổng như vậy coi phần chưa biết là 0
    .do = thêm số của phần còn thiếu, hoặc bỏ trống tổng và nói rõ thiếu phần nào
figures-without-source = số liệu không ghi nguồn
    .why = không ai đối chiếu được số liệu không biết từ đâu ra
    .do = ghi source: số và ngày của báo cáo, hoặc hệ thống đã kết xuất
period-without-working-day = kỳ từ { $from } đến { $to } không có ngày làm việc nào
    .why = không có ngày làm việc thì không có hồ sơ tiếp nhận hay giải quyết; ngày của kỳ thường ghi nhầm
    .do = kiểm tra lại ngày đầu và ngày cuối của kỳ
average-over-wrong-days = bình quân ghi { $printed } hồ sơ một ngày{ $over ->
        [calendar] {" "}là chia cho { $days } ngày lịch
       *[other] {""}
    }; kỳ này có { $worked } ngày làm việc, bình quân là { $average }
    .why = ngày nghỉ không nhận hồ sơ nên không tính vào bình quân
    .do = chia số hồ sơ cho số ngày làm việc của kỳ
office-not-yet-formed = { $office } chỉ có từ ngày { $first }, nhưng { $kind ->
        [known] { $count } tệp khác đã nêu như đang hoạt động
        [today] ở đây đã nêu như đang hoạt động
        [most] { $count } mục nêu cơ quan này ghi ngày trước đó
        [posted] tờ này ghi dán ngày { $day }
        [merged] từ ngày { $day } cơ quan này đã nhập vào đó
       *[days] ở đây được nêu cho thời gian tới { $day }
    }
    .why = khi ấy chưa có cơ quan này: người dân không gặp được ai; số liệu, kết quả kiểm tra là của cơ quan khác, hoặc của năm khác
    .do = xem lại năm và ngày; nếu đúng thì ghi cơ quan của thời gian ấy, hoặc sửa ngày bắt đầu (valid_from) của cơ quan
period-not-over = kỳ từ { $from } đến { $to } chưa hết mà đã có số liệu
    .why = chưa hết kỳ thì chưa ai đếm đủ; số đã công bố là của kỳ khác, hoặc chỉ mới tính đến một ngày nào đó
    .do = xem lại năm và ngày của kỳ; nếu là số tính đến hiện tại thì ghi to là ngày cuối cùng đã đếm
overlapping-periods = kỳ này trùng một số ngày với kỳ { $from } đến { $to } của { $other }
    .why = hồ sơ của những ngày trùng bị tính hai lần
    .do = sửa ngày của một trong hai kỳ; hai tệp cùng một kỳ thì giữ một
stock-not-carried-over = kỳ trước chuyển sang ghi { $opening }, nhưng { $other } để lại { $closing } hồ sơ đang giải quyết
    .why = hồ sơ đang giải quyết cuối kỳ trước phải sang đủ kỳ này, không tự mất đi hay sinh thêm
    .do = đối chiếu hai báo cáo và sửa số sai
last-year-differs = { $column ->
        [all] các số cùng kỳ năm trước ghi ở đây không phải của { $other }{ $whose ->
            [none] {""}
           *[other] {" "}mà trùng với { $whose }
        }
        [received] số tiếp nhận cùng kỳ năm trước ghi { $given }, nhưng { $other } ghi { $known }
        [settled] số đã giải quyết cùng kỳ năm trước ghi { $given }, nhưng { $other } ghi { $known }
        [late] số trễ hạn cùng kỳ năm trước ghi { $given }, nhưng { $other } ghi { $known }
       *[online] số nộp trực tuyến cùng kỳ năm trước ghi { $given }, nhưng { $other } ghi { $known }
    }
    .why = so với số khác thì mức tăng, giảm không đúng
    .do = dùng một số cho cùng một kỳ; nếu số năm trước đã được điều chỉnh thì sửa ở cả hai nơi
part-differs = { $kind ->
        [name] phần này ghi là của { $office }, nhưng mang tên của { $other }
        [period] số của các phần không phải của kỳ ghi ở đây mà của kỳ { $from } đến { $to }
        [parts] số của mọi phần khác số liệu riêng cùng kỳ của từng nơi
        [other] các số của phần này trùng với { $other }, không phải của nơi ghi ở đây trong kỳ này
        [swapped] số của phần này và của phần “{ $other }” bị đổi chỗ cho nhau
        [most] hầu hết các số của phần này khác số liệu riêng { $other } cùng kỳ
       *[other] phần này ghi số { $column ->
            [received] tiếp nhận
            [online] nộp trực tuyến
            [settled] đã giải quyết
            [on_time] trước hạn và đúng hạn
            [late] trễ hạn
           *[pending] đang giải quyết
        } là { $given }, { $kind ->
            [crossed] đúng ra là { $known } theo { $other }: hai số này bị đổi chỗ cho nhau trong các phần
           *[other] nhưng số liệu riêng { $other } cùng kỳ ghi { $known }
        }
    }
    .why = { $kind ->
        [name] không biết số liệu này của nơi nào
       *[other] một nơi, một kỳ chỉ có một số; hai báo cáo khác nhau thì không biết tin báo cáo nào
    }
    .do = { $kind ->
        [name] sửa tên (name) hoặc cơ quan (office) của phần này
        [period] sửa ngày của kỳ (period), hoặc thay số của các phần
        [parts] xem có ghi nhầm kỳ (period) hoặc chép lệch dòng không; nếu không thì đối chiếu các báo cáo
        [other] sửa cơ quan (office) của phần này, hoặc thay bằng số của đúng nơi, đúng kỳ
        [swapped] đổi lại hai cơ quan (office), hoặc đổi lại số của hai phần
        [most] xem phần này có ghi nhầm cơ quan (office) không; nếu không thì đối chiếu hai báo cáo
       *[other] đối chiếu hai báo cáo và sửa số sai; nếu số đã được điều chỉnh thì sửa ở cả hai nơi
    }
plan-count-wrong = báo cáo ghi { $claimed } nhiệm vụ{ $counts ->
        [done] {" "}đã hoàn thành
       *[other] {""}
    }, danh sách có { $counted }
    .why = con số báo cáo phải đếm lại được từ danh sách nhiệm vụ
    .do = ghi ngày hoàn thành (done) cho việc đã xong, hoặc sửa con số báo cáo
plan-rate-wrong = tỷ lệ hoàn thành ghi { $printed } %, nhưng { $counted }/{ $total } là { $rate } %
    .why = tỷ lệ in ra phải tính lại được
    .do = sửa tỷ lệ, hoặc sửa số nhiệm vụ nếu số ấy sai
task-overdue = việc “{ $task }” quá hạn { $due } mà chưa có ngày hoàn thành
    .why = kế hoạch chậm thì phải nêu và đôn đốc
    .do = ghi done nếu đã xong; nếu chưa, báo cáo lý do và hạn mới với nơi ban hành kế hoạch
task-done-in-future = việc “{ $task }” ghi xong ngày { $done }, chưa tới
    .why = chỉ ghi ngày xong khi việc đã xong
    .do = sửa lại ngày (done); nếu chưa xong thì xoá ngày ấy
task-done-late = việc “{ $task }” xong ngày { $done }, sau hạn { $due }
    .why = tính vào số việc hoàn thành quá hạn
    .do = không cần làm gì nếu ngày đúng
task-done-before-plan = { $key ->
        [from] kế hoạch ghi bắt đầu ngày { $from }, nhưng { $count } nhiệm vụ đến hạn hoặc xong từ lâu trước ngày đó
        [due] việc “{ $task }” ghi hạn ngày { $day }, lâu trước khi kế hoạch bắt đầu ({ $from })
       *[done] việc “{ $task }” ghi xong ngày { $day }, lâu trước khi kế hoạch bắt đầu ({ $from })
    }
    .why = không ai lên kế hoạch cho việc đã qua từ lâu; thường là ghi nhầm năm
    .do = xem lại năm của hạn (due), của ngày xong (done) hoặc của ngày đầu kế hoạch (from)
task-without-lead = việc “{ $task }” chưa có bên chủ trì
    .why = không ai chủ trì thì không ai chịu trách nhiệm
    .do = ghi lead: mã cơ quan hoặc tên đơn vị
task-without-due = việc “{ $task }” chưa có hạn
    .why = không có hạn thì không biết chậm hay chưa
    .do = ghi due: ngày phải xong

## Bảng (CSV, Excel)

table-without-header = không thấy hàng tên cột
    .why = phải biết mỗi cột là gì mới đọc được bảng
    .do = viết tên cột vào hàng đầu, ít nhất có “mã thủ tục” và “địa điểm” (hoặc code và place)
cell-without-column = ô này nằm ngoài các cột có tên
    .why = không biết giá trị trong ô là gì, nên không đọc
    .do = đặt tên cho cột, hoặc xoá ô; nếu ô có dấu phân cách, đặt chữ trong dấu nháy kép
code-as-number = mã thủ tục đã bị biến thành số: { $value }
    .why = bảng tính bỏ số 0 ở cuối và đổi dấu chấm; công cụ tạm đọc là { $code }
    .do = định dạng cột mã là Văn bản (Text), rồi gõ lại mã; đối chiếu xem có đúng là { $code } không
not-excel = không đọc được tệp Excel này
    .why = tệp bị hỏng, có mật khẩu, hoặc không phải .xlsx
    .do = mở bằng Excel hoặc LibreOffice rồi lưu lại dạng .xlsx không mật khẩu, hoặc dạng CSV UTF-8
register-twice = sổ niêm yết của “{ $office }” có ở hai tệp: tệp này và { $read }
    .why = không biết tệp nào là sổ thật; chỉ { $read } được đọc, vì có nhiều dòng hơn hoặc đứng trước theo tên
    .do = dồn các dòng vào một tệp, rồi xoá tệp kia
## Kiểm tra: niêm yết

absent-at-inspection = ngày { $date }, đoàn kiểm tra không thấy niêm yết { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } { $place ->
        [none] {""}
       *[other] tại { $place }
    } của { $office }{ $due ->
        [none] {""}
       *[other] , quá hạn khắc phục { $due }
    }{ $note ->
        [none] {""}
       *[other] : { $note }
    }
    .why = sổ ghi là đang niêm yết nhưng thực tế không có
    .do = niêm yết lại và ghi một mục mới vào sổ; xong thì ghi remedied (ngày khắc phục) vào lần kiểm tra
content-level-too-low = “{ $procedure }” ({ $code }) tại { $place } của { $office } mới niêm yết { $content ->
        [list] danh mục
        [process] quy trình
       *[other] một phần
    }, phải niêm yết { $needed ->
        [process] cả quy trình và thời gian giải quyết
       *[other] toàn văn
    }
    .why = chỉ có danh mục thì người dân không biết cần giấy tờ gì, mất bao lâu
    .do = niêm yết thêm cho đủ, rồi sửa content trong sổ
gap-in-posting = “{ $procedure }” ({ $code }) tại { $place } của { $office } bị gỡ ngày { $removed }, { $ended ->
        [none] đến { $posted } mới dán lại
       *[other] trước khi hết hiệu lực từ { $ended }, { $reason ->
            [none] không ghi lý do
           *[other] không dán lại ({ $reason })
        }
    }: { $days } ngày làm việc không niêm yết
    .why = thủ tục phải được niêm yết thường xuyên, không gián đoạn; gỡ rồi dán lại chậm nhất vào ngày làm việc kế tiếp thì không nêu, và gỡ vào ngày làm việc liền trước ngày hết hiệu lực cũng vậy
    .do = { $ended ->
        [none] đối chiếu hai ngày; lần sau dán bản mới cùng ngày gỡ bản cũ
       *[other] { $reason ->
            [none] đối chiếu ngày gỡ (removed) với quyết định; nếu gỡ sớm có lý do thì ghi reason
           *[other] đối chiếu ngày gỡ (removed) với quyết định; lần sau phải gỡ tạm thì dán lại ngay hoặc dán ở chỗ khác
        }
    }
impossible-inspection-day = lần kiểm tra niêm yết của { $office } { $fault ->
        [inspected_ahead] ghi ngày { $day }, chưa tới
        [due_before] hẹn khắc phục ngày { $day }, trước ngày kiểm tra { $date }
        [remedied_before] ghi khắc phục ngày { $day }, trước ngày kiểm tra { $date }
       *[remedied_ahead] ghi khắc phục ngày { $day }, chưa tới
    }
    .why = sổ chỉ ghi việc đã làm, và chỉ khắc phục được điều đã kiểm tra
    .do = đối chiếu biên bản, rồi sửa ngày kiểm tra (date), hạn khắc phục (remedy_by) hoặc ngày khắc phục (remedied)
inconvenient-posting = ngày { $date }, đoàn kiểm tra thấy chỗ niêm yết { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } { $place ->
        [none] {""}
       *[other] tại { $place }
    } của { $office } không thuận tiện để xem{ $note ->
        [none] {""}
       *[other] : { $note }
    }
    .why = người dân phải tới gần và xem lâu được; điều này đã quá hạn khắc phục (remedy_by) thì chỉ nêu chung ở remedy-overdue
    .do = dời bảng ra nơi dễ tới, có chỗ đứng hoặc ngồi xem; xong thì ghi remedied vào lần kiểm tra
jurisdiction-too-narrow = địa bàn của cổng là { $office }, nhưng { $count } cơ quan có sổ niêm yết nằm ngoài nên không được xét
    .why = cơ quan ngoài địa bàn không có nghĩa vụ nào để đối chiếu: thiếu, cũ, muộn đều không ai biết
    .do = ghi ở jurisdiction mã của cơ quan cao nhất mà cổng phục vụ, là cơ quan đứng trên tất cả các cơ quan có sổ
late-posting = “{ $procedure }” ({ $code }) tại { $place } của { $office } niêm yết ngày { $posted }, chậm{ $late ->
        [none] {""}
       *[other] {" "}{ $late } ngày làm việc
    } so với hạn { $due }
    .why = chậm niêm yết bị tính vào tỷ lệ công khai đúng hạn
    .do = đối chiếu ngày dán và ngày ký quyết định; nếu ghi đúng thì không sửa sổ, ghi trên dòng này: # niemyet: allow(late-posting) và lý do chậm
left-over-posting = { $reason ->
        [office] { $office } đã ngừng hoạt động từ sau ngày { $since } nhưng sổ niêm yết còn { $count } mục chưa gỡ, mục đầu ở đây
       *[other] “{ $procedure }” ({ $code }) không còn hiệu lực từ { $since } nhưng vẫn còn niêm yết tại { $place } của { $office }
    }
    .why = người dân làm theo thủ tục không còn nữa, và có quyền khiếu nại
    .do = { $reason ->
        [office] gỡ các tờ niêm yết, ghi removed (ngày gỡ) và reason (lý do) vào từng mục
       *[other] gỡ tờ niêm yết, ghi removed (ngày gỡ) và reason (lý do) vào mục này
    }
misplaced-posting = { $kind ->
        [internal] “{ $procedure }” ({ $code }) là thủ tục nội bộ giữa các cơ quan nhưng lại niêm yết cho người dân tại { $place } của { $office }
       *[other] { $office } không tiếp nhận, không giải quyết “{ $procedure }” ({ $code }) nhưng lại niêm yết tại { $place }
    }
    .why = { $kind ->
        [portal] người xem trang tưởng cơ quan này nhận hồ sơ
        [internal] người dân tưởng mình phải làm thủ tục này
       *[other] niêm yết sai địa chỉ thì người dân đến nhầm nơi
    }
    .do = { $kind ->
        [portal] trên trang dẫn sang cơ quan nhận hồ sơ và xoá mục này khỏi sổ
       *[other] gỡ tờ niêm yết
    }; { $kind ->
        [internal] nếu quyết định công bố yêu cầu niêm yết thì ghi yêu cầu đó vào posting của quyết định; nếu là thủ tục cho người dân thì sửa loại (kind) của thủ tục
       *[other] nếu cơ quan có nhận hoặc giải quyết thủ tục này thì sửa cấp thực hiện (level), nơi nhận (received_at, offices) hoặc cơ quan (agencies) của thủ tục, hoặc lĩnh vực (fields) của quầy
    }
missing-disclosure-list = chưa niêm yết danh mục nội dung công khai quý { $quarter }/{ $year } tại { $place } của { $office }
    .why = danh mục những nội dung đã công khai phải được lập, cập nhật hằng quý và niêm yết
    .do = lập danh mục, niêm yết, rồi thêm mục what: disclosures vào sổ; bản dán từ ngày 1 tháng cuối của quý (quý 3: 01/9) được tính là của quý đó; luật không định ngày, nên chỉ nhắc khi hết quý đã hơn 9 ngày mà chưa dán
missing-fee-notice = nơi thu { $place } của { $office } chưa niêm yết mức thu phí, lệ phí
    .why = người nộp phải biết mức thu, cách thu, ai được miễn, giảm và theo văn bản nào
    .do = niêm yết bảng mức thu, rồi thêm mục what: fees vào sổ
missing-feedback-notice = chưa niêm yết nơi nhận phản ánh, kiến nghị tại { $place } của { $office }
    .why = người dân phải biết gọi số nào, gửi về đâu khi thấy điều chưa đúng; quyết định ghi nơi niêm yết thủ tục (posting.places) không bỏ việc này
    .do = niêm yết địa chỉ, số điện thoại, thư điện tử tiếp nhận, rồi thêm mục what: feedback vào sổ
missing-posting = chưa niêm yết “{ $procedure }” ({ $code }) tại { $place } của { $office }{ $when ->
        [coming] , bản áp dụng từ { $from }
       *[now] {""}
    }{ $due ->
        [none] {""}
       *[other] ; hạn niêm yết { $due }
    }
    .why = { $when ->
        [coming] quyết định công bố định hạn niêm yết riêng, hạn ấy đã qua dù bản này chưa áp dụng
       *[now] thủ tục đang có hiệu lực mà không niêm yết thì người dân không biết, và có quyền khiếu nại
    }
    .do = niêm yết rồi ghi một mục vào sổ niêm yết, đủ mã (code), nơi (place), ngày (posted){ $when ->
        [coming] , quyết định (decision) và announced_ahead: true; tờ cũ giữ đến khi bản mới áp dụng
       *[now] {""}
    }; nếu được miễn thì thêm tệp trong waivers/
office-without-posting-place = { $office } phải niêm yết thủ tục nhưng chưa khai { $kind ->
        [none] nơi niêm yết
       *[other] nơi niêm yết loại { $kind }
    }{ $decision ->
        [none] {""}
       *[other] {" "}theo Quyết định { $decision }
    }
    .why = có nghĩa vụ mà không có chỗ thì không niêm yết được
    .do = thêm nơi niêm yết vào posting_places với id, name, kind
office-without-register = { $office } phải niêm yết { $count } mục nhưng { $state ->
        [blank] sổ niêm yết chưa ghi mục nào
       *[none] chưa có sổ niêm yết
    }
    .why = không có sổ thì không biết đang niêm yết gì, ở đâu
    .do = { $state ->
        [blank] ghi vào sổ này mỗi tờ đang niêm yết một mục; tờ đã gỡ thì giữ lại mục, ghi removed và reason
       *[none] tạo tệp { $file }, mỗi tờ đang niêm yết ghi một mục
    }
outdated-at-inspection = ngày { $date }, đoàn kiểm tra thấy niêm yết { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } { $place ->
        [none] {""}
       *[other] tại { $place }
    } của { $office } không phải bản hiện hành{ $due ->
        [none] {""}
       *[other] , quá hạn khắc phục { $due }
    }{ $note ->
        [none] {""}
       *[other] : { $note }
    }
    .why = nội dung niêm yết khác nội dung đang có hiệu lực
    .do = thay bằng bản hiện hành và ghi một mục mới vào sổ; xong thì ghi remedied vào lần kiểm tra
overlapping-postings = mục này dán ngày { $posted }, mục trước { $code ->
        [none] {""}
       *[other] về “{ $procedure }” ({ $code })
    } tại { $place } của { $office } { $removed ->
        [none] còn chưa gỡ
       *[other] đến ngày { $removed } mới gỡ
    }
    .why = một nội dung ở một nơi chỉ có một tờ; hai tờ thì người dân không biết tin tờ nào
    .do = ghi hoặc sửa ngày gỡ ở mục trước, hoặc xoá mục ghi trùng
person-named = chỗ này có vẻ ghi tên người
    .why = dữ liệu công khai chỉ ghi cơ quan, bộ phận, không ghi tên người
    .do = thay bằng mã cơ quan hoặc tên bộ phận, ví dụ Bộ phận một cửa
posting-due-soon = { $office } còn { $count } thủ tục phải niêm yết chậm nhất ngày { $due }{ $when ->
        [coming] , nay đã quá hạn; bản này áp dụng từ { $from }
       *[now] {""}
    }
    .why = nhắc trước hạn và trước ngày áp dụng bảy ngày để không bị chậm; hạn tính từ ngày ký quyết định
    .do = in tờ niêm yết, dán lên rồi ghi vào sổ; bản chưa áp dụng thì ghi “áp dụng từ” trên tờ và announced_ahead: true trong sổ, giữ tờ cũ đến hết hiệu lực
seen-without-entry = ngày { $date }, đoàn kiểm tra thấy “{ $procedure }” ({ $code }) tại { $place } của { $office }, nhưng sổ niêm yết { $posted ->
        [none] { $removed ->
            [none] không có mục này
           *[other] ghi đã gỡ ngày { $removed }
        }
       *[other] ghi đến ngày { $posted } mới dán
    }
    .why = sổ thiếu một tờ đang treo thì tờ ấy cũ, mới ra sao không ai theo dõi
    .do = ghi tờ này vào sổ niêm yết, hoặc sửa ngày dán, ngày gỡ ghi nhầm; nếu biên bản nói tờ khác hoặc chỗ khác thì sửa code, place ở đây
posting-in-future = mục niêm yết { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } tại { $place } của { $office } ghi ngày { $day }{ $what ->
        [removed] {" "}(ngày gỡ)
        [seen] {" "}(ngày nhìn thấy)
       *[posted] {""}
    }, chưa tới
    .why = sổ chỉ ghi việc đã làm
    .do = sửa lại ngày; { $what ->
        [removed] nếu chưa gỡ thì xoá ngày gỡ và lý do
        [seen] nếu chưa ai xem thì xoá bằng chứng này
       *[posted] nếu chưa dán thì xoá mục này
    }
posting-without-date = mục niêm yết { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } tại { $place } của { $office } không ghi ngày dán
    .why = không có ngày dán thì không biết là bản nào, có chậm hay không
    .do = thêm ngày dán vào mục này, ví dụ posted: 2026-03-04
practice-differs = ngày { $date }, đoàn kiểm tra thấy nơi làm khác nội dung niêm yết { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } { $place ->
        [none] {""}
       *[other] tại { $place }
    } của { $office }{ $due ->
        [none] {""}
       *[other] , quá hạn khắc phục { $due }
    }{ $note ->
        [none] {""}
       *[other] : { $note }
    }
    .why = người dân có quyền từ chối yêu cầu không niêm yết công khai, và khiếu nại
    .do = làm đúng như niêm yết; xong thì ghi remedied vào lần kiểm tra
premature-posting = “{ $procedure }” ({ $code }) tại { $place } của { $office } niêm yết ngày { $posted }, { $decision ->
        [none] trước ngày có hiệu lực { $day }, mà không ghi “áp dụng từ”
       *[other] trước ngày { $day } mới ký Quyết định { $decision }
    }
    .why = { $decision ->
        [none] người dân tưởng đã áp dụng
       *[other] trước ngày ký chưa ai có bản này: ngày dán ghi nhầm, hoặc tờ đang dán là bản khác
    }
    .do = { $decision ->
        [none] ghi “áp dụng từ ngày …” lên tờ niêm yết và thêm announced_ahead: true; hoặc sửa lại ngày dán
       *[other] xem tờ đang dán và ảnh, biên bản: đúng bản này thì sửa ngày dán (posted), là bản khác thì thay tờ
    }
duplicate-inspection = lần kiểm tra { $office } ngày { $date } có hai tệp: tệp này và “{ $file }”
    .why = điều đoàn đã nêu bị đếm hai lần, và khi ghi ngày khắc phục dễ sót một tệp
    .do = giữ một tệp, chép sang đó những gì tệp kia ghi thêm; nếu là hai lần kiểm tra thì ghi số biên bản của từng lần
remedied-late = { $office } khắc phục xong ngày { $done } điều đoàn kiểm tra đã nêu, sau hạn { $due }
    .why = tính vào số lần khắc phục quá hạn
    .do = không cần làm gì nếu hai ngày đều đúng
remedy-overdue = { $office } quá hạn khắc phục ngày { $due } mà còn { $count } điều đoàn kiểm tra đã nêu
    .why = điều đã nêu mà không sửa sẽ lặp lại ở lần kiểm tra sau; khi mọi điều còn lại đều đã có phát hiện riêng thì hạn này nêu ngay ở đó
    .do = khắc phục từng điều, rồi ghi remedied (ngày khắc phục) vào lần kiểm tra
removed-before-posted = mục niêm yết { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } tại { $place } của { $office } ghi gỡ ngày { $removed }, trước ngày dán { $posted }
    .why = một trong hai ngày bị ghi nhầm
    .do = xem lại biên bản hoặc ảnh, rồi sửa ngày dán (posted) hoặc ngày gỡ (removed)
removed-in-force = “{ $procedure }” ({ $code }) tại { $place } của { $office } đã gỡ ngày { $removed } ({ $reason }), còn hiệu lực mà chưa niêm yết lại
    .why = lý do gỡ không làm hết nghĩa vụ niêm yết; dán lại chậm nhất vào ngày làm việc kế tiếp thì không nêu
    .do = niêm yết lại và ghi một mục mới; nếu không thể niêm yết ở đây thì xin miễn và thêm tệp trong waivers/
removed-without-reason = “{ $procedure }” ({ $code }) tại { $place } của { $office } bị gỡ ngày { $removed } khi còn hiệu lực, không ghi lý do
    .why = thủ tục phải được niêm yết thường xuyên khi còn hiệu lực
    .do = niêm yết lại và ghi một mục mới; nếu gỡ có lý do thì ghi reason, nếu ghi nhầm ngày thì sửa removed
seen-after-removal = mục niêm yết { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } tại { $place } của { $office } có bằng chứng ngày { $day }, sau ngày gỡ { $removed }
    .why = đã gỡ thì không thể chụp ảnh hay nhìn thấy nữa
    .do = xem lại ảnh rồi sửa ngày gỡ (removed) hoặc ngày của bằng chứng (date); ảnh của tờ khác thì chuyển sang mục của tờ ấy
seen-before-posted = mục niêm yết { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } tại { $place } của { $office } có bằng chứng ngày { $day }, trước ngày dán { $posted }
    .why = chưa dán thì chưa thể chụp ảnh hay nhìn thấy
    .do = xem lại ảnh rồi sửa ngày dán (posted) hoặc ngày của bằng chứng (date)
sheet-id-wrong = mã tờ “{ $sheet }” sai: không mã tờ nào viết như vậy
    .why = mã tờ có tám chữ cái, chữ cuối để kiểm tra; gõ nhầm một chữ là nhận ra ngay
    .do = chép lại mã in dưới mã QR của tờ niêm yết
stale-posting = “{ $procedure }” ({ $code }) tại { $place } của { $office } đang niêm yết bản cũ{ $effective ->
        [none] {""}
       *[other] ; bản hiện hành có hiệu lực từ { $effective }
    }{ $told ->
        [none] {""}
       *[other] { $by ->
            [decision] , sổ ghi tờ này theo Quyết định { $told }
            [version] , sổ ghi tờ này là bản { $told }
            [sheet] , sổ ghi mã tờ này là { $told }
           *[day] , tờ này dán ngày { $told }
        }
    }
    .why = nội dung niêm yết khác nội dung đang có hiệu lực; người dân chuẩn bị sai giấy tờ
    .do = thay bằng bản hiện hành; trong sổ ghi ngày gỡ cho mục này và thêm một mục mới{ $by ->
        [decision] ; nếu tờ đang dán đã là bản hiện hành thì sửa decision ở mục này
        [version] ; nếu tờ đang dán đã là bản hiện hành thì sửa version ở mục này
        [sheet] ; nếu tờ đang dán đã là bản hiện hành thì sửa sheet ở mục này
       *[day] {""}
    }
unconfirmed-posting = { $count } mục niêm yết của { $office } quá { $limit } ngày chưa được xác nhận; lần gần nhất là { $date }
    .why = sổ ghi là có nhưng lâu không ai xem tờ niêm yết thủ tục còn hay không
    .do = đi kiểm tra rồi ghi vào inspections/, hoặc chụp ảnh và ghi evidence vào mục
unknown-sheet = { $key ->
        [version] bản “{ $sheet }” không phải bản nào đã biết
       *[other] tờ “{ $sheet }” không phải tờ nào đang có hiệu lực
    } { $code ->
        [none] {""}
       *[other] của “{ $procedure }” ({ $code })
    } { $place ->
        [none] {""}
       *[other] tại { $place }
    } của { $office }
    .why = { $key ->
        [version] không rõ tờ đang dán là bản nào, nên không biết còn đúng hay không
       *[other] tờ này là của nơi khác, thủ tục khác, hoặc một bản không còn nữa
    }
    .do = { $key ->
        [version] xem tờ đang dán: đúng bản hiện hành thì ghi mã bản hoặc số bản như trên trang thủ tục; là bản khác thì thay tờ
       *[other] so mã trên tờ với mã của bản hiện hành; nếu đúng là tờ khác thì thay tờ
    }
unreadable-posting = ngày { $date }, đoàn kiểm tra thấy niêm yết { $code ->
        [none] {""}
       *[other] “{ $procedure }” ({ $code })
    } { $place ->
        [none] {""}
       *[other] tại { $place }
    } của { $office } khó đọc{ $note ->
        [none] {""}
       *[other] : { $note }
    }
    .why = niêm yết mà không đọc được thì cũng như không; điều này đã quá hạn khắc phục (remedy_by) thì chỉ nêu chung ở remedy-overdue
    .do = in lại cỡ chữ lớn hơn, treo vừa tầm mắt, đủ sáng; xong thì ghi remedied vào lần kiểm tra
waiver-expired = việc miễn niêm yết này đã hết hạn ngày { $until }{ $count ->
        [none] {""}
       *[other] , còn { $count } mục được miễn nay vẫn chưa niêm yết
    }{ $codes ->
        [none] {""}
       *[other] ; thủ tục: { $codes }
    }{ $feedback ->
        [none] {""}
       *[other] ; nơi nhận phản ánh, kiến nghị: { $feedback }
    }{ $fees ->
        [none] {""}
       *[other] ; bảng mức phí, lệ phí: { $fees }
    }{ $disclosures ->
        [none] {""}
       *[other] ; danh mục nội dung công khai: { $disclosures }
    }{ $more ->
        [none] {""}
       *[other] ; và { $more } mục nữa
    }
    .why = hết hạn miễn thì phải niêm yết trở lại
    .do = { $count ->
        [none] xoá tệp này; hoặc xin gia hạn và sửa until
       *[other] niêm yết những mục này và giữ tệp này, vì nó cho biết sao niêm yết muộn; hoặc xin gia hạn và sửa until
    }
waiver-without-end = việc miễn niêm yết này không có ngày hết hạn
    .why = miễn mãi mãi thì không còn là miễn tạm thời
    .do = thêm until: ngày cuối được miễn
waiver-without-ground = việc miễn niêm yết này không ghi căn cứ, cũng không ghi số văn bản
    .why = miễn nghĩa vụ phải có căn cứ để kiểm tra được
    .do = thêm ground (căn cứ) và number (số văn bản cho miễn)
