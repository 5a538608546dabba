package org.chancery.core.operation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.chancery.model.LocalizedText;
import org.chancery.model.parties.PartiesFactory;
import org.chancery.model.parties.Party;
import org.chancery.model.parties.PartyName;
import org.chancery.model.resource.Ids;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.Run;
import org.chancery.model.text.Text;

/**
 * Guesses the parties of a bilateral treaty from its title, "… between the Republic of X and the Kingdom of Y …", or from
 * a preamble that begins "The Republic of X and the Kingdom of Y", in English, French and Spanish. Where neither is
 * written so, it guesses nothing. Adjectives cannot be guessed.
 */
final class GuessParties {

	private record Tongue(Pattern between, Pattern opening, Pattern article, Pattern state) {
	}

	private static final Map<String, Tongue> TONGUES = Map.of(
			"en", tongue("between", "and", "the", "on|concerning|regarding|relating|for|with|in|to",
					"(?:.*\\b(?:Republic|Kingdom|State|Union|Commonwealth|Federation|Principality|Emirates?|Sultanate|Government)\\b.*?\\bof )(?:the )?"
							+ "|(?=\\p{Lu}\\p{L}+ (?:Republic|Kingdom|Confederation|Federation|Union)\\b)"),
			"fr", tongue("entre", "et", "la|le|les|l[’']", "sur|concernant|relatif|relative|en|portant|pour",
					"(?:.*\\b(?:République|Royaume|État|Union|Fédération|Principauté|Confédération|Gouvernement)\\b.*?\\b(?:de la |de l[’']|du |des |de |d[’']))"
							+ "|(?=(?:République|Confédération|Fédération) \\p{L})"),
			"es", tongue("entre", "y", "la|el|los|las", "sobre|relativo|relativa|en|para|por",
					"(?:.*\\b(?:República|Reino|Estado|Unión|Federación|Principado|Confederación|Gobierno)\\b.*?\\b(?:de la |de los |del |de ))"
							+ "|(?=(?:República|Confederación|Federación) \\p{L})"));

	private GuessParties() {
	}

	private static Tongue tongue(String between, String and, String article, String matter, String state) {
		String name = "((?:(?iu:" + article + ")\\s*)?\\p{Lu}[^,;:.(]{1,80}?)";
		String pair = name + "\\s+" + and + "\\s+" + name;
		return new Tongue(pattern("\\b(?iu:" + between + ")\\s+" + pair + "(?:\\s+(?:" + matter + ")\\b|[,;:.(]|$)"),
				pattern("^\\s*" + pair + "\\s*(?:[,;:.(]|$)"), pattern("^(?iu:(" + article + "))\\s*(?=\\p{Lu})"),
				pattern("^" + state));
	}

	private static Pattern pattern(String expression) {
		return Pattern.compile(expression, Pattern.UNICODE_CHARACTER_CLASS);
	}

	/** The parties in the order named, with long and short name, article and a code; empty if none were found. */
	static List<Party> of(Text text) {
		String language = text.getLanguages().isEmpty() ? "en" : text.getLanguages().get(0);
		Tongue tongue = TONGUES.get(language.split("-")[0]);
		if (tongue == null) {
			return List.of();
		}
		return Stream.concat(text.getTitles().stream().map(LocalizedText::getText).map(t -> find(tongue.between(), t)),
				openings(text).map(words -> states(tongue, find(tongue.opening(), words)))).filter(names -> !names.isEmpty()).findFirst()
				.map(names -> parties(names, tongue, language)).orElse(List.of());
	}

	private static Stream<String> openings(Text text) {
		return text.getClauses().stream().filter(c -> c.getKind() == ClauseKind.PREAMBLE)
				.flatMap(c -> Stream.concat(Stream.of(c), c.getClauses().stream().limit(2))).map(GuessParties::words);
	}

	private static String words(Clause clause) {
		var words = new StringBuilder();
		if (!clause.getWordings().isEmpty()) {
			clause.getWordings().get(0).getContent().stream().filter(Run.class::isInstance)
					.forEach(run -> words.append(((Run) run).getText()));
		}
		return words.substring(0, Math.min(words.length(), 400)).replaceAll("\\s+", " ");
	}

	private static List<String> find(Pattern pattern, String words) {
		Matcher matcher = pattern.matcher(words == null ? "" : words.substring(0, Math.min(words.length(), 400)));
		return matcher.find() ? List.of(matcher.group(1).strip(), matcher.group(2).strip()) : List.of();
	}

	/** Many a preamble begins with other words joined by an and; only names of states are believed. */
	private static List<String> states(Tongue tongue, List<String> names) {
		return names.stream().allMatch(name -> tongue.state().matcher(tongue.article().matcher(name).replaceFirst("")).find())
				? names : List.of();
	}

	private static List<Party> parties(List<String> names, Tongue tongue, String language) {
		var parties = new ArrayList<Party>();
		Set<String> codes = new HashSet<>();
		for (String name : names) {
			Matcher article = tongue.article().matcher(name);
			boolean found = article.find();
			PartyName entry = PartiesFactory.eINSTANCE.createPartyName();
			entry.setLanguage(language);
			entry.setArticle(found ? article.group(1).toLowerCase(Locale.ROOT) : "");
			entry.setLongName(found ? name.substring(article.end()) : name);
			entry.setShortName(tongue.state().matcher(entry.getLongName()).replaceFirst(""));
			Party party = Ids.identify(PartiesFactory.eINSTANCE.createParty());
			party.setCode(code(entry.getShortName(), codes));
			party.getNames().add(entry);
			parties.add(party);
		}
		return parties;
	}

	private static String code(String name, Set<String> taken) {
		String letters = FileNames.code(name).replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
		String stem = letters.isEmpty() ? "P" : letters.substring(0, Math.min(3, letters.length()));
		String code = stem;
		for (int next = 2; !taken.add(code); next++) {
			code = stem + next;
		}
		return code;
	}
}
