/** The command line: one class a subcommand, which gathers arguments, calls an operation of core and prints. */
package org.chancery.cli;
