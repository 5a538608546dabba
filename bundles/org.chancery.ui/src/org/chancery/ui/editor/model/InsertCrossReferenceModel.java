package org.chancery.ui.editor.model;

import java.util.List;
import java.util.Optional;

import org.chancery.core.projection.Projection;
import org.chancery.model.text.ReferenceForm;

/**
 * What the dialog that inserts a cross-reference holds: the clauses that the audience of the column sees, and no other,
 * the one that is chosen, and what of it is printed.
 */
public final class InsertCrossReferenceModel {

	private final ClauseList clauses;
	private final Projection text;
	private String typed = "";
	private ClauseList.Entry chosen;
	private ReferenceForm form = ReferenceForm.CITATION;

	/** @param text what the audience sees that the reference is written for */
	public InsertCrossReferenceModel(Projection text) {
		this.text = text;
		clauses = new ClauseList(text);
	}

	/** What is listed now. */
	public List<ClauseList.Entry> entries() {
		return clauses.matching(typed);
	}

	/** Narrows the list; the first entry is chosen. */
	public void type(String words) {
		typed = words;
		chosen = entries().stream().findFirst().orElse(null);
	}

	/** Chooses a clause; null for none. */
	public void choose(ClauseList.Entry entry) {
		chosen = entry;
	}

	/** The clause that is chosen. */
	public Optional<ClauseList.Entry> chosen() {
		return Optional.ofNullable(chosen);
	}

	/** What is printed of the clause. */
	public ReferenceForm form() {
		return form;
	}

	/** Chooses what is printed of the clause. */
	public void setForm(ReferenceForm wanted) {
		form = wanted;
	}

	/** Whether a reference can be inserted. */
	public boolean isComplete() {
		return chosen != null;
	}

	/** What would stand in the text, as the numbers are now; empty if nothing is chosen. */
	public String preview() {
		if (chosen == null) {
			return "";
		}
		String value = text.find(chosen.clauseId()).map(clause -> clause.number().value()).orElse("");
		return form == ReferenceForm.NUMBER && !value.isEmpty() ? value : chosen.citation();
	}
}
