package org.chancery.word.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.core.exchange.CounterDraftChange.Kind;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.word.markup.Element;
import org.chancery.word.markup.WordPackage;
import org.chancery.word.redline.ReturnedRedline;
import org.chancery.word.revisions.Marks;
import org.chancery.word.revisions.Outcome;
import org.chancery.word.revisions.Revisions;

/**
 * Makes of a returned file the text that we answer with. What nobody declared is made a tracked change first, so that all
 * changes, of whatever form, are decided in the same way.
 */
final class Answers {

	private final WordPackage working;
	private final SilentMarks silent;
	private final NumberedMarks numbered;
	private final Map<Integer, List<Element>> declared = new HashMap<>();
	private final Map<Element, Outcome> outcomes = new IdentityHashMap<>();
	private final Brackets brackets = new Brackets();
	private final List<Undeclared> changes = new ArrayList<>();
	private final List<CounterDraftAnswer> answers = new ArrayList<>();
	private final PlainRestoration restoration;
	private final Map<Element, Element> paragraphs = new IdentityHashMap<>();
	private Element lastParagraph;
	private Outcome others = Outcome.ACCEPT;

	/**
	 * @param numbered the returned file
	 * @param redline  of it
	 * @param old      the text that was sent
	 */
	Answers(NumberedMarks numbered, ReturnedRedline redline, FileText old) throws UnreadableFileException {
		this.numbered = numbered;
		this.working = redline.file();
		this.silent = SilentMarks.of(redline, old);
		this.restoration = new PlainRestoration(old.file);
		for (String part : Revisions.parts(working)) {
			Element root = working.root(part);
			if (root != null) {
				collect(root);
			}
		}
	}

	/** Finds the marks of the file's own, and the paragraph in which each is, or which it is about. */
	private void collect(Element element) {
		lastParagraph = element.is("p") ? element : lastParagraph;
		int number = Marks.isMark(element) ? NumberedMarks.numberIn(element) : -1;
		if (number >= 0) {
			declared.computeIfAbsent(number, key -> new ArrayList<>()).add(element);
			paragraphs.put(element, lastParagraph);
		}
		element.elements().forEach(this::collect);
	}

	/** Answers a change that was declared. */
	void declared(DeclaredChanges.Placed change, CounterDraftAnswer answer) {
		Set<Element> marks = new LinkedHashSet<>();
		change.marks().forEach(mark -> marks.addAll(declared.getOrDefault(numbered.number(mark), List.of())));
		Element paragraph = marks.stream().findFirst().map(paragraphs::get).orElse(lastParagraph);
		decide(List.copyOf(marks), answer, change.kind(), new Brackets.Said(change.old(), change.now(), change.author()), paragraph);
	}

	/** Answers a change that nobody declared. @param reference for a note that comes or goes; otherwise null */
	void undeclared(Undeclared change, Undeclared reference, CounterDraftAnswer answer) {
		changes.add(change);
		answers.add(answer);
		if (reference != null) {
			changes.add(reference);
			answers.add(answer);
		}
	}

	private void decide(List<Element> marks, CounterDraftAnswer answer, Kind kind, Brackets.Said said, Element paragraph) {
		boolean bracket = answer == CounterDraftAnswer.BRACKET && kind != Kind.COMMENT;
		boolean both = bracket && brackets.enclose(marks, kind == Kind.MOVE, said);
		boolean beside = bracket && !both && kind != Kind.FORMAT && brackets.replace(marks, said);
		if (bracket && !both && !beside && paragraph != null) {
			brackets.note(paragraph, said);
		}
		for (Element mark : marks) {
			boolean accept = both ? isComing(mark) : beside ? !isComing(mark) : answer == CounterDraftAnswer.TAKE_OVER;
			outcomes.put(mark, accept ? Outcome.ACCEPT : Outcome.REJECT);
		}
	}

	private static boolean isComing(Element mark) {
		return Marks.isComing(mark) || mark.is("cellIns");
	}

	/** The file with all changes answered. @param party in whose name undeclared words stand in brackets */
	WordPackage resolve(String party) throws UnreadableFileException {
		int[] belonging = silent.belonging(changes);
		if (!answers.isEmpty() && answers.stream().allMatch(CounterDraftAnswer.REFUSE::equals)) {
			others = Outcome.REJECT;
		}
		for (int i = 0; i < changes.size(); i++) {
			Undeclared change = changes.get(i);
			List<Element> marks = new ArrayList<>();
			for (int j = 0; j < belonging.length; j++) {
				if (belonging[j] == i) {
					marks.add(silent.all().get(j).mark);
				}
			}
			decide(marks, answers.get(i), change.kind(), new Brackets.Said(change.old(), change.now(), party), silent.paragraph(change));
			if (answers.get(i) != CounterDraftAnswer.TAKE_OVER) {
				restoration.note(change, marks.isEmpty());
			}
		}
		Map<String, Element> parts = new LinkedHashMap<>();
		for (String part : Revisions.parts(working)) {
			Element root = working.root(part);
			if (root != null) {
				parts.put(part, brackets.put(root));
			}
		}
		return restoration.restore(Revisions.resolve(working.with(parts), this::outcome));
	}

	/** What only begins or ends a range goes, whatever becomes of what is in it. */
	private Outcome outcome(Element mark) {
		Element original = brackets.copies().getOrDefault(mark, mark);
		Outcome known = outcomes.get(original);
		return known != null ? known : NumberedMarks.isNobodys(original) ? others : Outcome.ACCEPT;
	}
}
