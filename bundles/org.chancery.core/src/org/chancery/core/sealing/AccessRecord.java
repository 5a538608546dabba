package org.chancery.core.sealing;

import java.time.Instant;

/**
 * What a device recorded about itself. It says that it did this, not that nobody else did, nor that anybody read
 * anything.
 *
 * @param device opaque name of the device
 * @param author the name of who signed it
 * @param what   one line for a person
 */
public record AccessRecord(Instant made, String audience, String device, String author, String what) {
}
