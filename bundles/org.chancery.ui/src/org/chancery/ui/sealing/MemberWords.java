package org.chancery.ui.sealing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.chancery.core.sealing.AudienceMember;

/** What the members view says, in the words of what can honestly be claimed. */
public final class MemberWords {
	private MemberWords() {
	}

	/** What a member can open, or could. */
	public static String opens(AudienceMember member, ZoneId zone, Instant now) {
		String since = "what was saved since " + SealingTimes.of(member.since(), zone);
		if (!member.reads()) {
			return since + " and before " + SealingTimes.of(member.left(), zone) + ", nothing later";
		}
		return member.until() != null && !member.until().isAfter(now)
				? since + "; time is over: they are let out when the dossier is next opened or synchronised" : since + ", and what is saved now";
	}

	/** The line above the table. */
	public static String summary(List<AudienceMember> members) {
		List<String> readers = members.stream().filter(AudienceMember::reads).map(AudienceMember::id).distinct().toList();
		long former = members.stream().map(AudienceMember::id).filter(id -> !readers.contains(id)).distinct().count();
		return (readers.size() == 1 ? "One person reads" : readers.size() + " people read") + " audiences that you read"
				+ (former == 0 ? "." : "; " + former + " could until they were let out.");
	}

	/** What was gained. */
	public static String gained(String name, List<String> audiences) {
		return audiences.isEmpty() ? name + " could read it already." : name + " reads from now on: " + String.join(", ", audiences)
				+ ". They get it when you synchronise. What was saved before stays closed to them.";
	}

	/** What was lost. */
	public static String lost(String name, List<String> audiences) {
		return audiences.isEmpty() ? name + " could not read it any more." : name + " gets nothing more of: " + String.join(", ", audiences)
				+ ". What they had stays readable to them: nothing can be recalled.";
	}
}
