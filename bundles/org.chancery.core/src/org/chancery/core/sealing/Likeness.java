package org.chancery.core.sealing;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** Names that a person may take for one another; a help for the eye, since the words alone tell who somebody is. */
public final class Likeness {

	/** Letters of other scripts and digits, each followed by the Latin letter that it looks like. */
	private static final String PAIRS = "аaвbеeкkмmнhоoрpсcтtуyхxіiјjѕsһhԁdԛqԝwαaβbεeηnιiκkνvοoρpτtυuχxγy0o1l|lіi";

	/** Capitals that look like another letter than their small ones. */
	private static final String CAPITALS = "ΝNΗHΥYΜMΖZ";

	private Likeness() {
	}

	/** Whether two names look alike: the same but for case, accents, blanks, and letters of other scripts that look the same. */
	public static boolean alike(String one, String other) {
		return skeleton(one).equals(skeleton(other));
	}

	/** Somebody else among members whose name looks like a card's. */
	public static Optional<AudienceMember> to(IdentityCard card, List<AudienceMember> members) {
		return members.stream().filter(each -> !each.id().equals(card.id()) && alike(each.name(), card.name())).findFirst();
	}

	private static int paired(String pairs, int letter) {
		int at = pairs.indexOf(letter);
		return at >= 0 && at % 2 == 0 ? pairs.charAt(at + 1) : letter;
	}

	private static String skeleton(String name) {
		var out = new StringBuilder();
		for (int each : Normalizer.normalize(name, Normalizer.Form.NFKD).codePoints().toArray()) {
			if (Character.isLetterOrDigit(each) || each == '|') {
				out.appendCodePoint(paired(PAIRS, Character.toLowerCase(paired(CAPITALS, each))));
			}
		}
		return out.toString().replace("rn", "m").replace("vv", "w");
	}
}
