package org.chancery.negotiation.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.ProjectedInline;

/**
 * The words of one clause as they would read once its brackets are resolved. Runs, emphasis and cross-references make one
 * text. With brackets there are several readings: the first options everywhere, and for each other option one in which it
 * is taken, so that every option is read once, whatever the number of brackets. Brackets of one option that stand side by side
 * are options of one; one that stands alone may be left out; typed ones are such. Footnotes follow the text.
 */
final class ClauseText {

	/** Readings of one clause beyond this many are left out; the wildest rolling text has forty options in a clause. */
	private static final int MOST_READINGS = 500;

	/** A stretch of words of one origin. @param printed where it begins in the plain text of the clause; -1 if nowhere */
	private record Piece(String words, int printed, String target, BracketOption option) {
	}

	private final List<Piece> pieces = new ArrayList<>();
	private final List<Piece> notes = new ArrayList<>();
	private final List<BracketOption> options = new ArrayList<>();
	private int brackets;
	private int printed;

	private ClauseText() {
	}

	/** Every reading of a clause, that of the first options first. */
	static List<ClauseReading> readings(ProjectedClause clause) {
		return readings(clause.content());
	}

	static List<ClauseReading> readings(List<ProjectedInline> content) {
		var text = new ClauseText();
		text.walk(TypedBrackets.of(content), null, text.pieces);
		text.pieces.addAll(text.notes);
		List<ClauseReading> readings = new ArrayList<>();
		readings.add(text.read(null));
		for (BracketOption option : text.options) {
			if (option.ordinal() > 1 && readings.size() <= MOST_READINGS) {
				readings.add(text.read(option));
			}
		}
		return readings;
	}

	private ClauseReading read(BracketOption taken) {
		var reading = new ClauseReading.Builder(taken);
		for (Piece piece : pieces) {
			if (piece.option() == null || piece.option().stands(taken)) {
				reading.add(piece.words(), piece.printed(), piece.target(), piece.option());
			}
		}
		return reading.build();
	}

	private void walk(List<ProjectedInline> content, BracketOption option, List<Piece> into) {
		boolean shown = into == pieces;
		for (int i = 0; i < content.size(); i++) {
			ProjectedInline inline = content.get(i);
			if (inline instanceof ProjectedInline.Run run) {
				add(run.text(), null, option, into);
			} else if (inline instanceof ProjectedInline.Reference reference) {
				add(reference.before() + reference.number(), reference.targetId(), option, into);
			} else if (inline instanceof ProjectedInline.Opaque opaque) {
				add(opaque.text(), null, option, into);
			} else if (inline instanceof ProjectedInline.Bracket) {
				i = brackets(content, i, option, into);
			} else if (inline instanceof ProjectedInline.Note note && shown) {
				notes.add(new Piece("\n", -1, null, option));
				walk(note.content(), option, notes);
			}
		}
	}

	private void add(String words, String target, BracketOption option, List<Piece> into) {
		into.add(new Piece(words, into == pieces ? printed : -1, target, option));
		printed += into == pieces ? words.length() : 0;
	}

	/** A bracket with those beside it that are its other options. @return index of the last */
	private int brackets(List<ProjectedInline> content, int first, BracketOption outer, List<Piece> into) {
		int number = ++brackets;
		int ordinal = 0;
		int last = first;
		for (int i = first; i < content.size(); i++) {
			if (content.get(i) instanceof ProjectedInline.Bracket bracket && (i == first || alone(bracket) && alone(content.get(first)))) {
				for (int between = last + 1; between < i; between++) {
					add(((ProjectedInline.Run) content.get(between)).text(), null, outer, into);
				}
				bracket(bracket, number, ordinal, outer, into);
				ordinal += bracket.options().size();
				last = i;
			} else if (!(content.get(i) instanceof ProjectedInline.Run run && run.text().isBlank())) {
				break;
			}
		}
		if (ordinal == 1) {
			options.add(new BracketOption(number, 2, List.of(), outer, true));
		}
		return last;
	}

	private static boolean alone(ProjectedInline inline) {
		return inline instanceof ProjectedInline.Bracket bracket && bracket.options().size() == 1;
	}

	/** The places are those of {@link PlainText#of}. */
	private void bracket(ProjectedInline.Bracket bracket, int number, int before, BracketOption outer, List<Piece> into) {
		boolean shown = into == pieces;
		printed += shown ? 1 : 0;
		for (int i = 0; i < bracket.options().size(); i++) {
			ProjectedInline.Option each = bracket.options().get(i);
			var option = new BracketOption(number, before + i + 1, each.proponents(), outer, false);
			options.add(option);
			String proponents = String.join(", ", each.proponents());
			printed += shown ? (i == 0 ? 0 : 3) + (proponents.isEmpty() ? 0 : proponents.length() + 2) : 0;
			walk(each.content(), option, into);
		}
		printed += shown ? 1 : 0;
	}
}
