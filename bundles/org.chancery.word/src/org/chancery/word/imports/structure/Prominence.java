package org.chancery.word.imports.structure;

/** How much a line stands out. */
enum Prominence {
	/** Nothing sets it apart. */
	PLAIN,
	/** Its first words are bold. */
	LEAD,
	/** All of it is centred or bold. */
	MARKED,
	/** Its style is that of a heading. */
	STYLED
}
