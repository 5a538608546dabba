# Writes a treaty with python-docx: each line of the file a paragraph with its style.    one-shot.py FILE.md FILE.docx
import sys
import docx

document = docx.Document()
for paragraph in open(sys.argv[1], encoding="utf-8").read().split("\n\n"):
    if paragraph.startswith("## "):
        document.add_heading(paragraph[3:], 2)
    elif paragraph.startswith("# "):
        document.add_heading(paragraph[2:], 1)
    else:
        document.add_paragraph(paragraph, style="Body Text")
document.save(sys.argv[2])
