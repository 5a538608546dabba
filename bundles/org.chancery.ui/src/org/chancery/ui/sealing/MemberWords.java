package org.chancery.ui.sealing;

import java.util.List;
import org.chancery.core.sealing.AudienceMember;

/** What the members view says, in the words of what can honestly be claimed. */
public final class MemberWords {
	private MemberWords() {
	}

	/** What a member can open, or could. */
	public static String opens(AudienceMember member) {
		return member.reads() ? "what is saved now" : "only what was saved until they were let out";
	}

	/** The line above the table. */
	public static String summary(List<AudienceMember> members) {
		long readers = members.stream().filter(AudienceMember::reads).map(AudienceMember::id).distinct().count();
		long former = members.stream().map(AudienceMember::id).distinct().count() - readers;
		return (readers == 1 ? "One person reads" : readers + " people read") + " audiences that you read"
				+ (former == 0 ? "." : "; " + former + " could until they were let out.");
	}

	/** What was gained. */
	public static String gained(String name, List<String> audiences) {
		return audiences.isEmpty() ? name + " could read it already." : name + " reads from now on: " + String.join(", ", audiences) + ".";
	}

	/** What was lost. */
	public static String lost(String name, List<String> audiences) {
		return name + " gets nothing more of: " + String.join(", ", audiences) + ". What they had stays readable to them.";
	}
}
