package org.chancery.comparison.words;

import java.util.ArrayList;
import java.util.List;

/**
 * Collects the steps from an old text to a new one. Neighbours of one kind become one step, what goes stands before what
 * comes in its place, and the spaces that both begin or end with are kept.
 */
final class EditList {

	private final List<Edit> edits = new ArrayList<>();
	private final StringBuilder kept = new StringBuilder();
	private final StringBuilder deleted = new StringBuilder();
	private final StringBuilder inserted = new StringBuilder();

	void keep(String text, int from, int to) {
		if (from < to) {
			endChange();
			kept.append(text, from, to);
		}
	}

	void delete(String text, int from, int to) {
		deleted.append(text, from, to);
	}

	void insert(String text, int from, int to) {
		inserted.append(text, from, to);
	}

	List<Edit> finish() {
		endChange();
		endKept();
		return List.copyOf(edits);
	}

	private void endChange() {
		if (deleted.isEmpty() && inserted.isEmpty()) {
			return;
		}
		int lead = sharedLead();
		kept.append(deleted, 0, lead);
		deleted.delete(0, lead);
		inserted.delete(0, lead);
		int tail = sharedTail();
		String after = deleted.substring(deleted.length() - tail);
		deleted.setLength(deleted.length() - tail);
		inserted.setLength(inserted.length() - tail);
		if (!deleted.isEmpty() || !inserted.isEmpty()) {
			endKept();
			take(deleted, Edit.Kind.DELETED);
			take(inserted, Edit.Kind.INSERTED);
		}
		kept.append(after);
	}

	private void endKept() {
		take(kept, Edit.Kind.KEPT);
	}

	private void take(StringBuilder words, Edit.Kind kind) {
		if (!words.isEmpty()) {
			edits.add(new Edit(kind, words.toString()));
			words.setLength(0);
		}
	}

	private int sharedLead() {
		int most = Math.min(deleted.length(), inserted.length());
		int lead = 0;
		while (lead < most && deleted.charAt(lead) == inserted.charAt(lead) && Tokens.isSpace(deleted.charAt(lead))) {
			lead++;
		}
		return lead;
	}

	private int sharedTail() {
		int most = Math.min(deleted.length(), inserted.length());
		int tail = 0;
		while (tail < most && deleted.charAt(deleted.length() - 1 - tail) == inserted.charAt(inserted.length() - 1 - tail)
				&& Tokens.isSpace(deleted.charAt(deleted.length() - 1 - tail))) {
			tail++;
		}
		return tail;
	}
}
