package org.chancery.word.redline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.chancery.core.exchange.RedlineOptions;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.imports.container.WordContainer;
import org.chancery.word.markup.WordPackage;
import org.eclipse.emf.common.util.Monitor;

/**
 * A returned file in which what nobody declared is tracked, too: rejecting all its changes gives the file that was sent,
 * rejecting those of one author alone the returned file without what was not declared. What the tracked changes of the
 * returned file insert corresponds to nothing in the sent one, so that they all stay as they are.
 */
public final class ReturnedRedline {

	private final WordPackage file;
	private final SectionMerger sections;

	private ReturnedRedline(WordPackage file, SectionMerger sections) {
		this.file = file;
		this.sections = sections;
	}

	/**
	 * @param sent     the file that was sent, without tracked changes
	 * @param returned the file that came back, with its own
	 * @param author   in whose name the undeclared changes stand; nobody else in the returned file has it
	 */
	public static ReturnedRedline of(WordPackage sent, WordPackage returned, String author, Monitor monitor)
			throws UnreadableFileException {
		var options = new RedlineOptions(author, null);
		var redline = new Redline(sent, returned, new Stamp(options, false, false), options, monitor);
		var out = new ByteArrayOutputStream();
		try {
			WordRedliner.merge(redline).write(out);
		} catch (IOException e) {
			throw WordContainer.damaged(e);
		}
		return new ReturnedRedline(WordPackage.read(out.toByteArray()), redline.sections);
	}

	/** The file. */
	public WordPackage file() {
		return file;
	}

	/** The part in which a header or footer of the sent file and one of the returned file stand, either null; null for none. */
	public String margin(String sent, String returned) {
		return sections.written(sent, returned);
	}

	/** The name that a bookmark of the sent file has here if the returned one has one of its name; else null. */
	public static String bookmark(String name) {
		return name.startsWith(Markers.BESIDE) ? name.substring(Markers.BESIDE.length()) : null;
	}
}
