package org.chancery.word.imports.reading;

import java.util.List;
import java.util.Map;

/**
 * What the paragraphs of a story need to know of the rest of the file.
 *
 * @param lists null in stories whose paragraphs are not numbered: notes, headers
 * @param notes the notes by kind and id, f12 or e3; each is taken out when it is referred to
 */
record Surroundings(Styles styles, ListCounter lists, KeptParts parts, Oddities oddities,
		Map<String, List<Piece>> notes) {
}
