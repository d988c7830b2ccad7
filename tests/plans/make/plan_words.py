"""What the scripts in this folder share: the vocabulary of `actions.json` and the folder that the workbooks go to."""
import datetime
import json
from pathlib import Path

PLANS = Path(__file__).resolve().parent.parent
ACTIONS = json.loads((Path(__file__).parent / "actions.json").read_text(encoding="utf-8"))

# A fixed day, so that a file made again says the same of when it was made.
MADE_ON = datetime.datetime(2024, 1, 15, 9, 0, 0)


def action(name, *columns):
    """The named action's texts for some columns, in that order."""
    return [ACTIONS[name][column] for column in columns]


def day(text):
    """The date that an ISO day names."""
    return datetime.date.fromisoformat(text)
