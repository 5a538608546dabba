package org.chancery.negotiation.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.chancery.core.exchange.Sheet;
import org.chancery.core.exchange.SheetFormat;
import org.chancery.core.exchange.UnreadableFileException;

/**
 * Comma-separated values (RFC 4180). Semicolons and tabs are read as separators too, whichever the head has most of; UTF-8
 * and UTF-16 with their byte order marks, and Windows-1252 where it is not UTF-8. Written are commas in UTF-8 with a byte
 * order mark, which tells spreadsheet programs that it is UTF-8. A cell that a program would take for a formula gets an
 * apostrophe in front, which is taken away again on reading.
 */
public final class CsvFormat implements SheetFormat {

	private static final int LARGEST = 64 << 20;
	private static final String FORMULA = "=+-@\t\r";
	private static final char MARK = '\uFEFF';

	@Override
	public Sheet read(byte[] file, String name) throws UnreadableFileException {
		if (file.length > LARGEST) {
			throw new UnreadableFileException("The file is larger than a table of a delegation can be.");
		}
		String text = decode(file);
		if (text.indexOf('\0') >= 0) {
			throw new UnreadableFileException("The file is no text. Save the table as .csv or .xlsx.");
		}
		List<List<String>> rows = new CsvReader(text).rows();
		return new Sheet("", rows.stream().map(row -> row.stream().map(CsvFormat::bare).toList()).toList());
	}

	private static String decode(byte[] file) {
		if (startsWith(file, 0xFF, 0xFE)) {
			return without(new String(file, StandardCharsets.UTF_16LE));
		} else if (startsWith(file, 0xFE, 0xFF)) {
			return without(new String(file, StandardCharsets.UTF_16BE));
		}
		try {
			return without(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString());
		} catch (CharacterCodingException e) {
			return new String(file, Charset.forName("windows-1252"));
		}
	}

	private static boolean startsWith(byte[] file, int first, int second) {
		return file.length >= 2 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
	}

	private static String without(String text) {
		return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
	}

	private static String bare(String cell) {
		return cell.length() > 1 && cell.charAt(0) == '\'' && dangerous(cell.substring(1)) ? cell.substring(1) : cell;
	}

	private static boolean dangerous(String cell) {
		return !cell.isEmpty() && (FORMULA.indexOf(cell.charAt(0)) >= 0 || cell.charAt(0) == '\'' && dangerous(cell.substring(1)));
	}

	@Override
	public void write(Sheet sheet, OutputStream out) throws IOException {
		var text = new StringBuilder().append(MARK);
		for (List<String> row : sheet.rows()) {
			String separator = "";
			for (String cell : row) {
				text.append(separator).append(quoted(dangerous(cell) ? "'" + cell : cell));
				separator = ",";
			}
			text.append("\r\n");
		}
		out.write(text.toString().getBytes(StandardCharsets.UTF_8));
	}

	private static String quoted(String cell) {
		boolean plain = cell.chars().noneMatch(c -> c == ',' || c == ';' || c == '"' || c == '\n' || c == '\r' || c == '\t')
				&& cell.equals(cell.strip());
		return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
	}
}
