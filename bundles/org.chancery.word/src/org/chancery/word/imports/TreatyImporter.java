package org.chancery.word.imports;

import java.util.concurrent.CancellationException;

import org.chancery.core.exchange.ImportedTreaty;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.exchange.WordImporter;
import org.chancery.word.imports.container.WordContainer;
import org.chancery.word.imports.reading.DocumentReader;
import org.chancery.word.imports.reading.Oddity;
import org.chancery.word.imports.reading.WordDocument;
import org.chancery.word.imports.structure.TreatyRecognizer;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.revisions.Revisions;
import org.eclipse.emf.common.util.Monitor;

/**
 * Reads treaties from Word files: .docx, .docm, .dotx and .dotm, transitional or strict (ISO 29500). The file is read as
 * a stream in memory; macros and links are neither run nor followed. Limits: 64 MiB a part, 500,000 paragraphs.
 */
public final class TreatyImporter implements WordImporter {

	private static final int STEPS = 3;

	@Override
	public ImportedTreaty read(byte[] file, String language, Monitor monitor) throws UnreadableFileException {
		monitor.beginTask("", STEPS);
		try {
			WordDocument document = parse(file, language, monitor);
			monitor.worked(STEPS - 1);
			if (monitor.isCanceled()) {
				throw new CancellationException();
			}
			return recognize(document, language);
		} finally {
			monitor.done();
		}
	}

	private static WordDocument parse(byte[] file, String language, Monitor monitor) throws UnreadableFileException {
		try {
			WordDocument document = DocumentReader.read(file, language, monitor);
			return document.oddities().has(Oddity.TRACKED_CHANGES) ? accepted(file, language, monitor, document) : document;
		} catch (CancellationException e) {
			throw e;
		} catch (RuntimeException e) {
			// Parsers of the platform meet hostile bytes with all kinds of unchecked exceptions.
			throw WordContainer.damaged(e);
		}
	}

	/** Not every form of tracked change can be read in passing: the file is read again with all of them accepted. */
	private static WordDocument accepted(byte[] file, String language, Monitor monitor, WordDocument tracked)
			throws UnreadableFileException {
		byte[] after = Revisions.after(WordPackage.read(file)).write();
		WordDocument document = DocumentReader.read(after, language, monitor);
		document.oddities().take(Oddity.TRACKED_CHANGES, tracked.oddities());
		return document;
	}

	private static ImportedTreaty recognize(WordDocument document, String language) throws UnreadableFileException {
		try {
			return TreatyRecognizer.recognize(document, language);
		} catch (RuntimeException e) {
			throw new UnreadableFileException(
					"The structure of the file could not be recognised. Please report this with a file that shows it.", e);
		}
	}
}
