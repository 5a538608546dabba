package org.chancery.word.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

import org.chancery.core.exchange.DraftOptions;
import org.chancery.core.exchange.WordExporter;
import org.chancery.core.projection.ProjectedInline;
import org.chancery.core.projection.Projection;
import org.eclipse.emf.common.util.Monitor;

/**
 * Streams a ratification draft as a Word package. Memory grows with the number of clauses, not with their words; the
 * projection is taken as it is, so an alternat is made before (see {@code org.chancery.core.alternat}).
 * <p>
 * Brackets that are still in the text are printed as bracketed text. The page numbers of the table of contents are
 * estimates until Word updates it. A signature block without words prints the names of its party.
 */
public final class RatificationDraftWriter implements WordExporter {

	@Override
	public void writeRatificationDraft(Projection projection, DraftOptions options, OutputStream out, Monitor monitor)
			throws IOException {
		var plan = new DraftPlan(projection);
		monitor.beginTask("", plan.clauses.size());
		String classification = options.classification() == null ? "" : options.classification().strip();
		try (var parts = new PackageWriter(out)) {
			write(plan, options, classification, parts, monitor);
		} finally {
			monitor.done();
		}
	}

	private static void write(DraftPlan plan, DraftOptions options, String classification, PackageWriter parts,
			Monitor monitor) throws IOException {
		var fixed = new FixedParts(plan, classification);
		var opaque = new OpaqueMarkup(plan.parts);
		List<ProjectedInline.Note> notes = new ArrayList<>();
		parts.part("[Content_Types].xml", fixed::contentTypes);
		parts.part("_rels/.rels", fixed::packageRelationships);
		parts.part("docProps/app.xml", fixed::extendedProperties);
		parts.part("docProps/core.xml", fixed::coreProperties);
		parts.part("word/_rels/document.xml.rels", fixed::documentRelationships);
		parts.part("word/document.xml", xml -> notes.addAll(
				new BodyWriter(plan, options, xml, opaque, monitor).write(!classification.isEmpty())));
		parts.part("word/footer1.xml", fixed::footer);
		if (plan.noted) {
			parts.part("word/footnotes.xml", xml -> FootnotesPart.write(plan, opaque, notes, xml));
		}
		if (!classification.isEmpty()) {
			parts.part("word/header1.xml", fixed::header);
		}
		parts.part("word/numbering.xml", xml -> NumberingPart.write(plan.lists, xml));
		parts.part("word/settings.xml", fixed::settings);
		parts.part("word/styles.xml", xml -> StylesPart.write(plan, xml));
		for (OpaqueParts.Entry entry : plan.parts.entries()) {
			parts.part("word/" + entry.name(), entry.part().data());
		}
	}
}
