package org.chancery.word.revisions;

import java.util.ArrayList;
import java.util.List;

import org.chancery.word.imports.container.Vocabulary;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/**
 * Resolves the changes in equations (ISO 29500-1, 22.1): of runs, where the mark may stand around the words or beside
 * them, and of the signs that hold an equation together, a fraction line or a root, which are marked in their properties.
 */
final class MathResolver {

	private final Decision decision;
	private final TreeResolver tree;

	MathResolver(Decision decision, TreeResolver tree) {
		this.decision = decision;
		this.tree = tree;
	}

	void into(Element element, List<Node> out) {
		if (element.name().equals("r") && isGone(markBeside(element))) {
			return;
		}
		if (isGone(markOfSign(element))) {
			scatter(element, out);
			return;
		}
		tree.solid(element, element.with(tree.children(element)), out);
	}

	/** Whether a mark, or one inside it, says that what it marks is gone; false for null. */
	private boolean isGone(Element mark) {
		return mark != null && (!Marks.stays(mark, decision.of(mark))
				|| mark.elements().anyMatch(inner -> Marks.isContent(inner) && isGone(inner)));
	}

	/** A mark in a run that holds no words itself, only their look; null if there is none. */
	private static Element markBeside(Element run) {
		return run.elements().filter(Marks::isContent).filter(MathResolver::holdsNoWords).findFirst().orElse(null);
	}

	private static boolean holdsNoWords(Element mark) {
		return mark.elements().allMatch(child -> child.is("rPr") || Marks.isContent(child) && holdsNoWords(child));
	}

	/** The mark of the sign that makes an element what it is; null if there is none. */
	private static Element markOfSign(Element element) {
		return element.elements().filter(MathResolver::isProperties).flatMap(Element::elements)
				.filter(child -> child.is(Vocabulary.MATH, "ctrlPr")).flatMap(Element::elements)
				.filter(Marks::isContent).findFirst().orElse(null);
	}

	private static boolean isProperties(Element element) {
		return element.vocabulary() == Vocabulary.MATH && element.name().endsWith("Pr");
	}

	/** Without its sign, what stood in it stands side by side. */
	private void scatter(Element element, List<Node> out) {
		var inside = new ArrayList<Node>();
		element.elements().filter(child -> !isProperties(child)).forEach(argument -> arguments(argument, inside));
		out.addAll(inside);
	}

	private void arguments(Element argument, List<Node> out) {
		if (argument.name().equals("mr")) {
			argument.elements().forEach(inner -> arguments(inner, out));
			return;
		}
		for (Node child : argument.children()) {
			if (!(child instanceof Element inner && isProperties(inner))) {
				tree.into(child, out);
			}
		}
	}
}
