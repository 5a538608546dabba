package org.chancery.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;

import org.chancery.core.Engine;
import org.chancery.core.dossier.DossierException;
import org.chancery.core.dossier.OpenDossier;
import org.chancery.core.exchange.UnreadableFileException;
import org.chancery.model.dossier.Audience;
import org.eclipse.emf.common.util.Monitor;

/**
 * What a subcommand works with.
 *
 * @param engine  the engine
 * @param out     what was asked for
 * @param err     what is said beside it
 * @param monitor shown as a progress bar where {@code err} is a terminal
 * @param keys    the identity of whoever runs the command
 */
record Session(Engine engine, PrintStream out, PrintStream err, Monitor monitor, Keyholding keys) {

	/** What operating systems say where Java has no exception of its own for it. */
	private static final Set<String> SYSTEM = Set.of("No space left on device", "Disk quota exceeded", "Input/output error",
			"There is not enough space on the disk", "Stale file handle");

	/** Opens the dossier in a folder. */
	OpenDossier open(String folder) throws FaultException {
		try {
			return engine.dossierStore().open(path(folder));
		} catch (UnreadableFileException | DossierException e) {
			throw new FaultException(folder + ": " + e.getMessage());
		} catch (IOException e) {
			throw failedDisk(folder, e);
		}
	}

	/** The path that a word names. */
	static Path path(String word) throws FaultException {
		try {
			return Path.of(word);
		} catch (InvalidPathException e) {
			throw new FaultException("'" + word + "' is not a path");
		}
	}

	/** What to say when reading or writing failed. */
	static FaultException failedDisk(String place, IOException failure) {
		String reason = switch (failure) {
		case NoSuchFileException missing -> "no such file or folder";
		case AccessDeniedException denied -> "permission denied";
		case FileAlreadyExistsException there -> "something else is in the way";
		case FileSystemException other when other.getReason() != null -> other.getReason();
		case IOException told when told.getMessage() != null && SYSTEM.contains(told.getMessage()) -> told.getMessage();
		default -> failure.getClass().getSimpleName();
		};
		return new FaultException(place + ": cannot be read or written (" + reason + ")");
	}

	/** The audience that was asked for, else the public one. */
	Audience audience(OpenDossier dossier, Arguments arguments) throws FaultException {
		return audience(dossier, arguments.value("audience").orElse(OpenDossier.PUBLIC));
	}

	/** The audience of that name. */
	Audience audience(OpenDossier dossier, String name) throws FaultException {
		return dossier.audience(name).orElseThrow(() -> new FaultException("no audience '" + name + "' can be opened here; there are: "
				+ dossier.audiences().stream().map(Audience::getName).collect(Collectors.joining(", "))));
	}

	/** The language that was asked for, else the drafting language. */
	String language(OpenDossier dossier, Arguments arguments) throws FaultException {
		return language(dossier, arguments.value("language").orElse(null));
	}

	/** That language, or the drafting language for null. */
	String language(OpenDossier dossier, String wanted) throws FaultException {
		var languages = dossier.dossier().getText().getLanguages();
		String first = languages.isEmpty() ? "en" : languages.getFirst();
		String language = wanted == null ? first : wanted;
		if (!languages.isEmpty() && !languages.contains(language)) {
			throw new FaultException("the text has no language '" + language + "'; there are: " + String.join(", ", languages));
		}
		return language;
	}

	/** The bytes of a file. */
	byte[] read(Path file) throws FaultException {
		if (!Files.exists(file)) {
			throw new FaultException(file + ": there is no such file");
		}
		if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
			throw new FaultException(file + ": not a file that can be read");
		}
		try {
			return Files.readAllBytes(file);
		} catch (IOException e) {
			throw failedDisk(file.toString(), e);
		}
	}
}
