package org.chancery.seal.tests;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A dump of the heap in the format HPROF 1.0.2, with addresses of 8 bytes, and which objects in it can be reached from
 * its roots. A collector that moves few objects leaves dead ones where they were, under an array that fills the gap, and
 * writes it into a dump of the live objects too: what stands there nobody can reach. References of every strength count.
 */
final class HeapDump {

	private static final int OBJECT = 2;

	/** Where the content of an object stands, of which class it is, and how it is recorded. */
	private record Content(long id, int record, int at, int length, long type) {
	}

	private record Type(long parent, List<Integer> fields, List<Long> references) {
	}

	private final ByteBuffer in;
	private final Map<Long, Content> objects = new HashMap<>();
	private final TreeMap<Integer, Content> places = new TreeMap<>();
	private final Map<Long, Type> types = new HashMap<>();
	private final Set<Long> reached = new HashSet<>();
	private final ArrayDeque<Long> next = new ArrayDeque<>();

	HeapDump(Path file) throws IOException {
		try (var channel = FileChannel.open(file)) {
			in = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
		}
		while (in.get() != 0) {
			continue;
		}
		skip(12);
		while (in.hasRemaining()) {
			int tag = in.get();
			skip(4);
			int end = in.getInt() + in.position();
			while ((tag == 0x0c || tag == 0x1c) && in.position() < end) {
				record(in.get() & 0xff);
			}
			in.position(end);
		}
		while (!next.isEmpty()) {
			follow(next.remove());
		}
	}

	/** Whether this place of the file is in an object that no root leads to. */
	boolean unreachable(long place) {
		var entry = places.floorEntry((int) place);
		return entry != null && place < entry.getKey() + entry.getValue().length() && !reached.contains(entry.getValue().id());
	}

	private void record(int kind) {
		long id = in.getLong();
		switch (kind) {
		case 0x20 -> type(id);
		case 0x21, 0x22, 0x23 -> object(kind, id);
		default -> {
			reach(id);
			skip(switch (kind) {
			case 0x01, 0x02, 0x03, 0x08 -> 8;
			case 0x04, 0x06 -> 4;
			case 0xff, 0x05, 0x07 -> 0;
			default -> throw new IllegalStateException("record " + kind + " in the dump");
			});
		}
		}
	}

	private void type(long id) {
		skip(4);
		var references = new ArrayList<Long>();
		long parent = in.getLong();
		references.addAll(List.of(parent, in.getLong(), in.getLong(), in.getLong()));
		skip(20);
		for (int left = in.getShort() & 0xffff; left > 0; left--) {
			skip(2);
			skip(size(in.get()));
		}
		for (int left = in.getShort() & 0xffff; left > 0; left--) {
			skip(8);
			int kind = in.get();
			references.add(kind == OBJECT ? in.getLong(in.position()) : 0);
			skip(size(kind));
		}
		var fields = new ArrayList<Integer>();
		for (int left = in.getShort() & 0xffff; left > 0; left--) {
			skip(8);
			fields.add((int) in.get());
		}
		types.put(id, new Type(parent, fields, references));
	}

	private void object(int kind, long id) {
		skip(4);
		long type = kind == 0x21 ? in.getLong() : 0;
		int length = in.getInt();
		if (kind == 0x22) {
			type = in.getLong();
			length *= 8;
		} else if (kind == 0x23) {
			length *= size(in.get());
		}
		var content = new Content(id, kind, in.position(), length, type);
		objects.put(id, content);
		places.put(content.at(), content);
		skip(length);
	}

	private void reach(long id) {
		if (id != 0 && reached.add(id)) {
			next.add(id);
		}
	}

	private void follow(long id) {
		if (types.containsKey(id)) {
			types.get(id).references().forEach(this::reach);
		}
		Content content = objects.get(id);
		if (content == null || content.record() == 0x23) {
			return;
		}
		reach(content.type());
		in.position(content.at());
		if (content.record() == 0x22) {
			for (int left = content.length(); left > 0; left -= 8) {
				reach(in.getLong());
			}
			return;
		}
		for (Type type = types.get(content.type()); type != null; type = types.get(type.parent())) {
			for (int field : type.fields()) {
				if (field == OBJECT) {
					reach(in.getLong(in.position()));
				}
				skip(size(field));
			}
		}
	}

	private void skip(int bytes) {
		in.position(in.position() + bytes);
	}

	private static int size(int kind) {
		return switch (kind) {
		case 4, 8 -> 1;
		case 5, 9 -> 2;
		case 6, 10 -> 4;
		case OBJECT, 7, 11 -> 8;
		default -> throw new IllegalStateException("type " + kind + " in the dump");
		};
	}
}
