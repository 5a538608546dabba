package org.chancery.seal.identity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** Bytes as words that people can read to each other: one of 256 words for each byte. */
public final class Fingerprint {

	/** How many bytes a fingerprint has; nobody finds other keys with the same 128 bits. */
	public static final int LENGTH = 16;

	private static final List<String> WORDS = load();

	private Fingerprint() {
	}

	/** The words, with a blank between them. */
	static String words(byte[] bytes) {
		var joined = new StringJoiner(" ");
		for (byte each : bytes) {
			joined.add(WORDS.get(each & 0xff));
		}
		return joined.toString();
	}

	/** Whether what a person typed is a fingerprint, whatever its case and blanks. */
	public static boolean same(String words, String typed) {
		return words.equals(String.join(" ", typed.strip().toLowerCase(Locale.ROOT).split("\\s+")));
	}

	private static List<String> load() {
		try (InputStream in = Fingerprint.class.getResourceAsStream("words.txt")) {
			return new String(in.readAllBytes(), StandardCharsets.US_ASCII).lines().toList();
		} catch (IOException e) {
			throw new IllegalStateException("the bundle lacks its list of words", e);
		}
	}
}
