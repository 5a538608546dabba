package org.chancery.cli;

/** The command did what it was asked, and what it found must stop whoever called it: a red line is crossed. */
final class CrossedException extends Exception {

	private static final long serialVersionUID = 1L;
}
