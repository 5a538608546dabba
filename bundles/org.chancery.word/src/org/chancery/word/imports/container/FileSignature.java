package org.chancery.word.imports.container;

import java.nio.charset.StandardCharsets;

import org.chancery.core.exchange.UnreadableFileException;

/** Tells from the first bytes of a file what it is, so that a person learns what to do about it. */
final class FileSignature {

	private static final byte[] COMPOUND_FILE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };
	private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
	private static final byte[] ZIP = { 'P', 'K', 3, 4 };

	private FileSignature() {
	}

	/** Returns if the file begins like a zip archive, else says what it is instead. */
	static void requireZip(byte[] file) throws UnreadableFileException {
		if (!startsWith(file, ZIP)) {
			throw new UnreadableFileException(describe(file));
		}
	}

	private static String describe(byte[] file) {
		if (file.length == 0) {
			return "The file is empty.";
		}
		if (startsWith(file, COMPOUND_FILE)) {
			return contains(file, ENCRYPTED)
					? "The file is encrypted. Remove the password in Word and save it again."
					: "The file has the format of Word 2003 or older. Save it as .docx.";
		}
		if (startsWith(file, "{\\rtf")) {
			return "The file is Rich Text (.rtf). Save it as .docx.";
		}
		if (startsWith(file, "%PDF")) {
			return "The file is a PDF. A Word file (.docx) is needed.";
		}
		return "The file is not a Word file (.docx).";
	}

	private static boolean startsWith(byte[] file, String text) {
		return startsWith(file, text.getBytes(StandardCharsets.US_ASCII));
	}

	private static boolean startsWith(byte[] file, byte[] start) {
		return matches(file, 0, start);
	}

	private static boolean matches(byte[] file, int offset, byte[] bytes) {
		if (offset + bytes.length > file.length) {
			return false;
		}
		for (int i = 0; i < bytes.length; i++) {
			if (file[offset + i] != bytes[i]) {
				return false;
			}
		}
		return true;
	}

	private static boolean contains(byte[] file, byte[] bytes) {
		for (int i = 0; i + bytes.length <= file.length; i++) {
			if (file[i] == bytes[0] && matches(file, i, bytes)) {
				return true;
			}
		}
		return false;
	}
}
