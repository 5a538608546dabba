package org.chancery.ui.comparison.parallel;

import org.chancery.ui.comparison.model.CellText;
import org.chancery.ui.comparison.model.ParallelCell;
import org.chancery.ui.comparison.model.ParallelRow;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Says the current row to those who listen: what happened, then the words of both sides. */
final class ParallelVoice {

	private final ParallelCanvas canvas;
	private final ParallelTextViewer viewer;

	ParallelVoice(ParallelCanvas canvas, ParallelTextViewer viewer) {
		this.canvas = canvas;
		this.viewer = viewer;
	}

	void install() {
		canvas.control().getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(AccessibleEvent event) {
				ParallelRow row = viewer.row();
				event.result = row == null ? "Parallel text" : said(row);
			}
		});
	}

	private static String said(ParallelRow row) {
		String what = row.isChange() ? row.caption() : "unchanged";
		return row.citation() + ", " + what + said("left", row.left()) + said("right", row.right());
	}

	private static String said(String side, ParallelCell cell) {
		return cell == null ? "" : ". On the " + side + ": " + CellText.of(cell).text();
	}
}
