package org.chancery.ui.editor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;

/** Scrolls two columns of one height together; the right one has the scroll bar. */
final class ColumnScrolling {

	private final StyledText one;
	private final StyledText other;
	private boolean following;

	ColumnScrolling(StyledText one, StyledText other) {
		this.one = one;
		this.other = other;
		one.addListener(SWT.Paint, event -> later(one));
		other.addListener(SWT.Paint, event -> later(other));
		other.getVerticalBar().addListener(SWT.Selection, event -> follow(other));
		one.addListener(SWT.MouseVerticalWheel, event -> {
			other.setTopPixel(other.getTopPixel() - event.count * other.getLineHeight());
			follow(other);
		});
	}

	/** Brings the counterpart to where a column is. */
	void follow(StyledText leader) {
		StyledText follower = leader == one ? other : one;
		int top = leader.getTopPixel();
		if (!following && follower.isVisible() && follower.getTopPixel() != top) {
			following = true;
			follower.setTopPixel(top);
			following = false;
		}
	}

	void top() {
		one.setTopPixel(0);
		other.setTopPixel(0);
	}

	/** A column may be scrolled by the caret, which no listener is told of; painting then follows. */
	private void later(StyledText leader) {
		if (!following && leader.isFocusControl() && one.getTopPixel() != other.getTopPixel()) {
			leader.getDisplay().asyncExec(() -> {
				if (!leader.isDisposed() && !other.isDisposed()) {
					follow(leader);
				}
			});
		}
	}
}
