package org.chancery.word.exports;

import java.util.List;
import java.util.UUID;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.model.text.Clause;
import org.chancery.model.text.ClauseKind;
import org.chancery.model.text.CrossReference;
import org.chancery.model.text.Inline;
import org.chancery.model.text.Note;
import org.chancery.model.text.NumberFormat;
import org.chancery.model.text.NumberingRule;
import org.chancery.model.text.ReferenceForm;
import org.chancery.model.text.Run;
import org.chancery.model.text.Text;
import org.chancery.model.text.TextFactory;
import org.chancery.model.text.Wording;

/** Puts treaties together for tests. */
final class TreatyBuilder {

	private static final TextFactory MAKE = TextFactory.eINSTANCE;

	final OpenDossier dossier;
	final Text text;
	private final String language;

	TreatyBuilder(String title, String language) {
		this.language = language;
		dossier = OpenDossier.create(title, List.of(language));
		text = dossier.dossier().getText();
	}

	TreatyBuilder with(Clause... clauses) {
		text.getClauses().addAll(List.of(clauses));
		return this;
	}

	TreatyBuilder rule(ClauseKind kind, int depth, NumberFormat format, String prefix, String suffix, boolean compound,
			boolean continuous) {
		NumberingRule rule = MAKE.createNumberingRule();
		rule.setKind(kind);
		rule.setDepth(depth);
		rule.setFormat(format);
		rule.setPrefix(prefix);
		rule.setSuffix(suffix);
		rule.setCompound(compound);
		rule.setContinuous(continuous);
		text.getNumbering().add(rule);
		return this;
	}

	Projection project() {
		return Projector.project(dossier, dossier.audience(OpenDossier.PUBLIC).orElseThrow(), language);
	}

	Clause clause(ClauseKind kind, String heading, List<Inline> content, Clause... inside) {
		Clause clause = MAKE.createClause();
		clause.setId(UUID.randomUUID().toString());
		clause.setKind(kind);
		Wording wording = MAKE.createWording();
		wording.setLanguage(language);
		wording.setHeading(heading);
		wording.getContent().addAll(content);
		clause.getWordings().add(wording);
		clause.getClauses().addAll(List.of(inside));
		return clause;
	}

	Clause article(String heading, Clause... inside) {
		return clause(ClauseKind.ARTICLE, heading, List.of(), inside);
	}

	Clause paragraph(String words, Clause... inside) {
		return clause(ClauseKind.PARAGRAPH, null, words(words), inside);
	}

	Clause point(String words, Clause... inside) {
		return clause(ClauseKind.SUBPARAGRAPH, null, words(words), inside);
	}

	static Clause unnumbered(Clause clause) {
		clause.setUnnumbered(true);
		return clause;
	}

	static Clause locked(Clause clause, String label) {
		clause.setLockedLabel(label);
		return clause;
	}

	static List<Inline> words(String words) {
		return words.isEmpty() ? List.of() : List.of(run(words));
	}

	static Run run(String words) {
		Run run = MAKE.createRun();
		run.setText(words);
		return run;
	}

	static CrossReference to(Clause target, ReferenceForm form) {
		CrossReference reference = MAKE.createCrossReference();
		reference.setTarget(target);
		reference.setForm(form);
		return reference;
	}

	static Note note(String words) {
		Note note = MAKE.createNote();
		note.getContent().add(run(words));
		return note;
	}
}
