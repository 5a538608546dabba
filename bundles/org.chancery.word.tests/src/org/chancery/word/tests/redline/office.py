"""Reads Word files with LibreOffice, as they are or with all tracked changes accepted or rejected.

Called with the folder for LibreOffice's profile. Each line of the input is a word (text, accept or reject), a tab and the
path of a file; each line of the output is a list of strings in JSON: what LibreOffice then has in that file. One
LibreOffice serves all files; it ends with the input.
"""
import json
import os
import subprocess
import sys
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException

PARAGRAPH = "com.sun.star.text.Paragraph"
TABLE = "com.sun.star.text.TextTable"
HEADERS = ("HeaderText", "HeaderTextLeft", "HeaderTextFirst")
FOOTERS = ("FooterText", "FooterTextLeft", "FooterTextFirst")


def start(profile):
    pipe = "chancery%d" % os.getpid()
    process = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", "--nodefault", "--nofirststartwizard",
         "-env:UserInstallation=" + uno.systemPathToFileUrl(profile), "--accept=pipe,name=%s;urp;" % pipe],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(600):
        try:
            return process, resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except NoConnectException:
            if process.poll() not in (None, 0, 81):
                sys.exit("soffice ended with %s" % process.returncode)
            time.sleep(0.1)
    process.kill()
    sys.exit("soffice does not answer")


def value(name, content):
    result = PropertyValue()
    result.Name = name
    result.Value = content
    return result


def paragraph(part):
    """The label, a tab and the words of a paragraph; the anchors of notes are signs, so that their numbers do not count."""
    words = []
    portions = part.createEnumeration()
    while portions.hasMoreElements():
        portion = portions.nextElement()
        kind = portion.TextPortionType
        if kind in ("Footnote", "Endnote"):
            words.append("[note: %s]" % " / ".join(blocks(getattr(portion, kind))))
        elif kind not in ("Redline", "Bookmark", "SoftPageBreak", "Annotation"):
            words.append(portion.String)
    label = part.ListLabelString if hasattr(part, "ListLabelString") else ""
    return (label + "\t" if label else "") + "".join(words)


def table(part):
    names = part.CellNames
    for name in names:
        for line in blocks(part.getCellByName(name)):
            yield "%s: %s" % (name, line)


def blocks(text):
    lines = []
    parts = text.createEnumeration()
    while parts.hasMoreElements():
        part = parts.nextElement()
        if part.supportsService(TABLE):
            lines.append("[table]")
            lines.extend(table(part))
        elif part.supportsService(PARAGRAPH):
            lines.append(paragraph(part))
    return lines


def furniture(document):
    styles = document.StyleFamilies.getByName("PageStyles")
    found = set()
    for name in styles.ElementNames:
        style = styles.getByName(name)
        if style.isInUse():
            for kind, switch, texts in (("header", style.HeaderIsOn, HEADERS), ("footer", style.FooterIsOn, FOOTERS)):
                for each in texts if switch else ():
                    text = getattr(style, each)
                    lines = blocks(text) if text is not None else []
                    if any(line.strip() for line in lines):
                        found.add("[%s] %s" % (kind, " / ".join(lines)))
    return sorted(found)


def boxes(document):
    lines = []
    for name in sorted(document.TextFrames.ElementNames):
        lines.append("[frame] " + " / ".join(blocks(document.TextFrames.getByName(name))))
    page = document.DrawPage
    for index in range(page.Count):
        shape = page.getByIndex(index)
        if shape.supportsService("com.sun.star.drawing.Text") and not shape.supportsService("com.sun.star.text.TextFrame"):
            if shape.String:
                lines.append("[shape] " + shape.String)
    return sorted(lines)


def objects(document):
    return sorted("[formula] %s" % document.EmbeddedObjects.getByName(name).EmbeddedObject.Formula
                  for name in document.EmbeddedObjects.ElementNames
                  if hasattr(document.EmbeddedObjects.getByName(name).EmbeddedObject, "Formula"))


def pictures(document):
    return ["[pictures] %d" % document.GraphicObjects.Count]


def content(document):
    lines = blocks(document.Text) + furniture(document) + boxes(document) + objects(document) + pictures(document)
    return lines


COMMANDS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}


def read(context, desktop, job, path):
    document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (value("Hidden", True),))
    try:
        if job in COMMANDS:
            helper = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
            helper.executeDispatch(document.CurrentController.Frame, COMMANDS[job], "", 0, ())
            left = document.Redlines.createEnumeration().hasMoreElements()
            return content(document) + (["[changes left]"] if left else [])
        return content(document)
    finally:
        document.close(True)


def main():
    process, context = start(sys.argv[1])
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    try:
        for line in sys.stdin:
            job, path = line.rstrip("\n").split("\t")
            print(json.dumps(read(context, desktop, job, path)), flush=True)
    finally:
        try:
            desktop.terminate()
        except Exception:  # it closes the connection while it answers
            pass
        process.wait(60)


main()
