package org.chancery.word.tests.redline;

import static org.chancery.word.imports.Documents.item;
import static org.chancery.word.imports.Documents.p;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.chancery.core.exchange.CounterDraftChange;
import org.chancery.core.projection.Projection;
import org.chancery.word.SharedData;
import org.chancery.word.imports.Documents;
import org.chancery.word.review.CounterDraftReader;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;

/**
 * Lists that begin anew by an override have the labels of the new text when all is accepted, and those of the old one when
 * all is rejected. LibreOffice keeps the new beginning at the first paragraph of such a list and loses it with that
 * paragraph, whatever file it reads, so that it cannot be asked; the labels are those that our own counting computes.
 */
class RestartedListsTest {

	private static final String LISTS = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"lowerLetter\"/>"
			+ "<w:lvlText w:val=\"(%1)\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
			+ "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
			+ "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"5\"/></w:lvlOverride></w:num>";
	private static final String FIRST = item(1, 0, "ships of war;") + item(1, 0, "ships of commerce.");
	private static final String SECOND = item(2, 0, "ports of call;") + item(2, 0, "ports of refuge;") + item(2, 0, "ports of trade.");
	private static final String THIRD = item(3, 0, "masters of ships;") + item(3, 0, "owners of ships.");

	@Test
	void listsThatComeGoAndLoseTheirFirstParagraph() throws Exception {
		String old = FIRST + p("Ports are:") + SECOND + p("Persons are:") + THIRD;
		labels(old, FIRST + p("Ports are:") + SECOND.replace(item(2, 0, "ports of call;"), "") + p("Persons are:") + THIRD);
		labels(old, FIRST + p("Persons are:") + THIRD);
		labels(old, p("Ports are:") + SECOND + p("Persons are:") + THIRD + p("Ships are:") + FIRST);
		labels(old, FIRST + p("Ports are:") + SECOND.replace("numId w:val=\"2\"", "numId w:val=\"1\"") + p("Persons are:") + THIRD);
		labels(old, FIRST + p("Ports are:") + item(2, 0, "ports of war;") + SECOND + p("Persons are:") + THIRD.replace("numId w:val=\"3\"", "numId w:val=\"2\""));
	}

	private static void labels(String old, String now) throws Exception {
		labels(Documents.body(old).numbering(LISTS).write(), Documents.body(now).numbering(LISTS).write());
		labels(Documents.body(now).numbering(LISTS).write(), Documents.body(old).numbering(LISTS).write());
	}

	@Test
	void twoDraftsOfTheParisAgreement() throws Exception {
		Path drafts = SharedData.folder("word/treaties");
		byte[] before = Files.readAllBytes(drafts.resolve("paris-23-oct-2015.docx"));
		byte[] after = Files.readAllBytes(drafts.resolve("paris-4-dec-2015.docx"));
		labels(before, after);
		labels(after, before);
		labels(before, SeededEdits.of(before, 300, 7));
	}

	private static void labels(byte[] old, byte[] now) throws Exception {
		byte[] redline = Redlines.write(old, now);
		assertEquals(List.of(), undeclared(old, redline), "rejected");
		assertEquals(List.of(), undeclared(now, new CounterDraftReader().after(redline)), "accepted");
	}

	/** Words and labels that differ once what is declared is rejected. */
	private static List<CounterDraftChange> undeclared(byte[] file, byte[] other) throws Exception {
		return new CounterDraftReader().review(file, other, new Projection("", "public", "en", List.of(), List.of()), new BasicMonitor()).changes()
				.stream().filter(change -> !change.declared()).toList();
	}
}
