package org.chancery.core.sealing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.exchange.UnreadableFileException;

/** Makes and unlocks identities. A service; what it gives is not safe for use by several threads at once. */
public interface Sealer {

	/** The fewest characters of a passphrase. */
	int SHORTEST_PASSPHRASE = 12;

	/** How long the certificates of an identity last, in days. */
	int DAYS_OF_CERTIFICATES = 90;

	/** Whether a sealed dossier lies there. */
	boolean isSealed(Path place);

	/**
	 * Makes an identity and writes it to a file that its owner alone may read. Its certificates last
	 * {@value #DAYS_OF_CERTIFICATES} days and are renewed by {@link #renew}.
	 *
	 * @param file    where nothing is yet
	 * @param name    1 to 64 characters, none of which cannot be seen
	 * @param token   makes and keeps the two classical keys, which never leave it; null to keep all four in the file
	 * @param secrets a passphrase of at least {@value #SHORTEST_PASSPHRASE} characters, and the PIN of the token
	 * @throws DossierException        if one of these is not as it should be
	 * @throws UnreadableFileException if the token cannot be reached, or refuses
	 */
	IdentityCard createIdentity(Path file, String name, Token token, Secrets secrets) throws UnreadableFileException, IOException;

	/** As the other, with all keys in the file. */
	default IdentityCard createIdentity(Path file, String name, char[] passphrase) throws UnreadableFileException, IOException {
		return createIdentity(file, name, null, new Secrets(passphrase));
	}

	/** The public part of an identity, which needs no passphrase. */
	IdentityCard cardOf(Path identity) throws UnreadableFileException, IOException;

	/** The token that an identity needs beside its passphrase; none if all its keys are in its file. Asks nobody. */
	Optional<Token> tokenOf(Path identity) throws UnreadableFileException, IOException;

	/**
	 * Reads a card.
	 *
	 * @param file the bytes of the file, trusted in nothing
	 */
	IdentityCard readCard(byte[] file) throws UnreadableFileException;

	/**
	 * Unlocks an identity. It takes a fraction of a second and 128 MiB, on purpose. The passphrase is tried first: with a
	 * wrong one the token is not asked, and loses none of its attempts.
	 *
	 * @param merger brings together what was saved beside each other; null to leave it beside each other
	 * @throws UnreadableFileException if a secret is wrong, or the token is not there, locked, or another one
	 */
	UnlockedIdentity unlock(Path identity, Secrets secrets, HoldingMerger merger) throws UnreadableFileException, IOException;

	/** Unlocks an identity whose keys are all in its file. */
	default UnlockedIdentity unlock(Path identity, char[] passphrase, HoldingMerger merger) throws UnreadableFileException, IOException {
		return unlock(identity, new Secrets(passphrase), merger);
	}

	/** Gives an identity new certificates of {@value #DAYS_OF_CERTIFICATES} days for the same keys; its words stay. */
	IdentityCard renew(Path identity, Secrets secrets) throws UnreadableFileException, IOException;

	/** Requests for an authority to certify the two signing keys, ECDSA first (PKCS #10, RFC 2986), in PEM. */
	String certificationRequests(Path identity, Secrets secrets) throws UnreadableFileException, IOException;

	/**
	 * Takes up what an authority issued for one of the signing keys.
	 *
	 * @param chain certificates in PEM, those of the authority behind the identity's own; trusted in nothing
	 */
	IdentityCard certify(Path identity, Secrets secrets, byte[] chain) throws UnreadableFileException, IOException;

	/** Seals an identity by another passphrase. Copies of the file still open by the old one. */
	void changePassphrase(Path identity, Secrets secrets, char[] fresh) throws UnreadableFileException, IOException;

	/** Says where an identity's token is reached now, on another machine for instance. */
	void moveToken(Path identity, Secrets secrets, Token token) throws UnreadableFileException, IOException;

	/** Finishes or clears away what a program left in a sealed dossier that was killed. Opening does so too. */
	void settle(Path place) throws UnreadableFileException, IOException;

	/**
	 * Takes a dossier from a copy, whole, to a place where nothing is.
	 *
	 * @param copy a copy that {@link SealedDossier#backup} made, or any sealed dossier
	 */
	void restore(Path copy, Path place) throws UnreadableFileException, IOException;

	/**
	 * Takes what is missing or damaged in a dossier from a copy of it. What is there and whole is left alone.
	 *
	 * @return the paths of the files that were taken
	 */
	List<String> repair(Path place, Path copy) throws UnreadableFileException, IOException;
}
