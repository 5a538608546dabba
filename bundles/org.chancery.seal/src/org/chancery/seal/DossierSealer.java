package org.chancery.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

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
import org.chancery.seal.identity.ArmoredCard;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.IdentityFile;
import org.chancery.seal.identity.IdentityMaker;
import org.chancery.seal.identity.Passphrase;

/** Sealing as the rest of the program knows it. */
public final class DossierSealer implements Sealer {

	private final Clock clock;
	private final SecureRandom random;
	private final Disk disk;
	private final IdentityKeeper identities;

	/** With the system's clock, random numbers and disk. */
	public DossierSealer() {
		this(Clock.systemUTC(), new SecureRandom(), Disk.REAL, Passphrase.USUAL);
	}

	/** @param cost of the passphrases of new identities */
	public DossierSealer(Clock clock, SecureRandom random, Disk disk, Passphrase cost) {
		this.clock = clock;
		this.random = random;
		this.disk = disk;
		this.identities = new IdentityKeeper(clock, disk, new IdentityMaker(cost, random), random);
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
		return identities.create(file, name, token, secrets);
	}

	@Override
	public IdentityCard cardOf(Path identity) throws UnreadableFileException, IOException {
		try {
			return Cards.described(IdentityFile.read(identities.bytes(identity)).card());
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}

	@Override
	public IdentityCard readCard(byte[] file) throws UnreadableFileException {
		try {
			return Cards.described(ArmoredCard.read(file));
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}

	@Override
	public Optional<Token> tokenOf(Path identity) throws UnreadableFileException, IOException {
		return identities.tokenOf(identity);
	}

	@Override
	public UnlockedIdentity unlock(Path identity, Secrets secrets, HoldingMerger merger) throws UnreadableFileException, IOException {
		try {
			Identity unlocked = IdentityFile.read(identities.bytes(identity)).unlock(secrets, random);
			return new OpenIdentity(identity, unlocked, merger, clock, random, disk);
		} catch (BadSealException e) {
			throw Cards.unreadable(e);
		}
	}

	@Override
	public IdentityCard renew(Path identity, Secrets secrets) throws UnreadableFileException, IOException {
		return identities.renew(identity, secrets);
	}

	@Override
	public String certificationRequests(Path identity, Secrets secrets) throws UnreadableFileException, IOException {
		return identities.certificationRequests(identity, secrets);
	}

	@Override
	public IdentityCard certify(Path identity, Secrets secrets, byte[] chain) throws UnreadableFileException, IOException {
		return identities.certify(identity, secrets, chain);
	}

	@Override
	public void changePassphrase(Path identity, Secrets secrets, char[] fresh) throws UnreadableFileException, IOException {
		identities.changePassphrase(identity, secrets, fresh);
	}

	@Override
	public void moveToken(Path identity, Secrets secrets, Token token) throws UnreadableFileException, IOException {
		identities.moveToken(identity, secrets, token);
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
