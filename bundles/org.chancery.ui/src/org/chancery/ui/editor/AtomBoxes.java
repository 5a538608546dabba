package org.chancery.ui.editor;

import org.chancery.ui.editor.model.Atom;
import org.chancery.ui.editor.model.OpaqueGrid;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.PaintObjectEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.GlyphMetrics;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;

/** Measures and draws what stands for one position: references, brackets, notes, tables. */
final class AtomBoxes {

	private static final int PAD = 3;

	private final StyledText text;
	private final EditorColors colors;
	private final EditorFonts fonts;
	private final TextLayout layout;

	AtomBoxes(StyledText text, EditorColors colors, EditorFonts fonts) {
		this.text = text;
		this.colors = colors;
		this.fonts = fonts;
		layout = new TextLayout(text.getDisplay());
		text.addDisposeListener(event -> layout.dispose());
		text.addPaintObjectListener(this::paint);
	}

	/**
	 * The room that an atom takes.
	 *
	 * @param indent how far the words around it are set in
	 */
	GlyphMetrics metrics(Atom atom, int indent) {
		int line = Math.max(120, text.getClientArea().width - indent - text.getRightMargin() - 2 * PAD);
		lay(atom, line);
		Rectangle bounds = layout.getBounds();
		int height = atom.kind() == Atom.Kind.OPAQUE ? OpaqueGrid.of(atom.label()).lines() * lineHeight() + 2 * PAD
				: bounds.height;
		int ascent = layout.getLineMetrics(0).getAscent() + layout.getLineMetrics(0).getLeading();
		int width = atom.kind() == Atom.Kind.OPAQUE ? line : bounds.width + 2 * pad(atom);
		return new GlyphMetrics(ascent, Math.max(1, height - ascent), width);
	}

	private void paint(PaintObjectEvent event) {
		if (!(event.style.data instanceof Atom atom)) {
			return;
		}
		GlyphMetrics room = event.style.metrics;
		int top = event.y + event.ascent - room.ascent;
		int height = room.ascent + room.descent;
		GC gc = event.gc;
		if (atom.kind() == Atom.Kind.OPAQUE) {
			new OpaqueGridPainter(colors, fonts).paint(gc, OpaqueGrid.of(atom.label()),
					new Rectangle(event.x, top, room.width, height), lineHeight());
			return;
		}
		lay(atom, Math.max(40, room.width - 2 * pad(atom)));
		if (atom.kind() == Atom.Kind.BRACKET || event.style.background != null) {
			gc.setBackground(event.style.background != null ? event.style.background : colors.atom());
			gc.fillRoundRectangle(event.x, top, room.width, height, 2 * PAD, 2 * PAD);
		}
		gc.setForeground(atom.kind() != Atom.Kind.BRACKET ? colors.reference()
				: event.style.foreground != null ? event.style.foreground : text.getForeground());
		layout.draw(gc, event.x + pad(atom), top);
		decorate(gc, event, atom, top, height);
	}

	private void decorate(GC gc, PaintObjectEvent event, Atom atom, int top, int height) {
		int width = event.style.metrics.width;
		if (atom.kind() == Atom.Kind.REFERENCE) {
			gc.setLineStyle(SWT.LINE_DOT);
			gc.drawLine(event.x + 1, top + height - 1, event.x + width - 2, top + height - 1);
			gc.setLineStyle(SWT.LINE_SOLID);
		} else if (atom.kind() == Atom.Kind.BRACKET) {
			gc.setForeground(colors.line());
			gc.drawRoundRectangle(event.x, top, width - 1, height - 1, 2 * PAD, 2 * PAD);
		}
		if (event.style.strikeout) {
			gc.setForeground(colors.removed());
			gc.drawLine(event.x, top + height / 2, event.x + width, top + height / 2);
		} else if (event.style.underline) {
			gc.setForeground(colors.added());
			gc.drawLine(event.x, top + height - 1, event.x + width, top + height - 1);
			gc.drawLine(event.x, top + height - 3, event.x + width, top + height - 3);
		}
	}

	private void lay(Atom atom, int width) {
		layout.setFont(fonts.prose());
		layout.setText(atom.label());
		layout.setWidth(-1);
		if (layout.getBounds().width > width) {
			layout.setWidth(width);
		}
	}

	private static int pad(Atom atom) {
		return atom.kind() == Atom.Kind.REFERENCE ? 0 : PAD;
	}

	private int lineHeight() {
		return text.getLineHeight();
	}
}
