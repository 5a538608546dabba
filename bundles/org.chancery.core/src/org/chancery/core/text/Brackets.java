package org.chancery.core.text;

import java.util.List;

import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.model.dossier.Audience;
import org.chancery.model.parties.Party;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.Clause;
import org.chancery.model.text.Option;
import org.chancery.model.text.TextFactory;

/**
 * Disputed words in what an audience has for a clause, see {@link SetContent}: they are put in brackets, given another
 * option, and in the end resolved. Positions are those of {@link InlineSequence}; a bracket is one position.
 */
public record Brackets(OpenDossier dossier, Audience audience, Clause clause, String language) {

	/**
	 * Puts words in brackets, as the first option. Brackets inside them stay, nested.
	 *
	 * @param proponent who proposes them; null if that is not to be said
	 * @throws DossierException if there are no words there
	 */
	public void enclose(int from, int to, Party proponent) {
		InlineSequence words = words();
		if (from < 0 || to > words.length() || from >= to) {
			throw new DossierException("Select the words that are to be put in brackets.");
		}
		Bracket bracket = TextFactory.eINSTANCE.createBracket();
		bracket.getOptions().add(option(words.slice(from, to), proponent));
		put(words, from, to, InlineSequence.copyOf(List.of(bracket)));
	}

	/**
	 * Gives a bracket another option, the last.
	 *
	 * @throws DossierException if there is no bracket at the position
	 */
	public void propose(int position, String proposal, Party proponent) {
		Bracket bracket = at(position);
		bracket.getOptions().add(option(InlineSequence.plain(TypedText.clean(proposal)), proponent));
		put(words(), position, position + 1, InlineSequence.copyOf(List.of(bracket)));
	}

	/**
	 * Puts the words of one option in the place of a bracket.
	 *
	 * @param option index of the option; -1 for none of them, so that the disputed words go
	 * @throws DossierException if there is no such bracket or option
	 */
	public void resolve(int position, int option) {
		Bracket bracket = at(position);
		if (option >= bracket.getOptions().size()) {
			throw new DossierException("The bracket has no such option.");
		}
		InlineSequence agreed = option < 0 ? InlineSequence.EMPTY
				: InlineSequence.copyOf(bracket.getOptions().get(option).getContent());
		put(words(), position, position + 1, agreed);
	}

	private Bracket at(int position) {
		InlineSequence words = words();
		if (position >= 0 && position < words.length()
				&& words.slice(position, position + 1).toInlines().getFirst() instanceof Bracket bracket) {
			return bracket;
		}
		throw new DossierException("There is no bracket here.");
	}

	private InlineSequence words() {
		return Words.shown(dossier, audience, clause, language);
	}

	private void put(InlineSequence words, int from, int to, InlineSequence by) {
		new SetContent(dossier, audience, clause, language, words.replace(from, to, by)).perform();
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
