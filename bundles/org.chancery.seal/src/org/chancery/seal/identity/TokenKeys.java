package org.chancery.seal.identity;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.AuthProvider;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.security.auth.login.LoginException;

import org.chancery.core.sealing.Token;
import org.chancery.seal.encoding.BadSealException;

/**
 * The classical keys of one identity on a PKCS #11 token, reached through the Java platform's provider, which is never
 * registered: nothing else in the program is to find the token.
 */
final class TokenKeys implements AutoCloseable {

	private static final int MOST_SLOTS = 16;

	/** Which of its two uses a key has; it may not serve for the other. */
	private static final String KEYS = """
			attributes(generate, CKO_PRIVATE_KEY, CKK_EC) = {
			 CKA_SENSITIVE = true
			 CKA_EXTRACTABLE = false
			 CKA_SIGN = %s
			 CKA_DERIVE = %s
			}
			attributes(generate, CKO_PUBLIC_KEY, CKK_EC) = {
			 CKA_VERIFY = %1$s
			}
			attributes(generate, CKO_SECRET_KEY, CKK_GENERIC_SECRET) = {
			 CKA_SENSITIVE = false
			 CKA_EXTRACTABLE = true
			}
			""";

	/** How many hold each token: a program has one login for all, so only the last logs out. */
	private static final Map<Token, Integer> HELD = new HashMap<>();

	private final Token where;
	private final String label;
	private final Map<Algorithms, Provider> providers = new EnumMap<>(Algorithms.class);
	private final Map<Algorithms, KeyStore> stores = new EnumMap<>(Algorithms.class);
	private boolean closed;

	private TokenKeys(Token where, String label) {
		this.where = where;
		this.label = label;
		synchronized (HELD) {
			HELD.merge(where, 1, Integer::sum);
		}
	}

	/**
	 * Logs in to a token.
	 *
	 * @param label what the identity's keys are called there
	 * @param pin   empty to type it at the token's own keypad
	 */
	static TokenKeys open(Token where, String label, char[] pin) throws BadSealException {
		var keys = new TokenKeys(where, label);
		try {
			keys.login(Algorithms.SIGN_CLASSICAL, pin);
			keys.login(Algorithms.OPEN_CLASSICAL, pin);
			return keys;
		} catch (BadSealException e) {
			keys.close();
			throw e;
		}
	}

	private void login(Algorithms algorithm, char[] pin) throws BadSealException {
		Provider provider = provider(algorithm == Algorithms.SIGN_CLASSICAL, where);
		try {
			KeyStore store = KeyStore.getInstance("PKCS11", provider);
			providers.put(algorithm, provider);
			store.load(null, pin == null || pin.length == 0 ? null : pin);
			stores.put(algorithm, store);
		} catch (GeneralSecurityException | IOException | RuntimeException e) {
			throw TokenFaults.onLogin(where, e);
		}
	}

	private static Provider provider(boolean signs, Token where) throws BadSealException {
		if (where.slot() != Token.FIRST) {
			Provider found = configured("slot = " + where.slot(), signs, where);
			if (found.getService("KeyStore", "PKCS11") == null) {
				throw TokenFaults.absent(where);
			}
			return found;
		}
		for (int index = 0; index < MOST_SLOTS; index++) {
			Provider found;
			try {
				found = configured("slotListIndex = " + index, signs, where);
			} catch (BadSealException e) {
				if (index == 0) {
					throw e;
				}
				break;
			}
			if (found.getService("KeyStore", "PKCS11") != null) {
				return found;
			}
		}
		throw TokenFaults.absent(where);
	}

	private static Provider configured(String slot, boolean signs, Token where) throws BadSealException {
		Provider platform = Security.getProvider("SunPKCS11");
		if (platform == null) {
			throw new BadSealException("this Java knows no tokens: it lacks the module jdk.crypto.cryptoki");
		}
		if (!Files.isRegularFile(Path.of(where.module()))) {
			throw new BadSealException("the token's module " + where.module() + " is not there; its maker's documentation tells the path");
		}
		// The provider takes \n for the end of a line, also in the path of a file.
		String module = Path.of(where.module()).toAbsolutePath().toString().replace(File.separatorChar == '\\' ? "\\" : "\0", "/");
		try {
			return platform.configure("--name = Chancery\nlibrary = \"" + module + "\"\n" + slot + "\n"
					+ KEYS.formatted(signs, !signs));
		} catch (RuntimeException | LinkageError e) {
			throw TokenFaults.onStart(where, e);
		}
	}

	Token where() {
		return where;
	}

	String label() {
		return label;
	}

	Provider provider(Algorithms algorithm) {
		return providers.get(algorithm);
	}

	/** A pair that is on the token until it is locked; {@link #keep} makes it stay. */
	KeyPair generate(Algorithms algorithm) throws BadSealException {
		try {
			KeyPairGenerator generator = KeyPairGenerator.getInstance("EC", provider(algorithm));
			generator.initialize(new ECGenParameterSpec("secp384r1"));
			return generator.generateKeyPair();
		} catch (GeneralSecurityException | ProviderException e) {
			throw TokenFaults.onKeys(where, e);
		}
	}

	private String alias(Algorithms algorithm) {
		return label + (algorithm == Algorithms.SIGN_CLASSICAL ? " sign" : " open");
	}

	/** Makes the generated keys stay, each with its certificate. */
	void keep(SecretKeys secret, Certificates certificates) throws BadSealException {
		try {
			CertificateFactory factory = CertificateFactory.getInstance("X.509");
			for (var each : stores.entrySet()) {
				byte[] der = certificates.own().get(each.getKey().ordinal());
				Certificate certificate = factory.generateCertificate(new ByteArrayInputStream(der));
				each.getValue().setKeyEntry(alias(each.getKey()), secret.key(each.getKey()), null, new Certificate[] { certificate });
			}
		} catch (GeneralSecurityException | ProviderException e) {
			remove();
			throw TokenFaults.onKeys(where, e);
		}
	}

	/** Takes the keys from the token again, as far as they are there. */
	void remove() {
		for (var each : stores.entrySet()) {
			try {
				each.getValue().deleteEntry(alias(each.getKey()));
			} catch (GeneralSecurityException | ProviderException notThere) {
				// What was never written cannot be taken away, and what failed before has been told.
				continue;
			}
		}
	}

	/** The key that belongs to a public one. */
	PrivateKey find(Algorithms algorithm, PublicKey expected) throws BadSealException {
		try {
			KeyStore store = stores.get(algorithm);
			Certificate certificate = store.getCertificate(alias(algorithm));
			if (certificate != null && Arrays.equals(certificate.getPublicKey().getEncoded(), expected.getEncoded())
					&& store.getKey(alias(algorithm), null) instanceof PrivateKey key) {
				return key;
			}
		} catch (GeneralSecurityException | ProviderException e) {
			throw TokenFaults.onKeys(where, e);
		}
		throw new BadSealException("the token (" + where + ") is another one: it does not hold the keys of this identity");
	}

	/** Logs out, if no other identity is unlocked by the same token: it forgets the PIN. */
	@Override
	public void close() {
		if (closed) {
			return;
		}
		closed = true;
		boolean last;
		synchronized (HELD) {
			last = HELD.merge(where, -1, (held, one) -> held > 1 ? held - 1 : null) == null;
		}
		for (Provider each : last ? List.copyOf(providers.values()) : List.<Provider>of()) {
			try {
				((AuthProvider) each).logout();
			} catch (LoginException | ProviderException gone) {
				// A token that was pulled out has forgotten it already.
				continue;
			}
		}
		providers.clear();
		stores.clear();
	}
}
