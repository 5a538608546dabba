package org.chancery.core.projection;

import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.chancery.core.numbering.CitationWords;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.CrossReference;

/** Prints cross-references with the numbers of one projection. */
final class ReferencePrinter {

	private final Function<Clause, ClauseNumber> numbers;
	private final UnaryOperator<Clause> parent;
	private final String language;

	ReferencePrinter(Function<Clause, ClauseNumber> numbers, UnaryOperator<Clause> parent, String language) {
		this.numbers = numbers;
		this.parent = parent;
		this.language = language;
	}

	/** @param holder the clause that holds the reference */
	ProjectedInline.Reference print(CrossReference reference, Clause holder) {
		Clause target = reference.getTarget();
		ClauseNumber number = target == null ? null : numbers.apply(target);
		if (number == null) {
			return new ProjectedInline.Reference(null, "[?]", "");
		}
		return switch (reference.getForm()) {
		case NUMBER -> printed(target, "", number.value().isEmpty() ? number.citation() : number.value());
		case CITATION -> citation(target);
		case RELATIVE -> relative(target, holder);
		};
	}

	private ProjectedInline.Reference citation(Clause target) {
		ClauseNumber number = numbers.apply(target);
		if (number.value().isEmpty()) {
			return printed(target, number.citation(), "");
		}
		Clause article = article(target);
		ClauseNumber leading = article == null ? number : numbers.apply(article);
		String words = leading.citation();
		// The value of a compound number is longer than what its citation ends with.
		int before = words.endsWith(leading.value()) ? words.length() - leading.value().length() : words.lastIndexOf(' ') + 1;
		return printed(target, number.citation().substring(0, before), number.citation().substring(before));
	}

	private ProjectedInline.Reference relative(Clause target, Clause holder) {
		Clause article = article(target);
		ClauseNumber number = numbers.apply(target);
		boolean near = article != null && article != target && article == article(holder) && !number.value().isEmpty();
		if (!near || !numberedUpTo(article, target)) {
			return citation(target);
		}
		Clause outer = parent.apply(target);
		if (target.getKind() == ClauseKind.PARAGRAPH || outer == article || encloses(outer, holder)) {
			return printed(target, word(target.getKind()), inParentheses(target));
		}
		Clause first = target;
		while (parent.apply(first) != article) {
			first = parent.apply(first);
		}
		String whole = number.citation().substring(numbers.apply(article).citation().length());
		return printed(target, word(first.getKind()),
				first.getKind() == ClauseKind.SUBPARAGRAPH ? whole : whole.replaceFirst("^\\(([^)]*)\\)", "$1"));
	}

	/** Whether each clause between an article and its part bears a number, so that the citation is made of them. */
	private boolean numberedUpTo(Clause article, Clause target) {
		for (Clause each = target; each != article; each = parent.apply(each)) {
			if (numbers.apply(each).value().isEmpty()) {
				return false;
			}
		}
		return true;
	}

	private String inParentheses(Clause target) {
		String value = numbers.apply(target).value();
		return target.getKind() == ClauseKind.SUBPARAGRAPH ? "(" + value + ")" : value;
	}

	private String word(ClauseKind kind) {
		return CitationWords.of(kind, language) + " ";
	}

	private boolean encloses(Clause outer, Clause inner) {
		for (Clause each = inner; each != null; each = parent.apply(each)) {
			if (each == outer) {
				return true;
			}
		}
		return false;
	}

	private Clause article(Clause clause) {
		Clause each = clause;
		while (each != null && each.getKind() != ClauseKind.ARTICLE) {
			each = parent.apply(each);
		}
		return each;
	}

	private static ProjectedInline.Reference printed(Clause target, String before, String number) {
		return new ProjectedInline.Reference(target.getId(), before, number);
	}
}
