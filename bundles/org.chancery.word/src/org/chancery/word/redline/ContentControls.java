package org.chancery.word.redline;

import java.util.Set;

import org.chancery.word.markup.Element;

/** Content controls (ISO 29500-1, 17.5.2). */
final class ContentControls {

	private static final Set<String> OWN = Set.of("id", "placeholder", "showingPlcHdr", "rPr", "dataBinding", "lock");

	private ContentControls() {
	}

	/** What tells a content control from others: its kind, tag and title, but not its id nor what it shows. */
	static String key(Element control) {
		Element properties = control.first("sdtPr");
		return "sdt" + (properties == null ? ""
				: Fingerprint.ofProperties(properties.with(properties.elements().filter(e -> !e.isWord() || !OWN.contains(e.name())).toList())));
	}

	/**
	 * The control with other content. Word would put the bound value in the place of content that differs from it, so a
	 * binding goes.
	 */
	static Element with(Element control, java.util.List<? extends org.chancery.word.markup.Node> content) {
		return control.with(control.elements().map(child -> child.is("sdtContent") ? child.with(content)
				: child.is("sdtPr") ? child.with(child.elements().filter(e -> !e.name().equals("dataBinding")).toList()) : child).toList());
	}
}
