package org.chancery.word.tests.redline;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A LibreOffice without a window that reads Word files, driven through UNO by a script in Python. */
public final class Office implements AutoCloseable {

	/** LibreOffice puts this into empty rows of tables that come or go, so that it can track them. */
	private static final String DUMMY = "\u200D";

	private final Process script;
	private final BufferedWriter jobs;
	private final BufferedReader answers;
	private final Path folder;

	private Office(String python, Path folder) throws IOException {
		this.folder = folder;
		Path code = folder.resolve("office.py");
		try (InputStream in = Office.class.getResourceAsStream("office.py")) {
			Files.copy(in, code);
		}
		script = new ProcessBuilder(python, code.toString(), folder.resolve("profile").toString())
				.redirectError(folder.resolve("office.log").toFile()).start();
		jobs = new BufferedWriter(new OutputStreamWriter(script.getOutputStream(), StandardCharsets.UTF_8));
		answers = new BufferedReader(new InputStreamReader(script.getInputStream(), StandardCharsets.UTF_8));
	}

	/** Starts it; empty if LibreOffice or Python's bridge to it is not installed. */
	public static Optional<Office> start(Path folder) throws IOException, InterruptedException {
		if (!Arrays.stream(System.getenv("PATH").split(Pattern.quote(File.pathSeparator)))
				.anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")))) {
			return Optional.empty();
		}
		for (String python : List.of("python3", "/usr/bin/python3")) {
			if (hasBridge(python)) {
				return Optional.of(new Office(python, folder));
			}
		}
		return Optional.empty();
	}

	private static boolean hasBridge(String python) throws InterruptedException {
		try {
			Process process = new ProcessBuilder(python, "-c", "import uno").redirectErrorStream(true)
					.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
			return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
		} catch (IOException e) {
			// There is no such program.
			return false;
		}
	}

	/** What a file says as it is, or with all its changes accepted or rejected: a line each paragraph, with its label. */
	public List<String> read(String job, byte[] file) throws IOException {
		Path place = folder.resolve("text.docx");
		Files.write(place, file);
		jobs.write(job + "\t" + place + "\n");
		jobs.flush();
		String answer = answers.readLine();
		if (answer == null) {
			throw new IOException(Files.readString(folder.resolve("office.log")));
		}
		return Json.strings(answer).map(line -> line.replace(DUMMY, "")).toList();
	}

	@Override
	public void close() throws IOException, InterruptedException {
		jobs.close();
		if (!script.waitFor(1, TimeUnit.MINUTES)) {
			script.destroy();
		}
	}

	/** Lists of strings as the script prints them, in ASCII. */
	private static final class Json {

		private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"");
		private static final Pattern ESCAPE = Pattern.compile("\\\\(u(....)|.)");

		static Stream<String> strings(String list) {
			return STRING.matcher(list).results().map(result -> unescaped(result.group(1)));
		}

		private static String unescaped(String text) {
			return ESCAPE.matcher(text).replaceAll(each -> java.util.regex.Matcher.quoteReplacement(switch (each.group(1).charAt(0)) {
			case 'u' -> String.valueOf((char) Integer.parseInt(each.group(2), 16));
			case 'n' -> "\n";
			case 't' -> "\t";
			case 'r' -> "\r";
			default -> each.group(1);
			}));
		}
	}
}
