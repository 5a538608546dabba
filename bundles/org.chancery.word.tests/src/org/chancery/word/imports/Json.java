package org.chancery.word.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON (RFC 8259) into maps, lists and strings; enough for the expectations of tests. */
final class Json {

	private final String text;
	private int at;

	private Json(String text) {
		this.text = text;
	}

	static Object parse(String text) {
		return new Json(text).value();
	}

	private Object value() {
		skip();
		return switch (text.charAt(at)) {
		case '{' -> object();
		case '[' -> array();
		case '"' -> string();
		default -> word();
		};
	}

	private Map<String, Object> object() {
		var map = new LinkedHashMap<String, Object>();
		for (at++; !closes('}');) {
			String key = string();
			skip();
			at++;
			map.put(key, value());
		}
		return map;
	}

	private List<Object> array() {
		var list = new ArrayList<>();
		for (at++; !closes(']');) {
			list.add(value());
		}
		return list;
	}

	private boolean closes(char bracket) {
		skip();
		if (text.charAt(at) == ',') {
			at++;
			skip();
		}
		if (text.charAt(at) != bracket) {
			return false;
		}
		at++;
		return true;
	}

	private String string() {
		var string = new StringBuilder();
		for (at++; text.charAt(at) != '"'; at++) {
			string.append(text.charAt(at) == '\\' ? escaped() : text.charAt(at));
		}
		at++;
		return string.toString();
	}

	private char escaped() {
		char c = text.charAt(++at);
		if (c == 'u') {
			at += 4;
			return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
		}
		return switch (c) {
		case 'n' -> '\n';
		case 't' -> '\t';
		case 'r' -> '\r';
		default -> c;
		};
	}

	private String word() {
		int from = at;
		while (",]} \n".indexOf(text.charAt(at)) < 0) {
			at++;
		}
		return text.substring(from, at);
	}

	private void skip() {
		while (Character.isWhitespace(text.charAt(at))) {
			at++;
		}
	}
}
