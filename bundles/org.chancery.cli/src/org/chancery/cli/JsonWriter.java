package org.chancery.cli;

import java.io.PrintStream;

/** Writes JSON (RFC 8259) as it comes, without building it first. Members and elements are separated by themselves. */
final class JsonWriter {

	private final PrintStream out;
	private boolean separate;

	JsonWriter(PrintStream out) {
		this.out = out;
	}

	JsonWriter beginObject() {
		return begin('{');
	}

	JsonWriter endObject() {
		return end('}');
	}

	JsonWriter beginArray() {
		return begin('[');
	}

	JsonWriter endArray() {
		return end(']');
	}

	/** The name of the next value. */
	JsonWriter name(String name) {
		separate();
		quote(name);
		out.append(':');
		separate = false;
		return this;
	}

	/** A string; null is written as such. */
	JsonWriter value(String value) {
		separate();
		if (value == null) {
			out.append("null");
		} else {
			quote(value);
		}
		separate = true;
		return this;
	}

	JsonWriter value(boolean value) {
		return literal(Boolean.toString(value));
	}

	JsonWriter value(int value) {
		return literal(Integer.toString(value));
	}

	private JsonWriter literal(String literal) {
		separate();
		out.append(literal);
		separate = true;
		return this;
	}

	private JsonWriter begin(char bracket) {
		separate();
		out.append(bracket);
		separate = false;
		return this;
	}

	private JsonWriter end(char bracket) {
		out.append(bracket);
		separate = true;
		return this;
	}

	private void separate() {
		if (separate) {
			out.append(',');
		}
	}

	private void quote(String text) {
		var quoted = new StringBuilder(text.length() + 2).append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			switch (c) {
			case '"' -> quoted.append("\\\"");
			case '\\' -> quoted.append("\\\\");
			case '\n' -> quoted.append("\\n");
			case '\t' -> quoted.append("\\t");
			default -> {
				if (c < ' ' || c == 0x7f || Character.isSurrogate(c) && !paired(text, i)) {
					quoted.append(String.format("\\u%04x", (int) c));
				} else {
					quoted.append(c);
				}
			}
			}
		}
		out.append(quoted.append('"'));
	}

	private static boolean paired(String text, int at) {
		char c = text.charAt(at);
		return Character.isHighSurrogate(c) ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
				: at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
	}
}
