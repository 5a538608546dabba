package org.chancery.seal.identity;

import org.chancery.core.sealing.Token;
import org.chancery.seal.encoding.BadSealException;

/** What a token refuses, in one line. Java's provider tells the code of PKCS #11 (v2.40, section 5.1) as a message alone. */
final class TokenFaults {

	private static final String GONE = "The token does not answer: is it still plugged in? Lock, plug it in and unlock again; nothing was saved.";

	private TokenFaults() {
	}

	private static boolean says(Throwable failure, String... codes) {
		int depth = 0;
		for (Throwable each = failure; each != null && depth < 20; each = each.getCause(), depth++) {
			for (String code : codes) {
				if (each.getMessage() != null && each.getMessage().contains(code)) {
					return true;
				}
			}
		}
		return false;
	}

	/** When it is unlocked. */
	static BadSealException onLogin(Token where, Throwable e) {
		String reason;
		if (says(e, "CKR_PIN_LOCKED")) {
			reason = "its PIN is locked after too many wrong attempts; its administrator unlocks it";
		} else if (says(e, "CKR_PIN_INCORRECT", "CKR_PIN_INVALID", "CKR_PIN_LEN_RANGE")) {
			reason = "the PIN is not the one of this token";
		} else if (says(e, "CKR_PIN_EXPIRED")) {
			reason = "its PIN has expired; set a new one with the token's own tools";
		} else if (says(e, "CKR_USER_PIN_NOT_INITIALIZED", "CKR_TOKEN_NOT_RECOGNIZED")) {
			reason = "it has not been initialized with a PIN; do so with the token's own tools";
		} else if (says(e, "no password provided")) {
			reason = "it has no keypad of its own, so its PIN is needed";
		} else {
			reason = "it does not let anybody in (" + code(e) + ")";
		}
		return new BadSealException("the token (" + where + "): " + reason, e);
	}

	/** When it is looked for. */
	static BadSealException onStart(Token where, Throwable e) {
		if (says(e, "CKR_SLOT_ID_INVALID", "slotListIndex is")) {
			return new BadSealException("the token (" + where + "): there is no such slot; its tools tell the numbers of slots", e);
		}
		if (says(e, "CKR_TOKEN_NOT_PRESENT", "CKR_DEVICE_REMOVED")) {
			return absent(where);
		}
		return new BadSealException("the token's module " + where.module() + " is not a PKCS #11 library that can be loaded (" + code(e) + ")", e);
	}

	static BadSealException absent(Token where) {
		return new BadSealException("the token (" + where + "): there is no token in the slot; plug it in and try again");
	}

	/** When keys are made or found. */
	static BadSealException onKeys(Token where, Throwable e) {
		return new BadSealException("the token (" + where + ") cannot make or use keys on P-384 as they are needed (" + code(e) + ")", e);
	}

	/** While it is in use. */
	static String inUse(Throwable e) {
		return says(e, "CKR_USER_NOT_LOGGED_IN") ? "The token has been locked by another program. Lock and unlock again; nothing was saved."
				: GONE;
	}

	/** The innermost code of PKCS #11, which tells nothing of a secret; else the kind of the failure. */
	private static String code(Throwable e) {
		String found = e.getClass().getSimpleName();
		for (Throwable each = e; each != null; each = each.getCause() == each ? null : each.getCause()) {
			if (each.getMessage() != null && each.getMessage().matches("CKR_[A-Z_]+")) {
				found = each.getMessage();
			}
		}
		return found;
	}
}
