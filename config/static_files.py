"""How static files are named: by their content, modules that import others included."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedFiles(CompressedManifestStaticFilesStorage):
    """Rewrites the imports of JavaScript modules to hashed names, as in style sheets.

    An import has to be relative and to end with a semicolon. Modules may not import
    each other in a circle; each pass settles one more layer of imports.
    """

    support_js_module_import_aggregation = True
    max_post_process_passes = 10
