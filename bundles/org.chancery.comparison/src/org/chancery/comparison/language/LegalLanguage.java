package org.chancery.comparison.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One language as treaties use it: English, French or Spanish. Of any other language only figures, percentages and ISO
 * dates are read. Immutable; safe for use by several threads. Reading takes time in proportion to the length of the text
 * and never fails, whatever the text.
 */
public final class LegalLanguage {

	private static final Map<String, LegalLanguage> READ = new ConcurrentHashMap<>();
	private static final List<String> KNOWN = List.of("en", "es", "fr");

	private final String language;
	private final Lexicon lexicon;

	private LegalLanguage(String language) {
		this.language = language;
		this.lexicon = KNOWN.contains(language) ? Lexicon.read(language) : Lexicon.empty();
	}

	/**
	 * The language of a tag.
	 *
	 * @param tag BCP 47; only the primary subtag counts; null for none
	 */
	public static LegalLanguage of(String tag) {
		String primary = tag == null ? "" : tag.split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
		return READ.computeIfAbsent(KNOWN.contains(primary) ? primary : "", LegalLanguage::new);
	}

	/** The primary subtag; empty for a language that has no lexicon. */
	public String tag() {
		return language;
	}

	/** Reads a text, knowing nothing of its treaty. */
	public LegalReading read(String text) {
		return read(text, KnownWords.NONE);
	}

	/** Reads a text of a treaty. */
	public LegalReading read(String text, KnownWords known) {
		var script = new Script(text, lexicon);
		List<DateMention> dates = new DateReader(script, language).read();
		List<ClauseCitation> citations = new CitationReader(script).read();
		List<Quantity> quantities = new QuantityReader(script, language).read();
		List<PartyMention> parties = new PartyReader(script, known).read();
		List<Obligation> obligations = new ObligationReader(script, language, parties).read();
		var marks = new MarkReader(script);
		return new LegalReading(text, obligations, marks.negations(), quantities, dates, marks.conditions(), parties,
				citations, new DefinitionReader(script).definitions(), DefinitionReader.mentions(script, known));
	}

	/** The unit that words name; none if the lexicon has no such unit. */
	public Optional<Unit> unit(String words) {
		var script = new Script(words.strip(), lexicon);
		Topic topic = script.length(0, Topic.UNIT) == script.count() ? Topic.UNIT : Topic.CURRENCY;
		return script.count() > 0 && script.length(0, topic) == script.count()
				? Optional.of(Unit.of(script.at(0, topic).value())) : Optional.empty();
	}

	/** Only the definitions of a text. */
	List<Definition> definitions(String text) {
		return new DefinitionReader(new Script(text, lexicon)).definitions();
	}
}
