"""The settings of the site, with a fast hasher and everything in memory."""

import atexit
import os
import shutil
import tempfile

if not os.environ.get("DATA_DIR"):
    # Nothing of the checkout's own data is read or written by a test.
    os.environ["DATA_DIR"] = tempfile.mkdtemp(prefix="ease-off-tests-")
    atexit.register(shutil.rmtree, os.environ["DATA_DIR"], ignore_errors=True)

if worker := os.environ.get("PYTEST_XDIST_WORKER", ""):
    # What one of several workers keeps, no other one clears away.
    os.environ["DATA_DIR"] = os.path.join(os.environ["DATA_DIR"], worker)

from config.settings import *  # noqa: F403
from config.settings import CACHES, REDIS_URL, STORAGES

if worker and REDIS_URL:
    number = int(worker.removeprefix("gw")) + 1
    mark = "&" if "?" in REDIS_URL else "?"
    CACHES["default"]["LOCATION"] = f"{REDIS_URL}{mark}db={number}"

PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
STORAGES = STORAGES | {
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
}
ALLOWED_HOSTS = ["testserver", "localhost", "127.0.0.1"]
# Static files come from their folders: nothing has to be collected before a test.
WHITENOISE_USE_FINDERS = WHITENOISE_AUTOREFRESH = True
