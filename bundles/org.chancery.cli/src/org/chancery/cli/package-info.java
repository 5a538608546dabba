/** The command line: one class a subcommand. */
package org.chancery.cli;
