package org.chancery.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Characters;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;
import org.chancery.word.markup.WordPackage;

/** Makes a counter-draft of a Word file: words replaced in paragraphs all over it, every second one as tracked change. */
final class CounterDraft {

	private static final int SHORTEST = 40;

	private final Random random;
	private final List<Element> chosen = new ArrayList<>();
	private int left;

	private CounterDraft(long seed, int edits) {
		this.random = new Random(seed);
		this.left = edits;
	}

	/** The file with so many edits; the same seed gives the same ones. */
	static byte[] of(byte[] sent, int edits, long seed) throws UnreadableFileException {
		WordPackage file = WordPackage.read(sent);
		var draft = new CounterDraft(seed, edits);
		Element root = file.root(file.main());
		Element body = root.first("body");
		List<Element> paragraphs = body.elements().filter(e -> e.is("p") && longest(e) != null).toList();
		while (draft.chosen.size() < Math.min(edits, paragraphs.size())) {
			Element next = paragraphs.get(draft.random.nextInt(paragraphs.size()));
			if (!draft.chosen.contains(next)) {
				draft.chosen.add(next);
			}
		}
		List<Node> edited = new ArrayList<>(body.children());
		edited.replaceAll(node -> draft.chosen.contains(node) ? draft.edit((Element) node) : node);
		Element other = body.with(edited);
		return file.with(Map.of(file.main(), root.with(List.of(other)))).write();
	}

	private static Element longest(Element paragraph) {
		return paragraph.elements().filter(e -> e.is("r") && e.first("t") != null && e.first("t").text().length() >= SHORTEST)
				.findFirst().orElse(null);
	}

	private Node edit(Element paragraph) {
		Element run = longest(paragraph);
		String text = run.first("t").text();
		int from = text.indexOf(' ', random.nextInt(text.length() / 2)) + 1;
		int to = text.indexOf(' ', from) < 0 ? text.length() : text.indexOf(' ', from);
		String now = "amended" + left--;
		var children = new ArrayList<Node>();
		for (Node child : paragraph.children()) {
			if (child != run) {
				children.add(child);
			} else if (left % 2 == 0) {
				children.add(said(run, "t", text.substring(0, from) + now + text.substring(to)));
			} else {
				children.add(said(run, "t", text.substring(0, from)));
				children.add(mark("del", said(run, "delText", text.substring(from, to))));
				children.add(mark("ins", said(run, "t", now)));
				children.add(said(run, "t", text.substring(to)));
			}
		}
		return paragraph.with(children);
	}

	private static Element said(Element run, String holder, String words) {
		Element text = run.first("t").renamed(holder).with(List.of(new Characters(words)));
		return run.with(run.elements().map(e -> e.is("t") ? text : e).toList());
	}

	private static Element mark(String kind, Element run) {
		return Element.word(kind, run).with("id", "1").with("author", "Belmora").with("date", "2026-03-01T10:00:00Z");
	}
}
