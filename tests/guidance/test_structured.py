"""What pages tell machines: schema.org, and no more than the page says itself."""

import json
import re
from datetime import UTC, date, datetime

import pytest
from django.test import override_settings
from django.utils import timezone

from guidance.models import Condition, Routine
from guidance.views.security_txt import expires
from tests import shown

from .page import Page
from .public import CONDITIONS, KINDS, ROUTINES

pytestmark = pytest.mark.django_db

#: Properties by type, typed from schema.org; only those that a page here may use.
THING = {
    "@context",
    "@type",
    "@id",
    "name",
    "description",
    "url",
    "alternateName",
    "image",
    "sameAs",
}
CREATIVE = THING | {
    "about",
    "dateCreated",
    "dateModified",
    "inLanguage",
    "isPartOf",
    "license",
    "mainEntity",
}
WEB_PAGE = CREATIVE | {"breadcrumb", "lastReviewed", "reviewedBy"}
ALLOWED = {
    "WebSite": CREATIVE | {"potentialAction"},
    "WebPage": WEB_PAGE,
    "MedicalWebPage": WEB_PAGE | {"medicalAudience"},
    "MedicalCondition": THING
    | {"associatedAnatomy", "code", "relevantSpecialty", "riskFactor", "signOrSymptom"},
    "HowTo": CREATIVE | {"estimatedCost", "step", "supply", "tool", "totalTime"},
    "HowToStep": CREATIVE | {"itemListElement", "position", "text"},
    "HowToTool": THING | {"item", "position", "requiredQuantity"},
    "BreadcrumbList": THING | {"itemListElement", "itemListOrder", "numberOfItems"},
    "ListItem": THING | {"item", "position"},
    "Person": THING | {"jobTitle"},
    "SearchAction": THING | {"query", "query-input", "target"},
    "EntryPoint": THING | {"urlTemplate"},
}
REQUIRED = {
    "MedicalWebPage": {"url", "name", "inLanguage"},
    "MedicalCondition": {"name"},
    "HowTo": {"name", "step", "totalTime"},
    "HowToStep": {"name", "text", "url"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position", "name", "item"},
}
DETAILS = [
    *(f"/conditions/{slug}/" for slug in CONDITIONS),
    *(f"/routines/{slug}/" for slug in ROUTINES),
    "/areas/buttock/",
    "/techniques/effleurage/",
    "/tools/ball-wall/",
    "/programmes/gentle-start-2-weeks/",
]


def blocks(page: Page) -> list[dict]:
    return [json.loads(s.text) for s in page.all("script", type="application/ld+json")]


def graph(page: Page) -> dict[str, dict]:
    """The nodes of a page by their type."""
    (block,) = blocks(page)
    assert block["@context"] == "https://schema.org"
    return {node["@type"]: node for node in block.get("@graph", [block])}


def nested(value) -> list[dict]:
    if isinstance(value, list):
        return [node for item in value for node in nested(item)]
    if not isinstance(value, dict):
        return []
    inside = [node for item in value.values() for node in nested(item)]
    return [value, *inside] if "@type" in value else inside


@pytest.mark.parametrize("path", sorted({*KINDS, *DETAILS}))
def test_every_type_and_property_is_one_of_schema_org(path):
    for node in nested(blocks(shown.page(path))):
        kind = node["@type"]
        assert not node.keys() - ALLOWED[kind], kind
        assert REQUIRED.get(kind, set()) <= node.keys(), kind
        assert all(value not in ("", [], None) for value in node.values())


@pytest.mark.parametrize("path", DETAILS)
def test_what_is_named_in_a_graph_stands_in_it(path):
    (block,) = blocks(shown.page(path))
    nodes = block["@graph"]
    ids = {node["@id"] for node in nodes if "@id" in node}
    pointed = {
        value["@id"]
        for node in nodes
        for value in node.values()
        if isinstance(value, dict) and value.keys() == {"@id"}
    }
    assert pointed <= ids


def test_a_condition_is_told_with_its_other_names():
    nodes = graph(shown.page("/conditions/lupus/"))
    assert nodes["MedicalCondition"]["name"] == "Lupus"
    assert "SLE" in nodes["MedicalCondition"]["alternateName"]
    page = nodes["MedicalWebPage"]
    assert page["url"] == "http://localhost:8000/conditions/lupus/"
    assert page["dateCreated"] == "2026-11-20"
    assert page["inLanguage"] == "en-GB"


def test_massage_is_never_called_a_treatment():
    for slug in CONDITIONS:
        (block,) = blocks(shown.page(f"/conditions/{slug}/"))
        assert "reatment" not in json.dumps(block)


def test_nobody_is_said_to_have_reviewed_what_nobody_has_reviewed():
    for path in DETAILS:
        text = json.dumps(blocks(shown.page(path)))
        assert not re.search("eview|rating|Rating", text), path


def test_a_review_is_told_once_there_is_one(client):
    Condition.objects.filter(slug="lupus").update(
        reviewer_name="Dr A Example",
        reviewer_role="Rheumatologist",
        reviewed_on=date(2026, 12, 1),
    )
    page = graph(Page(client.get("/conditions/lupus/").content))["MedicalWebPage"]
    assert page["lastReviewed"] == "2026-12-01"
    assert page["reviewedBy"] == {
        "@type": "Person",
        "name": "Dr A Example",
        "jobTitle": "Rheumatologist",
    }


def test_a_routine_is_told_step_by_step_as_on_its_page():
    path = "/routines/sij-self-buttock-wall/"
    page = shown.page(path)
    how = graph(page)["HowTo"]
    assert how["name"] == "Buttock and hip ease at the wall"
    assert how["totalTime"] == "PT10M"
    assert {"@type": "HowToTool", "name": "Ball at the wall"} in how["tool"]
    assert len(how["step"]) == len(
        [id for id in page.ids if re.fullmatch(r"step-\d+", id)]
    )
    for step in how["step"]:
        address, _, anchor = step["url"].partition("#")
        assert address == f"http://localhost:8000{path}"
        assert anchor in page.ids


def test_the_way_to_a_page_is_the_one_it_shows():
    listed = graph(shown.page("/areas/buttock/"))["BreadcrumbList"]["itemListElement"]
    assert [(i["position"], i["name"], i["item"]) for i in listed] == [
        (1, "Ease Off", "http://localhost:8000/"),
        (2, "Body areas", "http://localhost:8000/areas/"),
        (3, "Upper outer buttock", "http://localhost:8000/areas/buttock/"),
    ]


def test_the_first_page_tells_of_the_search():
    action = graph(shown.page("/"))["WebSite"]["potentialAction"]
    assert action["target"]["urlTemplate"] == "http://localhost:8000/search/?q={q}"


def test_pages_about_the_site_are_no_medical_pages():
    assert "WebPage" in graph(shown.page("/privacy/"))
    assert "MedicalWebPage" in graph(shown.page("/safety/"))


@pytest.mark.parametrize(
    "title",
    ["</script><script>alert(1)</script>", "<!--<script>", "a & b > c", "“x”\u2028y"],
)
def test_nothing_in_a_text_can_end_the_block(client, title):
    Routine.objects.filter(slug="gen-self-hands").update(title=title)
    source = client.get("/routines/gen-self-hands/").content.decode()
    (block,) = re.findall(
        r'<script type="application/ld\+json">(.*?)</script>', source, re.S
    )
    assert not set("<>&") & set(block)
    (how,) = [n for n in json.loads(block)["@graph"] if n["@type"] == "HowTo"]
    assert how["name"] == title


# Cards ---------------------------------------------------------------------------------


@pytest.mark.parametrize("path", KINDS)
def test_a_card_shows_the_title_and_the_description_of_its_page(path):
    page = shown.page(path)

    def told(**attrs: str) -> str:
        return page.one("meta", **attrs)["content"]

    assert told(property="og:title") == page.title
    assert told(property="og:description") == told(name="description")
    assert len(told(property="og:description")) > 40
    assert told(property="og:image").endswith("/static/icons/social-card.png")
    assert told(property="og:image:alt")
    canonical = page.one("link", rel="canonical")["href"]
    assert told(property="og:url") == canonical == f"http://localhost:8000{path}"


@pytest.mark.parametrize(
    "path",
    ["/routines/?mode=self&minutes=5", "/search/?q=lupus", "/claims/?utm_source=x"],
)
def test_a_query_is_no_part_of_the_canonical_address(client, path):
    page = Page(client.get(path).content)
    canonical = page.one("link", rel="canonical")["href"]
    assert canonical == "http://localhost:8000" + path.partition("?")[0]


# Files for machines ---------------------------------------------------------------------


def test_the_sitemap_tells_the_day_of_writing_where_there_is_one(client):
    text = client.get("/sitemap.xml").content.decode()
    base = "<loc>http://localhost:8000"
    assert f"{base}/conditions/lupus/</loc><lastmod>2026-11-20</lastmod>" in text
    assert f"{base}/areas/buttock/</loc></url>" in text
    Condition.objects.filter(slug="lupus").update(reviewed_on=date(2026, 12, 1))
    text = client.get("/sitemap.xml").content.decode()
    assert f"{base}/conditions/lupus/</loc><lastmod>2026-12-01</lastmod>" in text


@override_settings(CONTACT_EMAIL="holes@example.org")
def test_security_txt_names_the_contact(client, monkeypatch):
    day = datetime(2026, 11, 25, 12, tzinfo=UTC)
    monkeypatch.setattr(timezone, "now", lambda: day)
    response = client.get("/.well-known/security.txt")
    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response.content.decode().splitlines() == [
        "Contact: mailto:holes@example.org",
        "Expires: 2027-01-01T00:00:00Z",
        "Preferred-Languages: en",
        "Canonical: http://localhost:8000/.well-known/security.txt",
    ]


@override_settings(CONTACT_EMAIL="")
def test_without_a_contact_there_is_no_security_txt(client):
    assert client.get("/.well-known/security.txt").status_code == 404


@pytest.mark.parametrize(
    ("today", "ends"),
    [
        (date(2026, 1, 1), "2026-03-01"),
        (date(2026, 1, 31), "2026-03-01"),
        (date(2026, 10, 31), "2026-12-01"),
        (date(2026, 11, 1), "2027-01-01"),
        (date(2026, 12, 31), "2027-02-01"),
    ],
)
def test_security_txt_ends_on_the_first_of_the_month_after_next(today, ends):
    assert expires(today).date().isoformat() == ends
