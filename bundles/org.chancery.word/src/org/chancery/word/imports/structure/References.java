package org.chancery.word.imports.structure;

import java.util.List;

import org.chancery.core.numbering.LabelParts;
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
	static void resolve(ClauseTree tree, Oddities oddities) {
		for (Contents.Pending pending : tree.contents().pending()) {
			Clause target = tree.byBookmark().get(pending.field().bookmark());
			ReferenceForm form = target == null ? null : form(pending.field().printed(), tree.labels().get(target));
			if (form == null) {
				plain(pending.reference(), pending.field());
			} else {
				pending.reference().setTarget(target);
				pending.reference().setForm(form);
			}
			if (target == null) {
				oddities.met(Oddity.BROKEN_REFERENCE, -1);
			}
		}
	}

	private static ReferenceForm form(String printed, String label) {
		if (label == null) {
			return null;
		}
		String words = PlainForm.squeeze(printed);
		if (words.equals(LabelParts.of(label).value())) {
			return ReferenceForm.NUMBER;
		}
		return words.equals(label) && Character.isLetter(label.charAt(0)) && label.indexOf(' ') > 0
				? ReferenceForm.CITATION : null;
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
