package org.chancery.ui.editor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.text.Brackets;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.model.parties.Party;

/** Disputed words in one column: each change is one step that can be undone, and gives the place of the caret. */
public final class BracketEdits {

	private final DossierSession session;
	private final EditTarget target;
	private final Side side;

	/** @param side the column that shows the audience */
	public BracketEdits(DossierSession session, Audience audience, String language, Side side) {
		this.session = session;
		this.target = new EditTarget(session, audience, language);
		this.side = side;
	}

	/** The parties that may propose words, in the order of the text. */
	public List<Party> parties() {
		return List.copyOf(session.dossier().dossier().getParties());
	}

	/** The bracket before the caret, or else the next one in the row, or its first. */
	public OptionalInt bracketAt(Row row, int offset) {
		SortedMap<Integer, Atom> brackets = new TreeMap<>(row.cell(side).prose().atoms());
		brackets.values().removeIf(atom -> atom.kind() != Atom.Kind.BRACKET);
		if (brackets.isEmpty()) {
			return OptionalInt.empty();
		}
		SortedMap<Integer, Atom> next = brackets.tailMap(offset - 1);
		return OptionalInt.of(next.isEmpty() ? brackets.firstKey() : next.firstKey());
	}

	/** The options of a bracket as they are printed, each behind who proposes it. */
	public List<String> options(Row row, int position) {
		List<String> options = new ArrayList<>();
		for (ProjectedInline.Option option : bracket(row, position).options()) {
			String proponents = option.proponents().isEmpty() ? "" : String.join(", ", option.proponents()) + ": ";
			options.add(proponents + PlainText.of(option.content()));
		}
		return options;
	}

	/** Puts the words of one option in the place of a bracket; -1 for none of them. */
	public Place resolve(Row row, int position, int option) {
		session.execute("resolve bracket", () -> brackets(row).resolve(position, option));
		return new Place(row.clauseId(), row.part(), position);
	}

	/**
	 * Puts words in brackets.
	 *
	 * @param proponent   who proposes them; null if that is not to be said
	 * @param alternative the words of a second option; empty for none
	 * @param opponent    who proposes that one; may be null
	 */
	public Place enclose(Row row, int start, int end, Party proponent, String alternative, Party opponent) {
		if (row.isHeading()) {
			throw new DossierException("A heading holds no brackets; select words of a clause.");
		}
		session.execute("put in brackets", () -> {
			brackets(row).enclose(start, end, proponent);
			if (!alternative.isBlank()) {
				brackets(row).propose(start, alternative.strip(), opponent);
			}
		});
		return new Place(row.clauseId(), row.part(), start + 1);
	}

	/** Gives a bracket another option. */
	public Place propose(Row row, int position, String proposal, Party proponent) {
		session.execute("add option", () -> brackets(row).propose(position, proposal.strip(), proponent));
		return new Place(row.clauseId(), row.part(), position + 1);
	}

	private Brackets brackets(Row row) {
		return new Brackets(session.dossier(), target.audience(), target.clause(row.clauseId()), target.language());
	}

	private ProjectedInline.Bracket bracket(Row row, int position) {
		int at = 0;
		for (ProjectedInline inline : target.projection().find(row.clauseId()).orElseThrow().content()) {
			if (at == position && inline instanceof ProjectedInline.Bracket bracket) {
				return bracket;
			}
			at += inline instanceof ProjectedInline.Run run ? run.text().length() : 1;
		}
		throw new DossierException("There is no bracket here.");
	}
}
