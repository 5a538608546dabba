package org.chancery.ui.editor.model;

import java.util.List;

import org.chancery.core.text.InlineSequence;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Run;
import org.chancery.model.text.Wording;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Gives a wording other inlines with few changes of the model: what is alike at both ends stays. */
final class RewriteInlines {

	private RewriteInlines() {
	}

	static void of(Wording wording, InlineSequence words) {
		List<Inline> old = wording.getContent();
		List<Inline> now = words.toInlines();
		int head = 0;
		while (head < old.size() && head < now.size() && EcoreUtil.equals(old.get(head), now.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < old.size() - head && tail < now.size() - head
				&& EcoreUtil.equals(old.get(old.size() - 1 - tail), now.get(now.size() - 1 - tail))) {
			tail++;
		}
		List<Inline> leaving = List.copyOf(old.subList(head, old.size() - tail));
		List<Inline> coming = List.copyOf(now.subList(head, now.size() - tail));
		if (leaving.size() == 1 && coming.size() == 1 && leaving.getFirst() instanceof Run was
				&& coming.getFirst() instanceof Run is && InlineSequence.sameLook(was, is)) {
			was.setText(is.getText());
			return;
		}
		old.removeAll(leaving);
		wording.getContent().addAll(head, coming);
	}
}
