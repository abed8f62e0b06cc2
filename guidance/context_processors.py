from django.conf import settings
from django.http import HttpRequest


def site(request: HttpRequest) -> dict[str, object]:
    """What every page may know: nothing of it depends on who asks."""
    return {
        "site_url": settings.SITE_URL,
        "canonical": settings.SITE_URL + request.path,
        "contact_email": settings.CONTACT_EMAIL,
        "mail_in_files": not settings.EMAIL_HOST,
    }
