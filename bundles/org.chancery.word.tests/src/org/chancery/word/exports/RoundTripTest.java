package org.chancery.word.exports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.DraftOptions;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.core.projection.PlainText;
import org.chancery.core.projection.ProjectedClause;
import org.chancery.core.projection.Projection;
import org.chancery.core.projection.Projector;
import org.chancery.model.text.Text;
import org.chancery.word.SharedData;
import org.chancery.word.imports.TreatyImporter;
import org.eclipse.emf.common.util.BasicMonitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A draft that is imported again is the tree that it was written from, ids aside. */
class RoundTripTest {

	static Stream<Projection> treaties() {
		return Stream.of(SampleTreaties.fishing(), SampleTreaties.trade(), SampleTreaties.tabled(), SampleTreaties.opaque());
	}

	@ParameterizedTest
	@MethodSource("treaties")
	void samplesComeBack(Projection treaty) throws Exception {
		assertEquals(outline(treaty), outline(read(Drafts.write(treaty), treaty.language())));
	}

	@ParameterizedTest
	@ValueSource(strings = { "pta_5.typed", "pta_45.styled", "pta_105.typed", "pta_215.styled", "pta_325.typed", "pta_450.styled" })
	void treatiesOfOthersComeBack(String name) throws Exception {
		Path file = SharedData.folder("word/treaties").resolve(name + ".docx");
		Projection treaty = read(Files.readAllBytes(file), null);
		byte[] draft = Drafts.write(treaty, new DraftOptions(List.of(), "RESTRICTED"));
		assertEquals(outline(treaty), outline(read(draft, treaty.language())));
	}

	private static Projection read(byte[] file, String language) throws UnreadableFileException {
		Text text = new TreatyImporter().read(file, language, new BasicMonitor()).text();
		OpenDossier dossier = OpenDossier.create(null, List.of(text.getLanguages().getFirst()));
		dossier.dossier().setText(text);
		return Projector.project(dossier, dossier.audience(OpenDossier.PUBLIC).orElseThrow(), text.getLanguages().getFirst());
	}

	private static String outline(Projection treaty) {
		var lines = new StringBuilder(treaty.title()).append('\n');
		treaty.clauses().forEach(clause -> outline(clause, "", lines));
		return lines.toString();
	}

	private static void outline(ProjectedClause clause, String indent, StringBuilder lines) {
		lines.append(indent).append(clause.kind()).append(" | ").append(clause.number().label()).append(" | ")
				.append(clause.heading() == null ? "" : clause.heading()).append(" | ").append(clause.text().strip())
				.append(" | ").append(PlainText.notesOf(clause.content())).append('\n');
		clause.clauses().forEach(inside -> outline(inside, indent + "\t", lines));
	}
}
