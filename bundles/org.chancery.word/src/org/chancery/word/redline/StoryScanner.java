package org.chancery.word.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.chancery.word.markup.Element;
import org.chancery.word.markup.Node;
import org.chancery.word.redline.Block.Kind;

/** Takes a story apart into blocks; paragraphs are taken apart only when they turn out to differ. */
final class StoryScanner {

	private static final Set<String> CONTAINERS = Set.of("sdt", "customXml");
	private static final Set<String> CHANGES = Set.of("ins", "del", "moveFrom", "moveTo");
	private static final Set<String> PROPERTIES = Set.of("sectPr", "tcPr", "proofErr");

	private final Scope scope;
	private final Markers markers;
	private List<Block> blocks = new ArrayList<>();
	private final List<Element> pending = new ArrayList<>();
	private final List<Block.Lead> lead = new ArrayList<>();
	/** Where the paragraphs of the open field begin, and how many fields are open. */
	private int fieldStart = -1;
	private int openFields;

	private StoryScanner(Scope scope, Markers markers) {
		this.scope = scope;
		this.markers = markers;
	}

	/** The blocks in an element: its properties and the section of a body are none of them. */
	static Story scan(Element element, Scope scope, Markers markers) {
		var scanner = new StoryScanner(scope, markers);
		scanner.children(element.children());
		scanner.flush();
		return new Story(scanner.blocks, List.copyOf(scanner.pending), scope, "");
	}

	private void children(List<Node> children) {
		for (Node child : children) {
			if (child instanceof Element element) {
				child(element);
			}
		}
	}

	private void child(Element element) {
		if (element.is("p")) {
			paragraph(element);
		} else if (element.is("tbl")) {
			add(Kind.TABLE, element, BlockText.of(element, scope.rejected), null);
		} else if (element.isWord() && CONTAINERS.contains(element.name())) {
			Story inner = scan(content(element), scope, markers);
			add(Kind.CONTAINER, element, inner.text(), inner);
		} else if (element.isWord() && CHANGES.contains(element.name())) {
			children(element.children());
		} else if (Markers.isMarker(element)) {
			markers.take(element, pending);
		} else if (!element.isWord() || !PROPERTIES.contains(element.name())) {
			add(Kind.FIXED, element, Fingerprint.of(element, scope), null);
		}
	}

	/** The element that holds the blocks of a container. */
	static Element content(Element container) {
		Element content = container.is("sdt") ? container.first("sdtContent") : container;
		return content == null ? Element.word("sdtContent") : content;
	}

	private void add(Kind kind, Element element, String text, Story inner) {
		if (kind != Kind.PARAGRAPH) {
			flush();
		}
		blocks.add(new Block(kind, element, text, List.copyOf(pending), inner));
		pending.clear();
	}

	/** Paragraphs that come and have no other behind them stand for themselves. */
	private void flush() {
		if (!lead.isEmpty()) {
			Block.Lead last = lead.removeLast();
			pending.addAll(0, last.before());
			paragraph(last.element(), new BlockText(scope.rejected));
		}
	}

	private void paragraph(Element paragraph) {
		if (scope.rejected && comes(paragraph)) {
			lead.add(new Block.Lead(List.copyOf(pending), paragraph));
			pending.clear();
		} else {
			paragraph(paragraph, new BlockText(scope.rejected));
		}
	}

	/** Whether its mark is inserted. */
	private static boolean comes(Element paragraph) {
		Element properties = paragraph.first("pPr");
		Element mark = properties == null ? null : properties.first("rPr");
		return mark != null && (mark.first("ins") != null || mark.first("moveTo") != null);
	}

	private void paragraph(Element paragraph, BlockText text) {
		lead.forEach(each -> text.paragraph(each.element()));
		text.paragraph(paragraph);
		if (fieldStart < 0 && text.fields() > 0) {
			fieldStart = blocks.size();
			openFields = 0;
		}
		add(Kind.PARAGRAPH, paragraph, text.toString(), null);
		blocks.getLast().lead = List.copyOf(lead);
		lead.clear();
		if (fieldStart >= 0) {
			openFields += text.fields();
			if (openFields <= 0) {
				closeField();
			}
		}
	}

	/** Makes one block of the paragraphs of a field. */
	private void closeField() {
		var inside = new ArrayList<>(blocks.subList(fieldStart, blocks.size()));
		blocks = new ArrayList<>(blocks.subList(0, fieldStart));
		var inner = new Story(inside, List.of(), scope, BlockText.fieldCode(inside.getFirst().element));
		blocks.add(new Block(Kind.FIELD, null, inner.text(), List.of(), inner));
		fieldStart = -1;
	}
}
