package org.chancery.benchmarks;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.chancery.comparison.weight.ChangeClass;

/**
 * Plants changes of known class in paragraphs of real treaties, by rules of its own that share no word list with what is
 * measured.
 */
final class ChangePlanter {

	private static final Set<ChangeClass> TIME = EnumSet.of(ChangeClass.DEADLINE);

	/** One way to change a paragraph: what it looks for, and what stands there then. */
	private record Plant(String name, ChangeClass truth, Set<ChangeClass> besides, Pattern where, UnaryOperator<String> change) {
	}

	private final String language;
	private final Random random;
	private final List<Plant> plants = new ArrayList<>();

	ChangePlanter(String language, long seed) {
		this.language = language;
		this.random = new Random(seed);
		switch (language) {
		case "es" -> spanish();
		case "fr" -> french();
		default -> english();
		}
		form();
	}

	/** So many changes by each rule, as far as the paragraphs allow. */
	List<PlantedChange> plant(List<String> paragraphs, int each) {
		List<PlantedChange> planted = new ArrayList<>();
		for (Plant plant : plants) {
			int made = 0;
			for (int tries = 0; made < each && tries < paragraphs.size() * 3; tries++) {
				String old = paragraphs.get(random.nextInt(paragraphs.size()));
				String now = old.length() > 1500 ? old : applied(plant, old);
				if (!now.equals(old)) {
					planted.add(new PlantedChange(plant.name, language, old, now, plant.truth, plant.besides));
					made++;
				}
			}
		}
		return planted;
	}

	private String applied(Plant plant, String text) {
		List<MatchResult> places = plant.where.matcher(text).results().toList();
		if (places.isEmpty()) {
			return text;
		}
		MatchResult place = places.get(random.nextInt(places.size()));
		return text.substring(0, place.start()) + plant.change.apply(place.group()) + text.substring(place.end());
	}

	private void english() {
		String unit = "(?=(-| )?(days|months|years|weeks|hours|per cent|percent|%| percent| per cent))";
		add("halved number", ChangeClass.NUMBER, TIME, "(?<![\\d.,])[1-9]\\d{1,3}" + unit, ChangePlanter::halved);
		add("number word", ChangeClass.NUMBER, TIME, "\\b(two|three|four|five|six|ten|thirty|sixty|ninety)(?= (\\(\\d+\\) )?(days|months|years|weeks|hours|members|arbitrators|panellists|persons))",
				from(Map.of("two", "three", "three", "five", "four", "two", "five", "six", "six", "three", "ten", "five", "thirty",
						"fifteen", "sixty", "thirty", "ninety", "forty-five")));
		add("amount", ChangeClass.NUMBER, TIME, "(?<=(USD|US\\$|\\$|€|EUR) ?)\\d{1,3}(,\\d{3})+", text -> "75" + text.substring(1));
		add("shall to may", ChangeClass.MODALITY, Set.of(), "\\bshall\\b(?! not)", to("may"));
		add("shall to should", ChangeClass.MODALITY, Set.of(), "\\bshall\\b", to("should"));
		add("shall to will", ChangeClass.MODALITY, Set.of(), "\\bshall\\b", to("will"));
		add("shall to shall endeavour", ChangeClass.MODALITY, Set.of(), "\\bshall (?=(provide|ensure|adopt|make|apply|accord|notify)\\b)",
				to("shall endeavour to "));
		add("may to shall", ChangeClass.MODALITY, Set.of(), "\\b(?<!\\d )may\\b(?! \\d)", to("shall"));
		add("dropped not", ChangeClass.NEGATION, Set.of(), " not(?= (be|apply|adopt|include|impose|require|prevent|affect|apply|exceed|constitute|preclude))", to(""));
		add("added not", ChangeClass.NEGATION, Set.of(), "(?<=\\b(shall|may|should|does|is|are))(?= (be|apply|include|required|permitted|subject|considered|provide)\\b)", to(" not"));
		add("no party", ChangeClass.NEGATION, EnumSet.of(ChangeClass.PARTY), "\\bEach Party(?= (shall|may))", to("No Party"));
		add("added unless", ChangeClass.CONDITION, EnumSet.of(ChangeClass.PARTY), "(?<=\\w)(?=\\.$)", to(", unless the Parties otherwise agree"));
		add("added subject to", ChangeClass.CONDITION, Set.of(), "(?<=\\bshall)(?= \\w)", to(", subject to its laws and regulations,"));
		add("added to the extent possible", ChangeClass.CONDITION, Set.of(), "(?<=\\bshall)(?= \\w)", to(", to the extent possible,"));
		add("dropped exception", ChangeClass.CONDITION, EnumSet.of(ChangeClass.REFERENCE, ChangeClass.PARTY), "(?i)\\bexcept as otherwise provided in this (Agreement|Chapter|Article), ?", to(""));
		add("party", ChangeClass.PARTY, Set.of(), "\\b(Each|each) Party\\b", to("the importing Party"));
		add("other party", ChangeClass.PARTY, Set.of(), "\\bthe other Party\\b", to("a third Party"));
		add("date", ChangeClass.DATE, Set.of(), "\\b(January|March|April|June|July|August|September|October|December)(?= \\d{4}|,? \\d{1,2},? \\d{4})", to("November"));
		add("year", ChangeClass.DATE, Set.of(), "(?<=(January|March|April|June|July|August|September|October|December),? )(19|20)\\d\\d", to("2031"));
		add("reference", ChangeClass.REFERENCE, Set.of(), "(?<=\\b(Article|Chapter|paragraph) )\\d{1,2}(?![\\d.])", text -> text.equals("9") ? "8" : "9");
		add("other word", null, Set.of(), "\\b(export|imports|goods|services|investor|exporting|production|technical)\\b",
				from(Map.of("export", "import", "imports", "exports", "goods", "services", "services", "goods", "investor",
						"investment", "exporting", "importing", "production", "protection", "technical", "tactical")));
	}

	private void spanish() {
		add("halved number", ChangeClass.NUMBER, TIME, "(?<![\\d.,])[1-9]\\d{1,3}(?= (días|meses|años|por ciento|horas|semanas))", ChangePlanter::halved);
		add("number word", ChangeClass.NUMBER, TIME, "\\b(dos|tres|cuatro|cinco|diez|treinta|sesenta)(?= (\\(\\d+\\) )?(días|meses|años|horas|miembros|árbitros|panelistas))",
				from(Map.of("dos", "tres", "tres", "cinco", "cuatro", "dos", "cinco", "seis", "diez", "cinco", "treinta", "quince",
						"sesenta", "treinta")));
		add("deberá to podrá", ChangeClass.MODALITY, Set.of(), "\\bdeberá\\b", to("podrá"));
		add("deberán to deberían", ChangeClass.MODALITY, Set.of(), "\\bdeberán\\b", to("deberían"));
		add("podrá to deberá", ChangeClass.MODALITY, Set.of(), "\\bpodrá\\b", to("deberá"));
		add("future to procurará", ChangeClass.MODALITY, Set.of(), "\\b(otorgará|adoptará|aplicará|notificará|asegurará)\\b",
				text -> "procurará " + text.substring(0, text.length() - 1));
		add("dropped no", ChangeClass.NEGATION, Set.of(), "\\bno (?=(podrá|deberá|será|se aplicará|impedirá|aplicará|requerirá|estará))", to(""));
		add("added no", ChangeClass.NEGATION, Set.of(), "(?<!\\bno )\\b(?=(podrá|deberá|aplicará|adoptará|será)\\b)", to("no "));
		add("added salvo que", ChangeClass.CONDITION, EnumSet.of(ChangeClass.PARTY), "(?<=\\w)(?=\\.$)", to(", salvo que las Partes acuerden otra cosa"));
		add("added en la medida de lo posible", ChangeClass.CONDITION, Set.of(), "(?<=\\b(podrá|deberá|adoptará|notificará|asegurará))(?= )", to(", en la medida de lo posible,"));
		add("party", ChangeClass.PARTY, Set.of(), "\\b(Cada|cada) Parte\\b", to("la Parte importadora"));
		add("date", ChangeClass.DATE, Set.of(), "\\b(enero|marzo|abril|junio|julio|agosto|septiembre|octubre|diciembre)(?= de \\d{4})", to("noviembre"));
		add("reference", ChangeClass.REFERENCE, Set.of(), "(?<=\\b(Artículo|Capítulo|párrafo) )\\d{1,2}(?![\\d.])", text -> text.equals("9") ? "8" : "9");
		add("other word", null, Set.of(), "\\b(exportación|mercancías|servicios|inversionista)\\b",
				from(Map.of("exportación", "importación", "mercancías", "servicios", "servicios", "mercancías", "inversionista", "inversión")));
	}

	private void french() {
		add("nombre", ChangeClass.NUMBER, TIME, "\\b(trente|soixante|quatre-vingt-dix|douze|cinq|\\d+)(?= (jours|mois|ans|pour cent|milles|arbitres))",
				text -> Character.isDigit(text.charAt(0)) ? halved(text) : "quinze");
		add("modalité", ChangeClass.MODALITY, Set.of(), "\\b(doit|doivent|peut|peuvent)\\b",
				from(Map.of("doit", "peut", "doivent", "devraient", "peut", "devrait", "peuvent", "doivent")));
		add("négation supprimée", ChangeClass.NEGATION, Set.of(), "\\b(ne |n'|n’)(?=(peut|doit|peuvent|doivent|est|sont)\\b)", to(""));
		add("sauf", ChangeClass.CONDITION, EnumSet.of(ChangeClass.PARTY), "(?<=\\w)(?=\\.$)", to(", sauf si les Parties en conviennent autrement"));
		add("partie", ChangeClass.PARTY, Set.of(), "\\b(Chaque|chaque) Partie\\b", to("la Partie importatrice"));
		add("date", ChangeClass.DATE, Set.of(), "\\b(janvier|mars|juin|septembre|décembre)(?= \\d{4})", to("novembre"));
	}

	private void form() {
		add("letters swapped", ChangeClass.SPELLING, Set.of(), "(?<=\\w{3})([a-z])(?!\\1)[a-z](?=\\w{3})", text -> "" + text.charAt(1) + text.charAt(0));
		add("letter doubled", ChangeClass.SPELLING, Set.of(), "(?<=\\w{3})([mnrtp])(?!\\1)(?=[aeiou]\\w{2})", text -> text + text);
		add("comma", ChangeClass.PUNCTUATION, Set.of(), "(?<=\\p{L}),(?= \\p{L})", to(""));
		add("capital", ChangeClass.CAPITALS, Set.of(), "(?<= )(a|c|d|e|f|m|p)(?=\\p{L}{6})", text -> text.toUpperCase(java.util.Locale.ROOT));
		add("space", ChangeClass.SPACING, Set.of(), "(?<=\\w) (?=\\w)", to("  "));
		add("label", ChangeClass.NUMBERING, Set.of(), "^\\([abc]\\)(?= )", to("(f)"));
	}

	private void add(String name, ChangeClass truth, Set<ChangeClass> besides, String where, UnaryOperator<String> change) {
		plants.add(new Plant(name, truth, besides, Pattern.compile(where), change));
	}

	private static UnaryOperator<String> to(String words) {
		return text -> words;
	}

	private static UnaryOperator<String> from(Map<String, String> words) {
		return words::get;
	}

	private static String halved(String figure) {
		return Integer.toString(Math.max(1, Integer.parseInt(figure) / 2));
	}
}
