package org.chancery.word.papers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;

import org.chancery.core.exchange.TablePaper;
import org.chancery.core.exchange.TablePaperWriter;
import org.chancery.word.exports.PackageWriter;
import org.eclipse.emf.common.util.Monitor;

/** Writes working papers as Word packages: A4 on its side, the row of headings on every page, pages counted below. */
public final class TablePaperDraft implements TablePaperWriter {

	@Override
	public void writeTablePaper(TablePaper paper, OutputStream out, Monitor monitor) throws IOException {
		monitor.beginTask("", paper.rows().size());
		try (var parts = new PackageWriter(out)) {
			boolean classified = !paper.classification().isBlank();
			var fixed = new PaperParts(paper, classified);
			parts.part("[Content_Types].xml", fixed::contentTypes);
			parts.part("_rels/.rels", fixed::packageRelationships);
			parts.part("word/_rels/document.xml.rels", fixed::documentRelationships);
			parts.part("word/document.xml", xml -> new PaperBody(paper, xml, () -> worked(monitor)).write(classified));
			parts.part("word/footer1.xml", fixed::footer);
			if (classified) {
				parts.part("word/header1.xml", fixed::header);
			}
			parts.part("word/settings.xml", fixed::settings);
			parts.part("word/styles.xml", fixed::styles);
		} finally {
			monitor.done();
		}
	}

	private static void worked(Monitor monitor) {
		if (monitor.isCanceled()) {
			throw new CancellationException();
		}
		monitor.worked(1);
	}
}
