package org.chancery.word.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.core.exchange.CounterDraftChange.Kind;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.revisions.Marks;
import org.chancery.word.revisions.Outcome;
import org.chancery.word.revisions.Revisions;
import org.chancery.word.stories.Signs;

/** Makes of a returned file the text that we answer with. */
final class Answers {

	private final Map<Element, Outcome> outcomes = new IdentityHashMap<>();
	private final Brackets brackets = new Brackets();
	private final Map<String, SilentEdits> silent = new HashMap<>();

	/** Answers a change that was declared. */
	void declared(DeclaredChanges.Placed change, CounterDraftAnswer answer) {
		boolean words = change.kind() == Kind.INSERT || change.kind() == Kind.DELETE || change.kind() == Kind.REPLACE;
		boolean bracket = answer == CounterDraftAnswer.BRACKET && words
				&& brackets.enclose(change.kind(), change.marks(), change.author());
		for (Element mark : change.marks()) {
			boolean accept = bracket ? Marks.isComing(mark) || mark.is("cellIns") : answer == CounterDraftAnswer.TAKE_OVER;
			outcomes.put(mark, accept ? Outcome.ACCEPT : Outcome.REJECT);
		}
	}

	/** Answers a change that nobody declared; one of other things than words, or of the ends of paragraphs, stays as it came. */
	void undeclared(Undeclared change, CounterDraftAnswer answer, String party) {
		boolean words = change.place() != null && !change.old().contains("{") && change.story().part.equals(change.place().story().part);
		if (answer == CounterDraftAnswer.TAKE_OVER || !words || change.story().part.equals(Parts.BOX)) {
			return;
		}
		boolean ends = change.now().startsWith("\n") || change.now().endsWith("\n");
		if (ends || change.old().isBlank() && change.now().isBlank()) {
			return;
		}
		SilentEdits edits = silent.computeIfAbsent(change.place().story().partName, part -> new SilentEdits());
		boolean bracket = answer == CounterDraftAnswer.BRACKET;
		int from = change.place().from();
		int to = change.place().to();
		if (isWholeLines(change) && from == to) {
			List<String> lines = Arrays.asList(change.old().split("\n"));
			edits.insertParagraphs(from, bracket ? lines.stream().map(line -> bracketed(line, "\u2013", party)).toList() : lines);
		} else if (change.old().contains("\n") || change.now().contains("\n") && bracket) {
			return;
		} else if (from == to) {
			edits.insert(from, bracket ? bracketed(change.old(), "\u2013", party) : change.old(), isAtEnd(change));
		} else {
			edits.replace(from, to, bracket ? bracketed(change.old(), change.now(), party) : change.old());
		}
	}

	private static String bracketed(String ours, String theirs, String party) {
		return "[" + (ours.isEmpty() ? "" : ours + " / ") + party + ": " + theirs + "]";
	}

	private static boolean isWholeLines(Undeclared change) {
		return change.now().isEmpty() && change.line() >= 0
				&& change.old().split("\n")[0].equals(Signs.readable(change.story().lines.get(change.line()).text()));
	}

	private static boolean isAtEnd(Undeclared change) {
		return change.line() >= 0 && change.story().lines.get(change.line()).text().endsWith(change.old());
	}

	/** The file with all changes answered. */
	WordPackage resolve(WordPackage file) throws UnreadableFileException {
		Map<String, Element> parts = new LinkedHashMap<>();
		for (String part : Revisions.parts(file)) {
			Element root = file.root(part);
			if (root != null) {
				SilentEdits edits = silent.get(part);
				parts.put(part, brackets.put(edits == null || edits.isEmpty() ? root : edits.put(root)));
			}
		}
		return Revisions.resolve(file.with(parts), this::outcome);
	}

	/** What only begins or ends a range goes, whatever becomes of what is in it. */
	private Outcome outcome(Element mark) {
		Element original = brackets.copies().getOrDefault(mark, mark);
		for (SilentEdits edits : silent.values()) {
			original = edits.copies().getOrDefault(original, original);
		}
		return outcomes.getOrDefault(original, Outcome.ACCEPT);
	}
}
