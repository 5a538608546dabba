package org.chancery.seal.identity;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.chancery.seal.encoding.BadSealException;

/** Bytes between two lines of text (RFC 7468). */
final class Pem {

	static final String CERTIFICATE = "CERTIFICATE";

	private static final int LARGEST = 256 << 10;
	private static final int MOST = 20;

	private Pem() {
	}

	static String text(String label, byte[] bytes) {
		return "-----BEGIN " + label + "-----\n" + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(bytes) + "\n-----END "
				+ label + "-----\n";
	}

	/** What stands under a label, wherever in a text. */
	static List<byte[]> all(String label, byte[] file, String what) throws BadSealException {
		if (file.length > LARGEST) {
			throw new BadSealException(what + " is too large to be one");
		}
		String text = new String(file, StandardCharsets.ISO_8859_1).replace("\r", "");
		String begin = "-----BEGIN " + label + "-----\n";
		var found = new ArrayList<byte[]>();
		for (int at = text.indexOf(begin); at >= 0 && found.size() < MOST; at = text.indexOf(begin, at)) {
			at += begin.length();
			int end = text.indexOf("\n-----END " + label + "-----", at);
			try {
				found.add(Base64.getDecoder().decode(text.substring(at, Math.max(at, end)).replace("\n", "")));
			} catch (IllegalArgumentException e) {
				throw new BadSealException(what + " is damaged", e);
			}
		}
		return found;
	}
}
