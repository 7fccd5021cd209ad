"""Texts in the user's language, from the files that Qt's translators read (resources/translations).

Qt is imported only where a language is asked for: most children of the window and the command line need none of it.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from annotator import language
from annotator.paths import resource

if TYPE_CHECKING:
    from PySide6.QtCore import QCoreApplication

CONTEXT = "Annotator"


def follow() -> None:
    """In a child of the window: what it says will be shown there, so it is said in the window's language."""
    code = os.environ.get(language.VARIABLE, "en")
    if code != "en" and code in language.LANGUAGES:
        install(code)


def chosen(setting: str) -> str:
    """The code of the language to show: what the environment says, else the `setting`, else the desktop's."""
    from PySide6.QtCore import QLocale

    for code in (os.environ.get(language.VARIABLE, ""), setting, QLocale.system().name()[:2]):
        if code in language.LANGUAGES:
            return code
    return "en"


def install(code: str, application: QCoreApplication | None = None) -> None:
    """From now on texts are in a language, Qt's own in `application` too; what is shown already stays as it is."""
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    language.install(None)
    os.environ[language.VARIABLE] = code  # for children of the window
    if application is not None:
        QLocale.setDefault(QLocale(code))  # numbers in fields
        for old in application.findChildren(QTranslator):
            application.removeTranslator(old)
            old.deleteLater()
    if code == "en":
        return
    ours = QTranslator()
    if not ours.load(str(resource("translations", f"annotator_{code}.qm"))):
        raise RuntimeError(f"the texts in {code} cannot be read")
    # Asked itself and not through the application, which a child of the window has not.
    where = QLocale(code)
    marks = {".": where.decimalPoint(), ",": where.groupSeparator(), "%": f"\u00a0{where.percent()}"}
    language.install(lambda text, count: ours.translate(CONTEXT, text, None, count) or text, marks)
    if application is not None:
        qt = QTranslator(application)
        if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            application.installTranslator(qt)
