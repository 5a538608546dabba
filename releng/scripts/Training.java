import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ServiceLoader;

import org.chancery.cli.CommandLine;
import org.chancery.cli.Main;
import org.chancery.core.Engine;
import org.chancery.core.dossier.FolderDossierStore;
import org.chancery.core.exchange.WordExporter;
import org.chancery.core.exchange.WordImporter;

/**
 * Runs each command once in one virtual machine, so that its class-data archive holds what they need. The argument is
 * an empty folder. The last command goes through the true entry point, which ends the virtual machine.
 */
class Training {
	public static void main(String[] folder) {
		Path place = Path.of(folder[0]);
		String dossier = place.resolve("dossier").toString();
		run("demo", "-o", place.toString());
		run("import", place.resolve("maritime-agreement.docx").toString(), "-o", place.resolve("imported").toString());
		run("show", dossier, "--json");
		run("text", dossier, "--audience", "public");
		run("--help");
		run("--version");
		Main.main(new String[] { "export", dossier, "-o", place.resolve("again").toString() });
	}

	private static void run(String... words) {
		var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
		new CommandLine(Training::engine, nowhere, nowhere, false).run(words);
	}

	private static Engine engine() {
		return Engine.builder().wordImporter(ServiceLoader.load(WordImporter.class).findFirst().orElseThrow())
				.wordExporter(ServiceLoader.load(WordExporter.class).findFirst().orElseThrow())
				.dossierStore(new FolderDossierStore()).build();
	}
}
