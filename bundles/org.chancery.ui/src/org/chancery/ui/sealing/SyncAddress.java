package org.chancery.ui.sealing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a dossier was synchronised last; kept in its local folder, which never travels. */
final class SyncAddress {
	private static final int LONGEST = 2000;

	private SyncAddress() {
	}

	/** The address; empty if none is known. */
	static String of(Path dossier) {
		try (var in = Files.newInputStream(file(dossier))) {
			return new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8).lines().findFirst().orElse("");
		} catch (IOException e) {
			// Not synchronised yet, or not readable: the person is asked anyway.
			return "";
		}
	}

	/** Remembers an address, unless a password stands in it. */
	static void remember(Path dossier, String address) throws IOException {
		if (!address.matches("(?i)[a-z+]+://[^/@]*:[^/@]*@.*")) {
			Files.writeString(file(dossier), address + '\n');
		}
	}

	private static Path file(Path dossier) {
		return dossier.resolve("local").resolve("address");
	}
}
