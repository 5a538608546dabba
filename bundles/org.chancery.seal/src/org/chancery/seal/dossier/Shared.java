package org.chancery.seal.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.log.Head;

/** How much of this device's log has left it, so that what others may have is no longer folded. */
final class Shared {

	private static final String NAME = "shared-";

	private Shared() {
	}

	static long leaves(DossierFolder folder, Place compartment, Place device) throws IOException {
		Path file = folder.local(NAME + compartment.hex() + '-' + device.hex());
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > 20) {
			return 0;
		}
		try {
			return Long.parseLong(Files.readString(file, StandardCharsets.ISO_8859_1).strip());
		} catch (NumberFormatException damaged) {
			// Then nothing is folded, which costs room and loses nothing.
			return Long.MAX_VALUE;
		}
	}

	/** The leaves of a device's log as it lies there; 0 if there is none. */
	static long count(DossierFolder folder, Place compartment, Place device) throws IOException {
		Path head = folder.root().resolve(DossierFolder.path(compartment, DossierFolder.HEADS, device.hex()));
		if (!Files.isRegularFile(head, LinkOption.NOFOLLOW_LINKS)) {
			return 0;
		}
		try {
			return Head.read(Files.readAllBytes(head)).leaves().size();
		} catch (BadSealException damaged) {
			// Reading the dossier tells what is wrong with it; until then nothing of it is folded.
			return Long.MAX_VALUE;
		}
	}

	static void write(Commit commit, Place compartment, Place device, long leaves) {
		commit.write(DossierFolder.LOCAL + '/' + NAME + compartment.hex() + '-' + device.hex(),
				(leaves + "\n").getBytes(StandardCharsets.US_ASCII));
	}
}
