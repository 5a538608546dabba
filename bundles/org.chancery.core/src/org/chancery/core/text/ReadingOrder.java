package org.chancery.core.text;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.projection.LayeredTree;
import org.chancery.model.text.Clause;

/** The clauses of a tree one after the other, each before those inside it. */
final class ReadingOrder {

	private ReadingOrder() {
	}

	static List<Clause> of(LayeredTree tree) {
		List<Clause> all = new ArrayList<>();
		add(tree.top(), tree, all);
		return all;
	}

	private static void add(List<Clause> level, LayeredTree tree, List<Clause> all) {
		for (Clause clause : level) {
			all.add(clause);
			add(tree.inside(clause), tree, all);
		}
	}
}
