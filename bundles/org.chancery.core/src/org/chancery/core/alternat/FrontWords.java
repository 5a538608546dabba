package org.chancery.core.alternat;

import java.util.ArrayList;
import java.util.List;

/** The words right before a name, read backwards. */
final class FrontWords {

	private record Word(int from, List<String> tokens) {
	}

	private final List<Word> words = new ArrayList<>();
	private final Contractions contractions;
	private final int name;

	FrontWords(String plain, int name, Contractions contractions, int most) {
		this.contractions = contractions;
		this.name = name;
		int end = name;
		while (words.size() < most) {
			int stop = end;
			while (stop > 0 && plain.charAt(stop - 1) == ' ') {
				stop--;
			}
			boolean elided = stop == end && stop > 1 && plain.charAt(stop - 1) == '\'';
			int from = elided ? stop - 1 : stop;
			while (from > 0 && Character.isLetter(plain.charAt(from - 1))) {
				from--;
			}
			if (from == stop || !elided && stop == end) {
				return;
			}
			words.add(new Word(from, contractions.apart(plain.substring(from, stop))));
			end = from;
		}
	}

	/** Whether an article comes right before the name. */
	boolean article() {
		return !words.isEmpty() && Contractions.article(words.getFirst().tokens().getLast());
	}

	/** Where the words before the name begin that equal the lead of the other names; -1 if they do not. */
	int startOf(List<String> lead) {
		var tokens = new ArrayList<String>();
		for (Word word : words) {
			tokens.addAll(0, word.tokens());
			List<String> own = !tokens.isEmpty() && Contractions.article(tokens.getLast())
					? tokens.subList(0, tokens.size() - 1) : tokens;
			if (String.join(" ", own).equalsIgnoreCase(String.join(" ", lead))) {
				return word.from();
			}
		}
		return -1;
	}

	/** The article of the name alone, with a preposition before it that may have grown together with it. */
	EnumerationFinder.Front articleOf(String text) {
		if (!article()) {
			boolean outside = !words.isEmpty() && preposition(words.getFirst());
			int from = outside ? words.getFirst().from() : name;
			return new EnumerationFinder.Front(from, outside ? words.getFirst().tokens().getFirst() : "", "", "");
		}
		Word first = words.getFirst();
		String article = first.tokens().getLast();
		if (first.tokens().size() > 1) {
			return new EnumerationFinder.Front(first.from(), first.tokens().getFirst(), "", article);
		}
		String written = text.substring(first.from(), name).strip();
		if (words.size() > 1 && preposition(words.get(1))) {
			return new EnumerationFinder.Front(words.get(1).from(), words.get(1).tokens().getFirst(), "", written);
		}
		return new EnumerationFinder.Front(first.from(), "", "", written);
	}

	private boolean preposition(Word word) {
		return word.tokens().size() == 1 && contractions.contracts(word.tokens().getFirst());
	}
}
