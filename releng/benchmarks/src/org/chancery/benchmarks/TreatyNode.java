package org.chancery.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.chancery.core.projection.ClauseNumber;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.Projection;
import org.chancery.model.text.ClauseKind;

/** A clause of a treaty that is edited by a generator that knows the truth: from which old clauses each new one comes. */
final class TreatyNode {

	final ClauseKind kind;
	final String label;
	String heading;
	String text;
	TreatyNode parent;
	final List<TreatyNode> inside = new ArrayList<>();
	/** The numbers of the old clauses from which it comes; none if it was inserted. */
	final Set<Integer> origins = new TreeSet<>();
	/** Its number in its own text, once that is finished. */
	int number;
	boolean moved;
	boolean touched;

	TreatyNode(ClauseKind kind, String label, String heading, String text) {
		this.kind = kind;
		this.label = label;
		this.heading = heading;
		this.text = text;
	}

	/** A tree of what a projection shows, with a root of its own. */
	static TreatyNode of(Projection projection) {
		var root = new TreatyNode(ClauseKind.PART, "", "", "");
		projection.clauses().forEach(clause -> root.add(of(clause)));
		return root;
	}

	private static TreatyNode of(ProjectedClause clause) {
		var node = new TreatyNode(clause.kind(), clause.number().label(), clause.heading() == null ? "" : clause.heading(),
				clause.text());
		clause.clauses().forEach(inner -> node.add(of(inner)));
		return node;
	}

	/** A copy, of which each clause comes from the one copied. */
	TreatyNode copy() {
		var copy = new TreatyNode(kind, label, heading, text);
		copy.origins.add(number);
		inside.forEach(inner -> copy.add(inner.copy()));
		return copy;
	}

	void add(TreatyNode node) {
		add(inside.size(), node);
	}

	void add(int place, TreatyNode node) {
		inside.add(place, node);
		node.parent = this;
	}

	/** Takes it out of the tree. */
	int remove() {
		int place = parent.inside.indexOf(this);
		parent.inside.remove(place);
		return place;
	}

	/** Whether it has words of its own to edit. */
	boolean isParagraph() {
		return (kind == ClauseKind.PARAGRAPH || kind == ClauseKind.SUBPARAGRAPH || kind == ClauseKind.RECITAL) && !text.isBlank();
	}

	/** The article, or the division, that it stands in; itself if it is one. */
	TreatyNode article() {
		TreatyNode node = this;
		while (node.parent != null && node.kind != ClauseKind.ARTICLE && node.kind != ClauseKind.CHAPTER
				&& node.kind != ClauseKind.PREAMBLE && node.kind != ClauseKind.ANNEX) {
			node = node.parent;
		}
		return node;
	}

	void all(Consumer<TreatyNode> visitor) {
		for (TreatyNode inner : List.copyOf(inside)) {
			visitor.accept(inner);
			inner.all(visitor);
		}
	}

	List<TreatyNode> list() {
		List<TreatyNode> list = new ArrayList<>();
		all(list::add);
		return list;
	}

	/** Gives every clause its number and returns them in order. */
	List<TreatyNode> numbered() {
		List<TreatyNode> list = list();
		for (int i = 0; i < list.size(); i++) {
			list.get(i).number = i;
		}
		return list;
	}

	/** How many words it has with all inside it. */
	int words() {
		int words = count(text) + count(heading);
		for (TreatyNode inner : inside) {
			words += inner.words();
		}
		return words;
	}

	static int count(String text) {
		return text.isBlank() ? 0 : text.strip().split("\\s+").length;
	}

	/** The tree as a projection. @param prefix of the ids, which are the numbers otherwise */
	Projection project(String prefix) {
		return new Projection("", "public", "en", List.of(), projected(prefix, 0));
	}

	private List<ProjectedClause> projected(String prefix, int outer) {
		return inside.stream().map(node -> {
			int depth = node.kind == ClauseKind.SUBPARAGRAPH ? outer + 1 : 0;
			List<ProjectedInline> content = node.text.isEmpty() ? List.of() : List.of(ProjectedInline.Run.plain(node.text));
			return new ProjectedClause(prefix + node.number, node.kind, depth, null, ClauseNumber.none(""),
					node.heading.isEmpty() ? null : node.heading, content, "public", List.of(), node.projected(prefix, depth));
		}).toList();
	}
}
