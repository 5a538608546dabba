package org.chancery.negotiation.sheet;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.UnreadableFileException;

/** Reads comma-separated values (RFC 4180) cell by cell. */
final class CsvReader {

	private static final int MOST_CELLS = 2_000_000;

	private final String text;
	private final char separator;
	private final List<List<String>> rows = new ArrayList<>();
	private List<String> row = new ArrayList<>();
	private int at;
	private int cells;

	CsvReader(String text) {
		this.text = text;
		this.separator = separator(text);
	}

	/** Of the signs that may separate the one that the first line has most of, outside quotation marks. */
	private static char separator(String text) {
		int[] counts = new int[3];
		boolean quoted = false;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			quoted ^= c == '"';
			if (!quoted && (c == '\n' || c == '\r') && counts[0] + counts[1] + counts[2] > 0) {
				break;
			}
			int which = ",;\t".indexOf(c);
			if (!quoted && which >= 0) {
				counts[which]++;
			}
		}
		return counts[1] > counts[0] && counts[1] >= counts[2] ? ';' : counts[2] > counts[0] ? '\t' : ',';
	}

	List<List<String>> rows() throws UnreadableFileException {
		while (at < text.length()) {
			row.add(text.charAt(at) == '"' ? quoted() : plain());
			if (++cells > MOST_CELLS) {
				throw new UnreadableFileException("The table has too many cells to be one of a delegation.");
			}
			if (at < text.length() && text.charAt(at) == separator) {
				at++;
				if (at == text.length()) {
					row.add("");
				}
			} else {
				endOfRow();
			}
		}
		if (!row.isEmpty()) {
			rows.add(row);
		}
		return rows;
	}

	private void endOfRow() {
		if (at < text.length() && text.charAt(at) == '\r') {
			at++;
		}
		if (at < text.length() && text.charAt(at) == '\n') {
			at++;
		}
		rows.add(row);
		row = new ArrayList<>();
	}

	private String plain() {
		int from = at;
		while (at < text.length() && text.charAt(at) != separator && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
			at++;
		}
		return text.substring(from, at);
	}

	private String quoted() throws UnreadableFileException {
		int start = rows.size() + 1;
		var cell = new StringBuilder();
		at++;
		while (at < text.length()) {
			char c = text.charAt(at++);
			if (c != '"') {
				cell.append(c);
			} else if (at < text.length() && text.charAt(at) == '"') {
				cell.append('"');
				at++;
			} else {
				return closed(cell, start);
			}
		}
		throw new UnreadableFileException("In row " + start + " a quotation mark is opened and never closed.");
	}

	private String closed(StringBuilder cell, int start) throws UnreadableFileException {
		while (at < text.length() && text.charAt(at) == ' ') {
			at++;
		}
		boolean ends = at == text.length() || text.charAt(at) == separator || text.charAt(at) == '\n' || text.charAt(at) == '\r';
		if (!ends) {
			throw new UnreadableFileException("In row " + start + " words follow a closing quotation mark; double the marks inside a cell.");
		}
		return cell.toString().replace("\r\n", "\n");
	}
}
