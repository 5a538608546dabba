package org.chancery.core;

import java.util.Objects;

import org.chancery.core.dossier.DossierStore;
import org.chancery.core.exchange.CounterDraftReviewer;
import org.chancery.core.exchange.WordExporter;
import org.chancery.core.exchange.WordImporter;

/**
 * The parts with which the operations work. It is a plain object put together by whoever starts the program: the
 * command line by hand, the workbench from services.
 */
public final class Engine {

	private final WordImporter wordImporter;
	private final WordExporter wordExporter;
	private final CounterDraftReviewer counterDraftReviewer;
	private final DossierStore dossierStore;

	private Engine(Builder builder) {
		wordImporter = builder.wordImporter;
		wordExporter = builder.wordExporter;
		counterDraftReviewer = builder.counterDraftReviewer;
		dossierStore = builder.dossierStore;
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

	/** Keeps dossiers. */
	public DossierStore dossierStore() {
		return present(dossierStore, "dossier store");
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
		private DossierStore dossierStore;

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

		/** What keeps dossiers. */
		public Builder dossierStore(DossierStore part) {
			dossierStore = Objects.requireNonNull(part);
			return this;
		}

		/** The engine. */
		public Engine build() {
			return new Engine(this);
		}
	}
}
