package org.chancery.seal.identity;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;

/**
 * The cards whose words an identity's holder has compared: a folder beside the identity's file, each card signed by the
 * identity, so that nobody else can add one.
 */
public final class TrustedCards {

	private static final String HEAD = "chancery-trust 1";
	private static final String PURPOSE = "trust";
	private static final String ENDING = ".card";
	private static final int LARGEST = 128 << 10;

	private final Path folder;
	private final Identity identity;

	/** @param file the identity's file */
	public TrustedCards(Path file, Identity identity) {
		this.folder = file.resolveSibling(file.getFileName() + ".trusted");
		this.identity = identity;
	}

	/** Adds a card. */
	public void add(Card card) throws IOException {
		var out = new ByteWriter().line(HEAD).bytes(card.bytes());
		identity.sign(PURPOSE, out.toBytes()).write(out);
		Files.createDirectories(folder);
		Path temporary = Files.createTempFile(folder, "new", ".tmp");
		try {
			Files.write(temporary, out.toBytes());
			Files.move(temporary, file(card), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	/** Takes a card away. */
	public void remove(Card card) throws IOException {
		Files.deleteIfExists(file(card));
	}

	private Path file(Card card) {
		return folder.resolve(card.keys().id().hex() + ENDING);
	}

	/** The cards, in the order of their names. */
	public List<Card> all() throws BadSealException, IOException {
		var found = new ArrayList<Card>();
		if (Files.isDirectory(folder)) {
			try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
				for (Path file : files) {
					found.add(read(file));
				}
			}
		}
		found.sort(Comparator.comparing(Card::name));
		return found;
	}

	private Card read(Path file) throws BadSealException, IOException {
		if (Files.size(file) > LARGEST) {
			throw new BadSealException(file.getFileName() + " is no card");
		}
		byte[] bytes = Files.readAllBytes(file);
		var in = new ByteReader(bytes, "the trusted card " + file.getFileName());
		in.line(HEAD);
		Card card = Card.read(in.bytes(LARGEST));
		byte[] signed = Arrays.copyOf(bytes, in.position());
		SignaturePair.read(in).check(identity.card().keys(), PURPOSE, signed, "the trusted card " + file.getFileName());
		in.end();
		return card;
	}
}
