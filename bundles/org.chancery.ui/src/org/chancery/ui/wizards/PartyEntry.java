package org.chancery.ui.wizards;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** One party as it is typed into the wizard. */
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
	private String code = "";
	private boolean own;

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

	/** What a list shows: the code and the short or long name. */
	public String label(String language) {
		String shortName = name(language, Name.SHORT);
		String longName = name(language, Name.LONG);
		String words = shortName.isEmpty() ? longName : shortName;
		return words.isEmpty() ? code.isEmpty() ? "(new party)" : code : words + (code.isEmpty() ? "" : " (" + code + ")");
	}
}
