package org.chancery.comparison.weight;

/** Which way a change goes, where that can be told. */
public enum Direction {
	/** It obliges less. */
	SOFTER,
	/** It obliges more. */
	HARDER,
	/** The number is lower. */
	LOWER,
	/** The number is higher. */
	HIGHER,
	/** The day comes earlier. */
	EARLIER,
	/** The day comes later. */
	LATER;

	/** The name in reports. */
	public String key() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}
}
