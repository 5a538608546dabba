package org.chancery.negotiation.redline;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Undoes the inflection of English words in small letters, and the differences between British and American spelling. */
final class EnglishStems {

	private static final Map<String, String> IRREGULAR = irregular("""
			be is are was were been being am
			have has had having
			do does did done doing
			take takes took taken taking
			undertake undertakes undertook undertaken undertaking
			give gives gave given giving
			make makes made making
			hold holds held holding
			withhold withholds withheld withholding
			begin begins began begun beginning
			bind binds bound binding
			bring brings brought bringing
			choose chooses chose chosen choosing
			fall falls fell fallen falling
			find finds found finding
			forbid forbids forbade forbidden forbidding
			grow grows grew grown growing
			keep keeps kept keeping
			know knows knew known knowing
			lay lays laid laying
			lead leads led leading
			leave leaves left leaving
			lose loses lost losing
			mean means meant meaning
			meet meets met meeting
			pay pays paid paying
			rise rises rose risen rising
			arise arises arose arisen arising
			seek seeks sought seeking
			sell sells sold selling
			send sends sent sending
			show shows showed shown showing
			spend spends spent spending
			understand understands understood understanding
			withdraw withdraws withdrew withdrawn withdrawing
			write writes wrote written writing
			tie ties tied tying
			lie lies lying
			die dies died dying
			man men
			woman women
			child children
			licence licences licenced licencing license licenses licensed licensing
			this these
			that those
			""");

	private static final Pattern AMERICAN = Pattern.compile("iz(?=e|i|a)");

	private EnglishStems() {
	}

	static String of(String word) {
		String irregular = IRREGULAR.get(word);
		if (irregular != null) {
			return irregular;
		}
		if (word.length() < 4) {
			return word;
		}
		String british = word.length() > 5 ? AMERICAN.matcher(word.replace("our", "or")).replaceFirst("is") : word;
		return bare(singular(british));
	}

	private static String singular(String word) {
		if (word.endsWith("ies") && word.length() > 4) {
			return word.substring(0, word.length() - 3) + "y";
		}
		if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes")) {
			return word.substring(0, word.length() - 2);
		}
		boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is");
		return plural ? word.substring(0, word.length() - 1) : word;
	}

	/** Without the endings of the past and of participles, nor a silent e, which the others have lost. */
	private static String bare(String word) {
		String stem = word;
		if (word.endsWith("ied") && word.length() > 4) {
			stem = word.substring(0, word.length() - 3) + "y";
		} else if (word.endsWith("ed") && word.length() > 4 && vowel(word, word.length() - 2)) {
			stem = single(word.substring(0, word.length() - 2));
		} else if (word.endsWith("ing") && word.length() > 5 && vowel(word, word.length() - 3)) {
			stem = single(word.substring(0, word.length() - 3));
		} else {
			stem = single(word);
		}
		int end = stem.length();
		while (end > 3 && stem.charAt(end - 1) == 'e') {
			end--;
		}
		return stem.substring(0, end);
	}

	/** A consonant doubled before an ending stands once, as it does without the ending. */
	private static String single(String stem) {
		int last = stem.length() - 1;
		boolean doubled = last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "bdgklmnprtv".indexOf(stem.charAt(last)) >= 0;
		return doubled ? stem.substring(0, last) : stem;
	}

	private static boolean vowel(String word, int before) {
		for (int i = 0; i < before; i++) {
			if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static Map<String, String> irregular(String lines) {
		Map<String, String> forms = new HashMap<>();
		lines.lines().map(line -> line.split(" ")).forEach(words -> {
			for (String word : words) {
				forms.put(word, words[0]);
			}
		});
		return forms;
	}
}
