# Dòng lệnh: trợ giúp, tiến độ, kết quả, lỗi khi dùng sai.

about = Dựng trang niêm yết thủ tục hành chính từ các tệp YAML, và kiểm tra việc niêm yết
command-build = Dựng trang web từ thư mục content/ vào thư mục dist/
command-check = Tìm thủ tục chưa niêm yết, niêm yết sai và những chỗ sai trong thư mục content/
command-fix = Sửa giúp những chỗ sửa được chắc chắn trong thư mục content/
command-explain = Giải thích một quy tắc: sai ở đâu, vì sao, phải làm gì, ví dụ sai và đúng
command-rules = Liệt kê mọi quy tắc kiểm tra
command-diff = So sánh các lần kiểm tra: mới, trở lại, còn đó, đã sửa
command-report = Lập văn bản để gửi: danh sách nhắc niêm yết của một cơ quan
command-import = Nhập dữ liệu từ nơi khác thành tệp YAML
command-national = Nhập bản ghi thủ tục của Cổng Dịch vụ công quốc gia
command-post = Sổ niêm yết: việc phải làm, ghi khi dán, ghi khi gỡ, xem một tờ
command-plan = Liệt kê những gì còn phải niêm yết hoặc phải gỡ
command-add = Ghi vào sổ những gì vừa niêm yết
command-remove = Ghi vào sổ những gì vừa gỡ xuống (dòng cũ giữ nguyên, thêm ngày và lý do)
command-status = Đếm xem mỗi cơ quan đã niêm yết được bao nhiêu
command-verify = Xem một tờ niêm yết còn đúng không (mã thoát 0: còn đúng; 1: không; 2: gõ nhầm mã)
command-schema = In lược đồ JSON của một loại tệp, để trình soạn thảo gợi ý và giải thích từng khoá
command-score = Chấm điểm: niêm yết, đầy đủ định nghĩa, kết quả giải quyết, kế hoạch, bảng tự chấm nhóm 1 theo Quyết định 766
command-help = Xem trợ giúp

arg-root = Thư mục gốc, nơi có content/ (mặc định: thư mục hiện tại)
arg-as_of = Dựng như vào ngày này, dạng 2026-03-01 hoặc 01/03/2026 (mặc định: hôm nay, giờ Việt Nam)
arg-lang = Ngôn ngữ của thông báo: vi hoặc en
arg-color = Tô màu thông báo: auto, always hoặc never
arg-quiet = Chỉ in kết quả và lỗi, không in cảnh báo và gợi ý
arg-verbose = Kể thêm các bước đang làm
arg-jobs = Số luồng chạy song song (mặc định: mọi nhân của máy)
arg-out = Thư mục đặt trang (mặc định: dist trong thư mục gốc)
arg-theme = Giao diện, thay cho giao diện ghi trong site.yaml
arg-base_url = Địa chỉ trang sau khi đưa lên mạng, thay cho địa chỉ trong site.yaml
arg-offline = Dựng để mở từ thư mục hoặc USB: không ghi địa chỉ mạng của trang
arg-partial = Vẫn thay trang cũ dù có lỗi: các mục lỗi sẽ không có trên trang
arg-force = Ghi đè: tệp lạ trong dist sẽ mất; khi nhập, tệp đã có được thay
arg-fresh = Dựng lại dù không có gì thay đổi
arg-format = Cách in lỗi: human (có trích dòng) hoặc concise (mỗi lỗi một dòng)
arg-form = Dạng kết quả: human, concise, json, jsonl, sarif, junit, github, csv, xlsx, md hoặc html
arg-paths = Tệp hoặc thư mục trong content cần xem (mặc định: tất cả)
arg-output = Ghi kết quả vào tệp này thay vì in ra
arg-select = Chỉ xem các quy tắc hoặc nhóm này, cách nhau bằng dấu phẩy
arg-ignore = Bỏ qua các quy tắc hoặc nhóm này, cách nhau bằng dấu phẩy
arg-fail_on = Từ mức nào thì kết thúc với mã 1: error (lỗi, mặc định), warning (cảnh báo), note (gợi ý) hoặc never (không bao giờ)
arg-office = Chỉ xem những gì thuộc về cơ quan có mã này
arg-baseline = Tệp danh sách đã biết: những gì ghi trong đó vẫn được in nhưng không tính là lỗi mới
arg-update_baseline = Bỏ khỏi danh sách đã biết những gì không còn thấy nữa
arg-allow_new = Khi cập nhật, thêm cả những gì mới thấy vào danh sách đã biết
arg-new_only = Không in những gì có trong danh sách đã biết
arg-since = Chỉ xem những gì đến hạn, được niêm yết hoặc có hiệu lực từ ngày này, dạng 2026-03-01 hoặc 01/03/2026
arg-stats = Chỉ đếm theo quy tắc, và cho biết điều gì không xác định được
arg-rules = Tên quy tắc hoặc nhóm quy tắc
arg-all_rules = Mọi quy tắc
arg-text_form = Dạng kết quả: human, json hoặc md
arg-runs = Các tệp do check --format json ghi ra, từ cũ đến mới; tệp cuối là lần mới nhất
arg-report_kind = Loại văn bản: posting (danh sách nhắc niêm yết, mặc định)
arg-report_office = Mã cơ quan nhận
arg-reminder_format = Dạng: md (mặc định), html, xlsx hoặc csv
arg-file = Tệp .jsonl, .jsonl.gz hoặc .json
arg-kind = Loại tệp: procedure, office, field, group, list, law, policy, decision, calendar, site, glossary, posting, inspection, figures, plan, waiver; hoặc findings: kết quả của check --format json
arg-all = Ghi lược đồ của mọi loại tệp vào một thư mục
arg-schema_folder = Thư mục đặt lược đồ (mặc định: .schema trong thư mục gốc)
arg-dry_run = Chỉ xem trước, không ghi tệp nào
arg-score_office = Chỉ chấm một cơ quan, theo mã
arg-explain = Kể từng điểm bị mất và cách lấy lại
arg-score_format = Cách in: human (bảng trên màn hình), json, csv hoặc md
arg-diff = Chỉ in ra những gì sẽ đổi, không ghi; mã thoát 1 nếu có gì để đổi
arg-unsafe_too = Sửa cả những chỗ có thể hiểu hai cách, như 8.000
arg-fix_rules = Chỉ sửa lỗi của các quy tắc này, cách nhau bằng dấu phẩy
arg-office_id = Mã cơ quan, như tên tệp trong content/offices
arg-due = Chỉ những việc đến hạn trước hoặc đúng ngày này
arg-layout = Cách in: human (bảng để đọc), json hoặc csv
arg-codes = Mã thủ tục, một hoặc nhiều mã
arg-place = Mã địa điểm niêm yết, như trong posting_places của cơ quan
arg-done_on = Ngày làm, ví dụ 2026-03-04 hoặc 04/03/2026
arg-by = Đơn vị dán, không ghi tên người
arg-evidence = Ảnh, biên bản hoặc địa chỉ mạng để chứng minh
arg-remark = Ghi chú
arg-ahead = Tờ niêm yết có ghi rõ áp dụng từ ngày nào (dùng khi văn bản chưa có hiệu lực)
arg-of_decision = Mã tệp của quyết định mà tờ này theo (dùng khi có nhiều bản sắp có hiệu lực)
arg-replace = Tờ này thay tờ đang dán ở đó; tờ cũ được ghi là đã gỡ cùng ngày
arg-reason = Vì sao gỡ
arg-hung_on = Chỉ gỡ tờ dán ngày này (dùng khi nhiều tờ của một thủ tục đang dán ở cùng địa điểm)
arg-sheet = Mã tám chữ cái in dưới mã QR của tờ niêm yết, hoặc cả địa chỉ mà mã QR dẫn tới
arg-help = Xem trợ giúp
arg-version = Xem phiên bản

help-usage = Cách dùng
help-commands = Các lệnh
help-options = Tuỳ chọn
help-arguments = Đối số
help-examples = Ví dụ
examples-build = niemyet build
    niemyet build --out /srv/www/thu-tuc
    niemyet -C xa-dong-lua build --as-of 2026-03-01
examples-check = niemyet check
    niemyet check content/procedures --select definition
    niemyet check --format xlsx -o ket-qua.xlsx
examples-explain = niemyet explain document-without-count
    niemyet explain posting --format md
examples-diff = niemyet diff hom-qua.json hom-nay.json
examples-report = niemyet report --office dong-lua --format xlsx -o nhac-niem-yet.xlsx
examples-national = niemyet import national thu-tuc.jsonl.gz
    niemyet -C thu-nghiem import national tthc.json --dry-run
examples-schema = niemyet schema procedure
    niemyet schema --all
examples-score = niemyet score
    niemyet score --office an-khuc-mot-cua --explain
    niemyet score --format json > diem.json

built = Đã dựng { $pages } trang ({ $files } tệp, { $size }) trong { $seconds } giây vào { $out }{ $kept ->
        [none] {""}
       *[other] ; giữ nguyên { $kept } tệp không đổi
    }
built-nothing-changed = Không có gì thay đổi: { $files } tệp trong { $out } vẫn đúng ({ $seconds } giây){ $found ->
        [none] {""}
       *[other] . Lần dựng trước còn { $found }; xem lại: niemyet build --fresh
    }
read-input = Đã đọc { $files } tệp trong { $folder }; giao diện { $theme }
count-findings = { $errors } lỗi, { $warnings } cảnh báo
build-kept-old = Có lỗi nên trang cũ trong { $out } được giữ nguyên. Sửa các lỗi trên rồi dựng lại, hoặc dùng --partial để công bố phần không lỗi.
build-nothing = Không có thủ tục nào dựng được, nên không ghi gì vào { $out }. Sửa các lỗi trên rồi dựng lại.
build-into-content = Không dựng trang vào { $out }: thư mục đó nằm trong nội dung nguồn. Chọn thư mục khác bằng --out
build-no-site = Không dựng được vì content/site.yaml thiếu hoặc chưa có tên cổng. Thư mục { $out } không thay đổi.
no-site = Không có content/site.yaml dùng được. Chạy niemyet check để xem vì sao
progress-build = Dựng trang
progress-import = Nhập
imported = Đã đọc { $read } bản ghi: viết { $written }, không đổi { $unchanged }, giữ bản đã có { $kept }, bỏ qua { $skipped }; { $fields } lĩnh vực, { $offices } cơ quan
imported-dry = Xem trước, chưa ghi gì: đọc { $read } bản ghi, sẽ viết { $written }, không đổi { $unchanged }, giữ bản đã có { $kept }, bỏ qua { $skipped }
import-no-file = Không thấy tệp { $path }
import-a-folder = { $path } là thư mục; hãy chỉ ra tệp cần nhập
imported-next = Xem thử: niemyet -C { $root } build
schemas-written = Đã ghi { $count } lược đồ cho trình soạn thảo vào { $folder }

no-content = Không thấy thư mục { $path }. Chạy lệnh ở thư mục có content/, hoặc chỉ thư mục đó bằng -C
check-unknown-rule = Không có quy tắc hay nhóm “{ $name }”{ $nearest ->
        [none] {"."}
       *[other] ; có phải “{ $nearest }”?
    } Xem mọi tên: niemyet rules
check-unknown-office = Không có cơ quan “{ $name }” trong content/offices{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }
check-unknown-path = Không có tệp hay thư mục “{ $path }” trong content
check-workbook-on-screen = Bảng tính không in ra màn hình được; thêm tên tệp, ví dụ: -o ket-qua.xlsx
baseline-none = Chưa có tệp danh sách đã biết “{ $file }”. Tạo mới: thêm --update-baseline --allow-new
diff-incomplete = Có lần kiểm tra chưa xem hết nội dung, nên số “đã sửa” và “mới” có thể chưa đúng
diff-needs-two = Cần ít nhất hai tệp kết quả của niemyet check --format json: lần trước, rồi lần này
unread-files = { $shown } tệp không đọc được nên bị bỏ qua: { $files }{ $more ->
        [yes] {" "}…
       *[no] {""}
    }. Kết quả vì thế chưa đầy đủ. Xem lỗi: niemyet check --select reading
score-weights-unused = Khoá score của content/site.yaml có chỗ không dùng được nên đã tính với số có sẵn: { $instead }. Xem chỗ sai: niemyet check --select reading
score-time-unused = Khoá confirm_within của content/site.yaml không dùng được nên chưa tính phần đã xác nhận. Xem chỗ sai: niemyet check --select reading
diff-not-a-run = “{ $file }” không phải kết quả của niemyet check --format json
baseline-written = Danh sách đã biết { $file }: còn { $kept }, bỏ { $removed }, thêm { $added }
check-next = Nhiều nhất: { $rule } ({ $count }). Xem giải thích: niemyet explain { $rule }
theme-unknown = Không có giao diện “{ $name }”{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    } Giao diện riêng đặt trong themes/{ $name }/
theme-manifest = Không đọc được theme.yaml của giao diện “{ $name }”: { $reason }
theme-circle = Giao diện “{ $name }” dựa vào chính nó qua khoá extends
theme-engines = Giao diện “{ $name }” viết cho { $engine } nhưng dựa vào (extends) một giao diện viết cho { $base }; cả hai phải cùng một engine
theme-disk = Không đọc được thư mục của giao diện “{ $name }”: { $reason }
theme-broken = Mẫu { $template } của giao diện “{ $theme }” bị lỗi{ $line ->
        [none] {""}
       *[other] {" "}ở dòng { $line }
    }: { $reason }. Trang cũ được giữ nguyên.
failed = Không làm được: { $reason }
result-not-written = Không ghi được kết quả ra đầu ra chuẩn: { $reason }
interrupted-bug = Công cụ gặp lỗi bên trong. Trang cũ được giữ nguyên. Hãy báo cho người phát triển kèm nội dung trên.

reason-not-text = tệp không phải văn bản UTF-8
reason-system = { $kind ->
        [none-there] không có tệp hay thư mục này
        [denied] không được phép đọc hoặc ghi
        [folder] đó là thư mục, không phải tệp
        [file] đó là tệp, không phải thư mục
        [there] đã có sẵn
        [full] ổ đĩa đã đầy
        [read-only] ổ đĩa chỉ cho đọc
        [name] tên tệp không dùng được
       *[other] hệ thống báo lỗi số { $code }
    }
reason-template = { $kind ->
        [syntax] viết sai cú pháp
        [filter] không có bộ lọc này
        [function] không có hàm này
        [test] không có phép thử này
        [component] không có thành phần này
        [template] không có mẫu này
        [undefined] không có biến hoặc khoá này
        [value] giá trị không dùng được ở chỗ này
        [arguments] thiếu hoặc thừa đối số
        [no-sentence] không có câu “{ $first }”, cả trong tệp câu chữ của giao diện
        [no-value] câu “{ $second }” cần giá trị “{ $first }”, nhưng không có biến hoặc khoá này
       *[other] không dựng được
    }{ $kind ->
        [no-sentence] {""}
        [no-value] {""}
       *[other] {" "}(nguyên văn: “{ $words }”)
    }
reason-json = { $kind ->
        [cut] tệp dừng giữa chừng ở dòng { $line }
        [syntax] dòng { $line }, cột { $column } không đúng dạng JSON
       *[data] khoá hoặc giá trị ở dòng { $line }, cột { $column } không dùng được
    }
baseline-not-read = “{ $file }” không phải danh sách đã biết dùng được. Khi sửa tay chỉ sửa reason, owner và expires; ngày viết như 2026-12-31 hoặc 31/12/2026
value-code = MÃ
value-date = NGÀY
value-dir = THƯ-MỤC
value-file = TỆP
value-format = DẠNG
value-id = MÃ-SỐ
value-kind = LOẠI
value-level = MỨC
value-n = SỐ
value-name = TÊN
value-office = CƠ-QUAN
value-path = ĐƯỜNG-DẪN
value-rule = QUY-TẮC
value-rules = QUY-TẮC
value-sheet = MÃ-TỜ
value-text = CHỮ
value-url = ĐỊA-CHỈ
value-when = KHI-NÀO
value-options = [TUỲ CHỌN]

use-unknown-command = Không có lệnh “{ $value }”{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }
use-unknown-argument = Không có tuỳ chọn “{ $value }”{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }
use-missing-argument = Thiếu { $value }
use-missing-command = Hãy cho biết cần làm gì
use-missing-value = Tuỳ chọn { $argument } cần một giá trị
use-invalid-value = Giá trị “{ $value }” không hợp với { $argument }{ $choices ->
        [none] {""}
       *[other] ; chọn một trong: { $choices }
    }
use-no-such-day = { $argument }: lịch không có ngày “{ $value }”. Viết ngày theo dạng 30/11/2026 hoặc 2026-11-30
use-no-day = { $argument }: “{ $value }” không phải một ngày. Viết ngày theo dạng 30/11/2026 hoặc 2026-11-30
use-conflict = Không dùng { $argument } cùng lúc với { $value }
use-wrong = Lệnh viết chưa đúng
use-see-help = Xem cách dùng: { $command } --help

fixed = { $files ->
        [0] Không có gì để sửa.
       *[other] Đã sửa { $shown } chỗ trong { $shown_files } tệp.
    }
fix-would = { $files ->
        [0] Không có gì để sửa.
       *[other] Sẽ sửa { $shown } chỗ trong { $shown_files } tệp; chưa ghi gì.
    }
fix-byte-order-mark = bỏ dấu BOM ở đầu tệp, chữ giữ nguyên
fix-windows-line-ends = đổi cách xuống dòng kiểu Windows thành LF ở mọi dòng, chữ giữ nguyên
fix-unsafe-left = Còn { $shown } chỗ có thể hiểu hai cách. Xem trước: niemyet fix --unsafe --diff
fix-rule-unknown = Không có cách sửa tự động cho quy tắc “{ $rule }”{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }
write-changed = Tệp { $path } vừa bị người khác sửa nên không ghi. Hãy chạy lại lệnh
write-protected = Tệp { $path } chỉ cho đọc nên không ghi. Hỏi người giữ tệp; nếu được sửa, bỏ đặt chỉ đọc rồi chạy lại
write-failed = Không ghi được tệp { $path }: { $reason }
examples-fix = niemyet fix --diff
    niemyet fix content/procedures
    niemyet fix --unsafe --select wrong-value

examples-plan = niemyet post plan
    niemyet post plan an-khuc --due 2026-12-31 --format csv
examples-add = niemyet post add an-khuc 1.000894 1.000656 --place sanh --date 04/03/2026
    niemyet post add an-khuc 1.000894 --place sanh --date 04/03/2026 --replace -n
examples-remove = niemyet post remove an-khuc 1.000894 --place sanh --date 04/03/2026 --reason "Thủ tục bị bãi bỏ"
examples-status = niemyet post status
    niemyet post status an-khuc --format json
examples-verify = niemyet post verify ABCDEFGH

column-task = Việc
column-office = Cơ quan
column-place = Địa điểm
column-code = Mã
column-name = Tên
column-decision = Quyết định
column-must = Phải có
column-met = Đúng
column-missing = Thiếu
column-stale = Bản cũ
column-too_little = Chưa đủ
column-undated = Chưa rõ hạn
column-waived = Được miễn
column-not_yet_due = Chưa đến hạn
column-left_up = Phải gỡ
column-sheet = Tờ
column-state = Tình trạng
column-since = Từ ngày
column-now = Tờ đúng hiện nay
column-version = Phiên bản

post-task-missing = thiếu, quá hạn
post-task-stale = đang dán bản cũ
post-task-too_little = dán chưa đủ nội dung
post-task-take_down = phải gỡ
post-task-undated = thiếu, chưa rõ hạn
post-task-coming = còn hạn
post-task-ahead = chưa áp dụng
post-sheet-current = còn đúng
post-sheet-replaced = đã có bản mới thay
post-sheet-abolished = thủ tục đã hết hiệu lực
post-sheet-not-yet-in-force = chưa có hiệu lực
post-sheet-taken-down = đã gỡ
post-sheet-unknown = không rõ tờ nào
post-plan-nothing = Không còn việc gì phải làm.
post-plan-count = { $count } việc. Dán xong thì ghi sổ: niemyet post add CƠ-QUAN MÃ --place ĐỊA-ĐIỂM --date NGÀY
post-status-nothing = Chưa có nghĩa vụ niêm yết nào: cần có quyết định hoặc thủ tục đang có hiệu lực, và cơ quan có posting_places.
post-added = Đã ghi { $count } dòng vào { $path }
post-would-add = Sẽ ghi { $count } dòng vào { $path }; chưa ghi gì
post-removed = Đã ghi gỡ { $count } dòng trong { $path }
post-would-remove = Sẽ ghi gỡ { $count } dòng trong { $path }; chưa ghi gì
post-left-ahead = Tờ của { $code } áp dụng từ { $date } vẫn được ghi là đang dán ở “{ $place }”. Nếu tờ đó cũng đã gỡ, chạy lại lệnh này
post-left-now = Tờ đang có hiệu lực của { $code } (dán từ { $date }) vẫn được ghi là đang dán ở “{ $place }”: tờ mới áp dụng sau nên dán bên cạnh, --replace không gỡ tờ này
post-left-later = Tờ của { $code } dán ngày { $date } vẫn được ghi là đang dán ở “{ $place }”: tờ này dán sau ngày gỡ
post-removed-line = { $code }: gỡ tờ ở dòng { $path }:{ $line }{ $date ->
        [none] {""}
       *[other] , dán ngày { $date }
    }
post-choose-posted = Chỉ gỡ một trong các tờ này thì thêm --posted và ngày dán tờ đó; nếu đã ghi vào sổ, xoá removed và reason ở dòng không gỡ
post-check-says = Ở chỗ mới ghi, niemyet check báo:
post-hidden-dropped = { $option } có ký tự ẩn, thường do dán từ nơi khác: đã bỏ, phần chữ giữ nguyên
post-columns-lacking = Bảng { $path } không có cột { $columns } nên các ô này không được ghi. Nên thêm cột để sổ biết tờ nào đang dán
post-replaced = Thay bằng bản mới
post-unknown-office = Không có cơ quan “{ $name }”{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }
post-unknown-place = Cơ quan { $office } không có địa điểm “{ $name }”{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }. Các địa điểm: { $choices }
post-no-places = Cơ quan { $office } chưa khai địa điểm niêm yết nào: thêm posting_places vào tệp của cơ quan
post-unknown-code = Không có thủ tục “{ $code }”{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }
post-code-twice = Mã { $code } được gõ hai lần
post-date-to-come = Ngày { $date } còn ở phía trước (hôm nay { $today }): chỉ ghi việc đã làm
post-ended = Thủ tục { $code } hết hiệu lực từ { $date } nên không niêm yết nữa
post-not-yet = Thủ tục { $code } có hiệu lực từ { $date }. Nếu tờ niêm yết ghi rõ ngày áp dụng, thêm --ahead
post-not-its-decision = Thủ tục { $code } không có bản nào theo quyết định ấy{ $choices ->
        [none] {""}
       *[other] ; có thể chọn: { $choices }
    }
post-which-decision = Thủ tục { $code } có nhiều bản sắp có hiệu lực. Thêm --decision và một trong các mã: { $choices }
post-already = { $code } đã có trong sổ ở “{ $place }” từ { $date }, đúng tờ này
post-something-hangs = { $code } đang có tờ khác ở “{ $place }” từ { $date }. Nếu tờ mới thay tờ đó, thêm --replace
post-before-posted = Ngày gõ vào sớm hơn ngày dán { $date } của { $code } ở “{ $place }”
post-no-reason = Phải ghi lý do gỡ
post-not-posted = Sổ không có { $code }. Nếu tờ niêm yết được ghi trong tệp của thủ tục (posting), hãy sửa ở đó
post-not-up = Sổ không có tờ nào của { $code } đang dán ở “{ $place }”
post-not-up-since = Ở “{ $place }” không có tờ nào của { $code } dán ngày { $date } mà chưa gỡ{ $choices ->
        [none] {""}
       *[other] . Tờ đang dán có từ: { $choices }
    }
post-inside = { $code } đã được ghi là đang dán ở “{ $place }”{ $date ->
        [none] {""}
       *[other] {" "}từ { $date }
    } trong tệp của thủ tục (posting, dòng { $line }), nên không ghi thêm vào sổ. Nếu tờ đó đã gỡ, ghi removed và reason ở đó rồi chạy lại
post-inside-only = Tờ của { $code } ở “{ $place }”{ $date ->
        [none] {""}
       *[other] {" "}(dán từ { $date })
    } được ghi trong tệp của thủ tục (posting, dòng { $line }), không phải trong sổ: ghi removed và reason ở đó
post-inside-left = Tệp của thủ tục { $code } (posting, dòng { $line }) vẫn ghi một tờ{ $date ->
        [none] {""}
       *[other] {" "}(dán từ { $date })
    } đang dán ở “{ $place }”. Nếu tờ đó cũng đã gỡ, ghi removed và reason ở đó
post-sheet-form = “{ $sheet }” không phải mã tờ niêm yết: mã có tám chữ cái{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }
post-sheet-mistyped = Mã “{ $sheet }” gõ sai một chữ hoặc đảo hai chữ{ $nearest ->
        [none] {""}
       *[other] ; có phải “{ $nearest }”?
    }
post-excel = Công cụ đọc được { $path } nhưng không ghi vào tệp Excel. Mở bằng Excel, lưu thành CSV UTF-8 tên { $csv }, xoá tệp .xlsx rồi chạy lại
post-two-registers = Sổ của cơ quan này có ở hai tệp: { $path } và { $other }. Dồn các dòng vào một tệp, xoá tệp kia rồi chạy lại
post-register-unreadable = Không đọc được { $path }. Chạy niemyet check để xem chỗ sai
post-no-column = Bảng { $path } không có cột “{ $key }”: thêm cột này rồi chạy lại
post-not-written = Không ghi được vào { $path } mà giữ nguyên các dòng khác. Hãy sửa tệp bằng tay
