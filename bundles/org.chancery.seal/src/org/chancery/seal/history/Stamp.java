package org.chancery.seal.history;

import java.util.ArrayList;
import java.util.List;

import org.chancery.seal.encoding.BadSealException;
import org.chancery.seal.encoding.ByteReader;
import org.chancery.seal.encoding.ByteWriter;
import org.chancery.seal.encoding.Digest;
import org.chancery.seal.keyring.DeviceMark;
import org.chancery.seal.keyring.Keyring;
import org.chancery.seal.keyring.Place;

/**
 * A timestamp (RFC 3161) of the logs of a compartment.
 *
 * @param logs  how far they had come, in the order of devices
 * @param token as the authority gave it, in DER; not checked by reading
 */
public record Stamp(List<DeviceMark> logs, byte[] token) {

	/** The largest token, in bytes. */
	public static final int LARGEST = 64 << 10;

	private static final String HEAD = "chancery-stamped 1";

	/** What is stamped: its SHA-256 goes to the authority. */
	public static byte[] statement(Place compartment, List<DeviceMark> logs) {
		var out = new ByteWriter().line(HEAD).raw(compartment.bytes());
		write(logs, out);
		return out.toBytes();
	}

	/** The logs that a statement names. */
	public static List<DeviceMark> logs(Place compartment, byte[] statement) throws BadSealException {
		var in = new ByteReader(statement, "the statement for a timestamp");
		in.line(HEAD);
		if (!Place.read(in).equals(compartment)) {
			throw new BadSealException("the timestamp was asked for another audience");
		}
		List<DeviceMark> logs = logs(in);
		in.end();
		return logs;
	}

	/** The digest of the statement. */
	public Digest imprint(Place compartment) {
		return Digest.of(statement(compartment, logs));
	}

	void write(ByteWriter out) {
		write(logs, out);
		out.bytes(token);
	}

	static Stamp read(ByteReader in) throws BadSealException {
		return new Stamp(logs(in), in.bytes(LARGEST));
	}

	private static void write(List<DeviceMark> logs, ByteWriter out) {
		out.u32(logs.size());
		logs.forEach(each -> each.write(out));
	}

	private static List<DeviceMark> logs(ByteReader in) throws BadSealException {
		var found = new ArrayList<DeviceMark>();
		for (int i = in.u32(Keyring.MOST_DEVICES); i > 0; i--) {
			found.add(DeviceMark.read(in));
		}
		return List.copyOf(found);
	}
}
