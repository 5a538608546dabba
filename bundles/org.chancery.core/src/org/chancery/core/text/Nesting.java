package org.chancery.core.text;

import java.util.EnumSet;
import java.util.Set;

import org.chancery.core.dossier.DossierException;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;

/**
 * Which kinds of clauses may stand in which: divisions from part down to article, each in a larger one; paragraphs in
 * any division, subparagraphs in articles, paragraphs and one another; an annex holds what a text holds.
 */
public final class Nesting {

	private static final Set<ClauseKind> AT_TOP = EnumSet.complementOf(EnumSet.of(ClauseKind.RECITAL, ClauseKind.SUBPARAGRAPH));

	private Nesting() {
	}

	/** Whether a clause of one kind may stand directly in one of another; {@code outer} null for the top of the text. */
	public static boolean allows(ClauseKind outer, ClauseKind inner) {
		if (outer == null) {
			return AT_TOP.contains(inner);
		}
		return switch (outer) {
		case PREAMBLE -> inner == ClauseKind.RECITAL || inner == ClauseKind.PARAGRAPH;
		case RECITAL, PARAGRAPH, SUBPARAGRAPH -> inner == ClauseKind.SUBPARAGRAPH;
		case PART, TITLE, CHAPTER, SECTION, SUBSECTION -> isDivision(inner) && inner.compareTo(outer) > 0
				|| inner == ClauseKind.PARAGRAPH;
		case ARTICLE -> inner == ClauseKind.PARAGRAPH || inner == ClauseKind.SUBPARAGRAPH;
		case ANNEX -> inner != ClauseKind.RECITAL;
		case TESTIMONIUM -> inner == ClauseKind.PARAGRAPH || inner == ClauseKind.SIGNATURE_BLOCK;
		case SIGNATURE_BLOCK -> false;
		};
	}

	static void check(Clause outer, ClauseKind inner) {
		ClauseKind kind = outer == null ? null : outer.getKind();
		if (!allows(kind, inner)) {
			throw new DossierException("A " + name(inner) + " cannot stand "
					+ (kind == null ? "at the top of the text." : "directly in a " + name(kind) + "."));
		}
	}

	static String name(ClauseKind kind) {
		return kind == ClauseKind.SIGNATURE_BLOCK ? "signature block" : kind.getLiteral();
	}

	private static boolean isDivision(ClauseKind kind) {
		return kind.compareTo(ClauseKind.PART) >= 0 && kind.compareTo(ClauseKind.ARTICLE) <= 0;
	}
}
