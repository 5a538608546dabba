package org.chancery.core.text;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

import org.chancery.model.text.Clause;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;

/** The words that a clause holds itself, and how they change with as few changes of the model as possible. */
final class OwnWords {

	private OwnWords() {
	}

	/** The wording in a language; null if there is none. */
	static Wording find(Clause clause, String language) {
		return clause.getWordings().stream().filter(w -> language.equals(w.getLanguage())).findFirst().orElse(null);
	}

	/** The wording in a language, added empty if there is none. */
	static Wording of(Clause clause, String language) {
		Wording known = find(clause, language);
		if (known != null) {
			return known;
		}
		Wording wording = TextFactory.eINSTANCE.createWording();
		wording.setLanguage(language);
		clause.getWordings().add(wording);
		return wording;
	}

	/** Gives a wording other inlines; those at both ends that are alike stay, and a run that only changes its words. */
	static void set(Wording wording, InlineSequence words) {
		EList<Inline> old = wording.getContent();
		List<Inline> fresh = words.toInlines();
		int head = 0;
		while (head < old.size() && head < fresh.size() && EcoreUtil.equals(old.get(head), fresh.get(head))) {
			head++;
		}
		int tail = 0;
		while (tail < old.size() - head && tail < fresh.size() - head
				&& EcoreUtil.equals(old.get(old.size() - 1 - tail), fresh.get(fresh.size() - 1 - tail))) {
			tail++;
		}
		List<Inline> leaving = old.subList(head, old.size() - tail);
		List<Inline> coming = fresh.subList(head, fresh.size() - tail);
		if (leaving.size() == 1 && coming.size() == 1 && leaving.getFirst() instanceof Run was
				&& coming.getFirst() instanceof Run is && InlineSequence.sameLook(was, is)) {
			was.setText(is.getText());
			return;
		}
		old.removeAll(List.copyOf(leaving));
		old.addAll(head, List.copyOf(coming));
	}

	/** Sets a heading; blank for none. */
	static void heading(Wording wording, String heading) {
		String set = heading == null || heading.isBlank() ? null : TypedText.clean(heading);
		if (!Objects.equals(wording.getHeading(), set)) {
			wording.setHeading(set);
		}
	}
}
