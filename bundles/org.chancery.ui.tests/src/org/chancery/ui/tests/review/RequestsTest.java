package org.chancery.ui.tests.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.chancery.core.exchange.CounterDraftAnswer;
import org.chancery.ui.comparison.model.ParallelColumn;
import org.chancery.ui.comparison.model.TextChoice;
import org.chancery.ui.comparison.model.TextOrigin;
import org.chancery.ui.comparison.redline.RedlineRequest;
import org.chancery.ui.comparison.review.model.AnswerRequest;
import org.chancery.ui.comparison.review.model.ReviewModel;
import org.chancery.ui.comparison.review.model.ReviewRequest;
import org.chancery.ui.jobs.WholeFile;
import org.chancery.ui.negotiation.papers.PapersRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the wizards ask for, and what they say before anything is written. */
class RequestsTest {

	@TempDir
	Path folder;

	@Test
	void aReviewNeedsBothFilesUnlessTheDossierExportedOne() throws IOException {
		String file = Files.writeString(folder.resolve("a.docx"), "").toString();
		var request = new ReviewRequest(List.of(), List.of());
		assertFalse(request.ownExport());
		assertEquals(Optional.of("Choose the file that was sent."), request.problem());
		request.setSent(file);
		assertEquals(Optional.of("Choose the file that came back."), request.problem());
		request.setReturned(file);
		assertTrue(request.problem().orElseThrow().contains("the same file"));
		var own = new ReviewRequest(List.of("public", "delegation"), List.of("BMA"));
		own.setReturned(file);
		assertEquals(Optional.empty(), own.problem());
		assertEquals("public", own.audience());
		assertEquals("Other side", own.party());
		own.setOwnExport(false);
		assertEquals(Optional.of("Choose the file that was sent."), own.problem());
	}

	@Test
	void anAnswerSaysWhatWillBeRefusedForWantOfADecision() {
		ReviewModel model = Reviews.small();
		var request = new AnswerRequest(model);
		assertTrue(request.notice().contains("“public”") && request.notice().endsWith("4 changes are undecided and will be refused."));
		model.decide(model.lines(), CounterDraftAnswer.TAKE_OVER);
		assertFalse(request.notice().contains("will be refused"));
		assertEquals("BMA", request.party());
		request.setFile(folder.resolve("answer.docx").toString());
		assertEquals(Optional.empty(), request.problem());
		request.setAuthor(" ");
		assertTrue(request.problem().isPresent());
	}

	@Test
	void aRedlineNamesTheAudiencesWhoseWordsItHolds() {
		var request = new RedlineRequest(List.of("public", "delegation"));
		request.setFile(folder.resolve("r.docx").toString());
		assertEquals(Optional.empty(), request.problem());
		assertTrue(request.cautious());
		assertTrue(request.notice().contains("what “public” reads and what “delegation” reads"), request.notice());
		request.texts().choose(ParallelColumn.RIGHT, new TextChoice(TextOrigin.OPEN, "allies", ""));
		assertTrue(request.problem().orElseThrow().endsWith("public, delegation."));
	}

	@Test
	void aRedlineNeverTakesThePlaceOfWhatItCompares() throws IOException {
		Path file = Files.writeString(folder.resolve("a.docx"), "");
		var request = new RedlineRequest(List.of("public"));
		request.texts().choose(ParallelColumn.RIGHT, new TextChoice(TextOrigin.WORD, "", file.toString()));
		request.setFile(file.toString());
		assertTrue(request.problem().orElseThrow().contains("one of the two texts"));
		assertFalse(request.cautious());
	}

	@Test
	void workingPapersBeginWithThePublicAudience() {
		var request = new PapersRequest(List.of("public", "delegation"), List.of("en", "fr"));
		request.setFile(folder.resolve("p.docx").toString());
		assertFalse(request.cautious());
		request.setAudience("delegation");
		assertTrue(request.notice().startsWith("Caution") && request.notice().contains("“delegation”"));
		assertEquals(Optional.empty(), request.problem());
		request.setFile("p.docx");
		assertTrue(request.problem().orElseThrow().startsWith("Enter the whole path"));
		request.setFile(folder.resolve("p.txt").toString());
		assertTrue(request.problem().orElseThrow().endsWith(".docx."));
	}

	@Test
	void whatFailsLeavesNoFileAndWhatWasThereStays() throws Exception {
		Path file = Files.writeString(folder.resolve("a.docx"), "before");
		assertThrows(IllegalStateException.class, () -> WholeFile.write(file, out -> {
			out.write(1);
			throw new IllegalStateException("stopped");
		}));
		assertEquals("before", Files.readString(file));
		WholeFile.write(file, out -> out.write('x'));
		assertEquals("x", Files.readString(file));
		try (var all = Files.list(folder)) {
			assertEquals(1, all.count(), "nothing is left beside it");
		}
	}
}
