package org.chancery.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** The version, as the manifest of this bundle has it. */
final class Version {

	private static final String SYMBOLIC_NAME = "org.chancery.cli";

	private Version() {
	}

	/** Major, minor and micro version. */
	static String text() {
		try {
			var manifests = Version.class.getClassLoader().getResources("META-INF/MANIFEST.MF");
			while (manifests.hasMoreElements()) {
				try (InputStream in = manifests.nextElement().openStream()) {
					Attributes attributes = new Manifest(in).getMainAttributes();
					if (String.valueOf(attributes.getValue("Bundle-SymbolicName")).startsWith(SYMBOLIC_NAME)) {
						return attributes.getValue("Bundle-Version").replaceFirst("^(\\d+\\.\\d+\\.\\d+).*", "$1");
					}
				}
			}
			return "(unpacked)";
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
