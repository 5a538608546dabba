package org.chancery.negotiation.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * By which words a text provides for verification and for remedies, by language. A word counts if it begins with one of
 * the stems, so that inflections do; the lists are those of the usual final and enforcement clauses of treaties.
 */
final class SafeguardWords {

	static final int VERIFICATION = 1;
	static final int REMEDY = 2;
	static final int DISPUTE = 4;
	/** It speaks of the agreement as a whole. */
	static final int WHOLE = 8;

	private static final Map<String, SafeguardWords> BY_LANGUAGE = Map.of(
			"en", new SafeguardWords(
					List.of("verif", "inspect", "monitor", "audit", "report", "notif", "review", "certif", "observer"),
					List.of("remed", "compensat", "countermeasure", "suspen", "terminat", "arbitra", "sanction", "penalt",
							"reparation", "restitution", "denounc", "denunciat"),
					List.of("dispute"), List.of("this agreement", "this treaty", "this convention", "this protocol")),
			"fr", new SafeguardWords(
					List.of("vérif", "inspect", "contrôl", "audit", "rapport", "notif", "surveill", "examen", "certif"),
					List.of("recours", "compens", "indemnis", "contre-mesure", "suspen", "dénonc", "résili", "arbitra",
							"sanction", "répar"),
					List.of("différend"),
					List.of("présent accord", "présent traité", "présente convention", "présent protocole")),
			"es", new SafeguardWords(
					List.of("verific", "inspecc", "inspecci", "monitore", "auditor", "informe", "notific", "vigilanc",
							"supervis", "examen", "certific"),
					List.of("compens", "indemniz", "contramedida", "suspen", "suspend", "denuncia", "terminac", "arbitra",
							"sancion", "sanción", "repara", "recurso"),
					List.of("controversia", "diferencia"), List.of("presente acuerdo", "presente tratado",
							"presente convenio", "presente convención", "presente protocolo", "este acuerdo", "este tratado")));

	private final List<String> verification;
	private final List<String> remedy;
	private final List<String> dispute;
	private final List<String> whole;

	private SafeguardWords(List<String> verification, List<String> remedy, List<String> dispute, List<String> whole) {
		this.verification = verification;
		this.remedy = remedy;
		this.dispute = dispute;
		this.whole = whole;
	}

	/** Those of a language by its BCP 47 tag; null if they are not known. */
	static SafeguardWords of(String language) {
		return BY_LANGUAGE.get(Locale.forLanguageTag(language).getLanguage());
	}

	/** Which of them are in some words, as a sum of the constants above; words of disputes are remedies too. */
	int in(String text) {
		String words = text.toLowerCase(Locale.ROOT);
		int found = has(words, verification, VERIFICATION) | has(words, remedy, REMEDY)
				| has(words, dispute, DISPUTE | REMEDY);
		return (found & DISPUTE) == 0 ? found : found | has(words, whole, WHOLE);
	}

	private static int has(String words, List<String> stems, int value) {
		for (String stem : stems) {
			for (int at = words.indexOf(stem); at >= 0; at = words.indexOf(stem, at + 1)) {
				if (at == 0 || !Character.isLetter(words.charAt(at - 1))) {
					return value;
				}
			}
		}
		return 0;
	}
}
