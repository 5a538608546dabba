package org.chancery.seal.escrow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.PublicKeys;
import org.chancery.seal.keyring.Place;
import org.chancery.seal.parcel.EpochKey;
import org.chancery.seal.parcel.Parcel;

/**
 * The keys of compartments by their epochs, split among custodians and recovered by so many of them: Shamir's scheme over
 * a secret that seals the keys. Epochs that begin later are not among them.
 */
public final class EscrowedKeys {

	private static final ShamirSecretSplitter.Algorithm FIELD = ShamirSecretSplitter.Algorithm.AES;
	private static final byte[] BOX = "escrow".getBytes(StandardCharsets.US_ASCII);
	private static final int MOST_KEYS = 100_000;

	private final Map<Place, Map<Integer, EpochKey>> keys = new LinkedHashMap<>();

	/** Adds a key. */
	public void add(Place compartment, int epoch, EpochKey key) {
		keys.computeIfAbsent(compartment, c -> new TreeMap<>()).put(epoch, key);
	}

	/** The key of an epoch; null if it is not among them. */
	public EpochKey key(Place compartment, int epoch) {
		return keys.getOrDefault(compartment, Map.of()).get(epoch);
	}

	/**
	 * Splits them.
	 *
	 * @param needed at least 2
	 * @param total  at least {@code needed}, at most 100
	 * @return the shares, one for each custodian
	 */
	public List<byte[]> split(int needed, int total, Identity maker, SecureRandom random) {
		if (needed < 2 || total < needed || total > Share.MOST) {
			throw new IllegalArgumentException("of at most " + Share.MOST + " shares at least two must be needed");
		}
		byte[] escrow = new byte[Digest.LENGTH];
		random.nextBytes(escrow);
		try (EpochKey secret = EpochKey.generate(random)) {
			byte[] bytes = secret.bytes();
			byte[] box = Parcel.seal(toBytes(), BOX, secret, random);
			ShamirSplitSecretShare[] values = ShamirSecretSplitter.getInstance(FIELD, EpochKey.LENGTH, random)
					.resplit(bytes, needed, total).getSecretShares();
			var shares = new ArrayList<byte[]>();
			for (int i = 0; i < total; i++) {
				shares.add(new Share(new Digest(escrow), needed, total, i + 1, values[i].getEncoded(), commitment(bytes), box,
						maker.card().keys()).signed(maker));
			}
			Arrays.fill(bytes, (byte) 0);
			return shares;
		} catch (IOException e) {
			throw new IllegalStateException("a share cannot be written", e);
		}
	}

	private static Digest commitment(byte[] secret) {
		return Digest.of("chancery/escrow/1", secret);
	}

	private byte[] toBytes() {
		var out = new ByteWriter().u32(keys.values().stream().mapToInt(Map::size).sum());
		keys.forEach((place, epochs) -> epochs.forEach((epoch, key) -> out.raw(place.bytes()).u32(epoch).raw(key.bytes())));
		return out.toBytes();
	}

	/**
	 * Recovers them.
	 *
	 * @param files   the shares by the names of their files
	 * @param trusted whether the maker of the shares is known
	 * @throws BadSealException if there are too few, or one is altered, a copy of another, or of another escrow; it is named
	 */
	public static EscrowedKeys recover(Map<String, byte[]> files, Predicate<PublicKeys> trusted) throws BadSealException {
		Map<Integer, Share> shares = new HashMap<>();
		Share first = null;
		for (Map.Entry<String, byte[]> each : files.entrySet()) {
			try {
				Share share = Share.read(each.getValue());
				if (!trusted.test(share.maker())) {
					throw BadSealException.unknown(share.maker().words());
				}
				first = first == null ? share : first;
				share.checkWith(first);
				if (shares.put(share.number(), share) != null) {
					throw new BadSealException("the share is one that was given already");
				}
			} catch (BadSealException e) {
				throw new BadSealException(each.getKey() + ": " + e.getMessage(), e);
			}
		}
		if (first == null || shares.size() < first.needed()) {
			throw new BadSealException((first == null ? "shares are" : first.needed() + " shares are") + " needed; there are "
					+ shares.size());
		}
		return open(first, shares);
	}

	private static EscrowedKeys open(Share first, Map<Integer, Share> shares) throws BadSealException {
		ShamirSplitSecretShare[] values = shares.values().stream().limit(first.needed())
				.map(each -> new ShamirSplitSecretShare(each.value(), each.number())).toArray(ShamirSplitSecretShare[]::new);
		byte[] secret;
		try {
			secret = ShamirSplitSecret.getInstance(FIELD, values).getSecret();
		} catch (IOException | RuntimeException e) {
			throw new BadSealException("the shares do not fit together", e);
		}
		if (!commitment(secret).equals(first.commitment())) {
			throw new BadSealException("the shares do not make the secret that was split");
		}
		try (EpochKey key = EpochKey.of(secret)) {
			return read(Parcel.open(first.box(), BOX, key));
		} finally {
			Arrays.fill(secret, (byte) 0);
		}
	}

	private static EscrowedKeys read(byte[] box) throws BadSealException {
		var in = new ByteReader(box, "the escrow");
		var recovered = new EscrowedKeys();
		for (int i = in.u32(MOST_KEYS); i > 0; i--) {
			recovered.add(Place.read(in), in.u32(Integer.MAX_VALUE), EpochKey.of(in.raw(EpochKey.LENGTH)));
		}
		in.end();
		return recovered;
	}
}
