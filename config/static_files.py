"""How static files are named, joined and made small. There is nothing to build."""

import re
from collections.abc import Iterator
from typing import Any

from django.conf import settings
from django.core.files.base import ContentFile
from whitenoise.storage import CompressedManifestStaticFilesStorage

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SPACE = re.compile(r"\s+")
_SAID = re.compile(r"^\s*(//[^\n]*|/\*\*.*?\*/[ \t]*)\n", re.DOTALL | re.MULTILINE)
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)
_JOINED = "site"


class HashedFiles(CompressedManifestStaticFilesStorage):
    """Names files by their content and rewrites what they import.

    An import in a JavaScript module has to be relative and to end with a semicolon.
    Modules may not import each other in a circle; each pass settles one more layer.
    Style sheets and modules lose their comments and indents, so no text in a module may
    run over lines; the sheets of every page are one file.
    """

    support_js_module_import_aggregation = True
    max_post_process_passes = 10
    #: What a page links to instead of each of ``settings.STYLE_SHEETS``.
    joined_sheets = (_JOINED,)

    def file_hash(self, name: str, content: Any = None) -> str:
        """Eight signs tell two versions of one file apart; each page names ten files."""
        return super().file_hash(name, content)[:8]

    def post_process(
        self, paths: dict[str, tuple[Any, str]], dry_run: bool = False, **options: Any
    ) -> Iterator[Any]:
        """Write the small style sheets first, then go on with them as the source."""
        if not dry_run:
            sheets = {name: _sheet(at) for name, at in paths.items() if _ours(name)}
            each = [sheets[f"css/{name}.css"] for name in settings.STYLE_SHEETS]
            sheets[f"css/{_JOINED}.css"] = "".join(each)
            scripts = {
                name: _script(at)
                for name, at in paths.items()
                if name.startswith("js/") and name.endswith(".js")
            }
            for name, text in (sheets | scripts).items():
                self.delete(name)
                paths[name] = (self, self.save(name, ContentFile(text.encode())))
        yield from super().post_process(paths, dry_run, **options)


def _ours(name: str) -> bool:
    return re.fullmatch(r"css/[^/]+\.css", name) is not None


def _text(at: tuple[Any, str]) -> str:
    storage, path = at
    with storage.open(path) as file:
        return str(file.read().decode())


def _sheet(at: tuple[Any, str]) -> str:
    return _SPACE.sub(" ", _COMMENT.sub("", _text(at)))


def _script(at: tuple[Any, str]) -> str:
    return _INDENT.sub("", _SAID.sub("", _text(at)))
