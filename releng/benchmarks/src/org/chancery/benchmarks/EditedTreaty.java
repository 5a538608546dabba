package org.chancery.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;
import org.chancery.word.markup.WordPackage;

/** Edits whole paragraphs of a Word file: some go, some come again elsewhere, some are moved, some joined. */
final class EditedTreaty {

	private static final int SHORTEST = 40;

	private final List<Element> blocks;
	private final Random random;

	private EditedTreaty(List<Element> blocks, long seed) {
		this.blocks = blocks;
		random = new Random(seed);
	}

	/** The file with so many edits; the same seed gives the same ones. */
	static byte[] of(byte[] file, int edits, long seed) throws UnreadableFileException {
		WordPackage read = WordPackage.read(file);
		Element root = read.root(read.main());
		Element body = root.first("body");
		var treaty = new EditedTreaty(new ArrayList<>(body.elements().toList()), seed);
		for (int i = 0; i < edits; i++) {
			treaty.edit(i % 4);
		}
		return read.with(Map.of(read.main(), root.with(List.of(body.with(treaty.blocks))))).write();
	}

	private void edit(int kind) {
		int at = paragraph();
		switch (kind) {
		case 0 -> blocks.remove(at);
		case 1 -> blocks.add(paragraph(), blocks.get(at).with(blocks.get(at).children()));
		case 2 -> blocks.add(paragraph(), blocks.remove(at));
		default -> join(at);
		}
	}

	private void join(int at) {
		if (at + 1 < blocks.size() && isLong(blocks.get(at + 1))) {
			List<Node> runs = new ArrayList<>(blocks.get(at).children());
			blocks.remove(at + 1).elements().filter(e -> e.is("r")).forEach(runs::add);
			blocks.set(at, blocks.get(at).with(runs));
		}
	}

	private int paragraph() {
		while (true) {
			int at = random.nextInt(blocks.size());
			if (isLong(blocks.get(at))) {
				return at;
			}
		}
	}

	private static boolean isLong(Element block) {
		return block.is("p") && block.elements().filter(e -> e.is("r") && e.first("t") != null)
				.mapToInt(e -> e.first("t").text().length()).sum() >= SHORTEST;
	}
}
