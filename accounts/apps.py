from django.apps import AppConfig


class AccountsConfig(AppConfig):
    name = "accounts"
    verbose_name = "Accounts: the person"

    def ready(self) -> None:
        from allauth.account.signals import user_logged_in

        from .member_cookie import remember_member

        user_logged_in.connect(remember_member)
