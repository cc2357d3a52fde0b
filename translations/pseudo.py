"""Writes test languages from the sources of a .ts file: pseudo.py TEMPLATE.ts OUT.ts...

Each text is accented and 40 % longer and stands in brackets, so that a plain text is one that nobody translates and a
missing bracket is text that is cut off. Placeholders, HTML, words in braces and file patterns stay as they are.
"""

import re
import sys
import xml.etree.ElementTree as ElementTree

ACCENTS = str.maketrans("aeiouycnszAEIOUYCNSZ", "àéîöûýçñšžÀÉÎÖÛÝÇÑŠŽ")
KEEP = re.compile(r"(%(?:L?n|L?\d+)|<[^>]*>|\{[^}]*\}|\*\.\w+|&\w?)")


def pseudo(source):
    # A file dialog reads the patterns at the end of a line, in parentheses.
    source, patterns = re.fullmatch(r"(.*?)( \(\*\.[^)]*\))?", source, re.DOTALL).groups()
    text = "".join(part if KEEP.fullmatch(part) else part.translate(ACCENTS) for part in KEEP.split(source))
    return f"[{text}{' ~' * (len(source) // 5)}]{patterns or ''}"


template, *outputs = sys.argv[1:]
for path in outputs:
    tree = ElementTree.parse(template)
    tree.getroot().set("language", re.search(r"_(\w+_\w+)\.ts$", path).group(1))
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        text = pseudo(message.findtext("source"))
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        for form in forms:
            form.text = text
        if not forms:
            translation.text = text
    # lrelease asks for as many plural forms as the language has; Arabic has six.
    forms = 6 if "ar_" in path else 2
    for translation in tree.getroot().iter("translation"):
        found = translation.findall("numerusform")
        for extra in range(len(found), forms if found else 0):
            ElementTree.SubElement(translation, "numerusform").text = found[0].text
    tree.write(path, encoding="utf-8", xml_declaration=True)
