package org.chancery.core.operation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.chancery.core.Engine;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.exchange.DraftOptions;
import org.chancery.core.exchange.RedlineOptions;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.projection.Projection;
import org.eclipse.emf.common.util.Monitor;

/**
 * Writes what differs between two texts as a Word file with tracked changes. The file appears when it is complete.
 *
 * @param engine  with a writer of redlines
 * @param before  the old text: the bytes of a Word file, or what {@link #draft} makes of a projection
 * @param after   the new text, likewise
 * @param options in whose name the changes stand
 * @param file    where to; a file of that name is replaced
 */
public record WriteRedline(Engine engine, byte[] before, byte[] after, RedlineOptions options, Path file) {

	/**
	 * @param monitor told of the progress; if it is cancelled, nothing is written
	 * @throws UnreadableFileException if one of the texts is no Word file that can be read
	 * @throws DossierException        if the folder of the file does not exist
	 * @throws IOException             if the disk fails; nothing was written
	 * @throws CancellationException   if the monitor was cancelled
	 */
	public Path perform(Monitor monitor) throws IOException, UnreadableFileException {
		Path place = file.toAbsolutePath();
		if (place.getParent() == null || !Files.isDirectory(place.getParent())) {
			throw new DossierException("The folder for the redline does not exist; make it first.");
		}
		var bytes = new ByteArrayOutputStream();
		engine.redlineWriter().writeRedline(before, after, options, bytes, monitor);
		try (var files = new WrittenFiles(place.getParent())) {
			files.write(place.getFileName().toString(), bytes.toByteArray());
			return files.publish().getFirst();
		}
	}

	/** The bytes of the draft of a projection. Of two drafts that say the same, the bytes are the same. */
	public static byte[] draft(Engine engine, Projection projection, Monitor monitor) {
		var bytes = new ByteArrayOutputStream();
		try {
			engine.wordExporter().writeRatificationDraft(projection, new DraftOptions(List.of(), ""), bytes, monitor);
		} catch (IOException impossible) {
			throw new IllegalStateException("memory is no disk", impossible);
		}
		return bytes.toByteArray();
	}
}
