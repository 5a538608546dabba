package org.chancery.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file where nothing was: it is written whole, or it is not there. */
final class NewFile {

	private NewFile() {
	}

	/** Writes it. */
	static void write(Path file, byte[] content) throws FaultException {
		if (Files.exists(file)) {
			throw new FaultException(file + ": exists already; name a new file");
		}
		boolean begun = false;
		try (var out = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
			begun = true;
			out.write(content);
		} catch (IOException e) {
			if (begun) {
				remove(file, e);
			}
			throw Session.failedDisk(file.toString(), e);
		}
	}

	private static void remove(Path file, IOException failure) {
		try {
			Files.deleteIfExists(file);
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}
}
