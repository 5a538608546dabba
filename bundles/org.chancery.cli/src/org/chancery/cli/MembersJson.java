package org.chancery.cli;

import java.io.PrintStream;
import java.time.Instant;
import java.util.List;

import org.chancery.core.sealing.AudienceMember;

/** Members as JSON: an array with an object for each time that somebody was in. Times are ISO 8601 in UTC, null where there is none. */
record MembersJson(PrintStream out) {

	void write(List<AudienceMember> members) {
		var json = new JsonWriter(out).beginArray();
		for (AudienceMember each : members) {
			json.beginObject().name("audience").value(each.audience()).name("name").value(each.name()).name("id").value(each.id())
					.name("words").value(each.words()).name("officer").value(each.officer()).name("reads").value(each.reads())
					.name("since").value(time(each.since())).name("until").value(time(each.until())).name("left").value(time(each.left()))
					.endObject();
		}
		json.endArray();
		out.println();
	}

	private static String time(Instant instant) {
		return instant == null ? null : instant.toString();
	}
}
