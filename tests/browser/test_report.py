"""The report for a doctor, as it comes out of a printer."""

from io import BytesIO

from playwright.sync_api import expect
from pypdf import PdfReader


def printed(page) -> PdfReader:
    return PdfReader(BytesIO(page.pdf(prefer_css_page_size=True)))


def test_is_one_side_of_a4_without_the_site_around_it(open_page, member):
    page = open_page(storage_state=member)
    page.goto("/me/report/")
    page.get_by_label("Questions you have").fill("May I use a ball?\nHow often?")
    page.get_by_role("button", name="Show this report").click()
    expect(page.get_by_role("heading", name="My questions")).to_be_visible()
    paper = printed(page)
    assert len(paper.pages) == 1
    assert [round(float(side)) for side in paper.pages[0].mediabox[2:]] == [595, 842]
    text = " ".join(paper.pages[0].extract_text().split())
    for words in ("What I do", "May I use a ball?", "My limits now"):
        assert words in text
    for words in ("Show this report", "Index", "Sign in"):
        assert words not in text


def test_large_print_is_large(open_page, member):
    page = open_page(storage_state=member)
    page.goto("/me/report/")
    page.get_by_label("Large, more sides").check()
    page.get_by_role("button", name="Show this report").click()
    expect(page.locator("body.report--large")).to_be_visible()
    page.emulate_media(media="print")
    size = "parseFloat(getComputedStyle(document.querySelector('.entry p')).fontSize)"
    assert round(page.evaluate(size) * 72 / 96) == 22
