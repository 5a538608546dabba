package org.chancery.word.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes XML as UTF-8 bytes through a buffer of its own. Markup goes through {@link #raw}, words through {@link #text}. */
public final class XmlWriter {

	private static final int SIZE = 1 << 15;
	/** Longest thing written at once: an escaped quotation mark. */
	private static final int ROOM = 8;

	/** The ASCII characters that stand for themselves in content and attribute values. */
	private static final boolean[] PLAIN = new boolean[0x7F];

	static {
		Arrays.fill(PLAIN, ' ', PLAIN.length, true);
		for (char markup : "<>&\"".toCharArray()) {
			PLAIN[markup] = false;
		}
	}

	private final OutputStream out;
	private final byte[] buffer = new byte[SIZE];
	private int length;

	/** @param out where to; neither flushed nor closed */
	public XmlWriter(OutputStream out) {
		this.out = out;
	}

	/** Writes the XML declaration that every part begins with. */
	public XmlWriter declaration() throws IOException {
		return raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
	}

	/** Writes markup as it is. */
	public XmlWriter raw(String markup) throws IOException {
		byte[] bytes = markup.getBytes(StandardCharsets.UTF_8);
		if (bytes.length > SIZE - length) {
			flush();
			if (bytes.length > SIZE) {
				out.write(bytes);
				return this;
			}
		}
		System.arraycopy(bytes, 0, buffer, length, bytes.length);
		length += bytes.length;
		return this;
	}

	/** Writes a number in figures. */
	public XmlWriter raw(int number) throws IOException {
		return raw(Integer.toString(number));
	}

	/** Writes words, for content or an attribute value; characters that XML 1.0 cannot hold are dropped. */
	public XmlWriter text(String words) throws IOException {
		return text(words, 0, words.length());
	}

	/** Writes a stretch of words, as {@link #text(String)}. */
	public XmlWriter text(String words, int from, int to) throws IOException {
		int at = from;
		while (at < to) {
			at = plain(words, at, to);
			if (at < to) {
				at = special(words, at, to);
			}
		}
		return this;
	}

	/** Most words are plain ASCII, and go through the tightest loop there is. */
	private int plain(String words, int from, int to) {
		byte[] bytes = buffer;
		int free = length;
		int end = Math.min(to, from + SIZE - free);
		int at = from;
		while (at < end) {
			char c = words.charAt(at);
			if (c >= PLAIN.length || !PLAIN[c]) {
				break;
			}
			bytes[free++] = (byte) c;
			at++;
		}
		length = free;
		return at;
	}

	/** Writes one character of another kind, or makes room for more; tells where to go on. */
	private int special(String words, int at, int to) throws IOException {
		if (length > SIZE - ROOM) {
			flush();
		}
		char c = words.charAt(at);
		if (c < 0x80) {
			ascii(c);
		} else if (c < 0x800) {
			buffer[length++] = (byte) (0xC0 | c >> 6);
			buffer[length++] = (byte) (0x80 | c & 0x3F);
		} else if (!Character.isSurrogate(c)) {
			basic(c);
		} else if (at + 1 < to && Character.isSurrogatePair(c, words.charAt(at + 1))) {
			supplementary(Character.toCodePoint(c, words.charAt(at + 1)));
			return at + 2;
		}
		return at + 1;
	}

	/** Hands what is in the buffer to the stream, which is not flushed itself. */
	public void flush() throws IOException {
		out.write(buffer, 0, length);
		length = 0;
	}

	private void ascii(char c) throws IOException {
		switch (c) {
		case '<' -> raw("&lt;");
		case '>' -> raw("&gt;");
		case '&' -> raw("&amp;");
		case '"' -> raw("&quot;");
		case '\t', '\n' -> raw(c == '\t' ? "&#9;" : "&#10;");
		default -> {
			if (c >= ' ' && c != 0x7F) {
				buffer[length++] = (byte) c;
			}
		}
		}
	}

	private void basic(char c) {
		if (c < '\uFFFE') {
			buffer[length++] = (byte) (0xE0 | c >> 12);
			buffer[length++] = (byte) (0x80 | c >> 6 & 0x3F);
			buffer[length++] = (byte) (0x80 | c & 0x3F);
		}
	}

	private void supplementary(int point) {
		buffer[length++] = (byte) (0xF0 | point >> 18);
		buffer[length++] = (byte) (0x80 | point >> 12 & 0x3F);
		buffer[length++] = (byte) (0x80 | point >> 6 & 0x3F);
		buffer[length++] = (byte) (0x80 | point & 0x3F);
	}
}
