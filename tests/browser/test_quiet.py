"""No page asks anybody else for anything, breaks its own rules or logs an error."""

from .places import ALL


def test_no_kind_of_page_leaves_a_word_in_the_console(open_page, watch, member):
    signed_in, visitor = open_page(storage_state=member), open_page()
    found = []
    for place in ALL:
        page = signed_in if place.member else visitor
        place.visit(page)
        page.evaluate("scrollTo(0, document.body.scrollHeight)")
        found += [f"{place}: {problem}" for problem in watch.problems]
        watch.problems.clear()
    assert not found, "\n".join(found)


def test_the_watch_itself_notices_what_breaks_the_rules(open_page, watch):
    page = open_page()
    page.goto("/")
    page.evaluate(
        """() => {
          document.head.append(Object.assign(document.createElement("style"),
            {textContent: "p { color: red }"}));
          console.error("a word");
          return fetch("https://example.org/").catch(() => {});
        }"""
    )
    told = " ".join(watch.problems)
    watch.problems.clear()
    assert "Content Security Policy" in told
    assert "a word" in told
