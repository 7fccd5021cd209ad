"""What reads web pages imports Babel only to know whether a word is a language: without data it is never one."""

datas: list[tuple[str, str]] = []
