package org.chancery.comparison.weight;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether two spellings are of one word: British and American, or one of them a slip of the pen. Words that differ in a
 * letter are different words more often than not in a treaty (adopt, adapt; importer, exporter), so a slip is believed
 * only of what occurs nowhere else, and hardly ever at the end, where words are inflected.
 */
final class Spelling {

	private static final Map<String, String> VARIANTS = Map.ofEntries(Map.entry("towards", "toward"),
			Map.entry("amongst", "among"), Map.entry("whilst", "while"), Map.entry("grey", "gray"),
			Map.entry("practise", "practice"), Map.entry("fulfil", "fulfill"), Map.entry("fulfilment", "fulfillment"),
			Map.entry("enrol", "enroll"), Map.entry("enrolment", "enrollment"), Map.entry("instalment", "installment"),
			Map.entry("skilful", "skillful"), Map.entry("wilful", "willful"), Map.entry("cheque", "check"),
			Map.entry("judgement", "judgment"), Map.entry("acknowledgement", "acknowledgment"),
			Map.entry("ageing", "aging"), Map.entry("artefact", "artifact"), Map.entry("dependant", "dependent"),
			Map.entry("setiembre", "septiembre"), Map.entry("periodo", "período"), Map.entry("sólo", "solo"),
			Map.entry("clé", "clef"), Map.entry("aout", "août"), Map.entry("fourty", "forty"));
	/** Words of their own that look like a slip in another. */
	private static final Set<String> OWN = Set.copyOf(List.of(("trail contact contract police policy county country statue statute "
			+ "untied united casual causal martial marital council counsel principal principle personal personnel "
			+ "affect effect ensure insure assure adopt adapt export import except expect accept access excess waiver "
			+ "prescribe proscribe elicit illicit formally formerly mediation medication meditation desert dessert "
			+ "complement compliment device devise advice advise moral morale property propriety preform perform "
			+ "patent parent potent latent ordinance ordnance diary dairy angel angle trial quite quiet later latter "
			+ "form from filed filled planed planned rated county board broad court count through though thorough trough "
			+ "scared sacred exited excited conserve converse conversation conservation begin being singed signed "
			+ "lessor lesser lessee employer employee licensor licensee stature status adverse averse interstate intrastate "
			+ "human humane lose loose choose chose costs coasts coast cost their there where were whether weather "
			+ "competence competent important importing sanction section action auction option adoption portion proportion "
			+ "deliberate liberate migrant emigrant immigrant precede proceed procedure procure cession session secession "
			+ "accession succession corporal corporate cooperate operate operation cooperation corporation nation notion "
			+ "motion lotion ration ratio region religion effect season treason treaty treat threat thread trade tirade "
			+ "tariff taxation fiscal physical national rational notional optional marine maritime marina "
			+ "complaint compliant nuclear unclear prefect perfect prefecto perfecto "
			+ "caso casa acaso pagar pegar hombre nombre hora ahora mercado mercando").split(" ")));
	/** What is written in one way in Britain and in another in America. */
	private record Ending(Pattern of, String by) {
	}

	private static final List<Ending> ENDINGS = List.of(
			new Ending(Pattern.compile("(?<=...)is(?=(e|es|ed|ing|ation|ations|er|ers)$)"), "iz"),
			new Ending(Pattern.compile("yse(?=[sd]?$)"), "yze"),
			new Ending(Pattern.compile("(?<=\\w\\w)our(?!ce|se|t|n|$)|(?<=\\w{3})our$"), "or"),
			new Ending(Pattern.compile("(?<=[tb])re(?=s?$)"), "er"),
			new Ending(Pattern.compile("ence(?=s?$|d$)"), "ense"),
			new Ending(Pattern.compile("ogue(?=s?$)"), "og"),
			new Ending(Pattern.compile("mme(?=s?$)"), "m"),
			new Ending(Pattern.compile("(?<=\\w{4})ll(?=(ed|ing|er|ers)$)"), "l"),
			new Ending(Pattern.compile("(?<=\\w)ae(?=\\w)"), "e"));
	/** Spellings of one word differ in length by no more than this. */
	private static final int MOST_LETTERS = 3;
	private static final int LONG = 7;
	private static final int ENDING = 3;
	/** Endings that make another form of a word. */
	private static final String INFLECTIONS = "sdrnyeloa";

	private final WordStock stock;

	Spelling(WordStock stock) {
		this.stock = stock;
	}

	/** Whether two words in small letters are one. */
	boolean sameWord(String old, String now) {
		return old.equals(now) || mayBeOne(old, now) && canonical(old).equals(canonical(now)) || isAccent(old, now) || isSlip(old, now);
	}

	private static boolean mayBeOne(String old, String now) {
		return old.charAt(0) == now.charAt(0) && Math.abs(old.length() - now.length()) <= MOST_LETTERS;
	}

	private static String canonical(String written) {
		String known = VARIANTS.getOrDefault(written, written);
		if (known.length() < 5) {
			return known;
		}
		String word = known;
		for (Ending each : ENDINGS) {
			word = each.of().matcher(word).replaceAll(each.by());
		}
		return word;
	}

	/** An accent left out inside a word; at its end it makes another tense of French and Spanish verbs. */
	private static boolean isAccent(String old, String now) {
		if (old.length() != now.length() || old.length() < 5 || !bare(old).equals(bare(now))) {
			return false;
		}
		int last = 0;
		for (int i = 0; i < old.length(); i++) {
			last = old.charAt(i) == now.charAt(i) ? last : i;
		}
		return last < old.length() - 2 || last == old.length() - 2 && old.charAt(last - 1) != 'r';
	}

	private static String bare(String word) {
		return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
	}

	private boolean isSlip(String old, String now) {
		boolean letters = Math.min(old.length(), now.length()) >= 4 && (old + now).chars().noneMatch(Character::isDigit);
		if (!letters || Slip.of(old, now) == null || OWN.contains(old) && OWN.contains(now)) {
			return false;
		}
		boolean oldIsWord = stock.count(old) >= stock.count(now);
		String word = oldIsWord ? old : now;
		String slip = oldIsWord ? now : old;
		if (stock.count(slip) > 1) {
			return false;
		}
		boolean strange = stock.isStrange(slip);
		boolean known = stock.count(word) > Math.max(1, stock.count(slip));
		return switch (Slip.of(word, slip)) {
		case SWAPPED -> known || strange || isPlainlySwapped(word, slip);
		case DOUBLED -> known || strange || isPlainlyDoubled(word, slip);
		case LEFT_OUT, ADDED -> strange || known && word.length() >= 7 && !isInflected(word, slip) && !isPrefixed(word, slip);
		case REPLACED -> strange;
		};
	}

	/** Letters swapped inside a long word hardly ever make another word, however little is known of the text. */
	private static boolean isPlainlySwapped(String word, String slip) {
		return word.length() >= LONG && word.charAt(0) == slip.charAt(0);
	}

	/** So it is with a letter doubled inside a long word, unless in front of an ending: scraped, scrapped. */
	private static boolean isPlainlyDoubled(String word, String slip) {
		String shorter = word.length() < slip.length() ? word : slip;
		String longer = word.length() < slip.length() ? slip : word;
		int same = 0;
		while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
			same++;
		}
		return shorter.length() > LONG && shorter.length() - same >= ENDING && !longer.endsWith("ing");
	}

	private static boolean isInflected(String word, String slip) {
		String shorter = word.length() < slip.length() ? word : slip;
		String longer = word.length() < slip.length() ? slip : word;
		int same = 0;
		while (same < shorter.length() && shorter.charAt(same) == longer.charAt(same)) {
			same++;
		}
		return same >= shorter.length() - 2 && INFLECTIONS.indexOf(longer.charAt(same)) >= 0;
	}

	private static boolean isPrefixed(String word, String slip) {
		return word.endsWith(slip) || slip.endsWith(word);
	}
}
