package org.chancery.seal.dossier;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

import org.chancery.seal.keyring.Place;

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

	static void write(Commit commit, Place compartment, Place device, long leaves) {
		commit.write(DossierFolder.LOCAL + '/' + NAME + compartment.hex() + '-' + device.hex(),
				(leaves + "\n").getBytes(StandardCharsets.US_ASCII));
	}
}
