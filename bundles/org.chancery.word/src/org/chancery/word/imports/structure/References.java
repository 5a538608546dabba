package org.chancery.word.imports.structure;

import java.util.List;
import java.util.Map;

import org.chancery.core.numbering.CitationWords;
import org.chancery.core.numbering.Numbering;
import org.chancery.core.projection.ClauseNumber;
import org.chancery.model.text.Clause;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Inline;
import org.chancery.model.text.ReferenceForm;
import org.chancery.word.imports.reading.Oddities;
import org.chancery.word.imports.reading.Oddity;
import org.chancery.word.imports.reading.Piece;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds the targets of cross-references. */
final class References {

	private References() {
	}

	/** Gives each reference its target; one that would print other words than before becomes plain words. */
	static void resolve(ClauseTree tree, String language, Oddities oddities) {
		if (tree.contents().pending().isEmpty()) {
			return;
		}
		Map<Clause, ClauseNumber> numbers = Numbering.of(tree.text(), language);
		for (Contents.Pending pending : tree.contents().pending()) {
			Clause target = tree.byBookmark().get(pending.field().bookmark());
			ReferenceForm form = target == null ? null
					: form(pending.field().printed(), numbers.get(target), CitationWords.of(target.getKind(), language));
			if (form == null) {
				plain(pending.reference(), pending.field());
			} else {
				pending.reference().setTarget(target);
				pending.reference().setForm(form);
			}
			if (target == null && !pending.field().bookmark().startsWith("_Toc")) {
				oddities.met(Oddity.BROKEN_REFERENCE, -1);
			}
		}
	}

	private static ReferenceForm form(String printed, ClauseNumber number, String word) {
		String value = number.value();
		if (printed.equals(number.citation())) {
			return ReferenceForm.CITATION;
		}
		if (value.isEmpty()) {
			return null;
		}
		if (printed.equals(value)) {
			return ReferenceForm.NUMBER;
		}
		return printed.equals(word + " " + value) || printed.equals(word + " (" + value + ")") ? ReferenceForm.RELATIVE : null;
	}

	private static void plain(CrossReference reference, Piece.Reference field) {
		@SuppressWarnings("unchecked")
		var siblings = (List<Inline>) reference.eContainer().eGet(reference.eContainmentFeature());
		if (field.printed().isEmpty()) {
			EcoreUtil.remove(reference);
		} else {
			siblings.set(siblings.indexOf(reference), Contents.run(field.printed(), field.look()));
		}
	}
}
