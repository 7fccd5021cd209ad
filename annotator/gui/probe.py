"""Run as a module: the platform Qt shows windows on here, and how many font families it has. A failing Qt ends it."""

from PySide6.QtGui import QFontDatabase, QGuiApplication

if __name__ == "__main__":
    application = QGuiApplication([])
    print(application.platformName(), len(QFontDatabase.families()))
