package org.chancery.negotiation.divergence;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.core.projection.ProjectedParty;

/** The words by which sentences are known to speak of the same: not the short ones, the common ones and the names. */
final class TopicWords {

	private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
	private static final int STEM = 5;

	/** Words of treaty language that say nothing of a subject, in English, French and Spanish. */
	private static final Set<String> COMMON = Set.copyOf(List.of(("shall will would should must that this these those "
			+ "with from into upon under over have been their there they them which when where what whose than then such only "
			+ "also more most much very about after before between during each every other both either neither without within "
			+ "agreement treaty convention party parties state states article paragraph annex year years days months government "
			+ "nothing nobody never cannot able promise assure ready "
			+ "dans avec pour sans sous leur leurs cette sont sera seront doit doivent peut peuvent plus entre avant après "
			+ "accord traité partie parties chaque aucun aucune tout toute tous toutes article années jours mois "
			+ "para como este esta estos estas entre sobre desde hasta cada todo toda todos todas será serán debe deben puede "
			+ "pueden acuerdo tratado parte partes ningún ninguna artículo años días meses").split(" ")));

	private final Set<String> names = new HashSet<>();

	TopicWords(List<ProjectedParty> parties) {
		for (ProjectedParty party : parties) {
			for (String name : List.of(words(party.longName()), words(party.shortName()), words(party.adjective()))) {
				names.addAll(stems(name));
			}
		}
	}

	/** The beginnings of the words of content. */
	Set<String> of(String sentence) {
		Set<String> stems = stems(sentence);
		stems.removeAll(names);
		return stems;
	}

	private static Set<String> stems(String sentence) {
		Set<String> stems = new HashSet<>();
		for (Matcher word = WORD.matcher(sentence.toLowerCase(Locale.ROOT)); word.find();) {
			if (!COMMON.contains(word.group())) {
				stems.add(word.group().substring(0, Math.min(STEM, word.group().length())));
			}
		}
		return stems;
	}

	private static String words(String name) {
		return name == null ? "" : name;
	}
}
