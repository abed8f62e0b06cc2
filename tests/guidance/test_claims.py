"""What readers hear of massage, judged as the evidence judges it."""

import pytest
from django.test import Client

from guidance.models import Condition, Heard

from .files import Files
from .page import Page
from .public import CONDITIONS

pytestmark = pytest.mark.django_db

S, P, U, W = "supported", "partly", "unsupported", "wrong"

#: Some words of each sentence, and its verdict, typed from section 7 of the evidence.
CONDITION_VERDICTS = {
    "ankylosing-spondylitis": [
        ("remission", P),
        ("joint mobility and quality of life", U),
        ("expert doctor", P),
        ("does not control progression", S),
        ("severe, seek massage", W),
        ("starts at the sacroiliac joints", S),
        ("eases as the disease advances", W),
        ("osteoporosis", P),
        ("hurt for 1 to 3 days", W),
        ("benefits less than soft tissue pain", U),
    ],
    "sacroiliac-joint-pain": [
        ("soothes the ligaments", U),
        ("works better for soft tissue", U),
        ("improves circulation", P),
        ("waste chemicals", W),
        ("ligaments hold too stiff", U),
        ("prolotherapy", U),
        ("optimised for healing", U),
        ("effect of some drugs", U),
        ("resides in the mind", W),
        ("several pregnancies", U),
        ("never suffer in silence", S),
        ("worse for a while", S),
        ("rarely cures", S),
        ("replace paid care", P),
        ("10 to 30 seconds", U),
    ],
    "multiple-sclerosis": [
        ("milder spasms", P),
        ("eases MS pain", P),
        ("circulation promotes healing", U),
        ("range of motion", U),
        ("better sleep", U),
        ("lowers anxiety", P),
        ("cannot cure MS", S),
        ("in general safe", P),
        ("endorphins", U),
        ("cortex", W),
        ("toxins", W),
        ("immunity", W),
        ("careful with massage in flares", S),
    ],
    "back-and-neck-muscle-tension": [
        ("helps most people", P),
        ("very low risk", P),
        ("endorphins", U),
        ("heals muscle", W),
        ("more flexibility", P),
        ("less anxiety", P),
        ("strain with inflammation", U),
        ("held for 10 to 30 seconds", P),
        ("goes in 1 to 3 days", P),
        ("relaxed for 1 to 2 weeks", U),
        ("Four sessions over six weeks", U),
        ("chairs and hand-held devices", U),
        ("diagnosis first", S),
        ("recent operation", S),
        ("No pain, no gain", S),
    ],
    "spinal-osteoarthritis": [
        ("raising circulation", U),
        ("stress and tension", P),
        ("bone rubbing on bone", W),
        ("trained in arthritis", S),
        ("structural joint problems", S),
        ("nor its progression", S),
        ("joint mobility", U),
        ("reason not to massage", P),
    ],
    "fibromyalgia": [
        ("target tender points", W),
        ("wider pain", P),
        ("check with a doctor", S),
        ("will feel pain", W),
        ("10 to 30 seconds", U),
        ("1 to 3 days", W),
        ("4 sessions in 6 weeks", U),
        ("endorphins", U),
        ("circulation", U),
        ("toxins", W),
        ("better sleep", U),
    ],
    "rheumatoid-arthritis": [
        ("pain and stiffness", P),
        ("endorphins", U),
        ("oxygen and nutrients", W),
        ("Lymph drainage", W),
        ("stress hormone", W),
        ("immune function", W),
        ("inflammatory markers", U),
        ("better sleep", P),
        ("mental clarity", P),
        ("quality of life", U),
        ("caution in flare-ups", S),
        ("sacroiliac joint responds less", U),
    ],
    "lupus": [
        ("lupus included", U),
        ("Lymph drainage", W),
        ("immune function", W),
        ("signs of inflammation", U),
        ("stress hormone", W),
        ("reduces stress", P),
        ("sleep and a clear mind", U),
        ("careful in flares", S),
        ("kidneys", W),
    ],
    "hashimotos-thyroiditis": [
        ("attacks the thyroid", S),
        ("manages autoimmune disease", U),
        ("immune function", W),
        ("Lymph drainage", W),
        ("cortisol", W),
        ("lifts your mood", P),
        ("better circulation", P),
        ("circulation heals", W),
        ("careful in flares", S),
        ("stimulates the gland", W),
    ],
}
TOPIC_VERDICTS = [
    ("endorphins", U),
    ("oxygen", W),
    ("toxins", W),
    ("stress hormone", W),
    ("weakened immune system", W),
    ("inflammation values", U),
    ("stiffness and spasm", P),
    ("clear mind", P),
    ("body clock", P),
    ("autoimmune illness much better", U),
    ("No pain, no gain", W),
    ("suffer through a massage in silence", S),
    ("1 to 3 days", P),
    ("someone trained", S),
    ("recent operation", S),
    ("infectious skin", S),
    ("rash", S),
    ("wound", S),
    ("varicose veins", S),
    ("osteoporosis", P),
]
#: Heard elsewhere, not in the texts that the evidence goes through.
EXTRA = {"sacroiliac-joint-pain": [("Pregnancy hormones", U)]}

WORDS = {
    S: "Yes, this holds.",
    P: "Partly.",
    U: "Not shown.",
    W: "No, this is wrong.",
}


def assert_verdicts(rows, wanted):
    assert len(rows) == len(wanted)
    for row, (words, verdict) in zip(rows, wanted, strict=True):
        assert words.lower() in row.claim.lower()
        assert row.verdict == verdict, row.claim


@pytest.mark.parametrize("slug", CONDITIONS)
def test_every_sentence_of_a_condition_is_judged_as_the_evidence_judges_it(slug):
    rows = list(Heard.objects.filter(condition__slug=slug))
    assert_verdicts(rows, [*CONDITION_VERDICTS[slug], *EXTRA.get(slug, [])])


def test_every_sentence_on_massage_in_general_is_judged_as_the_evidence_judges_it():
    rows = list(Heard.objects.exclude(topic=None).order_by("topic__order", "order"))
    assert_verdicts(rows, TOPIC_VERDICTS)


@pytest.fixture(scope="module")
def page(django_db_setup, django_db_blocker) -> Page:
    with django_db_blocker.unblock():
        return Page(Client().get("/claims/").content)


def test_the_page_of_claims_holds_each_sentence_with_verdict_reason_and_grounds(page):
    told = [row.text for row in page.all("details", **{"class": "told"})]
    for row in Heard.objects.prefetch_related("sources"):
        head = f"“{row.claim}” {WORDS[row.verdict]} {row.why}"
        texts = [text for text in told if text.startswith(head)]
        assert texts, head
        grounds = "Source: " in texts[0] or "Our judgement, not tested." in texts[0]
        assert grounds or not (row.sources.all() or row.judgement)


def test_a_source_that_nobody_read_again_is_marked_where_it_stands(page):
    (told,) = [
        row.text
        for row in page.all("details", **{"class": "told"})
        if "It raises endorphins, so mood" in row.text
    ]
    assert "Source: Day and others, 1987 (from memory, not read again)" in told


def test_every_condition_has_its_part_that_leads_to_its_page(page):
    for slug in CONDITIONS:
        part = page.one("section", id=slug)
        assert f"/conditions/{slug}/" in [
            link["href"] for link in part.inside if link.tag == "a"
        ]
        assert "What massage may help with" in part.text
        assert "What may harm" in part.text
        assert f"#{slug}" in page.links


def test_a_claim_says_how_sure_we_are_and_who_was_studied(page):
    rows = [row.text for row in page.all("tr")]
    (row,) = [r for r in rows if r.startswith("One woman felt better.")]
    assert "very low" in row
    assert "She had 7 sessions in 28 days." in row
    assert "Source: Chunco, 2011" in row


def test_what_was_told_of_a_withdrawn_condition_does_not_link_to_it(client):
    Condition.objects.get(slug="lupus").withdraw("We found a mistake.")
    page = Page(client.get("/claims/").content)
    assert "/conditions/lupus/" not in page.links
    assert not page.all("section", id="lupus")


def test_a_topic_without_sentences_or_with_an_unknown_condition_is_refused(tmp_path):
    files = Files(tmp_path)
    files.change("claims.toml", '"lupus", "hashimotos', '"NOT-THERE", "hashimotos')
    (problem,) = files.problems()
    assert problem.startswith(
        "claims.toml: in-the-body.conditions: “NOT-THERE” is not known; known are “ank"
    )
