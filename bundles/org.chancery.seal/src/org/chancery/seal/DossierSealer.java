package org.chancery.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.sealing.HoldingMerger;
import org.chancery.core.sealing.IdentityCard;
import org.chancery.core.sealing.Sealer;
import org.chancery.core.sealing.Secrets;
import org.chancery.core.sealing.Token;
import org.chancery.core.sealing.UnlockedIdentity;
import org.chancery.seal.dossier.Disk;
import org.chancery.seal.dossier.DossierCopy;
import org.chancery.seal.dossier.DossierFolder;
import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.identity.Card;
import org.chancery.seal.identity.IdentityFile;
import org.chancery.seal.identity.Passphrase;

/** Sealing as the rest of the program knows it. */
public final class DossierSealer implements Sealer {

	private final Clock clock;
	private final SecureRandom random;
	private final Disk disk;
	private final Passphrase cost;

	/** With the system's clock, random numbers and disk. */
	public DossierSealer() {
		this(Clock.systemUTC(), new SecureRandom(), Disk.REAL, Passphrase.USUAL);
	}

	/** @param cost of the passphrases of new identities */
	public DossierSealer(Clock clock, SecureRandom random, Disk disk, Passphrase cost) {
		this.clock = clock;
		this.random = random;
		this.disk = disk;
		this.cost = cost;
	}

	@Override
	public boolean isSealed(Path place) {
		try {
			return new DossierFolder(place).isSealed();
		} catch (IOException unreadable) {
			// Opening it will say why.
			return false;
		}
	}

	@Override
	public IdentityCard createIdentity(Path file, String name, Token token, Secrets secrets)
			throws UnreadableFileException, IOException {
		char[] passphrase = secrets.passphrase();
		if (token != null) {
			throw notYet();
		}
		if (!Card.allows(name)) {
			throw new DossierException("An identity needs a name of at most 200 bytes, without control characters.");
		}
		if (passphrase.length < SHORTEST_PASSPHRASE) {
			throw new DossierException("A passphrase has at least " + SHORTEST_PASSPHRASE + " characters; several words are best.");
		}
		Path parent = file.toAbsolutePath().getParent();
		if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
			throw new DossierException("There is a file already; choose another name.");
		}
		Files.createDirectories(parent);
		byte[] bytes = IdentityFile.create(name, clock.instant().getEpochSecond(), passphrase, cost, random);
		Path temporary = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(temporary);
		disk.write(temporary, bytes);
		if (Files.getFileStore(parent).supportsFileAttributeView("posix")) {
			Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rw-------"));
		}
		disk.move(temporary, file);
		disk.force(parent);
		return cardOf(file, bytes);
	}

	private static IdentityCard cardOf(Path file, byte[] bytes) throws IOException {
		try {
			return Cards.described(IdentityFile.card(bytes));
		} catch (BadSealException e) {
			throw new IOException(file + " cannot be read again", e);
		}
	}

	@Override
	public IdentityCard cardOf(Path identity) throws UnreadableFileException, IOException {
		try {
			return Cards.described(IdentityFile.card(bytes(identity)));
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}

	@Override
	public IdentityCard readCard(byte[] file) throws UnreadableFileException {
		try {
			return Cards.described(Card.readArmored(file));
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}

	private static UnreadableFileException notYet() {
		return new UnreadableFileException("This Chancery knows no tokens and no authorities yet.");
	}

	@Override
	public Optional<Token> tokenOf(Path identity) {
		return Optional.empty();
	}

	@Override
	public IdentityCard renew(Path identity, Secrets secrets) throws UnreadableFileException {
		throw notYet();
	}

	@Override
	public String certificationRequests(Path identity, Secrets secrets) throws UnreadableFileException {
		throw notYet();
	}

	@Override
	public IdentityCard certify(Path identity, Secrets secrets, byte[] chain) throws UnreadableFileException {
		throw notYet();
	}

	@Override
	public void changePassphrase(Path identity, Secrets secrets, char[] fresh) throws UnreadableFileException {
		throw notYet();
	}

	@Override
	public void moveToken(Path identity, Secrets secrets, Token token) throws UnreadableFileException {
		throw notYet();
	}

	@Override
	public UnlockedIdentity unlock(Path identity, Secrets secrets, HoldingMerger merger)
			throws UnreadableFileException, IOException {
		try {
			return new OpenIdentity(identity, IdentityFile.unlock(bytes(identity), secrets.passphrase(), random), merger, clock, random, disk);
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}

	private static byte[] bytes(Path identity) throws UnreadableFileException, IOException {
		if (!Files.isRegularFile(identity)) {
			throw new UnreadableFileException("There is no identity; make one with 'identity new'.");
		}
		if (Files.size(identity) > IdentityFile.LARGEST) {
			throw new UnreadableFileException("This is no identity: it is too large.");
		}
		return Files.readAllBytes(identity);
	}

	@Override
	public void settle(Path place) throws UnreadableFileException, IOException {
		if (!isSealed(place)) {
			throw new UnreadableFileException("This is not a sealed dossier.");
		}
		new DossierCopy(disk).settle(place);
	}

	@Override
	public void restore(Path copy, Path place) throws UnreadableFileException, IOException {
		try {
			new DossierCopy(disk).copy(copy, place, step -> {
			});
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}

	@Override
	public List<String> repair(Path place, Path copy) throws UnreadableFileException, IOException {
		try {
			return new DossierCopy(disk).repair(place, copy);
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}
}
