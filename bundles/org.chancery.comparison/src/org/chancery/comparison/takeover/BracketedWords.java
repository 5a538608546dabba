package org.chancery.comparison.takeover;

import java.util.ArrayList;
import java.util.List;

import org.chancery.comparison.words.Edit;
import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.TypedText;
import org.chancery.model.parties.Party;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.Option;
import org.chancery.model.text.TextFactory;

/** Puts what differs from the words of a clause in brackets within them. Positions are those of {@link InlineSequence}. */
final class BracketedWords {

	/** Old characters that go, and the words that come in their place. */
	private record Stretch(int from, int to, String words) {
	}

	private final InlineSequence content;
	private final Party ours;
	private final Party theirs;
	private final StringBuilder printed = new StringBuilder();
	/** For each printed character the position that it comes from, then the length; what is no run is one position. */
	private final List<Integer> positions = new ArrayList<>();

	/**
	 * @param content the inlines of the clause
	 * @param shown   the same, as they are shown
	 * @param ours    who proposes the words as they stand; null if that is not to be said
	 * @param theirs  who proposes the others
	 */
	BracketedWords(InlineSequence content, List<ProjectedInline> shown, Party ours, Party theirs) {
		this.content = content;
		this.ours = ours;
		this.theirs = theirs;
		int position = 0;
		for (ProjectedInline inline : shown) {
			boolean run = inline instanceof ProjectedInline.Run;
			String words = PlainText.of(List.of(inline));
			for (int i = 0; i < words.length(); i++) {
				positions.add(run ? position + i : position);
			}
			printed.append(words);
			position += run ? words.length() : 1;
		}
		positions.add(position);
	}

	/** The words with a bracket at each place where an edit changes them. */
	InlineSequence edited(List<Edit> edits) {
		InlineSequence bracketed = content;
		for (Stretch each : stretches(edits).reversed()) {
			bracketed = put(bracketed, each);
		}
		return bracketed;
	}

	/** All the words in one bracket, which the other side wants to be without. */
	InlineSequence deleted() {
		return content.length() == 0 ? content : InlineSequence.copyOf(List.of(bracket(content, "")));
	}

	/** The words, and behind them in a bracket what the other side wants to stand there. */
	InlineSequence followedBy(String words) {
		InlineSequence space = content.length() == 0 ? content : content.replace(content.length(), content.length(), InlineSequence.plain(" "));
		return space.replace(space.length(), space.length(), InlineSequence.copyOf(List.of(bracket(InlineSequence.EMPTY, words))));
	}

	private List<Stretch> stretches(List<Edit> edits) {
		List<Stretch> stretches = new ArrayList<>();
		var words = new StringBuilder();
		int at = 0;
		int from = -1;
		int to = -1;
		for (int i = 0; i < edits.size(); i++) {
			Edit edit = edits.get(i);
			boolean between = from >= 0 && i + 1 < edits.size() && edit.text().isBlank();
			if (edit.kind() == Edit.Kind.KEPT && !between) {
				add(from, to, words, stretches);
				from = -1;
			} else {
				from = from < 0 ? at : from;
				to = at + (edit.isOld() ? edit.text().length() : 0);
				words.append(edit.isNew() ? edit.text() : "");
			}
			at += edit.isOld() ? edit.text().length() : 0;
		}
		add(from, to, words, stretches);
		return stretches;
	}

	/** Takes the whole of what is no run, if only a part of it is another. */
	private void add(int from, int to, StringBuilder words, List<Stretch> stretches) {
		if (from >= 0) {
			int start = from;
			while (start > 0 && start < printed.length() && positions.get(start).equals(positions.get(start - 1))) {
				start--;
			}
			int end = to;
			while (end > 0 && end < printed.length() && positions.get(end).equals(positions.get(end - 1))) {
				end++;
			}
			stretches.add(new Stretch(start, end, printed.substring(start, from) + words + printed.substring(to, end)));
		}
		words.setLength(0);
	}

	private InlineSequence put(InlineSequence all, Stretch stretch) {
		int from = stretch.from();
		int to = stretch.to();
		while (from < to && printed.charAt(from) == ' ') {
			from++;
		}
		while (to > from && printed.charAt(to - 1) == ' ') {
			to--;
		}
		String words = stretch.words().strip();
		int start = positions.get(from);
		int end = positions.get(to);
		if (words.isEmpty() && start == end) {
			return all;
		}
		InlineSequence bracketed = all.replace(start, end, InlineSequence.copyOf(List.of(bracket(all.slice(start, end), words))));
		if (start == end && stretch.words().endsWith(" ")) {
			return bracketed.replace(start + 1, start + 1, InlineSequence.plain(" "));
		}
		return start == end && stretch.words().startsWith(" ") ? bracketed.replace(start, start, InlineSequence.plain(" ")) : bracketed;
	}

	/** Words that nobody has are no option: to have none there is what stands outside of the bracket. */
	private Bracket bracket(InlineSequence own, String other) {
		Bracket bracket = TextFactory.eINSTANCE.createBracket();
		if (own.length() > 0) {
			bracket.getOptions().add(option(own, ours));
		}
		bracket.getOptions().add(option(other.isEmpty() ? InlineSequence.EMPTY : InlineSequence.plain(TypedText.clean(other)), theirs));
		return bracket;
	}

	private static Option option(InlineSequence words, Party proponent) {
		Option option = TextFactory.eINSTANCE.createOption();
		option.getContent().addAll(words.toInlines());
		if (proponent != null) {
			option.getProponents().add(proponent);
		}
		return option;
	}
}
