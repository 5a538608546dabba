package org.chancery.word.imports.structure;

import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.ImportRemark;
import org.chancery.core.exchange.ImportedTreaty;
import org.chancery.core.numbering.InferNumbering;
import org.chancery.word.imports.reading.Oddities;
import org.chancery.word.imports.reading.Oddity;
import org.chancery.word.imports.reading.Piece;
import org.chancery.word.imports.reading.WordDocument;
import org.chancery.word.imports.reading.WordParagraph;

/** Makes a treaty of what was read of a Word file. */
public final class TreatyRecognizer {

	private TreatyRecognizer() {
	}

	/**
	 * Recognises the clauses.
	 *
	 * @param language BCP 47 tag of the text, or null to find out
	 */
	public static ImportedTreaty recognize(WordDocument document, String language) {
		if (mostlyTables(document.paragraphs())) {
			document.oddities().met(Oddity.TEXT_IN_TABLE, -1);
		}
		boolean draft = DraftRecognition.recognizes(document.paragraphs());
		String used = language != null ? language
				: draft && document.language() != null ? LanguageGuess.declared(document.language())
						: LanguageGuess.of(document.paragraphs(), document.language());
		ClauseTree tree = draft ? DraftRecognition.of(document.paragraphs(), used)
				: Recognition.of(TypedContents.without(document.paragraphs(), document.oddities()), used);
		tree.text().getLanguages().add(used);
		InferNumbering.apply(tree.text(), used, tree.labels());
		References.resolve(tree, used, document.oddities());
		return new ImportedTreaty(tree.text(), remarks(tree, document.oddities()));
	}

	private static boolean mostlyTables(List<WordParagraph> paragraphs) {
		long inTables = 0;
		long outside = 0;
		for (WordParagraph paragraph : paragraphs) {
			if (paragraph.table() && paragraph.pieces().get(0) instanceof Piece.Kept kept) {
				inTables += kept.opaque().getText().length();
			} else {
				outside += paragraph.text().length();
			}
		}
		return inTables > outside;
	}

	private static List<ImportRemark> remarks(ClauseTree tree, Oddities oddities) {
		var places = new Places(tree.byParagraph(), tree.labels());
		var remarks = new ArrayList<ImportRemark>();
		for (Oddities.Met met : oddities.all()) {
			remarks.add(new ImportRemark(met.oddity().gravity(), places.of(met.paragraph()), met.message()));
		}
		remarks.addAll(tree.remarks(places));
		return remarks;
	}
}
