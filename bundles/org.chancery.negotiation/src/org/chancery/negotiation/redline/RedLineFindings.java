package org.chancery.negotiation.redline;


/**
 * The rules of findings about red lines:
 * <ul>
 * <li>{@value #CROSSED}: a test fails;
 * <li>{@value #UNDECIDED}: a test cannot be decided, and a person must;
 * <li>{@value #WAIVED}: either of these, while a waiver holds;
 * <li>{@value #DENIED}: words that must not appear stand there denied;
 * <li>{@value #UNTESTED}: the red line has no test;
 * <li>{@value #WAIVER_FLAWED}: a waiver without authority, author, reason or expiry;
 * <li>{@value #DECLARATION_WEAKER}: the public declaration asks for less than the red line;
 * <li>{@value #DECLARATION_REVEALS}: the public declaration tells the floor.
 * </ul>
 */
public final class RedLineFindings {

	/** Rule of a test that fails. */
	public static final String CROSSED = "red-line-crossed";
	/** Rule of a test that cannot be decided. */
	public static final String UNDECIDED = "red-line-undecided";
	/** Rule of a test that fails or cannot be decided while a waiver holds. */
	public static final String WAIVED = "red-line-waived";
	/** Rule of words that must not appear and stand there denied. */
	public static final String DENIED = "red-line-words-denied";
	/** Rule of a red line without tests. */
	public static final String UNTESTED = "red-line-untested";
	/** Rule of a waiver that lacks what makes it one. */
	public static final String WAIVER_FLAWED = "red-line-waiver-flawed";
	/** Rule of a declaration that asks for less. */
	public static final String DECLARATION_WEAKER = "declaration-weaker";
	/** Rule of a declaration that tells the floor. */
	public static final String DECLARATION_REVEALS = "declaration-reveals-floor";

	private RedLineFindings() {
	}
}
