package org.chancery.word.tests.revisions;

import static org.chancery.word.tests.revisions.Marked.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.ImportedTreaty;
import org.chancery.core.projection.Projector;
import org.chancery.core.projection.TextLayout;
import org.chancery.word.imports.Documents;
import org.chancery.word.imports.TreatyImporter;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.api.Test;

/** A file with tracked changes is imported as the text after them. */
class ImportedRevisionsTest {

	private static String imported(Documents file) throws Exception {
		ImportedTreaty treaty = new TreatyImporter().read(file.write(), "en", new BasicMonitor());
		assertTrue(treaty.remarks().stream().anyMatch(remark -> remark.message().contains("Tracked changes")), treaty.remarks().toString());
		OpenDossier dossier = OpenDossier.create(treaty.text());
		return TextLayout.of(Projector.project(dossier, dossier.dossier().getAudience(), "en")).replaceAll("\\s+", " ").strip();
	}

	@Test
	void deletedNotesAreGone() throws Exception {
		String reference = mark("del", "<w:r><w:footnoteReference w:id=\"2\"/></w:r>");
		assertEquals("Some words of the text.", imported(Documents.body(p(r("Some words") + reference + r(" of the text.")))
				.footnotes("<w:footnote w:id=\"2\">" + p(r("a note")) + "</w:footnote>")));
	}

	@Test
	void deletedCellsAreGone() throws Exception {
		assertEquals("Cod", imported(Documents.body(tbl(tr("", tc("", p(r("Cod"))) + tc(tag("cellDel", ""), p(r("500"))))))));
	}
}
