"""One fact of every kind, with no field at its default."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from msgspec.structs import replace

from giaouoc import events as e
from giaouoc.agenda import AgendaItem, ItemKind
from giaouoc.attendance import Delegate, Role, ScanOutcome
from giaouoc.hall import Cover, SlideKind, SlideRef
from giaouoc.presence import CheckInMeans
from giaouoc.printing import PaperKind
from giaouoc.progress import ProgressReport
from giaouoc.readiness import CheckOffItem
from giaouoc.setup import Labels
from giaouoc.signing import BlocTerm, SigningAuthority, SigningMode
from tests.ceremony import BLOCS, DELEGATES, PLEDGE, creating

__all__ = ["EVERY_KIND"]

_CREATE = creating(SigningMode.BILATERAL_SUPERIOR)
_SETUP = replace(
    _CREATE.setup,
    parent_body="Thành phố Hải Phòng",
    place="Trung tâm hội nghị",
    labels=Labels("Cụm thi đua", "Cụm trưởng", "Thành viên"),
    copies=5,
    sample=True,
)

EVERY_KIND: tuple[e.Event, ...] = (
    e.CeremonyCreated(_SETUP),
    e.SetupSet(replace(_SETUP, place="Nhà văn hóa")),
    e.RehearsalBegun(),
    e.PledgeSet(PLEDGE, 1, "bản chính thức"),
    e.PledgeFrozen(1, PLEDGE.text_hash()),
    e.AgendaSet(_CREATE.agenda),
    e.BlocsSet((replace(BLOCS[0], terms=(BlocTerm(2017, "a1", "a2"),)), replace(BLOCS[1], kind="cluster"))),
    e.WitnessesSet(_CREATE.witnesses),
    e.SigningPlanned(_CREATE.mode, _CREATE.slots),
    e.ReportRoundsSet(_CREATE.report_rounds),
    e.DelegatesEnrolled((*DELEGATES, Delegate(12, Role.GUEST, "f" * 64, "khoi-a", "a1", "A12", 1, True, True))),
    e.DelegateCancelled(11, "chuyển công tác"),
    e.BadgeReissued(1, 1),
    e.BadgesPrinted(PaperKind.DELEGATE, (1,), 1),
    e.CheckedOff(CheckOffItem.USB_COPY, "USB của văn phòng"),
    e.RetentionSet(date(2019, 12, 31), "theo kế hoạch lưu trữ"),
    e.SpareGiven(9001, 2),
    e.Arrived(1, ScanOutcome.LATE, CheckInMeans.SCAN, late=True),
    e.ScanRefused(ScanOutcome.ALREADY_HERE, 1),
    e.DelegateLeft(1),
    e.DelegateExcused(5, "ốm"),
    e.DelegateAbsent(6, "không báo"),
    e.DelegateSubstituted(3, 2, "15/GUQ"),
    e.SignatoryNamed("a1", 1, SigningAuthority.ON_BEHALF, "ký kiêm hai khối"),
    e.CountersignerNamed("a1", 7),
    e.WitnessesWaived("cơ quan chứng kiến báo bận"),
    e.SlotCalled("a1", "đang trên đường"),
    e.SlotSigned("a1", 1, ("so-noi-vu",), 1, "12/ĐK", "ký trước"),
    e.SlotCountersigned("a1", 7, "ký trước"),
    e.SlotSubstituted("a1", 1, 2, SigningAuthority.FOR_SUPERIOR, "15/GUQ"),
    e.SlotPostponed("a1", "chờ"),
    e.SlotRequeued("a1"),
    e.SlotAbsent("a1", "không đến"),
    e.SlotDeclined("a1", "chưa thống nhất chỉ tiêu"),
    e.SlotsReordered(("b2", "a1", "a2", "b1")),
    e.CeremonyOpened(),
    e.CeremonyClosed(PLEDGE.text_hash(), 3, 4, 11, "ký bổ sung sau"),
    e.ClockWentBack(63.5),
    e.Undone("0123456789abcdef", "ghi nhầm"),
    e.ItemStarted("ky-ket", "ký sau phần phát biểu"),
    e.ItemSkipped("cong-bo", "hết giờ"),
    e.ItemInserted(AgendaItem("added-1", ItemKind.GUEST_SPEECH, "Phát biểu", 10, "Sở Nội vụ", "mời nước"), "khai-mac"),
    e.ItemSpeakerSet("khai-mac", "Chủ tịch Ủy ban nhân dân phường"),
    e.AgendaReordered(("be-mac", "don-tiep")),
    e.SlideShown(SlideRef(SlideKind.PLEDGE, 2)),
    e.CoverChanged(Cover.EMBLEM),
    e.PictureHeld(True),
    e.MessageShown("Mời đại biểu vào chỗ"),
    e.ProgressReported(ProgressReport("khoi-a", "thu", "6-thang", Decimal("57.8"), "%", "31/BC", "ước tính")),
)
