"""Search: exact names first, then other words for them, then slips; signs before all."""

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.http import urlencode

from guidance.content import read_search
from guidance.models import Condition, LibraryVersion, Routine
from guidance.search import Found, Rank, search
from guidance.search.entries import entries

from .files import Files
from .page import Page

pytestmark = pytest.mark.django_db

AS, SIJ, MS = "ankylosing-spondylitis", "sacroiliac-joint-pain", "multiple-sclerosis"
BNT, SOA, FM = "back-and-neck-muscle-tension", "spinal-osteoarthritis", "fibromyalgia"
RA, LUP, HAS = "rheumatoid-arthritis", "lupus", "hashimotos-thyroiditis"


def urls(found: Found) -> list[str]:
    return [hit.entry.url for group in found.groups for hit in group.hits]


def first(query: str, rows: int = 1) -> list[str]:
    return urls(search(query))[:rows]


def page(query: str) -> Page:
    response = Client().get("/search/?" + urlencode({"q": query}))
    assert response.status_code == 200
    return Page(response.content)


# Names ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "url"),
    [
        ("Fibromyalgia", f"/conditions/{FM}/"),
        ("FIBROMYALGIA", f"/conditions/{FM}/"),
        ("  lupus  ", f"/conditions/{LUP}/"),
        ("rheumatoid arthritis", f"/conditions/{RA}/"),
        ("arthritis rheumatoid", f"/conditions/{RA}/"),
        ("Hashimoto’s thyroiditis", f"/conditions/{HAS}/"),
        ("kneading", "/techniques/petrissage/"),
        ("effleurage", "/techniques/effleurage/"),
        ("foam roller", "/tools/foam-roller/"),
        ("foam rollers", "/tools/foam-roller/"),
        ("massage gun", "/tools/percussion-gun/"),
        ("calf", "/areas/calf/"),
        ("the back of the neck", "/areas/neck-back/"),
        (
            "Evening leg ease for tightness and rest",
            "/routines/ms-partner-evening-legs/",
        ),
        ("Calm legs and hands", "/programmes/ms-six-weeks/"),
        ("programs", "/programmes/"),
        ("privacy", "/privacy/"),
        ("flares", "/flares/"),
        ("find a massage therapist", "/find-a-therapist/"),
        ("physiotherapist", "/find-a-therapist/"),
        ("signs that need help", "/safety/red-flags/"),
    ],
)
def test_what_is_called_so_comes_first(query, url):
    assert first(query) == [url]
    assert search(query).groups[0].hits[0].rank == Rank.EXACT


@pytest.mark.parametrize(
    ("query", "slug"),
    [
        ("AS", AS),
        ("axSpA", AS),
        ("axial spa", AS),
        ("SIJ", SIJ),
        ("SI joint", SIJ),
        ("SI joints", SIJ),
        ("PGP", SIJ),
        ("MS", MS),
        ("ms", MS),
        ("OA", SOA),
        ("RA", RA),
        ("SLE", LUP),
        ("FM", FM),
        ("FMS", FM),
    ],
)
def test_an_abbreviation_leads_to_its_condition(query, slug):
    assert first(query) == [f"/conditions/{slug}/"]


def test_a_small_word_is_no_abbreviation_among_others():
    assert f"/conditions/{AS}/" not in urls(search("knots as big as walnuts"))
    assert first("massage for AS") == [f"/conditions/{AS}/"]


# Everyday words ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "url"),
    [
        ("slipped disc", f"/conditions/{BNT}/"),
        ("slipped disk", f"/conditions/{BNT}/"),
        ("bad back", f"/conditions/{BNT}/"),
        ("back ache", f"/conditions/{BNT}/"),
        ("knots", f"/conditions/{BNT}/"),
        ("knot", f"/conditions/{BNT}/"),
        ("stiff neck", f"/conditions/{BNT}/"),
        ("neck stiff", f"/conditions/{BNT}/"),
        ("trapped nerve", f"/conditions/{BNT}/"),
        ("sciatica", f"/conditions/{BNT}/"),
        ("wear and tear", f"/conditions/{SOA}/"),
        ("thyroid", f"/conditions/{HAS}/"),
        ("underactive thyroid", f"/conditions/{HAS}/"),
        ("goiter", f"/conditions/{HAS}/"),
        ("butterfly rash", f"/conditions/{LUP}/"),
        ("hurts everywhere", f"/conditions/{FM}/"),
        ("sore thumbs", "/areas/hand-palm/"),
        ("my thumbs are sore", "/areas/hand-palm/"),
        ("bum", "/areas/buttock/"),
        ("feet", "/areas/foot-sole/"),
        ("quads", "/areas/thigh-front/"),
        ("tennis ball", "/tools/ball-wall/"),
        ("shiatsu", "/techniques/palm-press/"),
        ("can't sleep", "/routines/gen-self-sleep-hand-press/"),
        ("flare-up", "/routines/gen-self-feather-flare/"),
        ("where do I start", "/programmes/gentle-start-2-weeks/"),
        ("warfarin", "/safety/how-advice-works/#rule-anticoag"),
        ("pacemaker", "/safety/how-advice-works/#rule-pacemaker"),
        ("toxins", "/claims/"),
    ],
)
def test_everyday_words_lead_where_they_mean(query, url):
    assert url in first(query, rows=3)
    assert not search(query).meant


def test_words_inside_a_longer_question_are_found():
    assert f"/conditions/{BNT}/" in first("is massage good for a slipped disc?", 3)
    assert f"/conditions/{FM}/" in first("gentle massage for fibromyalgia at home", 3)


def test_a_condition_brings_the_routines_made_for_it_before_those_for_everybody():
    (routines,) = [g for g in search("lupus").groups if g.heading == "Routines"]
    assert {hit.entry.slug for hit in routines.hits[:2]} == {
        "lupus-self-hands-shoulders-kind",
        "lupus-partner-calm-clothed",
    }


def test_a_judged_sentence_is_found_with_its_place():
    assert "/claims/#sacroiliac-joint-pain-6" in urls(search("prolotherapy"))
    assert "/claims/#in-the-body-3" in urls(search("waste chemicals"))


def test_the_beginning_of_a_word_is_enough():
    assert f"/conditions/{FM}/" in urls(search("fibromy"))


# Slips -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "url"),
    [
        ("fibromialgia", f"/conditions/{FM}/"),
        ("fybromyalgia", f"/conditions/{FM}/"),
        ("fibro myalgia", f"/conditions/{FM}/"),
        ("fibromyalga exercises", f"/conditions/{FM}/"),
        ("ankolosing spondilitis", f"/conditions/{AS}/"),
        ("ankylosing spondalitus", f"/conditions/{AS}/"),
        ("spondilitis ankilosing", f"/conditions/{AS}/"),
        ("sacroilliac", f"/conditions/{SIJ}/"),
        ("sacro illiac joint", f"/conditions/{SIJ}/"),
        ("sacriliac pain", f"/conditions/{SIJ}/"),
        ("skiatica", f"/conditions/{BNT}/"),
        ("siatica", f"/conditions/{BNT}/"),
        ("backpain", f"/conditions/{BNT}/"),
        ("stif nek", f"/conditions/{BNT}/"),
        ("sliped disc", f"/conditions/{BNT}/"),
        ("muscel tention", f"/conditions/{BNT}/"),
        ("multiple sklerosis", f"/conditions/{MS}/"),
        ("mutliple sclerosis", f"/conditions/{MS}/"),
        ("rhumatoid", f"/conditions/{RA}/"),
        ("rumatoid artritis", f"/conditions/{RA}/"),
        ("artheritis", f"/conditions/{RA}/"),
        ("osteoartheritis", f"/conditions/{SOA}/"),
        ("spondilosis", f"/conditions/{SOA}/"),
        ("lupis", f"/conditions/{LUP}/"),
        ("loopus", f"/conditions/{LUP}/"),
        ("hashimotos", f"/conditions/{HAS}/"),
        ("hashimato", f"/conditions/{HAS}/"),
        ("thiroid", f"/conditions/{HAS}/"),
        ("hypothyroydism", f"/conditions/{HAS}/"),
        ("sholder blade", "/areas/shoulder-blade/"),
        ("effleurrage", "/techniques/effleurage/"),
        ("shiatzu", "/techniques/palm-press/"),
        ("foam rolller", "/tools/foam-roller/"),
        ("warfrin", "/safety/how-advice-works/#rule-anticoag"),
        ("osteoperosis", "/safety/how-advice-works/#rule-osteoporosis"),
    ],
)
def test_a_misspelling_is_understood(query, url):
    assert url in first(query, rows=3)


def test_a_misspelling_is_answered_with_what_may_have_been_meant():
    found = page("skiatica")
    assert "Nothing here is called “skiatica”. Did you mean sciatica?" in found.text
    assert "/search/?q=sciatica" in found.links
    assert f"/conditions/{BNT}/" in found.links


def test_what_is_spelt_right_is_not_put_right():
    assert not search("sciatica").meant
    assert "Did you mean" not in page("lupus").text


# Signs come first -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("query", "flag"),
    [
        ("chest pain", "rf-chest"),
        ("pain in my chest", "rf-chest"),
        ("cheast pain", "rf-chest"),
        ("I can't breathe", "rf-pe"),
        ("can't feel my legs", "rf-bothlegs"),
        ("cant feel my legs", "rf-bothlegs"),
        ("cannot feel legs", "rf-bothlegs"),
        ("I can’t feel my legs after massage", "rf-bothlegs"),
        ("numb between legs", "rf-ces-saddle"),
        ("numbness between my legs", "rf-ces-saddle"),
        ("can't pee", "rf-ces-bladder"),
        ("stroke", "rf-stroke"),
        ("Stroke?", "rf-stroke"),
        ("am I having a stroke", "rf-stroke"),
        ("face drooping", "rf-stroke"),
        ("slurred speach", "rf-stroke"),
        ("suicide", "rf-suicide"),
        ("suiside", "rf-suicide"),
        ("I want to die", "rf-suicide"),
        ("kill myself", "rf-suicide"),
        ("worst headache ever", "rf-thunder"),
        ("pins and needles", "rf-ces-saddle"),
        ("swollen calf", "rf-dvt"),
        ("blood clot in leg", "rf-dvt"),
        ("dark urine", "rf-rhabdo"),
        ("hot swollen joint", "rf-hotjoint"),
        ("anaphylaxis", "rf-allergy"),
        ("emergency", "rf-stroke"),
        ("help", "rf-stroke"),
    ],
)
def test_words_of_an_emergency_bring_up_the_signs(query, flag):
    assert flag in search(query).flags


@pytest.mark.parametrize(
    "query",
    [
        "long strokes", "slow-stroke back", "strokes", "help me sleep", "lupus", "sleep",
        "chest", "sore thumbs", "massage gun", "legs", "neck pain", "cannot sleep", "falls asleep",
    ],
)  # fmt: skip
def test_ordinary_words_raise_no_alarm(query):
    assert search(query).flags == ()


def test_signs_stand_before_the_box_and_the_results_in_the_words_of_the_table():
    found = page("chest pain")
    text = found.one("main").text
    sign = (
        "Chest pain or pressure, pain that spreads to an arm or the jaw, or a cold "
        "sweat, with or without back pain."
    )
    places = [
        text.index("Call 999, 112 or 911 now if any of this is new"),
        text.index(sign),
        text.index("What are you looking for?"),
        text.index("Front of the shoulder and chest"),
    ]
    assert places == sorted(places)
    assert {"tel:999", "tel:112", "tel:911"} <= set(found.links)


def test_a_sign_for_today_is_not_shown_as_an_emergency():
    main = page("hot swollen joint").one("main").text
    assert "Ring your doctor or an urgent care line today if any of this is new" in main
    assert "Call 999, 112 or 911 now if" not in main


# The page ------------------------------------------------------------------------------


def test_nothing_typed_is_a_page_that_helps():
    found = page("")
    assert found.heading == "Search"
    assert "/search/?q=stiff%20neck" in found.links
    assert {"/areas/#lower-back", f"/conditions/{SIJ}/"} <= set(found.links)
    assert not found.all("meta", name="robots")
    assert page("   ").heading == "Search"


def test_nothing_found_leads_somewhere():
    found = page("qqqq zzzz")
    assert "Nothing here fits “qqqq zzzz”." in found.text
    links = set(found.links)
    assert {"/areas/#lower-back", f"/conditions/{SIJ}/", "/safety/red-flags/"} <= links


@pytest.mark.parametrize(
    "query",
    [
        "x" * 1000,
        "back pain " * 100,
        "🙂🦶🏽",
        "<script>alert(1)</script>",
        '"><img src=x onerror=alert(1)>',
        "neck\x00pain",
        "\x00",
        "%00%ff",
        "'; DROP TABLE guidance_condition; --",
        "?!...",
        "\u202eneck",
        "İ" * 300,
        "שלום",
        "{{ secret }}{% load x %}",
    ],
)
def test_odd_words_are_safe(query):
    found = page(query)
    assert not found.all("img")
    assert not [script for script in found.all("script") if "alert" in script.text]
    assert len(found.one("input", id="q").get("value")) <= 200


def test_bytes_that_are_no_text_are_safe(client):
    assert client.get("/search/?q=%ff%fe%00neck&q=back").status_code == 200


def test_results_are_not_for_search_engines_and_are_public(client, ana):
    path = "/search/?q=lupus"
    plain = client.get(path)
    assert Page(plain.content).one("meta", name="robots")["content"] == "noindex"
    assert plain["Cache-Control"] == "no-cache"
    assert plain["ETag"]
    assert not plain.cookies
    member = Client()
    member.force_login(ana)
    assert member.get(path).content == plain.content


def test_each_row_says_what_kind_of_thing_it_is():
    found = page("lupus")
    assert [h.text for h in found.one("main").inside if h.tag == "h2"][:2] == [
        "Best match",
        "Routines",
    ]
    (best, *_) = [li.text for li in found.one("main").inside if li.tag == "li"]
    assert best.startswith("Lupus Condition")


def test_every_page_has_a_box_that_works_without_scripts(client):
    for path in ("/", "/conditions/lupus/", "/routines/gen-self-hands/", "/about/"):
        box = Page(client.get(path).content).one("input", id="q-index")
        assert box["name"] == "q"
    form = Page(client.get("/about/").content).one("form", role="search")
    assert form["action"] == "/search/"
    assert form.get("method", "get") == "get"


# The index --------------------------------------------------------------------------------


def test_what_is_withdrawn_is_not_found():
    Condition.objects.get(slug=LUP).withdraw("A mistake.")
    Routine.objects.get(slug="gen-self-hands").withdraw("A mistake.")
    LibraryVersion.move()
    found = [url for q in ("lupus", "Hands") for url in urls(search(q))]
    assert "/conditions/lupus/" not in found
    assert "/routines/gen-self-hands/" not in found
    assert not [url for url in found if url.startswith("/claims/#lupus")]


def test_the_index_is_built_once_for_each_version(django_assert_num_queries):
    search("lupus")
    with django_assert_num_queries(1):
        search("fibromyalgia")


def test_every_place_that_a_search_leads_to_is_there(client):
    words = read_search()
    wanted: dict[str, set[str]] = {}
    for entry in entries(words):
        path, _, anchor = entry.url.partition("#")
        wanted.setdefault(path, set()).update({anchor} - {""})
    for path in [path for path, anchors in wanted.items() if anchors]:
        assert wanted[path] <= set(Page(client.get(path).content).ids), path
    for page in words.pages:
        path = reverse(f"guidance:{page.name}")
        assert page.title in Page(client.get(path).content).title


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            '"condition:back-and-neck-muscle-tension"',
            '"condition:NOT-THERE"',
            "search.toml: word “bad back”.means: “condition:NOT-THERE” is not known",
        ),
        (
            'flags = ["rf-chest"',
            'flags = ["rf-NOT-THERE"',
            "search.toml: sign “chest pain”.flags: “rf-NOT-THERE” is not known",
        ),
        (
            'name = "safety"',
            'name = "red_flags"',
            "search.toml: page red_flags: stands here 2 times",
        ),
    ],
)
def test_words_that_lead_nowhere_are_refused(tmp_path, old, new, problem):
    files = Files(tmp_path)
    files.change("search.toml", old, new)
    (found,) = files.problems()
    assert found.startswith(problem)
