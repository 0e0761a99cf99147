"""Words: badges, cards and invitations on paper."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.badges.help": ("in thẻ đại biểu, giấy mời", "badges and invitations to print"),
    "cli.badges.description": (
        "Dàn thẻ đại biểu, thẻ khối, thẻ dự phòng, thẻ lệnh hoặc giấy mời lên giấy A4 để in, và ghi vào hồ sơ là đã "
        "xuất thẻ nào.",
        "Lay out delegates' badges, cards of blocs, spare badges, command cards or invitations on A4, and record "
        "which were made.",
    ),
    "cli.badges.output.help": ("tệp mới để ghi: .pdf, hoặc .html", "a new file to write: .pdf, or .html"),
    "cli.badges.kind.help": (
        "delegate: thẻ đại biểu; bloc: thẻ khối để ký; spare: thẻ dự phòng; command: thẻ lệnh; invitation: giấy mời",
        "delegate: badges; bloc: cards of the blocs for signing; spare: blank badges; command: cards that act as "
        "keys; invitation: letters, two on a sheet",
    ),
    "cli.badges.only.metavar": ("SỐ,KHỐI", "NUMBERS,BLOCS"),
    "cli.badges.only.help": (
        "chỉ những số và khối này, ví dụ 5,12,40-60 hoặc mã khối",
        "only these numbers and blocs, such as 5,12,40-60 or a bloc's id",
    ),
    "cli.badges.unprinted.help": ("chỉ những thẻ chưa xuất lần nào", "only cards that were not made before"),
    "cli.badges.reissue.metavar": ("SỐ", "NUMBERS"),
    "cli.badges.reissue.help": (
        "cấp lại thẻ của những số này: thẻ cũ hết hiệu lực, chỉ in thẻ mới",
        "issue these numbers anew: the old badges are refused, only the new ones are printed",
    ),
    "cli.badges.sort.help": (
        "thứ tự: bloc theo khối, name theo tên, number theo số",
        "order of the stack: by bloc, by given name, or by number",
    ),
    "cli.badges.count.metavar": ("SỐ LƯỢNG", "COUNT"),
    "cli.badges.count.help": ("bao nhiêu thẻ dự phòng (mặc định 20)", "how many spare badges (20)"),
    "cli.badges.per_page.help": (
        "số thẻ trên một tờ: 10 (90 × 55 mm), 8 (99 × 68 mm), 4 (A6)",
        "badges on a sheet: 10 (90 × 55 mm), 8 (99 × 68 mm), 4 (A6)",
    ),
    "cli.badges.paper.help": ("khổ giấy", "size of the paper"),
    "cli.badges.html.help": (
        "ghi tệp HTML để in từ trình duyệt thay cho PDF",
        "write an HTML file for the browser to print instead of a PDF",
    ),
    "cli.badges.bad_only": (
        "{given}: không hiểu. Hãy viết số, khoảng số như 40-60, hoặc mã khối, cách nhau bằng dấu phẩy.",
        "{given}: not understood. Give numbers, ranges such as 40-60, or ids of blocs, with commas between them.",
    ),
    "cli.badges.bad_numbers": (
        "{given}: không hiểu. Hãy viết các số, cách nhau bằng dấu phẩy.",
        "{given}: not understood. Give numbers with commas between them.",
    ),
    "cli.badges.preparing": ("Đang vẽ mã", "Drawing the codes"),
    "cli.badges.setting": ("Đang dàn trang …", "Setting the pages …"),
    "cli.badges.done": (
        "Đã ghi {count} thẻ, {pages} tờ vào {path}. In đúng cỡ 100%, không co giãn.",
        "Wrote {count} {count:card|cards} on {pages} {pages:sheet|sheets} to {path}. Print at 100%, without scaling.",
    ),
    "cli.badges.unsure": (
        "Có chữ hoặc dấu mà phông của thẻ không có, in ra có thể trống: số {numbers}. Hãy xem lại các thẻ đó.",
        "The typeface lacks some letters or signs, which may come out blank: no. {numbers}. Look at these cards.",
    ),
    "cli.badges.erased": (
        "Bỏ qua {count} người đã xóa tên: số {numbers}.",
        "Left out {count} {count:person|people} whose names were erased: no. {numbers}.",
    ),
    "fact.badges.printed": ("Xuất {cards} để in: {count} chiếc{reissued}", "Made to print, {cards}: {count}{reissued}"),
    "badge.reissued": (", cấp lại lần {reissue}", ", reissue no. {reissue}"),
    "paper.kind.delegate": ("thẻ đại biểu", "badges"),
    "paper.kind.bloc": ("thẻ khối", "cards of blocs"),
    "paper.kind.spare": ("thẻ dự phòng", "spare badges"),
    "paper.kind.command": ("thẻ lệnh", "command cards"),
    "paper.kind.invitation": ("giấy mời", "invitations"),
    "refusal.badge.output_kind": (
        "Không ghi thẻ vào kiểu tệp “{suffix}” được. Hãy đặt tên tệp có đuôi .pdf, hoặc .html để in từ trình duyệt.",
        "Cards cannot be written as “{suffix}”. Use a name ending in .pdf, or .html to print from a browser.",
    ),
    "refusal.badge.no_card": (
        "Không có thẻ số {number}. Loại thẻ này có số từ {first} đến {last}.",
        "There is no card no. {number}. Cards of this kind are numbered {first} to {last}.",
    ),
    "refusal.badge.no_bloc": (
        "Không có khối {bloc}. Xem mã các khối bằng “giaouoc show”.",
        "There is no bloc {bloc}. See the ids of the blocs with “giaouoc show”.",
    ),
    "refusal.badge.erased": (
        "Tên của đại biểu số {number} đã được xóa, không in thẻ được. Hãy bỏ số này.",
        "The name of no. {number} was erased, so there is no badge. Leave this number out.",
    ),
    "refusal.badge.nothing_to_print": (
        "Không có thẻ nào để in. Hãy nhập danh sách đại biểu trước, hoặc bỏ bớt điều kiện chọn.",
        "There is nothing to print. Import the list of delegates first, or choose less strictly.",
    ),
    "refusal.badge.no_spares_left": (
        "Chỉ còn {left} số cho thẻ dự phòng. Hãy xuất ít hơn, hoặc in lại thẻ cũ bằng --only.",
        "Only {left} numbers are left for spare badges. Ask for fewer, or print earlier ones again with --only.",
    ),
    "refusal.badge.reissue_kind": (
        "Chỉ thẻ đại biểu mới cấp lại được. Hãy bỏ --kind, --only khi dùng --reissue.",
        "Only a delegate's badge can be issued anew. Leave out --kind and --only with --reissue.",
    ),
}
