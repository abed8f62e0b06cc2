"""Two questions, and what suits: less on a harder day, and rest always counts."""

import pytest

from guidance.today import MINUTES, Day, Energy
from tests.people import visitor


def ask(**said: str):
    return visitor().get("/today/", said)


def times(page) -> list[int]:
    return [offer.minutes for offer in page.context["offers"]]


@pytest.mark.django_db
def test_first_it_only_asks():
    page = ask(day="flare")
    assert not page.context["answered"]
    assert 'value="flare"' in page.text


@pytest.mark.django_db
@pytest.mark.parametrize("day", Day)
@pytest.mark.parametrize("energy", Energy)
def test_every_day_gets_an_answer_and_rest_is_always_named(day, energy):
    page = ask(day=day, energy=energy)
    assert "Rest is a good choice" in page.text
    assert times(page)
    assert set(times(page)) <= {2, 5, 10}


def test_a_harder_day_never_offers_more():
    for energy in Energy:
        longest = [max(MINUTES[day, energy]) for day in Day]
        assert longest == sorted(longest, reverse=True)
    for day in Day:
        longest = [max(MINUTES[day, e]) for e in ("some", "little", "hardly")]
        assert longest == sorted(longest, reverse=True)


@pytest.mark.django_db
def test_in_a_flare_only_the_two_gentlest_routines():
    for mode in ("self", "partner"):
        page = ask(day="flare", energy="some", mode=mode)
        offered = {offer.routine.slug for offer in page.context["offers"]}
        assert offered <= {"gen-self-feather-flare", "gen-partner-still-hands-flare"}
        assert offered


@pytest.mark.django_db
def test_an_offer_leads_to_the_check_and_keeps_its_time():
    page = ask(day="usual", energy="hardly", condition="fibromyalgia")
    (offer,) = page.context["offers"]
    assert offer.minutes == 2
    check = visitor().get(offer.url)
    assert '<input type="hidden" name="minutes" value="2"' in check.text
    path = offer.url.split("?")[0]
    said = {"red_flags": "none", "cautions": "none", "flare": "no", "pain": "1"}
    cleared = visitor().post(path, said | {"minutes": "2"})
    assert cleared.context["clearance"]["minutes"] == 2


@pytest.mark.django_db
@pytest.mark.parametrize("odd", ["", "-3", "1e9", "ten", "9999"])
def test_an_odd_time_says_nothing(odd):
    said = {"red_flags": "none", "cautions": "none", "flare": "no", "pain": "1"}
    page = visitor().post("/routines/gen-self-hands/check/", said | {"minutes": odd})
    assert page.context["clearance"]["minutes"] == 8


@pytest.mark.django_db
def test_a_missing_answer_is_asked_for():
    page = ask(day="", energy="some")
    assert "Choose how today is." in page.text
    assert not page.context["offers"]


@pytest.mark.django_db
def test_the_first_page_leads_here():
    assert "/today/?day=flare" in visitor().get("/").text
