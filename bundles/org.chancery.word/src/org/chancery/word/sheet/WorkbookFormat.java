package org.chancery.word.sheet;

import java.io.IOException;
import java.io.OutputStream;

import org.chancery.core.exchange.Sheet;
import org.chancery.core.exchange.SheetFormat;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.WordContainer;

/** Reads and writes workbooks as they are, part by part, in streams. */
public final class WorkbookFormat implements SheetFormat {

	private static final byte[] ZIP = { 'P', 'K', 3, 4 };
	private static final byte[] COMPOUND_FILE = { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 };

	@Override
	public Sheet read(byte[] file, String name) throws UnreadableFileException {
		requireWorkbook(file);
		try (WordContainer container = WordContainer.open(file)) {
			return new WorkbookReader(container).read(name);
		} catch (WorkbookFault fault) {
			throw new UnreadableFileException(fault.getMessage());
		} catch (UnreadableFileException | RuntimeException e) {
			throw new UnreadableFileException(
					"The file is damaged, or is no workbook. Open it in a spreadsheet program and save it again as .xlsx.", e);
		}
	}

	private static void requireWorkbook(byte[] file) throws UnreadableFileException {
		if (startsWith(file, COMPOUND_FILE)) {
			throw new UnreadableFileException("The file has a password or the format of Excel 2003. Save it as .xlsx without a password.");
		}
		if (!startsWith(file, ZIP)) {
			throw new UnreadableFileException("The file is not a workbook (.xlsx).");
		}
	}

	private static boolean startsWith(byte[] file, byte[] start) {
		return file.length >= start.length && java.util.Arrays.equals(file, 0, start.length, start, 0, start.length);
	}

	@Override
	public void write(Sheet sheet, OutputStream out) throws IOException {
		new WorkbookWriter(out).write(sheet);
	}
}
