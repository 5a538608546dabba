package org.chancery.word.imports.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Decodes parts in UTF-8, as nearly all are: the parser of the platform prints a line of its own about bytes that are none. */
final class PartDecoder {

	static final int BUFFER = 1 << 13;
	/** An XML declaration is shorter. */
	private static final int DECLARATION = 200;

	private PartDecoder() {
	}

	/** Whether a part is in UTF-8, by its first bytes; the stream stays where it was, or behind the mark of the byte order. */
	static boolean isUtf8(InputStream in) throws IOException {
		in.mark(DECLARATION);
		byte[] start = in.readNBytes(DECLARATION);
		in.reset();
		if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB && start[2] == (byte) 0xBF) {
			in.skipNBytes(3);
		}
		String text = new String(start, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
		int end = text.indexOf("?>");
		String declaration = end < 0 ? "" : text.substring(0, end);
		return start.length < 2 || start[0] != 0 && start[1] != 0 && start[0] != (byte) 0xFE && start[0] != (byte) 0xFF
				&& (!declaration.contains("encoding") || declaration.contains("utf-8"));
	}

	/** The characters of a part in UTF-8; fails on bytes that are none. */
	static Reader strict(InputStream in) {
		return new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
				.onUnmappableCharacter(CodingErrorAction.REPORT));
	}
}
