package org.chancery.ui.negotiation.forms;

import java.util.List;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.TypedText;
import org.chancery.model.Identified;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EReference;

/**
 * The wording of a position in one language, as plain words. A wording with more than words in it (references, brackets)
 * keeps them unless a person changes the words.
 *
 * @param reference the list of wordings
 */
record WordingValue(EReference reference, String language) implements FieldValue {

	@Override
	public String read(Identified record) {
		var words = new StringBuilder();
		wordings(record).stream().filter(each -> language.equals(each.getLanguage())).findFirst()
				.ifPresent(wording -> append(wording.getContent(), words));
		return words.toString();
	}

	@Override
	public void write(Identified record, String text) {
		EList<Wording> wordings = wordings(record);
		wordings.removeIf(each -> language.equals(each.getLanguage()));
		if (!text.isEmpty()) {
			Wording wording = TextFactory.eINSTANCE.createWording();
			wording.setLanguage(language);
			wording.getContent().addAll(InlineSequence.plain(TypedText.clean(text)).toInlines());
			wordings.add(wording);
		}
	}

	@SuppressWarnings("unchecked")
	private EList<Wording> wordings(Identified record) {
		return (EList<Wording>) record.eGet(reference);
	}

	private static void append(List<Inline> content, StringBuilder words) {
		for (Inline inline : content) {
			if (inline instanceof Run run && run.getText() != null) {
				words.append(run.getText());
			}
		}
	}
}
