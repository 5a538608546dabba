package org.chancery.ui.tests.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.chancery.core.overlay.OmitClause;
import org.chancery.core.text.AddClause;
import org.chancery.core.text.InlineSequence;
import org.chancery.core.text.SetContent;
import org.chancery.edit.DossierSession;
import org.chancery.model.dossier.Audience;
import org.chancery.model.dossier.Layer;
import org.chancery.model.text.Bracket;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Note;
import org.chancery.model.text.Opaque;
import org.chancery.model.text.Option;
import org.chancery.model.text.Run;
import org.chancery.model.text.TextFactory;
import org.chancery.ui.editor.model.Atom;
import org.chancery.ui.editor.model.Side;
import org.chancery.ui.tests.Screenshots;
import org.eclipse.swt.custom.StyleRange;
import org.junit.jupiter.api.Test;

/** References, brackets, notes, tables, private clauses, omitted clauses and stale words as they are shown. */
class ClauseEditorLooksTest {

	private final DossierSession session = Treaties.small();
	private final TextFactory make = TextFactory.eINSTANCE;

	@Test
	void showsWhatIsNotPlainWords() throws Exception {
		Audience all = Treaties.publicOf(session);
		Audience own = Treaties.delegationOf(session);
		Clause first = clause("Article 1(1)");
		Clause second = clause("Article 1(2)");
		Layer layer = (Layer) session.dossier().holding(own);
		session.execute("fill", () -> {
			set(all, first, words("Each Party shall grant access under "), reference(clause("Article 2")), words(" to "),
					bracket("vessels"), note("Of any tonnage."), words(" and to "),
					bracket("aircraft registered in the territory of the other Party", "no aircraft at all, whatever its size"),
					words(":"));
			set(own, second, words("Access costs one guilder."));
			set(all, second, words("Access is free of any charge."));
			new OmitClause(session.dossier(), layer, clause("Article 1(1)(b)")).perform();
			Clause added = AddClause.after(session.dossier(), own, ClauseKind.PARAGRAPH, second).perform();
			set(own, added, words("The Parties keep this to themselves."));
			Clause last = AddClause.lastIn(session.dossier(), all, ClauseKind.PARAGRAPH, clause("Article 1")).perform();
			set(all, last, table("Port\tFee\nSelene\t1\nHalden\t2"));
		});
		EditorWindow window = EditorWindow.open(session, Treaties.idOf(session, "Article 1"));
		try {
			String shown = window.shown(Side.UPPER);
			assertEquals(5, shown.chars().filter(each -> each == Atom.CHARACTER).count());
			window.focus(Side.UPPER, shown.indexOf("Access costs"));
			window.await("the marks", () -> isMarked(window, shown.indexOf("costs")));
			StyleRange atom = window.ask(() -> window.column(Side.UPPER).getStyleRangeAtOffset(shown.indexOf(Atom.CHARACTER)));
			assertNotNull(atom.metrics);
			Screenshots.take("editor-looks");
		} finally {
			window.close();
		}
	}

	private static boolean isMarked(EditorWindow window, int offset) {
		StyleRange range = window.ask(() -> window.column(Side.UPPER).getStyleRangeAtOffset(offset));
		return range != null && range.underline && range.background != null;
	}

	private void set(Audience audience, Clause clause, Inline... content) {
		new SetContent(session.dossier(), audience, clause, "en", InlineSequence.copyOf(List.of(content))).perform();
	}

	private Clause clause(String citation) {
		return (Clause) session.dossier().find(Treaties.idOf(session, citation));
	}

	private Run words(String words) {
		Run run = make.createRun();
		run.setText(words);
		return run;
	}

	private CrossReference reference(Clause target) {
		CrossReference reference = make.createCrossReference();
		reference.setTarget(target);
		return reference;
	}

	private Bracket bracket(String... options) {
		Bracket bracket = make.createBracket();
		for (String words : options) {
			Option option = make.createOption();
			option.getContent().add(words(words));
			bracket.getOptions().add(option);
		}
		return bracket;
	}

	private Note note(String words) {
		Note note = make.createNote();
		note.getContent().add(words(words));
		return note;
	}

	private Opaque table(String words) {
		Opaque table = make.createOpaque();
		table.setFormat("application/xml");
		table.setBlock(true);
		table.setMarkup("<table/>");
		table.setText(words);
		return table;
	}
}
