import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Takes their makers' signature off the framework and its launcher, in every product below the folder that is the
 * argument. Java would check it at each start, class by class, and leave those classes out of the archive of loaded
 * ones: a seventh of the time until the window. Nothing else looks at it: the platform does not check signatures, and
 * what vouches for a product is the archive that it came in.
 */
class UnsignedFramework {
	private static final String PLACES = ".*/plugins/org\\.eclipse\\.(osgi|equinox\\.launcher)_[^/]*\\.jar";

	public static void main(String[] words) throws IOException {
		List<Path> jars;
		try (Stream<Path> files = Files.walk(Path.of(words[0]))) {
			jars = files.filter(file -> file.toString().replace('\\', '/').matches(PLACES)).toList();
		}
		if (jars.isEmpty()) {
			throw new IOException("no framework below " + words[0]);
		}
		for (Path jar : jars) {
			unsign(jar);
		}
	}

	private static void unsign(Path file) throws IOException {
		try (FileSystem jar = FileSystems.newFileSystem(file)) {
			Path place = jar.getPath("META-INF");
			List<Path> signatures;
			try (Stream<Path> entries = Files.list(place)) {
				signatures = entries.filter(entry -> entry.toString().matches(".*\\.(SF|RSA|DSA|EC)")).toList();
			}
			for (Path signature : signatures) {
				Files.delete(signature);
			}
			Path manifest = place.resolve("MANIFEST.MF");
			Files.write(manifest, mainSection(Files.readAllBytes(manifest)));
		}
	}

	/** Without the digest of each file. */
	private static byte[] mainSection(byte[] manifest) throws IOException {
		Manifest all = new Manifest(new ByteArrayInputStream(manifest));
		all.getEntries().clear();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		all.write(out);
		return out.toByteArray();
	}
}
