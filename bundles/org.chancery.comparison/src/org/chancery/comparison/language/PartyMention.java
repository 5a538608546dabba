package org.chancery.comparison.language;

import java.util.Set;

/**
 * Words that name who is bound: "each Party", "the Parties", "a developed country Party", "Arvenia and Borduria".
 *
 * @param scope how many are meant
 * @param codes codes of the parties named, see {@link KnownWords}; empty for "each Party" and the like
 * @param what  the head and its adjectives in small letters and without the article: "developed country party"
 */
public record PartyMention(int start, int end, Scope scope, Set<String> codes, String what) implements Passage {

	/** How many are meant. */
	public enum Scope {
		/** Each Party, the Parties. */
		EVERY,
		/** A Party, the other Party, any Party. */
		ONE,
		/** No Party, neither Party. */
		NONE,
		/** Parties by name. */
		NAMED
	}

	/** Copies the codes. */
	public PartyMention {
		codes = Set.copyOf(codes);
	}

	/** Whether what is said of those named holds for a party: by its code, or because it holds for all. */
	public boolean binds(String code) {
		return scope == Scope.NAMED ? codes.contains(code) : true;
	}

	/** Whether two mean the same, whatever their place. */
	public boolean same(PartyMention other) {
		return scope == other.scope && codes.equals(other.codes) && what.equals(other.what);
	}
}
