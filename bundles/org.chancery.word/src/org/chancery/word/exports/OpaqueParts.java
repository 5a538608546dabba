package org.chancery.word.exports;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.chancery.core.projection.ProjectedInline.Part;

/** The parts of opaque pieces under names and relationship ids of the draft's own; parts with the same bytes are one. */
final class OpaqueParts {

	/** A part as it is written. */
	record Entry(String relationshipId, String name, Part part) {
	}

	private record Key(ByteBuffer data, String contentType, String relationshipType) {
	}

	private static final int LONGEST_EXTENSION = 5;

	private final Map<Key, Entry> known = new HashMap<>();
	private final List<Entry> entries = new ArrayList<>();

	void add(Part part) {
		known.computeIfAbsent(key(part), key -> {
			int number = entries.size() + 1;
			var entry = new Entry("rIdPart" + number, "media/part" + number + "." + extension(part.name()), part);
			entries.add(entry);
			return entry;
		});
	}

	/** The relationship id under which the part of an opaque piece is written. */
	String idOf(Part part) {
		return known.get(key(part)).relationshipId();
	}

	/** Every part once, in the order of the text. */
	List<Entry> entries() {
		return entries;
	}

	private static Key key(Part part) {
		return new Key(ByteBuffer.wrap(part.data()), part.contentType(), part.relationshipType());
	}

	/** The name came from a file of somebody else: only letters and figures of its extension are taken. */
	private static String extension(String name) {
		String last = name == null ? "" : name.substring(name.lastIndexOf('.') + 1);
		boolean plain = !last.isEmpty() && last.length() <= LONGEST_EXTENSION
				&& last.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
		return plain ? last.toLowerCase(Locale.ROOT) : "bin";
	}
}
