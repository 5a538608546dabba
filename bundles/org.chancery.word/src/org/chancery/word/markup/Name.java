package org.chancery.word.markup;

import org.chancery.word.imports.container.Vocabulary;

/**
 * A qualified name as it stands in a part.
 *
 * @param prefix     empty for none
 * @param uri        the namespace as the part spells it, transitional or strict; empty for none
 * @param local      the local name
 * @param vocabulary the vocabulary of the namespace
 */
public record Name(String prefix, String uri, String local, Vocabulary vocabulary) {

	/** A name of Word's vocabulary under its usual prefix and transitional namespace. */
	public static Name word(String local) {
		return new Name("w", Vocabulary.transitional("http://schemas.openxmlformats.org/wordprocessingml/2006/main"), local,
				Vocabulary.WORD);
	}

	/** The same name with another local part. */
	public Name renamed(String other) {
		return new Name(prefix, uri, other, vocabulary);
	}

	/** As it is spelled in a tag. */
	public String qualified() {
		return prefix.isEmpty() ? local : prefix + ":" + local;
	}
}
