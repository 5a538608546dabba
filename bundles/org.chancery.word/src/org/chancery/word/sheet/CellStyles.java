package org.chancery.word.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.XmlCursor;

/** Which styles show a number as a day (ISO 29500-1, 18.8.30), and how a number is then read (18.17.4.1). */
final class CellStyles {

	private static final int DIGITS = 15;
	private static final int LONGEST_NUMBER = 40;
	/** The last day that a spreadsheet knows, 31 December 9999. */
	private static final double LAST_DAY = 2_958_466;
	/** Spreadsheets hold 1900 to be a leap year. */
	private static final int FIRST_OF_MARCH_1900 = 60;

	private final LocalDate first;
	private final boolean since1904;
	private final Map<Integer, String> codes = new HashMap<>();
	private final List<Integer> formats = new ArrayList<>();

	CellStyles(boolean since1904) {
		this.since1904 = since1904;
		this.first = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
	}

	void read(XmlCursor root) throws UnreadableFileException {
		root.children(child -> {
			if (child.is("numFmts")) {
				child.children(each -> codes.put(XmlCursor.number(each.plain("numFmtId"), -1), String.valueOf(each.plain("formatCode"))));
			} else if (child.is("cellXfs")) {
				child.children(each -> formats.add(XmlCursor.number(each.plain("numFmtId"), 0)));
			}
		});
	}

	/** What a cell of that style shows of a number. */
	String shown(String value, int style) {
		BigDecimal number = number(value);
		if (number == null) {
			return value;
		}
		boolean day = style >= 0 && style < formats.size() && isDay(formats.get(style));
		double serial = number.doubleValue();
		if (day && serial >= 1 && serial < LAST_DAY) {
			long days = (long) serial;
			return first.plusDays(!since1904 && days < FIRST_OF_MARCH_1900 ? days + 1 : days).toString();
		}
		BigDecimal plain = number.round(new MathContext(DIGITS)).stripTrailingZeros();
		return Math.abs(plain.scale()) > LONGEST_NUMBER ? value : plain.toPlainString();
	}

	private static BigDecimal number(String value) {
		try {
			return value.length() > LONGEST_NUMBER ? null : new BigDecimal(value.strip());
		} catch (NumberFormatException e) {
			return null;
		}
	}

	private boolean isDay(int format) {
		if (codes.containsKey(format)) {
			String code = codes.get(format).replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
			return code.contains("y") || code.contains("d");
		}
		return format >= 14 && format <= 17 || format == 22 || format >= 27 && format <= 31 || format == 36 || format >= 50 && format <= 58;
	}
}
