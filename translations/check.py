"""Checks the .ts files: check.py FOLDER, which holds them as lupdate leaves them for the sources of now.

A string that the committed files do not list is a fault, as is one that is not translated yet, and a translation that is
empty or whose placeholders are not those of the source.
"""

import pathlib
import re
import sys
import xml.etree.ElementTree as ElementTree

HOLDER = re.compile(r"%(?:L?n|L?\d+)|\{\w+\}")
updated = pathlib.Path(sys.argv[1])
committed = pathlib.Path(__file__).parent


def messages(path):
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message.findtext("source"), message


faults = []
for path in sorted(updated.glob("latelier_*.ts")):
    known = {(context, source) for context, source, _ in messages(committed / path.name)}
    for context, source, message in messages(path):
        if (context, source) not in known:
            faults.append(f"{path.name} does not list {source!r} of {context}; run translations/update.sh")
            continue
        translation = message.find("translation")
        if translation.get("type") == "unfinished":
            faults.append(f"{path.name}: {source!r} of {context} is not translated")
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
        for text in forms:
            wanted = set(HOLDER.findall(source))
            differing = wanted ^ set(HOLDER.findall(text))
            # "One picture" may do without its number.
            if not text.strip() and source.strip() or differing - ({"%n", "%Ln"} if len(forms) > 1 else set()):
                faults.append(f"{path.name}: {source!r} became {text!r}")
print("\n".join(faults))
sys.exit(1 if faults else 0)
