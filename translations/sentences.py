"""Prints the words of every Sentence("...") in the folders: sentences.py FOLDER..., as a source that lupdate reads.

lupdate wants a context, which the engine and the gallery do not name: it is the one that ui/language/ErrorWords looks in.
"""

import pathlib
import re
import sys

COMMENT = re.compile(r"^\s*//.*$", re.MULTILINE)
WORDS = re.compile(r'\bSentence\(\s*((?:"(?:[^"\\]|\\.)*"\s*)+)[,)]')

for path in sorted(path for folder in sys.argv[1:] for path in pathlib.Path(folder).rglob("*.[ch]*")):
    for literals in WORDS.findall(COMMENT.sub("", path.read_text(encoding="utf-8"))):
        print(f'QT_TRANSLATE_NOOP("Error", {literals})')
