package org.chancery.ui.views;

import java.util.List;
import org.chancery.core.projection.Projection;
import org.chancery.core.text.FindText;
import org.chancery.core.text.TextHit;
import org.chancery.edit.tree.ClauseLabels;

/** What is looked for in a text, and what was found. */
public final class HitsModel {
	private static final int AROUND = 50;
	private String wanted = "";
	private String replacement = "";
	private boolean caseSensitive;
	private boolean wholeWord;
	private boolean regularExpression;
	private Projection projection;
	private List<TextHit> hits = List.of();

	/** Sets what is looked for. */
	public void setWanted(String words) {
		wanted = words;
	}

	/** What takes the place of a hit. */
	public String replacement() {
		return replacement;
	}

	/** Sets what takes the place of a hit. */
	public void setReplacement(String words) {
		replacement = words;
	}

	/** Whether capitals matter. */
	public void setCaseSensitive(boolean matters) {
		caseSensitive = matters;
	}

	/** Whether only whole words count. */
	public void setWholeWord(boolean whole) {
		wholeWord = whole;
	}

	/** Whether what is looked for is a regular expression. */
	public void setRegularExpression(boolean expression) {
		regularExpression = expression;
	}

	/**
	 * Looks for it.
	 *
	 * @param text null if there is none
	 * @throws org.chancery.core.dossier.DossierException if the regular expression is none; nothing is found then
	 */
	public void find(Projection text) {
		projection = text;
		hits = List.of();
		if (text != null && !wanted.isEmpty()) {
			hits = new FindText(text, wanted, caseSensitive, wholeWord, regularExpression).perform();
		}
	}

	/** What was found, in reading order. */
	public List<TextHit> hits() {
		return hits;
	}

	/** How much was found, in words. */
	public String summary() {
		if (wanted.isEmpty()) {
			return "";
		}
		long clauses = hits.stream().map(TextHit::clauseId).distinct().count();
		return switch (hits.size()) {
		case 0 -> "Nothing found";
		case 1 -> "1 hit";
		default -> hits.size() + " hits in " + clauses + (clauses == 1 ? " clause" : " clauses");
		};
	}

	/** Where a hit is: its citation. */
	public String place(TextHit hit) {
		return projection.find(hit.clauseId()).map(clause -> clause.number().citation()).orElse("");
	}

	/** The words around a hit, in one line. */
	public String words(TextHit hit) {
		return projection.find(hit.clauseId()).map(clause -> {
			String text = hit.heading() ? clause.heading() : clause.text();
			int from = Math.max(0, Math.min(hit.offset(), text.length()) - AROUND);
			int to = Math.min(text.length(), hit.offset() + hit.length() + AROUND);
			String line = text.substring(from, Math.max(from, to)).replaceAll("\\s+", " ");
			return (from > 0 ? "…" : "") + line + (to < text.length() ? "…" : "");
		}).orElse("");
	}

	/** What a table calls the clause of a hit. */
	public String clause(TextHit hit) {
		return projection.find(hit.clauseId()).map(clause -> ClauseLabels.of(clause, projection.language())).orElse("");
	}
}
