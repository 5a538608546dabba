package org.chancery.word.redline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.chancery.core.exchange.RedlineOptions;
import org.chancery.core.exchange.RedlineWriter;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;
import org.chancery.word.markup.WordPackage;
import org.eclipse.emf.common.util.Monitor;

/** Writes redlines; see the package for how. */
public final class WordRedliner implements RedlineWriter {

	@Override
	public void writeRedline(byte[] before, byte[] after, RedlineOptions options, OutputStream out, Monitor monitor)
			throws IOException, UnreadableFileException {
		monitor.beginTask("", 1);
		try {
			var redline = new Redline(read(before, "The old text"), read(after, "The new text"), options, monitor);
			// Whole in memory first: what cannot be written leaves nothing behind.
			var whole = new ByteArrayOutputStream();
			merge(redline).write(whole);
			whole.writeTo(out);
		} catch (StackOverflowError e) {
			throw new UnreadableFileException("One of the files is nested too deeply to be compared.", e);
		} catch (CancellationException e) {
			throw e;
		} catch (RuntimeException e) {
			throw new UnreadableFileException("One of the two files contradicts itself. Open both in Word and save them again.", e);
		} finally {
			monitor.done();
		}
	}

	private static WordPackage read(byte[] file, String which) throws UnreadableFileException {
		try {
			WordPackage read = WordPackage.read(file);
			if (read.root(read.main()).first("body") == null) {
				throw new UnreadableFileException("The file has no body; it is damaged or not a Word file.");
			}
			return read;
		} catch (UnreadableFileException e) {
			throw new UnreadableFileException(which + ": " + e.getMessage(), e);
		}
	}

	/** Writes all parts. */
	static Target merge(Redline redline) throws UnreadableFileException {
		WordPackage now = redline.target.base;
		bookmarks(redline);
		redline.names.notes(new NoteMerger(redline, "footnote"), new NoteMerger(redline, "endnote"));
		var part = new PartMerger(redline, redline.old.main(), now.main(), now.main());
		Element root = now.root(now.main());
		Element body = body(redline, part, redline.old.root(redline.old.main()).first("body"), root.first("body"));
		NoteMerger footnotes = redline.names.notes("footnoteReference");
		NoteMerger endnotes = redline.names.notes("endnoteReference");
		Element noted = endnotes.renumber(footnotes.renumber(body));
		Element whole = root.with(root.children().stream().map(c -> c instanceof Element e && e.is("body") ? noted : c).toList());
		redline.target.put(now.main(), redline.ids.number(redline.rooted(whole)));
		footnotes.finish();
		endnotes.finish();
		redline.finishNames();
		return redline.target;
	}

	private static void bookmarks(Redline redline) throws UnreadableFileException {
		WordPackage now = redline.target.base;
		Markers.names(now.root(now.main()), redline.bookmarks);
		for (var relationship : now.relationships(now.main()).all().toList()) {
			String type = now.type(relationship.target());
			if (!relationship.external() && type.startsWith(Redline.WORDPROCESSING) && now.has(relationship.target())) {
				Markers.names(now.root(relationship.target()), redline.bookmarks);
			}
		}
	}

	private static Element body(Redline redline, PartMerger part, Element before, Element after) throws UnreadableFileException {
		Story olds = StoryScanner.scan(before, part.old, part.oldMarkers);
		Story news = StoryScanner.scan(after, part.now, part.newMarkers);
		List<Step> steps = Alignment.of(olds.blocks(), news.blocks(), redline.numbers);
		vote(olds, news, steps, redline.names.lists);
		List<Node> content = new ArrayList<>(new StoryMerger(part).merge(olds, news, steps));
		Element oldSection = before.first("sectPr");
		Element newSection = after.first("sectPr");
		if (newSection != null) {
			content.add(redline.sections.merge(oldSection == null ? Element.word("sectPr") : oldSection, newSection, part));
		} else if (oldSection != null) {
			content.add(redline.sections.merge(oldSection, Element.word("sectPr"), part));
		}
		return after.with(content);
	}

	/** Paragraphs that stay say which list became which. */
	private static void vote(Story olds, Story news, List<Step> steps, NumberingImport lists) {
		for (Step step : steps) {
			if (step.isPair()) {
				lists.vote(list(olds.blocks().get(step.oldFrom())), list(news.blocks().get(step.newFrom())));
			}
		}
		lists.resolve();
	}

	private static String list(Block block) {
		Element properties = block.kind == Block.Kind.PARAGRAPH ? block.element.first("pPr") : null;
		Element list = properties == null ? null : properties.first("numPr");
		Element number = list == null ? null : list.first("numId");
		return number == null ? null : number.value();
	}
}
