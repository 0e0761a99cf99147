"""Made-up delegates for demonstrations and rehearsals: always the same for a ceremony and a seed."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator
from itertools import chain, count, islice

from msgspec.structs import replace

from giaouoc.attendance import Role
from giaouoc.commands import Create
from giaouoc.newcomers import Newcomer
from giaouoc.sample_names import made_up_name, posts_of
from giaouoc.signing import Bloc, Unit, WitnessBody
from giaouoc.state import State

__all__ = ["sample_newcomers"]

_NAMESAKE_EVERY = 30
"""Each person at this distance has the name of an earlier one: it happens at every ceremony."""

_GUEST_EVERY = 12
"""Each so manieth of those who are there besides the necessary ones is a guest."""

_GUEST_POSTS = ("Cán bộ hưu trí", "Phóng viên", "Đại biểu khách mời")

_ORDER = (
    Role.CHAIR,
    Role.CO_CHAIR,
    Role.WITNESS,
    Role.GUEST,
    Role.MC,
    Role.SECRETARY,
    Role.ORGANISER,
    Role.BLOC_LEADER,
    Role.BLOC_DEPUTY,
    Role.MEMBER,
)


def sample_newcomers(ceremony: Create | State, count: int = 120, *, seed: int = 2017) -> tuple[Newcomer, ...]:
    """So many made-up people, with posts that fit their units, in the order of a printed list.

    Whoever the ceremony needs most comes first: a leader of each bloc, a witness of each body, chair,
    MC and secretary; then deputies; the rest are members of all units in turn, and guests. Numbers
    are left open.
    """
    people = islice(_by_need(ceremony), max(count, 0))
    blocs = [bloc.id for bloc in ceremony.blocs]

    def place_on_list(one: Newcomer) -> tuple[int, int]:
        return blocs.index(one.bloc) if one.bloc else -1, _ORDER.index(one.role)

    return tuple(_named(sorted(people, key=place_on_list), random.Random(seed)))


def _named(people: list[Newcomer], chance: random.Random) -> Iterator[Newcomer]:
    names: list[str] = []
    for index, one in enumerate(people):
        namesake = index % _NAMESAKE_EVERY == _NAMESAKE_EVERY - 1
        names.append(names[-_NAMESAKE_EVERY // 2] if namesake else made_up_name(chance))
        yield replace(one, name=names[-1])


def _by_need(ceremony: Create | State) -> Iterator[Newcomer]:
    """People still without names, the most necessary ones first; endless."""
    taken: Counter[str] = Counter()
    year = ceremony.setup.year if ceremony.setup else 0
    organiser = posts_of(ceremony.setup.organiser if ceremony.setup else "")
    bodies = ceremony.witnesses if isinstance(ceremony, Create) else ceremony.witness_bodies
    leaders, deputies = _leading_units(ceremony.blocs, year)
    yield from (_of_unit(taken, *leader, Role.BLOC_LEADER) for leader in leaders)
    yield from (_of_body(taken, body) for body in bodies)
    yield _alone(Role.CHAIR, organiser.head)
    yield _alone(Role.MC, "Người dẫn chương trình")
    yield _alone(Role.SECRETARY, "Thư ký buổi lễ")
    yield _alone(Role.CO_CHAIR, organiser.deputy)
    yield from (_of_unit(taken, *deputy, Role.BLOC_DEPUTY) for deputy in deputies)
    yield from (_of_body(taken, body) for body in bodies)
    yield _alone(Role.ORGANISER, "Ban Tổ chức")
    yield from _everybody_else(taken, ceremony.blocs)


def _leading_units(blocs: tuple[Bloc, ...], year: int) -> tuple[list[tuple[Bloc, Unit]], list[tuple[Bloc, Unit]]]:
    """Leading and deputy unit of each bloc; the first ones where the year's are not known."""
    leaders, deputies = [], []
    for bloc in blocs:
        term = bloc.term(year)
        known = [bloc.unit(unit) for unit in (term.leader, term.deputy)] if term else []
        units = list(dict.fromkeys(unit for unit in (*known, *bloc.units) if unit))
        leaders += [(bloc, unit) for unit in units[:1]]
        deputies += [(bloc, unit) for unit in units[1:2]]
    return leaders, deputies


def _everybody_else(taken: Counter[str], blocs: tuple[Bloc, ...]) -> Iterator[Newcomer]:
    members = chain.from_iterable(
        (_of_unit(taken, bloc, unit, Role.MEMBER) for bloc in blocs for unit in bloc.units) for _ in count()
    )
    has_units = any(bloc.units for bloc in blocs)
    for index in count(1):
        if has_units and index % _GUEST_EVERY:
            yield next(members)
        else:
            yield _alone(Role.GUEST, _GUEST_POSTS[index // _GUEST_EVERY % len(_GUEST_POSTS)])


def _of_unit(taken: Counter[str], bloc: Bloc, unit: Unit, role: Role) -> Newcomer:
    post = _next_post(taken, unit.id, unit.name)
    return Newcomer("", post, role, bloc=bloc.id, unit=unit.id)


def _of_body(taken: Counter[str], body: WitnessBody) -> Newcomer:
    return Newcomer("", _next_post(taken, body.id, body.name), Role.WITNESS, unit=body.id)


def _next_post(taken: Counter[str], id_: str, name: str) -> str:
    """Head first, then deputy, then staff."""
    posts = posts_of(name)
    post = posts[min(taken[id_], len(posts) - 1)]
    taken[id_] += 1
    return post


def _alone(role: Role, post: str) -> Newcomer:
    return Newcomer("", post, role)
