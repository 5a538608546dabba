package org.chancery.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;

/** The real treaties on which everything is measured. They are not ours to ship. */
final class SharedData {

	/** The longest treaty of the collection: 145,000 words. */
	static final String LARGEST = "pta_449";

	private SharedData() {
	}

	/** The folder of the data; it may be absent. */
	static Path folder() {
		return Path.of(System.getProperty("chancery.shared", "../shared")).resolve("data");
	}

	/** The largest treaty as Word file with typed numbers. */
	static Path largestInWord() {
		return folder().resolve("word/treaties/" + LARGEST + ".typed.docx");
	}

	/** Whether there is anything to measure on. */
	static boolean present() {
		return Files.isRegularFile(largestInWord());
	}
}
