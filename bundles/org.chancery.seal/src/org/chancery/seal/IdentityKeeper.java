package org.chancery.seal;

import java.io.IOException;
import java.nio.CharBuffer;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.core.sealing.Sealer;
import org.chancery.core.sealing.Secrets;
import org.chancery.core.sealing.Token;
import org.chancery.seal.dossier.Disk;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.IdentityFile;
import org.chancery.seal.identity.IdentityMaker;
import org.chancery.seal.identity.PersonName;

/** The files of identities: each is written beside its place and takes it whole, or not at all. */
record IdentityKeeper(Clock clock, Disk disk, IdentityMaker maker, SecureRandom random) {

	private static final int MOST_REPEATED = 3;

	IdentityCard create(Path file, String name, Token token, Secrets secrets) throws UnreadableFileException, IOException {
		String problem = PersonName.problem(name);
		if (problem != null) {
			throw new DossierException("The name " + problem + "; give one as others know you.");
		}
		checkPassphrase(secrets.passphrase());
		if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
			throw new DossierException("There is a file already; choose another name.");
		}
		Path folder = file.toAbsolutePath().getParent();
		createFolder(folder);
		checkWritable(folder);
		try {
			maker.create(name, now(), absolute(token), secrets, bytes -> write(file, bytes));
			return Cards.described(IdentityFile.read(bytes(file)).card());
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}

	/** For its owner alone: who is trusted is nobody else's business. */
	private static void createFolder(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			Files.createDirectories(folder);
			if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
			}
		}
	}

	/** The module is found from whatever folder the program is started in. */
	private static Token absolute(Token token) {
		try {
			return token == null ? null : new Token(Path.of(token.module()).toAbsolutePath().normalize().toString(), token.slot());
		} catch (InvalidPathException e) {
			throw new DossierException("The token's module is no path of a file.", e);
		}
	}

	/** Before a token makes keys that nobody could keep. */
	private static void checkWritable(Path folder) {
		if (!Files.isWritable(folder)) {
			throw new DossierException("The folder " + folder + " cannot be written to; choose another one.");
		}
	}

	static void checkPassphrase(char[] passphrase) {
		if (passphrase.length < Sealer.SHORTEST_PASSPHRASE) {
			throw new DossierException("A passphrase has at least " + Sealer.SHORTEST_PASSPHRASE + " characters; several words are best.");
		}
		if (CharBuffer.wrap(passphrase).chars().distinct().count() <= MOST_REPEATED) {
			throw new DossierException("The passphrase repeats the same characters; several words are best.");
		}
	}

	private long now() {
		return clock.instant().getEpochSecond();
	}

	private void write(Path file, byte[] bytes) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Path temporary = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(temporary);
		try {
			disk.write(temporary, bytes);
			if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
				Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-------"));
			}
			disk.move(temporary, file);
		} finally {
			Files.deleteIfExists(temporary);
		}
		disk.force(folder);
	}

	byte[] bytes(Path identity) throws UnreadableFileException, IOException {
		if (!Files.exists(identity)) {
			throw new UnreadableFileException("There is no identity; make one with 'identity new'.");
		}
		if (!Files.isRegularFile(identity) || !Files.isReadable(identity)) {
			throw new UnreadableFileException("This is no identity: not a file that can be read.");
		}
		if (Files.size(identity) > IdentityFile.LARGEST) {
			throw new UnreadableFileException("This is no identity: it is too large.");
		}
		return Files.readAllBytes(identity);
	}

	Optional<Token> tokenOf(Path identity) throws UnreadableFileException, IOException {
		try {
			return IdentityFile.read(bytes(identity)).token();
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}

	private interface Change {
		byte[] apply(IdentityFile file) throws BadSealException;
	}

	private IdentityCard change(Path identity, Change change) throws UnreadableFileException, IOException {
		try {
			byte[] changed = change.apply(IdentityFile.read(bytes(identity)));
			IdentityCard card = Cards.described(IdentityFile.read(changed).card());
			write(identity.toRealPath(), changed);
			return card;
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}

	IdentityCard renew(Path identity, Secrets secrets) throws UnreadableFileException, IOException {
		return change(identity, file -> maker.renew(file, secrets, now()));
	}

	IdentityCard certify(Path identity, Secrets secrets, byte[] chain) throws UnreadableFileException, IOException {
		return change(identity, file -> maker.certify(file, secrets, chain, now()));
	}

	void changePassphrase(Path identity, Secrets secrets, char[] fresh) throws UnreadableFileException, IOException {
		checkPassphrase(fresh);
		change(identity, file -> maker.reseal(file, secrets.passphrase(), fresh, file.token()));
	}

	void moveToken(Path identity, Secrets secrets, Token token) throws UnreadableFileException, IOException {
		change(identity, file -> {
			if (file.token().isEmpty()) {
				throw new BadSealException("the keys of this identity are in its file, not on a token");
			}
			return maker.reseal(file, secrets.passphrase(), secrets.passphrase(), Optional.of(absolute(token)));
		});
	}

	String certificationRequests(Path identity, Secrets secrets) throws UnreadableFileException, IOException {
		try (Identity unlocked = IdentityFile.read(bytes(identity)).unlock(secrets, random)) {
			return unlocked.certificationRequests();
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}
}
