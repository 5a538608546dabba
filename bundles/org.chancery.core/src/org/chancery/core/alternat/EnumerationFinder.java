package org.chancery.core.alternat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.chancery.core.alternat.AlternatRemark.Reason;
import org.chancery.core.alternat.Enumeration.Member;
import org.chancery.core.alternat.PartyForms.Mention;
import org.chancery.core.alternat.PartyForms.Sort;

/**
 * Finds where parties are named together as equals: two or more names under the same words (the Government of, du, de
 * la), joined by commas and a conjunction or by a dash. A name alone, a name twice, and names between which anything
 * else stands are no enumeration.
 */
final class EnumerationFinder {

	private static final int LONGEST_GAP = 400;
	private static final String PARENTHESIS = "(?:\\s?\\([^()]{0,250}\\))?";
	private static final String APPOSITION = "(?:,\\s(?:hereinafter|herein|ci-après|en adelante|en lo sucesivo)[^,;.()]{1,150}"
			+ "(?=[,.;]|$))?";
	private static final String TAIL = PARENTHESIS + APPOSITION;
	private static final String ONE_PART = ",?\\s(?:(?:on|of|for) the one part|d'une part|por una parte|de una parte),?\\s"
			+ "(?:and\\s|et\\s|y\\s|e\\s)?";
	private static final String CONJUNCTION = "(?i:and|et|y|e|&)";
	private static final Pattern GAP = Pattern.compile("(?<tail>" + TAIL + "|(?:\\s\\p{L}+){1,3}?)(?<separator>" + ONE_PART
			+ "|,\\s" + CONJUNCTION + "\\s|\\s" + CONJUNCTION + "\\s|,\\s|\\s?[–—-]\\s?)(?<before>(?:\\p{L}+\\s+|[lLdD]')*)");
	private static final Pattern IN_PARENTHESES = Pattern.compile(PARENTHESIS);
	private static final Pattern APPOSED = Pattern.compile(APPOSITION);
	private static final Pattern COLLECTIVE = Pattern.compile("(?i)collective|\\bpart(ies|es)\\b|contract");
	private static final Pattern MORE = Pattern.compile("(?:, \\p{L}+)*,?\\s" + CONJUNCTION + "\\s\\p{L}");
	private static final int SHORT_LEAD = 2;

	private final PartyForms forms;
	private final Contractions contractions;
	private final boolean english;

	EnumerationFinder(PartyForms forms, String language) {
		this.forms = forms;
		contractions = new Contractions(language);
		english = !language.startsWith("fr") && !language.startsWith("es");
	}

	/**
	 * The enumerations of a text in order.
	 *
	 * @param left told where names are joined in a way that no rule moves
	 */
	List<Enumeration> in(String text, BiConsumer<Integer, Reason> left) {
		String plain = PartyForms.normalised(text);
		List<Mention> mentions = forms.in(plain);
		var found = new ArrayList<Enumeration>();
		for (int at = 0; at + 1 < mentions.size(); at++) {
			var reader = new Chain(text, plain, mentions, at);
			if (reader.read()) {
				Enumeration enumeration = reader.enumeration();
				if (enumeration == null) {
					left.accept(mentions.get(at).from(), Reason.NOT_PARALLEL);
				} else {
					found.add(enumeration);
				}
				at = reader.last;
			}
		}
		return found;
	}

	/** Names in a row from one mention on. */
	private final class Chain {

		private final String text;
		private final String plain;
		private final List<Mention> mentions;
		private final List<Mention> members = new ArrayList<>();
		private final List<Matcher> gaps = new ArrayList<>();
		/** Index of the last mention that belongs to it, with those inside its parentheses. */
		private int last;

		Chain(String text, String plain, List<Mention> mentions, int first) {
			this.text = text;
			this.plain = plain;
			this.mentions = mentions;
			members.add(mentions.get(first));
			last = first;
		}

		/** Whether there are at least two, the last joined by more than a comma. */
		boolean read() {
			var parties = new HashSet<>(List.of(members.getFirst().form().party().id()));
			for (int next = last + 1; next < mentions.size(); next++) {
				Mention mention = mentions.get(next);
				Mention before = members.getLast();
				if (mention.from() - before.to() > LONGEST_GAP) {
					break;
				}
				Matcher gap = GAP.matcher(plain).region(before.to(), mention.from());
				if (gap.matches() && samePart(before, mention, gap) && parties.add(mention.form().party().id())) {
					members.add(mention);
					gaps.add(gap);
					last = next;
				} else if (!inParenthesis(before.to(), mention.from())) {
					break;
				}
			}
			while (!gaps.isEmpty() && gaps.getLast().group("separator").equals(", ") && !goesOn(members.getLast())) {
				gaps.removeLast();
				Mention dropped = members.removeLast();
				last = mentions.indexOf(dropped) - 1;
			}
			return !gaps.isEmpty();
		}

		/** Whether another member follows that is no party: the Arvenian, Belmoran and English languages. */
		private boolean goesOn(Mention mention) {
			return mention.form().sort() != Sort.SHORT && MORE.matcher(plain).region(mention.to(), plain.length()).lookingAt();
		}

		/** Words between a name and the separator must follow the other name too: the Arvenian Party and the Belmoran Party. */
		private boolean samePart(Mention one, Mention other, Matcher gap) {
			String tail = gap.group("tail");
			boolean words = !tail.isEmpty() && Character.isLetter(tail.strip().charAt(0)) && tail.indexOf(',') < 0;
			return one.form().sort() == Sort.ADJECTIVE == (other.form().sort() == Sort.ADJECTIVE)
					&& (!words || plain.startsWith(tail, other.to()));
		}

		private boolean inParenthesis(int from, int to) {
			String between = plain.substring(from, to);
			return between.indexOf('(') >= 0 && between.indexOf('(') <= 1 && between.indexOf(')') < 0;
		}

		/** The enumeration; null if its members are no equals. */
		Enumeration enumeration() {
			List<String> lead = lead(gaps.getFirst().group("before"));
			boolean alike = gaps.stream().allMatch(gap -> same(lead(gap.group("before")), lead));
			Front front = alike && !joinsSentences() ? front(lead) : null;
			if (front == null) {
				return null;
			}
			var all = new ArrayList<Member>();
			all.add(member(0, front.lead(), front.article()));
			for (int i = 1; i < members.size(); i++) {
				String before = text.substring(gaps.get(i - 1).start("before"), gaps.get(i - 1).end("before"));
				all.add(lead.isEmpty() ? member(i, "", before.strip()) : member(i, before, ""));
			}
			List<String> separators = gaps.stream().map(gap -> text.substring(gap.start("separator"), gap.end("separator")))
					.toList();
			int end = members.getLast().to() + all.getLast().tail().length();
			return new Enumeration(front.from(), end, front.outside(), all, separators);
		}

		/** "The cost is borne by A, and B informs …" joins two sentences rather than two names. */
		private boolean joinsSentences() {
			Matcher gap = gaps.getFirst();
			return gaps.size() == 1 && gap.group("tail").isEmpty() && gap.group("separator").matches(",\\s\\p{L}+\\s");
		}

		private Member member(int index, String lead, String article) {
			Mention mention = members.get(index);
			String tail = index < gaps.size() ? text.substring(gaps.get(index).start("tail"), gaps.get(index).end("tail"))
					: lastTail(mention);
			return new Member(mention.form(), lead, article, text.substring(mention.from(), mention.to()), tail);
		}

		/** What follows the last name moves with it if it speaks of that party alone. */
		private String lastTail(Mention mention) {
			String earlier = gaps.getFirst().group("tail");
			if (earlier.isEmpty()) {
				return "";
			}
			if (plain.startsWith(earlier, mention.to())) {
				return text.substring(mention.to(), mention.to() + earlier.length());
			}
			Matcher tail = (earlier.indexOf('(') >= 0 ? IN_PARENTHESES : APPOSED).matcher(plain).region(mention.to(), plain.length());
			boolean own = tail.lookingAt() && !COLLECTIVE.matcher(tail.group()).find();
			return own ? text.substring(tail.start(), tail.end()) : "";
		}

		/** The words before a name without the article that is the name's own. */
		private List<String> lead(String before) {
			List<String> words = contractions.apart(before);
			boolean article = !words.isEmpty() && Contractions.article(words.getLast());
			return article ? words.subList(0, words.size() - 1) : words;
		}

		/** What stands before the first name, as far as it moves; null if it is not like what stands before the second. */
		private Front front(List<String> lead) {
			Mention first = members.getFirst();
			var words = new FrontWords(plain, first.from(), contractions, lead.size() + 2);
			boolean shared = shared(words);
			if (!lead.isEmpty()) {
				int from = words.startOf(lead);
				return from < 0 || shared ? null : new Front(from, "", text.substring(from, first.from()), "");
			}
			if (shared) {
				return ambiguous() ? null : new Front(first.from(), "", "", "");
			}
			return words.articleOf(text);
		}

		/** Whether the article before the first name is that of all of them: the Arvenian and Belmoran languages. */
		private boolean shared(FrontWords words) {
			boolean second = gaps.stream().anyMatch(gap -> !contractions.apart(gap.group("before")).isEmpty());
			Mention other = members.get(1);
			boolean bare = other.form().sort() != Sort.LONG || hasArticle(other) || dashed();
			return !second && words.article() && bare && (english || other.form().sort() != Sort.SHORT || dashed());
		}

		/** In English nothing tells whether the article is the first name's: the Netherlands and Belmora. */
		private boolean ambiguous() {
			return members.getFirst().form().sort() == Sort.SHORT && !dashed();
		}

		private boolean dashed() {
			return gaps.getFirst().group("separator").strip().matches("[–—-]");
		}

		private static boolean hasArticle(Mention mention) {
			String article = mention.form().party().article();
			return article != null && !article.isEmpty();
		}

		private static boolean same(List<String> one, List<String> other) {
			return one.size() == other.size() && String.join(" ", one).equalsIgnoreCase(String.join(" ", other))
					&& one.size() <= SHORT_LEAD * 5;
		}
	}

	/** What moves with the first name, and where it begins. */
	record Front(int from, String outside, String lead, String article) {
	}
}
