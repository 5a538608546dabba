package org.chancery.core.operation;

import java.util.List;

import org.eclipse.emf.common.util.Monitor;

import org.chancery.core.Engine;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.ImportRemark;
import org.chancery.core.exchange.ImportedTreaty;
import org.chancery.core.exchange.UnreadableFileException;

/**
 * Makes a dossier of a treaty in Word. The parties are taken from the title or the preamble where they are named in a
 * usual way, see {@link GuessParties}. Nothing is saved.
 *
 * @param engine   with an importer
 * @param file     the bytes of the file, trusted in nothing
 * @param language BCP 47 tag of the text, or null to find out
 */
public record ImportTreaty(Engine engine, byte[] file, String language) {

	/**
	 * What came of it.
	 *
	 * @param dossier a new dossier, not saved
	 * @param remarks what was not understood, in the order of the file
	 */
	public record Result(OpenDossier dossier, List<ImportRemark> remarks) {
	}

	/**
	 * @param monitor told of the progress; asked for cancellation, which ends in {@link java.util.concurrent.CancellationException}
	 * @throws UnreadableFileException if the file is at fault
	 */
	public Result perform(Monitor monitor) throws UnreadableFileException {
		ImportedTreaty imported = engine.wordImporter().read(file, language, monitor);
		OpenDossier dossier = OpenDossier.create(imported.text());
		if (dossier.dossier().getParties().isEmpty()) {
			dossier.dossier().getParties().addAll(GuessParties.of(imported.text()));
		}
		return new Result(dossier, List.copyOf(imported.remarks()));
	}
}
