package org.chancery.ui.wizards;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.model.parties.Delegate;
import org.chancery.model.parties.Party;
import org.chancery.model.parties.PartyName;

/** One party as it is typed. */
public final class PartyEntry {

	/** The names that an alternat needs of a party. */
	public enum Name {
		LONG("Long name"), SHORT("Short name"), ADJECTIVE("Adjective"), ARTICLE("Article");

		private final String label;

		Name(String label) {
			this.label = label;
		}

		/** How the name is called on the page. */
		public String label() {
			return label;
		}
	}

	private final Map<String, Map<Name, String>> names = new LinkedHashMap<>();
	private String id;
	private String code = "";
	private boolean own;
	private List<String> signatories = List.of();

	/** A party as the dossier has it. */
	static PartyEntry of(Party party) {
		PartyEntry entry = new PartyEntry();
		entry.id = party.getId();
		entry.setCode(orEmpty(party.getCode()));
		entry.own = party.isOwn();
		for (PartyName name : party.getNames()) {
			entry.setName(name.getLanguage(), Name.LONG, orEmpty(name.getLongName()));
			entry.setName(name.getLanguage(), Name.SHORT, orEmpty(name.getShortName()));
			entry.setName(name.getLanguage(), Name.ADJECTIVE, orEmpty(name.getAdjective()));
			entry.setName(name.getLanguage(), Name.ARTICLE, orEmpty(name.getArticle()));
		}
		entry.signatories = party.getDelegates().stream().filter(Delegate::isSignatory).map(PartyEntry::line).toList();
		return entry;
	}

	/** Somebody who signs as one line: name, title. */
	static String line(Delegate delegate) {
		String title = orEmpty(delegate.getTitle());
		return orEmpty(delegate.getName()) + (title.isEmpty() ? "" : ", " + title);
	}

	/** Id of the party in the dossier; null if it is new. */
	public String id() {
		return id;
	}

	/** The short code, for lists and file names. */
	public String code() {
		return code;
	}

	/** Sets the short code; blanks around it are dropped. */
	public void setCode(String code) {
		this.code = code.strip();
	}

	/** Whether this party keeps the dossier. */
	public boolean own() {
		return own;
	}

	void setOwn(boolean own) {
		this.own = own;
	}

	/** A name in a language; empty if nothing was typed. */
	public String name(String language, Name name) {
		return names.getOrDefault(language, Map.of()).getOrDefault(name, "");
	}

	/** Sets a name in a language. */
	public void setName(String language, Name name, String words) {
		names.computeIfAbsent(language, key -> new EnumMap<>(Name.class)).put(name, words.strip());
	}

	/** Whether the party has any name in a language. */
	boolean isNamed(String language) {
		return names.getOrDefault(language, Map.of()).values().stream().anyMatch(each -> !each.isEmpty());
	}

	/** Who signs, one line each: the name, a comma, the title. */
	public List<String> signatories() {
		return signatories;
	}

	/** Sets who signs, as typed: one person a line; empty lines are dropped. */
	public void setSignatories(String lines) {
		signatories = lines.lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
	}

	/** What a list shows: the code and the short or long name. */
	public String label(String language) {
		String shortName = name(language, Name.SHORT);
		String longName = name(language, Name.LONG);
		String words = shortName.isEmpty() ? longName : shortName;
		return words.isEmpty() ? code.isEmpty() ? "(new party)" : code : words + (code.isEmpty() ? "" : " (" + code + ")");
	}

	private static String orEmpty(String words) {
		return words == null ? "" : words;
	}
}
