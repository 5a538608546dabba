package org.chancery.word.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chancery.word.imports.container.Vocabulary;

/**
 * An element with all that stands in it. It never changes: what differs is another element, which shares what is equal.
 * Elements are compared by identity, since two paragraphs may look alike.
 */
public final class Element implements Node {

	private final Name name;
	private final List<Attribute> attributes;
	private final Map<String, String> declarations;
	private final List<Node> children;

	/**
	 * @param declarations namespaces declared here, by prefix; those that are missing are declared on writing
	 */
	public Element(Name name, List<Attribute> attributes, Map<String, String> declarations, List<? extends Node> children) {
		this.name = name;
		this.attributes = List.copyOf(attributes);
		this.declarations = Map.copyOf(declarations);
		this.children = List.copyOf(children);
	}

	/** An element of Word's vocabulary. */
	public static Element word(String local, Node... children) {
		return new Element(Name.word(local), List.of(), Map.of(), List.of(children));
	}

	/** An element of Word's vocabulary with the attribute {@code w:val}. */
	public static Element valued(String local, String value) {
		return word(local).with("val", value);
	}

	/** The local name. */
	public String name() {
		return name.local();
	}

	/** The whole name. */
	public Name qualifiedName() {
		return name;
	}

	/** The vocabulary of the element. */
	public Vocabulary vocabulary() {
		return name.vocabulary();
	}

	/** Whether it is of Word's vocabulary. */
	public boolean isWord() {
		return name.vocabulary() == Vocabulary.WORD;
	}

	/** Whether it is that element of Word's vocabulary. */
	public boolean is(String local) {
		return name.vocabulary() == Vocabulary.WORD && name.local().equals(local);
	}

	/** Whether it is that element of a vocabulary. */
	public boolean is(Vocabulary vocabulary, String local) {
		return name.vocabulary() == vocabulary && name.local().equals(local);
	}

	public List<Attribute> attributes() {
		return attributes;
	}

	/** The namespaces declared here, by prefix. */
	public Map<String, String> declarations() {
		return declarations;
	}

	public List<Node> children() {
		return children;
	}

	/** The elements that stand directly in it. */
	public Stream<Element> elements() {
		return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
	}

	/** The first such element of Word's vocabulary that stands directly in it; null if there is none. */
	public Element first(String local) {
		for (Node child : children) {
			if (child instanceof Element element && element.is(local)) {
				return element;
			}
		}
		return null;
	}

	/** An attribute of Word's vocabulary; null if absent. */
	public String attribute(String local) {
		return attribute(Vocabulary.WORD, local);
	}

	/** An attribute of a vocabulary; null if absent. */
	public String attribute(Vocabulary vocabulary, String local) {
		for (Attribute attribute : attributes) {
			if (attribute.name().vocabulary() == vocabulary && attribute.name().local().equals(local)) {
				return attribute.value();
			}
		}
		return null;
	}

	/** An attribute without namespace; null if absent. */
	public String plain(String local) {
		for (Attribute attribute : attributes) {
			if (attribute.name().uri().isEmpty() && attribute.name().local().equals(local)) {
				return attribute.value();
			}
		}
		return null;
	}

	/** The attribute {@code w:val}; null if absent. */
	public String value() {
		return attribute("val");
	}

	/** What an on-off element says (ISO 29500-1, 17.17.4): on where there is no value. */
	public boolean on() {
		String value = value();
		return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
	}

	/** The characters that stand directly in it. */
	public String text() {
		if (children.size() == 1 && children.get(0) instanceof Characters only) {
			return only.text();
		}
		var text = new StringBuilder();
		for (Node child : children) {
			if (child instanceof Characters characters) {
				text.append(characters.text());
			}
		}
		return text.toString();
	}

	/** The same element with other things in it; this one if they are the very same. */
	public Element with(List<? extends Node> others) {
		return same(others) ? this : new Element(name, attributes, declarations, others);
	}

	private boolean same(List<? extends Node> others) {
		if (others.size() != children.size()) {
			return false;
		}
		for (int i = 0; i < others.size(); i++) {
			if (others.get(i) != children.get(i)) {
				return false;
			}
		}
		return true;
	}

	/** The same element under another local name. */
	public Element renamed(String local) {
		return new Element(name.renamed(local), attributes, declarations, children);
	}

	/** The same element with an attribute of Word's vocabulary set; null takes it away. */
	public Element with(String local, String value) {
		var others = new ArrayList<Attribute>(attributes.size() + 1);
		for (Attribute attribute : attributes) {
			if (attribute.name().vocabulary() != Vocabulary.WORD || !attribute.name().local().equals(local)) {
				others.add(attribute);
			}
		}
		if (value != null) {
			others.add(new Attribute(Name.word(local), value));
		}
		return new Element(name, others, declarations, children);
	}
}
