"""Words about plugins: what is loaded, what went wrong, and what to do about it."""

from __future__ import annotations

__all__ = ["MESSAGES"]

MESSAGES: dict[str, tuple[str, str]] = {
    "cli.packs.plugin": (
        "{name}  phần mở rộng  ({distribution})  điểm mở rộng: {hooks}",
        "{name}  plugin  ({distribution})  hooks: {hooks}",
    ),
    "packs.plugin": ("phần mở rộng", "plugin"),
    "packs.plugin.loaded": ("Đã nạp.", "Loaded."),
    "packs.field.hooks": ("Điểm mở rộng", "Hooks"),
    "plugin.problem": (
        "Phần mở rộng “{plugin}” ({distribution}) có lỗi ở bước {stage}: {error}.",
        "The plugin “{plugin}” ({distribution}) failed ({stage}): {error}.",
    ),
    "plugin.culprit": ("(phần mở rộng “{plugin}”, {distribution})", "(plugin “{plugin}”, {distribution})"),
    "plugin.way_out.fault": (
        "Sửa đúng chỗ ấy rồi xem lại; gói này chưa dùng được, các gói khác vẫn dùng bình thường.",
        "Mend that place and look again; this pack cannot be used yet, all others can.",
    ),
    "plugin.way_out.load": (
        "Hãy cài lại “{distribution}”, hoặc gỡ bằng: pip uninstall {distribution}.",
        "Install “{distribution}” again, or remove it by: pip uninstall {distribution}.",
    ),
    "plugin.way_out.register": (
        "Hãy cập nhật “{distribution}” và báo người làm, hoặc gỡ bằng: pip uninstall {distribution}.",
        "Update “{distribution}” and tell its author, or remove it by: pip uninstall {distribution}.",
    ),
    "plugin.way_out.call": (
        "Hãy báo người làm “{distribution}”, hoặc gỡ bằng: pip uninstall {distribution}.",
        "Tell the author of “{distribution}”, or remove it by: pip uninstall {distribution}.",
    ),
    "plugin.way_out.result": (
        "Hãy báo người làm “{distribution}”, hoặc gỡ bằng: pip uninstall {distribution}.",
        "Tell the author of “{distribution}”, or remove it by: pip uninstall {distribution}.",
    ),
    "plugin.way_out.hang": (
        "Phần mở rộng không trả lời trong hai giây nên bị bỏ qua. Hãy gỡ bằng: pip uninstall {distribution}.",
        "It did not answer within two seconds and was left behind. Remove it by: pip uninstall {distribution}.",
    ),
    "plugin.way_out.syntax": (
        "Tệp ấy sai cú pháp Python: hãy sửa đúng dòng ấy, hoặc báo người làm “{distribution}”.",
        "That file is no sound Python: mend that line, or tell the author of “{distribution}”.",
    ),
    "plugin.stage.load": ("nạp", "loading"),
    "plugin.stage.register": ("ghi danh", "registering"),
    "plugin.stage.call": ("gọi", "calling"),
    "plugin.stage.result": ("nhận kết quả", "taking its answer"),
    "plugins.traced": (
        "Các lần gọi phần mở rộng được ghi trong {path}",
        "The calls of plugins are told in {path}",
    ),
    "notice.plugin": (
        "Phần mở rộng “{plugin}” lỗi, đã bỏ qua. F4: xem lỗi.",
        "The plugin “{plugin}” failed and was left out. F4 tells more.",
    ),
}
