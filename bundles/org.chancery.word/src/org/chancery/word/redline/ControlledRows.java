package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;

import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;

/** Puts rows back into the content controls in which they stand in the new file. */
final class ControlledRows {

	private final List<Node> written = new ArrayList<>();
	private List<Node> open = new ArrayList<>();
	private List<Element> controls = List.of();

	/** Adds a row. @param of the row of the new file from which it is written; null for none, which stays where it is */
	void add(Element row, Row of) {
		List<Element> wanted = of == null ? controls : of.controls;
		if (!wanted.equals(controls)) {
			close();
			controls = wanted;
		}
		open.add(row);
	}

	private void close() {
		List<Node> content = open;
		for (int i = controls.size() - 1; i >= 0 && !content.isEmpty(); i--) {
			Element control = controls.get(i);
			content = List.of(control.is("sdt") ? ContentControls.with(control, content) : control.with(content));
		}
		written.addAll(content);
		open = new ArrayList<>();
	}

	List<Node> finish() {
		close();
		return written;
	}
}
