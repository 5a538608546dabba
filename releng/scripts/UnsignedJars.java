import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies jars into a folder without their signatures: the JVM leaves the classes of a signed jar out of a class-data
 * archive, and then loads, verifies and checks each of them at every start. What encrypts keeps its makers' signature
 * and every byte. The first argument is the folder.
 */
class UnsignedJars {
	public static void main(String[] words) throws IOException {
		for (int i = 1; i < words.length; i++) {
			Path jar = Path.of(words[i]);
			Path copy = Path.of(words[0]).resolve(jar.getFileName());
			if (jar.getFileName().toString().startsWith("bc")) {
				Files.copy(jar, copy);
			} else {
				copyUnsigned(jar, copy);
			}
		}
	}

	private static void copyUnsigned(Path from, Path to) throws IOException {
		try (ZipFile jar = new ZipFile(from.toFile());
				OutputStream out = Files.newOutputStream(to);
				ZipOutputStream copy = new ZipOutputStream(out)) {
			for (ZipEntry entry : (Iterable<ZipEntry>) jar.stream().map(ZipEntry.class::cast)::iterator) {
				if (!entry.getName().matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)")) {
					copy.putNextEntry(new ZipEntry(entry.getName()));
					try (InputStream in = jar.getInputStream(entry)) {
						in.transferTo(copy);
					}
				}
			}
		}
	}
}
