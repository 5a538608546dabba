package org.chancery.seal.dossier;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.SecureRandom;

import org.chancery.seal.encoding.Digest;
import org.chancery.seal.identity.Identity;
import org.chancery.seal.keyring.Place;

/**
 * The name of this device in a dossier. A dossier that was copied with its local files gets a new one, since two devices
 * that write one log would fork it.
 */
final class LocalDevice {

	private static final String NAME = "device";

	private LocalDevice() {
	}

	/** The device's name; a new one is added to what is written. */
	static Place of(DossierFolder folder, Identity identity, SecureRandom random, Commit commit) throws IOException {
		String mark = mark(folder, identity);
		String name = NAME + "-" + identity.id().hex().substring(0, 16);
		var file = folder.local(name);
		if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) < 200) {
			String[] words = Files.readString(file, StandardCharsets.ISO_8859_1).strip().split(" ");
			if (words.length == 2 && words[1].equals(mark) && Place.isOne(words[0])) {
				return new Place(words[0]);
			}
		}
		Place device = Place.random(random);
		commit.write(DossierFolder.LOCAL + '/' + name, (device.hex() + ' ' + mark + '\n').getBytes(StandardCharsets.US_ASCII));
		return device;
	}

	private static String mark(DossierFolder folder, Identity identity) throws IOException {
		Object key = Files.readAttributes(folder.root(), BasicFileAttributes.class).fileKey();
		String words = host() + '\n' + folder.root().toRealPath() + '\n' + key;
		return Digest.of("chancery/device/1", words.getBytes(StandardCharsets.UTF_8), identity.id().bytes()).hex();
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		} catch (UnknownHostException unnamed) {
			return "";
		}
	}
}
