"""What an import would do, in words: one place, one change, one remark at a time."""

from __future__ import annotations

from giaouoc.lists import Addition, Change, ImportPlan, ListFinding, PlannedSignatory
from giaouoc.state import State
from giaouoc_tui.locale import Say

__all__ = ["PlanWords", "cell_words", "done_words", "place_words"]

_NOTHING = "–"


def place_words(say: Say, finding: ListFinding) -> str:
    """Sheet, row and cell that a remark is about."""
    sheet = say("cli.delegates.where.sheet", sheet=finding.sheet) if finding.sheet else ""
    if not finding.row:
        return sheet or say("cli.delegates.where.file")
    key = "cli.delegates.where.cell" if finding.cell else "cli.delegates.where.row"
    place = say(key, row=finding.row, cell=finding.cell)
    return f"{sheet}, {place}" if sheet else place


def done_words(
    say: Say, *, added: int, changed: int, removed: int, blocs: int, units: int, signatories: int = 0
) -> str:
    """What an import did; blocs, units and signatories only where there are new ones."""
    places = (("blocs", blocs), ("units", units), ("signatories", signatories))
    return " ".join(
        [
            say("cli.delegates.done", added=added, changed=changed, removed=removed),
            *(say(f"importing.confirm.{kind}", count=count) for kind, count in places if count),
        ]
    )


def cell_words(say: Say, finding: ListFinding) -> str:
    """The same without the sheet, as short as it can be told."""
    if not finding.row:
        return _NOTHING
    return finding.cell or say("cli.delegates.where.row", row=finding.row)


class PlanWords:
    """Words for the people of a plan, with the names that blocs, units and bodies go by."""

    def __init__(self, say: Say, plan: ImportPlan, state: State) -> None:
        self._say = say
        self._names = {bloc.id: bloc.name for bloc in plan.blocs}
        self._names |= {unit.id: unit.name for bloc in plan.blocs for unit in bloc.units}
        self._names |= {body.id: body.name for body in state.witness_bodies}

    def name(self, place: str) -> str:
        """What a bloc, a unit or a body is called."""
        return self._names.get(place, place)

    def value(self, field: str, raw: object) -> str:
        """What a field of a person holds."""
        if field == "role":
            return self._say(f"role.{raw}")
        text = self.name(str(raw)) if field in {"bloc", "unit"} else str(raw)
        return text or _NOTHING

    def addition(self, one: Addition) -> dict[str, object]:
        """Number, name, post, role and bloc of somebody new."""
        newcomer = one.newcomer
        values = {field: self.value(field, getattr(newcomer, field)) for field in ("name", "post", "role", "bloc")}
        return {"number": newcomer.number, **values}

    def signatory(self, one: PlannedSignatory) -> dict[str, object]:
        """For whom somebody would sign, who it is, and why this one."""
        post = self.value("post", one.post)
        return {
            "place": one.place,
            "number": one.number,
            "name": one.name,
            "post": post,
            "why": self._say(f"list.signs.{one.why}"),
        }

    def differences(self, change: Change) -> list[dict[str, object]]:
        """Each field of a change with what it holds before and after; none for coming back to the list."""
        return [
            {
                "number": change.after.number,
                "name": change.before.name,
                "field": self._say(f"list.field.{field}"),
                "before": self.value(field, getattr(change.before, field)),
                "after": self.value(field, getattr(change.after, field)),
            }
            for field in change.fields
            if field != "cancelled"
        ]
