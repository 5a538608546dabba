package org.chancery.ui.jobs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** A file that a person exports: it appears when it is complete, or not at all. */
public final class WholeFile {

	/** What is written. */
	@FunctionalInterface
	public interface Content {

		/** Writes all of it; whatever it throws leaves no file. */
		void write(OutputStream out) throws Exception;
	}

	private WholeFile() {
	}

	/** Writes bytes into a file; one of that name is replaced. */
	public static Path write(Path file, byte[] bytes) throws IOException {
		try {
			return write(file, out -> out.write(bytes));
		} catch (IOException e) {
			throw e;
		} catch (Exception e) {
			throw new IllegalStateException(e);
		}
	}

	/** Writes a file; one of that name is replaced. */
	public static Path write(Path file, Content content) throws Exception {
		Path beside = file.toAbsolutePath().getParent().resolve("." + UUID.randomUUID() + ".tmp");
		try {
			try (OutputStream out = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				content.write(out);
			}
			return Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(beside);
		}
	}

	/** What is wrong with the name of a Word file that is to be written: one line, or none. */
	public static Optional<String> problem(String typed) {
		return problem(typed, name -> name.endsWith(".docx") ? Optional.empty() : Optional.of("The name of a Word file ends in .docx."));
	}

	/**
	 * What is wrong with the name of a file that is to be written: one line, or none.
	 *
	 * @param kind says what is wrong with the name itself, which it is given in small letters
	 */
	public static Optional<String> problem(String typed, Function<String, Optional<String>> kind) {
		if (typed.isBlank()) {
			return Optional.of("Choose the file that is to be written.");
		}
		try {
			Path path = Path.of(typed.strip());
			if (!path.isAbsolute()) {
				return Optional.of("Enter the whole path of the file, from its beginning.");
			}
			Optional<String> wrong = path.getFileName() == null ? Optional.of("This is no file; choose one.")
					: kind.apply(path.getFileName().toString().toLowerCase(java.util.Locale.ROOT));
			if (wrong.isPresent()) {
				return wrong;
			}
			boolean possible = Files.isDirectory(path.getParent()) && Files.isWritable(path.getParent()) && !Files.isDirectory(path);
			return possible ? Optional.empty() : Optional.of("Nothing can be written into " + path.getParent() + "; choose another folder.");
		} catch (InvalidPathException e) {
			return Optional.of("This is not the name of a file; choose another one.");
		}
	}

	/** The file that a person typed, where there is no {@link #problem}. */
	public static Path path(String typed) {
		return Path.of(typed.strip()).normalize();
	}

	/** What is wrong with the name of a Word file that is to be read: one line, or none. */
	public static Optional<String> readingProblem(String typed, String which) {
		if (typed.isBlank()) {
			return Optional.of("Choose " + which + ".");
		}
		try {
			return Files.isRegularFile(Path.of(typed.strip())) ? Optional.empty()
					: Optional.of("There is no such file: " + typed.strip());
		} catch (InvalidPathException e) {
			return Optional.of("This is not the name of a file: choose " + which + ".");
		}
	}

	/** Whether a file of that name would be replaced. */
	public static boolean replaces(String typed) {
		return problem(typed).isEmpty() && Files.exists(path(typed));
	}
}
