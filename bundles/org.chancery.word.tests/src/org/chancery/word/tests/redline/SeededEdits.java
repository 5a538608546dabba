package org.chancery.word.tests.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.chancery.word.markup.Characters;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;
import org.chancery.word.markup.WordPackage;

/** Changes a Word file here and there, as a negotiation would: words, paragraphs that come, go, move, split and join. */
final class SeededEdits {

	private static final String[] WORDS = "shall may not Party Parties State within thirty days unless otherwise agreed quota measure".split(" ");
	private static final int SHORTEST = 30;

	private final Random random;
	private final List<Element> blocks;

	private SeededEdits(List<Element> blocks, long seed) {
		this.blocks = blocks;
		random = new Random(seed);
	}

	/** The file with so many edits. */
	static byte[] of(byte[] file, int edits, long seed) throws Exception {
		WordPackage read = WordPackage.read(file);
		Element root = read.root(read.main());
		Element body = root.first("body");
		var edited = new SeededEdits(new ArrayList<>(body.elements().toList()), seed);
		for (int i = 0; i < edits; i++) {
			edited.edit();
		}
		Element other = root.with(root.elements().map(e -> e == body ? body.with(edited.blocks) : e).toList());
		return read.with(Map.of(read.main(), other)).write();
	}

	private void edit() {
		int at = paragraph();
		switch (random.nextInt(20)) {
		case 0, 1, 2, 3, 4, 5, 6, 7 -> blocks.set(at, worded(blocks.get(at), Edit.REPLACE));
		case 8, 9, 10 -> blocks.set(at, worded(blocks.get(at), Edit.INSERT));
		case 11, 12, 13 -> blocks.set(at, worded(blocks.get(at), Edit.DELETE));
		case 14 -> blocks.remove(at);
		case 15 -> blocks.add(at + 1, paragraph(blocks.get(at), List.of(run(phrase(12)))));
		case 16 -> move(at);
		case 17, 18 -> split(at);
		default -> join(at);
		}
	}

	private enum Edit {
		REPLACE, INSERT, DELETE
	}

	/** A paragraph with enough words that holds nothing but runs. */
	private int paragraph() {
		while (true) {
			int at = random.nextInt(blocks.size());
			if (isPlain(blocks.get(at))) {
				return at;
			}
		}
	}

	private static boolean isPlain(Element block) {
		return block.is("p") && block.elements().allMatch(e -> e.is("pPr") && e.first("sectPr") == null || e.is("r"))
				&& block.elements().filter(e -> e.is("r")).mapToInt(e -> words(e).length()).sum() > SHORTEST;
	}

	private static String words(Element run) {
		return run.first("t") == null ? "" : run.first("t").text();
	}

	private Element worded(Element paragraph, Edit edit) {
		List<Element> runs = new ArrayList<>(paragraph.elements().filter(e -> e.is("r") && words(e).length() > 5).toList());
		if (runs.isEmpty()) {
			return paragraph;
		}
		Element run = runs.get(random.nextInt(runs.size()));
		var words = new ArrayList<>(List.of(words(run).split(" ", -1)));
		int at = random.nextInt(words.size());
		switch (edit) {
		case REPLACE -> words.set(at, phrase(1));
		case INSERT -> words.add(at, phrase(1 + random.nextInt(5)));
		default -> words.subList(at, Math.min(words.size(), at + 1 + random.nextInt(5))).clear();
		}
		Element other = with(run, String.join(" ", words));
		return paragraph.with(paragraph.elements().map(e -> e == run ? other : e).toList());
	}

	private void move(int at) {
		Element block = blocks.remove(at);
		blocks.add(paragraph(), block);
	}

	private void split(int at) {
		Element block = blocks.get(at);
		List<Element> runs = block.elements().filter(e -> e.is("r")).toList();
		int middle = random.nextInt(runs.size());
		String words = words(runs.get(middle));
		int cut = words.indexOf(' ', words.length() / 2);
		if (cut < 0 || runs.get(middle).elements().filter(e -> e.is("t")).count() != 1) {
			return;
		}
		var first = new ArrayList<>(runs.subList(0, middle));
		first.add(with(runs.get(middle), words.substring(0, cut)));
		var second = new ArrayList<Element>();
		second.add(with(runs.get(middle), words.substring(cut + 1)));
		second.addAll(runs.subList(middle + 1, runs.size()));
		blocks.set(at, paragraph(block, first));
		blocks.add(at + 1, paragraph(block, second));
	}

	private void join(int at) {
		if (at + 1 < blocks.size() && isPlain(blocks.get(at + 1))) {
			var runs = new ArrayList<>(blocks.get(at).elements().filter(e -> e.is("r")).toList());
			blocks.remove(at + 1).elements().filter(e -> e.is("r")).forEach(runs::add);
			blocks.set(at, paragraph(blocks.get(at), runs));
		}
	}

	private static Element paragraph(Element like, List<Element> runs) {
		List<Node> children = new ArrayList<>();
		if (like.first("pPr") != null) {
			children.add(like.first("pPr"));
		}
		children.addAll(runs);
		return like.with(children);
	}

	private String phrase(int length) {
		var phrase = new ArrayList<String>();
		for (int i = 0; i < length; i++) {
			phrase.add(WORDS[random.nextInt(WORDS.length)]);
		}
		return String.join(" ", phrase);
	}

	private static Element run(String words) {
		return Element.word("r", text(words));
	}

	private static Element with(Element run, String words) {
		Element text = run.first("t");
		return run.with(run.elements().map(e -> e == text ? text(words) : e).toList());
	}

	private static Element text(String words) {
		var preserve = new org.chancery.word.markup.Attribute(new org.chancery.word.markup.Name("xml", "http://www.w3.org/XML/1998/namespace",
				"space", org.chancery.word.imports.container.Vocabulary.OTHER), "preserve");
		return new Element(Element.word("t").qualifiedName(), List.of(preserve), Map.of(), List.of(new Characters(words)));
	}
}
