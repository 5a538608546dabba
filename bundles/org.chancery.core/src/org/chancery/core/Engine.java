package org.chancery.core;

import java.util.Objects;
import java.util.Optional;

import org.chancery.core.dossier.DossierStore;
import org.chancery.core.exchange.CounterDraftReviewer;
import org.chancery.core.exchange.RedlineWriter;
import org.chancery.core.exchange.SheetFormat;
import org.chancery.core.exchange.TablePaperWriter;
import org.chancery.core.exchange.WordExporter;
import org.chancery.core.exchange.WordImporter;
import org.chancery.core.sealing.HoldingMerger;
import org.chancery.core.sealing.Sealer;

/**
 * The parts with which the operations work. It is a plain object put together by whoever starts the program: the
 * command line by hand, the workbench from services.
 */
public final class Engine {

	private final WordImporter wordImporter;
	private final WordExporter wordExporter;
	private final CounterDraftReviewer counterDraftReviewer;
	private final RedlineWriter redlineWriter;
	private final SheetFormat sheetFormat;
	private final TablePaperWriter tablePaperWriter;
	private final DossierStore dossierStore;
	private final Sealer sealer;
	private final HoldingMerger holdingMerger;

	private Engine(Builder builder) {
		wordImporter = builder.wordImporter;
		wordExporter = builder.wordExporter;
		counterDraftReviewer = builder.counterDraftReviewer;
		redlineWriter = builder.redlineWriter;
		sheetFormat = builder.sheetFormat;
		tablePaperWriter = builder.tablePaperWriter;
		dossierStore = builder.dossierStore;
		sealer = builder.sealer;
		holdingMerger = builder.holdingMerger;
	}

	/** An engine without parts; add those that are needed. */
	public static Builder builder() {
		return new Builder();
	}

	/** Reads Word files. */
	public WordImporter wordImporter() {
		return present(wordImporter, "Word importer");
	}

	/** Writes Word files. */
	public WordExporter wordExporter() {
		return present(wordExporter, "Word exporter");
	}

	/** Finds what was done to Word files that come back. */
	public CounterDraftReviewer counterDraftReviewer() {
		return present(counterDraftReviewer, "reviewer of counter-drafts");
	}

	/** Writes redlines. */
	public RedlineWriter redlineWriter() {
		return present(redlineWriter, "writer of redlines");
	}

	/** Reads and writes workbooks. */
	public SheetFormat sheetFormat() {
		return present(sheetFormat, "format of workbooks");
	}

	/** Writes working papers that are one table. */
	public TablePaperWriter tablePaperWriter() {
		return present(tablePaperWriter, "writer of working papers");
	}

	/** Keeps dossiers. */
	public DossierStore dossierStore() {
		return present(dossierStore, "dossier store");
	}

	/** Makes identities and opens sealed dossiers; absent where nothing can be sealed. */
	public Optional<Sealer> sealer() {
		return Optional.ofNullable(sealer);
	}

	/** Merges what was saved beside each other; absent where it stays so. */
	public Optional<HoldingMerger> holdingMerger() {
		return Optional.ofNullable(holdingMerger);
	}

	/** An engine with the same parts and another store. */
	public Engine with(DossierStore store) {
		var builder = new Builder();
		builder.wordImporter = wordImporter;
		builder.wordExporter = wordExporter;
		builder.counterDraftReviewer = counterDraftReviewer;
		builder.redlineWriter = redlineWriter;
		builder.sheetFormat = sheetFormat;
		builder.tablePaperWriter = tablePaperWriter;
		builder.sealer = sealer;
		builder.holdingMerger = holdingMerger;
		return builder.dossierStore(store).build();
	}

	private static <T> T present(T part, String name) {
		if (part == null) {
			throw new IllegalStateException("this engine was put together without a " + name);
		}
		return part;
	}

	/** Puts an engine together. A part that is left out fails when it is asked for. */
	public static final class Builder {

		private WordImporter wordImporter;
		private WordExporter wordExporter;
		private CounterDraftReviewer counterDraftReviewer;
		private RedlineWriter redlineWriter;
		private SheetFormat sheetFormat;
		private TablePaperWriter tablePaperWriter;
		private DossierStore dossierStore;
		private Sealer sealer;
		private HoldingMerger holdingMerger;

		private Builder() {
		}

		/** What reads Word files. */
		public Builder wordImporter(WordImporter part) {
			wordImporter = Objects.requireNonNull(part);
			return this;
		}

		/** What writes Word files. */
		public Builder wordExporter(WordExporter part) {
			wordExporter = Objects.requireNonNull(part);
			return this;
		}

		/** What finds out what was done to Word files that come back. */
		public Builder counterDraftReviewer(CounterDraftReviewer part) {
			counterDraftReviewer = Objects.requireNonNull(part);
			return this;
		}

		/** What writes redlines. */
		public Builder redlineWriter(RedlineWriter part) {
			redlineWriter = Objects.requireNonNull(part);
			return this;
		}

		/** What reads and writes workbooks. */
		public Builder sheetFormat(SheetFormat part) {
			sheetFormat = Objects.requireNonNull(part);
			return this;
		}

		/** What writes working papers that are one table. */
		public Builder tablePaperWriter(TablePaperWriter part) {
			tablePaperWriter = Objects.requireNonNull(part);
			return this;
		}

		/** What keeps dossiers. */
		public Builder dossierStore(DossierStore part) {
			dossierStore = Objects.requireNonNull(part);
			return this;
		}

		/** What makes identities and opens sealed dossiers. */
		public Builder sealer(Sealer part) {
			sealer = Objects.requireNonNull(part);
			return this;
		}

		/** What merges states of a sealed dossier that were saved beside each other. */
		public Builder holdingMerger(HoldingMerger part) {
			holdingMerger = Objects.requireNonNull(part);
			return this;
		}

		/** The engine. */
		public Engine build() {
			return new Engine(this);
		}
	}
}
