"""How the commands print how good a pipeline is."""

from pathlib import Path

from annotator.cli.output import say
from annotator.cli.safety import open_project
from annotator.model.scores import NOTHING, Mistake, Report, Score

_MOST = 12  # mistakes; --json gives all


def say_report(path: Path, report: Report, part: str, before: float | None = None) -> None:
    """Tables: each label, the confusion, the mistakes that happen most often with their places."""
    where = "all accepted documents" if part == "all" else f"the {report.documents} documents of {part}"
    old = "" if before is None else f" Before training it was {before:.2f}."
    say(f"F1 {_rate(report.all.f1)} on {where}{_between(report.all)}.{old}\n")
    wide = max((len(label) for label in (*report.labels, "all labels")), default=0)
    say(f"{'label':<{wide}}  precision  recall    F1  between        spans   said")
    for label, score in (*report.labels.items(), ("all labels", report.all)):
        rates = f"{_rate(score.precision):>9}  {_rate(score.recall):>6}  {_rate(score.f1):>4}"
        low_high = f"{_rate(score.low)} and {_rate(score.high)}"
        say(f"{label:<{wide}}  {rates}  {low_high:<13}  {score.gold:>5}  {score.said:>5}")
    _say_confusion(report)
    if report.mistakes:
        say("\nWhat is wrong most often:")
        with open_project(path) as project:
            for mistake in report.mistakes[:_MOST]:
                say(f"{mistake.times:>4} × {_mistake(mistake, project.document(mistake.document).title)}")
        if len(report.mistakes) > _MOST:
            say(f"       and {len(report.mistakes) - _MOST} more mistakes; --json gives all.")


def _rate(value: float | None) -> str:
    return "-" if value is None else f"{value:.2f}"


def _between(score: Score) -> str:
    return "" if score.low is None or score.high is None else f" (95 % between {score.low:.2f} and {score.high:.2f})"


def _say_confusion(report: Report) -> None:
    """Known labels down, said ones across; what was missed in the last column, what was invented in the last row."""
    labels = [*report.labels, NOTHING]
    counts = {(gold, said): count for gold, said, count in report.confusion}
    wide = max((len(label) for label in (*labels, "invented")), default=0)
    heads = [*report.labels, "missed"]
    say(f"\n{'is / said':<{max(wide, 9)}}  " + "  ".join(f"{head:>7}" for head in heads))
    for gold in labels:
        cells = [
            str(counts.get((gold, said), 0)) if gold or said else "" for said in labels
        ]  # fmt: skip
        row = "  ".join(f"{cell:>{max(7, len(head))}}" for cell, head in zip(cells, heads, strict=True))
        say(f"{gold or 'invented':<{max(wide, 9)}}  {row}".rstrip())


def _mistake(one: Mistake, title: str) -> str:
    text = f"“{' '.join(one.text.split())[:60]}”"
    what = {
        "label": f"{one.gold} {text} said to be {one.said}",
        "missed": f"{one.gold} {text} missed",
        "invented": f"{text} said to be {one.said}, and is nothing",
        "borders": f"{one.gold} {text} said as “{' '.join(one.said_text.split())[:60]}”",
    }[one.kind]
    return f"{what}: {one.document} {title}, {one.start} to {one.end}"
