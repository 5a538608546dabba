package org.chancery.word.imports;

import java.util.concurrent.CancellationException;

import org.chancery.core.exchange.ImportedTreaty;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.exchange.WordImporter;
import org.chancery.word.imports.container.WordContainer;
import org.chancery.word.imports.reading.DocumentReader;
import org.chancery.word.imports.reading.WordDocument;
import org.chancery.word.imports.structure.TreatyRecognizer;
import org.eclipse.emf.common.util.Monitor;

/**
 * Reads treaties from Word files: .docx, .docm, .dotx and .dotm, transitional or strict (ISO 29500). The file is read as
 * a stream in memory; macros and links are neither run nor followed. Limits: 64 MiB a part, 500,000 paragraphs.
 */
public final class TreatyImporter implements WordImporter {

	@Override
	public ImportedTreaty read(byte[] file, String language, Monitor monitor) throws UnreadableFileException {
		try {
			WordDocument document = DocumentReader.read(file, language, monitor);
			if (monitor.isCanceled()) {
				throw new CancellationException();
			}
			return TreatyRecognizer.recognize(document, language);
		} catch (CancellationException e) {
			throw e;
		} catch (RuntimeException e) {
			// Parsers of the platform meet hostile bytes with all kinds of unchecked exceptions.
			throw WordContainer.damaged(e);
		}
	}
}
