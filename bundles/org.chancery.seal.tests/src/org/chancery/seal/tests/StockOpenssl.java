package org.chancery.seal.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.chancery.seal.encoding.Digest;
import org.chancery.seal.encoding.Padding;
import org.chancery.seal.identity.Algorithms;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.identity.PublicKeys;
import org.chancery.seal.identity.SignaturePair;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.parcel.EpochKey;
import org.chancery.seal.parcel.Parcel;

/** What the installed openssl makes of a sealed dossier, given the keys of its epochs. */
final class StockOpenssl {

	private static final int PLACE = 21;
	private static final int QUANTUM = 4 + 3309;

	private final Path folder;
	private int opened;
	private int verified;

	/** @param folder for its files; the test is skipped where openssl is not installed */
	StockOpenssl(Path folder) {
		this.folder = folder;
		boolean there = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
				.anyMatch(each -> Files.isExecutable(Path.of(each, "openssl")));
		assumeTrue(there, "openssl is not installed");
	}

	int run(String... words) throws Exception {
		return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start().waitFor();
	}

	String said() throws Exception {
		return Files.readString(folder.resolve("said"));
	}

	/** Opens every parcel and checks every ECDSA signature of what this reader can open. @return how many of each */
	String check(Path dossier, Identity reader) throws Exception {
		for (Path compartment : Files.list(dossier).filter(f -> Files.isDirectory(f.resolve("keyrings"))).toList()) {
			Map<String, EpochKey> keys = new HashMap<>();
			Map<Digest, PublicKeys> authors = new HashMap<>();
			List<byte[]> parcels = new ArrayList<>();
			for (Path file : Tree.files(compartment.resolve("keyrings"))) {
				Keyring ring = Keyring.read(Files.readAllBytes(file));
				Keyring.Opened content = ring.open(reader);
				if (content != null) {
					keys.put(HexFormat.of().formatHex(content.key().id()), content.key());
					content.members().forEach(each -> authors.put(each.keys().id(), each.keys()));
					parcels.add(ring.members());
				}
				verify("keyring", ring.bytes(), ring.officer());
			}
			for (Path file : Tree.files(compartment.resolve("parcels"))) {
				parcels.add(Files.readAllBytes(file));
			}
			for (byte[] parcel : parcels) {
				open(parcel, keys.get(HexFormat.of().formatHex(Parcel.keyOf(parcel))), authors);
			}
		}
		return opened + " parcels opened, " + verified + " ECDSA signatures verified";
	}

	private void open(byte[] parcel, EpochKey key, Map<Digest, PublicKeys> authors) throws Exception {
		if (key == null) {
			return;
		}
		byte[] plain = decrypt(parcel, key);
		byte[] place = Arrays.copyOfRange(plain, 1, PLACE);
		assertArrayEquals(Parcel.open(parcel, place, key), Arrays.copyOfRange(plain, PLACE, plain.length));
		byte[] content = Arrays.copyOfRange(plain, PLACE, plain.length);
		String head = "chancery-content 1\n";
		if (content.length > head.length() + 56 && new String(content, 0, head.length()).equals(head)) {
			byte[] author = Arrays.copyOfRange(content, head.length() + 20, head.length() + 52);
			verify("content", content, authors.get(new Digest(author)));
		}
	}

	/** The padded content without its padding: the place's length, the place, the content. */
	byte[] decrypt(byte[] parcel, EpochKey key) throws Exception {
		Path file = Files.write(folder.resolve("parcel"), parcel);
		Path out = folder.resolve("content");
		assertEquals(0, run("openssl", "cms", "-decrypt", "-inform", "DER", "-binary", "-in", file.toString(), "-out", out.toString(),
				"-secretkey", HexFormat.of().formatHex(key.bytes()), "-secretkeyid", HexFormat.of().formatHex(key.id())), said());
		opened++;
		return Padding.unpad(Files.readAllBytes(out));
	}

	/** The pair stands at the end: the length and bytes of each half. */
	private void verify(String purpose, byte[] bytes, PublicKeys by) throws Exception {
		int end = bytes.length - QUANTUM;
		int start = end - 1;
		while (ByteBuffer.wrap(bytes).getInt(start - 4) != end - start) {
			start--;
		}
		assertEquals(0, verify(by, SignaturePair.message(purpose, Arrays.copyOf(bytes, start - 4)), Arrays.copyOfRange(bytes, start, end)),
				said());
	}

	/** @return the exit code of openssl */
	int verify(PublicKeys by, byte[] message, byte[] classical) throws Exception {
		Path signature = Files.write(folder.resolve("signature"), classical);
		Path der = Files.write(folder.resolve("key.der"), by.key(Algorithms.SIGN_CLASSICAL).getEncoded());
		Path pem = folder.resolve("key.pem");
		assertEquals(0, run("openssl", "pkey", "-pubin", "-inform", "DER", "-in", der.toString(), "-out", pem.toString()), said());
		int code = run("openssl", "dgst", "-sha384", "-verify", pem.toString(), "-signature", signature.toString(),
				Files.write(folder.resolve("message"), message).toString());
		verified += code == 0 ? 1 : 0;
		return code;
	}
}
