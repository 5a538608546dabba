package org.chancery.negotiation.redline;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells whether words are denied: "no consent", "shall not be renewable", "sans le consentement". Only a negation close
 * before them, in the same member of the sentence, denies them; a second one in the sentence undoes it, as in "shall not
 * enter without consent".
 */
final class Negations {

	/** A negation further ahead denies something else. */
	private static final int REACH = 5;
	private static final Map<String, Set<String>> DENYING = Map.of(
			"en", Set.of("not", "no", "without", "never", "neither", "nor", "cannot", "none"),
			"fr", Set.of("pas", "sans", "aucun", "aucune", "jamais", "ni", "non", "nul", "nulle"),
			"es", Set.of("no", "sin", "ningun", "ninguna", "nunca", "ni", "jamas"));
	/** A word that stands with these denies nothing: not less than, not only. */
	private static final Set<String> UNDONE = Set.of("less", "fewer", "more", "later", "earlier", "only", "exceed", "exceeding",
			"moins", "plus", "seulement", "menos", "mas", "solo", "solamente");
	/** Behind these a new member begins, which an earlier negation does not reach. */
	private static final Set<String> NEW_MEMBER = Set.of("until", "till", "before", "pending", "jusqu", "avant", "hasta", "antes", "but", "unless", "except", "provided", "if", "which", "that", "who",
			"mais", "sauf", "si", "qui", "que", "pero", "salvo", "sino");

	/** These deny whatever their sentence goes on to say: no dispute shall be subject to. */
	private static final Set<String> SUBJECTS = Set.of("no", "none", "neither", "nothing", "nobody", "aucun", "aucune", "nul", "nulle",
			"ningun", "ninguna", "ninguno", "nada");
	private static final int SUBJECT_REACH = 9;
	/** What is not prevented is not denied. */
	private static final Pattern PREVENTING = Pattern.compile("(?:prevent|preclud|exclu|prohib|refus|hinder|oppos|empech|interdi|impid|imped|rechaz)\\w*");

	/** What follows words that are excluded, or not needed. */
	private static final Pattern ABOLISHED = Pattern.compile("\\s+(?:" //
			+ "(?:(?:is|are|shall be|will be|est|sont|sera|seront|es|son|ser\u00e1n?|queda|quedan|quedar\u00e1n?)\\s+(?:hereby\\s+|expressly\\s+)?"
			+ "(?:excluded|prohibited|forbidden|ruled out|precluded|exclu[es]*|interdit[es]*|prohibid[oa]s?|excluid[oa]s?|descartad[oa]s?))"
			+ "|(?:(?:is|are|shall|will|may|must|does|do|can)\\s+)?not\\s+(?:be\\s+)?(?:required|needed|necessary|permitted|allowed|available|possible|applicable|apply|admitted)"
			+ "|(?:n['\u2019]est|ne\\s+sont|ne\\s+sera|ne\\s+seront)\\s+pas\\s+(?:requis|n\u00e9cessaire|exig\u00e9|permis|autoris\u00e9|admis|possible|applicable)[es]*"
			+ "|ne\\s+s['\u2019]appliqu\\w+\\s+pas"
			+ "|no\\s+(?:es|son|ser\u00e1n?|se)\\s+(?:necesari|exig|requ|permit|aplic|admit|posible)\\w*)(?![\\p{L}])",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

	private final Set<String> words;

	Negations(String tag) {
		words = DENYING.getOrDefault(tag == null ? "" : tag.split("[-_]", 2)[0], DENYING.get("en"));
	}

	/** Whether words are denied, in front of them or by what is said of them. @param end behind the last */
	boolean denied(WordRow row, String text, int first, int end) {
		return deniedAhead(row, text, first) != ABOLISHED.matcher(text.substring(row.end(end - 1))).lookingAt();
	}

	private boolean deniedAhead(WordRow row, String text, int first) {
		int close = denial(row, text, first, REACH);
		if (close < 0) {
			return subjectDenies(row, text, first);
		}
		return denial(row, text, close, Integer.MAX_VALUE) < 0;
	}

	private static boolean subjectDenies(WordRow row, String text, int first) {
		int begin = first;
		while (begin > 0 && !Term.ends(text, row.end(begin - 1), row.start(begin)) && !comma(text, row.end(begin - 1), row.start(begin))) {
			begin--;
			if (NEW_MEMBER.contains(row.folded(begin)) || PREVENTING.matcher(row.folded(begin)).matches() || first - begin > SUBJECT_REACH) {
				return false;
			}
		}
		return begin < first && SUBJECTS.contains(row.folded(begin)) && !UNDONE.contains(row.folded(begin + 1));
	}

	/** The nearest negation before a word within reach; -1 if there is none. */
	private int denial(WordRow row, String text, int before, int reach) {
		boolean near = reach == REACH;
		for (int i = before - 1; i >= 0 && before - i <= reach; i--) {
			if (Term.ends(text, row.end(i), row.start(i + 1)) || near && comma(text, row.end(i), row.start(i + 1))
					|| near && (NEW_MEMBER.contains(row.folded(i)) || PREVENTING.matcher(row.folded(i)).matches())) {
				return -1;
			}
			if (words.contains(row.folded(i)) && !(i + 1 < before && UNDONE.contains(row.folded(i + 1)))) {
				return i;
			}
		}
		return -1;
	}

	private static boolean comma(String text, int from, int to) {
		return text.substring(from, to).indexOf(',') >= 0;
	}
}
